import { recogniserModule } from '../compile/recogniser.ts'
import { isOfCharacters } from '../rules/character-needs.ts'
import { RULES } from '../rules/index.ts'
import { isOfKey, needsOf, type RecordRule } from '../rules/rule.ts'
import { TEXTS } from '../rules/text/leaves.ts'
import { shapes } from './shape.ts'

const PARTS = ['Actor', 'Agreement', 'Statement', 'Citation', 'Source', 'Dossier']

/** The recogniser of lines; it notes the leaves that rules say they need. */
export function lineRecogniser(): string {
  const rules = RULES.filter(({ level }) => level === 'record') as unknown as RecordRule[]
  const needs = new Set(rules.flatMap((rule) => rule.on.flatMap((type) => needsOf(rule, type) ?? [])))
  const leaves = [...needs].filter((need) => !isOfCharacters(need) && !isOfKey(need)).sort()
  return recogniserModule(shapes(), 'StreamLine', { leaves, parts: PARTS, longTexts: TEXTS })
}
