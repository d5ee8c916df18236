import type { DayRange } from './calendar.ts'

/** The smallest unit that the text settles: `2024-XX-15` settles only the year, `198X` the decade. */
export type Precision =
  | 'second'
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'set'
  | 'interval'

/** EDTF qualification of a whole date: `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%'

/** A date of reduced precision or a single day: `2024`, `2024-09-XX`, `2024-09-03?`. */
export interface CalendarDateValue {
  kind: 'date'
  text: string
  precision: Precision
  qualifier?: Qualifier
  /** First and last month of the span that the precision settles; absent for a single day. */
  months?: readonly [first: number, last: number]
  /** The days that the text names: ascending, apart from each other. */
  days: readonly DayRange[]
  /** `days`, widened by the margin of the qualifier: what comparisons use. */
  possible: readonly DayRange[]
}

/** A point of the time line: whole seconds since 1970-01-01T00:00Z, and microseconds of that second. */
export type Instant = readonly [second: number, microsecond: number]

/** A day with a time and its offset from UTC: `2024-09-03T04:00+03:00`. */
export interface DateTimeValue {
  kind: 'date-time'
  text: string
  precision: 'minute' | 'second'
  /** The day as written, in its own offset. */
  days: readonly DayRange[]
  /** The days it can be somewhere on earth (UTC-12 to UTC+14). */
  possible: readonly DayRange[]
  /** Minutes east of UTC. */
  offset: number
  /** First and last instant of the minute or second named. */
  first: Instant
  last: Instant
}

/** One of several days: `[2024-09-01..2024-09-10,2026-05-27]`, `[2024-10..]`. */
export interface SetValue {
  kind: 'set'
  text: string
  precision: 'set'
  days: readonly DayRange[]
  possible: readonly DayRange[]
}

/** Something that happened at one point in time, known more or less exactly. */
export type PointDateValue = CalendarDateValue | DateTimeValue | SetValue

/** One end of a period: a date, `open` (written `..`: it has no such end) or `unknown` (left empty). */
export type PeriodEnd = CalendarDateValue | 'open' | 'unknown'

/** Something that lasted: `2021-08/2024`, `2021/..`, `2021/`. */
export interface PeriodValue {
  kind: 'interval'
  text: string
  precision: 'interval'
  start: PeriodEnd
  end: PeriodEnd
}

/** A date that was read: of something that happened at one point, or of something that lasted. */
export type DateValue = PointDateValue | PeriodValue
