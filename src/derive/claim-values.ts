import { earliestDay, latestDay, parseDate, sameDate } from '../date/index.ts'
import type { Claim, ClaimedTenure, Quantity } from '../types.ts'
import { isSo } from './claim-labels.ts'

/** Properties that are true many times: only an explicit negation contradicts a value. */
const MANY = new Set<Claim['property']>(['participant', 'party', 'subject', 'tenure'])

/** Codes that settle nothing, so that they contradict no other: a ceasefire goes under whatever name. */
const OPEN_CODES = new Set<string>(['unknown', 'unspecified', 'contested', 'ceasefire'])

const WITHOUT_RECOGNITION = new Set<string>(['engaged', 'not-recognised', 'withdrawn'])

/** Whether a property can be true of a thing with several values at once. */
export function isMany(property: Claim['property']): boolean {
  return MANY.has(property)
}

/**
 * Whether two claims on the same property of the same thing cannot both be true: two values that are certainly
 * different, or a value and its explicit negation. Who makes them, and when, is not looked at.
 */
export function contradict(a: Claim, b: Claim): boolean {
  if (a.property !== b.property) return false
  if (isYesNo(a) && isYesNo(b)) return isSo(a) !== isSo(b)
  if (a.negated && b.negated) return false
  if (a.negated) return denies(a, b)
  if (b.negated) return denies(b, a)
  return !isMany(a.property) && differ(a, b)
}

type YesNoClaim = Extract<Claim, { value: boolean }>

function isYesNo(claim: Claim): claim is YesNoClaim {
  return typeof claim.value === 'boolean'
}

/** Whether two affirmed values of a once-property are certainly different. */
function differ(a: Claim, b: Claim): boolean {
  if (a.property === 'date' && b.property === 'date') return sameDate(a.value, b.value) === 'certainly-not'
  if (a.property === 'place' && b.property === 'place') return placesDiffer(a.value, b.value)
  if (a.property === 'recognition' && b.property === 'recognition')
    return a.value.by === b.value.by && stancesDiffer(a.value.stance, b.value.stance)
  if (a.property === 'quantity' && b.property === 'quantity') return quantitiesDiffer(a.value, b.value)
  return typeof a.value === 'string' && typeof b.value === 'string' && codesDiffer(a.value, b.value)
}

/** Whether the negation says of the other claim's value that it is not so. */
function denies(negation: Claim, { property, value }: Claim): boolean {
  switch (negation.property) {
    case 'date':
      return property === 'date' && isWithin(value, negation.value)
    case 'place':
      return property === 'place' && foldLabel(value) === foldLabel(negation.value)
    case 'subject':
      return property === 'subject' && (value === negation.value || value.startsWith(`${negation.value}.`))
    case 'tenure':
      return property === 'tenure' && isTenureWithin(value, negation.value)
    case 'recognition':
      return (
        property === 'recognition' && value.by === negation.value.by && value.stance === negation.value.stance
      )
    case 'quantity':
      return property === 'quantity' && isQuantityWithin(value, negation.value)
    default:
      return value === negation.value
  }
}

/** Whether two codes say different things; codes such as `unknown` contradict nothing. */
export function codesDiffer(a: string, b: string): boolean {
  return a !== b && !OPEN_CODES.has(a) && !OPEN_CODES.has(b)
}

/** Whether two stances cannot be held together; contact without recognition is no recognition, like its refusal. */
export function stancesDiffer(a: string, b: string): boolean {
  return codesDiffer(a, b) && !(WITHOUT_RECOGNITION.has(a) && WITHOUT_RECOGNITION.has(b))
}

/** Whether every day that `date` leaves possible is a day that `whole` names. */
export function isWithin(date: string, whole: string): boolean {
  const inner = parseDate(date)
  const outer = parseDate(whole)
  if (!inner || !outer || inner.kind === 'interval' || outer.kind === 'interval') return false
  if (outer.kind === 'date-time') return sameDate(date, whole) === 'certainly'
  const days = inner.kind === 'date-time' ? inner.days : inner.possible
  return days.every(([first, last]) => outer.days.some((range) => range[0] <= first && last <= range[1]))
}

/**
 * Whether two names of places are certainly different: neither contains the other ("Moscow", "Moscow, Russia")
 * and both are written in the same script, so that one is no translation of the other into another alphabet.
 */
export function placesDiffer(a: string, b: string): boolean {
  const wordsOfA = wordsOf(a)
  const wordsOfB = wordsOf(b)
  if (wordsOfA.length === 0 || wordsOfB.length === 0) return false
  if (wordsOfA.every((word) => wordsOfB.includes(word))) return false
  if (wordsOfB.every((word) => wordsOfA.includes(word))) return false
  return isLatin(a) === isLatin(b)
}

function wordsOf(name: string): string[] {
  return foldLabel(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name)
}

/** A label for comparison: letter case and the number of spaces do not count. */
export function foldLabel(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Whether two numbers of the same thing in the same unit have no amount in common. */
function quantitiesDiffer(a: Quantity, b: Quantity): boolean {
  return isComparable(a, b) && (mostOf(a) < b.amount || mostOf(b) < a.amount)
}

function isQuantityWithin(inner: Quantity, outer: Quantity): boolean {
  return isComparable(inner, outer) && outer.amount <= inner.amount && mostOf(inner) <= mostOf(outer)
}

function isComparable(a: Quantity, b: Quantity): boolean {
  return foldLabel(a.of) === foldLabel(b.of) && foldLabel(a.unit ?? '') === foldLabel(b.unit ?? '')
}

function mostOf(quantity: Quantity): number {
  return quantity.most ?? quantity.amount
}

/** A denial that leaves out the office or the body denies every tenure in that standing. */
function isTenureWithin(inner: ClaimedTenure, outer: ClaimedTenure): boolean {
  if (inner.status !== outer.status) return false
  if (outer.office && foldLabel(inner.office ?? '') !== foldLabel(outer.office)) return false
  return !outer.body || inner.body === outer.body
}

/**
 * How much a claim leaves open, to put the most precise first: the days of a date, the breadth of a range, one for
 * a code that settles nothing; a negation leaves more open than any value.
 */
export function openness(claim: Claim): number {
  if (claim.negated && typeof claim.value !== 'boolean') return Number.MAX_VALUE
  if (claim.property === 'date') return daysOpen(claim.value)
  if (claim.property === 'quantity') return mostOf(claim.value) - claim.value.amount
  if (claim.property === 'recognition') return OPEN_CODES.has(claim.value.stance) ? 1 : 0
  return typeof claim.value === 'string' && claim.property !== 'place' && OPEN_CODES.has(claim.value) ? 1 : 0
}

function daysOpen(date: string): number {
  const first = earliestDay(date)
  const last = latestDay(date)
  return first === undefined || last === undefined ? Number.MAX_VALUE : Math.min(last - first, 1e9)
}
