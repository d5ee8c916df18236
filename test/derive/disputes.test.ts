import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Dispute, disputes } from '../../src/derive/disputes.ts'
import { agreement, assertion, exampleDossier, paraphrase, source, state } from '../../src/rules/example.ts'
import type { Actor, Claim, Dossier, Statement } from '../../src/types.ts'

const event = { kind: 'signature', id: 'event:a/signature' } as const
const on = (value: string, more: Partial<Claim> = {}): Claim =>
  ({ about: event.id, property: 'date', value, ...more }) as Claim

/** One statement for each claim, each in a source of its own: `statement:0` in `source:0` and so on. */
function claiming(claims: Claim[], more: Partial<Dossier> = {}): Dispute[] {
  const statements = claims.map((claim, i) => assertion(`${i}`, { claims: [claim] }))
  return found({ statements, ...more })
}

function found(more: Partial<Dossier>): Dispute[] {
  return disputes(
    exampleDossier({
      actors: [state('a'), state('b')],
      agreements: [agreement('a', { events: [event] })],
      ...more,
    }),
  )
}

/** The sides as the descriptions of their claims, each with the number of its statement. */
function sides(list: readonly Dispute[]): string[][] {
  return list.map((dispute) => [
    ...dispute.sides.map((side) => side.statements.map(told).join(' + ')),
    ...dispute.compatible.map((claim) => `${claim.statements.map(told).join(' + ')} fits ${claim.fits}`),
  ])
}

const told = ({ id, description }: { id: string; description: string }) =>
  `${id.slice('statement:'.length)}: ${description}`

