// An actor is anybody who can agree, speak, publish or be spoken about: a state, a movement, a person, "officials".
// It is not an office: offices are held by persons as tenures, and "acting" is a property of the tenure.
import * as z from 'zod'
import {
  actorNameKind,
  admiraltyReliability,
  collectiveActorKind,
  recognitionStance,
  tenureStatus,
  unidentifiedReason,
} from '../vocabulary/index.ts'
import { citations, extensions } from './common.ts'
import { Period, PointDate } from './date.ts'
import { codes, define, list, optional, required } from './define.ts'
import { ActorId } from './id.ts'
import { identifiers } from './identifier.ts'
import { CountryCode } from './place.ts'
import { Label, LanguageTag, Note, WordingAsReported } from './text.ts'

export const CollectiveActorKind = codes(collectiveActorKind)
export const ActorNameKind = codes(actorNameKind)
export const UnidentifiedReason = codes(unidentifiedReason)
export const RecognitionStance = codes(recognitionStance)
export const TenureStatus = codes(tenureStatus)
export const AdmiraltyReliability = codes(admiraltyReliability)

export const ActorName = define(
  'ActorName',
  'Another name of an actor.',
  z.strictObject({
    text: required(Label, 'The name.'),
    language: optional(LanguageTag, "The language of the name where it is not the dossier's."),
    kind: required(ActorNameKind, 'What sort of name it is.'),
  }),
  { examples: [{ text: 'Islamic Emirate of Afghanistan', kind: 'self-designation' }] },
)
export type ActorName = z.infer<typeof ActorName>

export const Recognition = define(
  'Recognition',
  'How another actor stood towards this one during a period.',
  z.strictObject({
    by: required(ActorId, 'The actor that recognises, engages or refuses.'),
    stance: required(RecognitionStance, 'The stance taken.'),
    during: optional(Period, 'When the stance was held.'),
    duringText: optional(WordingAsReported, 'The period in the words of the source.'),
    attested: optional(list(PointDate), 'Days on which a source shows the stance.'),
    citations,
  }),
  { examples: [{ by: 'actor:russia', stance: 'de-jure', during: '2025-07/..' }] },
)
export type Recognition = z.infer<typeof Recognition>

export const Designation = define(
  'Designation',
  'A label that another actor put on this one during a period, such as a listing or a ban.',
  z.strictObject({
    by: required(ActorId, 'The actor that designates.'),
    label: required(Label, 'The designation in the words of the designating actor.'),
    during: optional(Period, 'When the designation was in force.'),
    duringText: optional(WordingAsReported, 'The period in the words of the source.'),
    attested: optional(list(PointDate), 'Days on which a source shows the designation in force.'),
    citations,
  }),
  { examples: [{ by: 'actor:russia', label: 'prohibited movement', during: '/2025' }] },
)
export type Designation = z.infer<typeof Designation>

export const GoverningRelation = define(
  'GoverningRelation',
  'A country or territory that an actor governed during a period, whether recognised or not.',
  z.strictObject({
    actor: required(ActorId, 'The state or territory that is governed.'),
    during: optional(Period, 'When it was governed.'),
    duringText: optional(WordingAsReported, 'The period in the words of the source.'),
    attested: optional(list(PointDate), 'Days on which a source shows the actor governing.'),
    citations,
  }),
  { examples: [{ actor: 'actor:afghanistan', during: '2021-08/..' }] },
)
export type GoverningRelation = z.infer<typeof GoverningRelation>

export const PublisherReliability = define(
  'PublisherReliability',
  'A judgement of how reliable a publisher is, on the Admiralty scale.',
  z.strictObject({
    scale: required(z.literal('admiralty'), 'The scale of the grade.'),
    grade: required(AdmiraltyReliability, 'The grade, from A (reliable) to F (cannot be judged).'),
    assessed: optional(PointDate, 'When the judgement was made.'),
  }),
  { examples: [{ scale: 'admiralty', grade: 'B' }] },
)
export type PublisherReliability = z.infer<typeof PublisherReliability>

