import { expect, it } from 'vitest'
import type { JsonSchema } from '../../src/schema/index.ts'
import { missingNames, strangeNames } from './names.ts'

const schema: JsonSchema = {
  title: 'Dossier',
  properties: { title: { $ref: '#/definitions/Title' } },
  definitions: {
    Title: { type: 'string' },
    Sha256: { type: 'string' },
    Person: { properties: { kind: { enum: ['person'] } } },
    Actor: { oneOf: [{ $ref: '#/definitions/Person' }] },
  },
}

it('expects the names of definitions, and of their keys behind them', () => {
  expect(strangeNames(['Dossier', 'Title', 'Sha256', 'Person', 'PersonKind'], schema, [])).toEqual([])
})

it('finds names that a generator made up', () => {
  const names = ['Model1', 'Kind2', 'Title1', 'Actor_1', 'PersonKindEnum', 'PurplePerson', 'Root']
  expect(strangeNames(names, schema, ['Root'])).toEqual(names.slice(0, -1))
})

it('finds objects and unions without a type', () => {
  expect(missingNames(['Dossier', 'Person'], schema)).toEqual(['Actor'])
})