describe('disputes on the date of an event', () => {
  it('takes two certainly different dates of two sources for a dispute', () => {
    const statements = [
      assertion('x', {
        claims: [on('[2024-09-01..2024-09-10]', { valueText: 'early September' })],
        citations: ['citation:1', 'citation:lost'],
      }),
      assertion('y', { claims: [on('2026-05-27')] }),
    ]
    const sources = [
      source('x', { title: 'Paper X', publisher: 'actor:a', issued: '2026', url: 'https://example.org/x' }),
      source('y', { publisher: 'actor:lost', derivedFrom: ['source:wire'] }),
    ]
    const citations = [{ type: 'citation', id: 'citation:1', marker: '1', source: 'source:ref' } as const]
    expect(found({ statements, sources, citations })).toEqual([
      {
        about: 'event:a/signature',
        property: 'date',
        question: 'the date of "event:a/signature"',
        sides: [
          {
            value: '[2024-09-01..2024-09-10]',
            valueText: 'early September',
            description: 'between 1 and 10 September 2024',
            statements: [
              {
                id: 'statement:x',
                text: 'Something is so.',
                pointer: '/statements/0/claims/0',
                value: '[2024-09-01..2024-09-10]',
                valueText: 'early September',
                description: 'between 1 and 10 September 2024',
              },
            ],
            sources: [
              {
                id: 'source:x',
                title: 'Paper X',
                publisher: 'State A',
                issued: '2026',
                url: 'https://example.org/x',
              },
            ],
            origins: ['source:x'],
            citations: [
              { id: 'citation:1', marker: '1', source: { id: 'source:ref' } },
              { id: 'citation:lost' },
            ],
          },
          {
            value: '2026-05-27',
            description: '27 May 2026',
            statements: [
              {
                id: 'statement:y',
                text: 'Something is so.',
                pointer: '/statements/1/claims/0',
                value: '2026-05-27',
                description: '27 May 2026',
              },
            ],
            sources: [{ id: 'source:y', publisher: 'actor:lost' }],
            origins: ['source:wire'],
            citations: [],
          },
        ],
        compatible: [],
      },
    ])
  })

  it('leaves alone what can be one date', () => {
    expect(claiming([on('2024-09'), on('2024-09-03'), on('2024')])).toEqual([])
    expect(claiming([on('2024-09-03'), on('2024-09-04~')])).toEqual([])
    expect(claiming([on('2024-09-03')])).toEqual([])
  })

  it('puts compatible claims on one side, the most precise value first', () => {
    const list = claiming([on('2024-09'), on('2026-05-27'), on('2024-09-03'), on('2024-09-03')])
    expect(sides(list)).toEqual([
      ['0: some time in September 2024 + 2: 3 September 2024 + 3: 3 September 2024', '1: 27 May 2026'],
    ])
    expect(list[0]!.sides[0]!.value).toBe('2024-09-03')
    expect(list[0]!.sides[0]!.sources.map(({ id }) => id)).toEqual(['source:0', 'source:2', 'source:3'])
  })

  it('lists a date that fits both sides as compatible', () => {
    const list = claiming([on('2024'), on('2024-09-03'), on('2024-09-05'), on('2024')])
    expect(sides(list)).toEqual([
      ['1: 3 September 2024', '2: 5 September 2024', '0: some time in 2024 + 3: some time in 2024 fits 0,1'],
    ])
    expect(list[0]!.compatible[0]).toMatchObject({ value: '2024', origins: ['source:0', 'source:3'] })
  })

  it('says which of three sides a broad date fits', () => {
    const list = claiming([on('2026-05-27'), on('2024-09-03'), on('2024-09-05'), on('2024')])
    expect(sides(list)).toEqual([
      ['0: 27 May 2026', '1: 3 September 2024', '2: 5 September 2024', '3: some time in 2024 fits 1,2'],
    ])
  })

  it('takes a claim off its side when a later side fits it too', () => {
    const list = claiming([on('2024-09-03'), on('2024-09'), on('[2024-09-20..2024-12-31]')])
    expect(sides(list)).toEqual([
      [
        '0: 3 September 2024',
        '2: between 20 September and 31 December 2024',
        '1: some time in September 2024 fits 0,1',
      ],
    ])
  })

  it('orders sides by their first statement', () => {
    expect(sides(claiming([on('2026'), on('2024-09-03')]))).toEqual([
      ['0: some time in 2026', '1: 3 September 2024'],
    ])
  })

  it('takes a value and its negation for a dispute', () => {
    const list = claiming([on('2024-09-03'), on('2024-09', { negated: true })])
    expect(sides(list)).toEqual([['0: 3 September 2024', '1: not some time in September 2024']])
    expect(list[0]!.sides[1]).toMatchObject({ negated: true })
    expect(list[0]!.sides[1]!.statements[0]).toMatchObject({ negated: true })
    expect(list[0]!.sides[0]).not.toHaveProperty('negated')
  })

  it('puts a negation on the side that it leaves possible', () => {
    const list = claiming([on('2024-09-03', { negated: true }), on('2024-09-03'), on('2026-05-27')])
    expect(sides(list)).toEqual([['0: not 3 September 2024 + 2: 27 May 2026', '1: 3 September 2024']])
    expect(list[0]!.sides[0]!.value).toBe('2026-05-27')
  })

  it.each([
    ['a narrower negation', on('2024-09'), on('2024-09-03', { negated: true })],
    ['a negation of another date', on('2024-09-03'), on('2024-09-04', { negated: true })],
    ['two negations', on('2024-09-03', { negated: true }), on('2024-09-04', { negated: true })],
    ['a wider qualified date', on('2024-09-03~'), on('2024-09-03', { negated: true })],
    ['a plan', on('2024-09-03'), on('2024-08-20', { modality: 'future' })],
    ['a wish', on('2024-09-03'), on('2024-08-20', { modality: 'desired' })],
    ['a condition', on('2024-09-03'), on('2024-08-20', { modality: 'conditional' })],
    ['a text that is no date', on('2024-09-03'), on('2023-02-29')],
    ['another event', on('2024-09-03'), on('2024-09-04', { about: 'event:a/other' })],
  ])('does not count %s', (_, a, b) => {
    expect(claiming([a, b])).toEqual([])
    expect(claiming([b, a])).toEqual([])
  })

  it('counts what is said to be actual', () => {
    expect(claiming([on('2024-09-03', { modality: 'actual' }), on('2024-09-04')])).toHaveLength(1)
  })

  it.each([
    ['2024-09-03', '2024-09-03T04:00+03:00', false],
    ['2024-09-03T04:00+03:00', '2024-09-03', true],
    ['2024-09-03T04:00+03:00', '2024-09', true],
    ['2024-09-03T04:00+03:00', '2024-09-03T01:00Z', true],
    ['2024-09-03T04:00+03:00', '2024-09-03T02:00Z', false],
    ['[2024-09-03,2024-09-05]', '[2024-09-03,2024-09-05,2024-09-07]', true],
    ['[2024-09-03..2024-09-05]', '[2024-09-03,2024-09-05]', false],
  ])('%s against not %s: %s', (claimed, denied, contested) => {
    expect(claiming([on(claimed), on(denied, { negated: true })])).toHaveLength(contested ? 1 : 0)
  })
})

