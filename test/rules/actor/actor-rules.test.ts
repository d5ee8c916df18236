import { describe, expect, it } from 'vitest'
import { rule as doubleTenure } from '../../../src/rules/actor/double-tenure.ts'
import { rule as keyForKind } from '../../../src/rules/actor/key-for-kind.ts'
import { lastTogether } from '../../../src/rules/actor/tenures.ts'
import { person } from '../../../src/rules/example.ts'
import type { Actor, CollectiveActor, CollectiveActorKind, Tenure } from '../../../src/types.ts'
import { collectiveActorKind } from '../../../src/vocabulary/index.ts'
import { findingsIn } from '../run-rule.ts'

const KINDS = collectiveActorKind.codes.map(({ code }) => code)

describe('actor/key-for-kind', () => {
  const of = (kind: CollectiveActorKind, more: Partial<CollectiveActor>) =>
    findingsIn(keyForKind, { actors: [{ type: 'actor', kind, id: 'actor:x', name: 'X', ...more }] })
  const reportedOf = (more: Partial<CollectiveActor>) => KINDS.filter((kind) => of(kind, more).length > 0)

  it.each<[Partial<CollectiveActor>, CollectiveActorKind[]]>([
    [{ country: 'actor:a' }, ['state']],
    [{ governs: [{ actor: 'actor:a' }] }, ['organization', 'company', 'media-organization', 'community']],
    [
      { recognition: [{ by: 'actor:a', stance: 'de-jure' }] },
      ['state-body', 'armed-forces', 'organization', 'company', 'media-organization'],
    ],
    [{ reliability: { scale: 'admiralty', grade: 'A' } }, ['state', 'territory', 'community']],
    [
      { countryCode: 'AF' },
      KINDS.filter((kind) => !['state', 'territory', 'government', 'de-facto-authority'].includes(kind)),
    ],
    [{ partOf: 'actor:a' }, []],
  ])('%j is out of place in %j', (more, kinds) => {
    expect(reportedOf(more)).toEqual(kinds)
  })

  it('names the kind, the key and the reason', () => {
    const told = (kind: CollectiveActorKind, more: Partial<CollectiveActor>) =>
      of(kind, more).map(({ at, message }) => `${at}: ${message}`)
    expect(told('armed-group', { countryCode: 'AF' })).toEqual([
      'actor:x countryCode: An actor of the kind "armed-group" has the key "countryCode", but a country code belongs to a state or territory.',
    ])
    expect(told('state', { country: 'actor:a', reliability: { scale: 'admiralty', grade: 'A' } })).toEqual([
      'actor:x country: An actor of the kind "state" has the key "country", but a state does not belong to another one.',
      'actor:x reliability: An actor of the kind "state" has the key "reliability", but the grade judges a publisher, and what publishes is a body within it.',
    ])
    expect(
      told('company', {
        governs: [{ actor: 'actor:a' }],
        recognition: [{ by: 'actor:a', stance: 'de-jure' }],
      }),
    ).toEqual([
      'actor:x governs: An actor of the kind "company" has the key "governs", but countries are governed by governments and other authorities.',
      'actor:x recognition: An actor of the kind "company" has the key "recognition", but only states, governments and bodies that claim to be one are recognised.',
    ])
  })

  it('lets a state name itself as its country', () => {
    expect(of('state', { country: 'actor:x' })).toEqual([])
  })

  it('leaves persons, coalitions and unidentified actors to their shape', () => {
    const actors: Actor[] = [
      person('p'),
      { type: 'actor', kind: 'coalition', id: 'actor:c', name: 'C', members: ['actor:p', 'actor:u'] },
      { type: 'actor', kind: 'unidentified', id: 'actor:u', name: 'U', reason: 'unknown' },
    ]
    const misplaced = actors.map((actor) => ({ ...actor, countryCode: 'AF', governs: [] }))
    expect(findingsIn(keyForKind, { actors: misplaced })).toEqual([])
  })
})

describe('lastTogether', () => {
  it.each([
    ['2020/2024', '2022/..', true],
    ['2020/2024', '2021/2022', true],
    ['../2024', '2022/..', true],
    ['../..', '2022/2023', true],
    ['2020-01-01/2022-05-01', '2022-05-01/..', false],
    ['2020-01-01/2022-05-02', '2022-05-01/..', true],
    ['2020/2022', '2022/..', false],
    ['2020/2021', '2022/..', false],
    ['2020/', '2022/..', false],
    ['/2024', '2022/..', false],
    ['2020/2024', '2022/', false],
    ['2020/2024', '/2023', false],
  ])('%s and %s: %s', (a, b, together) => {
    expect(lastTogether(a, b)).toBe(together)
    expect(lastTogether(b, a)).toBe(together)
  })

  it('is not known without a period', () => {
    expect(lastTogether(undefined, '2020/2024')).toBe(false)
    expect(lastTogether('2020/2024', undefined)).toBe(false)
  })
})

