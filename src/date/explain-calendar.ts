import { daysInMonth } from './calendar.ts'
import { type DateFault, fault } from './fault.ts'
import { MONTH_NAMES } from './month-names.ts'

const CALENDAR_DATE = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?[?~%]?$/

/** Explains texts of the shape `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that name no date. */
export function explainCalendarDate(text: string): DateFault | undefined {
  const match = CALENDAR_DATE.exec(text)
  if (!match) return undefined
  const [, year = '', month, day] = match
  if (year.includes('X')) return explainYear(year, month)
  if (month === undefined) return undefined
  return explainMonth(year, month, day) ?? (day === undefined ? undefined : explainDay(year, month, day))
}

function explainYear(year: string, month: string | undefined): DateFault | undefined {
  if (!/^[0-9]{2}(?:[0-9]X|XX)$/.test(year)) {
    return fault(
      'Only the last digit of a year, or its last two, may be unknown: 198X is the 1980s, 19XX the years 1900 to 1999',
    )
  }
  return month === undefined ? undefined : fault('A year with unknown digits stands alone', year)
}

function explainMonth(year: string, month: string, day: string | undefined): DateFault | undefined {
  if (month === 'XX') return undefined
  if (month.includes('X')) return fault('An unknown month is written XX', `${year}-XX`)
  if (month === '00') return fault('There is no month 00; leave out what is not known', year)
  if (Number(month) <= 12) return undefined
  if (day !== undefined) {
    return fault(`There is no month ${month}; the order is year, month, day`, `${year}-${day}-${month}`)
  }
  if (Number(month) <= 24 && Number(month) >= 21) return undefined
  return fault(
    `There is no month ${month}: months run from 01 to 12, and 21 to 24 stand for spring, summer, autumn and winter`,
  )
}

function explainDay(year: string, month: string, day: string): DateFault | undefined {
  if (day === 'XX') return undefined
  if (day.includes('X')) return fault('An unknown day is written XX', `${year}-${month}-XX`)
  if (day === '00') return fault('There is no day 00; leave out what is not known', `${year}-${month}`)
  const number = Number(day)
  if (month === 'XX') return number <= 31 ? undefined : fault('No month has more than 31 days', `${year}-XX`)
  const days = daysInMonth(Number(year), Number(month))
  if (number <= days) return undefined
  if (month === '02' && number === 29) return fault(`${year} is not a leap year: its February has 28 days`)
  return fault(`${MONTH_NAMES[Number(month) - 1]} ${year} has ${days} days, not ${number}`)
}
