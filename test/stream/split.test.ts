import { describe, expect, test } from 'vitest'
import { checkText } from '../../src/check/check-text.ts'
import { cutBlocks } from '../../src/stream/blocks.ts'
import type { RejectEnvelope } from '../../src/stream/envelope.ts'
import { type LineOptions, lineChecker } from '../../src/stream/line-checker.ts'
import { splitBlock } from '../../src/stream/split.ts'
import { addSummary, emptySummary, settled } from '../../src/stream/summary.ts'
import { anyStream, inChunks, statementLine } from './records.ts'

const ORIGIN = { source: 'a.ndjson', toolVersion: '0.0.0' }

async function split(stream: Uint8Array, size: number, options: LineOptions = {}) {
  const checker = lineChecker(options)
  const summary = emptySummary()
  const passed: Uint8Array[] = []
  let rejects = ''
  let parts = 0
  let longest = 0
  for await (const block of cutBlocks(inChunks(stream, size), checker.maxRecordBytes))
    for (const part of splitBlock(block, summary.lines + 1, checker, ORIGIN)) {
      passed.push(part.passed)
      rejects += part.rejects
      longest = Math.max(longest, part.rejects.length)
      parts++
      addSummary(summary, part)
    }
  return {
    passed: Buffer.concat(passed).toString('latin1'),
    rejects,
    summary: settled(summary),
    parts,
    longest,
  }
}

const envelopes = (rejects: string): RejectEnvelope[] =>
  rejects
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

describe('splitting a stream', () => {
  test('every size of chunk gives the same bytes, which are those of the valid lines', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const stream = anyStream(seed, 60)
      const options: LineOptions = { level: seed % 2 ? 'schema' : 'record', maxRecordBytes: 3000 }
      const whole = await split(stream, stream.length || 1, options)
      for (const size of [1, 3, 61, 4096, 1 << 20])
        expect(
          { ...(await split(stream, size, options)), parts: 0, longest: 0 },
          `seed ${seed}, chunks of ${size}`,
        ).toEqual({ ...whole, parts: 0, longest: 0 })

      const start = stream.subarray(0, 3).toString('latin1') === '\xef\xbb\xbf' ? 3 : 0
      const lines = stream
        .subarray(start)
        .toString('latin1')
        .split(/(?<=\n)/)
      const valid = lines.filter((line) => {
        const bytes = Buffer.from(line.replace(/\n$/, ''), 'latin1')
        const text = bytes.toString('utf8')
        const isText = Buffer.from(text).equals(bytes) && !text.startsWith('\ufeff')
        return (
          isText &&
          bytes.length <= 3000 &&
          text.trim() !== '' &&
          !text.startsWith('[') &&
          checkText(text, { level: options.level }).ok
        )
      })
      expect(whole.passed, `seed ${seed}`).toBe(valid.join(''))
      expect(whole.summary.accepted).toBe(valid.length)
      expect(whole.summary.bytes).toBe(stream.length - start)
      const { accepted, rejected, blank } = whole.summary
      expect(accepted + rejected + blank).toBe(whole.summary.lines)
    }
  })

  test('envelopes hold the line itself, and say where it stands', async () => {
    const stream = Buffer.from(
      `${statementLine(1)}\n\n{"type":"actor","name":"ä","kind":"x"}\r\n{"ä":\xff`,
      'latin1',
    )
    stream.set([0xc3], stream.indexOf('name') + 7)
    const { rejects, passed } = await split(Buffer.concat([stream]), 10)
    expect(passed).toBe(`${statementLine(1)}\n`)
    const [first, second] = envelopes(rejects)
    expect(first).toMatchObject({ v: 1, source: 'a.ndjson', line: 3 })
    expect(second).toMatchObject({ line: 4, stage: 'decode' })
    for (const { byteOffset, byteLength, raw, rawBase64 } of [first!, second!]) {
      const bytes = stream.subarray(byteOffset, byteOffset + byteLength)
      expect(raw === undefined ? Buffer.from(rawBase64!, 'base64') : Buffer.from(raw)).toEqual(bytes)
    }
  })

  test('places of findings count lines and bytes of the stream', async () => {
    const line = '{"type":"citation","id":"citation:ä","source":"source:a","note":"😀","wrong":1}'
    const stream = Buffer.from(`${statementLine(1)}\n${line}\n`)
    const [envelope] = envelopes((await split(stream, 50)).rejects)
    const finding = envelope!.findings.find(({ rule }) => rule === 'schema/unknown-key')!
    expect(finding.location!.line).toBe(2)
    expect(stream.subarray(finding.location!.offset).toString()).toMatch(/^"wrong"/)
    expect(finding.location!.column).toBe([...line.slice(0, line.indexOf('"wrong"'))].length + 1)
  })

  test('a line that is too long is refused unread, however it arrives', async () => {
    const long = `{"a":"${'x'.repeat(5000)}"}`
    for (const end of ['\n', '', `\n${statementLine(2)}\n`]) {
      const stream = Buffer.from(`${statementLine(1)}\n${long}${end}`)
      const results = await Promise.all(
        [1, 100, 1 << 20].map((size) => split(stream, size, { maxRecordBytes: 4000 })),
      )
      for (const { rejects, passed, summary } of results) {
        const [envelope] = envelopes(rejects)
        expect(envelope).toMatchObject({
          line: 2,
          stage: 'frame',
          byteLength: long.length,
          findings: [{ rule: 'schema/too-long' }],
        })
        expect(envelope!.raw ?? envelope!.rawBase64).toBeUndefined()
        expect(passed).toBe(stream.toString().replace(long, '').replace('\n\n', '\n'))
        expect(summary.bytes).toBe(stream.length)
      }
    }
  })

  test('a last line without a line feed passes as it stands', async () => {
    expect((await split(Buffer.from(statementLine(1)), 7)).passed).toBe(statementLine(1))
    expect((await split(Buffer.from(`${statementLine(1)}\n{`), 7)).passed).toBe(`${statementLine(1)}\n`)
  })

  test('verdicts on a block of many tiny lines are handed on in bounded parts', async () => {
    const { parts, longest, summary } = await split(Buffer.from('1\n'.repeat(20_000)), 1 << 20)
    expect(summary.rejected).toBe(20_000)
    expect(longest).toBeLessThan(300_000)
    expect(parts).toBeGreaterThan(20)
  })

  test('counts findings by rule, those of accepted lines too', async () => {
    const line = '{"type":"actor","kind":"state","id":"actor:a","name":"Re\u0301publique A"}'
    const { summary } = await split(Buffer.from(`${line}\n`), 100, { level: 'record' })
    expect(summary).toMatchObject({ accepted: 1, rejected: 0, rules: { 'text/not-normalised': 1 } })
  })
})

test('a line of more than 32 MiB is judged, and not copied into its envelope', async () => {
  const most = 1 << 25
  for (const [letter, stage] of [
    ['x', 'parse'],
    [0xff, 'decode'],
  ] as const)
    for (const more of [0, 1]) {
      const line = Buffer.alloc(most + more, letter)
      const [envelope] = envelopes((await split(line, line.length, { maxRecordBytes: 1 << 26 })).rejects)
      expect([envelope!.stage, envelope!.byteLength]).toEqual([stage, line.length])
      expect((envelope!.raw ?? envelope!.rawBase64) === undefined).toBe(more === 1)
    }
})
