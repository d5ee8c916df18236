// Generated from the files of src/rules/ by `npm run generate`. Do not edit.
import { rule as actorDoubleTenure } from './actor/double-tenure.ts'
import { rule as actorKeyForKind } from './actor/key-for-kind.ts'
import { rule as agreementActingTitle } from './agreement/acting-title.ts'
import { rule as agreementActorNotExisting } from './agreement/actor-not-existing.ts'
import { rule as agreementConsentBeforeSignature } from './agreement/consent-before-signature.ts'
import { rule as agreementEndBeforeStart } from './agreement/end-before-start.ts'
import { rule as agreementEventOrder } from './agreement/event-order.ts'
import { rule as agreementForceBeforeSignature } from './agreement/force-before-signature.ts'
import { rule as agreementInForceBySignatureOnly } from './agreement/in-force-by-signature-only.ts'
import { rule as agreementLikelyDuplicate } from './agreement/likely-duplicate.ts'
import { rule as agreementNoticePeriod } from './agreement/notice-period.ts'
import { rule as agreementObjectionWithoutReservation } from './agreement/objection-without-reservation.ts'
import { rule as agreementParentOrder } from './agreement/parent-order.ts'
import { rule as agreementParticipantWithoutConsent } from './agreement/participant-without-consent.ts'
import { rule as agreementPartyCount } from './agreement/party-count.ts'
import { rule as agreementPersonAsParty } from './agreement/person-as-party.ts'
import { rule as agreementReservationByStranger } from './agreement/reservation-by-stranger.ts'
import { rule as agreementSignatoryWithoutTenure } from './agreement/signatory-without-tenure.ts'
import { rule as agreementSignedAndAcceded } from './agreement/signed-and-acceded.ts'
import { rule as agreementUndisclosedProvision } from './agreement/undisclosed-provision.ts'
import { rule as agreementWithdrawalBeforeForce } from './agreement/withdrawal-before-force.ts'
import { rule as assessmentSelfConfirmed } from './assessment/self-confirmed.ts'
import { rule as assessmentUnfoundedConfidence } from './assessment/unfounded-confidence.ts'
import { rule as claimContested } from './claim/contested.ts'
import { rule as claimRecordDisagrees } from './claim/record-disagrees.ts'
import { rule as claimUnitMismatch } from './claim/unit-mismatch.ts'
import { rule as evidenceFalseCorroboration } from './evidence/false-corroboration.ts'
import { rule as evidenceHashMismatch } from './evidence/hash-mismatch.ts'
import { rule as evidenceHedgeMismatch } from './evidence/hedge-mismatch.ts'
import { rule as evidenceMarkerConflict } from './evidence/marker-conflict.ts'
import { rule as evidenceMarkerMismatch } from './evidence/marker-mismatch.ts'
import { rule as evidenceMarkerOrder } from './evidence/marker-order.ts'
import { rule as evidenceMarkerUnresolved } from './evidence/marker-unresolved.ts'
import { rule as evidenceMarkerUnused } from './evidence/marker-unused.ts'
import { rule as evidenceNameMismatch } from './evidence/name-mismatch.ts'
import { rule as evidenceNegationMismatch } from './evidence/negation-mismatch.ts'
import { rule as evidenceNoArchive } from './evidence/no-archive.ts'
import { rule as evidenceNoPassage } from './evidence/no-passage.ts'
import { rule as evidenceNumberMismatch } from './evidence/number-mismatch.ts'
import { rule as evidenceOpinionAsEvidence } from './evidence/opinion-as-evidence.ts'
import { rule as evidencePassageAbsent } from './evidence/passage-absent.ts'
import { rule as evidencePassageOffset } from './evidence/passage-offset.ts'
import { rule as evidencePassageSplitsGrapheme } from './evidence/passage-splits-grapheme.ts'
import { rule as evidenceProvisionAltered } from './evidence/provision-altered.ts'
import { rule as evidencePullQuoteSharpened } from './evidence/pull-quote-sharpened.ts'
import { rule as evidenceQuoteAbsent } from './evidence/quote-absent.ts'
import { rule as evidenceQuoteAltered } from './evidence/quote-altered.ts'
import { rule as evidenceQuoteAmbiguous } from './evidence/quote-ambiguous.ts'
import { rule as evidenceQuoteLanguage } from './evidence/quote-language.ts'
import { rule as evidenceQuoteSpliced } from './evidence/quote-spliced.ts'
import { rule as evidenceRetractedSource } from './evidence/retracted-source.ts'
import { rule as evidenceUncitedSentence } from './evidence/uncited-sentence.ts'
import { rule as evidenceUnverifiable } from './evidence/unverifiable.ts'
import { rule as identifierMalformed } from './identifier/malformed.ts'
import { rule as identifierShared } from './identifier/shared.ts'
import { rule as referenceCycle } from './reference/cycle.ts'
import { rule as referenceDuplicateId } from './reference/duplicate-id.ts'
import { rule as referenceSelf } from './reference/self.ts'
import { rule as referenceSimilarId } from './reference/similar-id.ts'
import { rule as referenceUnresolved } from './reference/unresolved.ts'
import { rule as referenceUnusedCitation } from './reference/unused-citation.ts'
import { rule as referenceUnusedSource } from './reference/unused-source.ts'
import { rule as referenceWrongKind } from './reference/wrong-kind.ts'
import { rule as statementDeniedElsewhere } from './statement/denied-elsewhere.ts'
import { rule as statementFutureAsFact } from './statement/future-as-fact.ts'
import { rule as statementMissingTarget } from './statement/missing-target.ts'
import { rule as statementOfficeAtTheTime } from './statement/office-at-the-time.ts'
import { rule as statementRelationClash } from './statement/relation-clash.ts'
import { rule as statementSelfCorroboration } from './statement/self-corroboration.ts'
import { rule as statementSpeakerDead } from './statement/speaker-dead.ts'
import { rule as statementUncited } from './statement/uncited.ts'
import { rule as textBidiControl } from './text/bidi-control.ts'
import { rule as textInvisibleCharacter } from './text/invisible-character.ts'
import { rule as textMixedScriptName } from './text/mixed-script-name.ts'
import { rule as textNotNormalised } from './text/not-normalised.ts'
import { rule as textUnstorableCharacter } from './text/unstorable-character.ts'
import { rule as textWrongScript } from './text/wrong-script.ts'
import { rule as timeAccessedBeforeIssued } from './time/accessed-before-issued.ts'
import { rule as timeDayMonthSwap } from './time/day-month-swap.ts'
import { rule as timeEvidenceTooOld } from './time/evidence-too-old.ts'
import { rule as timeFalsePrecision } from './time/false-precision.ts'
import { rule as timeFutureEvent } from './time/future-event.ts'
import { rule as timeNotADate } from './time/not-a-date.ts'
import { rule as timeReversed } from './time/reversed.ts'
import { rule as timeSentinel } from './time/sentinel.ts'
import { rule as timeStatedAfterPublished } from './time/stated-after-published.ts'
import { rule as vocabularyUnregisteredCode } from './vocabulary/unregistered-code.ts'
import type { Rule } from './rule.ts'

