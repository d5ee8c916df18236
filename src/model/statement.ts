// A statement is something said: by a speaker whom a source quotes or paraphrases, or by the source in its own voice.
// It is not the fact spoken about: what it claims about the world stands in `claims`, what supports it in `citations`.
import * as z from 'zod'
import {
  admiraltyCredibility,
  confidence,
  likelihood,
  speakerAttribution,
  speechAct,
  statementRelationKind,
} from '../vocabulary/index.ts'
import { Claim } from './claim.ts'
import { citations, extensions } from './common.ts'
import { PointDate } from './date.ts'
import { codes, define, list, optional, required } from './define.ts'
import { ActorId, AnyId, SourceId, StatementId } from './id.ts'
import { offset } from './offset.ts'
import { Place } from './place.ts'
import { Label, LanguageTag, Passage, WordingAsReported } from './text.ts'

export const SpeechAct = codes(speechAct)
export const SpeakerAttribution = codes(speakerAttribution)
export const StatementRelationKind = codes(statementRelationKind)
export const Likelihood = codes(likelihood)
export const Confidence = codes(confidence)
export const AdmiraltyCredibility = codes(admiraltyCredibility)

export const Speaker = define(
  'Speaker',
  'Who said it, for whom, in which office and how the text names the speaker.',
  z.strictObject({
    actor: required(ActorId, 'The actor who speaks.'),
    onBehalfOf: optional(ActorId, 'The actor for whom it speaks.'),
    office: optional(Label, 'The office as reported at the time.'),
    asWritten: optional(Label, 'How the text names the speaker, such as "He" or "Officials".'),
    attribution: optional(SpeakerAttribution, 'The terms on which the speaker is named.'),
  }),
  { examples: [{ actor: 'actor:yaqoob', asWritten: 'He' }] },
)
export type Speaker = z.infer<typeof Speaker>

export const OriginalWording = define(
  'OriginalWording',
  'The words in the language in which they were spoken.',
  z.strictObject({
    exact: required(Passage, 'The words.'),
    language: required(LanguageTag, 'Their language.'),
  }),
  { examples: [{ exact: 'Договор подписан.', language: 'ru' }] },
)
export type OriginalWording = z.infer<typeof OriginalWording>

export const Quote = define(
  'Quote',
  'Words between quotation marks, letter for letter.',
  z.strictObject({
    exact: required(Passage, 'The words as the text prints them.'),
    language: optional(LanguageTag, "The language of the words where it is not the dossier's."),
    original: optional(OriginalWording, 'The words as they were spoken.'),
    translatedFrom: optional(LanguageTag, 'The language from which the words were translated.'),
    translator: optional(ActorId, 'The actor that translated them.'),
  }),
  { examples: [{ exact: 'soon no longer dare' }] },
)
export type Quote = z.infer<typeof Quote>

export const StatementTranslation = define(
  'StatementTranslation',
  'The wording of a statement in another language.',
  z.strictObject({
    language: required(LanguageTag, 'The language of the translation.'),
    text: required(Passage, 'The translated wording.'),
    translator: optional(ActorId, 'The actor that translated it.'),
  }),
  { examples: [{ language: 'fr', text: 'L’accord a été signé.' }] },
)
export type StatementTranslation = z.infer<typeof StatementTranslation>

export const StatementAppearance = define(
  'StatementAppearance',
  'The text in which a statement stands; for an assertion also the one who says it.',
  z.strictObject({
    source: required(SourceId, 'The source whose text it is.'),
    exact: optional(Passage, 'The sentence as the text prints it.'),
    prefix: optional(Passage, 'The text right before it.'),
    suffix: optional(Passage, 'The text right after it.'),
    start: optional(offset, "Its first code point in the source's text, counted from 0."),
    end: optional(offset, 'The code point after its last one.'),
  }),
  { examples: [{ source: 'source:brief', start: 0, end: 120 }] },
)
export type StatementAppearance = z.infer<typeof StatementAppearance>

export const StatementRelation = define(
  'StatementRelation',
  'What a statement does to another one.',
  z.strictObject({
    kind: required(StatementRelationKind, 'The relation, read from this statement to the other.'),
    statement: required(StatementId, 'The other statement.'),
  }),
  { examples: [{ kind: 'contradicts', statement: 'statement:signed-in-september' }] },
)
export type StatementRelation = z.infer<typeof StatementRelation>

