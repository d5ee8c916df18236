import type { DossierIndex } from '../rules/dossier-index.ts'
import { isFaithful, type MatchOptions, matchQuotation, type QuotationMatch } from '../text/match.ts'
import type { Span } from '../text/offsets.ts'
import { resolvePassage } from '../text/passage.ts'
import { type PreparedText, prepareText } from '../text/prepare.ts'
import { stripMarkers } from '../text/strip-markers.ts'
import { widenNearest } from '../text/widen-nearest.ts'
import type { Citation, Paraphrase, Quotation, SourceId } from '../types.ts'
import { evidenceOf, languageOf, sameLanguage } from './evidence.ts'
import type { HeldText } from './held-text.ts'
import { leftOutNegation, quotedStretches } from './quotation-marks.ts'

/**
 * What a quotation was compared with. `place`: the text in which the statement stands. `evidence`: a source that the
 * statement cites. `passage`: the passage of a citation whose source is not held. `wording`: the statement's own text.
 */
export type ComparedWith = 'place' | 'evidence' | 'passage' | 'wording'

/** A quotation set against one text. */
export interface QuotationComparison {
  with: ComparedWith
  /** The source whose text it is; undefined for the statement's own wording. */
  source: SourceId | undefined
  citation: Citation | undefined
  match: QuotationMatch
  /** A negation beside the quoted words that the quotation marks of the text enclose and the quotation leaves out. */
  leftOut: { words: string; wording: string } | undefined
}

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

interface Words {
  path: readonly (string | number)[]
  exact: string
  language: string | undefined
}

function checkStatement(statement: Quotation | Paraphrase, dossier: DossierIndex): CheckedQuotation[] {
  return statement.quotes!.flatMap((quote, index) => {
    const language = quote.language ?? dossier.language
    const words: Words[] = [{ path: ['quotes', index, 'exact'], exact: quote.exact, language }]
    if (quote.original) words.push({ path: ['quotes', index, 'original', 'exact'], ...quote.original })
    return words.flatMap((one) => checkWords(one, statement, dossier))
  })
}

