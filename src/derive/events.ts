import type { ActorId, Agreement, AgreementEvent, AgreementEventActor, AgreementEventKind } from '../types.ts'
import { agreementEventTransitions, type EventEffect } from '../vocabulary/agreement-event-transitions.ts'

const EFFECTS = new Map<AgreementEventKind, EventEffect>()
for (const { kind, causes } of agreementEventTransitions) if (causes) EFFECTS.set(kind, causes.effect)

/** What an event of a kind does to an agreement; undefined for kinds that only tell of it. */
export function effectOf(kind: AgreementEventKind): EventEffect | undefined {
  return EFFECTS.get(kind)
}

/** The actor whose act it is in law: the one acted for, else the one that acts. */
export function principalOf(entry: AgreementEventActor): ActorId {
  return entry.onBehalfOf ?? entry.actor
}

/** Is the event an act of the actor, its own or through another? An event of the whole agreement is nobody's. */
export function isActOf(event: AgreementEvent, actor: ActorId): boolean {
  return event.by?.some((entry) => entry.actor === actor || entry.onBehalfOf === actor) ?? false
}

/** Is the event an act of several, and one of them is also behind the other event? */
export function shareActor(a: AgreementEvent, b: AgreementEvent): boolean {
  return (
    a.by?.some((entry) => b.by?.some((other) => principalOf(other) === principalOf(entry)) === true) ?? false
  )
}

/** The actors that are sides of the agreement by its list of participants. */
export function listedParties(agreement: Agreement): ActorId[] {
  const parties: ActorId[] = []
  for (const { actor, roles } of agreement.participants)
    if (roles.includes('party') && !parties.includes(actor)) parties.push(actor)
  return parties
}
