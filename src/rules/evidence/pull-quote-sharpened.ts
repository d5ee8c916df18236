import { languageOfSource } from '../../derive/evidence.ts'
import { quotedStretches } from '../../derive/quotation-marks.ts'
import { isUnspaced } from '../../text/boundaries.ts'
import { fold } from '../../text/fold.ts'
import { compareGuards } from '../../text/guards.ts'
import { isFaithful, matchQuotation } from '../../text/match.ts'
import { numbersIn, numbersMissing } from '../../text/numbers.ts'
import { stripMarkers } from '../../text/strip-markers.ts'
import { wordsOf } from '../../text/words.ts'
import type { SourceBlock } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { ADDED, amid, REMOVED } from './borne-out.ts'
import { heldBrief, placeOfBlock } from './brief.ts'
import { oneLine } from './difference.ts'
import { reservationsIn } from './reservations.ts'

export const rule = dossierRule({
  id: 'evidence/pull-quote-sharpened',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A pull quote says more, or says it with more certainty, than the text from which it is lifted.',
  why: 'It looks like somebody’s words and is read by people who read nothing else.',
  fix: 'Lift a sentence as it stands, with its "said", "may" or "is intended to", or quote somebody.',
  check(dossier, report) {
    const brief = heldBrief(dossier)
    if (!brief?.held.blocks.some(({ kind }) => kind === 'pull-quote')) return
    const language = languageOfSource(brief.record, dossier)
    const sentences = brief.held.sentences()
    const body = sentences
      .filter(({ block }) => REPORTING.has(block.kind))
      .map(({ text }) => bodySentence(oneLine(stripMarkers(text).text), language))
    const spoken = spokenWords(dossier, body)
    for (const { block, text } of sentences) {
      if (block.kind !== 'pull-quote') continue
      const pulled = withoutMarks(oneLine(stripMarkers(text).text))
      if (pulled === '' || isSpoken(pulled, spoken)) continue
      const why = sharpening(pulled, body, language)
      if (why)
        report({
          ...placeOfBlock(brief, block),
          message: `The pull quote "${shorten(pulled)}" is nobody's words and ${why}.`,
        })
    }
  },
})

const REPORTING = new Set(['lede', 'paragraph', 'list'])

interface BodySentence {
  text: string
  words: Set<string>
  /** What takes the sentence back, such as "said" or "allegedly". */
  reservations: NonNullable<ReturnType<typeof reservationsIn>>
}

function bodySentence(text: string, language: string | undefined): BodySentence {
  return { text, words: contentWords(text), reservations: reservationsIn(text, language) ?? [] }
}

/** What somebody is quoted with, in the records or between quotation marks of the text. */
function spokenWords(dossier: DossierIndex, body: readonly BodySentence[]): string[] {
  const recorded = dossier.statements.flatMap((statement) =>
    'quotes' in statement && statement.quotes ? statement.quotes.map(({ exact }) => exact) : [],
  )
  return [...recorded, ...body.flatMap(({ text }) => quotedStretches(text))]
}

function isSpoken(pulled: string, spoken: readonly string[]): boolean {
  return spoken.some((words) => isFaithful(matchQuotation(pulled, words, { nearest: false }).status))
}

/** What the pull quote adds to the text or leaves out of it; undefined when it is fair. */
function sharpening(
  pulled: string,
  body: readonly BodySentence[],
  language: string | undefined,
): string | undefined {
  const whole = body.map(({ text }) => text).join('\n')
  const [number] = numbersMissing(numbersIn(pulled, language), numbersIn(whole, language))
  if (number) return `has a number that the text does not have: "${amid(pulled, number.span, ADDED)}"`
  const wanted = contentWords(pulled)
  const shared = (sentence: BodySentence) => [...wanted].filter((word) => sentence.words.has(word))
  const ranked = [...body].sort((a, b) => shared(b).length - shared(a).length)
  const known = new Set(body.flatMap(({ words }) => [...words]))
  const unknown = [...wanted].filter((word) => !known.has(word))
  if (wanted.size >= 3 && unknown.length * 2 > wanted.size) return 'says what no sentence of the text says'
  return (
    droppedReservation(pulled, wanted, ranked, language) ?? turnedNegation(pulled, wanted, ranked, language)
  )
}

