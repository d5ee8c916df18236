import { coreOf, endsWord, findFolded, type Place, withOtherFirstCase } from './find.ts'
import { hasNegation } from './guard-words.ts'
import { numbersIn, numbersMissing } from './numbers.ts'
import type { Piece } from './pieces.ts'
import type { PreparedText } from './prepare.ts'
import { wordsOf } from './words.ts'

/** One way to lay the pieces of a quotation over the source, in order; `cost` is all that is left out between them. */
export interface Alignment {
  places: Place[]
  cost: number
}

export interface AlignOptions {
  language?: string | undefined
  /** Longest gap around a piece of one or two words, in characters. */
  shortPieceGap: number
}

/**
 * Why pieces that are all in the source are no quotation: dots or brackets take a negation away or bring one in; a
 * number in brackets stands where the source has another; the pieces come in another order, or a piece of one or two
 * words is too far from the next.
 */
export type AlignmentFault = 'negation-left-out' | 'number-replaced' | 'out-of-order'

export interface Aligned {
  /** The tightest alignments, best first. */
  alignments: Alignment[]
  /** Why alignments that were found are none, when all were refused, and where the tightest of them is. */
  fault?: AlignmentFault
  refused?: Place
}

const LONGEST_INSERTION = 80
const LONGEST_ENDING = 6
const MOST_ALIGNMENTS = 50
/** How many places are looked at in all, and how many before each of them. */
const MOST_CONSIDERED = 1_000_000
const MOST_BEFORE = 100

/** Lays pieces over the source in order so that as little as possible is left out. */
export function alignPieces(
  source: PreparedText,
  pieces: readonly Piece[],
  tail: string,
  options: AlignOptions,
): Aligned {
  const strict = alignWith(source, pieces, tail, options, 'as written')
  return strict.fault === 'out-of-order' ? alignWith(source, pieces, tail, options, 'either') : strict
}

/** Whether the first letter of a piece counts in its own case only (where that is found), or in both. */
type FirstCase = 'as written' | 'either'

function alignWith(
  source: PreparedText,
  pieces: readonly Piece[],
  tail: string,
  options: AlignOptions,
  firstCase: FirstCase,
): Aligned {
  const layers: Layer[] = []
  const limit = Math.ceil(MOST_CONSIDERED / pieces.length)
  for (const piece of pieces) {
    const places = placesOf(source, piece, firstCase, limit)
    if (places.length === 0) return { alignments: [] }
    layers.push(reach(source, piece, places, layers.at(-1), options))
  }
  if (layers.at(-1)!.places.length === 0) return { alignments: [], fault: 'out-of-order' }
  return best(source, pieces, layers, tail, options)
}

/** The places of one piece, and for each the cheapest way to get there. */
interface Layer {
  piece: Piece
  places: Place[]
  cost: number[]
  previous: number[]
}

function placesOf(source: PreparedText, piece: Piece, firstCase: FirstCase, limit: number): Place[] {
  const { core } = coreOf(piece.wording)
  const places = wordPlaces(source, piece, core, limit)
  if (places.length > 0 && firstCase === 'as written') return places
  const others = withOtherFirstCase(core).flatMap((other) => wordPlaces(source, piece, other, limit))
  return [...places, ...others].sort((a, b) => a.from - b.from)
}

function wordPlaces(source: PreparedText, piece: Piece, wording: string, limit: number): Place[] {
  const places = findFolded(source, wording, {
    endInWord: piece.endInWord,
    limit,
  })
  if (!piece.endInWord) return places
  return places.filter(({ to }) => endsWord(source, to) || REST_OF_WORD.test(restOf(source, to)))
}

/** What "agree[d]" may stand for: the letters up to the end of the word, few of them. */
const REST_OF_WORD = /^[\p{L}\p{M}]{1,5}(?![\p{L}\p{M}])/u

function restOf(source: PreparedText, at: number): string {
  return source.folded.text.slice(at, at + 7)
}

function reach(
  source: PreparedText,
  piece: Piece,
  places: Place[],
  before: Layer | undefined,
  options: AlignOptions,
): Layer {
  const layer: Layer = { piece, places: [], cost: [], previous: [] }
  const longest = before ? longestGap(before.piece, piece, options) : 0
  let seen = 0
  let cheapest = -1
  for (const place of places) {
    if (!before) {
      add(layer, place, 0, -1)
      continue
    }
    while (seen < before.places.length && before.places[seen]!.to <= place.from) {
      if (cheapest < 0 || value(before, seen) <= value(before, cheapest)) cheapest = seen
      seen++
    }
    const from =
      longest === Number.POSITIVE_INFINITY ? cheapest : nearest(source, before, seen, place, piece, longest)
    if (from < 0) continue
    add(layer, place, before.cost[from]! + place.from - before.places[from]!.to, from)
  }
  return layer
}

function add(layer: Layer, place: Place, cost: number, previous: number): void {
  layer.places.push(place)
  layer.cost.push(cost)
  layer.previous.push(previous)
}