describe('actor/double-tenure', () => {
  const minister: Tenure = { office: 'Minister', body: 'actor:m', status: 'incumbent', during: '2020/2024' }
  const held = (...tenures: Tenure[]) => findingsIn(doubleTenure, { actors: [person('p', { tenures })] })
  const heldByTwo = (a: Tenure, b: Tenure) =>
    findingsIn(doubleTenure, { actors: [person('p', { tenures: [a] }), person('q', { tenures: [b] })] })

  it('finds one person in one office in two ways', () => {
    expect(held(minister, { ...minister, status: 'acting', during: '2021/..' })).toEqual([
      {
        at: 'actor:p tenures/1/during',
        message: 'Person P is both acting (from 2021 on) and incumbent (from 2020 to 2024) as "Minister".',
        related: ['actor:p tenures/0/during The other tenure.'],
      },
    ])
  })

  it('finds two persons incumbent in one office', () => {
    expect(heldByTwo(minister, { ...minister, office: ' MINISTER ', during: '2021/..' })).toEqual([
      {
        at: 'actor:q tenures/0/during',
        message:
          'Person Q (from 2021 on) and Person P (from 2020 to 2024) are both incumbent as " MINISTER ".',
        related: ['actor:p tenures/0/during The other tenure.'],
      },
    ])
  })

  it('finds the tenure that clashes among several', () => {
    const early: Tenure = { ...minister, during: '1990/1995' }
    expect(held(early, minister, { ...minister, status: 'acting', during: '2021/..' })[0]!.related).toEqual([
      'actor:p tenures/1/during The other tenure.',
    ])
    expect(held(minister, early, { ...minister, status: 'acting', during: '1992/1993' })[0]!.related).toEqual(
      ['actor:p tenures/1/during The other tenure.'],
    )
  })

  it('does not count spaces and letter case', () => {
    const prime = { ...minister, office: 'Prime Minister' }
    expect(held(prime, { ...prime, office: 'PRIME  Minister', status: 'acting' })).toHaveLength(1)
  })

  it('finds offices of one person that name no body', () => {
    const bare: Tenure = { office: 'Minister', status: 'incumbent', during: '2020/2024' }
    expect(held(bare, { ...bare, status: 'acting' })).toHaveLength(1)
    expect(heldByTwo(bare, bare)).toEqual([])
  })

  it.each<[string, Tenure, Tenure]>([
    ['the same standing twice', minister, minister],
    ['another office', minister, { ...minister, office: 'President', status: 'acting' }],
    [
      'words run together',
      { ...minister, office: 'Prime Minister' },
      { ...minister, office: 'PrimeMinister', status: 'acting' },
    ],
    ['another body', minister, { ...minister, body: 'actor:n', status: 'acting' }],
    ['one after the other', minister, { ...minister, status: 'acting', during: '2025/..' }],
    ['a tenure of the past', minister, { ...minister, status: 'former' }],
    ['a tenure to come', minister, { ...minister, status: 'designate' }],
    ['no period', minister, { ...minister, status: 'acting', during: undefined }],
    ['a period that is none', minister, { ...minister, status: 'acting', during: '2024/2020' }],
  ])('lets one person pass: %s', (_, a, b) => {
    expect(held(a, b)).toEqual([])
    expect(held(b, a)).toEqual([])
  })

  it.each<[string, Tenure, Tenure]>([
    ['an acting holder', minister, { ...minister, status: 'acting' }],
    ['two that contest it', { ...minister, status: 'contested' }, { ...minister, status: 'contested' }],
    ['one after the other', minister, { ...minister, during: '2025/..' }],
    ['deputies', { ...minister, office: 'deputy minister' }, { ...minister, office: 'Deputy Minister' }],
    [
      'members',
      { ...minister, office: 'Member of Parliament' },
      { ...minister, office: 'Member of Parliament' },
    ],
  ])('lets two persons pass: %s', (_, a, b) => {
    expect(heldByTwo(a, b)).toEqual([])
    expect(heldByTwo(b, a)).toEqual([])
  })

  it('leaves actors without tenures alone', () => {
    const state = { type: 'actor', kind: 'state', id: 'actor:a', name: 'A' } as const
    expect(findingsIn(doubleTenure, { actors: [state, person('p')] })).toEqual([])
  })
})
