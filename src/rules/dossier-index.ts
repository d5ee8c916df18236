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
import type { Context } from './rule.ts'

/** The records that a dossier rule sees: a whole dossier, or the loose records of a corpus. */
export type Records = Pick<Dossier, 'actors' | 'agreements' | 'statements' | 'citations' | 'sources'>

/** An event with the agreement that holds it and its place in the list of events. */
export interface LocatedEvent {
  agreement: Agreement
  event: AgreementEvent
  index: number
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
  /** The text of a source, stored or from a snapshot, made ready once; undefined when it is not held. */
  heldText(source: string): HeldText | undefined
}

/** What a dossier is indexed with. */
export interface IndexOptions {
  /** Used only where the dossier does not name its own. */
  asOf?: string | undefined
  /** The loose records of the corpus in which a dossier stands: they answer where the dossier itself does not. */
  around?: DossierIndex | undefined
  /** Ids that exist although their records are not given, because their shape is wrong. */
  existing?: ReadonlySet<string> | undefined
  /** Finds the texts of sources that store none. */
  snapshotOf?: SnapshotFinder | undefined
}

/** Indexes the records of a dossier, or the loose records of a corpus. */
export function indexDossier(records: Records | Dossier, options: IndexOptions = {}): DossierIndex {
  const { around, existing, snapshotOf } = options
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
    asOf: dossier?.asOf ?? options.asOf ?? dossier?.created,
    language: dossier?.language,
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
      existing?.has(id) === true ||
      around?.has(id) === true,
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
