import { describe, expect, it } from 'vitest'
import { hedgesIn, negationsIn } from '../../src/text/guard-words.ts'
import { matchQuotation } from '../../src/text/match.ts'
import { expectLinear } from '../support/growth.ts'

describe('hostile input takes work in proportion to its length', () => {
  it('many negations', () => {
    expectLinear(
      (size) => 'not '.repeat(size),
      (text) => expect(negationsIn(text, 'en')).toHaveLength(text.length / 4),
      5_000,
    )
  })

  it('many words that may be the month of May', () => {
    expectLinear(
      (size) => 'May '.repeat(size),
      (text) => expect(hedgesIn(text, 'en')).toHaveLength(1),
      2_500,
    )
  })

  it('an elided quotation with many negations left out', () => {
    expectLinear(
      (size) => `we agree that ${'not '.repeat(size)}and it is done now.`,
      (source) => {
        const match = matchQuotation('we agree that … it is done now', source, { language: 'en' })
        expect(match.status).toBe('elided')
      },
      5_000,
    )
  })

  it('a repeated word where the source says who speaks again and again', () => {
    expectLinear(
      (size) => ({ source: '“a,” he said, “a '.repeat(size), wording: `${'a '.repeat(size)}b` }),
      ({ source, wording }) => expect(matchQuotation(wording, source, { nearest: false }).places).toBe(0),
      400,
    )
  })

  it('a repeated word in speech that is broken off again and again', () => {
    expectLinear(
      (size) => ({ source: `${'“a a a,” he said, '.repeat(size)}“a.”`, wording: `${'a '.repeat(size)}b` }),
      ({ source, wording }) => expect(matchQuotation(wording, source, { nearest: false }).places).toBe(0),
      400,
    )
  })

  it('words of thousands of letters that are nearly the same', () => {
    expectLinear(
      (size) => ({
        source: Array.from('bcdefg', (last) => `${'a'.repeat(size)}${last}`).join(' '),
        wording: 'a'.repeat(size),
      }),
      ({ source, wording }) => expect(matchQuotation(wording, source).places).toBe(0),
      1_000,
    )
  })
})
