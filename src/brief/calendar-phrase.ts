import { dayNumber, daysInMonth, dayText } from '../date/calendar.ts'
import {
  FIRST_YEAR,
  isDashMark,
  isOrdinalSuffix,
  isShortMonth,
  LAST_YEAR,
  monthOf,
  startsClean,
  type Token,
  weekdayLabel,
  yearAt,
} from './date-words.ts'

/** What a wording says of a date; what it leaves out is absent. `next` is the index of the token after it. */
export interface CalendarFields {
  year?: number
  month?: number
  day?: number
  /** "3rd": a day of the month even before anything else. */
  ordinal?: boolean
  /** A date with a time of day and an offset, as written. */
  dateTime?: string
  next: number
}

/**
 * Reads "27 May 2026", "the 27th of May", "May 27, 2026", "Sept. 2024", "2024-09-03", "May", "27", "2024" from token `at`
 * on, the longest first. Numbers alone with slashes or dots count only where day and month cannot be mistaken.
 */
export function readFields(tokens: readonly Token[], at: number): CalendarFields | undefined {
  const weekday = weekdayLabel(tokens[at])
  if (weekday !== undefined) {
    let next = at + 1
    if (tokens[next]?.text === '.' && tokens[next]!.glued) next++
    if (tokens[next]?.text === ',') next++
    const fields = weekdayLabel(tokens[next]) === undefined ? readFields(tokens, next) : undefined
    return fields?.day !== undefined && fields.month !== undefined ? fields : undefined
  }
  const token = tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    return startsClean(tokens, at)
      ? (readNumeric(tokens, at) ?? readDayFirst(tokens, at) ?? readYear(tokens, at))
      : undefined
  }
  return readMonthFirst(tokens, at)
}

function validDay(year: number | undefined, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

// ---- figures only ----

function readNumeric(tokens: readonly Token[], at: number): CalendarFields | undefined {
  const separator = tokens[at + 1]
  if (!separator?.glued || !/^[-/.]$/.test(separator.text)) return undefined
  if (isDashMark(tokens[at - 1]) && tokens[at]!.glued) return undefined
  const [first, second, third] = [at, at + 2, at + 4].map((index) => tokens[index]) as [Token, Token?, Token?]
  if (second?.kind !== 'number' || !second.glued) return undefined
  const long =
    tokens[at + 3]?.text === separator.text &&
    tokens[at + 3]!.glued &&
    third?.kind === 'number' &&
    third.glued
  if (!long) return separator.text === '-' ? readIsoMonth(tokens, at, first, second) : undefined
  const next = at + 5
  if (runsOn(tokens, next)) return undefined
  if (first.text.length === 4) {
    if (separator.text === '.' || second.text.length !== 2 || third.text.length !== 2) return undefined
    const fields = dayFields(Number(first.text), Number(second.text), Number(third.text), next)
    return fields && separator.text === '-' ? withTime(tokens, at, fields) : fields
  }
  if (separator.text === '-' || third.text.length !== 4 || first.text.length > 2 || second.text.length > 2)
    return undefined
  const [a, b, year] = [Number(first.text), Number(second.text), Number(third.text)]
  if (separator.text === '.' || a > 12 || a === b) return dayFields(year, b, a, next)
  return b > 12 ? dayFields(year, a, b, next) : undefined
}

function readIsoMonth(
  tokens: readonly Token[],
  at: number,
  first: Token,
  second: Token,
): CalendarFields | undefined {
  const [year, month] = [Number(first.text), Number(second.text)]
  if (first.text.length !== 4 || second.text.length !== 2 || month < 1 || month > 12) return undefined
  if (year < FIRST_YEAR || year > LAST_YEAR || runsOn(tokens, at + 3)) return undefined
  return { year, month, next: at + 3 }
}

/** Whether a number goes on: "2024-09-03-7", "2024-09km". */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.glued) return false
  if (token.kind !== 'mark') return token.lower !== 't'
  return /^[-/.,:]$/.test(token.text) && tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued
}

function dayFields(year: number, month: number, day: number, next: number): CalendarFields | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || !validDay(year, month, day))
    return undefined
  return { year, month, day, next }
}

const TIME =
  /^T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?(?:(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9]))?$/

