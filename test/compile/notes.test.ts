import { describe, expect, test } from 'vitest'
import type { Shape } from '../../src/check/shape.ts'
import { recogniserModule } from '../../src/compile/recogniser.ts'
import { loadModule } from './tiny-model.ts'

const SHAPES: Record<string, Shape> = {
  Word: { is: 'text', min: 1, max: 20 },
  Prose: { is: 'text', min: 1, max: 20 },
  Colour: { is: 'codes', codes: ['red', 'blue'] },
  Leaf: {
    is: 'object',
    required: ['kind', 'colour'],
    keys: { kind: { is: 'constant', value: 'leaf' }, colour: 'Colour', name: 'Word', about: 'Prose' },
  },
  Twig: {
    is: 'object',
    required: ['kind'],
    keys: {
      kind: { is: 'constant', value: 'twig' },
      leaves: { is: 'list', of: 'Leaf', min: 0, max: 5000 },
      ...Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, { is: 'boolean' }])),
    },
  },
  Plant: {
    is: 'union',
    tag: 'kind',
    variants: [
      ['Leaf', 'leaf'],
      ['Twig', 'twig'],
    ],
  },
}

const { recogniseLine, lineNotes, NOTED_LEAVES, NOTED_PARTS, NOTED_OBJECTS, NOTED_LONG_TEXT, KEYS_IN_FIRST } =
  (await loadModule(
    recogniserModule(SHAPES, 'Plant', { leaves: ['Colour'], parts: ['Leaf', 'Twig'], longTexts: ['Prose'] }),
  )) as unknown as {
    recogniseLine(bytes: Uint8Array, start: number): number
    lineNotes(): { notes: Int32Array; count: number; start: number; end: number }
    NOTED_LEAVES: string[]
    NOTED_PARTS: string[]
    NOTED_OBJECTS: string[][]
    NOTED_LONG_TEXT: number
    KEYS_IN_FIRST: number
  }

const FIRST_OBJECT = NOTED_LEAVES.length + NOTED_PARTS.length + 1

/** The notes on a value, in words; `at` is what stands before it in the bytes. */
function notesOn(json: string, before = ''): string[] {
  const bytes = Buffer.from(`${before}${json}\n`)
  const from = Buffer.byteLength(before)
  expect(recogniseLine(bytes, from)).toBe(bytes.length - 1)
  const { notes, count, start, end } = lineNotes()
  expect([start, end]).toEqual([from, bytes.length - 1])
  return Array.from({ length: count / 3 }, (_, i) => {
    const [what, first, second] = notes.subarray(3 * i, 3 * i + 3) as unknown as [number, number, number]
    const text = bytes.toString('utf8', first, second)
    if (what === 0) return `text ${text}`
    if (what === NOTED_LONG_TEXT) return `prose ${text}`
    if (what < 0) return `end ${partOf(-what)} ${text}`
    if (what >= FIRST_OBJECT) return `keys ${keysOf(NOTED_OBJECTS[what - FIRST_OBJECT]!, first, second)}`
    return what <= NOTED_LEAVES.length ? `${NOTED_LEAVES[what - 1]} ${text}` : `start ${partOf(what)}`
  })
}

const partOf = (number: number): string => NOTED_PARTS[number - NOTED_LEAVES.length - 1]!

function keysOf(keys: string[], first: number, second: number): string {
  const isSeen = (i: number): boolean =>
    ((i < KEYS_IN_FIRST ? first : second) & (1 << (i % KEYS_IN_FIRST))) !== 0
  return keys.filter((_, i) => isSeen(i)).join(' ')
}

describe('what a recogniser notes', () => {
  test('are the leaves that were asked for, and the keys and the bounds of parts', () => {
    const leaf = '{"kind":"leaf","colour":"red","name":"a"}'
    const notes = ['start Leaf', 'Colour "red"', 'keys kind colour name', `end Leaf ${leaf}`]
    expect(notesOn(leaf)).toEqual(notes)
    expect(notesOn(leaf, 'before it ')).toEqual(notes)
  })

  test('are texts with more than plain ASCII, long ones apart from the others', () => {
    const kind = '"kind":"leaf","colour":"red"'
    for (const text of ['"é"', '"a\\nb"', '"\\u0041"', '"abcdefg €"', '"\\""', '"\u007f"']) {
      expect(notesOn(`{${kind},"name":${text}}`)).toContain(`text ${text}`)
      expect(notesOn(`{${kind},"about":${text}}`)).toContain(`prose ${text}`)
    }
    const plain = notesOn(`{${kind},"name":"a ~","about":"plain"}`)
    expect(plain.filter((note) => /^(?:text|prose)/.test(note))).toEqual([])
  })

  test('are parts within parts, in the order of the text', () => {
    const one = '{"kind":"leaf","colour":"red"}'
    const other = '{"colour":"blue","kind":"leaf"}'
    const twig = `{"leaves":[${one}, ${other}],"k30":true,"kind":"twig","k2":false}`
    expect(notesOn(twig)).toEqual([
      'start Twig',
      'start Leaf',
      'Colour "red"',
      'keys kind colour',
      `end Leaf ${one}`,
      'start Leaf',
      'Colour "blue"',
      'keys kind colour',
      `end Leaf ${other}`,
      'keys kind leaves k2 k30',
      `end Twig ${twig}`,
    ])
  })

  test('are all of them, however many, and none of the value before', () => {
    const leaf = '{"kind":"leaf","colour":"red"}'
    const notes = notesOn(`{"kind":"twig","leaves":[${Array(5000).fill(leaf).join()}]}`)
    expect(notes).toHaveLength(3 + 4 * 5000)
    expect(new Set(notes.slice(1, -2)).size).toBe(4)
    expect(notesOn('{"kind":"twig"}')).toHaveLength(3)
  })
})
