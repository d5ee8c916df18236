import { plainDate, shiftPlain } from './calendar-phrase.ts'
import { type Ends, readEnds } from './date-range.ts'
import { type DateRule, dayNumberOf, lastDayIn, type When } from './date-span.ts'
import { monthOf, tokenize } from './date-words.ts'
import { readAnchor, readRelative } from './relative-date.ts'
import { tenseOf } from './tense.ts'
import { WhenReader } from './when-reader.ts'

export type { DateRule } from './date-span.ts'
export { dateFromReference } from './reference-date.ts'

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
  const tokens = tokenize(text)
  const reader = new WhenReader(tokens, readAnchor(options.anchor))
  const phrases: DatePhrase[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = readPhrase(reader, at)
    if (found?.date !== undefined && isOfItsYear(reader, at, found)) {
      const start = tokens[at]!.start
      const end = tokens[found.next - 1]!.end
      const { date, kind, rule, anchored } = found
      phrases.push({
        start,
        end,
        text: text.slice(start, end),
        date,
        kind,
        rule,
        ...(anchored && { anchored }),
      })
    }
    at = found?.next ?? at + 1
  }
  return phrases
}

/**
 * Whether the tense lets a date without a year be the one near the text's own: "It took effect on September 3" in a text
 * of May was another year's, and nobody can tell which.
 */
function isOfItsYear(
  { tokens, anchor }: WhenReader,
  at: number,
  { date, rule, next, anchored }: Found,
): boolean {
  const words = tokens.slice(at, next)
  const named = words.some((token) => monthOf(token) !== undefined)
  if (!anchored || !anchor || !named || words.some(({ lower }) => /^(?:last|this|next)$/.test(lower)))
    return true
  const today = plainDate(anchor.year, anchor.month, anchor.day)
  const order = (date!.match(/[0-9]{4}(?:-[0-9]{2}){0,2}/g) ?? []).map((plain) => {
    const length = Math.min(plain.length, today.length)
    const [one, other] = [plain.slice(0, length), today.slice(0, length)]
    return one < other ? -1 : one > other ? 1 : 0
  })
  const tense = rule === 'since' ? 'past' : tenseOf(tokens, at, next)
  if (tense === undefined) return true
  if (order.every((side) => side > 0)) return tense === 'future'
  return tense === 'past' || !order.every((side) => side < 0)
}

interface Found {
  /** Absent where the words are a date, but one that cannot be written: "by summer 2024". */
  date?: string
  kind: 'point' | 'period'
  rule: DateRule
  next: number
  anchored?: boolean
}

function point(
  date: string | undefined,
  rule: DateRule,
  { next, anchored }: Pick<When, 'next' | 'anchored'>,
): Found {
  return { date, kind: 'point', rule, next, anchored }
}

function period(date: string, rule: DateRule, { next, anchored }: Pick<When, 'next' | 'anchored'>): Found {
  return { date, kind: 'period', rule, next, anchored }
}

function readPhrase(reader: WhenReader, at: number): Found | undefined {
  const token = reader.tokens[at]!
  if (token.kind === 'mark' || (token.glued && reader.tokens[at - 1]?.kind !== 'mark')) return undefined
  return (
    readBetween(reader, at) ??
    readFrom(reader, at) ??
    readBound(reader, at) ??
    readCirca(reader, at) ??
    readRange(reader, at) ??
    readEither(reader, at) ??
    readAlone(reader, at) ??
    readRelativeDate(reader, at)
  )
}

function readAlone(reader: WhenReader, at: number): Found | undefined {
  const when = reader.readWithArticle(at, reader.word(at - 1))
  return when && point(when.date, when.rule, when)
}

function readRelativeDate(reader: WhenReader, at: number): Found | undefined {
  const found = readRelative(reader.tokens, at, reader.anchor)
  return found && point(found.date, found.rule, { next: found.next, anchored: true })
}

// ---- one bound ----

type Bound = 'by' | 'before' | 'after' | 'from' | 'since' | 'until'

/** "by the end of 2024", "before September 2024", "since 2021", "no later than 3 May 2024" … */
function readBound(reader: WhenReader, at: number): Found | undefined {
  const [bound, next] = boundAt(reader, at) ?? []
  if (bound === undefined || next === undefined) return undefined
  const when = reader.readWithArticle(next, bound) ?? relativeDay(reader, next)
  if (!when) return undefined
  const { from, to, plain } = when
  const rule = bound === 'from' ? 'after' : bound
  if (plain.startsWith('[')) return point(undefined, rule, when)
  if (bound === 'since') return period(`${plain}/..`, 'since', when)
  if (bound === 'until') return period(`/${plain}`, 'until', when)
  if (from === undefined || to === undefined) return point(undefined, rule, when)
  return point(boundedBy(bound, from, to, reader.edgeAt(next)), rule, when)
}

/** At an edge ("the end of 2024") the bound is a day: by then means by the last day, before then means any day of it. */
function boundedBy(bound: Bound, from: string, to: string, edge: string | undefined): string {
  if (bound === 'by') return `[..${edge === 'late' ? lastDayIn(to) : to}]`
  if (bound === 'before') return `[..${edge === 'late' ? lastDayIn(to) : shiftPlain(from, -1)}]`
  if (bound === 'from' || edge === 'early' || edge === 'mid') return `[${from}..]`
  return `[${shiftPlain(to, 1)}..]`
}

/** "before Wednesday", "since yesterday" */
function relativeDay(reader: WhenReader, at: number): When | undefined {
  const found = readRelative(reader.tokens, at, reader.anchor)
  if (!found) return undefined
  const { date, next } = found
  const plain = /^[0-9-]+$/.test(date) ? date : undefined
  return { date, plain: plain ?? date, from: plain, to: plain, next, rule: 'relative', anchored: true }
}

