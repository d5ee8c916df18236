import { describe, expect, it } from 'vitest'
import { describeDate } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'
import { anyDate } from './support/arbitrary.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

describe('describeDate', () => {
  it.each([
    ['2024', 'some time in 2024'],
    ['2024-09', 'some time in September 2024'],
    ['2024-09-03', '3 September 2024'],
    ['2024-12-31', '31 December 2024'],
    ['0044-03-15', '15 March 0044'],
    ['2024?', 'possibly 2024'],
    ['2024-09?', 'possibly September 2024'],
    ['1979~', 'about 1979'],
    ['2024-09-03~', 'about 3 September 2024'],
    ['2024-09-03%', 'possibly about 3 September 2024'],
    ['198X', 'some time in the 1980s'],
    ['198X~', 'about the 1980s'],
    ['19XX', 'some time in the years 1900 to 1999'],
    ['2024-XX', 'some time in 2024 (month unknown)'],
    ['2024-XX-XX', 'some time in 2024 (month and day unknown)'],
    ['2024-XX-XX?', 'possibly 2024 (month and day unknown)'],
    ['2024-09-XX', 'some time in September 2024 (day unknown)'],
    ['2024-XX-15', 'the 15th of an unknown month of 2024'],
    ['2024-21', 'some time in spring 2024'],
    ['2024-22', 'some time in summer 2024'],
    ['2024-23', 'some time in autumn 2024'],
    ['2024-24?', 'possibly winter 2024'],
    ['2024-09-03T04:00Z', '3 September 2024 at 04:00 (UTC)'],
    ['2024-09-03T04:00+03:00', '3 September 2024 at 04:00 (UTC+03:00)'],
    ['2024-09-03T04:00:05.25-04:30', '3 September 2024 at 04:00:05.25 (UTC-04:30)'],
    ['[2024-09-01..2024-09-10]', 'between 1 and 10 September 2024'],
    ['[2024-08-28..2024-09-03]', 'between 28 August and 3 September 2024'],
    ['[2023-12-28..2024-01-03]', 'between 28 December 2023 and 3 January 2024'],
    ['[2024-09..2024-10]', 'between September and October 2024'],
    ['[2023-12..2024-01]', 'between December 2023 and January 2024'],
    ['[2021..2024]', 'between 2021 and 2024'],
    ['[2024-09..2024-10-03]', 'between September 2024 and 3 October 2024'],
    ['[2024..2024-10]', 'between 2024 and October 2024'],
    ['[2024-10..]', 'October 2024 or later'],
    ['[2024-10-01..]', '1 October 2024 or later'],
    ['[..2024-12-31]', '31 December 2024 or earlier'],
    ['[..2024]', '2024 or earlier'],
    ['[2024-09-03]', '3 September 2024'],
    ['[2024-09]', 'some time in September 2024'],
    ['[2024]', 'some time in 2024'],
    ['[2024-09-03,2024-09-05]', '3 September 2024 or 5 September 2024'],
    ['[2024-09-01..2024-09-10,2026-05-27]', '1-10 September 2024 or 27 May 2026'],
    ['[2024-08-28..2024-09-03,2026]', '28 August to 3 September 2024 or 2026'],
    ['[2021..2023,2026-05]', '2021 to 2023 or May 2026'],
    ['[2024-08..2024-09,2026-05]', 'August to September 2024 or May 2026'],
    ['[2021,2022,2024]', '2021, 2022, or 2024'],
    ['[2024-09-03,2025..]', '3 September 2024, or 2025 or later'],
    ['[..2020,2024]', '2020 or earlier, or 2024'],
    ['[..2020,2022,2024]', '2020 or earlier, 2022, or 2024'],
    ['2021/2024', 'from 2021 to 2024'],
    ['2021-08/2024-09-03', 'from August 2021 to 3 September 2024'],
    ['2021~/2024?', 'from about 2021 to possibly 2024'],
    ['2021/..', 'from 2021 on'],
    ['2021-08/', 'from August 2021 to an unknown end'],
    ['/2024', 'from an unknown start to 2024'],
    ['../2024', 'until 2024'],
    ['../..', 'at all times, without start or end'],
    ['2023-02-29', '"2023-02-29" (not a date)'],
    ['', '"" (not a date)'],
    ['a\nb', '"a\\nb" (not a date)'],
    ['x'.repeat(100), `"${'x'.repeat(60)}" (not a date)`],
  ])('%s: %s', (text, description) => {
    expect(describeDate(text)).toBe(description)
  })

  it.each(MONTHS.map((name, index) => [name, String(index + 1).padStart(2, '0')]))(
    'names %s',
    (name, month) => {
      expect(describeDate(`2024-${month}`)).toBe(`some time in ${name} 2024`)
      expect(describeDate(`2024-${month}-01`)).toBe(`1 ${name} 2024`)
    },
  )

  it.each([
    '1st',
    '2nd',
    '3rd',
    '4th',
    '9th',
    '10th',
    '11th',
    '12th',
    '13th',
    '14th',
    '20th',
    '21st',
    '22nd',
    '23rd',
    '24th',
    '30th',
    '31st',
  ])('counts: the %s', (ordinal) => {
    const day = ordinal.slice(0, -2).padStart(2, '0')
    expect(describeDate(`2024-XX-${day}`)).toBe(`the ${ordinal} of an unknown month of 2024`)
  })

  it('says something about any text, and never leaks the notation', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        fc.pre(text.length <= 200)
        expect(describeDate(text)).toMatch(/^[A-Za-z0-9][A-Za-z0-9 ,():+.-]+$/)
        expect(describeDate(text)).not.toMatch(/X|\.\.|undefined|NaN|not a date/)
      }),
      { numRuns: 2000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => describeDate(text).length > 0))
  })
})
