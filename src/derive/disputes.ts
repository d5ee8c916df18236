import { type DossierIndex, indexDossier, type Records } from '../rules/dossier-index.ts'
import type { AnyId, Claim, Dossier, SourceId, Statement, StatementId } from '../types.ts'
import { changedBetween, dependsOnTime } from './claim-changes.ts'
import { describeClaim, describeQuestion } from './claim-labels.ts'
import { contradict, foldLabel, isMany, openness } from './claim-values.ts'
import { distinct, type NamedCitation, type NamedSource, nameCitation, nameSource } from './naming.ts'
import { primaryLanguageOf, type StatedClaim, statedClaims, timeOf } from './stated-claims.ts'
import { originFinder, sameWitness, standsIn, type Witness, witnessFinder } from './witness.ts'

/** A question on which witnesses contradict each other: what the sides say and on which sources each rests. */
export interface Dispute {
  /** The event, agreement, actor or other thing in dispute. */
  about: AnyId
  property: Claim['property']
  /** What the dispute is limited to: the actor that recognises, the thing counted, the party denied. */
  key?: string
  /** What is in dispute, in plain English, as part of a sentence: `the date of "event:a/signature"`. */
  question: string
  /** At least two, in the order of the statements. */
  sides: DisputeSide[]
  /** Claims that fit several sides, such as a date too broad to tell them apart. */
  compatible: CompatibleClaim[]
}

/** Claims that can all be true together. */
export interface DisputeSide {
  /** The value of the most precise claim. */
  value: Claim['value']
  /** That value in the words of the source. */
  valueText?: string
  /** Present where the side says that the value is not so. */
  negated?: true
  /** What the side says, in plain English. */
  description: string
  statements: DisputedStatement[]
  /** The sources in which the statements stand. */
  sources: NamedSource[]
  /** The same sources traced back through `derivedFrom`: reprints of one report count once. */
  origins: SourceId[]
  /** What the statements cite. */
  citations: NamedCitation[]
}

/** A statement of one side, and the claim in it. */
export interface DisputedStatement {
  id: StatementId
  text: string
  /** Where the claim stands in the dossier, as a JSON Pointer (RFC 6901). */
  pointer: string
  value: Claim['value']
  valueText?: string
  negated?: true
  description: string
}

/** A claim that fits more than one side. */
export interface CompatibleClaim extends DisputeSide {
  /** The sides that it fits, by their place in `sides`. */
  fits: number[]
}

/**
 * The disputes of a dossier, computed from the claims of its statements. Contested means: two values that are
 * certainly different of a property that is true once, or a value and its explicit negation, from different
 * witnesses. Dates that possibly agree, and claims on the future, contest nothing.
 */
export function disputes(dossier: Dossier | Records): Dispute[] {
  const index = indexDossier(dossier)
  const originsOf = originFinder(index)
  return findDisputes(index).map(({ about, property, key, question, sides, compatible }) => ({
    about,
    property,
    ...(key === undefined ? {} : { key }),
    question,
    sides: sides.map((claims) => describeSide(claims, index, originsOf)),
    compatible: compatible.map(({ claims, fits }) => ({
      ...describeSide(claims, index, originsOf),
      fits,
    })),
  }))
}

/** A dispute in terms of the claims, the most precise of each side first. */
export interface FoundDispute {
  about: AnyId
  property: Claim['property']
  key: string | undefined
  question: string
  sides: StatedClaim[][]
  compatible: { claims: StatedClaim[]; fits: number[] }[]
}

/** The disputes of a dossier, in the order of the first statement of each. */
export function findDisputes(dossier: DossierIndex): FoundDispute[] {
  const witnessOf = witnessFinder(dossier)
  const found = questionsOf(statedClaims(dossier)).flatMap(({ asked, key, claims }) => {
    if (!haveDifferentWitnesses(claims, witnessOf)) return []
    const answers = groupBy(claims, (stated) => answerKey(stated, dossier))
    if (!isContested(answers, witnessOf, dossier)) return []
    const { about, property } = asked
    const question = describeQuestion(asked, dossier)
    const dispute = { about, property, key, question, ...takeSides(answers, dossier) }
    return [{ first: claims[0]!, dispute }]
  })
  return found.sort((a, b) => inOrder(a.first, b.first)).map(({ dispute }) => dispute)
}

