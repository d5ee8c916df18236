import { type OffsetIndex, offsetIndex } from './offsets.ts'

/**
 * Whether an offset (code points) falls inside what a reader sees as one character: between a letter and its
 * accent, inside an emoji sequence, a flag, a Hangul syllable written as jamo, or a CR LF. A small form of Unicode
 * Standard Annex 29, without locale data. Offsets at or outside the ends of the text split nothing.
 */
export function splitsGrapheme(
  text: string,
  offset: number,
  index: OffsetIndex = offsetIndex(text),
): boolean {
  if (offset <= 0 || offset >= index.length) return false
  return splitsGraphemeAt(text, index.toUtf16(offset))
}

const EXTENDS = /^[\p{M}\u200C\u200D\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]$/u
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u

/** The same for a UTF-16 position; inside a surrogate pair is inside a character. */
export function splitsGraphemeAt(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const after = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  if (after < 0x300 && before < 0x300) return before === 0x0d && after === 0x0a
  if (isLow(after) && isHigh(before)) return true
  const next = String.fromCodePoint(text.codePointAt(at)!)
  if (EXTENDS.test(next)) return before !== 0x0a && before !== 0x0d
  if (isRegionalIndicator(text, at)) return regionalIndicatorsBefore(text, at) % 2 === 1
  if (before === 0x200d && PICTOGRAPH.test(next)) return joinsPictograph(text, at - 1)
  return joinsHangul(before, after)
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function isRegionalIndicator(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at)
  return codePoint !== undefined && codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff
}

function regionalIndicatorsBefore(text: string, at: number): number {
  let count = 0
  while (at - 2 >= 0 && isRegionalIndicator(text, at - 2)) {
    count++
    at -= 2
  }
  return count
}

/** Whether the zero-width joiner at `at` follows a pictograph, with modifiers between them or not. */
function joinsPictograph(text: string, at: number): boolean {
  let end = at
  while (end > 0) {
    const start =
      end >= 2 && isLow(text.charCodeAt(end - 1)) && isHigh(text.charCodeAt(end - 2)) ? end - 2 : end - 1
    const char = text.slice(start, end)
    if (PICTOGRAPH.test(char)) return true
    if (!EXTENDS.test(char)) return false
    end = start
  }
  return false
}

/** Leading consonant + vowel + final consonant make one syllable. */
function joinsHangul(before: number, after: number): boolean {
  const isVowel = after >= 0x1160 && after <= 0x11a7
  const isFinal = after >= 0x11a8 && after <= 0x11ff
  const isSyllable = after >= 0xac00 && after <= 0xd7a3
  const isLead = after >= 0x1100 && after <= 0x115f
  if (before >= 0x1100 && before <= 0x115f) return isVowel || isSyllable || isLead
  const open = before >= 0xac00 && before <= 0xd7a3 && (before - 0xac00) % 28 === 0
  if (open || (before >= 0x1160 && before <= 0x11a7)) return isVowel || isFinal
  const closed = before >= 0xac00 && before <= 0xd7a3
  return (closed || (before >= 0x11a8 && before <= 0x11ff)) && isFinal
}
