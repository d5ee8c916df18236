import { dayText } from '../date/calendar.ts'
import { type CalendarFields, lastDayOf, plainDate, readFields } from './calendar-phrase.ts'
import {
  dayNumberOf,
  firstDayIn,
  halfOf,
  lastDayIn,
  monthsOf,
  type Part,
  partOf,
  spanOf,
  type When,
  weekAround,
  wholeDate,
} from './date-span.ts'
import { FIRST_YEAR, isDashMark, LAST_YEAR, ordinalAt, seasonOf, type Token, yearAt } from './date-words.ts'
import { type Anchor, readUnit, yearNear } from './relative-date.ts'

const PARTS = new Map<string, Part>([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
])
const EDGES = new Map<string, Part>([
  ['start', 'early'],
  ['beginning', 'early'],
  ['outset', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
  ['close', 'late'],
])
/** Words after which a year alone is a date. */
const YEAR_LEADS = new Set(
  'in of during throughout since until till before after by from to through circa around about year'.split(
    ' ',
  ),
)
/** Words after which a month alone is a date; "by May" and "from May" may speak of a person. */
const MONTH_LEADS = new Set('in during throughout since until till of by before after from'.split(' '))
const NAME_LEADS = new Set(['by', 'before', 'after', 'from'])
const MAY = 5

/** Reads one date of a text, however it is worded, from a token on. `lead` is the word before it. */
export class WhenReader {
  constructor(
    readonly tokens: readonly Token[],
    readonly anchor: Anchor | undefined,
  ) {}

  word(at: number): string {
    return this.tokens[at]?.lower ?? ''
  }

  read(at: number, lead: string): When | undefined {
    return (
      this.readPart(at) ??
      this.readWeek(at) ??
      this.readFraction(at) ??
      this.readNamed(at) ??
      this.readQuarters(at) ??
      this.readCalendar(at, lead)
    )
  }

  /** With an article where the wording takes one: "the 1980s", "the end of 2024". */
  readWithArticle(at: number, lead: string): When | undefined {
    if (this.word(at) !== 'the') return this.read(at, lead)
    const when = this.read(at + 1, lead)
    return when?.article ? when : undefined
  }

  partAt(at: number): { part: Part; next: number } | undefined {
    const part = PARTS.get(this.word(at))
    return part && { part, next: isDashMark(this.tokens[at + 1]) ? at + 2 : at + 1 }
  }

  /** "the end of", "the start of": which edge they name. */
  edgeAt(at: number): Part | undefined {
    const index = this.word(at) === 'the' ? at + 1 : at
    return this.word(index + 1) === 'of' ? EDGES.get(this.word(index)) : undefined
  }

  /** "20th century", "1980s", "spring 2024" */
  readNamed(at: number): When | undefined {
    return this.readCentury(at) ?? this.readDecade(at) ?? this.readSeason(at)
  }

  // ---- day, month, year ----

  private readCalendar(at: number, lead: string): When | undefined {
    const fields = readFields(this.tokens, at)
    if (!fields) return undefined
    const { year, month, day } = fields
    if (month === undefined) return year === undefined ? undefined : this.yearAlone(fields, lead)
    return day === undefined
      ? this.monthAlone(fields, month, at, lead)
      : this.wholeDay(fields, month, day, at)
  }

  private yearAlone({ year, next }: CalendarFields, lead: string): When | undefined {
    return YEAR_LEADS.has(lead) && !this.runsOn(next) ? wholeDate(plainDate(year!), next) : undefined
  }

  /** A year that a hyphen or slash ties to more figures is part of something else. */
  private runsOn(next: number): boolean {
    const mark = this.tokens[next]
    const after = this.tokens[next + 1]
    return (
      mark?.glued === true &&
      (isDashMark(mark) || mark.text === '/') &&
      after?.glued === true &&
      after.kind === 'number'
    )
  }

  private monthAlone(
    { year, next }: CalendarFields,
    month: number,
    at: number,
    lead: string,
  ): When | undefined {
    const before = this.tokens[at - 1]
    // "31 June 2024" is no date, and so is its end.
    if (before?.kind === 'number' && before.text.length <= 2) return undefined
    if (year !== undefined) {
      if (month === MAY && before?.kind === 'word' && this.isSurnameAfter(before)) return undefined
      return wholeDate(plainDate(year, month), next)
    }
    const near =
      MONTH_LEADS.has(lead) && !(NAME_LEADS.has(lead) && month === MAY)
        ? yearNear(this.anchor, month)
        : undefined
    return near === undefined ? undefined : wholeDate(plainDate(near, month), next, { anchored: true })
  }

  /** "Ms May 2019": a capitalised word before it that leads no date. */
  private isSurnameAfter(before: Token): boolean {
    return /^\p{Lu}\p{Ll}/u.test(before.text) && !YEAR_LEADS.has(before.lower) && !PARTS.has(before.lower)
  }

  private wholeDay(fields: CalendarFields, month: number, day: number, at: number): When | undefined {
    const { next } = fields
    const article = fields.ordinal === true
    if (fields.year !== undefined) {
      const date = plainDate(fields.year, month, day)
      return wholeDate(date, next, { date: fields.dateTime ?? date, article })
    }
    const shared = this.sharedYear(next)
    const year = shared ?? (this.isAttributive(at, next, article) ? undefined : yearNear(this.anchor, month))
    if (year === undefined || day > Number(lastDayOf(year, month).slice(-2))) return undefined
    return wholeDate(plainDate(year, month, day), next, {
      article,
      ...(shared === undefined && { anchored: true }),
    })
  }

  /** "27 May and 3 June 2024": the year stands with the second date. */
  private sharedYear(next: number): number | undefined {
    if (!/^(?:and|or|,)$/.test(this.word(next))) return undefined
    const other = readFields(this.tokens, next + 1)
    return other?.day !== undefined && other.month !== undefined ? other.year : undefined
  }

  /** "the 27 May agreement": the name of something, which may be years old. */
  private isAttributive(at: number, next: number, article: boolean): boolean {
    return this.word(at - 1) === 'the' && !article && this.tokens[next]?.kind === 'word'
  }

  // ---- parts ----

  /** "early September 2024", "mid-2023", "the end of the 1980s", "mid- to late May 2024". */
  private readPart(at: number): When | undefined {
    const first = this.partAt(at)
    if (!first) {
      const edge = this.word(at) === 'the' ? undefined : this.edgeAt(at)
      const whole = edge && this.readWhole(at + 2)
      return whole && { ...partOf(whole, edge), article: true }
    }
    const last = /^(?:to|or)$/.test(this.word(first.next)) ? this.partAt(first.next + 1) : undefined
    const start = last?.next ?? first.next
    const whole = this.readWhole(this.word(start) === 'in' ? start + 1 : start)
    if (!whole) return undefined
    const from = partOf(whole, first.part)
    const to = last && partOf(whole, last.part)
    if (!to || from.from === undefined || to.to === undefined) return { ...from, article: false }
    return { ...spanOf(from.from, to.to, whole, 'part'), article: false }
  }

  /** The month, year, decade or century that a part or a week is taken from. */
  private readWhole(at: number): When | undefined {
    const start = this.word(at) === 'the' ? at + 1 : at
    return this.readNamed(start) ?? this.readCalendar(start, 'in') ?? this.readUnit(at, start)
  }

  /** "late last year", "the end of the year" */
  private readUnit(at: number, start: number): When | undefined {
    const unit = readUnit(this.tokens, at, this.anchor)
    if (unit) return wholeDate(unit.date, unit.next, { anchored: true })
    if (start === at || !this.anchor) return undefined
    const { year, month } = this.anchor
    if (this.word(start) === 'year') return wholeDate(plainDate(year), start + 1, { anchored: true })
    if (this.word(start) !== 'month' || month === undefined) return undefined
    return wholeDate(plainDate(year, month), start + 1, { anchored: true })
  }

  /** "first week of May 2024", "last week of 2024", "week of 3 May 2024" (Monday to Sunday). */
  private readWeek(at: number): When | undefined {
    if (this.word(at) === 'week' && this.word(at + 1) === 'of') {
      const day = this.readCalendar(this.word(at + 2) === 'the' ? at + 3 : at + 2, '')
      if (day?.from?.length !== 10) return undefined
      return spanOf(...weekAround(dayNumberOf(day.from)), { ...day, plain: day.plain.slice(0, 7) }, 'week')
    }
    const last = /^(?:last|final)$/.test(this.word(at))
    const ordinal = last ? { value: 0, next: at + 1 } : ordinalAt(this.tokens, at)
    if (!ordinal || ordinal.value > 4) return undefined
    if (this.word(ordinal.next) !== 'week' || !/^(?:of|in)$/.test(this.word(ordinal.next + 1)))
      return undefined
    const whole = this.readWhole(ordinal.next + 2)
    if (whole?.from === undefined || whole.from !== whole.to || whole.from.length > 7) return undefined
    const start = last
      ? dayNumberOf(lastDayIn(whole.from)) - 6
      : dayNumberOf(firstDayIn(whole.from)) + 7 * (ordinal.value - 1)
    return spanOf(dayText(start), dayText(start + 6), whole, 'week')
  }

  /** "first half of 2024", "third quarter of 2024" */
  private readFraction(at: number): When | undefined {
    const ordinal = ordinalAt(this.tokens, at)
    if (!ordinal || !/^(?:of|in)$/.test(this.word(ordinal.next + 1))) return undefined
    const noun = this.word(ordinal.next)
    if (noun === 'quarter' && ordinal.value <= 4) {
      const year = yearAt(this.tokens, ordinal.next + 2)
      return year === undefined
        ? undefined
        : monthsOf(year, ordinal.value, ordinal.value, 3, ordinal.next + 3)
    }
    const whole = noun === 'half' && ordinal.value <= 2 ? this.readWhole(ordinal.next + 2) : undefined
    return whole && halfOf(whole, ordinal.value)
  }

  // ---- quarters, seasons, decades, centuries ----

  /** "Q3 2024", "2024 Q3", "H1 2024", "Q1 and Q2 2024" */
  private readQuarters(at: number): When | undefined {
    const yearFirst = yearAt(this.tokens, at)
    const first = this.quarterAt(yearFirst === undefined ? at : at + 1)
    if (!first) return undefined
    const { letter, value, next } = first
    const joined = /^(?:and|or|to|[-–—&/])$/.test(this.word(next)) ? this.quarterAt(next + 1) : undefined
    const last = joined && joined.letter === letter && joined.value > value ? joined : first
    const afterLast = this.word(last.next) === 'of' ? last.next + 1 : last.next
    const year = yearFirst ?? yearAt(this.tokens, afterLast)
    if (year === undefined) return undefined
    const when = monthsOf(
      year,
      value,
      last.value,
      letter === 'Q' ? 3 : 6,
      yearFirst === undefined ? afterLast + 1 : last.next,
    )
    return { ...when, article: false }
  }

  private quarterAt(at: number): { letter: string; value: number; next: number } | undefined {
    const letter = this.tokens[at]?.text
    const number = this.tokens[at + 1]
    if ((letter !== 'Q' && letter !== 'H') || number?.kind !== 'number' || !number.glued) return undefined
    const value = Number(number.text)
    return value >= 1 && value <= (letter === 'Q' ? 4 : 2) ? { letter, value, next: at + 2 } : undefined
  }

  private readDecade(at: number): When | undefined {
    const number = this.tokens[at]
    const plural = this.tokens[at + 1]
    if (number?.kind !== 'number' || number.text.length !== 4 || !number.text.endsWith('0')) return undefined
    if (plural?.text !== 's' || !plural.glued) return undefined
    const year = Number(number.text)
    if (year < FIRST_YEAR || year > LAST_YEAR) return undefined
    // "The 1900s" may be ten years or a hundred.
    const century = year % 100 === 0
    const date = century ? `${year / 100}XX` : `${year / 10}X`
    const to = plainDate(year + (century ? 99 : 9))
    return { date, plain: date, from: plainDate(year), to, next: at + 2, rule: 'decade', article: true }
  }

  /** The 20th century is 1901 to 2000. */
  private readCentury(at: number): When | undefined {
    const ordinal = this.tokens[at]?.kind === 'number' ? ordinalAt(this.tokens, at) : undefined
    if (!ordinal || ordinal.value < 16 || ordinal.value > 21 || this.word(ordinal.next) !== 'century')
      return undefined
    const last = ordinal.value * 100
    const whole = { plain: `${ordinal.value - 1}XX`, next: ordinal.next + 1 }
    return spanOf(plainDate(last - 99), plainDate(last), whole, 'century')
  }

  /** "spring 2024", "winter of 2023–24" */
  private readSeason(at: number): When | undefined {
    const code = seasonOf(this.tokens[at])
    if (!code) return undefined
    const index = this.word(at + 1) === 'of' ? at + 2 : at + 1
    const year = yearAt(this.tokens, index)
    if (year === undefined) return undefined
    const tied = this.runsOn(index + 1)
    if (tied && (code !== '24' || Number(this.word(index + 2)) % 100 !== (year + 1) % 100)) return undefined
    const date = `${year}-${code}`
    return { date, plain: date, next: tied ? index + 3 : index + 1, rule: 'season', article: true }
  }
}
