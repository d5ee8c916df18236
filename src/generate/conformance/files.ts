import { shapes } from '../shape.ts'
import { dateVectors } from './date-vectors.ts'
import { conformanceReadme } from './readme.ts'
import { ruleVectors } from './rule-vectors.ts'
import { schemaVectors } from './schema-vectors.ts'
import { groupsText } from './write.ts'

/** The conformance kit: every file by its path below `schemas/v1/conformance/`. */
export function conformanceFiles(): Map<string, string> {
  const files = new Map<string, string>()
  const schemas = schemaVectors(shapes())
  const rules = ruleVectors()
  const dates = dateVectors()
  for (const [name, groups] of schemas) files.set(`schema/${name}.json`, groupsText(groups))
  for (const [rule, group] of rules) files.set(`rules/${rule}.json`, groupsText([group]))
  files.set('dates.json', groupsText(dates))
  files.set(
    'README.md',
    conformanceReadme({
      files: schemas,
      rules: rules.size,
      dossiers: [...rules.values()].flatMap(({ tests }) => tests).length,
      dates: dates.flatMap(({ tests }) => tests).length,
    }),
  )
  return files
}
