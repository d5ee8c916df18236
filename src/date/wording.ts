import { dayText } from './calendar.ts'
import { MONTH_NAMES, SEASON_NAMES } from './month-names.ts'
import { parsePointDate } from './parse.ts'
import type { CalendarDateValue } from './value.ts'

/**
 * English wordings of dates, as reports use them, in EDTF: `Sept 2024`, `early September 2024`, `circa 1979`,
 * `after September 2024`, `between 1 and 10 September 2024`. Ranges come twice, as a set (it happened on one
 * of these days) and as a period (it lasted). Empty when the wording is not understood. Only for suggestions.
 */
export function readWording(text: string): string[] {
  const words = normalised(text)
  const date = readDate(words)
  return date === undefined ? readHedge(words) : [date]
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)? /
const PARTS: readonly (readonly [part: 0 | 1 | 2, wording: RegExp])[] = [
  [0, /^(?:early|(?:the )?(?:beginning|start) of)(?: in)? (.+)$/],
  [1, /^(?:mid|(?:the )?middle of)(?: in)? (.+)$/],
  [2, /^(?:late|(?:the )?end of)(?: in)? (.+)$/],
]

function normalised(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[,\s]+/g, ' ')
    .replace(/([a-z])-/g, '$1 ')
    .replace(/-([a-z])/g, ' $1')
    .trim()
  return words.replace(WEEKDAY, '')
}

/** A single date in words, or already in EDTF, without hedges. */
function readDate(words: string): string | undefined {
  const edtf = words.toUpperCase()
  if (parsePointDate(edtf)?.kind === 'date') return edtf
  const dayFirst = /^([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)[.]? ([0-9]{4})$/.exec(words)
  if (dayFirst) return dayOf(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!)
  const monthFirst = /^([a-z]+)[.]? ([0-9]{1,2})(?:st|nd|rd|th)? ([0-9]{4})$/.exec(words)
  if (monthFirst) return dayOf(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!)
  const decade = /^(?:the )?([0-9]{3})0'?s$/.exec(words)
  if (decade) return `${decade[1]}X`
  const noDay = /^(?:in )?(?:the )?([a-z]+)[.]?(?: of)? ([0-9]{4})$/.exec(words)
  if (!noDay) return undefined
  const code = monthOf(noDay[1]!) ?? seasonOf(noDay[1]!)
  return code && `${noDay[2]}-${code}`
}

function dayOf(year: string, monthName: string, day: string): string | undefined {
  const month = monthOf(monthName)
  return month && `${year}-${month}-${day.padStart(2, '0')}`
}

/** `09` for sep, sept, september. */
function monthOf(word: string): string | undefined {
  const index = word.length < 3 ? -1 : MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(word))
  return index < 0 ? undefined : String(index + 1).padStart(2, '0')
}

function seasonOf(word: string): string | undefined {
  const index = word === 'fall' ? 2 : (SEASON_NAMES as readonly string[]).indexOf(word)
  return index < 0 ? undefined : String(index + 21)
}

function readHedge(words: string): string[] {
  for (const [part, wording] of PARTS) {
    const date = after(words, wording)
    if (date) return thirdOf(date, part)
  }
  const about = after(words, /^(?:about|around|circa|ca?[.]?|approximately|approx[.]?) ?(.+)$/)
  if (about) return [`${about}~`]
  const possibly = after(words, /^(?:possibly|perhaps|maybe|probably) (.+)$/)
  if (possibly) return [`${possibly}?`]
  const later = after(words, /^after (.+)$/)
  if (later) return fromNextOf(later)
  const earlier = after(words, /^before (.+)$/)
  if (earlier) return untilBefore(earlier)
  const since = after(words, /^(?:since|from) (.+?)(?: on(?:wards?)?)?$/)
  if (since) return [`[${since}..]`, `${since}/..`]
  const until = after(words, /^(?:by|until|till|up to|no later than) (.+)$/)
  if (until) return [`[..${until}]`, `/${until}`]
  return readRange(words)
}

function after(words: string, wording: RegExp): string | undefined {
  const match = wording.exec(words)
  return match ? readDate(match[1]!) : undefined
}

function readRange(words: string): string[] {
  const ends = words.replace(/^(?:between|from) /, '')
  for (const separator of [' and ', ' to ', ' - ', '..', '-']) {
    const [from, to, more] = ends.split(separator)
    if (from === undefined || to === undefined || more !== undefined) continue
    const last = readDate(to)
    const first = readDate(from) ?? readDate(withSharedWords(from, to))
    if (first !== undefined && last !== undefined) return [`[${first}..${last}]`, `${first}/${last}`]
  }
  const [one, other, more] = words.split(' or ')
  const either = [one, other].map((date) => date && readDate(date))
  return either.every(Boolean) && more === undefined ? [`[${either.join(',')}]`] : []
}

/** `1` of `1 and 10 september 2024` means 1 september 2024; `august` of `august and september 2024` has its year. */
function withSharedWords(from: string, to: string): string {
  const shared = to.split(' ').slice(from.split(' ').length)
  return [from, ...shared].join(' ')
}

/** The first, middle or last third: ten days of a month, four months of a year. */
function thirdOf(text: string, part: 0 | 1 | 2): string[] {
  const date = parsePointDate(text) as CalendarDateValue
  if (text.length === 4 && date.precision === 'year') {
    const [from, to] = (['01-04', '05-08', '09-12'] as const)[part].split('-')
    return [`[${text}-${from}..${text}-${to}]`]
  }
  if (date.precision !== 'month') return []
  const last = dayText(date.days[0]![1]).slice(-2)
  const [from, to] = (['01-10', '11-20', `21-${last}`] as const)[part].split('-')
  return [`[${text}-${from}..${text}-${to}]`]
}

function fromNextOf(text: string): string[] {
  const date = parsePointDate(text) as CalendarDateValue
  return date.precision === 'season' ? [] : [`[${asPreciseAs(text, date.days.at(-1)![1] + 1)}..]`]
}

function untilBefore(text: string): string[] {
  const date = parsePointDate(text) as CalendarDateValue
  return date.precision === 'season' ? [] : [`[..${asPreciseAs(text, date.days[0]![0] - 1)}]`]
}

function asPreciseAs(text: string, day: number): string {
  return dayText(day).slice(0, text.length)
}
