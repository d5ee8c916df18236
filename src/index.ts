export { inCanonicalOrder, stringify } from './build/canonical.ts'
export { type DossierParts, dossier } from './build/dossier.ts'
export {
  actorId,
  agreementId,
  citationId,
  dossierId,
  eventId,
  sourceId,
  statementId,
} from './build/ids.ts'
export { rules } from './check/catalogue.ts'
export { type Checked, type CheckResult, check, checker, checkRecords } from './check/check.ts'
export { checkLines } from './check/check-lines.ts'
export { type CheckTextOptions, checkText } from './check/check-text.ts'
export type { Diagnostic, Location, RelatedPlace } from './check/diagnostic.ts'
export type { CheckOptions, KnownFinding, Level, RuleSettings } from './check/options.ts'
export { assertDossier, isDossier, parseDossier } from './check/parse-dossier.ts'
export type { RuleEntry } from './check/shape-rules.ts'
export {
  addDuration,
  after,
  type Bound,
  type Bounds,
  before,
  bounds,
  type CalendarDateValue,
  type Certainty,
  canonicalDate,
  chronologically,
  compareDates,
  contains,
  type DateComparison,
  type DateTimeValue,
  type DateValue,
  describeDate,
  isDuration,
  overlaps,
  type PeriodEnd,
  type PeriodValue,
  type PointDateValue,
  type Precision,
  parseDate,
  parsePeriod,
  parsePointDate,
  precision,
  type Qualifier,
  type SetValue,
  sameDate,
  suggestDate,
  type WantedDate,
  whyNotADate,
} from './date/index.ts'
export { type Anchor, type AnchorOptions, type AnchorOutcome, anchors } from './derive/anchor.ts'
export {
  type AgreementAttestation,
  type Attestation,
  attestationOf,
  type SideAttestation,
} from './derive/attestation.ts'
export { type Coverage, type CoverageOptions, coverage, type Share } from './derive/coverage.ts'
export {
  type CompatibleClaim,
  type Dispute,
  type DisputedStatement,
  type DisputeSide,
  disputes,
} from './derive/disputes.ts'
export type { Snapshot, SnapshotFinder } from './derive/held-text.ts'
export { type Laterality, lateralityOf } from './derive/laterality.ts'
export type { NamedCitation, NamedSource } from './derive/naming.ts'
export { type PartyAt, partiesAt } from './derive/parties.ts'
export {
  type AgreementStatus,
  type PartyStatus,
  type Status,
  type StatusOptions,
  statusOf,
} from './derive/status.ts'
export { type TimelineEntry, type TimelineEntryKind, timeline } from './derive/timeline.ts'
export type { Records } from './rules/dossier-index.ts'
export type { Severity } from './rules/rule.ts'
export type * from './types.ts'
