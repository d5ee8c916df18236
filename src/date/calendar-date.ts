import {
  type DayRange,
  dayNumber,
  daysInMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  monthNumber,
} from './calendar.ts'
import { digits, plainDay } from './digits.ts'
import type { CalendarDateValue, Precision, Qualifier } from './value.ts'

type MonthRange = readonly [first: number, last: number]

/** A date without qualifier; `plain` when it has neither unspecified digits nor a season. */
interface Unqualified {
  precision: Precision
  plain: boolean
  months?: MonthRange
  days: readonly DayRange[]
}

/**
 * How far a qualified date may be off, in units of its precision on either side. EDTF gives no figure;
 * one unit for `~` and for `?`, two for `%`.
 */
const MARGIN: Record<Qualifier, number> = { '~': 1, '?': 1, '%': 2 }

/** Length in months of a unit of each precision that spans whole months. */
const MONTHS_IN_UNIT: Partial<Record<Precision, number>> = {
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
}

/** Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, unspecified digits and seasons, with one qualifier at the end. */
export function parseCalendarDate(text: string): CalendarDateValue | undefined {
  const end = text.slice(-1)
  const qualifier = end === '?' || end === '~' || end === '%' ? end : undefined
  const date = parseUnqualified(qualifier ? text.slice(0, -1) : text)
  if (!date) return undefined
  const { precision, months, days } = date
  const possible = qualifier ? [widen(date, MARGIN[qualifier])] : days
  return { kind: 'date', text, precision, qualifier, months, days, possible }
}

/** Reads what may stand in a set: a day, a month or a year, without qualifier. Answers its days. */
export function parsePlain(text: string): DayRange | undefined {
  const date = parseUnqualified(text)
  return date?.plain ? date.days[0] : undefined
}

/** The months of a date, widened by the margin of its qualifier; undefined for a single day. */
export function widenedMonths(date: CalendarDateValue): MonthRange | undefined {
  return date.months && widenMonths(date.months, date.precision, date.qualifier ? MARGIN[date.qualifier] : 0)
}

function widen({ precision, months, days }: Unqualified, units: number): DayRange {
  if (!months) return [days[0]![0] - units, days[0]![1] + units]
  const [first, last] = widenMonths(months, precision, units)
  return [firstDayOfMonth(first), lastDayOfMonth(last)]
}

function widenMonths([first, last]: MonthRange, precision: Precision, units: number): MonthRange {
  const margin = units * MONTHS_IN_UNIT[precision]!
  return [first - margin, last + margin]
}

function parseUnqualified(text: string): Unqualified | undefined {
  if (text.length === 10) return parseDay(text)
  if (text.length === 7) return parseMonth(text)
  if (text.length === 4) return parseYear(text)
  return undefined
}

function parseYear(text: string): Unqualified | undefined {
  const year = digits(text, 0, 4)
  if (year >= 0) return wholeYears('year', true, year, year)
  const decade = digits(text, 0, 3)
  if (decade >= 0 && text[3] === 'X') return wholeYears('decade', false, decade * 10, decade * 10 + 9)
  const century = digits(text, 0, 2)
  if (century >= 0 && text.endsWith('XX'))
    return wholeYears('century', false, century * 100, century * 100 + 99)
  return undefined
}

function parseMonth(text: string): Unqualified | undefined {
  const year = digits(text, 0, 4)
  if (year < 0 || text[4] !== '-') return undefined
  if (text.endsWith('XX')) return wholeYears('year', false, year, year)
  const month = digits(text, 5, 2)
  if (month >= 1 && month <= 12) return wholeMonth(year, month, true)
  return month >= 21 && month <= 24 ? season(year, month) : undefined
}

function parseDay(text: string): Unqualified | undefined {
  const day = plainDay(text)
  if (!Number.isNaN(day)) return { precision: 'day', plain: true, days: [[day, day]] }
  const year = digits(text, 0, 4)
  if (year < 0 || text[4] !== '-' || text[7] !== '-') return undefined
  const monthText = text.slice(5, 7)
  if (monthText === 'XX')
    return text.endsWith('XX') ? wholeYears('year', false, year, year) : dayOfSomeMonth(year, text)
  const month = digits(monthText, 0, 2)
  return text.endsWith('XX') && month >= 1 && month <= 12 ? wholeMonth(year, month, false) : undefined
}

/** `2024-XX-15`: that day of each month that has it. */
function dayOfSomeMonth(year: number, text: string): Unqualified | undefined {
  const dayOfMonth = digits(text, 8, 2)
  if (dayOfMonth < 1 || dayOfMonth > 31) return undefined
  const days: DayRange[] = []
  for (let month = 1; month <= 12; month++) {
    if (dayOfMonth > daysInMonth(year, month)) continue
    const day = dayNumber(year, month, dayOfMonth)
    days.push([day, day])
  }
  return { precision: 'year', plain: false, months: [monthNumber(year, 1), monthNumber(year, 12)], days }
}

/**
 * A season is a different part of the year on each half of the earth, and a summer or winter may be named
 * after either of the years it touches. So spring and autumn stand for the whole year; summer and winter
 * for December of the year before to March of the year after.
 */
function season(year: number, code: number): Unqualified {
  if (code === 21 || code === 23)
    return wholeMonths('season', false, monthNumber(year, 1), monthNumber(year, 12))
  return wholeMonths('season', false, monthNumber(year - 1, 12), monthNumber(year + 1, 3))
}

function wholeMonth(year: number, month: number, plain: boolean): Unqualified {
  return wholeMonths('month', plain, monthNumber(year, month), monthNumber(year, month))
}

function wholeYears(precision: Precision, plain: boolean, first: number, last: number): Unqualified {
  return wholeMonths(precision, plain, monthNumber(first, 1), monthNumber(last, 12))
}

function wholeMonths(precision: Precision, plain: boolean, first: number, last: number): Unqualified {
  return { precision, plain, months: [first, last], days: [[firstDayOfMonth(first), lastDayOfMonth(last)]] }
}
