import type { ShapeRuleId } from './shape-rules.ts'

/** Something wrong with the shape of a value. */
export interface Fault {
  rule: ShapeRuleId
  message: string
  /** Keys and indexes from the root to the place. */
  path: readonly (string | number)[]
  /** The text to write instead, where only one can be meant. */
  suggestion?: string
  /** What to do, where that is not what the rule says. */
  help?: string
  /** True when the key is at fault and not the value behind it. */
  atKey?: boolean
}

/** What a part of the explanation says; the walk adds the path. */
export type FaultText = Pick<Fault, 'rule' | 'message' | 'suggestion' | 'help'>
