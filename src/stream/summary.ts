import type { Diagnostic } from '../check/diagnostic.ts'

/** What a run did. */
export interface StreamSummary {
  lines: number
  blank: number
  accepted: number
  rejected: number
  /** Bytes of the lines, unpacked, their line feeds included. */
  bytes: number
  /** Findings by rule, those on accepted lines included. */
  rules: Record<string, number>
  /** Rules that could not be applied, because no day is known after which things lie in the future. */
  notApplied: string[]
}

/** The summary of a run that has not begun. */
export function emptySummary(): StreamSummary {
  return { lines: 0, blank: 0, accepted: 0, rejected: 0, bytes: 0, rules: {}, notApplied: [] }
}

/** Adds what one part of a run did. */
export function addSummary(summary: StreamSummary, part: StreamSummary): void {
  summary.lines += part.lines
  summary.blank += part.blank
  summary.accepted += part.accepted
  summary.rejected += part.rejected
  summary.bytes += part.bytes
  for (const [rule, count] of Object.entries(part.rules))
    summary.rules[rule] = (summary.rules[rule] ?? 0) + count
  for (const rule of part.notApplied) if (!summary.notApplied.includes(rule)) summary.notApplied.push(rule)
}

/** Counts findings by rule. */
export function countRules(rules: Record<string, number>, findings: readonly Diagnostic[]): void {
  for (const { rule } of findings) rules[rule] = (rules[rule] ?? 0) + 1
}

/** The same with rules in alphabetical order, so that it does not tell in which order the parts came. */
export function settled(summary: StreamSummary): StreamSummary {
  const rules = Object.keys(summary.rules).sort()
  return {
    ...summary,
    rules: Object.fromEntries(rules.map((rule) => [rule, summary.rules[rule]!])),
    notApplied: [...summary.notApplied].sort(),
  }
}
