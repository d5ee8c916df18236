import { stat } from 'node:fs/promises'
import type { Diagnostic } from '../../check/diagnostic.ts'
import type { CheckOptions, RuleSettings } from '../../check/options.ts'
import { type LinePlace, sortBlock } from '../block.ts'
import { cutBlocks } from '../blocks.ts'
import { inStream } from '../envelope.ts'
import type { LineChecker, LineVerdict } from '../line-checker.ts'
import type { FirstReading } from '../references/first-reading.ts'
import type { Hasher } from '../references/hash.ts'
import { type LineSet, lineSet } from '../references/line-set.ts'
import { ALL_IS_THERE, referencesOnly } from '../references/reference-rules.ts'
import { nodeLineChecker } from './parts.ts'
import { BrokenInput, readChunks } from './read.ts'
import { refuseOtherFormats } from './sniff.ts'
import { type TemporaryFile, temporaryFile } from './temporary.ts'

/** How a corpus is read. */
export interface CorpusOptions {
  check: CheckOptions
  /** About how many bytes the ids and references may take in memory. */
  memory: number
  maxRecordBytes: number
  maxInflatedBytes: number
  hasher: Hasher
}

/** What must be the same when an input is read again. */
export interface InputSize {
  bytes: number
  lines: number
  keys: number
  sum: number
}

/** One input of a corpus after it was read once. */
export interface CorpusInput {
  path: string
  /** What people call it. */
  name: string
  /** Findings on single lines, and on dossiers within themselves. */
  diagnostics: Diagnostic[]
  /** Findings past the limits of a record or of the run. */
  suppressed: number
  /** How many valid records and dossiers its lines hold, by type. */
  records: Record<string, number>
  /** Whether some line is no JSON. */
  unreadable: boolean
  size: InputSize
  /** Why it could not be read to its end. */
  broken: BrokenInput | undefined
  /** Lines that hold a record or dossier of the right shape. */
  valid: LineSet
  /** Its bytes, where they cannot be asked for again. */
  spool: TemporaryFile | undefined
}

/** Checks the lines of inputs and remembers their ids and references. */
export interface CorpusReader {
  read(path: string, name: string): Promise<CorpusInput>
  /** Rules that could not be applied to some line. */
  notApplied: ReadonlySet<string>
}

/** So many findings of a run are kept; the others are counted. */
const MOST_FINDINGS = 10_000

/** Makes the reader. Throws because of the options only. */
export function corpusReader(first: FirstReading, options: CorpusOptions): CorpusReader {
  const { check, maxRecordBytes, maxInflatedBytes } = options
  const level = check.level ?? 'dossier'
  const { accept: _, ...rest } = { ...check, maxRecordBytes, outside: ALL_IS_THERE }
  const checker = nodeLineChecker({ ...rest, level })
  const known: RuleSettings = level === 'schema' ? {} : { 'reference/self': 'off' }
  const ofReferences = nodeLineChecker(referencesOnly(rest, known))
  let findings = 0

  /** What the rules on references say of a line that the level leaves alone. */
  function checkReferences(bytes: Uint8Array, records: Record<string, number>): LineVerdict | undefined {
    let namesItself = false
    const type = first.valid(bytes, () => {
      namesItself = true
    })
    if (type === 'dossier') records.dossier = (records.dossier ?? 0) + 1
    const isOpen = (type === 'dossier' && level !== 'dossier') || (namesItself && level === 'schema')
    return isOpen ? ofReferences.line(bytes) : undefined
  }

  function checkBlockOf(input: CorpusInput): Parameters<typeof sortBlock>[3] {
    const tell = (place: LinePlace, verdict: LineVerdict, bytes: Uint8Array | undefined): void => {
      input.suppressed += verdict.truncated
      for (const finding of inStream(verdict.findings, place, bytes)) {
        if (finding.rule === 'schema/syntax') input.unreadable = true
        if (findings++ < MOST_FINDINGS) input.diagnostics.push(inFile(finding, input.name, place))
        else input.suppressed++
      }
    }
    return (place, verdict, bytes) => {
      if (verdict === 'blank') return
      tell(place, verdict, bytes)
      if (!bytes) return
      if (verdict.stage !== undefined && verdict.stage !== 'rule') {
        first.any(bytes)
        return
      }
      input.valid.add(place.line)
      const more = checkReferences(bytes, input.records)
      if (more) tell(place, more, bytes)
    }
  }

  return {
    notApplied: checker.notApplied,
    async read(path, name) {
      const before = { ...first.state.counts }
      const input = emptyInput(path, name, await mustSpool(path))
      const chunks = refuseOtherFormats(readChunks(path, { maxInflatedBytes }))
      try {
        await readBlocks(
          input,
          input.spool ? spooled(chunks, input.spool) : chunks,
          checker,
          checkBlockOf(input),
        )
      } catch (error) {
        if (!(error instanceof BrokenInput)) throw error
        input.broken = error
      }
      Object.assign(input.size, first.takeDigest())
      for (const [type, count] of Object.entries(first.state.counts))
        if (count > before[type as keyof typeof before])
          input.records[type] = count - before[type as keyof typeof before]
      return input
    },
  }
}

function emptyInput(path: string, name: string, isOnce: boolean): CorpusInput {
  return {
    path,
    name,
    diagnostics: [],
    suppressed: 0,
    records: {},
    unreadable: false,
    size: { bytes: 0, lines: 0, keys: 0, sum: 0 },
    broken: undefined,
    valid: lineSet(),
    spool: isOnce ? temporaryFile() : undefined,
  }
}

/** What comes out of a pipe comes once only. */
async function mustSpool(path: string): Promise<boolean> {
  if (path === '-') return true
  const stats = await stat(path).catch(() => undefined)
  return stats !== undefined && !stats.isFile()
}

async function* spooled(chunks: AsyncIterable<Uint8Array>, spool: TemporaryFile): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    spool.write(chunk)
    yield chunk
  }
}

async function readBlocks(
  input: CorpusInput,
  chunks: AsyncIterable<Uint8Array>,
  checker: LineChecker,
  tell: Parameters<typeof sortBlock>[3],
): Promise<void> {
  const { size } = input
  for await (const block of cutBlocks(chunks, checker.maxRecordBytes))
    for (const { lines, end } of sortBlock(block, size.lines + 1, checker, tell)) {
      size.lines += lines
      size.bytes = end
    }
}

/** A finding with its file and line, also where nothing in the line could be pointed at. */
function inFile(finding: Diagnostic, file: string, { line, byteOffset }: LinePlace): Diagnostic {
  const location = { file, ...(finding.location ?? { line, column: 1, offset: byteOffset }) }
  const related = finding.related?.map((other) =>
    other.location ? { ...other, location: { file, ...other.location } } : other,
  )
  return { ...finding, location, ...(related && { related }) }
}
