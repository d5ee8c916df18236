import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/text/sha256.ts'
import { fc } from '../support/property.ts'

const expected = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

describe('sha256', () => {
  it('knows the vectors of FIPS 180-4', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it.each(Array.from({ length: 130 }, (_, length) => length))('agrees on %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 7) % 256)
    expect(sha256(bytes)).toBe(expected(bytes))
  })

  it('agrees on texts in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(expected(text))
      }),
    )
  })

  it('agrees on a long text', () => {
    const text = 'Соглашение подписано. '.repeat(50_000)
    expect(sha256(text)).toBe(expected(text))
  })
})