describe('witnesses of a dispute', () => {
  const contrary = (a: Statement, b: Statement, sources = [source('x'), source('y')]) =>
    found({ statements: [a, b], sources }).length

  it('needs two: one source contradicts only itself', () => {
    const other = { appearsIn: { source: 'source:x' as const } }
    expect(
      contrary(
        assertion('x', { claims: [on('2024-09-03')] }),
        assertion('y', { claims: [on('2024-09-04')], ...other }),
      ),
    ).toBe(0)
    expect(found({ statements: [assertion('x', { claims: [on('2024-09-03'), on('2024-09-04')] })] })).toEqual(
      [],
    )
  })

  it('counts two reprints of one report as one', () => {
    const x = assertion('x', { claims: [on('2024-09-03')] })
    const y = assertion('y', { claims: [on('2024-09-04')] })
    const reprint = { derivedFrom: ['source:wire' as const] }
    expect(contrary(x, y, [source('x', reprint), source('y', reprint)])).toBe(0)
    expect(contrary(x, y, [source('x', reprint), source('y')])).toBe(1)
  })

  it('hears two speakers in one source', () => {
    const appearsIn = { source: 'source:x' as const }
    const said = (name: string, actor: 'actor:p' | 'actor:q', date: string) =>
      paraphrase(name, { speakers: [{ actor }], appearsIn, claims: [on(date)] })
    expect(contrary(said('x', 'actor:p', '2024-09-03'), said('y', 'actor:q', '2024-09-04'))).toBe(1)
    expect(contrary(said('x', 'actor:p', '2024-09-03'), said('y', 'actor:p', '2024-09-04'))).toBe(0)
  })

  it('takes statements without any source for different witnesses', () => {
    const judged = (name: string, date: string): Statement => ({
      type: 'statement',
      kind: 'assessment',
      id: `statement:${name}`,
      text: 'So it was.',
      claims: [on(date)],
    })
    expect(contrary(judged('x', '2024-09-03'), judged('y', '2024-09-04'))).toBe(1)
    const both: Statement = { ...judged('x', '2024-09-03'), claims: [on('2024-09-03'), on('2024-09-04')] }
    expect(found({ statements: [both] })).toEqual([])
  })

  it('finds the second witness among those who say the same', () => {
    const same = { appearsIn: { source: 'source:x' as const } }
    const statements = [
      assertion('x', { claims: [on('2024-09-03'), on('2024-09-04')] }),
      assertion('y', { claims: [on('2024-09-04')], ...same }),
      assertion('z', { claims: [on('2024-09-04')] }),
    ]
    expect(found({ statements: statements.slice(0, 2) })).toEqual([])
    expect(found({ statements })).toHaveLength(1)
  })

  it('does not count what its own side has taken back', () => {
    const x = assertion('x', { claims: [on('2024-09-03')] })
    const taken: Statement = {
      ...assertion('y', { claims: [on('2024-09-04')] }),
      relations: [{ kind: 'retracts', statement: 'statement:x' }],
    }
    expect(contrary(x, taken)).toBe(0)
    expect(contrary(x, { ...taken, relations: [{ kind: 'corrects', statement: 'statement:x' }] })).toBe(1)
    expect(contrary(x, { ...taken, relations: [{ kind: 'retracts', statement: 'statement:y' }] })).toBe(1)
  })
})

