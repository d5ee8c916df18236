import type { DayRange } from './calendar.ts'
import { isPlainDay } from './digits.ts'
import { parseDate } from './parse.ts'
import { intersect, meet, type Span, spanOf } from './span.ts'
import type { DateTimeValue, DateValue, Instant } from './value.ts'

/**
 * A verdict on dates that may be imprecise: `certainly` when it holds for every day they leave possible,
 * `certainly-not` when it holds for none, else `possibly`. A text that is no EDTF date settles
 * nothing: `possibly`; `parseDate` is undefined for it.
 *
 * Reduced precision and sets mean *some time within*; `?` and `~` widen a date by one unit of its precision on
 * either side, `%` by two; a time against a day without a zone is the days it can be anywhere on earth. The
 * open end of a period never comes, the unknown end may be any day.
 */
export type Certainty = 'certainly' | 'possibly' | 'certainly-not'

/** How two dates lie to each other: the verdicts of `before`, `after` and `overlaps`. */
export interface DateComparison {
  before: Certainty
  after: Certainty
  overlaps: Certainty
}

/**
 * Is all of `a` earlier than all of `b`? Days are compared whole: a day is not before itself. Two date-times are
 * compared by their instants, whatever their offsets.
 */
export function before(a: string, b: string): Certainty {
  if (isPlainDay(a) && isPlainDay(b)) return a < b ? 'certainly' : 'certainly-not'
  return compare(a, b, valueBefore)
}

/** Is all of `a` later than all of `b`? The same as `before(b, a)`. */
export function after(a: string, b: string): Certainty {
  return before(b, a)
}

/** Do `a` and `b` share a day? For a point in time and a period: does the point fall into the period? */
export function overlaps(a: string, b: string): Certainty {
  return compare(a, b, valueOverlaps)
}

/**
 * The three verdicts together. Where a text is no EDTF date ("05/27/2026") nothing is known and all three are
 * `possibly`; `parseDate` tells whether it is one, `whyNotADate` why not.
 */
export function compareDates(a: string, b: string): DateComparison {
  return { before: before(a, b), after: after(a, b), overlaps: overlaps(a, b) }
}

/** Does all of `date` fall into `period`? Only the same day falls into a point date: there it is `sameDate`. */
export function contains(period: string, date: string): Certainty {
  return compare(period, date, valueContains)
}

/**
 * Can `a` and `b` be the same date? `certainly-not` means that two reports contradict each other. `certainly` only
 * when both name the same day, the same minute or second, or the same first and last day of a period.
 */
export function sameDate(a: string, b: string): Certainty {
  if (isPlainDay(a) && isPlainDay(b)) return a === b ? 'certainly' : 'certainly-not'
  return compare(a, b, valueSame)
}

function compare(a: string, b: string, verdict: (a: DateValue, b: DateValue) => Certainty): Certainty {
  const valueA = parseDate(a)
  const valueB = parseDate(b)
  return valueA && valueB ? verdict(valueA, valueB) : 'possibly'
}

function certainty(always: boolean, sometimes: boolean): Certainty {
  if (always) return 'certainly'
  return sometimes ? 'possibly' : 'certainly-not'
}

function valueBefore(a: DateValue, b: DateValue): Certainty {
  if (a.kind === 'date-time' && b.kind === 'date-time') {
    return certainty(isEarlier(a.last, b.first), isEarlier(a.first, b.last) && !sameInstant(a, b))
  }
  const spanA = spanOf(a)
  const spanB = spanOf(b)
  return certainty(spanA.end[1] < spanB.start[0], spanA.end[0] < spanB.start[1])
}

function valueOverlaps(a: DateValue, b: DateValue): Certainty {
  if (a.kind === 'date-time' && b.kind === 'date-time') return timesShareDay(a, b)
  const spanA = spanOf(a)
  const spanB = spanOf(b)
  const always = spanA.start[1] <= spanB.end[0] && spanB.start[1] <= spanA.end[0]
  return certainty(always, intersect(spanA.days, spanB.days))
}

function valueContains(period: DateValue, date: DateValue): Certainty {
  if (period.kind !== 'interval') return valueSame(period, date)
  const outer = spanOf(period)
  const inner = spanOf(date)
  const always = outer.start[1] <= inner.start[0] && inner.end[1] <= outer.end[0]
  const sometimes = outer.start[0] <= inner.start[1] && inner.end[0] <= outer.end[1]
  return certainty(always, sometimes && intersect(outer.days, inner.days))
}

function valueSame(a: DateValue, b: DateValue): Certainty {
  if (a.kind === 'date-time' && b.kind === 'date-time') {
    return certainty(sameInstant(a, b), !isEarlier(a.last, b.first) && !isEarlier(b.last, a.first))
  }
  const spanA = spanOf(a)
  const spanB = spanOf(b)
  const always = isOneDay(spanA.start, spanB.start) && isOneDay(spanA.end, spanB.end)
  if (a.kind === 'interval' && b.kind === 'interval') {
    return certainty(always, meet(spanA.start, spanB.start) && meet(spanA.end, spanB.end))
  }
  return certainty(always, intersect(singleDays(a, spanA), singleDays(b, spanB)))
}

/** The days on which it can both start and end: for a point in time all of them. */
function singleDays(date: DateValue, { start, end, days }: Span): readonly DayRange[] {
  if (date.kind !== 'interval') return days
  const first = Math.max(start[0], end[0])
  const last = Math.min(start[1], end[1])
  return first <= last ? [[first, last]] : []
}

/** In one offset the days as written decide; else only the very same instant certainly shares its day. */
function timesShareDay(a: DateTimeValue, b: DateTimeValue): Certainty {
  if (a.offset === b.offset) return certainty(a.days[0]![0] === b.days[0]![0], false)
  return certainty(sameInstant(a, b), intersect(a.possible, b.possible))
}

function isOneDay(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] === a[1] && a[0] === b[0] && a[1] === b[1]
}

function sameInstant(a: DateTimeValue, b: DateTimeValue): boolean {
  return areEqual(a.first, b.first) && areEqual(a.last, b.last)
}

function areEqual(a: Instant, b: Instant): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function isEarlier(a: Instant, b: Instant): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1])
}
