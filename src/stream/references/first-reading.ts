import { MOST_COMPARISONS } from '../../rules/reference/nearest-id.ts'
import { USERS_OF_CITATIONS, USERS_OF_SOURCES } from '../../rules/reference/usage.ts'
import type { AnyRecord } from '../../types.ts'
import type { Hasher } from './hash.ts'
import { halfOf, type KeyLog, keyLog } from './key-log.ts'
import { type KeyTable, keyTable, type Spill } from './key-table.ts'
import { type LineKeyReader, type LineType, lineKeyReader } from './line-keys.ts'
import { type CyclicLinks, type Links, links } from './links.ts'
import type { KeySink } from './record-keys.ts'
import { type Suspects, suspects } from './suspects.ts'
import { judge, Reason, type Tag } from './tag.ts'

/** Tells whether two readings met the same ids: how many, and a sum over their hashes. */
export interface Digest {
  keys: number
  sum: number
}

/** What the first reading of a corpus found out. */
export interface Suspicion {
  suspects: Suspects
  cyclic: CyclicLinks
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
  valid(bytes: Uint8Array, start: number, end: number, onSelf?: () => void): LineType
  /** Any other line. */
  any(bytes: Uint8Array, start: number, end: number, onSelf?: () => void): LineType
  /** Ends a block of lines and returns its digest. */
  endBlock(): Digest
  finish(): Suspicion
  readonly state: ReadingState
  readonly log: KeyLog
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
  /** Takes what tells the places of the keys. */
  logSpill: Spill
  hasher: Hasher
}

/** An empty state. */
export function readingState({ memory, spill }: Pick<ReadingOptions, 'memory' | 'spill'>): ReadingState {
  return {
    table: keyTable(memory, spill),
    links: links(Math.max(LEAST_LINKS, Math.floor(memory / BYTES_OF_LINK))),
    counts: { actor: 0, agreement: 0, statement: 0, citation: 0, source: 0 },
    ids: 0,
  }
}

/** Of the memory; the log may take an eighth of it. */
const SHARE_OF_LOG = 8
const LEAST_LINKS = 1 << 16
/** With the tables that are needed to find cycles. */
const BYTES_OF_LINK = 64

/** Begins a reading. */
export function firstReading(options: ReadingOptions): FirstReading {
  const state = readingState(options)
  const log = keyLog(Math.floor(options.memory / SHARE_OF_LOG), options.logSpill)
  const reader = lineKeyReader(options.hasher)
  let keys = 0
  let sum = 0
  let tellSelf: (() => void) | undefined
  const sink: KeySink = {
    key(hash, tag: Tag) {
      state.table.add(hash, tag)
      log.add(hash, tag)
      keys++
      sum = (sum + (hash.low ^ hash.high)) | 0
    },
    id() {
      state.ids++
    },
    link: state.links.link,
    self: () => tellSelf?.(),
  }
  const read = (
    readLine: LineKeyReader['valid'],
    bytes: Uint8Array,
    start: number,
    end: number,
    onSelf: (() => void) | undefined,
  ): LineType => {
    tellSelf = onSelf
    const type = readLine(bytes, start, end, sink)
    if (type && type !== 'dossier') state.counts[type]++
    return type
  }
  return {
    state,
    log,
    valid: (bytes, start, end, onSelf) => read(reader.valid, bytes, start, end, onSelf),
    any: (bytes, start, end, onSelf) => read(reader.any, bytes, start, end, onSelf),
    endBlock() {
      log.endBlock()
      const digest: Digest = { keys, sum }
      keys = 0
      sum = 0
      return digest
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
  return {
    suspects: found,
    cyclic: all.findCyclic(),
    counts,
    keepsIds: ids <= MOST_COMPARISONS,
    tooManyLinks: all.tooMany,
  }
}

/** Whether half of a hash, as the log keeps it, belongs to a suspicious key. Undefined where too many are. */
export function suspiciousHalves({
  suspects: all,
  cyclic,
}: Suspicion): ((half: number) => boolean) | undefined {
  if (all.size + cyclic.count > MOST_HALVES) return undefined
  const halves = new Set<number>()
  const some = new Uint8Array(1 << FILTER_BITS)
  const add = (half: number): void => {
    halves.add(half)
    some[half >>> (32 - FILTER_BITS)] = 1
  }
  all.forEach((high, reasons) => {
    if ((reasons & Reason.bearer) !== 0) add(halfOf(high, true))
    if ((reasons & ~(Reason.bearer | Reason.unused)) !== 0) add(halfOf(high, false))
  })
  cyclic.forEach((high) => {
    add(halfOf(high, true))
  })
  return (half) => some[half >>> (32 - FILTER_BITS)] === 1 && halves.has(half)
}

const MOST_HALVES = 1 << 16
const FILTER_BITS = 16
