import { statSync } from 'node:fs'
import { escapeText } from '../text/escape.ts'

/** A line on standard error that tells how far a long run is, for people at a terminal. */
export interface ProgressLine {
  /** Tells how many bytes are done, and what else there is to say. At most four times a second, unless it is `urgent`. */
  update(bytes: number, facts: readonly string[], urgent?: boolean): void
  /** Takes the line away, so that something else can be printed. */
  clear(): void
}

export interface ProgressOptions {
  /** All bytes that there are, where that is known: then the time left is told. */
  total?: number | undefined
  /** Bytes that an earlier run has done. */
  done?: number
  stream?: { isTTY?: boolean; columns?: number; write(text: string): unknown }
  /** Milliseconds of a clock. */
  now?: () => number
}

const MILLISECONDS_BETWEEN = 250
const CLEAR = '\r\u001b[K'
const COLUMNS = 80

/** Nothing unless the stream is a terminal. */
export function progressLine({
  total,
  done = 0,
  stream = process.stderr,
  now = performance.now.bind(performance),
}: ProgressOptions): ProgressLine | undefined {
  if (!stream.isTTY) return undefined
  const begin = now()
  let last = begin
  let isShown = false
  return {
    update(bytes, facts, urgent = false) {
      const time = now()
      if (time - last < MILLISECONDS_BETWEEN && !urgent) return
      last = time
      const seconds = (time - begin) / 1000
      const text = escapeText([...facts, ...speed(bytes - done, seconds, total && total - bytes)].join(', '))
      // A line that wraps could not be taken away.
      stream.write(CLEAR + [...text].slice(0, (stream.columns || COLUMNS) - 1).join(''))
      isShown = true
    },
    clear() {
      if (isShown) stream.write(CLEAR)
      isShown = false
    },
  }
}

/** Nothing until something was done; the time left where the bytes left are known. */
function speed(bytes: number, seconds: number, left: number | undefined): string[] {
  if (bytes <= 0 || seconds <= 0) return []
  const rate = bytes / seconds
  const mega = rate / 1e6
  const told = `${mega < 10 ? mega.toFixed(1) : Math.round(mega)} MB/s`
  return left === undefined ? [told] : [told, `${Math.max(0, Math.round(left / rate))} s left`]
}

/** The size of a file whose bytes are those of its records; nothing for pipes and what is packed. */
export function plainSize(path: string): number | undefined {
  const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
  return stats?.isFile() && !path.endsWith('.gz') ? stats.size : undefined
}

/** The sum of sizes, where all of them are known. */
export function totalSize(paths: readonly string[]): number | undefined {
  return paths
    .map(plainSize)
    .reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0)
}