export const StatementCredibility = define(
  'StatementCredibility',
  'A judgement of how credible a statement is, on the Admiralty scale.',
  z.strictObject({
    scale: required(z.literal('admiralty'), 'The scale of the grade.'),
    grade: required(AdmiraltyCredibility, 'The grade, from 1 (confirmed) to 6 (cannot be judged).'),
  }),
  { examples: [{ scale: 'admiralty', grade: '2' }] },
)
export type StatementCredibility = z.infer<typeof StatementCredibility>

const type = required(z.literal('statement'), 'Says that the record is a statement.')

const wording = {
  id: required(StatementId, 'The id by which records of the dossier refer to this statement.'),
  text: required(Passage, 'The wording, without citation markers.'),
  language: optional(LanguageTag, "The language of the wording where it is not the dossier's."),
  translations: optional(list(StatementTranslation), 'The wording in other languages.'),
}

const speakers = list(Speaker)
const quotes = list(Quote)
const appearsIn = 'The text in which the statement stands.'

const context = {
  about: optional(list(AnyId), 'The things that the statement speaks about.'),
  addressees: optional(list(ActorId), 'The actors to whom it is addressed.'),
  speechAct: optional(SpeechAct, 'What is done by saying it.'),
  claims: optional(list(Claim), 'What it claims, in a form that can be compared.'),
  relations: optional(list(StatementRelation), 'What it does to other statements.'),
  credibility: optional(StatementCredibility, 'How credible it is judged to be.'),
  saidOn: optional(PointDate, 'When it was said; never the date of what is spoken about.'),
  saidOnText: optional(WordingAsReported, 'The date in the words of the source.'),
  place: optional(Place, 'Where it was said.'),
  occasion: optional(Label, 'The meeting or ceremony at which it was said.'),
  citations,
  extensions,
}

export const Quotation = define(
  'Quotation',
  "The speaker's own words.",
  z.strictObject({
    type,
    kind: required(z.literal('quotation'), 'Says that the statement is a quotation.'),
    ...wording,
    speakers: required(speakers, 'Who said it; several speak jointly.'),
    quotes: required(quotes, 'The words quoted.'),
    appearsIn: optional(StatementAppearance, appearsIn),
    ...context,
  }),
)
export type Quotation = z.infer<typeof Quotation>

export const Paraphrase = define(
  'Paraphrase',
  "The speaker's meaning in the reporter's words, with any verbatim fragments.",
  z.strictObject({
    type,
    kind: required(z.literal('paraphrase'), 'Says that the statement is a paraphrase.'),
    ...wording,
    speakers: required(speakers, 'Who said it; several speak jointly.'),
    quotes: optional(quotes, 'The fragments that are quoted word for word.'),
    appearsIn: optional(StatementAppearance, appearsIn),
    ...context,
  }),
)
export type Paraphrase = z.infer<typeof Paraphrase>

export const Assertion = define(
  'Assertion',
  'Something that a source says in its own voice, as fact.',
  z.strictObject({
    type,
    kind: required(z.literal('assertion'), 'Says that the statement is an assertion.'),
    ...wording,
    appearsIn: required(
      StatementAppearance,
      'The text in which it stands, whose source is the one who says it.',
    ),
    ...context,
  }),
)
export type Assertion = z.infer<typeof Assertion>

export const Assessment = define(
  'Assessment',
  'A judgement, forecast or interpretation.',
  z.strictObject({
    type,
    kind: required(z.literal('assessment'), 'Says that the statement is an assessment.'),
    ...wording,
    assessors: optional(list(ActorId), 'The actors whose judgement it is.'),
    appearsIn: optional(StatementAppearance, appearsIn),
    likelihood: optional(Likelihood, 'How likely the judged thing is, in the terms of ICD 203.'),
    confidence: optional(Confidence, 'How much confidence the assessor has in the judgement.'),
    ...context,
  }),
)
export type Assessment = z.infer<typeof Assessment>

export const Statement = define(
  'Statement',
  'Something said: a quotation, a paraphrase, an assertion or an assessment.',
  z.discriminatedUnion('kind', [Quotation, Paraphrase, Assertion, Assessment]),
  {
    examples: [
      {
        type: 'statement',
        kind: 'paraphrase',
        id: 'statement:no-longer-dare',
        text: 'He said Pakistan will "soon no longer dare" to attack Afghan territory.',
        speakers: [{ actor: 'actor:yaqoob', asWritten: 'He' }],
        quotes: [{ exact: 'soon no longer dare' }],
        appearsIn: { source: 'source:brief' },
        speechAct: 'warn',
        citations: ['citation:2'],
      },
    ],
  },
)
export type Statement = z.infer<typeof Statement>
