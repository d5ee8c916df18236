/** What the bearer of an id, or the place of a reference, is; kept in the last four bits of a key. */
export const Tag = {
  /** The id of a record or event of which nothing more matters. */
  id: 0,
  /** Ids to which somebody should refer. */
  idOfSource: 1,
  idOfCitation: 7,
  /** The ids of actors, by what they can stand for. */
  idOfPerson: 2,
  idOfCountry: 3,
  idOfBody: 4,
  /** An id that is written with capital letters or ends with a sign, as it reads without them. */
  foldedId: 5,
  /** The id of a record whose shape is wrong: it exists all the same. */
  idOfRefused: 6,
  /** A reference to anything. */
  reference: 8,
  /** References to actors that must be of some kind. */
  toPerson: 9,
  toCountry: 10,
  toBody: 11,
  /** A reference of an event to one of another agreement. */
  toForeignEvent: 12,
} as const

export type Tag = (typeof Tag)[keyof typeof Tag]

/** Whether a key tells that somebody bears an id, and not that somebody refers to one. */
export function isOfBearer(tag: Tag): boolean {
  return tag < Tag.reference
}

/** How many bits of a key are the tag. */
const TAG_BITS = 4
export const TAG_MASK = (1 << TAG_BITS) - 1

/** Why the lines that hold an id must be looked at. */
export const Reason = {
  /** The lines that bear the id. */
  bearer: 1,
  /** Every line that refers to it. */
  reference: 2,
  /** The lines that name it where an actor of a certain kind must stand, or an event of their own agreement. */
  toPerson: 4,
  toCountry: 8,
  toBody: 16,
  toForeignEvent: 32,
  /** Marks an id that nothing refers to. */
  unused: 64,
} as const

/** How often each tag occurs with one hash; more than 2 count as 2. */
export type TagCounts = Uint8Array

/** The types of which every record should be referred to: there are records that could do it. */
export interface Expected {
  source: boolean
  citation: boolean
}

/**
 * Why the lines behind one hash are suspicious, as a sum of `Reason`; 0 where they are not. All the keys with this hash
 * are counted in `counts`.
 */
export function judge(counts: TagCounts, expected: Expected): number {
  const sources = counts[Tag.idOfSource]!
  const citations = counts[Tag.idOfCitation]!
  const persons = counts[Tag.idOfPerson]!
  const countries = counts[Tag.idOfCountry]!
  const bodies = counts[Tag.idOfBody]!
  const bearers = counts[Tag.id]! + sources + citations + persons + countries + bodies
  const isReferred =
    counts[Tag.reference]! +
      counts[Tag.toPerson]! +
      counts[Tag.toCountry]! +
      counts[Tag.toBody]! +
      counts[Tag.toForeignEvent]! >
    0
  let reasons = bearers > 1 || counts[Tag.foldedId]! + Math.min(bearers, 1) > 1 ? Reason.bearer : 0
  if (bearers === 0 && counts[Tag.idOfRefused] === 0 && isReferred) reasons |= Reason.reference
  const isExpected = (expected.source && sources > 0) || (expected.citation && citations > 0)
  if (isExpected && !isReferred) reasons |= Reason.bearer | Reason.unused
  const seat = (wrong: number, references: number, reason: number): number =>
    wrong > 0 && references > 0 ? reason | Reason.bearer : 0
  return (
    reasons |
    seat(countries + bodies, counts[Tag.toPerson]!, Reason.toPerson) |
    seat(persons + bodies, counts[Tag.toCountry]!, Reason.toCountry) |
    seat(persons, counts[Tag.toBody]!, Reason.toBody) |
    seat(bearers, counts[Tag.toForeignEvent]!, Reason.toForeignEvent)
  )
}
