import { textChecker } from '../check/check-text.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { CheckOptions } from '../check/options.ts'
import { firstWrongByte } from './utf8.ts'

/** Where a line failed: its bytes, its JSON, its shape or a rule. */
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

/** The verdict on one line of a record stream, and where the line stands. Blank lines are counted and have none. */
export interface StreamVerdict extends LineVerdict {
  /** From 1. */
  line: number
  byteOffset: number
  /** Without the line feed. */
  byteLength: number
}

/** Checks the lines of a stream one by one. */
export interface LineChecker {
  /** True when no rule is asked for, so that recognising the bytes is enough. */
  shapeOnly: boolean
  /** A line of more bytes is refused unread. */
  maxRecordBytes: number
  /** Whether bytes are valid UTF-8. */
  isUtf8(bytes: Uint8Array): boolean
  /** Checks the bytes of one line, without its line feed. */
  line(bytes: Uint8Array): LineVerdict
}

/** What may be asked of the check of a line. Rules that compare records do not apply to a line by itself. */
export interface LineOptions extends Omit<CheckOptions, 'level'> {
  /** `schema` (shape only, the default) or `record` (with the rules that need one record). */
  level?: 'schema' | 'record' | undefined
  /** A line of more bytes is refused unread; 8 MiB when absent. */
  maxRecordBytes?: number | undefined
  /** A faster test of UTF-8 than our own, such as that of `node:buffer`. */
  isUtf8?: ((bytes: Uint8Array) => boolean) | undefined
}

const MOST_BYTES = 8 << 20

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Makes the checker once for any number of lines. Throws because of the options only. */
export function lineChecker(options: LineOptions = {}): LineChecker {
  const {
    level = 'schema',
    maxRecordBytes = MOST_BYTES,
    isUtf8 = (bytes) => firstWrongByte(bytes) < 0,
  } = options
  const check = textChecker({ ...options, level })
  return {
    shapeOnly: level === 'schema',
    maxRecordBytes,
    isUtf8,
    line(bytes) {
      const wrong = firstWrongByte(bytes)
      if (wrong >= 0) return wrongBytes(bytes, wrong)
      const text = DECODER.decode(bytes)
      const result = check(text)
      const { diagnostics: findings, truncated } = result
      const head = headOf(text)
      return result.ok
        ? { ok: true, ...head, findings, truncated }
        : { ok: false, stage: stageOf(findings), ...head, findings, truncated }
    },
  }
}

function stageOf(findings: readonly Diagnostic[]): Stage {
  if (findings.some(({ rule }) => rule === 'schema/syntax')) return 'parse'
  return findings.some(({ rule, severity }) => severity === 'error' && rule.startsWith('schema/'))
    ? 'schema'
    : 'rule'
}

/** Id and type of a record, as far as they can be read. */
function headOf(text: string): { id?: string; type?: string } {
  try {
    const { id, type } = JSON.parse(text)
    return { ...(typeof id === 'string' && { id }), ...(typeof type === 'string' && { type }) }
  } catch {
    return {}
  }
}

/** The verdict on a line that is longer than the limit. */
export function tooLong(length: number, limit: number): LineVerdict {
  const finding: Diagnostic = {
    rule: 'schema/too-long',
    severity: 'error',
    message: `The line has ${length} bytes; at most ${limit} are read.`,
    pointer: '',
    help: 'Write each record on a line of its own, or raise the limit (`--max-record-bytes`).',
  }
  return { ok: false, stage: 'frame', findings: [finding], truncated: 0 }
}

/** The verdict on bytes that are no text. */
function wrongBytes(bytes: Uint8Array, offset: number): LineVerdict {
  const byte = bytes[offset]!.toString(16).padStart(2, '0')
  const finding: Diagnostic = {
    rule: 'schema/syntax',
    severity: 'error',
    message: `The line is not valid UTF-8: it holds the byte 0x${byte} at its byte ${offset + 1}.`,
    pointer: '',
    help: 'Write the line as UTF-8. Nothing was guessed or repaired.',
  }
  return { ok: false, stage: 'decode', findings: [finding], truncated: 0 }
}
