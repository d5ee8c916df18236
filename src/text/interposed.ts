import { coreOf, endsWord, type Place, startsWord, withOtherFirstCase } from './find.ts'
import type { FoldedText } from './folded-text.ts'
import type { PreparedText } from './prepare.ts'

/**
 * Where a source breaks a speaker's words off to say who speaks: “We agree,” he said, “to sign it.” The words on both
 * sides are one quotation. `from` is the end of the last word before the closing mark, `to` the beginning of the
 * first word after the opening mark, both in folded text.
 */
interface Interposition {
  from: number
  to: number
}

// A closing mark that touches what it closes, up to 120 characters without a mark, and an opening mark that touches
// what it opens.
const INTERPOSED =
  /(?<=([\p{L}\p{M}\p{Nd}][,!?—–-]?))(?:\s?»|[”“«]|["’'](?=[\s,]))([^”“"»«„\n]{2,120}?)(?:«\s?|[“„»”]|(?<=\s)["‘'])(?=[\p{L}\p{Nd}[])/gu

/**
 * Whether what stands between the marks says who speaks, for both sides: it follows a comma or dash (or in lower
 * case a question or exclamation mark), ends with one or with its sentence, and has no other sentence inside. After a
 * full stop another speaker may have the word.
 */
function isAttribution(before: string, between: string): boolean {
  const mark = before.slice(-1)
  const joined = ',—–-'.includes(mark) || /^\s*[,—–-]/u.test(between)
  if (!joined && !('!?'.includes(mark) && /^\s+\p{Ll}/u.test(between))) return false
  if (!/\p{L}/u.test(between) || !/[,.:—–-]\s*$/u.test(between)) return false
  return !/(?<!(?:^|[^\p{L}])\p{Lu}\p{L}{0,3})[.!?]\s+\S/u.test(between)
}

const WORD_BEFORE = /[\p{L}\p{M}\p{Nd}]+$/u
const WORD_AFTER = /^[\p{L}\p{M}\p{Nd}]+/u

const known = new WeakMap<FoldedText, Map<string, Interposition[]>>()

/**
 * Finds wording that the source has in several stretches of speech with attributions between them. Gives the places
 * of the stretches in order; undefined when the wording does not stand there so.
 */
export function findInterposed(source: PreparedText, wording: string): Place[] | undefined {
  const interpositions = interpositionsOf(source)
  if (interpositions.size === 0) return undefined
  for (const joint of jointsOf(wording)) {
    for (const gap of interpositions.get(joint.key) ?? []) {
      const first = endingAt(source, wording.slice(0, joint.at), gap.from)
      const rest = first && beginningAt(source, wording.slice(joint.next), gap.to, interpositions)
      if (rest) return [first, ...rest]
    }
  }
  return undefined
}

/** The interpositions of a source by the words around them. */
function interpositionsOf(source: PreparedText): Map<string, Interposition[]> {
  let found = known.get(source.folded)
  if (!found) {
    found = new Map()
    for (const match of source.text.matchAll(INTERPOSED)) {
      if (!isAttribution(match[1]!, match[2]!)) continue
      addInterposition(found, source.folded, match.index, match.index + match[0].length)
    }
    known.set(source.folded, found)
  }
  return found
}

function addInterposition(
  found: Map<string, Interposition[]>,
  folded: FoldedText,
  start: number,
  end: number,
): void {
  const { text } = folded
  let from = firstFrom(folded, start)
  while (from > 0 && !/[\p{L}\p{M}\p{Nd}]/u.test(text[from - 1]!)) from--
  let to = firstFrom(folded, end)
  while (to < text.length && !/[\p{L}\p{M}\p{Nd}[]/u.test(text[to]!)) to++
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, from - 40), from))?.[0]
  const after = WORD_AFTER.exec(text.slice(to, to + 40))?.[0]
  if (before === undefined || after === undefined) return
  const key = keyOf(before, after)
  const list = found.get(key)
  if (list) list.push({ from, to })
  else found.set(key, [{ from, to }])
}

/** The first position of folded text that comes from `utf16` of the original or later. */
function firstFrom({ starts }: FoldedText, utf16: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! < utf16) low = middle + 1
    else high = middle
  }
  return low
}

function keyOf(before: string, after: string): string {
  return `${before} ${after}`.toLowerCase()
}

interface Joint {
  key: string
  /** End of the word before it, and beginning of the word after it. */
  at: number
  next: number
}

/** Every place between two words of the wording, with nothing but a space and a mark between them. */
function jointsOf(wording: string): Joint[] {
  const joints: Joint[] = []
  for (const match of wording.matchAll(
    /([\p{L}\p{M}\p{Nd}]+)([.,;:!?-]{0,3} ?-?)(?=([\p{L}\p{M}\p{Nd}]+))/gu,
  )) {
    if (match[2] === '') continue
    const at = match.index + match[1]!.length
    joints.push({ key: keyOf(match[1]!, match[3]!), at, next: at + match[2]!.length })
  }
  return joints
}

function endingAt(source: PreparedText, wording: string, to: number): Place | undefined {
  const { core } = coreOf(wording)
  const place = { from: to - core.length, to }
  if (core === '' || place.from < 0 || !startsWord(source, place.from)) return undefined
  return isWording(source, place, core) ? place : undefined
}

function beginningAt(
  source: PreparedText,
  wording: string,
  from: number,
  interpositions: ReadonlyMap<string, readonly Interposition[]>,
): Place[] | undefined {
  const { core } = coreOf(wording)
  const place = { from, to: from + core.length }
  if (core === '') return undefined
  if (place.to <= source.folded.text.length && isWording(source, place, core) && endsWord(source, place.to)) {
    return [place]
  }
  for (const joint of jointsOf(core)) {
    const head = { from, to: from + joint.at }
    for (const gap of interpositions.get(joint.key) ?? []) {
      if (gap.from !== head.to || !isWording(source, head, core.slice(0, joint.at))) continue
      const rest = beginningAt(source, core.slice(joint.next), gap.to, interpositions)
      if (rest) return [head, ...rest]
    }
  }
  return undefined
}

function isWording(source: PreparedText, place: Place, core: string): boolean {
  const there = source.folded.text.slice(place.from, place.to)
  return there === core || withOtherFirstCase(core).includes(there)
}
