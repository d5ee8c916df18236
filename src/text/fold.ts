import {
  CJK,
  classOfAstral,
  classOfUnit,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  ELLIPSIS,
  HIGH_SURROGATE,
  HYPHEN,
  IGNORED,
  LEFT_GUILLEMET,
  LINE_BREAK,
  PLAIN,
  REPLACED,
  RIGHT_GUILLEMET,
  replacementOf,
  SINGLE_QUOTE,
  SPACE,
  TIGHT,
  VARIATION,
} from './characters.ts'
import { FoldedOutput, type FoldedText } from './folded-text.ts'
import type { Utf16Range } from './offsets.ts'
import {
  endOfBlank,
  endOfCluster,
  endOfEllipsis,
  endOfLineEnd,
  hasEmptyLine,
  hasLineBreak,
  isAstralVariation,
  isBlankAt,
  isBlankOrOpening,
  isDash,
  isDigitUnit,
  isLetter,
  isLetterOrDigit,
  isLowerLetter,
  isOpeningPunctuation,
  isOpeningQuote,
  isPrime,
} from './surroundings.ts'

export interface FoldOptions {
  /** Stretches to leave out, such as citation markers: UTF-16 positions, ascending, end excluded. */
  skip?: readonly Utf16Range[]
}

/**
 * Folds what typesetting, keyboards and house styles change and nothing else: Unicode NFC (never NFKC); quotation
 * marks of all kinds to one; hyphens and dashes to one; spaces and line breaks to one space; the ellipsis character
 * to three dots; invisible characters, hyphenation at line ends, spaces inside guillemets, before `; : ! ? %` and
 * between Chinese or Japanese characters left out; digit shapes to ASCII. Letters, case, digits, separators in
 * numbers, superscripts and all other punctuation stay. Linear in the length of the text.
 */
export function fold(text: string, options: FoldOptions = {}): FoldedText {
  const out = new FoldedOutput(text.length)
  const state = new FoldState(text, out)
  const skip = options.skip ?? []
  let nextSkip = 0
  let at = 0
  while (at < text.length) {
    const hole = skip[nextSkip]
    if (hole && at >= hole.start) {
      nextSkip++
      if (hole.end > at) {
        at = hole.end
        state.afterHole = true
      }
      continue
    }
    at = state.step(at)
  }
  return out.done()
}

const APOSTROPHE = 0x27
const PRIME = 0x22
const HYPHEN_MINUS = 0x2d
const FULL_STOP = 0x2e
const COMMA = 0x2c
const BLANK = 0x20

class FoldState {
  /** The blank that waits for its next neighbour to say whether it is kept; start is -1 when there is none. */
  private blankStart = -1
  private blankEnd = -1
  /** What was written last swallows a blank after it: a dash, an ellipsis, an opening guillemet. */
  private swallow = false
  private lastIsCjk = false
  /** Whether the last unit is a quotation mark, and which. */
  private lastMark: 'none' | 'opening' | 'closing' = 'none'
  /** A double quotation mark was opened, so that one after a digit closes it and is no sign for inches. */
  private openDouble = false
  /** A quotation was open where the line ended: a mark that opens it again in the next paragraph is a convention. */
  private openAtLineEnd = false
  afterHole = false

  constructor(
    private readonly text: string,
    private readonly out: FoldedOutput,
  ) {}

  /** Reads what stands at `at` and gives the position after it. */
  step(at: number): number {
    const unit = this.text.charCodeAt(at)
    const kind = classOfUnit(unit)
    switch (kind) {
      case SPACE:
      case LINE_BREAK:
        return this.blank(at)
      case IGNORED:
        return this.ignored(at, unit)
      case VARIATION:
        this.extendLast(at + 1)
        return at + 1
      case SINGLE_QUOTE:
        return this.singleQuote(at, unit)
      case DOUBLE_QUOTE:
        return this.doubleQuote(at, at + 1, unit)
      case LEFT_GUILLEMET:
      case RIGHT_GUILLEMET:
        return this.guillemet(at, kind)
      case HYPHEN:
      case DASH:
        return this.dash(at, kind)
      case DOT:
      case ELLIPSIS:
        return this.dots(at)
      case TIGHT:
        this.blankStart = -1
        return this.replaced(at, unit)
      default:
        return this.character(at, unit, kind)
    }
  }

