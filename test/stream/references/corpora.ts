import { checkLines } from '../../../src/check/check-lines.ts'
import type { Diagnostic } from '../../../src/check/diagnostic.ts'
import { isStreamLine } from '../../../src/generated/guards.ts'
import { lineChecker } from '../../../src/stream/line-checker.ts'
import { firstReading } from '../../../src/stream/references/first-reading.ts'
import { type Hasher, halfSipHash } from '../../../src/stream/references/hash.ts'
import type { Spill } from '../../../src/stream/references/key-table.ts'
import { ALL_IS_THERE, referencesOnly } from '../../../src/stream/references/reference-rules.ts'
import { secondReading } from '../../../src/stream/references/second-reading.ts'
import type { Random } from '../../support/shape-generator.ts'

type Json = Record<string, unknown>

/** Few ids, so that records meet: some twice, some missing, some like another but for a capital letter. */
function idFrom(rng: Random, kind: string): string {
  return `${kind}:${rng.pick(['a', 'b', 'c', 'd', 'e', 'A', 'a.', 'ab', 'ba', 'alpha', 'alhpa'])}`
}

const ACTOR_KINDS = ['state', 'territory', 'company', 'state-body', 'person', 'unidentified', 'coalition']
const ANY_KIND = ['actor', 'agreement', 'event', 'statement', 'source', 'citation', 'dossier']

/** A small record that refers to others; nothing in it is wrong by itself but perhaps a relation to itself. */
export function smallRecord(rng: Random): Json {
  const id = (kind: string): string => idFrom(rng, kind)
  const some = (kind: string): string[] => Array.from({ length: 1 + rng.below(2) }, () => id(kind))
  const maybe = (share: number, more: () => Json): Json => (rng.chance(share) ? more() : {})
  const citations = (): Json => maybe(0.4, () => ({ citations: some('citation') }))
  switch (rng.below(5)) {
    case 0: {
      const kind = rng.pick(ACTOR_KINDS)
      const own: Json =
        kind === 'coalition'
          ? { members: [id('actor'), id('actor')] }
          : kind === 'unidentified'
            ? { reason: 'unknown', ...maybe(0.5, () => ({ affiliation: id('actor') })) }
            : kind === 'person'
              ? {
                  ...maybe(0.5, () => ({ nationality: id('actor') })),
                  ...maybe(0.5, () => ({ tenures: [{ office: 'O', status: 'acting', body: id('actor') }] })),
                }
              : {
                  ...maybe(0.4, () => ({ partOf: id('actor') })),
                  ...maybe(0.3, () => ({ country: id('actor') })),
                  ...maybe(0.3, () => ({ governs: [{ actor: id('actor') }] })),
                  ...maybe(0.3, () => ({ succeeds: some('actor') })),
                }
      return { type: 'actor', kind, id: id('actor'), name: 'N', ...own, ...citations() }
    }
    case 1:
      return {
        type: 'agreement',
        id: id('agreement'),
        title: 'T',
        instrument: 'treaty',
        participants: [{ actor: id('actor'), roles: ['party'] }],
        ...maybe(0.4, () => ({
          relations: [
            { kind: rng.pick(['amends', 'supersedes', 'refers-to', 'annex-to']), agreement: id('agreement') },
          ],
        })),
        ...maybe(0.3, () => ({ documents: some('source') })),
        ...maybe(0.6, () => ({
          events: Array.from({ length: 1 + rng.below(2) }, () => ({
            kind: rng.pick(['signature', 'reservation', 'objection', 'resumption']),
            ...maybe(0.7, () => ({ id: id('event') })),
            ...maybe(0.4, () => ({ by: [{ actor: id('actor'), person: id('actor') }] })),
            ...maybe(0.5, () => ({ concerns: some('event') })),
          })),
        })),
        ...citations(),
      }
    case 2:
      return {
        type: 'statement',
        kind: 'assertion',
        id: id('statement'),
        text: rng.pick(['actor:a said so.', 'Said "so" \\ and so.', 'Сказано.']),
        appearsIn: { source: id('source') },
        ...maybe(0.4, () => ({ about: some(rng.pick(ANY_KIND)) })),
        ...maybe(0.5, () => ({
          claims: [
            rng.pick<Json>([
              { about: id('event'), property: 'date', value: '2024' },
              { about: id('event'), property: 'place', value: 'actor:a' },
              { about: id('agreement'), property: 'party', value: id('actor') },
              { about: id('actor'), property: 'tenure', value: { body: id('actor'), status: 'acting' } },
              { about: id('actor'), property: 'recognition', value: { by: id('actor'), stance: 'engaged' } },
            ]),
          ],
        })),
        ...maybe(0.4, () => ({
          relations: [{ kind: rng.pick(['repeats', 'contradicts', 'corrects']), statement: id('statement') }],
        })),
        ...citations(),
      }
    case 3:
      return { type: 'citation', id: id('citation'), source: id('source') }
    default:
      return {
        type: 'source',
        kind: 'webpage',
        id: id('source'),
        ...maybe(0.5, () => ({ title: 'Report' })),
        ...maybe(0.4, () => ({ derivedFrom: some('source') })),
        ...maybe(0.3, () => ({ publisher: id('actor') })),
      }
  }
}

