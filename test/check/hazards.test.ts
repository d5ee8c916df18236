import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { exampleDossier } from '../../src/rules/example.ts'

const citation = { type: 'citation', id: 'citation:a', source: 'source:a' }
const actor = { type: 'actor', kind: 'state', id: 'actor:a', name: 'State A' }

function told(value: unknown): string[] {
  return check(value).diagnostics.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
}

function extension(value: unknown): unknown {
  return { ...citation, extensions: { 'x-a': value } }
}

const cycle: unknown[] = []
cycle.push({ again: cycle })

function nested(depth: number): unknown {
  let value: unknown = 0
  for (let i = 0; i < depth; i++) value = { a: value }
  return value
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const trap = (): never => {
  throw new Error('trap')
}
const hostile = () =>
  new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap })

class Citation {
  type = 'citation'
  id = 'citation:a'
  source = 'source:a'
}

class Named {
  type = 'citation'
  id = 'citation:a'
  get source() {
    return 'source:a'
  }
}

const HAZARDS: [name: string, value: unknown, ...told: string[]][] = [
  [
    'undefined',
    undefined,
    'schema/not-a-record  A dossier or a record must be an object, not an empty place.',
  ],
  [
    'a BigInt',
    5n,
    'schema/not-a-record  A dossier or a record must be an object, not a BigInt, which JSON cannot hold.',
  ],
  [
    'a function',
    trap,
    'schema/not-a-record  A dossier or a record must be an object, not a function, which JSON cannot hold.',
  ],
  [
    'a symbol',
    Symbol('s'),
    'schema/not-a-record  A dossier or a record must be an object, not a symbol, which JSON cannot hold.',
  ],
  [
    'NaN',
    Number.NaN,
    'schema/not-a-record  A dossier or a record must be an object, not NaN, which JSON cannot hold.',
  ],
  [
    'a Date',
    new Date(0),
    'schema/not-json  The record is a Date object; write the date as text, such as "2024-09-03".',
  ],
  [
    'an instance of a class',
    new Citation(),
    'schema/not-json  The record is a Citation object; write a plain object.',
  ],
  [
    'a getter of a class',
    new Named(),
    'schema/not-json  The record is a Named object; write a plain object.',
  ],
  [
    'an instance of a class without a name',
    new (class {
      type = 'citation'
    })(),
    'schema/not-json  The record is the instance of a class; write a plain object.',
  ],
  [
    'inherited keys',
    Object.create({ ...citation }),
    'schema/not-json  The record is the instance of a class; write a plain object.',
  ],
  ['a Map', new Map(), 'schema/not-json  The record is a Map object; write a plain object.'],
  ['a revoked proxy', revoked(), 'schema/not-json  The record cannot be read, because looking at it throws.'],
  [
    'a proxy that throws',
    hostile(),
    'schema/not-json  The record cannot be read, because looking at it throws.',
  ],
  ['no prototype', Object.assign(Object.create(null), citation)],
  ['a key that is undefined', { ...citation, note: undefined }],
  [
    'a required key that is undefined',
    { ...citation, source: undefined },
    'schema/missing-key  `source` is missing. It must be text such as `source:the-hindu-2021-08-25` or `source:brief`.',
  ],
  [
    'a key that is a symbol',
    { ...citation, [Symbol('note')]: 'a' },
    'schema/not-json  The record has the key Symbol(note), and JSON has no symbols.',
  ],
  [
    'a getter that throws',
    Object.defineProperty({ ...citation }, 'note', { get: trap, enumerable: true }),
    'schema/not-json /note `note` cannot be read, because looking at it throws.',
  ],
  [
    'an own key __proto__',
    JSON.parse('{"type":"citation","id":"citation:a","source":"source:a","__proto__":{"note":1}}'),
    'schema/unknown-key /__proto__ `__proto__` is not part of the format. The keys here are `type`, `id`, `marker`, `source`, `purpose`, `locator`, `passage`, `note` and `extensions`.',
  ],
  [
    'a key called constructor',
    { ...citation, constructor: 'a', toString: 'b', hasOwnProperty: 'c' },
    'schema/unknown-key /constructor `constructor` is not part of the format. The keys here are `type`, `id`, `marker`, `source`, `purpose`, `locator`, `passage`, `note` and `extensions`.',
    'schema/unknown-key /toString `toString` is not part of the format. The keys here are `type`, `id`, `marker`, `source`, `purpose`, `locator`, `passage`, `note` and `extensions`.',
    'schema/unknown-key /hasOwnProperty `hasOwnProperty` is not part of the format. The keys here are `type`, `id`, `marker`, `source`, `purpose`, `locator`, `passage`, `note` and `extensions`.',
  ],
  [
    'a kind called constructor',
    { ...actor, kind: 'constructor' },
    'schema/not-in-list /kind `kind` must be one of state, government, de-facto-authority, state-body, armed-forces, armed-group, intergovernmental-organization, organization, company, political-party and 7 more, not "constructor".',
  ],
  [
    'a type called __proto__',
    { ...citation, type: '__proto__' },
    'schema/not-a-record /type `type` must be dossier, actor, agreement, statement, citation or source, not "__proto__".',
  ],
  [
    'a text with a Date',
    { ...citation, note: new Date(0) },
    'schema/not-json /note `note` is a Date object; write the date as text, such as "2024-09-03".',
  ],
  [
    'a text object',
    { ...citation, note: new String('a') },
    'schema/not-json /note `note` is a String object; write the text itself.',
  ],
  [
    'a number NaN',
    { ...citation, passage: { exact: 'a', start: Number.NaN } },
    'schema/wrong-type /passage/start `start` must be a whole number, not NaN, which JSON cannot hold.',
  ],
  [
    'a number Infinity',
    { ...citation, passage: { exact: 'a', end: Number.POSITIVE_INFINITY } },
    'schema/wrong-type /passage/end `end` must be a whole number, not Infinity, which JSON cannot hold.',
  ],
  [
    'a BigInt as number',
    { ...citation, passage: { exact: 'a', end: 5n } },
    'schema/not-json /passage/end `end` must be a whole number, not a BigInt, which JSON cannot hold.',
  ],
  [
    'a function as text',
    { ...citation, note: trap },
    'schema/not-json /note `note` must be text, not a function, which JSON cannot hold.',
  ],
  [
    'a list with a hole',
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    { ...actor, succeeds: ['actor:b', , 'actor:c'] },
    'schema/wrong-type /succeeds/1 Item 2 of `succeeds` must be text such as `actor:taliban` or `actor:russia`, not an empty place.',
  ],
  [
    'a Set as list',
    { ...actor, succeeds: new Set(['actor:b']) },
    'schema/not-json /succeeds `succeeds` is a Set object; write a list.',
  ],
  [
    'a proxy that throws as list',
    { ...actor, succeeds: revoked() },
    'schema/not-json /succeeds `succeeds` cannot be read, because looking at it throws.',
  ],
  [
    'a list whose length lies',
    {
      ...actor,
      succeeds: new Proxy([], { get: (list, key) => (key === 'length' ? -1 : Reflect.get(list, key)) }),
    },
    'schema/not-json /succeeds `succeeds` is a list without a length.',
  ],
  ['an extension of any JSON', extension({ a: [1, 'b', null, true, { c: undefined }] })],
  [
    'an extension with a Date',
    extension([new Date(0)]),
    'schema/not-json /extensions/x-a/0 Item 1 of `x-a` is a Date object; write the date as text, such as "2024-09-03".',
  ],
  [
    'an extension with NaN',
    extension({ a: Number.NaN }),
    'schema/not-json /extensions/x-a/a `a` is NaN, which JSON cannot hold.',
  ],
  [
    'an extension with a BigInt',
    extension(1n),
    'schema/not-json /extensions/x-a `x-a` is a BigInt, which JSON cannot hold.',
  ],
  [
    'an extension with a function',
    extension(trap),
    'schema/not-json /extensions/x-a `x-a` is a function, which JSON cannot hold.',
  ],
  [
    'an extension with a symbol',
    extension(Symbol('a')),
    'schema/not-json /extensions/x-a `x-a` is a symbol, which JSON cannot hold.',
  ],
  [
    'an extension that is all holes',
    extension(new Array(1e9)),
    'schema/not-json /extensions/x-a/0 Item 1 of `x-a` is an empty place in a list.',
  ],
  [
    'an extension that contains itself',
    extension(cycle),
    'schema/not-json /extensions/x-a/0/again `again` contains itself, which JSON cannot write.',
  ],
  ['an extension with __proto__ in its value', extension(JSON.parse('[{"__proto__":1}]'))],
  [
    'an extension with a getter that throws',
    extension(Object.defineProperty({}, 'b', { get: trap, enumerable: true })),
    'schema/not-json /extensions/x-a/b `b` cannot be read, because looking at it throws.',
  ],
  [
    'an extension called __proto__',
    { ...citation, extensions: JSON.parse('{"__proto__":1}') },
    'schema/unknown-key /extensions/__proto__ The key `__proto__` must be the name of an extension, such as `x-newsroom.desk` or `x-score`, not "__proto__".',
  ],
  ['an extension nested 62 levels deep', extension(nested(62))],
  [
    'an extension nested 63 levels deep',
    extension(nested(63)),
    `schema/too-deep /extensions/x-a${'/a'.repeat(62)} \`a\` is nested more than 64 levels deep.`,
  ],
  [
    'a list of hostile values',
    [revoked(), hostile(), citation],
    'schema/not-json /0 The record cannot be read, because looking at it throws.',
    'schema/not-json /1 The record cannot be read, because looking at it throws.',
  ],
]

