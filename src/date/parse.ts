import { parseCalendarDate } from './calendar-date.ts'
import { parseDateTime } from './date-time.ts'
import { parseSet } from './set.ts'
import type { DateValue, PeriodEnd, PeriodValue, PointDateValue } from './value.ts'

const LONGEST_CALENDAR_DATE = '2024-09-03?'.length

/**
 * Reads an EDTF date of something that happened at one point. Undefined when the text does not follow the
 * grammar or names what the calendar does not have: 29 February of a common year, a set range that ends
 * before it starts. Term and syntax: EDTF, ISO 8601-2:2019.
 */
export function parsePointDate(text: string): PointDateValue | undefined {
  if (text.startsWith('[')) return parseSet(text)
  return text.length > LONGEST_CALENDAR_DATE ? parseDateTime(text) : parseCalendarDate(text)
}

/**
 * Reads an EDTF interval `start/end` of something that lasted. Either side is a date, `..` (open) or empty
 * (unknown). Undefined for other texts, for days that do not exist, and when the end is before the start.
 */
export function parsePeriod(text: string): PeriodValue | undefined {
  const slash = text.indexOf('/')
  if (slash < 0) return undefined
  const start = parseEnd(text.slice(0, slash))
  const end = parseEnd(text.slice(slash + 1))
  if (!start || !end) return undefined
  const dated = typeof start === 'object' || typeof end === 'object'
  if (!dated && !(start === 'open' && end === 'open')) return undefined
  if (isReversed(start, end)) return undefined
  return { kind: 'interval', text, precision: 'interval', start, end }
}

/** Reads a point date or a period. */
export function parseDate(text: string): DateValue | undefined {
  return parsePointDate(text) ?? parsePeriod(text)
}

function parseEnd(text: string): PeriodEnd | undefined {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : parseCalendarDate(text)
}

/** True when even the first day of the start is after the last day of the end, as written. */
function isReversed(start: PeriodEnd, end: PeriodEnd): boolean {
  if (typeof start === 'string' || typeof end === 'string') return false
  return start.days[0]![0] > end.days.at(-1)![1]
}
