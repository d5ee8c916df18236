import type { Severity } from '../rules/rule.ts'

/** What every rule says of itself, whether it looks at text, shape, one record, a whole dossier or a draft. */
export interface RuleEntry {
  id: string
  /** The version of the package that introduced the rule. */
  since: string
  level: 'text' | 'schema' | 'record' | 'dossier' | 'draft'
  severity: Severity
  /** What is wrong, in one sentence. */
  summary: string
  /** Why it matters. */
  why: string
  /** What to do. */
  fix: string
}

/** The id of a rule that holds of text or shape. One of them also looks at actors of the right shape. */
export type ShapeRuleId = (typeof TEXTS)[number]['id'] | 'actor/key-for-kind'

const TEXTS = [
  {
    id: 'schema/duplicate-key',
    summary: 'The same key stands twice in one object of the file.',
    why: 'Programs keep only one of the two values, and not all keep the same one.',
    fix: 'Remove one of the two, or join them into one value.',
  },
  {
    id: 'schema/missing-key',
    summary: 'A key that every such record has is absent.',
    why: 'Without it nobody can tell what the record is about.',
    fix: 'Add the key.',
  },
  {
    id: 'schema/not-a-record',
    summary: 'The value is neither a dossier nor a record.',
    why: 'Only dossiers, actors, agreements, statements, citations and sources can be checked, and their `type` says which they are.',
    fix: 'Write an object whose `type` is dossier, actor, agreement, statement, citation or source.',
  },
  {
    id: 'schema/not-in-list',
    summary: 'A value is not one of those that its key allows.',
    why: 'Codes are closed lists so that every reader and every program understands the same thing by them.',
    fix: 'Write one of the codes listed; the reference explains each, and `communique schema record.bundle` holds those that a long list leaves out.',
  },
  {
    id: 'schema/not-json',
    summary: 'A value is of a sort that JSON cannot hold.',
    why: 'Records are plain data: what JSON cannot hold is lost as soon as the record is written to a file.',
    fix: 'Replace it by plain data: text, numbers, true, false, lists and plain objects.',
  },
  {
    id: 'schema/null',
    summary: 'A value is null.',
    why: 'Absence means unknown, so null would be a second way of saying the same thing.',
    fix: 'Leave the key out when nothing is known.',
  },
  {
    id: 'schema/out-of-range',
    summary: 'A number is smaller or larger than its key allows.',
    why: 'Such a value cannot be true: there is no latitude of 95 degrees and no negative position in a text.',
    fix: 'Correct the number.',
  },
  {
    id: 'schema/pattern',
    summary: 'A text is not written in the form that its key requires.',
    why: 'Ids, dates, addresses and codes are read by machines, which know one spelling only.',
    fix: 'Write it like the examples in the message.',
  },
  {
    id: 'schema/syntax',
    summary: 'The text is not JSON, or not YAML where the file is named so.',
    why: 'Nothing in the file can be read before this is mended.',
    fix: 'Correct the text at the line and column named.',
  },
  {
    id: 'schema/too-deep',
    summary: 'Objects and lists are nested too deeply.',
    why: 'No real record is nested so deeply, and programs that read such a file run out of memory.',
    fix: 'Make the value flatter.',
  },
  {
    id: 'schema/too-few',
    summary: 'A list has fewer members than it must have.',
    why: 'Absence means unknown, so an empty list would be a second way of saying nothing.',
    fix: 'Leave the key out, or add what is missing.',
  },
  {
    id: 'schema/too-long',
    summary: 'A text is longer than its key allows.',
    why: 'Bounds keep memory and time bounded for everybody who reads the file.',
    fix: 'Shorten the text, or keep the long version in the text of a source.',
  },
  {
    id: 'schema/too-many',
    summary: 'A list has more members than it may have.',
    why: 'Bounds keep memory and time bounded for everybody who reads the file.',
    fix: 'Divide the record into several.',
  },
  {
    id: 'schema/too-short',
    summary: 'A text is empty or shorter than it must be.',
    why: 'Absence means unknown, so an empty text would be a second way of saying nothing.',
    fix: 'Leave the key out, or write the text.',
  },
  {
    id: 'schema/unknown-key',
    summary: 'A key is not part of the format.',
    why: 'A misspelt key would be ignored silently and the fact behind it lost.',
    fix: 'Correct the spelling, or move facts outside the format into `extensions` under a key that begins with x-.',
  },
  {
    id: 'schema/unknown-version',
    summary: 'The dossier is written in a version of the format that this release does not know.',
    why: 'Keys may mean something else in another version, so nothing in the dossier can be judged.',
    fix: 'Update communique, or write the dossier in format version "1".',
  },
  {
    id: 'schema/unsafe-number',
    summary: 'A number is too large to be kept exactly.',
    why: 'Most programs read numbers as 64-bit floats and silently change such a number.',
    fix: 'Write the number as text, or round it.',
  },
  {
    id: 'schema/wrong-type',
    summary: 'A value is of another sort than its key requires, such as a number instead of a text.',
    why: 'Programs that read the record expect one sort of value and fail on any other.',
    fix: 'Write the value as the sort named in the message.',
  },
] as const

/** Rules that see what only the text of a file shows. */
const OF_TEXT: readonly string[] = ['schema/duplicate-key', 'schema/syntax', 'schema/unsafe-number']

/** The rules of shape and text: they are always errors and cannot be switched off, because types depend on them. */
export const shapeRules: readonly RuleEntry[] = TEXTS.map((rule) => ({
  ...rule,
  since: '0.1.0',
  level: OF_TEXT.includes(rule.id) ? 'text' : 'schema',
  severity: 'error',
}))
