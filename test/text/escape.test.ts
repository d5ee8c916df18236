import { describe, expect, test } from 'vitest'
import { escapeJson, escapeText } from '../../src/text/escape.ts'

const UNSAFE = [
  '\u0000',
  '\n',
  '\u001b',
  '\u007f',
  '\u009b',
  '\u061c',
  '\u200b',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
]

describe('text that is safe to print', () => {
  test.each([...UNSAFE, '\ud800', '\udc00', '\u{e0041}'])('%j becomes visible', (character) => {
    expect(escapeText(`a${character}b`)).toBe(`a\\u{${character.codePointAt(0)!.toString(16)}}b`)
  })

  test.each([...UNSAFE, '\ud800', '\u{e0041}'])('%j in JSON is escaped and means the same', (character) => {
    const json = escapeJson(JSON.stringify({ [character]: character }))
    expect(json).toMatch(/^[ -~]*$/)
    expect(JSON.parse(json)).toEqual({ [character]: character })
  })

  test('words of every language stay as they are', () => {
    const words = 'Zürich, Москва, کابل, 北京, 😀, "quoted" & <marked>'
    expect(escapeText(words)).toBe(words)
    expect(escapeJson(words)).toBe(words)
  })
})
