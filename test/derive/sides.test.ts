import { describe, expect, it } from 'vitest'
import { lateralityOf } from '../../src/derive/laterality.ts'
import { lookupIn, sidesOf, wholesOf } from '../../src/derive/sides.ts'
import { by, parties } from '../../src/rules/agreement/cases.ts'
import { agreement, person, state } from '../../src/rules/example.ts'
import type { Actor, ActorId, CollectiveActor } from '../../src/types.ts'

function body(
  name: string,
  kind: CollectiveActor['kind'],
  partOf?: string,
  more: Partial<CollectiveActor> = {},
): Actor {
  return {
    type: 'actor',
    kind,
    id: `actor:${name}`,
    name,
    ...(partOf && { partOf: `actor:${partOf}` as ActorId }),
    ...more,
  }
}

function coalition(name: string, ...members: string[]): Actor {
  return {
    type: 'actor',
    kind: 'coalition',
    id: `actor:${name}`,
    name,
    members: members.map((member): ActorId => `actor:${member}`),
  }
}

const states = ['a', 'b', 'c', 'd'].map(state)

function sides(names: string[], actors: Actor[], more: Parameters<typeof agreement>[1] = {}): string[] {
  return sidesOf(agreement('x', { participants: parties(...names), ...more }), { actors }).map((side) =>
    side.map((id) => id.slice('actor:'.length)).join('+'),
  )
}

describe('sidesOf', () => {
  it('counts each party without a dossier', () => {
    expect(sidesOf(agreement('x', { participants: parties('a', 'b', 'a') }))).toEqual([
      ['actor:a'],
      ['actor:b'],
    ])
  })

  it('leaves out other roles', () => {
    const participants = [...parties('a', 'b'), { actor: 'actor:c', roles: ['witness', 'host'] } as const]
    expect(
      sidesOf(
        agreement('x', { participants: participants.map((one) => ({ ...one, roles: [...one.roles] })) }),
      ),
    ).toEqual([['actor:a'], ['actor:b']])
  })

  it('puts the organs of a state on its side', () => {
    const actors = [
      ...states,
      body('government', 'government', 'a'),
      body('ministry', 'state-body', 'government'),
      body('army', 'armed-forces', 'b'),
    ]
    expect(sides(['a', 'ministry', 'b', 'army'], actors)).toEqual(['a+ministry', 'b+army'])
    expect(sides(['ministry', 'army'], actors)).toEqual(['ministry', 'army'])
  })

  it('joins two ministries of one state that is not listed', () => {
    const actors = [...states, body('one', 'state-body', 'a'), body('two', 'state-body', 'a')]
    expect(sides(['one', 'two', 'b'], actors)).toEqual(['one+two', 'b'])
  })

  it('lets provinces, companies, armed groups and member states agree in their own name', () => {
    const actors = [
      ...states,
      body('province', 'territory', 'a'),
      body('company', 'company', 'a'),
      body('militia', 'armed-group', 'a'),
      body('union', 'intergovernmental-organization'),
      { ...state('m'), partOf: 'actor:union' } as Actor,
    ]
    expect(sides(['a', 'province', 'company', 'militia'], actors)).toEqual([
      'a',
      'province',
      'company',
      'militia',
    ])
    expect(sides(['union', 'm'], actors)).toEqual(['union', 'm'])
  })

  it('joins a wing with its movement and an agency with its organization', () => {
    const actors = [
      ...states,
      body('movement', 'political-party'),
      body('wing', 'armed-group', 'movement'),
      body('union', 'intergovernmental-organization'),
      body('agency', 'organization', 'union'),
    ]
    expect(sides(['movement', 'wing', 'union', 'agency'], actors)).toEqual(['movement+wing', 'union+agency'])
  })

  it('puts an organ on the side of a body that the dossier does not hold', () => {
    expect(sides(['one', 'two'], [body('one', 'state-body', 'z'), body('two', 'company', 'z')])).toEqual([
      'one',
      'two',
    ])
    expect(sides(['one', 'two'], [body('one', 'state-body', 'z'), body('two', 'state-body', 'z')])).toEqual([
      'one+two',
    ])
  })

  it('puts a government on the side of the state that it governs at the time', () => {
    const rules = (during?: string) =>
      body('authority', 'de-facto-authority', undefined, {
        governs: [{ actor: 'actor:c', ...(during && { during }) }],
      })
    const signed = { events: [{ kind: 'signature' as const, date: '2020-02-29' }] }
    expect(sides(['authority', 'c', 'a'], [...states, rules()])).toEqual(['authority+c', 'a'])
    expect(sides(['authority', 'c', 'a'], [...states, rules('2021-08/..')])).toEqual(['authority+c', 'a'])
    expect(sides(['authority', 'c', 'a'], [...states, rules('2021-08/..')], signed)).toEqual([
      'authority',
      'c',
      'a',
    ])
    expect(sides(['authority', 'c', 'a'], [...states, rules('2019/..')], signed)).toEqual([
      'authority+c',
      'a',
    ])
    const twice = {
      events: [
        { kind: 'signature' as const, date: '2020' },
        { kind: 'signature' as const, date: '2022' },
      ],
    }
    expect(sides(['authority', 'c'], [...states, rules('2021-08/..')], twice)).toEqual(['authority+c'])
    const bare = body('authority', 'de-facto-authority')
    expect(sides(['authority', 'c'], [...states, bare])).toEqual(['authority', 'c'])
    const adopted = {
      events: [
        { kind: 'adoption' as const, date: '2020' },
        { kind: 'leak' as const, date: '2022' },
      ],
    }
    expect(sides(['authority', 'c'], [...states, rules('2021-08/..')], adopted)).toEqual(['authority', 'c'])
  })

  it('does not let an armed group stand for the state it governs', () => {
    const group = body('group', 'armed-group', undefined, { governs: [{ actor: 'actor:c' }] })
    expect(sides(['group', 'c'], [...states, group])).toEqual(['group', 'c'])
  })

  it('counts a coalition and its members as one side', () => {
    const actors = [...states, coalition('bloc', 'a', 'b'), body('ministry', 'state-body', 'b')]
    expect(sides(['bloc', 'a', 'ministry', 'c'], actors)).toEqual(['bloc+a+ministry', 'c'])
    expect(sides(['a', 'b', 'c'], actors)).toEqual(['a', 'b', 'c'])
  })

  it('takes those that signed or consented where no party is listed', () => {
    const record = agreement('x', {
      participants: [{ actor: 'actor:m', roles: ['mediator'] }],
      events: [
        { kind: 'negotiation', by: by('z') },
        { kind: 'signature', by: [...by('a', 'm'), { actor: 'actor:q', onBehalfOf: 'actor:b' }] },
        { kind: 'accession', by: by('c', 'a') },
        { kind: 'ratification' },
      ],
    })
    expect(sidesOf(record)).toEqual([['actor:a'], ['actor:b'], ['actor:c']])
  })

  it('survives bodies that are part of each other', () => {
    const actors = [body('one', 'state-body', 'two'), body('two', 'state-body', 'one')]
    expect(wholesOf('actor:one', lookupIn({ actors }))).toEqual(['actor:one', 'actor:two'])
    expect(sides(['one'], actors)).toEqual(['one'])
  })

  it('leaves people and the unidentified on sides of their own', () => {
    const actors: Actor[] = [
      person('p'),
      { type: 'actor', kind: 'unidentified', id: 'actor:u', name: 'Officials', reason: 'withheld' },
    ]
    expect(sides(['p', 'u'], actors)).toEqual(['p', 'u'])
  })

  it('asks the first of two records that share an id', () => {
    const actors = [state('x'), person('x')]
    expect(lookupIn({ actors }).actor('actor:x')).toBe(actors[0])
    const index = { actor: () => actors[1] }
    expect(lookupIn(index)).toBe(index)
  })
})

