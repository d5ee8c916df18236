import { digits, plainDay } from './digits.ts'
import type { DateTimeValue, Instant } from './value.ts'

const SECONDS_PER_HOUR = 3600
const SECONDS_PER_DAY = 86_400
const LAST_MICROSECOND = 999_999

/** The offsets in use on earth: when it is noon UTC, clocks somewhere show 00:00 to 02:00 of the next day. */
const WESTERNMOST = -12 * SECONDS_PER_HOUR
const EASTERNMOST = 14 * SECONDS_PER_HOUR

/**
 * Reads `YYYY-MM-DDThh:mm`, optional `:ss` and up to six decimals, and a required `Z` or `±hh:mm`.
 * A fraction of zeros alone says no more than the second.
 */
export function parseDateTime(text: string): DateTimeValue | undefined {
  const day = plainDay(text.slice(0, 10))
  const hour = digits(text, 11, 2)
  const minute = digits(text, 14, 2)
  if (Number.isNaN(day) || text[10] !== 'T' || text[13] !== ':') return undefined
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined
  const clock = readSeconds(text)
  if (!clock) return undefined
  const offset = parseOffset(text.slice(clock.end))
  if (Number.isNaN(offset)) return undefined

  const startOfMinute = day * SECONDS_PER_DAY + (hour * 60 + minute - offset) * 60
  const first: Instant = [startOfMinute + clock.second, clock.microsecond]
  const lastSecond = clock.precision === 'minute' ? startOfMinute + 59 : first[0]
  const last: Instant = [lastSecond, clock.microsecond === 0 ? LAST_MICROSECOND : clock.microsecond]
  const possible = [
    Math.min(day, Math.floor((first[0] + WESTERNMOST) / SECONDS_PER_DAY)),
    Math.max(day, Math.floor((last[0] + EASTERNMOST) / SECONDS_PER_DAY)),
  ] as const
  return {
    kind: 'date-time',
    text,
    precision: clock.precision,
    days: [[day, day]],
    possible: [possible],
    offset,
    first,
    last,
  }
}

interface Seconds {
  precision: 'minute' | 'second'
  second: number
  microsecond: number
  /** Where the offset begins. */
  end: number
}

function readSeconds(text: string): Seconds | undefined {
  if (text[16] !== ':') return { precision: 'minute', second: 0, microsecond: 0, end: 16 }
  const second = digits(text, 17, 2)
  if (second < 0 || second > 59) return undefined
  if (text[19] !== '.') return { precision: 'second', second, microsecond: 0, end: 19 }
  let end = 20
  while (digits(text, end, 1) >= 0) end++
  const decimals = end - 20
  if (decimals < 1 || decimals > 6) return undefined
  return { precision: 'second', second, microsecond: digits(text, 20, decimals) * 10 ** (6 - decimals), end }
}

/** Minutes east of UTC; NaN when this is neither `Z` nor `±hh:mm` up to 14:59. */
function parseOffset(text: string): number {
  if (text === 'Z') return 0
  const hours = digits(text, 1, 2)
  const minutes = digits(text, 4, 2)
  if (text.length !== 6 || text[3] !== ':') return Number.NaN
  if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return Number.NaN
  const offset = hours * 60 + minutes
  if (text[0] === '+') return offset
  return text[0] === '-' ? 0 - offset : Number.NaN
}
