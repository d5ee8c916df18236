import { before, overlaps } from '../date/index.ts'
import type { DossierIndex } from '../rules/dossier-index.ts'
import type { Agreement, Claim } from '../types.ts'
import { type StatedClaim, timeOf } from './stated-claims.ts'

/** Events after which more of a text is public than before. */
const DISCLOSING = new Set<string>(['publication', 'leak'])

/** Whether a property may well have had another value at another time. */
export function dependsOnTime(claim: Claim): boolean {
  return claim.property === 'recognition' || claim.property === 'disclosure'
}

/**
 * Whether the record itself tells that both claims were true, each at its time: one actor refused recognition in
 * 2021 and gave it in 2025, a text was kept back until it was published.
 */
export function changedBetween(a: StatedClaim, b: StatedClaim, dossier: DossierIndex): boolean {
  const timeA = timeOf(a.statement, dossier)
  const timeB = timeOf(b.statement, dossier)
  if (!timeA || !timeB) return false
  if (a.claim.property === 'recognition' && b.claim.property === 'recognition')
    return heldAt(a.claim, timeA, dossier) && heldAt(b.claim, timeB, dossier)
  if (a.claim.property === 'disclosure') return disclosedBetween(a.claim.about, timeA, timeB, dossier)
  return false
}

type RecognitionClaim = Extract<Claim, { property: 'recognition' }>

function heldAt({ about, value }: RecognitionClaim, time: string, dossier: DossierIndex): boolean {
  const actor = dossier.actor(about)
  if (!actor || !('recognition' in actor)) return false
  return (actor.recognition ?? []).some(
    ({ by, stance, during }) =>
      by === value.by &&
      stance === value.stance &&
      during !== undefined &&
      overlaps(during, time) !== 'certainly-not',
  )
}

function disclosedBetween(about: string, a: string, b: string, dossier: DossierIndex): boolean {
  const events = dossier.agreement(about)?.events ?? []
  return events.some(
    ({ kind, date }) =>
      date !== undefined && DISCLOSING.has(kind) && (isBetween(a, date, b) || isBetween(b, date, a)),
  )
}

function isBetween(first: string, date: string, last: string): boolean {
  return before(first, date) === 'certainly' && before(last, date) !== 'certainly'
}

/** Whether more of a text may have become public after a day than was public on it. */
export function mayHaveBeenDisclosedSince(agreement: Agreement, time: string | undefined): boolean {
  return (agreement.events ?? []).some(
    ({ kind, date }) => DISCLOSING.has(kind) && (!date || !time || before(date, time) !== 'certainly'),
  )
}
