import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { whyUnreadable } from '../stream/node/unreadable.ts'
import { ExitCode, Stop } from './exit-code.ts'

/** V8 cannot hold a longer string. */
const MOST_BYTES = 500_000_000
const CHUNK = 1 << 16
const STDIN = 0
const MILLISECONDS_BETWEEN_TRIES = 5

/** All bytes of a file, or of standard input for `-`; gzip is unpacked. What cannot be read ends in a `Stop`. */
export function readBytes(path: string): Buffer {
  const name = path === '-' ? '<stdin>' : path
  const bytes = readRaw(path, name)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpacked(bytes, name)
  if (path.endsWith('.gz')) throw unreadable(name, 'It is not a gzip file.')
  return bytes
}

function readRaw(path: string, name: string): Buffer {
  try {
    const descriptor = path === '-' ? STDIN : openSync(path, 'r')
    try {
      return readWhole(descriptor, name)
    } finally {
      if (descriptor !== STDIN) closeSync(descriptor)
    }
  } catch (error) {
    const reason = whyUnreadable(error)
    throw reason === undefined ? error : unreadable(name, reason)
  }
}

function readWhole(descriptor: number, name: string): Buffer {
  const before = fstatSync(descriptor)
  // Somebody else may have read a part of standard input.
  const isFile = descriptor !== STDIN && before.isFile()
  const size = isFile ? before.size : 0
  if (size > MOST_BYTES) throw tooLarge(name)
  const parts: Buffer[] = []
  let length = 0
  for (;;) {
    // A file that does not grow is read into one piece.
    const part = Buffer.allocUnsafe(Math.max(size + 1 - length, CHUNK))
    const count = readSome(descriptor, part)
    if (count === 0) break
    parts.push(part.subarray(0, count))
    length += count
    if (length > MOST_BYTES) throw tooLarge(name)
  }
  const after = fstatSync(descriptor)
  if (isFile && (length !== size || after.mtimeMs !== before.mtimeMs))
    throw unreadable(name, 'It changed while it was read.', 'Try again when nothing writes to it.')
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, length)
}

/** How many bytes were read; none at the end. */
function readSome(descriptor: number, buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Windows tells the end of a pipe so.
      if (code === 'EOF') return 0
      // A pipe that somebody else has made non-blocking says that there is nothing yet.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MILLISECONDS_BETWEEN_TRIES)
    }
  }
}

function unpacked(bytes: Buffer, name: string): Buffer {
  const parts: Buffer[] = []
  let length = 0
  try {
    // zlib ends at the first zero behind a member; only zeros up to the end, or to the next member, mean nothing.
    for (let rest = bytes; rest.length > 0; rest = withoutZeros(rest)) {
      const { buffer, engine } = gunzipSync(rest, {
        maxOutputLength: MOST_BYTES,
        info: true,
      }) as unknown as Unpacked
      parts.push(buffer)
      length += buffer.length
      if (length > MOST_BYTES) throw tooLarge(name)
      rest = rest.subarray(engine.bytesWritten)
    }
  } catch (error) {
    if (error instanceof Stop) throw error
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(name)
    throw unreadable(name, whyUnreadable(error) ?? 'It is not a gzip file.')
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, length)
}

/** What `gunzipSync` gives with `info`, which its types leave out. */
interface Unpacked {
  buffer: Buffer
  engine: { bytesWritten: number }
}

function withoutZeros(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0)
  return bytes.subarray(start < 0 ? bytes.length : start)
}

function tooLarge(name: string): Stop {
  return unreadable(
    name,
    `It has more than ${MOST_BYTES} bytes, the most that one document may have.`,
    'Write one record to a line and use `communique filter`: the length of a record stream has no limit.',
  )
}

function unreadable(name: string, reason: string, help?: string): Stop {
  return new Stop(ExitCode.input, `${name} cannot be read. ${reason}`, help)
}
