/** A stretch of text in Unicode code points, start included, end excluded (as in the W3C TextPositionSelector). */
export interface Span {
  start: number
  end: number
}

/** A stretch of text in the UTF-16 positions of JavaScript, start included, end excluded. */
export interface Utf16Range {
  start: number
  end: number
}

/**
 * Translates between the UTF-16 positions of JavaScript and Unicode code points in one text. A position inside a
 * surrogate pair counts as the start of its character; one past the end as the end.
 */
export interface OffsetIndex {
  /** Length of the text in code points. */
  length: number
  toCodePoint(utf16: number): number
  toUtf16(codePoint: number): number
}

const STEP = 512

/** Prepares the translation for a text: one pass, then each translation looks at no more than 512 units. */
export function offsetIndex(text: string): OffsetIndex {
  const counts = countPairs(text)
  const total = counts[counts.length - 1]!
  if (total === 0) {
    const clamp = (offset: number) => Math.max(0, Math.min(text.length, offset))
    return { length: text.length, toCodePoint: clamp, toUtf16: clamp }
  }
  return {
    length: text.length - total,
    toCodePoint: (utf16) => toCodePoint(text, counts, utf16),
    toUtf16: (codePoint) => toUtf16(text, counts, codePoint),
  }
}

/** The text of a span given in code points. */
export function sliceSpan(text: string, span: Span, index: OffsetIndex = offsetIndex(text)): string {
  return text.slice(index.toUtf16(span.start), index.toUtf16(span.end))
}

/** `counts[i]`: how many second halves of surrogate pairs stand before unit `i * STEP`; the last: in the text. */
function countPairs(text: string): Uint32Array {
  const counts = new Uint32Array(Math.floor(text.length / STEP) + 2)
  let halves = 0
  for (let at = 0; at <= text.length; at++) {
    if (at % STEP === 0) counts[at / STEP] = halves
    if (isSecondHalf(text, at)) halves++
  }
  counts[counts.length - 1] = halves
  return counts
}

function toCodePoint(text: string, counts: Uint32Array, utf16: number): number {
  let to = Math.max(0, Math.min(text.length, utf16))
  if (isSecondHalf(text, to)) to--
  const block = Math.floor(to / STEP)
  let halves = counts[block]!
  for (let at = block * STEP; at < to; at++) if (isSecondHalf(text, at)) halves++
  return to - halves
}

function toUtf16(text: string, counts: Uint32Array, codePoint: number): number {
  let low = 0
  let high = Math.floor(text.length / STEP)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (middle * STEP - counts[middle]! <= codePoint) low = middle
    else high = middle - 1
  }
  let at = low * STEP
  if (isSecondHalf(text, at)) at++
  for (let seen = low * STEP - counts[low]!; seen < codePoint && at < text.length; seen++) {
    at++
    if (isSecondHalf(text, at)) at++
  }
  return at
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (!(unit >= 0xdc00 && unit <= 0xdfff)) return false
  const before = text.charCodeAt(at - 1)
  return before >= 0xd800 && before <= 0xdbff
}
