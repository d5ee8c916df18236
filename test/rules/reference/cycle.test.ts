import { describe, expect, it } from 'vitest'
import { agreement, assertion, source } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/reference/cycle.ts'
import type { Actor, AgreementRelationKind, Source, StatementRelationKind } from '../../../src/types.ts'
import { agreementRelationKind, codesOf, statementRelationKind } from '../../../src/vocabulary/index.ts'
import { findingsAmong } from '../run-rule.ts'

/** Sources by name with the names from which they are derived. */
const sources = (links: Record<string, string[]>): Source[] =>
  Object.entries(links).map(([name, from]) =>
    source(name, from.length > 0 ? { derivedFrom: from.map((other) => `source:${other}` as const) } : {}),
  )
const cyclesAmong = (links: Record<string, string[]>) => findingsAmong(rule, { sources: sources(links) })

describe('reference/cycle', () => {
  it('tells a cycle once, from its smallest id, with every other link', () => {
    const expected = [
      {
        at: 'source:a derivedFrom/1',
        message:
          '"source:a" is derived from "source:c", which is derived from "source:b", which is derived from "source:a".',
        related: [
          'source:c derivedFrom/0 "source:c" is derived from "source:b".',
          'source:b derivedFrom/0 "source:b" is derived from "source:a".',
        ],
      },
    ]
    expect(cyclesAmong({ a: ['z', 'c'], b: ['a'], c: ['b'], z: [] })).toEqual(expected)
    expect(cyclesAmong({ z: [], c: ['b'], b: ['a'], a: ['z', 'c'] })).toEqual(expected)
  })

  it('finds a cycle that does not hold the smallest id of the chain', () => {
    expect(cyclesAmong({ a: ['m'], m: ['z'], z: ['c'], c: ['m'] })).toEqual([
      {
        at: 'source:c derivedFrom/0',
        message:
          '"source:c" is derived from "source:m", which is derived from "source:z", which is derived from "source:c".',
        related: [
          'source:m derivedFrom/0 "source:m" is derived from "source:z".',
          'source:z derivedFrom/0 "source:z" is derived from "source:c".',
        ],
      },
    ])
  })

  it('tells two cycles that share a record', () => {
    expect(cyclesAmong({ a: ['c', 'b'], b: ['a'], c: ['a'] }).map(({ at }) => at)).toEqual([
      'source:a derivedFrom/1',
      'source:a derivedFrom/0',
    ])
  })

  it('finds the same cycles in whatever order records and links stand', () => {
    const both = [
      'source:a derivedFrom/0: "source:a" is derived from "source:b", which is derived from "source:c", which is derived from "source:a".',
      'source:b derivedFrom/0: "source:b" is derived from "source:c", which is derived from "source:b".',
    ]
    const told = (links: Record<string, string[]>) =>
      cyclesAmong(links).map(({ at, message }) => `${at}: ${message}`)
    expect(told({ a: ['b'], b: ['c'], c: ['a', 'b'] })).toEqual(both)
    expect(told({ c: ['a', 'b'], b: ['c'], a: ['b'] })).toEqual(both)
    const one = ['"source:a" is derived from "source:b", which is derived from "source:a".']
    for (const links of [
      ['b', 'c'],
      ['c', 'b'],
    ])
      expect(cyclesAmong({ a: links, b: ['a'], c: ['b'] }).map(({ message }) => message)).toEqual(one)
  })

  it('takes a link that stands twice for one', () => {
    expect(cyclesAmong({ a: ['b', 'b'], b: ['a', 'a'] }).map(({ at }) => at)).toEqual([
      'source:a derivedFrom/0',
    ])
  })

  it('leaves links to itself, to nothing and by two ways alone', () => {
    expect(cyclesAmong({ a: ['a', 'b', 'c', 'missing'], b: ['d'], c: ['d'], d: [] })).toEqual([])
  })

  it('walks chains of any length and shortens what it tells of them', () => {
    const length = 50_000
    const name = (i: number) => String(i % length).padStart(6, '0')
    const links = Object.fromEntries(Array.from({ length }, (_, i) => [name(i), [name(i + 1)]]))
    const found = cyclesAmong(links)
    expect(found).toHaveLength(1)
    expect(found[0]!.at).toBe('source:000000 derivedFrom/0')
    expect(found[0]!.message).toBe(
      '"source:000000" is derived from "source:000001", which is derived from "source:000002", which is derived from "source:000003", which is derived from "source:000004", which is derived from "source:000005", and so on through 49995 more links back to "source:000000".',
    )
    expect(found[0]!.related).toHaveLength(20)
  })

  it('tells six links in full and seven not', () => {
    const ring = (names: string[]) =>
      Object.fromEntries(names.map((name, i) => [name, [names[(i + 1) % names.length]!]]))
    const [six] = cyclesAmong(ring(['a', 'b', 'c', 'd', 'e', 'f']))
    expect(six!.message).toMatch(/"source:f", which is derived from "source:a"[.]$/)
    const [seven] = cyclesAmong(ring(['a', 'b', 'c', 'd', 'e', 'f', 'g']))
    expect(seven!.message).toMatch(/"source:f", and so on through 2 more links back to "source:a"[.]$/)
  })

  it('bounds its work on a file made to tie it up', () => {
    const size = 700
    const links = Object.fromEntries(
      Array.from({ length: size }, (_, i) => [
        String(i).padStart(4, '0'),
        [...Array.from({ length: i }, (_, j) => j), i + 1]
          .filter((j) => j < size)
          .map((j) => String(j).padStart(4, '0')),
      ]),
    )
    const found = cyclesAmong(links)
    expect(found.length).toBeGreaterThan(100)
    expect(found.length).toBeLessThan(5000)
  })

  const acyclic: AgreementRelationKind[] = [
    'amends',
    'supersedes',
    'terminates',
    'renews',
    'extends',
    'implements',
    'consolidates',
    'corrects',
    'annex-to',
    'protocol-to',
  ]

  it.each(codesOf(agreementRelationKind))(
    'knows whether two agreements may bear %s to each other',
    (kind) => {
      const agreements = [
        agreement('x', { relations: [{ kind, agreement: 'agreement:y' }] }),
        agreement('y', { relations: [{ kind, agreement: 'agreement:x' }] }),
      ]
      expect(findingsAmong(rule, { agreements })).toHaveLength(acyclic.includes(kind) ? 1 : 0)
    },
  )

  it('does not mix relations of different kinds, except annexes with protocols', () => {
    const pair = (one: AgreementRelationKind, other: AgreementRelationKind) => [
      agreement('x', { relations: [{ kind: one, agreement: 'agreement:y' }] }),
      agreement('y', { relations: [{ kind: other, agreement: 'agreement:x' }] }),
    ]
    expect(findingsAmong(rule, { agreements: pair('supersedes', 'amends') })).toEqual([])
    expect(findingsAmong(rule, { agreements: pair('annex-to', 'protocol-to') })).toEqual([
      {
        at: 'agreement:x relations/0/agreement',
        message: '"agreement:x" is an annex to "agreement:y", which is a protocol to "agreement:x".',
        related: ['agreement:y relations/0/agreement "agreement:y" is a protocol to "agreement:x".'],
      },
    ])
  })

  const derived: StatementRelationKind[] = ['repeats', 'corrects', 'retracts', 'translates', 'based-on']

  it.each(codesOf(statementRelationKind))(
    'knows whether two statements may bear %s to each other',
    (kind) => {
      const statements = [
        assertion('x', { relations: [{ kind, statement: 'statement:y' }] }),
        assertion('y', { relations: [{ kind, statement: 'statement:x' }] }),
      ]
      expect(findingsAmong(rule, { statements })).toHaveLength(derived.includes(kind) ? 1 : 0)
    },
  )

  it('finds circular reporting through different relations', () => {
    const statements = [
      assertion('x', { relations: [{ kind: 'based-on', statement: 'statement:y' }] }),
      assertion('y', { relations: [{ kind: 'repeats', statement: 'statement:z' }] }),
      assertion('z', { relations: [{ kind: 'translates', statement: 'statement:x' }] }),
    ]
    expect(findingsAmong(rule, { statements }).map(({ message }) => message)).toEqual([
      '"statement:x" is based on "statement:y", which repeats "statement:z", which translates "statement:x".',
    ])
    const revised = [
      assertion('x', { relations: [{ kind: 'corrects', statement: 'statement:y' }] }),
      assertion('y', { relations: [{ kind: 'retracts', statement: 'statement:x' }] }),
    ]
    expect(findingsAmong(rule, { statements: revised })).toHaveLength(1)
  })

  it('finds parts, members, successors and events in a circle', () => {
    const body = (name: string, more: object): Actor =>
      ({ type: 'actor', kind: 'organization', id: `actor:${name}`, name, ...more }) as Actor
    const found = findingsAmong(rule, {
      actors: [
        body('a', { partOf: 'actor:b', succeeds: ['actor:b'] }),
        body('b', { partOf: 'actor:a', succeeds: ['actor:a'] }),
        { type: 'actor', kind: 'coalition', id: 'actor:c', name: 'C', members: ['actor:a', 'actor:d'] },
        { type: 'actor', kind: 'coalition', id: 'actor:d', name: 'D', members: ['actor:b', 'actor:c'] },
        {
          type: 'actor',
          kind: 'unidentified',
          id: 'actor:u',
          name: 'U',
          reason: 'unknown',
          affiliation: 'actor:v',
        },
        {
          type: 'actor',
          kind: 'unidentified',
          id: 'actor:v',
          name: 'V',
          reason: 'unknown',
          affiliation: 'actor:u',
        },
      ],
      agreements: [
        agreement('x', {
          events: [
            { kind: 'suspension', id: 'event:1', concerns: ['event:2'] },
            { kind: 'resumption', id: 'event:2', concerns: ['event:1'] },
          ],
        }),
      ],
    })
    expect(found.map(({ at, message }) => `${at}: ${message}`)).toEqual([
      'actor:a partOf: "actor:a" is part of "actor:b", which is part of "actor:a".',
      'actor:a succeeds/0: "actor:a" succeeds "actor:b", which succeeds "actor:a".',
      'actor:c members/1: "actor:c" has among its members "actor:d", which has among its members "actor:c".',
      'agreement:x events/0/concerns/0: "event:1" concerns "event:2", which concerns "event:1".',
    ])
  })
})
