import { describe, expect, it } from 'vitest'
import { rule as corroboration } from '../../../src/rules/evidence/false-corroboration.ts'
import { rule as noArchive } from '../../../src/rules/evidence/no-archive.ts'
import { rule as noPassage } from '../../../src/rules/evidence/no-passage.ts'
import { rule as opinion } from '../../../src/rules/evidence/opinion-as-evidence.ts'
import { rule as language } from '../../../src/rules/evidence/quote-language.ts'
import { rule as retracted } from '../../../src/rules/evidence/retracted-source.ts'
import { quoting, sourceWithText } from '../../../src/rules/evidence/texts.ts'
import { agreement, assertion, citation, person, source } from '../../../src/rules/example.ts'
import type { Source, Statement } from '../../../src/types.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

describe('false-corroboration', () => {
  const sources = [
    source('b', { derivedFrom: ['source:wire'] }),
    source('c', { derivedFrom: ['source:b'] }),
    source('d'),
    source('wire'),
  ]
  const citations = [
    citation('b', { marker: '1' }),
    citation('c', { marker: '2' }),
    citation('d', { marker: '3' }),
  ]

  it('names the citations and the report behind them, through several reprints', () => {
    const statements = [assertion('a', { citations: ['citation:b', 'citation:c', 'citation:d'] })]
    expect(findingsIn(corroboration, { sources, citations, statements })).toEqual([
      {
        at: 'statement:a citations',
        message: '[1] and [2] both go back to "source:wire": they are one witness.',
      },
    ])
  })

  it('looks at events too', () => {
    const agreements = [
      agreement('x', { events: [{ kind: 'signature', citations: ['citation:b', 'citation:c'] }] }),
    ]
    expect(findingsIn(corroboration, { sources, citations, agreements })).toMatchObject([
      { at: 'agreement:x events/0/citations' },
    ])
  })

  it('takes ids where there are no markers', () => {
    const bare = [citation('b'), citation('c')]
    const statements = [assertion('a', { citations: ['citation:b', 'citation:c'] })]
    expect(findingsIn(corroboration, { sources, citations: bare, statements })[0]!.message).toMatch(
      /^"citation:b" and "citation:c" both/,
    )
  })

  it('does not hang on reprints that go round in circles', () => {
    const round = [source('b', { derivedFrom: ['source:c'] }), source('c', { derivedFrom: ['source:b'] })]
    const statements = [assertion('a', { citations: ['citation:b', 'citation:c'] })]
    expect(findingsIn(corroboration, { sources: round, citations, statements })).toHaveLength(1)
  })
})

describe('retracted-source', () => {
  const withdrawn: Partial<Source> = { correction: { status: 'retracted', date: '2024-09-10' } }

  it('says when, and where the retraction stands', () => {
    expect(findingsIn(retracted, { sources: [source('b', withdrawn)], citations: [citation('b')] })).toEqual([
      {
        at: 'citation:b source',
        message: '"source:b" was retracted (2024-09-10).',
        related: ['source:b correction/status The retraction.'],
      },
    ])
  })

  it('follows reprints', () => {
    const sources = [
      source('b', { derivedFrom: ['source:w'] }),
      source('w', { correction: { status: 'retracted' } }),
    ]
    expect(findingsIn(retracted, { sources, citations: [citation('b')] })).toEqual([
      {
        at: 'citation:b source',
        message: '"source:b" reprints "source:w", which was retracted.',
        related: ['source:w correction/status The retraction.'],
      },
    ])
  })

  it('lets a source pass that draws on another one too', () => {
    const sources = [
      source('b', { derivedFrom: ['source:w', 'source:x'] }),
      source('w', withdrawn),
      source('x'),
    ]
    expect(findingsIn(retracted, { sources, citations: [citation('b')] })).toEqual([])
  })
})

