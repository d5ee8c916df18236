import { addDuration, after, before, bounds, type Certainty, chronologically } from '../date/index.ts'
import type { ActorId, Agreement, AgreementEvent, PointDate } from '../types.ts'
import type { EventEffect } from '../vocabulary/agreement-event-transitions.ts'
import { all, any, hasCome, not, notBefore } from './certainty.ts'
import { effectOf, listedParties, shareActor } from './events.ts'
import { type Laterality, lateralityOf } from './laterality.ts'
import { type ActorLookup, type Actors, isMember, lookupIn, sidesOf, wholesOf } from './sides.ts'

/** Something that holds of an agreement on a day, how surely, and the events that make it so. */
export interface Fact {
  certainty: Certainty
  because: AgreementEvent[]
  /** The date from which it holds, where the events alone do not tell. */
  since?: PointDate | undefined
}

/** What the events of an agreement say of one day. */
export interface Lifecycle {
  agreement: Agreement
  day: string
  /** Whether an event without a date counts as one that has come. */
  undated: Certainty
  laterality: Laterality
  sides: ActorId[][]
  lookup: ActorLookup | undefined
  /** The events by what they do, in the order of the record. */
  byEffect: ReadonlyMap<EventEffect, AgreementEvent[]>
}

export function lifecycleOf(
  agreement: Agreement,
  day: string,
  undated: Certainty,
  actors: Actors | undefined,
): Lifecycle {
  const lookup = actors && lookupIn(actors)
  const laterality = lateralityOf(agreement, lookup)
  const sides = sidesOf(agreement, lookup)
  return { agreement, day, undated, laterality, sides, lookup, byEffect: eventsByEffect(agreement) }
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
  return { certainty, because: [...a.because, ...b.because.filter((event) => !a.because.includes(event))] }
}

/** Has the event had its effect by the day? */
export function hasHappened(life: Lifecycle, event: AgreementEvent): Certainty {
  const date = dateOfEffect(event)
  const come = hasCome(date, life.day, life.undated)
  // "After September 2024" is no more than "at some unknown time": it is recorded, so it happened.
  return come === 'possibly' && date !== undefined && bounds(date).latest === 'open' ? life.undated : come
}

/** Does the event concern the agreement as a whole? It does when it names nobody, or all sides. */
export function isOfWhole(life: Lifecycle, event: AgreementEvent): boolean {
  if (!event.by) return true
  return (
    life.sides.length > 1 && life.sides.every((side) => side.some((actor) => concerns(life, event, actor)))
  )
}

/** Is the event an act of the actor, of one of its organs or its coalition, or done on its behalf? */
export function concerns({ lookup }: Lifecycle, event: AgreementEvent, actor: ActorId): boolean {
  return (
    event.by?.some(
      ({ actor: agent, onBehalfOf }) => agent === actor || standsFor(onBehalfOf ?? agent, actor, lookup),
    ) ?? false
  )
}

/** Are the two one actor, the first an organ of the second, or the second a member of the coalition that the first is? */
function standsFor(id: ActorId, actor: ActorId, lookup: ActorLookup | undefined): boolean {
  if (id === actor) return true
  if (!lookup) return false
  return wholesOf(id, lookup).includes(actor) || isMember(lookup.actor(id), actor)
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
      hasHappened(life, end),
      not(
        any(
          revivals.map((revival) =>
            all(hasHappened(life, revival), notBefore(revival.date, dateOfEffect(end))),
          ),
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
      .map((other) => all(hasHappened(life, other), followsOrAnswers(other, notice)))
  }
  function returned(notice: AgreementEvent): Certainty[] {
    return returns.map((other) =>
      other.date && notice.date
        ? all(hasHappened(life, other), after(other.date, notice.date))
        : 'certainly-not',
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
      hasHappened(life, suspension),
      hasNotRunOut(life, suspension),
      not(
        any(
          resumptions
            .filter((other) => answers(other, suspension))
            .map((other) => all(hasHappened(life, other), followsOrAnswers(other, suspension))),
        ),
      ),
    ),
  )
}

/** Provisional application that has begun and not run out. */
export function appliedProvisionally(life: Lifecycle, fits: (event: AgreementEvent) => boolean): Fact {
  return factOf(withEffect(life, ['applied-provisionally'], fits), (event) =>
    all(hasHappened(life, event), hasNotRunOut(life, event)),
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
    (event) => hasHappened(life, event) !== 'certainly-not',
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
  const recorded = withEffect(life, ['in-force'])
  const entered = factOf([...recorded, ...withEffect(life, ['resumed', 'renewed'])], (event) =>
    hasHappened(life, event),
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
      (event) => hasHappened(life, event),
    ),
  )
  const fact = facts.reduce(both)
  const dates = fact.because.map(dateOfEffect).filter((date) => date !== undefined)
  return { ...fact, since: dates.sort(chronologically).at(-1) }
}

/** Is the actor, an organ of it or its coalition listed as a side? */
export function isListed({ agreement, lookup }: Lifecycle, actor: ActorId): boolean {
  return listedParties(agreement).some((party) => standsFor(party, actor, lookup))
}
