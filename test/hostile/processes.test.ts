import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { communique, dossierText, ended, folderWith, node, program, start } from '../cli/run.ts'
import { statement } from './row.ts'

const good = `${statement()}\n`
const hasFullDisk = existsSync('/dev/full')

const errorsOf = (child: ChildProcess): (() => string) => {
  let text = ''
  child.stderr!.on('data', (chunk) => (text += chunk))
  return () => text
}

describe('a full disk', () => {
  test.each([[['filter', '--out', '/dev/full']], [['filter', '--rejects', '/dev/full']]])(
    '%j ends with 74 and a clear word',
    (args) => {
      if (!hasFullDisk) return
      const run = communique(args, { input: `${good}{}\n` })
      expect(run.code).toBe(74)
      expect(run.err).toMatch(/disk is full/)
      expect(run.err).not.toMatch(/internal error/)
    },
  )

  test.each([
    ['filter'],
    ['verdicts'],
    ['check --ndjson -'],
    ['check --ndjson --format json -'],
    ['rules'],
    ['schema dossier'],
  ])('standard output of %s', (command) => {
    if (!hasFullDisk) return
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(node, [program, ...command.split(' ')], {
      input: good,
      stdio: ['pipe', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    expect(status).toBe(74)
    expect(stderr).toMatch(/disk is full/)
  })

  test('standard error, where the rejects go', () => {
    if (!hasFullDisk) return
    const full = openSync('/dev/full', 'w')
    const { status } = spawnSync(node, [program, 'filter'], { input: '{}\n', stdio: ['pipe', 'pipe', full] })
    closeSync(full)
    expect(status).toBe(74)
  })
})

describe('a reader that goes away', () => {
  test.each([[['filter']], [['verdicts']], [['check', '--ndjson', '--format', 'ndjson', '-']]])(
    '%j ends quietly and never with 0',
    async (args) => {
      const child = start(args)
      const errors = errorsOf(child)
      child.stdin!.on('error', () => undefined)
      child.stdout!.destroy()
      for (let i = 0; i < 200; i++) child.stdin!.write(good.repeat(100))
      child.stdin!.end()
      expect((await ended(child)).code).toBe(141)
      expect(errors()).toBe('')
    },
  )

  test('of the rejects', async () => {
    const child = start(['filter'])
    child.stdin!.on('error', () => undefined)
    child.stdout!.resume()
    child.stderr!.destroy()
    for (let i = 0; i < 200; i++) child.stdin!.write('{}\n'.repeat(1000))
    child.stdin!.end()
    expect((await ended(child)).code).toBe(141)
  })

  test.each(['json', 'sarif', 'junit', 'human'])('of a report as %s', async (format) => {
    const bad = dossierText({ actors: Array.from({ length: 5000 }, (_, i) => ({ type: 'actor', x: i })) })
    const cwd = folderWith({ 'a.json': bad, 'b.json': bad, 'c.json': bad })
    const all = format === 'human' ? ['--all'] : []
    const child = start(['check', 'a.json', 'b.json', 'c.json', '--format', format, ...all], cwd)
    const errors = errorsOf(child)
    child.stdout!.destroy()
    expect((await ended(child)).code).toBe(141)
    expect(errors()).toBe('')
  })
})

describe('a signal', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    '%s ends the run by the signal, without a summary',
    async (signal) => {
      const child = start(['filter'])
      const errors = errorsOf(child)
      child.stdin!.write(`${good}{}\n`)
      await new Promise((resolve) => child.stdout!.once('data', resolve))
      child.kill(signal)
      expect((await ended(child)).signal).toBe(signal)
      expect(errors()).not.toContain('"summary"')
    },
  )

  test('a shell tells it as 128 and its number', () => {
    if (process.platform === 'win32') return
    const script = '"$0" "$@" < <(sleep 9 2>&-) & sleep 1; kill -TERM $!; wait $!; echo $?'
    const { stdout } = spawnSync('bash', ['-c', script, node, program, 'verdicts'], { encoding: 'utf8' })
    expect(stdout.trim()).toBe('143')
  })
})

describe('a file that changes while it is read', () => {
  const lines = 60_000

  /** Starts a run and lets it wait for its reader in the middle of the file. */
  async function inTheMiddle(cwd: string): Promise<{ child: ChildProcess; errors: () => string }> {
    writeFileSync(join(cwd, 'a.ndjson'), good.repeat(lines))
    const child = start(['filter', 'a.ndjson'], cwd)
    const errors = errorsOf(child)
    await new Promise((resolve) => child.stdout!.once('readable', resolve))
    return { child, errors }
  }
  const summaryOf = (text: string) => JSON.parse(text.trimEnd().split('\n').at(-1)!).summary

  test('what is added while it is read is filtered too, and the summary says that it grew', async () => {
    const cwd = folderWith({})
    const { child, errors } = await inTheMiddle(cwd)
    appendFileSync(join(cwd, 'a.ndjson'), good.repeat(10))
    let received = 0
    child.stdout!.on('data', (chunk) => (received += chunk.length))
    expect((await ended(child)).code).toBe(0)
    expect(received).toBe(good.length * (lines + 10))
    expect(summaryOf(errors())).toMatchObject({
      complete: true,
      accepted: lines + 10,
      problems: [{ source: 'a.ndjson', message: expect.stringMatching(/written to while it was read/) }],
    })
  })

  test('one that is cut ends with 3', async () => {
    const cwd = folderWith({})
    const { child, errors } = await inTheMiddle(cwd)
    truncateSync(join(cwd, 'a.ndjson'), 1000)
    child.stdout!.resume()
    expect((await ended(child)).code).toBe(3)
    expect(summaryOf(errors())).toMatchObject({
      complete: false,
      problems: [{ message: expect.stringMatching(/became shorter/) }],
    })
  })

  test('one that nobody touches is no problem', () => {
    const cwd = folderWith({ 'a.ndjson': good })
    expect(summaryOf(communique(['filter', 'a.ndjson'], { cwd }).err).problems).toBeUndefined()
    expect(readFileSync(join(cwd, 'a.ndjson'), 'utf8')).toBe(good)
  })
})

describe('bytes that come one by one', () => {
  test('characters and line ends across reads', async () => {
    const line = `${statement('Zürich, Москва, 😀')}\r\n`
    const child = spawn(node, [program, 'filter'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk))
    for (const byte of Buffer.from(line + line)) {
      child.stdin.write(Buffer.of(byte))
      await new Promise((resolve) => setImmediate(resolve))
    }
    child.stdin.end()
    expect((await ended(child)).code).toBe(0)
    expect(out).toBe(line + line)
  })
})
