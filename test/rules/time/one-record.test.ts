import { describe, expect, it } from 'vitest'
import { agreement, assertion, person, source } from '../../../src/rules/example.ts'
import type { Report } from '../../../src/rules/rule.ts'
import { rule as accessedBeforeIssued } from '../../../src/rules/time/accessed-before-issued.ts'
import { rule as futureEvent } from '../../../src/rules/time/future-event.ts'
import { rule as notADate } from '../../../src/rules/time/not-a-date.ts'
import { rule as reversed } from '../../../src/rules/time/reversed.ts'
import { rule as sentinel } from '../../../src/rules/time/sentinel.ts'
import type { AgreementEvent, Person, Source, Tenure } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const withEvents = (...events: AgreementEvent[]) => ({ agreements: [agreement('a', { events })] })
const withPerson = (more: Partial<Person>) => ({ actors: [person('p', more)] })
const withSource = (more: Partial<Source>) => ({ sources: [source('x', more)] })
const inOffice = (during: string): Tenure => ({ office: 'Minister', status: 'acting', during })

describe('time/not-a-date', () => {
  it('finds dates and periods in every sort of record, and in the dossier itself', () => {
    const found = findingsIn(notADate, {
      asOf: '2023-02-29',
      actors: [person('p', { born: '1900-02-29', tenures: [inOffice('2024/2021')] })],
      statements: [
        assertion('x', {
          saidOn: '[2024-09-03,2023-02-29]',
          claims: [
            { about: 'event:e', property: 'place', value: '2023-02-29' },
            { about: 'event:e', property: 'date', value: '2023-02-29?' },
          ],
        }),
      ],
      ...withSource({ archive: { url: 'https://example.org', captured: '2023-02-29T10:00Z' } }),
    })
    expect(found.map(({ at }) => at)).toEqual([
      'dossier:example asOf',
      'actor:p tenures/0/during',
      'actor:p born',
      'statement:x claims/1/value',
      'statement:x saidOn',
      'source:x archive/captured',
    ])
  })

  it('says why, and suggests a date only where there is no doubt', () => {
    expect(findingsIn(notADate, withEvents({ kind: 'signature', date: '2023-02-29' }))).toEqual([
      {
        at: 'agreement:a events/0/date',
        message: '"2023-02-29" names no date. 2023 is not a leap year: its February has 28 days.',
      },
    ])
    expect(findingsIn(notADate, withPerson({ during: '1999/1959' }))).toEqual([
      {
        at: 'actor:p during',
        message:
          '"1999/1959" names no date. The period ends (1959) before it starts (1999): write 1959/1999 (from 1959 to 1999).',
        suggestion: '1959/1999',
      },
    ])
  })

  it('suggests a point where a point is wanted, and a period where a period is', () => {
    expect(findingsIn(notADate, withPerson({ born: '1999/1959' }))[0]).not.toHaveProperty('suggestion')
    expect(findingsIn(notADate, withPerson({ during: '[2024-09-10..2024-09-01]' }))[0]).not.toHaveProperty(
      'suggestion',
    )
  })

  it('keeps each kind of date to its place', () => {
    expect(findingsIn(notADate, withPerson({ during: '2024-09-03' }))).toHaveLength(1)
    expect(findingsIn(notADate, withPerson({ born: '2021/2024' }))).toHaveLength(1)
    expect(findingsIn(notADate, withPerson({ born: '1959~', during: '../2024' }))).toEqual([])
  })
})

