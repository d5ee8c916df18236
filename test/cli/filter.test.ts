import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { anyStream, statementLine } from '../stream/records.ts'
import { communique, folderWith, root } from './run.ts'

const good = statementLine(1)
const program = join(root, 'dist/cli.js')

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

function start(args: string[], cwd = root): ChildProcess {
  return spawn(process.execPath, [program, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
}

const ended = (child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> =>
  new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))

/** Each hostile stream with the exit code, and for each reject its line, stage, and rule. */
const CASES: [
  name: string,
  content: string | Buffer,
  passed: string,
  rejects: [line: number, stage: string, rule: string][],
  options?: string[],
][] = [
  ['raw U+2028 and U+2029 in a text', good.replace('agreed', 'agreed\u2028\u2029'), '=', []],
  ['a bare carriage return between values', good.replace(',"kind"', ',\r"kind"'), '=', []],
  ['a bare carriage return between records', `${good}\r${good}`, '', [[1, 'parse', 'schema/syntax']]],
  ['CRLF', `${good}\r\n${good}\r\n`, '=', []],
  ['a byte order mark at the start', `\ufeff${good}\n`, `${good}\n`, []],
  ['a byte order mark elsewhere', `${good}\n\ufeff${good}\n`, `${good}\n`, [[2, 'parse', 'schema/syntax']]],
  [
    'invalid UTF-8',
    Buffer.from(good.replace('agreed', '\xff'), 'latin1'),
    '',
    [[1, 'decode', 'schema/syntax']],
  ],
  [
    'overlong UTF-8',
    Buffer.from(good.replace('agreed', '\xc0\x80'), 'latin1'),
    '',
    [[1, 'decode', 'schema/syntax']],
  ],
  [
    'a surrogate in UTF-8',
    Buffer.from(good.replace('agreed', '\xed\xa0\x80'), 'latin1'),
    '',
    [[1, 'decode', 'schema/syntax']],
  ],
  [
    'half a character',
    good.replace('agreed', '\\ud800'),
    '',
    [[1, 'rule', 'text/unstorable-character']],
    ['--level', 'record'],
  ],
  ['a raw NUL', good.replace('agreed', '\0'), '', [[1, 'parse', 'schema/syntax']]],
  [
    'an escaped NUL',
    good.replace('agreed', '\\u0000'),
    '',
    [[1, 'rule', 'text/unstorable-character']],
    ['--level', 'record'],
  ],
  ['a key __proto__', good.replace('"id"', '"__proto__":{},"id"'), '', [[1, 'schema', 'schema/unknown-key']]],
  [
    'a key constructor',
    good.replace('"id"', '"constructor":1,"id"'),
    '',
    [[1, 'schema', 'schema/unknown-key']],
  ],
  ['an id that is called constructor', good.replace('statement:s1', 'statement:constructor'), '=', []],
  [
    'a key twice',
    good.replace('"id"', '"id":"statement:x","id"'),
    '',
    [[1, 'schema', 'schema/duplicate-key']],
  ],
  [
    'a key twice in disguise',
    good.replace('"id"', '"\\u0069d":"statement:x","id"'),
    '',
    [[1, 'schema', 'schema/duplicate-key']],
  ],
  ['NaN', good.replace(/"State A[^"]*"/, 'NaN'), '', [[1, 'parse', 'schema/syntax']]],
  [
    'a number beyond all',
    good.replace('"id"', '"extensions":{"x-n":1e999},"id"'),
    '',
    [[1, 'schema', 'schema/not-json']],
  ],
  [
    'an integer beyond 2^53',
    good.replace('"id"', '"extensions":{"x-n":9007199254740993},"id"'),
    '',
    [[1, 'schema', 'schema/unsafe-number']],
  ],
  ['nesting a million deep', `${'['.repeat(1e6)}${']'.repeat(1e6)}`, '', [[1, 'schema', 'schema/too-deep']]],
  [
    'a line beyond the limit',
    `${good.replace('State', 'x'.repeat(200_000))}\n${good}\n`,
    `${good}\n`,
    [[1, 'frame', 'schema/too-long']],
    ['--max-record-bytes', '64k'],
  ],
  ['no line feed at all', 'x'.repeat(9_000_000), '', [[1, 'frame', 'schema/too-long']]],
  [
    'a line of many wrong values',
    `{"type":"actor","kind":"state","id":"actor:a","name":"A","succeeds":[${'1,'.repeat(50_000)}1]}`,
    '',
    [[1, 'schema', 'schema/too-many']],
  ],
  ['blank lines', `\n \n${good}\n\t\r\n`, `${good}\n`, []],
  [
    'no objects',
    `null\n1\n[]\n"a"\n`,
    '',
    [1, 2, 3, 4].map((line) => [line, 'schema', 'schema/not-a-record']),
  ],
  ['an unknown type', '{"type":"treaty"}', '', [[1, 'schema', 'schema/not-a-record']]],
  [
    'an unknown version',
    '{"type":"dossier","formatVersion":"9","id":"dossier:a"}',
    '',
    [[1, 'schema', 'schema/unknown-version']],
  ],
  [
    'escapes of a terminal',
    good.replace('"id"', '"\u009b\u202e\\u001b[2J":1,"id"'),
    '',
    [[1, 'schema', 'schema/unknown-key']],
  ],
]

describe('hostile streams through filter', () => {
  test.each(CASES)('%s', (_, content, passed, rejects, options = []) => {
    const input = Buffer.from(content)
    const run = communique(['filter', ...options], { input })
    const found = linesOf(run.err)
    expect(run.code).toBe(0)
    expect(run.out).toBe(passed === '=' ? input.toString() : passed)
    expect(found.slice(0, -1).map(({ line, stage, findings }) => [line, stage, findings?.[0]?.rule])).toEqual(
      rejects,
    )
    expect(found.at(-1)?.summary).toMatchObject({ complete: true, rejected: rejects.length })
    for (const { findings } of found) expect(findings?.length ?? 0).toBeLessThanOrEqual(100)
  })

  const NOT_STREAMS: [name: string, file: string, content: string | Buffer, message: RegExp][] = [
    ['UTF-16', 'a.ndjson', Buffer.from(`\ufeff${good}`, 'utf16le'), /UTF-16/],
    ['UTF-16 without a mark', 'a.ndjson', Buffer.from(good, 'utf16le'), /UTF-16/],
    ['pretty-printed JSON', 'a.ndjson', JSON.stringify(JSON.parse(good), undefined, 2), /jq -c \./],
    ['a list over many lines', 'a.ndjson', `[\n${good},\n${good}\n]\n`, /jq -c '\.\[\]'/],
    ['nothing', 'a.ndjson', '', /no record/],
    ['blank lines only', 'a.ndjson', '\n\n \n', /no record/],
    ['gzip that is none', 'a.ndjson.gz', good, /not a gzip file/],
    ['an empty gzip file', 'a.ndjson.gz', '', /not a gzip file/],
    [
      'gzip that unpacks without end',
      'a.ndjson.gz',
      gzipSync(Buffer.alloc(5_000_000, 'x')),
      /more than 1048576 bytes/,
    ],
  ]
  test.each(NOT_STREAMS)('%s cannot be read', (_, file, content, message) => {
    const cwd = folderWith({ [file]: content })
    const run = communique(['filter', file, '--max-inflated-bytes', '1M'], { cwd })
    expect(run.code).toBe(3)
    expect(run.out).toBe('')
    expect(
      linesOf(run.err)
        .at(-1)
        ?.summary?.problems?.map((problem) => problem.message + JSON.stringify(problem))
        .join(),
    ).toMatch(message)
    const toFile = communique(['filter', file, '--max-inflated-bytes', '1M', '--rejects', 'r'], { cwd })
    expect(toFile.code).toBe(3)
    expect(toFile.err).toMatch(message)
  })
})

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

  test('a full disk ends the run with a clear word, for lines and for rejects', () => {
    if (!existsSync('/dev/full')) return
    const cwd = folderWith({})
    for (const args of [
      ['--out', '/dev/full'],
      ['--rejects', '/dev/full'],
    ]) {
      const run = communique(['filter', ...args], { input: `${good}\n{}\n`, cwd })
      expect(run.code).toBe(74)
      expect(run.err).toMatch(/disk is full/)
      expect(run.err).not.toMatch(/at .*\(|internal error/)
    }
  })

  test('a full disk on standard output', async () => {
    if (!existsSync('/dev/full')) return
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [program, 'filter'], { stdio: ['pipe', full, 'pipe'] })
    let err = ''
    child.stderr!.on('data', (chunk) => (err += chunk))
    child.stdin!.end(`${good}\n`)
    expect((await ended(child)).code).toBe(74)
    closeSync(full)
    expect(err).toMatch(/disk is full/)
  })

  test('a reader that goes away ends the run quietly, and never with 0', async () => {
    const child = start(['filter'])
    let err = ''
    child.stderr!.on('data', (chunk) => (err += chunk))
    child.stdin!.on('error', () => undefined)
    child.stdout!.destroy()
    for (let i = 0; i < 200; i++) child.stdin!.write(`${good}\n`.repeat(100))
    child.stdin!.end()
    expect((await ended(child)).code).toBe(141)
    expect(err).toBe('')
  })

  test('SIGTERM ends the run by the signal and without a summary', async () => {
    const child = start(['filter'])
    let err = ''
    child.stderr!.on('data', (chunk) => (err += chunk))
    child.stdin!.write(`${good}\n{}\n`)
    await new Promise((resolve) => child.stdout!.once('data', resolve))
    child.kill('SIGTERM')
    expect((await ended(child)).signal).toBe('SIGTERM')
    expect(err).not.toContain('"summary"')
  })

  test('a slow reader is waited for: memory stays bounded over 200 MB', async () => {
    const block = Buffer.from(`${good}\n`.repeat(1500))
    const rounds = Math.ceil(200_000_000 / block.length)
    const child = start(['filter', '--max-rejects', '0'])
    child.stderr!.resume()
    let peak = 0
    const status = `/proc/${child.pid}/status`
    const watch = setInterval(() => {
      if (!existsSync(status)) return
      const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))
      if (match) peak = Math.max(peak, Number(match[1]))
    }, 20)
    let received = 0
    // The first second nothing is read at all.
    setTimeout(() => child.stdout!.on('data', (chunk: Buffer) => (received += chunk.length)), 1000)
    for (let i = 0; i < rounds; i++)
      if (!child.stdin!.write(block)) await new Promise((resolve) => child.stdin!.once('drain', resolve))
    child.stdin!.end()
    const { code } = await ended(child)
    clearInterval(watch)
    expect(code).toBe(0)
    expect(received).toBe(rounds * block.length)
    if (process.platform === 'linux') expect(peak).toBeGreaterThan(20_000)
    expect(peak).toBeLessThan(200_000)
  }, 120_000)

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

  test('an input that grows while it is read, and a named pipe', () => {
    const cwd = folderWith({ 'a.ndjson': `${good}\n` })
    const before = statSync(join(cwd, 'a.ndjson')).size
    const run = communique(['filter', 'a.ndjson'], { cwd })
    expect(run.out.length).toBe(before)
    writeFileSync(join(cwd, 'a.ndjson'), `${good}\n{}`)
    expect(linesOf(communique(['filter', 'a.ndjson'], { cwd }).err)).toHaveLength(2)
  })
})
