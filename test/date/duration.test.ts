import { describe, expect, it } from 'vitest'
import { addDuration, bounds, isDuration, parseDuration, parsePointDate } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'
import { calendarDate, closedSet, plain, pointDate } from './support/arbitrary.ts'

describe('isDuration', () => {
  it.each([
    'P3M',
    'P1Y',
    'P1Y6M',
    'P1Y6M10D',
    'P1Y10D',
    'P2M10D',
    'P4W',
    'P30D',
    'P2DT12H',
    'PT48H',
    'P9999Y',
    'P0D',
    'P99999D',
  ])('%s is one', (text) => {
    expect(isDuration(text)).toBe(true)
  })

  it.each([
    '',
    'P',
    'PT',
    '3M',
    'p3m',
    'P3',
    'PM',
    'P-3M',
    'P1.5Y',
    'P1M1Y',
    'P1W2D',
    'P1YT5H',
    'PT5M',
    'P10000Y',
    'P100000D',
    ' P3M',
    'P3M ',
  ])('%j is none', (text) => {
    expect(isDuration(text)).toBe(false)
    expect(parseDuration(text)).toBeUndefined()
  })

  it.each([
    ['P1Y6M10D', { years: 1, months: 6, weeks: 0, days: 10, hours: 0 }],
    ['P4W', { years: 0, months: 0, weeks: 4, days: 0, hours: 0 }],
    ['P2DT12H', { years: 0, months: 0, weeks: 0, days: 2, hours: 12 }],
    ['PT48H', { years: 0, months: 0, weeks: 0, days: 0, hours: 48 }],
  ])('the parts of %s', (text, parts) => {
    expect(parseDuration(text)).toEqual(parts)
  })
})

