import { after, before } from '../../date/index.ts'
import { principalOf, shareActor } from '../../derive/events.ts'
import { lateralityOf } from '../../derive/laterality.ts'
import type { Agreement, AgreementEvent, AgreementEventKind } from '../../types.ts'
import {
  agreementEventTransitions,
  type Preclusion,
  type Requirement,
} from '../../vocabulary/agreement-event-transitions.ts'

/** An event of an agreement with its place in the list of events. */
export interface Entry {
  event: AgreementEvent
  index: number
}

/** Two events in an order that cannot be: `event` is out of place, `other` is what it contradicts. */
export interface Misplaced {
  event: Entry
  other: Entry
}

/** One line of the transition table that a rule watches. */
interface Watch<C> {
  kind: AgreementEventKind
  condition: C
}

/** The requirements of the transition table that a rule answers for. */
export function requirements(
  fits: (kind: AgreementEventKind, requirement: Requirement) => boolean,
): readonly Watch<Requirement>[] {
  return agreementEventTransitions.flatMap(({ kind, requires = [] }) =>
    requires.filter((condition) => fits(kind, condition)).map((condition) => ({ kind, condition })),
  )
}

/** Every preclusion of the transition table. */
const PRECLUSIONS: readonly Watch<Preclusion>[] = agreementEventTransitions.flatMap(
  ({ kind, precludes = [] }) => precludes.map((condition) => ({ kind, condition })),
)

/**
 * The events that come certainly before every recorded event that they require. Events on single articles are left
 * out: a part of an agreement has a life of its own. A requirement of the whole agreement is reported once.
 */
export function tooEarly(
  agreement: Agreement,
  watched: readonly Watch<Requirement>[],
  found: (fault: Misplaced) => void,
): void {
  if (!agreement.events || agreement.events.length < 2) return
  const entries = entriesByKind(agreement.events)
  const isBilateral = lateralityOf(agreement) === 'bilateral'
  const reported = new Set<Requirement>()
  for (const { kind, condition } of watched) {
    const later = entries.get(kind)
    if (!later || reported.has(condition)) continue
    const all = entriesOf(entries, condition.kinds)
    if (all.length === 0) continue
    const required = { all, byActor: byActor(all) }
    for (const event of later) {
      const other = allAfter(event, required, condition, isBilateral)
      if (!other) continue
      found({ event, other })
      if (condition.scope !== 'agreement') continue
      reported.add(condition)
      break
    }
  }
}

/** The events that come certainly after one that precludes them. */
export function tooLate(agreement: Agreement, found: (fault: Misplaced) => void): void {
  if (!agreement.events || agreement.events.length < 2) return
  const entries = entriesByKind(agreement.events)
  const isBilateral = lateralityOf(agreement) === 'bilateral'
  for (const { kind, condition } of PRECLUSIONS) {
    const ends = entries.get(kind)
    if (!ends) continue
    const reopened = entriesOf(entries, condition.unless)
    for (const event of entriesOf(entries, condition.kinds)) {
      const other = ends.find(
        (end) =>
          isOver(end.event, event.event, condition) &&
          isSubject(end.event, event.event, condition, isBilateral) &&
          !reopened.some((again) => !isBefore(again.event.date, end.event.date)),
      )
      if (other) found({ event, other })
    }
  }
}

type EntriesByKind = ReadonlyMap<AgreementEventKind, Entry[]>

function entriesByKind(events: readonly AgreementEvent[]): EntriesByKind {
  const entries = new Map<AgreementEventKind, Entry[]>()
  events.forEach((event, index) => {
    if (!event.articles) append(entries, event.kind, { event, index })
  })
  return entries
}

function entriesOf(entries: EntriesByKind, kinds: readonly AgreementEventKind[]): Entry[] {
  return kinds.flatMap((kind) => entries.get(kind) ?? [])
}

/** The name under which events stand that name no actor: they are those of the whole agreement. */
const WHOLE = ''

interface Required {
  all: readonly Entry[]
  byActor: ReadonlyMap<string, Entry[]>
}

function byActor(entries: readonly Entry[]): Map<string, Entry[]> {
  const actors = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const actor of entry.event.by?.map(principalOf) ?? [WHOLE]) append(actors, actor, entry)
  return actors
}

function append<K>(lists: Map<K, Entry[]>, key: K, entry: Entry): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}

/**
 * The event that is required and comes later, if for one of the actors concerned every such event certainly does.
 * An event that names what it answers is compared with that alone.
 */
function allAfter(
  { event }: Entry,
  required: Required,
  { scope }: Requirement,
  isBilateral: boolean,
): Entry | undefined {
  const { date, concerns } = event
  if (!date) return undefined
  const firstIfAllAfter = (entries: readonly Entry[]) =>
    entries.every((entry) => isBefore(date, entry.event.date)) ? entries[0] : undefined
  if (scope === 'agreement') return firstIfAllAfter(required.all)
  const named = concerns
    ? required.all.filter((entry) => entry.event.id && concerns.includes(entry.event.id))
    : []
  if (named.length > 0) return firstIfAllAfter(named)
  if (scope === 'concerned') return undefined
  for (const actor of actorsConcerned(event, required, scope, isBilateral)) {
    const entries = required.byActor.get(actor)
    const other = entries && firstIfAllAfter(entries)
    if (other) return other
  }
  return undefined
}

/** The actors whose events the event requires, and the whole agreement. */
function actorsConcerned(
  event: AgreementEvent,
  { byActor }: Required,
  scope: 'like' | 'actor' | 'addressee',
  isBilateral: boolean,
): Iterable<string> {
  const named = scope === 'addressee' ? event.recipients : event.by?.map(principalOf)
  if (named) return [WHOLE, ...named]
  return scope === 'like' && !isBilateral ? [WHOLE] : byActor.keys()
}

function isOver(end: AgreementEvent, event: AgreementEvent, { onceEffective }: Preclusion): boolean {
  if (!event.date || !end.date || after(event.date, end.date) !== 'certainly') return false
  if (end.effective) return after(event.date, end.effective) === 'certainly'
  return !onceEffective
}

function isSubject(
  end: AgreementEvent,
  event: AgreementEvent,
  { scope }: Preclusion,
  isBilateral: boolean,
): boolean {
  if (event.concerns && end.id && scope === 'actor') return event.concerns.includes(end.id)
  if (shareActor(end, event)) return true
  if (scope === 'agreement') return !end.by || isBilateral
  if (scope === 'like') return (!end.by && !event.by) || isBilateral
  return !end.by || !event.by
}

/** Whether both dates are known and the first is certainly the earlier one. */
export function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && before(a, b) === 'certainly'
}
