import { type Certainty, parseDate } from '../date/index.ts'
import type { ActorId, Agreement, AgreementEvent, PointDate } from '../types.ts'
import { appliedProvisionally, departed, ended, runOut, suspended } from './endings.ts'
import { both, either, type Fact, factOf, NOT_SO } from './fact.ts'
import { entersIntoForce, inForce } from './force.ts'
import {
  concerns,
  dateOfEffect,
  earliest,
  isClosed,
  isListed,
  isOfWhole,
  type Lifecycle,
  latest,
  lifecycleOf,
  once,
  withEffect,
  withUndated,
} from './lifecycle.ts'
import type { Actors } from './sides.ts'

/**
 * Where an agreement stands on a day. `concluded` is for what never enters into force: a communiqué, a memorandum
 * that does not bind, a ceasefire. `unknown` means that nothing recorded settles it.
 * Terms: Vienna Convention on the Law of Treaties, art. 9 to 18, 24, 25, 54 to 62 and 69.
 */
export type AgreementStatus =
  | 'unknown'
  | 'not-concluded'
  | 'under-negotiation'
  | 'adopted'
  | 'signed'
  | 'awaiting-entry-into-force'
  | 'provisionally-applied'
  | 'concluded'
  | 'in-force'
  | 'suspended'
  | 'expired'
  | 'superseded'
  | 'terminated'
  | 'invalidated'

/**
 * Where one actor stands towards an agreement on a day. `contracting` has consented to be bound while the agreement is
 * not yet in force for it; `party` is bound; `participant` is a side of an agreement that does not enter into force.
 * Terms: Vienna Convention on the Law of Treaties, art. 2(1)(f) and (g) and 18.
 */
export type PartyStatus =
  | 'never-party'
  | 'signatory'
  | 'contracting'
  | 'provisionally-applying'
  | 'party'
  | 'participant'
  | 'suspended'
  | 'withdrawn'
  | 'former-party'
  | 'former-participant'

/** A status with what it rests on. */
export interface Status<S extends string> {
  status: S
  /** `possibly` where imprecise or missing dates leave another status open as well. */
  certainty: Exclude<Certainty, 'certainly-not'>
  /** Which other statuses are open. */
  alternatives?: S[]
  /** The date from which it holds, as recorded. */
  since?: PointDate
  /** The events that make it so. */
  because: AgreementEvent[]
}

/** For which day the status is asked, and where the actors are found. */
export interface StatusOptions {
  /** The day asked about, as an EDTF date: the end of that day counts. */
  asOf: string
  /** Lets acts of a ministry count as acts of its state, and counts sides rather than names. */
  dossier?: Actors | undefined
}

/**
 * Where an agreement stands on a day, or with `for` where one actor stands towards it, read from its recorded events:
 * what nobody recorded did not happen. An event with `by` concerns those actors: a denunciation ends a bilateral
 * agreement and leaves a multilateral one standing. A recorded event without a date counts as one that has come, and
 * makes the answer `possibly`. Throws a RangeError when `asOf` is no date.
 */
export function statusOf(agreement: Agreement, options: StatusOptions & { for: ActorId }): Status<PartyStatus>
export function statusOf(
  agreement: Agreement,
  options: StatusOptions & { for?: undefined },
): Status<AgreementStatus>
export function statusOf(
  agreement: Agreement,
  { asOf, dossier, for: actor }: StatusOptions & { for?: ActorId | undefined },
): Status<PartyStatus> | Status<AgreementStatus> {
  requireDate(asOf)
  const likely = lifecycleOf(agreement, asOf, 'certainly', dossier)
  const strict = withUndated(likely, 'possibly')
  if (actor) return standingOf(likely, strict, actor)
  return read(ladder(likely), ladder(strict), floorOf(likely))
}

