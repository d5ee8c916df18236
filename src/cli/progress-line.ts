import { statSync } from 'node:fs'
import type { StreamSummary } from '../stream/summary.ts'

/** A line on standard error that tells how far a long run is. */
export interface ProgressLine {
  update(summary: StreamSummary): void
  clear(): void
}

const MILLISECONDS_BETWEEN = 250
const CLEAR = '\r\u001b[K'

/** Nothing unless standard error is a terminal. The time left is told where the inputs are plain files. */
export function progressLine(paths: readonly string[]): ProgressLine | undefined {
  if (!process.stderr.isTTY) return undefined
  const total = totalBytes(paths)
  const begin = Date.now()
  let last = begin
  return {
    update({ bytes, lines, rejected }) {
      const now = Date.now()
      if (now - last < MILLISECONDS_BETWEEN) return
      last = now
      const speed = bytes / ((now - begin) / 1000)
      const left = total === undefined ? '' : `, ${Math.max(0, Math.round((total - bytes) / speed))} s left`
      process.stderr.write(
        `${CLEAR}${lines} lines, ${Math.round(speed / 1e6)} MB/s, ${rejected} rejected${left}`,
      )
    },
    clear: () => void process.stderr.write(CLEAR),
  }
}

function totalBytes(paths: readonly string[]): number | undefined {
  let total = 0
  for (const path of paths) {
    const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false })
    if (!stats?.isFile() || path.endsWith('.gz')) return undefined
    total += stats.size
  }
  return total
}