describe('time/sentinel', () => {
  const found = (date: string) => findingsIn(sentinel, withEvents({ kind: 'signature', date }))

  it.each([
    ['9999-12-31', '9999-12-31, which programs write for "no end"'],
    ['9999', '9999, which programs write for "no end"'],
    ['2999-12-31', '2999-12-31, which programs write for "no end"'],
    ['0000-01-01', '0000-01-01, which programs write for "no date"'],
    ['0001-01-01', '0001-01-01, which programs write for "no date"'],
    ['1899-12-30', '1899-12-30, the day from which spreadsheets count'],
    ['1899-12-31', '1899-12-31, the day from which spreadsheets count'],
    ['1900-01-01', '1900-01-01, the day from which spreadsheets count'],
    ['1970-01-01', '1970-01-01, the day from which computers count'],
    ['1970-01-01T00:00Z', '1970-01-01T00:00Z, the day from which computers count'],
  ])('finds %s', (date, message) => {
    expect(found(date)).toEqual([
      { at: 'agreement:a events/0/date', message: `The date "${date}" contains ${message}.` },
    ])
  })

  it.each([
    '2024-09-03',
    '1970',
    '1970-01',
    '1970-01-02',
    '1900',
    '1899-12-29',
    '2999',
    '0001',
    '2024-01-01',
  ])('lets %s pass', (date) => {
    expect(found(date)).toEqual([])
  })

  it('finds the parts of sets and periods and opens an end that is none', () => {
    expect(found('[1970-01-01,2024-09-03]').map(({ suggestion }) => suggestion)).toEqual([undefined])
    expect(found('[2024-09-03..9999-12-31]').map(({ suggestion }) => suggestion)).toEqual(['[2024-09-03..]'])
    expect(found('[2024-09-03,9999-12-31]').map(({ suggestion }) => suggestion)).toEqual([undefined])
    expect(found('9999-12-31').map(({ suggestion }) => suggestion)).toEqual([undefined])
    const period = (during: string) => findingsIn(sentinel, withPerson({ during }))
    expect(period('2021/9999-12-31')).toEqual([
      {
        at: 'actor:p during',
        message: 'The date "2021/9999-12-31" contains 9999-12-31, which programs write for "no end".',
        suggestion: '2021/..',
      },
    ])
    expect(period('2021/2999-12-31').map(({ suggestion }) => suggestion)).toEqual(['2021/..'])
    expect(period('1970-01-01/2024').map(({ suggestion }) => suggestion)).toEqual([undefined])
    expect(period('2021/1970-01-01').map(({ suggestion }) => suggestion)).toEqual([undefined])
    expect(period('1970-01-01/9999-12-31')).toHaveLength(2)
  })

  it('believes a date that stands in the words of the source', () => {
    const event = { kind: 'entry-into-force', date: '1970-01-01' } as const
    expect(findingsIn(sentinel, withEvents({ ...event, dateText: '1 January 1970' }))).toEqual([])
    expect(findingsIn(sentinel, withEvents({ ...event, effectiveText: '1 January 1970' }))).toHaveLength(1)
    const claim = { about: 'event:e', property: 'date', value: '1970-01-01' } as const
    const claiming = (valueText?: string) => ({
      statements: [assertion('x', { claims: [{ ...claim, valueText }] })],
    })
    expect(findingsIn(sentinel, claiming('New Year 1970'))).toEqual([])
    expect(findingsIn(sentinel, claiming())).toHaveLength(1)
    const attested = { office: 'Minister', status: 'acting', attested: ['1970-01-01'] } as const
    expect(
      findingsIn(sentinel, withPerson({ tenures: [{ ...attested, attested: ['1970-01-01'] }] })),
    ).toEqual([
      {
        at: 'actor:p tenures/0/attested/0',
        message: 'The date "1970-01-01" contains 1970-01-01, the day from which computers count.',
      },
    ])
  })
})

describe('time/future-event', () => {
  it('names the event and both dates', () => {
    expect(
      findingsIn(futureEvent, {
        asOf: '2024-12-31',
        ...withEvents(
          { kind: 'signature' },
          { kind: 'signature', date: '2024-12-31' },
          { kind: 'expiry', date: '2030' },
        ),
      }),
    ).toEqual([
      {
        at: 'agreement:a events/2/date',
        message:
          'The event "expiry" is dated some time in 2030, after 31 December 2024, for which the records speak.',
      },
    ])
  })

  it('says once that it cannot judge where nobody said for which day', () => {
    const skipped: string[] = []
    const report: Report = Object.assign(() => expect.unreachable(), {
      skip: (reason: string) => void skipped.push(reason),
    })
    const context = { asOf: undefined, language: undefined }
    futureEvent.check(agreement('a', { events: [{ kind: 'signature' }] }), report, context)
    futureEvent.check(agreement('a'), report, context)
    expect(skipped).toEqual([])
    const dated = { kind: 'signature', date: '2024-09-03' } as const
    futureEvent.check(agreement('a', { events: [dated, dated] }), report, context)
    expect(skipped).toEqual([
      'nobody said for which day the records speak (`asOf`), so that no event can lie in the future.',
    ])
  })
})

describe('time/accessed-before-issued', () => {
  const related = ['source:x issued The date of publication.']
  const archive = { url: 'https://archive.example.org/x', captured: '2024-09-01' }

  it('looks at both dates', () => {
    const dates = { issued: '2024-09-03', accessed: '2024-08', archive }
    expect(findingsIn(accessedBeforeIssued, withSource(dates))).toEqual([
      {
        at: 'source:x accessed',
        message: 'It was read (some time in August 2024) before it was published (3 September 2024).',
        related,
      },
      {
        at: 'source:x archive/captured',
        message: 'It was archived (1 September 2024) before it was published (3 September 2024).',
        related,
      },
    ])
  })

  it.each<Partial<Source>>([
    {},
    { accessed: '2024-08-01', archive },
    { issued: '2024-09-03' },
    { issued: '2024-09-02', accessed: '2024-09-01', archive },
    { issued: '2024', accessed: '2024-09-01', archive },
  ])('lets %j pass', (dates) => {
    expect(findingsIn(accessedBeforeIssued, withSource(dates))).toEqual([])
  })
})

