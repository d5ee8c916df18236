import { describe, expect, test } from 'vitest'
import { halfSipHash, hashText } from '../../../src/stream/references/hash.ts'
import { random } from '../../support/shape-generator.ts'

/** HalfSipHash as its authors describe it, with any number of rounds; slow and plain. */
function reference(
  compression: number,
  finalisation: number,
  [k0, k1]: [number, number],
  text: Uint8Array,
): [number, number] {
  const v = Uint32Array.of(k0, k1 ^ 0xee, 0x6c796765 ^ k0, 0x74656462 ^ k1)
  const turn = (i: number, by: number): void => {
    v[i] = (v[i]! << by) | (v[i]! >>> (32 - by))
  }
  const mix = (a: number, b: number, by: number): void => {
    v[a] = v[a]! + v[b]!
    turn(b, by)
    v[b] = v[b]! ^ v[a]!
  }
  const round = (): void => {
    mix(0, 1, 5)
    turn(0, 16)
    mix(2, 3, 8)
    mix(0, 3, 7)
    mix(2, 1, 13)
    turn(2, 16)
  }
  const rounds = (count: number): void => {
    for (let i = 0; i < count; i++) round()
  }
  const take = (word: number): void => {
    v[3] = v[3]! ^ word
    rounds(compression)
    v[0] = v[0]! ^ word
  }
  const view = new DataView(text.buffer, text.byteOffset, text.byteLength)
  let i = 0
  for (; i + 4 <= text.length; i += 4) take(view.getUint32(i, true))
  let last = text.length << 24
  for (let j = 0; i + j < text.length; j++) last |= text[i + j]! << (8 * j)
  take(last)
  v[2] = v[2]! ^ 0xee
  rounds(finalisation)
  const high = (v[1]! ^ v[3]!) >>> 0
  v[1] = v[1]! ^ 0xdd
  rounds(finalisation)
  return [high, (v[1]! ^ v[3]!) >>> 0]
}

describe('HalfSipHash', () => {
  test('the plain version has the published values of HalfSipHash-2-4 (64 bits)', () => {
    const published = ['218d1f59b9b83cc8', 'be552412f8387315', '064f39ef7c50eb57', 'ce0f1a45f7060679']
    const found = published.map((_, length) => {
      const text = Uint8Array.from({ length }, (_, i) => i)
      const bytes = Buffer.alloc(8)
      const [high, low] = reference(2, 4, [0x03020100, 0x07060504], text)
      bytes.writeUInt32LE(high, 0)
      bytes.writeUInt32LE(low, 4)
      return bytes.toString('hex')
    })
    expect(found).toEqual(published)
  })

  test('ours is the plain version with 1 and 3 rounds', () => {
    const rng = random(1)
    for (let i = 0; i < 2000; i++) {
      const key: [number, number] = [rng.below(2 ** 32), rng.below(2 ** 32)]
      const text = Uint8Array.from({ length: rng.below(40) + 5 }, () => rng.below(256))
      const start = rng.below(5)
      const { high, low } = halfSipHash(key)(text, start, text.length)
      expect([high, low]).toEqual(reference(1, 3, key, text.slice(start)).map((half) => half | 0))
    }
  })

  test('the hash of a text is that of its bytes and stays', () => {
    const hasher = halfSipHash([7, 9])
    const bytes = new TextEncoder().encode('actor:a')
    const first = hashText('actor:a', hasher)
    expect(first).toEqual({ ...hasher(bytes, 0, bytes.length) })
    expect(hashText('actor:b', hasher)).not.toEqual(first)
    expect(first).toEqual(hashText('actor:a', hasher))
  })
})
