import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { check } from '../../src/check/check.ts'
import { openApi } from '../../src/schema/openapi.ts'
import type { Dossier } from '../../src/types.ts'

const TYPES = '../../schemas/v1/openapi-3.1.json'
const file = join(import.meta.dirname, '../../examples/rest/openapi.yaml')
const types = openApi() as Record<string, unknown>
const api = parse(readFileSync(file, 'utf8')) as Record<string, unknown>

interface Content {
  schema: object
  example: unknown
}

/** Every body of the document that has an example. */
function bodies(value: unknown): Content[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'schema' in value && 'example' in value ? [value as Content] : []
  return [...own, ...Object.values(value).flatMap(bodies)]
}

/** The same with its references by name, as a parser resolves them. */
function named<T extends object>(part: T): T {
  const text = JSON.stringify(part)
    .replaceAll(`"${TYPES}#`, '"https://example.org/types#')
    .replaceAll('"#/components', '"https://example.org/api#/components')
  return JSON.parse(text)
}

describe('the types as components of OpenAPI', () => {
  it('are a document that an OpenAPI parser accepts', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(types))
    expect(valid, JSON.stringify(errors)).toBe(true)
    expect((await new Validator().validate({ ...types, openapi: '3.1' })).valid).toBe(false)
  })
})

describe('the example of a REST interface', () => {
  it('is a document that an OpenAPI parser accepts', async () => {
    const validator = new Validator()
    await validator.addSpecRef(structuredClone(types), TYPES)
    const { valid, errors } = await validator.validate(structuredClone(api))
    expect(valid, JSON.stringify(errors)).toBe(true)
  })

  it('refers to components that exist', () => {
    const refs = [...JSON.stringify(api).matchAll(/"[$]ref":"([^"]*)"/g)].map(([, ref]) => ref!)
    expect(refs.length).toBeGreaterThan(5)
    for (const ref of refs) {
      const [document, pointer] = ref.split('#')
      const found = pointer!
        .slice(1)
        .split('/')
        .reduce<unknown>(
          (part, key) => (part as Record<string, unknown>)?.[key],
          document === TYPES ? types : api,
        )
      expect(found, ref).toBeDefined()
    }
  })

  it('shows bodies that fit their schemas', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    ajv.addSchema({ $id: 'https://example.org/types', ...types })
    ajv.addSchema({ $id: 'https://example.org/api', ...named(api) })
    const shown = bodies(api)
    expect(shown).toHaveLength(4)
    for (const { schema, example } of shown) {
      const validate = ajv.compile(named(schema))
      expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
      expect(validate({ items: [{ type: 'statement' }], diagnostics: [{}] })).toBe(false)
    }
  })

  it('hands in a dossier that passes the check', () => {
    const [{ example }] = bodies(api) as [Content]
    const { ok, diagnostics } = check(example)
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(ok).toBe(true)
  })

  it('answers a wrong one with what the check says', () => {
    const [{ example: given }, , { example: answer }] = bodies(api) as [Content, Content, Content]
    const dossier = structuredClone(given) as Dossier
    dossier.statements[0]!.citations = ['citation:2']
    const errors = check(dossier).diagnostics.filter(({ severity }) => severity === 'error')
    expect(answer).toEqual({ diagnostics: errors })
  })
})
