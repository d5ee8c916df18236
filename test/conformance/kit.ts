import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Vector, VectorGroup } from '../../src/generate/conformance/vector.ts'
import type { JsonSchema } from '../../src/schema/index.ts'

const SCHEMAS = join(import.meta.dirname, '../../schemas/v1')
export const KIT = join(SCHEMAS, 'conformance')

/** A vector as the kit's reader sees it: recipes written out, with the file and the schema it stands under. */
export interface ReadVector extends Vector {
  file: string
  group: string
  /** The `$id` of the schema. */
  schema: string
}

/** Every schema vector of the kit, the large ones last. */
export function schemaVectors(): ReadVector[] {
  const files = readdirSync(join(KIT, 'schema')).sort(
    (a, b) => Number(a === 'large.json') - Number(b === 'large.json'),
  )
  return files.flatMap((file) =>
    (readJson(`schema/${file}`) as VectorGroup[]).flatMap(({ description, schema, tests }) =>
      tests.map((test) => ({
        ...test,
        get data() {
          return written(test.data)
        },
        file,
        group: description,
        schema: schema.$ref,
      })),
    ),
  )
}

/** The published schemas that refer to each other, in 2020-12. */
export function plainSchemas(): JsonSchema[] {
  return readdirSync(SCHEMAS)
    .filter((file) => /^[a-z]+[.]json$/.test(file))
    .map((file) => JSON.parse(readFileSync(join(SCHEMAS, file), 'utf8')) as JsonSchema)
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(KIT, path), 'utf8'))
}

/** Writes out the recipes in a value. */
export function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  const recipe = value as { $text?: string; $list?: unknown; times?: number }
  if (recipe.$text !== undefined) return recipe.$text.repeat(recipe.times!)
  if (recipe.$list !== undefined) {
    const member = written(recipe.$list)
    return Array.from({ length: recipe.times! }, () => member)
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, written(child)]))
}
