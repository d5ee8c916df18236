/** A word, a number or a mark of a text, with UTF-16 offsets. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  text: string
  lower: string
  start: number
  end: number
  /** No space before it. */
  glued: boolean
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const match of text.matchAll(/[\p{L}\p{M}]+|[0-9]+|\S/gu)) {
    const raw = match[0]
    const start = match.index
    const kind = /^[0-9]/.test(raw) ? 'number' : /^[\p{L}\p{M}]/u.test(raw) ? 'word' : 'mark'
    tokens.push({
      kind,
      text: raw,
      lower: raw.toLowerCase(),
      start,
      end: start + raw.length,
      glued: start === end,
    })
    end = start + raw.length
  }
  return tokens
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** 1 to 12. "may" and "march" are months only with a capital: "they may march". */
export function monthOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word') return undefined
  const index = MONTHS.indexOf(token.lower)
  const capital = token.text.charAt(0) !== token.lower.charAt(0)
  if (index >= 0) return capital || (index !== 2 && index !== 4) ? index + 1 : undefined
  return isShortMonth(token) ? SHORT_MONTHS.indexOf(token.lower.slice(0, 3)) + 1 : undefined
}

/** "Sept", "Jan": may be followed by a full stop. */
export function isShortMonth(token: Token): boolean {
  const capital = token.text.charAt(0) !== token.lower.charAt(0)
  return (
    capital && (token.lower === 'sept' || (token.text.length === 3 && SHORT_MONTHS.includes(token.lower)))
  )
}

/** 0 (Sunday) to 6; full names with a capital. */
export function weekdayOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word' || token.text.charAt(0) === token.lower.charAt(0)) return undefined
  const index = WEEKDAYS.indexOf(token.lower)
  return index >= 0 ? index : undefined
}

/** 0 to 6, also for "Wed" and "Thurs", which only count before a date. */
export function weekdayLabel(token: Token | undefined): number | undefined {
  if (token?.kind !== 'word' || !/^(?:Sun|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat)$/.test(token.text))
    return weekdayOf(token)
  return WEEKDAYS.findIndex((name) => name.startsWith(token.lower.slice(0, 3)))
}

const SEASONS: Record<string, string> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' }

/** The EDTF code of a season, "21" to "24". */
export function seasonOf(token: Token | undefined): string | undefined {
  return token?.kind === 'word' && Object.hasOwn(SEASONS, token.lower) ? SEASONS[token.lower] : undefined
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

/** 1 to 4 for "first" … "fourth" and "1st" … "4th" (then two tokens). */
export function ordinalAt(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const token = tokens[at]
  if (token?.kind === 'word') {
    const index = ORDINALS.indexOf(token.lower)
    return index >= 0 ? { value: index + 1, next: at + 1 } : undefined
  }
  if (token?.kind !== 'number' || !isOrdinalSuffix(tokens[at + 1])) return undefined
  return { value: Number(token.text), next: at + 2 }
}

export function isOrdinalSuffix(token: Token | undefined): boolean {
  return token?.glued === true && /^(?:st|nd|rd|th)$/.test(token.lower)
}

const COUNTS = [
  'a',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** "a" or "one" to "twelve", or digits up to 999. */
export function countOf(token: Token | undefined): number | undefined {
  if (token?.kind === 'number' && token.text.length <= 3) return Number(token.text)
  if (token?.kind !== 'word') return undefined
  if (token.lower === 'one') return 1
  const index = COUNTS.indexOf(token.lower)
  return index >= 0 ? index + 1 : undefined
}

export function isDashMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && '-‐‑‒–—−'.includes(token.text)
}

export const FIRST_YEAR = 1500
export const LAST_YEAR = 2199

const UNITS = new Set(
  (
    'hours hrs hour gmt utc local km kilometres kilometers miles metres meters tons tonnes dollars euros percent per ' +
    'people troops soldiers men women children personnel police'
  ).split(' '),
)

/**
 * A year from 1500 to 2199 (other numbers of four digits are counts or years of another calendar). "2000 villagers"
 * and "1500 hours" are none: a round number before a plural, or any number before a unit.
 */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined
  const value = Number(token.text)
  if (value < FIRST_YEAR || value > LAST_YEAR) return undefined
  if (!startsClean(tokens, at)) return undefined
  const after = tokens[at + 1]
  if (!after) return value
  if (after.glued) {
    if (after.kind === 'word' || after.text === '%') return undefined
    if (/^[.,/:]$/.test(after.text) && tokens[at + 2]?.kind === 'number' && tokens[at + 2]!.glued)
      return undefined
  } else if (after.kind === 'word') {
    if (UNITS.has(after.lower)) return undefined
    if (
      value % 100 === 0 &&
      /^\p{Ll}{3,}s$/u.test(after.text) &&
      !/^(?:was|has|its|this|his|always)$/.test(after.text)
    ) {
      return undefined
    }
  }
  return value
}

/** A number glued to a sign, a comma or another number is part of something else: "No. 45/2024", "1,200"; not "c.1979". */
export function startsClean(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (!before) return true
  const dotted = before.text === '.' ? tokens[at - 2]?.lower : undefined
  if (dotted === 'no' || dotted === 'nos' || dotted === 'nr' || before.text === '№' || before.text === '#')
    return false
  if (!tokens[at]!.glued) return true
  return dotted === 'c' || dotted === 'ca' || /^[-‐‑‒–—−("“‘'[«]$/.test(before.text)
}
