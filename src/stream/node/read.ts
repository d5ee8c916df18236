import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/** An input that broke off or grew beyond its limit; what was read before it counts. */
export class BrokenInput extends Error {}

export interface ReadOptions {
  /** A packed input may unpack to so many bytes. */
  maxInflatedBytes: number
  /** Bytes of the (unpacked) stream to pass over. */
  skip?: number
}

/** The bytes of a file, or of standard input for `-`; `.gz` is unpacked on the way. Throws `BrokenInput`. */
export async function* readChunks(
  path: string,
  options: ReadOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const raw = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 20 })
  const unpack = path.endsWith('.gz')
  const source = unpack ? raw.pipe(createGunzip({ chunkSize: 1 << 18 })) : raw
  if (unpack) raw.on('error', (error: Error) => (source as ReturnType<typeof createGunzip>).destroy(error))
  let skip = options.skip ?? 0
  let inflated = 0
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      if (unpack) {
        inflated += chunk.length
        if (inflated > options.maxInflatedBytes)
          throw new BrokenInput(`It unpacks to more than ${options.maxInflatedBytes} bytes.`)
      }
      const rest = chunk.subarray(Math.min(skip, chunk.length))
      skip -= chunk.length - rest.length
      if (rest.length > 0) yield rest
    }
  } catch (error) {
    throw brokenInput(error)
  }
}

function brokenInput(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'Z_BUF_ERROR') return new BrokenInput('It ends too early; the file was cut off.')
  if (code === 'Z_DATA_ERROR') return new BrokenInput('It is not a gzip file, or it is damaged.')
  if (code === 'ENOENT') return new BrokenInput('There is no such file.')
  if (code === 'EISDIR') return new BrokenInput('It is a folder.')
  if (code === 'EACCES') return new BrokenInput('Permission is denied.')
  return error
}
