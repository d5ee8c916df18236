import { shapeExamples } from '../check/shape-examples.ts'
import { exampleDossier, type RuleExamples } from '../rules/example.ts'

/** One file for each failing case of each rule: `<rule>/<title>.json` below `examples/invalid/`. All of them are JSON. */
export function invalidExamples(examples: ReadonlyMap<string, RuleExamples>): Map<string, string> {
  const files = new Map<string, string>()
  for (const [rule, { failing }] of examples)
    for (const { title, dossier, asOf } of failing)
      files.set(`${rule}/${title}.json`, written(exampleDossier(asOf ? { asOf, ...dossier } : dossier)))
  for (const [rule, cases] of Object.entries(shapeExamples))
    for (const { title, text, document, inMemory } of cases)
      if (!inMemory && rule !== 'schema/syntax') files.set(`${rule}/${title}.json`, text ?? written(document))
  return files
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
