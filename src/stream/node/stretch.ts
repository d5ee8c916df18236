import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

/** The beginning of a file up to some length, by which the file is known again, also when it has grown. */
export interface Stretch {
  length: number
  /** True where that is the whole file, which must not have grown. */
  whole: boolean
  /** The SHA-256 of its first and its last KiB; empty where the file could not be read. */
  sum: string
}

const SAMPLE = 1 << 10
const LINE_FEED = 10
const GZIP = Buffer.from([0x1f, 0x8b])
const UNREADABLE: Stretch = { length: 0, whole: false, sum: '' }

/** A whole file. */
export function wholeOf(path: string): Promise<Stretch> {
  return withFile(path, UNREADABLE, wholeFile)
}

/** The first `length` bytes of a file. */
export function stretchOf(path: string, length: number): Promise<Stretch> {
  return withFile(path, { ...UNREADABLE, length }, (file) => partOf(file, length))
}

/**
 * What was read of an input up to an offset. Of a packed one, where offsets count unpacked bytes, that is the whole. A
 * line without a line feed was the last one, and would be another if the file grew.
 */
export function readOf(path: string, offset: number): Promise<Stretch> {
  return withFile(path, { ...UNREADABLE, length: offset }, async (file) => {
    if (GZIP.equals(await bytesAt(file, 0, GZIP.length))) return wholeFile(file)
    const [last] = await bytesAt(file, offset - 1, 1)
    return { ...(await partOf(file, offset)), whole: last !== LINE_FEED }
  })
}

/** In what a file differs from what it was, as the end of a sentence; nothing where it is the same. */
export function whyChanged(path: string, was: Stretch): Promise<string | undefined> {
  const gone = was.sum === '' ? undefined : 'it is gone, or it cannot be read'
  return withFile(path, gone, async (file) => {
    const { size } = await file.stat()
    if (size < was.length) return `it has ${size} bytes now, fewer than the ${was.length} that it had then`
    if (was.whole && size > was.length) return `it has ${size} bytes now, and had ${was.length} then`
    const now = await partOf(file, was.length)
    return now.sum === was.sum ? undefined : 'its bytes up to where the run had come are others now'
  })
}

async function wholeFile(file: FileHandle): Promise<Stretch> {
  return { ...(await partOf(file, (await file.stat()).size)), whole: true }
}

async function partOf(file: FileHandle, length: number): Promise<Stretch> {
  const sample = Math.min(SAMPLE, length)
  const hash = createHash('sha256')
  for (const at of [0, length - sample]) hash.update(await bytesAt(file, at, sample))
  return { length, whole: false, sum: hash.digest('base64') }
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

/** Whoever reads a file for its records says why it cannot be read. */
async function withFile<T, U>(
  path: string,
  otherwise: U,
  use: (file: FileHandle) => Promise<T>,
): Promise<T | U> {
  const file = await open(path).catch(() => undefined)
  if (file === undefined) return otherwise
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}