describe('opinion-as-evidence', () => {
  const text: Partial<Source> = {
    text: {
      blocks: [
        { kind: 'headline', text: 'What it means\n' },
        { kind: 'paragraph', text: 'State A signed the treaty in Geneva.\n' },
        { kind: 'analysis', text: 'State B will not dare to attack any more.\n' },
      ],
    },
  }
  const found = (passage: string | undefined, more: object = {}) =>
    findingsIn(opinion, {
      actors: [person('p')],
      sources: [source('a'), source('b', { ...text, ...more })],
      citations: [citation('b', passage === undefined ? {} : { passage: { exact: passage } })],
      statements: [assertion('a', { citations: ['citation:b'] })],
    })

  it('looks at the block in which the passage stands', () => {
    expect(found('State B will not dare')).toEqual([
      {
        at: 'statement:a citations/0',
        message: 'The statement "Something is so." rests only on an analysis in "source:b".',
      },
    ])
    expect(found('State A signed the treaty')).toEqual([])
    expect(found(undefined)).toEqual([])
  })

  it('lets a passage pass that is in no block', () => {
    expect(found('nowhere to be found')).toEqual([])
  })

  it('takes the text of an author for evidence of the author’s own words', () => {
    const speech = {
      kind: 'quotation',
      id: 'statement:q',
      text: 'We agree.',
      quotes: [{ exact: 'We agree.' }],
    } as const
    const statement = {
      type: 'statement',
      ...speech,
      speakers: [{ actor: 'actor:p' }],
      citations: ['citation:b'],
    }
    const essay = (author: 'actor:p' | 'actor:q') => ({
      actors: [person('p'), person('q')],
      sources: [
        source('b', {
          authors: [{ name: 'Author', actor: author }],
          text: { blocks: [{ kind: 'analysis' as const, text: 'We agree.' }] },
        }),
      ],
      citations: [citation('b')],
      statements: [statement as unknown as Statement],
    })
    expect(findingsIn(opinion, essay('actor:p'))).toEqual([])
    expect(findingsIn(opinion, essay('actor:q'))[0]!.message).toBe(
      'The statement "We agree." rests only on the analysis "source:b".',
    )
  })
})

describe('quote-language', () => {
  const words = 'Person P said: "The treaty is signed."'

  it('names both languages', () => {
    expect(
      findingsIn(language, {
        sources: [source('a', { language: 'fa' })],
        statements: [quoting(words, 'The treaty is signed')],
      }),
    ).toEqual([
      {
        at: 'statement:a quotes/0/exact',
        message: 'The quotation "The treaty is signed" is in "en", but "source:a" is in "fa".',
      },
    ])
  })

  it.each([
    ['a region of the same language', 'en-US', 'en'],
    ['a script that only one of them names', 'sr', 'sr-Cyrl'],
  ])('does not mind %s', (_, own, other) => {
    const parts = {
      sources: [source('a', { language: other })],
      statements: [quoting(words, 'The treaty is signed')],
    }
    expect(findingsIn(language, { ...parts, language: own })).toEqual([])
  })

  it('minds another script', () => {
    const parts = {
      language: 'sr-Latn',
      sources: [source('a', { language: 'sr-Cyrl' })],
      statements: [quoting(words, 'Ugovor je potpisan')],
    }
    expect(findingsIn(language, parts)).toHaveLength(1)
  })

  it('is silent among loose records that name no language', () => {
    expect(
      findingsAmong(language, {
        sources: [source('a')],
        statements: [quoting(words, 'The treaty is signed')],
      }),
    ).toEqual([])
  })
})

describe('advice for a dossier', () => {
  const parts = {
    sources: [source('b', { url: 'https://example.org/article' })],
    citations: [citation('b')],
  }

  it('on passages and copies', () => {
    expect(findingsIn(noPassage, parts)).toEqual([
      { at: 'citation:b source', message: 'The citation names "source:b" and no passage of it.' },
    ])
    expect(findingsIn(noArchive, parts)).toEqual([
      { at: 'source:b url', message: 'No copy is kept of https://example.org/article.' },
    ])
  })

  it('is not given to the records of a corpus', () => {
    expect(findingsAmong(noPassage, parts)).toEqual([])
    expect(findingsAmong(noArchive, parts)).toEqual([])
  })

  it('counts a held text as a copy', () => {
    expect(
      findingsIn(noArchive, { sources: [sourceWithText('b', 'Text.', { url: 'https://example.org/' })] }),
    ).toEqual([])
  })
})