/** Refuses a text that is no date, such as `yesterday`. */
export function requireDate(day: string): void {
  if (!parseDate(day))
    throw new RangeError(`${JSON.stringify(day.slice(0, 80))} is not a date. Write one such as 2024-09-03.`)
}

/** Statuses from the one that outranks all others down, each with what speaks for it. */
type Ladder<S extends string> = [S, Fact][]

/** The first status that certainly holds; those above it that possibly hold are left open. */
function read<S extends string>(likely: Ladder<S>, strict: Ladder<S>, floor: S): Status<S> {
  const head = firstCertain(likely)
  const open = new Set<S>()
  for (const ladder of [likely, strict]) {
    for (const [status, { certainty }] of ladder) {
      if (certainty !== 'certainly-not') open.add(status)
      if (certainty === 'certainly') break
    }
  }
  const status = head?.[0] ?? floor
  const isSure = head === undefined || firstCertain(strict) !== undefined
  if (!isSure && floor !== 'unknown') open.add(floor)
  open.delete(status)
  const because = head?.[1].because ?? []
  const since = head && (head[1].since ?? firstDate(because))
  return {
    status,
    certainty: isSure && open.size === 0 ? 'certainly' : 'possibly',
    ...(open.size > 0 && { alternatives: [...open] }),
    ...(since && { since }),
    because,
  }
}

function firstCertain<S extends string>(ladder: Ladder<S>): [S, Fact] | undefined {
  return ladder.find(([, { certainty }]) => certainty === 'certainly')
}

function firstDate(events: readonly AgreementEvent[]): PointDate | undefined {
  return earliest(events.map(dateOfEffect))
}

function ladder(life: Lifecycle): Ladder<AgreementStatus> {
  const fact = (...effects: Parameters<typeof withEffect>[1]) =>
    factOf(withEffect(life, effects), (event) => life.happened(event))
  const force: Ladder<AgreementStatus> = entersIntoForce(life.agreement)
    ? [
        ['in-force', inForce(life)],
        ['provisionally-applied', appliedProvisionally(life, () => true)],
        ['awaiting-entry-into-force', fact('consented')],
        ['signed', fact('signed')],
        ['adopted', fact('adopted')],
      ]
    : [['concluded', concluded(life)]]
  return [...ends(life), ...halts(life), ...force, ['under-negotiation', fact('negotiated')]]
}

function ends(life: Lifecycle): Ladder<'invalidated' | 'terminated' | 'superseded' | 'expired'> {
  const terminated = ended(life, 'terminated')
  return [
    ['invalidated', ended(life, 'invalidated')],
    [
      'terminated',
      isClosed(life)
        ? either(
            terminated,
            departed(life, () => true),
          )
        : terminated,
    ],
    ['superseded', ended(life, 'superseded')],
    ['expired', either(ended(life, 'expired'), runOut(life))],
  ]
}

function halts(life: Lifecycle): Ladder<'suspended'> {
  return [['suspended', suspended(life, (event) => isClosed(life) || isOfWhole(life, event))]]
}

/**
 * What does not enter into force is concluded by its signature, adoption, publication or coming into effect, a
 * unilateral declaration also by being announced.
 */
function concluded(life: Lifecycle): Fact {
  const { events = [], instrument } = life.agreement
  const made = events.filter(
    ({ kind }) =>
      kind === 'publication' || (kind === 'announcement' && instrument === 'unilateral-declaration'),
  )
  const making = withEffect(life, ['adopted', 'signed', 'consented', 'in-force', 'resumed', 'renewed'])
  return factOf([...making, ...made], (event) => life.happened(event))
}

/** Before the first step that is recorded nothing was concluded, if that step can be taken for the first. */
function floorOf(life: Lifecycle): 'unknown' | 'not-concluded' {
  const first =
    life.laterality === 'multilateral'
      ? withEffect(life, ['adopted'])
      : withEffect(life, ['negotiated', 'adopted', 'signed'])
  return first.length > 0 && first.every((event) => life.happened(event) === 'certainly-not')
    ? 'not-concluded'
    : 'unknown'
}

