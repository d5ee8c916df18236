import { isBoundary } from './boundaries.ts'
import { contextAgrees } from './context.ts'
import { cutNumber } from './cut-number.ts'
import { type AlignmentFault, alignPieces } from './elided.ts'
import { coreOf, findExact, findFolded, hasWords, type Place, widen, withOtherFirstCase } from './find.ts'
import { fold } from './fold.ts'
import { type FoldedText, foldedFrom, originalRange } from './folded-text.ts'
import { describeGaps, type Gap } from './gaps.ts'
import { findInterposed } from './interposed.ts'
import { findAcrossLines } from './line-hyphens.ts'
import { type NearestPassage, nearestPassage, passageAt } from './nearest.ts'
import type { Span, Utf16Range } from './offsets.ts'
import { MOST_PIECES, type Piece, piecesOf } from './pieces.ts'
import { asPrepared, type PreparedText, spanOfFolded } from './prepare.ts'

/**
 * How a quotation stands in a source. `verbatim`: character for character. `normalised`: but for typography, or the
 * case of its first letter. `elided`: in pieces, in order, around "…", "[…]", brackets, or where the source breaks
 * the words off to say who speaks (“We agree,” he said, “to sign it”). These three pass.
 * `ambiguous`: more than once, and nothing says which is meant. `altered`: not there, but something near it is.
 * `absent`: nothing like it.
 */
export type QuotationStatus = 'verbatim' | 'normalised' | 'elided' | 'altered' | 'absent' | 'ambiguous'

export interface QuotationMatch {
  status: QuotationStatus
  /**
   * Where the wording stands, in code points of the source: one span, or one for each piece when `elided`, or every
   * place when `ambiguous` (at most 1,000), or the nearest passage when `altered`; empty when `absent`.
   */
  spans: Span[]
  /** How many places have the wording; 0 when altered or absent. */
  places: number
  /** What an elided quotation leaves out, in order; the first gap lies between the first two spans. */
  gaps: Gap[]
  /** Whether a gap is longer than a sentence or 300 characters: two remarks made into one. */
  spliced: boolean
  /** Whether the given prefix and suffix stand around the match; left out when none was given. */
  contextAgrees?: boolean
  /** The number of the source that the match cuts off: "$45 million" where the quotation ends with "$45". */
  cutsNumber?: string
  /** With `altered`: the passage that comes nearest, and word by word what the quotation makes of it. */
  nearest?: NearestPassage
  /** With `altered`: why a quotation whose pieces are all there is refused. */
  fault?: AlignmentFault
}

export interface MatchOptions {
  /** The text right before the quotation in the source, to single it out. */
  prefix?: string
  /** The text right after it. */
  suffix?: string
  /** Where it begins, in code points; used only to choose between several places. */
  start?: number
  /** BCP 47 tag of the text, for its negations; without one every language that we know is tried. */
  language?: string
  /** The longest gap that is no splice, in characters; default 300. */
  spliceGap?: number
  /** Look for the nearest passage when the wording is not there; default true. Without it, `altered` is `absent`. */
  nearest?: boolean
}

/** Whether a status means that the words are the source's own. */
export function isFaithful(status: QuotationStatus): status is 'verbatim' | 'normalised' | 'elided' {
  return status === 'verbatim' || status === 'normalised' || status === 'elided'
}

/**
 * Looks a quotation up in a source. Typography is folded (see `fold`), words, digits, negations and separators in
 * numbers never; the place must begin and end at boundaries of words and numbers; quotation marks, commas, full
 * stops and ellipses around the quotation are house style. The search for the nearest passage only ever suggests.
 * Give a `PreparedText` when there are several quotations from one source.
 */
export function matchQuotation(
  quotation: string,
  source: string | PreparedText,
  options: MatchOptions = {},
): QuotationMatch {
  const prepared = asPrepared(source)
  const wording = quotation.trim()
  if (!hasWords(wording)) return notFound('absent')
  const folded = fold(wording)
  const whole = findWhole(prepared, wording, folded, options)
  if (whole) return whole
  // Some pieces of text fold otherwise alone than amid their neighbours.
  const exact = findExact(prepared.text, wording)
  if (exact.length > 0) return choose(prepared, exact.map(placed(prepared)), 'verbatim', options)
  const interposed = findInterposed(prepared, coreOf(folded.text).core)
  if (interposed) return inPieces(prepared, interposed, options)
  const split = piecesOf(folded.text)
  const elided = split ? findElided(prepared, split, options) : {}
  if (elided.match) return elided.match
  if (options.nearest === false) return notFound('absent')
  const nearest = elided.refused
    ? passageAt(elided.refused, wording, prepared, 1)
    : (nearestToPiece(prepared, wording, folded, split?.pieces ?? []) ?? nearestPassage(wording, prepared))
  if (!nearest) return notFound('absent')
  const altered = { ...notFound('altered'), spans: [nearest.span], nearest }
  return elided.fault ? { ...altered, fault: elided.fault } : altered
}

const SPLICE_GAP = 300

/** The passage nearest to the first piece that is not in the source. */
function nearestToPiece(
  source: PreparedText,
  wording: string,
  folded: FoldedText,
  pieces: readonly Piece[],
): NearestPassage | undefined {
  for (const { from, to } of pieces.slice(0, MOST_PIECES)) {
    const range = originalRange(folded, from, to)
    const piece = wording.slice(range.start, range.end)
    if (matchQuotation(piece, source, { nearest: false }).places === 0) return nearestPassage(piece, source)
  }
  return undefined
}

