import { utc } from '@date-fns/utc'
import { add } from 'date-fns/add'
import {
  type DayRange,
  dayText,
  FIRST_DAY,
  firstDayOfMonth,
  joinRanges,
  LAST_DAY,
  lastDayOfMonth,
  MILLISECONDS_PER_DAY,
} from './calendar.ts'
import { widenedMonths } from './calendar-date.ts'
import { digits } from './digits.ts'
import { parseDate } from './parse.ts'
import { MAX_LENGTH } from './set.ts'
import type { CalendarDateValue, DateTimeValue, PointDateValue } from './value.ts'

/** The parts of an ISO 8601 duration that treaties use, in whole numbers. */
export interface DurationParts {
  years: number
  months: number
  weeks: number
  days: number
  hours: number
}

const DURATION =
  /^P(?:[0-9]{1,4}Y(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?|[0-9]{1,4}M(?:[0-9]{1,5}D)?|[0-9]{1,4}W|[0-9]{1,5}D(?:T[0-9]{1,5}H)?|T[0-9]{1,5}H)$/

const UNITS = { Y: 'years', M: 'months', W: 'weeks', D: 'days', H: 'hours' } as const

/** True for an ISO 8601 duration in years, months, weeks, days and hours: `P3M`, `P1Y6M`, `PT48H`. */
export function isDuration(text: string): boolean {
  return DURATION.test(text)
}

/** The parts of a duration, each zero when absent; undefined when the text is no duration. */
export function parseDuration(text: string): DurationParts | undefined {
  if (!isDuration(text)) return undefined
  const parts = { years: 0, months: 0, weeks: 0, days: 0, hours: 0 }
  for (const [, amount, unit] of text.matchAll(/([0-9]+)([YMWDH])/g))
    parts[UNITS[unit as keyof typeof UNITS]] = Number(amount)
  return parts
}

/**
 * The date that lies a duration after another: three months after `2024-11` is `2025-02`. A period counts from its
 * end. The result is a point date that covers every day possible: a set where one date cannot say it
 * (`2024` plus `P3M` is `[2024-04..2025-03]`). The 31st becomes the last day of a shorter month. Undefined
 * when either text cannot be read, when a period has no known end, or past the year 9999.
 */
export function addDuration(date: string, duration: string): string | undefined {
  const value = parseDate(date)
  const parts = parseDuration(duration)
  if (!value || !parts) return undefined
  if (value.kind !== 'interval') return addToPoint(value, parts)
  return typeof value.end === 'string' ? undefined : addToPoint(value.end, parts)
}

function addToPoint(date: PointDateValue, parts: DurationParts): string | undefined {
  if (date.kind === 'date-time') return addToDateTime(date, parts)
  if (date.kind === 'set') return addToDays(date.days, parts)
  const wholeMonths = parts.weeks === 0 && parts.days === 0 && parts.hours === 0
  if (date.months && wholeMonths && !isDayOfSomeMonth(date)) return addToMonths(date, parts)
  if (date.precision === 'day' && date.qualifier && parts.hours % 24 === 0) {
    const result = addToDays(date.days, parts)
    return result && result + date.qualifier
  }
  return addToDays(date.possible, parts)
}

/** `2024-XX-15` names twelve days, not a span of months. */
function isDayOfSomeMonth(date: CalendarDateValue): boolean {
  return date.days.length > 1
}

/** The time of day stays, unless hours are added; so does the offset. */
function addToDateTime(date: DateTimeValue, parts: DurationParts): string | undefined {
  const hour = digits(date.text, 11, 2)
  const local = new Date(date.days[0]![0] * MILLISECONDS_PER_DAY + hour * 3_600_000)
  const result = add(local, parts, { in: utc })
  if (result.getTime() >= (LAST_DAY + 1) * MILLISECONDS_PER_DAY) return undefined
  return result.toISOString().slice(0, 13) + date.text.slice(13)
}

function addToMonths(date: CalendarDateValue, parts: DurationParts): string | undefined {
  const shift = parts.years * 12 + parts.months
  const exact = monthSpanText(date.months![0] + shift, date.months![1] + shift)
  if (!exact || !date.qualifier) return exact
  if (!exact.startsWith('[')) return exact + date.qualifier
  const [first, last] = widenedMonths(date)!
  return monthSpanText(first + shift, last + shift)
}

/** Whole months as the shortest point date. */
function monthSpanText(first: number, last: number): string | undefined {
  if (!isWritable([firstDayOfMonth(first), lastDayOfMonth(last)])) return undefined
  const wholeYears = first % 12 === 0 && last % 12 === 11
  const length = wholeYears ? 4 : 7
  const from = dayText(firstDayOfMonth(first)).slice(0, length)
  const to = dayText(firstDayOfMonth(last)).slice(0, length)
  return from === to ? from : `[${from}..${to}]`
}

function addToDays(days: readonly DayRange[], parts: DurationParts): string | undefined {
  const shifted = joinRanges(
    days.map(([first, last]) => {
      const start = addToDay(first, parts, Math.floor)
      return [start, first === last && parts.hours === 0 ? start : addToDay(last, parts, Math.ceil)]
    }),
  )
  const whole: DayRange = [shifted[0]![0], shifted.at(-1)![1]]
  if (!isWritable(whole)) return undefined
  const text = daysText(shifted)
  return text.length > MAX_LENGTH ? daysText([whole]) : text
}

/** A day has no hour, so five hours later is the same day or the next: `rounded` chooses. */
function addToDay(day: number, parts: DurationParts, rounded: (days: number) => number): number {
  if (!Number.isFinite(day)) return day
  const days = parts.days + rounded(parts.hours / 24)
  const result = add(new Date(day * MILLISECONDS_PER_DAY), { ...parts, days, hours: 0 }, { in: utc })
  return result.getTime() / MILLISECONDS_PER_DAY
}

/** True when both ends are open or within the years 0000 to 9999. */
function isWritable(range: DayRange): boolean {
  return range.every((day) => !Number.isFinite(day) || (day >= FIRST_DAY && day <= LAST_DAY))
}

function daysText(ranges: readonly DayRange[]): string {
  const only = ranges.length === 1 ? ranges[0]! : undefined
  if (only && only[0] === only[1]) return dayText(only[0])
  return `[${ranges.map(rangeText).join(',')}]`
}

function rangeText([first, last]: DayRange): string {
  if (first === last) return dayText(first)
  return `${first === -Infinity ? '' : dayText(first)}..${last === Infinity ? '' : dayText(last)}`
}
