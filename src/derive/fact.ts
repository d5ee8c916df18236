import type { Certainty } from '../date/index.ts'
import type { AgreementEvent, PointDate } from '../types.ts'
import { all, any } from './certainty.ts'

/** Something that holds of an agreement on a day, how surely, and the events that make it so. */
export interface Fact {
  certainty: Certainty
  because: AgreementEvent[]
  /** The date from which it holds, where the events alone do not tell. */
  since?: PointDate | undefined
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

/** What does not hold. */
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
