import { describe, expect, it } from 'vitest'
import { isFaithful, matchQuotation } from '../../src/text/match.ts'
import { prepareText } from '../../src/text/prepare.ts'
import { makeCorpus, type Variant } from './corpus.ts'

describe('the made-up corpus', () => {
  const corpus = makeCorpus()
  const source = prepareText(corpus.text)
  const wrong = (variants: readonly Variant[], faithful: boolean) =>
    variants
      .filter(({ quotation }) => isFaithful(matchQuotation(quotation, source).status) !== faithful)
      .map(({ kind, quotation }) => `${kind}: ${quotation}`)

  it('has the size it should, and every kind of change', () => {
    expect(corpus.text.length).toBeGreaterThan(45_000)
    expect([corpus.harmless.length, corpus.tampered.length]).toEqual([720, 513])
    expect(new Set(corpus.harmless.map(({ kind }) => kind)).size).toBeGreaterThan(25)
    expect(new Set(corpus.tampered.map(({ kind }) => kind)).size).toBeGreaterThan(10)
    for (const { sentence, quotation } of [...corpus.harmless, ...corpus.tampered]) {
      expect(corpus.text).toContain(sentence)
      expect(quotation).not.toBe(sentence)
    }
  })

  it('is the same every time', () => {
    expect(makeCorpus()).toEqual(corpus)
  })

  it('passes 720 of 720 harmless quotations', () => {
    expect(wrong(corpus.harmless, true)).toEqual([])
  })

  it('passes 0 of 513 tampered quotations', () => {
    expect(wrong(corpus.tampered, false)).toEqual([])
  })

  it.each([2, 3, 4, 5])('holds for another seed (%i)', (seed) => {
    const other = makeCorpus({ sentences: 200, harmless: 300, tampered: 300 }, seed)
    const text = prepareText(other.text)
    for (const { quotation, kind } of other.harmless) {
      const { status } = matchQuotation(quotation, text, { nearest: false })
      if (!isFaithful(status)) expect.fail(`${kind}: ${quotation} is ${status}`)
    }
    for (const { quotation, kind } of other.tampered) {
      const { status } = matchQuotation(quotation, text, { nearest: false })
      if (isFaithful(status)) expect.fail(`${kind}: ${quotation} is ${status}`)
    }
  })

  it('suggests the sentence that was tampered with', () => {
    const found = corpus.tampered.filter(({ sentence, quotation }) => {
      const nearest = matchQuotation(quotation, source).nearest
      return nearest !== undefined && sentence.includes(nearest.text.slice(1, -1))
    })
    expect(found.length / corpus.tampered.length).toBeGreaterThan(0.95)
  })
})