/** Which bound the words at `at` are, and the index after them. */
function boundAt(reader: WhenReader, at: number): readonly [Bound, number] | undefined {
  const next = at + 1
  const second = reader.word(next)
  switch (reader.word(at)) {
    case 'by':
    case 'before':
    case 'after':
    case 'since':
    case 'until':
      return [reader.word(at) as Bound, next]
    case 'till':
      return ['until', next]
    case 'prior':
    case 'previous':
      return second === 'to' ? ['before', next + 1] : undefined
    case 'ahead':
      return second === 'of' ? ['before', next + 1] : undefined
    case 'up':
      return second === 'to' || second === 'until' ? ['until', next + 1] : undefined
    case 'no':
    case 'not':
      if (second === 'before' || second === 'until') return ['from', next + 1]
      if (reader.word(next + 1) !== 'than') return undefined
      return second === 'later' ? ['by', next + 2] : second === 'earlier' ? ['from', next + 2] : undefined
    case 'on': {
      const side = second === 'or' ? reader.word(next + 1) : ''
      return side === 'before' ? ['by', next + 2] : side === 'after' ? ['from', next + 2] : undefined
    }
    default:
      return undefined
  }
}

// ---- circa ----

/** "They talked about 3 May 2024" */
const TOPIC_WORDS = new Set(
  (
    'talk talks talked talking speak speaks spoke speaking said say says asked ask told tell know knew information ' +
    'details report reports questions question concerns news book film wrote writes story stories think thought worry ' +
    'worried discussion discussions claims claim statement statements remarks comments'
  ).split(' '),
)

/** "circa 1979", "c. 1979", "around September 2024", "on or about 3 May 2024" */
function readCirca(reader: WhenReader, at: number): Found | undefined {
  const next = circaAt(reader, at)
  const when = next === undefined ? undefined : reader.readWithArticle(next, 'circa')
  return when && point(when.date.startsWith('[') ? when.date : `${when.plain}~`, 'circa', when)
}

function circaAt(reader: WhenReader, at: number): number | undefined {
  switch (reader.word(at)) {
    case 'about':
      return TOPIC_WORDS.has(reader.word(at - 1)) ? undefined : at + 1
    case 'circa':
    case 'around':
    case 'approximately':
    case 'roughly':
      return at + 1
    case 'c':
    case 'ca':
      return reader.word(at + 1) === '.' && reader.tokens[at + 1]!.glued ? at + 2 : undefined
    case 'on':
    case 'in':
      return reader.word(at + 1) === 'or' && /^(?:about|around)$/.test(reader.word(at + 2))
        ? at + 3
        : undefined
    default:
      return undefined
  }
}

// ---- two dates ----

/** "between 1 and 5 September 2024": some day of these. */
function readBetween(reader: WhenReader, at: number): Found | undefined {
  if (reader.word(at) !== 'between') return undefined
  const ends = readEnds(reader, at + 1, /^and$/, true)
  if (!ends) return undefined
  const { first, last } = ends
  const written = first.from !== undefined && last.to !== undefined
  return point(written ? `[${first.from}..${last.to}]` : undefined, 'between', last)
}

/** "from 3 to 7 May 2024", "from 2021 onwards", "from 2021 to the present" */
function readFrom(reader: WhenReader, at: number): Found | undefined {
  if (reader.word(at) !== 'from') return undefined
  const ends = readEnds(reader, at + 1, /^(?:to|until|till|through|[-‐‑‒–—−])$/, true)
  if (ends) return periodOf(ends)
  const when = reader.readWithArticle(at + 1, 'from')
  const next = when && openEndAt(reader, when.next)
  return when && next !== undefined ? period(`${when.plain}/..`, 'since', { ...when, next }) : undefined
}

function openEndAt(reader: WhenReader, at: number): number | undefined {
  if (/^(?:onwards?|on)$/.test(reader.word(at))) return at + 1
  if (!/^(?:to|until|till|through)$/.test(reader.word(at))) return undefined
  if (/^(?:today|now|date)$/.test(reader.word(at + 1))) return at + 2
  return reader.word(at + 1) === 'the' && reader.word(at + 2) === 'present' ? at + 3 : undefined
}

/** "3–7 May 2024", "May 28 to June 3, 2024", "2021–2024", "3 and 4 May 2024" */
function readRange(reader: WhenReader, at: number): Found | undefined {
  const ends = readEnds(reader, at, /^(?:to|through|until|[-‐‑‒–—−])$/)
  if (ends) return periodOf(ends)
  const pair = readEnds(reader, at, /^(?:and|&)$/)
  return pair && areNeighbours(pair.first, pair.last) ? periodOf(pair) : undefined
}

/** Two days or two months in a row. */
function areNeighbours({ from, to }: When, { from: next }: When): boolean {
  if (
    from === undefined ||
    from !== to ||
    next === undefined ||
    next.length !== from.length ||
    from.length < 7
  )
    return false
  return from.length === 10 ? dayNumberOf(next) - dayNumberOf(from) === 1 : shiftPlain(from, 1) === next
}

/** "3 or 4 May 2024", "May/June 2024", "late September or early October 2024" */
function readEither(reader: WhenReader, at: number): Found | undefined {
  const ends = readEnds(reader, at, /^(?:or|\/)$/)
  if (!ends) return undefined
  const items = [ends.first, ends.last].map(({ from, to }) => (from === to ? from : `${from}..${to}`))
  return point(items.includes(undefined) ? undefined : `[${items.join(',')}]`, 'either', ends.last)
}

function periodOf({ first, last }: Ends): Found {
  return period(`${first.plain}/${last.plain}`, 'range', last)
}
