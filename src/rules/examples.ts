// Generated from the files of src/rules/ by `npm run generate`. Do not edit.
import { examples as actorDoubleTenure } from './actor/double-tenure.ts'
import { examples as actorKeyForKind } from './actor/key-for-kind.ts'
import { examples as agreementActingTitle } from './agreement/acting-title.ts'
import { examples as agreementActorNotExisting } from './agreement/actor-not-existing.ts'
import { examples as agreementConsentBeforeSignature } from './agreement/consent-before-signature.ts'
import { examples as agreementEndBeforeStart } from './agreement/end-before-start.ts'
import { examples as agreementEventOrder } from './agreement/event-order.ts'
import { examples as agreementForceBeforeSignature } from './agreement/force-before-signature.ts'
import { examples as agreementInForceBySignatureOnly } from './agreement/in-force-by-signature-only.ts'
import { examples as agreementLikelyDuplicate } from './agreement/likely-duplicate.ts'
import { examples as agreementNoticePeriod } from './agreement/notice-period.ts'
import { examples as agreementObjectionWithoutReservation } from './agreement/objection-without-reservation.ts'
import { examples as agreementParentOrder } from './agreement/parent-order.ts'
import { examples as agreementParticipantWithoutConsent } from './agreement/participant-without-consent.ts'
import { examples as agreementPartyCount } from './agreement/party-count.ts'
import { examples as agreementPersonAsParty } from './agreement/person-as-party.ts'
import { examples as agreementReservationByStranger } from './agreement/reservation-by-stranger.ts'
import { examples as agreementSignatoryWithoutTenure } from './agreement/signatory-without-tenure.ts'
import { examples as agreementSignedAndAcceded } from './agreement/signed-and-acceded.ts'
import { examples as agreementUndisclosedProvision } from './agreement/undisclosed-provision.ts'
import { examples as agreementWithdrawalBeforeForce } from './agreement/withdrawal-before-force.ts'
import { examples as assessmentSelfConfirmed } from './assessment/self-confirmed.ts'
import { examples as assessmentUnfoundedConfidence } from './assessment/unfounded-confidence.ts'
import { examples as claimContested } from './claim/contested.ts'
import { examples as claimRecordDisagrees } from './claim/record-disagrees.ts'
import { examples as claimUnitMismatch } from './claim/unit-mismatch.ts'
import { examples as evidenceFalseCorroboration } from './evidence/false-corroboration.ts'
import { examples as evidenceHashMismatch } from './evidence/hash-mismatch.ts'
import { examples as evidenceHedgeMismatch } from './evidence/hedge-mismatch.ts'
import { examples as evidenceMarkerConflict } from './evidence/marker-conflict.ts'
import { examples as evidenceMarkerMismatch } from './evidence/marker-mismatch.ts'
import { examples as evidenceMarkerOrder } from './evidence/marker-order.ts'
import { examples as evidenceMarkerUnresolved } from './evidence/marker-unresolved.ts'
import { examples as evidenceMarkerUnused } from './evidence/marker-unused.ts'
import { examples as evidenceNameMismatch } from './evidence/name-mismatch.ts'
import { examples as evidenceNegationMismatch } from './evidence/negation-mismatch.ts'
import { examples as evidenceNoArchive } from './evidence/no-archive.ts'
import { examples as evidenceNoPassage } from './evidence/no-passage.ts'
import { examples as evidenceNumberMismatch } from './evidence/number-mismatch.ts'
import { examples as evidenceOpinionAsEvidence } from './evidence/opinion-as-evidence.ts'
import { examples as evidencePassageAbsent } from './evidence/passage-absent.ts'
import { examples as evidencePassageOffset } from './evidence/passage-offset.ts'
import { examples as evidencePassageSplitsGrapheme } from './evidence/passage-splits-grapheme.ts'
import { examples as evidenceProvisionAltered } from './evidence/provision-altered.ts'
import { examples as evidencePullQuoteSharpened } from './evidence/pull-quote-sharpened.ts'
import { examples as evidenceQuoteAbsent } from './evidence/quote-absent.ts'
import { examples as evidenceQuoteAltered } from './evidence/quote-altered.ts'
import { examples as evidenceQuoteAmbiguous } from './evidence/quote-ambiguous.ts'
import { examples as evidenceQuoteLanguage } from './evidence/quote-language.ts'
import { examples as evidenceQuoteSpliced } from './evidence/quote-spliced.ts'
import { examples as evidenceRetractedSource } from './evidence/retracted-source.ts'
import { examples as evidenceUncitedSentence } from './evidence/uncited-sentence.ts'
import { examples as evidenceUnverifiable } from './evidence/unverifiable.ts'
import { examples as identifierMalformed } from './identifier/malformed.ts'
import { examples as identifierShared } from './identifier/shared.ts'
import { examples as referenceCycle } from './reference/cycle.ts'
import { examples as referenceDuplicateId } from './reference/duplicate-id.ts'
import { examples as referenceSelf } from './reference/self.ts'
import { examples as referenceSimilarId } from './reference/similar-id.ts'
import { examples as referenceUnresolved } from './reference/unresolved.ts'
import { examples as referenceUnusedCitation } from './reference/unused-citation.ts'
import { examples as referenceUnusedSource } from './reference/unused-source.ts'
import { examples as referenceWrongKind } from './reference/wrong-kind.ts'
import { examples as statementDeniedElsewhere } from './statement/denied-elsewhere.ts'
import { examples as statementFutureAsFact } from './statement/future-as-fact.ts'
import { examples as statementMissingTarget } from './statement/missing-target.ts'
import { examples as statementOfficeAtTheTime } from './statement/office-at-the-time.ts'
import { examples as statementRelationClash } from './statement/relation-clash.ts'
import { examples as statementSelfCorroboration } from './statement/self-corroboration.ts'
import { examples as statementSpeakerDead } from './statement/speaker-dead.ts'
import { examples as statementUncited } from './statement/uncited.ts'
import { examples as textBidiControl } from './text/bidi-control.ts'
import { examples as textInvisibleCharacter } from './text/invisible-character.ts'
import { examples as textMixedScriptName } from './text/mixed-script-name.ts'
import { examples as textNotNormalised } from './text/not-normalised.ts'
import { examples as textUnstorableCharacter } from './text/unstorable-character.ts'
import { examples as textWrongScript } from './text/wrong-script.ts'
import { examples as timeAccessedBeforeIssued } from './time/accessed-before-issued.ts'
import { examples as timeDayMonthSwap } from './time/day-month-swap.ts'
import { examples as timeEvidenceTooOld } from './time/evidence-too-old.ts'
import { examples as timeFalsePrecision } from './time/false-precision.ts'
import { examples as timeFutureEvent } from './time/future-event.ts'
import { examples as timeNotADate } from './time/not-a-date.ts'
import { examples as timeReversed } from './time/reversed.ts'
import { examples as timeSentinel } from './time/sentinel.ts'
import { examples as timeStatedAfterPublished } from './time/stated-after-published.ts'
import { examples as vocabularyUnregisteredCode } from './vocabulary/unregistered-code.ts'
import type { RuleExamples } from './example.ts'