describe('lateralityOf', () => {
  const of = (names: string[], more: Parameters<typeof agreement>[1] = {}) =>
    lateralityOf(agreement('x', { participants: parties(...names), ...more }))

  it('counts sides', () => {
    expect(of(['a'])).toBe('unilateral')
    expect(of(['a', 'b'])).toBe('bilateral')
    expect(of(['a', 'b', 'c'])).toBe('multilateral')
    expect(lateralityOf(agreement('x', { participants: [{ actor: 'actor:m', roles: ['host'] }] }))).toBe(
      'unknown',
    )
  })

  it('takes what others could join for multilateral', () => {
    for (const kind of ['opened-for-signature', 'accession', 'succession'] as const)
      expect(of(['a', 'b'], { events: [{ kind }] })).toBe('multilateral')
    expect(of(['a', 'b'], { events: [{ kind: 'leak' }, { kind: 'accession' }] })).toBe('multilateral')
    expect(of(['a', 'b'], { events: [{ kind: 'adoption' }, { kind: 'signature' }] })).toBe('bilateral')
  })

  it('counts bodies of one state once, with the dossier', () => {
    const record = agreement('x', { participants: parties('a', 'ministry', 'b') })
    const actors = [...states, body('ministry', 'state-body', 'a')]
    expect(lateralityOf(record)).toBe('multilateral')
    expect(lateralityOf(record, { actors })).toBe('bilateral')
  })
})
