import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import type { ReadingState } from '../references/first-reading.ts'
import { type KeysHeader, parsedHeader, type Shard } from './keys-header.ts'
import { BrokenInput } from './read.ts'
import { whyUnreadable } from './unreadable.ts'
import { whyUnwritable } from './unwritable.ts'
import { BrokenOutput } from './write.ts'

/*
 * A keys file: the line `communique keys 1`, the header as one line of JSON, links (16 bytes each), keys (8 bytes each,
 * hash and tag, the low half first) up to the last 32 bytes, which are the SHA-256 of everything before.
 */
const MAGIC = 'communique keys '
const VERSION = '1'
const BYTES_OF_KEY = 8
const BYTES_OF_LINK = 16
const BYTES_OF_DIGEST = 32
const LONGEST_HEADER = 1 << 24
/** So much of an unknown version is told. */
const LONGEST_VERSION = 40
const CHUNK = 1 << 20

/** Writes the ids and references of some shards. Nothing can be added to the state any more. */
export function writeKeysFile(path: string, shards: readonly Shard[], state: ReadingState): void {
  const links = state.links.numbers()
  const { tooMany: tooManyLinks } = state.links
  const header: KeysHeader = {
    shards: [...shards],
    counts: state.counts,
    ids: state.ids,
    tooManyLinks,
    links: links.length / 4,
  }
  const digest = createHash('sha256')
  let file: number | undefined
  const write = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file!, bytes, at)
  }
  const part = (bytes: Uint8Array): void => {
    digest.update(bytes)
    write(bytes)
  }
  try {
    file = openSync(path, 'w')
    part(Buffer.from(`${MAGIC}${VERSION}\n${JSON.stringify(header)}\n`))
    part(numberBytes(links))
    const chunk = Buffer.alloc(CHUNK)
    let used = 0
    state.table.forEachKey((high, tagged) => {
      chunk.writeInt32LE(tagged, used)
      chunk.writeInt32LE(high, used + 4)
      used += BYTES_OF_KEY
      if (used < CHUNK) return
      part(chunk)
      used = 0
    })
    part(chunk.subarray(0, used))
    write(digest.digest())
  } catch (error) {
    if (error instanceof BrokenOutput) throw error
    throw new BrokenOutput(`${path} cannot be written: ${whyUnwritable(error)}.`)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function numberBytes(numbers: Int32Array): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4)
  for (let i = 0; i < numbers.length; i++) bytes.writeInt32LE(numbers[i]!, i * 4)
  return bytes
}

/** Adds what a keys file holds to a state and returns its shards. Throws `BrokenInput` for anything else. */
export function readKeysFile(path: string, state: ReadingState): Shard[] {
  return withKeysFile(path, (reader, header, restOf) => {
    if (header.tooManyLinks) state.links.giveUp()
    reader.each(header.links * BYTES_OF_LINK, (bytes) => {
      const numbers = new Int32Array(bytes.length / 4)
      for (let i = 0; i < numbers.length; i++) numbers[i] = bytes.readInt32LE(i * 4)
      state.links.addNumbers(numbers)
    })
    eachKey(reader, restOf, state.table.addKey)
    for (const type of Object.keys(state.counts) as (keyof typeof state.counts)[])
      state.counts[type] += header.counts[type]
    state.ids += header.ids
    return header.shards
  })
}

/** Whether a keys file holds some key. */
export function hasKey(path: string, isWanted: (high: number, tagged: number) => boolean): boolean {
  return withKeysFile(path, (reader, header, restOf) => {
    reader.position += header.links * BYTES_OF_LINK
    let isFound = false
    eachKey(reader, restOf, (high, tagged) => {
      isFound ||= isWanted(high, tagged)
    })
    return isFound
  })
}

function eachKey(reader: FileReader, length: number, visit: (high: number, tagged: number) => void): void {
  reader.each(length, (bytes) => {
    for (let i = 0; i < bytes.length; i += BYTES_OF_KEY) visit(bytes.readInt32LE(i + 4), bytes.readInt32LE(i))
  })
}

