import { check } from '../check/check.ts'
import { checkLines } from '../check/check-lines.ts'
import { checkText } from '../check/check-text.ts'
import { type Diagnostic, pathOf, pointerOf } from '../check/diagnostic.ts'
import type { CheckOptions } from '../check/options.ts'
import { decodeUtf8 } from './decode.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { coverageOf } from './input-coverage.ts'
import type { Input } from './inputs.ts'
import type { InputReport } from './reporters/report.ts'
import { readYaml } from './yaml.ts'

/** Reads one input and checks it. An input that cannot be read ends in a `Stop`. */
export function checkInput(input: Input, options: CheckOptions, allowEmpty: boolean): InputReport {
  const text = decodeUtf8(input.read(), input.name)
  const empty = text.trim() === ''
  if (empty && allowEmpty) return report(input.name, text, [], 0, undefined, options)
  if (empty)
    throw new Stop(
      ExitCode.input,
      `${input.name} is empty.`,
      'A dossier has at least its title and its five lists; --allow-empty accepts an input without records.',
    )
  if (input.format === 'yaml') return checkYaml(input.name, text, options)
  if (input.format === 'ndjson') return checkStream(input.name, text, options)
  return checkJson(input.name, text, options)
}

function checkJson(name: string, text: string, options: CheckOptions): InputReport {
  const result = checkText(text, options)
  return report(
    name,
    text,
    result.diagnostics,
    result.truncated,
    result.ok ? result.value : parsed(text),
    options,
  )
}

/** The value of a text with findings, for counting; nothing when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

function checkYaml(name: string, text: string, options: CheckOptions): InputReport {
  const document = readYaml(text, name)
  const result = check(document.value, options)
  const hints = new Map(document.hints.map((hint) => [pointerOf(hint.path), hint]))
  const diagnostics = result.diagnostics.map((diagnostic): Diagnostic => {
    const hint = hints.get(diagnostic.pointer)
    const place = { ...diagnostic, location: document.locate(pathOf(diagnostic.pointer)) }
    return hint ? { ...place, message: `${diagnostic.message} ${hint.message}`, help: hint.help } : place
  })
  return report(name, text, diagnostics, result.truncated, document.value, options)
}

/** The lines of a stream are one corpus: a reference may point to any line. */
function checkStream(name: string, text: string, options: CheckOptions): InputReport {
  const result = checkLines(text, options)
  const values = result.ok ? result.value : text.split('\n').flatMap((line) => parsed(line) ?? [])
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
  return {
    name,
    text,
    diagnostics,
    suppressed,
    records: countRecords(value),
    unreadable: hasSyntaxFault(diagnostics),
    ...(coverage && { coverage }),
  }
}

function hasSyntaxFault(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ rule }) => rule === 'schema/syntax')
}

const LISTS = ['actors', 'agreements', 'statements', 'citations', 'sources'] as const
const TYPES = ['dossier', 'actor', 'agreement', 'statement', 'citation', 'source']

/** How many records of each type a value holds. */
function countRecords(value: unknown): Record<string, number> {
  const counts = Object.fromEntries(TYPES.map((type) => [type, 0]))
  const count = (record: unknown): void => {
    const type = (record as { type?: unknown } | null | undefined)?.type
    if (typeof type !== 'string' || counts[type] === undefined) return
    counts[type]++
    if (type !== 'dossier') return
    for (const list of LISTS) {
      const members = (record as Record<string, unknown>)[list]
      if (Array.isArray(members)) members.forEach(count)
    }
  }
  if (Array.isArray(value)) value.forEach(count)
  else count(value)
  return Object.fromEntries(Object.entries(counts).filter(([, number]) => number > 0))
}
