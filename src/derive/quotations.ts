import type { DossierIndex } from '../rules/dossier-index.ts'
import { isFaithful, matchQuotation } from '../text/match.ts'
import { prepareText } from '../text/prepare.ts'
import { stripMarkers } from '../text/strip-markers.ts'
import type { Paraphrase, Quotation, SourceId } from '../types.ts'
import { evidenceOf, languageOfSource, sameLanguage } from './evidence.ts'
import type { HeldText } from './held-text.ts'
import {
  compare,
  compareEvidence,
  leftOutOf,
  optionsFor,
  passes,
  type QuotationComparison,
  spanOf,
  type Words,
  widened,
  worstOf,
} from './quotation-comparison.ts'
import { quotedStretches } from './quotation-marks.ts'

/** How a quotation fares: one of them fails, its evidence bears it out, or no text of its evidence is held. */
export type QuotationVerdict = 'failed' | 'ambiguous' | 'verified' | 'unverifiable'

/** A quotation of a dossier with all that can be said of it. */
export interface CheckedQuotation {
  statement: Quotation | Paraphrase
  /** From the statement to the words. */
  path: readonly (string | number)[]
  exact: string
  verdict: QuotationVerdict
  /** The comparison that decided: the first that fails, or one that bears the quotation out. */
  decisive: QuotationComparison | undefined
  /** Sources that should hold the words and whose text is not held. */
  missing: readonly SourceId[]
  /** A text that comes near, of a source that need not have the words because others are missing. */
  near: QuotationComparison | undefined
}

const known = new WeakMap<DossierIndex, readonly CheckedQuotation[]>()

/** Sets every quotation of a dossier against the texts that are held. Done once for each index. */
export function checkQuotations(dossier: DossierIndex): readonly CheckedQuotation[] {
  let checked = known.get(dossier)
  if (!checked) {
    checked = dossier.statements.flatMap((statement) =>
      (statement.kind === 'quotation' || statement.kind === 'paraphrase') && statement.quotes
        ? checkStatement(statement, dossier)
        : [],
    )
    known.set(dossier, checked)
  }
  return checked
}

interface PlacedWords extends Words {
  path: readonly (string | number)[]
}

function checkStatement(statement: Quotation | Paraphrase, dossier: DossierIndex): CheckedQuotation[] {
  return statement.quotes!.flatMap((quote, index) => {
    const language = quote.language ?? dossier.language
    const words: PlacedWords[] = [{ path: ['quotes', index, 'exact'], exact: quote.exact, language }]
    if (quote.original) words.push({ path: ['quotes', index, 'original', 'exact'], ...quote.original })
    return words.flatMap((one) => checkWords(one, statement, dossier))
  })
}

function checkWords(
  words: PlacedWords,
  statement: Quotation | Paraphrase,
  dossier: DossierIndex,
): CheckedQuotation[] {
  const cited = evidenceOf(statement, dossier).map(({ citation }) => citation)
  const place = comparePlace(words, statement, dossier)
  const wording = compareWording(words, statement, dossier)
  const { found, missing: sources, other } = compareEvidence(words, cited, dossier)
  const isOriginal = words.path.length > 3
  if (isOriginal && !place && found.length === 0 && sources.length === 0) return []
  const nothingCited = found.length + sources.length + other === 0
  const missing = nothingCited && place === undefined ? placeOf(statement) : sources
  const base = { statement, path: words.path, exact: words.exact, missing, near: undefined }
  if (place && !passes(place)) return [{ ...base, verdict: verdictOf(place), decisive: place }]
  if (wording) return [{ ...base, verdict: 'failed', decisive: wording }]
  const good = found.find(passes)
  if (good) return [{ ...base, verdict: 'verified', decisive: good }]
  const worst = worstOf(found)
  if (worst && missing.length === 0 && other === 0)
    return [{ ...base, verdict: verdictOf(worst), decisive: worst }]
  if (!worst && missing.length === 0 && other === 0 && place && isOwnEvidence(place, dossier))
    return [{ ...base, verdict: 'verified', decisive: place }]
  return [{ ...base, verdict: 'unverifiable', decisive: undefined, near: worst }]
}

function placeOf({ appearsIn }: Quotation | Paraphrase): SourceId[] {
  return appearsIn ? [appearsIn.source] : []
}

function verdictOf({ match }: QuotationComparison): QuotationVerdict {
  return match.status === 'ambiguous' ? 'ambiguous' : 'failed'
}

/** A text other than the brief is itself the evidence for the words that stand in it. */
function isOwnEvidence(place: QuotationComparison, dossier: DossierIndex): boolean {
  return place.source !== dossier.dossier?.brief
}

/** The words against the text in which the statement stands. */
function comparePlace(
  words: Words,
  statement: Quotation | Paraphrase,
  dossier: DossierIndex,
): QuotationComparison | undefined {
  const { appearsIn } = statement
  const source = appearsIn && dossier.source(appearsIn.source)
  const held = source && dossier.heldText(source.id)
  if (!held || !sameLanguage(words.language, languageOfSource(source, dossier))) return undefined
  const span = () => spanOf(appearsIn, held) ?? spanOf({ exact: statement.text }, held)
  return compare(words, held, { with: 'place', source: source.id, span })
}

/**
 * The words against the statement itself, which prints them. Undefined when it may do without them, or when what it
 * prints between quotation marks stands in the text too and only is another part of it.
 */
function compareWording(
  words: Words,
  statement: Quotation | Paraphrase,
  dossier: DossierIndex,
): QuotationComparison | undefined {
  if (!sameLanguage(words.language, statement.language ?? dossier.language)) return undefined
  const { appearsIn } = statement
  const held = appearsIn && dossier.heldText(appearsIn.source)
  for (const wording of held || !appearsIn?.exact ? [statement.text] : [appearsIn.exact, statement.text]) {
    const prepared = prepareText(stripMarkers(wording).text)
    const match = widened(matchQuotation(words.exact, prepared, optionsFor(words)), words, prepared)
    if (match.status === 'ambiguous') continue
    if (match.status === 'absent' && !showsQuotations(wording)) continue
    const leftOut = leftOutOf(match, prepared, words)
    if (isFaithful(match.status) && !leftOut) continue
    if (held && !leftOut && quotedStretches(wording).every((stretch) => stands(stretch, held))) continue
    return { with: 'wording', source: undefined, citation: undefined, match, leftOut }
  }
  return undefined
}

function stands(words: string, held: HeldText): boolean {
  const { status } = matchQuotation(words, held.prepared(), { nearest: false })
  return isFaithful(status) || status === 'ambiguous'
}

const QUOTATION_MARK = /["“”„«»「」『』《》]/

/** Whether a wording prints quotation marks, so that every quotation must stand between them. */
function showsQuotations(wording: string): boolean {
  return QUOTATION_MARK.test(wording)
}
