import type { Hash } from './hash.ts'
import type { Spill } from './key-table.ts'
import { isOfBearer, type Tag } from './tag.ts'

/** Half of the hash of every key in the order of the input, 4 bytes each: it tells where a suspicious key stands. */
export interface KeyLog {
  add(hash: Hash, tag: Tag): void
  /** Everything that was added since the last call is one block. */
  endBlock(): void
  /** For each block 1 where it holds a key that is wanted. Undefined when the log could not be kept. */
  blocksWith(isWanted: (half: number) => boolean): Uint8Array | undefined
}

/** The half of a hash that the log keeps; its last bit tells ids from references. */
export function halfOf(high: number, isId: boolean): number {
  return (high & ~1) | (isId ? 0 : 1)
}

const LEAST_HELD = 1 << 8

/** Keeps at most about `memory` bytes of the log; the rest is spilled. */
export function keyLog(memory: number, spill: Spill): KeyLog {
  const held = new Int32Array(Math.max(LEAST_HELD, Math.floor(memory / 4)))
  let used = 0
  let spilled = 0
  let isKept = true
  /** How many keys there are up to the end of each block. */
  const ends: number[] = []

  function spillHeld(): void {
    try {
      spill.write(new Uint8Array(held.buffer, 0, used * 4))
      spilled += used
    } catch {
      // The log only saves time.
      isKept = false
    }
    used = 0
  }

  return {
    add(hash, tag) {
      if (!isKept) return
      if (used === held.length) spillHeld()
      held[used++] = halfOf(hash.high, isOfBearer(tag))
    },
    endBlock: () => void ends.push(spilled + used),
    blocksWith(isWanted) {
      if (!isKept) return undefined
      const flags = new Uint8Array(ends.length)
      let block = 0
      let at = 0
      const look = (halves: Int32Array, count: number): void => {
        for (let i = 0; i < count; i++, at++) {
          while (at >= ends[block]!) block++
          if (flags[block] === 0 && isWanted(halves[i]!)) flags[block] = 1
        }
      }
      const piece = new Int32Array(Math.min(held.length, Math.max(spilled, 1)))
      for (let from = 0; from < spilled; from += piece.length) {
        const count = Math.min(piece.length, spilled - from)
        spill.read(new Uint8Array(piece.buffer, 0, count * 4), from * 4)
        look(piece, count)
      }
      look(held, used)
      return flags
    },
  }
}
