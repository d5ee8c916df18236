import type { Diagnostic } from '../../check/diagnostic.ts'
import {
  type FirstReading,
  firstReading,
  type Suspicion,
  suspiciousHalves,
} from '../references/first-reading.ts'
import type { KeyLog } from '../references/key-log.ts'
import { secondReading } from '../references/second-reading.ts'
import type { CorpusInput } from './corpus-input.ts'
import { type CorpusOptions, corpusReader } from './corpus-reader.ts'
import { type Rereadable, readAgain } from './read-again.ts'
import { temporaryFile } from './temporary.ts'

/** What the references of a corpus have wrong, and what could not be said of them. */
export interface ReferenceFindings {
  diagnostics: Diagnostic[]
  /** Findings past the limit of a record. */
  truncated: number
  /** Suspicious lines past the limits, which nothing is said of. */
  unread: number
  /** True where there were too many links between records to look for cycles among them. */
  cyclesSkipped: boolean
}

const MOST_LINES = 10_000
/** The share of the memory that their text may take. */
const SHARE_OF_MEMORY = 8
const LEAST_BYTES = 1 << 20

/** What a check of a corpus found. */
export interface CorpusFindings {
  inputs: CorpusInput[]
  /** Undefined where an input could not be read whole: what refers to the rest would be reported wrongly. */
  references: ReferenceFindings | undefined
  notApplied: string[]
}

/**
 * Checks the lines of all inputs and, as one corpus, the references between them. Memory does not grow with their
 * number. Throws `BrokenInput` where an input changes meanwhile, and `BrokenOutput` where a temporary file is full.
 */
export async function checkCorpus(
  inputs: readonly { path: string; name: string }[],
  options: CorpusOptions,
): Promise<CorpusFindings> {
  return readCorpus(inputs, options, async (first, read) =>
    read.every(({ broken }) => !broken)
      ? compareReferences(first.finish(), read, options, first.log)
      : undefined,
  )
}

/** Reads all inputs once; `compare` says what their references have wrong. */
export async function readCorpus(
  inputs: readonly { path: string; name: string }[],
  options: CorpusOptions,
  compare: (first: FirstReading, read: CorpusInput[]) => Promise<ReferenceFindings | undefined>,
): Promise<CorpusFindings> {
  const spill = temporaryFile()
  const logSpill = temporaryFile()
  const first = firstReading({ memory: options.memory, spill, logSpill, hasher: options.hasher })
  const reader = corpusReader(first, options)
  const read: CorpusInput[] = []
  try {
    for (const { path, name } of inputs) read.push(await reader.read(path, name))
    const references = await compare(first, read)
    return { inputs: read, references, notApplied: [...reader.notApplied].sort() }
  } finally {
    spill.close()
    logSpill.close()
    for (const { spool } of read) spool?.close()
  }
}

/**
 * Reads the suspicious lines again and says what is wrong with them. Where there is a log of the keys only the blocks
 * are read that it points to.
 */
export async function compareReferences(
  suspicion: Suspicion,
  inputs: readonly Rereadable[],
  { check, memory, hasher, maxRecordBytes, maxInflatedBytes, mostLines = MOST_LINES }: CorpusOptions,
  log?: KeyLog,
): Promise<ReferenceFindings> {
  const none = { diagnostics: [], truncated: 0, unread: 0, cyclesSkipped: suspicion.tooManyLinks }
  if (suspicion.suspects.size === 0 && suspicion.cyclic.count === 0) return none
  const limits = { lines: mostLines, bytes: Math.max(LEAST_BYTES, Math.floor(memory / SHARE_OF_MEMORY)) }
  const second = secondReading(suspicion, hasher, limits)
  const isWanted = suspicion.keepsIds ? undefined : suspiciousHalves(suspicion)
  const wanted = isWanted && log?.blocksWith(isWanted)
  let block = 0
  for (const input of inputs) {
    const blocks = wanted && input.blocks?.filter(() => wanted[block++] === 1)
    if (blocks?.length === 0) continue
    await readAgain(input, blocks, second, { maxRecordBytes, maxInflatedBytes })
  }
  return { ...none, ...second.findings(check), unread: second.unread }
}
