import { type Definitions, exportDefinitions, nameOf } from './definitions.ts'
import { DIALECTS } from './dialects.ts'
import { type JsonSchema, transform } from './json-schema.ts'
import { buildSchema } from './published.ts'
import { unionOf } from './unions.ts'

/** An OpenAPI 3.1 document without paths: every type of the format under `components.schemas`. */
export function openApi(): object {
  const model = exportDefinitions()
  const types = { ...typesOf('record'), ...typesOf('line') }
  const names = Object.keys(types).sort()
  return {
    openapi: '3.1.0',
    info: {
      title: 'communique',
      version: '1',
      description: 'The types of format version 1, for the request and response bodies of your own document.',
    },
    jsonSchemaDialect: DIALECTS['2020-12'],
    paths: {},
    components: {
      schemas: Object.fromEntries(names.map((name) => [name, component(model, name, types[name]!)])),
    },
  }
}

function typesOf(concept: 'record' | 'line'): Record<string, JsonSchema> {
  const { $schema: _, $id: __, $comment: ___, $defs, ...root } = buildSchema(concept, 'types', '2020-12')
  return { ...$defs, [root.title!]: root }
}

function component(model: Definitions, name: string, schema: JsonSchema): JsonSchema {
  const moved = transform(schema, inOpenApi)
  const union = unionOf(model, name)
  if (!union) return moved
  const codes = union.variants.flatMap(({ name: variant, codes }) =>
    codes.map((code) => [code, inDocument(variant)]),
  )
  return { ...moved, discriminator: { propertyName: union.tag, mapping: Object.fromEntries(codes) } }
}

function inOpenApi({ $ref, ...part }: JsonSchema): JsonSchema {
  if ($ref) return { $ref: inDocument(nameOf($ref)), ...part }
  // Without a format, generators for Go choose 32 bits.
  return part.type === 'number' ? { ...part, format: 'double' } : part
}

function inDocument(name: string): string {
  return `#/components/schemas/${name}`
}
