import { type JsonSchema, transform } from './json-schema.ts'

/**
 * Shapes a definition for code generators. A union is nothing but `oneOf`: beside other keywords it becomes a type
 * of its own. A tag is an `enum` of one code: some generators read `const` as any string and then take the first
 * variant that fits. Both mean the same to a validator.
 */
export function forGenerators(schema: JsonSchema): JsonSchema {
  return transform(schema, ({ const: code, ...part }) => {
    if (code === undefined) return part
    return typeof code === 'string' ? { ...part, enum: [code] } : { ...part, const: code }
  })
}
