import { appendFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runOnChange, stateOf } from '../../src/cli/watch.ts'
import { communique, dossierText, ended, folderWith, start } from './run.ts'

/** What is looked at, one state after another; then the watching ends. */
async function runsOver(states: string[]): Promise<string[]> {
  const runs: string[] = []
  let at = 0
  const look = () => states[Math.min(at, states.length - 1)]!
  const pause = async () => {
    if (++at > states.length) throw new Error('end')
  }
  const run = async () => void runs.push(look())
  await expect(runOnChange(look, run, pause)).rejects.toThrow('end')
  return runs
}

describe('running on each change', () => {
  test('runs once when nothing changes', async () => {
    expect(await runsOver(['a', 'a', 'a'])).toEqual(['a'])
  })

  test('runs again once a change has come to rest', async () => {
    expect(await runsOver(['a', 'a', 'b', 'b', 'b', 'c', 'c'])).toEqual(['a', 'b', 'c'])
    expect(await runsOver(['a', 'b', 'c', 'd', 'e', 'e', 'e'])).toEqual(['a', 'e'])
  })

  test('sees a change that comes while it runs', async () => {
    const states = ['a']
    const runs: string[] = []
    const run = async () => {
      runs.push(states.at(-1)!)
      if (runs.length === 1) states.push('b')
      else throw new Error('end')
    }
    await expect(
      runOnChange(
        () => states.at(-1)!,
        run,
        async () => undefined,
      ),
    ).rejects.toThrow('end')
    expect(runs).toEqual(['a', 'b'])
  })
})

describe('the state of files', () => {
  test('changes when a file is written, replaced, added or removed, and not otherwise', () => {
    const cwd = folderWith({ 'in/a.json': '{}', 'in/b.txt': 'x', config: '{}' })
    const state = () => stateOf([join(cwd, 'in')], [join(cwd, 'config'), join(cwd, 'none')])
    const seen = [state()]
    expect(state()).toBe(seen[0])
    writeFileSync(join(cwd, 'in/b.txt'), 'no input')
    expect(state()).toBe(seen[0])
    for (const change of [
      () => appendFileSync(join(cwd, 'in/a.json'), ' '),
      () => {
        writeFileSync(join(cwd, 'new'), '{} ')
        renameSync(join(cwd, 'new'), join(cwd, 'in/a.json'))
      },
      () => writeFileSync(join(cwd, 'in/c.yaml'), 'a: 1'),
      () => appendFileSync(join(cwd, 'config'), ' '),
      () => rmSync(join(cwd, 'in'), { recursive: true }),
    ]) {
      change()
      expect(seen).not.toContain(state())
      seen.push(state())
    }
  })
})

describe('the state of a folder of sources', () => {
  test.skipIf(process.platform === 'win32')('is told where links lead in a circle', () => {
    const cwd = folderWith({ 'in/a.txt': 'A' })
    symlinkSync('circle', join(cwd, 'in/circle'))
    symlinkSync('..', join(cwd, 'in/up'))
    const state = () => stateOf([join(cwd, 'in/a.txt')], [join(cwd, 'in'), join(cwd, 'in/circle')])
    const before = state()
    expect(state()).toBe(before)
    writeFileSync(join(cwd, 'in/b.txt'), 'B')
    expect(state()).not.toBe(before)
  })
})

describe('check --watch', () => {
  test('checks again after each change, stays alive through faults, and ends by Ctrl-C', async () => {
    const cwd = folderWith({ 'a.json': dossierText() })
    const child = start(['check', '--watch', 'a.json'], cwd)
    let out = ''
    let err = ''
    child.stdout!.on('data', (chunk) => (out += chunk))
    child.stderr!.on('data', (chunk) => (err += chunk))
    const shows = async (words: RegExp) => {
      for (let i = 0; i < 400 && !words.test(out + err); i++)
        await new Promise((wake) => setTimeout(wake, 25))
      expect(out + err).toMatch(words)
      out = ''
      err = ''
    }
    await shows(/0 errors[\s\S]*Watching for changes/)
    writeFileSync(join(cwd, 'a.json'), dossierText({ x: 1 }))
    await shows(/1 error[\s\S]*Watching for changes/)
    rmSync(join(cwd, 'a.json'))
    await shows(/There is no file a\.json[\s\S]*Watching for changes/)
    writeFileSync(join(cwd, 'a.json'), dossierText())
    await shows(/0 errors[\s\S]*Watching for changes/)
    child.kill('SIGINT')
    expect((await ended(child)).signal).toBe('SIGINT')
    expect(out + err).toBe('')
  }, 60_000)

  test.each([
    [['-'], /standard input cannot be read again/],
    [[], /standard input cannot be read again/],
    [['a.json', '--format', 'sarif'], /for programs[\s\S]*Leave one of the two out/],
    [['a.json', '--write-baseline', 'b.json'], /again and again[\s\S]*without --watch/],
    [['missing.json'], /There is no file missing\.json/],
  ])('%j is refused at once', (args, words) => {
    const cwd = folderWith({ 'a.json': dossierText() })
    const run = communique(['check', '--watch', ...args], { cwd })
    expect(run.code).toBe(args[0] === 'missing.json' ? 3 : 2)
    expect(run.err).toMatch(words)
  })
})
