import { dayText } from './calendar.ts'
import { isPlainDay } from './digits.ts'
import { parseDate } from './parse.ts'
import type { DateValue, PeriodEnd, Precision } from './value.ts'

/** A day `YYYY-MM-DD`; `open` when there is no limit; null when the limit is not known. */
export type Bound = string | 'open' | null

/** The days between which a date lies, both included. */
export interface Bounds {
  earliest: Bound
  latest: Bound
}

/**
 * First and last day that the text names. For a period: the first day of its start and the last day of its
 * end. A date-time gives its day as written. Qualifiers (`?`, `~`, `%`) do not widen these bounds, they
 * widen comparisons. Summer and winter reach from December of the year before to March of the year after,
 * spring and autumn over the whole year, because halves of the earth differ. Both null when the
 * text is no EDTF date; `parseDate` tells, `whyNotADate` says why.
 */
export function bounds(text: string): Bounds {
  if (isPlainDay(text)) return { earliest: text, latest: text }
  const date = parseDate(text)
  return { earliest: asBound(date && firstDay(date)), latest: asBound(date && lastDay(date)) }
}

/** The first day of `bounds` as days since 1970-01-01; `-Infinity` when open, undefined when not known. */
export function earliestDay(text: string): number | undefined {
  const date = parseDate(text)
  return date && firstDay(date)
}

/** The last day of `bounds` as days since 1970-01-01; `Infinity` when open, undefined when not known. */
export function latestDay(text: string): number | undefined {
  const date = parseDate(text)
  return date && lastDay(date)
}

/** The day itself when the text names exactly one, without qualifier: also of a date-time, as written. */
export function dayOf(text: string): string | undefined {
  if (isPlainDay(text)) return text
  return parseDate(text)?.kind === 'date-time' ? text.slice(0, 10) : undefined
}

/** The smallest unit that the text settles; undefined when it is no date. */
export function precision(text: string): Precision | undefined {
  return parseDate(text)?.precision
}

/** Orders dates for a list: by first day, then by last day, then as text; those without a day come last. */
export function chronologically(a: string, b: string): number {
  const byFirst = difference(earliestDay(a), earliestDay(b))
  if (byFirst !== 0) return byFirst
  const byLast = difference(latestDay(a), latestDay(b))
  if (byLast !== 0) return byLast
  return a < b ? -1 : a > b ? 1 : 0
}

function difference(a = Infinity, b = Infinity): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function firstDay(date: DateValue): number | undefined {
  return date.kind === 'interval' ? endDay(date.start, 'start') : date.days[0]![0]
}

function lastDay(date: DateValue): number | undefined {
  return date.kind === 'interval' ? endDay(date.end, 'end') : date.days.at(-1)![1]
}

function endDay(end: PeriodEnd, side: 'start' | 'end'): number | undefined {
  if (end === 'unknown') return undefined
  if (side === 'start') return end === 'open' ? -Infinity : end.days[0]![0]
  return end === 'open' ? Infinity : end.days.at(-1)![1]
}

function asBound(day: number | undefined): Bound {
  if (day === undefined) return null
  return Number.isFinite(day) ? dayText(day) : 'open'
}
