import { describe, expect, it } from 'vitest'
import { parseDate, parsePeriod, parsePointDate, suggestDate, whyNotADate } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'
import { anyDate, nearlyDate, period, pointDate } from './support/arbitrary.ts'

type Row = [text: string, suggestion: string | undefined, reason: string]

function explains(text: string, suggestion: string | undefined, reason: string): void {
  expect(whyNotADate(text)).toBe(reason)
  expect(suggestDate(text)).toBe(suggestion)
}

describe('why a text is no date', () => {
  describe('nothing there', () => {
    it.each<Row>([
      ['', undefined, 'The date is empty; when it is not known leave the key out.'],
      [' ', undefined, 'The date is empty; when it is not known leave the key out.'],
      ['unknown', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['Undated', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['n/a', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['N.A.', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['n.d.', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['none', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['null', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['tbd', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['XXXX', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['?', undefined, 'When a date is not known leave the key out; its absence says so.'],
      ['-', undefined, 'When a date is not known leave the key out; its absence says so.'],
    ])('%j', explains)
  })

  describe('the calendar', () => {
    it.each<Row>([
      [
        '2024-13',
        undefined,
        'There is no month 13: months run from 01 to 12, and 21 to 24 stand for spring, summer, autumn and winter.',
      ],
      [
        '2024-00',
        '2024',
        'There is no month 00; leave out what is not known: write 2024 (some time in 2024).',
      ],
      [
        '2024-13-05',
        '2024-05-13',
        'There is no month 13; the order is year, month, day: write 2024-05-13 (13 May 2024).',
      ],
      [
        '2024-25-09',
        '2024-09-25',
        'There is no month 25; the order is year, month, day: write 2024-09-25 (25 September 2024).',
      ],
      ['2024-13-32', undefined, 'There is no month 13; the order is year, month, day.'],
      [
        '2024-20',
        undefined,
        'There is no month 20: months run from 01 to 12, and 21 to 24 stand for spring, summer, autumn and winter.',
      ],
      [
        '2024-25',
        undefined,
        'There is no month 25: months run from 01 to 12, and 21 to 24 stand for spring, summer, autumn and winter.',
      ],
      [
        '2024-00-00',
        '2024',
        'There is no month 00; leave out what is not known: write 2024 (some time in 2024).',
      ],
      [
        '2024-19-XX',
        '2024-XX-19',
        'There is no month 19; the order is year, month, day: write 2024-XX-19 (the 19th of an unknown month of 2024).',
      ],
      ['2024-9-31', undefined, 'September 2024 has 30 days, not 31.'],
      ['2024-09-31', undefined, 'September 2024 has 30 days, not 31.'],
      [
        '2024-09-00',
        '2024-09',
        'There is no day 00; leave out what is not known: write 2024-09 (some time in September 2024).',
      ],
      ['2024-06-31', undefined, 'June 2024 has 30 days, not 31.'],
      ['2024-06-31?', undefined, 'June 2024 has 30 days, not 31.'],
      ['2024-01-32', undefined, 'January 2024 has 31 days, not 32.'],
      ['2023-02-29', undefined, '2023 is not a leap year: its February has 28 days.'],
      ['2024-02-30', undefined, 'February 2024 has 29 days, not 30.'],
      ['1900-02-29', undefined, '1900 is not a leap year: its February has 28 days.'],
      [
        '2024-XX-32',
        '2024-XX',
        'No month has more than 31 days: write 2024-XX (some time in 2024 (month unknown)).',
      ],
      [
        '2024-XX-00',
        '2024-XX',
        'There is no day 00; leave out what is not known: write 2024-XX (some time in 2024 (month unknown)).',
      ],
      [
        '2024-06-30T',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
    ])('%j', explains)
  })

  describe('unspecified digits', () => {
    it.each<Row>([
      [
        '2X24',
        undefined,
        'Only the last digit of a year, or its last two, may be unknown: 198X is the 1980s, 19XX the years 1900 to 1999.',
      ],
      [
        '2XXX',
        undefined,
        'Only the last digit of a year, or its last two, may be unknown: 198X is the 1980s, 19XX the years 1900 to 1999.',
      ],
      [
        'X024',
        undefined,
        'Only the last digit of a year, or its last two, may be unknown: 198X is the 1980s, 19XX the years 1900 to 1999.',
      ],
      ['202X-09', '202X', 'A year with unknown digits stands alone: write 202X (some time in the 2020s).'],
      [
        '20XX-09-03',
        '20XX',
        'A year with unknown digits stands alone: write 20XX (some time in the years 2000 to 2099).',
      ],
      [
        '2024-1X',
        '2024-XX',
        'An unknown month is written XX: write 2024-XX (some time in 2024 (month unknown)).',
      ],
      [
        '2024-X1-03',
        '2024-XX',
        'An unknown month is written XX: write 2024-XX (some time in 2024 (month unknown)).',
      ],
      [
        '2024-09-3X',
        '2024-09-XX',
        'An unknown day is written XX: write 2024-09-XX (some time in September 2024 (day unknown)).',
      ],
    ])('%j', explains)
  })

  describe('the year', () => {
    it.each<Row>([
      ['12024', undefined, 'The year is written with four digits, from 0000 to 9999.'],
      ['-0044', undefined, 'The year is written with four digits, from 0000 to 9999.'],
      ['+2024', undefined, 'The year is written with four digits, from 0000 to 9999.'],
      ['Y170000', undefined, 'The year is written with four digits, from 0000 to 9999.'],
      ['024', undefined, 'The year is written with four digits, from 0000 to 9999.'],
      ['24', undefined, 'The year is written with four digits, from 0000 to 9999.'],
      ['Y12024-09', undefined, 'The year is written with four digits, from 0000 to 9999.'],
      ['24-09-03', undefined, 'The year is written with four digits and comes first: YYYY-MM-DD.'],
      ['03.09.24', undefined, 'The year is written with four digits and comes first: YYYY-MM-DD.'],
      [
        '1725321600',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '2024-247',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '1234-567',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
    ])('%j', explains)
  })

  describe('other orders and signs', () => {
    it.each<Row>([
      [
        '2024/09/03',
        '2024-09-03',
        'A date is written year-month-day, with hyphens and two digits for month and day: write 2024-09-03 (3 September 2024).',
      ],
      [
        '2024-9-5',
        '2024-09-05',
        'A date is written year-month-day, with hyphens and two digits for month and day: write 2024-09-05 (5 September 2024).',
      ],
      [
        '2024.9.5',
        '2024-09-05',
        'A date is written year-month-day, with hyphens and two digits for month and day: write 2024-09-05 (5 September 2024).',
      ],
      [
        '2024-9',
        '2024-09',
        'A date is written year-month-day, with hyphens and two digits for month and day: write 2024-09 (some time in September 2024).',
      ],
      [
        '2024/09',
        '2024-09',
        'A date is written year-month-day, with hyphens and two digits for month and day: write 2024-09 (some time in September 2024).',
      ],
      [
        '2024.09',
        '2024-09',
        'A date is written year-month-day, with hyphens and two digits for month and day: write 2024-09 (some time in September 2024).',
      ],
      [
        '20240903',
        '2024-09-03',
        'The parts of a date are joined by hyphens: write 2024-09-03 (3 September 2024).',
      ],
      [
        '20241303',
        '2024-03-13',
        'There is no month 13; the order is year, month, day: write 2024-03-13 (13 March 2024).',
      ],
      [
        '2024/13/05',
        '2024-05-13',
        'There is no month 13; the order is year, month, day: write 2024-05-13 (13 May 2024).',
      ],
      ['03.09.2024', '2024-09-03', 'The year comes first: write 2024-09-03 (3 September 2024).'],
      ['3.9.2024', '2024-09-03', 'The year comes first: write 2024-09-03 (3 September 2024).'],
      ['31.06.2024', undefined, 'June 2024 has 30 days, not 31.'],
      ['31.13.2024', undefined, 'There is no month 13; the order is year, month, day.'],
      [
        '03/09/2024',
        undefined,
        'Day and month cannot be told apart here, and the year comes first: write 2024-09-03 (3 September 2024) or 2024-03-09 (9 March 2024).',
      ],
      [
        '03-09-2024',
        undefined,
        'Day and month cannot be told apart here, and the year comes first: write 2024-09-03 (3 September 2024) or 2024-03-09 (9 March 2024).',
      ],
      ['3/3/2024', '2024-03-03', 'The year comes first: write 2024-03-03 (3 March 2024).'],
      ['13/09/2024', '2024-09-13', 'The year comes first: write 2024-09-13 (13 September 2024).'],
      ['09/13/2024', '2024-09-13', 'The year comes first: write 2024-09-13 (13 September 2024).'],
      ['02/30/2024', undefined, 'February 2024 has 29 days, not 30.'],
      ['31/31/2024', undefined, 'There is no month 31; the order is year, month, day.'],
      ['09/2024', '2024-09', 'The year comes first: write 2024-09 (some time in September 2024).'],
      ['9.2024', '2024-09', 'The year comes first: write 2024-09 (some time in September 2024).'],
      [
        '13/2024',
        undefined,
        'There is no month 13: months run from 01 to 12, and 21 to 24 stand for spring, summer, autumn and winter.',
      ],
      [
        '2024/123',
        undefined,
        'The end of this period is no date. The year is written with four digits, from 0000 to 9999.',
      ],
      ['123/09/03', undefined, 'A period has one slash, between its start and its end: 2021-08/2024-09.'],
      [
        '2024-009-03',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '2024-09-003',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '003-09-2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '03-09-123',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '1.2.3.2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
    ])('%j', explains)
  })

  describe('time of day', () => {
    it.each<Row>([
      [
        '2024-09-03T04:00',
        '2024-09-03',
        'A time needs its offset from UTC, as in 2024-09-03T04:00Z or 2024-09-03T04:00+03:00; when it is not known leave the time out: write 2024-09-03 (3 September 2024).',
      ],
      [
        '2024-09-03 04:00',
        '2024-09-03',
        'A time needs its offset from UTC, as in 2024-09-03T04:00Z or 2024-09-03T04:00+03:00; when it is not known leave the time out: write 2024-09-03 (3 September 2024).',
      ],
      [
        '2024-09-03T04:00:05',
        '2024-09-03',
        'A time needs its offset from UTC, as in 2024-09-03T04:00Z or 2024-09-03T04:00+03:00; when it is not known leave the time out: write 2024-09-03 (3 September 2024).',
      ],
      [
        '2024-09-03T4:00Z',
        '2024-09-03T04:00Z',
        'A time is written after a T, as hh:mm, with its offset from UTC as Z or ±hh:mm, at most 14 hours: write 2024-09-03T04:00Z (3 September 2024 at 04:00 (UTC)).',
      ],
      [
        '2024-09-03T04Z',
        '2024-09-03T04:00Z',
        'A time is written after a T, as hh:mm, with its offset from UTC as Z or ±hh:mm, at most 14 hours: write 2024-09-03T04:00Z (3 September 2024 at 04:00 (UTC)).',
      ],
      [
        '2024-09-03T04:00+03',
        '2024-09-03T04:00+03:00',
        'A time is written after a T, as hh:mm, with its offset from UTC as Z or ±hh:mm, at most 14 hours: write 2024-09-03T04:00+03:00 (3 September 2024 at 04:00 (UTC+03:00)).',
      ],
      [
        '2024-09-03T04:00+0300',
        '2024-09-03T04:00+03:00',
        'A time is written after a T, as hh:mm, with its offset from UTC as Z or ±hh:mm, at most 14 hours: write 2024-09-03T04:00+03:00 (3 September 2024 at 04:00 (UTC+03:00)).',
      ],
      [
        '2024-09-03T04:00+3:00',
        '2024-09-03T04:00+03:00',
        'A time is written after a T, as hh:mm, with its offset from UTC as Z or ±hh:mm, at most 14 hours: write 2024-09-03T04:00+03:00 (3 September 2024 at 04:00 (UTC+03:00)).',
      ],
      [
        '2024-09-03T04:00 UTC',
        '2024-09-03T04:00Z',
        'A time is written after a T, as hh:mm, with its offset from UTC as Z or ±hh:mm, at most 14 hours: write 2024-09-03T04:00Z (3 September 2024 at 04:00 (UTC)).',
      ],
      [
        '2024-09-03T04:00 gmt+3',
        '2024-09-03T04:00+03:00',
        'A time is written after a T, as hh:mm, with its offset from UTC as Z or ±hh:mm, at most 14 hours: write 2024-09-03T04:00+03:00 (3 September 2024 at 04:00 (UTC+03:00)).',
      ],
      [
        '2024-09-03 04:00:05,5Z',
        '2024-09-03T04:00:05.5Z',
        'A time is written after a T, as hh:mm, with its offset from UTC as Z or ±hh:mm, at most 14 hours: write 2024-09-03T04:00:05.5Z (3 September 2024 at 04:00:05.5 (UTC)).',
      ],
      [
        '2024-09-03T04:00:05.1234567Z',
        '2024-09-03T04:00:05.123456Z',
        'A second has at most six decimals: write 2024-09-03T04:00:05.123456Z (3 September 2024 at 04:00:05.123456 (UTC)).',
      ],
      [
        '2024-09-03T04:00+15:00',
        '2024-09-03',
        'The offset from UTC is written Z or ±hh:mm, at most 14 hours; when it is not known leave the time out: write 2024-09-03 (3 September 2024).',
      ],
      [
        '2024-09-03T04:00+14:60',
        '2024-09-03',
        'The offset from UTC is written Z or ±hh:mm, at most 14 hours; when it is not known leave the time out: write 2024-09-03 (3 September 2024).',
      ],
      [
        '2024-09-03T04:00 MSK',
        '2024-09-03',
        'The offset from UTC is written Z or ±hh:mm, at most 14 hours; when it is not known leave the time out: write 2024-09-03 (3 September 2024).',
      ],
      [
        '2024-09-03T04:00Z?',
        '2024-09-03?',
        'A date with a time takes no ?, ~ or %: write 2024-09-03? (possibly 3 September 2024).',
      ],
      [
        '2024-09-03T04:00~',
        '2024-09-03~',
        'A date with a time takes no ?, ~ or %: write 2024-09-03~ (about 3 September 2024).',
      ],
      ['2024-09-03T24:00Z', undefined, 'Hours run from 00 to 23; the end of a day is 00:00 of the next day.'],
      ['2024-09-03T23:60Z', undefined, 'Minutes run from 00 to 59.'],
      ['2024-09-03T23:59:60Z', undefined, 'Seconds run from 00 to 59.'],
      ['2023-02-29T04:00Z', undefined, '2023 is not a leap year: its February has 28 days.'],
      ['2024-06-31 04:00', undefined, 'June 2024 has 30 days, not 31.'],
    ])('%j', explains)
  })

  describe('spelling', () => {
    it.each<Row>([
      [
        '2024-09-03t04:00z',
        '2024-09-03T04:00Z',
        'The letters T, X and Z of a date are capitals: write 2024-09-03T04:00Z (3 September 2024 at 04:00 (UTC)).',
      ],
      ['202x', '202X', 'The letters T, X and Z of a date are capitals: write 202X (some time in the 2020s).'],
      [' 2024-09-03 ', '2024-09-03', 'A date has no spaces: write 2024-09-03 (3 September 2024).'],
      ['2024-09-03\n', '2024-09-03', 'A date has no spaces: write 2024-09-03 (3 September 2024).'],
      ['2024 - 09 - 03', '2024-09-03', 'A date has no spaces: write 2024-09-03 (3 September 2024).'],
      [
        '2024–09–03',
        '2024-09-03',
        'The parts of a date are joined by plain hyphens: write 2024-09-03 (3 September 2024).',
      ],
      [
        '2024−09−03',
        '2024-09-03',
        'The parts of a date are joined by plain hyphens: write 2024-09-03 (3 September 2024).',
      ],
      ['2021 / 2024', '2021/2024', 'A date has no spaces: write 2021/2024 (from 2021 to 2024).'],
      [
        '[2024-09-03, 2024-09-05]',
        '[2024-09-03,2024-09-05]',
        'A date has no spaces: write [2024-09-03,2024-09-05] (3 September 2024 or 5 September 2024).',
      ],
    ])('%j', explains)
  })

  describe('qualifiers', () => {
    it.each<Row>([
      [
        '?2024',
        '2024?',
        'One of ? (uncertain), ~ (about) or % (both) stands at the end of the whole date: write 2024? (possibly 2024).',
      ],
      [
        '2024?-09',
        '2024-09?',
        'One of ? (uncertain), ~ (about) or % (both) stands at the end of the whole date: write 2024-09? (possibly September 2024).',
      ],
      [
        '~2024-09-03',
        '2024-09-03~',
        'One of ? (uncertain), ~ (about) or % (both) stands at the end of the whole date: write 2024-09-03~ (about 3 September 2024).',
      ],
      [
        '2024?~',
        '2024%',
        'One of ? (uncertain), ~ (about) or % (both) stands at the end of the whole date: write 2024% (possibly about 2024).',
      ],
      [
        '2024%~',
        '2024%',
        'One of ? (uncertain), ~ (about) or % (both) stands at the end of the whole date: write 2024% (possibly about 2024).',
      ],
      [
        '2024??',
        '2024?',
        'One of ? (uncertain), ~ (about) or % (both) stands at the end of the whole date: write 2024? (possibly 2024).',
      ],
      [
        '2024-09~?',
        '2024-09%',
        'One of ? (uncertain), ~ (about) or % (both) stands at the end of the whole date: write 2024-09% (possibly about September 2024).',
      ],
      ['[2024]?', '[2024]', 'A set in brackets takes no ?, ~ or %: write [2024] (some time in 2024).'],
      [
        '2024-13?~',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '?Sept 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
    ])('%j', explains)
  })

  describe('sets', () => {
    it.each<Row>([
      [
        '{2024,2025}',
        undefined,
        'Braces mean all of several dates; give each its own event, or use [ ] when it was one of them.',
      ],
      ['[2024', '[2024]', 'The closing bracket ] is missing: write [2024] (some time in 2024).'],
      [
        '[2024-09-03..',
        '[2024-09-03..]',
        'The closing bracket ] is missing: write [2024-09-03..] (3 September 2024 or later).',
      ],
      [
        '[2024/2025]',
        '[2024..2025]',
        'Inside brackets a range is written with two dots: write [2024..2025] (between 2024 and 2025).',
      ],
      [
        '[2024-09-10..2024-09-01]',
        '[2024-09-01..2024-09-10]',
        'The range 2024-09-10..2024-09-01 ends before it starts: write [2024-09-01..2024-09-10] (between 1 and 10 September 2024).',
      ],
      [
        '[2024,2024-09-10..2024-09-01]',
        '[2024,2024-09-01..2024-09-10]',
        'The range 2024-09-10..2024-09-01 ends before it starts: write [2024,2024-09-01..2024-09-10] (2024 or 1-10 September 2024).',
      ],
      [
        '[]',
        undefined,
        'Inside brackets stand dates or ranges with commas between: [2024-09-03,2024-09-05], [2024-09-01..2024-09-10].',
      ],
      [
        '[..]',
        undefined,
        'Inside brackets stand dates or ranges with commas between: [2024-09-03,2024-09-05], [2024-09-01..2024-09-10].',
      ],
      [
        '[2024,]',
        undefined,
        'Inside brackets stand dates or ranges with commas between: [2024-09-03,2024-09-05], [2024-09-01..2024-09-10].',
      ],
      [
        '[2024..2025..2026]',
        undefined,
        'Inside brackets stand dates or ranges with commas between: [2024-09-03,2024-09-05], [2024-09-01..2024-09-10].',
      ],
      [
        '[2024~]',
        undefined,
        'Inside brackets only plain dates such as 2024, 2024-09 and 2024-09-03 may stand, not "2024~".',
      ],
      [
        '[202X]',
        undefined,
        'Inside brackets only plain dates such as 2024, 2024-09 and 2024-09-03 may stand, not "202X".',
      ],
      [
        '[2024-21]',
        undefined,
        'Inside brackets only plain dates such as 2024, 2024-09 and 2024-09-03 may stand, not "2024-21".',
      ],
      [
        '[2024-13]',
        undefined,
        'There is no month 13: months run from 01 to 12, and 21 to 24 stand for spring, summer, autumn and winter.',
      ],
      [
        '[2024-09-03T04:00Z]',
        undefined,
        'Inside brackets only plain dates such as 2024, 2024-09 and 2024-09-03 may stand, not "2024-09-03T04:00Z".',
      ],
      ['[2023-02-29..2024]', undefined, '2023 is not a leap year: its February has 28 days.'],
      ['[2024,..2025]', undefined, '..2025 can only be the first item of a set.'],
      ['[2024..,2025]', undefined, '2024.. can only be the last item of a set.'],
      ['[..2020,2024..]', undefined, 'A set may be open at one end only: [2024-10..] or [..2024-12-31].'],
      [
        '[2024-9-3]',
        undefined,
        'Inside brackets only plain dates such as 2024, 2024-09 and 2024-09-03 may stand, not "2024-9-3".',
      ],
    ])('%j', explains)
  })

  describe('periods', () => {
    it.each<Row>([
      ['/', undefined, 'A period needs a start or an end: 2021/ or /2024.'],
      [
        '../',
        undefined,
        'When one side of a period is unknown (empty) the other must be a date: 2021/ or /2024.',
      ],
      [
        '/..',
        undefined,
        'When one side of a period is unknown (empty) the other must be a date: 2021/ or /2024.',
      ],
      [
        '2024/2025/2026',
        undefined,
        'A period has one slash, between its start and its end: 2021-08/2024-09.',
      ],
      [
        '2025/2024',
        '2024/2025',
        'The period ends (2024) before it starts (2025): write 2024/2025 (from 2024 to 2025).',
      ],
      [
        '2024-09-10/2024-09-01',
        '2024-09-01/2024-09-10',
        'The period ends (2024-09-01) before it starts (2024-09-10): write 2024-09-01/2024-09-10 (from 1 September 2024 to 10 September 2024).',
      ],
      [
        '2024-09-03/P3M',
        '2024-09-03/2024-12-03',
        'A period is written with two dates, not with a duration: write 2024-09-03/2024-12-03 (from 3 September 2024 to 3 December 2024).',
      ],
      [
        '2024/P1X',
        undefined,
        'The end of this period is no date. This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      ['x/P3M', undefined, 'A period is written with two dates, not with a duration.'],
      [
        '2024-09-03T04:00Z/2025',
        '2024-09-03/2025',
        'The start of a period is a day without a time: write 2024-09-03/2025 (from 3 September 2024 to 2025).',
      ],
      [
        '2024/2024-09-03T04:00Z',
        '2024/2024-09-03',
        'The end of a period is a day without a time: write 2024/2024-09-03 (from 2024 to 3 September 2024).',
      ],
      ['[2024]/2025', undefined, 'The start of a period is one date, not a set: 2024 or 2024-09.'],
      ['2024/[2025..]', undefined, 'The end of a period is one date, not a set: 2024 or 2024-09.'],
      [
        '2024-13/2025',
        undefined,
        'The start of this period is no date. There is no month 13: months run from 01 to 12, and 21 to 24 stand for spring, summer, autumn and winter.',
      ],
      [
        '2024/2023-02-29',
        undefined,
        'The end of this period is no date. 2023 is not a leap year: its February has 28 days.',
      ],
      [
        '2024-9-3/2025',
        '2024-09-03/2025',
        'The start of this period is no date. A date is written year-month-day, with hyphens and two digits for month and day: write 2024-09-03/2025 (from 3 September 2024 to 2025).',
      ],
      [
        '2024/Sept 2025',
        '2024/2025-09',
        'The end of this period is no date. A date is written in numbers, the year first: write 2024/2025-09 (from 2024 to September 2025).',
      ],
      [
        'Sept 2021/',
        '2021-09/',
        'The start of this period is no date. A date is written in numbers, the year first: write 2021-09/ (from September 2021 to an unknown end).',
      ],
      [
        '03/09/2024/2025',
        undefined,
        'A period has one slash, between its start and its end: 2021-08/2024-09.',
      ],
      [
        'ab/cd',
        undefined,
        'The start of this period is no date. This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
    ])('%j', explains)
  })

  describe('words', () => {
    it.each<Row>([
      [
        'Sept 2024',
        '2024-09',
        'A date is written in numbers, the year first: write 2024-09 (some time in September 2024).',
      ],
      [
        'September 2024',
        '2024-09',
        'A date is written in numbers, the year first: write 2024-09 (some time in September 2024).',
      ],
      [
        'sep. 2024',
        '2024-09',
        'A date is written in numbers, the year first: write 2024-09 (some time in September 2024).',
      ],
      [
        '3 September 2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      [
        '3rd of September 2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      [
        'September 3, 2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      [
        'September 3rd 2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      [
        '3-Sep-2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      [
        'Tuesday, 3 Sept. 2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      [
        'Tue 3 Sep 2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      ['31 September 2024', undefined, 'September 2024 has 30 days, not 31.'],
      ['29 February 2023', undefined, '2023 is not a leap year: its February has 28 days.'],
      [
        'in May 2024',
        '2024-05',
        'A date is written in numbers, the year first: write 2024-05 (some time in May 2024).',
      ],
      ['1980s', '198X', 'A date is written in numbers, the year first: write 198X (some time in the 1980s).'],
      [
        'the 1980s',
        '198X',
        'A date is written in numbers, the year first: write 198X (some time in the 1980s).',
      ],
      [
        "1980's",
        '198X',
        'A date is written in numbers, the year first: write 198X (some time in the 1980s).',
      ],
      [
        'spring 2024',
        '2024-21',
        'A date is written in numbers, the year first: write 2024-21 (some time in spring 2024).',
      ],
      [
        'Summer 2024',
        '2024-22',
        'A date is written in numbers, the year first: write 2024-22 (some time in summer 2024).',
      ],
      [
        'fall 2024',
        '2024-23',
        'A date is written in numbers, the year first: write 2024-23 (some time in autumn 2024).',
      ],
      [
        'winter of 2024',
        '2024-24',
        'A date is written in numbers, the year first: write 2024-24 (some time in winter 2024).',
      ],
      [
        'early September 2024',
        '[2024-09-01..2024-09-10]',
        'A date is written in numbers, the year first: write [2024-09-01..2024-09-10] (between 1 and 10 September 2024).',
      ],
      [
        'mid-September 2024',
        '[2024-09-11..2024-09-20]',
        'A date is written in numbers, the year first: write [2024-09-11..2024-09-20] (between 11 and 20 September 2024).',
      ],
      [
        'late February 2024',
        '[2024-02-21..2024-02-29]',
        'A date is written in numbers, the year first: write [2024-02-21..2024-02-29] (between 21 and 29 February 2024).',
      ],
      [
        'late Feb 2023',
        '[2023-02-21..2023-02-28]',
        'A date is written in numbers, the year first: write [2023-02-21..2023-02-28] (between 21 and 28 February 2023).',
      ],
      [
        'beginning of 2024',
        '[2024-01..2024-04]',
        'A date is written in numbers, the year first: write [2024-01..2024-04] (between January and April 2024).',
      ],
      [
        'the middle of 2024',
        '[2024-05..2024-08]',
        'A date is written in numbers, the year first: write [2024-05..2024-08] (between May and August 2024).',
      ],
      [
        'end of 2024',
        '[2024-09..2024-12]',
        'A date is written in numbers, the year first: write [2024-09..2024-12] (between September and December 2024).',
      ],
      [
        'early in 2024',
        '[2024-01..2024-04]',
        'A date is written in numbers, the year first: write [2024-01..2024-04] (between January and April 2024).',
      ],
      [
        'early spring 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'early 3 September 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      ['about 1979', '1979~', 'A date is written in numbers, the year first: write 1979~ (about 1979).'],
      ['circa 1979', '1979~', 'A date is written in numbers, the year first: write 1979~ (about 1979).'],
      ['c. 1979', '1979~', 'A date is written in numbers, the year first: write 1979~ (about 1979).'],
      ['c1979', '1979~', 'A date is written in numbers, the year first: write 1979~ (about 1979).'],
      [
        'ca. September 1979',
        '1979-09~',
        'A date is written in numbers, the year first: write 1979-09~ (about September 1979).',
      ],
      [
        'approximately 1979',
        '1979~',
        'A date is written in numbers, the year first: write 1979~ (about 1979).',
      ],
      ['perhaps 2024', '2024?', 'A date is written in numbers, the year first: write 2024? (possibly 2024).'],
      [
        'probably 3 September 2024',
        '2024-09-03?',
        'A date is written in numbers, the year first: write 2024-09-03? (possibly 3 September 2024).',
      ],
      [
        'after September 2024',
        '[2024-10..]',
        'A date is written in numbers, the year first: write [2024-10..] (October 2024 or later).',
      ],
      [
        'after 3 September 2024',
        '[2024-09-04..]',
        'A date is written in numbers, the year first: write [2024-09-04..] (4 September 2024 or later).',
      ],
      [
        'after December 2024',
        '[2025-01..]',
        'A date is written in numbers, the year first: write [2025-01..] (January 2025 or later).',
      ],
      [
        'after 2024',
        '[2025..]',
        'A date is written in numbers, the year first: write [2025..] (2025 or later).',
      ],
      [
        'after the 1980s',
        '[1990..]',
        'A date is written in numbers, the year first: write [1990..] (1990 or later).',
      ],
      [
        'after spring 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'before September 2024',
        '[..2024-08]',
        'A date is written in numbers, the year first: write [..2024-08] (August 2024 or earlier).',
      ],
      [
        'before 1 March 2024',
        '[..2024-02-29]',
        'A date is written in numbers, the year first: write [..2024-02-29] (29 February 2024 or earlier).',
      ],
      [
        'before 2024',
        '[..2023]',
        'A date is written in numbers, the year first: write [..2023] (2023 or earlier).',
      ],
      [
        'before spring 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'since 2021',
        undefined,
        'A date is written in numbers, the year first: write [2021..] (2021 or later) or 2021/.. (from 2021 on).',
      ],
      [
        'from August 2021 onwards',
        undefined,
        'A date is written in numbers, the year first: write [2021-08..] (August 2021 or later) or 2021-08/.. (from August 2021 on).',
      ],
      [
        'from 2021 on',
        undefined,
        'A date is written in numbers, the year first: write [2021..] (2021 or later) or 2021/.. (from 2021 on).',
      ],
      [
        'until 2024',
        undefined,
        'A date is written in numbers, the year first: write [..2024] (2024 or earlier) or /2024 (from an unknown start to 2024).',
      ],
      [
        'by 31 December 2024',
        undefined,
        'A date is written in numbers, the year first: write [..2024-12-31] (31 December 2024 or earlier) or /2024-12-31 (from an unknown start to 31 December 2024).',
      ],
      [
        'no later than 2024',
        undefined,
        'A date is written in numbers, the year first: write [..2024] (2024 or earlier) or /2024 (from an unknown start to 2024).',
      ],
      [
        'between 1 and 10 September 2024',
        undefined,
        'A date is written in numbers, the year first: write [2024-09-01..2024-09-10] (between 1 and 10 September 2024) or 2024-09-01/2024-09-10 (from 1 September 2024 to 10 September 2024).',
      ],
      [
        'between August and September 2024',
        undefined,
        'A date is written in numbers, the year first: write [2024-08..2024-09] (between August and September 2024) or 2024-08/2024-09 (from August 2024 to September 2024).',
      ],
      [
        'between 28 August and 3 September 2024',
        undefined,
        'A date is written in numbers, the year first: write [2024-08-28..2024-09-03] (between 28 August and 3 September 2024) or 2024-08-28/2024-09-03 (from 28 August 2024 to 3 September 2024).',
      ],
      [
        'from August 2021 to 2024',
        undefined,
        'A date is written in numbers, the year first: write [2021-08..2024] (between August 2021 and 2024) or 2021-08/2024 (from August 2021 to 2024).',
      ],
      [
        '1-10 September 2024',
        undefined,
        'A date is written in numbers, the year first: write [2024-09-01..2024-09-10] (between 1 and 10 September 2024) or 2024-09-01/2024-09-10 (from 1 September 2024 to 10 September 2024).',
      ],
      [
        '1–10 September 2024',
        undefined,
        'A date is written in numbers, the year first: write [2024-09-01..2024-09-10] (between 1 and 10 September 2024) or 2024-09-01/2024-09-10 (from 1 September 2024 to 10 September 2024).',
      ],
      [
        '2021-2024',
        undefined,
        'A range stands in brackets (one day of it) or has a slash (all of it): write [2021..2024] (between 2021 and 2024) or 2021/2024 (from 2021 to 2024).',
      ],
      [
        '2021 - 2024',
        undefined,
        'A range stands in brackets (one day of it) or has a slash (all of it): write [2021..2024] (between 2021 and 2024) or 2021/2024 (from 2021 to 2024).',
      ],
      [
        '2024-09-03..2024-09-05',
        undefined,
        'A range stands in brackets (one day of it) or has a slash (all of it): write [2024-09-03..2024-09-05] (between 3 and 5 September 2024) or 2024-09-03/2024-09-05 (from 3 September 2024 to 5 September 2024).',
      ],
      [
        '2024-09-03 - 2024-09-05',
        undefined,
        'A range stands in brackets (one day of it) or has a slash (all of it): write [2024-09-03..2024-09-05] (between 3 and 5 September 2024) or 2024-09-03/2024-09-05 (from 3 September 2024 to 5 September 2024).',
      ],
      [
        '10 to 1 September 2024',
        '[2024-09-01..2024-09-10]',
        'The range 2024-09-10..2024-09-01 ends before it starts: write [2024-09-01..2024-09-10] (between 1 and 10 September 2024).',
      ],
      [
        'Foo 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'ma 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'se 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'yesterday',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'last week',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'early foo',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'between 1 and foo',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'from x to 2024',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '2024 or 2025',
        '[2024,2025]',
        'A date is written in numbers, the year first: write [2024,2025] (2024 or 2025).',
      ],
      [
        '3 September 2024 or 5 September 2024',
        '[2024-09-03,2024-09-05]',
        'A date is written in numbers, the year first: write [2024-09-03,2024-09-05] (3 September 2024 or 5 September 2024).',
      ],
      [
        '2024 or',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '2024 or 2025 or 2026',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '2021 to 2022 to 2023',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        '2024 or 2023-02-29',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      [
        'mid 2024',
        '[2024-05..2024-08]',
        'A date is written in numbers, the year first: write [2024-05..2024-08] (between May and August 2024).',
      ],
      [
        'late in 2024',
        '[2024-09..2024-12]',
        'A date is written in numbers, the year first: write [2024-09..2024-12] (between September and December 2024).',
      ],
      [
        'the end of September 2024',
        '[2024-09-21..2024-09-30]',
        'A date is written in numbers, the year first: write [2024-09-21..2024-09-30] (between 21 and 30 September 2024).',
      ],
      [
        'start of the 1980s',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
      ['approx. 1979', '1979~', 'A date is written in numbers, the year first: write 1979~ (about 1979).'],
      [
        'around 3 September 2024',
        '2024-09-03~',
        'A date is written in numbers, the year first: write 2024-09-03~ (about 3 September 2024).',
      ],
      [
        'possibly 2024',
        '2024?',
        'A date is written in numbers, the year first: write 2024? (possibly 2024).',
      ],
      ['maybe 2024', '2024?', 'A date is written in numbers, the year first: write 2024? (possibly 2024).'],
      [
        'till 2024',
        undefined,
        'A date is written in numbers, the year first: write [..2024] (2024 or earlier) or /2024 (from an unknown start to 2024).',
      ],
      [
        'up to September 2024',
        undefined,
        'A date is written in numbers, the year first: write [..2024-09] (September 2024 or earlier) or /2024-09 (from an unknown start to September 2024).',
      ],
      [
        'Monday 3 September 2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      [
        'Thurs 3 September 2024',
        '2024-09-03',
        'A date is written in numbers, the year first: write 2024-09-03 (3 September 2024).',
      ],
      [
        'Wednesday, September 4, 2024',
        '2024-09-04',
        'A date is written in numbers, the year first: write 2024-09-04 (4 September 2024).',
      ],
      [
        'sat 7 sept 2024',
        '2024-09-07',
        'A date is written in numbers, the year first: write 2024-09-07 (7 September 2024).',
      ],
      [
        '1 November 2024',
        '2024-11-01',
        'A date is written in numbers, the year first: write 2024-11-01 (1 November 2024).',
      ],
      [
        '31 December 2024',
        '2024-12-31',
        'A date is written in numbers, the year first: write 2024-12-31 (31 December 2024).',
      ],
      [
        'January 2024',
        '2024-01',
        'A date is written in numbers, the year first: write 2024-01 (some time in January 2024).',
      ],
      [
        '1ST March 2024',
        '2024-03-01',
        'A date is written in numbers, the year first: write 2024-03-01 (1 March 2024).',
      ],
      [
        '2nd Mar 2024',
        '2024-03-02',
        'A date is written in numbers, the year first: write 2024-03-02 (2 March 2024).',
      ],
      [
        'since 2021?',
        '2021?/..',
        'A date is written in numbers, the year first: write 2021?/.. (from possibly 2021 on).',
      ],
      [
        'before 0001',
        '[..0000]',
        'A date is written in numbers, the year first: write [..0000] (0000 or earlier).',
      ],
      [
        '2024-W36',
        undefined,
        'This is no date: write the year first, as in 2024, 2024-09 or 2024-09-03, and 2021/2024 for a period.',
      ],
    ])('%j', explains)
  })

  describe('length', () => {
    it('tells how long it is', () => {
      const long = `[${'2024,'.repeat(40)}2024]`
      expect(whyNotADate(long)).toBe('A date has at most 200 characters; this text has 206.')
      expect(suggestDate(long)).toBeUndefined()
      expect(whyNotADate('y'.repeat(200))).toMatch(/^This is no date/)
      expect(whyNotADate('y'.repeat(201))).toBe('A date has at most 200 characters; this text has 201.')
    })
  })
})

describe('a date of the wrong kind', () => {
  it.each<[text: string, wanted: 'point' | 'period', suggestion: string | undefined, reason: string]>([
    [
      '2024/2025',
      'point',
      '[2024..2025]',
      'This is a period, but one point in time is wanted here: write [2024..2025] (between 2024 and 2025).',
    ],
    [
      '2024/..',
      'point',
      '[2024..]',
      'This is a period, but one point in time is wanted here: write [2024..] (2024 or later).',
    ],
    [
      '/2024',
      'point',
      '[..2024]',
      'This is a period, but one point in time is wanted here: write [..2024] (2024 or earlier).',
    ],
    [
      '../2024',
      'point',
      '[..2024]',
      'This is a period, but one point in time is wanted here: write [..2024] (2024 or earlier).',
    ],
    ['../..', 'point', undefined, 'This is a period, but one point in time is wanted here.'],
    ['2024~/2025', 'point', undefined, 'This is a period, but one point in time is wanted here.'],
    [
      '2024',
      'period',
      undefined,
      'A period has a start and an end with a slash between them: write 2024/.. (from 2024 on) or 2024/ (from 2024 to an unknown end).',
    ],
    [
      '2024-09-03T04:00Z',
      'period',
      undefined,
      'A period has a start and an end with a slash between them: write 2024-09-03/.. (from 3 September 2024 on) or 2024-09-03/ (from 3 September 2024 to an unknown end).',
    ],
    [
      '[2024..2025]',
      'period',
      '2024/2025',
      'A period has a start and an end with a slash between them: write 2024/2025 (from 2024 to 2025).',
    ],
    ['[2024,2025]', 'period', undefined, 'A period has a start and an end with a slash between them.'],
    [
      'since 2021',
      'period',
      '2021/..',
      'A date is written in numbers, the year first: write 2021/.. (from 2021 on).',
    ],
    [
      'since 2021',
      'point',
      '[2021..]',
      'A date is written in numbers, the year first: write [2021..] (2021 or later).',
    ],
    ['Sept 2024', 'period', undefined, 'A date is written in numbers, the year first.'],
  ])('%s where a %s is wanted', (text, wanted, suggestion, reason) => {
    expect(whyNotADate(text, wanted)).toBe(reason)
    expect(suggestDate(text, wanted)).toBe(suggestion)
  })

  it('nothing is said of a date of the kind wanted', () => {
    fc.assert(
      fc.property(pointDate, (text) => {
        fc.pre(text.length <= 200)
        expect([whyNotADate(text, 'point'), suggestDate(text, 'point')]).toEqual([undefined, undefined])
        expect(whyNotADate(text, 'period')).toMatch(/^A period has a start and an end/)
      }),
    )
    fc.assert(
      fc.property(period, (text) => {
        expect([whyNotADate(text, 'period'), suggestDate(text, 'period')]).toEqual([undefined, undefined])
        expect(whyNotADate(text, 'point')).toMatch(/^This is a period/)
      }),
    )
  })
})

describe('for every text', () => {
  const text = fc.oneof(
    anyDate,
    nearlyDate,
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789-/. ,[]XTZ?~', 'Sept', ' to ', 'early ') }),
  )

  it('there is a reason exactly when it is no date, in one line that ends with a full stop', () => {
    fc.assert(
      fc.property(text, (value) => {
        const reason = whyNotADate(value)
        expect(reason === undefined).toBe(parseDate(value) !== undefined)
        if (reason !== undefined) expect(reason).toMatch(/^[^\u0000-\u001f\u007f-\u009f]+[.]$/)
      }),
      { numRuns: 3000 },
    )
  })

  it('a suggestion is a date of the kind wanted', () => {
    fc.assert(
      fc.property(text, (value) => {
        const any = suggestDate(value)
        const point = suggestDate(value, 'point')
        const lasting = suggestDate(value, 'period')
        if (any !== undefined) expect(parseDate(any)?.text).toBe(any)
        if (point !== undefined) expect(parsePointDate(point)?.text).toBe(point)
        if (lasting !== undefined) expect(parsePeriod(lasting)?.text).toBe(lasting)
      }),
      { numRuns: 3000 },
    )
  })
})
