// SHA-256 as in FIPS 180-4. Written here because the rules run in browsers too, where digests come only as promises.

const ROUNDS = 64
const BLOCK = 64

/** The first 32 bits of the fractional part of a root of a prime. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x1_0000_0000)
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

const CONSTANTS = Uint32Array.from(primes(ROUNDS), (prime) => fraction(Math.cbrt(prime)))
const START = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))

/** The SHA-256 of a text in UTF-8 or of bytes, as 64 lower-case hex digits. */
export function sha256(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const state = Uint32Array.from(START)
  const words = new Uint32Array(ROUNDS)
  const whole = bytes.length - (bytes.length % BLOCK)
  for (let at = 0; at < whole; at += BLOCK) compress(state, words, bytes, at)
  const end = padded(bytes.subarray(whole), bytes.length)
  for (let at = 0; at < end.length; at += BLOCK) compress(state, words, end, at)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** The rest of the message with the bit 1, zeros and the length in bits behind it. */
function padded(rest: Uint8Array, length: number): Uint8Array {
  const end = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK)
  end.set(rest)
  end[rest.length] = 0x80
  const view = new DataView(end.buffer)
  view.setUint32(end.length - 8, Math.floor(length / 0x2000_0000))
  view.setUint32(end.length - 4, (length << 3) >>> 0)
  return end
}

function compress(state: Uint32Array, words: Uint32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i++) {
    const from = at + 4 * i
    words[i] = (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!
  }
  for (let i = 16; i < ROUNDS; i++) {
    const before = words[i - 15]!
    const near = words[i - 2]!
    const small0 = turn(before, 7) ^ turn(before, 18) ^ (before >>> 3)
    const small1 = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)
    words[i] = words[i - 16]! + small0 + words[i - 7]! + small1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  for (let i = 0; i < ROUNDS; i++) {
    const big1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const choice = (e & f) ^ (~e & g)
    const one = (h + big1 + choice + CONSTANTS[i]! + words[i]!) | 0
    const big0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + big0 + majority) | 0
  }
  const result = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = state[i]! + result[i]!
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}
