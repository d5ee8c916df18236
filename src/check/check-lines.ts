import type { AnyRecord, Dossier } from '../types.ts'
import { type CheckResult, checkValue, isClean } from './check.ts'
import { type CheckTextOptions, entryOfTextFault } from './check-text.ts'
import type { Entry } from './collect.ts'
import { diagnoseCorpus, diagnoseLine, type Line } from './line-places.ts'
import { settingsOf } from './options.ts'
import { readText } from './read-text.ts'

/**
 * Checks a record stream (NDJSON): each line is a record or a dossier, and all of them are one corpus. Blank lines are
 * passed over. The pointers begin at the record of the line; the location says which line. Throws an `Error`
 * when an option is wrong, never because of the text.
 */
export function checkLines(text: string, options?: CheckTextOptions): CheckResult<(Dossier | AnyRecord)[]> {
  const settings = settingsOf(options)
  const lines: Line[] = []
  const values: unknown[] = []
  const found: Entry[] = []
  const unreadable: { line: Line; entries: Entry[] }[] = []
  for (const line of linesOf(text, options?.file)) {
    const { readable, value, faults } = readText(line.text, settings.maxDepth)
    if (!readable) {
      unreadable.push({ line, entries: faults.map((fault) => entryOfTextFault(fault, [])) })
      continue
    }
    for (const fault of faults) found.push(entryOfTextFault(fault, [lines.length]))
    lines.push(line)
    values.push(value)
  }
  const { entries, truncated } = checkValue(values, settings, found)
  const diagnostics = [
    ...unreadable.flatMap(({ line, entries: faults }) => diagnoseLine(line, faults)),
    ...diagnoseCorpus(lines, values, entries),
  ].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0))
  return unreadable.length === 0 && isClean(entries)
    ? { ok: true, value: values as (Dossier | AnyRecord)[], diagnostics, truncated }
    : { ok: false, diagnostics, truncated }
}

function linesOf(text: string, file: string | undefined): Line[] {
  const lines: Line[] = []
  let offset = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let number = 1; offset < text.length; number++) {
    const end = text.indexOf('\n', offset)
    const line = text.slice(offset, end < 0 ? text.length : end)
    const start = offset
    if (/[^ \t\r]/.test(line)) lines.push({ file, number, text: line, offsetOf: (inLine) => start + inLine })
    offset += line.length + 1
  }
  return lines
}
