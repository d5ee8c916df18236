import { isBoundary } from './boundaries.ts'
import { type DiffPart, diffWords } from './diff.ts'
import { coreOf, type Place, withOtherFirstCase } from './find.ts'
import { fold } from './fold.ts'
import { originalRange } from './folded-text.ts'
import type { Span, Utf16Range } from './offsets.ts'
import type { PreparedText } from './prepare.ts'
import { type WordIndex, wordIndexOf } from './word-index.ts'
import { wordsOf } from './words.ts'

/** The passage of a source that comes nearest to a wording which is not in it. A suggestion, never a match. */
export interface NearestPassage {
  /** The passage as it stands in the source. */
  text: string
  span: Span
  /** How much of the wording it shares, word by word, from 0.5 to 1. */
  similarity: number
  /** From the passage to the wording: `removed` words are the source's own, `added` ones the quotation's. */
  diff: DiffPart[]
}

const LEAST_SIMILARITY = 0.5
const MOST_VOTES = 3000
const MOST_CELLS = 2_000_000
const WINDOWS = 5
/** By how many words a passage may be longer or shorter than the query up to one of its words. */
const DRIFT = 8

/**
 * Finds the passage nearest to a wording, or undefined when nothing shares half of its words. Looks only around the
 * rarest words that both have, so that it stays near linear in the length of the source.
 */
export function nearestPassage(wording: string, source: PreparedText): NearestPassage | undefined {
  const { core } = coreOf(fold(wording).text)
  const words = wordsOf(core).flatMap((word) => (word.kind === 'mark' ? [] : [word.text]))
  if (words.length === 0) return undefined
  const index = wordIndexOf(source)
  const query = words.map((word) => index.idOf(word))
  let best: Aligned | undefined
  for (const window of windowsFor(words, query, index)) {
    const aligned = align(words, query, index, window)
    if (aligned && (!best || aligned.similarity > best.similarity)) best = aligned
  }
  if (!best || best.similarity < LEAST_SIMILARITY) return undefined
  const to = withClosingMark(source, index.ends[best.last]!, core)
  return passageAt({ from: index.starts[best.first]!, to }, wording, source, best.similarity)
}

/** The passage at a place of the folded text, widened to whole words, set against a wording. */
export function passageAt(
  place: Place,
  wording: string,
  source: PreparedText,
  similarity: number,
): NearestPassage {
  const { text, offsets } = source
  const range = wholeWords(text, originalRange(source.folded, place.from, place.to))
  const passage = text.slice(range.start, range.end)
  return {
    text: passage,
    span: { start: offsets.toCodePoint(range.start), end: offsets.toCodePoint(range.end) },
    similarity: Math.round(similarity * 100) / 100,
    diff: sameFirstLetter(diffWords(passage, withoutMarks(wording))),
  }
}

/** The wording without the marks around it, as written. */
function withoutMarks(wording: string): string {
  const folded = fold(wording)
  const { core, lead } = coreOf(folded.text)
  if (core === '') return wording
  const { start, end } = originalRange(folded, lead.length, lead.length + core.length)
  return wording.slice(start, end)
}

/** A wording that ends in "!" or "?" is shown against the mark that the source has there. */
function withClosingMark(source: PreparedText, to: number, core: string): number {
  return /[!?)]$/.test(core) && /^[!?.)]/.test(source.folded.text.slice(to, to + 1)) ? to + 1 : to
}

const FURTHEST = 16

/** Widens a range to boundaries of words, so that "non-binding" is not shown as "binding". */
function wholeWords(text: string, range: Utf16Range): Utf16Range {
  let { start, end } = range
  while (start > 0 && range.start - start < FURTHEST && (!isBoundary(text, start) || isHyphen(text[start]!)))
    start--
  while (
    end < text.length &&
    end - range.end < FURTHEST &&
    (!isBoundary(text, end) || isHyphen(text[end - 1]!))
  )
    end++
  return { start, end }
}

function isHyphen(char: string): boolean {
  return char === '-' || char === '‐' || char === '‑'
}

/** The case of the first letter is no difference that counts: then the first words are shown as equal. */
function sameFirstLetter(diff: DiffPart[]): DiffPart[] {
  const [removed, added, ...rest] = diff
  if (removed?.kind !== 'removed' || added?.kind !== 'added') return diff
  const [from, to] = [fold(removed.from).text, fold(added.to).text]
  if (!withOtherFirstCase(from).includes(to)) return diff
  const next = rest[0]
  const first: DiffPart = { kind: 'equal', from: removed.from, to: added.to }
  if (next?.kind !== 'equal') return [first, ...rest]
  return [{ kind: 'equal', from: first.from + next.from, to: first.to + next.to }, ...rest.slice(1)]
}

interface Window {
  from: number
  to: number
}

/**
 * Stretches of the source, in words, where rare words of the query stand as far from each other as they do in it:
 * each place of a word votes for where the query would begin.
 */
