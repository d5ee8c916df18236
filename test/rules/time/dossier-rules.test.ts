import { describe, expect, it } from 'vitest'
import { agreement, assertion, citation, source } from '../../../src/rules/example.ts'
import { rule as swap } from '../../../src/rules/time/day-month-swap.ts'
import { rule as tooOld } from '../../../src/rules/time/evidence-too-old.ts'
import { rule as statedAfter } from '../../../src/rules/time/stated-after-published.ts'
import type { AgreementEvent, Citation, Claim, Source } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const withEvents = (...events: AgreementEvent[]) => ({ agreements: [agreement('a', { events })] })

describe('time/stated-after-published', () => {
  it('names both dates and the source', () => {
    expect(
      findingsIn(statedAfter, {
        sources: [source('x', { issued: '2024-09-03' })],
        statements: [assertion('x', { saidOn: '2024-09-05' })],
      }),
    ).toEqual([
      {
        at: 'statement:x saidOn',
        message:
          'It was said (5 September 2024) after "source:x", in which it stands, was published (3 September 2024).',
        related: ['source:x issued The date of publication.'],
      },
    ])
  })

  it('lets pass what it cannot judge', () => {
    const said = assertion('x', { saidOn: '2024-09-05' })
    expect(findingsIn(statedAfter, { statements: [said] })).toEqual([])
    expect(findingsIn(statedAfter, { statements: [said], sources: [source('x')] })).toEqual([])
    const issued = source('x', { issued: '2024-09-03' })
    expect(findingsIn(statedAfter, { statements: [assertion('x')], sources: [issued] })).toEqual([])
    const homeless = { ...said, kind: 'assessment', appearsIn: undefined } as const
    expect(findingsIn(statedAfter, { statements: [homeless], sources: [issued] })).toEqual([])
  })
})

describe('time/evidence-too-old', () => {
  const found = (citations: Citation[], sources: Source[], event: Partial<AgreementEvent> = {}) =>
    findingsIn(tooOld, {
      ...withEvents(
        { kind: 'signature' },
        { kind: 'signature', date: '2024-09-03', citations: ['citation:x', 'citation:y'], ...event },
      ),
      citations,
      sources,
    })
  const both = [citation('x'), citation('y')]
  const old = (name: string) => source(name, { issued: '2024-08-01' })

  it('names the event and the age of each source', () => {
    expect(found(both, [old('x'), source('y', { issued: '2023' })])).toEqual([
      {
        at: 'agreement:a events/1/date',
        message:
          'The event "signature" is dated 3 September 2024, later than all that is cited for it: "source:x" (1 August 2024), "source:y" (some time in 2023).',
      },
    ])
  })

  it.each(['background', 'disputes', 'corrects', 'see-also'] as const)(
    'leaves out what is cited as %s',
    (purpose) => {
      const young = source('y', { issued: '2025' })
      expect(found([citation('x'), citation('y', { purpose })], [old('x'), young])).toEqual([
        {
          at: 'agreement:a events/1/date',
          message:
            'The event "signature" is dated 3 September 2024, later than all that is cited for it: "source:x" (1 August 2024).',
        },
      ])
    },
  )

  it.each(['evidence', 'quotation', 'authority'] as const)('counts what is cited as %s', (purpose) => {
    expect(
      found([citation('x'), citation('y', { purpose })], [old('x'), source('y', { issued: '2025' })]),
    ).toEqual([])
  })

  it('lets pass what it cannot judge', () => {
    expect(found(both, [old('x')])).toEqual([])
    expect(found([citation('x')], [old('x')])).toEqual([])
    expect(found(both, [old('x'), source('y', { issued: '2024-09-02' })])).toEqual([])
    expect(found(both, [old('x'), old('y')], { citations: undefined })).toEqual([])
    expect(found(both, [old('x'), old('y')], { date: undefined })).toEqual([])
    const background = both.map((one) => ({ ...one, purpose: 'background' as const }))
    expect(found(background, [old('x'), old('y')])).toEqual([])
    expect(findingsIn(tooOld, { agreements: [agreement('a')] })).toEqual([])
  })
})

