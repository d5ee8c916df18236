import { describe, expect, it } from 'vitest'
import { parseDate, parsePeriod, parsePointDate } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'
import { anyDate, nearlyDate, period, pointDate } from './support/arbitrary.ts'
import { failsInCalendar } from './support/oracle.ts'
import { ALPHABET, matchesPeriod, matchesPointDate } from './support/pattern.ts'

const day = (text: string) => Date.parse(text) / 86_400_000

/** Every feature of the EDTF specification (levels 0, 1 and 2), and whether this grammar takes it. */
const FEATURES: readonly (readonly [text: string, accepted: boolean, feature: string])[] = [
  ['1985-04-12', true, 'level 0: day'],
  ['1985-04', true, 'level 0: month'],
  ['1985', true, 'level 0: year'],
  ['1985-04-12T23:20:30Z', true, 'level 0: time in UTC'],
  ['1985-04-12T23:20:30+04:30', true, 'level 0: time with hours and minutes of offset'],
  ['1985-04-12T23:20:30-04', false, 'level 0: time with hours of offset alone'],
  ['1985-04-12T23:20:30', false, 'level 0: local time, which nobody elsewhere can place'],
  ['1964/2008', true, 'level 0: interval of years'],
  ['2004-06/2006-08', true, 'level 0: interval of months'],
  ['2004-02-01/2005', true, 'level 0: interval of mixed precision'],
  ['Y170000002', false, 'level 1: year of more than four digits'],
  ['-1985', false, 'level 1: negative year'],
  ['2001-21', true, 'level 1: season'],
  ['1984?', true, 'level 1: uncertain'],
  ['2004-06~', true, 'level 1: approximate'],
  ['2004-06-11%', true, 'level 1: both'],
  ['201X', true, 'level 1: decade'],
  ['20XX', true, 'level 1: century'],
  ['2004-XX', true, 'level 1: month unspecified'],
  ['1985-04-XX', true, 'level 1: day unspecified'],
  ['1985-XX-XX', true, 'level 1: month and day unspecified'],
  ['1985-04-12/..', true, 'level 1: open end'],
  ['../1985-04-12', true, 'level 1: open start'],
  ['1985-04-12/', true, 'level 1: unknown end'],
  ['/1985-04-12', true, 'level 1: unknown start'],
  ['1984~/2004-06', true, 'level 1: qualified interval'],
  ['../..', true, 'open on both sides: without start or end'],
  ['Y-17E7', false, 'level 2: exponential year'],
  ['1950S2', false, 'level 2: significant digits'],
  ['2001-34', false, 'level 2: quarter'],
  ['[1667,1668,1670..1672]', true, 'level 2: one of a set'],
  ['[..1760-12-03]', true, 'level 2: one of a set, on or before'],
  ['[1760-12..]', true, 'level 2: one of a set, on or after'],
  ['{1960,1961-12}', false, 'level 2: all of a set'],
  ['2004-06~-11', false, 'level 2: qualification of a part'],
  ['?2004-06-11', false, 'level 2: qualification of one component'],
  ['156X-12-25', false, 'level 2: unspecified digit before a month'],
  ['15XX-12-25', false, 'level 2: unspecified digits before a month'],
  ['XXXX-12-XX', false, 'level 2: year unspecified'],
  ['1XXX-12', false, 'level 2: three unspecified digits'],
  ['1984-1X', false, 'level 2: one unspecified digit of a month'],
  ['1985-XX-15', true, 'level 2: a day of an unspecified month'],
]

