/** A set of line numbers, one bit each. */
export interface LineSet {
  add(line: number): void
  has(line: number): boolean
}

export function lineSet(): LineSet {
  let bits = new Uint8Array(1 << 10)
  return {
    add(line) {
      const at = line >>> 3
      if (at >= bits.length) {
        const more = new Uint8Array(Math.max(at + 1, bits.length * 2))
        more.set(bits)
        bits = more
      }
      bits[at] = bits[at]! | (1 << (line & 7))
    },
    has: (line) => ((bits[line >>> 3] ?? 0) & (1 << (line & 7))) !== 0,
  }
}
