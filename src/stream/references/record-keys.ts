import { WALKED, walkRecord } from '../../generated/walk-ids.ts'
import { fold } from '../../rules/reference/fold.ts'
import { eachLink, LINK_FIELDS } from '../../rules/reference/relations.ts'
import { RANKS, SEATS } from '../../rules/reference/seats.ts'
import type { AnyRecord } from '../../types.ts'
import { type Hash, type Hasher, hashText } from './hash.ts'
import type { LinkSink } from './links.ts'
import { Tag } from './tag.ts'

/** Receives what a line says of ids. The hash is good during the call only. */
export interface KeySink extends LinkSink {
  key(hash: Hash, tag: Tag): void
  /** An id that a loose record or an event in it bears; called after its key. */
  id(bytes: Uint8Array, start: number, end: number): void
  /** The record may refer to itself where it should name another. */
  self(): void
}

/**
 * Reads the keys of a valid loose record out of its bytes. Returns its type; undefined where it has to be parsed: it is
 * a dossier, or an id in it is written with escapes.
 */
export type RecordKeyReader = (
  bytes: Uint8Array,
  start: number,
  end: number,
  sink: KeySink,
) => AnyRecord['type'] | undefined

/** What a field means for its record. */
const Role = { kind: 0, ownId: 1, eventId: 2, concern: 3, reference: 4 } as const

/** The tags of references to actors that must be of some kind. */
export const SEAT_TAGS = { person: Tag.toPerson, country: Tag.toCountry, body: Tag.toBody }
const RANK_TAGS = {
  person: Tag.idOfPerson,
  country: Tag.idOfCountry,
  body: Tag.idOfBody,
  anybody: Tag.id,
}

/** By the number of the field: the type of its record, its role, the tag of what stands there, 1 where it is a link. */
const TYPES = WALKED.map(([type]) => type as AnyRecord['type'])
const ROLES = Uint8Array.from(WALKED, ([, path]) => roleOf(path))
const TAGS = Uint8Array.from(WALKED, ([type, path, variant]) => {
  if (roleOf(path) === Role.concern) return Tag.toForeignEvent
  const seat = SEATS.find(
    (one) => one.type === type && one.path === path && (!one.variant || one.variant === variant),
  )
  return seat ? SEAT_TAGS[seat.of] : Tag.reference
})
const LINKS = Uint8Array.from(WALKED, ([type, path]) =>
  Number(LINK_FIELDS.some(([linkType, linkPath]) => linkType === type && linkPath === path)),
)

function roleOf(path: string): number {
  if (path === 'kind') return Role.kind
  if (path === 'id') return Role.ownId
  if (path === 'events/*/id') return Role.eventId
  return path === 'events/*/concerns/*' ? Role.concern : Role.reference
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })
const ENCODER = new TextEncoder()
/** Only `dossier:` begins with this letter. */
const D = 100

/** Makes the reader once for any number of records. */
export function recordKeyReader(hasher: Hasher): RecordKeyReader {
  return (bytes, start, end, sink) => {
    const texts = walkRecord(bytes, start)
    if (!texts) return undefined
    const field = tellIds(bytes, texts.places, texts.count, hasher, sink)
    if (hasLinks(texts.places, texts.count))
      tellLinks(JSON.parse(DECODER.decode(bytes.subarray(start, end))), hasher, sink)
    return TYPES[field]
  }
}

function hasLinks(texts: Int32Array, count: number): boolean {
  for (let i = 2; i < count; i += 3) if (LINKS[texts[i]!] === 1) return true
  return false
}

/** Tells the ids and references of a record; returns the number of the field of its own id. */
function tellIds(b: Uint8Array, texts: Int32Array, count: number, hasher: Hasher, sink: KeySink): number {
  let kind = -1
  let own = -1
  let hasEvents = false
  for (let i = 0; i < count; i += 3) {
    const role = ROLES[texts[i + 2]!]!
    if (role === Role.ownId) own = i
    else if (role === Role.kind) kind = i
    else if (role === Role.eventId) hasEvents = true
  }
  const ownStart = texts[own]!
  const ownEnd = texts[own + 1]!
  const ownField = texts[own + 2]!
  const type = TYPES[ownField]!
  const ownTag = type === 'actor' ? tagOfKind(b, texts[kind]!, texts[kind + 1]!) : TYPE_TAGS[type]
  tellId(b, ownStart, ownEnd, ownTag, hasher, sink)
  for (let i = 0; i < count; i += 3) {
    const field = texts[i + 2]!
    const role = ROLES[field]!
    if (role < Role.eventId) continue
    const start = texts[i]!
    const end = texts[i + 1]!
    if (role === Role.eventId) {
      tellId(b, start, end, Tag.id, hasher, sink)
      continue
    }
    const isOwn =
      isSame(b, start, end, ownStart, ownEnd) ||
      (role === Role.concern && hasEvents && isOwnEvent(b, texts, count, start, end))
    if (isOwn && LINKS[field] === 1) sink.self()
    // That a record names itself is no use of it.
    if ((isOwn && (role === Role.concern || TAGS[field] === Tag.reference)) || b[start] === D) continue
    sink.key(hasher(b, start, end), TAGS[field] as Tag)
  }
  return ownField
}

const TYPE_TAGS = {
  agreement: Tag.id,
  statement: Tag.id,
  citation: Tag.idOfCitation,
  source: Tag.idOfSource,
}

const KIND_TAGS = Object.entries(RANKS).map(([kind, rank]) => ({
  kind: ENCODER.encode(kind),
  tag: RANK_TAGS[rank],
}))

function tagOfKind(b: Uint8Array, start: number, end: number): Tag {
  for (const { kind, tag } of KIND_TAGS) {
    if (kind.length !== end - start) continue
    let i = 0
    while (i < kind.length && b[start + i] === kind[i]) i++
    if (i === kind.length) return tag
  }
  return Tag.idOfBody
}

function tellId(b: Uint8Array, start: number, end: number, tag: Tag, hasher: Hasher, sink: KeySink): void {
  sink.key(hasher(b, start, end), tag)
  sink.id(b, start, end)
  if (!isFolded(b, start, end)) {
    const folded = ENCODER.encode(fold(DECODER.decode(b.subarray(start, end))))
    sink.key(hasher(folded, 0, folded.length), Tag.foldedId)
  }
}

/** Whether `fold` would leave the id as it is. */
function isFolded(b: Uint8Array, start: number, end: number): boolean {
  const last = b[end - 1]!
  if ((last < 97 || last > 122) && (last < 48 || last > 57)) return false
  for (let i = start; i < end; i++) if (b[i]! >= 65 && b[i]! <= 90) return false
  return true
}

function isSame(b: Uint8Array, start: number, end: number, other: number, otherEnd: number): boolean {
  if (end - start !== otherEnd - other) return false
  for (let i = end - 1, j = otherEnd - 1; i >= start; i--, j--) if (b[i] !== b[j]) return false
  return true
}

function isOwnEvent(b: Uint8Array, texts: Int32Array, count: number, start: number, end: number): boolean {
  for (let i = 0; i < count; i += 3)
    if (ROLES[texts[i + 2]!] === Role.eventId && isSame(b, start, end, texts[i]!, texts[i + 1]!)) return true
  return false
}

function tellLinks(record: AnyRecord, hasher: Hasher, sink: KeySink): void {
  eachLink(record, (link, chain) => {
    if (chain && link.from !== link.to)
      sink.link(`${record.type} ${chain}`, hashText(link.from, hasher), hashText(link.to, hasher))
  })
}
