import { fold } from './fold.ts'
import { type GuardedWord, hedgesIn, negationsIn } from './guard-words.ts'
import { type FoundName, namesIn } from './names.ts'
import { type FoundNumber, numbersIn, numbersMissing } from './numbers.ts'

/** What one text has and the other lacks. `added`: only in the wording; `missing`: only in the passage. */
export interface Mismatch<T> {
  added: T[]
  missing: T[]
}

/** Where a wording and the passage that should bear it out differ in what must not differ. */
export interface GuardReport {
  /** Numbers, each as often as it stands. A paraphrase may leave some out; what it adds is its own. */
  numbers: Mismatch<FoundNumber>
  /** The negations that one text has more of than the other; undefined when the language has no word list. */
  negations: Mismatch<GuardedWord> | undefined
  /** The hedges of a text where the other has none at all; undefined when the language has no word list. */
  hedges: Mismatch<GuardedWord> | undefined
  /** Names of which the other text has no word; undefined for languages where capitals do not show names. */
  names: Mismatch<FoundName> | undefined
}

/**
 * Compares a quotation, a paraphrase or a claim with the passage that is cited for it. Order and wording may differ;
 * numbers, negations, hedges and names may not. `language` is the BCP 47 tag of both texts; a guard that has no word
 * list for it is silent (undefined), and numbers are read both ways where the language leaves a separator open.
 */
export function compareGuards(wording: string, passage: string, language?: string): GuardReport {
  return {
    numbers: compareNumbers(numbersIn(wording, language), numbersIn(passage, language)),
    negations: compareNegations(negationsIn(wording, language), negationsIn(passage, language)),
    hedges: compareHedges(hedgesIn(wording, language), hedgesIn(passage, language)),
    names: compareNames(wording, passage, language),
  }
}

/** Whether a report has nothing at all. */
export function guardsAgree(report: GuardReport): boolean {
  return [report.numbers, report.negations, report.hedges, report.names].every(
    (mismatch) => !mismatch || (mismatch.added.length === 0 && mismatch.missing.length === 0),
  )
}

function compareNumbers(wording: FoundNumber[], passage: FoundNumber[]): Mismatch<FoundNumber> {
  return { added: numbersMissing(wording, passage), missing: numbersMissing(passage, wording) }
}

/** Each negation of a text finds an equal one in the other, then any; what is left over tips the sentence. */
function compareNegations(
  wording: GuardedWord[] | undefined,
  passage: GuardedWord[] | undefined,
): Mismatch<GuardedWord> | undefined {
  if (!wording || !passage) return undefined
  const added = withoutEqual(wording, passage)
  const missing = withoutEqual(passage, wording)
  const shared = Math.min(added.length, missing.length)
  return { added: added.slice(shared), missing: missing.slice(shared) }
}

function withoutEqual(words: readonly GuardedWord[], others: readonly GuardedWord[]): GuardedWord[] {
  const left = others.map((other) => other.word)
  return words.filter(({ word }) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

function compareHedges(
  wording: GuardedWord[] | undefined,
  passage: GuardedWord[] | undefined,
): Mismatch<GuardedWord> | undefined {
  if (!wording || !passage) return undefined
  return { added: passage.length === 0 ? wording : [], missing: wording.length === 0 ? passage : [] }
}

function compareNames(
  wording: string,
  passage: string,
  language: string | undefined,
): Mismatch<FoundName> | undefined {
  const inWording = namesIn(wording, language)
  const inPassage = namesIn(passage, language)
  if (!inWording || !inPassage) return undefined
  const wordsOfWording = nameWords(wording)
  const wordsOfPassage = nameWords(passage)
  return {
    added: inWording.filter((name) => isUnknown(name, wordsOfPassage)),
    missing: inPassage.filter((name) => isUnknown(name, wordsOfWording)),
  }
}

const WORD = /[\p{L}\p{M}]+/gu

function nameWords(text: string): Set<string> {
  return new Set([...fold(text).text.matchAll(WORD)].map(([word]) => word.toLowerCase()))
}

/** A name whose last word the other text lacks: "Mullah Yaqoob" is known where "Yaqoob" is, "State B" not by "State". */
function isUnknown(name: FoundName, words: ReadonlySet<string>): boolean {
  const own = [...fold(name.text).text.matchAll(WORD)].map(([word]) => word.toLowerCase())
  const last = own.at(-1)
  return last !== undefined && !words.has(last)
}
