import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Stop } from './exit-code.ts'
import { findInputs } from './inputs.ts'

const MILLISECONDS_BETWEEN = 300

/**
 * Runs now, and again after each change of what `look` tells; while it still changes, nothing is run. Only the signal
 * that ends the program ends it. Files are looked at instead of asking the system to tell: that works with editors that
 * replace files, on network drives and for any number of files.
 */
export async function runOnChange(
  look: () => string,
  run: () => Promise<void>,
  pause: () => Promise<void> = () => setTimeout(MILLISECONDS_BETWEEN),
): Promise<never> {
  for (;;) {
    const before = look()
    await run()
    let now = look()
    while (now === before) {
      await pause()
      now = look()
    }
    for (let last = ''; last !== now; now = look()) {
      last = now
      await pause()
    }
  }
}

/** A text that changes when one of the inputs changes, comes or goes, or one of the other files and folders. */
export function stateOf(files: readonly string[], others: readonly string[]): string {
  return [...inputNames(files), ...others].flatMap((path) => statesIn(path)).join('\n')
}

/** The inputs, or why there are none. */
function inputNames(files: readonly string[]): string[] {
  try {
    return findInputs(files).map(({ name }) => name)
  } catch (error) {
    if (error instanceof Stop) return [error.message]
    throw error
  }
}

/** Links in a folder are not followed, as when snapshots of sources are looked for. */
function statesIn(path: string, statsOf: typeof statSync = statSync): string[] {
  try {
    const stats = statsOf(path, { throwIfNoEntry: false })
    if (!stats?.isDirectory()) return [`${path} ${stats?.ino} ${stats?.size} ${stats?.mtimeMs}`]
    return readdirSync(path)
      .sort()
      .flatMap((name) => statesIn(join(path, name), lstatSync))
  } catch (error) {
    return [`${path} ${(error as NodeJS.ErrnoException).code}`]
  }
}
