import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Shape } from '../../src/check/shape.ts'
import { walkerModule } from '../../src/compile/walker.ts'

const text: Shape = { is: 'text', max: 50 }

/** A model in which a key means one thing in one variant and another thing in the next. */
const SHAPES: Record<string, Shape> = {
  Id: text,
  Byte: { is: 'object', required: [], keys: { of: 'Id' } },
  Named: {
    is: 'object',
    required: ['kind'],
    keys: { kind: { is: 'constant', value: 'named' }, value: 'Id', shared: 'Id' },
  },
  Told: {
    is: 'object',
    required: ['kind'],
    keys: { kind: { is: 'codes', codes: ['told', 'said'] }, value: text, shared: 'Id', inner: 'Byte' },
  },
  Claim: {
    is: 'union',
    tag: 'kind',
    variants: [
      ['Named', 'named'],
      ['Told', 'told', 'said'],
    ],
  },
  Left: { is: 'object', required: [], keys: { side: { is: 'constant', value: 'left' }, a: 'Id' } },
  Right: { is: 'object', required: [], keys: { side: { is: 'constant', value: 'right' }, a: 'Id', b: 'Id' } },
  Side: {
    is: 'union',
    tag: 'side',
    variants: [
      ['Left', 'left'],
      ['Right', 'right'],
    ],
  },
  Record: {
    is: 'object',
    required: ['type'],
    keys: {
      type: { is: 'constant', value: 'record' },
      id: 'Id',
      title: text,
      count: { is: 'number' },
      more: { is: 'map', keys: text },
      lists: { is: 'list', of: { is: 'list', of: 'Id', min: 0, max: 9 }, min: 0, max: 9 },
      claims: { is: 'list', of: 'Claim', min: 0, max: 9 },
      side: 'Side',
    },
  },
}

interface Walker {
  WALKED: [string, string, string?][]
  walkRecord(bytes: Uint8Array, start: number): { places: Int32Array; count: number } | undefined
}

async function load(source: string): Promise<Walker> {
  const folder = mkdtempSync(join(tmpdir(), 'walker-'))
  try {
    const path = join(folder, 'walk.mjs')
    const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
    writeFileSync(path, ts.transpileModule(source, { compilerOptions }).outputText)
    return await import(pathToFileURL(path).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const source = walkerModule(SHAPES, { record: 'Record' }, ({ name }) => name === 'Id')

test('walks lists, unions that agree, and unions that do not by their tag', async () => {
  const { WALKED, walkRecord } = await load(source)
  const record = {
    side: { b: 'b1', a: 'a1', side: 'right' },
    more: { id: 'no', list: [{ id: '"no' }, 1, null] },
    claims: [
      { value: 'v1', kind: 'named', shared: 's1' },
      { kind: 'said', value: 'no', shared: 's2', inner: { of: 'o1' } },
      { kind: 'told', inner: {} },
    ],
    count: -1.5e3,
    lists: [[], ['l1', 'l2'], ['l3']],
    title: 'no \\ "id":"no"',
    id: 'id1',
    type: 'record',
  }
  const expected = [
    'claims/*/shared kind=named s1',
    'claims/*/shared kind=told s2',
    'claims/*/inner/of kind=told o1',
    'claims/*/value kind=named v1',
    'id id1',
    'lists/*/* l1',
    'lists/*/* l2',
    'lists/*/* l3',
    'side/a a1',
    'side/b b1',
  ].sort()
  for (const spaces of [0, 2]) {
    const bytes = new TextEncoder().encode(`  ${JSON.stringify(record, undefined, spaces)}\n`)
    const { places, count } = walkRecord(bytes, 0)!
    const found: string[] = []
    for (let i = 0; i < count; i += 3) {
      const [, ...field] = WALKED[places[i + 2]!]!
      found.push([...field, new TextDecoder().decode(bytes.subarray(places[i], places[i + 1]))].join(' '))
    }
    expect(found.sort()).toEqual(expected)
  }
})

test('looks for a tag only where variants disagree', () => {
  expect(source).toContain(`bytesOf('"kind"')`)
  expect(source).not.toContain(`bytesOf('"side"')`)
})

test('has room for any number of texts', async () => {
  const { walkRecord } = await load(source)
  const lists = Array.from({ length: 200 }, (_, i) => [`a${i}`, `b${i}`])
  const bytes = new TextEncoder().encode(JSON.stringify({ type: 'record', lists }))
  expect(walkRecord(bytes, 0)!.count).toBe(1200)
})
