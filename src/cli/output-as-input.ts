import { fstatSync, type Stats, statSync } from 'node:fs'
import { ExitCode, Stop } from './exit-code.ts'

const STDIN = 0
const NAMES: Record<number, string> = { 1: 'standard output', 2: 'standard error' }

/** A file that grows by what is read from it has no end. Descriptors are those that something is written to. */
export function refuseOutputAsInput(paths: readonly string[], descriptors: readonly number[]): void {
  for (const descriptor of descriptors) {
    const output = statsOf(() => fstatSync(descriptor))
    if (!output?.isFile()) continue
    for (const path of paths) {
      const input = statsOf(() => (path === '-' ? fstatSync(STDIN) : statSync(path)))
      if (input?.ino !== output.ino || input.dev !== output.dev) continue
      throw new Stop(
        ExitCode.usage,
        `${path === '-' ? '<stdin>' : path} is also the file that ${NAMES[descriptor]} goes to: it would grow while it is read, without end.`,
        'Write to another file, and replace the first one when the run is done.',
      )
    }
  }
}

/** Nothing for what is closed or not there. */
function statsOf(read: () => Stats): Stats | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
