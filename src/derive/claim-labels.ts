import { describeDate } from '../date/index.ts'
import type { DossierIndex } from '../rules/dossier-index.ts'
import type { Claim, Quantity } from '../types.ts'
import {
  type CodeList,
  disclosure,
  instrumentKind,
  legalNature,
  recognitionStance,
  tenureStatus,
} from '../vocabulary/index.ts'
import { actorName } from './naming.ts'

/** What a claim says, in plain English: `27 May 2026`, `not 27 May 2026`, `does not exist`, `10 to 12 tonnes`. */
export function describeClaim(claim: Claim, dossier: DossierIndex): string {
  switch (claim.property) {
    case 'occurred':
      return isSo(claim) ? 'happened' : 'did not happen'
    case 'exists':
      return isSo(claim) ? 'exists' : 'does not exist'
    case 'valid':
      return isSo(claim) ? 'is valid' : 'is not valid'
    case 'participant':
      return `${actorName(claim.value, dossier)} ${claim.negated ? 'did not take part' : 'took part'}`
    case 'party':
      return `${actorName(claim.value, dossier)} is ${claim.negated ? 'not a party' : 'a party'}`
    default:
      return `${claim.negated ? 'not ' : ''}${describeValue(claim, dossier)}`
  }
}

/** The question that claims on one property answer, as part of a sentence: `the date of "event:a/signature"`. */
export function describeQuestion(claim: Claim, dossier: DossierIndex): string {
  const about = `"${claim.about}"`
  switch (claim.property) {
    case 'date':
    case 'place':
      return `the ${claim.property} of ${about}`
    case 'occurred':
      return `whether ${about} happened`
    case 'exists':
      return `whether ${about} exists`
    case 'valid':
      return `whether ${about} is valid`
    case 'participant':
      return `whether ${actorName(claim.value, dossier)} took part in ${about}`
    case 'party':
      return `whether ${actorName(claim.value, dossier)} is a party to ${about}`
    case 'instrument':
      return `the form of ${about}`
    case 'legal-nature':
      return `the legal nature of ${about}`
    case 'disclosure':
      return `how much of ${about} is public`
    case 'subject':
      return `whether ${about} is about ${claim.value}`
    case 'recognition':
      return `the recognition of ${about} by ${actorName(claim.value.by, dossier)}`
    case 'tenure':
      return `whether ${about} is ${describeValue(claim, dossier)}`
    case 'quantity':
      return `the amount of ${claim.value.of} in ${about}`
  }
}

/** Whether a claim on a yes-or-no property says yes, once a negation is taken into account. */
export function isSo(claim: { value: boolean; negated?: true | undefined }): boolean {
  return claim.value !== (claim.negated === true)
}

type ValuedClaim = Exclude<Claim, { property: 'occurred' | 'exists' | 'valid' | 'participant' | 'party' }>

function describeValue(claim: ValuedClaim, dossier: DossierIndex): string {
  switch (claim.property) {
    case 'date':
      return describeDate(claim.value)
    case 'place':
    case 'subject':
      return claim.value
    case 'instrument':
      return labelOf(instrumentKind, claim.value)
    case 'legal-nature':
      return labelOf(legalNature, claim.value)
    case 'disclosure':
      return labelOf(disclosure, claim.value)
    case 'recognition':
      return `${labelOf(recognitionStance, claim.value.stance)} by ${actorName(claim.value.by, dossier)}`
    case 'tenure': {
      const { office, body, status } = claim.value
      const at = body ? ` at ${actorName(body, dossier)}` : ''
      return `${labelOf(tenureStatus, status)}${office ? ` ${office}` : ' holder of an office'}${at}`
    }
    case 'quantity':
      return describeQuantity(claim.value)
  }
}

/** `10 to 12 tonnes`; the thing counted stands in where there is no unit. */
export function describeQuantity({ of, amount, most, unit }: Quantity): string {
  const range = most === undefined || most === amount ? `${amount}` : `${amount} to ${most}`
  return unit ? `${range} ${unit} of ${of}` : `${range} ${of}`
}

/** The label of a code with a small first letter, to stand within a sentence. */
export function labelOf(list: CodeList, code: string): string {
  const label = list.codes.find((entry) => entry.code === code)?.label ?? code
  return label.charAt(0).toLowerCase() + label.slice(1)
}
