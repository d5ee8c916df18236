import { fold } from './fold.ts'
import { wordsOf } from './words.ts'

/**
 * A stretch of a word diff: `equal` (but for typography), `removed` (only in the first text) or `added` (only in the
 * second). All `from` joined give the first text, all `to` the second, spaces included.
 */
export interface DiffPart {
  kind: 'equal' | 'removed' | 'added'
  from: string
  to: string
}

/** Compares two texts word by word; words that differ in typography only are equal, in case only are not. */
export function diffWords(from: string, to: string): DiffPart[] {
  const a = unitsOf(from)
  const b = unitsOf(to)
  const pairs: [number, number][] = []
  pairUp(a, b, { fromA: 0, toA: a.length, fromB: 0, toB: b.length }, pairs)
  return parts(a, b, pairs)
}

/** How the differences of `markDiff` are set off. */
export interface DiffMarks {
  removed: readonly [open: string, close: string]
  added: readonly [open: string, close: string]
}

/** The two texts of a diff with their differences set off, by default `[-so-]` and `{+so+}`. */
export function markDiff(
  diff: readonly DiffPart[],
  marks: DiffMarks = { removed: ['[-', '-]'], added: ['{+', '+}'] },
): { from: string; to: string } {
  let from = ''
  let to = ''
  for (const part of diff) {
    from += part.kind === 'removed' ? setOff(part.from, marks.removed) : part.from
    to += part.kind === 'added' ? setOff(part.to, marks.added) : part.to
  }
  return { from, to }
}

function setOff(text: string, [open, close]: readonly [string, string]): string {
  const bare = text.trim()
  const at = text.indexOf(bare)
  return text.slice(0, at) + open + bare + close + text.slice(at + bare.length)
}

/** A word with the space after it (and before it, at the beginning), and what it is compared by. */
interface Unit {
  text: string
  key: string
}

function unitsOf(text: string): Unit[] {
  const words = wordsOf(text)
  if (words.length === 0) return text === '' ? [] : [{ text, key: text.trim() }]
  return words.map((word, at) => {
    const start = at === 0 ? 0 : word.start
    const end = words[at + 1]?.start ?? text.length
    return { text: text.slice(start, end), key: fold(word.text).text }
  })
}

interface Range {
  fromA: number
  toA: number
  fromB: number
  toB: number
}

const LARGEST_TABLE = 250_000

/** Pairs equal units in order: by a table where it is small, else around words that both texts have once. */
function pairUp(a: readonly Unit[], b: readonly Unit[], range: Range, pairs: [number, number][]): void {
  let { fromA, toA, fromB, toB } = range
  while (fromA < toA && fromB < toB && a[fromA]!.key === b[fromB]!.key) pairs.push([fromA++, fromB++])
  const ending: [number, number][] = []
  while (fromA < toA && fromB < toB && a[toA - 1]!.key === b[toB - 1]!.key) ending.push([--toA, --toB])
  if (fromA < toA && fromB < toB) {
    const middle = { fromA, toA, fromB, toB }
    if ((toA - fromA) * (toB - fromB) <= LARGEST_TABLE) longestCommon(a, b, middle, pairs)
    else aroundAnchors(a, b, middle, pairs)
  }
  pairs.push(...ending.reverse())
}

function longestCommon(
  a: readonly Unit[],
  b: readonly Unit[],
  range: Range,
  pairs: [number, number][],
): void {
  const { fromA, fromB } = range
  const rows = range.toA - fromA
  const columns = range.toB - fromB
  const width = columns + 1
  const lengths = new Uint32Array((rows + 1) * width)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j
      lengths[at] =
        a[fromA + i]!.key === b[fromB + j]!.key
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!)
    }
  }
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const at = i * width + j
    if (a[fromA + i]!.key === b[fromB + j]!.key) pairs.push([fromA + i++, fromB + j++])
    else if (lengths[at + width]! >= lengths[at + 1]!) i++
    else j++
  }
}

function aroundAnchors(
  a: readonly Unit[],
  b: readonly Unit[],
  range: Range,
  pairs: [number, number][],
): void {
  const anchors = anchorsOf(a, b, range)
  if (anchors.length === 0) return
  let { fromA, fromB } = range
  for (const [i, j] of anchors) {
    pairUp(a, b, { fromA, toA: i, fromB, toB: j }, pairs)
    pairs.push([i, j])
    fromA = i + 1
    fromB = j + 1
  }
  pairUp(a, b, { fromA, toA: range.toA, fromB, toB: range.toB }, pairs)
}

/** Words that stand once in each range, as long as they come in the same order. */
function anchorsOf(a: readonly Unit[], b: readonly Unit[], range: Range): [number, number][] {
  const inA = once(a, range.fromA, range.toA)
  const inB = once(b, range.fromB, range.toB)
  const candidates: [number, number][] = []
  for (const [key, at] of inA) {
    const other = inB.get(key)
    if (at >= 0 && other !== undefined && other >= 0) candidates.push([at, other])
  }
  candidates.sort((x, y) => x[0] - y[0])
  return longestIncreasing(candidates)
}

function once(units: readonly Unit[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = from; at < to; at++) found.set(units[at]!.key, found.has(units[at]!.key) ? -1 : at)
  return found
}

function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const previous = new Int32Array(pairs.length).fill(-1)
  for (let at = 0; at < pairs.length; at++) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < pairs[at]![1]) low = middle + 1
      else high = middle
    }
    if (low > 0) previous[at] = tails[low - 1]!
    tails[low] = at
  }
  const chain: [number, number][] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(pairs[at]!)
  return chain.reverse()
}

function parts(a: readonly Unit[], b: readonly Unit[], pairs: readonly [number, number][]): DiffPart[] {
  const diff: DiffPart[] = []
  let i = 0
  let j = 0
  for (const [atA, atB] of [...pairs, [a.length, b.length] as const]) {
    if (i < atA) diff.push({ kind: 'removed', from: textOf(a, i, atA), to: '' })
    if (j < atB) diff.push({ kind: 'added', from: '', to: textOf(b, j, atB) })
    const last = diff.at(-1)
    if (atA < a.length) {
      const from = a[atA]!.text
      const to = b[atB]!.text
      if (last?.kind === 'equal') {
        last.from += from
        last.to += to
      } else diff.push({ kind: 'equal', from, to })
    }
    i = atA + 1
    j = atB + 1
  }
  return diff
}

function textOf(units: readonly Unit[], from: number, to: number): string {
  return units
    .slice(from, to)
    .map((unit) => unit.text)
    .join('')
}
