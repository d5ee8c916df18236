import { readFileSync } from 'node:fs'
import { shapeExamples } from '../check/shape-examples.ts'
import { allSchemas } from '../schema/index.ts'

const NAME = 'communique-dossier'
const VALID = ['empty', 'smallest', 'two-dates', 'brief-with-text']

/** What https://www.schemastore.org asks for: the entry of its catalogue, and files that the schema accepts and refuses. */
export function schemaStoreFiles(): Map<string, string> {
  const url = allSchemas().get('dossier.bundle.json')!.$id
  const files = new Map<string, string>()
  files.set(
    'catalog-entry.json',
    written({
      name: 'communique dossier',
      description:
        'A dossier of international agreements: who agreed to what, who said what about it, and which source backs it',
      fileMatch: ['*.dossier.json', '*.dossier.yaml', '*.dossier.yml'],
      url,
    }),
  )
  for (const name of VALID) {
    const example = new URL(`../../examples/dossier/${name}.json`, import.meta.url)
    files.set(
      `test/${NAME}/${name}.json`,
      written({ ...JSON.parse(readFileSync(example, 'utf8')), $schema: url }),
    )
  }
  for (const [rule, cases] of Object.entries(shapeExamples))
    for (const { title, document, inMemory } of cases) {
      if (inMemory || document === undefined) continue
      files.set(`negative_test/${NAME}/${rule.slice(rule.indexOf('/') + 1)}-${title}.json`, written(document))
    }
  return files
}

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
