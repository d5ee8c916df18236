import { dayNumber, dayText } from '../date/calendar.ts'
import { plainDate, shiftPlain } from './calendar-phrase.ts'
import { type DateRule, firstDayIn, lastDayIn, weekAround, weekdayOfDay } from './date-span.ts'
import { countOf, monthOf, type Token, weekdayOf } from './date-words.ts'
import { speaksOfFuture } from './tense.ts'

/** A text's own date, as precise as it is known. */
export interface Anchor {
  year: number
  month?: number
  day?: number
}

/** Reads the day, month or year from an EDTF date; undefined for sets, periods and what is no date. */
export function readAnchor(date: string | undefined): Anchor | undefined {
  const match = /^([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?(?:$|[T?~%])/.exec(date ?? '')
  if (!match) return undefined
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? undefined : Number(part),
  )
  return { year: year!, month, day }
}

/** The year of a month named without one: the anchor's, or the year beside it where that brings the month near. */
export function yearNear(anchor: Anchor | undefined, month: number): number | undefined {
  if (!anchor) return undefined
  const distance = month - (anchor.month ?? month)
  return anchor.year + (distance >= 9 ? -1 : distance <= -9 ? 1 : 0)
}

export interface RelativeDate {
  date: string
  next: number
  rule: DateRule
}

/** Reads "on Wednesday", "yesterday", "earlier this month", "last September", "next year", "three days ago". */
export function readRelative(
  tokens: readonly Token[],
  at: number,
  anchor: Anchor | undefined,
): RelativeDate | undefined {
  if (!anchor || at >= tokens.length) return undefined
  const { year, month, day } = anchor
  const today = month !== undefined && day !== undefined ? dayNumber(year, month, day) : undefined
  const found =
    (today === undefined
      ? undefined
      : (readDay(tokens, at, today) ?? readRestOf(tokens, at, anchor, dayText(today)))) ??
    readUnit(tokens, at, anchor) ??
    (today === undefined ? undefined : readWeek(tokens, at, today)) ??
    readAgo(tokens, at, anchor, today)
  return found && { rule: 'relative', ...found }
}

type Found = { date: string; next: number; rule?: DateRule }

const DAYS_AWAY = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

function readDay(tokens: readonly Token[], at: number, today: number): Found | undefined {
  // A capital inside a sentence is that of a name: "Russia Today".
  const { text, lower } = tokens[at]!
  const step = DAYS_AWAY.get(at === 0 ? lower : text)
  if (step === undefined) return readWeekday(tokens, at, today)
  return tokens[at + 1]?.glued && /^[’']$/.test(tokens[at + 1]!.text)
    ? undefined
    : { date: dayText(today + step), next: at + 1 }
}

/** The latest such day up to the text's own; with a word of the future before it, that day or the next such day. */
function readWeekday(tokens: readonly Token[], at: number, today: number): Found | undefined {
  const word = tokens[at]!.lower
  const qualifier = word === 'last' || word === 'next' ? word : ''
  const index = qualifier ? at + 1 : at
  const weekday = weekdayOf(tokens[index])
  if (weekday === undefined || tokens[at - 1]?.lower === 'this' || isPartOfName(tokens, at, index))
    return undefined
  const back = (weekdayOfDay(today) - weekday + 7) % 7
  const past = today - back
  const found = (date: string): Found => ({ date, next: index + 1, rule: 'weekday' })
  if (qualifier === 'last') return found(dayText(back === 0 ? past - 7 : past))
  if (qualifier === 'next') return found(dayText(past + 7))
  return found(speaksOfFuture(tokens, at) ? `[${dayText(past)},${dayText(past + 7)}]` : dayText(past))
}

/** "Bloody Sunday", "the Sunday Times": a capitalised word beside it makes it a name. */
function isPartOfName(tokens: readonly Token[], at: number, index: number): boolean {
  const before = tokens[at - 1]
  const capital = before?.kind === 'word' && /^\p{Lu}/u.test(before.text)
  if (capital && !/^(?:on|by|since|until|late|early|before|after|said|from|of)$/.test(before.lower))
    return true
  const after = tokens[index + 1]
  return (
    after !== undefined && /^(?:Times|Telegraph|Express|Mail|Mirror|Herald|Journal|Post)$/.test(after.text)
  )
}

/** "earlier this month", "later this year" */
function readRestOf(tokens: readonly Token[], at: number, anchor: Anchor, today: string): Found | undefined {
  const side = tokens[at]!.lower
  if ((side !== 'earlier' && side !== 'later') || tokens[at + 1]?.lower !== 'this') return undefined
  const unit = tokens[at + 2]?.lower
  if (unit !== 'month' && unit !== 'year') return undefined
  const whole = unit === 'month' ? plainDate(anchor.year, anchor.month) : plainDate(anchor.year)
  const date = side === 'earlier' ? `[${firstDayIn(whole)}..${today}]` : `[${today}..${lastDayIn(whole)}]`
  return { date, next: at + 3 }
}

const DIRECTIONS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "last month", "this year", "last September" */
export function readUnit(
  tokens: readonly Token[],
  at: number,
  anchor: Anchor | undefined,
): Found | undefined {
  const step = DIRECTIONS.get(tokens[at]?.lower ?? '')
  if (step === undefined || !anchor) return undefined
  const month = monthOf(tokens[at + 1])
  if (month !== undefined && anchor.month !== undefined) {
    const years = step < 0 && month >= anchor.month ? -1 : step > 0 && month <= anchor.month ? 1 : 0
    return { date: plainDate(anchor.year + years, month), next: at + 2 }
  }
  return awayFrom(anchor, tokens[at + 1]?.lower, step, at + 2)
}

function awayFrom(anchor: Anchor, unit: string | undefined, step: number, next: number): Found | undefined {
  if (unit === 'year') return { date: shiftPlain(plainDate(anchor.year), step), next }
  if (unit !== 'month' || anchor.month === undefined) return undefined
  return { date: shiftPlain(plainDate(anchor.year, anchor.month), step), next }
}

/** "next week": Monday to Sunday. */
function readWeek(tokens: readonly Token[], at: number, today: number): Found | undefined {
  const step = DIRECTIONS.get(tokens[at]!.lower)
  if (step === undefined || tokens[at + 1]?.lower !== 'week') return undefined
  return { date: `[${weekAround(today + 7 * step).join('..')}]`, next: at + 2 }
}

/** "three days ago" is a day; weeks, months and years are rounded, so they get `~`. */
function readAgo(
  tokens: readonly Token[],
  at: number,
  anchor: Anchor,
  today: number | undefined,
): Found | undefined {
  const count = tokens[at + 2]?.lower === 'ago' ? countOf(tokens[at]) : undefined
  if (count === undefined) return undefined
  const unit = tokens[at + 1]!.lower.replace(/s$/, '')
  const next = at + 3
  if (unit === 'day') return today === undefined ? undefined : { date: dayText(today - count), next }
  if (unit === 'week')
    return today === undefined ? undefined : { date: `${dayText(today - 7 * count)}~`, next }
  const away = awayFrom(anchor, unit, -count, next)
  return away && { ...away, date: `${away.date}~` }
}
