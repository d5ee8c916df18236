// Checked by the compiler (`npm run types`); nothing here runs.
import type * as z from 'zod'
import {
  actorId,
  agreementId,
  assertDossier,
  check,
  isDossier,
  parseDossier,
  statusOf,
} from '../../src/index.ts'
import type * as Model from '../../src/model/index.ts'
import type * as Types from '../../src/types.ts'

/** True when each of two types can stand for the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false
type Inferred<M extends z.ZodType> = z.infer<M>

/** Every generated type and the model that it was generated from. */
export const same: {
  Actor: Same<Types.Actor, Inferred<typeof Model.Actor>>
  ActorId: Same<Types.ActorId, Inferred<typeof Model.ActorId>>
  ActorKind: Same<Types.ActorKind, Inferred<typeof Model.ActorKind>>
  ActorName: Same<Types.ActorName, Inferred<typeof Model.ActorName>>
  ActorNameKind: Same<Types.ActorNameKind, Inferred<typeof Model.ActorNameKind>>
  ActorRecognitionClaim: Same<Types.ActorRecognitionClaim, Inferred<typeof Model.ActorRecognitionClaim>>
  ActorTenureClaim: Same<Types.ActorTenureClaim, Inferred<typeof Model.ActorTenureClaim>>
  AdmiraltyCredibility: Same<Types.AdmiraltyCredibility, Inferred<typeof Model.AdmiraltyCredibility>>
  AdmiraltyReliability: Same<Types.AdmiraltyReliability, Inferred<typeof Model.AdmiraltyReliability>>
  Agreement: Same<Types.Agreement, Inferred<typeof Model.Agreement>>
  AgreementDisclosureClaim: Same<
    Types.AgreementDisclosureClaim,
    Inferred<typeof Model.AgreementDisclosureClaim>
  >
  AgreementEvent: Same<Types.AgreementEvent, Inferred<typeof Model.AgreementEvent>>
  AgreementEventActor: Same<Types.AgreementEventActor, Inferred<typeof Model.AgreementEventActor>>
  AgreementEventKind: Same<Types.AgreementEventKind, Inferred<typeof Model.AgreementEventKind>>
  AgreementExistsClaim: Same<Types.AgreementExistsClaim, Inferred<typeof Model.AgreementExistsClaim>>
  AgreementId: Same<Types.AgreementId, Inferred<typeof Model.AgreementId>>
  AgreementInstrumentClaim: Same<
    Types.AgreementInstrumentClaim,
    Inferred<typeof Model.AgreementInstrumentClaim>
  >
  AgreementLegalNatureClaim: Same<
    Types.AgreementLegalNatureClaim,
    Inferred<typeof Model.AgreementLegalNatureClaim>
  >
  AgreementParticipant: Same<Types.AgreementParticipant, Inferred<typeof Model.AgreementParticipant>>
  AgreementPartyClaim: Same<Types.AgreementPartyClaim, Inferred<typeof Model.AgreementPartyClaim>>
  AgreementRelation: Same<Types.AgreementRelation, Inferred<typeof Model.AgreementRelation>>
  AgreementRelationKind: Same<Types.AgreementRelationKind, Inferred<typeof Model.AgreementRelationKind>>
  AgreementSubject: Same<Types.AgreementSubject, Inferred<typeof Model.AgreementSubject>>
  AgreementSubjectClaim: Same<Types.AgreementSubjectClaim, Inferred<typeof Model.AgreementSubjectClaim>>
  AgreementValidClaim: Same<Types.AgreementValidClaim, Inferred<typeof Model.AgreementValidClaim>>
  AnyId: Same<Types.AnyId, Inferred<typeof Model.AnyId>>
  AnyRecord: Same<Types.AnyRecord, Inferred<typeof Model.AnyRecord>>
  Assertion: Same<Types.Assertion, Inferred<typeof Model.Assertion>>
  Assessment: Same<Types.Assessment, Inferred<typeof Model.Assessment>>
  BlockText: Same<Types.BlockText, Inferred<typeof Model.BlockText>>
  Citation: Same<Types.Citation, Inferred<typeof Model.Citation>>
  CitationId: Same<Types.CitationId, Inferred<typeof Model.CitationId>>
  CitationLocator: Same<Types.CitationLocator, Inferred<typeof Model.CitationLocator>>
  CitationMarker: Same<Types.CitationMarker, Inferred<typeof Model.CitationMarker>>
  CitationPurpose: Same<Types.CitationPurpose, Inferred<typeof Model.CitationPurpose>>
  CitedPassage: Same<Types.CitedPassage, Inferred<typeof Model.CitedPassage>>
  Claim: Same<Types.Claim, Inferred<typeof Model.Claim>>
  ClaimModality: Same<Types.ClaimModality, Inferred<typeof Model.ClaimModality>>
  ClaimedRecognition: Same<Types.ClaimedRecognition, Inferred<typeof Model.ClaimedRecognition>>
  ClaimedTenure: Same<Types.ClaimedTenure, Inferred<typeof Model.ClaimedTenure>>
  Coalition: Same<Types.Coalition, Inferred<typeof Model.Coalition>>
  CollectiveActor: Same<Types.CollectiveActor, Inferred<typeof Model.CollectiveActor>>
  CollectiveActorKind: Same<Types.CollectiveActorKind, Inferred<typeof Model.CollectiveActorKind>>
  Confidence: Same<Types.Confidence, Inferred<typeof Model.Confidence>>
  CorrectionStatus: Same<Types.CorrectionStatus, Inferred<typeof Model.CorrectionStatus>>
  CountryCode: Same<Types.CountryCode, Inferred<typeof Model.CountryCode>>
  CreatorKind: Same<Types.CreatorKind, Inferred<typeof Model.CreatorKind>>
  Designation: Same<Types.Designation, Inferred<typeof Model.Designation>>
  Disclosure: Same<Types.Disclosure, Inferred<typeof Model.Disclosure>>
  Dossier: Same<Types.Dossier, Inferred<typeof Model.Dossier>>
  DossierCreator: Same<Types.DossierCreator, Inferred<typeof Model.DossierCreator>>
  DossierId: Same<Types.DossierId, Inferred<typeof Model.DossierId>>
  Draft: Same<Types.Draft, Inferred<typeof Model.Draft>>
  DraftActor: Same<Types.DraftActor, Inferred<typeof Model.DraftActor>>
  DraftAgreement: Same<Types.DraftAgreement, Inferred<typeof Model.DraftAgreement>>
  DraftCitation: Same<Types.DraftCitation, Inferred<typeof Model.DraftCitation>>
  DraftClaim: Same<Types.DraftClaim, Inferred<typeof Model.DraftClaim>>
  DraftClaimProperty: Same<Types.DraftClaimProperty, Inferred<typeof Model.DraftClaimProperty>>
  DraftEvent: Same<Types.DraftEvent, Inferred<typeof Model.DraftEvent>>
  DraftEventActor: Same<Types.DraftEventActor, Inferred<typeof Model.DraftEventActor>>
  DraftLabel: Same<Types.DraftLabel, Inferred<typeof Model.DraftLabel>>
  DraftOffice: Same<Types.DraftOffice, Inferred<typeof Model.DraftOffice>>
  DraftParticipant: Same<Types.DraftParticipant, Inferred<typeof Model.DraftParticipant>>
  DraftProvision: Same<Types.DraftProvision, Inferred<typeof Model.DraftProvision>>
  DraftSpeaker: Same<Types.DraftSpeaker, Inferred<typeof Model.DraftSpeaker>>
  DraftStatement: Same<Types.DraftStatement, Inferred<typeof Model.DraftStatement>>
  Duration: Same<Types.Duration, Inferred<typeof Model.Duration>>
  EventDateClaim: Same<Types.EventDateClaim, Inferred<typeof Model.EventDateClaim>>
  EventId: Same<Types.EventId, Inferred<typeof Model.EventId>>
  EventOccurredClaim: Same<Types.EventOccurredClaim, Inferred<typeof Model.EventOccurredClaim>>
  EventParticipantClaim: Same<Types.EventParticipantClaim, Inferred<typeof Model.EventParticipantClaim>>
  EventPlaceClaim: Same<Types.EventPlaceClaim, Inferred<typeof Model.EventPlaceClaim>>
  Extensions: Same<Types.Extensions, Inferred<typeof Model.Extensions>>
  GoverningRelation: Same<Types.GoverningRelation, Inferred<typeof Model.GoverningRelation>>
  Identifier: Same<Types.Identifier, Inferred<typeof Model.Identifier>>
  IdentifierScheme: Same<Types.IdentifierScheme, Inferred<typeof Model.IdentifierScheme>>
  InstrumentKind: Same<Types.InstrumentKind, Inferred<typeof Model.InstrumentKind>>
  Label: Same<Types.Label, Inferred<typeof Model.Label>>
  LanguageTag: Same<Types.LanguageTag, Inferred<typeof Model.LanguageTag>>
  LegalNature: Same<Types.LegalNature, Inferred<typeof Model.LegalNature>>
  Likelihood: Same<Types.Likelihood, Inferred<typeof Model.Likelihood>>
  LocatorLabel: Same<Types.LocatorLabel, Inferred<typeof Model.LocatorLabel>>
  Note: Same<Types.Note, Inferred<typeof Model.Note>>
  OriginalWording: Same<Types.OriginalWording, Inferred<typeof Model.OriginalWording>>
  Paraphrase: Same<Types.Paraphrase, Inferred<typeof Model.Paraphrase>>
  ParticipantRole: Same<Types.ParticipantRole, Inferred<typeof Model.ParticipantRole>>
  Passage: Same<Types.Passage, Inferred<typeof Model.Passage>>
  Period: Same<Types.Period, Inferred<typeof Model.Period>>
  Person: Same<Types.Person, Inferred<typeof Model.Person>>
  Place: Same<Types.Place, Inferred<typeof Model.Place>>
  PointDate: Same<Types.PointDate, Inferred<typeof Model.PointDate>>
  Provision: Same<Types.Provision, Inferred<typeof Model.Provision>>
  ProvisionBasis: Same<Types.ProvisionBasis, Inferred<typeof Model.ProvisionBasis>>
  ProvisionKind: Same<Types.ProvisionKind, Inferred<typeof Model.ProvisionKind>>
  PublisherReliability: Same<Types.PublisherReliability, Inferred<typeof Model.PublisherReliability>>
  Quantity: Same<Types.Quantity, Inferred<typeof Model.Quantity>>
  QuantityClaim: Same<Types.QuantityClaim, Inferred<typeof Model.QuantityClaim>>
  Quotation: Same<Types.Quotation, Inferred<typeof Model.Quotation>>
  Quote: Same<Types.Quote, Inferred<typeof Model.Quote>>
  Recognition: Same<Types.Recognition, Inferred<typeof Model.Recognition>>
  RecognitionStance: Same<Types.RecognitionStance, Inferred<typeof Model.RecognitionStance>>
  RenewalMode: Same<Types.RenewalMode, Inferred<typeof Model.RenewalMode>>
  SchemaReference: Same<Types.SchemaReference, Inferred<typeof Model.SchemaReference>>
  Sha256: Same<Types.Sha256, Inferred<typeof Model.Sha256>>
  Source: Same<Types.Source, Inferred<typeof Model.Source>>
  SourceArchive: Same<Types.SourceArchive, Inferred<typeof Model.SourceArchive>>
  SourceAuthor: Same<Types.SourceAuthor, Inferred<typeof Model.SourceAuthor>>
  SourceBlock: Same<Types.SourceBlock, Inferred<typeof Model.SourceBlock>>
  SourceBlockKind: Same<Types.SourceBlockKind, Inferred<typeof Model.SourceBlockKind>>
  SourceCorrection: Same<Types.SourceCorrection, Inferred<typeof Model.SourceCorrection>>
  SourceId: Same<Types.SourceId, Inferred<typeof Model.SourceId>>
  SourceKind: Same<Types.SourceKind, Inferred<typeof Model.SourceKind>>
  SourceText: Same<Types.SourceText, Inferred<typeof Model.SourceText>>
  Speaker: Same<Types.Speaker, Inferred<typeof Model.Speaker>>
  SpeakerAttribution: Same<Types.SpeakerAttribution, Inferred<typeof Model.SpeakerAttribution>>
  SpeechAct: Same<Types.SpeechAct, Inferred<typeof Model.SpeechAct>>
  Statement: Same<Types.Statement, Inferred<typeof Model.Statement>>
  StatementAppearance: Same<Types.StatementAppearance, Inferred<typeof Model.StatementAppearance>>
  StatementCredibility: Same<Types.StatementCredibility, Inferred<typeof Model.StatementCredibility>>
  StatementId: Same<Types.StatementId, Inferred<typeof Model.StatementId>>
  StatementKind: Same<Types.StatementKind, Inferred<typeof Model.StatementKind>>
  StatementRelation: Same<Types.StatementRelation, Inferred<typeof Model.StatementRelation>>
  StatementRelationKind: Same<Types.StatementRelationKind, Inferred<typeof Model.StatementRelationKind>>
  StatementTranslation: Same<Types.StatementTranslation, Inferred<typeof Model.StatementTranslation>>
  StreamLine: Same<Types.StreamLine, Inferred<typeof Model.StreamLine>>
  Tenure: Same<Types.Tenure, Inferred<typeof Model.Tenure>>
  TenureStatus: Same<Types.TenureStatus, Inferred<typeof Model.TenureStatus>>
  Title: Same<Types.Title, Inferred<typeof Model.Title>>
  UnidentifiedActor: Same<Types.UnidentifiedActor, Inferred<typeof Model.UnidentifiedActor>>
  UnidentifiedReason: Same<Types.UnidentifiedReason, Inferred<typeof Model.UnidentifiedReason>>
  WebUrl: Same<Types.WebUrl, Inferred<typeof Model.WebUrl>>
  WordingAsReported: Same<Types.WordingAsReported, Inferred<typeof Model.WordingAsReported>>
} = {
  Actor: true,
  ActorId: true,
  ActorKind: true,
  ActorName: true,
  ActorNameKind: true,
  ActorRecognitionClaim: true,
  ActorTenureClaim: true,
  AdmiraltyCredibility: true,
  AdmiraltyReliability: true,
  Agreement: true,
  AgreementDisclosureClaim: true,
  AgreementEvent: true,
  AgreementEventActor: true,
  AgreementEventKind: true,
  AgreementExistsClaim: true,
  AgreementId: true,
  AgreementInstrumentClaim: true,
  AgreementLegalNatureClaim: true,
  AgreementParticipant: true,
  AgreementPartyClaim: true,
  AgreementRelation: true,
  AgreementRelationKind: true,
  AgreementSubject: true,
  AgreementSubjectClaim: true,
  AgreementValidClaim: true,
  AnyId: true,
  AnyRecord: true,
  Assertion: true,
  Assessment: true,
  BlockText: true,
  Citation: true,
  CitationId: true,
  CitationLocator: true,
  CitationMarker: true,
  CitationPurpose: true,
  CitedPassage: true,
  Claim: true,
  ClaimModality: true,
  ClaimedRecognition: true,
  ClaimedTenure: true,
  Coalition: true,
  CollectiveActor: true,
  CollectiveActorKind: true,
  Confidence: true,
  CorrectionStatus: true,
  CountryCode: true,
  CreatorKind: true,
  Designation: true,
  Disclosure: true,
  Dossier: true,
  DossierCreator: true,
  DossierId: true,
  Draft: true,
  DraftActor: true,
  DraftAgreement: true,
  DraftCitation: true,
  DraftClaim: true,
  DraftClaimProperty: true,
  DraftEvent: true,
  DraftEventActor: true,
  DraftLabel: true,
  DraftOffice: true,
  DraftParticipant: true,
  DraftProvision: true,
  DraftSpeaker: true,
  DraftStatement: true,
  Duration: true,
  EventDateClaim: true,
  EventId: true,
  EventOccurredClaim: true,
  EventParticipantClaim: true,
  EventPlaceClaim: true,
  Extensions: true,
  GoverningRelation: true,
  Identifier: true,
  IdentifierScheme: true,
  InstrumentKind: true,
  Label: true,
  LanguageTag: true,
  LegalNature: true,
  Likelihood: true,
  LocatorLabel: true,
  Note: true,
  OriginalWording: true,
  Paraphrase: true,
  ParticipantRole: true,
  Passage: true,
  Period: true,
  Person: true,
  Place: true,
  PointDate: true,
  Provision: true,
  ProvisionBasis: true,
  ProvisionKind: true,
  PublisherReliability: true,
  Quantity: true,
  QuantityClaim: true,
  Quotation: true,
  Quote: true,
  Recognition: true,
  RecognitionStance: true,
  RenewalMode: true,
  SchemaReference: true,
  Sha256: true,
  Source: true,
  SourceArchive: true,
  SourceAuthor: true,
  SourceBlock: true,
  SourceBlockKind: true,
  SourceCorrection: true,
  SourceId: true,
  SourceKind: true,
  SourceText: true,
  Speaker: true,
  SpeakerAttribution: true,
  SpeechAct: true,
  Statement: true,
  StatementAppearance: true,
  StatementCredibility: true,
  StatementId: true,
  StatementKind: true,
  StatementRelation: true,
  StatementRelationKind: true,
  StatementTranslation: true,
  StreamLine: true,
  Tenure: true,
  TenureStatus: true,
  Title: true,
  UnidentifiedActor: true,
  UnidentifiedReason: true,
  WebUrl: true,
  WordingAsReported: true,
}

