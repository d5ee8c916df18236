import { overlaps } from '../date/index.ts'
import type { Actor, ActorId, Agreement, CollectiveActor, Dossier } from '../types.ts'
import { effectOf, listedParties, principalOf } from './events.ts'

/** Where actors are looked up: a dossier, or anything that finds an actor by id. */
export type Actors = Pick<Dossier, 'actors'> | ActorLookup

export interface ActorLookup {
  actor(id: string): Actor | undefined
}

/** Finds actors by id; of records that share an id the first answers. */
export function lookupIn(actors: Actors): ActorLookup {
  if ('actor' in actors) return actors
  const byId = new Map<string, Actor>()
  for (const actor of actors.actors) if (!byId.has(actor.id)) byId.set(actor.id, actor)
  return { actor: (id) => byId.get(id) }
}

/**
 * The sides of an agreement, each as the actors that stand on it: the participants listed as `party`, or whoever
 * signed or consented where none is listed. With actors at hand a ministry stands on the side of its state, a government or authority
 * on the side of the state it governs at the time, and a coalition is one side together with its members.
 */
export function sidesOf(agreement: Agreement, actors?: Actors): ActorId[][] {
  const ids = actorsOnSides(agreement)
  if (!actors) return ids.map((id) => [id])
  const lookup = lookupIn(actors)
  const dates = datesOfMaking(agreement)
  const coalitions = ids.filter((id) => lookup.actor(id)?.kind === 'coalition')
  const sides = new Map<ActorId, ActorId[]>()
  for (const id of ids) {
    const wholes = wholesOf(id, lookup, dates)
    const coalition = coalitions.find((other) => wholes.some((whole) => isMember(lookup.actor(other), whole)))
    const side = coalition ?? wholes.at(-1)!
    const members = sides.get(side)
    if (members) members.push(id)
    else sides.set(side, [id])
  }
  return [...sides.values()]
}

/**
 * The actor itself and the bodies of which it is an organ, from the inside out: a ministry, its government, their
 * state. A state is never an organ of an organization, nor a province, a community, a company or an armed group one
 * of a state: they agree in their own name.
 */
export function wholesOf(id: ActorId, lookup: ActorLookup, dates: readonly string[] = []): ActorId[] {
  const chain = new Set<ActorId>()
  let next: ActorId | undefined = id
  while (next !== undefined && !chain.has(next)) {
    chain.add(next)
    const actor = lookup.actor(next)
    next = actor && nextWhole(actor, lookup, dates)
  }
  return [...chain]
}

/** The days on which the agreement was made, as far as they are recorded. */
export function datesOfMaking(agreement: Agreement): string[] {
  const dates: string[] = []
  for (const { kind, date } of agreement.events ?? []) {
    if (date && (kind === 'adoption' || isSigning(kind))) dates.push(date)
  }
  return dates
}

/** Is the actor a coalition to which the other belongs? */
export function isMember(coalition: Actor | undefined, id: ActorId): boolean {
  return coalition?.kind === 'coalition' && coalition.members.includes(id)
}

const ORGANS = new Set(['government', 'state-body', 'armed-forces'])
const GOVERNING = new Set(['government', 'de-facto-authority'])
const IN_THEIR_OWN_NAME = new Set(['state', 'territory', 'community', 'de-facto-authority'])

function nextWhole(actor: Actor, lookup: ActorLookup, dates: readonly string[]): ActorId | undefined {
  if ('partOf' in actor && actor.partOf && isOrgan(actor, lookup.actor(actor.partOf))) return actor.partOf
  if (!('governs' in actor) || !GOVERNING.has(actor.kind)) return undefined
  return actor.governs?.find(
    ({ during }) =>
      !during || dates.length === 0 || dates.some((date) => overlaps(date, during) !== 'certainly-not'),
  )?.actor
}

function isOrgan(part: CollectiveActor, whole: Actor | undefined): boolean {
  if (ORGANS.has(part.kind)) return true
  return whole !== undefined && !IN_THEIR_OWN_NAME.has(part.kind) && !IN_THEIR_OWN_NAME.has(whole.kind)
}

/** The listed parties; where none is listed, those that signed or consented without another role. */
function actorsOnSides(agreement: Agreement): ActorId[] {
  const ids = listedParties(agreement)
  if (ids.length > 0) return ids
  const others = new Set(agreement.participants.map(({ actor }) => actor))
  for (const event of agreement.events ?? []) {
    if (!isSigning(event.kind)) continue
    for (const entry of event.by ?? []) {
      const id = principalOf(entry)
      if (!others.has(id) && !ids.includes(id)) ids.push(id)
    }
  }
  return ids
}

function isSigning(kind: Parameters<typeof effectOf>[0]): boolean {
  const effect = effectOf(kind)
  return effect === 'signed' || effect === 'consented'
}
