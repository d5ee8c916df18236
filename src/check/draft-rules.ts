import type { RuleEntry } from './shape-rules.ts'

const TEXTS = [
  {
    id: 'draft/date-mismatch',
    summary: 'A date of a draft is not the one that its words give.',
    why: 'The words come from the text and the date from the model; where they differ the model has misread or invented.',
    fix: 'Read the words again and write the date that they give, no more exact than they are.',
  },
  {
    id: 'draft/kind-mismatch',
    summary: 'A part of a draft stands where the kind of its actor or statement has no place for it.',
    why: 'An office of a state, or a speaker of something that nobody said, shows that the kind or the part is wrong.',
    fix: 'Correct the kind, or empty the key.',
  },
  {
    id: 'draft/no-evidence',
    summary: 'An event or a provision of a draft is reported by no statement of it.',
    why: 'What no sentence of the texts says comes from the memory of the model.',
    fix: 'Name the statements that report it in `statements`, or leave it out.',
  },
  {
    id: 'draft/wording-absent',
    summary: 'Words that a draft gives as those of a text do not stand there.',
    why: 'A date, a place or a name can be checked only where its words can be found.',
    fix: 'Copy the words from the sentence as they stand there, or write null.',
  },
  {
    id: 'draft/wording-missing',
    summary: 'A date of a draft comes without the words of the text that give it.',
    why: 'Without the words nobody can tell whether the date was read or guessed.',
    fix: 'Copy the words that give the date, or write null for the date.',
  },
] as const

/** The id of a rule that only drafts can break. */
export type DraftRuleId = (typeof TEXTS)[number]['id']

/** The rules that only `fromDraft` applies: what they look at is gone once a draft has become a dossier. */
export const draftRules: readonly RuleEntry[] = TEXTS.map((rule) => ({
  ...rule,
  since: '0.1.0',
  level: 'draft',
  severity: 'error',
}))