  private write(unit: number, start: number, end: number): void {
    if (this.blankStart >= 0) {
      if (this.out.length > 0 && !this.swallow && !this.lastIsCjk)
        this.out.push(BLANK, this.blankStart, this.blankEnd)
      this.blankStart = -1
    }
    this.out.push(unit, start, end)
    this.swallow = false
    this.lastIsCjk = false
    this.lastMark = 'none'
    this.openAtLineEnd = false
    this.afterHole = false
  }

  private blank(at: number): number {
    const end = endOfBlank(this.text, at)
    if (this.blankStart < 0) this.blankStart = at
    this.blankEnd = end
    if (this.openDouble && hasLineBreak(this.text, at, end)) this.openAtLineEnd = true
    if (hasEmptyLine(this.text, at, end)) this.openDouble = false
    return end
  }

  private ignored(at: number, unit: number): number {
    const isSoftHyphen = unit === 0xad
    if (!isSoftHyphen || this.blankStart >= 0) return at + 1
    // A soft hyphen that is used, at the end of a line: the word goes on in the next line.
    const next = endOfLineEnd(this.text, at + 1)
    return next > at + 1 && isLetter(this.text, next) ? next : at + 1
  }

  private extendLast(end: number): void {
    if (this.out.length > 0 && this.blankStart < 0) this.out.ends[this.out.length - 1] = end
  }

  private singleQuote(at: number, unit: number): number {
    // Two single marks in a row are a typewriter's double mark.
    if (this.text.charCodeAt(at + 1) === unit) return this.doubleQuote(at, at + 2, 0x22)
    this.mark(at, at + 1)
    return at + 1
  }

  private doubleQuote(at: number, end: number, unit: number): number {
    const opens = this.opensAt(at, end)
    const afterDigit = this.blankStart < 0 && isDigitUnit(this.out.last())
    if (!opens && !this.openDouble && afterDigit && isPrime(unit)) {
      this.write(PRIME, at, end)
      return end
    }
    const again = opens && this.openAtLineEnd
    this.openDouble = opens || (isOpeningQuote(unit) && !this.openDouble)
    if (again) return end
    this.mark(at, end)
    return end
  }

  private guillemet(at: number, kind: number): number {
    const spaceBefore = this.blankStart >= 0 || this.out.length === 0
    if (kind === LEFT_GUILLEMET) {
      this.openDouble = true
      if (this.openAtLineEnd) return at + 1
      this.mark(at, at + 1)
      this.swallow = spaceBefore || isOpeningPunctuation(this.text, at - 1)
      return at + 1
    }
    // German sets »so«: there the mark stands at the word that follows, and the space before it is a space.
    if (!isLetterOrDigit(this.text, at + 1)) this.blankStart = -1
    this.openDouble = false
    this.mark(at, at + 1)
    return at + 1
  }

  /** Writes a quotation mark; marks that touch ("'so,' he said") count as one. */
  private mark(start: number, end: number): void {
    if (this.lastIsCjk) this.blankStart = -1
    if (this.blankStart < 0 && this.lastMark !== 'none') {
      this.extendLast(end)
      return
    }
    const closing = this.blankStart < 0 && this.out.length > 0 && !this.swallow
    this.write(APOSTROPHE, start, end)
    this.lastMark = closing ? 'closing' : 'opening'
  }

  private opensAt(at: number, end: number): boolean {
    const before = at === 0 || isBlankOrOpening(this.text, at - 1)
    return before && end < this.text.length && !isBlankAt(this.text, end)
  }

