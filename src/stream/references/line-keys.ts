import { idsOf } from '../../check/check.ts'
import { isStreamLine } from '../../generated/guards.ts'
import { eachSeat } from '../../rules/reference/seats.ts'
import { idsBeyond } from '../../rules/reference/usage.ts'
import type { AnyRecord, Dossier } from '../../types.ts'
import { type Hasher, hashText } from './hash.ts'
import { type KeySink, recordKeyReader, SEAT_TAGS } from './record-keys.ts'
import { Tag } from './tag.ts'

/** What a line holds: a loose record of some type, a dossier, or nothing that is one. */
export type LineType = AnyRecord['type'] | 'dossier' | undefined

/** Reads the ids and references of lines. */
export interface LineKeyReader {
  /** A line that holds a record or dossier of the right shape. */
  valid(bytes: Uint8Array, start: number, end: number, sink: KeySink): LineType
  /** Any line: what cannot be read has no keys, and of a record of the wrong shape only its ids count. */
  any(bytes: Uint8Array, start: number, end: number, sink: KeySink): LineType
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const ENCODER = new TextEncoder()

/** Makes the reader once for any number of lines. */
export function lineKeyReader(hasher: Hasher): LineKeyReader {
  const readRecord = recordKeyReader(hasher)

  function tell(value: AnyRecord | Dossier, sink: KeySink): LineType {
    if (value.type === 'dossier') {
      tellDossier(value, hasher, sink)
      return 'dossier'
    }
    // Written by ourselves an id holds no escape.
    const bytes = ENCODER.encode(JSON.stringify(value))
    return readRecord(bytes, 0, bytes.length, sink)
  }

  return {
    valid: (bytes, start, end, sink) =>
      readRecord(bytes, start, end, sink) ??
      tell(JSON.parse(DECODER.decode(bytes.subarray(start, end))), sink),
    any(bytes, start, end, sink) {
      const value = parsed(bytes.subarray(start, end))
      if (isStreamLine(value)) return tell(value, sink)
      for (const id of idsOf(value)) sink.key(hashText(id, hasher), Tag.idOfRefused)
      return undefined
    },
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(DECODER.decode(bytes))
  } catch {
    return undefined
  }
}

/** Tells what a dossier says of loose records: its own ids are no business of others. */
function tellDossier(dossier: Dossier, hasher: Hasher, sink: KeySink): void {
  const beyond = idsBeyond(dossier)
  for (const id of beyond) if (!id.startsWith('dossier:')) sink.key(hashText(id, hasher), Tag.reference)
  for (const list of ['actors', 'agreements', 'statements'] as const)
    for (const record of dossier[list])
      eachSeat(record, (id, _path, { of }) => {
        if (beyond.has(id)) sink.key(hashText(id, hasher), SEAT_TAGS[of])
      })
  for (const { events } of dossier.agreements)
    for (const { concerns } of events ?? [])
      for (const id of concerns ?? []) if (beyond.has(id)) sink.key(hashText(id, hasher), Tag.toForeignEvent)
}
