import { overlaps } from '../date/index.ts'
import type {
  Actor,
  ActorId,
  Agreement,
  Claim,
  Dossier,
  Source,
  Speaker,
  Statement,
  StatementId,
} from '../types.ts'
import { effectOf } from './events.ts'
import { type ActorLookup, type Actors, datesOfMaking, lookupIn, sidesOf, wholesOf } from './sides.ts'
import { retractedStatements } from './stated-claims.ts'

/**
 * Who stands by the existence of an agreement: all of its sides, some of them, nobody but reports; or one side denies
 * it. `unattested` when no statement speaks of it.
 */
export type Attestation =
  | 'acknowledged-by-all'
  | 'acknowledged-by-some'
  | 'denied'
  | 'reported-only'
  | 'unattested'

/** What one side says of the existence of an agreement. */
export interface SideAttestation {
  /** The actors that stand on this side. */
  actors: ActorId[]
  acknowledgedIn: StatementId[]
  deniedIn: StatementId[]
}

/** Who acknowledges an agreement: in one word, and side by side with the statements that say so. */
export interface AgreementAttestation {
  attestation: Attestation
  sides: SideAttestation[]
  /** The statements of others that report the agreement. */
  reportedIn: StatementId[]
}

type Records = Pick<Dossier, 'statements' | 'sources'> & Actors

interface Stance {
  kind: 'affirms' | 'denies'
  /** The only actor whose side the stance can commit: who says that it is no party denies that for itself alone. */
  onlyOf?: ActorId
}

const AFFIRMS: Stance = { kind: 'affirms' }
const DENIES: Stance = { kind: 'denies' }

/**
 * Who acknowledges an agreement, by the statements of a dossier: those that claim that it exists, that it was made or
 * who its parties are, and those that announce, confirm or deny it. A statement counts for a side when a speaker (or
 * the publisher of an assertion) acts for it: on its behalf, as its organ, in an office of it, as a member of its
 * coalition. Unnamed sources, news media and assessments commit no side. A statement that was retracted does not
 * count, and one denial makes it `denied`, whatever the others say.
 */
export function attestationOf(agreement: Agreement, dossier: Records): AgreementAttestation {
  const lookup = lookupIn(dossier)
  const subject = subjectOf(agreement)
  const sides = sidesOf(agreement, lookup).map(
    (actors): SideAttestation => ({ actors, acknowledgedIn: [], deniedIn: [] }),
  )
  const reach = sides.map(({ actors }) => reachOf(actors, lookup, datesOfMaking(agreement)))
  const reportedIn: StatementId[] = []
  const sources = new Map(dossier.sources.map((source) => [source.id, source]))
  const stances = stancesOn(subject, dossier.statements)
  for (const [statement, stance] of stances) {
    const spokenFor = new Set(
      voicesOf(statement, sources, lookup).flatMap((voice) => sidesOfVoice(voice, reach, lookup)),
    )
    for (const index of spokenFor) {
      if (stance.onlyOf && !reach[index]!.has(stance.onlyOf)) continue
      const side = sides[index]!
      const list = stance.kind === 'affirms' ? side.acknowledgedIn : side.deniedIn
      list.push(statement.id)
    }
    if (spokenFor.size === 0 && stance.kind === 'affirms') reportedIn.push(statement.id)
  }
  return { attestation: verdict(sides, reportedIn), sides, reportedIn }
}

function verdict(sides: readonly SideAttestation[], reportedIn: readonly StatementId[]): Attestation {
  if (sides.some(({ deniedIn }) => deniedIn.length > 0)) return 'denied'
  const acknowledging = sides.filter(({ acknowledgedIn }) => acknowledgedIn.length > 0).length
  if (acknowledging > 0)
    return acknowledging === sides.length ? 'acknowledged-by-all' : 'acknowledged-by-some'
  return reportedIn.length > 0 ? 'reported-only' : 'unattested'
}

/** The ids that a statement can name to speak of the agreement: its own and those of its events. */
interface Subject {
  agreement: Agreement
  /** Events that make the agreement: to deny one is to deny the agreement. */
  making: Set<string>
  ids: Set<string>
}

const MAKING = new Set(['adopted', 'signed', 'consented', 'in-force'])

function subjectOf(agreement: Agreement): Subject {
  const making = new Set<string>()
  const ids = new Set<string>([agreement.id])
  for (const { id, kind } of agreement.events ?? []) {
    if (!id) continue
    ids.add(id)
    if (MAKING.has(effectOf(kind) ?? '')) making.add(id)
  }
  return { agreement, making, ids }
}

/** The statements that take a stance on the agreement, in their order, without those that were retracted. */
function stancesOn(subject: Subject, statements: readonly Statement[]): Map<Statement, Stance> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const retracted = retractedStatements(statements)
  const own = new Map<Statement, Stance>()
  for (const statement of statements) {
    const stance = statement.kind === 'assessment' ? undefined : stanceOf(statement, subject)
    if (stance) own.set(statement, stance)
  }
  const stances = new Map<Statement, Stance>()
  for (const statement of statements) {
    const stance = own.get(statement) ?? stanceByRelation(statement, own, byId)
    if (stance && !retracted.has(statement.id)) stances.set(statement, stance)
  }
  return stances
}

