import { type Definitions, definitionOf, exportDefinitions, nameOf } from './definitions.ts'
import { DIALECTS, type Dialect, toDraft07 } from './dialects.ts'
import { forGenerators } from './generators.ts'
import { inKeyOrder, type JsonSchema, transform } from './json-schema.ts'
import { sharedTags, unionOf } from './unions.ts'

const BASE = 'https://w3id.org/communique/schema/v1/'
const GENERATED = 'Generated from the models of communique; edit those.'

/** The published concepts: the file name and the definition that is its root. */
export const CONCEPTS = {
  actor: 'Actor',
  agreement: 'Agreement',
  statement: 'Statement',
  citation: 'Citation',
  source: 'Source',
  dossier: 'Dossier',
  record: 'AnyRecord',
  line: 'StreamLine',
} as const

/** A published concept. */
export type Concept = keyof typeof CONCEPTS

/** The concepts that contain others and are therefore published as bundles and validation twins as well. */
export const CONTAINERS: Concept[] = ['dossier', 'record', 'line']

/**
 * `plain` refers to other files, `bundle` stands alone, `validate` stands alone and does without `discriminator`,
 * `types` stands alone and is shaped for code generators.
 */
export type Form = 'plain' | 'bundle' | 'validate' | 'types'

// A final line break passes `$` in Python and Java, so the pattern alone does not mean the same everywhere. No pattern
// accepts more than visible ASCII, and a class of that needs no escape: RE2 has none for U+2028.
const NOT_VISIBLE: JsonSchema = { pattern: '[^!-~]' }

/** The path of a schema below `schemas/v1/`. */
export function schemaPath(concept: Concept, form: Form, dialect: Dialect): string {
  const file = form === 'plain' ? `${concept}.json` : `${concept}.${form}.json`
  return dialect === '2020-12' ? file : `${dialect}/${file}`
}

/** Builds one published schema. */
export function buildSchema(concept: Concept, form: Form, dialect: Dialect): JsonSchema {
  const definitions = publishedDefinitions(form)
  const root = CONCEPTS[concept]
  const others = new Map(
    form === 'plain'
      ? Object.entries(CONCEPTS).flatMap(([name, definition]) =>
          name === concept ? [] : [[definition, name]],
        )
      : [],
  ) as Map<string, Concept>
  const link = (schema: JsonSchema) =>
    transform(schema, (part) => {
      const other = part.$ref && others.get(nameOf(part.$ref))
      return other ? { ...part, $ref: BASE + schemaPath(other, 'plain', dialect) } : part
    })
  const reached = reachable(definitions, root, new Set(others.keys()))
  const $defs = Object.fromEntries(reached.sort().map((name) => [name, link(definitions[name]!)]))
  const { [root]: self, ...rest } = { ...$defs, [root]: link(definitions[root]!) }
  const schema: JsonSchema = {
    $schema: DIALECTS[dialect],
    $id: BASE + schemaPath(concept, form, dialect),
    $comment: GENERATED,
    ...self,
    ...(Object.keys(rest).length > 0 && { $defs: rest }),
  }
  return inKeyOrder(dialect === 'draft-07' ? toDraft07(schema) : schema)
}

/** Every published schema by its path below `schemas/v1/`. */
export function allSchemas(): Map<string, JsonSchema> {
  const schemas = new Map<string, JsonSchema>()
  for (const dialect of Object.keys(DIALECTS) as Dialect[])
    for (const concept of Object.keys(CONCEPTS) as Concept[])
      for (const form of formsOf(concept, dialect))
        schemas.set(schemaPath(concept, form, dialect), buildSchema(concept, form, dialect))
  return schemas
}

function formsOf(concept: Concept, dialect: Dialect): Form[] {
  if (!CONTAINERS.includes(concept)) return ['plain', 'validate']
  // Code generators read draft-07; many make one type of each reference that has siblings in 2020-12.
  return ['plain', 'bundle', 'validate', ...(dialect === 'draft-07' ? (['types'] as const) : [])]
}

function publishedDefinitions(form: Form): Definitions {
  const exported = exportDefinitions()
  return Object.fromEntries(
    Object.entries(exported).map(([name, schema]) => [name, publish(exported, name, schema, form)]),
  )
}

function publish(definitions: Definitions, name: string, schema: JsonSchema, form: Form): JsonSchema {
  if (form === 'types') return withCodes(name, forGenerators(schema))
  const union = unionOf(definitions, name)
  if (union) {
    const { oneOf: _, ...rest } = schema
    const properties = sharedTags(definitions, name)
    const head: JsonSchema = { ...rest, type: 'object', required: Object.keys(properties), properties }
    if (form === 'validate')
      return {
        ...head,
        allOf: union.variants.map(({ name: variant, codes }) => ({
          if: {
            type: 'object',
            required: [union.tag],
            properties: { [union.tag]: codes.length === 1 ? { const: codes[0] } : { enum: codes } },
          },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { $ref: `#/$defs/${variant}` },
        })),
      }
    return { ...head, discriminator: { propertyName: union.tag }, oneOf: schema.oneOf! }
  }
  return withCodes(name, withTags(definitions, withPortablePatterns(schema)))
}

/** Writes the codes of a tag beside the reference to its list: validators read them there to choose a variant. */
function withTags(definitions: Definitions, schema: JsonSchema): JsonSchema {
  const kind = schema.properties?.kind
  const codes = kind?.$ref && definitions[nameOf(kind.$ref)]!.enum
  const isVariant = codes && schema.required?.includes('type')
  return isVariant
    ? { ...schema, properties: { ...schema.properties, kind: { ...kind, enum: codes } } }
    : schema
}

/** Takes away what only a literal of JavaScript needs, and refuses line breaks. */
function withPortablePatterns(schema: JsonSchema): JsonSchema {
  return transform(schema, (part) =>
    part.pattern && !part.not
      ? { ...part, pattern: part.pattern.replaceAll('\\/', '/'), not: NOT_VISIBLE }
      : part,
  )
}

/** Explains each code in the description: every editor and every dialect shows that. */
function withCodes(name: string, schema: JsonSchema): JsonSchema {
  const codes = definitionOf(name).codes
  if (!codes) return schema
  const lines = codes.map(({ code, definition }) => `- \`${code}\`: ${definition}`)
  return { ...schema, description: [schema.description, '', ...lines].join('\n') }
}

function reachable(definitions: Definitions, root: string, stop: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  const open = [root]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    transform(definitions[name]!, (part) => {
      const target = part.$ref && nameOf(part.$ref)
      if (target && !stop.has(target) && !found.has(target)) {
        found.add(target)
        open.push(target)
      }
      return part
    })
  }
  found.delete(root)
  return [...found]
}
