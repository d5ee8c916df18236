import { isPlainDay } from './digits.ts'
import { explainCalendarDate } from './explain-calendar.ts'
import { type DateFault, fault } from './fault.ts'

const DAY_AND_TIME =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ] ?([0-9]{1,2})(?::([0-9]{2}))?(?::([0-9]{2})(?:[.,]([0-9]+))?)? ?(.*)$/
const OFFSET = /^([+-])([0-9]{1,2})(?::?([0-9]{2}))?$/
const OFFSET_SPELLING = 'Z or ±hh:mm, at most 14 hours'

/** Explains a day followed by a time of day that is not written `2024-09-03T04:00+03:00`. */
export function explainTime(text: string): DateFault | undefined {
  const match = DAY_AND_TIME.exec(text)
  if (!match) return undefined
  const [, day = '', hour = '', minute = '00', second, decimals = '', zone = ''] = match
  if (!isPlainDay(day)) return explainCalendarDate(day)
  const outOfRange = explainClock(Number(hour), Number(minute), Number(second ?? 0))
  if (outOfRange) return fault(outOfRange)
  const toMinute = `${day}T${hour.padStart(2, '0')}:${minute}`
  if (zone === '') {
    const examples = `${toMinute}Z or ${toMinute}+03:00`
    return fault(
      `A time needs its offset from UTC, as in ${examples}; when it is not known leave the time out`,
      day,
    )
  }
  if (/[?~%]$/.test(zone)) return fault('A date with a time takes no ?, ~ or %', day + zone.slice(-1))
  const offset = readOffset(zone)
  if (offset === undefined) {
    return fault(
      `The offset from UTC is written ${OFFSET_SPELLING}; when it is not known leave the time out`,
      day,
    )
  }
  const fraction = decimals === '' ? '' : `.${decimals.slice(0, 6)}`
  const whole = `${toMinute}${second === undefined ? '' : `:${second}${fraction}`}${offset}`
  if (decimals.length > 6) return fault('A second has at most six decimals', whole)
  return fault(`A time is written after a T, as hh:mm, with its offset from UTC as ${OFFSET_SPELLING}`, whole)
}

function explainClock(hour: number, minute: number, second: number): string | undefined {
  if (hour > 23) return 'Hours run from 00 to 23; the end of a day is 00:00 of the next day'
  if (minute > 59) return 'Minutes run from 00 to 59'
  return second > 59 ? 'Seconds run from 00 to 59' : undefined
}

/** `Z` or `±hh:mm` for the usual other spellings of an offset. */
function readOffset(zone: string): string | undefined {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z'
  const match = OFFSET.exec(zone.replace(/^(?:utc|gmt) ?/i, ''))
  if (!match) return undefined
  const [, sign, hours = '', minutes = '00'] = match
  return Number(hours) <= 14 && Number(minutes) <= 59
    ? `${sign}${hours.padStart(2, '0')}:${minutes}`
    : undefined
}
