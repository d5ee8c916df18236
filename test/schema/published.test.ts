import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import draft07 from 'ajv/dist/refs/json-schema-draft-07.json'
import { describe, expect, it } from 'vitest'
import { allSchemas, type JsonSchema } from '../../src/schema/index.ts'
import { schemaVectors } from '../conformance/kit.ts'

const all = [...allSchemas()].map(([path, schema]) => ({ path, schema }))
const dialects = {
  '2020-12': all.filter(({ path }) => !path.startsWith('draft-07/')),
  'draft-07': all.filter(({ path }) => path.startsWith('draft-07/')),
}

const validators = new Map<string, Ajv>()

/** A validator that knows every published schema of one dialect, as somebody has who downloaded the folder. */
function validator(path: string): Ajv {
  const dialect = path.startsWith('draft-07/') ? 'draft-07' : '2020-12'
  const discriminator = !path.includes('.validate.')
  const key = `${dialect} ${discriminator}`
  let ajv = validators.get(key)
  if (!ajv) {
    ajv = new (dialect === 'draft-07' ? Ajv : Ajv2020)({ strict: true, discriminator })
    for (const other of dialects[dialect])
      if (other.path.includes('.validate.') !== discriminator) ajv.addSchema(other.schema)
    validators.set(key, ajv)
  }
  return ajv
}

describe.each(all)('$path', ({ path, schema }) => {
  it('compiles in strict mode, and every reference resolves offline', () => {
    expect(validator(path).getSchema(schema.$id!)).toBeTypeOf('function')
  })

  it('follows its meta-schema', () => {
    const ajv = path.startsWith('draft-07/') ? new Ajv() : new Ajv2020()
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true)
  })

  it('accepts its own examples', () => {
    const validate = validator(path).getSchema(schema.$id!)!
    for (const example of schema.examples ?? [])
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
  })
})

describe('definitions', () => {
  const parts = all.flatMap(({ path, schema }) =>
    Object.entries(schema.$defs ?? schema.definitions ?? {}).map(([name, part]) => ({
      path,
      name,
      part,
      schema,
    })),
  )

  it('are named as their title says, and described', () => {
    for (const { name, part } of parts) {
      expect(part.title).toBe(name)
      expect(part.description).toMatch(/[.]|- /)
    }
  })

  it('accept their examples', () => {
    const failed: string[] = []
    for (const { path, schema } of all.filter(({ path }) => path.endsWith('line.bundle.json'))) {
      const ajv = validator(path)
      const keyword = schema.$defs ? '$defs' : 'definitions'
      for (const [name, part] of Object.entries(
        (schema.$defs ?? schema.definitions) as Record<string, JsonSchema>,
      ))
        for (const example of part.examples ?? []) {
          const validate = ajv.compile({ $ref: `${schema.$id}#/${keyword}/${name}` })
          if (!validate(example)) failed.push(`${path} ${name} ${JSON.stringify(example)}`)
        }
    }
    expect(failed).toEqual([])
  })

  it('refuse a line break at the end of what has a pattern', () => {
    const ajv = validator('line.bundle.json')
    const schema = all.find(({ path }) => path === 'line.bundle.json')!.schema
    for (const [name, part] of Object.entries(schema.$defs!)) {
      if (!part.pattern) continue
      const validate = ajv.compile({ $ref: `${schema.$id}#/$defs/${name}` })
      for (const example of part.examples as string[])
        for (const end of ['\n', '\r', '\u0085', '\u2028', '\u2029'])
          expect(validate(example + end)).toBe(false)
      expect(part.not).toEqual({ pattern: '[^!-~]' })
    }
  })
})

describe('the form for code generators', () => {
  const types = all.filter(({ path }) => path.endsWith('.types.json'))

  it('is made of the containers, in draft-07', () => {
    expect(types.map(({ path }) => path).sort()).toEqual([
      'draft-07/dossier.types.json',
      'draft-07/line.types.json',
      'draft-07/record.types.json',
    ])
  })

  it.each(types)('$path has unions that are nothing but unions, and no constant text', ({ schema }) => {
    for (const part of [schema, ...Object.values(schema.definitions!)]) {
      if (part.oneOf) expect(Object.keys(part)).not.toContain('properties')
      for (const property of Object.values(part.properties ?? {}))
        expect(property.const).not.toBeTypeOf('string')
    }
  })

  it('accepts and refuses what the bundle does', () => {
    const verdicts = (path: string) => {
      const validate = validator(path).getSchema(all.find((one) => one.path === path)!.schema.$id!)!
      return schemaVectors().map(({ data }) => validate(data))
    }
    const expected = verdicts('draft-07/line.bundle.json')
    expect(new Set(expected)).toEqual(new Set([true, false]))
    expect(verdicts('draft-07/line.types.json')).toEqual(expected)
  })
})

it('the draft-07 twins name the dialect that they are written in', () => {
  for (const { schema } of dialects['draft-07']) expect(schema.$schema).toBe(draft07.$schema)
})
