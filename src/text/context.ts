import type { Place } from './find.ts'
import { fold } from './fold.ts'
import type { Span } from './offsets.ts'
import type { PreparedText } from './prepare.ts'

/** The text around a span, as in the W3C TextQuoteSelector. */
export interface TextContext {
  prefix: string
  suffix: string
}

/** The `length` code points before and after a span: what singles a wording out that stands in a text twice. */
export function contextOf(source: PreparedText, span: Span, length = 32): TextContext {
  const { text, offsets } = source
  const start = offsets.toUtf16(span.start)
  const end = offsets.toUtf16(span.end)
  return {
    prefix: text.slice(offsets.toUtf16(Math.max(0, span.start - length)), start),
    suffix: text.slice(end, offsets.toUtf16(span.end + length)),
  }
}

/** Whether folded text has `prefix` right before a place and `suffix` right after it, spaces and marks aside. */
export function contextAgrees(source: PreparedText, place: Place, prefix?: string, suffix?: string): boolean {
  const { text } = source.folded
  if (prefix) {
    const wanted = trimEnd(fold(prefix).text)
    if (!trimEnd(text.slice(Math.max(0, place.from - wanted.length - 8), place.from)).endsWith(wanted))
      return false
  }
  if (suffix) {
    const wanted = trimStart(fold(suffix).text)
    if (!trimStart(text.slice(place.to, place.to + wanted.length + 8)).startsWith(wanted)) return false
  }
  return true
}

function trimEnd(text: string): string {
  let end = text.length
  while (end > 0 && " '-".includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

function trimStart(text: string): string {
  let start = 0
  while (start < text.length && " '-".includes(text[start]!)) start++
  return text.slice(start)
}
