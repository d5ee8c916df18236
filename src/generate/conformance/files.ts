import { shapes } from '../shape.ts'
import { schemaVectors } from './schema-vectors.ts'
import { groupsText } from './write.ts'

/** The conformance kit: every file by its path below `schemas/v1/conformance/`. */
export function conformanceFiles(): Map<string, string> {
  const files = new Map<string, string>()
  for (const [name, groups] of schemaVectors(shapes())) files.set(`schema/${name}.json`, groupsText(groups))
  return files
}
