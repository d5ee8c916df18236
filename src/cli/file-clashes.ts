import { fstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ExitCode, Stop } from './exit-code.ts'

/** What a run does with a file. */
export interface FileUse {
  /** How the command line names it, such as `--out`. */
  role: string
  /** A path, or the number of a stream that the shell has opened. */
  file: string | number
  isWritten: boolean
}

/**
 * Ends in a `Stop` where a file that is written is used for something else too: the one would destroy the other, or
 * the file would grow without end while it is read.
 */
export function refuseClashes(uses: readonly FileUse[]): void {
  const byKey = new Map<string, FileUse>()
  for (const use of uses) {
    const key = keyOf(use.file)
    if (key === undefined) continue
    const other = byKey.get(key)
    if (other && (use.isWritten || other.isWritten) && !isShared(use, other)) refuse(use, other)
    if (!other || use.isWritten) byKey.set(key, use)
  }
}

/** What the shell has sent to one place, as `2>&1` does, is written there in turn. */
function isShared(use: FileUse, other: FileUse): boolean {
  return [use, other].every(({ file, isWritten }) => isWritten && typeof file === 'number')
}

function refuse(use: FileUse, other: FileUse): never {
  const name = [use.file, other.file].find((file) => typeof file === 'string') ?? 'One file'
  throw new Stop(
    ExitCode.usage,
    `${name} would be used for two things at the same time: ${other.role} and ${use.role}.`,
    'Name a file of its own for each input and for each output. Nothing was read or written.',
  )
}

/** The same for all names of a file; nothing for pipes and devices, which hold nothing that could be lost. */
function keyOf(file: string | number): string | undefined {
  try {
    const stats =
      typeof file === 'number'
        ? fstatSync(file, { bigint: true })
        : statSync(file, { bigint: true, throwIfNoEntry: false })
    if (stats) return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined
    return join(realpathSync(dirname(resolve(String(file)))), basename(String(file)))
  } catch {
    // Whoever opens it says what is wrong.
    return undefined
  }
}
