import { describe, expect, it } from 'vitest'
import { agreement, assertion, person, source } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/time/false-precision.ts'
import { findingsIn } from '../run-rule.ts'

const found = (date: string, dateText: string) =>
  findingsIn(rule, { agreements: [agreement('a', { events: [{ kind: 'signature', date, dateText }] })] })

describe('time/false-precision', () => {
  it('names the date, the wording and what it means, and suggests the meaning', () => {
    expect(found('2024-09-03', 'early September 2024')).toEqual([
      {
        at: 'agreement:a events/0/date',
        message:
          'The date 3 September 2024 is more exact than its wording "early September 2024", which means between 1 and 10 September 2024.',
        suggestion: '[2024-09-01..2024-09-10]',
      },
    ])
  })

  it.each([
    ['2024-09-03', 'September 2024', '2024-09'],
    ['2024-09-03', 'in September 2024', '2024-09'],
    ['2024-09-03', ' in September ', '2024-09'],
    ['2024-09-03', 'some time in September', '2024-09'],
    ['2024-09-03', 'during September', '2024-09'],
    ['2024-09-15', 'mid-September', '[2024-09-11..2024-09-20]'],
    ['2024-09-30', 'late September', '[2024-09-21..2024-09-30]'],
    ['2024-09-03T10:00Z', 'early September', '[2024-09-01..2024-09-10]'],
    ['2024-01-01', '2024', '2024'],
    ['2024-01', '2024', '2024'],
    ['2024-07-01', 'summer 2024', '2024-22'],
    ['2024-09-03', 'about 3 September 2024', '2024-09-03~'],
    ['2024-10-01', 'after September 2024', '[2024-10..]'],
    ['2024-09-05', 'between 1 and 10 September 2024', '[2024-09-01..2024-09-10]'],
    ['2024-09-03', '1 to 3 September', '[2024-09-01..2024-09-03]'],
    ['[2024-09-03..2024-09-04]', 'early September', '[2024-09-01..2024-09-10]'],
  ])('finds %s for "%s"', (date, wording, suggestion) => {
    expect(found(date, wording)).toMatchObject([{ suggestion }])
  })

  it.each([
    ['2024-09-03', '3 September 2024'],
    ['2024-09-03', '3 September'],
    ['2024-09-03', 'September 3'],
    ['2024-09-03', 'Tuesday'],
    ['2024-09-03', 'Tuesday in September 2024'],
    ['2024-09', 'September 2024'],
    ['2024', 'September 2024'],
    ['2024-09-03~', 'about 3 September 2024'],
    ['[2024-09-01..2024-09-10]', 'early September 2024'],
    ['2024-10-03', 'early September 2024'],
    ['2024-08-30', 'early September 2024'],
    ['2024-09-03', 'for two weeks'],
    ['2024-09-03', 'two years later'],
    ['2024-09-03', 'the year 7'],
    ['[2024-09-03,2024-10-05]', 'September 2024'],
    ['2024-09-03', 'until 3 September 2024'],
    ['2024-09-03', 'by 3 September'],
    ['2024-09-03', 'since 3 September 2024'],
    ['2024-09-03', 'soon after the talks'],
    ['2024-09-03', 'yesterday'],
    ['2024-09-03', 'two days ago'],
    ['2024-09-03', 'the last day of the week'],
    ['2023-02-29', 'early 2023'],
  ])('lets %s for "%s" pass', (date, wording) => {
    expect(found(date, wording)).toEqual([])
  })

  it.each([
    'last month',
    'earlier this week',
    'later in this year',
    'next summer',
    'in recent weeks',
    'recent days',
    'weeks ago',
    'several months ago',
    ' a few years ago ',
  ])('finds a day for "%s" and suggests nothing', (wording) => {
    expect(found('2024-09-03', wording)).toEqual([
      {
        at: 'agreement:a events/0/date',
        message: `The date 3 September 2024 is more exact than its wording "${wording}".`,
      },
    ])
    expect(found('2024-09', wording)).toEqual([])
    expect(found('2024-09-03~', wording)).toEqual([])
  })

  it('looks wherever a wording stands beside a date', () => {
    const more = { saidOn: '2024-09-03', saidOnText: 'September 2024' }
    const claim = { about: 'event:e', property: 'date', value: '2024-09-03', valueText: '2024' } as const
    const place = { about: 'event:e', property: 'exists', value: true, valueText: '2024' } as never
    expect(
      findingsIn(rule, {
        actors: [
          person('p', {
            born: '1959-01-01',
            bornText: '1959',
            diedText: '2024',
            tenures: [{ office: 'O', status: 'acting', during: '2021-09-07/..', duringText: '2021' }],
          }),
        ],
        statements: [assertion('x', { ...more, claims: [claim, place] })],
        sources: [source('x', { issued: '2024-09-03', issuedText: 'September 2024' })],
      }).map(({ at }) => at),
    ).toEqual(['actor:p born', 'statement:x claims/0/value', 'statement:x saidOn', 'source:x issued'])
  })
})
