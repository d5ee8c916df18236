import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { anyStream, inChunks, statementLine } from '../stream/records.ts'
import { communique, ended, folderWith, start } from './run.ts'

const good = statementLine(1)

interface Line {
  line?: number
  stage?: string
  findings?: { rule: string; message: string }[]
  raw?: string
  rawBase64?: string
  summary?: Record<string, unknown> & { complete: boolean; problems?: { message: string }[] }
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

describe('filter', () => {
  test('a cut gzip file: what came before the cut is split, then the exit code is 3', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `${statementLine(i).replace('agreed', `agreed ${(i * 7919) % 9973}`)}\n`,
    )
    const packed = gzipSync(lines.join(''))
    const cwd = folderWith({ 'a.ndjson.gz': packed.subarray(0, packed.length >> 1), 'b.ndjson': `${good}\n` })
    for (const more of [[], ['--jobs', '2']]) {
      const run = communique(['filter', 'a.ndjson.gz', 'b.ndjson', ...more], { cwd })
      expect(run.code).toBe(3)
      const { summary } = linesOf(run.err).at(-1)!
      expect(summary).toMatchObject({ complete: false, rejected: 0, problems: [{ source: 'a.ndjson.gz' }] })
      const passed = Number(summary!.accepted) - 1
      expect(passed).toBeGreaterThan(1000)
      expect(run.out).toBe(`${lines.slice(0, passed).join('')}${good}\n`)
    }
  })

  test('gzip is unpacked, all members of it, also on standard input', () => {
    const packed = Buffer.concat([gzipSync(`${good}\n`), gzipSync(`${statementLine(2)}\n`)])
    const run = communique(['filter'], { input: packed })
    expect([run.code, run.out]).toEqual([0, `${good}\n${statementLine(2)}\n`])
  })

  test('several inputs follow one another; a missing last line feed parts no record from the next', () => {
    const cwd = folderWith({ 'a.ndjson': good, 'b.ndjson': `{}\n${statementLine(2)}`, 'c.ndjson': '{}' })
    const run = communique(['filter', 'a.ndjson', 'b.ndjson', 'c.ndjson'], { cwd })
    expect(run.out).toBe(`${good}\n${statementLine(2)}`)
    expect(linesOf(run.err).map((envelope) => (envelope as { source?: string }).source)).toEqual([
      'b.ndjson',
      'c.ndjson',
      undefined,
    ])
  })

  test.each([
    ['0', 1, 1],
    ['1', 1, 0],
    ['1', 2, 1],
    ['50%', 1, 0],
    ['33.3%', 1, 1],
    ['0%', 0, 0],
    ['0', 0, 0],
  ])('--max-rejects %s with %i rejects of those and two good lines ends with %i', (limit, rejects, code) => {
    const input = `${good}\n\n${'{}\n'.repeat(rejects)}${good}\n`.replace(
      /^(.*\n\n)(?:(?:\{\}\n){1})(.*)/s,
      limit === '50%' ? '$1{}\n$2' : '$&',
    )
    expect(communique(['filter', '--max-rejects', limit], { input }).code).toBe(code)
  })

  test('any number of threads gives the same bytes', () => {
    const cwd = folderWith({
      'a.ndjson': Buffer.concat([
        anyStream(11, 1500),
        Buffer.from('\n'),
        Buffer.from(`${good}\n`.repeat(5000)),
      ]),
    })
    const runs = ['1', '2', '3'].map((jobs) =>
      communique(['filter', 'a.ndjson', '--jobs', jobs, '--level', 'record'], { cwd }),
    )
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(runs[0]!.out.length).toBeGreaterThan(3_000_000)
    for (const run of runs) expect(run.out === runs[0]!.out && run.err === runs[0]!.err).toBe(true)
  })

