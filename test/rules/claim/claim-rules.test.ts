import { describe, expect, it } from 'vitest'
import { rule as contested } from '../../../src/rules/claim/contested.ts'
import { rule as recordDisagrees } from '../../../src/rules/claim/record-disagrees.ts'
import { rule as unitMismatch } from '../../../src/rules/claim/unit-mismatch.ts'
import { agreement, assertion, citation, person, source, state } from '../../../src/rules/example.ts'
import type { Actor, Agreement, AgreementEvent, Claim, Dossier, Statement } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const event = { kind: 'signature', id: 'event:a/signature' } as const
const of = (about: string, property: string, value: unknown, more: object = {}) =>
  ({ about, property, value, ...more }) as Claim
const on = (date: string, more: object = {}) => of(event.id, 'date', date, more)

describe('claim/contested', () => {
  const actors = [state('a'), state('b')]
  const stating = (...claims: Claim[]) =>
    findingsIn(contested, {
      actors,
      statements: claims.map((claim, i) =>
        assertion(`${i}`, { claims: [of('event:other', 'occurred', true), claim] }),
      ),
    })

  it('names what is contested, each side and its sources, and points to every claim', () => {
    expect(
      stating(
        on('2024-09-03', { valueText: '3 Sept' }),
        on('2026-05-27'),
        on('2026-05-27', { valueText: 'today' }),
      ),
    ).toEqual([
      {
        at: 'statement:0 claims/1/value',
        message:
          'Sources disagree on the date of "event:a/signature": 3 September 2024 ("3 Sept") according to "source:0"; 27 May 2026 according to "source:1", "source:2".',
        related: ['statement:1 claims/1/value 27 May 2026', 'statement:2 claims/1/value 27 May 2026'],
      },
    ])
  })

  it('reports each dispute once', () => {
    expect(
      stating(
        on('2024-09-03'),
        on('2026-05-27'),
        of('agreement:a', 'exists', true),
        of('agreement:a', 'exists', false),
      ).map(({ message }) => message),
    ).toEqual([
      'Sources disagree on the date of "event:a/signature": 3 September 2024 according to "source:0"; 27 May 2026 according to "source:1".',
      'Sources disagree on whether "agreement:a" exists: exists according to "source:2"; does not exist according to "source:3".',
    ])
  })

  it('names five sources of a side and counts the others', () => {
    const [finding] = stating(on('2024-09-03'), ...Array.from({ length: 7 }, () => on('2026-05-27')))
    expect(finding!.message).toBe(
      'Sources disagree on the date of "event:a/signature": 3 September 2024 according to "source:0"; 27 May 2026 according to "source:1", "source:2", "source:3", "source:4", "source:5" and 2 more.',
    )
    const [exact] = stating(on('2024-09-03'), ...Array.from({ length: 5 }, () => on('2026-05-27')))
    expect(exact!.message).toContain('"source:4", "source:5".')
  })

  it('points to twenty other places at most', () => {
    const [finding] = stating(on('2024-09-03'), ...Array.from({ length: 40 }, () => on('2026-05-27')))
    expect(finding!.related).toHaveLength(20)
  })

  it('names a source once, what is cited where no source is told, and else the statement', () => {
    const homeless = (name: string, more: Partial<Statement>): Statement =>
      ({ type: 'statement', kind: 'assessment', id: `statement:${name}`, text: 'So.', ...more }) as Statement
    const statements = [
      assertion('x', { claims: [on('2024-09-03')] }),
      assertion('y', { claims: [on('2024-09-03')], appearsIn: { source: 'source:x' } }),
      homeless('v', { claims: [on('2026-05-27')], citations: ['citation:w'] }),
      homeless('u', { claims: [on('2026-05-27')] }),
    ]
    expect(findingsIn(contested, { statements, citations: [citation('w')] })[0]!.message).toBe(
      'Sources disagree on the date of "event:a/signature": 3 September 2024 according to "source:x"; 27 May 2026 according to "source:w", "statement:u".',
    )
  })
})

