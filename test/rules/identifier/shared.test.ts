import { describe, expect, it } from 'vitest'
import { agreement, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/identifier/shared.ts'
import type { Actor, Agreement, Source, SourceKind } from '../../../src/types.ts'
import { findingsAmong } from '../run-rule.ts'

const actor = (name: string, kind: string, scheme: string, value: string, more: object = {}) =>
  ({ type: 'actor', kind, id: `actor:${name}`, name, identifiers: [{ scheme, value }], ...more }) as Actor
const treaty = (name: string, value: string, more: Partial<Agreement> = {}) =>
  agreement(name, { identifiers: [{ scheme: 'unts', value }], ...more })
const text = (name: string, kind: SourceKind, scheme: string, value: string): Source =>
  source(name, { kind, identifiers: [{ scheme, value }] })

describe('identifier/shared', () => {
  it('tells every further bearer, with the first', () => {
    const actors = ['a', 'b', 'c'].map((name) => actor(name, 'company', 'lei', 'X'))
    expect(findingsAmong(rule, { actors })).toEqual([
      {
        at: 'actor:b identifiers/0/value',
        message: '"X" (LEI) is also an identifier of "actor:a".',
        related: ['actor:a identifiers/0/value The same identifier.'],
      },
      {
        at: 'actor:c identifiers/0/value',
        message: '"X" (LEI) is also an identifier of "actor:a".',
        related: ['actor:a identifiers/0/value The same identifier.'],
      },
    ])
  })

  it('names a register that is not on the list by its code', () => {
    const actors = ['a', 'b'].map((name) => actor(name, 'company', 'newsroom', '7'))
    expect(findingsAmong(rule, { actors })[0]!.message).toBe(
      '"7" (newsroom) is also an identifier of "actor:a".',
    )
  })

  it('keeps registers and types of record apart', () => {
    const found = findingsAmong(rule, {
      actors: [actor('a', 'company', 'lei', 'X'), actor('b', 'company', 'ror', 'X')],
      agreements: [agreement('a', { identifiers: [{ scheme: 'lei', value: 'X' }] })],
      sources: [text('a', 'book', 'lei', 'X')],
    })
    expect(found).toEqual([])
  })

  it('leaves one record with two spellings, and two records with one id, alone', () => {
    const identifiers = [
      { scheme: 'isbn', value: '978-3-16-148410-0' },
      { scheme: 'isbn', value: '9783161484100' },
    ]
    expect(findingsAmong(rule, { sources: [source('a', { kind: 'book', identifiers })] })).toEqual([])
    const twice = [actor('a', 'company', 'lei', 'X'), actor('a', 'company', 'lei', 'X')]
    expect(findingsAmong(rule, { actors: twice })).toEqual([])
  })

  it.each([
    ['isni', '0000 0001 2103 2683', '0000000121032683', 1],
    ['doi', '10.5555/ABC', '10.5555/abc', 1],
    ['wikidata', 'Q1', 'q1', 0],
    ['iso-3166-1', 'RU', '643', 1],
    ['iso-3166-1', 'RU', 'RUS', 1],
    ['iso-3166-1', 'RU', 'SU', 0],
    ['iso-3166-1', '??', '??', 1],
    ['iso-3166-1', '??', '!!', 0],
  ])('compares %s %s with %s', (scheme, one, other, count) => {
    const actors = [actor('a', 'state', scheme, one), actor('b', 'state', scheme, other)]
    expect(findingsAmong(rule, { actors })).toHaveLength(count)
  })

  it.each(['iso-3166-1', 'iso-3166-2', 'un-m49', 'cow'])(
    'lets a state and its government share a code of %s, and two states not',
    (scheme) => {
      const pair = (kind: string) => [actor('a', 'state', scheme, '643'), actor('b', kind, scheme, '643')]
      expect(findingsAmong(rule, { actors: pair('government') })).toEqual([])
      expect(findingsAmong(rule, { actors: pair('state') })).toHaveLength(1)
    },
  )

  it('lets no state and government share an item of Wikidata', () => {
    const actors = [actor('a', 'state', 'wikidata', 'Q1'), actor('b', 'government', 'wikidata', 'Q1')]
    expect(findingsAmong(rule, { actors })).toHaveLength(1)
  })

  it('takes the country code for a code of ISO 3166-1', () => {
    const coded = (name: string, kind: string) =>
      ({ type: 'actor', kind, id: `actor:${name}`, name, countryCode: 'RU' }) as Actor
    expect(findingsAmong(rule, { actors: [coded('a', 'state'), coded('b', 'state')] })).toEqual([
      {
        at: 'actor:b countryCode',
        message: '"RU" (ISO 3166-1) is also an identifier of "actor:a".',
        related: ['actor:a countryCode The same identifier.'],
      },
    ])
    expect(findingsAmong(rule, { actors: [coded('a', 'state'), coded('b', 'state-body')] })).toEqual([])
  })

  it('lets a successor keep a code, whichever of the two comes first', () => {
    const old = actor('old', 'state', 'iso-3166-1', 'YE')
    const young = actor('young', 'state', 'iso-3166-1', 'YE', { succeeds: ['actor:other', 'actor:old'] })
    expect(findingsAmong(rule, { actors: [old, young] })).toEqual([])
    expect(findingsAmong(rule, { actors: [young, old] })).toEqual([])
    const stranger = actor('young', 'state', 'iso-3166-1', 'YE', { succeeds: ['actor:other'] })
    expect(findingsAmong(rule, { actors: [old, stranger] })).toHaveLength(1)
  })

  it('lets an agreement share the number of one on which it acts, and of those that act on it', () => {
    const acts = (on: string) => ({
      relations: [
        { kind: 'refers-to' as const, agreement: 'agreement:other' as const },
        { kind: 'amends' as const, agreement: `agreement:${on}` as const },
      ],
    })
    const base = treaty('x', 'I-1')
    const first = treaty('y', 'I-1', acts('x'))
    const second = treaty('z', 'I-1', acts('y'))
    expect(findingsAmong(rule, { agreements: [base, first, second] })).toEqual([])
    expect(findingsAmong(rule, { agreements: [first, base] })).toEqual([])
    expect(findingsAmong(rule, { agreements: [base, treaty('y', 'I-1')] })).toHaveLength(1)
    expect(findingsAmong(rule, { agreements: [base, treaty('y', 'I-1', acts('other'))] })).toHaveLength(1)
  })

  it('looks for a link to the first fifty bearers', () => {
    const acts = (on: string) => ({
      relations: [{ kind: 'amends' as const, agreement: `agreement:${on}` as const }],
    })
    const agreements = [treaty('0', 'I-1')]
    for (let i = 1; i < 60; i++) agreements.push(treaty(String(i), 'I-1', acts(String(i - 1))))
    expect(findingsAmong(rule, { agreements }).map(({ at }) => at)).toEqual(
      [51, 52, 53, 54, 55, 56, 57, 58, 59].map((i) => `agreement:${i} identifiers/0/value`),
    )
  })

  it.each(['isbn', 'issn'])('lets articles share the %s of what holds them, and books not', (scheme) => {
    const pair = (kind: SourceKind) => [text('a', kind, scheme, '1'), text('b', kind, scheme, '1')]
    expect(findingsAmong(rule, { sources: pair('article-journal') })).toEqual([])
    expect(findingsAmong(rule, { sources: pair('book') })).toHaveLength(1)
    const actors = [
      actor('a', 'media-organization', scheme, '1'),
      actor('b', 'media-organization', scheme, '1'),
    ]
    expect(findingsAmong(rule, { actors })).toHaveLength(1)
  })

  it('shortens long identifiers', () => {
    const actors = ['a', 'b'].map((name) => actor(name, 'company', 'lei', 'X'.repeat(100)))
    expect(findingsAmong(rule, { actors })[0]!.message).toBe(
      `"${'X'.repeat(79)}…" (LEI) is also an identifier of "actor:a".`,
    )
  })

  it('has nothing to say of records without identifiers', () => {
    expect(findingsAmong(rule, { actors: [state('a'), state('b')], agreements: [agreement('x')] })).toEqual(
      [],
    )
  })
})
