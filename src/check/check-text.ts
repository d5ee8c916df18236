import { type Checked, type CheckResult, checkValue, isClean } from './check.ts'
import { type ShapedChecker, type SievedRecords, shapedChecker } from './check-shaped.ts'
import { diagnosticOf, type Entry } from './collect.ts'
import type { Diagnostic, Location } from './diagnostic.ts'
import { lineCounter } from './lines.ts'
import { locate } from './locate.ts'
import { type CheckOptions, type Settings, settingsOf } from './options.ts'
import { readText } from './read-text.ts'
import type { RuleRunner } from './run-rules.ts'
import type { TextFault } from './scan.ts'

/** What may be asked of a check of text. */
export interface CheckTextOptions extends CheckOptions {
  /** The name of the file, which is repeated in every location. */
  file?: string | undefined
}

/**
 * Checks JSON text: like `check`, with the place of every finding in the text, and with the faults that only the text
 * shows (equal keys, numbers that lose digits, text that is not JSON). Throws an `Error` when an option is wrong, never
 * because of the text.
 */
export function checkText(text: string, options?: CheckTextOptions): CheckResult {
  return textChecker(options)(text).result
}

/** What became of a text; `value` is what it holds, undefined where it cannot be read. */
export interface CheckedText {
  result: CheckResult
  value: unknown
}

/** A check of many texts with the same options, which are looked at once. Throws because of the options only. */
export function textChecker(options?: CheckTextOptions): (text: string) => CheckedText {
  const settings = settingsOf(options)
  return (text) => checkedText(text, settings, options?.file)
}

/** A check of texts that are known to be JSON of the right shape, with nothing hidden. */
export interface ShapedTextChecker {
  runner: RuleRunner
  isSound: ShapedChecker['isSound']
  check(text: string, sieved: SievedRecords): CheckedText
}

/** Makes such a check; the arguments are those of `shapedChecker`. */
export function shapedTextChecker(
  options: CheckTextOptions,
  skipped: (rule: string) => void,
): ShapedTextChecker {
  const settings = settingsOf(options)
  const { isSound, check } = shapedChecker(settings, skipped)
  return {
    runner: settings.runner,
    isSound,
    check(text, sieved) {
      const value = JSON.parse(text)
      const { entries, truncated } = check(value, sieved)
      const diagnostics = withLocations(text, options.file, entries, value)
      return { value, result: resultOf(value, entries, diagnostics, truncated) }
    },
  }
}

function checkedText(text: string, settings: Settings, file: string | undefined): CheckedText {
  const { readable, value, faults } = readText(text, settings.maxDepth)
  const found = faults.map((fault) => entryOfTextFault(fault, []))
  if (!readable) {
    const diagnostics = withLocations(text, file, found, undefined)
    return { result: { ok: false, diagnostics, truncated: 0 }, value }
  }
  const { entries, truncated } = checkValue(value, settings, found)
  const diagnostics = withLocations(text, file, entries, value)
  return { value, result: resultOf(value, entries, diagnostics, truncated) }
}

function resultOf(
  value: unknown,
  entries: readonly Entry[],
  diagnostics: Diagnostic[],
  truncated: number,
): CheckResult {
  return isClean(entries)
    ? { ok: true, value: value as Checked, diagnostics, truncated }
    : { ok: false, diagnostics, truncated }
}

/** A fault of the text as an entry; `base` is the path of the value that the text holds. */
export function entryOfTextFault(
  { rule, message, path, offset, related }: TextFault,
  base: Entry['path'],
): Entry {
  // Where the text cannot be read there is no value for a path to lead to.
  const place = rule === 'schema/syntax' ? base : [...base, ...path]
  return {
    rule,
    severity: 'error',
    message,
    path: place,
    atKey: false,
    isFault: true,
    suggestion: undefined,
    related: related ? [{ ...related, path: place }] : [],
    offset,
  }
}

function withLocations(
  text: string,
  file: string | undefined,
  entries: readonly Entry[],
  root: unknown,
): Diagnostic[] {
  if (entries.length === 0) return []
  const at = locator(text, file, entries)
  return entries.map((entry) => {
    const diagnostic = diagnosticOf(entry, root)
    return placed(diagnostic, at(entry), entry.related.map(at))
  })
}

/** The diagnostic with its places in the text, in the order of keys that `Diagnostic` declares. */
export function placed(
  { rule, severity, message, record, pointer, related, suggestion, help }: Diagnostic,
  location: Location | undefined,
  relatedLocations: readonly (Location | undefined)[],
): Diagnostic {
  return {
    rule,
    severity,
    message,
    ...(record !== undefined && { record }),
    pointer,
    ...(location && { location }),
    ...(related && {
      related: related.map((place, i) =>
        relatedLocations[i] ? { ...place, location: relatedLocations[i] } : place,
      ),
    }),
    ...(suggestion !== undefined && { suggestion }),
    help,
  }
}

type Locatable = Pick<Entry, 'path' | 'offset'> & { atKey?: boolean }

/** Finds the places of entries in the text; the text is read once more only when there is something to find. */
export function locator(
  text: string,
  file: string | undefined,
  entries: readonly Entry[],
): (entry: Locatable) => Location | undefined {
  const all: Locatable[] = entries.flatMap((entry) => [entry, ...entry.related])
  const unplaced = all.filter(({ offset }) => offset === undefined)
  const positions =
    unplaced.length > 0
      ? locate(
          text,
          unplaced.map(({ path }) => path),
        )
      : []
  const offsets = new Map<Locatable, number>()
  unplaced.forEach((entry, i) => {
    const position = positions[i]
    if (position) offsets.set(entry, entry.atKey ? position.key : position.value)
  })
  const places = new Map<Locatable, Location>()
  const lineOf = lineCounter(text)
  const known = all.flatMap((entry) => {
    const offset = entry.offset ?? offsets.get(entry)
    return offset === undefined ? [] : [{ entry, offset }]
  })
  for (const { entry, offset } of known.sort((a, b) => a.offset - b.offset))
    places.set(entry, { ...(file !== undefined && { file }), ...lineOf(offset) })
  return (entry) => places.get(entry)
}
