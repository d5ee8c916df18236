import { closeSync, openSync, readSync } from 'node:fs'
import { cutBlocks } from '../blocks.ts'
import type { LineSet } from '../references/line-set.ts'
import type { SecondReading } from '../references/second-reading.ts'
import type { BlockPlace, InputSize } from './corpus-input.ts'
import { BrokenInput, readChunks } from './read.ts'
import type { TemporaryFile } from './temporary.ts'
import { whyUnreadable } from './unreadable.ts'

/** A file of a corpus that was read once. */
export interface Rereadable {
  path: string
  name: string
  size: InputSize
  /** The lines that were of the right shape; where nobody knows they are looked at again. */
  valid?: LineSet | undefined
  blocks?: readonly BlockPlace[] | undefined
  /** Its bytes, where the file itself gives them only once. */
  spool?: TemporaryFile | undefined
}

const LINE_FEED = 10

/** Reads a whole input again. Throws `BrokenInput` where it is not what it was. */
export async function readAllAgain(
  input: Rereadable,
  second: SecondReading,
  limits: { maxRecordBytes: number; maxInflatedBytes: number },
): Promise<void> {
  const { path, name, size, spool } = input
  const chunks = spool?.chunks() ?? readChunks(path, limits)
  let lines = 0
  let bytes = 0
  try {
    for await (const block of cutBlocks(chunks, limits.maxRecordBytes)) {
      const end = block.offset - (block.unended ? 1 : 0)
      if (block.is === 'too-long') {
        lines++
        bytes = end + block.length + 1
      } else {
        lines += readLines(input, block.bytes, block.offset, lines + 1, second, limits.maxRecordBytes)
        bytes = end + block.bytes.length
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error
    throw new BrokenInput(`${name}: ${error.message}`, error.help)
  }
  const { keys, sum } = second.takeDigest()
  if (lines !== size.lines || bytes !== size.bytes || keys !== size.keys || sum !== size.sum)
    throw changed(name)
}

/** Reads some blocks of an input again. Throws `BrokenInput` where they are not what they were. */
export function readBlocksAgain(
  input: Rereadable,
  blocks: readonly BlockPlace[],
  second: SecondReading,
  maxRecordBytes: number,
): void {
  const { path, name, spool } = input
  let file: number | undefined
  try {
    file = spool ? undefined : openSync(path, 'r')
    for (const { offset, length, line, keys, sum } of blocks) {
      // The last line of a file may have no line feed.
      const bytes = Buffer.alloc(length + 1, LINE_FEED)
      const wanted = bytes.subarray(0, length)
      if (spool) spool.read(wanted, offset)
      else if (!readFully(file!, wanted, offset)) throw changed(name)
      const ended = wanted[length - 1] === LINE_FEED ? wanted : bytes
      readLines(input, ended, offset, line, second, maxRecordBytes)
      const digest = second.takeDigest()
      if (digest.keys !== keys || digest.sum !== sum) throw changed(name)
    }
  } catch (error) {
    const reason = whyUnreadable(error)
    throw reason === undefined ? error : new BrokenInput(`${name}: ${reason}`)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** Whether a file holds packed bytes, of which no place can be read by itself. */
export function isPacked({ path, spool }: Rereadable): boolean {
  if (spool) return false
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(2)
    return readFully(file, start, 0) && start[0] === 0x1f && start[1] === 0x8b
  } finally {
    closeSync(file)
  }
}

function readFully(file: number, into: Uint8Array, offset: number): boolean {
  for (let at = 0; at < into.length; ) {
    const count = readSync(file, into, at, into.length - at, offset + at)
    if (count === 0) return false
    at += count
  }
  return true
}

/** Reads the lines of whole bytes, which begin at `offset` with the line of this number; returns how many there are. */
function readLines(
  { name, valid }: Rereadable,
  bytes: Uint8Array,
  offset: number,
  first: number,
  second: SecondReading,
  maxRecordBytes: number,
): number {
  let line = first
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start)
    const byteLength = end - start
    const byteOffset = offset + start
    if (byteLength > 0 && byteLength <= maxRecordBytes)
      second.line(bytes, start, end, valid?.has(line) === true, name, () => ({
        line,
        byteOffset,
        byteLength,
      }))
    start = end + 1
  }
  return line - first
}

function changed(name: string): BrokenInput {
  return new BrokenInput(
    `${name} changed while it was checked.`,
    'Check it again when nobody writes to it any more.',
  )
}