function value(layer: Layer, at: number): number {
  return layer.cost[at]! - layer.places[at]!.to
}

/** The cheapest place before, no further off than allowed. */
function nearest(
  source: PreparedText,
  before: Layer,
  seen: number,
  place: Place,
  piece: Piece,
  longest: number,
): number {
  let found = -1
  for (let at = seen - 1; at >= Math.max(0, seen - MOST_BEFORE); at--) {
    const gap = place.from - before.places[at]!.to
    if (gap > longest + before.piece.wording.length) break
    if (gap > longest || (piece.join === 'word' && !isEnding(source, before.places[at]!.to, place.from)))
      continue
    if (found < 0 || value(before, at) < value(before, found)) found = at
  }
  return found
}

function longestGap(before: Piece, piece: Piece, options: AlignOptions): number {
  if (piece.join === 'case') return 1
  if (piece.join === 'word') return LONGEST_ENDING
  if (piece.join === 'insertion') return LONGEST_INSERTION
  return isShort(before.wording) || isShort(piece.wording) ? options.shortPieceGap : Number.POSITIVE_INFINITY
}

/** One or two words, or up to five characters of a script without spaces: too short to be looked for far away. */
function isShort(wording: string): boolean {
  const { core } = coreOf(wording)
  return (
    core.split(' ').length < 3 && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}][^ ]{5}/u.test(core)
  )
}

/** The rest of a word, and a space: what "agree[d]" replaces. */
function isEnding(source: PreparedText, from: number, to: number): boolean {
  return /^[\p{L}\p{M}]{0,5} ?$/u.test(source.folded.text.slice(from, to))
}

function best(
  source: PreparedText,
  pieces: readonly Piece[],
  layers: readonly Layer[],
  tail: string,
  options: AlignOptions,
): Aligned {
  const last = layers.at(-1)!
  const order = last.places.map((_, at) => at).sort((a, b) => last.cost[a]! - last.cost[b]! || a - b)
  const alignments: Alignment[] = []
  let fault: AlignmentFault | undefined
  let refused: Place | undefined
  for (const end of order.slice(0, MOST_ALIGNMENTS)) {
    const places: Place[] = []
    for (let layer = layers.length - 1, at = end; layer >= 0; layer--) {
      places.unshift(layers[layer]!.places[at]!)
      at = layers[layer]!.previous[at]!
    }
    const wrong = faultOf(source, pieces, places, tail, options)
    if (wrong && !fault) {
      fault = wrong
      refused = { from: places[0]!.from, to: places.at(-1)!.to }
    }
    if (wrong) continue
    // Another place far off must not vouch for what the nearest one denies.
    if (!fault || last.cost[end]! <= options.shortPieceGap) alignments.push({ places, cost: last.cost[end]! })
  }
  return fault && refused && alignments.length === 0 ? { alignments, fault, refused } : { alignments }
}

/** What brackets or dots must not hide: a negation, or another number. */
function faultOf(
  source: PreparedText,
  pieces: readonly Piece[],
  places: readonly Place[],
  tail: string,
  options: AlignOptions,
): AlignmentFault | undefined {
  const { language } = options
  for (let at = 0; at < pieces.length; at++) {
    const { inserted, join } = pieces[at]!
    const before = places[at - 1]
    const gap = before ? source.folded.text.slice(before.to, places[at]!.from) : ''
    const negated = hasNegation(inserted, language)
    if (negated && !hasNegation(gap, language)) return 'negation-left-out'
    const turned = !negated && (join === 'insertion' || isFewWords(gap)) && hasNegation(gap, language)
    if (turned) return 'negation-left-out'
    if (inserted === '') continue
    const beside = before
      ? gap
      : NUMBER_BEFORE.exec(source.folded.text.slice(0, places[at]!.from).slice(-30))?.[0]
    if (replacesNumber(inserted, beside, language)) return 'number-replaced'
  }
  if (tail === '') return undefined
  if (hasNegation(tail, language)) return 'negation-left-out'
  const end = places.at(-1)!.to
  const beside = NUMBER_AFTER.exec(source.folded.text.slice(end, end + 30))?.[0]
  return replacesNumber(tail, beside, language) ? 'number-replaced' : undefined
}

/** Three words, or as many characters of a script without spaces: hardly more than a negation. */
function isFewWords(gap: string): boolean {
  return gap.length <= 60 && wordsOf(gap).filter((word) => word.kind !== 'mark').length <= 3
}

const NUMBER_BEFORE = /(?<!\d)\p{Sc}?\d[\d.,]*(?: [\p{L}%]+)? ?$/u
const NUMBER_AFTER = /^ ?\p{Sc}?\d[\d.,]*(?: [\p{L}%]+)?/u

function replacesNumber(
  inserted: string,
  replaced: string | undefined,
  language: string | undefined,
): boolean {
  if (!replaced) return false
  const numbers = numbersIn(inserted, language)
  const own = numbersIn(replaced, language)
  return numbers.length > 0 && own.length > 0 && numbersMissing(numbers, own).length > 0
}
