import { isDossierList } from '../rules/dossier-lists.ts'
import type { Finding, Path, Place, Severity } from '../rules/rule.ts'
import { ruleEntry } from './catalogue.ts'
import { type Diagnostic, pointerOf } from './diagnostic.ts'
import type { Fault } from './fault.ts'
import { isList, read } from './inspect.ts'
import type { Settings } from './options.ts'
import { comparePositions, positionsIn } from './order.ts'

/** A finding on its way to become a diagnostic. */
export interface Entry {
  rule: string
  severity: Severity
  message: string
  /** From the root of the input. */
  path: Path
  /** True when the key is at fault and not the value behind it. */
  atKey: boolean
  /** True for faults of shape and text, which nothing can silence. */
  isFault: boolean
  suggestion: string | undefined
  related: RelatedEntry[]
  /** What to do, where that is not what the rule says. */
  help?: string
  /** Where the text shows it, for faults of the text itself. */
  offset?: number
}

/** Another place that an entry speaks of. */
export interface RelatedEntry {
  message: string
  path: Path
  offset?: number
}

/** The root of the input, and where in it each record stands. */
export interface Input {
  root: unknown
  /** The path of a record that the rules were given. */
  pathOf(record: object): Path
}

export function entryOfFault({ rule, message, path, suggestion, atKey, help }: Fault, base: Path): Entry {
  return {
    rule,
    severity: 'error',
    message,
    path: [...base, ...path],
    atKey: atKey ?? false,
    isFault: true,
    suggestion,
    related: [],
    ...(help !== undefined && { help }),
  }
}

export function entryOfFinding(rule: string, finding: Finding, severity: Severity, input: Input): Entry {
  const { message, suggestion, related = [] } = finding
  const pathOf = ({ record, path }: Place) => [...input.pathOf(record), ...path]
  return {
    rule,
    severity,
    message,
    path: pathOf(finding),
    atKey: false,
    isFault: false,
    suggestion,
    related: related.map((place) => ({ message: place.message, path: pathOf(place) })),
  }
}

/** Sorts by position in the input, then by rule; leaves out what is known and what is past the limit of a record. */
export function arrange(
  entries: readonly Entry[],
  input: Input,
  settings: Settings,
): { entries: Entry[]; truncated: number } {
  const positionOf = positionsIn(input.root)
  const placed = entries
    .filter(({ rule, path, isFault }) => isFault || !settings.isKnown(recordId(input.root, path), rule))
    .map((entry) => ({ entry, position: positionOf(entry.path) }))
  placed.sort(
    (a, b) =>
      comparePositions(a.position, b.position) ||
      compareTexts(a.entry.rule, b.entry.rule) ||
      compareTexts(a.entry.message, b.entry.message),
  )
  const told = new Map<string, number>()
  const kept = placed.flatMap(({ entry }) => {
    const record = pointerOf(recordPath(input.root, entry.path))
    const count = (told.get(record) ?? 0) + 1
    told.set(record, count)
    return count > settings.limit ? [] : [entry]
  })
  return { entries: kept, truncated: placed.length - kept.length }
}

/** The diagnostic as users see it, without its place in the text. */
export function diagnosticOf(entry: Entry, root: unknown): Diagnostic {
  const { rule, severity, message, path, suggestion, related } = entry
  const record = recordId(root, path)
  return {
    rule,
    severity,
    message,
    ...(record !== undefined && { record }),
    pointer: pointerOf(path),
    ...(related.length > 0 && {
      related: related.map((place) => {
        const other = recordId(root, place.path)
        return {
          message: place.message,
          ...(other !== undefined && { record: other }),
          pointer: pointerOf(place.path),
        }
      }),
    }),
    ...(suggestion !== undefined && { suggestion }),
    help: entry.help ?? ruleEntry(rule)!.fix,
  }
}

/** The part of a path that leads to the record: nothing, an index, or the list of a dossier and an index. */
export function recordPath(root: unknown, path: Path): Path {
  const base = isList(root) ? path.slice(0, 1) : []
  const [list, index] = path.slice(base.length)
  const inList = isDossierList(list) && typeof index === 'number'
  return inList && typeAt(root, base) === 'dossier' ? path.slice(0, base.length + 2) : base
}

function recordId(root: unknown, path: Path): string | undefined {
  const id = valueAt(root, [...recordPath(root, path), 'id'])
  return typeof id === 'string' ? id : undefined
}

function typeAt(root: unknown, base: Path): unknown {
  return valueAt(root, [...base, 'type'])
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const key of path) value = typeof value === 'object' && value !== null ? read(value, key) : undefined
  return value
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
