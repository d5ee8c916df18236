import type { Hash } from './hash.ts'
import { TAG_MASK, type Tag, type TagCounts } from './tag.ts'

/** Where keys go that memory does not hold. Throws when they cannot be written. */
export interface Spill {
  /** Appends bytes. */
  write(bytes: Uint8Array): void
  /** Reads back bytes that were written, from an offset. */
  read(into: Uint8Array, offset: number): void
}

/** Receives each hash once, with the tags it was added with. */
export type GroupVisitor = (high: number, low: number, counts: TagCounts) => void

/** The ids and references of a corpus as hashes with tags: 8 bytes each, in any number. */
export interface KeyTable {
  add(hash: Hash, tag: Tag): void
  /** Adds a key as `forEachKey` told it. */
  addKey(high: number, tagged: number): void
  /** Visits every hash in the order of the hashes. Nothing can be added any more. */
  forEach(visit: GroupVisitor): void
  /** Visits every key in order, equal ones twice at most. Nothing can be added any more. */
  forEachKey(visit: (high: number, tagged: number) => void): void
}

const BUCKET_BITS = 8
const BUCKETS = 1 << BUCKET_BITS
const BYTES = 8
const MOST_CHUNK = 1 << 13
const LEAST_CHUNK = 16
/** Memory is cut into so many chunks for each bucket, if these do not become too large. */
const LEAST_CHUNKS = 4

/** In a view of 64-bit numbers the half that matters more must lie where the machine expects it. */
const LOW = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 0 : 1
const HIGH = 1 - LOW

/** Keys whose hashes begin alike: chunks in memory, the last one perhaps not full, and sorted runs that were spilled. */
interface Bucket {
  chunks: Int32Array[]
  runs: { offset: number; keys: number }[]
}

/**
 * Makes a table that holds at most about `memory` bytes. What goes beyond is sorted, freed of what stands twice and
 * spilled. Keys are shared out by the first bits of their hashes, so that each share is sorted by itself.
 */
export function keyTable(memory: number, spill: Spill): KeyTable {
  const buckets = Array.from({ length: BUCKETS }, (): Bucket => ({ chunks: [], runs: [] }))
  const chunkKeys = Math.max(
    LEAST_CHUNK,
    Math.min(MOST_CHUNK, Math.floor(memory / (BUCKETS * BYTES * LEAST_CHUNKS))),
  )
  const mostChunks = Math.max(2, Math.floor(memory / (chunkKeys * BYTES)))
  /** Chunks that are free to be used again. */
  const spare: Int32Array[] = []
  let chunks = 0
  let spilled = 0
  let scratch = new Int32Array(0)
  /** The last chunk of each bucket and how many numbers of it are used: what adding a key needs lies close together. */
  const open = buckets.map(() => new Int32Array(0))
  const used = new Int32Array(BUCKETS)
  const counts = new Uint8Array(TAG_MASK + 1)

  function addKey(high: number, tagged: number): void {
    const i = high >>> (32 - BUCKET_BITS)
    if (used[i] === open[i]!.length) grow(i)
    const at = used[i]!
    const chunk = open[i]!
    chunk[at + HIGH] = high
    chunk[at + LOW] = tagged
    used[i] = at + 2
  }

  function grow(i: number): void {
    if (chunks >= mostChunks) spillAll()
    const chunk = spare.pop() ?? new Int32Array(chunkKeys * 2)
    chunks++
    buckets[i]!.chunks.push(chunk)
    open[i] = chunk
    used[i] = 0
  }

  function spillAll(): void {
    for (let i = 0; i < BUCKETS; i++) {
      const keys = gather(i, false)
      if (keys === 0) continue
      spill.write(new Uint8Array(scratch.buffer, 0, keys * BYTES))
      buckets[i]!.runs.push({ offset: spilled, keys })
      spilled += keys * BYTES
    }
  }

  /** Takes the keys of a bucket into the scratch, sorted, equal ones at most twice; tells how many these are. */
  function gather(i: number, withRuns: boolean): number {
    const bucket = buckets[i]!
    const last = bucket.chunks.length - 1
    const lastKeys = used[i]! / 2
    const held = last < 0 ? 0 : last * chunkKeys + lastKeys
    const runs = withRuns ? bucket.runs : []
    const total = runs.reduce((sum, { keys }) => sum + keys, held)
    if (scratch.length < total * 2) scratch = new Int32Array(Math.ceil(total * 2.5))
    let at = 0
    for (const [place, chunk] of bucket.chunks.entries()) {
      const keys = place === last ? lastKeys : chunkKeys
      scratch.set(keys === chunkKeys ? chunk : chunk.subarray(0, keys * 2), at * 2)
      at += keys
      spare.push(chunk)
    }
    chunks -= bucket.chunks.length
    bucket.chunks = []
    open[i] = new Int32Array(0)
    used[i] = 0
    for (const { offset, keys } of runs) {
      spill.read(new Uint8Array(scratch.buffer, at * BYTES, keys * BYTES), offset)
      at += keys
    }
    new BigUint64Array(scratch.buffer, 0, total).sort()
    return withoutRepeats(scratch, total)
  }

  function forEachKey(visit: (high: number, tagged: number) => void): void {
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const keys = gather(bucket, true)
      for (let i = 0; i < keys * 2; i += 2) visit(scratch[i + HIGH]!, scratch[i + LOW]!)
    }
  }

  return {
    add: (hash, tag) => addKey(hash.high, (hash.low & ~TAG_MASK) | tag),
    addKey,
    forEachKey,
    forEach(visit) {
      for (let bucket = 0; bucket < BUCKETS; bucket++) {
        const keys = gather(bucket, true)
        for (let i = 0; i < keys * 2; ) {
          const high = scratch[i + HIGH]!
          const low = scratch[i + LOW]! & ~TAG_MASK
          counts.fill(0)
          for (; i < keys * 2; i += 2) {
            const tagged = scratch[i + LOW]!
            if (scratch[i + HIGH] !== high || (tagged & ~TAG_MASK) !== low) break
            counts[tagged & TAG_MASK]!++
          }
          visit(high, low, counts)
        }
      }
    },
  }
}

/** Moves sorted keys together so that each stands twice at most: that many tell a repeat. */
function withoutRepeats(keys: Int32Array, count: number): number {
  let kept = 0
  let copies = 0
  for (let i = 0; i < count * 2; i += 2) {
    const isCopy = kept > 0 && keys[i] === keys[kept * 2 - 2] && keys[i + 1] === keys[kept * 2 - 1]
    copies = isCopy ? copies + 1 : 1
    if (copies > 2) continue
    keys[kept * 2] = keys[i]!
    keys[kept * 2 + 1] = keys[i + 1]!
    kept++
  }
  return kept
}
