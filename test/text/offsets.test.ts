import { describe, expect, it } from 'vitest'
import { splitsGrapheme } from '../../src/text/graphemes.ts'
import { offsetIndex, sliceSpan } from '../../src/text/offsets.ts'
import { fc } from '../support/property.ts'

describe('offsets', () => {
  it('counts code points and not UTF-16 units', () => {
    expect(offsetIndex('a😀b').toCodePoint(3)).toBe(2)
    expect(offsetIndex('a😀b').toUtf16(2)).toBe(3)
    expect(offsetIndex('a😀b').length).toBe(3)
    expect(sliceSpan('a😀b', { start: 1, end: 2 })).toBe('😀')
  })

  it('counts a position inside a pair as the start of its character, and clamps', () => {
    const index = offsetIndex('a😀b')
    expect(index.toCodePoint(2)).toBe(1)
    expect([index.toCodePoint(-1), index.toCodePoint(9)]).toEqual([0, 3])
    expect([index.toUtf16(-1), index.toUtf16(9)]).toEqual([0, 4])
  })

  it('agrees with the code points that JavaScript iterates over, in long texts and with lone surrogates', () => {
    const unit = fc.constantFrom('a', '😀', '\u{20000}', '\uD800', '\uDC00', 'é')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 2500, size: 'max' }), (units) => {
        const text = units.join('')
        const index = offsetIndex(text)
        const points = [...text]
        expect(index.length).toBe(points.length)
        let at = 0
        for (let point = 0; point <= points.length; point++) {
          if (index.toUtf16(point) !== at || index.toCodePoint(at) !== point) {
            expect.fail(`code point ${point} of ${JSON.stringify(text)}`)
          }
          at += points[point]?.length ?? 0
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('splitsGrapheme', () => {
  const whole = [
    'é'.normalize('NFD'),
    '👩‍👩‍👧',
    '👍🏽',
    '❤️',
    '🇩🇪',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '\r\n',
    '각'.normalize('NFD'),
    'कि',
    'كَ',
    '1️⃣',
    '葛󠄀',
  ]

  it.each(whole)('takes %j as one character', (character) => {
    const length = [...character].length
    const text = `x${character}x`
    for (let at = 1; at < length; at++) expect(splitsGrapheme(text, 1 + at)).toBe(true)
    expect(splitsGrapheme(text, 1)).toBe(false)
    expect(splitsGrapheme(text, 1 + length)).toBe(false)
  })

  it('tells two flags, two letters and two syllables apart', () => {
    expect(splitsGrapheme('🇩🇪🇫🇷', 2)).toBe(false)
    expect(splitsGrapheme('🇩🇪🇫🇷', 3)).toBe(true)
    expect(splitsGrapheme('ab', 1)).toBe(false)
    expect(splitsGrapheme('한국', 1)).toBe(false)
    expect(splitsGrapheme('😀😀', 1)).toBe(false)
  })

  it('says nothing of the ends and beyond', () => {
    for (const at of [-1, 0, 2, 3]) expect(splitsGrapheme('e\u0301', at)).toBe(false)
  })

  it('agrees with a full segmenter on mixed text', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const unit = fc.constantFrom(...whole, 'a', ' ', '日', '한', '\n', '😀', 'م', '\u0301')
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), (units) => {
        const text = units.join('')
        const index = offsetIndex(text)
        const starts = new Set(
          [...segmenter.segment(text)].map((segment) => index.toCodePoint(segment.index)),
        )
        for (let at = 1; at < index.length; at++)
          expect(splitsGrapheme(text, at, index)).toBe(!starts.has(at))
      }),
    )
  })
})
