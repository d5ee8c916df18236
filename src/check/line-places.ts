import { locator, placed } from './check-text.ts'
import { diagnosticOf, type Entry } from './collect.ts'
import { type Diagnostic, type Location, pointerOf } from './diagnostic.ts'

/** One line of a file that holds a value. */
export interface Line {
  file: string | undefined
  /** From 1. */
  number: number
  text: string
  /** Where in the file an offset of the line lies. */
  offsetOf(inLine: number): number
}

/** The diagnostics of a line that cannot be read. */
export function diagnoseLine(line: Line, entries: readonly Entry[]): Diagnostic[] {
  const at = locator(line.text, line.file, entries)
  return entries.map((entry) =>
    placed(
      diagnosticOf(entry, undefined),
      shifted(at(entry), line),
      entry.related.map((place) => shifted(at(place), line)),
    ),
  )
}

/** The diagnostics of lines that are one corpus; the paths of the entries begin with the number of the line. */
export function diagnoseCorpus(
  lines: readonly Line[],
  values: readonly unknown[],
  entries: readonly Entry[],
): Diagnostic[] {
  const places = placesByLine(lines, entries)
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
function placesByLine(lines: readonly Line[], entries: readonly Entry[]): Map<object, Location> {
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
      line.file,
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
  return location && { ...location, line: line.number, offset: line.offsetOf(location.offset) }
}