describe('disputes on other properties', () => {
  const of = (property: string, value: unknown, more: object = {}) =>
    ({
      about: ['place', 'occurred', 'participant'].includes(property) ? event.id : 'agreement:a',
      property,
      value,
      ...more,
    }) as Claim
  const not = { negated: true }
  const troops = (amount: number, most?: number, more: object = {}) =>
    of('quantity', { of: 'troops', amount, ...(most === undefined ? {} : { most }), ...more })
  const stance = (by: string, code: string, more: object = {}) =>
    ({ about: 'actor:b', property: 'recognition', value: { by, stance: code }, ...more }) as Claim
  const holds = (value: object, more: object = {}) =>
    ({ about: 'actor:p', property: 'tenure', value: { status: 'incumbent', ...value }, ...more }) as Claim

  it.each([
    ['places', of('place', 'Moscow'), of('place', 'Kabul'), 'Moscow', 'Kabul'],
    ['a denied place', of('place', 'Moscow'), of('place', 'MOSCOW', not), 'Moscow', 'not MOSCOW'],
    ['an event', of('occurred', true), of('occurred', false), 'happened', 'did not happen'],
    ['a denied event', of('occurred', true), of('occurred', true, not), 'happened', 'did not happen'],
    ['existence', of('exists', true), of('exists', false), 'exists', 'does not exist'],
    ['validity', of('valid', false), of('valid', false, not), 'is not valid', 'is valid'],
    ['forms', of('instrument', 'treaty'), of('instrument', 'protocol'), 'treaty', 'protocol'],
    ['a denied form', of('instrument', 'treaty'), of('instrument', 'treaty', not), 'treaty', 'not treaty'],
    ['natures', of('legal-nature', 'binding'), of('legal-nature', 'non-binding'), 'binding', 'non-binding'],
    ['disclosure', of('disclosure', 'full-text'), of('disclosure', 'leaked'), 'full text', 'leaked'],
    ['numbers', troops(100), troops(200), '100 troops', '200 troops'],
    ['ranges', troops(10, 12), troops(13, 20), '10 to 12 troops', '13 to 20 troops'],
    [
      'units',
      troops(1, 1, { unit: 'tonnes' }),
      troops(2, 2, { unit: 'Tonnes' }),
      '1 tonnes of troops',
      '2 Tonnes of troops',
    ],
    [
      'stances',
      stance('actor:a', 'de-jure'),
      stance('actor:a', 'not-recognised'),
      'de jure recognition by State A',
      'not recognised by State A',
    ],
    [
      'a denied stance',
      stance('actor:a', 'de-jure'),
      stance('actor:a', 'de-jure', not),
      'de jure recognition by State A',
      'not de jure recognition by State A',
    ],
  ] as [string, Claim, Claim, string, string][])('finds them on %s', (_, a, b, first, second) => {
    expect(sides(claiming([a, b]))).toEqual([[`0: ${first}`, `1: ${second}`]])
  })

  it('finds a number within a range that is denied', () => {
    const denied = { ...troops(90, 110), negated: true } as Claim
    expect(sides(claiming([troops(100), denied]))).toEqual([['0: 100 troops', '1: not 90 to 110 troops']])
    expect(claiming([troops(100, 120), denied])).toEqual([])
    expect(claiming([troops(80, 100), denied])).toEqual([])
  })

  it.each([
    ['a place within a place', of('place', 'Moscow'), of('place', 'Moscow, Russia')],
    ['one place in two scripts', of('place', 'Moscow'), of('place', 'Москва')],
    ['a place without letters', of('place', 'Moscow'), of('place', '—')],
    ['a denial of another place', of('place', 'Moscow'), of('place', 'Kabul', not)],
    ['a form that nobody knows', of('instrument', 'treaty'), of('instrument', 'unspecified')],
    ['a form under whatever name', of('instrument', 'accord'), of('instrument', 'ceasefire')],
    ['a nature that nobody knows', of('legal-nature', 'binding'), of('legal-nature', 'unknown')],
    ['a nature that is contested', of('legal-nature', 'contested'), of('legal-nature', 'binding')],
    ['overlapping ranges', troops(10, 12), troops(12, 20)],
    ['other units', troops(1, 1, { unit: 'tonnes' }), troops(2, 2, { unit: 'sacks' })],
    ['another thing counted', troops(100), troops(200, 200, { of: 'tanks' })],
    ['stances of two actors', stance('actor:a', 'de-jure'), stance('actor:c', 'not-recognised')],
    ['contact without recognition', stance('actor:a', 'engaged'), stance('actor:a', 'not-recognised')],
    ['recognition that was taken back', stance('actor:a', 'withdrawn'), stance('actor:a', 'engaged')],
    ['a stance that is contested', stance('actor:a', 'contested'), stance('actor:a', 'de-jure')],
    ['another stance that is denied', stance('actor:a', 'de-jure'), stance('actor:a', 'de-facto', not)],
    ['two parties', of('party', 'actor:a'), of('party', 'actor:b')],
    ['another party that is denied', of('party', 'actor:a'), of('party', 'actor:b', not)],
    ['two denials', of('party', 'actor:a', not), of('party', 'actor:a', not)],
    ['two subjects', of('subject', 'defence'), of('subject', 'trade')],
    ['a part of a subject that is denied', of('subject', 'defence'), of('subject', 'defence.training', not)],
    ['a like-named subject', of('subject', 'defence-industry'), of('subject', 'defence', not)],
    ['two offices', holds({ office: 'Minister' }), holds({ office: 'President' })],
    ['another office that is denied', holds({ office: 'Minister' }), holds({ office: 'President' }, not)],
    ['another standing that is denied', holds({}), holds({ status: 'acting' }, not)],
    ['another body', holds({ body: 'actor:a' }), holds({ body: 'actor:b' }, not)],
  ] as [string, Claim, Claim][])('leaves alone %s', (_, a, b) => {
    expect(claiming([a, b])).toEqual([])
    expect(claiming([b, a])).toEqual([])
  })

  it('keeps apart what the same words of two languages name', () => {
    const german = assertion('y', { language: 'de', claims: [of('place', 'Moskau')] })
    const english = assertion('x', { language: 'en-GB', claims: [of('place', 'Moscow')] })
    expect(found({ statements: [english, german] })).toEqual([])
    const american = assertion('z', { language: 'en-US', claims: [of('place', 'Kabul')] })
    expect(sides(found({ statements: [english, german, american] }))).toEqual([
      ['x: Moscow', 'z: Kabul', 'y: Moskau fits 0,1'],
    ])
  })

  it.each([
    ['party', of('party', 'actor:b'), 'actor:b', 'State B is a party', 'State B is not a party'],
    [
      'participant',
      of('participant', 'actor:b'),
      'actor:b',
      'State B took part',
      'State B did not take part',
    ],
    ['subject', of('subject', 'trade'), 'trade', 'trade', 'not trade'],
    [
      'tenure',
      holds({ office: 'Minister', body: 'actor:a' }),
      'Minister',
      'incumbent Minister at State A',
      'not incumbent Minister at State A',
    ],
    [
      'tenure',
      holds({ body: 'actor:a' }),
      'actor:a',
      'incumbent holder of an office at State A',
      'not incumbent holder of an office at State A',
    ],
  ] as [string, Claim, string, string, string][])(
    'takes each value of "%s" that is denied for a question of its own',
    (property, claim, key, first, second) => {
      const list = claiming([claim, { ...claim, negated: true } as Claim])
      expect(sides(list)).toEqual([[`0: ${first}`, `1: ${second}`]])
      expect(list[0]).toMatchObject({ property, key })
    },
  )

  it('lets a broad denial deny what is narrower', () => {
    expect(
      sides(
        claiming([of('subject', 'defence.training'), of('subject', 'defence', not), of('subject', 'trade')]),
      ),
    ).toEqual([['0: defence.training', '1: not defence']])
    expect(
      sides(claiming([holds({ office: 'Minister', body: 'actor:a' }), holds({ office: 'minister' }, not)])),
    ).toEqual([['0: incumbent Minister at State A', '1: not incumbent minister']])
    expect(
      claiming([holds({ office: 'Minister' }), holds({ office: 'Minister', body: 'actor:a' }, not)]),
    ).toEqual([])
    expect(claiming([holds({}), holds({ office: 'Minister' }, not)])).toEqual([])
    expect(claiming([holds({ office: 'Minister' }), holds({}, not)])[0]).not.toHaveProperty('key')
  })

  it('keeps the stances of two actors apart and names the actor', () => {
    const list = claiming([
      stance('actor:a', 'de-jure'),
      stance('actor:c', 'not-recognised'),
      stance('actor:a', 'de-facto'),
    ])
    expect(sides(list)).toEqual([['0: de jure recognition by State A', '2: de facto recognition by State A']])
    expect(list[0]).toMatchObject({ about: 'actor:b', key: 'actor:a' })
  })

  it('keeps the things counted apart, whatever their letter case', () => {
    const list = claiming([
      troops(100),
      troops(5, 5, { of: 'tanks' }),
      troops(200, 200, { of: 'Troops' }),
      troops(150, 210),
    ])
    expect(sides(list)).toEqual([['0: 100 troops', '2: 200 Troops + 3: 150 to 210 troops']])
    expect(list[0]).toMatchObject({ property: 'quantity', key: 'troops' })
  })

  it('asks in plain English', () => {
    const asked = (claim: Claim, other: Claim) => claiming([claim, other])[0]!.question
    const denied = (claim: Claim) => asked(claim, { ...claim, negated: true } as Claim)
    expect(asked(of('place', 'Moscow'), of('place', 'Kabul'))).toBe('the place of "event:a/signature"')
    expect(denied(of('occurred', true))).toBe('whether "event:a/signature" happened')
    expect(denied(of('participant', 'actor:b'))).toBe('whether State B took part in "event:a/signature"')
    expect(denied(of('exists', true))).toBe('whether "agreement:a" exists')
    expect(denied(of('valid', true))).toBe('whether "agreement:a" is valid')
    expect(denied(of('instrument', 'treaty'))).toBe('the form of "agreement:a"')
    expect(denied(of('legal-nature', 'binding'))).toBe('the legal nature of "agreement:a"')
    expect(denied(of('disclosure', 'leaked'))).toBe('how much of "agreement:a" is public')
    expect(denied(of('party', 'actor:x'))).toBe('whether actor:x is a party to "agreement:a"')
    expect(denied(of('subject', 'trade'))).toBe('whether "agreement:a" is about trade')
    expect(denied(stance('actor:a', 'de-jure'))).toBe('the recognition of "actor:b" by State A')
    expect(denied(holds({ office: 'Minister' }))).toBe('whether "actor:p" is incumbent Minister')
    expect(denied(troops(100))).toBe('the amount of troops in "agreement:a"')
  })

  it('gives the disputes in the order of their first statements', () => {
    const list = claiming([
      of('exists', true),
      stance('actor:a', 'de-jure'),
      of('place', 'Moscow'),
      of('place', 'Kabul'),
      stance('actor:a', 'de-facto'),
      of('exists', false),
    ])
    expect(list.map(({ property }) => property)).toEqual(['exists', 'recognition', 'place'])
  })
})

