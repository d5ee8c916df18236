import type { CheckOptions, RuleSettings } from '../../check/options.ts'
import type { Outside } from '../../rules/dossier-index.ts'
import { RULES } from '../../rules/index.ts'

const OTHERS: RuleSettings = Object.fromEntries(
  RULES.filter(({ id }) => !id.startsWith('reference/')).map(({ id }) => [id, 'off']),
)

/** The same options with no rules left but those on references. */
export function referencesOnly(options: CheckOptions, more: RuleSettings = {}): CheckOptions {
  return { ...options, level: 'dossier', rules: { ...options.rules, ...OTHERS, ...more } }
}

/** Takes for granted that whatever a dossier refers to and does not hold is there, and that all of it is in order. */
export const ALL_IS_THERE: Outside = {
  has: () => true,
  refersTo: () => true,
  holds: () => false,
  ids: () => undefined,
}
