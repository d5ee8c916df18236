import { mayHaveBeenDisclosedSince } from '../../derive/claim-changes.ts'
import { describeClaim } from '../../derive/claim-labels.ts'
import { contradict } from '../../derive/claim-values.ts'
import { actorName } from '../../derive/naming.ts'
import { primaryLanguageOf, type StatedClaim, timeOf } from '../../derive/stated-claims.ts'
import type { Actor, ActorId, Agreement, AgreementEvent, Claim, Statement } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { Path, Place } from '../rule.ts'

/** What a record itself says on the point of a claim, where that cannot be true together with the claim. */
export interface Disagreement extends Place {
  /** What the record says, in words. */
  says: string
}

/** Finds where the event, agreement or actor that a claim is about says otherwise. */
export function disagreementOf(
  { claim, statement }: StatedClaim,
  dossier: DossierIndex,
): Disagreement | undefined {
  const event = dossier.event(claim.about)
  if (event) {
    const path: Path = ['events', event.index]
    return eventDisagrees(claim, statement, event.event, { record: event.agreement, path }, dossier)
  }
  const agreement = dossier.agreement(claim.about)
  if (agreement) return agreementDisagrees(claim, statement, agreement, dossier)
  const actor = dossier.actor(claim.about)
  return actor && actorDisagrees(claim, actor, dossier)
}

function eventDisagrees(
  claim: Claim,
  statement: Statement,
  event: AgreementEvent,
  { record, path }: Place,
  dossier: DossierIndex,
): Disagreement | undefined {
  const at = (key: string): Place => ({ record, path: [...path, key] })
  if (claim.property === 'date' && event.date)
    return compare(claim, { ...bare(claim), value: event.date }, at('date'), dossier)
  if (claim.property === 'place' && event.place) {
    const isTranslated = primaryLanguageOf(statement, dossier) !== dossier.language?.split('-')[0]
    if (isTranslated) return undefined
    return compare(claim, { ...bare(claim), value: event.place.name }, at('place'), dossier)
  }
  if (claim.property !== 'participant' || !event.by) return undefined
  if (!claim.negated && mayBeUnnamed(claim.value, event.by, dossier)) return undefined
  const takingPart = event.by.flatMap(({ actor, onBehalfOf, person }) => [actor, onBehalfOf, person])
  const known = new Set([...takingPart, ...(event.recipients ?? [])])
  return isListed(claim, known, 'those who took part', at('by'), dossier)
}

/** May the actor be the person through whom a side acted, which the event leaves open? */
function mayBeUnnamed(actor: ActorId, by: NonNullable<AgreementEvent['by']>, dossier: DossierIndex): boolean {
  return dossier.actor(actor)?.kind === 'person' && by.some(({ person }) => !person)
}

function agreementDisagrees(
  claim: Claim,
  statement: Statement,
  record: Agreement,
  dossier: DossierIndex,
): Disagreement | undefined {
  const at = (key: keyof Agreement): Place => ({ record, path: [key] })
  if (claim.property === 'instrument')
    return compare(claim, { ...bare(claim), value: record.instrument }, at('instrument'), dossier)
  if (claim.property === 'legal-nature' && record.legalNature)
    return compare(claim, { ...bare(claim), value: record.legalNature }, at('legalNature'), dossier)
  if (claim.property === 'disclosure' && record.disclosure) {
    if (mayHaveBeenDisclosedSince(record, timeOf(statement, dossier))) return undefined
    return compare(claim, { ...bare(claim), value: record.disclosure }, at('disclosure'), dossier)
  }
  if (claim.property === 'party') {
    const parties = record.participants.filter(({ roles }) => roles.includes('party'))
    const known = new Set(parties.map(({ actor }) => actor))
    return isListed(claim, known, 'the parties', at('participants'), dossier)
  }
  if (claim.property !== 'subject' || !claim.negated) return undefined
  const subject = record.subjects?.find((value) => contradict(claim, { ...bare(claim), value }))
  return subject === undefined ? undefined : { ...at('subjects'), says: subject }
}

/** A record that tells of several stances of one actor over time disagrees only if none of them fits. */
function actorDisagrees(claim: Claim, record: Actor, dossier: DossierIndex): Disagreement | undefined {
  if (claim.property !== 'recognition' || claim.negated || !('recognition' in record)) return undefined
  const own = (record.recognition ?? [])
    .filter(({ by }) => by === claim.value.by)
    .map(({ by, stance }) => ({ ...bare(claim), value: { by, stance } }))
  if (own.length === 0 || !own.every((stance) => contradict(claim, stance))) return undefined
  const says = own.map((stance) => describeClaim(stance, dossier)).join(', ')
  return { record, path: ['recognition'], says }
}

/** The claim without its qualifiers, to be given the record's own value. */
function bare<C extends Claim>(claim: C): C {
  return { ...claim, valueText: undefined, negated: undefined, modality: undefined }
}

function compare(claim: Claim, own: Claim, place: Place, dossier: DossierIndex): Disagreement | undefined {
  return contradict(claim, own) ? { ...place, says: describeClaim(own, dossier) } : undefined
}

type MembershipClaim = Extract<Claim, { property: 'participant' | 'party' }>

function isListed(
  claim: MembershipClaim,
  known: ReadonlySet<ActorId | undefined>,
  list: string,
  place: Place,
  dossier: DossierIndex,
): Disagreement | undefined {
  if (known.has(claim.value) !== (claim.negated === true)) return undefined
  const name = actorName(claim.value, dossier)
  return { ...place, says: `${name} is ${claim.negated ? 'among' : 'not among'} ${list}` }
}
