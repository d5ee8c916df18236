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
})
