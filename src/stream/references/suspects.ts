import type { Hash } from './hash.ts'
import { TAG_MASK } from './tag.ts'

/** Hashes with reasons to look at the lines behind them. */
export interface Suspects {
  size: number
  add(high: number, low: number, reasons: number): void
  /** The reasons for a hash, 0 where there is none. */
  reasonsFor(hash: Hash): number
  forEach(visit: (high: number, reasons: number) => void): void
}

/** An open table: three numbers a place, of which the third is 0 where the place is free. */
export function suspects(): Suspects {
  let capacity = 1 << 10
  let places = new Int32Array(capacity * 3)

  function placeOf(high: number, low: number): number {
    let at = (low >>> 4) & (capacity - 1)
    while (places[at * 3 + 2] !== 0 && (places[at * 3] !== high || places[at * 3 + 1] !== low))
      at = (at + 1) & (capacity - 1)
    return at * 3
  }

  function grow(): void {
    const old = places
    capacity *= 2
    places = new Int32Array(capacity * 3)
    for (let i = 0; i < old.length; i += 3)
      if (old[i + 2] !== 0) places.set(old.subarray(i, i + 3), placeOf(old[i]!, old[i + 1]!))
  }

  const table: Suspects = {
    size: 0,
    add(high, low, reasons) {
      if (table.size * 2 >= capacity) grow()
      const at = placeOf(high, low)
      if (places[at + 2] === 0) table.size++
      places[at] = high
      places[at + 1] = low
      places[at + 2] = places[at + 2]! | reasons
    },
    forEach(visit) {
      for (let i = 0; i < places.length; i += 3) if (places[i + 2] !== 0) visit(places[i]!, places[i + 2]!)
    },
    reasonsFor: ({ high, low }) => places[placeOf(high, low & ~TAG_MASK) + 2]!,
  }
  return table
}
