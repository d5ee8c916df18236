import { describe, expect, it } from 'vitest'
import { shorten } from '../../src/rules/wording.ts'

describe('shorten', () => {
  it('leaves 80 characters as they are', () => {
    expect(shorten('a'.repeat(80))).toBe('a'.repeat(80))
    expect(shorten('\u{1f91d}'.repeat(80))).toBe('\u{1f91d}'.repeat(80))
    expect(shorten('')).toBe('')
  })

  it('cuts a longer text to 80 characters with an ellipsis, never within a character', () => {
    expect(shorten('a'.repeat(81))).toBe(`${'a'.repeat(79)}…`)
    expect(shorten('\u{1f91d}'.repeat(81))).toBe(`${'\u{1f91d}'.repeat(79)}…`)
    expect(shorten('a'.repeat(5000))).toBe(`${'a'.repeat(79)}…`)
  })
})
