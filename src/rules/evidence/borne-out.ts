import { evidenceOf, languageOfSource, sameLanguage } from '../../derive/evidence.ts'
import { compareGuards, type GuardReport } from '../../text/guards.ts'
import type { FoundName } from '../../text/names.ts'
import { sliceSpan } from '../../text/offsets.ts'
import { splitSentences } from '../../text/sentences.ts'
import { stripMarkers } from '../../text/strip-markers.ts'
import { wordsOf } from '../../text/words.ts'
import type { Citation, Statement, StatementAppearance } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { Place } from '../rule.ts'
import { shorten } from '../wording.ts'
import { oneLine } from './difference.ts'

/** A statement in the words of its author, set against the words that should bear it out. */
export interface BorneOut {
  statement: Statement
  /** The sentence in which it stands, or the passages of its citations. */
  against: 'sentence' | 'passages'
  wording: string
  /** The passages, one after the other. */
  passage: string
  language: string | undefined
  guards: GuardReport
  related: (Place & { message: string })[]
  /** Whether the passage says one thing of about the length of the wording, so that what it adds was left out. */
  isAlike: boolean
}

const known = new WeakMap<DossierIndex, readonly BorneOut[]>()

/** Every paraphrase and assertion against its sentence and its cited passages. Done once for each index. */
export function borneOut(dossier: DossierIndex): readonly BorneOut[] {
  let pairs = known.get(dossier)
  if (!pairs) {
    pairs = dossier.statements.flatMap((statement) =>
      statement.kind === 'paraphrase' || statement.kind === 'assertion' ? pairsOf(statement, dossier) : [],
    )
    known.set(dossier, pairs)
  }
  return pairs
}

function pairsOf(statement: Statement, dossier: DossierIndex): BorneOut[] {
  const language = statement.language ?? dossier.language
  const pairs: BorneOut[] = []
  const { appearsIn } = statement
  const standing = languageOfSource(appearsIn && dossier.source(appearsIn.source), dossier)
  const printed = appearsIn && sameLanguage(language, standing) ? sentenceOf(appearsIn, dossier) : undefined
  if (printed !== undefined && printed !== statement.text)
    pairs.push(
      pair('sentence', statement, printed, language, [
        { record: statement, path: ['appearsIn'], message: 'The sentence in which it stands.' },
      ]),
    )
  const evidence = evidenceOf(statement, dossier).map(({ citation }) => citation)
  const cited = evidence.filter((one): one is Citation & Required<Pick<Citation, 'passage'>> =>
    Boolean(one.passage && sameLanguage(language, languageOfSource(dossier.source(one.source), dossier))),
  )
  // A source without a passage may hold whatever the passages of the others lack.
  if (cited.length > 0 && cited.length === evidence.length)
    pairs.push(
      pair(
        'passages',
        statement,
        cited.map(({ passage }) => oneLine(stripMarkers(passage.exact).text)).join('\n'),
        language,
        cited.map((record) => ({ record, path: ['passage', 'exact'], message: 'The passage.' })),
      ),
    )
  return pairs
}

/** The sentence as it is printed, without its markers: copied into the record, or at its offsets in the text. */
function sentenceOf(appearsIn: StatementAppearance, dossier: DossierIndex): string | undefined {
  const { exact, start, end } = appearsIn
  if (exact !== undefined) return oneLine(stripMarkers(exact).text)
  const held = start === undefined || end === undefined ? undefined : dossier.heldText(appearsIn.source)
  if (!held) return undefined
  const sentence = sliceSpan(held.text, { start: start!, end: end! }, held.prepared().offsets)
  return sentence === '' ? undefined : oneLine(stripMarkers(sentence).text)
}

function pair(
  against: BorneOut['against'],
  statement: Statement,
  passage: string,
  language: string | undefined,
  related: BorneOut['related'],
): BorneOut {
  const wording = statement.text
  return {
    statement,
    against,
    wording,
    passage,
    language,
    guards: compareGuards(wording, passage, language),
    related,
    isAlike: isAlike(wording, passage, language),
  }
}

/** One sentence against one sentence, the one at most half as long again as the other. */
function isAlike(wording: string, passage: string, language: string | undefined): boolean {
  const options = language === undefined ? {} : { language }
  if (splitSentences(passage, options).length > 1) return false
  const [a, b] = [wordsOf(wording).length, wordsOf(passage).length]
  return Math.max(a, b) <= 1.5 * Math.min(a, b) + 3
}

/** What a pair is called in a message. */
export function passageName({ against, related }: BorneOut): string {
  if (against === 'sentence') return 'the sentence in which it stands'
  const names = related.map(({ record }) => `"${shorten(record.id)}"`)
  return `the ${names.length > 1 ? 'passages' : 'passage'} of ${names.join(' and ')}`
}

/** A word or number amid the words around it, set off with `[-` and `-]` or other marks. */
export function amid(text: string, span: FoundName['span'], marks: readonly [string, string]): string {
  const characters = Array.from(text)
  const from = Math.max(0, span.start - AROUND)
  const to = Math.min(characters.length, span.end + AROUND)
  const before = characters.slice(from, span.start).join('')
  const after = characters.slice(span.end, to).join('')
  const word = characters.slice(span.start, span.end).join('')
  return `${from > 0 ? '…' : ''}${before}${marks[0]}${word}${marks[1]}${after}${to < characters.length ? '…' : ''}`.trim()
}

const AROUND = 30
/** Marks of a word that only the statement has. */
export const ADDED = ['{+', '+}'] as const
/** Marks of a word that only the passage has. */
export const REMOVED = ['[-', '-]'] as const