describe('addDuration', () => {
  it.each([
    // days
    ['2024-11-15', 'P3M', '2025-02-15'],
    ['2024-11-30', 'P3M', '2025-02-28'],
    ['2023-11-30', 'P3M', '2024-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2024-01-31', 'P1M1D', '2024-03-01'],
    ['2024-09-03', 'P30D', '2024-10-03'],
    ['2024-09-03', 'P2W', '2024-09-17'],
    ['2024-09-03', 'P1Y2M3D', '2025-11-06'],
    ['2024-09-03', 'P0D', '2024-09-03'],
    ['0000-02-29', 'P1D', '0000-03-01'],
    ['0050-12-31', 'P1D', '0051-01-01'],
    ['0099-12-31', 'P1Y', '0100-12-31'],
    // a day has no hour
    ['2024-09-03', 'PT48H', '2024-09-05'],
    ['2024-09-03', 'PT5H', '[2024-09-03..2024-09-04]'],
    ['2024-09-03', 'P1DT5H', '[2024-09-04..2024-09-05]'],
    ['2024-09-03', 'P1DT24H', '2024-09-05'],
    // months and years
    ['2024-11', 'P3M', '2025-02'],
    ['2024-02', 'P1M', '2024-03'],
    ['2024-09', 'P30D', '[2024-10-01..2024-10-30]'],
    ['2024-09', 'P1W', '[2024-09-08..2024-10-07]'],
    ['2024-09', 'PT24H', '[2024-09-02..2024-10-01]'],
    ['2024', 'P1Y', '2025'],
    ['2024', 'P3M', '[2024-04..2025-03]'],
    ['2024', 'P1Y1D', '[2025-01-02..2026-01-01]'],
    ['2024', 'P12M', '2025'],
    ['2024-09-XX', 'P1M', '2024-10'],
    ['2024-XX', 'P1Y', '2025'],
    ['202X', 'P1Y', '[2021..2030]'],
    ['20XX', 'P100Y', '[2100..2199]'],
    ['2024-21', 'P1Y', '2025'],
    ['2024-24', 'P1M', '[2024-01..2025-04]'],
    // a day of some month
    ['2024-XX-31', 'P1D', '[2024-02-01,2024-04-01,2024-06-01,2024-08-01,2024-09-01,2024-11-01,2025-01-01]'],
    [
      '2024-XX-15',
      'P1Y',
      '[2025-01-15,2025-02-15,2025-03-15,2025-04-15,2025-05-15,2025-06-15,2025-07-15,2025-08-15,2025-09-15,2025-10-15,2025-11-15,2025-12-15]',
    ],
    // qualifiers
    ['2024-11~', 'P3M', '2025-02~'],
    ['2024?', 'P1Y', '2025?'],
    ['2024~', 'P3M', '[2023-04..2026-03]'],
    ['2024%', 'P3M', '[2022-04..2027-03]'],
    ['2024-09-03~', 'P1M', '2024-10-03~'],
    ['2024-09-03%', 'PT48H', '2024-09-05%'],
    ['2024-09-03~', 'PT5H', '[2024-09-02..2024-09-05]'],
    ['2024-09~', 'P1D', '[2024-08-02..2024-11-01]'],
    ['9999-12-30~', 'P1D', '9999-12-31~'],
    ['9999-12-31~', 'P1D', undefined],
    // sets
    ['[2024-09-01..2024-09-10]', 'P3M', '[2024-12-01..2024-12-10]'],
    ['[2024-09-01..2024-09-10,2026-05-27]', 'P1Y', '[2025-09-01..2025-09-10,2027-05-27]'],
    ['[2024-10..]', 'P3M', '[2025-01-01..]'],
    ['[..2024-12-31]', 'P3M', '[..2025-03-31]'],
    ['[2024-01-29..2024-01-31]', 'P1M', '2024-02-29'],
    ['[2024-09-03]', 'P1D', '2024-09-04'],
    ['[2024-09]', 'P1Y', '[2025-09-01..2025-09-30]'],
    // times
    ['2024-09-03T04:00+03:00', 'P3M', '2024-12-03T04:00+03:00'],
    ['2024-09-03T23:30:05.5Z', 'PT1H', '2024-09-04T00:30:05.5Z'],
    ['2024-01-31T04:00Z', 'P1MT', undefined],
    ['2024-01-31T04:00Z', 'P1M', '2024-02-29T04:00Z'],
    ['2024-09-03T04:00-04:30', 'PT48H', '2024-09-05T04:00-04:30'],
    ['9999-12-31T23:00Z', 'PT1H', undefined],
    ['9999-12-31T22:00Z', 'PT1H', '9999-12-31T23:00Z'],
    ['0000-01-01T00:00Z', 'PT1H', '0000-01-01T01:00Z'],
    // periods count from their end
    ['2021/2024', 'P1Y', '2025'],
    ['/2024-11', 'P3M', '2025-02'],
    ['../2024-11-15', 'P3M', '2025-02-15'],
    ['2021/..', 'P1Y', undefined],
    ['2021/', 'P1Y', undefined],
    ['../..', 'P1Y', undefined],
    // what cannot be written
    ['9999', 'P1Y', undefined],
    ['9998', 'P1Y', '9999'],
    ['9998-12', 'P1Y', '9999-12'],
    ['9999-12-31', 'P1D', undefined],
    ['9999-12-30', 'P1D', '9999-12-31'],
    ['[9999-12..]', 'P1Y', undefined],
    ['[9999-12..]', 'P1D', '[9999-12-02..]'],
    ['[..9999-12-31]', 'P1D', undefined],
    ['0000~', 'P1M', undefined],
    ['0000-24', 'P1D', undefined],
    ['2023-02-29', 'P1D', undefined],
    ['2024-09-03', '3 months', undefined],
  ])('%s plus %s is %s', (date, duration, result) => {
    expect(addDuration(date, duration)).toBe(result)
  })

  it('falls back to one range when the set would be longer than a date may be', () => {
    const years = Array.from({ length: 30 }, (_, index) => String(1900 + 2 * index))
    expect(addDuration(`[${years.join(',')}]`, 'P1D')).toBe('[1900-01-02..1959-01-01]')
    expect(addDuration(`[${years.slice(0, 8).join(',')}]`, 'P1D')).toBe(
      `[${years
        .slice(0, 8)
        .map((year) => `${year}-01-02..${Number(year) + 1}-01-01`)
        .join(',')}]`,
    )
  })

  it('gives a date that is as much later as the duration says', () => {
    const DAY = 86_400_000
    fc.assert(
      fc.property(fc.oneof(calendarDate, closedSet), fc.integer({ min: 0, max: 5000 }), (date, days) => {
        fc.pre(date.length <= 200 && !/^0000-2[24]|[?~%]$/.test(date))
        const result = addDuration(date, `P${days}D`)
        if (result === undefined) return
        const shift = (bound: string | null) =>
          new Date(Date.parse(bound!) + days * DAY).toISOString().slice(0, 10)
        expect(bounds(result)).toEqual({
          earliest: shift(bounds(date).earliest),
          latest: shift(bounds(date).latest),
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps a month a month and a year a year', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 300 }), (date, months) => {
        const result = addDuration(date, `P${months}M`)
        if (result === undefined || date.length === 4) return
        expect(result).toHaveLength(date.length)
        const before = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
        expect(Number(result.slice(0, 4)) * 12 + Number(result.slice(5, 7))).toBe(before + months)
      }),
    )
  })

  it('always gives a point date', () => {
    const duration = fc.constantFrom('P1D', 'P1M', 'P1Y', 'P3W', 'PT5H', 'P1Y2M3D', 'P9999Y')
    fc.assert(
      fc.property(pointDate, duration, (date, length) => {
        const result = addDuration(date, length)
        if (result !== undefined) expect(parsePointDate(result)?.text).toBe(result)
      }),
      { numRuns: 1000 },
    )
  })
})