describe('check never crashes on', () => {
  it.each(HAZARDS)('%s', (_, value, ...faults) => {
    expect(told(value).filter((text) => !text.startsWith('reference/'))).toEqual(faults)
  })

  it('a list that is a proxy and throws', () => {
    const list = new Proxy([citation], { get: trap })
    expect(told(list)).toEqual(['schema/not-json  The record cannot be read, because looking at it throws.'])
  })

  it('a dossier whose lists are proxies', () => {
    const dossier = { ...exampleDossier({}), actors: new Proxy([actor], { getOwnPropertyDescriptor: trap }) }
    expect(told(dossier)).toEqual([
      'schema/not-json /actors/0 Item 1 of `actors` cannot be read, because looking at it throws.',
    ])
  })

  it('a polluted prototype', () => {
    const pollution = { value: 'x', writable: true, enumerable: true, configurable: true }
    Object.defineProperty(Object.prototype, 'source', pollution)
    try {
      expect(told({ type: 'citation', id: 'citation:a' })).toEqual([
        'schema/missing-key  `source` is missing. It must be text such as `source:the-hindu-2021-08-25` or `source:brief`.',
      ])
    } finally {
      delete (Object.prototype as { source?: unknown }).source
    }
  })

  it('a record that stands twice in a list', () => {
    const { diagnostics } = check([actor, actor])
    expect(diagnostics.map(({ rule }) => rule)).toContain('reference/duplicate-id')
  })
})
