import { type CheckResult, NOT_APPLIED } from '../check/check.ts'
import { checkLines } from '../check/check-lines.ts'
import { checkText } from '../check/check-text.ts'
import type { Diagnostic } from '../check/diagnostic.ts'
import type { CheckOptions } from '../check/options.ts'
import { DOSSIER_LISTS } from '../rules/dossier-lists.ts'
import { otherFormat } from '../stream/node/sniff.ts'
import { checkYaml } from './check-yaml.ts'
import { decodeUtf8 } from './decode.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { coverageOf } from './input-coverage.ts'
import type { Input } from './inputs.ts'
import type { InputReport } from './reporters/report.ts'

/** Reads one input and checks it. An input that cannot be read ends in a `Stop`. */
export function checkInput(input: Input, options: CheckOptions, allowEmpty: boolean): InputReport {
  const bytes = input.read()
  const text = decodeUtf8(bytes, input.name)
  const isEmpty = /^[ \t\r\n]*$/.test(text)
  if (isEmpty && !allowEmpty) throw noRecords(input, 'is empty')
  if (isEmpty) return report(input.name, text, [], 0, undefined, options)
  if (input.format === 'ndjson') {
    const other = otherFormat(bytes, true)
    if (other) throw new Stop(ExitCode.input, `${input.name}: ${other.message}`, other.help)
    return checkStream(input.name, text, options)
  }
  const { result, value } =
    input.format === 'yaml' ? checkYaml(text, input.name, options) : checkJson(text, options)
  if (Array.isArray(value) && value.length === 0 && !allowEmpty) throw noRecords(input, 'is an empty list')
  return report(input.name, text, result.diagnostics, result.truncated, value, options)
}

function noRecords({ name, format }: Input, what: string): Stop {
  const least =
    format === 'ndjson'
      ? 'A record stream has one record on each line'
      : 'A dossier has at least its type, formatVersion, id, title, language and five lists'
  return new Stop(
    ExitCode.input,
    `${name} ${what}.`,
    `${least}; --allow-empty accepts an input without records.`,
  )
}

function checkJson(text: string, options: CheckOptions): { result: CheckResult; value: unknown } {
  const result = checkText(text, options)
  const value = result.ok ? result.value : parsed(text)
  const mayBeJson = /^\s*[{[]/.test(text)
  return {
    result: mayBeJson ? result : { ...result, diagnostics: result.diagnostics.map(withOtherFormats) },
    value,
  }
}

/** What does not even begin like records in JSON is probably something else. */
function withOtherFormats(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.rule !== 'schema/syntax') return diagnostic
  const help =
    'If it is YAML, add --yaml. If it is a text with markers such as [1], `communique read` makes a dossier of it.'
  return { ...diagnostic, help }
}

/** The value of a text with findings, for counting; nothing when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

/** The lines of a stream are one corpus: a reference may point to any line. */
function checkStream(name: string, text: string, options: CheckOptions): InputReport {
  const result = checkLines(text, options)
  const values = result.ok
    ? result.value
    : text
        .split('\n')
        .map(parsed)
        .filter((value) => value !== undefined)
  const unreadable = values.length === 0 && hasSyntaxFault(result.diagnostics)
  return { ...report(name, text, result.diagnostics, result.truncated, values, options), unreadable }
}

function report(
  name: string,
  text: string,
  diagnostics: Diagnostic[],
  suppressed: number,
  value: unknown,
  options: CheckOptions,
): InputReport {
  const coverage = coverageOf(value, diagnostics, options)
  const isSkip = ({ message }: Diagnostic): boolean => message.startsWith(NOT_APPLIED)
  return {
    name,
    text,
    diagnostics: diagnostics.filter((diagnostic) => !isSkip(diagnostic)),
    notApplied: diagnostics.filter(isSkip).map(({ rule }) => rule),
    suppressed,
    records: countRecords(value),
    unreadable: hasSyntaxFault(diagnostics),
    ...(coverage && { coverage }),
  }
}

function hasSyntaxFault(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ rule }) => rule === 'schema/syntax')
}

const TYPES = ['dossier', 'actor', 'agreement', 'statement', 'citation', 'source']

/** How many records of each type a value holds. */
function countRecords(value: unknown): Record<string, number> {
  const counts = new Map<unknown, number>(TYPES.map((type) => [type, 0]))
  const count = (record: unknown): void => {
    const type = (record as { type?: unknown } | null | undefined)?.type
    const before = counts.get(type)
    if (before === undefined) return
    counts.set(type, before + 1)
    if (type !== 'dossier') return
    for (const list of DOSSIER_LISTS) {
      const members = (record as Record<string, unknown>)[list]
      if (Array.isArray(members)) members.forEach(count)
    }
  }
  if (Array.isArray(value)) value.forEach(count)
  else count(value)
  return Object.fromEntries([...counts].filter(([, number]) => number > 0))
}
