import { describe, expect, it } from 'vitest'
import { guardModule } from '../../src/compile/guards.ts'
import { recogniserModule } from '../../src/compile/recogniser.ts'
import { loadModules, TINY } from './tiny-model.ts'

const { guards, recognise } = await loadModules(TINY, ['Drawing', 'Wide', 'Tags'])

const circle = { kind: 'circle', radius: 1 }
const polygon = { kind: 'square', sides: [1, 2] }
const wide = { k0: true, k40: false }

const RIGHT: [root: string, value: unknown][] = [
  ['Drawing', circle],
  ['Drawing', { radius: 1, kind: 'circle' }],
  ['Drawing', { ...circle, colour: 'red', tags: {} }],
  ['Drawing', { ...circle, colour: 'reddish', tags: { 'x-a': null, 'x-b': [{ a: 1.5, b: ['}'] }, []] } }],
  ['Drawing', { ...circle, colour: 'b', radius: -10 }],
  ['Drawing', { ...circle, radius: -4.000000000000001 }],
  ['Drawing', { ...polygon, kind: 'triangle', name: 'ab', closed: false, filled: true, inner: [] }],
  ['Drawing', { ...polygon, name: '😀é\u2028' }],
  ['Drawing', { ...polygon, name: '\na' }],
  ['Drawing', { ...polygon, sides: [0, 1, 2, 3], inner: [circle, { ...polygon, inner: [circle] }] }],
  ['Drawing', { ...polygon, line: { width: 0.5, style: 'dashed' } }],
  ['Wide', wide],
  ['Wide', { ...wide, k1: true, k29: true, k30: true, k31: false }],
  ['Tags', {}],
  ['Tags', { 'x-abcd': 1 }],
]

const WRONG: [root: string, value: unknown][] = [
  ['Drawing', null],
  ['Drawing', []],
  ['Drawing', {}],
  ['Drawing', 'circle'],
  ['Drawing', { kind: 'circle' }],
  ['Drawing', { kind: 'circles', radius: 1 }],
  ['Drawing', { kind: ['circle'], radius: 1 }],
  ['Drawing', { ...circle, sides: [1, 2] }],
  ['Drawing', { ...circle, radius: 10.5 }],
  ['Drawing', { ...circle, radius: -11 }],
  ['Drawing', { ...circle, radius: '1' }],
  ['Drawing', { ...circle, radius: null }],
  ['Drawing', { ...circle, colour: 'redd' }],
  ['Drawing', { ...circle, colour: '' }],
  ['Drawing', { ...circle, tags: [] }],
  ['Drawing', { ...circle, tags: { y: 1 } }],
  ['Drawing', { ...circle, tags: { 'x-abcde': 1 } }],
  ['Drawing', { ...polygon, sides: [1] }],
  ['Drawing', { ...polygon, sides: [1, 2, 3, 4, 5] }],
  ['Drawing', { ...polygon, sides: [1, 2.5] }],
  ['Drawing', { ...polygon, sides: [1, -1] }],
  ['Drawing', { ...polygon, sides: { 0: 1, 1: 2 } }],
  ['Drawing', { ...polygon, name: 'a' }],
  ['Drawing', { ...polygon, name: '😀' }],
  ['Drawing', { ...polygon, name: 'abcd' }],
  ['Drawing', { ...polygon, closed: 'true' }],
  ['Drawing', { ...polygon, filled: false }],
  ['Drawing', { ...polygon, inner: [wide] }],
  ['Drawing', { ...polygon, inner: [circle, circle, circle] }],
  ['Drawing', { ...polygon, line: { width: 0.5, style: 'dotted' } }],
  ['Drawing', { ...polygon, line: {} }],
  ['Wide', { k0: true }],
  ['Wide', { k40: true }],
  ['Wide', { ...wide, k41: true }],
  ['Tags', null],
  ['Tags', { 'x-': 1 }],
]