  test.each([
    [1, 61],
    [3, 997],
    [2, 70_000],
  ])('%i threads and chunks of %i bytes give the same bytes', async (jobs, size) => {
    const stream = anyStream(23, 400)
    const whole = communique(['filter'], { input: stream })
    const child = start(['filter', '--jobs', String(jobs)])
    let out = ''
    let err = ''
    child.stdout!.setEncoding('utf8').on('data', (chunk) => (out += chunk))
    child.stderr!.setEncoding('utf8').on('data', (chunk) => (err += chunk))
    for (const chunk of inChunks(stream, size))
      await new Promise((resolve) => child.stdin!.write(chunk, resolve))
    child.stdin!.end()
    expect((await ended(child)).code).toBe(0)
    expect({ out, err }).toEqual({ out: whole.out, err: whole.err })
  })

  test('an output that is also an input is refused, and so is one file for both outputs', () => {
    const cwd = folderWith({ 'a.ndjson': `${good}\n` })
    for (const args of [
      ['--out', 'a.ndjson'],
      ['--rejects', './a.ndjson'],
      ['--out', 'b', '--rejects', 'b'],
    ]) {
      const run = communique(['filter', 'a.ndjson', ...args], { cwd })
      expect(run.code).toBe(2)
      expect(readFileSync(join(cwd, 'a.ndjson'), 'utf8')).toBe(`${good}\n`)
    }
  })

  test.each([
    [['--max-rejects', 'few']],
    [['--max-rejects', '1.5']],
    [['--max-rejects', '101%']],
    [['--jobs', '0']],
    [['--max-record-bytes', '0']],
    [['--max-record-bytes', '1G']],
    [['--max-record-bytes', '500000001']],
    [['--level', 'dossier']],
    [['--rule', 'no/such=off']],
    [['--as-of', 'soon']],
    [['--resume', 'c']],
  ])('wrong use: %j', (args) => {
    const run = communique(['filter', ...args], { input: good })
    expect(run.code).toBe(2)
    expect(run.out).toBe('')
    expect(run.err).toMatch(/error/)
  })

  test('a run that was killed and resumed gives the same bytes', async () => {
    const cwd = folderWith({})
    const file = openSync(join(cwd, 'in.ndjson'), 'w')
    const block = `${good}\n{"type":"actor"}\n`.repeat(20) + `${good}\n`.repeat(2000)
    for (let i = 0; i < 70; i++) writeSync(file, block)
    writeSync(file, good)
    closeSync(file)
    const whole = communique(['filter', 'in.ndjson', '--out', 'out', '--rejects', 'rejects'], { cwd })
    expect(whole.code).toBe(0)
    const args = ['filter', 'in.ndjson', '--out', 'out2', '--rejects', 'rejects2', '--resume', 'check']
    let kills = 0
    for (let i = 0; i < 2; i++) {
      const child = start(args, cwd)
      const before = existsSync(join(cwd, 'check')) ? readFileSync(join(cwd, 'check'), 'utf8') : ''
      const isNew = () =>
        existsSync(join(cwd, 'check')) && readFileSync(join(cwd, 'check'), 'utf8') !== before
      while (child.exitCode === null && !isNew()) await new Promise((resolve) => setTimeout(resolve, 2))
      child.kill('SIGKILL')
      if ((await ended(child)).signal === 'SIGKILL') kills++
    }
    expect(kills).toBeGreaterThan(0)
    // What a killed run wrote behind its checkpoint is written again, not twice.
    const torn = openSync(join(cwd, 'out2'), 'a')
    writeSync(torn, '{"torn')
    closeSync(torn)
    const resumed = communique(args, { cwd })
    expect(resumed.code).toBe(0)
    const same = (a: string, b: string) => readFileSync(join(cwd, a)).equals(readFileSync(join(cwd, b)))
    expect(same('out', 'out2')).toBe(true)
    expect(same('rejects', 'rejects2')).toBe(true)
    expect(existsSync(join(cwd, 'check'))).toBe(false)
  }, 120_000)

  test('a checkpoint of another run is refused, and so is a file that is none', () => {
    const cwd = folderWith({
      'a.ndjson': `${good}\n`,
      c: '{"v":1,"run":"other","progress":{}}',
      d: 'Dear reader',
    })
    for (const file of ['c', 'd']) {
      const run = communique(['filter', 'a.ndjson', '--out', 'o', '--rejects', 'r', '--resume', file], {
        cwd,
      })
      expect(run.code).toBe(2)
      expect(existsSync(join(cwd, 'o'))).toBe(false)
    }
  })
})
