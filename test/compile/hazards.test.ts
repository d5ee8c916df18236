import { describe, expect, it } from 'vitest'
import { isActor, isCitation, isSource, isStreamLine } from '../../src/generated/guards.ts'
import { recogniseLine } from '../../src/generated/recognise.ts'
import { Actor, Citation } from '../../src/model/index.ts'

const citation = { type: 'citation', id: 'citation:a', source: 'source:a' }
const actor = { type: 'actor', kind: 'state', id: 'actor:a', name: 'State A' }

class Fields {
  type = 'citation'
  id = 'citation:a'
  source = 'source:a'
}

class Getter extends Fields {
  get note() {
    return 5
  }
}

const hidden = (value: unknown) =>
  Object.defineProperty({ ...citation }, 'note', { value, enumerable: false, configurable: true })

function recognised(text: string): boolean {
  return recogniseLine(Buffer.from(`${text}\n`), 0) >= 0
}

describe('a guard accepts', () => {
  it.each([
    ['a plain record', citation],
    ['a record without a prototype', Object.assign(Object.create(null), citation)],
    ['a key that is undefined', { ...citation, note: undefined }],
    ['a proxy of a plain record', new Proxy(citation, {})],
    ['a key that is a symbol', { ...citation, [Symbol('a')]: 1 }],
    ['half a character in free text', { ...citation, note: '\ud800' }],
    ['the last safe offset', { ...citation, passage: { exact: 'a', start: 2_000_000_000 } }],
    ['a line break in free text', { ...citation, note: 'a\n' }],
    ['as many characters of four bytes as of one', { ...citation, note: '😀'.repeat(5000) }],
    ['an open object of any depth', { ...citation, extensions: { 'x-a': [[[{ b: null }]]] } }],
  ])('%s', (_, value) => {
    expect(Citation.safeParse(value).success).toBe(true)
    expect(isCitation(value)).toBe(true)
    expect(isStreamLine(value)).toBe(true)
  })
})

describe('a guard refuses', () => {
  it.each([
    [
      'an own key __proto__',
      JSON.parse('{"type":"citation","id":"citation:a","source":"source:a","__proto__":1}'),
    ],
    ['an open key __proto__', { ...citation, extensions: JSON.parse('{"__proto__":1}') }],
    ['a key called constructor', { ...citation, constructor: 'a' }],
    ['null', null],
    ['a list', [citation]],
    ['a function', Object.assign(() => 1, citation)],
    ['a list with the keys of a record', Object.assign([], citation)],
    ['an instance of a class', new Fields()],
    ['a getter of a class that hides a wrong value', new Getter()],
    ['inherited keys', Object.create(citation)],
    [
      'keys that are inherited in part',
      Object.assign(Object.create({ source: 'source:a' }), { ...citation, source: undefined }),
    ],
    ['a wrong value that is not listed', hidden(5)],
    ['a right value that is not listed', hidden('a')],
    ['a required key that is undefined', { ...citation, source: undefined }],
    ['null for an optional key', { ...citation, note: null }],
    ['a text object', { ...citation, note: new String('a') }],
    ['a line break behind an id', { ...citation, id: 'citation:a\n' }],
    ['an id with half a character', { ...citation, id: 'citation:\ud800' }],
    ['a character too many', { ...citation, note: '😀'.repeat(5001) }],
    ['NaN', { ...citation, passage: { exact: 'a', start: Number.NaN } }],
    ['Infinity', { ...citation, passage: { exact: 'a', start: Number.POSITIVE_INFINITY } }],
    ['2^53', { ...citation, passage: { exact: 'a', start: 2 ** 53 } }],
    ['a fraction', { ...citation, passage: { exact: 'a', start: 1.5 } }],
    ['a BigInt', { ...citation, passage: { exact: 'a', start: 1n } }],
    ['an open object that is a Map', { ...citation, extensions: new Map() }],
    ['a type in a list', { ...citation, type: ['citation'] }],
  ])('%s', (_, value) => {
    expect(isCitation(value)).toBe(false)
    expect(isStreamLine(value)).toBe(false)
  })

  it('a hole in a list', () => {
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    const value = { ...actor, succeeds: ['actor:b', , 'actor:c'] }
    expect(Actor.safeParse(value).success).toBe(false)
    expect(isActor(value)).toBe(false)
  })

  it('a list with a key of its own as object', () => {
    expect(
      isSource({ type: 'source', kind: 'book', id: 'source:a', archive: Object.assign([], { url: 'a' }) }),
    ).toBe(false)
  })

  it('a record of another type', () => {
    expect(isActor(citation)).toBe(false)
    expect(isCitation(actor)).toBe(false)
  })

  it('a key that only a polluted prototype has', () => {
    Object.defineProperty(Object.prototype, 'source', {
      value: 'source:a',
      enumerable: true,
      configurable: true,
    })
    const verdicts = [isCitation({ type: 'citation', id: 'citation:a' }), isCitation({ ...citation })]
    delete (Object.prototype as { source?: unknown }).source
    expect(verdicts).toEqual([false, true])
  })
})

describe('a guard', () => {
  it('reads each key once', () => {
    let reads = 0
    const value = Object.defineProperty({ ...citation }, 'note', {
      enumerable: true,
      get: () => (reads++ === 0 ? 'a' : 5),
    })
    expect(isCitation(value)).toBe(true)
    expect(reads).toBe(1)
  })

  it('changes nothing', () => {
    expect(isCitation(Object.freeze({ ...citation }))).toBe(true)
  })
})

describe('the recogniser leaves to the parser', () => {
  const line = JSON.stringify(citation)
  it.each([
    ['a key __proto__', line.replace('}', ',"__proto__":1}')],
    ['an open key __proto__', line.replace('}', ',"extensions":{"__proto__":1}}')],
    ['half a character', line.replace('}', ',"note":"\\ud800"}')],
    ['a line break behind an id', line.replace('citation:a', 'citation:a\\n')],
    ['an escape in an id', line.replace('citation:a', 'citation:\\u0061')],
    ['a character too many', line.replace('}', `,"note":"${'😀'.repeat(5001)}"}`)],
    ['2^53', line.replace('}', ',"passage":{"exact":"a","start":9007199254740992}}')],
    ['a fraction', line.replace('}', ',"passage":{"exact":"a","start":1.5}}')],
    ['minus zero', line.replace('}', ',"passage":{"exact":"a","start":-0}}')],
    ['two equal keys', line.replace('}', ',"id":"citation:b"}')],
    ['a byte of zero', line.replace('}', ',"note":"a\u0000"}')],
  ])('%s', (_, text) => {
    expect(recognised(line)).toBe(true)
    expect(recognised(text)).toBe(false)
  })

  it('nothing that merely is long or in another script', () => {
    expect(recognised(line.replace('}', `,"note":"${'😀'.repeat(5000)}"}`))).toBe(true)
    expect(recognised(line.replace('}', ',"note":"توافق 協定 \\u0061\\n"}'))).toBe(true)
  })

  it('a line that ends early, whatever stands behind it', () => {
    const bytes = Buffer.from(`${line.slice(0, -1)}\n}\n`)
    expect(recogniseLine(bytes, 0)).toBe(-1)
  })

  it('keeps no state between lines', () => {
    const bytes = Buffer.from(`${line}\n{"type":\n${line}\n`)
    expect(recogniseLine(bytes, 0)).toBe(line.length)
    expect(recogniseLine(bytes, line.length + 1)).toBe(-1)
    expect(recogniseLine(bytes, line.length + 10)).toBe(bytes.length - 1)
  })
})
