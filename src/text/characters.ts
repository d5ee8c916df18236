/**
 * What each character means to the folding of text: one small class per UTF-16 unit, computed when first met and
 * then kept in a table, so that folding is one table look-up per unit for any script.
 */

export const PLAIN = 1
/** A mark that combines with what stands before it, or a Hangul vowel or final that composes with it. */
export const MARK = 2
export const SPACE = 3
export const LINE_BREAK = 4
/** Invisible in print: soft hyphen, zero-width and bidi characters, the Arabic stretching stroke. */
export const IGNORED = 5
/** A variation selector: ignored, but part of the character before it. */
export const VARIATION = 6
export const SINGLE_QUOTE = 7
export const DOUBLE_QUOTE = 8
/** « and ‹, which French sets off with a space inside and German uses the other way round. */
export const LEFT_GUILLEMET = 9
export const RIGHT_GUILLEMET = 10
export const HYPHEN = 11
export const DASH = 12
export const DOT = 13
export const ELLIPSIS = 14
/** Punctuation that some languages set off with a space before it: ; : ! ? % */
export const TIGHT = 15
/** Han, kana and their punctuation: text that puts no spaces between words. */
export const CJK = 16
/** A character with a replacement in `replacementOf`. */
export const REPLACED = 17
export const HIGH_SURROGATE = 18

const IGNORED_CHARACTERS =
  '\u00AD\u034F\u061C\u0640\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E' +
  '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF'
const SINGLE_QUOTES = "'`´ʹʻʼʽˈ‘’‚‛′‵՚׳＇｀"
const DOUBLE_QUOTES = '"“”„‟″‶〃״「」『』〝〞〟＂｢｣'
const HYPHENS = '-‐‑‒–−\u05BE﹣－'
const DASHES = '—―⸺⸻﹘'
const DOTS = '.。．｡'
const TIGHT_CHARACTERS = ';:!?%；：！？％؛؟٪﹪'

/** First digit of each script whose ten decimal digits stand in order; superscripts are no such digits. */
const DIGIT_ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
]

const REPLACEMENTS: readonly (readonly [string, string])[] = [
  // The letter yeh and the letter kaf have several code points, chosen by keyboard and country, not by word.
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  // Printing the two dots is optional in Russian.
  ['ё', 'е'],
  ['Ё', 'Е'],
  ['،', ','],
  ['٫', '.'],
  ['٬', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['٪', '%'],
  ['﹪', '%'],
  ['。', '.'],
  ['｡', '.'],
  ['۔', '.'],
  ['〔', '['],
  ['〕', ']'],
  ['〜', '~'],
  // Ligatures that typesetting programs leave in extracted text.
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]

const replacements = new Map(REPLACEMENTS.map(([from, to]) => [from.codePointAt(0)!, to]))
const classes = new Uint8Array(0x10000)

const MARK_PATTERN = /^\p{M}$/u
const SPACE_PATTERN = /^\p{Zs}$/u
const CJK_PATTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。〈-】〔〕・，]$/u

/** The text that stands for a code point of class `REPLACED` (or TIGHT, DOT) in folded text; itself when none. */
export function replacementOf(codePoint: number): string {
  return replacements.get(codePoint) ?? String.fromCodePoint(codePoint)
}

/** The class of one UTF-16 unit. */
export function classOfUnit(unit: number): number {
  return classes[unit] || classify(unit)
}

/** The class of a code point outside the basic plane. */
export function classOfAstral(codePoint: number): number {
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return VARIATION
  if (codePoint >= 0x20000 && codePoint <= 0x3ffff) return CJK
  return MARK_PATTERN.test(String.fromCodePoint(codePoint)) ? MARK : PLAIN
}

function classify(unit: number): number {
  const found = classFor(unit)
  classes[unit] = found
  return found
}

function classFor(unit: number): number {
  const char = String.fromCharCode(unit)
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE
  if (unit === 0x0a || unit === 0x0d || unit === 0x0b || unit === 0x0c) return LINE_BREAK
  if (unit === 0x85 || unit === 0x2028 || unit === 0x2029) return LINE_BREAK
  if (unit === 0x09 || SPACE_PATTERN.test(char)) return SPACE
  if (unit >= 0xfe00 && unit <= 0xfe0f) return VARIATION
  if (IGNORED_CHARACTERS.includes(char)) return IGNORED
  if (SINGLE_QUOTES.includes(char)) return SINGLE_QUOTE
  if (DOUBLE_QUOTES.includes(char)) return DOUBLE_QUOTE
  if (char === '«' || char === '‹' || char === '《') return LEFT_GUILLEMET
  if (char === '»' || char === '›' || char === '》') return RIGHT_GUILLEMET
  if (HYPHENS.includes(char)) return HYPHEN
  if (DASHES.includes(char)) return DASH
  if (char === '…' || char === '⋯') return ELLIPSIS
  if (unit >= 0xff01 && unit <= 0xff5e) replacements.set(unit, String.fromCharCode(unit - 0xfee0))
  if (DOTS.includes(char)) return DOT
  if (TIGHT_CHARACTERS.includes(char)) return TIGHT
  if (unit < 0x80) return PLAIN
  if (MARK_PATTERN.test(char) || (unit >= 0x1160 && unit <= 0x11ff)) return MARK
  return replaced(unit, char) ? REPLACED : CJK_PATTERN.test(char) ? CJK : PLAIN
}

/** Whether the character has another form in folded text; finds it and keeps it. */
function replaced(unit: number, char: string): boolean {
  if (replacements.has(unit)) return true
  const zero = DIGIT_ZEROS.find((first) => unit >= first && unit <= first + 9)
  if (zero !== undefined) return keep(unit, String.fromCharCode(0x30 + unit - zero))
  // Arabic letters in the shape they take within a word, left by old fonts: the same letters.
  const shaped = (unit >= 0xfb50 && unit <= 0xfdfb) || (unit >= 0xfe70 && unit <= 0xfefc)
  const normal = char.normalize(shaped ? 'NFKC' : 'NFC')
  if (normal === char) return false
  return keep(
    unit,
    shaped ? [...normal].map((c) => replacements.get(c.codePointAt(0)!) ?? c).join('') : normal,
  )
}

function keep(unit: number, text: string): boolean {
  replacements.set(unit, text)
  return true
}
