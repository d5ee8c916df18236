import * as z from 'zod'
import { type Definition, definitions } from '../model/index.ts'
import { type JsonSchema, transform } from './json-schema.ts'

/** Every named schema of the model as JSON Schema 2020-12; references read `#/$defs/<name>`. */
export type Definitions = Record<string, JsonSchema>

const LOCAL = '#/$defs/'

/** The name that a reference points to. */
export function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1)
}

/** Exports the model. The order is that of the model's own files. */
export function exportDefinitions(): Definitions {
  return exportModel().definitions
}

/** What the models say of a name beyond JSON Schema: its codes, or its template literal in TypeScript. */
export function definitionOf(name: string): Pick<Definition, 'codes' | 'template'> {
  return exportModel().notes[name]!
}

type Exported = { definitions: Definitions; notes: Record<string, Pick<Definition, 'codes' | 'template'>> }
let exported: Exported | undefined

function exportModel(): Exported {
  if (exported) return exported
  const { schemas } = z.toJSONSchema(definitions, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'throw',
    metadata: definitions as unknown as z.core.$ZodRegistry<Record<string, unknown>>,
    uri: (id) => LOCAL + id,
  })
  exported = { definitions: {}, notes: {} }
  for (const [name, schema] of Object.entries(schemas)) {
    const { $schema, $id, codes, template, ...rest } = schema as JsonSchema & Definition
    exported.definitions[name] = transform(rest as JsonSchema, refuseUnnamed)
    exported.notes[name] = { ...(codes && { codes }), ...(template && { template }) }
  }
  return exported
}

function refuseUnnamed(schema: JsonSchema): JsonSchema {
  if (schema.$ref && !schema.$ref.startsWith(LOCAL))
    throw new Error(`A schema is used without a name: ${schema.$ref}`)
  return schema
}
