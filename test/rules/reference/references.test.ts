import { expect, it } from 'vitest'
import { agreement, exampleDossier } from '../../../src/rules/example.ts'
import { eachReference, kindOf } from '../../../src/rules/reference/references.ts'

it('visits what a record refers to, and neither its own id nor those of its events', () => {
  const found: string[] = []
  const record = agreement('x', { events: [{ kind: 'resumption', id: 'event:1', concerns: ['event:2'] }] })
  eachReference(record, (id, path) => found.push(`${path.join('/')} ${id}`))
  eachReference(exampleDossier({ brief: 'source:b' }), (id, path) => found.push(`${path.join('/')} ${id}`))
  expect(found).toEqual([
    'participants/0/actor actor:a',
    'participants/1/actor actor:b',
    'events/0/concerns/0 event:2',
    'brief source:b',
  ])
})

it('takes the kind from before the colon', () => {
  expect(kindOf('agreement:x:y')).toBe('agreement')
})
