import { describe, expect, it } from 'vitest'
import {
  type Certainty,
  compareDates,
  contains,
  after as isAfter,
  before as isBefore,
  overlaps,
  parseDate,
  sameDate,
} from '../../src/date/index.ts'
import { fc } from '../support/property.ts'
import { anyDate, calendarDate, closedSet, dateTime, openSet, period } from './support/arbitrary.ts'
import { type Relation, verdictByWorlds } from './support/oracle.ts'

const YES = 'certainly'
const MAYBE = 'possibly'
const NO = 'certainly-not'

type Row = readonly [a: string, b: string, before: Certainty, after: Certainty, overlaps: Certainty]

const TABLE: readonly Row[] = [
  // days
  ['2024-09-03', '2024-09-04', YES, NO, NO],
  ['2024-09-04', '2024-09-03', NO, YES, NO],
  ['2024-09-03', '2024-09-03', NO, NO, YES],
  ['0000-12-31', '0001-01-01', YES, NO, NO],
  // reduced precision: some time within
  ['2024-09', '2024-10', YES, NO, NO],
  ['2024-09', '2024-09', MAYBE, MAYBE, MAYBE],
  ['2024-09', '2024-09-01', NO, MAYBE, MAYBE],
  ['2024-09', '2024-09-30', MAYBE, NO, MAYBE],
  ['2024-09', '2024-09-15', MAYBE, MAYBE, MAYBE],
  ['2024', '2024-09-03', MAYBE, MAYBE, MAYBE],
  ['2023', '2024-01-01', YES, NO, NO],
  ['198X', '1990', YES, NO, NO],
  ['19XX', '2000', YES, NO, NO],
  ['20XX', '2000', MAYBE, MAYBE, MAYBE],
  ['2024-XX-15', '2024-01-15', NO, MAYBE, MAYBE],
  ['2024-XX-15', '2024-03-16', MAYBE, MAYBE, NO],
  // seasons, for either half of the earth
  ['2024-21', '2025', YES, NO, NO],
  ['2024-21', '2024-12', MAYBE, MAYBE, MAYBE],
  ['2024-24', '2025-03', MAYBE, MAYBE, MAYBE],
  ['2024-24', '2025-04', YES, NO, NO],
  ['2024-22', '2023-11', NO, YES, NO],
  // qualifiers: one unit for ? and ~, two for %
  ['2024-09-03~', '2024-09-04', MAYBE, NO, MAYBE],
  ['2024-09-03~', '2024-09-05', YES, NO, NO],
  ['2024-09-03?', '2024-09-02', NO, MAYBE, MAYBE],
  ['2024-09-03%', '2024-09-05', MAYBE, NO, MAYBE],
  ['2024-09-03%', '2024-09-06', YES, NO, NO],
  ['2024-09~', '2024-10', MAYBE, MAYBE, MAYBE],
  ['2024-09~', '2024-11', YES, NO, NO],
  ['1979~', '1980', MAYBE, MAYBE, MAYBE],
  ['1979~', '1981', YES, NO, NO],
  ['1979%', '1981', MAYBE, MAYBE, MAYBE],
  ['1979%', '1982', YES, NO, NO],
  ['198X~', '1999', MAYBE, MAYBE, MAYBE],
  ['198X~', '2000', YES, NO, NO],
  ['18XX?', '1999', MAYBE, MAYBE, MAYBE],
  ['18XX?', '2000', YES, NO, NO],
  ['2024-21~', '2025-03', MAYBE, MAYBE, MAYBE],
  ['2024-21~', '2025-04', YES, NO, NO],
  ['2024-XX-15~', '2025-12', MAYBE, MAYBE, MAYBE],
  ['2024-XX-15~', '2026', YES, NO, NO],
  ['2024-09-03~', '2024-09-03~', MAYBE, MAYBE, MAYBE],
  // sets, with gaps
  ['[2024-09-01..2024-09-10]', '2024-09-11', YES, NO, NO],
  ['[2024-09-01..2024-09-10]', '2024-09-10', MAYBE, NO, MAYBE],
  ['[2024-09-01..2024-09-10,2026-05-27]', '2025', MAYBE, MAYBE, NO],
  ['[2024-09-01..2024-09-10,2026-05-27]', '2026-05-27', MAYBE, NO, MAYBE],
  ['[2024-10..]', '2024-09-30', NO, YES, NO],
  ['[2024-10..]', '2024-10-01', NO, MAYBE, MAYBE],
  ['[2024-10..]', '9999', MAYBE, MAYBE, MAYBE],
  ['[..2024-09]', '2024-10', YES, NO, NO],
  ['[..2024-09]', '2024-09-30', MAYBE, NO, MAYBE],
  ['[2024-09-03]', '2024-09-03', NO, NO, YES],
  // periods: all of it
  ['2021/2023', '2024', YES, NO, NO],
  ['2021/2024', '2024', MAYBE, NO, MAYBE],
  ['2021/2024', '2023', NO, NO, YES],
  ['2021/2024', '2021-06', NO, MAYBE, MAYBE],
  ['2021/2024', '2020', NO, YES, NO],
  ['2021/..', '2030', NO, NO, YES],
  ['2021/', '2030', MAYBE, NO, MAYBE],
  ['2021/', '2020', NO, YES, NO],
  ['../2024', '1900', NO, NO, YES],
  ['/2024', '1900', NO, MAYBE, MAYBE],
  ['/2024', '2025', YES, NO, NO],
  ['../..', '2024-09-03', NO, NO, YES],
  ['2021-08-15/', '2021-08-15', NO, NO, YES],
  ['/2021-08-15', '2021-08-15', NO, NO, YES],
  ['2021/2023', '2022/2025', NO, NO, YES],
  ['2021/2022', '2022/2025', MAYBE, NO, MAYBE],
  ['2021/2022', '2023/2025', YES, NO, NO],
  ['2024/2024-06', '2024-07', YES, NO, NO],
  ['2024-06/2024', '2024-05', NO, YES, NO],
  ['2024/2024-06', '2024-06-30/', MAYBE, NO, MAYBE],
  ['2021/..', '../2022', NO, NO, YES],
  ['2021~/2023', '2020', NO, MAYBE, MAYBE],
  // a time against a day without a zone
  ['2024-09-03T04:00+03:00', '2024-09-03', MAYBE, NO, MAYBE],
  ['2024-09-03T12:00Z', '2024-09-03', NO, MAYBE, MAYBE],
  ['2024-09-03T12:00Z', '2024-09-04', MAYBE, NO, MAYBE],
  ['2024-09-03T12:00Z', '2024-09-05', YES, NO, NO],
  ['2024-09-03T12:00Z', '2024-09-02', NO, YES, NO],
  ['2024-09-03T12:00Z', '2024-09-01/2024-09-10', NO, NO, YES],
  // two times, by instant; they overlap when they share a day
  ['2024-09-03T04:00Z', '2024-09-03T05:00Z', YES, NO, YES],
  ['2024-09-03T04:00+03:00', '2024-09-03T01:00Z', NO, NO, YES],
  ['2024-09-03T04:00+03:00', '2024-09-03T01:01Z', YES, NO, MAYBE],
  ['2024-09-03T00:30+03:00', '2024-09-02T23:00Z', YES, NO, MAYBE],
  ['2024-09-03T04:00Z', '2024-09-03T04:00Z', NO, NO, YES],
  ['2024-09-03T04:00Z', '2024-09-03T04:00:30Z', MAYBE, MAYBE, YES],
  ['2024-09-03T04:00Z', '2024-09-03T04:00:00Z', MAYBE, MAYBE, YES],
  ['2024-09-03T04:00Z', '2024-09-03T04:01:00Z', YES, NO, YES],
  ['2024-09-03T04:00:05Z', '2024-09-03T04:00:05.5Z', MAYBE, MAYBE, YES],
  ['2024-09-03T04:00:05.000Z', '2024-09-03T04:00:05Z', NO, NO, YES],
  ['2024-09-03T04:00:05.1Z', '2024-09-03T04:00:05.2Z', YES, NO, YES],
  ['2024-09-03T04:00:05.1Z', '2024-09-03T04:00:05.10Z', NO, NO, YES],
  ['2024-09-03T23:00Z', '2024-09-04T01:00Z', YES, NO, NO],
  ['2024-09-03T23:00Z', '2024-09-04T01:00+01:00', YES, NO, MAYBE],
  ['2024-09-03T23:00Z', '2024-09-08T01:00+01:00', YES, NO, NO],
  // texts that are no dates settle nothing
  ['2023-02-29', '2024-09-03', MAYBE, MAYBE, MAYBE],
  ['2024-09-03', '', MAYBE, MAYBE, MAYBE],
]

