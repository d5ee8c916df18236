// Generated from the files of src/rules/ by `npm run generate`. Do not edit.
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
import { rule as timeAccessedBeforeIssued } from './time/accessed-before-issued.ts'
import { rule as timeEvidenceTooOld } from './time/evidence-too-old.ts'
import { rule as timeFutureEvent } from './time/future-event.ts'
import { rule as timeNotADate } from './time/not-a-date.ts'
import { rule as timeSentinel } from './time/sentinel.ts'
import { rule as timeStatedAfterPublished } from './time/stated-after-published.ts'
import type { Rule } from './rule.ts'

/** Every rule that looks at records of the right shape, in the order of the ids. */
export const RULES: readonly Rule[] = [
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
  timeAccessedBeforeIssued,
  timeEvidenceTooOld,
  timeFutureEvent,
  timeNotADate,
  timeSentinel,
  timeStatedAfterPublished,
]
