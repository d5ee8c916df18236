import { dayNumber, dayText } from '../date/calendar.ts'
import {
  type CalendarFields,
  lastDayOf,
  plainDate,
  readFields,
  readYearAfter,
  shiftPlain,
  twoDigits,
} from './calendar-phrase.ts'
import {
  countOf,
  FIRST_YEAR,
  isDashMark,
  LAST_YEAR,
  monthOf,
  ordinalAt,
  seasonOf,
  type Token,
  tokenize,
  weekdayOf,
  yearAt,
} from './date-words.ts'

export { dateFromReference } from './reference-date.ts'

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

/**
 * A wording of a date in a text: UTF-16 offsets, the words, and the EDTF they stand for: a point date (it happened
 * at one point) or a period (it lasted). `anchored` says that the text's own date was needed to read it.
 */
export interface DatePhrase {
  start: number
  end: number
  text: string
  date: string
  kind: 'point' | 'period'
  rule: DateRule
  anchored?: true
}

export interface DatePhraseOptions {
  /** Only English is read; for other languages the list is empty. */
  language?: string
  /** The text's own date as EDTF. Without it "27 May" and "on Wednesday" are not read. */
  anchor?: string
}

/**
 * Finds dates in English prose and gives them as EDTF, hedges kept: "early September 2024" is
 * `[2024-09-01..2024-09-10]`, "since 2021" is `2021/..`. Never guesses: "04/09/2024", years of other calendars and
 * bare numbers are left alone. Thirds of a month are days 1–10, 11–20 and the rest; of a year four months each.
 */
export function datePhrases(text: string, options: DatePhraseOptions = {}): DatePhrase[] {
  if (options.language !== undefined && !/^en(?:-|$)/i.test(options.language)) return []
  const reader = new Reader(text, tokenize(text), readAnchor(options.anchor))
  return reader.readAll()
}

/** A stretch of the calendar. `from` and `to` are its first and last day, month or year; seasons have none. */
interface When {
  date: string
  /** The nearest plain EDTF date, for the side of a period or for `~`. */
  plain: string
  from?: string
  to?: string
  next: number
  rule: DateRule
  anchored?: boolean
  /** An article before it belongs to it: "the 1980s". */
  article?: boolean
}

interface Result {
  /** Absent where the words are a date, but one that cannot be written: "by summer 2024". */
  date?: string
  kind: 'point' | 'period'
  rule: DateRule
  next: number
  anchored?: boolean
}

interface Anchor {
  year: number
  month?: number
  day?: number
}

function readAnchor(anchor: string | undefined): Anchor | undefined {
  const match = /^([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-([0-3][0-9]))?)?(?:$|[T?~%])/.exec(anchor ?? '')
  if (!match) return undefined
  const [year, month, day] = [match[1], match[2], match[3]].map((part) =>
    part === undefined ? undefined : Number(part),
  )
  return { year: year!, month, day }
}

type Part = 'early' | 'mid' | 'late'

const PARTS: Record<string, Part> = { early: 'early', mid: 'mid', middle: 'mid', late: 'late' }
const PART_NOUNS: Record<string, Part> = {
  start: 'early',
  beginning: 'early',
  outset: 'early',
  middle: 'mid',
  end: 'late',
  close: 'late',
}
/** Words after which a year or a month alone is a date. */
const LEADS = new Set(
  'in of during throughout since until till before after by from to through circa around about year'.split(
    ' ',
  ),
)
const MONTH_LEADS = new Set(['in', 'during', 'throughout', 'since', 'until', 'till', 'of'])
/** May is also a name: "signed by May". */
const AMBIGUOUS_LEADS = new Set(['by', 'before', 'after', 'from'])
const MAY = 5

/** "They talked about 3 May 2024" */
const TOPIC_WORDS = new Set(
  (
    'talk talks talked talking speak speaks spoke speaking said say says asked ask told tell know knew information ' +
    'details report reports questions question concerns news book film wrote writes story stories think thought worry ' +
    'worried discussion discussions claims claim statement statements remarks comments'
  ).split(' '),
)
const DAYS_AWAY = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])
const DIRECTIONS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

