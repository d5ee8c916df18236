import type { Actor, AnyRecord } from '../../types.ts'
import { fieldWalker } from '../fields.ts'
import type { Path } from '../rule.ts'

/** What an actor has to be for some place: a natural person, a state or territory, or anything but a person. */
type SeatKind = 'person' | 'country' | 'body'

/** A place where an actor is named, with what it needs in words. */
export interface Seat {
  type: AnyRecord['type']
  /** Keys from the record, `*` for each member of a list. */
  path: string
  /** The variant of the object around, where it decides. */
  variant?: string
  of: SeatKind
  need: string
}

/** Every place that only some actors can take. */
export const SEATS: readonly Seat[] = [
  {
    type: 'actor',
    path: 'nationality',
    of: 'country',
    need: 'a nationality is that of a state or a territory',
  },
  { type: 'actor', path: 'tenures/*/body', of: 'body', need: 'an office belongs to a body' },
  { type: 'actor', path: 'partOf', of: 'body', need: 'nothing is part of a person' },
  {
    type: 'actor',
    path: 'country',
    of: 'country',
    need: 'the country of an actor is a state or a territory',
  },
  {
    type: 'actor',
    path: 'governs/*/actor',
    of: 'country',
    need: 'what is governed is a state or a territory',
  },
  { type: 'actor', path: 'succeeds/*', of: 'body', need: 'a body can only succeed another body' },
  {
    type: 'agreement',
    path: 'events/*/by/*/person',
    of: 'person',
    need: 'an act is carried out by a person',
  },
  {
    type: 'statement',
    path: 'claims/*/about',
    variant: 'property=tenure',
    of: 'person',
    need: 'an office is held by a person',
  },
  { type: 'statement', path: 'claims/*/value/body', of: 'body', need: 'an office belongs to a body' },
]

/** What an actor can be taken for. */
export type Rank = SeatKind | 'anybody'

/**
 * The kinds of actor that are no mere body, with what they can be taken for. Somebody unidentified may be anybody: "a
 * Gulf state", "a deputy minister".
 */
export const RANKS: Partial<Record<Actor['kind'], Rank>> = {
  unidentified: 'anybody',
  person: 'person',
  state: 'country',
  territory: 'country',
  'de-facto-authority': 'country',
}

/** Whether an actor of a kind can take a seat. A state or territory is a body as well. */
export function admits(seat: SeatKind, kind: Actor['kind']): boolean {
  const rank = RANKS[kind] ?? 'body'
  return rank === 'anybody' || rank === seat || (seat === 'body' && rank === 'country')
}

const WALKS = SEATS.map((seat) => ({
  seat,
  walk: fieldWalker(
    ['ActorId'],
    (path, variant) => path === seat.path && (!seat.variant || variant === seat.variant),
  ),
}))

/** Calls `visit` for every seat of a record that is taken; the path is valid only during the call. */
export function eachSeat(record: AnyRecord, visit: (id: string, path: Path, seat: Seat) => void): void {
  for (const { seat, walk } of WALKS)
    if (seat.type === record.type) walk(record, (id, path) => visit(id, path, seat))
}
