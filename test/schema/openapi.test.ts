import { describe, expect, it } from 'vitest'
import { buildSchema, type JsonSchema } from '../../src/schema/index.ts'
import { openApi } from '../../src/schema/openapi.ts'

const document = openApi() as { openapi: string; components: { schemas: Record<string, JsonSchema> } }
const { schemas } = document.components
const line = buildSchema('line', 'types', '2020-12')

describe('the OpenAPI document', () => {
  it('has every type of a line and a record', () => {
    const names = [...Object.keys(line.$defs!), 'StreamLine', 'AnyRecord'].sort()
    expect(Object.keys(schemas)).toEqual(names)
  })

  it('refers to its own components only', () => {
    const refs = [...JSON.stringify(document).matchAll(/"[$]ref":"([^"]*)"/g)].map(([, ref]) => ref!)
    expect(refs.length).toBeGreaterThan(100)
    for (const ref of refs) expect(schemas[ref.replace('#/components/schemas/', '')], ref).toBeDefined()
  })

  it.each(Object.entries(schemas).filter(([, { oneOf }]) => oneOf))(
    'maps every code of %s to one of its variants',
    (_, { oneOf, discriminator }) => {
      const { propertyName, mapping } = discriminator!
      const variants = oneOf!.map(({ $ref }) => $ref!)
      expect(new Set(Object.values(mapping!))).toEqual(new Set(variants))
      for (const [code, ref] of Object.entries(mapping!)) expect(codesOf(ref, propertyName)).toContain(code)
      expect(Object.keys(mapping!).length).toBe(
        new Set(variants.flatMap((ref) => codesOf(ref, propertyName))).size,
      )
    },
  )

  it('asks for numbers of 64 bits', () => {
    expect(schemas.Place!.properties!.latitude!.format).toBe('double')
  })
})

function codesOf(ref: string, tag: string): unknown[] {
  const schema = schemas[ref.replace('#/components/schemas/', '')]!
  if (schema.oneOf) return [...new Set(schema.oneOf.flatMap(({ $ref }) => codesOf($ref!, tag)))]
  const { enum: codes, $ref } = schema.properties![tag]!
  return codes ?? schemas[$ref!.replace('#/components/schemas/', '')]!.enum!
}
