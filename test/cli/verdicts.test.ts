import { describe, expect, test } from 'vitest'
import { anyStream, statementLine } from '../stream/records.ts'
import { communique, ended, start } from './run.ts'

interface Verdict {
  line: number
  id?: string
  type?: string
  ok: boolean
  blank?: boolean
  rules: string[]
  diagnostics?: { rule: string }[]
  truncated?: number
}

const verdictsOf = (text: string): Verdict[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

describe('verdicts', () => {
  test('one line for each line, in order, blank ones too', () => {
    const input = `${statementLine(7)}\n\n{"type":"actor","id":"actor:a"}\n{bad\n \r\n${statementLine(8)}`
    const { code, out, err } = communique(['verdicts'], { input })
    expect([code, err]).toEqual([0, ''])
    expect(verdictsOf(out).map(({ diagnostics, ...rest }) => rest)).toEqual([
      { line: 1, id: 'statement:s7', type: 'statement', ok: true, rules: [] },
      { line: 2, ok: true, blank: true, rules: [] },
      { line: 3, id: 'actor:a', type: 'actor', ok: false, rules: ['schema/missing-key'] },
      { line: 4, ok: false, rules: ['schema/syntax'] },
      { line: 5, ok: true, blank: true, rules: [] },
      { line: 6, id: 'statement:s8', type: 'statement', ok: true, rules: [] },
    ])
  })

  test('as many verdicts as lines, whatever the lines hold', () => {
    for (const seed of [1, 2, 3]) {
      const input = anyStream(seed, 300)
      const { code, out } = communique(['verdicts', '--level', 'record'], { input })
      const text = input.toString('latin1')
      const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
      expect(code).toBe(0)
      expect(verdictsOf(out).map(({ line }) => line)).toEqual(Array.from({ length: lines }, (_, i) => i + 1))
    }
  })

  test('answers at once and stays alive until its input ends', async () => {
    const child = start(['verdicts'])
    const answer = () =>
      new Promise<string>((resolve) => child.stdout!.once('data', (chunk) => resolve(String(chunk))))
    for (const [sent, ok] of [
      ['\n', true],
      [`${statementLine(1)}\n`, true],
      ['{}\n', false],
    ] as const) {
      const answered = answer()
      child.stdin!.write(sent)
      const text = await answered
      expect(text.endsWith('\n')).toBe(true)
      expect(verdictsOf(text).map((verdict) => verdict.ok)).toEqual([ok])
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(child.exitCode).toBe(null)
    child.stdin!.end()
    expect((await ended(child)).code).toBe(0)
  })

  test('a verdict stays below 64 KiB; what is left out is counted', () => {
    const wrong = `{"type":"actor","kind":"state","id":"actor:a","name":"A",${Array.from({ length: 300 }, (_, i) => `"${'k'.repeat(900)}${i}":1`).join()}}`
    const { out } = communique(['verdicts'], { input: `${wrong}\n${'é'.repeat(50)}\n` })
    const [first] = verdictsOf(out)
    for (const line of out.split('\n')) expect(Buffer.byteLength(line)).toBeLessThan(65_536)
    expect(first!.truncated! + first!.diagnostics!.length).toBe(300)
  })

  test('a line beyond the limit has its verdict', () => {
    const { out } = communique(['verdicts', '--max-record-bytes', '100'], {
      input: `${statementLine(1)}\n{}\n`,
    })
    expect(verdictsOf(out).map(({ rules }) => rules[0])).toEqual(
      ['schema/too-long', 'schema/missing-key'].map((rule, i) => (i ? expect.any(String) : rule)),
    )
  })

  test('no input at all is no fault', () => {
    expect(communique(['verdicts'], { input: '' })).toMatchObject({ code: 0, out: '', err: '' })
  })

  test('a file is not read, and it is said how to hand it over', () => {
    const run = communique(['verdicts', 'package.json'])
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(/communique verdicts < FILE/)
  })

  test('wrong options are told', () => {
    expect(communique(['verdicts', '--rule', 'no/such=off']).code).toBe(2)
  })
})
