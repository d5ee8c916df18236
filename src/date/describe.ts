import { digits } from './digits.ts'
import { MONTH_NAMES, SEASON_NAMES } from './month-names.ts'
import { parseDate } from './parse.ts'
import type {
  CalendarDateValue,
  DateTimeValue,
  PeriodEnd,
  PeriodValue,
  Qualifier,
  SetValue,
} from './value.ts'

const HEDGE: Record<Qualifier, string> = { '?': 'possibly', '~': 'about', '%': 'possibly about' }
const LONGEST_ECHO = 60

/**
 * The date in plain English: `3 September 2024`, `some time in September 2024`, `between 1 and 10 September 2024`,
 * `from August 2021 to an unknown end`. A text that is no date is given back in quotes.
 */
export function describeDate(text: string): string {
  const date = parseDate(text)
  if (!date) return `${JSON.stringify(text.slice(0, LONGEST_ECHO))} (not a date)`
  if (date.kind === 'date') return describeCalendarDate(date)
  if (date.kind === 'date-time') return describeDateTime(date)
  return date.kind === 'set' ? describeSet(date) : describePeriod(date)
}

function describeCalendarDate(date: CalendarDateValue): string {
  const isDay = date.days[0]![0] === date.days[0]![1]
  return date.qualifier || isDay ? hedged(date) : `some time in ${phrase(date.text)}`
}

function hedged(date: CalendarDateValue): string {
  return date.qualifier ? `${HEDGE[date.qualifier]} ${phrase(date.text.slice(0, -1))}` : phrase(date.text)
}

/** A date without qualifier in words, without a preposition. */
function phrase(text: string): string {
  const year = text.slice(0, 4)
  if (text.length === 4) return yearPhrase(year)
  const month = text.slice(5, 7)
  if (text.length === 7)
    return month === 'XX' ? `${year} (month unknown)` : monthPhrase(digits(text, 5, 2), year)
  const dayOfMonth = digits(text, 8, 2)
  if (month !== 'XX') {
    const inMonth = monthPhrase(digits(text, 5, 2), year)
    return dayOfMonth < 0 ? `${inMonth} (day unknown)` : `${dayOfMonth} ${inMonth}`
  }
  return dayOfMonth < 0
    ? `${year} (month and day unknown)`
    : `the ${ordinal(dayOfMonth)} of an unknown month of ${year}`
}

function yearPhrase(year: string): string {
  if (year.endsWith('XX')) return `the years ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`
  return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year
}

function monthPhrase(code: number, year: string): string {
  const name = code > 12 ? SEASON_NAMES[code - 21] : MONTH_NAMES[code - 1]
  return `${name} ${year}`
}

function ordinal(day: number): string {
  const teens = day >= 11 && day <= 13
  const suffix = teens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${suffix}`
}

function describeDateTime(date: DateTimeValue): string {
  const utc = date.text.endsWith('Z')
  const clock = date.text.slice(11, utc ? -1 : -6)
  return `${phrase(date.text.slice(0, 10))} at ${clock} (${utc ? 'UTC' : `UTC${date.text.slice(-6)}`})`
}

function describeSet(date: SetValue): string {
  const items = date.text.slice(1, -1).split(',')
  if (items.length === 1) return describeOnlyItem(items[0]!)
  const phrases = items.map(describeItem)
  if (phrases.length === 2 && !date.text.startsWith('[..') && !date.text.endsWith('..]'))
    return phrases.join(' or ')
  return `${phrases.slice(0, -1).join(', ')}, or ${phrases.at(-1)}`
}

function describeOnlyItem(item: string): string {
  const [from, to] = item.split('..')
  if (!to || !from)
    return item.length === 10 || item.includes('..') ? describeItem(item) : `some time in ${phrase(item)}`
  const [first, last] = shortened(from, to)
  return `between ${first} and ${last}`
}

function describeItem(item: string): string {
  const [from, to] = item.split('..')
  if (to === undefined) return phrase(item)
  if (from === '') return `${phrase(to)} or earlier`
  if (to === '') return `${phrase(from!)} or later`
  const [first, last] = shortened(from!, to)
  return /^[0-9]{1,2}$/.test(first) ? `${first}-${last}` : `${first} to ${last}`
}

/** Both ends of a range in words; what they share is said once: `1` and `10 September 2024`. */
function shortened(from: string, to: string): [string, string] {
  const last = phrase(to)
  if (from.length !== to.length || from.length === 4 || from.slice(0, 4) !== to.slice(0, 4))
    return [phrase(from), last]
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7)) return [String(digits(from, 8, 2)), last]
  return [phrase(from).slice(0, -' 2024'.length), last]
}

function describePeriod({ start, end }: PeriodValue): string {
  if (start === 'open')
    return end === 'open' ? 'at all times, without start or end' : `until ${endPhrase(end)}`
  const from = start === 'unknown' ? 'an unknown start' : hedged(start)
  return end === 'open' ? `from ${from} on` : `from ${from} to ${endPhrase(end)}`
}

function endPhrase(end: Exclude<PeriodEnd, 'open'>): string {
  return end === 'unknown' ? 'an unknown end' : hedged(end)
}