/** A place with the span that it is reported as. */
interface Found {
  place: Place
  span: Span
}

function placed(source: PreparedText) {
  return ({ start, end }: Utf16Range): Found => ({
    place: { from: foldedFrom(source.folded, start), to: foldedFrom(source.folded, end) },
    span: { start: source.offsets.toCodePoint(start), end: source.offsets.toCodePoint(end) },
  })
}

function findWhole(
  source: PreparedText,
  wording: string,
  folded: FoldedText,
  options: MatchOptions,
): QuotationMatch | undefined {
  const core = coreOf(folded.text)
  let places = findFolded(source, core.core)
  for (const other of withOtherFirstCase(core.core)) {
    if (places.length === 0) places = findFolded(source, other)
  }
  if (places.length === 0) {
    const from = core.lead.length
    places = findAcrossLines(source, folded, from, from + core.core.length)
  }
  if (places.length === 0) return undefined
  const found = places.map((place) => {
    const wide = widen(source, place, core)
    return { place: wide, span: spanOfFolded(source, wide.from, wide.to) }
  })
  const exact = found
    .flatMap(({ place }) => exactly(source, wording, place))
    .filter((one, at, all) => at === 0 || one.span.start !== all[at - 1]!.span.start)
  return exact.length > 0
    ? choose(source, exact, 'verbatim', options)
    : choose(source, found, 'normalised', options)
}

const SHIFT = 8

/** The place again when the wording stands there character for character; house style may shift its ends a little. */
function exactly(source: PreparedText, wording: string, place: Place): Found[] {
  const { text, folded } = source
  const start = folded.starts[place.from]!
  const stands = (at: number) =>
    text.startsWith(wording, at) && isBoundary(text, at) && isBoundary(text, at + wording.length)
  if (stands(start)) return [placed(source)({ start, end: start + wording.length })]
  for (let at = Math.max(0, start - SHIFT); at <= start + SHIFT; at++) {
    if (stands(at)) return [placed(source)({ start: at, end: at + wording.length })]
  }
  return []
}

function findElided(
  source: PreparedText,
  { pieces, tail }: { pieces: readonly Piece[]; tail: string },
  options: MatchOptions,
): { match?: QuotationMatch; fault?: AlignmentFault; refused?: Place } {
  if (pieces.length === 0 || pieces.length > MOST_PIECES) return {}
  const { alignments, ...refusal } = alignPieces(source, pieces, tail, {
    language: options.language,
    shortPieceGap: options.spliceGap ?? SPLICE_GAP,
  })
  const given = hasContext(options)
  const fitting = given ? alignments.filter((one) => agrees(source, around(one.places), options)) : alignments
  const choice = fitting.length > 0 ? fitting : alignments
  const tightest = choice[0]
  if (!tightest) return refusal
  const equal = choice.filter((one) => one.cost === tightest.cost).map((one) => around(one.places))
  const match: QuotationMatch =
    equal.length > 1
      ? {
          ...notFound('ambiguous'),
          spans: equal.map(({ from, to }) => spanOfFolded(source, from, to)),
          places: equal.length,
        }
      : inPieces(source, tightest.places, options)
  return { match: given ? { ...match, contextAgrees: fitting.length > 0 } : match }
}

/** A quotation in pieces, with what lies between them. */
function inPieces(source: PreparedText, places: readonly Place[], options: MatchOptions): QuotationMatch {
  const spans = places.map(({ from, to }) => spanOfFolded(source, from, to))
  const gaps = describeGaps(source, spans, options.spliceGap ?? SPLICE_GAP, options.language)
  return { status: 'elided', spans, places: 1, gaps, spliced: gaps.some((gap) => gap.spliced) }
}

function around(places: readonly Place[]): Place {
  return { from: places[0]!.from, to: places.at(-1)!.to }
}

/** One of several places: by where it begins, then by what stands around it. */
function choose(
  source: PreparedText,
  found: readonly Found[],
  status: 'verbatim' | 'normalised',
  options: MatchOptions,
): QuotationMatch {
  const given = hasContext(options)
  const fitting = given ? found.filter(({ place }) => agrees(source, place, options)) : found
  const choice = fitting.length > 0 ? fitting : found
  const there = choice.length > 1 ? choice.find(({ span }) => span.start === options.start) : choice[0]
  const match: QuotationMatch = there
    ? oneSpan(source, status, there.span, found.length, options)
    : { ...notFound('ambiguous'), spans: choice.map(({ span }) => span), places: found.length }
  return given ? { ...match, contextAgrees: fitting.length > 0 } : match
}

function oneSpan(
  source: PreparedText,
  status: 'verbatim' | 'normalised',
  span: Span,
  places: number,
  { language }: MatchOptions,
): QuotationMatch {
  const match: QuotationMatch = { status, spans: [span], places, gaps: [], spliced: false }
  const cut = cutNumber(source, span, language)
  return cut === undefined ? match : { ...match, cutsNumber: cut }
}

function hasContext(options: MatchOptions): boolean {
  return Boolean(options.prefix || options.suffix)
}

function agrees(source: PreparedText, place: Place, options: MatchOptions): boolean {
  return contextAgrees(source, place, options.prefix, options.suffix)
}

function notFound(status: 'altered' | 'absent' | 'ambiguous'): QuotationMatch {
  return { status, spans: [], places: 0, gaps: [], spliced: false }
}
