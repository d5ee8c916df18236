import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { communique, dossierText, ended, folderWith, node, program, start } from '../cli/run.ts'
import { statement } from './row.ts'
import { expectSafe } from './safe.ts'

const good = `${statement()}\n`

/** What is named as an input, and what both `filter` and `check` say of it. */
const PATHS: [name: string, path: string, says: RegExp][] = [
  ['a link that leads to itself', 'circle', /circle cannot be read\. Its symbolic links lead in a circle/],
  ['a link to nothing', 'dangling', /There is no file dangling/],
  ['a file taken for a folder', 'a.ndjson/b', /A part of its path is a file|There is no file/],
  ['a name that is too long', `${'a'.repeat(300)}.json`, /Its name is too long/],
  [
    'a name with the escapes of a terminal',
    'a\u001b[2J\u202e.json',
    /There is no file a\\u\{1b\}\[2J\\u\{202e\}/,
  ],
  ['a folder without records', 'empty', /The folder empty holds no \.json/],
  ['a folder that is called like a file', 'folder.ndjson', /The folder folder\.ndjson holds no \.json/],
  ['a pattern that matches nothing', 'none-*.ndjson', /No file matches none-\*\.ndjson/],
]
const LINUX: typeof PATHS = [
  ['a device that gives bytes without end', '/dev/zero', /\/dev\/zero is a device, not a file/],
  ['a device that gives none', '/dev/null', /\/dev\/null is empty|There was no record/],
  ['a file that cannot be read', '/proc/self/mem', /The device reports an error/],
]

function hostileFolder(): string {
  const cwd = folderWith({ 'a.ndjson': good, 'walk/a.ndjson': good })
  symlinkSync('circle', join(cwd, 'circle'))
  symlinkSync('nowhere', join(cwd, 'dangling'))
  symlinkSync('..', join(cwd, 'walk/up'))
  symlinkSync('../a.ndjson', join(cwd, 'walk/twin.ndjson'))
  for (const folder of ['empty', 'folder.ndjson', 'walk/folder.ndjson']) mkdirSync(join(cwd, folder))
  return cwd
}

describe('paths that lead nowhere good', () => {
  const cwd = hostileFolder()

  test.each([...PATHS, ...(process.platform === 'linux' ? LINUX : [])])('%s', (_, path, says) => {
    for (const command of ['filter', 'check', 'timeline']) {
      const run = communique([command, path], { cwd })
      expect(run.code).toBe(3)
      if (command !== 'timeline') expect(run.out + run.err).toMatch(says)
      expectSafe(run.out + run.err)
    }
  })

  test('a folder with links that lead out of it and up again is walked once', () => {
    const run = communique(['filter', 'walk'], { cwd })
    expect([run.code, run.out]).toEqual([0, good])
  })

  test('a file under several names is one input', () => {
    const run = communique(['filter', 'a.ndjson', './a.ndjson', 'walk/twin.ndjson'], { cwd })
    expect([run.code, run.out]).toEqual([0, good])
    expect(communique(['check', 'a.ndjson', './a.ndjson'], { cwd }).out).toMatch(/1 input with/)
  })

  test('standard input that never ends is no document', () => {
    if (process.platform !== 'linux') return
    const run = execFileSync(
      'bash',
      ['-c', 'ulimit -c 0; "$0" "$@" < /dev/zero || echo "code $?"', node, program, 'check', '-'],
      {
        encoding: 'utf8',
      },
    )
    expect(run).toMatch(/more than 500000000 bytes/)
    expect(run).toMatch(/code 3$/m)
  })

  test('a named pipe is read until its writers are gone', async () => {
    if (process.platform === 'win32') return
    execFileSync('bash', ['-c', 'mkfifo pipe'], { cwd })
    const child = start(['filter', 'pipe'], cwd)
    let out = ''
    child.stdout!.on('data', (chunk) => (out += chunk))
    writeFileSync(join(cwd, 'pipe'), good + good)
    expect((await ended(child)).code).toBe(0)
    expect(out).toBe(good + good)
  })
})

describe('outputs', () => {
  test.each([
    [['filter', 'a.ndjson', '--out', 'a.ndjson']],
    [['filter', 'a.ndjson', '--rejects', './a.ndjson']],
    [['filter', 'a.ndjson', '--out', 'link.ndjson']],
    [['filter', 'a.ndjson', '--out', 'b', '--rejects', './b']],
    [['filter', 'a.ndjson', '--out', 'b', '--rejects', 'c', '--resume', 'b']],
    [['filter', 'a.ndjson', '--out', 'b', '--rejects', 'c', '--resume', 'a.ndjson']],
    [['check', 'a.ndjson', '--write-baseline', 'a.ndjson']],
    [['check', 'a.ndjson', '--write-baseline', 'other.json']],
  ])('%j is refused, and nothing is overwritten', (args) => {
    const cwd = folderWith({ 'a.ndjson': good, 'other.json': dossierText() })
    symlinkSync('a.ndjson', join(cwd, 'link.ndjson'))
    const run = communique(args, { cwd })
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(/used for two things|would overwrite it/)
    expect(readFileSync(join(cwd, 'a.ndjson'), 'utf8')).toBe(good)
    expect(readFileSync(join(cwd, 'other.json'), 'utf8')).toBe(dossierText())
  })

  test.each([
    ['filter a.ndjson >> a.ndjson', 'standard output'],
    ['filter a.ndjson > b 2>> link.ndjson', 'standard error'],
    ['filter < a.ndjson >> a.ndjson', 'standard output'],
    ['filter . --rejects b > new.ndjson', 'standard output'],
    ['verdicts < a.ndjson >> a.ndjson', 'standard output'],
  ])('%s is refused: the file would grow without end', (args, output) => {
    if (process.platform === 'win32') return
    const cwd = folderWith({ 'a.ndjson': `${good}broken\n` })
    symlinkSync('a.ndjson', join(cwd, 'link.ndjson'))
    const run = spawnSync('bash', ['-c', `"$0" "$1" ${args}`, node, program], { cwd, encoding: 'utf8' })
    expect(run.status).toBe(2)
    const told = output === 'standard error' ? readFileSync(join(cwd, 'a.ndjson'), 'utf8') : run.stderr
    expect(told).toMatch(new RegExp(`used for two things at the same time: .* and ${output}`))
    if (output === 'standard output')
      expect(readFileSync(join(cwd, 'a.ndjson'), 'utf8')).toBe(`${good}broken\n`)
  })

  test('an output that is also standard input is not emptied', () => {
    if (process.platform === 'win32') return
    const cwd = folderWith({ 'a.ndjson': good })
    const command = '"$0" "$1" filter --out a.ndjson < a.ndjson'
    const run = spawnSync('bash', ['-c', command, node, program], { cwd, encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/used for two things/)
    expect(readFileSync(join(cwd, 'a.ndjson'), 'utf8')).toBe(good)
  })

  test('standard output and standard error may share a file that is no input', () => {
    if (process.platform === 'win32') return
    const cwd = folderWith({ 'a.ndjson': good })
    const run = spawnSync('bash', ['-c', '"$0" "$1" filter a.ndjson > b 2>&1', node, program], { cwd })
    expect(run.status).toBe(0)
    expect(readFileSync(join(cwd, 'b'), 'utf8').startsWith(good)).toBe(true)
  })

  test('a folder, or a folder that is not there', () => {
    const cwd = folderWith({ 'a.ndjson': good, 'sub/x': '' })
    for (const path of ['sub', 'none/out'])
      for (const option of ['--out', '--rejects']) {
        const run = communique(['filter', 'a.ndjson', option, path], { cwd })
        expect([run.code, run.out]).toEqual([74, ''])
        expect(run.err).toMatch(/cannot be written/)
      }
  })
})
