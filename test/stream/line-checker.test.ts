import { isUtf8 } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { checkText } from '../../src/check/check-text.ts'
import { lineChecker } from '../../src/stream/line-checker.ts'
import { firstWrongByte } from '../../src/stream/utf8.ts'
import { random } from '../support/shape-generator.ts'
import { anyLine, statementLine } from './records.ts'

const good = statementLine(1)

describe('checking one line', () => {
  test('says of any line what the check of its text says, recognised or not', () => {
    const rng = random(7)
    for (const level of ['schema', 'record'] as const) {
      const checker = lineChecker({ level, asOf: '2026' })
      let recognised = 0
      for (let i = 0; i < 1500; i++) {
        const line = anyLine(rng)
        const block = Buffer.concat([line, Buffer.from('\n')])
        const isText = isUtf8(line)
        const verdict =
          isText && checker.recognise(block, 0) === line.length
            ? checker.recognised(line)
            : checker.line(line)
        if (isText && checker.recognise(block, 0) === line.length) recognised++
        const expected =
          isText &&
          line[0] !== 0xef &&
          line[0] !== 0x5b &&
          checkText(line.toString(), { level, asOf: '2026' })
        expect(verdict.ok, line.toString()).toBe(expected ? expected.ok : false)
        if (expected) expect(verdict.findings, line.toString()).toEqual(expected.diagnostics)
      }
      expect(recognised).toBeGreaterThan(500)
    }
  })

  test.each([
    ['not JSON', '{', 'parse', 'schema/syntax'],
    ['a byte order mark', `\ufeff${good}`, 'parse', 'schema/syntax'],
    ['wrong bytes', Buffer.from([0x22, 0xc0, 0x80, 0x22]), 'decode', 'schema/syntax'],
    ['another shape', '{"type":"actor"}', 'schema', 'schema/missing-key'],
    ['no object', 'null', 'schema', 'schema/not-a-record'],
    ['a list of records', `[${good}]`, 'schema', 'schema/not-a-record'],
    ['an empty list', ' []', 'schema', 'schema/not-a-record'],
    ['equal keys', good.replace('"id"', '"id":"statement:x","id"'), 'schema', 'schema/duplicate-key'],
  ])('names the stage that failed: %s', (_, content, stage, rule) => {
    const verdict = lineChecker().line(Buffer.from(content as string))
    expect(verdict).toMatchObject({ ok: false, stage })
    expect(verdict.findings.map((finding) => finding.rule)).toContain(rule)
  })

  test('a rule that fails is a stage of its own, and only with the level record', () => {
    const line = Buffer.from('{"type":"citation","id":"citation:a","source":"source:a","note":"\\ud800"}')
    expect(lineChecker().line(line).ok).toBe(true)
    expect(lineChecker({ level: 'record' }).line(line)).toMatchObject({
      ok: false,
      stage: 'rule',
      id: 'citation:a',
    })
  })

  test('rules that cannot be applied are noted once and no finding of a line', () => {
    const line = Buffer.from(
      '{"type":"agreement","id":"agreement:a","title":"A","instrument":"agreement","participants":[{"actor":"actor:a","roles":["party"]},{"actor":"actor:b","roles":["party"]}],"events":[{"kind":"signature","date":"2999-01-01"}]}',
    )
    const checker = lineChecker({ level: 'record' })
    expect(checker.recognise(Buffer.concat([line, Buffer.from('\n')]), 0)).toBe(line.length)
    expect(checker.recognised(line)).toEqual({ ok: true, findings: [], truncated: 0 })
    expect(checker.line(line).findings).toEqual([])
    expect([...checker.notApplied]).toEqual(['time/future-event'])
    const dated = lineChecker({ level: 'record', asOf: '2026-01-01' })
    expect(dated.recognised(line).findings.map(({ rule }) => rule)).toEqual(['time/future-event'])
    expect(dated.notApplied.size).toBe(0)
  })

  test('an id that cannot be one is not repeated', () => {
    const verdict = lineChecker().line(Buffer.from(`{"type":"actor","id":"${'x'.repeat(100_000)}"}`))
    expect(verdict).toMatchObject({ ok: false, type: 'actor' })
    expect(verdict.id).toBeUndefined()
  })

  test('a limit of depth below that of records is kept', () => {
    const line = Buffer.from(`${good}\n`)
    expect(lineChecker().recognise(line, 0)).toBe(good.length)
    expect(lineChecker({ maxDepth: 1 }).recognise(line, 0)).toBe(-1)
    expect(lineChecker({ maxDepth: 1 }).line(line.subarray(0, -1)).findings[0]?.rule).toBe('schema/too-deep')
  })

  test('options that make no sense are refused', () => {
    expect(() => lineChecker({ maxRecordBytes: 0 })).toThrow('maxRecordBytes must be a whole number')
    expect(() => lineChecker({ rules: { 'no/such': 'off' } })).toThrow('There is no rule called no/such')
  })
})

describe('finding the first wrong byte of UTF-8', () => {
  test('agrees with Node on random and on damaged bytes', () => {
    const rng = random(3)
    for (let i = 0; i < 20_000; i++) {
      const bytes = Buffer.from(rng.pick(['aä', '中文', '😀x', '\u0800', '\uffff', '']))
      const damaged = Buffer.concat([
        bytes,
        Buffer.from(
          Array.from({ length: rng.below(4) }, () =>
            rng.pick([
              0x7f, 0x80, 0xbf, 0xc1, 0xc2, 0xe0, 0xa0, 0x9f, 0xed, 0xef, 0xf0, 0x90, 0x8f, 0xf4, 0xf5, 0xff,
            ]),
          ),
        ),
      ])
      expect(firstWrongByte(damaged) < 0, damaged.toString('hex')).toBe(isUtf8(damaged))
    }
  })

  test.each([
    [[0x61, 0xff], 1],
    [[0xe2, 0x82, 0x61], 0],
    [[0xc3, 0xa4, 0xed, 0xa0, 0x80], 2],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xf0, 0x9f, 0x98, 0x80], -1],
  ])('%j', (bytes, index) => {
    expect(firstWrongByte(Uint8Array.from(bytes))).toBe(index)
  })
})
