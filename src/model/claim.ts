// A claim is the part of a statement that a machine can compare: this property of that thing has this value.
// It is not a fact: two sources that give two dates are two statements whose claims contradict each other.
import * as z from 'zod'
import { claimModality } from '../vocabulary/index.ts'
import { RecognitionStance, TenureStatus } from './actor.ts'
import { Disclosure, InstrumentKind, LegalNature } from './agreement.ts'
import { PointDate } from './date.ts'
import { codes, define, optional, required } from './define.ts'
import { ActorId, AgreementId, AnyId, EventId } from './id.ts'
import { Quantity } from './quantity.ts'
import { AgreementSubject } from './subject.ts'
import { Label, WordingAsReported } from './text.ts'

export const ClaimModality = codes(claimModality)

const qualifiers = {
  valueText: optional(WordingAsReported, 'The value in the words of the source.'),
  negated: optional(z.literal(true), 'Present where the statement says that the value is not so.'),
  modality: optional(
    ClaimModality,
    'Whether the value is said to be actual, future, conditional or desired; actual where absent.',
  ),
}

function claim<A extends z.ZodType, P extends string, V extends z.ZodType>(
  name: string,
  description: string,
  about: A,
  property: P,
  value: V,
) {
  return define(
    name,
    description,
    z.strictObject({
      about: required(about, 'The thing that the claim speaks about.'),
      property: required(z.literal(property), 'The property of which the claim gives a value.'),
      value: required(value, 'The value claimed.'),
      ...qualifiers,
    }),
  )
}

export const ClaimedTenure = define(
  'ClaimedTenure',
  'An office that a statement gives to a person.',
  z.strictObject({
    office: optional(Label, 'The office, without words such as "acting".'),
    body: optional(ActorId, 'The actor to which the office belongs.'),
    status: required(TenureStatus, 'The capacity in which the office is said to be held.'),
  }),
  { examples: [{ office: 'Minister of Defence', status: 'acting' }] },
)
export type ClaimedTenure = z.infer<typeof ClaimedTenure>

export const ClaimedRecognition = define(
  'ClaimedRecognition',
  'A stance that a statement ascribes to another actor.',
  z.strictObject({
    by: required(ActorId, 'The actor that is said to hold the stance.'),
    stance: required(RecognitionStance, 'The stance.'),
  }),
  { examples: [{ by: 'actor:russia', stance: 'de-jure' }] },
)
export type ClaimedRecognition = z.infer<typeof ClaimedRecognition>

export const EventDateClaim = claim(
  'EventDateClaim',
  'Says when an event happened.',
  EventId,
  'date',
  PointDate,
)
export const EventPlaceClaim = claim(
  'EventPlaceClaim',
  'Says where an event happened.',
  EventId,
  'place',
  Label,
)
export const EventOccurredClaim = claim(
  'EventOccurredClaim',
  'Says whether an event happened at all.',
  EventId,
  'occurred',
  z.boolean(),
)
export const EventParticipantClaim = claim(
  'EventParticipantClaim',
  'Says that an actor took part in an event.',
  EventId,
  'participant',
  ActorId,
)
export const AgreementExistsClaim = claim(
  'AgreementExistsClaim',
  'Says whether an agreement exists.',
  AgreementId,
  'exists',
  z.boolean(),
)
export const AgreementValidClaim = claim(
  'AgreementValidClaim',
  'Says whether an agreement is valid.',
  AgreementId,
  'valid',
  z.boolean(),
)
export const AgreementInstrumentClaim = claim(
  'AgreementInstrumentClaim',
  'Says what form an agreement has.',
  AgreementId,
  'instrument',
  InstrumentKind,
)
export const AgreementLegalNatureClaim = claim(
  'AgreementLegalNatureClaim',
  'Says whether an agreement binds in law.',
  AgreementId,
  'legal-nature',
  LegalNature,
)
export const AgreementDisclosureClaim = claim(
  'AgreementDisclosureClaim',
  'Says how much of the text of an agreement is public.',
  AgreementId,
  'disclosure',
  Disclosure,
)
export const AgreementPartyClaim = claim(
  'AgreementPartyClaim',
  'Says that an actor is a party to an agreement.',
  AgreementId,
  'party',
  ActorId,
)
export const AgreementSubjectClaim = claim(
  'AgreementSubjectClaim',
  'Says what an agreement is about.',
  AgreementId,
  'subject',
  AgreementSubject,
)
export const ActorTenureClaim = claim(
  'ActorTenureClaim',
  'Says that a person holds an office.',
  ActorId,
  'tenure',
  ClaimedTenure,
)
export const ActorRecognitionClaim = claim(
  'ActorRecognitionClaim',
  'Says how another actor stands towards this one.',
  ActorId,
  'recognition',
  ClaimedRecognition,
)
export const QuantityClaim = claim(
  'QuantityClaim',
  'Gives a number of something.',
  AnyId,
  'quantity',
  Quantity,
)

export const Claim = define(
  'Claim',
  'A value that a statement gives to a property of an event, agreement, actor or other thing.',
  z.discriminatedUnion('property', [
    EventDateClaim,
    EventPlaceClaim,
    EventOccurredClaim,
    EventParticipantClaim,
    AgreementExistsClaim,
    AgreementValidClaim,
    AgreementInstrumentClaim,
    AgreementLegalNatureClaim,
    AgreementDisclosureClaim,
    AgreementPartyClaim,
    AgreementSubjectClaim,
    ActorTenureClaim,
    ActorRecognitionClaim,
    QuantityClaim,
  ]),
  {
    examples: [
      {
        about: 'event:ru-af/signature',
        property: 'date',
        value: '[2024-09-01..2024-09-10]',
        valueText: 'early September 2024',
      },
    ],
  },
)
export type Claim = z.infer<typeof Claim>
