import { beforeAll, describe, expect, test } from 'vitest'
import { expectSarif, readAnnotation, readXml } from '../cli/report-readers.ts'
import { communique, folderWith, type Run } from '../cli/run.ts'
import { BYTES } from './bytes.ts'
import { DOCUMENTS } from './documents.ts'
import { JSON_ROWS } from './json.ts'
import { expectSafe } from './safe.ts'
import { VALUES } from './values.ts'

const STREAMS = [...BYTES, ...JSON_ROWS, ...VALUES].filter(({ input }) => input.length < 1e6)
/** A name of a file that a terminal, a shell and GitHub would each read in their own way. */
const EVIL_NAME = 'a b\u001b[2J\u202e\n::error::owned %0A,:&<"\'.json'

let cwd: string
beforeAll(() => {
  const files: Record<string, string | Buffer> = { [EVIL_NAME]: '{"type":"actor"}' }
  STREAMS.forEach(({ input }, i) => {
    files[`streams/${i}.ndjson`] = input
  })
  DOCUMENTS.forEach(([, file, content], i) => {
    if (content.length < 1e6) files[`documents/${i}/${file}`] = content
  })
  cwd = folderWith(files)
})

const json = (text: string): unknown => JSON.parse(text)
const READS: Record<string, (out: string) => unknown> = {
  human: (out) => out,
  json,
  ndjson: (out) => out.trimEnd().split('\n').map(json),
  sarif: expectSarif,
  junit: readXml,
  github: (out) => out.split('\n').slice(0, -2).map(readAnnotation),
}

describe('all hostile inputs at once', () => {
  test.each(Object.keys(READS))('check --format %s prints nothing unescaped', (format) => {
    const run = communique(['check', '.', '--format', format], { cwd })
    expect(run.code).toBe(3)
    expectSafe(run.out + run.err)
    expect(() => READS[format]!(run.out)).not.toThrow()
    expect(run.out.length).toBeGreaterThan(5000)
  })

  test('check --corpus reads the streams in bounded memory and prints nothing unescaped', () => {
    const run = communique(['check', '--corpus', 'streams', '--format', 'ndjson'], { cwd })
    expect(run.code).toBe(3)
    expectSafe(run.out + run.err)
    expect(run.out.trimEnd().split('\n').map(json).length).toBeGreaterThan(50)
  })

  test('the report does not depend on the time zone, the language or the order of the arguments', () => {
    const here = communique(['check', 'documents', 'streams', '--format', 'ndjson'], { cwd })
    const env = { TZ: 'Asia/Kabul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const there = communique(['check', 'streams', 'documents', '--format', 'ndjson'], { cwd, env })
    const sorted = ({ out }: Run) => out.split('\n').slice(0, -2).sort()
    expect(sorted(there)).toEqual(sorted(here))
    expect(there.code).toBe(here.code)
  })

  test('nothing needs to be compiled from text while the program runs', () => {
    const env = { NODE_OPTIONS: '--disallow-code-generation-from-strings' }
    const run = communique(['check', '.', '--format', 'json'], { cwd, env })
    expect(run).toEqual(communique(['check', '.', '--format', 'json'], { cwd }))
  })
})

/** The rows as one stream. Packed ones, and lines for which another limit is set, stand by themselves. */
const LINES = STREAMS.filter(({ input, options }) => typeof input === 'string' && !options)
  .map(({ input }) => `${String(input).replace(/^\ufeff|\n$/g, '')}\n`)
  .join('')

describe('all hostile lines as one stream', () => {
  test('verdicts: one answer for each line, in order, and nothing unescaped', () => {
    const { code, out, err } = communique(['verdicts', '--level', 'record'], { input: LINES })
    const answers = out.split('\n').slice(0, -1)
    expect([code, err]).toEqual([0, ''])
    expect(answers.map((answer) => JSON.parse(answer).line)).toEqual(
      Array.from({ length: LINES.split('\n').length - 1 }, (_, i) => i + 1),
    )
    for (const answer of answers) expect(Buffer.byteLength(answer)).toBeLessThan(65_536)
    expectSafe(out)
  })

  test('any number of threads gives the same bytes', () => {
    const runs = ['1', '2', '5'].map((jobs) =>
      communique(['filter', '--level', 'record', '--jobs', jobs], { input: LINES.repeat(5) }),
    )
    expect(runs[0]!.code).toBe(0)
    expect(runs[0]!.out.length).toBeGreaterThan(10_000)
    for (const run of runs) expect(run).toEqual(runs[0])
  })
})