function stanceOf(statement: Statement, subject: Subject): Stance | undefined {
  let stance: Stance | undefined
  let claimed = false
  for (const claim of statement.claims ?? []) {
    if (!subject.ids.has(claim.about)) continue
    claimed = true
    const next = stanceOfClaim(claim, subject)
    if (next?.kind === 'denies') return next
    stance ??= next
  }
  if (claimed || !statement.about?.some((id) => subject.ids.has(id))) return stance
  if (statement.speechAct === 'deny') {
    const whole = statement.about.some((id) => id === subject.agreement.id || subject.making.has(id))
    return whole ? DENIES : undefined
  }
  return ACKNOWLEDGING.has(statement.speechAct ?? '') ? AFFIRMS : undefined
}

const ACKNOWLEDGING = new Set(['announce', 'conclude', 'confirm'])

/**
 * That the agreement exists or was made is said or denied outright. Any other claim, such as its form or the day of
 * its signature, takes it for granted; denied, it leaves the agreement standing.
 */
function stanceOfClaim(claim: Claim, { agreement, making }: Subject): Stance | undefined {
  if (claim.modality && claim.modality !== 'actual') return undefined
  if (claim.property === 'exists' || claim.property === 'occurred') {
    const so = claim.value !== (claim.negated === true)
    if (so) return AFFIRMS
    return claim.about === agreement.id || making.has(claim.about) ? DENIES : undefined
  }
  if (!claim.negated) return AFFIRMS
  return claim.property === 'party' ? { kind: 'denies', onlyOf: claim.value } : undefined
}

/** A statement of no claims of its own may deny or confirm another one that makes them. */
function stanceByRelation(
  statement: Statement,
  stances: ReadonlyMap<Statement, Stance>,
  byId: ReadonlyMap<string, Statement>,
): Stance | undefined {
  if (statement.kind === 'assessment') return undefined
  for (const { kind, statement: id } of statement.relations ?? []) {
    const other = byId.get(id)
    const stance = other && stances.get(other)
    if (kind === 'denies' && stance?.kind === 'affirms') return DENIES
    if (kind === 'corroborates' && stance) return stance
  }
  return undefined
}

/** An actor whose words these are, with the day on which they were said. */
interface Voice {
  actor: ActorId
  saidOn: string | undefined
}

function voicesOf(statement: Statement, sources: ReadonlyMap<string, Source>, lookup: ActorLookup): Voice[] {
  const { saidOn } = statement
  if (statement.kind === 'quotation' || statement.kind === 'paraphrase')
    return statement.speakers
      .filter(isNamed)
      .map(({ actor, onBehalfOf }) => ({ actor: onBehalfOf ?? actor, saidOn }))
  if (statement.kind !== 'assertion') return []
  const source = sources.get(statement.appearsIn.source)
  if (!source?.publisher || lookup.actor(source.publisher)?.kind === 'media-organization') return []
  return [{ actor: source.publisher, saidOn: saidOn ?? source.issued }]
}

/** What is said on background or without a name commits nobody. */
function isNamed({ attribution }: Speaker): boolean {
  return attribution === undefined || attribution === 'on-record'
}

/** The actors that stand for a side: those listed, and the bodies and members of a coalition behind them. */
function reachOf(actors: readonly ActorId[], lookup: ActorLookup, dates: readonly string[]): Set<ActorId> {
  const reach = new Set<ActorId>()
  for (const id of actors) {
    for (const whole of wholesOf(id, lookup, dates)) reach.add(whole)
    const actor = lookup.actor(id)
    if (actor?.kind === 'coalition') for (const member of actor.members) reach.add(member)
  }
  return reach
}

function sidesOfVoice(voice: Voice, reach: readonly Set<ActorId>[], lookup: ActorLookup): number[] {
  const standsFor = [voice.actor, ...bodiesOf(lookup.actor(voice.actor), voice.saidOn)].flatMap((id) =>
    wholesOf(id, lookup, voice.saidOn ? [voice.saidOn] : []),
  )
  return [...reach.keys()].filter((index) => standsFor.some((id) => reach[index]!.has(id)))
}

/** The bodies that an official speaks for: those of the offices held at the time, or the given affiliation. */
function bodiesOf(actor: Actor | undefined, saidOn: string | undefined): ActorId[] {
  if (actor?.kind === 'unidentified') return actor.affiliation ? [actor.affiliation] : []
  if (actor?.kind !== 'person') return []
  const bodies: ActorId[] = []
  for (const { body, status, during } of actor.tenures ?? []) {
    const held = !saidOn || !during || overlaps(saidOn, during) !== 'certainly-not'
    if (body && held && status !== 'former' && status !== 'designate') bodies.push(body)
  }
  return bodies
}