describe('before, after, overlaps', () => {
  it.each(TABLE)('%s and %s: before %s, after %s, overlaps %s', (a, b, earlier, later, share) => {
    expect(compareDates(a, b)).toEqual({ before: earlier, after: later, overlaps: share })
    expect(compareDates(b, a)).toEqual({ before: later, after: earlier, overlaps: share })
    expect([isBefore(a, b), isAfter(a, b), overlaps(a, b)]).toEqual([earlier, later, share])
  })
})

describe('contains', () => {
  it.each<[string, string, Certainty]>([
    ['2021/2024', '2022', YES],
    ['2021/2024', '2021', MAYBE],
    ['2021/2024', '2024-12-31', MAYBE],
    ['2021/2024', '2020-12-31', NO],
    ['2021/2024', '2025', NO],
    ['2021-08-15/2024-09-03', '2021-08-15', YES],
    ['2021-08-15/2024-09-03', '2024-09-03', YES],
    ['2021-08-15/2024-09-03', '2024-09', MAYBE],
    ['2021-08-15/2024-09-03', '2024-09-04', NO],
    ['2021-08-15/..', '2030', YES],
    ['2021-08-15/', '2021-08-15', YES],
    ['2021-08-15/', '2021-08-16', MAYBE],
    ['../..', '[2024-10..]', YES],
    ['2025/2026-01', '[2024-09-01..2024-09-10,2026-05-27]', NO],
    ['2021/2024', '2022/2023', YES],
    ['2021/2024', '2022/2025', NO],
    ['2021/2024', '2022/2024', MAYBE],
    ['2021/2024', '2020/2022', NO],
    ['2021/2024', '2022/', MAYBE],
    ['2021/2024', '2022/..', NO],
    ['2021/', '2022/..', MAYBE],
    ['2024-09-01/2024-09-10', '2024-09-05T04:00Z', YES],
    ['2024-09-01/2024-09-10', '2024-09-01T04:00Z', MAYBE],
    ['2024-09-03', '2024-09-03', YES],
    ['2024-09', '2024-09-03', MAYBE],
    ['2024-09-03T04:00Z', '2024-09-03T04:00Z', YES],
    ['2024-09-03T04:00Z', '2024-09-03T23:00Z', NO],
    ['[2024-09-01..2024-09-10]', '2024-09-03', MAYBE],
    ['[2024-09-01..2024-09-10]', '2024-09-03/2024-09-04', NO],
    ['[2024-09-01..2024-09-10]', '2024-09-03/', MAYBE],
    ['2024-09-03T04:00Z', '2024-09-04T23:00Z', NO],
    ['2024-02-30/..', '2024-09-03', MAYBE],
  ])('%s contains %s: %s', (outer, inner, verdict) => {
    expect(contains(outer, inner)).toBe(verdict)
  })
})

