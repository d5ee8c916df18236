import { addDuration, after, before, bounds, type Certainty, chronologically } from '../date/index.ts'
import type { ActorId, Agreement, AgreementEvent, PointDate } from '../types.ts'
import type { EventEffect } from '../vocabulary/agreement-event-transitions.ts'
import { all, any, hasCome, not, notBefore } from './certainty.ts'
import { effectOf, listedParties, principalOf, shareActor } from './events.ts'
import { type Laterality, lateralityOf } from './laterality.ts'
import { type ActorLookup, type Actors, lookupIn, sidesOf, wholesOf } from './sides.ts'

/** Something that holds of an agreement on a day, how surely, and the events that make it so. */
export interface Fact {
  certainty: Certainty
  because: AgreementEvent[]
  /** The date from which it holds, where the events alone do not tell. */
  since?: PointDate | undefined
}

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

// Instruments that enter into force, if nobody says otherwise. The others are concluded and that is that.
const ENTERING_INTO_FORCE = new Set([
  'treaty',
  'convention',
  'agreement',
  'protocol',
  'covenant',
  'charter',
  'pact',
  'accord',
  'concordat',
  'exchange-of-notes',
  'exchange-of-letters',
  'framework-agreement',
  'implementing-agreement',
  'modus-vivendi',
  'unspecified',
])

// Under public international law neither waits for an entry into force, although both bind.
const EFFECTIVE_AT_ONCE = new Set(['ceasefire', 'contract', 'unilateral-declaration'])

/**
 * Does an agreement like this one enter into force? A non-binding one does not, whatever it is called; a memorandum,
 * communiqué, ceasefire or contract only where its entry into force is recorded or, but for the last two, where it
 * is recorded as binding.
 */
