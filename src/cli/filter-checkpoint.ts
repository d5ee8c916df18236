import { statSync } from 'node:fs'
import type { LineOptions } from '../stream/line-checker.ts'
import { type Checkpoint, readCheckpoint, runOf, writeCheckpoint } from '../stream/node/checkpoint.ts'
import type { Progress } from '../stream/node/filter.ts'
import { readOf, type Stretch, stretchOf, wholeOf, whyChanged } from '../stream/node/stretch.ts'
import { whyUnreadable } from '../stream/node/unreadable.ts'
import type { Output } from '../stream/node/write.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { VERSION } from './version.ts'

/** A checkpoint is written after so many bytes, or after so long. */
const CHECKPOINT_BYTES = 1 << 25
const CHECKPOINT_MILLISECONDS = 1000

/** The files of a run that can be resumed. */
export interface ResumableFiles {
  inputs: readonly string[]
  out: string
  rejects: string
}

/** A checkpoint file of this run, and how far an earlier one came. */
export interface OpenCheckpoint {
  path: string
  run: string
  files: ResumableFiles
  last: Checkpoint | undefined
}

/**
 * Reads the checkpoint at `path`, where an earlier run left one. Nothing is written. Where it is damaged, belongs to
 * another run, or the files are no longer what they were, that ends in a `Stop`.
 */
export async function openCheckpoint(
  path: string,
  inputs: readonly string[],
  { out, rejects }: { out?: string; rejects?: string },
  check: LineOptions,
): Promise<OpenCheckpoint> {
  if (out === undefined || rejects === undefined)
    throw new Stop(
      ExitCode.usage,
      '--resume needs --out and --rejects, so that both can be continued.',
      'Add both options with a file each.',
    )
  const files = { inputs, out, rejects }
  refuseOtherThanFiles(path, files)
  const run = runOf(inputs, [VERSION, out, rejects, check])
  const last = await lastCheckpoint(path)
  if (last && last.run !== run)
    throw new Stop(
      ExitCode.usage,
      `The checkpoint ${path} belongs to a run with other inputs, options or another version.`,
      'Repeat that run as it was, or remove the checkpoint to begin anew.',
    )
  if (last) await refuseChanged(path, files, last)
  return { path, run, files, last }
}

async function lastCheckpoint(path: string): Promise<Checkpoint | undefined> {
  try {
    return await readCheckpoint(path)
  } catch (error) {
    const reason = whyUnreadable(error)
    if (reason !== undefined)
      throw new Stop(ExitCode.usage, `The checkpoint ${path} cannot be read. ${reason}`)
    if (!(error instanceof SyntaxError)) throw error
    throw new Stop(
      ExitCode.usage,
      `${path} is no checkpoint of communique ${VERSION}, or it was damaged.`,
      'Name another file, or remove it to begin anew.',
    )
  }
}

/** Pipes and devices can neither be read again nor be continued. */
function refuseOtherThanFiles(checkpoint: string, { inputs, out, rejects }: ResumableFiles): void {
  for (const path of inputs)
    if (path === '-' || isNoFile(path))
      throw new Stop(
        ExitCode.usage,
        `--resume needs inputs that can be read again; ${path === '-' ? 'standard input' : path} gives its bytes only once.`,
        'Name a file (gzip is unpacked), or leave out --resume.',
      )
  for (const path of [out, rejects, checkpoint])
    if (isNoFile(path))
      throw new Stop(
        ExitCode.usage,
        `--resume needs files for --out, --rejects and the checkpoint; ${path} is a folder, a pipe or a device.`,
        'Name a file instead.',
      )
}

function isNoFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === false
  } catch {
    // Whoever opens it says what is wrong.
    return false
  }
}

async function refuseChanged(
  checkpoint: string,
  { inputs, out, rejects }: ResumableFiles,
  { accepted, rejects: rejected, inputs: read }: Checkpoint,
): Promise<void> {
  const known = [
    ...read.map((stretch, i) => ({ path: inputs[i]!, stretch })),
    { path: out, stretch: accepted },
    { path: rejects, stretch: rejected },
  ]
  for (const { path, stretch } of known) {
    const reason = await whyChanged(path, stretch)
    if (reason !== undefined)
      throw new Stop(
        ExitCode.usage,
        `${path} is not what it was when the checkpoint ${checkpoint} was written: ${reason}.`,
        'Put the file back as it was, or remove the checkpoint to begin anew. Nothing was written.',
      )
  }
}

/** Writes checkpoints, once the outputs up to there are safe. */
export function checkpointWriter(
  { path, run, files, last }: OpenCheckpoint,
  accepted: Output,
  rejects: Output,
): (progress: Progress) => Promise<void> {
  const finished: Stretch[] = last?.inputs.slice(0, last.progress.input) ?? []
  return async (progress) => {
    await Promise.all([accepted.sync(), rejects.sync()])
    while (finished.length < progress.input) finished.push(await wholeOf(files.inputs[finished.length]!))
    const { offset } = progress.start
    const current = offset > 0 ? [await readOf(files.inputs[progress.input]!, offset)] : []
    await writeCheckpoint(path, {
      run,
      accepted: await stretchOf(files.out, accepted.length),
      rejects: await stretchOf(files.rejects, rejects.length),
      inputs: [...finished, ...current],
      progress,
    })
  }
}

/** Hands the progress on whenever it is time for a checkpoint. */
export function whenDue(save: (progress: Progress) => Promise<void>): (progress: Progress) => Promise<void> {
  let bytes = 0
  let time = Date.now()
  return async (progress) => {
    const isDue =
      progress.summary.bytes - bytes >= CHECKPOINT_BYTES || Date.now() - time >= CHECKPOINT_MILLISECONDS
    if (!isDue) return
    await save(progress)
    bytes = progress.summary.bytes
    time = Date.now()
  }
}