  private dash(at: number, kind: number): number {
    let end = at + 1
    while (end < this.text.length && isDash(this.text.charCodeAt(end))) end++
    const blankBefore = this.blankStart >= 0
    const blankAfter = end < this.text.length && isBlankAt(this.text, end)
    if (kind === HYPHEN && end === at + 1) {
      if (!blankBefore) {
        const next = this.lineHyphen(at, end)
        if (next > 0) return next
      }
      if (blankBefore !== blankAfter) {
        this.write(HYPHEN_MINUS, at, end)
        return end
      }
    }
    this.blankStart = -1
    this.write(HYPHEN_MINUS, at, end)
    this.swallow = true
    return end
  }

  /** A hyphen at the end of a line; gives the position after the break, or 0 when it is none. */
  private lineHyphen(at: number, end: number): number {
    if (at === 0 || !isLetterOrDigit(this.text, at - 1)) return 0
    const next = endOfLineEnd(this.text, end)
    if (next === end) return 0
    if (isLetter(this.text, at - 1) && isLowerLetter(this.text, next)) {
      this.out.lineHyphens.push(this.out.length)
      return next
    }
    if (!isLetterOrDigit(this.text, next)) return 0
    this.write(HYPHEN_MINUS, at, end)
    return next
  }

  private dots(at: number): number {
    const end = endOfEllipsis(this.text, at)
    if (end < 0) return this.stop(FULL_STOP, at)
    this.blankStart = -1
    for (let i = 0; i < 3; i++) this.write(FULL_STOP, at, end)
    this.swallow = true
    return end
  }

  /** A comma or full stop: before a closing quotation mark or after it is a matter of house style. */
  private stop(unit: number, at: number): number {
    const last = this.out.length - 1
    if (this.afterHole) this.blankStart = -1
    if (this.blankStart < 0 && this.lastMark === 'closing' && last > 0) {
      const start = this.out.starts[last]!
      this.out.units[last] = unit
      this.out.ends[last] = at + 1
      this.write(APOSTROPHE, start, at + 1)
      this.lastMark = 'closing'
      return at + 1
    }
    this.write(unit, at, at + 1)
    return at + 1
  }

  private character(at: number, unit: number, kind: number): number {
    if (unit === COMMA) return this.stop(COMMA, at)
    if (unit < 0x80 && !(this.text.charCodeAt(at + 1) >= 0x80)) {
      this.write(unit, at, at + 1)
      return at + 1
    }
    let base = kind
    let end = at + 1
    if (kind === HIGH_SURROGATE) {
      const codePoint = this.text.codePointAt(at)!
      if (codePoint > 0xffff) {
        end = at + 2
        base = classOfAstral(codePoint)
      } else base = PLAIN
      if (base === VARIATION) {
        this.extendLast(end)
        return end
      }
    }
    const cluster = endOfCluster(this.text, end)
    if (cluster === end && base === REPLACED) return this.replaced(at, unit)
    if (base === CJK) this.blankStart = -1
    if (cluster === end && base !== CJK) {
      this.write(unit, at, end)
      if (end - at === 2) this.write(this.text.charCodeAt(at + 1), at, end)
      return end
    }
    this.composed(at, cluster)
    this.lastIsCjk = base === CJK
    return cluster
  }

  private replaced(at: number, unit: number): number {
    const form = replacementOf(unit)
    if (form === ',') return this.stop(COMMA, at)
    for (let i = 0; i < form.length; i++) this.write(form.charCodeAt(i), at, at + 1)
    return at + 1
  }

  /** Writes a character with its marks as Unicode composes them. */
  private composed(start: number, end: number): void {
    let letters = ''
    let last = start
    for (let i = start; i < end; i++) {
      const kind = classOfUnit(this.text.charCodeAt(i))
      if (kind === IGNORED) continue
      last = i + 1
      if (kind !== VARIATION && !isAstralVariation(this.text, i)) letters += this.text[i]
    }
    for (const char of letters.normalize('NFC')) {
      const form = replacementOf(char.codePointAt(0)!)
      for (let i = 0; i < form.length; i++) this.write(form.charCodeAt(i), start, last)
    }
  }
}
