import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { checkLines } from '../../src/check/check-lines.ts'
import { type CheckTextOptions, checkText } from '../../src/check/check-text.ts'
import type { Diagnostic } from '../../src/check/diagnostic.ts'
import { shapeExamples } from '../../src/check/shape-examples.ts'
import { agreement, assertion, citation, exampleDossier, source, state } from '../../src/rules/example.ts'

/** `line:column rule pointer` of each diagnostic. */
function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ location, rule, pointer }) => `${location?.line}:${location?.column} ${rule} ${pointer}`,
  )
}

function ofText(text: string, options?: CheckTextOptions): string[] {
  return told(checkText(text, options).diagnostics)
}

const CITATION = '{"type":"citation","id":"citation:a","source":"source:a"}'

describe('checkText', () => {
  it('says what check says, with places', () => {
    const dossier = { ...exampleDossier({ actors: [state('a')], brief: 'source:none' }), title: 'T' }
    const text = JSON.stringify(dossier, null, 2)
    const result = checkText(text)
    const plain = check(dossier)
    expect(result.diagnostics.map(({ location, ...rest }) => rest)).toEqual(plain.diagnostics)
    expect(result.diagnostics[0]!.location).toEqual({
      line: 15,
      column: 12,
      offset: text.indexOf('"source:none"'),
    })
  })

  it('returns the parsed value', () => {
    const dossier = exampleDossier({})
    expect(checkText(JSON.stringify(dossier))).toEqual({
      ok: true,
      value: dossier,
      diagnostics: [],
      truncated: 0,
    })
  })

  it('points at the key when the key is at fault, else at the value', () => {
    expect(
      ofText('{"type":"citation",\n  "id": "citation:a", "source":\n    "x y",\n  "colour": 1}'),
    ).toEqual(['3:5 schema/pattern /source', '4:3 schema/unknown-key /colour'])
  })

  it('points at the object when a key is missing', () => {
    expect(ofText('\n {"type":"citation","id":"citation:a"}')).toEqual(['2:2 schema/missing-key '])
  })

  it('counts columns in characters', () => {
    expect(ofText('{"type":"citation","id":"citation:a","source":"source:a","note":"😀é","x":1}')).toEqual([
      '1:70 schema/unknown-key /x',
    ])
  })

  it('repeats the name of the file', () => {
    const [first] = checkText('{', { file: 'a.json' }).diagnostics
    expect(first!.location).toEqual({ file: 'a.json', line: 1, column: 2, offset: 1 })
  })

  it('passes over a byte order mark', () => {
    expect(checkText(`\ufeff${CITATION}`).ok).toBe(true)
    expect(ofText('\ufeff{"type":"citation","id":"citation:a","source":1}')).toEqual([
      '1:47 schema/wrong-type /source',
    ])
  })

  it('locates related places', () => {
    const { diagnostics } = checkText(
      '{"type":"citation","id":"citation:a",\n"source":"source:a",\n"source":"source:b"}',
    )
    expect(diagnostics).toEqual([
      {
        rule: 'schema/duplicate-key',
        severity: 'error',
        message: 'The key "source" stands twice in the same object.',
        record: 'citation:a',
        pointer: '/source',
        location: { line: 3, column: 1, offset: 59 },
        related: [
          {
            message: 'It stands here first.',
            record: 'citation:a',
            pointer: '/source',
            location: { line: 2, column: 1, offset: 38 },
          },
        ],
        help: 'Remove one of the two, or join them into one value.',
      },
    ])
  })

  it('locates the related places of rules', () => {
    const text = JSON.stringify(exampleDossier({ actors: [state('a'), state('a')] }), null, 1)
    const [duplicate] = checkText(text).diagnostics
    expect(duplicate).toMatchObject({ rule: 'reference/duplicate-id', location: { line: 17 } })
    expect(duplicate!.related).toMatchObject([{ location: { line: 11 } }])
  })

  it('says only that text which is not JSON is not JSON', () => {
    expect(checkText('{"a":1,"a":2,]')).toMatchObject({ ok: false, truncated: 0 })
    expect(ofText('{"a":1,"a":2,]')).toEqual(['1:8 schema/duplicate-key /a', '1:14 schema/syntax '])
  })

  it('refuses deep nesting before it is parsed', () => {
    expect(ofText(`${'['.repeat(100_000)}`)).toEqual([`1:65 schema/too-deep ${'/0'.repeat(64)}`])
    expect(ofText('[[[]]]', { maxDepth: 2 })).toEqual(['1:3 schema/too-deep /0/0'])
  })

  it('finds a key __proto__ beside the keys of a record, and takes it for data in an extension', () => {
    expect(ofText('{"type":"citation","id":"citation:a","source":"source:a","__proto__":1}')).toEqual([
      '1:58 schema/unknown-key /__proto__',
    ])
    // Schemas, guards and recogniser accept it there, so the checker does.
    expect(
      ofText(
        '{"type":"citation","id":"citation:a","source":"source:a","extensions":{"x-a":{"__proto__":1}}}',
      ),
    ).toEqual([])
  })

  it('tells faults of the text and of the shape in one order', () => {
    expect(ofText('{"type":"citation","id":1,"source":"a","extensions":{"x-a":1e999,"b":1}}')).toEqual(
      [
        '1:25 schema/wrong-type /id',
        '1:36 schema/pattern /source',
        '1:60 schema/unsafe-number /extensions/x-a',
        '1:66 schema/unknown-key /extensions/b',
      ].sort(byColumnThenRule),
    )
  })

  it.each(
    Object.entries(shapeExamples).flatMap(([rule, list]) =>
      list.filter(({ inMemory }) => !inMemory).map((example) => ({ rule, ...example })),
    ),
  )('$rule: the file of $title has one defect', ({ rule, document, text }) => {
    const { ok, diagnostics } = checkText(text ?? JSON.stringify(document, null, 2))
    expect(ok).toBe(false)
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual([rule])
    expect(diagnostics[0]!.location).toBeDefined()
  })
})

