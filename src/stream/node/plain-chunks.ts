import { closeSync, openSync, readSync } from 'node:fs'
import { BrokenInput } from './read.ts'
import { whyUnreadable } from './unreadable.ts'

const CHUNK = 1 << 19

/**
 * The bytes of a plain file, read at once and not in the background: what follows needs the whole processor, and to
 * wait for another thread costs more than to read. A chunk is good until the next one is asked for.
 */
export async function* plainChunks(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const file = openSync(path, 'r')
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK)
    for (let length = readSome(file, buffer); length > 0; length = readSome(file, buffer))
      yield buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

function readSome(file: number, buffer: Buffer): number {
  try {
    return readSync(file, buffer)
  } catch (error) {
    const reason = whyUnreadable(error)
    throw reason === undefined ? error : new BrokenInput(reason)
  }
}

/** Whether a file can be read so: it is there and not packed. */
export function isPlainFile(path: string): boolean {
  if (path.endsWith('.gz')) return false
  try {
    const file = openSync(path, 'r')
    try {
      return !isPacked(file)
    } finally {
      closeSync(file)
    }
  } catch {
    // Whoever reads it otherwise says why it cannot be read.
    return false
  }
}

/** Whether an open file holds packed bytes. */
export function isPacked(file: number): boolean {
  const start = Buffer.alloc(2)
  return readSync(file, start, 0, 2, 0) === 2 && start[0] === 0x1f && start[1] === 0x8b
}
