import { bounds, type Certainty, chronologically } from '../date/index.ts'
import type { ActorId, Agreement, AgreementEvent, PointDate } from '../types.ts'
import type { EventEffect } from '../vocabulary/agreement-event-transitions.ts'
import { hasCome } from './certainty.ts'
import { effectOf, listedParties, principalOf } from './events.ts'
import type { Fact } from './fact.ts'
import { type Laterality, lateralityOf } from './laterality.ts'
import { type ActorLookup, type Actors, lookupIn, sidesOf, wholesOf } from './sides.ts'

/** What the events of an agreement say of one day; what was worked out once is kept for the next actor. */
export interface Lifecycle {
  agreement: Agreement
  day: string
  /** Whether an event without a date counts as one that has come. */
  undated: Certainty
  laterality: Laterality
  sides: ActorId[][]
  /** The events by what they do, in the order of the record. */
  byEffect: ReadonlyMap<EventEffect, AgreementEvent[]>
  /** The listed parties, and the bodies behind or members within them. */
  listed: ReadonlySet<ActorId>
  /** The actors whose act an event is, and the bodies behind or members within them. */
  actorsOf(event: AgreementEvent): ReadonlySet<ActorId>
  /** An actor and the bodies of which it is an organ. */
  wholesOf(id: ActorId): ActorId[]
  /** Has the event had its effect by the day? */
  happened(event: AgreementEvent): Certainty
  /** What holds of the agreement as a whole, by name. */
  known: Map<string, Fact>
}

/** The life of an agreement up to a day, with events that have no date taken for `undated`. */
export function lifecycleOf(
  agreement: Agreement,
  day: string,
  undated: Certainty,
  actors: Actors | undefined,
): Lifecycle {
  const lookup = actors && lookupIn(actors)
  return {
    agreement,
    day,
    undated,
    laterality: lateralityOf(agreement, lookup),
    sides: sidesOf(agreement, lookup),
    byEffect: eventsByEffect(agreement),
    listed: new Set(listedParties(agreement).flatMap((actor) => standFor(actor, lookup))),
    actorsOf: remember(({ by = [] }) => {
      const agents = by.map(({ actor }) => actor)
      return new Set([...agents, ...by.flatMap((entry) => standFor(principalOf(entry), lookup))])
    }),
    wholesOf: (id) => (lookup ? wholesOf(id, lookup) : [id]),
    happened: remember((event) => hasHappened(event, day, undated)),
    known: new Map(),
  }
}

/** The same life with another answer for events that have no date. */
export function withUndated(life: Lifecycle, undated: Certainty): Lifecycle {
  const happened = remember((event: AgreementEvent) => hasHappened(event, life.day, undated))
  return { ...life, undated, happened, known: new Map() }
}

function remember<V>(compute: (event: AgreementEvent) => V): (event: AgreementEvent) => V {
  const known = new Map<AgreementEvent, V>()
  return (event) => {
    const old = known.get(event)
    if (old !== undefined) return old
    const value = compute(event)
    known.set(event, value)
    return value
  }
}

/** A fact of the whole agreement, worked out once. */
export function once(life: Lifecycle, name: string, compute: () => Fact): Fact {
  const old = life.known.get(name)
  if (old) return old
  const fact = compute()
  life.known.set(name, fact)
  return fact
}

/** The actor itself, the bodies of which it is an organ, and the members of the coalition that it is. */
function standFor(id: ActorId, lookup: ActorLookup | undefined): ActorId[] {
  if (!lookup) return [id]
  const actor = lookup.actor(id)
  return [...wholesOf(id, lookup), ...(actor?.kind === 'coalition' ? actor.members : [])]
}

function eventsByEffect({ events }: Agreement): Map<EventEffect, AgreementEvent[]> {
  const byEffect = new Map<EventEffect, AgreementEvent[]>()
  for (const event of events ?? []) {
    const effect = effectOf(event.kind)
    if (!effect) continue
    const others = byEffect.get(effect)
    if (others) others.push(event)
    else byEffect.set(effect, [event])
  }
  return byEffect
}

/** The day from which an event has its effect: the date of effect, else of the act. */
export function dateOfEffect(event: AgreementEvent): PointDate | undefined {
  return event.effective ?? event.date
}

/** The earliest of several dates; undefined of none. */
export function earliest(dates: readonly (PointDate | undefined)[]): PointDate | undefined {
  return outermost(dates, (date, best) => chronologically(date, best) < 0)
}

/** The latest of several dates; undefined of none. */
export function latest(dates: readonly (PointDate | undefined)[]): PointDate | undefined {
  return outermost(dates, (date, best) => chronologically(date, best) > 0)
}

function outermost(
  dates: readonly (PointDate | undefined)[],
  isFurther: (date: PointDate, best: PointDate) => boolean,
): PointDate | undefined {
  let best: PointDate | undefined
  for (const date of dates) if (date && (best === undefined || isFurther(date, best))) best = date
  return best
}

/** The events with one of the effects that fit a filter. */
export function withEffect(
  { byEffect }: Lifecycle,
  effects: readonly EventEffect[],
  fits?: (event: AgreementEvent) => boolean,
): AgreementEvent[] {
  const events = effects.flatMap((effect) => byEffect.get(effect) ?? [])
  return fits ? events.filter(fits) : events
}

function hasHappened(event: AgreementEvent, day: string, undated: Certainty): Certainty {
  const date = dateOfEffect(event)
  const come = hasCome(date, day, undated)
  // "After September 2024" is no more than "at some unknown time": it is recorded, so it happened.
  return come === 'possibly' && date !== undefined && bounds(date).latest === 'open' ? undated : come
}

/** Does the event concern the agreement as a whole? It does when it names nobody, or all sides. */
export function isOfWhole(life: Lifecycle, event: AgreementEvent): boolean {
  if (!event.by) return true
  return (
    life.sides.length > 1 && life.sides.every((side) => side.some((actor) => concerns(life, event, actor)))
  )
}

/** Is the event an act of the actor, of one of its organs or its coalition, or done on its behalf? */
export function concerns(life: Lifecycle, event: AgreementEvent, actor: ActorId): boolean {
  return event.by !== undefined && life.actorsOf(event).has(actor)
}

/** With one or two sides, what one side ends or halts is ended or halted for all. */
export function isClosed({ laterality }: Lifecycle): boolean {
  return laterality === 'bilateral' || laterality === 'unilateral'
}

/** Is the actor, an organ of it or its coalition listed as a side? */
export function isListed({ listed }: Lifecycle, actor: ActorId): boolean {
  return listed.has(actor)
}
