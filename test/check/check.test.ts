import { describe, expect, it } from 'vitest'
import { type CheckResult, check, checker, checkRecords } from '../../src/check/check.ts'
import type { CheckOptions } from '../../src/check/options.ts'
import { isStreamLine } from '../../src/generated/guards.ts'
import { quoting } from '../../src/rules/evidence/texts.ts'
import {
  agreement,
  assertion,
  citation,
  exampleDossier,
  person,
  source,
  state,
} from '../../src/rules/example.ts'
import type { Dossier } from '../../src/types.ts'

/** References that lead nowhere, in three records, and a date that the calendar does not have. */
const faulty: Dossier = exampleDossier({
  actors: [state('a'), { ...state('b'), partOf: 'actor:none', during: '2023-02-29/..' } as never],
  agreements: [
    agreement('a', {
      participants: [
        { actor: 'actor:a', roles: ['party'] },
        { actor: 'actor:b', roles: ['party'] },
      ],
      documents: ['source:none'],
    }),
  ],
})

function told(value: unknown, options?: CheckOptions): string[] {
  return check(value, options).diagnostics.map(
    ({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`,
  )
}

const ERRORS = [
  'error reference/unresolved /actors/1/partOf',
  'error time/not-a-date /actors/1/during',
  'error reference/unresolved /agreements/0/documents/0',
]

describe('check', () => {
  it('returns the value itself when nothing is wrong', () => {
    const value = exampleDossier({})
    const result = check(value)
    expect(result).toEqual({ ok: true, value, diagnostics: [], truncated: 0 })
    expect(result.ok && result.value).toBe(value)
  })

  it('writes plain diagnostics', () => {
    const result = check(faulty)
    expect(result.ok).toBe(false)
    expect(result).not.toHaveProperty('value')
    expect(result.diagnostics[0]).toEqual({
      rule: 'reference/unresolved',
      severity: 'error',
      message: 'No actor has the id "actor:none".',
      record: 'actor:b',
      pointer: '/actors/1/partOf',
      help: 'Correct the id, or add the record that it names.',
    })
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('orders by position in the input and then by rule', () => {
    expect(told(faulty)).toEqual(ERRORS)
    const { agreements, actors, ...rest } = faulty
    expect(told({ agreements, actors, ...rest })).toEqual([ERRORS[2], ERRORS[0], ERRORS[1]])
  })

  it('gives the same for the same value', () => {
    const first = check(structuredClone(faulty))
    for (let i = 0; i < 5; i++) expect(check(structuredClone(faulty))).toEqual(first)
  })

  it('does not change the value', () => {
    const frozen = deepFreeze(structuredClone(faulty))
    expect(told(frozen)).toEqual(ERRORS)
  })

  it('escapes pointers', () => {
    const record = { ...citation('a'), extensions: { 'x-a': { 'b/c~d': Number.NaN } } }
    expect(check(record).diagnostics[0]!.pointer).toBe('/extensions/x-a/b~1c~0d')
  })

  it('names the record of a finding', () => {
    const dossier = {
      ...exampleDossier({ actors: [state('a')] }),
      title: '',
      actors: [
        { ...state('a'), name: '' },
        { type: 'actor', kind: 'state', id: 7, name: 'B' },
      ],
    }
    expect(check(dossier).diagnostics.map(({ record, pointer }) => [record, pointer])).toEqual([
      ['dossier:example', '/title'],
      ['actor:a', '/actors/0/name'],
      [undefined, '/actors/1/id'],
    ])
  })
})

describe('levels', () => {
  it('schema looks at the shape alone', () => {
    expect(told(faulty, { level: 'schema' })).toEqual([])
    expect(told({ ...faulty, title: 1 }, { level: 'schema' })).toEqual(['error schema/wrong-type /title'])
  })

  it('record looks at each record by itself', () => {
    expect(told(faulty, { level: 'record' })).toEqual([ERRORS[1]])
  })

  it('dossier is the default', () => {
    expect(told(faulty, { level: 'dossier' })).toEqual(ERRORS)
  })

  it('a single record is never compared with others', () => {
    expect(told(faulty.actors[1])).toEqual(['error time/not-a-date /during'])
  })

  it('rules are not applied while the shape of a dossier is wrong', () => {
    expect(told({ ...faulty, title: 1 })).toEqual(['error schema/wrong-type /title'])
  })
})

describe('a list of records', () => {
  it('is one corpus, and pointers begin with the index', () => {
    expect(told([...faulty.agreements, ...faulty.actors])).toEqual([
      'error reference/unresolved /0/documents/0',
      'error reference/unresolved /2/partOf',
      'error time/not-a-date /2/during',
    ])
    expect(checkRecords(faulty.agreements).ok).toBe(false)
  })

  it('resolves references to any of its records', () => {
    const records = [
      citation('a', { source: 'source:b' }),
      source('b'),
      assertion('b', { citations: ['citation:a'] }),
    ]
    expect(checkRecords(records).ok).toBe(true)
    const missing = checkRecords(records.slice(0, 1))
    expect(missing.diagnostics.map(({ rule }) => rule)).toContain('reference/unresolved')
  })

  it('lets each record stand alone when another has the wrong shape', () => {
    const broken = { ...source('b'), title: 5 }
    const event = { kind: 'signature', id: 'event:a/signature' }
    const brokenAgreement = { ...agreement('a'), events: [event], title: 5 }
    const claim = { about: 'event:a/signature', property: 'occurred', value: true } as const
    const records = [
      broken,
      citation('a', { source: 'source:b' }),
      brokenAgreement,
      assertion('b', { citations: ['citation:a'], claims: [claim] }),
    ]
    expect(told(records)).toEqual(['error schema/wrong-type /0/title', 'error schema/wrong-type /2/title'])
  })

  it('may hold dossiers, whose references resolve inside and then among the loose records', () => {
    const dossier = exampleDossier({
      citations: [citation('a', { source: 'source:loose' }), citation('b', { source: 'source:none' })],
      sources: [source('x')],
      statements: [assertion('x', { citations: ['citation:a', 'citation:b'] })],
    })
    const result = check([source('loose'), dossier])
    const errors = result.diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule, pointer, record }) => [rule, pointer, record])).toEqual([
      ['reference/unresolved', '/1/citations/1/source', 'citation:b'],
    ])
  })

  it('may be empty', () => {
    expect(check([])).toEqual({ ok: true, value: [], diagnostics: [], truncated: 0 })
  })
})

describe('settings of rules', () => {
  it('change the severity of a rule', () => {
    expect(told(faulty, { rules: { 'time/not-a-date': 'warning' } })).toContain(
      'warning time/not-a-date /actors/1/during',
    )
    const quiet = check(faulty, { rules: { 'time/not-a-date': 'info', 'reference/*': 'warning' } })
    expect(quiet.ok).toBe(true)
    expect(quiet.diagnostics.map(({ severity }) => severity)).toEqual(['warning', 'info', 'warning'])
  })

  it('switch a rule off', () => {
    expect(told(faulty, { rules: { 'reference/unresolved': 'off' } })).toEqual([ERRORS[1]])
  })

  it('switch a group off, but not the rule named by itself', () => {
    expect(
      told(faulty, { rules: { 'reference/unresolved': 'error', 'reference/*': 'off', 'time/*': 'off' } }),
    ).toEqual([ERRORS[0], ERRORS[2]])
  })

  it('leave rules of shape alone within a group', () => {
    const record = { ...state('a'), tenures: [] }
    expect(told(record, { rules: { 'actor/*': 'off' } })).toEqual(['error actor/key-for-kind /tenures'])
  })

  it.each<[CheckOptions, string]>([
    [
      { rules: { 'time/not-a-dat': 'off' } },
      'There is no rule called time/not-a-dat. Did you mean time/not-a-date?',
    ],
    [{ rules: { 'tyme/*': 'off' } }, 'There is no rule called tyme/*. Did you mean time/*?'],
    [{ rules: { nothing: 'off' } }, 'There is no rule called nothing.'],
    [
      { rules: { 'time/not-a-date': 'fatal' as never } },
      'The severity of time/not-a-date must be error, warning, info or off, not fatal.',
    ],
    [
      { rules: { 'schema/null': 'off' } },
      'schema/null says what the shape of a record is; it is always an error and cannot be changed.',
    ],
    [
      { rules: { 'schema/*': 'off' } },
      'schema/* says what the shape of a record is; it is always an error and cannot be changed.',
    ],
    [{ level: 'deep' as never }, 'The level must be schema, record or dossier, not deep.'],
    [{ limit: 0 }, 'The option limit must be a whole number of 1 or more, not 0.'],
    [{ maxDepth: 1.5 }, 'The option maxDepth must be a whole number from 1 to 1000, not 1.5.'],
    [{ maxDepth: 1001 }, 'The option maxDepth must be a whole number from 1 to 1000, not 1001.'],
    [{ asOf: 'yesterday' }, 'The option asOf is no date: '],
  ])('%j is refused', (options, message) => {
    expect(() => check({}, options)).toThrow(message)
  })
})

describe('a baseline', () => {
  it('keeps known findings quiet by record and rule', () => {
    const baseline = [
      { record: 'actor:b', rule: 'reference/unresolved' },
      { record: 'agreement:a', rule: 'time/not-a-date' },
    ]
    expect(told(faulty, { baseline })).toEqual([ERRORS[1], ERRORS[2]])
  })

  it('never hides a fault of shape', () => {
    const baseline = [
      { record: 'citation:a', rule: 'schema/wrong-type' },
      { record: 'actor:a', rule: 'actor/key-for-kind' },
    ]
    expect(told({ ...citation('a'), note: 5 }, { baseline })).toEqual(['error schema/wrong-type /note'])
    expect(told({ ...state('a'), tenures: [] }, { baseline })).toEqual(['error actor/key-for-kind /tenures'])
  })
})

describe('the limit', () => {
  const many = exampleDossier({
    actors: [
      { ...state('a'), succeeds: Array.from({ length: 150 }, (_, i) => `actor:none-${i}`) } as never,
      { ...state('b'), succeeds: ['actor:none'] } as never,
    ],
  })

  it('is 100 findings of one record; the rest is counted', () => {
    const { diagnostics, truncated } = check(many)
    const unresolved = diagnostics.filter(({ rule }) => rule === 'reference/unresolved')
    expect(diagnostics.filter(({ record }) => record === 'actor:a')).toHaveLength(100)
    expect(unresolved.at(-1)!.record).toBe('actor:b')
    expect(truncated).toBe(50)
  })

  it('may be set', () => {
    const { diagnostics, truncated } = check(many, { limit: 3 })
    expect(diagnostics.map(({ pointer }) => pointer)).toEqual([
      '/actors/0/succeeds/0',
      '/actors/0/succeeds/1',
      '/actors/0/succeeds/2',
      '/actors/1/succeeds/0',
    ])
    expect(truncated).toBe(147)
  })

  it('never makes a bad value good', () => {
    const bad = { ...citation('a'), a1: 1, a2: 2, a3: 3 }
    expect(check(bad, { limit: 1 })).toMatchObject({ ok: false, truncated: 2 })
  })
})

describe('the day of the check', () => {
  const future = exampleDossier({
    actors: [state('a'), state('b')],
    agreements: [
      agreement('a', {
        participants: [
          { actor: 'actor:a', roles: ['party'] },
          { actor: 'actor:b', roles: ['party'] },
        ],
        events: [{ kind: 'signature', date: '2024-06-19' }],
      }),
    ],
  })
  const of = (value: unknown, options: CheckOptions) =>
    check(value, options).diagnostics.filter(({ rule }) => rule === 'time/future-event')

  it('is handed over', () => {
    expect(of(future, { asOf: '2024-01-01' })).toHaveLength(1)
    expect(of(future, { asOf: '2025-01-01' })).toEqual([])
  })

  it('yields to that of the dossier', () => {
    expect(of({ ...future, asOf: '2025-01-01' }, { asOf: '2024-01-01' })).toEqual([])
  })

  it('is asked for once where nobody said it', () => {
    const skipped = of([...future.agreements, { ...future.agreements[0]!, id: 'agreement:b' }], {})
    expect(skipped).toHaveLength(1)
    expect(skipped[0]).toMatchObject({ severity: 'info', pointer: '' })
    expect(skipped[0]!.message).toMatch(/^This rule was not applied: .*[.]$/)
    expect(skipped[0]!.help).toContain('--as-of')
  })
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}

describe('checker', () => {
  it('checks many values with the same options', () => {
    const run = checker({ rules: { 'reference/*': 'off' } })
    const expected = told(faulty, { rules: { 'reference/*': 'off' } })
    for (let i = 0; i < 3; i++)
      expect(
        run(faulty).diagnostics.map(({ rule, severity, pointer }) => `${severity} ${rule} ${pointer}`),
      ).toEqual(expected)
    expect(run(exampleDossier({})).ok).toBe(true)
  })

  it('may be called by the finder of snapshots while it checks', () => {
    const dossier = exampleDossier({
      actors: [person('p')],
      sources: [source('a')],
      statements: [quoting('Person P called it "a last step".', 'a last step')],
    })
    const text = 'Person P said: "It is a first step."'
    let inner: CheckResult | undefined
    const run = checker({
      snapshotOf() {
        inner ??= run(faulty)
        return { text }
      },
    })
    expect(run(dossier)).toEqual(check(dossier, { snapshotOf: () => ({ text }) }))
    expect(inner).toEqual(check(faulty))
    expect(run(dossier).diagnostics.map(({ rule }) => rule)).toContain('evidence/quote-altered')
  })

  it('goes on after a finder of snapshots that throws', () => {
    let fails = true
    const run = checker({
      snapshotOf() {
        if (fails) throw new Error('No such file.')
        return undefined
      },
    })
    const dossier = exampleDossier({ sources: [source('a')], statements: [assertion('a')] })
    dossier.statements[0]!.appearsIn = { source: 'source:a', exact: 'Some words.' }
    expect(() => run(dossier)).toThrow('No such file.')
    fails = false
    expect(run(faulty)).toEqual(check(faulty))
  })

  it('refuses wrong options at once', () => {
    expect(() => checker({ limit: -1 })).toThrow('The option limit')
  })
})

describe('an accept function', () => {
  it('is asked first and believed', () => {
    const asked: unknown[] = []
    const accept = (value: unknown) => asked.push(value) > 0
    expect(told([citation('a'), { ...citation('b'), colour: 1 }], { accept, level: 'record' })).toEqual([])
    expect(asked).toHaveLength(2)
  })

  it('leaves the last word to the explanation when it says no', () => {
    expect(told(citation('a'), { accept: () => false })).toEqual([])
    expect(told({ ...citation('a'), colour: 1 }, { accept: isStreamLine })).toEqual([
      'error schema/unknown-key /colour',
    ])
    expect(told(exampleDossier({}), { accept: isStreamLine })).toEqual([])
  })
})
