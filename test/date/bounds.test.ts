import { describe, expect, it } from 'vitest'
import { bounds, chronologically, dayOf, earliestDay, latestDay, precision } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'
import { anyDate, calendarDate, closedSet, openSet } from './support/arbitrary.ts'
import { rangesOf } from './support/oracle.ts'

const TABLE: readonly (readonly [
  text: string,
  earliest: string | null,
  latest: string | null,
  unit: string,
])[] = [
  ['2024', '2024-01-01', '2024-12-31', 'year'],
  ['2024-09', '2024-09-01', '2024-09-30', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2023-02', '2023-02-01', '2023-02-28', 'month'],
  ['2024-09-03', '2024-09-03', '2024-09-03', 'day'],
  ['2024?', '2024-01-01', '2024-12-31', 'year'],
  ['2024-09~', '2024-09-01', '2024-09-30', 'month'],
  ['2024-09-03%', '2024-09-03', '2024-09-03', 'day'],
  ['202X', '2020-01-01', '2029-12-31', 'decade'],
  ['20XX', '2000-01-01', '2099-12-31', 'century'],
  ['2024-XX', '2024-01-01', '2024-12-31', 'year'],
  ['2024-XX-XX', '2024-01-01', '2024-12-31', 'year'],
  ['2024-09-XX', '2024-09-01', '2024-09-30', 'month'],
  ['2024-XX-15', '2024-01-15', '2024-12-15', 'year'],
  ['2024-XX-31', '2024-01-31', '2024-12-31', 'year'],
  ['2024-21', '2024-01-01', '2024-12-31', 'season'],
  ['2024-22', '2023-12-01', '2025-03-31', 'season'],
  ['2024-23', '2024-01-01', '2024-12-31', 'season'],
  ['2024-24~', '2023-12-01', '2025-03-31', 'season'],
  ['0000-24', '0000-01-01', '0001-03-31', 'season'],
  ['9999-22', '9998-12-01', '9999-12-31', 'season'],
  ['2024-09-03T04:00Z', '2024-09-03', '2024-09-03', 'minute'],
  ['2024-09-03T00:30+14:00', '2024-09-03', '2024-09-03', 'minute'],
  ['2024-09-03T23:30:05-11:00', '2024-09-03', '2024-09-03', 'second'],
  ['2024-09-03T23:30:05.25Z', '2024-09-03', '2024-09-03', 'second'],
  ['[2024-09-01..2024-09-10]', '2024-09-01', '2024-09-10', 'set'],
  ['[2024-09..2024-11]', '2024-09-01', '2024-11-30', 'set'],
  ['[2024-10..]', '2024-10-01', 'open', 'set'],
  ['[..2024-12-31]', 'open', '2024-12-31', 'set'],
  ['[2024-09-05,2024-09-03]', '2024-09-03', '2024-09-05', 'set'],
  ['[2024-09-01..2024-09-10,2026-05-27]', '2024-09-01', '2026-05-27', 'set'],
  ['[2024]', '2024-01-01', '2024-12-31', 'set'],
  ['2021/2024', '2021-01-01', '2024-12-31', 'interval'],
  ['2021-08/2024-02', '2021-08-01', '2024-02-29', 'interval'],
  ['2021~/2024-XX-15', '2021-01-01', '2024-12-15', 'interval'],
  ['2021/..', '2021-01-01', 'open', 'interval'],
  ['../2024', 'open', '2024-12-31', 'interval'],
  ['2021/', '2021-01-01', null, 'interval'],
  ['/2024', null, '2024-12-31', 'interval'],
  ['../..', 'open', 'open', 'interval'],
  ['0000', '0000-01-01', '0000-12-31', 'year'],
  ['0000-02', '0000-02-01', '0000-02-29', 'month'],
  ['0000-02-29', '0000-02-29', '0000-02-29', 'day'],
  ['9999', '9999-01-01', '9999-12-31', 'year'],
]

function asDay(bound: string | null, open: number): number | undefined {
  if (bound === null) return undefined
  return bound === 'open' ? open : Date.parse(bound) / 86_400_000
}

describe('bounds and precision', () => {
  it.each(TABLE)('%s lies between %s and %s, precise to the %s', (text, earliest, latest, unit) => {
    expect(bounds(text)).toEqual({ earliest, latest })
    expect(precision(text)).toBe(unit)
  })

  it.each(TABLE.filter(([text]) => !/^(?:0000|9999)-2[24]/.test(text)))(
    '%s as day numbers',
    (text, earliest, latest) => {
      expect(earliestDay(text)).toBe(asDay(earliest, -Infinity))
      expect(latestDay(text)).toBe(asDay(latest, Infinity))
    },
  )

  it.each(['2023-02-29', '2024-13', '', 'Sept 2024', '2025/2024'])('%j has no bounds', (text) => {
    expect(bounds(text)).toEqual({ earliest: null, latest: null })
    expect(precision(text)).toBeUndefined()
    expect([earliestDay(text), latestDay(text)]).toEqual([undefined, undefined])
  })

  it('are in order for every date', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const { earliest, latest } = bounds(text)
        if (earliest === null || latest === null || earliest === 'open' || latest === 'open') return
        expect(earliest <= latest).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('agree with days counted by the JavaScript Date', () => {
    fc.assert(
      fc.property(fc.oneof(calendarDate, closedSet, openSet), (text) => {
        fc.pre(text.length <= 200)
        const days = rangesOf(text, false).flat()
        expect(earliestDay(text)).toBe(Math.min(...days))
        expect(latestDay(text)).toBe(Math.max(...days))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('dayOf', () => {
  it.each([
    ['2024-09-03', '2024-09-03'],
    ['2024-09-03T23:30-11:00', '2024-09-03'],
    ['2024-09-03~', undefined],
    ['2024-09-03?', undefined],
    ['2024-09', undefined],
    ['2024-09-XX', undefined],
    ['[2024-09-03]', undefined],
    ['2024-09-03/2024-09-03', undefined],
    ['2023-02-29', undefined],
    ['2023-02-29T04:00Z', undefined],
  ])('%s is the day %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })
})

describe('chronologically', () => {
  it('orders by first day, then last day, then text; dates without a day last', () => {
    const dates = [
      '/2024',
      '2024',
      'x',
      '2024-01',
      '[..2020]',
      '2021/',
      '2021',
      '2021/2023',
      '2024?',
      '2024-01-01',
      'a',
    ]
    expect([...dates].sort(chronologically)).toEqual([
      '[..2020]',
      '2021',
      '2021/2023',
      '2021/',
      '2024-01-01',
      '2024-01',
      '2024',
      '2024?',
      '/2024',
      'a',
      'x',
    ])
  })

  it('does not depend on the order it is given', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 12 }), (dates) => {
        expect([...dates].reverse().sort(chronologically)).toEqual([...dates].sort(chronologically))
      }),
    )
    expect(chronologically('2024', '2024')).toBe(0)
    expect([chronologically('2024', '2025'), chronologically('2025', '2024')]).toEqual([-1, 1])
  })
})