function windowsFor(words: readonly string[], query: readonly number[], index: WordIndex): Window[] {
  const votes = new Map<number, number>()
  let cast = 0
  for (const { id, at } of seedsOf(words, query, index)) {
    const weight = 1 / Math.log2(2 + index.counts[id]!)
    for (let place = index.heads[id]!; place >= 0 && cast < MOST_VOTES; place = index.next[place]!) {
      const bucket = Math.floor((place - at) / DRIFT)
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight)
      cast++
    }
  }
  const score = (bucket: number) => (votes.get(bucket) ?? 0) + (votes.get(bucket + 1) ?? 0)
  return [...votes.keys()]
    .sort((a, b) => score(b) - score(a) || a - b)
    .slice(0, WINDOWS)
    .map((bucket) => ({
      from: Math.max(0, (bucket - 1) * DRIFT),
      to: Math.min(index.starts.length, (bucket + 3) * DRIFT + query.length),
    }))
}

/** The words of the query to start from, rarest first; words like them where the source has none of them. */
function seedsOf(
  words: readonly string[],
  query: readonly number[],
  index: WordIndex,
): { id: number; at: number }[] {
  const seeds = query.map((id, at) => ({ id, at })).filter(({ id }) => id >= 0)
  if (seeds.length === 0 || query.length < 3) {
    const unknown = words.flatMap((word, at) => (query[at]! < 0 ? [{ word, at }] : [])).slice(0, 3)
    for (const { word, at } of unknown) for (const id of index.similarTo(word)) seeds.push({ id, at })
  }
  return seeds.sort((a, b) => index.counts[a.id]! - index.counts[b.id]! || a.at - b.at)
}

interface Aligned {
  first: number
  last: number
  similarity: number
}

const SUBSTITUTE = 10
const SUBSTITUTE_SIMILAR = 5
const INSERT = 7
const DELETE = 10

/** Aligns the query with a stretch of the window; what stands before and after it in the window costs nothing. */
function align(
  words: readonly string[],
  query: readonly number[],
  index: WordIndex,
  window: Window,
): Aligned | undefined {
  const rows = query.length
  const columns = window.to - window.from
  if (columns <= 0) return undefined
  if (rows * columns > MOST_CELLS) return roughly(query, index, window)
  const width = columns + 1
  const steps = new Uint8Array((rows + 1) * width)
  let above = new Uint32Array(width)
  for (let i = 1; i <= rows; i++) {
    const row = new Uint32Array(width)
    row[0] = i * DELETE
    steps[i * width] = 1
    for (let j = 1; j <= columns; j++) {
      const diagonal = above[j - 1]! + substitution(words, query, i - 1, index, window.from + j - 1)
      const up = above[j]! + DELETE
      const left = row[j - 1]! + INSERT
      const least = Math.min(diagonal, up, left)
      row[j] = least
      steps[i * width + j] = least === diagonal ? 0 : least === up ? 1 : 2
    }
    above = row
  }
  let end = 0
  for (let j = 1; j <= columns; j++) if (above[j]! < above[end]!) end = j
  let first = -1
  let last = -1
  for (let i = rows, j = end; i > 0; ) {
    const step = steps[i * width + j]!
    if (step === 0) {
      first = window.from + j - 1
      if (last < 0) last = first
      i--
      j--
    } else if (step === 1) i--
    else j--
  }
  return first < 0 ? undefined : { first, last, similarity: Math.max(0, 1 - above[end]! / (rows * DELETE)) }
}

function substitution(
  words: readonly string[],
  query: readonly number[],
  at: number,
  index: WordIndex,
  place: number,
): number {
  if (query[at] === index.ids[place]) return 0
  return similar(words[at]!.toLowerCase(), index.words[index.ids[place]!]!) ? SUBSTITUTE_SIMILAR : SUBSTITUTE
}

/** Two numbers, or two words with the same beginning. */
function similar(a: string, b: string): boolean {
  if (isDigit(a.charCodeAt(a.length > 1 ? 1 : 0)) && isDigit(b.charCodeAt(b.length > 1 ? 1 : 0))) return true
  let same = 0
  while (same < a.length && same < b.length && a.charCodeAt(same) === b.charCodeAt(same)) same++
  return same >= 3 && same * 2 > Math.max(a.length, b.length)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** For very long quotations: from the first to the last word that both have, in a window. */
function roughly(query: readonly number[], index: WordIndex, window: Window): Aligned | undefined {
  const wanted = new Map<number, number>()
  for (const id of query) wanted.set(id, (wanted.get(id) ?? 0) + 1)
  let first = -1
  let last = -1
  let shared = 0
  for (let place = window.from; place < window.to; place++) {
    const left = wanted.get(index.ids[place]!) ?? 0
    if (left === 0) continue
    wanted.set(index.ids[place]!, left - 1)
    if (first < 0) first = place
    last = place
    shared++
  }
  return first < 0 ? undefined : { first, last, similarity: shared / query.length }
}