function checkWords(
  words: Words,
  statement: Quotation | Paraphrase,
  dossier: DossierIndex,
): CheckedQuotation[] {
  const place = comparePlace(words, statement, dossier)
  const wording = compareWording(words, statement, dossier)
  const { found, missing: sources, other } = compareEvidence(words, statement, dossier)
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

/** Whether a comparison bears a quotation out. */
export function passes({ match, leftOut }: QuotationComparison): boolean {
  return isFaithful(match.status) && leftOut === undefined
}

function verdictOf({ match }: QuotationComparison): QuotationVerdict {
  return match.status === 'ambiguous' ? 'ambiguous' : 'failed'
}

/** A text other than the brief is itself the evidence for the words that stand in it. */
function isOwnEvidence(place: QuotationComparison, dossier: DossierIndex): boolean {
  return place.source !== dossier.dossier?.brief
}

/** The failure that says most: an ambiguous place, then the passage that comes nearest. */
function worstOf(comparisons: readonly QuotationComparison[]): QuotationComparison | undefined {
  const score = ({ match }: QuotationComparison) =>
    match.status === 'ambiguous' ? 2 : (match.nearest?.similarity ?? 0)
  let best: QuotationComparison | undefined
  for (const one of comparisons) if (!best || score(one) > score(best)) best = one
  return best
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
  if (!held || !sameLanguage(words.language, languageOf(source, dossier))) return undefined
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

interface EvidenceComparisons {
  found: QuotationComparison[]
  missing: SourceId[]
  /** How many sources are in another language. */
  other: number
}

function compareEvidence(
  words: Words,
  statement: Quotation | Paraphrase,
  dossier: DossierIndex,
): EvidenceComparisons {
  const all = evidenceOf(statement, dossier).map(({ citation }) => citation)
  const named = all.filter(({ purpose }) => purpose === 'quotation')
  const found: QuotationComparison[] = []
  const missing: SourceId[] = []
  let other = 0
  for (const citation of named.length > 0 ? named : all) {
    const source = dossier.source(citation.source)
    if (!sameLanguage(words.language, languageOf(source, dossier))) {
      other++
      continue
    }
    const held = dossier.heldText(citation.source)
    if (held) {
      const { passage } = citation
      const span = () => passage && spanOf(passage, held)
      found.push(compare(words, held, { with: 'evidence', source: citation.source, citation, span }))
      continue
    }
    const passage = citation.passage && comparePassage(words, citation)
    if (passage) found.push(passage)
    else missing.push(citation.source)
  }
  return { found, missing: [...new Set(missing)], other }
}

/** The words against a passage whose source is not held; undefined when it may be another part of the source. */
function comparePassage(words: Words, citation: Citation): QuotationComparison | undefined {
  const prepared = prepareText(citation.passage!.exact)
  const match = widened(matchQuotation(words.exact, prepared, optionsFor(words)), words, prepared)
  if (match.status === 'absent' || match.status === 'ambiguous') return undefined
  return { with: 'passage', source: citation.source, citation, match, leftOut: undefined }
}

function optionsFor({ language }: Words): MatchOptions {
  return language === undefined ? {} : { language }
}

/** Where a passage stands in a held text, by its offsets or its wording. */
export function spanOf(
  passage: { exact?: string | undefined; prefix?: string; suffix?: string; start?: number; end?: number },
  held: HeldText,
): Span | undefined {
  const { exact, start, end } = passage
  if (exact === undefined)
    return start !== undefined && end !== undefined && start < end ? { start, end } : undefined
  const prepared = held.prepared()
  const { span } = resolvePassage({ ...passage, exact }, prepared, { nearest: false })
  if (span) return span
  const bare = stripMarkers(exact).text
  return bare === exact
    ? undefined
    : resolvePassage({ ...passage, exact: bare }, prepared, { nearest: false }).span
}

interface Against {
  with: 'place' | 'evidence'
  source: SourceId
  citation?: Citation
  /** Where in the text the words are looked for first, when they stand there more than once. */
  span(): Span | undefined
}

function compare(words: Words, held: HeldText, against: Against): QuotationComparison {
  const prepared = held.prepared()
  const whole = matchQuotation(words.exact, prepared, optionsFor(words))
  const match =
    whole.status === 'ambiguous'
      ? (only(whole, inSpan(whole, against.span())) ?? only(whole, inBody(whole, held)) ?? whole)
      : widened(whole, words, prepared)
  const { source, citation } = against
  return {
    with: against.with,
    source,
    citation,
    match,
    leftOut: against.with === 'place' ? leftOutOf(match, prepared, words) : undefined,
  }
}

function widened(match: QuotationMatch, { exact }: Words, prepared: PreparedText): QuotationMatch {
  return match.nearest && !match.fault
    ? { ...match, nearest: widenNearest(match.nearest, exact, prepared) }
    : match
}

/** A match at one of several places, where something says which is meant. */
function only(match: QuotationMatch, spans: readonly Span[]): QuotationMatch | undefined {
  return spans.length === 0 ? undefined : { ...match, status: 'normalised', spans: [spans[0]!] }
}

function inSpan({ spans }: QuotationMatch, span: Span | undefined): Span[] {
  return span ? spans.filter(({ start, end }) => start >= span.start && end <= span.end) : []
}

const DISPLAY = new Set(['headline', 'heading', 'byline', 'pull-quote', 'caption', 'references'])

/** The one place in the running text, where the others are its headline, captions and the like. */
function inBody({ spans }: QuotationMatch, { blocks, prepared }: HeldText): Span[] {
  const { offsets } = prepared()
  const body = spans.filter(({ start }) => {
    const at = offsets.toUtf16(start)
    const block = blocks.findLast((candidate) => candidate.start <= at)
    return block === undefined || !DISPLAY.has(block.kind)
  })
  return body.length === 1 ? body : []
}

function leftOutOf(
  match: QuotationMatch,
  prepared: PreparedText,
  words: Words,
): QuotationComparison['leftOut'] {
  if (!isFaithful(match.status)) return undefined
  const { offsets, text } = prepared
  const start = offsets.toUtf16(match.spans[0]!.start)
  const end = offsets.toUtf16(match.spans.at(-1)!.end)
  return leftOutNegation(text, start, end, words.language)
}