/** Whether two answers contradict each other that are not given by one and the same witness. */
function isContested(
  answers: readonly StatedClaim[][],
  witnessOf: (statement: Statement) => Witness,
  dossier: DossierIndex,
): boolean {
  const areSeveral = answers.map((answer) => haveDifferentWitnesses(answer, witnessOf))
  return answers.some((answer, i) => {
    for (let j = i + 1; j < answers.length; j++) {
      const first = [answer[0]!, answers[j]![0]!]
      const different = areSeveral[i] || areSeveral[j] || haveDifferentWitnesses(first, witnessOf)
      if (different && areContrary(first[0]!, first[1]!, dossier)) return true
    }
    return false
  })
}

/** With one witness for all claims nobody contradicts anybody but himself. */
function haveDifferentWitnesses(
  claims: readonly StatedClaim[],
  witnessOf: (statement: Statement) => Witness,
): boolean {
  const first = claims[0]!.statement
  const witness = witnessOf(first)
  return claims.some(({ statement }) => statement !== first && !sameWitness(witness, witnessOf(statement)))
}

/** Claims with the same key say the same, as far as `areContrary` can tell. */
function answerKey(stated: StatedClaim, dossier: DossierIndex): string[] {
  const { claim, statement } = stated
  const key = [valueKey(claim)]
  if (claim.property === 'place') key.push(primaryLanguageOf(statement, dossier) ?? '')
  if (dependsOnTime(claim)) key.push(timeOf(statement, dossier) ?? '')
  return key
}

interface Question {
  /** A claim that tells what is asked: the first one, or the one that is denied. */
  asked: Claim
  key: string | undefined
  claims: StatedClaim[]
}

/** Puts together the claims that answer one question, where at least two of them differ. */
function questionsOf(stated: readonly StatedClaim[]): Question[] {
  const byProperty = groupBy(stated, ({ claim }) => [claim.about, claim.property])
  return byProperty.flatMap((claims) =>
    isMany(claims[0]!.claim.property) ? deniedValues(claims) : onceQuestions(claims),
  )
}

function onceQuestions(claims: readonly StatedClaim[]): Question[] {
  return groupBy(claims, ({ claim }) => [partOf(claim)])
    .filter(haveSeveralValues)
    .map((group) => ({ asked: group[0]!.claim, key: keyOf(group[0]!.claim), claims: group }))
}

/** Recognition is given once by each actor, a quantity once for each thing counted. */
function partOf(claim: Claim): string {
  if (claim.property === 'recognition') return claim.value.by
  return claim.property === 'quantity' ? foldLabel(claim.value.of) : ''
}

function keyOf(claim: Claim): string | undefined {
  if (claim.property === 'recognition') return claim.value.by
  return claim.property === 'quantity' ? claim.value.of : undefined
}

function haveSeveralValues(claims: readonly StatedClaim[]): boolean {
  const first = valueKey(claims[0]!.claim)
  return claims.some(({ claim }) => valueKey(claim) !== first)
}

function valueKey({ value, negated }: Claim): string {
  return JSON.stringify([value, negated === true])
}

/** Of a property with many values each value that is denied is a question of its own. */
function deniedValues(claims: readonly StatedClaim[]): Question[] {
  const denials = groupBy(
    claims.filter(({ claim }) => claim.negated),
    ({ claim }) => [valueKey(claim)],
  )
  return denials.map((denying) => {
    const denial = denying[0]!.claim
    const own = new Set(denying)
    const denied = claims.filter((stated) => own.has(stated) || contradict(stated.claim, denial))
    return { asked: denial, key: manyKeyOf(denial), claims: denied }
  })
}

function manyKeyOf(claim: Claim): string | undefined {
  if (claim.property === 'tenure') return claim.value.office ?? claim.value.body
  return typeof claim.value === 'string' ? claim.value : undefined
}

