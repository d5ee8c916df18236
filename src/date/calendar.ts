/**
 * The proleptic Gregorian calendar in whole numbers: a *day* counts from 1970-01-01, a *month* from
 * January of year 0. Year 0000 exists (ISO 8601) and is a leap year. No clock, no time zone.
 */

/** First and last day, both included; `-Infinity` and `Infinity` stand for an open end. */
export type DayRange = readonly [first: number, last: number]

const DAYS_FROM_YEAR_0_TO_1970 = 719_528
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

export const MILLISECONDS_PER_DAY = 86_400_000

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!
}

/** The day of a year, a month 1 to 12 and a day of the month; the day is not checked against the month. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const leapDaysBefore =
    Math.floor((year + 3) / 4) - Math.floor((year + 99) / 100) + Math.floor((year + 399) / 400)
  const leapDayThisYear = month > 2 && isLeapYear(year) ? 1 : 0
  const dayOfYear = DAYS_BEFORE_MONTH[month - 1]! + leapDayThisYear + dayOfMonth - 1
  return year * 365 + leapDaysBefore + dayOfYear - DAYS_FROM_YEAR_0_TO_1970
}

/** The days that four-digit years can write: 0000-01-01 and 9999-12-31. */
export const FIRST_DAY = dayNumber(0, 1, 1)
export const LAST_DAY = dayNumber(9999, 12, 31)

export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1
}

export function firstDayOfMonth(month: number): number {
  const year = Math.floor(month / 12)
  return dayNumber(year, month - year * 12 + 1, 1)
}

export function lastDayOfMonth(month: number): number {
  return firstDayOfMonth(month + 1) - 1
}

/** `YYYY-MM-DD`; days outside the years 0000 to 9999 are written as the nearest day inside. */
export function dayText(day: number): string {
  const written = Math.min(Math.max(day, FIRST_DAY), LAST_DAY)
  let year = yearBeforeOrOf(written)
  while (dayNumber(year + 1, 1, 1) <= written) year++
  let month = 12
  while (dayNumber(year, month, 1) > written) month--
  const dayOfMonth = written - dayNumber(year, month, 1) + 1
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

/** The year of a day, or at most two years earlier. */
function yearBeforeOrOf(day: number): number {
  return Math.floor((day + DAYS_FROM_YEAR_0_TO_1970) / 365.2425) - 1
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** Sorts, and joins ranges that overlap or touch. */
export function joinRanges(ranges: readonly DayRange[]): DayRange[] {
  const sorted = [...ranges].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
  const joined: DayRange[] = []
  for (const range of sorted) {
    const previous = joined.at(-1)
    if (previous && range[0] <= previous[1] + 1) {
      joined[joined.length - 1] = [previous[0], Math.max(previous[1], range[1])]
    } else {
      joined.push(range)
    }
  }
  return joined
}