function partyLadder(life: Lifecycle, actor: ActorId): Ladder<PartyStatus> {
  const isAct = (event: AgreementEvent) => concerns(life, event, actor)
  const isOfActor = (event: AgreementEvent) => isAct(event) || (!event.by && isListed(life, actor))
  const fact = (...effects: Parameters<typeof withEffect>[1]) =>
    factOf(withEffect(life, effects, isOfActor), (event) => life.happened(event))
  const forced = entersIntoForce(life.agreement)
  const bound = forced ? boundBy(life, actor) : participates(life, actor)
  const over = once(life, 'over', () => {
    const end = ends(life).reduce<Fact>((sum, [, fact]) => either(sum, fact), NOT_SO)
    return { ...end, since: end.since ?? firstDate(end.because) }
  })
  const halted = suspended(
    life,
    (event) => isAct(event) || isOfWhole(life, event) || (isClosed(life) && isListed(life, actor)),
  )
  const former: Fact = { ...both(over, bound), since: over.since }
  const rest: Ladder<PartyStatus> = [
    ['withdrawn', withdrew(life, isAct)],
    [forced ? 'former-party' : 'former-participant', former],
    ['suspended', both(halted, bound)],
  ]
  if (!forced) return [...rest, ['participant', bound]]
  return [
    ...rest,
    ['party', bound],
    ['provisionally-applying', appliedProvisionally(life, isOfActor)],
    ['contracting', fact('consented')],
    ['signatory', fact('signed')],
  ]
}

/** The actor left and did not consent anew. */
function withdrew(life: Lifecycle, isAct: (event: AgreementEvent) => boolean): Fact {
  return departed(life, isAct, withEffect(life, ['consented'], isAct))
}

/**
 * The agreement is in force for the actor: by its own entry into force; in a bilateral agreement with the whole; else
 * once it has consented and the agreement is in force (Vienna Convention on the Law of Treaties, art. 24(3)). Where
 * nobody's consent is recorded, all listed parties are taken to have consented.
 */
function boundBy(life: Lifecycle, actor: ActorId): Fact {
  const isAct = (event: AgreementEvent) => concerns(life, event, actor)
  if (isClosed(life)) return isListed(life, actor) ? inForce(life) : NOT_SO
  const own = withEffect(life, ['in-force'], isAct)
  if (own.length > 0) return factOf(own, (event) => life.happened(event))
  const consents = withEffect(life, ['consented'], isAct)
  if (consents.length > 0) {
    const consent = factOf(consents, (event) => life.happened(event))
    const force = inForce(life)
    return { ...both(consent, force), since: latest([firstDate(consent.because), force.since]) }
  }
  const isOfSome = (event: AgreementEvent) => event.by !== undefined
  const ofWhole = withEffect(life, ['consented', 'in-force'], isOfSome).length === 0
  return ofWhole && isListed(life, actor) ? inForce(life) : NOT_SO
}

/** The actor is a side of something concluded: by an act of its own, or listed where no acts of single sides are. */
function participates(life: Lifecycle, actor: ActorId): Fact {
  const acts = withEffect(life, ['signed', 'consented'], (event) => concerns(life, event, actor))
  if (acts.length > 0) return factOf(acts, (event) => life.happened(event))
  if (!isListed(life, actor)) return NOT_SO
  const isOfSome = (event: AgreementEvent) => event.by !== undefined
  const ofWhole = withEffect(life, ['signed', 'consented'], isOfSome).length === 0
  return ofWhole || isClosed(life) ? concluded(life) : NOT_SO
}

/** The standing of one actor; `strict` is the same day with events without a date left open. */
export function standingOf(likely: Lifecycle, strict: Lifecycle, actor: ActorId): Status<PartyStatus> {
  return read(partyLadder(likely, actor), partyLadder(strict, actor), 'never-party')
}