describe('what is accepted', () => {
  it.each(FEATURES)('%s: %s (%s)', (text, accepted) => {
    expect(parseDate(text) !== undefined).toBe(accepted)
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['0000-02-29', true],
    ['2023-02-29T04:00Z', false],
    ['[2023-02-29]', false],
    ['[2024,2023-02-29..2025]', false],
    ['[2024-09-10..2024-09-01]', false],
    ['[2024-09-03..2024-09-03]', true],
    ['[2024-09..2024-09-01]', true],
    ['[2024-09-02..2024-08]', false],
    ['2023-02-29/2024', false],
    ['2023/2023-02-29', false],
    ['2024/2023', false],
    ['2024-09/2024-09-01', true],
    ['2024-09-01/2024-08', false],
    ['2024-XX-15/2024-01-15', true],
    ['2024-XX-15/2024-01-14', false],
    ['2024-01-16/2024-XX-15', true],
    ['2024-12-16/2024-XX-15', false],
    ['2025~/2024~', false],
  ])('the calendar: %s is a date: %s', (text, accepted) => {
    expect(parseDate(text) !== undefined).toBe(accepted)
  })

  it.each([
    '',
    ' ',
    '?',
    '~',
    '/',
    '..',
    '../',
    '/..',
    '2024/2025/2026',
    '2024-09-03T04:00Z/2025',
    '[2024]/2025',
    '[]',
    '[..]',
    '[,]',
    '[2024,]',
    '[,2024]',
    '[2024..2025..2026]',
    '[..2024..2025]',
    '[..2020,2024..]',
    '[..2020,..2024]',
    '[2020..,2024..]',
    '[2024..,2025]',
    '[2024,..2025]',
    '[2024?]',
    '[202X]',
    '[2024-21]',
    '[2024-XX]',
    '[2024-09-XX]',
    '[2024-XX-15]',
    '[2024-09-03T04:00Z]',
    '[2024',
    '2024]',
    '[2024].',
    '2024-',
    '2024-9',
    '2024-009',
    '2024-20',
    '2024-25',
    '2024-13',
    '2024-00',
    '2024/09',
    '2024-XX-00',
    '2024-XX-32',
    '2024-X1-01',
    '2024-13-XX',
    '2024-00-XX',
    '2024-0X-XX',
    '2024XXX-XX',
    '2024-09XXX',
    '20X4',
    'X024',
    'XXXX',
    '2XXX',
    '2024??',
    '2024-09-03T04:00',
    '2024-09-03T4:00Z',
    '2024-09-03T24:00Z',
    '2024-09-03T23:60Z',
    '2024-09-03T23:59:60Z',
    '2024-09-03T23:59:5Z',
    '2024-09-03T23:59:Z',
    '2024-09-03T23.59Z',
    '2024-09-03 23:59Z',
    '2024-09-03T23:59:59.Z',
    '2024-09-03T23:59:59.1234567Z',
    '2024-09-03T23:59+3:00',
    '2024-09-03T23:59+0300',
    '2024-09-03T23:59+03.00',
    '2024-09-03T23:59+03:60',
    '2024-09-03T23:59+15:00',
    '2024-09-03T23:59+03:0',
    '2024-09-03T23:59+03:000',
    '2024-09-03T23:59 03:00',
    '2024-09-03T23:59+0X:00',
    '2024-09-03T23:59+03:X0',
    '2024-09-03T23:59ZZ',
    '2024-09-03T23:59Z?',
    '2024-09-03t23:59Z',
    '2024-9-03T23:59:00Z',
    '2024-09-03\n',
    '٢٠٢٤',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
})

describe('values', () => {
  it('reads a day', () => {
    const days = [[day('2024-09-03'), day('2024-09-03')]]
    expect(parsePointDate('2024-09-03')).toEqual({
      kind: 'date',
      text: '2024-09-03',
      precision: 'day',
      days,
      possible: days,
    })
  })

  it('reads a month that is approximate', () => {
    expect(parsePointDate('2024-09~')).toEqual({
      kind: 'date',
      text: '2024-09~',
      precision: 'month',
      qualifier: '~',
      months: [2024 * 12 + 8, 2024 * 12 + 8],
      days: [[day('2024-09-01'), day('2024-09-30')]],
      possible: [[day('2024-08-01'), day('2024-10-31')]],
    })
  })

  it('reads a day of an unknown month, where the month has it', () => {
    const value = parsePointDate('2023-XX-30')
    expect(value?.precision).toBe('year')
    expect(value?.days).toHaveLength(11)
    expect(value?.days[0]).toEqual([day('2023-01-30'), day('2023-01-30')])
    expect(value?.days[1]).toEqual([day('2023-03-30'), day('2023-03-30')])
    expect(parsePointDate('2024-XX-29')?.days).toHaveLength(12)
    expect(parsePointDate('2024-XX-31')?.days).toHaveLength(7)
  })

  it('reads a set, joined and in order', () => {
    const days = [
      [day('2024-09-01'), day('2024-09-10')],
      [day('2026-05-27'), Infinity],
    ]
    expect(parsePointDate('[2024-09-05..2024-09-10,2024-09-01..2024-09-04,2026-05-27..]')).toEqual({
      kind: 'set',
      text: '[2024-09-05..2024-09-10,2024-09-01..2024-09-04,2026-05-27..]',
      precision: 'set',
      days,
      possible: days,
    })
  })

  it.each([
    ['2024-09-03T04:00Z', 0, '2024-09-03T04:00:00Z', 0, 59, 999_999],
    ['2024-09-03T04:00+03:00', 180, '2024-09-03T01:00:00Z', 0, 59, 999_999],
    ['2024-09-03T04:00-04:30', -270, '2024-09-03T08:30:00Z', 0, 59, 999_999],
    ['2024-09-03T04:00:05Z', 0, '2024-09-03T04:00:05Z', 0, 0, 999_999],
    ['2024-09-03T04:00:05.000Z', 0, '2024-09-03T04:00:05Z', 0, 0, 999_999],
    ['2024-09-03T04:00:05.5Z', 0, '2024-09-03T04:00:05Z', 500_000, 0, 500_000],
    ['2024-09-03T04:00:05.000001Z', 0, '2024-09-03T04:00:05Z', 1, 0, 1],
    ['2024-09-03T04:00:05.12+14:00', 840, '2024-09-02T14:00:05Z', 120_000, 0, 120_000],
  ])('%s is an instant', (text, offset, instant, microsecond, seconds, lastMicrosecond) => {
    const second = Date.parse(instant) / 1000
    expect(parsePointDate(text)).toMatchObject({
      kind: 'date-time',
      precision: text.split(':').length > 2 && /T..:..:/.test(text) ? 'second' : 'minute',
      offset,
      first: [second, microsecond],
      last: [second + seconds, lastMicrosecond],
      days: [[day('2024-09-03'), day('2024-09-03')]],
    })
  })

  it.each([
    ['2024-09-03T12:00Z', '2024-09-03', '2024-09-04'],
    ['2024-09-03T11:59Z', '2024-09-02', '2024-09-04'],
    ['2024-09-03T10:00Z', '2024-09-02', '2024-09-04'],
    ['2024-09-03T09:59Z', '2024-09-02', '2024-09-03'],
    ['2024-09-03T09:59:59.999999Z', '2024-09-02', '2024-09-03'],
    ['2024-09-03T23:59-14:59', '2024-09-03', '2024-09-05'],
    ['2024-09-03T00:30+14:59', '2024-09-01', '2024-09-03'],
  ])('%s can be the days %s to %s somewhere on earth', (text, first, last) => {
    expect(parsePointDate(text)?.possible).toEqual([[day(first), day(last)]])
  })

  it('reads the ends of a period', () => {
    expect(parsePeriod('2021-08/..')).toEqual({
      kind: 'interval',
      text: '2021-08/..',
      precision: 'interval',
      start: parsePointDate('2021-08'),
      end: 'open',
    })
    expect(parsePeriod('/2024?')).toMatchObject({ start: 'unknown', end: parsePointDate('2024?') })
    expect(parsePeriod('../..')).toMatchObject({ start: 'open', end: 'open' })
  })

  it('tells points from periods', () => {
    expect(parsePointDate('2021/2024')).toBeUndefined()
    expect(parsePeriod('2024')).toBeUndefined()
    expect(parseDate('2024')).toEqual(parsePointDate('2024'))
    expect(parseDate('2021/2024')).toEqual(parsePeriod('2021/2024'))
  })

  it('takes sets of up to 200 characters', () => {
    const longest = `[${'2024,'.repeat(35)}2024-09,2024-09,2024-09]`
    const tooLong = `[${'2024,'.repeat(39)}2024]`
    expect([longest.length, tooLong.length]).toEqual([200, 201])
    expect(parsePointDate(longest)?.days).toEqual([[day('2024-01-01'), day('2024-12-31')]])
    expect(parsePointDate(tooLong)).toBeUndefined()
  })
})

function expectAgreement(text: string): void {
  const pointExpected = matchesPointDate(text) && !failsInCalendar(text)
  const periodExpected = matchesPeriod(text) && !failsInCalendar(text)
  if ((parsePointDate(text) !== undefined) !== pointExpected)
    throw new Error(`point date: ${JSON.stringify(text)}`)
  if ((parsePeriod(text) !== undefined) !== periodExpected) throw new Error(`period: ${JSON.stringify(text)}`)
}

describe('parser and pattern agree', () => {
  it('on every text that is one edit away from a date of each shape', () => {
    const shapes = FEATURES.filter(([, accepted]) => accepted).map(([text]) => text)
    const more = [
      '2024-09-03T04:05:06.123456+03:00',
      '[2024-09-01..2024-09-10,2026-05-27]',
      '2024-02-29/2024-06-30~',
    ]
    for (const text of [...shapes, ...more]) {
      expectAgreement(text)
      for (let at = 0; at <= text.length; at++) {
        expectAgreement(text.slice(0, at) + text.slice(at + 1))
        for (const character of ALPHABET) {
          expectAgreement(text.slice(0, at) + character + text.slice(at + 1))
          expectAgreement(text.slice(0, at) + character + text.slice(at))
        }
      }
    }
  })

  it('on every month and day that two characters can write', () => {
    const pairs = [...Array(100).keys()].map((n) => String(n).padStart(2, '0'))
    for (const month of [...pairs, 'XX', '1X', 'X1']) {
      expectAgreement(`2023-${month}`)
      for (const dayOfMonth of [...pairs, 'XX', '1X', 'X1']) {
        expectAgreement(`2023-${month}-${dayOfMonth}`)
        expectAgreement(`2024-${month}-${dayOfMonth}?`)
      }
    }
  })

  it('on dates, and on texts that are nearly dates', () => {
    fc.assert(fc.property(fc.oneof(anyDate, nearlyDate), expectAgreement), { numRuns: 5000 })
  })

  it('on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectAgreement), { numRuns: 1000 })
  })

  it('and the generators make dates', () => {
    fc.assert(fc.property(pointDate, (text) => text.length > 200 || parsePointDate(text) !== undefined))
    fc.assert(fc.property(period, (text) => parsePeriod(text) !== undefined))
  })
})
