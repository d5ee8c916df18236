import { type DiffPart, diffWords } from './diff.ts'
import type { NearestPassage } from './nearest.ts'
import type { PreparedText } from './prepare.ts'
import { type Word, wordsOf } from './words.ts'

/** Further than this from the passage, in UTF-16 units, no word is looked for. */
const FURTHEST = 200
const MOST_WORDS = 5

/**
 * The nearest passage with the words that the source has where the wording has others at its very beginning or end:
 * an alignment leaves those out, and "no longer" would be shown where the source has "no longer dare".
 */
export function widenNearest(
  nearest: NearestPassage,
  wording: string,
  { text, offsets }: PreparedText,
): NearestPassage {
  const from = offsets.toUtf16(nearest.span.start)
  const to = offsets.toUtf16(nearest.span.end)
  const before = wordsAt(nearest.diff, 'start')
  const after = wordsAt(nearest.diff, 'end')
  const start = before === 0 ? from : startOfWords(text, from, before)
  const end = after === 0 ? to : endOfWords(text, to, after)
  if (start === from && end === to) return nearest
  const passage = text.slice(start, end)
  return {
    ...nearest,
    text: passage,
    span: { start: offsets.toCodePoint(start), end: offsets.toCodePoint(end) },
    diff: diffWords(passage, wording),
  }
}

/** How many words only the wording has at one end, with nothing of the source set against them. */
function wordsAt(diff: readonly DiffPart[], where: 'start' | 'end'): number {
  const [part, next] = where === 'start' ? [diff[0], diff[1]] : [diff.at(-1), diff.at(-2)]
  if (part?.kind !== 'added' || next?.kind === 'removed') return 0
  const count = wordsOf(part.to).filter(({ kind }) => kind !== 'mark').length
  return Math.min(count, MOST_WORDS)
}

function endOfWords(text: string, to: number, count: number): number {
  const words = untilMark(wordsOf(text.slice(to, to + FURTHEST))).slice(0, count)
  return to + (words.at(-1)?.end ?? 0)
}

function startOfWords(text: string, from: number, count: number): number {
  const at = Math.max(0, from - FURTHEST)
  const words = untilMark(wordsOf(text.slice(at, from)).reverse()).slice(0, count)
  return at + (words.at(-1)?.start ?? from - at)
}

/** The words up to the first mark: another sentence, or the end of what somebody is quoted with. */
function untilMark(words: readonly Word[]): readonly Word[] {
  const mark = words.findIndex(({ kind, text }) => kind === 'mark' && !/^[-‐‑,]$/.test(text))
  return (mark < 0 ? words : words.slice(0, mark)).filter(({ kind }) => kind !== 'mark')
}
