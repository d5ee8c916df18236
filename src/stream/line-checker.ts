import { type CheckResult, NOT_APPLIED } from '../check/check.ts'
import { shapedTextChecker, textChecker } from '../check/check-text.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { CheckOptions, Level } from '../check/options.ts'
import { recogniseLine } from '../generated/recognise.ts'
import { contextOf } from '../rules/context.ts'
import { dossierParts, withoutRecords } from './dossier-parts.ts'
import { lineSieve, type SievedLine } from './line-sieve.ts'
import { firstWrongByte } from './utf8.ts'

/** Where a line failed: its length, its bytes, its JSON, its shape or a rule. */
export type Stage = 'frame' | 'decode' | 'parse' | 'schema' | 'rule'

/** What is said of one line. */
export interface LineVerdict {
  ok: boolean
  /** The first stage that failed; absent when none did. */
  stage?: Stage
  id?: string
  type?: string
  findings: Diagnostic[]
  /** Findings past the limit of a record. */
  truncated: number
}

/** Checks the lines of a stream one by one. */
export interface LineChecker {
  /** A line of more bytes is refused unread. */
  maxRecordBytes: number
  /** Rules that could not be applied to some line, because no day is known after which things lie in the future. */
  notApplied: Set<string>
  /** Whether bytes are valid UTF-8. */
  isUtf8(bytes: Uint8Array): boolean
  /**
   * The end of the line that begins at `start` when its bytes show a record of the right shape; -1 when they leave
   * any doubt. The bytes must be valid UTF-8 and end with a line feed.
   */
  recognise(bytes: Uint8Array, start: number): number
  /** Checks the line that was recognised last, without its line feed. */
  recognised(bytes: Uint8Array): LineVerdict
  /** Checks the bytes of any line, without its line feed. */
  line(bytes: Uint8Array): LineVerdict
}

/** What may be asked of the check of a line. Loose records are not compared with each other. */
export interface LineOptions extends Omit<CheckOptions, 'level' | 'accept'> {
  /** `schema` (shape only, the default), `record` (with the rules that need one record) or `dossier` (with all rules). */
  level?: Level | undefined
  /** A line of more bytes is refused unread; 8 MiB when absent. */
  maxRecordBytes?: number | undefined
  /** Reads the id and type of valid records too, which costs as much as parsing them. */
  heads?: boolean | undefined
  /** A faster test of UTF-8 than our own, such as that of `node:buffer`. */
  isUtf8?: ((bytes: Uint8Array) => boolean) | undefined
}

