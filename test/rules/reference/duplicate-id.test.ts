import { describe, expect, it } from 'vitest'
import { agreement, assertion, citation, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/reference/duplicate-id.ts'
import { findingsAmong } from '../run-rule.ts'

const duplicate = (at: string, id: string, kind: string, content: string, first: string) => ({
  at,
  message: `The id "${id}" already belongs to another ${kind}, with ${content} content.`,
  related: [`${first} The first ${kind} with this id.`],
})

describe('reference/duplicate-id', () => {
  it('tells every further record of an id, with the first', () => {
    const found = findingsAmong(rule, {
      sources: [source('a'), source('a', { title: 'T' }), source('b'), source('a')],
    })
    expect(found).toEqual([
      duplicate('source:a id', 'source:a', 'source', 'different', 'source:a id'),
      duplicate('source:a id', 'source:a', 'source', 'the same', 'source:a id'),
    ])
  })

  it('looks at every type of record', () => {
    const found = findingsAmong(rule, {
      actors: [state('a'), state('a')],
      agreements: [agreement('a'), agreement('a')],
      statements: [assertion('a'), assertion('a')],
      citations: [citation('a'), citation('a')],
      sources: [source('a'), source('a')],
    })
    expect(found.map(({ at }) => at)).toEqual([
      'actor:a id',
      'agreement:a id',
      'statement:a id',
      'citation:a id',
      'source:a id',
    ])
  })

  it('finds an event id in two agreements, and leaves events without an id alone', () => {
    const found = findingsAmong(rule, {
      agreements: [
        agreement('x', { events: [{ kind: 'adoption' }, { kind: 'signature', id: 'event:1' }] }),
        agreement('y', {
          events: [{ kind: 'adoption' }, { kind: 'adoption' }, { kind: 'signature', id: 'event:1' }],
        }),
      ],
    })
    expect(found).toEqual([
      duplicate('agreement:y events/2/id', 'event:1', 'event', 'the same', 'agreement:x events/1/id'),
    ])
  })

  it.each([
    ['the order of keys', { x: 1, y: { a: 1, b: 2 } }, { y: { b: 2, a: 1 }, x: 1 }, 'the same'],
    ['equal lists', { x: [1, { a: null }] }, { x: [1, { a: null }] }, 'the same'],
    ['another order of a list', { x: [1, 2] }, { x: [2, 1] }, 'different'],
    ['a longer list', { x: [1] }, { x: [1, 2] }, 'different'],
    ['a shorter list', { x: [1, 2] }, { x: [1] }, 'different'],
    ['null and an object', { x: null }, { x: {} }, 'different'],
    ['an object and null', { x: {} }, { x: null }, 'different'],
    ['a list and an object', { x: [] }, { x: {} }, 'different'],
    ['a text and a number', { x: '1' }, { x: 1 }, 'different'],
    ['a text and a list', { x: 'ab' }, { x: ['a', 'b'] }, 'different'],
    ['a list and a text', { x: ['a'] }, { x: 'a' }, 'different'],
    ['another key', { x: 1 }, { y: 1 }, 'different'],
    ['a key more', { x: 1 }, { x: 1, y: 1 }, 'different'],
  ])('compares content: %s', (_, first, second, content) => {
    const actors = [first, second].map((value) => ({ ...state('a'), extensions: { 'x-test': value } }))
    const found = findingsAmong(rule, { actors })
    expect(found.map(({ message }) => message)).toEqual([
      `The id "actor:a" already belongs to another actor, with ${content} content.`,
    ])
  })
})