/** The cases of every rule by the id of the rule. */
export const EXAMPLES: ReadonlyMap<string, RuleExamples> = new Map([
  ['actor/double-tenure', actorDoubleTenure],
  ['actor/key-for-kind', actorKeyForKind],
  ['agreement/acting-title', agreementActingTitle],
  ['agreement/actor-not-existing', agreementActorNotExisting],
  ['agreement/consent-before-signature', agreementConsentBeforeSignature],
  ['agreement/end-before-start', agreementEndBeforeStart],
  ['agreement/event-order', agreementEventOrder],
  ['agreement/force-before-signature', agreementForceBeforeSignature],
  ['agreement/in-force-by-signature-only', agreementInForceBySignatureOnly],
  ['agreement/likely-duplicate', agreementLikelyDuplicate],
  ['agreement/notice-period', agreementNoticePeriod],
  ['agreement/objection-without-reservation', agreementObjectionWithoutReservation],
  ['agreement/parent-order', agreementParentOrder],
  ['agreement/participant-without-consent', agreementParticipantWithoutConsent],
  ['agreement/party-count', agreementPartyCount],
  ['agreement/person-as-party', agreementPersonAsParty],
  ['agreement/reservation-by-stranger', agreementReservationByStranger],
  ['agreement/signatory-without-tenure', agreementSignatoryWithoutTenure],
  ['agreement/signed-and-acceded', agreementSignedAndAcceded],
  ['agreement/undisclosed-provision', agreementUndisclosedProvision],
  ['agreement/withdrawal-before-force', agreementWithdrawalBeforeForce],
  ['assessment/self-confirmed', assessmentSelfConfirmed],
  ['assessment/unfounded-confidence', assessmentUnfoundedConfidence],
  ['claim/contested', claimContested],
  ['claim/record-disagrees', claimRecordDisagrees],
  ['claim/unit-mismatch', claimUnitMismatch],
  ['evidence/false-corroboration', evidenceFalseCorroboration],
  ['evidence/hash-mismatch', evidenceHashMismatch],
  ['evidence/hedge-mismatch', evidenceHedgeMismatch],
  ['evidence/marker-conflict', evidenceMarkerConflict],
  ['evidence/marker-mismatch', evidenceMarkerMismatch],
  ['evidence/marker-order', evidenceMarkerOrder],
  ['evidence/marker-unresolved', evidenceMarkerUnresolved],
  ['evidence/marker-unused', evidenceMarkerUnused],
  ['evidence/name-mismatch', evidenceNameMismatch],
  ['evidence/negation-mismatch', evidenceNegationMismatch],
  ['evidence/no-archive', evidenceNoArchive],
  ['evidence/no-passage', evidenceNoPassage],
  ['evidence/number-mismatch', evidenceNumberMismatch],
  ['evidence/opinion-as-evidence', evidenceOpinionAsEvidence],
  ['evidence/passage-absent', evidencePassageAbsent],
  ['evidence/passage-offset', evidencePassageOffset],
  ['evidence/passage-splits-grapheme', evidencePassageSplitsGrapheme],
  ['evidence/provision-altered', evidenceProvisionAltered],
  ['evidence/pull-quote-sharpened', evidencePullQuoteSharpened],
  ['evidence/quote-absent', evidenceQuoteAbsent],
  ['evidence/quote-altered', evidenceQuoteAltered],
  ['evidence/quote-ambiguous', evidenceQuoteAmbiguous],
  ['evidence/quote-language', evidenceQuoteLanguage],
  ['evidence/quote-spliced', evidenceQuoteSpliced],
  ['evidence/retracted-source', evidenceRetractedSource],
  ['evidence/uncited-sentence', evidenceUncitedSentence],
  ['evidence/unverifiable', evidenceUnverifiable],
  ['identifier/malformed', identifierMalformed],
  ['identifier/shared', identifierShared],
  ['reference/cycle', referenceCycle],
  ['reference/duplicate-id', referenceDuplicateId],
  ['reference/self', referenceSelf],
  ['reference/similar-id', referenceSimilarId],
  ['reference/unresolved', referenceUnresolved],
  ['reference/unused-citation', referenceUnusedCitation],
  ['reference/unused-source', referenceUnusedSource],
  ['reference/wrong-kind', referenceWrongKind],
  ['statement/denied-elsewhere', statementDeniedElsewhere],
  ['statement/future-as-fact', statementFutureAsFact],
  ['statement/missing-target', statementMissingTarget],
  ['statement/office-at-the-time', statementOfficeAtTheTime],
  ['statement/relation-clash', statementRelationClash],
  ['statement/self-corroboration', statementSelfCorroboration],
  ['statement/speaker-dead', statementSpeakerDead],
  ['statement/uncited', statementUncited],
  ['text/bidi-control', textBidiControl],
  ['text/invisible-character', textInvisibleCharacter],
  ['text/mixed-script-name', textMixedScriptName],
  ['text/not-normalised', textNotNormalised],
  ['text/unstorable-character', textUnstorableCharacter],
  ['text/wrong-script', textWrongScript],
  ['time/accessed-before-issued', timeAccessedBeforeIssued],
  ['time/day-month-swap', timeDayMonthSwap],
  ['time/evidence-too-old', timeEvidenceTooOld],
  ['time/false-precision', timeFalsePrecision],
  ['time/future-event', timeFutureEvent],
  ['time/not-a-date', timeNotADate],
  ['time/reversed', timeReversed],
  ['time/sentinel', timeSentinel],
  ['time/stated-after-published', timeStatedAfterPublished],
  ['vocabulary/unregistered-code', vocabularyUnregisteredCode],
])
