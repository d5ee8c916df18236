import { type CalendarFields, lastDayOf, plainDate, readFields, readYearAfter } from './calendar-phrase.ts'
import { firstDayIn, type Part, partOf, type When, wholeDate } from './date-span.ts'
import { isDashMark } from './date-words.ts'
import { yearNear } from './relative-date.ts'
import type { WhenReader } from './when-reader.ts'

/** The two dates of "3 to 7 May 2024", both complete. */
export interface Ends {
  first: When
  last: When
}

interface End {
  next: number
  /** What it says by itself; its year or month may stand with the other end. */
  fields: CalendarFields
  part?: Part
  /** A season, decade or century needs nothing from the other end. */
  when?: When
}

/**
 * Reads two dates with a connecting word between them. What one leaves out is taken from the other: the month and
 * year of "1 and 5 September 2024", the year of "28 December to 3 January 2025". `led` says that "from" or "between"
 * stands before: then months alone count too, with the text's own year.
 */
export function readEnds(reader: WhenReader, at: number, connector: RegExp, led = false): Ends | undefined {
  const left = readEnd(reader, at)
  if (!left || !connector.test(reader.word(left.next))) return undefined
  const right = readShortYear(reader, left) ?? readLastEnd(reader, left)
  if (!right) return undefined
  const ends = left.when || right.when ? ownEnds(left, right) : filledEnds(reader, left, right, led)
  return ends && isBefore(ends.first, ends.last) ? ends : undefined
}

function readEnd(reader: WhenReader, at: number): End | undefined {
  const named = reader.readNamed(reader.word(at) === 'the' ? at + 1 : at)
  if (named) return { next: named.next, fields: { next: named.next }, when: named }
  const part = reader.partAt(at)
  const fields = readFields(reader.tokens, part?.next ?? at)
  if (!fields || fields.dateTime || (part && fields.day !== undefined)) return undefined
  return { fields, part: part?.part, next: fields.next }
}

/** In "May 3 to 7, 2024" the year follows a day alone. */
function readLastEnd(reader: WhenReader, left: End): End | undefined {
  const end = readEnd(reader, left.next + 1)
  if (end?.fields.day === undefined || end.fields.month !== undefined || left.fields.month === undefined)
    return end
  const year = readYearAfter(reader.tokens, end.next)
  return year ? { ...end, fields: { ...end.fields, year: year.year }, next: year.next } : end
}

/** "2021–24" */
function readShortYear(reader: WhenReader, left: End): End | undefined {
  const mark = reader.tokens[left.next]
  const number = reader.tokens[left.next + 1]
  const { year, month } = left.fields
  if (year === undefined || month !== undefined || !isDashMark(mark) || !mark!.glued) return undefined
  if (number?.kind !== 'number' || !number.glued || number.text.length !== 2) return undefined
  const next = left.next + 2
  return { fields: { year: year - (year % 100) + Number(number.text), next }, next }
}

/** "spring 2024 to summer 2025", "the 1980s to the 1990s" */
function ownEnds(left: End, right: End): Ends | undefined {
  const first = left.when ?? asWhen(left, left.fields)
  const last = right.when ?? asWhen(right, right.fields)
  return first && last && { first, last }
}

function filledEnds(reader: WhenReader, left: End, right: End, led: boolean): Ends | undefined {
  const a = { ...left.fields }
  const b = { ...right.fields }
  const onlyYears = a.month === undefined && b.month === undefined
  if (onlyYears && (a.day !== undefined || b.day !== undefined)) return undefined
  if (a.day !== undefined && a.month === undefined) {
    if (b.day === undefined) return undefined
    a.month = b.month
  }
  if (b.day !== undefined && b.month === undefined) b.month = a.month
  let anchored = false
  if (a.year === undefined && b.year === undefined) {
    const clear = led || a.day !== undefined || left.part !== undefined
    if (!clear || b.month === undefined) return undefined
    b.year = yearNear(reader.anchor, b.month)
    anchored = true
  }
  b.year ??= a.year
  a.year ??= b.year !== undefined && monthOf(a) > monthOf(b) ? b.year - 1 : b.year
  const first = asWhen(left, a)
  const last = asWhen(right, b)
  if (!first || !last) return undefined
  return anchored ? { first: { ...first, anchored }, last: { ...last, anchored } } : { first, last }
}

function monthOf(fields: CalendarFields): number {
  return fields.month ?? 0
}

function asWhen(end: End, { year, month, day }: CalendarFields): When | undefined {
  if (year === undefined || (day !== undefined && month === undefined)) return undefined
  if (day !== undefined && month !== undefined && day > Number(lastDayOf(year, month).slice(-2)))
    return undefined
  const whole = wholeDate(plainDate(year, month, day), end.next)
  return end.part ? partOf(whole, end.part) : whole
}

function isBefore(a: When, b: When): boolean {
  return firstDayIn(a.from ?? a.plain) < firstDayIn(b.from ?? b.plain)
}
