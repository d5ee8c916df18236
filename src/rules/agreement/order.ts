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
  const reported = new Set<Requirement>()
  for (const { kind, condition } of watched) {
    const later = entries.get(kind)
    if (!later || reported.has(condition)) continue
    const required = entriesOf(entries, condition.kinds)
    for (const event of later) {
      const other = allAfter(event, required, condition, agreement)
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
  for (const { kind, condition } of PRECLUSIONS) {
    const ends = entries.get(kind)
    if (!ends) continue
    const reopened = entriesOf(entries, condition.unless)
    for (const event of entriesOf(entries, condition.kinds)) {
      const other = ends.find(
        (end) =>
          isOver(end.event, event.event, condition) &&
          isSubject(end.event, event.event, condition, agreement) &&
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
    if (event.articles) return
    const others = entries.get(event.kind)
    if (others) others.push({ event, index })
    else entries.set(event.kind, [{ event, index }])
  })
  return entries
}

function entriesOf(entries: EntriesByKind, kinds: readonly AgreementEventKind[]): Entry[] {
  return kinds.flatMap((kind) => entries.get(kind) ?? [])
}

/**
 * The event that is required and comes later, if for one of the actors concerned every such event certainly does.
 * An event that names what it answers is compared with that alone.
 */
function allAfter(
  { event }: Entry,
  required: readonly Entry[],
  { scope }: Requirement,
  agreement: Agreement,
): Entry | undefined {
  if (!event.date) return undefined
  const groups = new Map<string, Entry | undefined>()
  const { concerns } = event
  const named = concerns && required.filter((entry) => entry.event.id && concerns.includes(entry.event.id))
  const add = (actor: string, entry: Entry) => {
    const isLater = isBefore(event.date, entry.event.date)
    if (!isLater) groups.set(actor, undefined)
    else if (!groups.has(actor)) groups.set(actor, entry)
  }
  if (named && named.length > 0 && scope !== 'agreement') for (const entry of named) add('', entry)
  else if (scope === 'concerned') return undefined
  else
    for (const entry of required)
      for (const actor of scope === 'agreement' ? [''] : principals(entry.event))
        if (scope === 'agreement' || isAbout(actor, event, scope, agreement)) add(actor, entry)
  for (const entry of groups.values()) if (entry) return entry
  return undefined
}

/** The actors whose act it is; an empty name for an event of the whole agreement. */
function principals({ by }: AgreementEvent): string[] {
  return by?.map(principalOf) ?? ['']
}

function isAbout(
  actor: string,
  event: AgreementEvent,
  scope: Exclude<Requirement['scope'], 'agreement' | 'concerned'>,
  agreement: Agreement,
): boolean {
  if (scope === 'addressee')
    return actor === '' || !event.recipients || event.recipients.some((id) => id === actor)
  if (actor === '') return true
  if (event.by) return event.by.some((entry) => principalOf(entry) === actor)
  return scope === 'actor' || lateralityOf(agreement) === 'bilateral'
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
  agreement: Agreement,
): boolean {
  if (event.concerns && end.id && scope === 'actor') return event.concerns.includes(end.id)
  if (shareActor(end, event)) return true
  if (scope === 'agreement') return !end.by || lateralityOf(agreement) === 'bilateral'
  if (scope === 'like') return (!end.by && !event.by) || lateralityOf(agreement) === 'bilateral'
  return !end.by || !event.by
}

function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && before(a, b) === 'certainly'
}
