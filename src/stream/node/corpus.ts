import type { Diagnostic } from '../../check/diagnostic.ts'
import { cutBlocks } from '../blocks.ts'
import { type FirstReading, firstReading, type Suspicion } from '../references/first-reading.ts'
import type { LineSet } from '../references/line-set.ts'
import { type SecondReading, secondReading } from '../references/second-reading.ts'
import { type CorpusInput, type CorpusOptions, corpusReader, type InputSize } from './corpus-input.ts'
import { BrokenInput, readChunks } from './read.ts'
import { type TemporaryFile, temporaryFile } from './temporary.ts'

/** A file of a corpus that can be read again. */
export interface Rereadable {
  path: string
  name: string
  size: InputSize
  /** The lines that were of the right shape; where nobody knows they are looked at again. */
  valid?: LineSet | undefined
  spool?: TemporaryFile | undefined
}

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

/** So many suspicious lines of a corpus are read again. */
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
    read.every(({ broken }) => !broken) ? compareReferences(first.finish(), read, options) : undefined,
  )
}

/** Reads all inputs once; `compare` says what their references have wrong. */
export async function readCorpus(
  inputs: readonly { path: string; name: string }[],
  options: CorpusOptions,
  compare: (first: FirstReading, read: CorpusInput[]) => Promise<ReferenceFindings | undefined>,
): Promise<CorpusFindings> {
  const spill = temporaryFile()
  const first = firstReading({ memory: options.memory, spill, hasher: options.hasher })
  const reader = corpusReader(first, options)
  const read: CorpusInput[] = []
  try {
    for (const { path, name } of inputs) read.push(await reader.read(path, name))
    const references = await compare(first, read)
    return { inputs: read, references, notApplied: [...reader.notApplied].sort() }
  } finally {
    spill.close()
    for (const { spool } of read) spool?.close()
  }
}

/** Reads suspicious lines again and says what is wrong with them. */
export async function compareReferences(
  suspicion: Suspicion,
  inputs: readonly Rereadable[],
  { check, memory, hasher, maxRecordBytes, maxInflatedBytes }: CorpusOptions,
): Promise<ReferenceFindings> {
  const none = { diagnostics: [], truncated: 0, unread: 0, cyclesSkipped: suspicion.tooManyLinks }
  if (suspicion.suspects.size === 0 && !suspicion.hasCycles) return none
  const limits = { lines: MOST_LINES, bytes: Math.max(LEAST_BYTES, Math.floor(memory / SHARE_OF_MEMORY)) }
  const second = secondReading(suspicion, hasher, limits)
  for (const input of inputs) {
    const chunks = input.spool?.chunks() ?? readChunks(input.path, { maxInflatedBytes })
    const size = await readAgain(input, chunks, maxRecordBytes, second)
    if (JSON.stringify(size) !== JSON.stringify(input.size))
      throw new BrokenInput(
        `${input.name} changed while it was checked.`,
        'Check it again when nobody writes to it any more.',
      )
  }
  return { ...none, ...second.findings(check), unread: second.unread }
}

async function readAgain(
  { name, valid }: Rereadable,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  maxRecordBytes: number,
  second: SecondReading,
): Promise<InputSize> {
  let lines = 0
  let end = 0
  for await (const block of cutBlocks(chunks, maxRecordBytes)) {
    if (block.is === 'too-long') {
      lines++
      end = block.offset + block.length + (block.unended ? 0 : 1)
      continue
    }
    const { bytes, offset, unended } = block
    for (let start = 0; start < bytes.length; ) {
      const lineEnd = bytes.indexOf(10, start)
      lines++
      const byteLength = lineEnd - start
      if (byteLength > 0 && byteLength <= maxRecordBytes) {
        const place = { line: lines, byteOffset: offset + start, byteLength }
        second.line(bytes.subarray(start, lineEnd), valid?.has(lines) === true, name, place)
      }
      start = lineEnd + 1
    }
    end = offset + bytes.length - (unended ? 1 : 0)
  }
  return { bytes: end, lines, ...second.takeDigest() }
}