export const Tenure = define(
  'Tenure',
  'A period in which a person held an office, and in what capacity.',
  z.strictObject({
    office: required(Label, 'The office, without words such as "acting".'),
    body: optional(ActorId, 'The actor to which the office belongs.'),
    status: required(TenureStatus, 'The capacity in which the office was held.'),
    during: optional(Period, 'When the office was held.'),
    duringText: optional(WordingAsReported, 'The period in the words of the source.'),
    attested: optional(list(PointDate), 'Days on which a source shows the person in this office.'),
    citations,
  }),
  { examples: [{ office: 'Minister of Defence', status: 'acting', during: '2021-09-07/..' }] },
)
export type Tenure = z.infer<typeof Tenure>

const identity = {
  id: required(ActorId, 'The id by which records of the dossier refer to this actor.'),
  name: required(Label, 'The name as shown to readers.'),
  names: optional(list(ActorName), 'Other names.'),
  description: optional(Note, 'Who or what the actor is.'),
}

const existence = {
  identifiers: optional(identifiers, 'What registers outside the dossier call the actor.'),
  during: optional(Period, 'When the actor existed.'),
  duringText: optional(WordingAsReported, 'The period in the words of the source.'),
  citations,
  extensions,
}

const type = required(z.literal('actor'), 'Says that the record is an actor.')

export const CollectiveActor = define(
  'CollectiveActor',
  'A state, authority, organisation, armed group or other body that acts as one.',
  z.strictObject({
    type,
    kind: required(CollectiveActorKind, "What the actor is at the dossier's `asOf`."),
    ...identity,
    countryCode: optional(CountryCode, 'The code of a state or territory.'),
    partOf: optional(ActorId, 'The larger body of which this one is a part.'),
    country: optional(ActorId, 'The state in which the actor has its seat or to which it belongs.'),
    governs: optional(
      list(GoverningRelation),
      'The states and territories that the actor governs or governed.',
    ),
    recognition: optional(list(Recognition), 'How other actors stand towards this one.'),
    designations: optional(list(Designation), 'Labels that other actors put on this one.'),
    succeeds: optional(list(ActorId), 'The actors that this one continues in law or in fact.'),
    reliability: optional(PublisherReliability, 'How reliable the actor is as a publisher.'),
    ...existence,
  }),
)
export type CollectiveActor = z.infer<typeof CollectiveActor>

export const Coalition = define(
  'Coalition',
  'Several actors that act together without a body of their own.',
  z.strictObject({
    type,
    kind: required(z.literal('coalition'), 'Says that the actor is a coalition.'),
    ...identity,
    members: required(z.array(ActorId).min(2).max(1000), 'The actors that act together.'),
    ...existence,
  }),
)
export type Coalition = z.infer<typeof Coalition>

export const Person = define(
  'Person',
  'A natural person with the offices held over time.',
  z.strictObject({
    type,
    kind: required(z.literal('person'), 'Says that the actor is a person.'),
    ...identity,
    honorific: optional(Label, 'A title that goes before the name, such as "Mullah".'),
    nationality: optional(ActorId, 'The state whose national the person is.'),
    tenures: optional(list(Tenure), 'The offices held.'),
    born: optional(PointDate, 'When the person was born.'),
    bornText: optional(WordingAsReported, 'The date of birth in the words of the source.'),
    died: optional(PointDate, 'When the person died.'),
    diedText: optional(WordingAsReported, 'The date of death in the words of the source.'),
    ...existence,
  }),
)
export type Person = z.infer<typeof Person>

export const UnidentifiedActor = define(
  'UnidentifiedActor',
  'Somebody whom the source does not identify, such as "officials".',
  z.strictObject({
    type,
    kind: required(z.literal('unidentified'), 'Says that the actor is not identified.'),
    ...identity,
    reason: required(UnidentifiedReason, 'Why the actor is not identified.'),
    affiliation: optional(ActorId, 'The body for which the actor is said to speak or act.'),
    ...existence,
  }),
)
export type UnidentifiedActor = z.infer<typeof UnidentifiedActor>

export const Actor = define(
  'Actor',
  'Anybody who can agree, speak, publish or be spoken about.',
  z.discriminatedUnion('kind', [CollectiveActor, Coalition, Person, UnidentifiedActor]),
  {
    examples: [
      { type: 'actor', kind: 'state', id: 'actor:russia', name: 'Russian Federation', countryCode: 'RU' },
      {
        type: 'actor',
        kind: 'unidentified',
        id: 'actor:officials',
        name: 'Officials',
        reason: 'not-identified',
      },
    ],
  },
)
export type Actor = z.infer<typeof Actor>
