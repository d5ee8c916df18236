import { describe, expect, test } from 'vitest'
import { WALKED, walkRecord } from '../../../src/generated/walk-ids.ts'
import { fieldWalker } from '../../../src/rules/fields.ts'
import { ID_LEAVES } from '../../../src/rules/reference/references.ts'
import { eachLink, LINK_FIELDS } from '../../../src/rules/reference/relations.ts'
import type { AnyRecord } from '../../../src/types.ts'
import { generate, random } from '../../support/shape-generator.ts'

const TYPES = ['Actor', 'Agreement', 'Statement', 'Citation', 'Source']
const ENCODER = new TextEncoder()
const DECODER = new TextDecoder()
const walkIds = fieldWalker(ID_LEAVES)

/** Ids with their paths, as the walk over a parsed record tells them. */
function parsedIds(record: AnyRecord): string[] {
  const ids: string[] = []
  walkIds(record, (id, path) => {
    ids.push(`${path.map((key) => (typeof key === 'number' ? '*' : key)).join('/')} ${id}`)
  })
  return ids.sort()
}

/** The same from the bytes. */
function walkedIds(text: string): string[] | undefined {
  const bytes = ENCODER.encode(text)
  const found = walkRecord(bytes, 0)
  if (!found) return undefined
  const ids: string[] = []
  for (let i = 0; i < found.count; i += 3) {
    const [, path] = WALKED[found.places[i + 2]!]!
    if (path !== 'kind')
      ids.push(`${path} ${DECODER.decode(bytes.subarray(found.places[i]!, found.places[i + 1]!))}`)
  }
  return ids.sort()
}

describe('the walk through the bytes of a record', () => {
  test('finds the same ids as the walk through the parsed record, in any order of keys and with any spaces', () => {
    const rng = random(20_261)
    let ids = 0
    for (let i = 0; i < 3000; i++) {
      const record = generate(rng.pick(TYPES), rng) as AnyRecord
      const expected = parsedIds(record)
      ids += expected.length
      const turned = Object.fromEntries(Object.entries(record).reverse())
      for (const text of [
        JSON.stringify(record),
        `\t ${JSON.stringify(turned)}`,
        JSON.stringify(record, undefined, 3).replaceAll('\n', '\r'),
        JSON.stringify(record).replaceAll('a b', '\\u0061 b'),
      ])
        expect(walkedIds(text), text).toEqual(expected)
    }
    expect(ids).toBeGreaterThan(10_000)
  })

  test('tells the variant of a claim', () => {
    const claims = [
      { about: 'actor:p', property: 'tenure', value: { body: 'actor:b', status: 'acting' } },
      { value: { by: 'actor:c', stance: 'engaged' }, property: 'recognition', about: 'actor:d' },
    ]
    const record = { type: 'statement', kind: 'assertion', id: 'statement:s', claims }
    const found = walkRecord(ENCODER.encode(JSON.stringify(record)), 0)!
    const variants = [1, 2, 3, 4].map((i) => WALKED[found.places[i * 3 + 2]!]!.slice(1).join(' '))
    expect(variants).toEqual([
      'claims/*/about property=tenure',
      'claims/*/value/body property=tenure',
      'claims/*/value/by property=recognition',
      'claims/*/about property=recognition',
    ])
  })

  test('leaves ids with escapes and dossiers to the parser', () => {
    expect(walkedIds('{"type":"source","kind":"book","id":"source:\\u0061"}')).toBeUndefined()
    expect(walkedIds('{"type":"dossier","id":"dossier:a"}')).toBeUndefined()
    expect(walkedIds('{"id":"source:a"}')).toBeUndefined()
    expect(walkedIds('[]')).toBeUndefined()
  })

  test('ends on any bytes at all', () => {
    const rng = random(5)
    for (let i = 0; i < 3000; i++) {
      const bytes = ENCODER.encode(JSON.stringify(generate(rng.pick(TYPES), rng)))
      for (let hits = 0; hits < 3; hits++)
        bytes[rng.below(bytes.length)] = rng.pick([34, 92, 123, 125, 91, 93, 44, 58, 10])
      walkRecord(bytes.subarray(0, rng.below(bytes.length)), 0)
    }
  })

  test('every link stands in one of the fields of links', () => {
    const rng = random(9)
    const known = new Set(LINK_FIELDS.map((field) => field.join(' ')))
    const met = new Set<string>()
    for (let i = 0; i < 3000; i++) {
      const record = generate(rng.pick(TYPES), rng) as AnyRecord
      eachLink(record, ({ path }) => {
        met.add(`${record.type} ${path.map((key) => (typeof key === 'number' ? '*' : key)).join('/')}`)
      })
    }
    expect(met).toEqual(known)
  })
})
