import { describe, expect, it } from 'vitest'
import { agreement, assertion, citation, source, state } from '../../../src/rules/example.ts'
import { rule as unusedCitation } from '../../../src/rules/reference/unused-citation.ts'
import { rule as unusedSource } from '../../../src/rules/reference/unused-source.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

describe('reference/unused-source', () => {
  it('names the source and its title', () => {
    const sources = [source('a', { title: 'T'.repeat(81) }), source('b')]
    expect(findingsAmong(unusedSource, { sources, agreements: [agreement('x')] })).toEqual([
      { at: 'source:a id', message: `Nothing cites "source:a" (${'T'.repeat(79)}…).` },
      { at: 'source:b id', message: 'Nothing cites "source:b".' },
    ])
  })

  it.each([
    ['a citation', { citations: [citation('a')] }],
    ['the place of a statement', { statements: [assertion('a')] }],
    [
      'the subject of a statement',
      { statements: [assertion('a', { appearsIn: { source: 'source:b' }, about: ['source:a'] })] },
    ],
    ['the document of an agreement', { agreements: [agreement('x', { documents: ['source:a'] })] }],
  ])('counts %s as use', (_, records) => {
    expect(findingsAmong(unusedSource, { sources: [source('a')], ...records })).toEqual([])
  })

  it('counts the brief and an original as use, and a source that is derived from itself not', () => {
    const sources = [
      source('a', { derivedFrom: ['source:b'] }),
      source('b'),
      source('c', { derivedFrom: ['source:c'] }),
    ]
    const found = findingsIn(unusedSource, { brief: 'source:a', sources, agreements: [agreement('x')] })
    expect(found.map(({ at }) => at)).toEqual(['source:c id'])
  })

  it.each([
    ['citations', { citations: [citation('z')] }],
    ['statements', { statements: [assertion('z')] }],
    ['agreements', { agreements: [agreement('z')] }],
  ])('speaks up as soon as there are %s', (_, records) => {
    expect(findingsAmong(unusedSource, { sources: [source('a')], ...records })).toHaveLength(1)
  })

  it('keeps quiet about sources and actors alone', () => {
    expect(findingsAmong(unusedSource, { sources: [source('a')], actors: [state('a')] })).toEqual([])
  })
})

describe('reference/unused-citation', () => {
  const citations = [citation('a', { source: 'source:b' })]

  it('names the citation and its source', () => {
    expect(findingsAmong(unusedCitation, { citations, actors: [state('a')] })).toEqual([
      { at: 'citation:a id', message: 'Nothing rests on "citation:a", which cites "source:b".' },
    ])
  })

  it.each([
    ['a statement', { statements: [assertion('x', { citations: ['citation:a'] })] }],
    ['an agreement', { agreements: [agreement('x', { citations: ['citation:a'] })] }],
    [
      'a participant',
      {
        agreements: [
          agreement('x', {
            participants: [{ actor: 'actor:a', roles: ['party'], citations: ['citation:a'] }],
          }),
        ],
      },
    ],
    [
      'an event',
      { agreements: [agreement('x', { events: [{ kind: 'signature', citations: ['citation:a'] }] })] },
    ],
    ['an actor', { actors: [{ ...state('a'), citations: ['citation:a'] } as never] }],
    ['the subject of a statement', { statements: [assertion('x', { about: ['citation:a'] })] }],
  ] as const)('counts %s as use', (_, records) => {
    expect(findingsAmong(unusedCitation, { citations, ...(records as object) })).toEqual([])
  })

  it.each([
    ['actors', { actors: [state('z')] }],
    ['statements', { statements: [assertion('z')] }],
    ['agreements', { agreements: [agreement('z')] }],
  ])('speaks up as soon as there are %s', (_, records) => {
    expect(findingsAmong(unusedCitation, { citations, ...records })).toHaveLength(1)
  })

  it('keeps quiet about citations and sources alone', () => {
    expect(findingsAmong(unusedCitation, { citations, sources: [source('b')] })).toEqual([])
  })
})
