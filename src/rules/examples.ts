// Generated from the files of src/rules/ by `npm run generate`. Do not edit.
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
import { examples as timeAccessedBeforeIssued } from './time/accessed-before-issued.ts'
import { examples as timeEvidenceTooOld } from './time/evidence-too-old.ts'
import { examples as timeFutureEvent } from './time/future-event.ts'
import { examples as timeNotADate } from './time/not-a-date.ts'
import { examples as timeSentinel } from './time/sentinel.ts'
import { examples as timeStatedAfterPublished } from './time/stated-after-published.ts'
import type { RuleExamples } from './example.ts'

/** The cases of every rule by the id of the rule. */
export const EXAMPLES: ReadonlyMap<string, RuleExamples> = new Map([
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
  ['time/accessed-before-issued', timeAccessedBeforeIssued],
  ['time/evidence-too-old', timeEvidenceTooOld],
  ['time/future-event', timeFutureEvent],
  ['time/not-a-date', timeNotADate],
  ['time/sentinel', timeSentinel],
  ['time/stated-after-published', timeStatedAfterPublished],
])
