import { isBoundary, isWordCharacter } from './boundaries.ts'
import type { Utf16Range } from './offsets.ts'
import type { PreparedText } from './prepare.ts'

/** A place in folded text, end excluded. */
export interface Place {
  from: number
  to: number
}

/** More places than this are not collected: the wording is ambiguous anyhow. */
export const MOST_PLACES = 1000

/**
 * How many characters may be compared in vain, at places where the wording stands inside a word: a wording of one
 * repeated letter would else take quadratic time.
 */
export const MOST_COMPARED = 50_000_000

/** Where a wording stands in a text unit for unit, at boundaries of words: UTF-16 ranges. */
export function findExact(text: string, wording: string): Utf16Range[] {
  const found: Utf16Range[] = []
  const tries = Math.ceil(MOST_COMPARED / wording.length)
  let at = text.indexOf(wording)
  for (let tried = 0; at >= 0 && found.length < MOST_PLACES && tried < tries; tried++) {
    const end = at + wording.length
    if (isBoundary(text, at) && isBoundary(text, end)) found.push({ start: at, end })
    at = text.indexOf(wording, at + 1)
  }
  return found
}

export interface FindOptions {
  /** The place may end inside a word, as before "[ed]". */
  endInWord?: boolean
  limit?: number
}

/** Where folded wording stands in a folded text, at boundaries of words. */
export function findFolded(source: PreparedText, wording: string, options: FindOptions = {}): Place[] {
  const { text } = source.folded
  const limit = options.limit ?? MOST_PLACES
  const found: Place[] = []
  if (wording === '') return found
  const tries = Math.ceil(MOST_COMPARED / wording.length)
  let next = text.indexOf(wording)
  for (let tried = 0; next >= 0 && found.length < limit && tried < tries; tried++) {
    const place = { from: next, to: next + wording.length }
    next = text.indexOf(wording, next + 1)
    if (startsWord(source, place.from) && (options.endInWord || endsWord(source, place.to))) found.push(place)
  }
  return found
}

/** Whether a place in the folded text may be the beginning of a quotation. */
export function startsWord(source: PreparedText, from: number): boolean {
  const { text, starts } = source.folded
  // One character of the original may be two letters here (a ligature): no boundary between them.
  if (from > 0 && starts[from] === starts[from - 1] && isWordCharacter(text[from - 1]!)) return false
  return isBoundary(source.text, starts[from]!)
}

/** Whether a place in the folded text may be the end of a quotation. */
export function endsWord(source: PreparedText, to: number): boolean {
  const { text, starts, ends } = source.folded
  if (to < text.length && starts[to] === starts[to - 1] && isWordCharacter(text[to]!)) return false
  return isBoundary(source.text, ends[to - 1]!)
}

/** Turkish has dotted and dotless i in both cases. */
const CASES_OF_I: Readonly<Record<string, readonly string[]>> = {
  i: ['I', 'İ'],
  I: ['i', 'ı'],
  İ: ['i'],
  ı: ['I'],
}

/** The same wording with its first letter in the other case; none when it has no letter or no case. */
export function withOtherFirstCase(wording: string): string[] {
  const at = firstLetter(wording)
  if (at < 0) return []
  const letter = String.fromCodePoint(wording.codePointAt(at)!)
  const lower = letter.toLowerCase()
  const others = CASES_OF_I[letter] ?? [lower === letter ? letter.toUpperCase() : lower]
  return others
    .filter((other) => other !== letter && other.length === letter.length)
    .map((other) => wording.slice(0, at) + other + wording.slice(at + letter.length))
}

/** The position of the first letter when nothing but punctuation stands before it, else -1. */
function firstLetter(wording: string): number {
  for (let at = 0; at < wording.length; at++) {
    if (isWordCharacter(String.fromCodePoint(wording.codePointAt(at)!))) return at
  }
  return -1
}

/** Folded wording between what a house style puts around it: marks, a comma or full stop, an ellipsis. */
export interface Core {
  lead: string
  core: string
  tail: string
}

const LEAD = ' \'".,;:¿¡'
const TAIL = ' \'".,;:।።'

/** Takes quotation marks, dots, commas, semicolons, colons and dashes off both ends; never "!", "?" or a sign. */
export function coreOf(wording: string): Core {
  let from = 0
  let to = wording.length
  while (from < to && isLead(wording, from)) from++
  while (to > from && isTail(wording, to - 1)) to--
  return { lead: wording.slice(0, from), core: wording.slice(from, to), tail: wording.slice(to) }
}

function isLead(wording: string, at: number): boolean {
  const char = wording[at]!
  if (char === '-' || char === '.' || char === ',') return !isDigit(wording.charCodeAt(at + 1))
  return LEAD.includes(char)
}

function isTail(wording: string, at: number): boolean {
  const char = wording[at]!
  return char === '-' || TAIL.includes(char)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** Widens a place to what of `lead` and `tail` stands around it too. */
export function widen(source: PreparedText, place: Place, core: Core): Place {
  const { text } = source.folded
  let { from, to } = place
  for (let at = core.lead.length; at > 0 && from > 0 && text[from - 1] === core.lead[at - 1]; at--) from--
  for (let at = 0; at < core.tail.length && to < text.length && text[to] === core.tail[at]; at++) to++
  return { from, to }
}

/** Whether there is a letter or digit at all. */
export function hasWords(wording: string): boolean {
  for (const char of wording) if (isWordCharacter(char)) return true
  return false
}
