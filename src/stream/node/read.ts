import { read, type Stats } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { joined } from '../blocks.ts'
import { gunzipMembers } from './gzip.ts'
import { whyUnreadable } from './unreadable.ts'

/** An input that cannot be read, broke off or grew beyond its limit; what was read before it counts. */
export class BrokenInput extends Error {
  constructor(
    message: string,
    readonly help?: string,
  ) {
    super(message)
  }
}

export interface ReadOptions {
  /** A packed input may unpack to so many bytes. */
  maxInflatedBytes: number
  /** Bytes of the (unpacked) stream to pass over. */
  skip?: number
  /** Told when a file was written to while it was read. */
  onChange?: () => void
}

/** How much an input may unpack to where nobody says otherwise: 64 GiB. */
export const MOST_INFLATED_BYTES = 2 ** 36
const CHUNK = 1 << 19
const STDIN = 0
const MILLISECONDS_BETWEEN_TRIES = 5

/**
 * The bytes of a file, or of standard input for `-`; gzip is unpacked on the way. A chunk is good until the next one is
 * asked for. Throws `BrokenInput`.
 */
export async function* readChunks(
  path: string,
  { maxInflatedBytes, skip = 0, onChange }: ReadOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    const input = await opened(rawChunks(path, 0, onChange))
    if (input.isPacked) yield* skipped(inflate(input.chunks(), maxInflatedBytes), skip)
    else if (path.endsWith('.gz')) throw new BrokenInput('It is not a gzip file.')
    else if (skip > 0 && path !== '-') {
      await input.close()
      yield* rawChunks(path, skip, onChange)
    } else yield* skipped(input.chunks(), skip)
  } catch (error) {
    throw brokenInput(error)
  }
}

const readInto = promisify(read)

/** A chunk is good until the next one is asked for: one buffer serves them all. */
async function* rawChunks(path: string, start: number, onChange?: () => void): AsyncGenerator<Uint8Array> {
  const file = path === '-' ? undefined : await open(path)
  const descriptor = file?.fd ?? STDIN
  try {
    const before = await file?.stat()
    const buffer = Buffer.allocUnsafeSlow(CHUNK)
    const isPlaced = start > 0
    let end = start
    for (;;) {
      const bytesRead = await readSome(descriptor, buffer, isPlaced ? end : null)
      if (bytesRead === 0) break
      end += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
    if (before?.isFile()) tellChange(before, await file!.stat(), end, onChange)
  } finally {
    await file?.close()
  }
}

/** A file may grow while it is read; one that was cut has lost records. */
function tellChange(before: Stats, after: Stats, end: number, onChange?: () => void): void {
  if (end < before.size)
    throw new BrokenInput('It became shorter while it was read.', 'Try again when nothing writes to it.')
  if (end !== before.size || after.mtimeMs !== before.mtimeMs) onChange?.()
}

/** How many bytes were read; none at the end. */
async function readSome(descriptor: number, buffer: Buffer, position: number | null): Promise<number> {
  for (;;) {
    try {
      return (await readInto(descriptor, buffer, 0, buffer.length, position)).bytesRead
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // Windows tells the end of a pipe so.
      if (code === 'EOF') return 0
      // A pipe that somebody else has made non-blocking says that there is nothing yet.
      if (code !== 'EAGAIN') throw error
      await setTimeout(MILLISECONDS_BETWEEN_TRIES)
    }
  }
}

const PACKED = [0x1f, 0x8b]

interface Opened {
  isPacked: boolean
  /** The whole input from its first byte. */
  chunks(): AsyncGenerator<Uint8Array>
  close(): Promise<unknown>
}

/** Reads no further than is needed to tell gzip from text. */
async function opened(chunks: AsyncGenerator<Uint8Array>): Promise<Opened> {
  let start: Uint8Array = new Uint8Array(0)
  while (start.length < PACKED.length && start.every((byte, i) => byte === PACKED[i])) {
    const { done, value } = await chunks.next()
    if (done) break
    start = joined([start, value])
  }
  return {
    isPacked: PACKED.every((byte, i) => start[i] === byte),
    async *chunks() {
      try {
        if (start.length > 0) yield start
        yield* chunks
      } finally {
        await chunks.return(undefined)
      }
    },
    close: () => chunks.return(undefined),
  }
}

async function* skipped(chunks: AsyncGenerator<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    const rest = chunk.subarray(Math.min(skip, chunk.length))
    skip -= chunk.length - rest.length
    if (rest.length > 0) yield rest
  }
}

/** Unpacks gzip. What was unpacked before an error, or before the limit, is handed on. */
async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let left = limit
  for await (const chunk of gunzipMembers(chunks)) {
    if (left > 0) yield chunk.subarray(0, left)
    left -= chunk.length
    if (left < 0)
      throw new BrokenInput(
        `It unpacks to more than ${limit} bytes.`,
        'Raise the limit (`--max-inflated-bytes`) if the file can be trusted.',
      )
  }
}

function brokenInput(error: unknown): unknown {
  const reason = whyUnreadable(error)
  return reason === undefined ? error : new BrokenInput(reason)
}
