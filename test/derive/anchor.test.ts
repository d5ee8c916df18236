import { describe, expect, it } from 'vitest'
import { anchors } from '../../src/derive/anchor.ts'
import { sourceWithText } from '../../src/rules/evidence/texts.ts'
import { assertion, citation, exampleDossier, source } from '../../src/rules/example.ts'
import type { CitedPassage } from '../../src/types.ts'

const text = 'State A and State B signed it. State A was first.'

function anchorOf(passage: CitedPassage, body = text) {
  const [anchor] = anchors(
    exampleDossier({ sources: [sourceWithText('b', body)], citations: [citation('b', { passage })] }),
  )
  return { outcome: anchor!.outcome, span: anchor!.span }
}

describe('anchors', () => {
  it.each([
    ['no offsets', {}, 'filled'],
    ['only a start', { start: 12 }, 'filled'],
    ['only an end', { end: 19 }, 'filled'],
    ['a wrong start', { start: 11, end: 19 }, 'moved'],
    ['a wrong end', { start: 12, end: 20 }, 'moved'],
    ['offsets outside the text', { start: 500, end: 507 }, 'moved'],
    ['right offsets', { start: 12, end: 19 }, 'kept'],
  ])('with %s', (_, offsets, outcome) => {
    expect(anchorOf({ exact: 'State B', ...offsets })).toEqual({ outcome, span: { start: 12, end: 19 } })
  })

  it('keeps offsets that choose between two places, or are chosen by what stands around', () => {
    expect(anchorOf({ exact: 'State A', start: 31, end: 38 })).toMatchObject({ outcome: 'kept' })
    expect(anchorOf({ exact: 'State A', suffix: ' was first' })).toEqual({
      outcome: 'filled',
      span: { start: 31, end: 38 },
    })
    expect(anchorOf({ exact: 'State A' })).toEqual({ outcome: 'ambiguous', span: undefined })
  })

  it('keeps offsets of a passage that was typed otherwise', () => {
    const passage = { exact: '"it" - signed', start: 8, end: 21 }
    expect(anchorOf(passage, 'He said “it” – signed.')).toMatchObject({ outcome: 'kept' })
  })

  it('spans what an ellipsis leaves out, and leaves out markers at the end', () => {
    expect(anchorOf({ exact: 'State A … signed it' }).span).toEqual({ start: 0, end: 29 })
    expect(anchorOf({ exact: 'State B signed it [1]', prefix: 'and ' }).span).toEqual({ start: 12, end: 29 })
  })

  it('tells the record and the path, and why there is no place', () => {
    const dossier = exampleDossier({
      sources: [sourceWithText('a', text), source('b')],
      statements: [
        assertion('a', { appearsIn: { source: 'source:a', exact: 'State A and State B read it.' } }),
      ],
      citations: [citation('b', { passage: { exact: 'x' } }), citation('c', { source: 'source:a' })],
    })
    expect(anchors(dossier)).toEqual([
      {
        record: 'statement:a',
        path: ['statements', 0, 'appearsIn'],
        source: 'source:a',
        exact: 'State A and State B read it.',
        outcome: 'altered',
        span: undefined,
        nearest: expect.stringContaining('State A and State B signed it'),
        places: 0,
      },
      {
        record: 'citation:b',
        path: ['citations', 0, 'passage'],
        source: 'source:b',
        exact: 'x',
        outcome: 'not-held',
        span: undefined,
        nearest: undefined,
        places: 0,
      },
    ])
  })

  it('looks into snapshots', () => {
    const dossier = exampleDossier({
      sources: [source('b')],
      citations: [citation('b', { passage: { exact: 'State B' } })],
    })
    expect(anchors(dossier, { snapshotOf: () => ({ text }) })[0]!.outcome).toBe('filled')
  })
})
