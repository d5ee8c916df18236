import { spawnSync } from 'node:child_process'
import { closeSync, linkSync, mkdirSync, openSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { statementLine } from '../stream/records.ts'
import { communique, folderWith, node, program } from './run.ts'

const good = `${statementLine(1)}\n`
const text = `${good}{}\n`

/** Runs the program with its streams connected to files, as a shell does it for `<`, `>` and `>>`. */
function redirected(cwd: string, args: string[], files: [string, string, string]) {
  const open = files.map((file, i) =>
    file === 'pipe' ? 'pipe' : openSync(join(cwd, file), i === 0 ? 'r' : 'a'),
  ) as ['pipe' | number, 'pipe' | number, 'pipe' | number]
  const { status, stderr } = spawnSync(node, [program, ...args], { cwd, stdio: open, encoding: 'utf8' })
  for (const file of open) if (typeof file === 'number') closeSync(file)
  return { code: status, err: stderr }
}

describe('a file that filter would use for two things', () => {
  test.each<[string, string[], [string, string, string], RegExp]>([
    ['--out < it', ['--out', 'a'], ['a', 'pipe', 'pipe'], /an input and --out/],
    ['--rejects < it', ['--rejects', 'a'], ['a', 'pipe', 'pipe'], /an input and --rejects/],
    ['--out is a hard link < it', ['--out', 'hard'], ['a', 'pipe', 'pipe'], /an input and --out/],
    [
      '--emit-keys < it',
      ['--out', 'o', '--emit-keys', 'a'],
      ['a', 'pipe', 'pipe'],
      /an input and --emit-keys/,
    ],
    ['--rejects > it', ['in', '--rejects', 'a'], ['pipe', 'a', 'pipe'], /standard output and --rejects/],
    [
      '--out is the configuration',
      ['--out', 'conf', '--config', 'conf', 'a'],
      ['pipe', 'pipe', 'pipe'],
      /the conf/,
    ],
    [
      '--rejects behind a link to --out',
      ['a', '--out', 'link', '--rejects', 'target'],
      ['pipe', 'pipe', 'pipe'],
      /--out/,
    ],
    [
      '--emit-keys behind such a link',
      ['a', '--out', 'link', '--emit-keys', 'target'],
      ['pipe', 'pipe', 'pipe'],
      /--out/,
    ],
  ])('%s', (_, args, streams, reason) => {
    const cwd = folderWith({ a: text, in: text, conf: '{}' })
    symlinkSync('target', join(cwd, 'link'))
    linkSync(join(cwd, 'a'), join(cwd, 'hard'))
    const run = redirected(cwd, ['filter', ...args], streams)
    expect(run).toEqual({ code: 2, err: expect.stringMatching(/would be used for two things/) })
    expect(run.err).toMatch(reason)
    for (const file of ['a', 'in']) expect(readFileSync(join(cwd, file), 'utf8')).toBe(text)
    expect(readFileSync(join(cwd, 'conf'), 'utf8')).toBe('{}')
  })

  test('a checkpoint that is an output by way of a linked folder', () => {
    const cwd = folderWith({ a: text, 'real/x': '' })
    symlinkSync('real', join(cwd, 'linked'))
    const args = ['filter', 'a', '--out', 'real/o', '--rejects', 'r', '--resume', 'linked/o']
    expect(communique(args, { cwd })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--out and --resume/),
    })
    expect(readdirSync(cwd).sort()).toEqual(['a', 'linked', 'real'])
  })

  test('2>&1 is no clash', () => {
    const cwd = folderWith({ a: text, both: '' })
    expect(redirected(cwd, ['filter', 'a'], ['pipe', 'both', 'both']).code).toBe(0)
    expect(readFileSync(join(cwd, 'both'), 'utf8').split('\n').length).toBe(4)
  })
})

describe('outputs are looked at before any is emptied', () => {
  test.each([
    ['--rejects', ['--rejects', 'none/such'], /none\/such cannot be written: there is no such folder/],
    ['--rejects', ['--rejects', 'folder'], /folder cannot be written: it is a folder/],
    ['--emit-keys', ['--emit-keys', 'none/such'], /none\/such cannot be written: there is no such folder/],
    ['--rejects', ['--rejects', 'a/b'], /a part of its path is a file, not a folder/],
  ])('%s', (_, args, reason) => {
    const cwd = folderWith({ a: text, out: 'kept' })
    mkdirSync(join(cwd, 'folder'))
    const run = communique(['filter', 'a', '--out', 'out', ...args], { cwd })
    expect(run).toMatchObject({ code: 74, err: expect.stringMatching(reason) })
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('kept')
  })

  test('with threads it ends too', () => {
    const cwd = folderWith({ a: text })
    const args = ['--out', 'o', '--rejects', 'r', '--resume', 'none/c', '--jobs', '2']
    expect(communique(['filter', 'a', ...args], { cwd }).code).toBe(74)
  })

  test.runIf(process.platform === 'linux')('a disk that is full: no part of a checkpoint stays', () => {
    const cwd = folderWith({ a: text, out: 'kept' })
    const args = 'filter a --out out --rejects r --resume c'
    const command = `ulimit -f 0; exec "${node}" "${program}" ${args}`
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 74,
      stderr: expect.stringMatching(
        /The checkpoint c cannot be written: it would become larger than is allowed/,
      ),
    })
    expect(readdirSync(cwd).sort()).toEqual(['a', 'out', 'r'])
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('kept')
  })

  test('a longer output of an earlier run is replaced as a whole', () => {
    const cwd = folderWith({ a: good, out: good.repeat(50) })
    expect(communique(['filter', 'a', '--out', 'out'], { cwd }).code).toBe(0)
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(good)
  })
})

describe('an unset shell variable', () => {
  test.each([
    ['--out', ['a', '--out', '']],
    ['--rejects', ['a', '--rejects', '']],
    ['--resume', ['a', '--resume', '']],
    ['--emit-keys', ['a', '--out', 'o', '--emit-keys', '']],
    ['--config', ['a', '--config', '']],
    ['an input', ['']],
  ])('%s', (_, args) => {
    const cwd = folderWith({ a: text })
    expect(communique(['filter', ...args], { cwd, input: text })).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/empty; is a shell variable unset\?/),
    })
    expect(readdirSync(cwd)).toEqual(['a'])
  })
})

describe.each(['filter', 'verdicts'])('%s says which options would have no effect', (command) => {
  test.each([
    [['--rule', 'time/reversed=error'], /--rule time\/reversed=error has no effect with --level schema/],
    [['--as-of', '2026'], /--as-of has no effect with --level schema/],
    [['--level', 'record', '--rule', 'reference/unresolved=error'], /each line is checked by itself/],
  ])('%j', (args, reason) => {
    const run = communique([command, ...args], { input: text })
    expect(run).toEqual({ code: 2, out: '', err: expect.stringMatching(reason) })
  })

  test.each([
    [['--rule', 'time/reversed=off']],
    [['--level', 'record', '--rule', 'time/*=warning', '--as-of', '2026']],
    [['--level', 'record', '--rule', 'reference/unresolved=off']],
  ])('%j is let pass', (args) => {
    expect(communique([command, ...args], { input: good }).code).toBe(0)
  })
})
