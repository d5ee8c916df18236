import { type Definitions, nameOf } from './definitions.ts'
import type { JsonSchema } from './json-schema.ts'

/** A union with the tag that chooses among its variants and the codes that each variant answers to. */
export interface Union {
  tag: string
  variants: { name: string; codes: string[] }[]
}

const TAGS = ['type', 'kind', 'property']

/** The discriminated union that a definition is, or undefined. */
export function unionOf(definitions: Definitions, name: string): Union | undefined {
  const variants = definitions[name]!.oneOf?.map((variant) => nameOf(variant.$ref!))
  if (!variants) return undefined
  for (const tag of TAGS) {
    const codes = variants.map((variant) => tagCodes(definitions, variant, tag))
    const all = codes.flatMap((list) => list ?? [])
    if (codes.every((list) => list) && new Set(all).size === all.length)
      return { tag, variants: variants.map((variant, i) => ({ name: variant, codes: codes[i]! })) }
  }
  throw new Error(`The union ${name} has no tag that tells its variants apart.`)
}

/** The codes that a variant, or a union of variants, allows at a tag; undefined when it does not require the tag. */
export function tagCodes(definitions: Definitions, name: string, tag: string): string[] | undefined {
  const schema = definitions[name]!
  if (schema.oneOf) {
    const codes = schema.oneOf.map((variant) => tagCodes(definitions, nameOf(variant.$ref!), tag))
    return codes.every((list) => list) ? [...new Set(codes.flatMap((list) => list!))] : undefined
  }
  const property = schema.properties?.[tag]
  if (!property || !schema.required?.includes(tag)) return undefined
  if (property.const !== undefined) return [String(property.const)]
  return (property.enum ?? (property.$ref ? definitions[nameOf(property.$ref)]!.enum : undefined)) as
    | string[]
    | undefined
}

/** The tags that every variant of a union requires, with all codes they allow. */
export function sharedTags(definitions: Definitions, name: string): Record<string, JsonSchema> {
  const tags: Record<string, JsonSchema> = {}
  for (const tag of TAGS) {
    const codes = tagCodes(definitions, name, tag)
    if (codes)
      tags[tag] = codes.length === 1 ? { type: 'string', const: codes[0] } : { type: 'string', enum: codes }
  }
  return tags
}
