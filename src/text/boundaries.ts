import { classOfUnit, IGNORED, LINE_BREAK, SPACE, VARIATION } from './characters.ts'
import { splitsGraphemeAt } from './graphemes.ts'

/**
 * Where a quotation may begin and end. A boundary never falls inside a word or a number ("dare" in "dared", "45" in
 * "45.5" or "45%"), and never cuts off a negation that is written together with what it negates ("can" in "can't",
 * "binding" in "non-binding", 同意 in 不同意). Scripts that put no spaces between words allow one anywhere else.
 */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  const left = skipInvisibleBack(text, at)
  const right = skipInvisible(text, at)
  if (left === 0 || right === text.length) return true
  if (splitsGraphemeAt(text, right)) return false
  const before = charBefore(text, left)
  const after = charAt(text, right)
  if (isBlank(text, left - 1) || isBlank(text, right)) {
    return !cutsSpacedNumber(text, left, right) && !cutsLine(text, left, right)
  }
  if (isWordCharacter(before) && isWordCharacter(after)) return !joined(before, after, text, right)
  return !(
    cutsLine(text, left, right) ||
    cutsNumber(text, left, right, before, after) ||
    cutsHyphenated(text, left, right, before, after) ||
    cutsApostrophe(text, left, right, before, after)
  )
}