/** `Same` itself can say no. */
export const different: Same<Types.Actor, Types.Agreement> = false
export const narrower: Same<Types.Person, Types.Actor> = false

// An id of one kind is no id of another.
export const actor: Types.ActorId = actorId('a')
export const literal: Types.ActorId = 'actor:a'
// @ts-expect-error an agreement is no actor
export const wrongKind: Types.ActorId = 'agreement:a'
// @ts-expect-error the id of an agreement is no id of an actor
export const wrongBuilder: Types.ActorId = agreementId('a')
// @ts-expect-error a text without its kind is no id
export const plainText: Types.SourceId = 'a'
export const anyId: Types.AnyId[] = ['actor:a', 'event:a/b', 'dossier:a']

export const citation: Types.Citation = {
  type: 'citation',
  id: 'citation:a',
  // @ts-expect-error a citation cites a source
  source: 'actor:a',
}

// A key of another kind of actor does not compile.
export const state: Types.Actor = {
  type: 'actor',
  kind: 'state',
  id: 'actor:a',
  name: 'A',
  // @ts-expect-error tenures belong to persons
  tenures: [],
}

// The kind of an actor decides which keys it has.
export function tenuresOf(someone: Types.Actor): Types.Tenure[] | undefined {
  return someone.kind === 'person' ? someone.tenures : undefined
}

// The property of a claim decides which value it has.
export function dayOf(claim: Types.Claim): Types.PointDate | undefined {
  return claim.property === 'date' ? claim.value : undefined
}

// Guards and checks narrow.
export function titleOf(value: unknown): string {
  if (isDossier(value)) return value.title
  const result = check(value)
  if (result.ok && !Array.isArray(result.value) && result.value.type === 'dossier') return result.value.title
  // @ts-expect-error a refused value has no type
  void result.value
  assertDossier(value)
  return value.title
}

export const statusText: (agreement: Types.Agreement) => string = (agreement) =>
  statusOf(agreement, { asOf: '2024' }).status

export const parsed: Types.Dossier = parseDossier('{}')
