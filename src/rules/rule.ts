import type { Actor, Agreement, AnyRecord, Citation, Dossier, Source, Statement } from '../types.ts'
import type { CharacterNeed } from './character-needs.ts'
import type { DossierIndex } from './dossier-index.ts'
import type { Leaf } from './fields.ts'

/** How much a finding matters: an error makes a check fail, a warning wants a look, an info only tells. */
export type Severity = 'error' | 'warning' | 'info'

/** Keys and indexes that lead from the root of a record to a value in it. */
export type Path = readonly (string | number)[]

/** A place in a record, or in what a dossier says of itself. */
export interface Place {
  record: AnyRecord | Dossier
  path: Path
}

/** What a rule found wrong, in one record. */
export interface Finding extends Place {
  /** One or two sentences that name the offending text. */
  message: string
  /** Other places that the finding speaks of. */
  related?: (Place & { message: string })[]
  /** The value to write instead, where the rule knows it. */
  suggestion?: string
}

/** Receives the findings of a rule. */
export interface Report {
  (finding: Finding): void
  /** Says once that the rule could not be applied, and why. */
  skip(reason: string): void
}

/** What a rule may know beside the record: nothing here depends on a clock. */
export interface Context {
  /** The day after which things lie in the future (EDTF), or undefined when nobody said. */
  asOf: string | undefined
  /** The language of every text that does not name its own, or undefined for a loose record. */
  language: string | undefined
}

interface RuleText {
  /** The path of the rule's file below `src/rules/`, without the ending. */
  id: `${string}/${string}`
  /** The version of the package that introduced the rule. */
  since: string
  severity: Severity
  /** What is wrong, in one sentence. */
  summary: string
  /** Why it matters. */
  why: string
  /** What to do. */
  fix: string
}

type RecordTypes = {
  actor: Actor
  agreement: Agreement
  statement: Statement
  citation: Citation
  source: Source
  /** What a dossier says of itself, such as its title; its records are handed over one by one. */
  dossier: Dossier
}

/** The name of a record type, or `dossier` for the keys of a dossier that are not records. */
export type RecordType = keyof RecordTypes

/** A leaf by its name; a text with such characters; or a key of the record itself, written `/key`. */
export type Need<T extends RecordType = RecordType> = Leaf | CharacterNeed | `/${KeysOf<RecordTypes[T]>}`

type KeysOf<R> = R extends unknown ? Extract<keyof R, string> : never

/** A rule that needs to see only one record at a time. */
export interface RecordRule<T extends RecordType = RecordType> extends RuleText {
  level: 'record'
  /** The types of record that the rule looks at. */
  on: readonly T[]
  /**
   * What a record must hold before the rule can find anything in it; absent for a type, the rule may find something in
   * any. It spares the rule most records of a stream.
   */
  needs?: readonly Need<T>[] | { [K in T]?: readonly Need<K>[] }
  /** Whether such a leaf is nothing for the rule, so that it does not count as one that the rule needs. */
  passes?(value: string, leaf: Leaf): boolean
  check(record: RecordTypes[T], report: Report, context: Context): void
}

/** A rule that compares records of one dossier, or of one corpus. */
export interface DossierRule extends RuleText {
  level: 'dossier'
  check(dossier: DossierIndex, report: Report): void
}

/** A rule of either level. */
export type Rule = RecordRule | DossierRule

/** What a record of this type must hold before the rule can find something; undefined where it may in any. */
export function needsOf({ needs }: RecordRule, type: RecordType): readonly Need[] | undefined {
  return needs === undefined || isList(needs) ? needs : needs[type]
}

/** Whether something that a rule needs is a key of the record. */
export function isOfKey(need: string): boolean {
  return need.startsWith('/')
}

function isList(needs: NonNullable<RecordRule['needs']>): needs is readonly Need[] {
  return Array.isArray(needs)
}

/** Declares a rule that looks at one record at a time. */
export function recordRule<const T extends RecordType>(rule: Omit<RecordRule<T>, 'level'>): RecordRule<T> {
  return { ...rule, level: 'record' }
}

/** Declares a rule that compares records. */
export function dossierRule(rule: Omit<DossierRule, 'level'>): DossierRule {
  return { ...rule, level: 'dossier' }
}
