import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { communique, dossierText, folderWith, root } from './run.ts'

const SOURCE = '{"type":"source","kind":"book","id":"source:a","title":"Report"}'
const CITATION = '{"type":"citation","id":"citation:a","source":"source:a"}'
const STATEMENT =
  '{"type":"statement","kind":"assertion","id":"statement:a","text":"Text","appearsIn":{"source":"source:gone"},"citations":["citation:a"]}'

interface Finding {
  input?: string
  rule?: string
  message?: string
  record?: string
  pointer?: string
  location?: { file: string; line: number; column: number; offset: number }
  related?: { message: string; location?: { file: string; line: number } }[]
  unreadable?: string
  summary?: { severities: Record<string, number> }
}

function findings(text: string): Finding[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

const rulesOf = (text: string): string[] => findings(text).flatMap(({ rule }) => rule ?? [])

describe('check --corpus', () => {
  test('compares references across files; a packed one and standard input too', () => {
    const folder = folderWith({
      'a.ndjson': `${SOURCE}\n${STATEMENT}\n`,
      'b.ndjson.gz': gzipSync(`${CITATION}\n${CITATION}\n`),
    })
    const apart = communique(['check', '--ndjson', '--format', 'ndjson', 'a.ndjson'], { cwd: folder })
    expect(rulesOf(apart.out)).toEqual([
      'reference/unused-source',
      'reference/unresolved',
      'reference/unresolved',
    ])
    const { code, out, err } = communique(
      ['check', '--corpus', '--format', 'ndjson', 'a.ndjson', 'b.ndjson.gz'],
      {
        cwd: folder,
      },
    )
    expect([code, err]).toEqual([1, ''])
    expect(findings(out).map(({ input, rule, location }) => [input, rule, location?.line])).toEqual([
      ['a.ndjson', 'reference/unresolved', 2],
      ['b.ndjson.gz', 'reference/duplicate-id', 2],
      [undefined, undefined, undefined],
    ])
    const piped = communique(['check', '--corpus', '--format', 'ndjson', '-'], {
      input: [SOURCE, STATEMENT, CITATION, CITATION].join('\n'),
    })
    expect(findings(piped.out).map(({ input, rule, location }) => [input, rule, location?.line])).toEqual([
      ['<stdin>', 'reference/unresolved', 2],
      ['<stdin>', 'reference/duplicate-id', 4],
      [undefined, undefined, undefined],
    ])
  })

  test('tells people the file of the other place', () => {
    const folder = folderWith({ 'a.ndjson': `${SOURCE}\n${CITATION}\n${STATEMENT}\n`, 'b.ndjson': SOURCE })
    const { out } = communique(['check', '--corpus', 'a.ndjson', 'b.ndjson'], { cwd: folder })
    expect(out).toContain('error reference/duplicate-id  b.ndjson:1:37')
    expect(out).toContain('see a.ndjson:1:37 The first source with this id.')
  })

  test('the level says how far each line is checked; references are compared at each', () => {
    const actors = [
      { type: 'actor', kind: 'company', id: 'actor:own', name: 'A', partOf: 'actor:own' },
      { type: 'actor', kind: 'person', id: 'actor:p', name: 'P', born: '9999-12-31' },
    ]
    const inside = dossierText({ brief: 'source:a', actors: [actors[0], actors[0]] })
    const folder = folderWith({
      'a.ndjson': [...actors.map((actor) => JSON.stringify(actor)), inside, SOURCE].join('\n'),
    })
    const rules = (level: string): string[] =>
      rulesOf(
        communique(['check', '--corpus', '--level', level, '--format', 'ndjson', 'a.ndjson'], { cwd: folder })
          .out,
      )
    const references = ['reference/self', 'reference/self', 'reference/duplicate-id', 'reference/self'].sort()
    expect(rules('schema').sort()).toEqual(references)
    expect(rules('record').sort()).toEqual([...references, 'time/sentinel'].sort())
    expect(
      rules('dossier')
        .filter((rule) => rule.startsWith('reference/'))
        .sort(),
    ).toEqual(references)
  })

  test('severities and baselines hold', () => {
    const folder = folderWith({ 'a.ndjson': `${SOURCE}\n${CITATION}\n${STATEMENT}\n` })
    const args = ['check', '--corpus', 'a.ndjson']
    expect(communique([...args, '--rule', 'reference/unresolved=warning'], { cwd: folder }).code).toBe(0)
    expect(communique([...args, '--fail-on', 'never'], { cwd: folder }).code).toBe(0)
    expect(communique([...args, '--write-baseline', 'known.json'], { cwd: folder }).code).toBe(0)
    expect(communique([...args, '--baseline', 'known.json'], { cwd: folder }).code).toBe(0)
    expect(communique([...args, '--rule', 'reference/unresolvd=off'], { cwd: folder }).code).toBe(2)
  })

  test('what cannot be read whole is told, and references are not compared', () => {
    const packed = gzipSync(
      Array.from({ length: 5000 }, (_, i) => CITATION.replace(':a', `:${i * 7919}`)).join('\n'),
    )
    const folder = folderWith({ 'a.ndjson': STATEMENT, 'b.ndjson.gz': packed.subarray(0, -99) })
    const { code, out } = communique(['check', '--corpus', 'a.ndjson', 'b.ndjson.gz'], { cwd: folder })
    expect(code).toBe(3)
    expect(out).toContain('b.ndjson.gz: It ends too early; the file was cut off.')
    expect(out).toContain('References were not compared')
    expect(out).not.toContain('reference/')
  })

  test('other inputs and options are refused in words', () => {
    const folder = folderWith({ 'a.json': dossierText(), 'a.ndjson': SOURCE, 'empty.ndjson': '' })
    const told = (...args: string[]): [number | null, string] => {
      const { code, out, err } = communique(args, { cwd: folder })
      return [code, (out + err).split('\n')[0]!]
    }
    expect(told('check', '--corpus', 'a.json')).toEqual([
      2,
      'error a.json is a document, and --corpus reads record streams: one record or dossier to a line.',
    ])
    expect(told('check', '--corpus', 'none.ndjson')).toEqual([3, 'error There is no file none.ndjson.'])
    expect(told('check', '--corpus', 'empty.ndjson')).toEqual([3, 'error There was no record to check.'])
    expect(told('check', '--corpus', '--allow-empty', 'empty.ndjson')[0]).toBe(0)
    expect(told('check', '--corpus', '--memory', 'much', 'a.ndjson')[0]).toBe(2)
    expect(told('check', '--emit-keys', 'x', 'a.ndjson')).toEqual([
      2,
      'error --emit-keys goes with --corpus.',
    ])
    expect(told('check', '--corpus', '--emit-keys', 'a.ndjson', 'a.ndjson')).toEqual([
      2,
      'error The keys would overwrite a.ndjson.',
    ])
    expect(told('check', '--corpus', '--emit-keys', 'x', '-')[0]).toBe(2)
    expect(told('check', '--corpus', '--emit-keys', 'none/x', 'a.ndjson')).toEqual([
      74,
      'error none/x cannot be written: there is no such folder.',
    ])
  })

  test('leaves nothing behind when it is killed while it spills', async () => {
    const many = Array.from({ length: 60_000 }, (_, i) =>
      CITATION.replace('citation:a', `citation:${i}`),
    ).join('\n')
    const folder = folderWith({ 'a.ndjson': many })
    const temporary = join(folder, 'temporary')
    mkdirSync(temporary)
    const run = spawn(
      process.execPath,
      [join(root, 'dist/cli.js'), 'check', '--corpus', '--memory', '4k', '-'],
      {
        env: { ...process.env, TMPDIR: temporary },
        stdio: ['pipe', 'ignore', 'ignore'],
      },
    )
    run.stdin.on('error', () => undefined)
    run.stdin.write(`${many}\n`)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const left = readdirSync(temporary)
    const files = `/proc/${run.pid}/fd`
    if (existsSync(files)) {
      const open = readdirSync(files).map((file) => readlinkSync(join(files, file)))
      expect(open.filter((file) => file.startsWith(temporary)).length).toBeGreaterThan(1)
    }
    const ended = new Promise((resolve) => run.on('exit', (_, signal) => resolve(signal)))
    run.kill('SIGTERM')
    expect(await ended).toBe('SIGTERM')
    expect([left, readdirSync(temporary)]).toEqual([[], []])
  })

  test('a temporary folder that is not there is told', () => {
    const { code, err } = communique(['check', '--corpus', '-'], { input: SOURCE, env: { TMPDIR: '/none' } })
    expect(code).toBe(74)
    expect(err).toMatch(
      /^error What does not fit in memory cannot be put aside in \/none: there is no such folder/,
    )
  })

  test('a pipe with a name is read once only', () => {
    const folder = folderWith({ 'a.ndjson': `${STATEMENT}\n${SOURCE}\n${CITATION}\n` })
    const program = join(root, 'dist/cli.js')
    const out = execFileSync(
      'bash',
      ['-c', `"${process.execPath}" "${program}" check --corpus --format ndjson <(cat a.ndjson) || true`],
      { cwd: folder, encoding: 'utf8' },
    )
    expect(rulesOf(out)).toEqual(['reference/unresolved'])
  })
})

describe('a line that is no JSON', () => {
  test.each([
    ['among others', 'bad\n{"type":"x"}\n', 1],
    ['beside null', 'bad\nnull\n', 1],
    ['alone', 'bad\n\n', 3],
  ])('%s ends both checks with the same code', (_, content, code) => {
    const folder = folderWith({ 'a.ndjson': content })
    for (const more of [[], ['--corpus'], ['--corpus', '--level', 'schema']])
      expect(communique(['check', ...more, 'a.ndjson'], { cwd: folder }).code, more.join(' ')).toBe(code)
  })
})

describe('merge-keys', () => {
  test('puts together what check and filter wrote', () => {
    const folder = folderWith({
      'a.ndjson': `${SOURCE}\n${STATEMENT}\n`,
      'in.ndjson': `${CITATION}\n{}\n${CITATION}\n`,
    })
    const run = (...args: string[]): ReturnType<typeof communique> => communique(args, { cwd: folder })
    expect(run('check', '--corpus', 'a.ndjson', '--emit-keys', 'a.keys')).toMatchObject({
      code: 0,
      err: 'info References were not compared; a.keys is for `communique merge-keys`.\n',
    })
    expect(
      run('filter', '--out', 'b.ndjson', '--rejects', 'r', '--emit-keys', 'b.keys', 'in.ndjson').code,
    ).toBe(0)
    const { code, out } = run('merge-keys', '--format', 'ndjson', 'a.keys', 'b.keys')
    expect(code).toBe(1)
    expect(findings(out).map(({ input, rule, location }) => [input, rule, location?.line])).toEqual([
      ['a.ndjson', 'reference/unresolved', 2],
      ['b.ndjson', 'reference/duplicate-id', 2],
      [undefined, undefined, undefined],
    ])
    const whole = run('check', '--corpus', '--format', 'ndjson', 'a.ndjson', 'b.ndjson')
    expect(findings(out).slice(0, -1)).toEqual(findings(whole.out).slice(0, -1))
  })

  test('refuses what it cannot use', () => {
    const folder = folderWith({ 'a.ndjson': SOURCE, 'x.keys': 'communique keys 9\n' })
    const told = (...args: string[]): [number | null, string] => {
      const { code, err } = communique(args, { cwd: folder })
      return [code, err.split('\n')[0]!]
    }
    expect(told('merge-keys')[0]).toBe(2)
    expect(told('merge-keys', 'a.ndjson')).toEqual([3, 'error a.ndjson: It is no keys file.'])
    expect(told('merge-keys', 'x.keys')).toEqual([
      3,
      'error x.keys: It is a keys file of version "9", and this program reads version 1.',
    ])
    expect(told('filter', '--emit-keys', 'k', 'a.ndjson')[0]).toBe(2)
    expect(existsSync(join(folder, 'k'))).toBe(false)
    expect(readFileSync(join(folder, 'a.ndjson'), 'utf8')).toBe(SOURCE)
  })
})