describe('checkLines', () => {
  const lines = (...records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')

  it('takes the lines for one corpus', () => {
    const text = lines(citation('a'), source('a'), assertion('b', { citations: ['citation:a'] }), source('b'))
    const result = checkLines(text)
    expect(result.ok).toBe(true)
    expect(result.ok && result.value).toHaveLength(4)
  })

  it('names the line, and points into its record', () => {
    const text = `\n${lines(source('b'), citation('a'))}\n\n${lines({ ...citation('c', { source: 'source:b' }), note: 5 })}\n`
    const { ok, diagnostics } = checkLines(text, { file: 'a.ndjson' })
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(ok).toBe(false)
    expect(told(errors)).toEqual(['3:47 reference/unresolved /source', '5:65 schema/wrong-type /note'])
    expect(errors[0]).toMatchObject({ record: 'citation:a', location: { file: 'a.ndjson' } })
    expect(text.slice(errors[1]!.location!.offset)).toBe('5}\n')
  })

  it('goes on after a line that cannot be read', () => {
    const text = `${CITATION}\n{"type":\n${lines(source('a'))}`
    const { ok, diagnostics } = checkLines(text)
    expect(ok).toBe(false)
    expect(told(diagnostics.filter(({ severity }) => severity === 'error'))).toEqual(['2:9 schema/syntax '])
  })

  it('is not all right when only a line cannot be read', () => {
    expect(checkLines('{').ok).toBe(false)
    expect(checkLines('')).toEqual({ ok: true, value: [], diagnostics: [], truncated: 0 })
  })

  it('locates related places on other lines', () => {
    const { diagnostics } = checkLines(lines(state('a'), source('x'), state('a')))
    const duplicate = diagnostics.find(({ rule }) => rule === 'reference/duplicate-id')!
    expect(duplicate).toMatchObject({ pointer: '/id', location: { line: 3 } })
    expect(duplicate.related).toMatchObject([{ pointer: '/id', location: { line: 1 } }])
  })

  it('finds faults of the text in each line', () => {
    const text = `\ufeff${CITATION}\r\n{"type":"source","kind":"report","id":"source:a","id":"source:a"}\r\n`
    expect(told(checkLines(text).diagnostics.filter(({ severity }) => severity === 'error'))).toEqual([
      '2:50 schema/duplicate-key /id',
    ])
  })

  it('says once what could not be checked', () => {
    const signed = agreement('a', { events: [{ kind: 'signature', date: '2024-06-19' }] })
    const { diagnostics } = checkLines(lines(signed, { ...signed, id: 'agreement:b' }))
    const skipped = diagnostics.filter(({ rule }) => rule === 'time/future-event')
    expect(skipped).toHaveLength(1)
    expect(skipped[0]).not.toHaveProperty('location')
  })

  it('does not split at other line separators', () => {
    const text = '{"type":"citation","id":"citation:a","source":"source:a","note":"a\u2028b\u0085c"}'
    expect(told(checkLines(text, { level: 'schema' }).diagnostics)).toEqual([])
  })
})

function byColumnThenRule(a: string, b: string): number {
  const column = (text: string) => Number(/:([0-9]+)/.exec(text)![1])
  return column(a) - column(b) || (a < b ? -1 : 1)
}
