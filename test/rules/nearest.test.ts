import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/rules/nearest.ts'

describe('nearest', () => {
  it.each([
    ['talban', 'taliban'],
    ['tailban', 'taliban'],
    ['Taliban', 'taliban'],
    ['tali-ban', 'taliban'],
    ['talibann', 'taliban'],
    ['taliben', 'taliban'],
    ['ru-af/signatur', 'ru-af/signature'],
    ['defense.training', 'defence.training'],
  ])('takes %s for %s', (text, meant) => {
    expect(nearest(text, ['russia', meant, 'zzz'])).toBe(meant)
  })

  it.each([
    ['b', 'a'],
    ['abc', 'abd'],
    ['tlbn', 'taliban'],
    ['reference-2', 'reference-1'],
    ['reference-1', 'reference'],
    ['xxliban', 'taliban'],
    ['', 'taliban'],
    ['a'.repeat(81), 'a'.repeat(81)],
  ])('does not take %s for %s', (text, other) => {
    expect(nearest(text, [other])).toBeUndefined()
  })

  it('compares texts of 80 characters', () => {
    expect(nearest('a'.repeat(80), ['a'.repeat(79)])).toBe('a'.repeat(79))
  })

  it('takes the first of equally near candidates and the nearest of all', () => {
    expect(nearest('actor', ['aktor', 'acter'])).toBe('aktor')
    expect(nearest('signature', ['signitire', 'signeture'])).toBe('signeture')
    expect(nearest('signature', ['signeture', 'signitire'])).toBe('signeture')
  })

  it('takes an equal text before a near one that comes first', () => {
    expect(nearest('signature', ['signeture', 'Signature'])).toBe('Signature')
  })

  it('lets two slips pass in eight letters and not three', () => {
    expect(nearest('abcdefgh', ['abxdefgy'])).toBe('abxdefgy')
    expect(nearest('abcdefgh', ['abxdzfgy'])).toBeUndefined()
    expect(nearest('abcdefgh', ['abcdefghij'])).toBe('abcdefghij')
    expect(nearest('abcdefgh', ['abcdefghijk'])).toBeUndefined()
  })

  it('counts one insertion, deletion, replacement or swap of neighbours as one slip', () => {
    const words = (length: number): string[] =>
      length === 0
        ? ['']
        : words(length - 1).flatMap((word) => ['a', 'b', 'c'].map((letter) => word + letter))
    for (const from of words(4))
      for (const to of [...words(3), ...words(4), ...words(5)]) {
        const near = oneSlip(from, to)
        expect(nearest(from, [to]), `${from} ${to}`).toBe(near ? to : undefined)
      }
  })

  it('keeps digits apart from letters', () => {
    expect(nearest('annex-a1-b2', ['annex-a12-b'])).toBe('annex-a12-b')
    expect(nearest('annex-a1-b2', ['annex-a1-b'])).toBeUndefined()
    expect(nearest('annex-a1-b2', ['annex-a1-c2'])).toBe('annex-a1-c2')
  })
})

/** Whether two words are equal or one slip apart, by trying every slip. */
function oneSlip(from: string, to: string): boolean {
  if (from === to) return true
  for (let i = 0; i <= from.length; i++) {
    const before = from.slice(0, i)
    if (to === before + from.slice(i + 1)) return true
    if (i + 1 < from.length && to === before + from[i + 1] + from[i] + from.slice(i + 2)) return true
    for (const letter of ['a', 'b', 'c'])
      if (to === before + letter + from.slice(i) || to === before + letter + from.slice(i + 1)) return true
  }
  return false
}