describe('time/reversed', () => {
  it('names the event, both dates and their places', () => {
    const withdrawal = { kind: 'withdrawal', date: '2024-09-03', effective: '2024-09-02' } as const
    expect(findingsIn(reversed, withEvents({ kind: 'signature' }, withdrawal))).toEqual([
      {
        at: 'agreement:a events/1/effective',
        message:
          'The event "withdrawal" takes effect (2 September 2024) before it happens (3 September 2024).',
        related: ['agreement:a events/1/date The date of the event.'],
      },
    ])
    const suspension = { kind: 'suspension', effective: '2024-09-03', until: '2024-08' } as const
    expect(findingsIn(reversed, withEvents(suspension))).toEqual([
      {
        at: 'agreement:a events/0/until',
        message:
          'The event "suspension" lasts until a day (some time in August 2024) before it begins (3 September 2024).',
        related: ['agreement:a events/0/effective The beginning.'],
      },
    ])
    expect(findingsIn(reversed, withEvents({ ...suspension, date: '2024-09-02' }))[0]!.related).toEqual([
      'agreement:a events/0/date The beginning.',
    ])
  })

  it.each([
    'succession',
    'correction',
    'invalidation',
    'definitive-signature',
    'entry-into-force',
    'provisional-application',
    'territorial-application',
    'amendment',
    'extension',
    'renewal',
  ] as const)('lets %s reach back', (kind) => {
    expect(findingsIn(reversed, withEvents({ kind, date: '2024-09-03', effective: '2024-01-01' }))).toEqual(
      [],
    )
  })

  it.each<AgreementEvent>([
    { kind: 'withdrawal', date: '2024-09-03', effective: '2024-09-03', until: '2024-09-03' },
    { kind: 'withdrawal', effective: '2024-09-03' },
    { kind: 'withdrawal', date: '2024-09-03' },
    { kind: 'extension', until: '2024-09-03' },
    { kind: 'extension', date: '2024', until: '2024-02' },
  ])('lets %j pass', (event) => {
    expect(findingsIn(reversed, withEvents(event))).toEqual([])
  })

  it('looks at the life of a person and at the tenures in it', () => {
    const office = (during: string) => inOffice(during)
    expect(
      findingsIn(
        reversed,
        withPerson({ born: '1959', died: '1939', tenures: [office('1945/..'), office('/1930')] }),
      ),
    ).toEqual([
      {
        at: 'actor:p died',
        message: 'The person died (some time in 1939) before being born (some time in 1959).',
        related: ['actor:p born The date of birth.'],
      },
      {
        at: 'actor:p tenures/0/during',
        message: 'The tenure as "Minister" (from 1945 on) begins after the person died (some time in 1939).',
        related: ['actor:p died The date of death.'],
      },
      {
        at: 'actor:p tenures/1/during',
        message:
          'The tenure as "Minister" (from an unknown start to 1930) ends before the person was born (some time in 1959).',
        related: ['actor:p born The date of birth.'],
      },
    ])
  })

  it.each<Partial<Person>>([
    { born: '1959', died: '1959' },
    { born: '1959', died: '2024', tenures: [inOffice('1990/2024'), { office: 'O', status: 'acting' }] },
    { tenures: [inOffice('1990/2024')] },
    { died: '1939' },
  ])('lets the life %j pass', (life) => {
    expect(findingsIn(reversed, withPerson(life))).toEqual([])
  })

  it('looks at corrections of sources and at the dossier', () => {
    const correction = { status: 'retracted', date: '2024-09-01' } as const
    expect(findingsIn(reversed, withSource({ issued: '2024-09-03', correction }))).toEqual([
      {
        at: 'source:x correction/date',
        message: 'The source was retracted (1 September 2024) before it was published (3 September 2024).',
        related: ['source:x issued The date of publication.'],
      },
    ])
    expect(findingsIn(reversed, { created: '2024-09-03', modified: '2024-09-02' })).toEqual([
      {
        at: 'dossier:example modified',
        message: 'The dossier was last changed (2 September 2024) before it was made (3 September 2024).',
        related: ['dossier:example created The date of creation.'],
      },
    ])
  })

  it.each<[string, Partial<Source>]>([
    ['no correction', { issued: '2024-09-03' }],
    ['no date of publication', { correction: { status: 'corrected', date: '2024-09-01' } }],
    ['no date of correction', { issued: '2024-09-03', correction: { status: 'corrected' } }],
    ['same day', { issued: '2024-09-03', correction: { status: 'corrected', date: '2024-09-03' } }],
  ])('lets a source pass: %s', (_, more) => {
    expect(findingsIn(reversed, withSource(more))).toEqual([])
  })

  it.each([{ created: '2024-09-03' }, { modified: '2024-09-03' }, { created: '2024', modified: '2024' }])(
    'lets the dossier %j pass',
    (dates) => {
      expect(findingsIn(reversed, dates)).toEqual([])
    },
  )

  it('leaves other actors alone', () => {
    const state = { type: 'actor', kind: 'state', id: 'actor:a', name: 'State A' } as const
    expect(findingsIn(reversed, { actors: [state] })).toEqual([])
  })
})
