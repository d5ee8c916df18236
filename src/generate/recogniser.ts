import { recogniserModule } from '../compile/recogniser.ts'
import { RULES } from '../rules/index.ts'
import { needsOf, type RecordRule } from '../rules/rule.ts'
import { shapes } from './shape.ts'

const RECORDS = ['Actor', 'Agreement', 'Statement', 'Citation', 'Source']

/** The recogniser of lines; it notes the leaves that rules say they need. */
export function lineRecogniser(): string {
  const rules = RULES.filter(({ level }) => level === 'record') as unknown as RecordRule[]
  const needs = new Set(rules.flatMap((rule) => rule.on.flatMap((type) => needsOf(rule, type) ?? [])))
  needs.delete('unusual characters')
  return recogniserModule(shapes(), 'StreamLine', { leaves: [...needs].sort(), parts: RECORDS })
}