/** Every rule that looks at records of the right shape, in the order of the ids. */
export const RULES: readonly Rule[] = [
  actorDoubleTenure,
  actorKeyForKind,
  agreementActingTitle,
  agreementActorNotExisting,
  agreementConsentBeforeSignature,
  agreementEndBeforeStart,
  agreementEventOrder,
  agreementForceBeforeSignature,
  agreementInForceBySignatureOnly,
  agreementLikelyDuplicate,
  agreementNoticePeriod,
  agreementObjectionWithoutReservation,
  agreementParentOrder,
  agreementParticipantWithoutConsent,
  agreementPartyCount,
  agreementPersonAsParty,
  agreementReservationByStranger,
  agreementSignatoryWithoutTenure,
  agreementSignedAndAcceded,
  agreementUndisclosedProvision,
  agreementWithdrawalBeforeForce,
  assessmentSelfConfirmed,
  assessmentUnfoundedConfidence,
  claimContested,
  claimRecordDisagrees,
  claimUnitMismatch,
  evidenceFalseCorroboration,
  evidenceHashMismatch,
  evidenceHedgeMismatch,
  evidenceMarkerConflict,
  evidenceMarkerMismatch,
  evidenceMarkerOrder,
  evidenceMarkerUnresolved,
  evidenceMarkerUnused,
  evidenceNameMismatch,
  evidenceNegationMismatch,
  evidenceNoArchive,
  evidenceNoPassage,
  evidenceNumberMismatch,
  evidenceOpinionAsEvidence,
  evidencePassageAbsent,
  evidencePassageOffset,
  evidencePassageSplitsGrapheme,
  evidenceProvisionAltered,
  evidencePullQuoteSharpened,
  evidenceQuoteAbsent,
  evidenceQuoteAltered,
  evidenceQuoteAmbiguous,
  evidenceQuoteLanguage,
  evidenceQuoteSpliced,
  evidenceRetractedSource,
  evidenceUncitedSentence,
  evidenceUnverifiable,
  identifierMalformed,
  identifierShared,
  referenceCycle,
  referenceDuplicateId,
  referenceSelf,
  referenceSimilarId,
  referenceUnresolved,
  referenceUnusedCitation,
  referenceUnusedSource,
  referenceWrongKind,
  statementDeniedElsewhere,
  statementFutureAsFact,
  statementMissingTarget,
  statementOfficeAtTheTime,
  statementRelationClash,
  statementSelfCorroboration,
  statementSpeakerDead,
  statementUncited,
  textBidiControl,
  textInvisibleCharacter,
  textMixedScriptName,
  textNotNormalised,
  textUnstorableCharacter,
  textWrongScript,
  timeAccessedBeforeIssued,
  timeDayMonthSwap,
  timeEvidenceTooOld,
  timeFalsePrecision,
  timeFutureEvent,
  timeNotADate,
  timeReversed,
  timeSentinel,
  timeStatedAfterPublished,
  vocabularyUnregisteredCode,
]
