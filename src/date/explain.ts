import { canonicalDate } from './canonical.ts'
import { explainCalendarDate } from './explain-calendar.ts'
import { explainNumbers } from './explain-numbers.ts'
import { explainPeriod, explainPeriodForPoint, explainPointForPeriod } from './explain-period.ts'
import { explainSet } from './explain-set.ts'
import { explainTime } from './explain-time.ts'
import { type DateFault, fault, isWanted, tell, usable, type WantedDate } from './fault.ts'
import { parsePointDate } from './parse.ts'
import { MAX_LENGTH } from './set.ts'
import { readWording } from './wording.ts'

/** Words that stand for "no date". */
const NO_DATE =
  /^(?:unknown|undated|not known|n[./]?a[.]?|n[.]d[.]|none|null|nil|undefined|nan|tb[acd]|[?x-]+)$/i

/**
 * Why a text is no date, in one plain sentence with the spelling to use; undefined when it is one. With `wanted`
 * a date of the wrong kind is explained too: a period where one point in time is wanted, or the reverse.
 */
export function whyNotADate(text: string, wanted: WantedDate = 'either'): string | undefined {
  return isWanted(text, wanted) ? undefined : tell(explainDate(text), wanted)
}

/** The date that a text must mean (`2024-9-5` is `2024-09-05`); undefined when unclear, or when it is a date. */
export function suggestDate(text: string, wanted: WantedDate = 'either'): string | undefined {
  if (isWanted(text, wanted)) return undefined
  const [only, other] = usable(explainDate(text).proposals, wanted)
  return other === undefined ? only : undefined
}

function explainDate(text: string): DateFault {
  if (isWanted(text, 'period')) return explainPeriodForPoint(text)
  if (isWanted(text, 'point')) return explainPointForPeriod(text)
  const trimmed = text.trim()
  if (trimmed === '') return fault('The date is empty; when it is not known leave the key out')
  if (NO_DATE.test(trimmed)) return fault('When a date is not known leave the key out; its absence says so')
  if (text.length > MAX_LENGTH) {
    return fault(`A date has at most ${MAX_LENGTH} characters; this text has ${text.length}`)
  }
  return (
    explainSpelling(text) ??
    explainSet(trimmed) ??
    explainNumbers(trimmed) ??
    explainPeriod(trimmed, explainPoint) ??
    explainPoint(trimmed)
  )
}

function explainPoint(text: string): DateFault {
  return (
    explainSpelling(text) ??
    explainNumbers(text) ??
    explainCalendarDate(text) ??
    explainTime(text) ??
    explainYearLength(text) ??
    explainQualifier(text) ??
    explainWording(text) ??
    fault(
      'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period',
    )
  )
}

/** Spaces, small letters and dashes that are no hyphens. */
function explainSpelling(text: string): DateFault | undefined {
  const tight = text.replace(/\s+/g, '')
  const hyphened = tight.replace(/[\u2010-\u2015\u2212]/g, '-')
  const date = canonicalDate(hyphened)
  if (date === undefined) return undefined
  if (hyphened !== tight) return fault('The parts of a date are joined by plain hyphens', date)
  if (tight !== text) return fault('A date has no spaces', date)
  return fault('The letters T, X and Z of a date are capitals', date)
}

function explainYearLength(text: string): DateFault | undefined {
  if (!/^[Yy]?[+-]?[0-9]{1,6}(?:-[0-9]{2}){0,2}$/.test(text)) return undefined
  return fault('The year is written with four digits, from 0000 to 9999')
}

/** `2024?-09`, `~2024`, `2024?~`: the sign belongs once, at the end. */
function explainQualifier(text: string): DateFault | undefined {
  const date = text.replace(/[?~%]/g, '')
  if (date === text) return undefined
  const kind = parsePointDate(date)?.kind
  if (kind === 'set') return fault('A set in brackets takes no ?, ~ or %', date)
  if (kind !== 'date') return undefined
  const both = text.includes('%') || (text.includes('?') && text.includes('~'))
  const qualifier = both ? '%' : text.includes('?') ? '?' : '~'
  return fault(
    'One of ? (uncertain), ~ (about) or % (both) stands at the end of the whole date',
    date + qualifier,
  )
}

function explainWording(text: string): DateFault | undefined {
  const dates = readWording(text)
  const [first] = dates
  if (first === undefined) return undefined
  if (usable(dates, 'either').length === 0) return explainSet(first) ?? explainCalendarDate(first)
  if (/[a-z]/i.test(text)) return fault('A date is written in numbers, the year first', ...dates)
  return fault('A range stands in brackets (one day of it) or has a slash (all of it)', ...dates)
}
