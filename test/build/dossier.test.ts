import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inCanonicalOrder, stringify } from '../../src/build/canonical.ts'
import { dossier } from '../../src/build/dossier.ts'
import { check } from '../../src/check/check.ts'
import type { Citation, Person, StreamLine } from '../../src/types.ts'
import { generate, random } from '../support/shape-generator.ts'

describe('dossier', () => {
  it('adds what every dossier has, in canonical order', () => {
    const made = dossier({ language: 'en', title: 'T', id: 'dossier:t' })
    expect(Object.keys(made)).toEqual([
      'type',
      'formatVersion',
      'id',
      'title',
      'language',
      'actors',
      'agreements',
      'statements',
      'citations',
      'sources',
    ])
    expect(check(made).ok).toBe(true)
  })

  it('keeps the parts that it is given', () => {
    const actors = [{ type: 'actor', kind: 'state', id: 'actor:a', name: 'A' }] as const
    const made = dossier({
      id: 'dossier:t',
      title: 'T',
      language: 'en',
      brief: 'source:b',
      actors: [...actors],
    })
    expect(made).toMatchObject({ brief: 'source:b', actors, sources: [] })
  })
})

describe('canonical order', () => {
  const person: Person = {
    extensions: { 'x-b': 1, 'x-a': { z: 1, a: 2 } },
    tenures: [{ status: 'acting', during: '2021/..', office: 'Minister' }],
    name: 'P',
    description: undefined,
    id: 'actor:p',
    kind: 'person',
    type: 'actor',
  }

  it('reaches into parts, not into extensions', () => {
    expect(JSON.stringify(inCanonicalOrder(person))).toBe(
      '{"type":"actor","kind":"person","id":"actor:p","name":"P","tenures":[{"office":"Minister","status":"acting","during":"2021/.."}],"extensions":{"x-b":1,"x-a":{"z":1,"a":2}}}',
    )
  })

  it('leaves the given record as it was', () => {
    inCanonicalOrder(person)
    expect(Object.keys(person)[0]).toBe('extensions')
  })

  it('puts keys that the format does not know last', () => {
    const odd = { colour: 'red', source: 'source:a', id: 'citation:a', type: 'citation', kind: 'odd' }
    expect(Object.keys(inCanonicalOrder(odd as unknown as Citation))).toEqual([
      'type',
      'id',
      'source',
      'colour',
      'kind',
    ])
  })

  it('says the same whatever the order was, and changes nothing else', () => {
    for (let seed = 0; seed < 300; seed++) {
      const value = generate('StreamLine', random(seed)) as StreamLine
      const text = stringify(value)
      expect(JSON.parse(text)).toEqual(value)
      expect(stringify(reversed(value) as StreamLine)).toBe(text)
    }
  })
})

describe('stringify', () => {
  const citation: Citation = { type: 'citation', source: 'source:a', id: 'citation:a' }

  it('indents by two and ends with a line break', () => {
    expect(stringify(citation)).toBe(
      '{\n  "type": "citation",\n  "id": "citation:a",\n  "source": "source:a"\n}\n',
    )
  })

  it('writes one line for a record stream', () => {
    expect(stringify(citation, { indent: 0 })).toBe(
      '{"type":"citation","id":"citation:a","source":"source:a"}\n',
    )
  })

  const folder = join(import.meta.dirname, '../../examples')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.json') && !path.startsWith('invalid'),
  )
  it.each(files)('examples/%s keeps its order', (path) => {
    const value = JSON.parse(readFileSync(join(folder, path), 'utf8'))
    expect(JSON.stringify(inCanonicalOrder(value))).toBe(JSON.stringify(value))
  })
})

/** The same value with the keys of every object but extensions in the opposite order. */
function reversed(value: unknown, key = ''): unknown {
  if (typeof value !== 'object' || value === null || key === 'extensions') return value
  if (Array.isArray(value)) return value.map((item) => reversed(item))
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, reversed(item, name)]),
  )
}
