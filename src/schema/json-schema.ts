/** The keywords of JSON Schema that the published schemas use, and no others. */
export interface JsonSchema {
  $schema?: string
  $id?: string
  $comment?: string
  $ref?: string
  title?: string
  description?: string
  examples?: unknown[]
  format?: 'double'
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean'
  const?: unknown
  enum?: unknown[]
  required?: string[]
  properties?: Record<string, JsonSchema>
  propertyNames?: JsonSchema
  additionalProperties?: boolean | JsonSchema
  minItems?: number
  maxItems?: number
  items?: JsonSchema
  minLength?: number
  maxLength?: number
  pattern?: string
  not?: JsonSchema
  minimum?: number
  maximum?: number
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  if?: JsonSchema
  then?: JsonSchema
  $defs?: Record<string, JsonSchema>
  definitions?: Record<string, JsonSchema>
}

const KEY_ORDER: (keyof JsonSchema)[] = [
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
  '$ref',
  'type',
  'const',
  'enum',
  'required',
  'properties',
  'propertyNames',
  'additionalProperties',
  'minItems',
  'maxItems',
  'items',
  'minLength',
  'maxLength',
  'pattern',
  'not',
  'minimum',
  'maximum',
  'discriminator',
  'oneOf',
  'allOf',
  'if',
  'then',
  '$defs',
  'definitions',
]
const RANK = new Map(KEY_ORDER.map((key, rank) => [key as string, rank]))

/** Rebuilds a schema with its keywords in the published order. Unknown keywords are an error of the exporter. */
export function inKeyOrder(schema: JsonSchema): JsonSchema {
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] => {
    if (!RANK.has(key))
      throw new Error(`The JSON Schema export wrote a keyword that is not published: ${key}`)
    return [key, mapChildren(key, value, inKeyOrder)]
  })
  entries.sort(([a], [b]) => RANK.get(a)! - RANK.get(b)!)
  return Object.fromEntries(entries)
}

/** Applies a function to every schema that stands under one keyword. */
export function mapChildren(
  key: string,
  value: unknown,
  change: (schema: JsonSchema) => JsonSchema,
): unknown {
  switch (key) {
    case 'properties':
    case '$defs':
    case 'definitions':
      return Object.fromEntries(
        Object.entries(value as Record<string, JsonSchema>).map(([name, child]) => [name, change(child)]),
      )
    case 'items':
    case 'propertyNames':
    case 'not':
    case 'if':
    case 'then':
      return change(value as JsonSchema)
    case 'additionalProperties':
      return typeof value === 'object' ? change(value as JsonSchema) : value
    case 'oneOf':
    case 'allOf':
      return (value as JsonSchema[]).map(change)
    default:
      return value
  }
}

/** Applies a function to a schema and everything below it, the innermost first. */
export function transform(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  return change(
    Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [
        key,
        mapChildren(key, value, (child) => transform(child, change)),
      ]),
    ),
  )
}
