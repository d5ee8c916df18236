import { MOST_COMPARISONS } from '../../rules/reference/nearest-id.ts'
import { USERS_OF_CITATIONS, USERS_OF_SOURCES } from '../../rules/reference/usage.ts'
import type { AnyRecord } from '../../types.ts'
import type { Hash, Hasher } from './hash.ts'
import { type KeyTable, keyTable, type Spill } from './key-table.ts'
import { type LineType, lineKeyReader } from './line-keys.ts'
import { type Links, links } from './links.ts'
import type { KeySink } from './record-keys.ts'
import { type Suspects, suspects } from './suspects.ts'
import { judge, type Tag } from './tag.ts'

/** Tells whether two readings met the same ids: how many, and a sum over their hashes. */
export interface Digest {
  keys: number
  sum: number
}

/** What the first reading of a corpus found out. */
export interface Suspicion {
  suspects: Suspects
  /** Whether a link may lie on a cycle. */
  isCyclic(chain: string, from: Hash, to: Hash): boolean
  hasCycles: boolean
  /** How many loose records there are of each type. */
  counts: Readonly<Record<AnyRecord['type'], number>>
  /** Whether there are so few ids that a missing one is compared with them. */
  keepsIds: boolean
  /** True where there were too many links to look for cycles among them. */
  tooManyLinks: boolean
}

/** Reads every line of a corpus once and remembers hashes only. */
export interface FirstReading {
  /** A line of the right shape. `onSelf` learns that a record may refer to itself where it should name another. */
  valid(bytes: Uint8Array, onSelf?: () => void): LineType
  /** Any other line. */
  any(bytes: Uint8Array): void
  /** The digest of everything since the last call. */
  takeDigest(): Digest
  finish(): Suspicion
  readonly state: ReadingState
}

/** What a first reading has gathered. Those of several parts of a corpus can be put together. */
export interface ReadingState {
  table: KeyTable
  links: Links
  counts: Record<AnyRecord['type'], number>
  /** How many ids loose records and events bear. */
  ids: number
}

export interface ReadingOptions {
  /** About how many bytes the hashes may take before they are spilled. */
  memory: number
  spill: Spill
  hasher: Hasher
}

/** An empty state. */
export function readingState({ memory, spill }: Omit<ReadingOptions, 'hasher'>): ReadingState {
  return {
    table: keyTable(memory, spill),
    links: links(Math.max(LEAST_LINKS, Math.floor(memory / BYTES_OF_LINK))),
    counts: { actor: 0, agreement: 0, statement: 0, citation: 0, source: 0 },
    ids: 0,
  }
}

const LEAST_LINKS = 1 << 16
/** With the tables that are needed to find cycles. */
const BYTES_OF_LINK = 64

/** Begins a reading. */
export function firstReading(options: ReadingOptions): FirstReading {
  const state = readingState(options)
  const reader = lineKeyReader(options.hasher)
  let digest: Digest = { keys: 0, sum: 0 }
  let tellSelf: (() => void) | undefined
  const sink: KeySink = {
    key(hash, tag: Tag) {
      state.table.add(hash, tag)
      digest.keys++
      digest.sum = (digest.sum + (hash.low ^ hash.high)) | 0
    },
    id() {
      state.ids++
    },
    link: state.links.link,
    self: () => tellSelf?.(),
  }
  return {
    state,
    valid(bytes, onSelf) {
      tellSelf = onSelf
      const type = reader.valid(bytes, sink)
      if (type && type !== 'dossier') state.counts[type]++
      return type
    },
    any(bytes) {
      tellSelf = undefined
      const type = reader.any(bytes, sink)
      if (type && type !== 'dossier') state.counts[type]++
    },
    takeDigest() {
      const taken = digest
      digest = { keys: 0, sum: 0 }
      return taken
    },
    finish: () => suspicionOf(state),
  }
}

/** Compares all ids and references with each other. */
export function suspicionOf({ table, links: all, counts, ids }: ReadingState): Suspicion {
  const found = suspects()
  const expected = {
    source: USERS_OF_SOURCES.some((type) => counts[type] > 0),
    citation: USERS_OF_CITATIONS.some((type) => counts[type] > 0),
  }
  table.forEach((high, low, tags) => {
    const reasons = judge(tags, expected)
    if (reasons !== 0) found.add(high, low, reasons)
  })
  const { isCyclic, hasCycles } = all.findCyclic()
  return {
    suspects: found,
    isCyclic,
    hasCycles,
    counts,
    keepsIds: ids <= MOST_COMPARISONS,
    tooManyLinks: all.tooMany,
  }
}
