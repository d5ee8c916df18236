import { constants, type FileHandle, open } from 'node:fs/promises'
import { whyUnwritable } from './unwritable.ts'

/** An output that cannot be written, such as a file on a full disk. */
export class BrokenOutput extends Error {}

/** Where bytes go. */
export interface Output {
  /** Called before the first write: what an earlier run left behind goes away. Throws `BrokenOutput`. */
  begin(): Promise<void>
  /** Kept when the bytes are taken and more can be written. Throws `BrokenOutput`. */
  write(bytes: Uint8Array | string): Promise<void>
  /** How many bytes were written, those of an earlier run included. */
  length: number
  /** Makes sure that what was written survives the end of the process and of the machine. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** Writes to a file behind its first `keep` bytes. What it holds stays until `begin`. Throws `BrokenOutput`. */
export async function fileOutput(path: string, keep: number): Promise<Output> {
  let file: FileHandle
  try {
    file = await open(path, constants.O_WRONLY | constants.O_CREAT)
  } catch (error) {
    throw broken(path, error)
  }
  const output: Output = {
    length: keep,
    async begin() {
      try {
        if (!seekable) return
        if ((await file.stat()).size < keep) throw new BrokenOutput(`${path} is shorter than it was left.`)
        await file.truncate(keep)
      } catch (error) {
        throw broken(path, error)
      }
    },
    async write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      try {
        for (let at = 0; at < bytes.length; ) {
          const { bytesWritten } = await file.write(bytes, at, bytes.length - at, positionOf(output.length))
          at += bytesWritten
          output.length += bytesWritten
        }
      } catch (error) {
        throw broken(path, error)
      }
    },
    async sync() {
      await file.datasync().catch(() => undefined)
    },
    async close() {
      try {
        await file.close()
      } catch (error) {
        throw broken(path, error)
      }
    },
  }
  /** A position cannot be asked for in a pipe or a device. */
  const seekable = (await file.stat()).isFile()
  const positionOf = (length: number) => (seekable ? length : null)
  return output
}

/** Writes to a stream of the process, which is not closed. */
export function streamOutput(stream: NodeJS.WritableStream): Output {
  const output: Output = {
    length: 0,
    begin: async () => undefined,
    async write(bytes) {
      if (bytes.length === 0) return
      await new Promise<void>((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(broken('The output', error)) : resolve()))
      })
      output.length += bytes.length
    },
    sync: async () => undefined,
    close: async () => undefined,
  }
  return output
}

function broken(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  // A reader that goes away is no fault.
  if (code === undefined || code === 'EPIPE') return error
  return new BrokenOutput(`${path} cannot be written: ${whyUnwritable(error)}.`)
}