const WORD_CHARACTER = /^[\p{L}\p{M}\p{Nd}\p{Nl}_]$/u
/** Scripts without spaces between words. Katakana is not among them: it writes names, whole. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u
const HAN_NEGATION = /^[不未没沒無无非勿莫]$/u
const HAN_NUMERAL = /^[〇零一二三四五六七八九十百千万萬億亿兆两兩]$/u
const HAN_MAGNITUDE = /^[十百千万萬億亿兆]$/u
const JAPANESE_NEGATION = /^(?:ない|なか|なく|なけ|なかっ|ませ|ざる|ずに|ぬ)/u
const DIGIT = /^\p{Nd}$/u
const LETTER = /^\p{L}$/u

/** Whether a character belongs to a word or a number. */
export function isWordCharacter(char: string): boolean {
  const unit = char.charCodeAt(0)
  if (unit < 0x80) {
    return (
      (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || isAsciiDigit(unit) || unit === 0x5f
    )
  }
  return WORD_CHARACTER.test(char)
}

/** Whether a character belongs to a script that writes no spaces between words. */
export function isUnspaced(char: string): boolean {
  return char.charCodeAt(0) >= 0xe00 && UNSPACED.test(char)
}

function joined(before: string, after: string, text: string, right: number): boolean {
  if (!isUnspaced(before) && !isUnspaced(after)) return true
  if (HAN_NEGATION.test(before)) return true
  if (JAPANESE_NEGATION.test(text.slice(right, right + 3))) return true
  if (HAN_NUMERAL.test(before) && HAN_NUMERAL.test(after)) return true
  return (DIGIT.test(before) && HAN_MAGNITUDE.test(after)) || (HAN_NUMERAL.test(before) && DIGIT.test(after))
}

const LINE_HYPHEN = /^[-‐\u00AD][ \t\u00A0]*(?:\r\n|\n|\r)[ \t\u00A0]*$/

/** "Mos-⏎cow": neither side of the break is a word. */
function cutsLine(text: string, left: number, right: number): boolean {
  let from = left
  while (from > 0 && isBlank(text, from - 1)) from--
  if (from > 0 && isLineHyphen(text[from - 1]!)) from--
  let to = right
  if (isLineHyphen(text.charAt(to))) to++
  while (to < text.length && isBlank(text, to)) to++
  if (to - from < 2 || to - from > 40 || !LINE_HYPHEN.test(text.slice(from, to))) return false
  const next = charAt(text, to)
  return LETTER.test(charBefore(text, from)) && LETTER.test(next) && next === next.toLowerCase()
}

function isLineHyphen(char: string): boolean {
  return char === '-' || char === '‐' || char === '\u00AD'
}

function cutsNumber(text: string, left: number, right: number, before: string, after: string): boolean {
  if (DIGIT.test(before)) {
    if ('%‰٪％½¼¾⅓⅔⅛⅜⅝⅞'.includes(after)) return true
    if (isSeparator(after) && DIGIT.test(charAt(text, right + after.length))) return true
  }
  if (!DIGIT.test(after)) return false
  const further = charBefore(text, left - before.length)
  if (isSeparator(before) && DIGIT.test(further)) return true
  // A sign before the number ("−5"), or the hyphen of a designation ("Su-35").
  return (
    '-−–+'.includes(before) && (further === '' || further === ' ' || /^[\p{L}\p{Ps}\p{Sc}\s]$/u.test(further))
  )
}

/** "45 000" with a space that does not break: one number. */
function cutsSpacedNumber(text: string, left: number, right: number): boolean {
  const before = text[left - 1]!
  const after = text[right]!
  const at = isNumberSpace(after) ? right : isNumberSpace(before) ? left - 1 : -1
  if (at < 1 || !DIGIT.test(text[at - 1]!)) return false
  return /^\p{Nd}{3}(?!\p{Nd})/u.test(text.slice(at + 1, at + 5))
}

const NEGATING_PREFIX =
  /(?:^|[^\p{L}])(?:non|anti|counter|un|in|il|dis|de|mis|not|no|ex|pseudo|quasi|semi|nicht|не|анти|контр|экс|псевдо|без)$/iu
const NEGATING_SUFFIX = /^(?:free|less|frei|los)(?!\p{L})/iu

function cutsHyphenated(text: string, left: number, right: number, before: string, after: string): boolean {
  if (isHyphen(before) && LETTER.test(after)) {
    const first = text.slice(Math.max(0, left - 9), left - 1)
    return NEGATING_PREFIX.test(first) || (TENS.test(first) && UNITS.test(text.slice(right, right + 8)))
  }
  if (!isHyphen(after) || !LETTER.test(before)) return false
  const second = text.slice(right + 1, right + 9)
  return (
    NEGATING_SUFFIX.test(second) || (UNITS.test(second) && TENS.test(text.slice(Math.max(0, left - 8), left)))
  )
}

/** "twenty-one" is one number. */
const TENS = /(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i
const UNITS = /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth)/i

const CLITIC_AFTER = /^(?:s|ll|re|ve|d|m)(?![\p{L}\p{Nd}])/iu
const CLITIC_BEFORE =
  /(?:^|[^\p{L}])(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|un|(?:d|n|s|c)?(?:ell|all|ull)|quest|tutt)$/iu

/** An apostrophe inside a word is part of it, but for "Russia's", "they'll", "l'accord". */
function cutsApostrophe(text: string, left: number, right: number, before: string, after: string): boolean {
  if (isApostrophe(after) && LETTER.test(before) && LETTER.test(charAt(text, right + 1))) {
    return !CLITIC_AFTER.test(text.slice(right + 1, right + 5)) && !isFrenchArticle(text, left)
  }
  if (isApostrophe(before) && LETTER.test(after) && LETTER.test(charBefore(text, left - 1))) {
    return !isFrenchArticle(text, left - 1)
  }
  return false
}

function isFrenchArticle(text: string, end: number): boolean {
  return CLITIC_BEFORE.test(text.slice(Math.max(0, end - 9), end))
}

function skipInvisible(text: string, at: number): number {
  while (at < text.length && isInvisible(text.charCodeAt(at))) at++
  return at
}

function skipInvisibleBack(text: string, at: number): number {
  while (at > 0 && isInvisible(text.charCodeAt(at - 1))) at--
  return at
}

function isInvisible(unit: number): boolean {
  if (unit < 0xad) return false
  const kind = classOfUnit(unit)
  return kind === IGNORED || kind === VARIATION
}

function isBlank(text: string, at: number): boolean {
  const kind = classOfUnit(text.charCodeAt(at))
  return kind === SPACE || kind === LINE_BREAK
}

function isSeparator(char: string): boolean {
  return char !== '' && ".,٫٬'’·:/".includes(char)
}

function isNumberSpace(char: string): boolean {
  return char === '\u00A0' || char === '\u202F' || char === '\u2009'
}

function isHyphen(char: string): boolean {
  return char === '-' || char === '‐' || char === '‑'
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’' || char === 'ʼ' || char === '＇'
}

function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function charAt(text: string, at: number): string {
  const codePoint = text.codePointAt(at)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

function charBefore(text: string, at: number): string {
  if (at <= 0) return ''
  const unit = text.charCodeAt(at - 1)
  const start = unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? at - 2 : at - 1
  return charAt(text, start)
}
