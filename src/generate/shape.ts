import type { Shape } from '../check/shape.ts'
import { exportDefinitions, nameOf } from '../schema/definitions.ts'
import type { JsonSchema } from '../schema/json-schema.ts'
import { unionOf } from '../schema/unions.ts'

/** Every named schema of the model in a few words, as `Shape` in src/check/shape.ts declares; references are names. */
export function shapes(): Record<string, Shape> {
  const definitions = exportDefinitions()
  return Object.fromEntries(
    Object.entries(definitions).map(([name, schema]): [string, Shape] => {
      const union = unionOf(definitions, name)
      if (!union) return [name, shapeOf(schema) as Shape]
      const variants = union.variants.map(({ name: variant, codes }) => [variant, ...codes])
      return [name, { is: 'union', tag: union.tag, variants }]
    }),
  )
}

/** A module with the shapes: what `check` needs to say what is wrong with a value, without zod. */
export function shapeTable(): string {
  const lines = Object.entries(shapes()).map(([name, shape]) => `  ${name}: ${JSON.stringify(shape)},`)
  return [
    '// Generated from src/model by `npm run generate`. Do not edit.',
    "import type { Shape } from '../check/shape.ts'",
    '',
    '/** Every named schema of the model: keys in canonical order, references by name. */',
    'export const SHAPES: Record<string, Shape> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

/** One schema as the object literal that `Shape` in src/check/shape.ts declares. */
function shapeOf(schema: JsonSchema): unknown {
  if (schema.$ref) return nameOf(schema.$ref)
  if (schema.const !== undefined) return { is: 'constant', value: schema.const }
  if (schema.enum) return { is: 'codes', codes: schema.enum }
  switch (schema.type) {
    case 'boolean':
      return { is: 'boolean' }
    case 'number':
    case 'integer':
      return {
        is: 'number',
        ...(schema.type === 'integer' && { whole: true }),
        ...(schema.minimum !== undefined && { min: schema.minimum }),
        ...(schema.maximum !== undefined && { max: schema.maximum }),
      }
    case 'string':
      return {
        is: 'text',
        ...(schema.minLength !== undefined && { min: schema.minLength }),
        ...(schema.maxLength !== undefined && { max: schema.maxLength }),
        ...(schema.pattern && { pattern: schema.pattern, examples: schema.examples!.slice(0, 2) }),
      }
    case 'array':
      return { is: 'list', of: shapeOf(schema.items!), min: schema.minItems ?? 0, max: schema.maxItems }
    case 'object':
      return schema.properties
        ? {
            is: 'object',
            required: schema.required ?? [],
            keys: Object.fromEntries(
              Object.entries(schema.properties).map(([key, property]) => [key, shapeOf(property)]),
            ),
          }
        : { is: 'map', keys: shapeOf(schema.propertyNames!) }
    default:
      throw new Error(`No shape is known for ${JSON.stringify(schema)}`)
  }
}
