import { codeLists } from '../vocabulary/index.ts'
import { definitionOf, exportDefinitions, nameOf } from './definitions.ts'
import type { JsonSchema } from './json-schema.ts'
import type { Profile } from './profiles.ts'

/** The few keywords that every provider of structured output knows. */
export interface ProfileSchema {
  description?: string
  type?: string | string[]
  enum?: (string | null)[]
  required?: string[]
  properties?: Record<string, ProfileSchema>
  additionalProperties?: false
  items?: ProfileSchema
  anyOf?: ProfileSchema[]
}

/**
 * The schema of a draft as a provider of structured output takes it: every part written out where it stands, every
 * key required, what may be unknown nullable, and no bounds, patterns or references. `fromDraft` checks what is lost.
 */
export function llmProfile(profile: Profile): ProfileSchema {
  return profileOf({ $ref: '#/$defs/Draft' }, profile)
}

function profileOf({ $ref, ...own }: JsonSchema, profile: Profile): ProfileSchema {
  const name = $ref && nameOf($ref)
  const schema: JsonSchema = name ? { ...exportDefinitions()[name]!, ...own } : own
  const codes = name && codesBehind(name)
  if (codes) {
    const lines = codes.map(({ code, definition }) => `- ${code}: ${definition}`)
    return {
      description: [schema.description, ...lines].join('\n'),
      ...(profile === 'openai' && { type: 'string' }),
      enum: codes.map(({ code }) => code),
    }
  }
  const description = schema.description && { description: schema.description }
  if (schema.properties) return { ...description, ...objectOf(schema, profile) }
  if (schema.items) return { ...description, type: 'array', items: profileOf(schema.items, profile) }
  if (schema.type !== 'string' && schema.type !== 'boolean')
    throw new Error(`A draft cannot hold this, because no profile knows it: ${JSON.stringify(schema)}`)
  return { ...description, type: schema.type }
}

function objectOf(schema: JsonSchema, profile: Profile): ProfileSchema {
  const properties = Object.entries(schema.properties!).map(([key, property]): [string, ProfileSchema] => {
    const value = profileOf(property, profile)
    return [key, schema.required?.includes(key) ? value : nullable(value, profile)]
  })
  return {
    type: 'object',
    required: properties.map(([key]) => key),
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  }
}

/** OpenAI documents a list of types, Anthropic counts unions and takes null as one more code; `anyOf` is known to both. */
function nullable({ description, ...value }: ProfileSchema, profile: Profile): ProfileSchema {
  const { type, enum: codes } = value
  if (profile === 'openai')
    return {
      description: description!,
      type: [type as string, 'null'],
      ...(codes && { enum: [...codes, null] }),
    }
  if (profile === 'anthropic' && codes) return { description: description!, enum: [...codes, null] }
  return { description: description!, anyOf: [value, { type: 'null' }] }
}

/** The codes of a closed list, and those of an open one as well: a model is to choose among them. */
function codesBehind(name: string) {
  return definitionOf(name).codes ?? codeLists.find((list) => list.open && list.name === name)?.codes
}
