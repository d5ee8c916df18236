import type { Diagnostic } from '../../check/diagnostic.ts'
import type { CheckOptions, RuleSettings } from '../../check/options.ts'
import type { Severity } from '../../rules/rule.ts'
import { type LinePlace, sortBlock } from '../block.ts'
import { cutBlocks, type StreamBlock } from '../blocks.ts'
import { inStream } from '../envelope.ts'
import type { LineVerdict } from '../line-checker.ts'
import type { FirstReading } from '../references/first-reading.ts'
import type { Hasher } from '../references/hash.ts'
import { ALL_IS_THERE, referencesOnly } from '../references/reference-rules.ts'
import { type CorpusInput, chunksOf, newInput } from './corpus-input.ts'
import { nodeLineChecker } from './parts.ts'
import { BrokenInput } from './read.ts'

/** How a corpus is read. */
export interface CorpusOptions {
  check: CheckOptions
  /** About how many bytes the ids and references may take in memory. */
  memory: number
  maxRecordBytes: number
  maxInflatedBytes: number
  hasher: Hasher
  /** So many findings on single lines are kept (10,000 when absent); the others are counted. */
  mostFindings?: number | undefined
  /** So many suspicious lines are read again (10,000 when absent); the others are counted. */
  mostLines?: number | undefined
  /** Told after each piece of an input how much of it was read. */
  onBlock?: (input: CorpusInput) => void
}

/** Checks the lines of inputs and remembers their ids and references. */
export interface CorpusReader {
  read(path: string, name: string): Promise<CorpusInput>
  /** Rules that could not be applied to some line. */
  notApplied: ReadonlySet<string>
}

const MOST_FINDINGS = 10_000

/** Makes the reader. Throws because of the options only. */
export function corpusReader(first: FirstReading, options: CorpusOptions): CorpusReader {
  const { check, maxRecordBytes, maxInflatedBytes, mostFindings = MOST_FINDINGS } = options
  const level = check.level ?? 'dossier'
  const { accept: _, ...rest } = { ...check, maxRecordBytes, outside: ALL_IS_THERE }
  const checker = nodeLineChecker({ ...rest, level })
  const known: RuleSettings = level === 'schema' ? {} : { 'reference/self': 'off' }
  const ofReferences = nodeLineChecker(referencesOnly(rest, known))
  let findings = 0
  let namesItself = false
  /** Whether some line of the input was JSON, and whether some was not. */
  let isRead = false
  let isFaulty = false
  const onSelf = (): void => {
    namesItself = true
  }

  /** Remembers a line and tells what the rules on references say of it where the level leaves them out. */
  function remember(
    input: CorpusInput,
    isValid: boolean,
    line: number,
    bytes: Uint8Array,
    start: number,
    end: number,
    offset: number,
  ): void {
    namesItself = false
    if (isValid) input.valid.add(line)
    const read = isValid ? first.valid : first.any
    const type = read(bytes, start, end, level === 'schema' ? onSelf : undefined)
    if (type === 'dossier') input.records.dossier = (input.records.dossier ?? 0) + 1
    if ((type !== 'dossier' || level === 'dossier') && !namesItself) return
    const content = bytes.subarray(start, end)
    const verdict = ofReferences.line(content)
    // Faults of the text were told before.
    const findings = verdict.findings.filter(({ rule }) => rule.startsWith('reference/'))
    tell(input, { line, byteOffset: offset, byteLength: content.length }, { ...verdict, findings }, content)
  }

  function tell(
    input: CorpusInput,
    place: LinePlace,
    verdict: LineVerdict,
    bytes: Uint8Array | undefined,
  ): void {
    input.suppressed += verdict.truncated
    for (const finding of inStream(verdict.findings, place, bytes)) {
      if (findings++ < mostFindings) input.diagnostics.push(inFile(finding, input.name, place))
      else {
        input.suppressed++
        input.hidden = worse(input.hidden, finding.severity)
      }
    }
  }

  /** Checks a block whose first line has the number `line`, and returns how many lines it has. */
  function readBlock(input: CorpusInput, block: StreamBlock, line: number): number {
    let lines = 0
    const check = (part: StreamBlock): void => {
      const sorted = sortBlock(part, line + lines, checker, (place, verdict, bytes) => {
        if (verdict === 'blank') return
        if (verdict.stage === 'parse' || verdict.stage === 'decode') isFaulty = true
        else isRead = true
        tell(input, place, verdict, bytes)
        if (!bytes) return
        const isValid = verdict.stage === undefined || verdict.stage === 'rule'
        remember(input, isValid, place.line, bytes, 0, bytes.length, place.byteOffset)
      })
      for (const part of sorted) lines += part.lines
    }
    if (level !== 'schema' || block.is === 'too-long' || !checker.isUtf8(block.bytes)) {
      check(block)
      return lines
    }
    // Most lines are recognised, and of these there is nothing more to say.
    const { bytes, offset, unended } = block
    for (let start = 0; start < bytes.length; ) {
      const recognised = checker.recognise(bytes, start)
      const end = recognised >= 0 ? recognised : bytes.indexOf(10, start)
      if (recognised < 0 || end - start > maxRecordBytes)
        check({
          is: 'lines',
          bytes: bytes.subarray(start, end + 1),
          offset: offset + start,
          unended: unended && end === bytes.length - 1,
        })
      else {
        isRead = true
        remember(input, true, line + lines, bytes, start, end, offset + start)
        lines++
      }
      start = end + 1
    }
    return lines
  }

  async function readBlocks(input: CorpusInput, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const { size } = input
    for await (const block of cutBlocks(chunks, maxRecordBytes)) {
      const line = size.lines + 1
      size.lines += readBlock(input, block, line)
      const length = (block.is === 'lines' ? block.bytes.length : block.length + 1) - (block.unended ? 1 : 0)
      const digest = first.endBlock()
      input.blocks.push({ offset: block.offset, length, line, ...digest })
      size.bytes = block.offset + length
      size.keys += digest.keys
      size.sum = (size.sum + digest.sum) | 0
      options.onBlock?.(input)
    }
  }

  return {
    notApplied: checker.notApplied,
    async read(path, name) {
      const before = { ...first.state.counts }
      const input = await newInput(path, name)
      isRead = false
      isFaulty = false
      try {
        await readBlocks(input, chunksOf(input, maxInflatedBytes))
      } catch (error) {
        if (!(error instanceof BrokenInput)) throw error
        input.broken = error
      }
      input.unreadable = isFaulty && !isRead
      for (const [type, count] of Object.entries(first.state.counts)) {
        const more = count - before[type as keyof typeof before]
        if (more > 0) input.records[type] = more
      }
      return input
    },
  }
}

function worse(known: Severity | undefined, severity: Severity): Severity {
  if (known === 'error' || severity === 'info') return known ?? severity
  return severity
}

/** A finding with its file and line, also where nothing in the line could be pointed at. */
function inFile(finding: Diagnostic, file: string, { line, byteOffset }: LinePlace): Diagnostic {
  const location = { file, ...(finding.location ?? { line, column: 1, offset: byteOffset }) }
  const related = finding.related?.map((other) =>
    other.location ? { ...other, location: { file, ...other.location } } : other,
  )
  return { ...finding, location, ...(related && { related }) }
}
