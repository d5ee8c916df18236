import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Spill } from '../references/key-table.ts'
import { whyUnwritable } from './unwritable.ts'
import { BrokenOutput } from './write.ts'

/** A file for what does not fit in memory. It is gone when the process is, however that ends. */
export interface TemporaryFile extends Spill {
  /** The bytes written so far, chunk by chunk; a chunk is good until the next one is asked for. */
  chunks(): Generator<Uint8Array>
  close(): void
}

const CHUNK = 1 << 19

/** Makes a temporary file, which takes no place before something is written. Throws `BrokenOutput` then. */
export function temporaryFile(open: () => number = openNameless): TemporaryFile {
  let file: number | undefined
  let length = 0
  return {
    write(bytes) {
      try {
        file ??= open()
        for (let at = 0; at < bytes.length; ) {
          const written = writeSync(file, bytes, at, bytes.length - at, length)
          at += written
          length += written
        }
      } catch (error) {
        throw new BrokenOutput(
          `What does not fit in memory cannot be put aside in ${tmpdir()}: ${whyUnwritable(error)}. Point TMPDIR to a folder with more room, or raise --memory.`,
        )
      }
    },
    read(into, offset) {
      for (let at = 0; at < into.length; ) {
        const count = readSync(file!, into, at, into.length - at, offset + at)
        if (count === 0) throw new BrokenOutput('What was put aside is gone.')
        at += count
      }
    },
    *chunks() {
      const buffer = new Uint8Array(CHUNK)
      for (let at = 0; at < length; at += CHUNK) {
        const chunk = buffer.subarray(0, Math.min(CHUNK, length - at))
        this.read(chunk, at)
        yield chunk
      }
    },
    close() {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

/** Opens a file of which only this process knows. */
function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    return openSync(join(folder, 'keys'), 'wx+', 0o600)
  } finally {
    // An open file needs no name. Where the system disagrees it is removed at the end.
    try {
      remove()
    } catch {
      process.once('exit', remove)
    }
  }
}
