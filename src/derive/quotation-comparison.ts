import type { DossierIndex } from '../rules/dossier-index.ts'
import { isFaithful, type MatchOptions, matchQuotation, type QuotationMatch } from '../text/match.ts'
import type { Span } from '../text/offsets.ts'
import { resolvePassage } from '../text/passage.ts'
import { type PreparedText, prepareText } from '../text/prepare.ts'
import { stripMarkers } from '../text/strip-markers.ts'
import { widenNearest } from '../text/widen-nearest.ts'
import type { Citation, SourceId } from '../types.ts'
import { languageOfSource, sameLanguage } from './evidence.ts'
import { blockAt, type HeldText } from './held-text.ts'
import { leftOutNegation } from './quotation-marks.ts'

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

/** Words between quotation marks, and their language (BCP 47) where it is known. */
export interface Words {
  exact: string
  language: string | undefined
}

/** Whether a comparison bears a quotation out. */
export function passes({ match, leftOut }: QuotationComparison): boolean {
  return isFaithful(match.status) && leftOut === undefined
}

/** The failure that says most: an ambiguous place, then the passage that comes nearest. */
export function worstOf(comparisons: readonly QuotationComparison[]): QuotationComparison | undefined {
  const score = ({ match }: QuotationComparison) =>
    match.status === 'ambiguous' ? 2 : (match.nearest?.similarity ?? 0)
  let best: QuotationComparison | undefined
  for (const one of comparisons) if (!best || score(one) > score(best)) best = one
  return best
}

/** Words set against what is cited for them. */
interface EvidenceComparisons {
  /** With texts that are held, or with passages where the source is not held. */
  found: QuotationComparison[]
  /** Sources of which neither text nor passage is there. */
  missing: SourceId[]
  /** How many sources are in another language. */
  other: number
}

/** Sets words against the sources of citations; those for quotations count alone where there are any. */
export function compareEvidence(
  words: Words,
  all: readonly Citation[],
  dossier: DossierIndex,
): EvidenceComparisons {
  const named = all.filter(({ purpose }) => purpose === 'quotation')
  const found: QuotationComparison[] = []
  const missing: SourceId[] = []
  let other = 0
  for (const citation of named.length > 0 ? named : all) {
    const source = dossier.source(citation.source)
    if (!sameLanguage(words.language, languageOfSource(source, dossier))) {
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

export function optionsFor({ language }: Words): MatchOptions {
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

/** Sets words against a text that is held. */
export function compare(words: Words, held: HeldText, against: Against): QuotationComparison {
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

/** The match with the nearest passage widened to whole words. */
export function widened(match: QuotationMatch, { exact }: Words, prepared: PreparedText): QuotationMatch {
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
function inBody({ spans }: QuotationMatch, held: HeldText): Span[] {
  const { offsets } = held.prepared()
  const body = spans.filter(({ start }) => {
    const block = blockAt(held, offsets.toUtf16(start))
    return block === undefined || !DISPLAY.has(block.kind)
  })
  return body.length === 1 ? body : []
}

/** A negation that words leave out which stands beside them between the same quotation marks. */
export function leftOutOf(
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
