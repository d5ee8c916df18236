import { describe, expect, it } from 'vitest'
import { agreement, assertion, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/reference/wrong-kind.ts'
import type { Actor, AgreementEventKind } from '../../../src/types.ts'
import { actorKind, codesOf } from '../../../src/vocabulary/index.ts'
import { findingsAmong } from '../run-rule.ts'

type Kind = Actor['kind']

/** An actor of any kind with what its shape needs. */
const actor = (kind: string, id = 'actor:x', more: object = {}): Actor =>
  ({ type: 'actor', kind, id, name: 'X', ...NEEDED[kind], ...more }) as unknown as Actor
const NEEDED: Record<string, object> = {
  coalition: { members: ['actor:m1', 'actor:m2'] },
  unidentified: { reason: 'unknown' },
}

const KINDS = codesOf(actorKind) as Kind[]
const countries: Kind[] = ['state', 'territory', 'de-facto-authority', 'unidentified']
const persons: Kind[] = ['person', 'unidentified']
const bodies = KINDS.filter((kind) => kind !== 'person')

const seats: [string, Kind[], string, string, (id: 'actor:x') => object][] = [
  [
    'actor:y country',
    countries,
    'the country of an actor is a state or a territory',
    'company',
    (country) => ({ actors: [actor('company', 'actor:y', { country })] }),
  ],
  [
    'actor:y nationality',
    countries,
    'a nationality is that of a state or a territory',
    'person',
    (nationality) => ({ actors: [actor('person', 'actor:y', { nationality })] }),
  ],
  [
    'actor:y governs/1/actor',
    countries,
    'what is governed is a state or a territory',
    'government',
    (id) => ({
      actors: [actor('government', 'actor:y', { governs: [{ actor: 'actor:z' }, { actor: id }] })],
    }),
  ],
  [
    'actor:y partOf',
    bodies,
    'nothing is part of a person',
    'state-body',
    (partOf) => ({ actors: [actor('state-body', 'actor:y', { partOf })] }),
  ],
  [
    'actor:y succeeds/1',
    bodies,
    'a body can only succeed another body',
    'company',
    (id) => ({ actors: [actor('company', 'actor:y', { succeeds: ['actor:z', id] })] }),
  ],
  [
    'actor:y tenures/1/body',
    bodies,
    'an office belongs to a body',
    'person',
    (body) => ({
      actors: [
        actor('person', 'actor:y', {
          tenures: [
            { office: 'O', status: 'acting' },
            { office: 'O', status: 'acting', body },
          ],
        }),
      ],
    }),
  ],
  [
    'agreement:y events/1/by/1/person',
    persons,
    'an act is carried out by a person',
    'agreement',
    (person) => ({
      agreements: [
        agreement('y', {
          events: [
            { kind: 'adoption' },
            { kind: 'signature', by: [{ actor: 'actor:z' }, { actor: 'actor:z', person }] },
          ],
        }),
      ],
    }),
  ],
  [
    'statement:y claims/1/about',
    persons,
    'an office is held by a person',
    'statement',
    (about) => ({
      statements: [
        assertion('y', {
          claims: [
            { about, property: 'recognition', value: { by: about, stance: 'engaged' } },
            { about, property: 'tenure', value: { status: 'acting' } },
          ],
        }),
      ],
    }),
  ],
  [
    'statement:y claims/0/value/body',
    bodies,
    'an office belongs to a body',
    'statement',
    (body) => ({
      statements: [
        assertion('y', {
          claims: [{ about: 'actor:z', property: 'tenure', value: { status: 'acting', body } }],
        }),
      ],
    }),
  ],
]

const named: Partial<Record<Kind, string>> = {
  person: 'a person',
  state: 'a state',
  'armed-forces': 'armed forces',
  'armed-group': 'an armed group',
  'intergovernmental-organization': 'an intergovernmental organization',
  'state-body': 'a state body',
}

describe.each(seats)('reference/wrong-kind at %s', (at, admitted, need, _, records) => {
  it.each(KINDS)('judges a %s', (kind) => {
    const given = records('actor:x') as { actors?: Actor[] }
    const found = findingsAmong(rule, { ...given, actors: [actor(kind), ...(given.actors ?? [])] })
    if (admitted.includes(kind)) expect(found).toEqual([])
    else {
      expect(found).toEqual([
        {
          at,
          message: expect.stringMatching(/^"actor:x" is .+, and .+[.]$/),
          related: ['actor:x kind Its kind is set here.'],
        },
      ])
      expect(found[0]!.message.endsWith(`, and ${need}.`)).toBe(true)
      if (named[kind]) expect(found[0]!.message).toBe(`"actor:x" is ${named[kind]}, and ${need}.`)
    }
  })
})

describe('reference/wrong-kind', () => {
  it('leaves missing actors to another rule', () => {
    for (const [, , , , records] of seats) expect(findingsAmong(rule, records('actor:x'))).toEqual([])
  })

  it('lets anybody publish, speak, translate, recognise and take part', () => {
    const found = findingsAmong(rule, {
      actors: [
        ...KINDS.map((kind) => actor(kind, `actor:${kind}`)),
        actor('state', 'actor:y', {
          recognition: KINDS.map((kind) => ({ by: `actor:${kind}`, stance: 'engaged' })),
          designations: KINDS.map((kind) => ({ by: `actor:${kind}`, label: 'L' })),
        }),
      ],
      statements: [assertion('a', { addressees: KINDS.map((kind) => `actor:${kind}` as const) })],
      sources: KINDS.map((kind) => source(kind, { publisher: `actor:${kind}` })),
    })
    expect(found).toEqual([])
  })

  const acts: [AgreementEventKind, string][] = [
    ['objection', 'an objection'],
    ['objection-withdrawal', 'the withdrawal of an objection'],
    ['reservation-withdrawal', 'the withdrawal of a reservation'],
    ['resumption', 'a resumption'],
    ['withdrawal-rescinded', 'the rescission of a withdrawal'],
  ]
  const other = agreement('y', { events: [{ kind: 'adoption' }, { kind: 'reservation', id: 'event:y/1' }] })
  const answering = (kind: AgreementEventKind, more: object = {}) =>
    agreement('x', {
      events: [
        { kind: 'adoption' },
        { kind, id: 'event:x/1', concerns: ['event:x/1', 'event:y/1', 'event:missing'] },
      ],
      ...more,
    })

  it.each(acts)('finds an %s that answers an event of another agreement', (kind, act) => {
    expect(findingsAmong(rule, { agreements: [answering(kind), other] })).toEqual([
      {
        at: 'agreement:x events/1/concerns/1',
        message: `"event:y/1" belongs to "agreement:y", and ${act} answers an event of its own agreement.`,
        related: ['agreement:y events/1/id The event stands here.'],
      },
    ])
  })

  it('lets other acts, and acts under related agreements, answer any event', () => {
    const relation = (id: 'agreement:x' | 'agreement:y') => ({
      relations: [
        { kind: 'refers-to', agreement: 'agreement:z' },
        { kind: 'protocol-to', agreement: id },
      ],
    })
    expect(findingsAmong(rule, { agreements: [answering('deposit'), other] })).toEqual([])
    const forward = answering('objection', relation('agreement:y'))
    expect(findingsAmong(rule, { agreements: [forward, other] })).toEqual([])
    const back = { ...other, ...relation('agreement:x') } as typeof other
    expect(findingsAmong(rule, { agreements: [answering('objection'), back] })).toEqual([])
    const elsewhere = answering('objection', { relations: [{ kind: 'refers-to', agreement: 'agreement:z' }] })
    expect(findingsAmong(rule, { agreements: [elsewhere, other] })).toHaveLength(1)
  })

  it('lets an act without concerns, and an agreement without events, pass', () => {
    const agreements = [agreement('x', { events: [{ kind: 'objection' }] }), agreement('y')]
    expect(findingsAmong(rule, { agreements, actors: [state('a')] })).toEqual([])
  })
})
