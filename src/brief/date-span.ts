import { dayNumber, dayText } from '../date/calendar.ts'
import { lastDayOf, plainDate, twoDigits } from './calendar-phrase.ts'

/** How a wording was read. */
export type DateRule =
  | 'calendar'
  | 'season'
  | 'quarter'
  | 'decade'
  | 'century'
  | 'part'
  | 'week'
  | 'by'
  | 'before'
  | 'after'
  | 'circa'
  | 'either'
  | 'between'
  | 'range'
  | 'since'
  | 'until'
  | 'weekday'
  | 'relative'

/** A stretch of the calendar that a wording names. */
export interface When {
  /** EDTF point date. */
  date: string
  /** The nearest EDTF date that is no set: for the side of a period, or before `~`. */
  plain: string
  /** First and last day, month or year. A season has none: its months differ between the hemispheres. */
  from?: string
  to?: string
  /** Index of the token after it. */
  next: number
  rule: DateRule
  /** The text's own date was needed. */
  anchored?: boolean
  /** An article before it belongs to it: "the 1980s". */
  article?: boolean
}

/** A whole day, month or year. */
export function wholeDate(date: string, next: number, more: Partial<When> = {}): When {
  return { date, plain: date, from: date, to: date, next, rule: 'calendar', ...more }
}

/** Some day from `from` to `to`; `whole` is what it is a part of. */
export function spanOf(
  from: string,
  to: string,
  whole: { plain: string; next: number; anchored?: boolean },
  rule: DateRule,
): When {
  const { plain, next, anchored } = whole
  return {
    date: `[${from}..${to}]`,
    plain,
    from,
    to,
    next,
    rule,
    article: true,
    ...(anchored && { anchored }),
  }
}

/** A number of months of a year, counted from the first: the third quarter is `monthsOf(2024, 3, 3, 3, next)`. */
export function monthsOf(year: number, first: number, last: number, length: number, next: number): When {
  const from = plainDate(year, (first - 1) * length + 1)
  return spanOf(from, plainDate(year, last * length), { plain: String(year), next }, 'quarter')
}

export type Part = 'early' | 'mid' | 'late'

/** The part of a month, year, decade or century; what has no parts (a day, a season) stays whole. */
export function partOf(whole: When, part: Part): When {
  const cut = thirdsOf(whole)?.[part === 'early' ? 0 : part === 'mid' ? 1 : 2]
  return cut ? spanOf(cut[0], cut[1], whole, 'part') : whole
}

/** The first or the second half of a month, year, decade or century. */
export function halfOf(whole: When, half: number): When | undefined {
  const { from, to } = whole
  if (from === undefined || to === undefined) return undefined
  const cut = (from === to ? halvesOfDate(from) : halvesOfYears(Number(from), Number(to)))?.[half - 1]
  return cut && spanOf(cut[0], cut[1], whole, 'part')
}

type Cut = readonly [from: string, to: string]

/** Days 1–10, 11–20, 21–end; January–April, May–August, September–December; years 0–3, 4–6, 7–9. */
function thirdsOf({ from, to, rule }: When): Cut[] | undefined {
  if (from === undefined || to === undefined) return undefined
  if (from !== to) {
    if (rule !== 'decade' && rule !== 'century') return undefined
    const first = Number(from)
    return Number(to) - first === 9
      ? years(first, [0, 3], [4, 6], [7, 9])
      : years(first, [0, 32], [33, 65], [66, 99])
  }
  if (from.length === 7) return days(from, [1, 10], [11, 20], [21, 31])
  if (from.length !== 4) return undefined
  return [1, 5, 9].map((month) => [`${from}-${twoDigits(month)}`, `${from}-${twoDigits(month + 3)}`] as const)
}

function halvesOfDate(date: string): Cut[] | undefined {
  if (date.length === 7) return days(date, [1, 15], [16, 31])
  return date.length === 4
    ? [[`${date}-01`, `${date}-06`] as const, [`${date}-07`, `${date}-12`] as const]
    : undefined
}

function halvesOfYears(first: number, last: number): Cut[] | undefined {
  if (last - first === 9) return years(first, [0, 4], [5, 9])
  return last - first === 99 ? years(first, [0, 49], [50, 99]) : undefined
}

function years(first: number, ...cuts: ReadonlyArray<readonly [number, number]>): Cut[] {
  return cuts.map(([a, b]) => [plainDate(first + a), plainDate(first + b)] as const)
}

function days(month: string, ...cuts: ReadonlyArray<readonly [number, number]>): Cut[] {
  const last = Number(lastDayIn(month).slice(-2))
  return cuts.map(
    ([a, b]) => [`${month}-${twoDigits(a)}`, `${month}-${twoDigits(Math.min(b, last))}`] as const,
  )
}

export function firstDayIn(plain: string): string {
  return plain.length === 4 ? `${plain}-01-01` : plain.length === 7 ? `${plain}-01` : plain
}

export function lastDayIn(plain: string): string {
  const [year = 0, month] = plain.split('-').map(Number)
  return plain.length === 10 ? plain : lastDayOf(year, month ?? 12)
}

export function dayNumberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}

/** 0 (Sunday) to 6; 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Monday to Sunday around a day. */
export function weekAround(day: number): Cut {
  const monday = day - ((weekdayOfDay(day) + 6) % 7)
  return [dayText(monday), dayText(monday + 6)]
}
