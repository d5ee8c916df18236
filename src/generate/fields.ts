import { exportDefinitions, nameOf } from '../schema/definitions.ts'
import type { JsonSchema } from '../schema/json-schema.ts'
import { unionOf } from '../schema/unions.ts'

const RECORDS = {
  actor: 'Actor',
  agreement: 'Agreement',
  statement: 'Statement',
  citation: 'Citation',
  source: 'Source',
  dossier: 'Dossier',
} as const

/** The definitions whose leaves are listed under a record type of their own. */
const RECORD_NAMES: readonly string[] = Object.values(RECORDS)

interface Field {
  path: string
  leaf: string
  /** `tag=code` of the variant in which the leaf stands. */
  variant: string | undefined
}

/**
 * A module that lists, for each record type and for a dossier without its records, where its named leaves stand: the path (`*` for every member of a list),
 * the name of the leaf, and the variant where the same path holds different leaves in different variants.
 * Rules that look at every date, text or reference walk these lists.
 */
export function fieldTables(): string {
  const lines = Object.entries(RECORDS).map(([type, name]) => {
    const fields: Field[] = []
    collect({ $ref: `#/$defs/${name}` }, [], undefined, (field) => fields.push(field))
    return `  ${type}: [\n${rowsOf(fields).join('\n')}\n  ],`
  })
  return [
    '// Generated from src/model by `npm run generate`. Do not edit.',
    '',
    '/** For each record type, the named leaves: path (`*` for each member of a list), name, and variant where it decides. */',
    'export const FIELDS = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
}

function rowsOf(fields: Field[]): string[] {
  const leaves = new Map<string, Set<string>>()
  for (const { path, leaf } of fields) leaves.set(path, (leaves.get(path) ?? new Set()).add(leaf))
  const rows = fields.map(({ path, leaf, variant }) =>
    leaves.get(path)!.size > 1 ? `    ['${path}', '${leaf}', '${variant}'],` : `    ['${path}', '${leaf}'],`,
  )
  return [...new Set(rows)]
}

function collect(
  schema: JsonSchema,
  path: string[],
  variant: string | undefined,
  add: (field: Field) => void,
): void {
  const definitions = exportDefinitions()
  if (schema.$ref) {
    const name = nameOf(schema.$ref)
    const target = definitions[name]!
    const union = unionOf(definitions, name)
    if (union)
      for (const { name: member, codes } of union.variants)
        collect(definitions[member]!, path, `${union.tag}=${codes[0]}`, add)
    else if (target.properties) collect(target, path, undefined, add)
    else add({ path: path.join('/'), leaf: name, variant })
  }
  for (const [key, child] of Object.entries(schema.properties ?? {}))
    collect(child, [...path, key], variant, add)
  if (schema.items && !RECORD_NAMES.includes(nameOf(schema.items.$ref ?? '')))
    collect(schema.items, [...path, '*'], variant, add)
}
