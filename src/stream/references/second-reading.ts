import type { Diagnostic } from '../../check/diagnostic.ts'
import type { CheckOptions } from '../../check/options.ts'
import type { AnyRecord } from '../../types.ts'
import type { LinePlace } from '../block.ts'
import { confirm, type HeldLine } from './confirm.ts'
import type { Digest, Suspicion } from './first-reading.ts'
import { type Hash, type Hasher, hashText } from './hash.ts'
import { lineKeyReader } from './line-keys.ts'
import type { KeySink } from './record-keys.ts'
import { Reason, Tag } from './tag.ts'

/** How many suspicious lines are read again, and how many bytes of them. */
export interface Limits {
  lines: number
  bytes: number
}

/** Reads every line once more, keeps the suspicious ones and says what is wrong with them. */
export interface SecondReading {
  /** `isValid` says whether the line was one of the right shape in the first reading. */
  line(
    bytes: Uint8Array,
    start: number,
    end: number,
    isValid: boolean,
    file: string,
    place: () => LinePlace,
  ): void
  /** The digest of everything since the last call. */
  takeDigest(): Digest
  /** Suspicious lines past the limits, which nothing is said of. */
  readonly unread: number
  /** What the texts of the lines confirm, in the order of the lines. */
  findings(options: CheckOptions): { diagnostics: Diagnostic[]; truncated: number }
}

/** The reasons for which a line with a key of each tag is kept. */
const WANTED = new Uint8Array(16).fill(Reason.bearer)
WANTED[Tag.idOfRefused] = 0
WANTED[Tag.reference] = Reason.reference
WANTED[Tag.toPerson] = Reason.reference | Reason.toPerson
WANTED[Tag.toCountry] = Reason.reference | Reason.toCountry
WANTED[Tag.toBody] = Reason.reference | Reason.toBody
WANTED[Tag.toForeignEvent] = Reason.reference | Reason.toForeignEvent

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

/** Begins the second reading of the corpus of which the first one made `suspicion`. */
export function secondReading(suspicion: Suspicion, hasher: Hasher, limits: Limits): SecondReading {
  const { suspects, cyclic, counts, keepsIds } = suspicion
  const reader = lineKeyReader(hasher)
  const held: HeldLine[] = []
  const ids = new Map<string, string[]>()
  let heldBytes = 0
  let unread = 0
  let digest: Digest = { keys: 0, sum: 0 }
  let isSuspicious = false
  const sink: KeySink = {
    key(hash, tag) {
      digest.keys++
      digest.sum = (digest.sum + (hash.low ^ hash.high)) | 0
      if ((suspects.reasonsFor(hash) & WANTED[tag]!) !== 0) isSuspicious = true
    },
    id(bytes, start, end) {
      if (!keepsIds) return
      const id = DECODER.decode(bytes.subarray(start, end))
      const kind = id.slice(0, id.indexOf(':'))
      const known = ids.get(kind)
      if (known) known.push(id)
      else ids.set(kind, [id])
    },
    link(chain, from, to) {
      if (cyclic.isCyclic(chain, from, to)) isSuspicious = true
    },
    self() {},
  }

  function hold(bytes: Uint8Array, file: string, place: LinePlace): void {
    if (held.length >= limits.lines || heldBytes + bytes.length > limits.bytes) {
      unread++
      return
    }
    heldBytes += bytes.length
    held.push({ file, place, text: DECODER.decode(bytes) })
  }

  return {
    line(bytes, start, end, isValid, file, place) {
      isSuspicious = false
      if (isValid) reader.valid(bytes, start, end, sink)
      else reader.any(bytes, start, end, sink)
      if (isSuspicious) hold(bytes.subarray(start, end), file, place())
    },
    takeDigest() {
      const taken = digest
      digest = { keys: 0, sum: 0 }
      return taken
    },
    get unread() {
      return unread
    },
    findings: (options) =>
      confirm(held, options, {
        has: (id) => (suspects.reasonsFor(hashOf(id)) & Reason.reference) === 0,
        refersTo: (id) => (suspects.reasonsFor(hashOf(id)) & Reason.unused) === 0,
        holds: (type: AnyRecord['type']) => counts[type] > 0,
        ids: (kind) => (keepsIds ? (ids.get(kind) ?? []) : []),
      }),
  }

  function hashOf(id: string): Hash {
    return hashText(id, hasher)
  }
}