describe('changes over time that the record tells of', () => {
  const group: Actor = {
    type: 'actor',
    kind: 'armed-group',
    id: 'actor:g',
    name: 'Group G',
    recognition: [
      { by: 'actor:a', stance: 'not-recognised', during: '/2025-06' },
      { by: 'actor:a', stance: 'de-jure', during: '2025-07/..' },
    ],
  }
  const recognised = (name: string, code: string, saidOn: string | undefined) =>
    assertion(name, {
      claims: [
        { about: 'actor:g', property: 'recognition', value: { by: 'actor:a', stance: code } } as Claim,
      ],
      saidOn,
    })
  const between = (a: Statement, b: Statement, more: Partial<Dossier> = {}) =>
    found({ actors: [state('a'), group], statements: [a, b], ...more }).length

  it('are no dispute: recognition was refused and then given', () => {
    expect(
      between(recognised('x', 'not-recognised', '2021-08-25'), recognised('y', 'de-jure', '2025-08')),
    ).toBe(0)
  })

  it('take the date of the source where the statement has none', () => {
    const a = recognised('x', 'not-recognised', undefined)
    const b = recognised('y', 'de-jure', '2025-08')
    expect(between(a, b)).toBe(1)
    expect(between(a, b, { sources: [source('x', { issued: '2021' })] })).toBe(0)
  })

  it.each([
    ['the record tells of one stance only', 'de-facto', 'de-jure', '2021', '2025-08'],
    ['a stance was said at a time when it was not held', 'not-recognised', 'de-jure', '2025-09', '2025-08'],
    ['the other stance was not held yet', 'not-recognised', 'de-jure', '2021', '2022'],
  ])('are a dispute where %s', (_, first, second, saidFirst, saidSecond) => {
    expect(between(recognised('x', first, saidFirst), recognised('y', second, saidSecond))).toBe(1)
  })

  it('are a dispute where the record has no period, no such actor or no stance', () => {
    const a = recognised('x', 'not-recognised', '2021')
    const b = recognised('y', 'de-jure', '2025-08')
    const timeless = { ...group, recognition: group.recognition!.map(({ by, stance }) => ({ by, stance })) }
    for (const actors of [[timeless], [], [{ ...group, recognition: undefined }], [state('g')]])
      expect(between(a, b, { actors: actors as Actor[] })).toBe(1)
  })

  const published = (
    date: string | undefined,
    kind: 'publication' | 'leak' | 'registration' = 'publication',
  ) => ({
    agreements: [agreement('a', { events: [{ kind, date }] })],
  })
  const disclosed = (name: string, value: 'undisclosed' | 'full-text', saidOn: string) =>
    assertion(name, { claims: [{ about: 'agreement:a', property: 'disclosure', value }], saidOn })

  it.each([
    ['a publication between them', published('2024-10-01'), 0],
    ['a leak between them', published('2024-10-01', 'leak'), 0],
    ['a publication on the day of the later one', published('2024-12-01'), 0],
    ['a publication on the day of the earlier one', published('2024-09-03'), 1],
    ['a publication before both', published('2024-08-01'), 1],
    ['a publication after both', published('2025-01-01'), 1],
    ['a publication on no known day', published(undefined), 1],
    ['another event between them', published('2024-10-01', 'registration'), 1],
    ['no event', { agreements: [agreement('a')] }, 1],
  ])('on disclosure: %s', (_, more, count) => {
    const earlier = disclosed('x', 'undisclosed', '2024-09-03')
    const later = disclosed('y', 'full-text', '2024-12-01')
    expect(between(earlier, later, more)).toBe(count)
    expect(between(later, earlier, more)).toBe(count)
  })

  it('count for nothing else', () => {
    const dated = (name: string, value: string, saidOn: string) =>
      assertion(name, { claims: [on(value)], saidOn })
    expect(
      between(
        dated('x', '2024-09-03', '2024-09-04'),
        dated('y', '2024-09-02', '2024-12-01'),
        published('2024-10-01'),
      ),
    ).toBe(1)
  })
})

