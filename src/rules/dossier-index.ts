import { type HeldText, heldTextOf, type SnapshotFinder } from '../derive/held-text.ts'
import type {
  Actor,
  Agreement,
  AgreementEvent,
  AnyRecord,
  Citation,
  Dossier,
  Source,
  Statement,
} from '../types.ts'
import { contextOf } from './context.ts'
import { DOSSIER_LISTS } from './dossier-lists.ts'
import type { Context } from './rule.ts'

/** The records that a dossier rule sees: a whole dossier, or the loose records of a corpus. */
export type Records = Pick<Dossier, (typeof DOSSIER_LISTS)[number]>

/** An event with the agreement that holds it and its place in the list of events. */
export interface LocatedEvent {
  agreement: Agreement
  event: AgreementEvent
  index: number
}

/** What is known of loose records that are not at hand: those of a corpus too large to be held, or of wrong shape. */
export interface Outside {
  /** Whether one of them, or an event in one, has the id. */
  has(id: string): boolean
  /** Whether one of them, or a dossier of the corpus, refers to the id of a loose record. */
  refersTo(id: string): boolean
  /** Whether there are any of this type. */
  holds(type: AnyRecord['type']): boolean
  /** Every id of this kind (the word before its colon), those at hand too; undefined when only those at hand are known. */
  ids(kind: string): readonly string[] | undefined
}

/** The records of a dossier with look-up by id; where an id stands twice, the first record answers. */
export interface DossierIndex extends Records, Context {
  /** The dossier itself; undefined for the loose records of a corpus. */
  dossier: Dossier | undefined
  /** All records in the order actors, agreements, statements, citations, sources. */
  records(): Iterable<AnyRecord>
  actor(id: string): Actor | undefined
  agreement(id: string): Agreement | undefined
  event(id: string): LocatedEvent | undefined
  statement(id: string): Statement | undefined
  citation(id: string): Citation | undefined
  source(id: string): Source | undefined
  /** Whether a record, an event or the dossier itself answers to the id. */
  has(id: string): boolean
  /** Whether there are records of this type, be they at hand or not. */
  holds(type: AnyRecord['type']): boolean
  /** Whether something refers to the id that is not among the records, such as a dossier that cites a loose source. */
  isUsedBeyond(id: string): boolean
  /** The ids of records and events of this kind (the word before the colon) in their order, those around left out. */
  idsOf(kind: string): readonly string[]
  /** The text of a source, stored or from a snapshot, made ready once; undefined when it is not held. */
  heldText(source: string): HeldText | undefined
}

/** What a dossier is indexed with. */
export interface IndexOptions {
  /** Used only where the dossier does not name its own. */
  asOf?: string | undefined
  /** The loose records of the corpus in which a dossier stands: they answer where the dossier itself does not. */
  around?: DossierIndex | undefined
  /** What is known of loose records that are not given. */
  outside?: Outside | undefined
  /** Finds the texts of sources that store none. */
  snapshotOf?: SnapshotFinder | undefined
}

/** Indexes the records of a dossier, or the loose records of a corpus. */
export function indexDossier(records: Records | Dossier, options: IndexOptions = {}): DossierIndex {
  const { around, outside, snapshotOf } = options
  const dossier = 'type' in records ? records : undefined
  const actors = byId(records.actors)
  const agreements = byId(records.agreements)
  const statements = byId(records.statements)
  const citations = byId(records.citations)
  const sources = byId(records.sources)
  const events = new Map<string, LocatedEvent>()
  for (const agreement of records.agreements)
    agreement.events?.forEach((event, index) => {
      if (event.id && !events.has(event.id)) events.set(event.id, { agreement, event, index })
    })
  let ids: Map<string, string[]> | undefined
  const texts = new Map<string, HeldText | undefined>()
  let markers: Set<string> | undefined
  const hold = (source: Source): HeldText | undefined => {
    markers ??= new Set(records.citations.flatMap(({ marker }) => marker ?? []))
    return heldTextOf(source, snapshotOf, { language: source.language ?? dossier?.language, markers })
  }
  const tables = [actors, agreements, events, statements, citations, sources]
  return {
    dossier,
    actors: records.actors,
    agreements: records.agreements,
    statements: records.statements,
    citations: records.citations,
    sources: records.sources,
    ...contextOf(dossier, options.asOf),
    *records() {
      yield* records.actors
      yield* records.agreements
      yield* records.statements
      yield* records.citations
      yield* records.sources
    },
    actor: (id) => actors.get(id) ?? around?.actor(id),
    agreement: (id) => agreements.get(id) ?? around?.agreement(id),
    event: (id) => events.get(id) ?? around?.event(id),
    statement: (id) => statements.get(id) ?? around?.statement(id),
    citation: (id) => citations.get(id) ?? around?.citation(id),
    source: (id) => sources.get(id) ?? around?.source(id),
    has: (id) =>
      id === dossier?.id ||
      tables.some((table) => table.has(id)) ||
      outside?.has(id) === true ||
      around?.has(id) === true,
    holds: (type) => records[`${type}s`].length > 0 || outside?.holds(type) === true,
    isUsedBeyond: (id) => outside?.refersTo(id) === true,
    idsOf(kind) {
      ids ??= idsByKind(records)
      return outside?.ids(kind) ?? ids.get(kind) ?? []
    },
    heldText(id) {
      const source = sources.get(id)
      if (!source) return around?.heldText(id)
      if (!texts.has(id)) texts.set(id, hold(source))
      return texts.get(id)
    },
  }
}

function byId<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  const table = new Map<string, R>()
  for (const record of records) if (!table.has(record.id)) table.set(record.id, record)
  return table
}

function idsByKind(records: Records): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  const add = (id: string): void => {
    const kind = id.slice(0, id.indexOf(':'))
    const known = ids.get(kind)
    if (known) known.push(id)
    else ids.set(kind, [id])
  }
  for (const list of DOSSIER_LISTS) for (const { id } of records[list]) add(id)
  for (const { events } of records.agreements) for (const { id } of events ?? []) if (id) add(id)
  return ids
}
