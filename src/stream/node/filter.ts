import type { LineOptions } from '../line-checker.ts'
import { addSummary, emptySummary, type StreamSummary } from '../summary.ts'
import { type Start, splitInParallel, splitStream } from './parts.ts'
import type { WorkerPool } from './pool.ts'
import { BrokenInput, readChunks } from './read.ts'
import { refuseOtherFormats } from './sniff.ts'
import type { Output } from './write.ts'

export interface FilterOptions {
  check: LineOptions
  toolVersion: string
  maxInflatedBytes: number
  /** Shares the work; without it everything is done in this thread. */
  pool?: WorkerPool | undefined
}

/** How far a run has come. It can go on from here in another process. */
export interface Progress {
  summary: StreamSummary
  /** The input that is being read, and where in it the next line begins. */
  input: number
  start: Start
  /** True when the last accepted line was written without a line feed. */
  unended: boolean
  /** Inputs that broke off. */
  broken: { source: string; message: string; help?: string }[]
  /** Inputs that were written to while they were read. */
  changed: string[]
}

/** The progress of a run that has not begun. */
export function startOfRun(): Progress {
  return {
    summary: emptySummary(),
    input: 0,
    start: { offset: 0, lines: 0 },
    unended: false,
    broken: [],
    changed: [],
  }
}

/** Learns that everything up to here has been written. */
export type ProgressSink = (progress: Progress) => Promise<void>

const NAME_OF_STDIN = '<stdin>'

/**
 * Splits record streams one after another: accepted lines go on byte for byte and in order, rejected ones become
 * envelopes. An input that breaks off is noted in the progress, and the next one is read.
 */
export async function filterInputs(
  paths: readonly string[],
  accepted: Output,
  rejects: Output,
  progress: Progress,
  options: FilterOptions,
  tell: ProgressSink,
): Promise<void> {
  for (; progress.input < paths.length; progress.input++, progress.start = { offset: 0, lines: 0 }) {
    const path = paths[progress.input]!
    try {
      await filterInput(path, accepted, rejects, progress, options, tell)
    } catch (error) {
      if (!(error instanceof BrokenInput)) throw error
      const { message, help } = error
      progress.broken.push({ source: nameOf(path), message, ...(help && { help }) })
    }
  }
}

async function filterInput(
  path: string,
  accepted: Output,
  rejects: Output,
  progress: Progress,
  { check, toolVersion, maxInflatedBytes, pool }: FilterOptions,
  tell: ProgressSink,
): Promise<void> {
  const { start } = progress
  const onChange = () => void progress.changed.push(nameOf(path))
  const chunks = readChunks(path, { maxInflatedBytes, skip: start.offset, onChange })
  const sure = start.offset > 0 ? chunks : refuseOtherFormats(chunks)
  const settings = { check, start: { ...start }, source: nameOf(path), toolVersion }
  const parts = pool ? splitInParallel(sure, settings, pool) : splitStream(sure, settings)
  for await (const part of parts) {
    if (part.passed.length > 0) {
      if (progress.unended) await accepted.write('\n')
      progress.unended = part.unended
      await accepted.write(part.passed)
    }
    if (part.rejects !== '') await rejects.write(part.rejects)
    addSummary(progress.summary, part)
    progress.start = { offset: part.end, lines: progress.start.lines + part.lines }
    await tell(progress)
  }
}

function nameOf(path: string): string {
  return path === '-' ? NAME_OF_STDIN : path
}
