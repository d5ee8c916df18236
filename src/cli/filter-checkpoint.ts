import type { LineOptions } from '../stream/line-checker.ts'
import { readCheckpoint, runOf, writeCheckpoint } from '../stream/node/checkpoint.ts'
import type { Progress } from '../stream/node/filter.ts'
import type { Output } from '../stream/node/write.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { VERSION } from './version.ts'

/** A checkpoint is written after so many bytes, or after so long. */
const CHECKPOINT_BYTES = 1 << 25
const CHECKPOINT_MILLISECONDS = 1000

/** A checkpoint file of this run, and how far an earlier one came. */
export interface OpenCheckpoint {
  path: string
  run: string
  last: Awaited<ReturnType<typeof readCheckpoint>>
}

/** Reads the checkpoint at `path`, where an earlier run left one. One of another run ends in a `Stop`. */
export async function openCheckpoint(
  path: string,
  paths: readonly string[],
  { out, rejects }: { out?: string; rejects?: string },
  check: LineOptions,
): Promise<OpenCheckpoint> {
  if (out === undefined || rejects === undefined)
    throw new Stop(
      ExitCode.usage,
      '--resume needs --out and --rejects, so that both can be continued.',
      'Add both options with a file each.',
    )
  const run = await runOf(paths, [VERSION, out, rejects, check])
  try {
    const last = await readCheckpoint(path)
    if (last && last.run !== run)
      throw new Stop(
        ExitCode.usage,
        `The checkpoint ${path} belongs to a run with other inputs, options or another version.`,
        'Repeat that run as it was, or remove the checkpoint to begin anew.',
      )
    return { path, run, last }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new Stop(
      ExitCode.usage,
      `${path} is no checkpoint of communique.`,
      'Name another file, or remove it.',
    )
  }
}

/** Writes a checkpoint whenever one is due, once the outputs up to there are safe. */
export function checkpointSaver(
  { path, run }: OpenCheckpoint,
  accepted: Output,
  rejects: Output,
): (progress: Progress) => Promise<void> {
  let bytes = 0
  let time = Date.now()
  return async (progress) => {
    const isDue =
      progress.summary.bytes - bytes >= CHECKPOINT_BYTES || Date.now() - time >= CHECKPOINT_MILLISECONDS
    if (!isDue) return
    await Promise.all([accepted.sync(), rejects.sync()])
    const lengths = { acceptedLength: accepted.length, rejectsLength: rejects.length }
    await writeCheckpoint(path, { v: 1, run, ...lengths, progress })
    bytes = progress.summary.bytes
    time = Date.now()
  }
}