function smallDossier(rng: Random): Json {
  const records = Array.from({ length: rng.below(6) }, () => smallRecord(rng))
  const of = (type: string): Json[] => records.filter((record) => record.type === type)
  return {
    type: 'dossier',
    formatVersion: '1',
    id: idFrom(rng, 'dossier'),
    title: 'D',
    language: 'en',
    ...(rng.chance(0.4) && { brief: idFrom(rng, 'source') }),
    actors: of('actor'),
    agreements: of('agreement'),
    statements: of('statement'),
    citations: of('citation'),
    sources: of('source'),
  }
}

/** The lines of a small corpus: records, dossiers, damaged lines, blank lines. */
export function smallCorpus(rng: Random): string[] {
  const types = rng.chance(0.2) ? ['source', 'citation'] : undefined
  return Array.from({ length: rng.below(30) }, () => {
    const record = rng.chance(0.1) ? smallDossier(rng) : smallRecord(rng)
    if (types && !types.includes(record.type as string)) return ''
    const text = JSON.stringify(record)
    switch (rng.below(16)) {
      case 0:
        return JSON.stringify({ ...record, unknown: 1 })
      case 1:
        return text.slice(0, -1)
      case 2:
        return text.replace(/"(actor|source):a"/, '"$1:\\u0061"')
      case 3:
        return JSON.stringify(record, undefined, 1).replaceAll('\n', ' ')
      case 4:
        return JSON.stringify(Object.fromEntries(Object.entries(record).reverse()))
      case 5:
        return text.replace('"id":', '"id":"actor:x","id":')
      default:
        return text
    }
  })
}

/** A spill in memory. */
export function memorySpill(): Spill & { length: number } {
  let bytes = new Uint8Array(0)
  return {
    get length() {
      return bytes.length
    },
    write(more) {
      const longer = new Uint8Array(bytes.length + more.length)
      longer.set(bytes)
      longer.set(more, bytes.length)
      bytes = longer
    },
    read(into, offset) {
      into.set(bytes.subarray(offset, offset + into.length))
    },
  }
}

const BYTES = new TextEncoder()

export interface CorpusOptions {
  hasher?: Hasher
  memory?: number
  spill?: Spill
  lines?: number
}

/** What the two readings of a corpus find, with what each line by itself shows. */
export function corpusFindings(lines: readonly string[], options: CorpusOptions = {}): Diagnostic[] {
  const hasher = options.hasher ?? halfSipHash([1, 2])
  const first = firstReading({
    memory: options.memory ?? 1 << 20,
    spill: options.spill ?? memorySpill(),
    logSpill: memorySpill(),
    hasher,
  })
  const check = lineChecker({ ...referencesOnly({}), outside: ALL_IS_THERE })
  const found: Diagnostic[] = []
  const starts: number[] = []
  let start = 0
  for (const [i, text] of lines.entries()) {
    starts.push(start)
    const bytes = BYTES.encode(text)
    start += bytes.length + 1
    if (!isValid(text)) first.any(bytes, 0, bytes.length)
    else first.valid(bytes, 0, bytes.length)
    for (const finding of check.line(bytes).findings)
      if (finding.rule.startsWith('reference/')) found.push(moved(finding, i + 1))
  }
  const second = secondReading(first.finish(), hasher, { lines: options.lines ?? 1e6, bytes: 1e9 })
  for (const [i, text] of lines.entries()) {
    const bytes = BYTES.encode(text)
    const place = { line: i + 1, byteOffset: starts[i]!, byteLength: bytes.length }
    second.line(bytes, 0, bytes.length, isValid(text), 'corpus.ndjson', () => place)
  }
  return [...found, ...second.findings({}).diagnostics]
}

function isValid(text: string): boolean {
  try {
    return isStreamLine(JSON.parse(text)) && !text.includes('"actor:x","id"')
  } catch {
    return false
  }
}

function moved(finding: Diagnostic, line: number): Diagnostic {
  const place = <T extends { location?: Diagnostic['location'] }>(at: T): T =>
    at.location ? { ...at, location: { ...at.location, line } } : at
  return { ...place(finding), ...(finding.related && { related: finding.related.map(place) }) }
}

/** What the check of all lines in memory finds. */
export function findingsInMemory(lines: readonly string[]): Diagnostic[] {
  const { diagnostics } = checkLines(lines.join('\n'), { limit: 1e6 })
  return diagnostics.filter(({ rule }) => rule.startsWith('reference/'))
}

/** Findings as sorted texts without the places that depend on how lines are counted. */
export function comparable(findings: readonly Diagnostic[]): string[] {
  return findings
    .map(({ rule, severity, message, record, pointer, location, related, suggestion }) =>
      JSON.stringify([
        rule,
        severity,
        message,
        record,
        pointer,
        [location?.line, location?.column],
        related?.map((other) => [
          other.message,
          other.record,
          other.pointer,
          [other.location?.line, other.location?.column],
        ]),
        suggestion,
      ]),
    )
    .sort()
}
