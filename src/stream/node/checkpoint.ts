import { createHash, randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import type { Progress } from './filter.ts'
import type { Stretch } from './stretch.ts'
import { whyUnwritable } from './unwritable.ts'
import { BrokenOutput } from './write.ts'

/** What a run needs to go on after it was killed: how far it came, and what its files were then. */
export interface Checkpoint {
  /** Tells whether a later run has the same options and names the same inputs. */
  run: string
  accepted: Stretch
  rejects: Stretch
  /** The inputs that were read, and the one that was being read, if anything of it was. */
  inputs: Stretch[]
  progress: Progress
}

const FORMAT = 2

/** A fingerprint of everything that shapes the output of a run, but for what its inputs hold. */
export function runOf(paths: readonly string[], options: unknown): string {
  return digestOf([paths, options])
}

/** Reads a checkpoint; nothing when there is none. Throws a `SyntaxError` when the file is another or was damaged. */
export async function readCheckpoint(path: string): Promise<Checkpoint | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const file: { v?: unknown; digest?: unknown; checkpoint?: Checkpoint } | null = JSON.parse(text)
  if (file?.v !== FORMAT || !file.checkpoint || file.digest !== digestOf(file.checkpoint))
    throw new SyntaxError('not a checkpoint')
  return file.checkpoint
}

/**
 * Writes a checkpoint so that a reader finds either the last one or this one, and nothing between. It is written under
 * a name that no other file has, and renamed. Throws `BrokenOutput`.
 */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  try {
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(JSON.stringify({ v: FORMAT, digest: digestOf(checkpoint), checkpoint }))
      await file.datasync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new BrokenOutput(`The checkpoint ${path} cannot be written: ${whyUnwritable(error)}.`)
  }
}

/** Removes the checkpoint of a run that is finished. Throws `BrokenOutput`. */
export async function removeCheckpoint(path: string): Promise<void> {
  try {
    await rm(path, { force: true })
  } catch (error) {
    throw new BrokenOutput(`The checkpoint ${path} cannot be removed: ${whyUnwritable(error)}.`)
  }
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
