import { indexDossier, type Outside, type Records } from '../rules/dossier-index.ts'
import { DOSSIER_LISTS } from '../rules/dossier-lists.ts'
import { idsBeyond } from '../rules/reference/usage.ts'
import type { Path } from '../rules/rule.ts'
import type { AnyRecord, Dossier } from '../types.ts'
import { arrange, diagnosticOf, type Entry, entryOfFault, entryOfFinding, type Input } from './collect.ts'
import { type Diagnostic, pointerOf } from './diagnostic.ts'
import { explain } from './explain.ts'
import { inspect, isList, read } from './inspect.ts'
import { type CheckOptions, type Settings, settingsOf } from './options.ts'
import type { RuleSink } from './run-rules.ts'

/** A value that a check accepts: a dossier, one record, or a list of them. */
export type Checked = Dossier | AnyRecord | (Dossier | AnyRecord)[]

/** The outcome of a check. `ok` means that no finding is an error. */
export type CheckResult<T = Checked> =
  | { ok: true; value: T; diagnostics: Diagnostic[]; truncated: number }
  | { ok: false; diagnostics: Diagnostic[]; truncated: number }

/** What was checked, before the diagnostics are written. */
export interface Outcome {
  entries: Entry[]
  /** Findings left out past the limit of a record. */
  truncated: number
}

/** How the message begins that says, once for each rule, that the rule could not be applied. */
export const NOT_APPLIED = 'This rule was not applied: '

/** As many events as an agreement may have. */
const MOST_EVENTS = 10_000

/** One value that stands alone: the whole input, or one member of a list. */
interface Part {
  value: unknown
  base: Path
}

/**
 * Checks a dossier, one record, or a list of them that is taken for one corpus. Rules run on values of the right shape
 * only; in a list each member stands alone. Never throws because of the value, only because of the options.
 */
export function check(value: unknown, options?: CheckOptions): CheckResult {
  return resultOf(value, settingsOf(options))
}

function resultOf(value: unknown, settings: Settings): CheckResult {
  const { entries, truncated } = checkValue(value, settings, [])
  const diagnostics = entries.map((entry) => diagnosticOf(entry, value))
  return isClean(entries)
    ? { ok: true, value: value as Checked, diagnostics, truncated }
    : { ok: false, diagnostics, truncated }
}

/**
 * A check of many values with the same options, which are looked at once. Throws an `Error` here when an option is
 * wrong; the check that it gives never throws because of a value.
 */
export function checker(options?: CheckOptions): (value: unknown) => CheckResult {
  const settings = settingsOf(options ?? {})
  return (value) => resultOf(value, settings)
}

/**
 * Checks loose records, or dossiers among them, as one corpus. The pointers begin with the index. Throws an `Error`
 * when an option is wrong, never because of the records.
 */
export function checkRecords(
  records: readonly unknown[],
  options?: CheckOptions,
): CheckResult<(Dossier | AnyRecord)[]> {
  return check(records, options) as CheckResult<(Dossier | AnyRecord)[]>
}

/** True when no finding is an error. */
export function isClean(entries: readonly { severity: string }[]): boolean {
  return entries.every(({ severity }) => severity !== 'error')
}

/** The check itself. `found` are findings of the text that the value was read from. */
export function checkValue(root: unknown, settings: Settings, found: readonly Entry[]): Outcome {
  const entries = [...found]
  // Of a number that no program can hold nothing more is said.
  const lost = new Set(
    found.filter(({ rule }) => rule === 'schema/unsafe-number').map(({ path }) => pointerOf(path)),
  )
  const parts = partsOf(root)
  let more = 0
  const shaped: Part[] = []
  const refused = new Set<string>()
  for (const part of parts) {
    if (settings.accept?.(part.value) === true) {
      shaped.push(part)
      continue
    }
    const explanation = explain(part.value, settings)
    for (const fault of explanation.faults) {
      const entry = entryOfFault(fault, part.base)
      if (lost.size === 0 || !lost.has(pointerOf(entry.path))) entries.push(entry)
    }
    more += explanation.more
    if (explanation.faults.length === 0) shaped.push(part)
    else for (const id of idsOf(part.value)) refused.add(id)
  }
  const input: Input = { root, pathOf: pathFinder(shaped) }
  if (settings.level !== 'schema')
    applyRules({ parts: shaped, refused, isCorpus: isList(root) }, settings, input, entries)
  const arranged = arrange(entries, input, settings)
  return { entries: arranged.entries, truncated: arranged.truncated + more }
}

