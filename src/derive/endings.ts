import { addDuration, after, before, type Certainty, chronologically } from '../date/index.ts'
import type { Agreement, AgreementEvent, PointDate } from '../types.ts'
import { all, any, hasCome, not, notBefore } from './certainty.ts'
import { shareActor } from './events.ts'
import { type Fact, factOf, NOT_SO } from './fact.ts'
import { entersIntoForce } from './force.ts'
import { dateOfEffect, isClosed, isOfWhole, type Lifecycle, withEffect } from './lifecycle.ts'

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
