// Generated from the files of src/rules/ by `npm run generate`. Do not edit.
import type { Rule } from './rule.ts'

/** Every rule that looks at records of the right shape, in the order of the ids. */
export const RULES: readonly Rule[] = []
