import { type JsonSchema, transform } from './json-schema.ts'

export const DIALECTS = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
} as const

/** A dialect of JSON Schema that the published schemas are written in. */
export type Dialect = keyof typeof DIALECTS

/**
 * The same schema in draft-07: `definitions` for `$defs`, and `allOf` around a reference that has siblings,
 * because draft-07 ignores whatever stands beside `$ref`.
 */
export function toDraft07(schema: JsonSchema): JsonSchema {
  return transform(schema, ({ $defs, $ref, ...rest }) => {
    const moved: JsonSchema = $defs ? { ...rest, definitions: $defs } : rest
    if (!$ref) return moved
    const ref = $ref.replace('#/$defs/', '#/definitions/')
    return Object.keys(rest).length === 0
      ? { $ref: ref }
      : { ...moved, allOf: [{ $ref: ref }, ...(rest.allOf ?? [])] }
  })
}
