import type { DayRange } from './calendar.ts'
import type { DateValue, PeriodEnd } from './value.ts'

/**
 * What a date leaves possible, in days: its first day lies within `start`, its last day within `end`.
 * For a point in time both are the same unknown day, and `days` tells on which days it can lie.
 */
export interface Span {
  start: DayRange
  end: DayRange
  /** Every day that it can touch, ascending; sets and unspecified months leave gaps. */
  days: readonly DayRange[]
}

export function spanOf(date: DateValue): Span {
  if (date.kind !== 'interval') {
    const whole = hull(date.possible)
    return { start: whole, end: whole, days: date.possible }
  }
  const start = endRange(date.start, -Infinity)
  const end = endRange(date.end, Infinity)
  // A start is never after its end, and that narrows both: `2024/2024-06` began by June.
  const lastStart = Math.min(start[1], end[1])
  const firstEnd = Math.max(end[0], start[0])
  return { start: [start[0], lastStart], end: [firstEnd, end[1]], days: [[start[0], end[1]]] }
}

/** True when some day lies in a range of both; the ranges of each are ascending. */
export function intersect(a: readonly DayRange[], b: readonly DayRange[]): boolean {
  return a.some((range) => b.some((other) => meet(range, other)))
}

export function meet(a: DayRange, b: DayRange): boolean {
  return a[0] <= b[1] && b[0] <= a[1]
}

function hull(ranges: readonly DayRange[]): DayRange {
  return [ranges[0]![0], ranges.at(-1)![1]]
}

function endRange(end: PeriodEnd, open: number): DayRange {
  if (end === 'open') return [open, open]
  return end === 'unknown' ? [-Infinity, Infinity] : hull(end.possible)
}
