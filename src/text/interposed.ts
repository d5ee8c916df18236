import { endsWord, type Place, startsWord, withOtherFirstCase } from './find.ts'
import { type FoldedText, foldedFrom } from './folded-text.ts'
import { MOST_PIECES } from './pieces.ts'
import type { PreparedText } from './prepare.ts'

/**
 * Where a source breaks a speaker's words off to say who speaks: “We agree,” he said, “to sign it.” The words on both
 * sides are one quotation. `from` is the end of the last word before the closing mark, `to` the beginning of the
 * first word after the opening mark, both in folded text.
 */
interface Interposition {
  /** The words on both sides. */
  key: string
  from: number
  to: number
}

/** The interpositions of a source in order, and by the words on both sides: their places in that order. */
interface Interpositions {
  inOrder: Interposition[]
  byKey: Map<string, number[]>
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

const known = new WeakMap<FoldedText, Interpositions>()

/** How many characters are compared at most; a wording of one repeated word would else take cubic time. */
const MOST_COMPARED = 1_000_000

/**
 * Finds wording that the source has in several stretches of speech with attributions between them. Gives the places
 * of the stretches in order; undefined when the wording does not stand there so, or after too many vain attempts.
 */
export function findInterposed(source: PreparedText, wording: string): Place[] | undefined {
  const interpositions = interpositionsOf(source)
  if (interpositions.inOrder.length === 0) return undefined
  const joints = jointsOf(wording)
  const beginnings = [wording, ...withOtherFirstCase(wording)]
  const budget = { left: MOST_COMPARED }
  for (const joint of joints.values()) {
    for (const at of interpositions.byKey.get(joint.key) ?? []) {
      if (budget.left <= 0) return undefined
      const { from } = interpositions.inOrder[at]!
      const first = { from: from - joint.at, to: from }
      if (!beginnings.some((beginning) => standsAt(source, first, beginning, budget))) continue
      const rest = startsWord(source, first.from) && restFrom(source, wording, joints, { joint, at }, budget)
      if (rest) return [first, ...rest]
    }
  }
  return undefined
}

/** The interpositions of a source. */
function interpositionsOf(source: PreparedText): Interpositions {
  let found = known.get(source.folded)
  if (!found) {
    found = { inOrder: [], byKey: new Map() }
    for (const match of source.text.matchAll(INTERPOSED)) {
      if (!isAttribution(match[1]!, match[2]!)) continue
      addInterposition(found, source.folded, match.index, match.index + match[0].length)
    }
    known.set(source.folded, found)
  }
  return found
}

function addInterposition(found: Interpositions, folded: FoldedText, start: number, end: number): void {
  const { text } = folded
  let from = foldedFrom(folded, start)
  while (from > 0 && !/[\p{L}\p{M}\p{Nd}]/u.test(text[from - 1]!)) from--
  let to = foldedFrom(folded, end)
  while (to < text.length && !/[\p{L}\p{M}\p{Nd}[]/u.test(text[to]!)) to++
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, from - 40), from))?.[0]
  const after = WORD_AFTER.exec(text.slice(to, to + 40))?.[0]
  if (before === undefined || after === undefined) return
  const key = keyOf(before, after)
  const list = found.byKey.get(key)
  if (list) list.push(found.inOrder.length)
  else found.byKey.set(key, [found.inOrder.length])
  found.inOrder.push({ key, from, to })
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

/** Every place between two words of the wording with nothing but a space and a mark between them, by its `at`. */
function jointsOf(wording: string): Map<number, Joint> {
  const joints = new Map<number, Joint>()
  for (const match of wording.matchAll(
    /([\p{L}\p{M}\p{Nd}]+)([.,;:!?-]{0,3} ?-?)(?=([\p{L}\p{M}\p{Nd}]+))/gu,
  )) {
    if (match[2] === '') continue
    const at = match.index + match[1]!.length
    joints.set(at, { key: keyOf(match[1]!, match[3]!), at, next: at + match[2]!.length })
  }
  return joints
}

/** Whether the source has at a place what the wording begins with. */
function standsAt(
  { folded }: PreparedText,
  place: Place,
  wording: string,
  budget: { left: number },
): boolean {
  if (place.from < 0) return false
  const length = place.to - place.from
  const shared = sharedLength(folded.text, place.from, wording, 0, length)
  budget.left -= shared + 1
  return shared === length
}

/**
 * The places of the wording after a joint, which the source breaks off with an interposition. Where the wording goes
 * on otherwise than the source, the source must break off again: a joint of the wording has no quotation mark in it,
 * so that there is one way at most.
 */
function restFrom(
  source: PreparedText,
  wording: string,
  joints: ReadonlyMap<number, Joint>,
  start: { joint: Joint; at: number },
  budget: { left: number },
): Place[] | undefined {
  const { inOrder } = interpositionsOf(source)
  const places: Place[] = []
  let { joint, at } = start
  while (places.length < MOST_PIECES) {
    const from = inOrder[at]!.to
    const shared = sharedFrom(source, from, wording, joint.next)
    budget.left -= shared + 1
    const end = from + wording.length - joint.next
    if (from + shared === end && endsWord(source, end)) return [...places, { from, to: end }]
    let next: Joint | undefined
    while (!next && ++at < inOrder.length && inOrder[at]!.from <= from + shared) {
      const candidate = joints.get(joint.next + inOrder[at]!.from - from)
      if (candidate?.key === inOrder[at]!.key) next = candidate
    }
    if (!next) return undefined
    places.push({ from, to: inOrder[at]!.from })
    joint = next
  }
  return undefined
}

/** How much of the wording from `start` on stands in the source at `from`; its first letter in either case. */
function sharedFrom({ folded }: PreparedText, from: number, wording: string, start: number): number {
  const letter = String.fromCodePoint(wording.codePointAt(start)!)
  const there = folded.text.slice(from, from + letter.length)
  if (there !== letter && !withOtherFirstCase(letter).includes(there)) return 0
  const rest = sharedLength(
    folded.text,
    from + letter.length,
    wording,
    start + letter.length,
    wording.length - start - letter.length,
  )
  return letter.length + rest
}

/** How many units two texts share from the given places on, at most `most`. */
function sharedLength(a: string, fromA: number, b: string, fromB: number, most: number): number {
  let length = 0
  while (length < most && a.charCodeAt(fromA + length) === b.charCodeAt(fromB + length)) length++
  return length
}