function groupBy(
  claims: readonly StatedClaim[],
  key: (stated: StatedClaim) => readonly string[],
): StatedClaim[][] {
  const groups = new Map<string, StatedClaim[]>()
  for (const stated of claims) {
    const name = JSON.stringify(key(stated))
    const group = groups.get(name)
    if (group) group.push(stated)
    else groups.set(name, [stated])
  }
  return [...groups.values()]
}

/** Whether two claims cannot both be true, as far as language and the course of time let one tell. */
function areContrary(a: StatedClaim, b: StatedClaim, dossier: DossierIndex): boolean {
  if (!contradict(a.claim, b.claim)) return false
  if (
    a.claim.property === 'place' &&
    primaryLanguageOf(a.statement, dossier) !== primaryLanguageOf(b.statement, dossier)
  )
    return false
  return !changedBetween(a, b, dossier)
}

/**
 * The most precise answers open the sides; each further one joins the side that it fits. One that fits several
 * sides belongs to none of them.
 */
function takeSides(
  answers: readonly StatedClaim[][],
  dossier: DossierIndex,
): Pick<FoundDispute, 'sides' | 'compatible'> {
  const preciseFirst = [...answers].sort((a, b) => openness(a[0]!.claim) - openness(b[0]!.claim))
  const fits = (answer: readonly StatedClaim[], side: readonly StatedClaim[][]) =>
    side.every((other) => !areContrary(answer[0]!, other[0]!, dossier))
  const sides: StatedClaim[][][] = []
  const between: StatedClaim[][] = []
  for (const answer of preciseFirst) {
    const fitting = sides.filter((side) => fits(answer, side))
    if (fitting.length === 0) sides.push([answer])
    else if (fitting.length === 1) fitting[0]!.push(answer)
    else between.push(answer)
  }
  // A side may have been opened after an answer that fits it had joined another one.
  for (const side of sides)
    for (const answer of [...side])
      if (side.length > 1 && sides.some((other) => other !== side && fits(answer, other))) {
        side.splice(side.indexOf(answer), 1)
        between.push(answer)
      }
  sides.sort((a, b) => inOrder(firstOf(a.flat()), firstOf(b.flat())))
  between.sort((a, b) => inOrder(a[0]!, b[0]!))
  return {
    sides: sides.map((side) => side.flat()),
    compatible: between.map((claims) => ({
      claims,
      fits: [...sides.keys()].filter((place) => fits(claims, sides[place]!)),
    })),
  }
}

function firstOf(side: readonly StatedClaim[]): StatedClaim {
  return [...side].sort(inOrder)[0]!
}

function inOrder(a: StatedClaim, b: StatedClaim): number {
  return a.statementIndex - b.statementIndex || a.claimIndex - b.claimIndex
}

function describeSide(
  claims: readonly StatedClaim[],
  dossier: DossierIndex,
  originsOf: (source: SourceId) => readonly SourceId[],
): DisputeSide {
  const { claim } = claims[0]!
  const ordered = [...claims].sort(inOrder)
  const sources = distinct(ordered.flatMap(({ statement }) => standsIn(statement, dossier)))
  const citations = distinct(ordered.flatMap(({ statement }) => statement.citations ?? []))
  return {
    ...describeValueOf(claim, dossier),
    statements: ordered.map((stated) => ({
      id: stated.statement.id,
      text: stated.statement.text,
      pointer: `/statements/${stated.statementIndex}/claims/${stated.claimIndex}`,
      ...describeValueOf(stated.claim, dossier),
    })),
    sources: sources.map((id) => nameSource(id, dossier)),
    origins: distinct(sources.flatMap(originsOf)).sort(),
    citations: citations.map((id) => nameCitation(id, dossier)),
  }
}

function describeValueOf(
  claim: Claim,
  dossier: DossierIndex,
): Pick<DisputeSide, 'value' | 'valueText' | 'negated' | 'description'> {
  return {
    value: claim.value,
    ...(claim.valueText === undefined ? {} : { valueText: claim.valueText }),
    ...(claim.negated ? { negated: true } : {}),
    description: describeClaim(claim, dossier),
  }
}