class Reader {
  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly anchor: Anchor | undefined,
  ) {}

  readAll(): DatePhrase[] {
    const found: DatePhrase[] = []
    for (let at = 0; at < this.tokens.length; ) {
      const result = this.readPhrase(at)
      if (result?.date === undefined) {
        at = result?.next ?? at + 1
        continue
      }
      const start = this.tokens[at]!.start
      const end = this.tokens[result.next - 1]!.end
      const { date, kind, rule, anchored } = result
      found.push({
        start,
        end,
        text: this.text.slice(start, end),
        date,
        kind,
        rule,
        ...(anchored && { anchored }),
      })
      at = result.next
    }
    return found
  }

  private word(at: number): string {
    return this.tokens[at]?.lower ?? ''
  }

  /** The index after `words` when they stand at `at`. */
  private after(at: number, ...words: string[]): number | undefined {
    return words.every((word, i) => this.word(at + i) === word) ? at + words.length : undefined
  }

  private readPhrase(at: number): Result | undefined {
    const token = this.tokens[at]!
    if (token.glued && this.tokens[at - 1]?.kind !== 'mark') return undefined
    return (
      this.readBetween(at) ??
      this.readFrom(at) ??
      this.readBound(at) ??
      this.readCirca(at) ??
      this.readRange(at) ??
      this.readEither(at) ??
      this.readAlone(at) ??
      this.readRelative(at)
    )
  }

  // ---- one date ----

  private readAlone(at: number): Result | undefined {
    if (this.isMark(at)) return undefined
    const article = this.word(at) === 'the'
    const when = this.readWhen(article ? at + 1 : at, this.word(at - 1))
    if (!when || (article && !when.article)) return undefined
    return { date: when.date, kind: 'point', rule: when.rule, next: when.next, anchored: when.anchored }
  }

  private isMark(at: number): boolean {
    return this.tokens[at]!.kind === 'mark'
  }

  /** `lead` is the word before: it decides whether a bare year or month is a date. */
  private readWhen(at: number, lead: string): When | undefined {
    return (
      this.readPart(at) ??
      this.readWeek(at) ??
      this.readFraction(at) ??
      this.readCentury(at) ??
      this.readDecade(at) ??
      this.readSeason(at) ??
      this.readQuarterLabel(at) ??
      this.readCalendar(at, lead)
    )
  }

  /** Reads what a modifier refers to, with an optional article. */
  private readObject(at: number, lead: string): When | undefined {
    if (this.word(at) !== 'the') return this.readWhen(at, lead)
    const when = this.readWhen(at + 1, lead)
    return when?.article ? when : undefined
  }

  private readCalendar(at: number, lead: string): When | undefined {
    const fields = readFields(this.tokens, at)
    return fields && this.fromFields(fields, at, lead)
  }

  private fromFields(fields: CalendarFields, at: number, lead: string): When | undefined {
    const { month, day, next } = fields
    const article = fields.ordinal === true
    // "31 June 2024" is no date, and so is its end.
    const before = this.tokens[at - 1]
    if (month !== undefined && day === undefined && before?.kind === 'number' && before.text.length <= 2)
      return undefined
    if (fields.year !== undefined) {
      if (month === undefined && (!LEADS.has(lead) || this.runsOn(next))) return undefined
      const date = plainDate(fields.year, month, day)
      const when: When = {
        date: fields.dateTime ?? date,
        plain: date,
        from: date,
        to: date,
        next,
        rule: 'calendar',
        article,
      }
      return when
    }
    if (month === undefined) return undefined
    if (day === undefined) {
      if (!MONTH_LEADS.has(lead) && !(AMBIGUOUS_LEADS.has(lead) && month !== MAY)) return undefined
      const year = this.yearNear(month)
      if (year === undefined) return undefined
      const date = plainDate(year, month)
      return { date, plain: date, from: date, to: date, next, rule: 'calendar', anchored: true }
    }
    const shared = this.sharedYear(next)
    const year = shared ?? (this.isAttributive(at, next, article) ? undefined : this.yearNear(month))
    if (year === undefined) return undefined
    const date = plainDate(year, month, day)
    if (day > Number(lastDayOf(year, month).slice(-2))) return undefined
    return {
      date,
      plain: date,
      from: date,
      to: date,
      next,
      rule: 'calendar',
      article,
      ...(shared === undefined && { anchored: true }),
    }
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

  /** "the 27 May agreement": the name of something, which may be years old. */
  private isAttributive(at: number, next: number, article: boolean): boolean {
    const after = this.tokens[next]
    return this.word(at - 1) === 'the' && !article && after?.kind === 'word'
  }

  /** "27 May and 3 June 2024": the year stands with the second date. */
  private sharedYear(next: number): number | undefined {
    if (!/^(?:and|or|,)$/.test(this.word(next))) return undefined
    const other = readFields(this.tokens, next + 1)
    return other?.day !== undefined && other.month !== undefined ? other.year : undefined
  }

  /** The anchor's year, or the year beside it where that brings a month at the other end of the year near. */
  private yearNear(month: number): number | undefined {
    if (!this.anchor) return undefined
    const distance = month - (this.anchor.month ?? month)
    return this.anchor.year + (distance >= 9 ? -1 : distance <= -9 ? 1 : 0)
  }

  private span(
    from: string,
    to: string,
    plain: string,
    next: number,
    rule: DateRule,
    anchored?: boolean,
  ): When {
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

  /** "early September 2024", "mid-2023", "the end of the 1980s", "mid- to late May 2024". */
  private readPart(at: number): When | undefined {
    const first =
      Object.hasOwn(PARTS, this.word(at)) && this.word(at) !== 'middle' ? PARTS[this.word(at)] : undefined
    if (first) {
      let next = isDashMark(this.tokens[at + 1]) ? at + 2 : at + 1
      let last: Part | undefined
      if (/^(?:to|or)$/.test(this.word(next)) && Object.hasOwn(PARTS, this.word(next + 1))) {
        last = PARTS[this.word(next + 1)]
        next = isDashMark(this.tokens[next + 2]) ? next + 3 : next + 2
      }
      if (this.word(next) === 'in') next++
      const whole = this.readWhole(next)
      if (!whole) return undefined
      const when = this.partOf(whole, first)
      return last && when.from !== undefined
        ? this.joined(when, this.partOf(whole, last))
        : { ...when, article: false }
    }
    const noun = Object.hasOwn(PART_NOUNS, this.word(at)) ? PART_NOUNS[this.word(at)] : undefined
    if (!noun || this.word(at + 1) !== 'of') return undefined
    const whole = this.readWhole(at + 2)
    return whole && { ...this.partOf(whole, noun), article: true }
  }

  private joined(first: When, last: When): When {
    if (first.from === undefined || last.to === undefined) return first
    return { ...this.span(first.from, last.to, last.plain, last.next, 'part', last.anchored), article: false }
  }

  /** The month, year, decade or century that a part or a week is taken from. */
  private readWhole(at: number): When | undefined {
    const start = this.word(at) === 'the' ? at + 1 : at
    return (
      this.readCentury(start) ??
      this.readDecade(start) ??
      this.readSeason(start) ??
      this.readCalendar(start, 'in')
    )
  }

  private partOf(whole: When, part: Part): When {
    const index = part === 'early' ? 0 : part === 'mid' ? 1 : 2
    const cut = thirds(whole)?.[index]
    if (!cut) return whole
    return this.span(cut[0], cut[1], whole.plain, whole.next, 'part', whole.anchored)
  }

  /** "first week of May 2024", "the last week of 2024", "the week of 3 May 2024" (Monday to Sunday). */
  private readWeek(at: number): When | undefined {
    if (this.word(at) === 'week' && this.word(at + 1) === 'of') {
      const day = this.readCalendar(this.word(at + 2) === 'the' ? at + 3 : at + 2, '')
      if (day?.from?.length !== 10) return undefined
      const monday = numberOf(day.from) - ((weekdayOfDay(numberOf(day.from)) + 6) % 7)
      return this.span(
        dayText(monday),
        dayText(monday + 6),
        day.plain.slice(0, 7),
        day.next,
        'week',
        day.anchored,
      )
    }
    const last = /^(?:last|final)$/.test(this.word(at))
    const ordinal = last ? { value: 0, next: at + 1 } : ordinalAt(this.tokens, at)
    if (!ordinal || this.word(ordinal.next) !== 'week' || !/^(?:of|in)$/.test(this.word(ordinal.next + 1)))
      return undefined
    if (ordinal.value > 4) return undefined
    const whole = this.readWhole(ordinal.next + 2)
    if (!whole || (whole.plain.length !== 7 && whole.plain.length !== 4) || !/^[0-9-]+$/.test(whole.plain))
      return undefined
    if (whole.from !== whole.plain) return undefined
    const first = numberOf(firstDay(whole.plain))
    const end = numberOf(lastDay(whole.plain))
    const start = last ? end - 6 : first + 7 * (ordinal.value - 1)
    return this.span(dayText(start), dayText(start + 6), whole.plain, whole.next, 'week', whole.anchored)
  }

  /** "the first half of 2024", "the third quarter of 2024". */
  private readFraction(at: number): When | undefined {
    const ordinal = ordinalAt(this.tokens, at)
    if (!ordinal || !/^(?:of|in)$/.test(this.word(ordinal.next + 1))) return undefined
    const noun = this.word(ordinal.next)
    if (noun === 'quarter' && ordinal.value <= 4) {
      const year = yearAt(this.tokens, ordinal.next + 2)
      return year === undefined ? undefined : this.months(year, ordinal.value, 3, ordinal.next + 3)
    }
    if (noun !== 'half' || ordinal.value > 2) return undefined
    const whole = this.readWhole(ordinal.next + 2)
    const cut = whole && halves(whole)?.[ordinal.value - 1]
    return whole && cut && this.span(cut[0], cut[1], whole.plain, whole.next, 'part', whole.anchored)
  }

  private months(year: number, index: number, length: number, next: number): When {
    const from = plainDate(year, (index - 1) * length + 1)
    return { ...this.span(from, plainDate(year, index * length), String(year), next, 'quarter') }
  }

  /** "Q3 2024", "2024 Q3", "H1 2024". */
  private readQuarterLabel(at: number): When | undefined {
    const yearFirst = yearAt(this.tokens, at)
    const label = yearFirst === undefined ? at : at + 1
    const letter = this.tokens[label]?.text
    const index = this.tokens[label + 1]
    if (
      (letter !== 'Q' && letter !== 'H') ||
      index?.kind !== 'number' ||
      !index.glued ||
      index.text.length !== 1
    )
      return undefined
    const value = Number(index.text)
    if (value < 1 || value > (letter === 'Q' ? 4 : 2)) return undefined
    const after = this.word(label + 2) === 'of' ? label + 3 : label + 2
    const year = yearFirst ?? yearAt(this.tokens, after)
    if (year === undefined) return undefined
    const when = this.months(
      year,
      value,
      letter === 'Q' ? 3 : 6,
      yearFirst === undefined ? after + 1 : label + 2,
    )
    return { ...when, article: false }
  }

  /** "1980s" */
  private readDecade(at: number): When | undefined {
    const number = this.tokens[at]
    const plural = this.tokens[at + 1]
    if (number?.kind !== 'number' || number.text.length !== 4 || !number.text.endsWith('0')) return undefined
    if (plural?.text !== 's' || !plural.glued || (number.glued && this.tokens[at - 1]?.kind === 'number'))
      return undefined
    const year = Number(number.text)
    if (year < FIRST_YEAR || year > LAST_YEAR) return undefined
    // "The 1900s" may be ten years or a hundred.
    if (year % 100 === 0) {
      return {
        date: `${year / 100}XX`,
        plain: `${year / 100}XX`,
        from: plainDate(year),
        to: plainDate(year + 99),
        next: at + 2,
        rule: 'decade',
        article: true,
      }
    }
    const date = `${year / 10}X`
    return {
      date,
      plain: date,
      from: plainDate(year),
      to: plainDate(year + 9),
      next: at + 2,
      rule: 'decade',
      article: true,
    }
  }

  /** "20th century": 1901 to 2000. */
  private readCentury(at: number): When | undefined {
    const ordinal = this.tokens[at]?.kind === 'number' ? ordinalAt(this.tokens, at) : undefined
    if (!ordinal || ordinal.value < 16 || ordinal.value > 21 || this.word(ordinal.next) !== 'century')
      return undefined
    const last = ordinal.value * 100
    return this.span(
      plainDate(last - 99),
      plainDate(last),
      `${ordinal.value - 1}XX`,
      ordinal.next + 1,
      'century',
    )
  }

  /** "spring 2024", "the winter of 2023–24" */
  private readSeason(at: number): When | undefined {
    const code = seasonOf(this.tokens[at])
    if (!code) return undefined
    const index = this.word(at + 1) === 'of' ? at + 2 : at + 1
    const year = yearAt(this.tokens, index)
    if (year === undefined) return undefined
    const mark = this.tokens[index + 1]
    const second = this.tokens[index + 2]
    const tied =
      mark?.glued && (isDashMark(mark) || mark.text === '/') && second?.glued && second.kind === 'number'
    if (tied && (code !== '24' || Number(second.text) % 100 !== (year + 1) % 100)) return undefined
    const date = `${year}-${code}`
    return { date, plain: date, next: tied ? index + 3 : index + 1, rule: 'season', article: true }
  }

  // ---- one bound ----

  /** "by the end of 2024", "before September 2024", "since 2021", "no later than 3 May 2024" … */
  private readBound(at: number): Result | undefined {
    const bound = this.boundAt(at)
    if (!bound) return undefined
    const [kind, next] = bound
    const when = this.readObject(next, kind) ?? this.readRelativeDay(next)
    if (!when) return undefined
    const { from, to, plain, anchored } = when
    const edge = this.edgeAt(next)
    const result = (date: string | undefined, rule: DateRule, type: 'point' | 'period' = 'point'): Result => {
      return { date, kind: type, rule, next: when.next, anchored }
    }
    if (plain.startsWith('[')) return result(undefined, kind === 'from' ? 'after' : kind)
    if (kind === 'since') return result(`${plain}/..`, 'since', 'period')
    if (kind === 'until') return result(`/${plain}`, 'until', 'period')
    if (from === undefined || to === undefined) return result(undefined, 'by')
    if (kind === 'by') return result(`[..${edge === 'late' ? lastDay(to) : to}]`, 'by')
    if (kind === 'from') return result(`[${from}..]`, 'after')
    if (kind === 'before')
      return result(`[..${edge === 'late' ? lastDay(to) : shiftPlain(from, -1)}]`, 'before')
    return result(edge && edge !== 'late' ? `[${from}..]` : `[${shiftPlain(to, 1)}..]`, 'after')
  }

  /** "the end of", "the start of" after a bound mean the very edge: before the end of 2024 is any day of it. */
  private edgeAt(at: number): Part | undefined {
    const index = this.word(at) === 'the' ? at + 1 : at
    const noun = this.word(index)
    return this.word(index + 1) === 'of' && Object.hasOwn(PART_NOUNS, noun) ? PART_NOUNS[noun] : undefined
  }

  private boundAt(at: number): ['by' | 'before' | 'after' | 'from' | 'since' | 'until', number] | undefined {
    const next = at + 1
    switch (this.word(at)) {
      case 'by':
        return ['by', next]
      case 'before':
        return ['before', next]
      case 'prior':
      case 'previous':
        return this.word(next) === 'to' ? ['before', next + 1] : undefined
      case 'ahead':
        return this.word(next) === 'of' ? ['before', next + 1] : undefined
      case 'after':
        return ['after', next]
      case 'since':
        return ['since', next]
      case 'until':
      case 'till':
        return ['until', next]
      case 'up':
        return this.word(next) === 'to' || this.word(next) === 'until' ? ['until', next + 1] : undefined
      case 'no':
      case 'not': {
        const than = this.after(next + 1, 'than')
        if (than === undefined) return undefined
        return this.word(next) === 'later'
          ? ['by', than]
          : this.word(next) === 'earlier'
            ? ['from', than]
            : undefined
      }
      case 'on': {
        const side = this.word(next) === 'or' ? this.word(next + 1) : ''
        return side === 'before' ? ['by', next + 2] : side === 'after' ? ['from', next + 2] : undefined
      }
      default:
        return undefined
    }
  }

  /** "circa 1979", "c. 1979", "around September 2024", "on or about 3 May 2024" */
  private readCirca(at: number): Result | undefined {
    const next = this.circaAt(at)
    if (next === undefined) return undefined
    const when = this.readObject(next, 'circa')
    if (!when) return undefined
    const date = when.date.startsWith('[') ? when.date : `${when.plain}~`
    return { date, kind: 'point', rule: 'circa', next: when.next, anchored: when.anchored }
  }

  private circaAt(at: number): number | undefined {
    const dotted = this.tokens[at + 1]?.text === '.' && this.tokens[at + 1]!.glued
    switch (this.word(at)) {
      case 'about':
        return TOPIC_WORDS.has(this.word(at - 1)) ? undefined : at + 1
      case 'circa':
      case 'around':
      case 'approximately':
      case 'roughly':
        return at + 1
      case 'c':
      case 'ca':
        return dotted ? at + 2 : undefined
      case 'on':
      case 'in':
        return this.word(at + 1) === 'or' && /^(?:about|around)$/.test(this.word(at + 2)) ? at + 3 : undefined
      default:
        return undefined
    }
  }

  // ---- two dates ----

  /** "between 1 and 5 September 2024": some day of these. */
  private readBetween(at: number): Result | undefined {
    if (this.word(at) !== 'between') return undefined
    const ends = this.readEnds(at + 1, /^and$/)
    return ends && this.setOf(ends)
  }

  /** "from 3 to 7 May 2024", "from 2021 onwards" */
  private readFrom(at: number): Result | undefined {
    if (this.word(at) !== 'from') return undefined
    const ends = this.readEnds(at + 1, /^(?:to|until|till|through|[-‐‑‒–—−])$/)
    if (ends) return this.periodOf(ends)
    const when = this.readObject(at + 1, 'from')
    if (!when) return undefined
    const next = this.openEndAt(when.next)
    return next === undefined
      ? undefined
      : { date: `${when.plain}/..`, kind: 'period', rule: 'since', next, anchored: when.anchored }
  }

  private openEndAt(at: number): number | undefined {
    if (/^(?:onwards?|on)$/.test(this.word(at))) return at + 1
    if (!/^(?:to|until|till|through)$/.test(this.word(at))) return undefined
    return (
      this.after(at + 1, 'the', 'present') ??
      this.after(at + 1, 'today') ??
      this.after(at + 1, 'now') ??
      this.after(at + 1, 'date')
    )
  }

  /** "3–7 May 2024", "May 28 to June 3, 2024", "2021–2024", "3 and 4 May 2024" */
  private readRange(at: number): Result | undefined {
    if (this.isMark(at) || this.word(at) === 'the') return undefined
    const ends = this.readEnds(at, /^(?:to|through|until|[-‐‑‒–—−])$/)
    if (ends) return this.periodOf(ends)
    const days = this.readEnds(at, /^(?:and|&)$/)
    if (days?.first.from?.length !== 10 || days.last.from?.length !== 10) return undefined
    return numberOf(days.last.from) - numberOf(days.first.from) === 1 ? this.periodOf(days) : undefined
  }

  /** "3 or 4 May 2024", "late September or early October 2024" */
  private readEither(at: number): Result | undefined {
    if (this.isMark(at)) return undefined
    const ends = this.readEnds(at, /^or$/)
    if (ends?.first.from === undefined || ends.last.from === undefined) return undefined
    const items = [ends.first, ends.last].map(({ from, to }) => (from === to ? from : `${from}..${to}`))
    return {
      date: `[${items.join(',')}]`,
      kind: 'point',
      rule: 'either',
      next: ends.last.next,
      anchored: ends.last.anchored,
    }
  }

  private setOf({ first, last }: Ends): Result | undefined {
    if (first.from === undefined || last.to === undefined) return undefined
    return {
      date: `[${first.from}..${last.to}]`,
      kind: 'point',
      rule: 'between',
      next: last.next,
      anchored: last.anchored,
    }
  }

  private periodOf({ first, last }: Ends): Result {
    return {
      date: `${first.plain}/${last.plain}`,
      kind: 'period',
      rule: 'range',
      next: last.next,
      anchored: last.anchored,
    }
  }

  /** Two dates with a connecting word; what one leaves out (year, month) is taken from the other. */
  private readEnds(at: number, connector: RegExp): Ends | undefined {
    const left = this.readEnd(at)
    if (!left) return undefined
    const middle = this.tokens[left.next]
    if (!middle || !connector.test(middle.lower)) return undefined
    const right = this.readShortYear(left) ?? this.readLastEnd(left)
    if (!right) return undefined
    const [a, b] = [{ ...left.fields }, { ...right.fields }]
    const dashed = isDashMark(middle)
    if (a.month === undefined && b.month === undefined) {
      if (a.year === undefined || b.year === undefined || a.day !== undefined || b.day !== undefined)
        return undefined
      if (dashed && this.tokens[at]!.glued && isDashMark(this.tokens[at - 1])) return undefined
    }
    if (a.day !== undefined && a.month === undefined) a.month = b.month
    if (b.day !== undefined && b.month === undefined) b.month = a.month
    if (b.day === undefined && a.day !== undefined && left.fields.month === undefined) return undefined
    let anchored = false
    if (b.year === undefined && a.year === undefined) {
      if (b.month === undefined || a.month === undefined || (a.day === undefined && !left.part))
        return undefined
      b.year = this.yearNear(b.month)
      anchored = true
    }
    b.year ??= a.year
    a.year ??= b.year !== undefined && isLater(a, b) ? b.year - 1 : b.year
    const first = this.endAsWhen(left, a)
    const last = this.endAsWhen(right, b)
    if (!first || !last || !isBefore(first, last)) return undefined
    return anchored ? { first: { ...first, anchored }, last: { ...last, anchored } } : { first, last }
  }

  /** In "May 3 to 7, 2024" the year follows a day alone. */
  private readLastEnd(left: End): End | undefined {
    const end = this.readEnd(left.next + 1)
    if (end?.fields.day === undefined || end.fields.month !== undefined || left.fields.month === undefined)
      return end
    const year = readYearAfter(this.tokens, end.next)
    return year ? { ...end, fields: { ...end.fields, year: year.year }, next: year.next } : end
  }

  private readEnd(at: number): End | undefined {
    const part =
      Object.hasOwn(PARTS, this.word(at)) && this.word(at) !== 'middle' ? PARTS[this.word(at)] : undefined
    let start = at
    if (part) start = isDashMark(this.tokens[at + 1]) ? at + 2 : at + 1
    const fields = readFields(this.tokens, start)
    if (!fields || fields.dateTime || (part && fields.day !== undefined)) return undefined
    return { fields, part, next: fields.next }
  }

  /** "2021–24" */
  private readShortYear(left: End): End | undefined {
    const mark = this.tokens[left.next]
    const number = this.tokens[left.next + 1]
    const { year, month } = left.fields
    if (year === undefined || month !== undefined || !isDashMark(mark) || !mark!.glued) return undefined
    if (number?.kind !== 'number' || !number.glued || number.text.length !== 2) return undefined
    const next = left.next + 2
    return { fields: { year: year - (year % 100) + Number(number.text), next }, next }
  }

  private endAsWhen(end: End, fields: CalendarFields): When | undefined {
    const { year, month, day } = fields
    if (year === undefined || (day !== undefined && month === undefined)) return undefined
    if (day !== undefined && month !== undefined && day > Number(lastDayOf(year, month).slice(-2)))
      return undefined
    const date = plainDate(year, month, day)
    const when: When = { date, plain: date, from: date, to: date, next: end.next, rule: 'calendar' }
    return end.part ? this.partOf(when, end.part) : when
  }

  // ---- relative to the text's own date ----

  private readRelative(at: number): Result | undefined {
    const anchor = this.anchor
    if (!anchor || at >= this.tokens.length) return undefined
    const point = (date: string, next: number, rule: DateRule = 'relative'): Result => ({
      date,
      kind: 'point',
      rule,
      next,
      anchored: true,
    })
    const today =
      anchor.month !== undefined && anchor.day !== undefined
        ? dayNumber(anchor.year, anchor.month, anchor.day)
        : undefined
    if (today !== undefined) {
      const day = this.readWeekday(at, today)
      if (day) return point(day.date, day.next, 'weekday')
      const step = DAYS_AWAY.get(this.tokens[at]!.text)
      if (step !== undefined && !/^[’']$/.test(this.word(at + 1))) return point(dayText(today + step), at + 1)
      const rest = this.readRestOf(at, anchor, dayText(today))
      if (rest) return point(rest.date, rest.next)
    }
    const unit = this.readUnit(at, anchor, today)
    return unit && point(unit.date, unit.next)
  }

  /** "before Wednesday", "since yesterday" */
  private readRelativeDay(at: number): When | undefined {
    const { date, next } = this.readRelative(at) ?? {}
    if (date === undefined || next === undefined) return undefined
    const plain = /^[0-9-]+$/.test(date) ? date : undefined
    return { date, plain: plain ?? date, from: plain, to: plain, next, rule: 'relative', anchored: true }
  }

  /** The latest such day up to the text's own; with a word of the future before it, that day or the next such day. */
  private readWeekday(at: number, today: number): { date: string; next: number } | undefined {
    const qualifier = /^(?:last|next)$/.test(this.word(at)) ? this.word(at) : ''
    const index = qualifier ? at + 1 : at
    const weekday = weekdayOf(this.tokens[index])
    if (weekday === undefined || this.word(at - 1) === 'this' || this.isName(at, index)) return undefined
    const back = (weekdayOfDay(today) - weekday + 7) % 7
    const past = today - back
    const next = index + 1
    if (qualifier === 'last') return { date: dayText(back === 0 ? past - 7 : past), next }
    if (qualifier === 'next') return { date: dayText(past + 7), next }
    if (!this.speaksOfFuture(at)) return { date: dayText(past), next }
    return { date: `[${dayText(past)},${dayText(past + 7)}]`, next }
  }

  /** "Bloody Sunday", "the Sunday Times": a capitalised word beside it makes it a name. */
  private isName(at: number, index: number): boolean {
    const before = this.tokens[at - 1]
    const capital = before?.kind === 'word' && /^\p{Lu}/u.test(before.text)
    if (capital && !/^(?:on|by|since|until|late|early|before|after|said|from)$/.test(before.lower))
      return true
    return (
      /^(?:times|telegraph|express|mail|mirror|herald|journal|post)$/.test(this.word(index + 1)) &&
      /^\p{Lu}/u.test(this.tokens[index + 1]!.text)
    )
  }

  private speaksOfFuture(at: number): boolean {
    for (let i = at - 1; i >= Math.max(0, at - 20) && !/^[.!?]$/.test(this.word(i)); i--) {
      if (
        /^(?:will|shall|would|scheduled|due|expected|plans?|planned|planning|set|upcoming)$/.test(
          this.word(i),
        )
      )
        return true
    }
    return false
  }

  /** "earlier this month", "later this year" */
  private readRestOf(at: number, anchor: Anchor, today: string): { date: string; next: number } | undefined {
    const side = this.word(at)
    if ((side !== 'earlier' && side !== 'later') || this.word(at + 1) !== 'this') return undefined
    const unit = this.word(at + 2)
    if (unit !== 'month' && unit !== 'year') return undefined
    const whole = unit === 'month' ? plainDate(anchor.year, anchor.month) : plainDate(anchor.year)
    const date = side === 'earlier' ? `[${firstDay(whole)}..${today}]` : `[${today}..${lastDay(whole)}]`
    return { date, next: at + 3 }
  }

  /** "last month", "this year", "next week", "three days ago" */
  private readUnit(
    at: number,
    anchor: Anchor,
    today: number | undefined,
  ): { date: string; next: number } | undefined {
    const count = countOf(this.tokens[at])
    const direction = DIRECTIONS.get(this.word(at))
    if (direction !== undefined) {
      return (
        this.namedMonth(at + 1, direction, anchor) ??
        this.unitAway(this.word(at + 1), direction, anchor, today, '', at + 2)
      )
    }
    if (count === undefined || this.word(at + 2) !== 'ago') return undefined
    const unit = this.word(at + 1).replace(/s$/, '')
    if (unit === 'day')
      return today === undefined ? undefined : { date: dayText(today - count), next: at + 3 }
    if (unit === 'week')
      return today === undefined ? undefined : { date: `${dayText(today - 7 * count)}~`, next: at + 3 }
    return this.unitAway(unit, -count, anchor, today, '~', at + 3)
  }

  /** "last September": the latest one before the anchor's month. */
  private namedMonth(
    at: number,
    direction: number,
    anchor: Anchor,
  ): { date: string; next: number } | undefined {
    const month = monthOf(this.tokens[at])
    if (month === undefined || anchor.month === undefined) return undefined
    const year = direction < 0 && month >= anchor.month ? -1 : direction > 0 && month <= anchor.month ? 1 : 0
    return { date: plainDate(anchor.year + year, month), next: at + 1 }
  }

  private unitAway(
    unit: string,
    step: number,
    anchor: Anchor,
    today: number | undefined,
    qualifier: string,
    next: number,
  ): { date: string; next: number } | undefined {
    if (unit === 'year') return { date: shiftPlain(plainDate(anchor.year), step) + qualifier, next }
    if (unit === 'month' && anchor.month !== undefined) {
      return { date: shiftPlain(plainDate(anchor.year, anchor.month), step) + qualifier, next }
    }
    if (unit !== 'week' || today === undefined) return undefined
    const monday = today - ((weekdayOfDay(today) + 6) % 7) + 7 * step
    return { date: `[${dayText(monday)}..${dayText(monday + 6)}]`, next }
  }
}

interface End {
  fields: CalendarFields
  part?: Part
  next: number
}

interface Ends {
  first: When
  last: When
}

/** Month and day of `a` come after those of `b`: "28 December to 3 January 2025". */
function isLater(a: CalendarFields, b: CalendarFields): boolean {
  if (a.month === undefined || b.month === undefined) return false
  return a.month > b.month
}

function isBefore(a: When, b: When): boolean {
  return firstDay(a.from ?? a.plain) < firstDay(b.from ?? b.plain)
}

type Cut = readonly [from: string, to: string]

/** Early, mid and late: days 1–10, 11–20, 21–end; January–April, May–August, September–December; years 0–3, 4–6, 7–9. */
function thirds(whole: When): Cut[] | undefined {
  const { from, to } = whole
  if (from === undefined || to === undefined) return undefined
  if (from !== to) {
    const [first, last] = [Number(from), Number(to)]
    if (whole.rule === 'decade' && last - first === 9) return years(first, [0, 3], [4, 6], [7, 9])
    return whole.rule === 'century' || whole.rule === 'decade'
      ? years(first, [0, 32], [33, 65], [66, 99])
      : undefined
  }
  if (from.length === 7) return days(from, [1, 10], [11, 20], [21, Number(lastDay(from).slice(-2))])
  if (from.length !== 4) return undefined
  return [1, 5, 9].map((month) => [`${from}-${twoDigits(month)}`, `${from}-${twoDigits(month + 3)}`] as const)
}

function halves(whole: When): Cut[] | undefined {
  const { from, to } = whole
  if (from === undefined || to === undefined) return undefined
  if (from !== to) {
    const [first, last] = [Number(from), Number(to)]
    if (last - first === 9) return years(first, [0, 4], [5, 9])
    return last - first === 99 ? years(first, [0, 49], [50, 99]) : undefined
  }
  if (from.length === 7) return days(from, [1, 15], [16, Number(lastDay(from).slice(-2))])
  return from.length === 4
    ? [[`${from}-01`, `${from}-06`] as const, [`${from}-07`, `${from}-12`] as const]
    : undefined
}

function years(first: number, ...cuts: Array<readonly [number, number]>): Cut[] {
  return cuts.map(([a, b]) => [plainDate(first + a), plainDate(first + b)] as const)
}

function days(month: string, ...cuts: Array<readonly [number, number]>): Cut[] {
  return cuts.map(([a, b]) => [`${month}-${twoDigits(a)}`, `${month}-${twoDigits(b)}`] as const)
}

function firstDay(plain: string): string {
  return plain.length === 4 ? `${plain}-01-01` : plain.length === 7 ? `${plain}-01` : plain
}

function lastDay(plain: string): string {
  const [year = 0, month] = plain.split('-').map(Number)
  return plain.length === 10 ? plain : lastDayOf(year, month ?? 12)
}

function numberOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}

/** 0 (Sunday) to 6; 1970-01-01 was a Thursday. */
function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}