function partsOf(root: unknown): Part[] {
  const length = isList(root) ? inspect(root) : undefined
  if (length?.is !== 'list') return [{ value: root, base: [] }]
  return Array.from({ length: length.length }, (_, index) => ({
    value: read(root as object, index),
    base: [index],
  }))
}

/** The records of the right shape, and what is known of the others. */
interface Shaped {
  parts: readonly Part[]
  /** Ids of records whose shape is wrong: they exist all the same. */
  refused: ReadonlySet<string>
  isCorpus: boolean
}

function applyRules(
  { parts, refused, isCorpus }: Shaped,
  settings: Settings,
  input: Input,
  entries: Entry[],
): void {
  const skipped = new Set<string>()
  const { asOf, runner, snapshotOf } = settings
  const sink: RuleSink = {
    found(rule, finding) {
      const severity = settings.severityOf(rule)
      if (severity !== 'off') entries.push(entryOfFinding(rule, finding, severity, input))
    },
    skipped(rule, reason) {
      if (skipped.has(rule)) return
      skipped.add(rule)
      entries.push({
        rule,
        severity: 'info',
        message: `${NOT_APPLIED}${reason}`,
        help: 'Write `asOf` into the dossier, or hand the day to the check as `asOf` (on the command line `--as-of`).',
        path: [],
        atKey: false,
        isFault: false,
        suggestion: undefined,
        related: [],
      })
    },
  }
  const loose: Records = { actors: [], agreements: [], statements: [], citations: [], sources: [] }
  const dossiers: Dossier[] = []
  for (const { value } of parts) {
    const record = value as AnyRecord | Dossier
    if (record.type === 'dossier') dossiers.push(record)
    else (loose[`${record.type}s`] as AnyRecord[]).push(record)
  }
  const around = indexDossier(loose, { asOf, outside: outsideOf(dossiers, refused, settings), snapshotOf })
  const indexes = dossiers.map((dossier) => indexDossier(dossier, { asOf, around, snapshotOf }))
  for (const record of around.records()) runner.record(record, around, sink)
  for (const index of indexes) {
    runner.record(index.dossier!, index, sink)
    for (const record of index.records()) runner.record(record, index, sink)
  }
  if (settings.level !== 'dossier') return
  for (const index of indexes) runner.dossier(index, sink)
  if (isCorpus) runner.dossier(around, sink)
}

/** What there is beside the loose records: dossiers that refer to them, records of the wrong shape, the rest of a corpus. */
function outsideOf(
  dossiers: readonly Dossier[],
  refused: ReadonlySet<string>,
  { outside }: Settings,
): Outside {
  let used: Set<string> | undefined
  return {
    has: (id) => refused.has(id) || outside?.has(id) === true,
    refersTo(id) {
      used ??= new Set(dossiers.flatMap((dossier) => [...idsBeyond(dossier)]))
      return used.has(id) || outside?.refersTo(id) === true
    },
    holds: (type) => outside?.holds(type) === true,
    ids: (kind) => outside?.ids(kind),
  }
}

/** The ids that a record of the wrong shape answers to, as far as they can be read. */
export function idsOf(value: unknown): string[] {
  const events = at(value, 'events')
  const content = isList(events) ? inspect(events) : undefined
  const length = content?.is === 'list' ? Math.min(content.length, MOST_EVENTS) : 0
  const ids = [at(value, 'id'), ...Array.from({ length }, (_, i) => at(at(events, i), 'id'))]
  return ids.filter((id): id is string => typeof id === 'string')
}

function at(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? read(value, key) : undefined
}

/** Finds the path of a record by identity. The table is made when the first finding asks for it. */
export function pathFinder(parts: readonly Part[]): (record: object) => Path {
  let table: Map<object, Path> | undefined
  return (record) => {
    table ??= pathTable(parts)
    return table.get(record)!
  }
}

function pathTable(parts: readonly Part[]): Map<object, Path> {
  const table = new Map<object, Path>()
  for (const { value, base } of parts) {
    const record = value as AnyRecord | Dossier
    if (!table.has(record)) table.set(record, base)
    if (record.type !== 'dossier') continue
    for (const list of DOSSIER_LISTS)
      record[list].forEach((member, index) => {
        if (!table.has(member)) table.set(member, [...base, list, index])
      })
  }
  return table
}
