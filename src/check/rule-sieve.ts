import { type CharacterNeed, isOfCharacters, meets } from '../rules/character-needs.ts'
import type { Leaf } from '../rules/fields.ts'
import { isOfKey, needsOf, type RecordRule, type RecordType } from '../rules/rule.ts'

/**
 * Tells from what a record holds which rules may find something in it. A set of rules is a number with a bit for each,
 * in the order of the list.
 */
export interface RuleSieve {
  /** Those that look at every record. */
  always: number
  /** Those that look at records with a text whose characters are of these classes. */
  ofCharacters(classes: number): number
  /** Those that look at records with such a key of their own. */
  ofKey(key: string): number
  /** Those that look at records with such a leaf; without its value, with any value. */
  ofLeaf(leaf: Leaf, value: string | undefined): number
  /** The same where the value makes no difference; undefined where it does. */
  ofAny(leaf: Leaf): number | undefined
}

/** How many rules a number has bits for. */
const MOST_RULES = 31

interface LeafRules {
  /** Rules to which the value makes no difference, and those to which it does. */
  fixed: number
  judging: { bit: number; passes: NonNullable<RecordRule['passes']> }[]
}

/** Makes the sieve of the rules that apply to a type of record. */
export function ruleSieve(type: RecordType, rules: readonly RecordRule[]): RuleSieve {
  let always = 0
  const ofCharacters: { bit: number; need: CharacterNeed }[] = []
  const keys = new Map<string, number>()
  const leaves = new Map<Leaf, LeafRules>()
  if (rules.length > MOST_RULES) throw new Error(`A sieve cannot tell ${rules.length} rules apart.`)
  rules.forEach((rule, i) => {
    const bit = 1 << i
    const needs = needsOf(rule, type)
    if (!needs) always |= bit
    for (const need of needs ?? []) {
      if (isOfCharacters(need)) {
        ofCharacters.push({ bit, need })
        continue
      }
      if (isOfKey(need)) {
        const key = need.slice(1)
        keys.set(key, (keys.get(key) ?? 0) | bit)
        continue
      }
      const leaf = need as Leaf
      const entry: LeafRules = leaves.get(leaf) ?? { fixed: 0, judging: [] }
      leaves.set(leaf, entry)
      const { passes } = rule
      if (passes) entry.judging.push({ bit, passes })
      else entry.fixed |= bit
    }
  })
  return {
    always,
    ofCharacters: (classes) =>
      ofCharacters.reduce((found, { bit, need }) => (meets(classes, need) ? found | bit : found), 0),
    ofKey: (key) => keys.get(key) ?? 0,
    ofLeaf(leaf, value) {
      const entry = leaves.get(leaf)
      return entry ? rulesFor(entry, leaf, value) : 0
    },
    ofAny(leaf) {
      const entry = leaves.get(leaf)
      return entry && entry.judging.length > 0 ? undefined : (entry?.fixed ?? 0)
    },
  }
}

function rulesFor({ fixed, judging }: LeafRules, leaf: Leaf, value: string | undefined): number {
  let rules = fixed
  for (const { bit, passes } of judging) if (value === undefined || !passes(value, leaf)) rules |= bit
  return rules
}