describe('claim/record-disagrees', () => {
  const found = (claim: Claim, more: Partial<Dossier> = {}, statement: Partial<Statement> = {}) =>
    findingsIn(recordDisagrees, {
      actors: [state('a'), state('b'), state('c')],
      statements: [
        {
          ...assertion('x', { claims: [of('event:other', 'occurred', true), claim] }),
          ...statement,
        } as Statement,
      ],
      ...more,
    })
  const withEvent = (more: Partial<AgreementEvent>) => ({
    agreements: [agreement('a', { events: [{ kind: 'negotiation' }, { ...event, ...more }] })],
  })
  const withAgreement = (more: Partial<Agreement> = {}) => ({ agreements: [agreement('a', more)] })
  const told = (says: string, property: string, about: string, own: string, place: string) => [
    {
      at: 'statement:x claims/1/value',
      message: `The claim on "${property}" says: ${says}. "${about}" says: ${own}.`,
      related: [`${place} What the record says.`],
    },
  ]

  it('on the date of an event', () => {
    const place = 'agreement:a events/1/date'
    expect(found(on('2026-05-27', { valueText: 'Wednesday' }), withEvent({ date: '2024-09' }))).toEqual(
      told('27 May 2026', 'date', event.id, 'some time in September 2024', place),
    )
    expect(found(on('2024-09', { negated: true }), withEvent({ date: '2024-09-03' }))).toEqual(
      told('not some time in September 2024', 'date', event.id, '3 September 2024', place),
    )
    expect(found(on('2024-09-03'), withEvent({ date: '2024-09' }))).toEqual([])
    expect(found(on('2024-09-03', { modality: 'future' }), withEvent({ date: '2024-08' }))).toEqual([])
    expect(found(on('2024-09-03'), withEvent({}))).toEqual([])
    expect(found(on('2024-09-03'))).toEqual([])
  })

  it('on the place of an event, in one language', () => {
    const claim = of(event.id, 'place', 'Kabul')
    const inMoscow = withEvent({ place: { name: 'Moscow' } })
    expect(found(claim, inMoscow)).toEqual(
      told('Kabul', 'place', event.id, 'Moscow', 'agreement:a events/1/place'),
    )
    expect(found(claim, inMoscow, { language: 'de' })).toEqual([])
    expect(found(claim, inMoscow, { language: 'en-GB' })).toHaveLength(1)
    expect(found(of(event.id, 'place', 'Moscow, Russia'), inMoscow)).toEqual([])
    expect(found(claim, withEvent({ date: '2024' }))).toEqual([])
  })

  it('on those who took part in an event', () => {
    const by = [{ actor: 'actor:a', onBehalfOf: 'actor:o', person: 'actor:p' }] as const
    const more = withEvent({ by: [...by], recipients: ['actor:r'] })
    const participant = (name: string, negated?: true) =>
      of(event.id, 'participant', `actor:${name}`, { negated })
    expect(found(participant('b'), more)).toEqual(
      told(
        'State B took part',
        'participant',
        event.id,
        'State B is not among those who took part',
        'agreement:a events/1/by',
      ),
    )
    for (const name of ['a', 'o', 'p', 'r']) expect(found(participant(name), more)).toEqual([])
    expect(found(participant('a', true), more)).toEqual(
      told(
        'State A did not take part',
        'participant',
        event.id,
        'State A is among those who took part',
        'agreement:a events/1/by',
      ),
    )
    expect(found(participant('b', true), more)).toEqual([])
    const actors = [state('a'), person('z')]
    const unnamed = withEvent({ by: [...by, { actor: 'actor:c' }] })
    expect(found(participant('z'), { ...unnamed, actors })).toEqual([])
    expect(found(participant('z'), { ...withEvent({ by: [...by] }), actors })).toHaveLength(1)
    expect(found(participant('b'), unnamed)).toHaveLength(1)
    expect(found(participant('a', true), { ...unnamed, actors })).toHaveLength(1)
    const named = { ...unnamed, actors: [person('p')] }
    expect(found(participant('p', true), named)).toHaveLength(1)
    expect(found(participant('b'), withEvent({}))).toEqual([])
    expect(found(participant('a'), withEvent({ by: [...by] }))).toEqual([])
  })

  it('on the form, the nature and the subject of an agreement', () => {
    const claim = (property: string, value: string, more: object = {}) =>
      of('agreement:a', property, value, more)
    expect(found(claim('instrument', 'treaty'), withAgreement())).toEqual(
      told('treaty', 'instrument', 'agreement:a', 'agreement', 'agreement:a instrument'),
    )
    expect(found(claim('instrument', 'agreement', { negated: true }), withAgreement())).toHaveLength(1)
    expect(found(claim('instrument', 'agreement'), withAgreement())).toEqual([])
    expect(found(claim('instrument', 'treaty'), withAgreement({ instrument: 'unspecified' }))).toEqual([])
    expect(found(claim('legal-nature', 'non-binding'), withAgreement({ legalNature: 'binding' }))).toEqual(
      told('non-binding', 'legal-nature', 'agreement:a', 'binding', 'agreement:a legalNature'),
    )
    expect(found(claim('legal-nature', 'non-binding'), withAgreement())).toEqual([])
    const subjects = withAgreement({ subjects: ['trade', 'defence.training'] })
    expect(found(claim('subject', 'defence', { negated: true }), subjects)).toEqual(
      told('not defence', 'subject', 'agreement:a', 'defence.training', 'agreement:a subjects'),
    )
    expect(found(claim('subject', 'energy', { negated: true }), subjects)).toEqual([])
    expect(found(claim('subject', 'energy'), subjects)).toEqual([])
    expect(found(claim('subject', 'trade'), subjects)).toEqual([])
    expect(found(claim('subject', 'trade', { negated: true }), withAgreement())).toEqual([])
    expect(found(of('agreement:a', 'exists', false), withAgreement())).toEqual([])
  })

  it('on the parties of an agreement', () => {
    const participants: Agreement['participants'] = [
      { actor: 'actor:a', roles: ['mediator', 'party'] },
      { actor: 'actor:c', roles: ['mediator'] },
    ]
    const party = (name: string, negated?: true) => of('agreement:a', 'party', `actor:${name}`, { negated })
    const more = withAgreement({ participants })
    const place = 'agreement:a participants'
    expect(found(party('c'), more)).toEqual(
      told('State C is a party', 'party', 'agreement:a', 'State C is not among the parties', place),
    )
    expect(found(party('a', true), more)).toEqual(
      told('State A is not a party', 'party', 'agreement:a', 'State A is among the parties', place),
    )
    expect(found(party('a'), more)).toEqual([])
    expect(found(party('b', true), more)).toEqual([])
  })

  it('on disclosure, unless more became public since', () => {
    const claim = of('agreement:a', 'disclosure', 'undisclosed')
    const found2 = (
      events: AgreementEvent[] | undefined,
      saidOn?: string,
      disclosure: Agreement['disclosure'] = 'full-text',
    ) => found(claim, withAgreement({ disclosure, events }), { saidOn })
    expect(found2(undefined)).toEqual(
      told('undisclosed', 'disclosure', 'agreement:a', 'full text', 'agreement:a disclosure'),
    )
    const publication = { kind: 'publication', date: '2024-09-03' } as const
    expect(found2([publication])).toEqual([])
    expect(found2([publication], '2024-09-01')).toEqual([])
    expect(found2([publication], '2024-09')).toEqual([])
    expect(found2([publication], '2024-10')).toHaveLength(1)
    expect(found2([{ kind: 'leak' }], '2024-10')).toEqual([])
    expect(found2([{ kind: 'registration', date: '2024-09-03' }], '2024-09-01')).toHaveLength(1)
    expect(found2(undefined, undefined, 'undisclosed')).toEqual([])
    expect(found(claim, withAgreement())).toEqual([])
  })

  it('on recognition, where no stance of the record fits', () => {
    const group = (...stances: [string, string][]) => ({
      actors: [
        state('a'),
        {
          type: 'actor',
          kind: 'armed-group',
          id: 'actor:g',
          name: 'G',
          recognition: stances.map(([by, stance]) => ({ by: `actor:${by}`, stance })),
        } as Actor,
      ],
    })
    const claim = of('actor:g', 'recognition', { by: 'actor:a', stance: 'de-jure' })
    expect(found(claim, group(['a', 'not-recognised'], ['a', 'de-facto']))).toEqual(
      told(
        'de jure recognition by State A',
        'recognition',
        'actor:g',
        'not recognised by State A, de facto recognition by State A',
        'actor:g recognition',
      ),
    )
    expect(found(claim, group(['a', 'not-recognised'], ['a', 'de-jure']))).toEqual([])
    expect(found(claim, group(['b', 'not-recognised']))).toEqual([])
    expect(found({ ...claim, negated: true } as Claim, group(['a', 'de-jure']))).toEqual([])
    expect(found(claim, { actors: [state('a')] })).toEqual([])
    expect(found(of('actor:a', 'recognition', claim.value), { actors: [state('a')] })).toEqual([])
    expect(found(of('actor:g', 'quantity', { of: 'men', amount: 1 }), group(['a', 'de-jure']))).toEqual([])
  })
})

