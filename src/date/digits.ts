import { dayNumber, daysInMonth } from './calendar.ts'

const HYPHEN = 45
const ZERO = 48

/** The number that `count` ASCII digits write from `at` on; -1 when one of them is no digit. */
export function digits(text: string, at: number, count: number): number {
  let value = 0
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (!(digit >= 0 && digit <= 9)) return -1
    value = value * 10 + digit
  }
  return value
}

/** True when the text is exactly `YYYY-MM-DD` and the calendar has that day. Such texts sort as days do. */
export function isPlainDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 2)
  const dayOfMonth = digits(text, 8, 2)
  if (year < 0 || month < 1 || month > 12 || dayOfMonth < 1) return false
  return dayOfMonth <= 28 || dayOfMonth <= daysInMonth(year, month)
}

/** The day that `YYYY-MM-DD` names; NaN for every other text and for days that do not exist. */
export function plainDay(text: string): number {
  if (!isPlainDay(text)) return Number.NaN
  return dayNumber(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2))
}
