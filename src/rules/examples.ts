// Generated from the files of src/rules/ by `npm run generate`. Do not edit.
import type { RuleExamples } from './example.ts'

/** The cases of every rule by the id of the rule. */
export const EXAMPLES: ReadonlyMap<string, RuleExamples> = new Map([])
