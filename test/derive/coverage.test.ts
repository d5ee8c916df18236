import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addCoverage, coverage } from '../../src/derive/coverage.ts'
import { quoting, sourceWithText } from '../../src/rules/evidence/texts.ts'
import { citation, exampleDossier, person, source } from '../../src/rules/example.ts'
import type { Dossier } from '../../src/types.ts'

const none = { count: 0, total: 0 }

describe('coverage', () => {
  it('of an empty dossier is nothing of nothing', () => {
    expect(coverage(exampleDossier({}))).toEqual({
      sentences: none,
      citations: none,
      quotations: { ...none, failed: 0, ambiguous: 0, unverifiable: 0 },
      sources: none,
    })
  })

  it('of a brief whose references are held is complete', () => {
    const file = new URL('../../examples/dossier/brief-with-text.json', import.meta.url)
    expect(coverage(JSON.parse(readFileSync(file, 'utf8')) as Dossier)).toEqual({
      sentences: { count: 2, total: 2 },
      citations: { count: 2, total: 2 },
      quotations: { count: 1, total: 1, failed: 0, ambiguous: 0, unverifiable: 0 },
      sources: { count: 2, total: 2 },
    })
  })

  it('counts the sentences that report, with a marker or a statement that cites', () => {
    const dossier = exampleDossier({
      brief: 'source:a',
      sources: [
        source('a', {
          text: {
            blocks: [
              { kind: 'headline', text: 'A headline.\n' },
              { kind: 'lede', text: 'One is so [1]. Two is so. Three is so.\n' },
              { kind: 'list', text: 'Four is so [2].\n' },
              { kind: 'analysis', text: 'Five may be so.\n' },
              { kind: 'pull-quote', text: 'One is so.\n' },
              { kind: 'caption', text: 'Six.\n' },
              { kind: 'references', text: '[1] Seven.\n' },
            ],
          },
        }),
      ],
      citations: [citation('b', { marker: '1' })],
      actors: [person('p')],
      statements: [quoting('Two is so.', 'so', { quotes: undefined, citations: ['citation:b'] })],
    })
    expect(coverage(dossier).sentences).toEqual({ count: 3, total: 4 })
  })

  it('tells quotations that are verified from those that are not', () => {
    const words = 'Person P called it "a first step".'
    const of = (name: string, exact: string) => ({
      ...quoting('Person P spoke.', exact, { citations: [`citation:${name}`] }),
      id: `statement:${name}/${exact.length}` as const,
      appearsIn: undefined,
    })
    const dossier = exampleDossier({
      actors: [person('p')],
      sources: [
        sourceWithText('b', words),
        sourceWithText('c', 'It is one step, and one step.'),
        source('d'),
      ],
      citations: [citation('b'), citation('c'), citation('d')],
      statements: [of('b', 'a first step'), of('b', 'a last step'), of('c', 'one step'), of('d', 'a step')],
    })
    expect(coverage(dossier).quotations).toEqual({
      count: 1,
      total: 4,
      failed: 1,
      ambiguous: 1,
      unverifiable: 1,
    })
  })

  it('counts a quotation and its original once, verified by either', () => {
    const dossier = exampleDossier({
      actors: [person('p')],
      sources: [sourceWithText('b', 'Это первый шаг.', { language: 'ru' })],
      citations: [citation('b')],
      statements: [
        quoting('Person P spoke.', 'a first step', {
          appearsIn: undefined,
          quotes: [{ exact: 'a first step', original: { exact: 'первый шаг', language: 'ru' } }],
          citations: ['citation:b'],
        }),
      ],
    })
    expect(coverage(dossier).quotations).toMatchObject({ count: 1, total: 1, unverifiable: 0 })
  })

  it('does not take the brief for evidence of what it quotes, but any other text in which words stand', () => {
    const parts = {
      actors: [person('p')],
      sources: [sourceWithText('a', 'Person P called it "a first step".')],
      statements: [quoting('Person P spoke.', 'a first step')],
    }
    expect(coverage(exampleDossier(parts)).quotations).toMatchObject({ count: 1, unverifiable: 0 })
    expect(coverage(exampleDossier({ ...parts, brief: 'source:a' })).quotations).toMatchObject({
      count: 0,
      unverifiable: 1,
    })
  })

  it('leaves the original of a quotation out where nothing is in its language', () => {
    const dossier = exampleDossier({
      actors: [person('p')],
      sources: [sourceWithText('a', 'Person P called it "a first step".')],
      statements: [
        quoting('Person P spoke.', 'a first step', {
          quotes: [{ exact: 'a first step', original: { exact: 'первый шаг', language: 'ru' } }],
        }),
      ],
    })
    expect(coverage(dossier).quotations).toEqual({
      count: 1,
      total: 1,
      failed: 0,
      ambiguous: 0,
      unverifiable: 0,
    })
  })

  it('counts archived sources and those whose text is held, and not the brief', () => {
    const archive = { url: 'https://example.org/copy', captured: '2024-09-04' }
    const dossier = exampleDossier({
      brief: 'source:a',
      sources: [
        sourceWithText('a', 'Text.'),
        source('b', { archive }),
        sourceWithText('c', 'Text.'),
        source('d'),
        source('e'),
      ],
    })
    expect(coverage(dossier).sources).toEqual({ count: 2, total: 4 })
    const snapshotOf = ({ id }: { id: string }) => (id === 'source:d' ? { text: 'Text.' } : undefined)
    expect(coverage(dossier, { snapshotOf }).sources).toEqual({ count: 3, total: 4 })
  })

  it('adds up', () => {
    const one = {
      sentences: { count: 1, total: 2 },
      citations: { count: 3, total: 4 },
      quotations: { count: 5, total: 26, failed: 6, ambiguous: 7, unverifiable: 8 },
      sources: { count: 9, total: 10 },
    }
    expect(addCoverage(one, one)).toEqual({
      sentences: { count: 2, total: 4 },
      citations: { count: 6, total: 8 },
      quotations: { count: 10, total: 52, failed: 12, ambiguous: 14, unverifiable: 16 },
      sources: { count: 18, total: 20 },
    })
  })
})