/** "2024-09-03T04:00+03:00": kept whole with an offset; without one only the day is certain. */
function withTime(tokens: readonly Token[], at: number, fields: CalendarFields): CalendarFields | undefined {
  const start = fields.next
  if (tokens[start]?.lower !== 't' || !tokens[start]!.glued) return fields
  let next = start
  let time = ''
  while (next < start + 14 && tokens[next]?.glued && /^(?:T|Z|[0-9]+|[-:+.])$/.test(tokens[next]!.text)) {
    time += tokens[next++]!.text
  }
  if (time.endsWith('.')) {
    time = time.slice(0, -1)
    next--
  }
  if (!TIME.test(time)) return undefined
  const date = tokens
    .slice(at, start)
    .map((token) => token.text)
    .join('')
  return { ...fields, next, dateTime: /(?:Z|[+-][0-9:]{5})$/.test(time) ? date + time : undefined }
}

// ---- with a month's name ----

function readDayFirst(tokens: readonly Token[], at: number): CalendarFields | undefined {
  const number = tokens[at]!
  if (number.text.length > 2) return undefined
  const day = Number(number.text)
  if (day < 1 || day > 31) return undefined
  const ordinal = isOrdinalSuffix(tokens[at + 1])
  const afterDay = at + (ordinal ? 2 : 1)
  let next = afterDay
  const hyphened = isDashMark(tokens[next]) && tokens[next]!.glued && tokens[next + 1]?.glued === true
  if (hyphened || tokens[next]?.lower === 'of') next++
  const month = readMonth(tokens, next)
  if (!month || !(hyphened || !tokens[next]!.glued)) {
    return afterDay === at + 1 && tokens[afterDay]?.glued && tokens[afterDay]!.kind === 'word'
      ? undefined
      : { day, ordinal, next: afterDay }
  }
  next = month.next
  if (hyphened && isDashMark(tokens[next]) && tokens[next]!.glued) next++
  else if (hyphened) return { day, next: afterDay }
  const year = readYearAfter(tokens, next)
  if (!validDay(year?.year, month.month, day)) return undefined
  return { day, month: month.month, year: year?.year, ordinal, next: year?.next ?? month.next }
}

function readMonthFirst(tokens: readonly Token[], at: number): CalendarFields | undefined {
  const month = readMonth(tokens, at)
  if (!month) return undefined
  const number = tokens[month.next]
  const day = number?.kind === 'number' && number.text.length <= 2 && !number.glued ? Number(number.text) : 0
  const afterDay = month.next + (isOrdinalSuffix(tokens[month.next + 1]) ? 2 : 1)
  if (day >= 1 && day <= 31 && readMonth(tokens, afterDay) === undefined && endsClean(tokens, afterDay)) {
    const year = readYearAfter(tokens, afterDay)
    if (!validDay(year?.year, month.month, day)) return undefined
    return { month: month.month, day, year: year?.year, next: year?.next ?? afterDay }
  }
  const year = readYearAfter(tokens, tokens[month.next]?.lower === 'of' ? month.next + 1 : month.next)
  return { month: month.month, year: year?.year, next: year?.next ?? month.next }
}

/** Not "May 3.5" and not "May 27km". */
function endsClean(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.glued) return true
  if (token.kind !== 'mark') return false
  return token.text === '%'
    ? false
    : !(/^[.:/]$/.test(token.text) && tokens[at + 1]?.kind === 'number' && tokens[at + 1]!.glued)
}

function readMonth(tokens: readonly Token[], at: number): { month: number; next: number } | undefined {
  const token = tokens[at]
  const month = monthOf(token)
  if (!token || month === undefined) return undefined
  const dotted = isShortMonth(token) && tokens[at + 1]?.text === '.' && tokens[at + 1]!.glued
  return { month, next: dotted ? at + 2 : at + 1 }
}

/** The year after a month or a day, with or without a comma before it. */
export function readYearAfter(
  tokens: readonly Token[],
  at: number,
): { year: number; next: number } | undefined {
  const index = tokens[at]?.text === ',' && tokens[at]!.glued && tokens[at + 1]?.glued === false ? at + 1 : at
  const year = yearAt(tokens, index)
  return year === undefined ? undefined : { year, next: index + 1 }
}

function readYear(tokens: readonly Token[], at: number): CalendarFields | undefined {
  const year = yearAt(tokens, at)
  return year === undefined ? undefined : { year, next: at + 1 }
}

// ---- dates ----

/** A date of day, month or year precision as EDTF. */
export function plainDate(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== undefined) parts.push(twoDigits(month))
  if (month !== undefined && day !== undefined) parts.push(twoDigits(day))
  return parts.join('-')
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** The day, month or year that lies `step` units of the date's own precision away. */
export function shiftPlain(date: string, step: number): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return plainDate(year + step)
  if (day !== undefined) return dayText(dayNumber(year, month, day) + step)
  const months = year * 12 + month - 1 + step
  return plainDate(Math.floor(months / 12), (months % 12) + 1)
}

export function lastDayOf(year: number, month: number): string {
  return plainDate(year, month, daysInMonth(year, month))
}
