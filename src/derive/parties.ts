import type { ActorId, Agreement } from '../types.ts'
import { principalOf } from './events.ts'
import { isClosed, type Lifecycle, lifecycleOf, withUndated } from './lifecycle.ts'
import type { Actors } from './sides.ts'
import { type PartyStatus, requireDate, type Status, standingOf } from './status.ts'

/** A party of an agreement on a day, how surely, since when, and the events that make it so. */
export interface PartyAt extends Omit<Status<PartyStatus>, 'alternatives'> {
  actor: ActorId
}

const BOUND = new Set<PartyStatus>(['party', 'participant', 'suspended'])

/**
 * The actors for which an agreement is in force on a day, suspended or not (an EDTF date; the end of that day
 * counts); of an agreement that does not enter into force, its sides from its conclusion on. Those that only
 * possibly are parties are included and say so. In the order of the participants, then of the events. Throws a
 * RangeError when the day is no date. Term: Vienna Convention on the Law of Treaties, art. 2(1)(g).
 */
export function partiesAt(agreement: Agreement, day: string, dossier?: Actors): PartyAt[] {
  requireDate(day)
  const likely = lifecycleOf(agreement, day, 'certainly', dossier)
  const strict = withUndated(likely, 'possibly')
  const parties: PartyAt[] = []
  for (const actor of candidates(likely)) {
    const { alternatives = [], ...standing } = standingOf(likely, strict, actor)
    const status = BOUND.has(standing.status)
      ? standing.status
      : alternatives.find((other) => BOUND.has(other))
    if (!status) continue
    const sure = [standing.status, ...alternatives].every((other) => BOUND.has(other))
    parties.push({ ...standing, actor, status, certainty: sure ? 'certainly' : 'possibly' })
  }
  return parties
}

/** The listed sides, and in a multilateral agreement whoever else acted for itself. */
function candidates(life: Lifecycle): Set<ActorId> {
  const actors = new Set(life.sides.flat())
  if (isClosed(life)) return actors
  for (const effect of ['signed', 'consented', 'in-force'] as const) {
    for (const event of life.byEffect.get(effect) ?? []) {
      for (const entry of event.by ?? []) {
        const actor = principalOf(entry)
        const isOrgan = life.wholesOf(actor).some((whole) => actors.has(whole))
        if (!isOrgan) actors.add(actor)
      }
    }
  }
  return actors
}
