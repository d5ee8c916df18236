import { describe, expect, it } from 'vitest'
import { codePointName, excerpt, nameOfInvisible } from '../../../src/rules/text/characters.ts'

const HANDS = '\u{1f91d}'

describe('excerpt', () => {
  it('keeps a pair whole at either end', () => {
    const text = `a${HANDS.repeat(40)}b!${HANDS.repeat(40)}`
    const at = text.indexOf('!')
    expect(excerpt(text, at)).toBe(`…${HANDS.repeat(15)}b!${HANDS.repeat(15)}…`)
  })

  it('is the whole text where it is short', () => {
    expect(excerpt(`${'a'.repeat(30)}!${'b'.repeat(29)}`, 30)).toBe(`${'a'.repeat(30)}!${'b'.repeat(29)}`)
    expect(excerpt('!', 0)).toBe('!')
    expect(excerpt(`${'a'.repeat(31)}!`, 31)).toBe(`…${'a'.repeat(30)}!`)
    expect(excerpt(`!${'a'.repeat(30)}`, 0)).toBe(`!${'a'.repeat(29)}…`)
  })

  it('takes halves of pairs as they come', () => {
    expect(excerpt('\udd1d!', 1)).toBe('\udd1d!')
    expect(excerpt(`!${'a'.repeat(28)}\ud83d\ud83d`, 0)).toBe(`!${'a'.repeat(28)}\ud83d…`)
  })
})

describe('nameOfInvisible', () => {
  it.each([
    [0x01, 'U+0001 (control character)'],
    [0x9f, 'U+009F (control character)'],
    [0xa0, 'U+00A0 (invisible character)'],
    [0x200b, 'U+200B (zero width space)'],
    [0xfe00, 'U+FE00 (variation selector)'],
    [0xfe0f, 'U+FE0F (variation selector)'],
    [0xfdff, 'U+FDFF (invisible character)'],
    [0xfe10, 'U+FE10 (invisible character)'],
    [0xe0000, 'U+E0000 (tag character)'],
    [0xe007f, 'U+E007F (tag character)'],
    [0xe0080, 'U+E0080 (invisible character)'],
    [0xe0100, 'U+E0100 (variation selector)'],
    [0xe01ef, 'U+E01EF (variation selector)'],
    [0xe01f0, 'U+E01F0 (invisible character)'],
  ])('names %i', (codePoint, name) => {
    expect(nameOfInvisible(codePoint)).toBe(name)
  })
})

it('writes at least four digits', () => {
  expect(codePointName(0)).toBe('U+0000')
  expect(codePointName(0x1f91d)).toBe('U+1F91D')
})
