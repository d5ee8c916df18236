/** A hash of 64 bits in two halves, as numbers of 32 bits with sign (others would not be held as whole numbers); the same object is filled anew by each call. */
export interface Hash {
  high: number
  low: number
}

/** Hashes the bytes from `start` to `end`; the result is good until the next call. */
export type Hasher = (bytes: Uint8Array, start: number, end: number) => Hash

/** Two numbers of 32 bits that decide what the hashes are. */
export type HashKey = readonly [number, number]

/**
 * HalfSipHash-1-3 with 64 bits: short texts, 32-bit arithmetic, and nobody who does not know the key can make two
 * texts with one hash (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012, and its 32-bit variant).
 */
export function halfSipHash([key0, key1]: HashKey): Hasher {
  const hash: Hash = { high: 0, low: 0 }
  return (bytes, start, end) => {
    let v0 = key0 | 0
    let v1 = key1 ^ 0xee
    let v2 = 0x6c796765 ^ key0
    let v3 = 0x74656462 ^ key1
    const length = end - start
    const whole = start + (length & ~3)
    let word = 0
    for (let i = start; ; i += 4) {
      const isLast = i >= whole
      if (isLast) {
        word = length << 24
        if (i + 2 < end) word |= bytes[i + 2]! << 16
        if (i + 1 < end) word |= bytes[i + 1]! << 8
        if (i < end) word |= bytes[i]!
      } else word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
      v3 ^= word
      v0 = (v0 + v1) | 0
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0
      v0 = (v0 << 16) | (v0 >>> 16)
      v2 = (v2 + v3) | 0
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2
      v0 = (v0 + v3) | 0
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0
      v2 = (v2 + v1) | 0
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2
      v2 = (v2 << 16) | (v2 >>> 16)
      v0 ^= word
      if (isLast) break
    }
    v2 ^= 0xee
    for (let round = 0; round < 6; round++) {
      if (round === 3) {
        hash.high = v1 ^ v3
        v1 ^= 0xdd
      }
      v0 = (v0 + v1) | 0
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0
      v0 = (v0 << 16) | (v0 >>> 16)
      v2 = (v2 + v3) | 0
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2
      v0 = (v0 + v3) | 0
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0
      v2 = (v2 + v1) | 0
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2
      v2 = (v2 << 16) | (v2 >>> 16)
    }
    hash.low = v1 ^ v3
    return hash
  }
}

const ENCODER = new TextEncoder()

/** The hash of a text, as an object of its own. */
export function hashText(text: string, hasher: Hasher): Hash {
  const bytes = ENCODER.encode(text)
  return { ...hasher(bytes, 0, bytes.length) }
}