describe('sameDate', () => {
  it.each<[string, string, Certainty]>([
    ['2024-09-03', '2024-09-03', YES],
    ['2024-09-03', '2024-09-04', NO],
    ['2024-09', '2024-09-03', MAYBE],
    ['2024-09', '2024-09', MAYBE],
    ['2024-09', '2024-10', NO],
    ['2024-09-03~', '2024-09-03', MAYBE],
    ['2024-09-03~', '2024-09-05', NO],
    ['[2024-09-01..2024-09-10,2026-05-27]', '2025', NO],
    ['[2024-09-01..2024-09-10]', '2026-05-27', NO],
    ['[2024-09-01..2024-09-10,2026-05-27]', '2026-05-27', MAYBE],
    ['[2024-09-03]', '2024-09-03', YES],
    ['2024-09-03T04:00+03:00', '2024-09-03', MAYBE],
    ['2024-09-03T04:00+03:00', '2024-09-02', MAYBE],
    ['2024-09-03T04:00+03:00', '2024-09-04', NO],
    ['2024-09-03T04:00+03:00', '2024-09-03T01:00Z', YES],
    ['2024-09-03T04:00Z', '2024-09-03T04:00:59Z', MAYBE],
    ['2024-09-03T04:00:59Z', '2024-09-03T04:00Z', MAYBE],
    ['2024-09-03T04:00Z', '2024-09-03T04:01Z', NO],
    ['2024-09-03T04:01Z', '2024-09-03T04:00Z', NO],
    ['2021-08-15/2024-09-03', '2021-08-15/2024-09-03', YES],
    ['2021-08-15/..', '2021-08-15/..', YES],
    ['2021-08-15/..', '2021-08-15/', MAYBE],
    ['2021-08-15/2024', '2021-08-15/2024', MAYBE],
    ['2021-08-15/2024', '2021-08-15/2025', NO],
    ['2021-08-15/2024', '2021-08-16/2024', NO],
    ['2021-08-15/2024-09-03', '2021-08/2024-09', MAYBE],
    ['2021/2024', '2022', NO],
    ['2021/2024', '2021', NO],
    ['2024-09-03/2024-09-03', '2024-09-03', YES],
    ['x', '2024-09-03', MAYBE],
    ['2024-09-03', 'x', MAYBE],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(sameDate(a, b)).toBe(verdict)
    expect(sameDate(b, a)).toBe(verdict)
  })
})

