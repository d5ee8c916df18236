import { describe, expect, test } from 'vitest'
import { CHARACTER_NEEDS, classesOfCodePoints, meets, ODD } from '../../src/rules/character-needs.ts'
import { hasScript, SCRIPTS } from '../../src/rules/text/scripts.ts'

const classes = classesOfCodePoints()
const known = Array.from(classes.keys())
  .filter((code) => classes[code] !== ODD)
  .map((code) => String.fromCharCode(code))

const needsOf = (text: string) => {
  const all = Array.from(text, (character) => classes[character.charCodeAt(0)]!)
  const together = all.reduce((set, one) => set | one, 0)
  return CHARACTER_NEEDS.filter((need) => meets(together, need))
}

describe('the characters that are not odd', () => {
  test('are in normal form C, and melt together with no character before them', () => {
    const melting = new Set<string>()
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code < 0xe000) continue
      const [, ...others] = String.fromCodePoint(code).normalize('NFD')
      for (const other of others) melting.add(other)
    }
    expect(melting.size).toBeGreaterThan(50)
    expect(known.filter((character) => character.normalize('NFC') !== character)).toEqual([])
    expect(known.filter((character) => melting.has(character))).toEqual([])
  })

  test('cannot be taken for nothing', () => {
    expect(
      known.filter((character) =>
        /[\p{Cc}\p{Cf}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character),
      ),
    ).toEqual([])
  })

  test('are met by the need for other letters than Latin ones exactly where they are such letters', () => {
    const letters = SCRIPTS.filter((script) => script !== 'Latin')
    const isOther = (character: string) => letters.some((script) => hasScript(character, script))
    const missed = known.filter(
      (character) => isOther(character) && !needsOf(character).includes('non-Latin letters'),
    )
    expect(missed).toEqual([])
  })
})

test.each([
  ['Treaty of Rome', []],
  ['Café “Élysée” – 5 €', []],
  ['Государство', ['non-Latin letters']],
  ['Αθήνα (Athens)', ['mixed scripts', 'non-Latin letters']],
  ['甲国与乙国', ['non-Latin letters']],
  ['نیروهای', ['non-Latin letters']],
  ['a\u200bb', CHARACTER_NEEDS],
  ['e\u0301', CHARACTER_NEEDS],
  ['a\u202eb', CHARACTER_NEEDS],
])('%j meets the needs %j', (text, needs) => {
  expect(needsOf(text)).toEqual(needs)
})
