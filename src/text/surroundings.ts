import {
  classOfAstral,
  classOfUnit,
  DASH,
  DOT,
  ELLIPSIS,
  HIGH_SURROGATE,
  HYPHEN,
  IGNORED,
  LINE_BREAK,
  MARK,
  PLAIN,
  SPACE,
  VARIATION,
} from './characters.ts'

export function isAstralVariation(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === 0xdb40) return classOfAstral(text.codePointAt(at)!) === VARIATION
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 && text.charCodeAt(at - 1) === 0xdb40
    ? classOfAstral(text.codePointAt(at - 1)!) === VARIATION
    : false
}

/** The end of the marks, and invisible characters between them, that follow a character. */
export function endOfCluster(text: string, from: number): number {
  let end = from
  for (let at = from; at < text.length; ) {
    const kind = classOfUnit(text.charCodeAt(at))
    if (kind === MARK || kind === VARIATION) {
      at++
      end = at
    } else if (kind === IGNORED) at++
    else if (kind === HIGH_SURROGATE) {
      const codePoint = text.codePointAt(at)!
      const astral = codePoint > 0xffff ? classOfAstral(codePoint) : PLAIN
      if (astral !== MARK && astral !== VARIATION) break
      at += 2
      end = at
    } else break
  }
  return end
}

export function endOfBlank(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && isBlankAt(text, end)) end++
  return end
}

export function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (classOfUnit(text.charCodeAt(at)) === LINE_BREAK) return true
  return false
}

export function hasEmptyLine(text: string, from: number, to: number): boolean {
  if (to - from < 2) return false
  let feeds = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) feeds++
  return feeds > 1
}

/** The position after blanks that hold exactly one line break; `at` itself where there is none. */
export function endOfLineEnd(text: string, at: number): number {
  if (at >= text.length || !isBlankAt(text, at)) return at
  const end = endOfBlank(text, at)
  let breaks = 0
  for (let i = at; i < end; i++) {
    if (classOfUnit(text.charCodeAt(i)) !== LINE_BREAK) continue
    if (!(text.charCodeAt(i) === 0x0a && text.charCodeAt(i - 1) === 0x0d)) breaks++
  }
  return breaks === 1 ? end : at
}

/** The end of three or more dots, with or without blanks between them; -1 when it is a full stop. */
export function endOfEllipsis(text: string, at: number): number {
  let dots = 0
  let end = -1
  for (let i = at; i < text.length; ) {
    const kind = classOfUnit(text.charCodeAt(i))
    if (kind === ELLIPSIS) dots += 3
    else if (kind === DOT) dots += 1
    else if (kind === SPACE && dots > 0 && isDotKind(text, i + 1)) {
      i++
      continue
    } else break
    i++
    end = i
  }
  return dots >= 3 ? end : -1
}

function isDotKind(text: string, at: number): boolean {
  if (at >= text.length) return false
  const kind = classOfUnit(text.charCodeAt(at))
  return kind === DOT || kind === ELLIPSIS
}

/** Marks that also stand for inches or seconds after a digit. */
export function isPrime(unit: number): boolean {
  return unit === 0x22 || unit === 0x2033 || unit === 0x201d
}

/** “ „ 「 『 〝: these open a quotation wherever they stand, “ unless one is open (in German it closes). */
export function isOpeningQuote(unit: number): boolean {
  return unit === 0x201c || unit === 0x201e || unit === 0x300c || unit === 0x300e || unit === 0x301d
}

export function isDash(unit: number): boolean {
  const kind = classOfUnit(unit)
  return kind === HYPHEN || kind === DASH
}

export function isBlankAt(text: string, at: number): boolean {
  const kind = classOfUnit(text.charCodeAt(at))
  return kind === SPACE || kind === LINE_BREAK
}

export function isBlankOrOpening(text: string, at: number): boolean {
  return isBlankAt(text, at) || isOpeningPunctuation(text, at) || isDash(text.charCodeAt(at))
}

const OPENING = /^[\p{Ps}\p{Pi}'"]$/u

export function isOpeningPunctuation(text: string, at: number): boolean {
  return at >= 0 && OPENING.test(text[at]!)
}

export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

const LETTER = /^\p{L}$/u
const LOWER = /^(?:\p{Ll}|\p{Lo})$/u
const LETTER_OR_DIGIT = /^[\p{L}\p{Nd}]$/u

function charBeforeOrAt(text: string, at: number): string {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0
    ? String.fromCodePoint(text.codePointAt(at - 1)!)
    : at < text.length
      ? String.fromCodePoint(text.codePointAt(at)!)
      : ''
}

export function isLetter(text: string, at: number): boolean {
  return LETTER.test(charBeforeOrAt(text, at))
}

export function isLowerLetter(text: string, at: number): boolean {
  return LOWER.test(charBeforeOrAt(text, at))
}

export function isLetterOrDigit(text: string, at: number): boolean {
  return LETTER_OR_DIGIT.test(charBeforeOrAt(text, at))
}