function droppedReservation(
  pulled: string,
  wanted: ReadonlySet<string>,
  ranked: readonly BodySentence[],
  language: string | undefined,
): string | undefined {
  if (reservationsIn(pulled, language)?.length !== 0) return undefined
  const plain = new Set(
    ranked.flatMap(({ words, reservations }) => (reservations.length === 0 ? [...words] : [])),
  )
  for (const { text, words, reservations } of ranked) {
    const [first] = reservations
    if (!first) continue
    const only = [...wanted].filter((word) => words.has(word) && !plain.has(word))
    if (only.length >= 2 && only.length * 4 >= wanted.size)
      return `leaves out "${first.text}" of "${amid(text, first.span, REMOVED)}"`
  }
  return undefined
}

function turnedNegation(
  pulled: string,
  wanted: ReadonlySet<string>,
  ranked: readonly BodySentence[],
  language: string | undefined,
): string | undefined {
  const [nearest] = ranked
  if (!nearest || [...wanted].filter((word) => nearest.words.has(word)).length * 2 < wanted.size)
    return undefined
  const { negations } = compareGuards(pulled, nearest.text, language)
  const [added] = negations?.added ?? []
  const [missing] = negations?.missing ?? []
  if (added) return `denies what the text says: "${shorten(nearest.text)}"`
  if (missing) return `leaves out "${missing.text}" of "${amid(nearest.text, missing.span, REMOVED)}"`
  return undefined
}

/** Words that carry meaning, by their first letters, so that "repair" and "repairing" are one. */
function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const { text: word, kind } of wordsOf(text)) {
    if (kind !== 'word') continue
    const folded = fold(word).text.toLowerCase()
    if (isUnspaced(folded)) words.add(folded)
    else if (folded.length >= 4) words.add(folded.slice(0, STEM))
  }
  return words
}

const STEM = 5

function withoutMarks(text: string): string {
  return text.replace(/^[\s"“”„«»‘’「」『』>*_—–-]+|[\s"“”„«»‘’「」『』*_]+$/gu, '')
}

function blocks(pulled: string, ...body: string[]): SourceBlock[] {
  return [
    ...body.map((text): SourceBlock => ({ kind: 'paragraph', text: `${text}\n` })),
    { kind: 'pull-quote', text: `“${pulled}”\n` },
  ]
}

function pullQuote(pulled: string, ...body: string[]) {
  return {
    brief: 'source:a' as const,
    sources: [source('a', { text: { blocks: blocks(pulled, ...body) } })],
  }
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'intention-of-officials-as-fact',
      dossier: pullQuote(
        'The deal deepens ties and curbs outside influence.',
        'State A and State B have signed a deal on repairs.',
        'Officials said the partnership is intended to deepen ties and curb outside influence.',
      ),
    },
    {
      title: 'number-that-the-text-does-not-have',
      dossier: pullQuote('State A handed over 450 helicopters.', 'State A handed over 45 helicopters.'),
    },
    {
      title: 'negation-lost',
      dossier: pullQuote(
        'The treaty obliges State A to send troops.',
        'The treaty does not oblige State A to send troops.',
      ),
    },
    {
      title: 'claim-of-its-own',
      dossier: pullQuote(
        'Neighbouring capitals fear encirclement.',
        'State A and State B have signed a deal on repairs.',
      ),
    },
  ],
  passing: [
    {
      title: 'sentence-of-the-text',
      dossier: pullQuote(
        'State A handed over 45 helicopters.',
        'State A handed over 45 helicopters. State B paid for them.',
      ),
    },
  ],
  nearMiss: [
    {
      title: 'reservation-taken-over',
      dossier: pullQuote(
        'The partnership is intended to curb outside influence.',
        'Officials said the partnership is intended to deepen ties and curb outside influence.',
      ),
    },
    {
      title: 'words-that-somebody-is-quoted-with',
      dossier: pullQuote(
        'We will curb outside influence.',
        'Person P said: “We will curb outside influence.”',
      ),
    },
  ],
}
