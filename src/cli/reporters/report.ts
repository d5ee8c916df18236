import type { Diagnostic } from '../../check/diagnostic.ts'
import { addCoverage, type Coverage } from '../../derive/coverage.ts'
import type { Severity } from '../../rules/rule.ts'

/** The findings of one input, with its text where a code frame can be drawn from it. */
export interface InputReport {
  name: string
  text?: string | undefined
  diagnostics: readonly Diagnostic[]
  /** The rules that could not be applied, because no day is known after which things lie in the future. */
  notApplied?: readonly string[] | undefined
  /** How many findings were left out past the limit. */
  suppressed: number
  /** The worst severity among findings that are counted and not told, where that is known. */
  hidden?: Severity | undefined
  /** How many records the input holds, by type. */
  records: Record<string, number>
  /** Whether the input is not JSON at all, so that nothing in it was checked. */
  unreadable: boolean
  /** How far its records are backed by evidence; left out where their shape is wrong. */
  coverage?: Coverage | undefined
}

/** An input that could not be read. */
export interface InputFailure {
  name: string
  message: string
  help?: string | undefined
}

/** What a whole run found. */
export interface RunSummary {
  inputs: number
  /** Inputs that could not be read. */
  unreadable: number
  records: Record<string, number>
  severities: Record<Severity, number>
  rules: Record<string, number>
  suppressed: number
  /** The rules that could not be applied to some input. */
  notApplied: string[]
  /** The coverage of all inputs taken together. */
  coverage?: Coverage
}

/** Prints findings as they come and a summary at the end. */
export interface Reporter {
  begin?(): string
  input(report: InputReport): string
  failure(failure: InputFailure): string
  end(summary: RunSummary): string
}

/** The summary of a run that has not begun. */
export function emptySummary(): RunSummary {
  return {
    inputs: 0,
    unreadable: 0,
    records: {},
    severities: { error: 0, warning: 0, info: 0 },
    rules: {},
    suppressed: 0,
    notApplied: [],
  }
}

/** Adds one input to the summary of a run. */
export function addTo(summary: RunSummary, report: InputReport): void {
  summary.inputs++
  summary.suppressed += report.suppressed
  if (report.coverage)
    summary.coverage = summary.coverage ? addCoverage(summary.coverage, report.coverage) : report.coverage
  for (const [type, count] of Object.entries(report.records))
    summary.records[type] = (summary.records[type] ?? 0) + count
  summary.notApplied = [...new Set([...summary.notApplied, ...(report.notApplied ?? [])])].sort()
  for (const { severity, rule } of report.diagnostics) {
    summary.severities[severity]++
    summary.rules[rule] = (summary.rules[rule] ?? 0) + 1
  }
}