describe('time/day-month-swap', () => {
  const dated = (date: string, dateText: string) =>
    findingsIn(swap, withEvents({ kind: 'signature', date, dateText }))

  it.each([
    ['2024-09-03', '03/09/2024', '2024-03-09', '3 September 2024', '9 March 2024'],
    ['2024-03-09', '03/09/2024', '2024-09-03', '9 March 2024', '3 September 2024'],
    ['2024-09-03', ' 3-9-2024 ', '2024-03-09', '3 September 2024', '9 March 2024'],
    ['2024-12-10', '12/10/2024', '2024-10-12', '10 December 2024', '12 October 2024'],
  ])('finds %s for "%s"', (date, wording, suggestion, read, other) => {
    expect(dated(date, wording)).toEqual([
      {
        at: 'agreement:a events/0/date',
        message: `The wording "${wording.trim()}" was read as ${read} and can also mean ${other}.`,
        suggestion,
      },
    ])
  })

  it.each([
    ['2024-09-03', '03.09.2024'],
    ['2024-09-03', '3 September 2024'],
    ['2024-09-09', '09/09/2024'],
    ['2024-09-13', '13/09/2024'],
    ['2024-09', '03/09/2024'],
    ['2024-09-04', '03/09/2024'],
    ['2023-09-03', '03/09/2024'],
    ['2024-09-03', 'on 03/09/2024'],
    ['2024-09-03', '03/09/2024, 10:00'],
    ['2024-09-03~', '03/09/2024'],
  ])('lets %s for "%s" pass', (date, wording) => {
    expect(dated(date, wording)).toEqual([])
  })

  it('lets a wording without a date pass', () => {
    expect(findingsIn(swap, withEvents({ kind: 'signature', dateText: '03/09/2024' }))).toEqual([])
  })

  const event = { kind: 'signature', id: 'event:a/signature' } as const
  const on = (value: string, about: `event:${string}` = event.id): Claim => ({
    about,
    property: 'date',
    value,
  })
  const claiming = (claims: Claim[], date?: string) =>
    findingsIn(swap, {
      ...withEvents({ kind: 'negotiation', date: '2024-01-02' }, { ...event, date }),
      statements: claims.map((claim, i) => assertion(`${i}`, { claims: [claim] })),
    })

  it('finds it between two statements, once', () => {
    expect(claiming([on('2024-09-03'), on('2024-03-09'), on('2024-03-09'), on('2024-09-03')])).toEqual([
      {
        at: 'statement:1 claims/0/value',
        message:
          '9 March 2024 is 3 September 2024, which is given elsewhere for the same event, with day and month exchanged.',
        related: ['statement:0 claims/0/value Here the date is 3 September 2024.'],
        suggestion: '2024-09-03',
      },
    ])
  })

  it('finds it between a statement and the event', () => {
    expect(claiming([on('2024-09-03')], '2024-03-09')).toEqual([
      {
        at: 'statement:0 claims/0/value',
        message:
          '3 September 2024 is 9 March 2024, which is given elsewhere for the same event, with day and month exchanged.',
        related: ['agreement:a events/1/date Here the date is 9 March 2024.'],
        suggestion: '2024-03-09',
      },
    ])
  })

  it('does not take an undated event for a date', () => {
    expect(
      findingsIn(swap, {
        ...withEvents(event, { kind: 'expiry', date: '2024-03-09' }),
        statements: [assertion('x', { claims: [on('2024-09-03')] })],
      }),
    ).toEqual([])
  })

  it('lets other differences pass', () => {
    expect(claiming([on('2024-09-03'), on('2023-03-09')])).toEqual([])
    expect(claiming([on('2024-09-03'), on('2024-09-03')])).toEqual([])
    expect(claiming([on('2024-09-03'), on('2024-03-09', 'event:other')])).toEqual([])
    expect(claiming([on('2024-13-09'), on('2024-09-13')])).toEqual([])
    expect(claiming([{ about: event.id, property: 'place', value: '2024-09-03' }, on('2024-03-09')])).toEqual(
      [],
    )
    expect(findingsIn(swap, { agreements: [agreement('a')], statements: [assertion('x')] })).toEqual([])
  })
})