/** Opens a keys file and checks it; `use` gets a reader behind the header and how many bytes of keys there are. */
function withKeysFile<T>(
  path: string,
  use: (reader: FileReader, header: KeysHeader, bytesOfKeys: number) => T,
): T {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const reader = fileReader(file)
    const header = readHeader(reader)
    const bytesOfKeys = reader.size - reader.position - BYTES_OF_DIGEST - header.links * BYTES_OF_LINK
    if (bytesOfKeys < 0 || bytesOfKeys % BYTES_OF_KEY !== 0)
      throw new BrokenInput('It is cut off.', MAKE_ANEW)
    // Numbers that were damaged must not be taken in, so the whole file is read for its digest first.
    const begin = reader.position
    reader.checkDigest()
    reader.position = begin
    return use(reader, header, bytesOfKeys)
  } catch (error) {
    const reason = whyUnreadable(error)
    throw reason === undefined ? error : new BrokenInput(reason)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

const MAKE_ANEW = 'Make it anew with `communique check --corpus --emit-keys`.'

interface FileReader {
  size: number
  position: number
  /** Reads so many bytes in pieces. */
  each(length: number, take: (bytes: Buffer) => void): void
  /** Throws where the file does not end with the digest of what comes before. */
  checkDigest(): void
}

function fileReader(file: number): FileReader {
  const stats = fstatSync(file)
  if (!stats.isFile()) throw new BrokenInput(stats.isDirectory() ? 'It is a folder.' : 'It is no file.')
  const buffer = Buffer.alloc(CHUNK)
  const reader: FileReader = {
    size: stats.size,
    position: 0,
    each(length, take) {
      const end = reader.position + length
      while (reader.position < end) {
        const wanted = Math.min(CHUNK, end - reader.position)
        let count = 0
        while (count < wanted) {
          const read = readSync(file, buffer, count, wanted - count, reader.position + count)
          if (read === 0) throw new BrokenInput('It is cut off.', MAKE_ANEW)
          count += read
        }
        reader.position += count
        take(buffer.subarray(0, count))
      }
    },
    checkDigest() {
      const digest = createHash('sha256')
      reader.position = 0
      reader.each(reader.size - BYTES_OF_DIGEST, (bytes) => digest.update(bytes))
      reader.each(BYTES_OF_DIGEST, (bytes) => {
        if (!digest.digest().equals(bytes)) throw new BrokenInput('It is damaged or cut off.', MAKE_ANEW)
      })
    },
  }
  return reader
}

function readHeader(reader: FileReader): KeysHeader {
  const parts: Buffer[] = []
  reader.each(Math.min(reader.size, CHUNK), (bytes) => parts.push(Buffer.from(bytes)))
  const isKeysFile = (): boolean => parts[0]?.toString('latin1', 0, MAGIC.length) === MAGIC
  if (!isKeysFile())
    throw new BrokenInput(
      'It is no keys file.',
      'Keys files are written by `communique check --corpus --emit-keys` and `communique filter --emit-keys`.',
    )
  let start = Buffer.concat(parts)
  const lineEnd = (): number => start.indexOf(10, start.indexOf(10) + 1)
  while (lineEnd() < 0 && start.length < LONGEST_HEADER && reader.position < reader.size)
    reader.each(Math.min(reader.size - reader.position, CHUNK), (bytes) => {
      start = Buffer.concat([start, bytes])
    })
  const first = start.indexOf(10)
  if (first < 0) throw new BrokenInput('It is damaged or cut off.', MAKE_ANEW)
  const version = start.toString('latin1', MAGIC.length, Math.min(first, LONGEST_VERSION))
  if (version !== VERSION)
    throw new BrokenInput(
      `It is a keys file of version ${JSON.stringify(version)}, and this program reads version ${VERSION}.`,
      MAKE_ANEW,
    )
  const end = lineEnd()
  const header = end < 0 ? undefined : parsedHeader(start.toString('utf8', first + 1, end))
  if (!header) throw new BrokenInput('It is damaged or cut off.', MAKE_ANEW)
  reader.position = end + 1
  return header
}