describe('claim/unit-mismatch', () => {
  const amount = (thing: string, unit?: string, about = 'agreement:a') =>
    of(about, 'quantity', { of: thing, amount: 5, ...(unit === undefined ? {} : { unit }) })
  const found = (...claims: Claim[]) => findingsIn(unitMismatch, { statements: [assertion('x', { claims })] })

  it('names both units and the first place', () => {
    expect(found(on('2024'), amount('wheat', 'tonnes'), amount(' Wheat ', 'sacks'))).toEqual([
      {
        at: 'statement:x claims/2/value',
        message: 'The amount of " Wheat " is given in "sacks" here and in "tonnes" elsewhere.',
        related: ['statement:x claims/1/value Given in "tonnes".'],
      },
    ])
    expect(found(amount('wheat'), amount('wheat', 'sacks'))).toEqual([
      {
        at: 'statement:x claims/1/value',
        message: 'The amount of "wheat" is given in "sacks" here and without a unit elsewhere.',
        related: ['statement:x claims/0/value Given without a unit.'],
      },
    ])
  })

  it('compares each with the first', () => {
    expect(
      found(amount('w', 'tonnes'), amount('w', 'sacks'), amount('w', 'tonnes'), amount('w')).map(
        ({ at }) => at,
      ),
    ).toEqual(['statement:x claims/1/value', 'statement:x claims/3/value'])
  })

  it.each([
    ['one unit', amount('w', 'tonnes'), amount('w', 'tonnes')],
    ['singular and plural', amount('w', 'tonne'), amount('w', 'Tonnes')],
    ['with full stops', amount('w', 'U.S. dollars'), amount('w', 'US dollar')],
    ['no unit', amount('w'), amount('w')],
    ['another thing', amount('w', 'tonnes'), amount('fuel', 'litres')],
    ['another record', amount('w', 'tonnes'), amount('w', 'sacks', 'agreement:b')],
  ])('lets pass: %s', (_, a, b) => {
    expect(found(a, b)).toEqual([])
  })

  it('leaves statements without claims alone', () => {
    expect(findingsIn(unitMismatch, { statements: [assertion('x')], sources: [source('x')] })).toEqual([])
  })
})
