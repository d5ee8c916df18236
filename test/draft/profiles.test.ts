import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema'
import Ajv2020 from 'ajv/dist/2020.js'
import { toStrictJsonSchema } from 'openai/lib/transform'
import { describe, expect, it } from 'vitest'
import { type ObjectShape, resolve, type UnionShape } from '../../src/check/shape.ts'
import { llmProfile, PROFILES, type ProfileSchema } from '../../src/schema/index.ts'
import { codeLists, codesOf, draftClaimProperty } from '../../src/vocabulary/index.ts'

/** The transformers of the official packages, which rewrite whatever their service would refuse. */
const toOpenai = (schema: ProfileSchema) =>
  toStrictJsonSchema(schema as Parameters<typeof toStrictJsonSchema>[0])
const toAnthropic = (schema: ProfileSchema) =>
  transformJSONSchema(schema as Parameters<typeof transformJSONSchema>[0])

const profiles = Object.fromEntries(PROFILES.map((profile) => [profile, llmProfile(profile)]))

/** A schema and every schema in it, each with the number of objects around it. */
function* schemasIn(schema: ProfileSchema, depth = 0): Generator<{ schema: ProfileSchema; depth: number }> {
  yield { schema, depth }
  const inner = schema.properties ? depth + 1 : depth
  for (const child of Object.values(schema.properties ?? {})) yield* schemasIn(child, inner)
  if (schema.items) yield* schemasIn(schema.items, inner)
  for (const choice of schema.anyOf ?? []) yield* schemasIn(choice, inner)
}

describe('the official transformers', () => {
  it('leave the profiles as they are', () => {
    expect(toOpenai(profiles.openai!)).toEqual(profiles.openai)
    expect(toAnthropic(profiles.anthropic!)).toEqual(profiles.anthropic)
    expect(toOpenai(profiles.portable!)).toEqual(profiles.portable)
    expect(toAnthropic(profiles.portable!)).toEqual(profiles.portable)
  })

  it('would have changed a profile that breaks their rules', () => {
    const bounded = { ...profiles.anthropic, properties: { title: { type: 'string', maxLength: 9 } } }
    expect(toAnthropic(bounded as ProfileSchema)).not.toEqual(bounded)
    const { title: _, ...rest } = profiles.openai!.properties!
    expect(() => toOpenai({ ...profiles.openai, required: Object.keys(rest) })).toThrow()
  })
})

describe.each(PROFILES)('the profile %s', (profile) => {
  const all = [...schemasIn(profiles[profile]!)]

  it('closes every object and requires every key', () => {
    const objects = all.filter(({ schema }) => schema.properties)
    expect(objects.length).toBeGreaterThan(10)
    for (const { schema } of objects) {
      expect(schema.additionalProperties).toBe(false)
      expect(schema.required).toEqual(Object.keys(schema.properties!))
    }
  })

  it('uses no keyword beyond the few that every provider knows', () => {
    const known = [
      'description',
      'type',
      'enum',
      'required',
      'properties',
      'additionalProperties',
      'items',
      'anyOf',
    ]
    const used = new Set(all.flatMap(({ schema }) => Object.keys(schema)))
    expect([...used].filter((keyword) => !known.includes(keyword))).toEqual([])
  })

  it('says of every key what to write', () => {
    for (const { schema } of all)
      for (const property of Object.values(schema.properties ?? {}))
        expect(property.description).toMatch(/[.]/)
  })

  it('stays within the limits of OpenAI: 5,000 keys, 10 levels, 1,000 codes, 120,000 characters of names', () => {
    const keys = all.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))
    const codes = all.flatMap(({ schema }) => schema.enum ?? [])
    expect(keys.length).toBeLessThan(100)
    expect(Math.max(...all.map(({ depth }) => depth))).toBeLessThanOrEqual(4)
    expect(codes.length).toBeLessThan(500)
    expect(Math.max(...all.map(({ schema }) => schema.enum?.length ?? 0))).toBeLessThanOrEqual(250)
    expect([...keys, ...codes].join('').length).toBeLessThan(10_000)
  })

  it('stays within the limits of Anthropic: 16 keys with a union, 24 keys that may be absent', () => {
    const unions = all.filter(({ schema }) => schema.anyOf || Array.isArray(schema.type))
    expect(unions.length).toBeLessThanOrEqual(16)
    const absent = all.flatMap(({ schema }) =>
      Object.keys(schema.properties ?? {}).filter((key) => !schema.required!.includes(key)),
    )
    expect(absent).toEqual([])
  })

  it('compiles, and accepts the draft of the example', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(profiles[profile]!)
    const file = join(import.meta.dirname, '../../examples/draft/draft.json')
    expect(validate(JSON.parse(readFileSync(file, 'utf8'))), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ title: 'Without the rest' })).toBe(false)
  })

  it('explains the codes of a list where they are chosen', () => {
    const { events } = profiles[profile]!.properties!
    const kind = events!.items!.properties!.kind!
    const { codes } = codeLists.find(({ name }) => name === 'AgreementEventKind')!
    expect(kind.enum).toEqual(codes.map(({ code }) => code))
    for (const { code, definition } of codes) expect(kind.description).toContain(`- ${code}: ${definition}`)
  })

  it('lets a model choose among the subjects of the open list', () => {
    const { subjects } = profiles[profile]!.properties!.agreements!.items!.properties!
    expect(subjects!.items!.enum).toContain('defence.maintenance-repair')
  })
})

describe('what may be unknown', () => {
  const keyOf = (profile: string, key: string) =>
    profiles[profile]!.properties!.statements!.items!.properties![key]!

  it('is nullable in the manner of each provider', () => {
    const { description } = keyOf('portable', 'saidOn')
    expect(keyOf('portable', 'saidOn')).toEqual({
      description,
      anyOf: [{ type: 'string' }, { type: 'null' }],
    })
    expect(keyOf('anthropic', 'saidOn')).toEqual(keyOf('portable', 'saidOn'))
    expect(keyOf('openai', 'saidOn')).toEqual({ description, type: ['string', 'null'] })
  })

  it('is one more code of a list, where the provider counts unions', () => {
    const codes = keyOf('portable', 'confidence').anyOf![0]!.enum!
    expect(codes).toEqual(['low', 'moderate', 'high'])
    expect(keyOf('anthropic', 'confidence').enum).toEqual([...codes, null])
    expect(keyOf('openai', 'confidence')).toMatchObject({ type: ['string', 'null'], enum: [...codes, null] })
  })
})

describe('the properties of claims in a draft', () => {
  it('are those whose value one text can say', () => {
    const union = resolve('Claim') as UnionShape
    const simple = union.variants.flatMap(([name, property]) => {
      const { value } = (resolve(name!) as ObjectShape).keys
      return resolve(value!).is === 'object' ? [] : [property]
    })
    expect(codesOf(draftClaimProperty)).toEqual(simple)
  })
})
