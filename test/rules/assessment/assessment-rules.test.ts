import { describe, expect, it } from 'vitest'
import { rule as selfConfirmed } from '../../../src/rules/assessment/self-confirmed.ts'
import { rule as unfounded } from '../../../src/rules/assessment/unfounded-confidence.ts'
import { assertion, citation, paraphrase, person, source } from '../../../src/rules/example.ts'
import type { Assessment, Source, Statement } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const forecast: Assessment = {
  type: 'statement',
  kind: 'assessment',
  id: 'statement:f',
  text: 'It will hold.',
  appearsIn: { source: 'source:a' },
}

describe('assessment/unfounded-confidence', () => {
  const judged = (more: Partial<Assessment>) =>
    findingsIn(unfounded, { statements: [{ ...forecast, ...more }] })

  it('names the confidence, else the likelihood', () => {
    const confident = {
      at: 'statement:f confidence',
      message: 'The confidence is given as "high", but nothing is cited for the judgement.',
    }
    expect(judged({ confidence: 'high' })).toEqual([confident])
    expect(judged({ confidence: 'high', likelihood: 'almost-certain' })).toEqual([confident])
    for (const likelihood of ['almost-certain', 'almost-no-chance'] as const)
      expect(judged({ confidence: 'low', likelihood })).toEqual([
        {
          at: 'statement:f likelihood',
          message: `The likelihood is given as "${likelihood}", but nothing is cited for the judgement.`,
        },
      ])
    expect(
      judged({ confidence: 'high', relations: [{ kind: 'corroborates', statement: 'statement:x' }] }),
    ).toEqual([confident])
  })

  it.each<Partial<Assessment>>([
    {},
    { confidence: 'moderate', likelihood: 'very-likely' },
    { confidence: 'high', citations: ['citation:x'] },
    {
      confidence: 'high',
      relations: [
        { kind: 'elaborates', statement: 'statement:y' },
        { kind: 'based-on', statement: 'statement:x' },
      ],
    },
  ])('lets %j pass', (more) => {
    expect(judged(more)).toEqual([])
  })

  it('looks at assessments only', () => {
    const assertive = { ...assertion('x'), confidence: 'high' } as Statement
    expect(findingsIn(unfounded, { statements: [assertive] })).toEqual([])
  })
})

describe('assessment/self-confirmed', () => {
  const by = (name: string, author?: string, publisher?: string): Source =>
    source(name, {
      ...(author ? { authors: [{ name: 'A. N. Other' }, { name: author, actor: `actor:${author}` }] } : {}),
      ...(publisher ? { publisher: `actor:${publisher}` } : {}),
    })
  const judged = (more: Partial<Assessment>, sources: Source[], statements: Statement[] = []) =>
    findingsIn(selfConfirmed, {
      actors: [person('p'), person('q')],
      sources,
      citations: [citation('a'), citation('b'), citation('c')],
      statements: [...statements, { ...forecast, ...more }],
    })
  const cites = (...names: string[]) => ({ citations: names.map((name) => `citation:${name}` as const) })

  it('names what the judgement rests on, each once', () => {
    expect(judged({ ...cites('b', 'b', 'c'), assessors: ['actor:p'] }, [by('b', 'p'), by('c', 'p')])).toEqual(
      [
        {
          at: 'statement:f citations/0',
          message: 'The judgement rests only on its own author: "source:b", "source:c".',
        },
      ],
    )
  })

  it.each<[string, Partial<Assessment>, Source[]]>([
    ['the text in which it stands', cites('a'), [source('a')]],
    ['another text of the same paper', cites('b'), [by('a', undefined, 'm'), by('b', undefined, 'm')]],
    ['another text of the same author', cites('b'), [by('a', 'p', 'm'), by('b', 'p', 'n')]],
    ['a text of one of the assessors', { ...cites('b'), assessors: ['actor:q', 'actor:p'] }, [by('b', 'p')]],
    [
      'a text that the assessor publishes',
      { ...cites('b'), assessors: ['actor:m'] },
      [by('b', undefined, 'm')],
    ],
  ])('finds %s', (_, more, sources) => {
    expect(judged(more, sources)).toHaveLength(1)
  })

  it.each<[string, Partial<Assessment>, Source[]]>([
    ['nothing', {}, [source('a')]],
    ['an independent source', cites('b'), [source('a'), source('b')]],
    ['its own text and an independent one', cites('a', 'b'), [source('a'), source('b')]],
    ['another author of the same paper', cites('b'), [by('a', 'p', 'm'), by('b', 'q', 'm')]],
    ['a paper that names no author', cites('b'), [by('a', 'p', 'm'), by('b', undefined, 'm')]],
    ['the text that quotes the assessor', { ...cites('a'), assessors: ['actor:p'] }, [source('a')]],
    ['a citation that is not held', { citations: ['citation:lost'] }, [source('a')]],
    ['a source that is not held', { ...cites('b'), assessors: ['actor:p'] }, []],
    ['a text, standing nowhere itself', { ...cites('a'), appearsIn: undefined }, [by('a', 'p')]],
  ])('lets pass what cites %s', (_, more, sources) => {
    expect(judged(more, sources)).toEqual([])
  })

  const leaning = (kind: 'based-on' | 'corroborates' | 'repeats' | 'elaborates', name = 'y') => ({
    relations: [
      { kind: 'elaborates' as const, statement: 'statement:z' as const },
      { kind, statement: `statement:${name}` as const },
    ],
  })

  it.each(['based-on', 'corroborates', 'repeats'] as const)('follows %s', (kind) => {
    const own = paraphrase('y', { appearsIn: { source: 'source:b' } })
    expect(judged({ ...leaning(kind), assessors: ['actor:p'] }, [], [own])).toEqual([
      {
        at: 'statement:f relations/1',
        message: 'The judgement rests only on its own author: "statement:y".',
      },
    ])
  })

  it('hears other voices', () => {
    const other = paraphrase('y', { speakers: [{ actor: 'actor:p' }, { actor: 'actor:q' }] })
    expect(judged({ ...leaning('based-on'), assessors: ['actor:p'] }, [], [other])).toEqual([])
    expect(judged({ ...leaning('elaborates'), assessors: ['actor:p'] }, [], [paraphrase('y')])).toEqual([])
    expect(judged({ ...leaning('based-on', 'lost'), assessors: ['actor:p'] }, [])).toEqual([])
    expect(judged(leaning('based-on'), [source('a'), source('y')], [assertion('y')])).toEqual([])
  })

  it('takes what its own text says for its own', () => {
    const same = assertion('y', { appearsIn: { source: 'source:a' } })
    expect(judged(leaning('based-on'), [source('a')], [same])).toHaveLength(1)
    expect(judged({ ...leaning('based-on'), ...cites('b') }, [source('a'), source('b')], [same])).toEqual([])
    expect(judged(leaning('based-on', 'f'), [source('a')])).toHaveLength(1)
  })

  it('looks at assessments only', () => {
    const statements = [assertion('a', { citations: ['citation:a'] })]
    expect(
      findingsIn(selfConfirmed, { sources: [source('a')], citations: [citation('a')], statements }),
    ).toEqual([])
  })
})
