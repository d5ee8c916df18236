import { RULES } from '../rules/index.ts'
import { draftRules } from './draft-rules.ts'
import { type RuleEntry, shapeRules } from './shape-rules.ts'

/** What every rule says of itself, in the order of the ids. */
export const rules: readonly RuleEntry[] = [...shapeRules, ...draftRules, ...RULES.map(entryOf)].sort(
  (a, b) => (a.id < b.id ? -1 : 1),
)

const byId = new Map(rules.map((rule) => [rule.id, rule]))

/** What a rule says of itself, or undefined when no rule has the id. */
export function ruleEntry(id: string): RuleEntry | undefined {
  return byId.get(id)
}

function entryOf({ id, since, level, severity, summary, why, fix }: RuleEntry): RuleEntry {
  return { id, since, level, severity, summary, why, fix }
}
