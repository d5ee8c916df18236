import { numbersIn } from './numbers.ts'
import type { Span } from './offsets.ts'
import type { PreparedText } from './prepare.ts'

const BEFORE = 24
const AFTER = 32

/**
 * The number that a span cuts off from its magnitude, unit or sign, as the source has it: "$45 million" where the
 * span ends with "$45". Undefined when it cuts none. `language` is the BCP 47 tag of the source.
 */
export function cutNumber(source: PreparedText, span: Span, language?: string): string | undefined {
  const { text, offsets } = source
  const start = offsets.toUtf16(span.start)
  const end = offsets.toUtf16(span.end)
  const cutAfter = DIGIT_AT_END.test(text.slice(start, end).slice(-2)) && straddling(text, end, language)
  if (cutAfter) return cutAfter
  return NUMBER_AT_END.test(text.slice(Math.max(0, start - 2), start))
    ? straddling(text, start, language)
    : undefined
}

const DIGIT_AT_END = /\p{Nd}$/u
const NUMBER_AT_END = /[\p{Nd}\p{Sc}]\s?$/u

/** The number around a position of the text, UTF-16. */
function straddling(text: string, at: number, language: string | undefined): string | undefined {
  const from = Math.max(0, at - BEFORE)
  const around = text.slice(from, at + AFTER)
  const inside = [...text.slice(from, at)].length
  return numbersIn(around, language).find(({ span }) => span.start < inside && inside < span.end)?.text
}
