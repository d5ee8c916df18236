import { createHash } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import type { Progress } from './filter.ts'
import { BrokenOutput } from './write.ts'

/** What a run needs to go on after it was killed: how far it came, and how long its outputs were then. */
export interface Checkpoint {
  v: 1
  /** Tells whether a later run has the same inputs and options. */
  run: string
  acceptedLength: number
  rejectsLength: number
  progress: Progress
}

/** The beginning of each input that tells whether it is still the same file. A file may have grown. */
const HEAD = 1 << 12

/** A fingerprint of everything that shapes the output of a run. */
export async function runOf(paths: readonly string[], options: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([paths, options]))
  for (const path of paths) hash.update(await firstLine(path))
  return hash.digest('hex')
}

/** The first line of a file stays when the file grows. */
async function firstLine(path: string): Promise<Uint8Array> {
  if (path === '-') return new Uint8Array(0)
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    const end = buffer.subarray(0, bytesRead).indexOf(10)
    return buffer.subarray(0, end < 0 ? bytesRead : end)
  } finally {
    await file.close()
  }
}

/** Reads a checkpoint; nothing when there is none. Throws a `SyntaxError` when the file is something else. */
export async function readCheckpoint(path: string): Promise<Checkpoint | undefined> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const checkpoint: Partial<Checkpoint> | null = JSON.parse(text)
  if (checkpoint?.v !== 1 || typeof checkpoint.run !== 'string' || !checkpoint.progress)
    throw new SyntaxError('not a checkpoint')
  return checkpoint as Checkpoint
}

/** Writes a checkpoint so that a reader finds either the last one or this one, and nothing between. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint): Promise<void> {
  const draft = `${path}.new`
  try {
    const file = await open(draft, 'w')
    await file.writeFile(JSON.stringify(checkpoint))
    await file.datasync()
    await file.close()
    await rename(draft, path)
  } catch (error) {
    throw new BrokenOutput(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code}.`)
  }
}

/** Removes the checkpoint of a run that is finished. */
export async function removeCheckpoint(path: string): Promise<void> {
  await rm(path, { force: true })
}