describe('disputes of whole dossiers', () => {
  it('are none where nobody claims anything', () => {
    expect(disputes(exampleDossier({ statements: [assertion('a')] }))).toEqual([])
  })

  it('are found among loose records', () => {
    const { actors, agreements, statements, citations, sources } = exampleDossier({
      statements: [
        assertion('x', { claims: [on('2024-09-03')] }),
        assertion('y', { claims: [on('2024-09-04')] }),
      ],
    })
    expect(disputes({ actors, agreements, statements, citations, sources })).toHaveLength(1)
  })

  it('finish in time on ten thousand claims of one event', () => {
    const claims = Array.from({ length: 10_000 }, (_, i) => on(i % 2 === 0 ? '2024-09-03' : '2026-05-27'))
    const [dispute] = claiming(claims)
    expect(dispute!.sides.map((side) => side.statements.length)).toEqual([5000, 5000])
  })

  it('of the flagship: two dates for one signature, with the sources of each', () => {
    const file = new URL('../../examples/taliban-russia-military-technical.dossier.json', import.meta.url)
    const list = disputes(JSON.parse(readFileSync(file, 'utf8')))
    const date = list.filter(({ property }) => property === 'date')
    expect(date.map(({ about }) => about)).toEqual(['event:ru-af/signature'])
    const [brief, others] = date[0]!.sides
    expect(brief!.description).toBe('between 1 and 10 September 2024')
    expect(brief!.sources.map(({ id }) => id)).toEqual(['source:brief'])
    expect(brief!.citations.map(({ marker }) => marker)).toEqual(['1', '2'])
    expect(others!.description).toBe('27 May 2026')
    expect(others!.sources.map(({ publisher }) => publisher)).toContain('The Cradle')
  })
})