describe('modules generated for a made-up model', () => {
  it.each(RIGHT)('accept the %s %j', (root, value) => {
    expect(guards[`is${root}`]!(value)).toBe(true)
    expect(recognise(root, JSON.stringify(value))).toBe(true)
    expect(recognise(root, JSON.stringify(value, null, 2).replaceAll('\n', '\r\t'))).toBe(true)
  })

  it.each(WRONG)('do not accept the %s %j', (root, value) => {
    expect(guards[`is${root}`]!(value)).toBe(false)
    expect(recognise(root, JSON.stringify(value))).toBe(false)
  })

  it.each([
    ['a key that stands twice', '{"kind":"circle","radius":1,"radius":1}'],
    ['a tag that stands twice', '{"kind":"circle","kind":"circle","radius":1}'],
    ['a tag that stands twice, apart', '{"radius":1,"kind":"circle","kind":"circle"}'],
    ['a key past the thirtieth twice', '{"k0":true,"k40":true,"k40":true}', 'Wide'],
    ['an open key that stands twice', '{"x-a":1,"x-b":2,"x-a":1}', 'Tags'],
    ['an inner key that stands twice', '{"x-a":[{"b":1,"c":{"b":1},"b":2}]}', 'Tags'],
    ['an inner key with an escape', '{"x-a":{"b":1,"\\u0062":2}}', 'Tags'],
    [
      'too many open keys',
      JSON.stringify({ 'x-a': Object.fromEntries([...Array(17).keys()].entries()) }),
      'Tags',
    ],
    ['open values nested too deeply', `{"x-a":${'['.repeat(8)}${']'.repeat(8)}}`, 'Tags'],
    ['a whole number too large', '{"kind":"square","sides":[1,9007199254740993]}'],
    ['a whole number written as a fraction', '{"kind":"square","sides":[1,1.0]}'],
    ['a leading zero', '{"kind":"circle","radius":01}'],
    ['no digit after the point', '{"kind":"circle","radius":1.}'],
    ['no digit before the point', '{"kind":"circle","radius":.5}'],
    ['a plus', '{"kind":"circle","radius":+1}'],
    ['an exponent', '{"kind":"circle","radius":1e0}'],
    [
      'a number at the bound that digits leave in doubt',
      '{"kind":"circle","radius":10.000000000000000000001}',
    ],
    ['half a character', '{"kind":"square","sides":[1,2],"name":"a\\ud83d"}'],
    ['an unknown escape', '{"kind":"square","sides":[1,2],"name":"a\\x"}'],
    ['a short escape', '{"kind":"square","sides":[1,2],"name":"a\\u00"}'],
    ['a control character', '{"kind":"square","sides":[1,2],"name":"a\tb"}'],
    ['a code with an escape', '{"kind":"circl\\u0065","radius":1}'],
    ['a trailing comma', '{"kind":"circle","radius":1,}'],
    ['a trailing comma in a list', '{"kind":"square","sides":[1,2,]}'],
    ['a missing comma', '{"kind":"circle" "radius":1}'],
    ['a missing colon', '{"kind":"circle","radius" 1}'],
    ['a missing end', '{"kind":"circle","radius":1'],
    ['something behind the end', '{"kind":"circle","radius":1}}'],
    ['a word cut off', '{"kind":"square","sides":[1,2],"closed":tru}'],
    ['a word with more', '{"kind":"square","sides":[1,2],"closed":truee}'],
    ['nothing', ''],
    ['space', '  '],
    ['a byte order mark', '\ufeff{"kind":"circle","radius":1}'],
  ])('leave %s to the parser', (_, text, root = 'Drawing') => {
    expect(recognise(root, text)).toBe(false)
  })

  it('are plain source without eval', () => {
    for (const source of [guardModule(TINY, ['Drawing']), recogniserModule(TINY, 'Drawing')])
      expect(source).not.toMatch(/\beval\b|new Function|import (?!type)/)
  })

  it('export only the guards that are asked for', () => {
    expect(Object.keys(guards).sort()).toEqual(['isDrawing', 'isTags', 'isWide'])
  })
})

describe('a model that cannot be compiled', () => {
  const circleWith = (key: string, code: string) => ({
    ...TINY,
    Drawing: {
      is: 'object' as const,
      required: [],
      keys: { [key]: { is: 'codes' as const, codes: [code, 'a'] } },
    },
  })

  it.each([
    ['a key beyond ASCII', circleWith('größe', 'b')],
    ['a key with a quotation mark', circleWith('a"b', 'b')],
    ['a code beyond ASCII', circleWith('a', 'größe')],
    ['a code with a backslash', circleWith('a', 'b\\')],
  ])('says so of %s', (_, shapes) => {
    expect(() => recogniserModule(shapes, 'Drawing')).toThrow('cannot be compared byte by byte')
  })

  it('says so of a pattern beyond ASCII', () => {
    const shapes = { Drawing: { is: 'text' as const, pattern: '^[à-ü]$' } }
    expect(() => guardModule(shapes, ['Drawing'])).toThrow('beyond ASCII')
    expect(() => recogniserModule(shapes, 'Drawing')).toThrow('beyond ASCII')
  })
})
