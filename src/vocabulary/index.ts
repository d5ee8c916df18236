import { actorKind } from './actor-kind.ts'
import { actorNameKind } from './actor-name-kind.ts'
import { admiraltyCredibility } from './admiralty-credibility.ts'
import { admiraltyReliability } from './admiralty-reliability.ts'
import { agreementEventKind } from './agreement-event-kind.ts'
import { agreementRelationKind } from './agreement-relation-kind.ts'
import { agreementSubject } from './agreement-subject.ts'
import { citationPurpose } from './citation-purpose.ts'
import { claimModality } from './claim-modality.ts'
import { claimProperty } from './claim-property.ts'
import type { CodeList } from './code-list.ts'
import { collectiveActorKind } from './collective-actor-kind.ts'
import { confidence } from './confidence.ts'
import { correctionStatus } from './correction-status.ts'
import { creatorKind } from './creator-kind.ts'
import { disclosure } from './disclosure.ts'
import { draftClaimProperty } from './draft-claim-property.ts'
import { identifierScheme } from './identifier-scheme.ts'
import { instrumentKind } from './instrument-kind.ts'
import { legalNature } from './legal-nature.ts'
import { likelihood } from './likelihood.ts'
import { locatorLabel } from './locator-label.ts'
import { participantRole } from './participant-role.ts'
import { provisionBasis } from './provision-basis.ts'
import { provisionKind } from './provision-kind.ts'
import { recognitionStance } from './recognition-stance.ts'
import { renewalMode } from './renewal-mode.ts'
import { sourceBlockKind } from './source-block-kind.ts'
import { sourceKind } from './source-kind.ts'
import { speakerAttribution } from './speaker-attribution.ts'
import { speechAct } from './speech-act.ts'
import { statementKind } from './statement-kind.ts'
import { statementRelationKind } from './statement-relation-kind.ts'
import { tenureStatus } from './tenure-status.ts'
import { unidentifiedReason } from './unidentified-reason.ts'

export { type Code, type CodeList, codeList, codesOf } from './code-list.ts'
export {
  actorKind,
  actorNameKind,
  admiraltyCredibility,
  admiraltyReliability,
  agreementEventKind,
  agreementRelationKind,
  agreementSubject,
  citationPurpose,
  claimModality,
  claimProperty,
  collectiveActorKind,
  confidence,
  correctionStatus,
  creatorKind,
  disclosure,
  draftClaimProperty,
  identifierScheme,
  instrumentKind,
  legalNature,
  likelihood,
  locatorLabel,
  participantRole,
  provisionBasis,
  provisionKind,
  recognitionStance,
  renewalMode,
  sourceBlockKind,
  sourceKind,
  speakerAttribution,
  speechAct,
  statementKind,
  statementRelationKind,
  tenureStatus,
  unidentifiedReason,
}

/** Every code list, in the order of the model: actors, agreements, statements, citations, sources, dossier, draft. */
export const codeLists: readonly CodeList[] = [
  actorKind,
  collectiveActorKind,
  actorNameKind,
  unidentifiedReason,
  recognitionStance,
  tenureStatus,
  instrumentKind,
  legalNature,
  disclosure,
  agreementSubject,
  participantRole,
  agreementEventKind,
  provisionKind,
  provisionBasis,
  agreementRelationKind,
  renewalMode,
  statementKind,
  speechAct,
  speakerAttribution,
  claimProperty,
  claimModality,
  statementRelationKind,
  likelihood,
  confidence,
  admiraltyReliability,
  admiraltyCredibility,
  citationPurpose,
  locatorLabel,
  sourceKind,
  sourceBlockKind,
  correctionStatus,
  creatorKind,
  identifierScheme,
  draftClaimProperty,
]
