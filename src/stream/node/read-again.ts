import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { cutBlocks } from '../blocks.ts'
import type { LineSet } from '../references/line-set.ts'
import type { SecondReading } from '../references/second-reading.ts'
import type { BlockPlace, InputSize } from './corpus-input.ts'
import { isPacked, isPlainFile } from './plain-chunks.ts'
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
  /** The keys file that told of it, perhaps long ago and elsewhere. */
  keysFile?: string | undefined
}

const LINE_FEED = 10

/** The limits that the first reading kept to. */
interface ReadLimits {
  maxRecordBytes: number
  maxInflatedBytes: number
}

/**
 * Reads an input again: some blocks of it, or all of it where no blocks are named or its bytes are packed. Throws
 * `BrokenInput` where what was read is not what it was.
 */
export async function readAgain(
  input: Rereadable,
  blocks: readonly BlockPlace[] | undefined,
  second: SecondReading,
  limits: ReadLimits,
): Promise<void> {
  let file: number | undefined
  try {
    if (input.keysFile !== undefined && !mayBeShard(input)) throw changed(input)
    file = input.spool ? undefined : openSync(input.path, 'r')
    if (blocks && !(file !== undefined && isPacked(file)))
      readBlocks(input, file, blocks, second, limits.maxRecordBytes)
    else await readAll(input, second, limits)
  } catch (error) {
    const reason = whyUnreadable(error)
    if (reason === undefined) throw error
    const isMoved = input.keysFile !== undefined && (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw new BrokenInput(`${input.name}: ${reason}`, isMoved ? MOVED : undefined)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

const MOVED = 'If the shards are elsewhere now, name their folder with `--shards`.'

/** A path that stands in a keys file may lead to a pipe or a device, or to another file. */
function mayBeShard({ path, size }: Rereadable): boolean {
  if (path.includes('\0')) return false
  const stats = statSync(path)
  return stats.isFile() && (stats.size === size.bytes || !isPlainFile(path))
}

async function readAll(input: Rereadable, second: SecondReading, limits: ReadLimits): Promise<void> {
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
      if (bytes > size.bytes) throw changed(input)
    }
  } catch (error) {
    if (!(error instanceof BrokenInput) || error.message.startsWith(name)) throw error
    throw new BrokenInput(`${name}: ${error.message}`, error.help)
  }
  const { keys, sum } = second.takeDigest()
  if (lines !== size.lines || bytes !== size.bytes || keys !== size.keys || sum !== size.sum)
    throw changed(input)
}

function readBlocks(
  input: Rereadable,
  file: number | undefined,
  blocks: readonly BlockPlace[],
  second: SecondReading,
  maxRecordBytes: number,
): void {
  for (const { offset, length, line, keys, sum } of blocks) {
    // The last line of a file may have no line feed.
    const bytes = Buffer.alloc(length + 1, LINE_FEED)
    const wanted = bytes.subarray(0, length)
    if (file === undefined) input.spool!.read(wanted, offset)
    else if (!readFully(file, wanted, offset)) throw changed(input)
    readLines(input, wanted[length - 1] === LINE_FEED ? wanted : bytes, offset, line, second, maxRecordBytes)
    const digest = second.takeDigest()
    if (digest.keys !== keys || digest.sum !== sum) throw changed(input)
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
  input: Rereadable,
  bytes: Uint8Array,
  offset: number,
  first: number,
  second: SecondReading,
  maxRecordBytes: number,
): number {
  const { name, valid } = input
  let line = first
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start)
    const byteLength = end - start
    const byteOffset = offset + start
    if (byteLength > 0 && byteLength <= maxRecordBytes) {
      const isValid = valid?.has(line) === true
      const number = line
      const place = () => ({ line: number, byteOffset, byteLength })
      try {
        second.line(bytes, start, end, isValid, name, place)
      } catch (error) {
        // It was valid when it was read first.
        throw isValid ? changed(input) : error
      }
    }
    start = end + 1
  }
  return line - first
}

function changed({ name, keysFile }: Rereadable): BrokenInput {
  if (keysFile !== undefined)
    return new BrokenInput(
      `${name} is not the file that the keys in ${keysFile} were made of.`,
      'Make the keys of this file anew with `--emit-keys`, or name the folder of the right one with `--shards`.',
    )
  return new BrokenInput(
    `${name} changed while it was checked.`,
    'Check it again when nobody writes to it any more.',
  )
}
