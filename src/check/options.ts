import { parsePointDate, whyNotADate } from '../date/index.ts'
import type { SnapshotFinder } from '../derive/held-text.ts'
import type { Outside } from '../rules/dossier-index.ts'
import { nearest } from '../rules/nearest.ts'
import type { Severity } from '../rules/rule.ts'
import { ruleEntry, rules } from './catalogue.ts'
import { type RuleRunner, ruleRunner } from './run-rules.ts'
import { shapeRules } from './shape-rules.ts'

/** How far a check goes: the shape, each record by itself, or records against each other. */
export type Level = 'schema' | 'record' | 'dossier'

/** Severity by rule id or by group (`agreement/*`); the id wins over the group. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>

/** A finding that is known and stays quiet: the id of the record and the id of the rule. */
export interface KnownFinding {
  record: string
  rule: string
}

/** What may be asked of a check. */
export interface CheckOptions {
  /** How far to go; `dossier` when absent. */
  level?: Level | undefined
  /** The day after which things lie in the future (EDTF), for dossiers that do not name their own. */
  asOf?: string | undefined
  /** Severities other than those of the rules. Rules of shape are always errors. */
  rules?: RuleSettings | undefined
  /** Findings that are known and stay quiet. Faults of shape are always told. */
  baseline?: Iterable<KnownFinding> | undefined
  /** How many findings of one record are told, 100 when absent; the rest is counted. */
  limit?: number | undefined
  /** How deeply objects and lists may be nested, 64 when absent and 1000 at most. */
  maxDepth?: number | undefined
  /**
   * Asked first of every value; a yes is believed. For values that were parsed from JSON a guard of `communique/guards`
   * answers faster than the explanation, which then is needed only for what is wrong.
   */
  accept?: ((value: unknown) => boolean) | undefined
  /** Finds the text of a source that stores none, so that quotations and passages can be compared with it. */
  snapshotOf?: SnapshotFinder | undefined
  /** What is known of the loose records of a corpus beside those that are handed over. */
  outside?: Outside | undefined
}

/** The options with everything filled in and checked. */
export interface Settings {
  level: Level
  asOf: string | undefined
  limit: number
  maxDepth: number
  accept: ((value: unknown) => boolean) | undefined
  snapshotOf: SnapshotFinder | undefined
  outside: Outside | undefined
  severityOf(rule: string): Severity | 'off'
  isKnown(record: string | undefined, rule: string): boolean
  runner: RuleRunner
}

/** The check calls itself for each level of nesting; more might exhaust the stack. */
const DEEPEST = 1000
const LEVELS = ['schema', 'record', 'dossier']
const SEVERITIES = ['error', 'warning', 'info', 'off']
const SHAPE = new Set(shapeRules.map((rule) => rule.id))

let defaults: Settings | undefined

/** Checks the options. Throws an `Error` whose message says which of them is wrong. */
export function settingsOf(options?: CheckOptions): Settings {
  if (options) return prepare(options)
  defaults ??= prepare({})
  return defaults
}

function prepare(options: CheckOptions): Settings {
  const { level = 'dossier', asOf, limit = 100, maxDepth = 64 } = options
  if (!LEVELS.includes(level)) throw new Error(`The level must be schema, record or dossier, not ${level}.`)
  if (asOf !== undefined && !parsePointDate(asOf))
    throw new Error(`The option asOf is no date: ${whyNotADate(asOf, 'point')}`)
  checkNumber('limit', limit, Number.MAX_SAFE_INTEGER, 'of 1 or more')
  checkNumber('maxDepth', maxDepth, DEEPEST, `from 1 to ${DEEPEST}`)
  const severities = severitiesOf(options.rules ?? {})
  const known = new Set<string>()
  for (const { record, rule } of options.baseline ?? []) if (!SHAPE.has(rule)) known.add(`${rule} ${record}`)
  const severityOf = (rule: string) => severities.get(rule) ?? ruleEntry(rule)!.severity
  return {
    level,
    asOf,
    limit,
    maxDepth,
    accept: options.accept,
    snapshotOf: options.snapshotOf,
    outside: options.outside,
    severityOf,
    isKnown: (record, rule) => record !== undefined && known.has(`${rule} ${record}`),
    runner: ruleRunner({ severityOf }),
  }
}

function severitiesOf(settings: RuleSettings): Map<string, Severity | 'off'> {
  const severities = new Map<string, Severity | 'off'>()
  const groupsFirst = Object.entries(settings).sort(([a], [b]) => Number(isGroup(b)) - Number(isGroup(a)))
  for (const [name, severity] of groupsFirst) {
    if (!SEVERITIES.includes(severity))
      throw new Error(`The severity of ${name} must be error, warning, info or off, not ${severity}.`)
    const named = rules.filter(({ id }) => (isGroup(name) ? id.startsWith(name.slice(0, -1)) : id === name))
    if (named.length === 0) throw new Error(noSuchRule(name))
    const changeable = named.filter(({ id }) => !SHAPE.has(id))
    if (changeable.length === 0)
      throw new Error(
        `${name} says what the shape of a record is; it is always an error and cannot be changed.`,
      )
    for (const { id } of changeable) severities.set(id, severity)
  }
  return severities
}

function isGroup(name: string): boolean {
  return name.endsWith('/*')
}

function noSuchRule(name: string): string {
  const groups = [...new Set(rules.map(({ id }) => `${id.slice(0, id.indexOf('/'))}/*`))]
  const meant = nearest(name, isGroup(name) ? groups : rules.map(({ id }) => id))
  const advice = meant
    ? ` Did you mean ${meant}?`
    : isGroup(name)
      ? ` The groups are ${groups.join(', ')}.`
      : ''
  return `There is no rule called ${name}.${advice}`
}

function checkNumber(name: string, value: number, most: number, range: string): void {
  if (!Number.isSafeInteger(value) || value < 1 || value > most)
    throw new Error(`The option ${name} must be a whole number ${range}, not ${value}.`)
}