export function entersIntoForce({ instrument, legalNature, events }: Agreement): boolean {
  if (legalNature === 'non-binding') return false
  if (ENTERING_INTO_FORCE.has(instrument)) return true
  if (legalNature === 'binding' && !EFFECTIVE_AT_ONCE.has(instrument)) return true
  return events?.some(({ kind }) => kind === 'entry-into-force') ?? false
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

/** The fact that at least one of the events holds. */
export function factOf(events: readonly AgreementEvent[], holds: (event: AgreementEvent) => Certainty): Fact {
  const verdicts = events.map((event) => [event, holds(event)] as const)
  const certainty = any(verdicts.map(([, verdict]) => verdict))
  if (certainty === 'certainly-not') return NOT_SO
  return {
    certainty,
    because: verdicts.filter(([, verdict]) => verdict === certainty).map(([event]) => event),
  }
}

export const NOT_SO: Fact = { certainty: 'certainly-not', because: [] }

/** The stronger of two facts; of equal ones the first. */
export function either(a: Fact, b: Fact): Fact {
  if (a.certainty === 'certainly' || b.certainty === 'certainly-not') return a
  return a.certainty === b.certainty ? a : b
}

/** Both facts, with the events of both. */
export function both(a: Fact, b: Fact): Fact {
  const certainty = all(a.certainty, b.certainty)
  if (certainty === 'certainly-not') return NOT_SO
  return { certainty, because: [...new Set([...a.because, ...b.because])] }
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

/** An end of the whole agreement, unless a later renewal or extension undid it. */
export function ended(
  life: Lifecycle,
  effect: 'terminated' | 'expired' | 'superseded' | 'invalidated',
): Fact {
  const ends = withEffect(
    life,
    [effect],
    (event) => !event.articles && (isClosed(life) || isOfWhole(life, event)),
  )
  if (ends.length === 0) return NOT_SO
  const revivals = withEffect(life, effect === 'expired' ? ['renewed', 'prolonged'] : ['renewed'])
  return factOf(ends, (end) =>
    all(
      life.happened(end),
      not(
        any(
          revivals.map((revival) => all(life.happened(revival), notBefore(revival.date, dateOfEffect(end)))),
        ),
      ),
    ),
  )
}

/** Somebody's departure that was not rescinded and, for one actor, not followed by a new consent. */
export function departed(
  life: Lifecycle,
  fits: (event: AgreementEvent) => boolean,
  returns: readonly AgreementEvent[] = [],
): Fact {
  const notices = withEffect(life, ['left'], fits)
  if (notices.length === 0) return NOT_SO
  const rescissions = withEffect(life, ['stayed'])
  const fact = factOf(notices, (notice) =>
    all(departureHasCome(life, notice), not(any([...rescinded(notice), ...returned(notice)]))),
  )
  function rescinded(notice: AgreementEvent): Certainty[] {
    return rescissions
      .filter((other) => answers(other, notice))
      .map((other) => all(life.happened(other), followsOrAnswers(other, notice)))
  }
  function returned(notice: AgreementEvent): Certainty[] {
    return returns.map((other) =>
      other.date && notice.date ? all(life.happened(other), after(other.date, notice.date)) : 'certainly-not',
    )
  }
  return { ...fact, since: fact.because[0] && departureDate(life.agreement, fact.because[0]) }
}

/** The day on which a notice ends participation: as recorded, else after the period of notice. */
export function departureDate(
  { noticePeriod }: Agreement,
  { effective, date }: AgreementEvent,
): PointDate | undefined {
  return effective ?? (date && noticePeriod ? addDuration(date, noticePeriod) : undefined)
}

function departureHasCome(life: Lifecycle, notice: AgreementEvent): Certainty {
  const end = departureDate(life.agreement, notice)
  if (end) return hasCome(end, life.day, life.undated)
  // Of a notice alone the day of effect is not known, only that it is not earlier.
  return all(hasCome(notice.date, life.day, life.undated), life.undated)
}

/** A suspension of the whole or of one actor's part that has not run out and was not ended. */
export function suspended(life: Lifecycle, fits: (event: AgreementEvent) => boolean): Fact {
  const suspensions = withEffect(life, ['suspended'], (event) => !event.articles && fits(event))
  if (suspensions.length === 0) return NOT_SO
  const resumptions = withEffect(life, ['resumed'])
  return factOf(suspensions, (suspension) =>
    all(
      life.happened(suspension),
      hasNotRunOut(life, suspension),
      not(
        any(
          resumptions
            .filter((other) => answers(other, suspension))
            .map((other) => all(life.happened(other), followsOrAnswers(other, suspension))),
        ),
      ),
    ),
  )
}

/** Provisional application that has begun and not run out. */
export function appliedProvisionally(life: Lifecycle, fits: (event: AgreementEvent) => boolean): Fact {
  return factOf(withEffect(life, ['applied-provisionally'], fits), (event) =>
    all(life.happened(event), hasNotRunOut(life, event)),
  )
}

function hasNotRunOut({ day }: Lifecycle, { until }: AgreementEvent): Certainty {
  return until ? not(before(until, day)) : 'certainly'
}

/** Does the event answer the other: by its id, or where it names no event, as an act of the same actors? */
function answers(event: AgreementEvent, other: AgreementEvent): boolean {
  if (event.concerns) return other.id !== undefined && event.concerns.includes(other.id)
  return !event.by || !other.by || shareActor(event, other)
}

function followsOrAnswers(event: AgreementEvent, other: AgreementEvent): Certainty {
  return event.concerns ? 'certainly' : notBefore(event.date, other.date)
}

/** The agreement's set term has run out, and nothing prolonged it. */
export function runOut(life: Lifecycle): Fact {
  const { agreement, day } = life
  if (agreement.renewal === 'tacit') return NOT_SO
  const prolonged = withEffect(
    life,
    ['prolonged', 'renewed'],
    (event) => life.happened(event) !== 'certainly-not',
  )
  const end = prolonged.length > 0 ? lastUntil(prolonged) : endOfTerm(life)
  if (!end) return NOT_SO
  const past = before(end.date, day)
  // Without a word on renewal another term may have followed that nobody recorded.
  const certainty = agreement.renewal === 'none' ? past : all(past, 'possibly')
  return certainty === 'certainly-not' ? NOT_SO : { certainty, because: [end.event], since: end.date }
}

interface End {
  event: AgreementEvent
  date: PointDate
}

/** The latest new end; undefined where one of the events leaves it open. */
function lastUntil(events: readonly AgreementEvent[]): End | undefined {
  let last: End | undefined
  for (const event of events) {
    if (!event.until) return undefined
    if (!last || chronologically(event.until, last.date) > 0) last = { event, date: event.until }
  }
  return last
}

function endOfTerm(life: Lifecycle): End | undefined {
  const { agreement } = life
  if (!agreement.duration) return undefined
  const starts = withEffect(
    life,
    entersIntoForce(agreement) ? ['in-force'] : ['in-force', 'signed', 'consented'],
  )
  const start = starts.find((event) => isOfWhole(life, event)) ?? (isClosed(life) ? starts[0] : undefined)
  const date = start && dateOfEffect(start)
  const end = date && addDuration(date, agreement.duration)
  return end ? { event: start, date: end } : undefined
}

/**
 * The agreement is in force: its entry into force is recorded for the whole or for somebody, or a suspended or ended
 * term goes on again, or, where no entry into force is recorded at all, every side has consented (Vienna Convention
 * on the Law of Treaties, art. 24(2)).
 */
export function inForce(life: Lifecycle): Fact {
  return once(life, 'in-force', () => {
    const fact = findForce(life)
    return { ...fact, since: fact.since ?? earliest(fact.because.map(dateOfEffect)) }
  })
}

function findForce(life: Lifecycle): Fact {
  const recorded = withEffect(life, ['in-force'])
  const entered = factOf([...recorded, ...withEffect(life, ['resumed', 'renewed'])], (event) =>
    life.happened(event),
  )
  if (recorded.length > 0) return entered
  return either(entered, either(consentOfAll(life, BY_ONE_ACT), capped(consentOfAll(life, BY_ANY_ACT))))
}

const BY_ONE_ACT = (event: AgreementEvent) =>
  event.kind === 'definitive-signature' || event.kind === 'exchange-of-instruments'
const BY_ANY_ACT = (event: AgreementEvent) => effectOf(event.kind) === 'consented'

/** That both sides ratified does not yet say that they told each other. */
function capped(fact: Fact): Fact {
  return fact.certainty === 'certainly' ? { ...fact, certainty: 'possibly' } : fact
}

function consentOfAll(life: Lifecycle, isConsent: (event: AgreementEvent) => boolean): Fact {
  if (life.laterality !== 'bilateral') return NOT_SO
  const acts = withEffect(life, ['consented'], isConsent)
  const facts = life.sides.map((side) =>
    factOf(
      acts.filter((event) => !event.by || side.some((actor) => concerns(life, event, actor))),
      (event) => life.happened(event),
    ),
  )
  const fact = facts.reduce(both)
  return { ...fact, since: latest(fact.because.map(dateOfEffect)) }
}

/** Is the actor, an organ of it or its coalition listed as a side? */
export function isListed({ listed }: Lifecycle, actor: ActorId): boolean {
  return listed.has(actor)
}
