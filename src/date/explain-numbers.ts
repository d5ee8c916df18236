import { explainCalendarDate } from './explain-calendar.ts'
import { type DateFault, fault } from './fault.ts'

/** Explains dates in numbers that are not `YYYY-MM-DD`: `2024/9/3`, `20240903`, `03.09.2024`, `09/2024`. */
export function explainNumbers(text: string): DateFault | undefined {
  const compact = /^([0-9]{4})([0-9]{2})([0-9]{2})$/.exec(text)
  if (compact) return explainParts('The parts of a date are joined by hyphens', compact.slice(1))
  const parts = text.split(/[./\u2010-\u2015-]/)
  if (!parts.every((part) => /^[0-9]{1,4}$/.test(part))) return undefined
  if (parts.length === 2) return explainTwo(text, parts[0]!, parts[1]!)
  return parts.length === 3 ? explainThree(text, parts[0]!, parts[1]!, parts[2]!) : undefined
}

function explainTwo(text: string, first: string, second: string): DateFault | undefined {
  if (first.length === 4 && second.length <= 2) return explainYearFirst(text, [first, second])
  if (first.length <= 2 && second.length === 4) return explainParts('The year comes first', [second, first])
  return undefined
}

function explainThree(text: string, first: string, second: string, third: string): DateFault | undefined {
  if (second.length > 2) return undefined
  if (first.length === 4 && third.length <= 2) return explainYearFirst(text, [first, second, third])
  if (first.length > 2) return undefined
  if (third.length === 2) return fault('The year is written with four digits and comes first: YYYY-MM-DD')
  return third.length === 4 ? explainYearLast(text, first, second, third) : undefined
}

function explainYearFirst(text: string, parts: readonly string[]): DateFault {
  const what = 'A date is written year-month-day, with hyphens and two digits for month and day'
  return explainCalendarDate(text) ?? explainParts(what, parts)
}

/** Points stand between day, month and year; with other signs either may be the day. */
function explainYearLast(text: string, first: string, second: string, year: string): DateFault {
  const dayFirst = [year, second, first]
  const monthFirst = [year, first, second]
  if (text.includes('.')) return explainParts('The year comes first', dayFirst)
  if (Number(second) > 12) return explainParts('The year comes first', monthFirst)
  if (Number(first) > 12 || first === second) return explainParts('The year comes first', dayFirst)
  const what = 'Day and month cannot be told apart here, and the year comes first'
  return fault(what, joined(dayFirst), joined(monthFirst))
}

function explainParts(what: string, parts: readonly string[]): DateFault {
  const date = joined(parts)
  return explainCalendarDate(date) ?? fault(what, date)
}

function joined(parts: readonly string[]): string {
  return parts.map((part) => part.padStart(2, '0')).join('-')
}
