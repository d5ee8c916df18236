import type { AnyRecord, Dossier } from '../types.ts'
import { type CheckResult, checkValue, isClean } from './check.ts'
import { type CheckTextOptions, entryOfTextFault, locator, placed } from './check-text.ts'
import { diagnosticOf, type Entry } from './collect.ts'
import { type Diagnostic, type Location, pointerOf } from './diagnostic.ts'
import { settingsOf } from './options.ts'
import { readText } from './read-text.ts'

/** One line that holds a value. */
interface Line {
  number: number
  offset: number
  text: string
}

/**
 * Checks a record stream (NDJSON): each line is a record or a dossier, and all of them are one corpus. Blank lines are
 * passed over. The pointers begin at the record of the line; the location says which line.
 */
export function checkLines(text: string, options?: CheckTextOptions): CheckResult<(Dossier | AnyRecord)[]> {
  const settings = settingsOf(options)
  const lines: Line[] = []
  const values: unknown[] = []
  const found: Entry[] = []
  const unreadable: { line: Line; entries: Entry[] }[] = []
  for (const line of linesOf(text)) {
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
    ...unreadable.flatMap(({ line, entries: faults }) => diagnose(line, options?.file, faults, undefined)),
    ...diagnoseCorpus(lines, values, options?.file, entries),
  ].sort((a, b) => (a.location?.line ?? 0) - (b.location?.line ?? 0))
  return unreadable.length === 0 && isClean(entries)
    ? { ok: true, value: values as (Dossier | AnyRecord)[], diagnostics, truncated }
    : { ok: false, diagnostics, truncated }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let offset = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (let number = 1; offset < text.length; number++) {
    const end = text.indexOf('\n', offset)
    const line = text.slice(offset, end < 0 ? text.length : end)
    if (line.trim() !== '') lines.push({ number, offset, text: line })
    offset += line.length + 1
  }
  return lines
}

/** The diagnostics of one line whose paths begin at the value of the line. */
function diagnose(
  line: Line,
  file: string | undefined,
  entries: readonly Entry[],
  value: unknown,
): Diagnostic[] {
  const at = locator(line.text, file, entries)
  return entries.map((entry) =>
    placed(
      diagnosticOf(entry, value),
      shifted(at(entry), line),
      entry.related.map((place) => shifted(at(place), line)),
    ),
  )
}

function diagnoseCorpus(
  lines: readonly Line[],
  values: readonly unknown[],
  file: string | undefined,
  entries: readonly Entry[],
): Diagnostic[] {
  const places = placesByLine(lines, file, entries)
  const place = (entry: object) => places.get(entry)
  return entries.map((entry) => {
    const diagnostic = diagnosticOf(entry, values)
    const pointer = pointerOf(entry.path.slice(1))
    const related = diagnostic.related?.map((other, i) => ({
      ...other,
      pointer: pointerOf(entry.related[i]!.path.slice(1)),
    }))
    return placed(
      { ...diagnostic, pointer, ...(related && { related }) },
      place(entry),
      entry.related.map(place),
    )
  })
}

/** Locates every entry and related place in the line that its path begins with. */
function placesByLine(
  lines: readonly Line[],
  file: string | undefined,
  entries: readonly Entry[],
): Map<object, Location> {
  const byLine = new Map<number, { original: object; local: Entry }[]>()
  for (const entry of entries)
    for (const original of [entry, ...entry.related]) {
      const [index, ...path] = original.path
      if (typeof index !== 'number') continue
      const local: Entry = { ...entry, ...original, path, related: [] }
      const list = byLine.get(index)
      if (list) list.push({ original, local })
      else byLine.set(index, [{ original, local }])
    }
  const places = new Map<object, Location>()
  for (const [index, list] of byLine) {
    const line = lines[index]!
    const at = locator(
      line.text,
      file,
      list.map(({ local }) => local),
    )
    for (const { original, local } of list) {
      const location = shifted(at(local), line)
      if (location) places.set(original, location)
    }
  }
  return places
}

function shifted(location: Location | undefined, line: Line): Location | undefined {
  return location && { ...location, line: line.number, offset: line.offset + location.offset }
}
