// An agreement is what two or more sides settled between them, in whatever form and whether binding or not.
// It stores what happened (events); status, parties at a day and laterality are computed and never stored.
import * as z from 'zod'
import {
  agreementRelationKind,
  disclosure,
  instrumentKind,
  legalNature,
  participantRole,
  provisionBasis,
  provisionKind,
  renewalMode,
} from '../vocabulary/index.ts'
import { ActorName } from './actor.ts'
import { AgreementEvent } from './agreement-event.ts'
import { citations, extensions } from './common.ts'
import { Duration } from './date.ts'
import { codes, define, list, optional, required } from './define.ts'
import { ActorId, AgreementId, SourceId } from './id.ts'
import { identifiers } from './identifier.ts'
import { Quantity } from './quantity.ts'
import { AgreementSubject } from './subject.ts'
import { Label, LanguageTag, Note, Passage, Title } from './text.ts'

export const InstrumentKind = codes(instrumentKind)
export const LegalNature = codes(legalNature)
export const Disclosure = codes(disclosure)
export const ParticipantRole = codes(participantRole)
export const ProvisionKind = codes(provisionKind)
export const ProvisionBasis = codes(provisionBasis)
export const AgreementRelationKind = codes(agreementRelationKind)
export const RenewalMode = codes(renewalMode)

export const AgreementParticipant = define(
  'AgreementParticipant',
  'An actor that takes part in an agreement and the roles in which it does.',
  z.strictObject({
    actor: required(ActorId, 'The actor; each has one entry.'),
    roles: required(
      list(ParticipantRole),
      'The roles; `party` means a side of the agreement and says nothing of being bound.',
    ),
    citations,
  }),
  { examples: [{ actor: 'actor:russia', roles: ['party'] }] },
)
export type AgreementParticipant = z.infer<typeof AgreementParticipant>

export const Provision = define(
  'Provision',
  'Something that an agreement obliges, forbids, permits, conditions or declares.',
  z.strictObject({
    kind: required(ProvisionKind, 'The nature of the provision.'),
    text: required(Passage, 'What is provided, in words of its own.'),
    basis: required(ProvisionBasis, 'Whether the provision is read in the text or known from reports.'),
    exact: optional(Passage, 'The verbatim wording of the agreement.'),
    by: optional(list(ActorId), 'The participants that declare it, where not all do.'),
    obligors: optional(list(ActorId), 'The actors that it obliges.'),
    beneficiaries: optional(list(ActorId), 'The actors that it benefits.'),
    subject: optional(AgreementSubject, 'The subject of the provision.'),
    article: optional(Label, 'The article in which it stands.'),
    quantity: optional(Quantity, 'The number that it sets.'),
    citations,
  }),
  {
    examples: [
      {
        kind: 'obligation',
        text: 'Russia repairs weapons of Soviet make.',
        basis: 'reported',
        obligors: ['actor:russia'],
      },
    ],
  },
)
export type Provision = z.infer<typeof Provision>

export const AgreementRelation = define(
  'AgreementRelation',
  'What an agreement does to another one.',
  z.strictObject({
    kind: required(AgreementRelationKind, 'The relation, read from this agreement to the other.'),
    agreement: required(AgreementId, 'The other agreement.'),
    articles: optional(list(Label), 'The articles concerned.'),
    citations,
  }),
  { examples: [{ kind: 'supersedes', agreement: 'agreement:treaty-of-2000' }] },
)
export type AgreementRelation = z.infer<typeof AgreementRelation>

export const Agreement = define(
  'Agreement',
  'What two or more sides settled between them, with its participants, provisions and events.',
  z.strictObject({
    type: required(z.literal('agreement'), 'Says that the record is an agreement.'),
    id: required(AgreementId, 'The id by which records of the dossier refer to this agreement.'),
    title: required(Title, 'The title, or a descriptive name where the official one is not known.'),
    names: optional(list(ActorName), 'Other names of the agreement.'),
    description: optional(Note, 'What the agreement is about.'),
    instrument: required(InstrumentKind, 'The form of the agreement.'),
    legalNature: optional(LegalNature, 'Whether the agreement binds in law.'),
    disclosure: optional(Disclosure, 'How much of the text is public.'),
    subjects: optional(list(AgreementSubject), 'What the agreement is about, as codes.'),
    participants: required(list(AgreementParticipant), 'The actors that take part, each once.'),
    provisions: optional(list(Provision), 'What the agreement provides.'),
    relations: optional(list(AgreementRelation), 'What the agreement does to other agreements.'),
    documents: optional(list(SourceId), 'The sources that hold the official text.'),
    languages: optional(list(LanguageTag), 'The languages in which the text is authentic.'),
    identifiers: optional(identifiers, 'Registrations and other identifiers.'),
    duration: optional(Duration, 'The term for which the agreement is concluded.'),
    noticePeriod: optional(Duration, 'The notice that a withdrawal or denunciation requires.'),
    renewal: optional(RenewalMode, 'How the agreement is renewed at the end of its term.'),
    events: optional(list(AgreementEvent, 10_000), 'What happened in the life of the agreement.'),
    citations,
    extensions,
  }),
  {
    examples: [
      {
        type: 'agreement',
        id: 'agreement:ru-af',
        title: 'Agreement on military-technical cooperation',
        instrument: 'agreement',
        disclosure: 'undisclosed',
        participants: [
          { actor: 'actor:russia', roles: ['party'] },
          { actor: 'actor:taliban', roles: ['party'] },
        ],
      },
    ],
  },
)
export type Agreement = z.infer<typeof Agreement>