const VERDICTS: Record<Relation, (a: string, b: string) => Certainty> = {
  before: isBefore,
  after: isAfter,
  overlaps,
  contains,
  sameDate,
}

describe('verdicts against every possible world', () => {
  const closed = fc.oneof(calendarDate, closedSet, period).filter((text) => text.length <= 200)

  it.each(Object.keys(VERDICTS) as Relation[])(
    '%s is exact where nothing is a set with an open end',
    (relation) => {
      fc.assert(
        fc.property(closed, closed, (a, b) => {
          // The ends of a period count as whole ranges, so the gaps of `2024-XX-15` there stay undecided.
          fc.pre(![a, b].some((text) => text.includes('/') && /-XX-[0-9]/.test(text)))
          expect([a, b, VERDICTS[relation](a, b)]).toEqual([a, b, verdictByWorlds(relation, a, b)])
        }),
        { numRuns: 1500 },
      )
    },
  )

  it.each(Object.keys(VERDICTS) as Relation[])('%s is never falsely certain', (relation) => {
    const any = fc.oneof(closed, openSet).filter((text) => text.length <= 200)
    fc.assert(
      fc.property(any, any, (a, b) => {
        const verdict = VERDICTS[relation](a, b)
        if (verdict !== 'possibly') expect([a, b, verdict]).toEqual([a, b, verdictByWorlds(relation, a, b)])
      }),
      { numRuns: 1500 },
    )
  })
})

describe('laws', () => {
  it('before and after are each other turned round, and never both certain', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(isBefore(a, b)).toBe(isAfter(b, a))
        if (isBefore(a, b) === YES) expect([isAfter(a, b), sameDate(a, b)]).toEqual([NO, NO])
        expect(overlaps(a, b)).toBe(overlaps(b, a))
        expect(sameDate(a, b)).toBe(sameDate(b, a))
      }),
      { numRuns: 2000 },
    )
  })

  it('nothing is certainly before, after or other than itself', () => {
    fc.assert(
      fc.property(anyDate, (a) => {
        fc.pre(parseDate(a) !== undefined)
        expect(isBefore(a, a)).not.toBe(YES)
        expect(sameDate(a, a)).not.toBe(NO)
        expect(overlaps(a, a)).not.toBe(NO)
        expect(contains(a, a)).not.toBe(NO)
      }),
      { numRuns: 2000 },
    )
  })

  it('two times order as the JavaScript Date orders them', () => {
    fc.assert(
      fc.property(dateTime, dateTime, (a, b) => {
        const minutes = (text: string) => Math.floor(Date.parse(text.replace(/(\.\d{3})\d+/, '$1')) / 60_000)
        if (minutes(a) < minutes(b)) expect([isBefore(a, b), sameDate(a, b)]).toEqual([YES, NO])
        if (minutes(a) > minutes(b)) expect([isAfter(a, b), sameDate(a, b)]).toEqual([YES, NO])
      }),
      { numRuns: 2000 },
    )
  })

  it('a time is never certainly on another day than it is written', () => {
    fc.assert(
      fc.property(dateTime, (time) => {
        expect(sameDate(time, time.slice(0, 10))).toBe(MAYBE)
      }),
    )
  })

  it('no text makes a verdict throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyDate, (text, date) => {
        for (const verdict of Object.values(VERDICTS)) {
          expect([YES, MAYBE, NO]).toContain(verdict(text, date))
          expect([YES, MAYBE, NO]).toContain(verdict(date, text))
        }
      }),
    )
  })
})
