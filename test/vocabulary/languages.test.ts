import { describe, expect, it } from 'vitest'
import { isLanguageSubtag, preferredLanguageSubtag } from '../../src/vocabulary/languages.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

describe('isLanguageSubtag', () => {
  it.each(['en', 'ru', 'ps', 'fa', 'prs', 'haz', 'bal', 'und', 'mul', 'zxx', 'qaa', 'qtz'])(
    'knows %s',
    (subtag) => {
      expect(isLanguageSubtag(subtag)).toBe(true)
    },
  )

  it.each(['xx', 'zzz', 'eng', 'iw', 'EN', '', 'english', 'en-GB', 'constructor'])('refuses %j', (subtag) => {
    expect(isLanguageSubtag(subtag)).toBe(false)
  })

  it('knows as many subtags as the registry has', () => {
    const pairs = letters.flatMap((first) => letters.map((second) => first + second))
    const triples = pairs.flatMap((pair) => letters.map((third) => pair + third))
    expect(pairs.filter(isLanguageSubtag)).toHaveLength(185)
    const isPrivate = (subtag: string) => /^q[a-t]/.test(subtag)
    expect(triples.filter((subtag) => !isPrivate(subtag) && isLanguageSubtag(subtag))).toHaveLength(7854)
    expect(triples.filter((subtag) => isPrivate(subtag) && isLanguageSubtag(subtag))).toHaveLength(20 * 26)
  })
})

describe('preferredLanguageSubtag', () => {
  it.each([
    ['eng', 'en'],
    ['pus', 'ps'],
    ['fas', 'fa'],
    ['per', 'fa'],
    ['iw', 'he'],
    ['mo', 'ro'],
  ])('turns %s into %s', (subtag, preferred) => {
    expect(preferredLanguageSubtag(subtag)).toBe(preferred)
    expect(isLanguageSubtag(subtag)).toBe(false)
    expect(isLanguageSubtag(preferred)).toBe(true)
  })

  it.each(['en', 'prs', 'zzz', '', '__proto__'])('has nothing better for %j', (subtag) => {
    expect(preferredLanguageSubtag(subtag)).toBeUndefined()
  })
})