/** How long a line may be where nobody says otherwise. */
export const MOST_RECORD_BYTES = 8 << 20
/** Records nest less deeply than this, so the recogniser need not count. */
const DEPTH_OF_RECORDS = 32
const LONGEST_ID = 200
const LONGEST_TYPE = 20
const CLEAN: LineVerdict = { ok: true, findings: [], truncated: 0 }
const MARK = 0xfeff

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Makes the checker once for any number of lines. Throws because of the options only. */
export function lineChecker(options: LineOptions = {}): LineChecker {
  const {
    level = 'schema',
    maxRecordBytes = MOST_RECORD_BYTES,
    isUtf8 = (bytes) => firstWrongByte(bytes) < 0,
    heads = false,
  } = options
  if (!Number.isSafeInteger(maxRecordBytes) || maxRecordBytes < 1)
    throw new Error(`The option maxRecordBytes must be a whole number of 1 or more, not ${maxRecordBytes}.`)
  const checkText = textChecker({ ...options, level })
  const notApplied = new Set<string>()
  const shaped = shapedTextChecker({ ...options, level }, (rule) => notApplied.add(rule))
  const sieve = lineSieve(shaped.runner)

  function applied(findings: readonly Diagnostic[]): Diagnostic[] {
    return findings.filter(({ rule, message }) => {
      const isFinding = !message.startsWith(NOT_APPLIED)
      if (!isFinding) notApplied.add(rule)
      return isFinding
    })
  }

  function checkLine(bytes: Uint8Array): LineVerdict {
    if (!isUtf8(bytes)) return wrongBytes(bytes, firstWrongByte(bytes))
    const text = DECODER.decode(bytes)
    if (text.charCodeAt(0) === MARK) return markedLine()
    const { result, value } = checkText(text)
    if (Array.isArray(value)) return listLine()
    return verdictOn(value, result)
  }

  function verdictOn(value: unknown, { ok, diagnostics, truncated }: CheckResult): LineVerdict {
    const findings = applied(diagnostics)
    return ok
      ? { ok, ...headOf(value), findings, truncated }
      : { ok, stage: stageOf(findings), ...headOf(value), findings, truncated }
  }

  /** Parses only the records in which a rule may find something, one by one, so that they need not be held together. */
  function isSoundDossier(bytes: Uint8Array, { own, parts }: SievedLine): boolean {
    const dossier = JSON.parse(DECODER.decode(withoutRecords(bytes)))
    const context = contextOf(dossier, options.asOf)
    if (own !== 0 && !shaped.isSound(dossier, context, own)) return false
    let part = 0
    for (const [start, end] of dossierParts()) {
      const rules = parts[part++]!
      if (rules === 0) continue
      const record = JSON.parse(DECODER.decode(bytes.subarray(start, end)))
      if (!shaped.isSound(record, context, rules)) return false
    }
    return true
  }

  return {
    maxRecordBytes,
    notApplied,
    isUtf8,
    recognise: (options.maxDepth ?? DEPTH_OF_RECORDS) < DEPTH_OF_RECORDS ? () => -1 : recogniseLine,
    recognised(bytes) {
      if (level === 'schema' && !heads) return CLEAN
      if (level === 'schema') return { ...CLEAN, ...headOf(JSON.parse(DECODER.decode(bytes))) }
      const sieved = sieve(bytes)
      // The sieve knows nothing of the rules that look at a whole dossier.
      const isSieved = level === 'record' || !sieved.isDossier
      if (isSieved && !heads && (sieved.isIdle || (sieved.isDossier && isSoundDossier(bytes, sieved))))
        return CLEAN
      const { result, value } = shaped.check(DECODER.decode(bytes), sieved)
      return heads || result.diagnostics.length > 0 ? verdictOn(value, result) : CLEAN
    },
    line: checkLine,
  }
}

function stageOf(findings: readonly Diagnostic[]): Stage {
  if (findings.some(({ rule }) => rule === 'schema/syntax')) return 'parse'
  return findings.some(({ rule, severity }) => severity === 'error' && rule.startsWith('schema/'))
    ? 'schema'
    : 'rule'
}

interface Head {
  id?: string
  type?: string
}

/** Id and type of a record, as far as they can be read. Texts that are too long to be one are left out. */
function headOf(value: unknown): Head {
  const { id, type } = (value ?? {}) as { id?: unknown; type?: unknown }
  return {
    ...(typeof id === 'string' && id.length <= LONGEST_ID && { id }),
    ...(typeof type === 'string' && type.length <= LONGEST_TYPE && { type }),
  }
}

/** The verdict on a line that is longer than the limit. */
export function tooLong(length: number, limit: number): LineVerdict {
  return refused('frame', {
    rule: 'schema/too-long',
    message: `The line has ${length} bytes; at most ${limit} are read.`,
    help: 'Write each record on a line of its own, or raise the limit (`--max-record-bytes`).',
  })
}

/** The verdict on bytes that are no text. */
function wrongBytes(bytes: Uint8Array, offset: number): LineVerdict {
  const byte = bytes[offset]!.toString(16).padStart(2, '0')
  return refused('decode', {
    rule: 'schema/syntax',
    message: `The line is not valid UTF-8: it holds the byte 0x${byte} at its byte ${offset + 1}.`,
    help: 'Write the line as UTF-8. Nothing was guessed or repaired.',
  })
}

/** The verdict on a line that begins with a byte order mark and is not the first. */
function markedLine(): LineVerdict {
  return refused('parse', {
    rule: 'schema/syntax',
    message:
      'The line begins with a byte order mark (U+FEFF), which may stand at the very start of a stream only.',
    help: 'Remove the mark. It often comes from files that were joined: join them without their marks.',
  })
}

function listLine(): LineVerdict {
  return refused('schema', {
    rule: 'schema/not-a-record',
    message: 'The line holds a list; each line of a record stream holds one record or one dossier.',
    help: "Write each member of the list on a line of its own, for example with `jq -c '.[]'`.",
  })
}

function refused(
  stage: Stage,
  { rule, message, help }: Pick<Diagnostic, 'rule' | 'message' | 'help'>,
): LineVerdict {
  return {
    ok: false,
    stage,
    findings: [{ rule, severity: 'error', message, pointer: '', help }],
    truncated: 0,
  }
}
