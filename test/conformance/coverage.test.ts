import { describe, expect, it } from 'vitest'
import { plainSchemas, schemaVectors } from './kit.ts'
import { isProven, measure } from './measure.ts'
import { SchemaWalk } from './schema-walk.ts'

const schemas = plainSchemas()
const vectors = schemaVectors()

function unproven(instances: typeof vectors): string[] {
  return measure(schemas, instances)
    .filter((proof) => !isProven(proof))
    .map(({ id }) => id.slice(id.lastIndexOf('/', id.indexOf('#')) + 1))
}

describe('coverage', () => {
  it('is complete', () => {
    expect(unproven(vectors)).toEqual([])
  })

  it('judges as the vectors want', () => {
    const walk = new SchemaWalk(schemas)
    const wrong = vectors.filter(
      ({ schema, data, valid }) => (walk.judge(schema, data).faults.length === 0) !== valid,
    )
    expect(wrong.map(({ file, description }) => `${file} ${description}`)).toEqual([])
  })

  // Without these vectors the points that only they prove must be missed.
  it.each([
    [
      'a key',
      'Place: without name',
      ['agreement.json#/$defs/Place/required/name', 'statement.json#/$defs/Place/required/name'],
    ],
    ['a code', 'no CitationPurpose: "see_also"', ['citation.json#/$defs/CitationPurpose/enum/see-also']],
    [
      'an upper bound',
      'latitude 90',
      [
        'agreement.json#/$defs/Place/properties/latitude/maximum',
        'statement.json#/$defs/Place/properties/latitude/maximum',
      ],
    ],
    [
      'a long list',
      'Coalition: members with 1001 is too long',
      ['actor.json#/$defs/Coalition/properties/members/maxItems'],
    ],
    [
      'a short list',
      'Coalition: members with 1 is too short',
      ['actor.json#/$defs/Coalition/properties/members/minItems'],
    ],
  ])('misses %s without its vector', (_, description, missed) => {
    expect(vectors.some((vector) => vector.description.endsWith(description))).toBe(true)
    expect(unproven(vectors.filter((vector) => !vector.description.endsWith(description)))).toEqual(missed)
  })

  it('does not count an instance with two faults', () => {
    const twoFaults = { type: 'citation', id: 'citation:a', source: 'actor:a', purpose: 'see_also' }
    const rest = vectors.filter(({ description }) => description !== 'no CitationPurpose: "see_also"')
    const instance = {
      ...vectors[0]!,
      schema: 'https://w3id.org/communique/schema/v1/citation.json',
      valid: false,
    }
    expect(unproven([...rest, { ...instance, data: twoFaults }])).toEqual([
      'citation.json#/$defs/CitationPurpose/enum/see-also',
    ])
  })
})
