import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, existsSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { communique, ended, folderWith, start } from '../cli/run.ts'
import { statement } from './row.ts'

const MEGABYTES = Number(process.env.COMMUNIQUE_MEGABYTES ?? 200)
/** Kilobytes. */
const MOST_MEMORY = 150_000

/** Valid lines of different lengths, each hundredth followed by one that is not. */
function* blocks(): Generator<{ all: string; valid: string }> {
  for (let bytes = 0, n = 0; bytes < MEGABYTES * 1e6; n++) {
    let all = ''
    let valid = ''
    for (let i = 0; i < 400; i++) {
      const line = `${statement(`Line ${n * 400 + i}. ${'State A and State B agreed on this. '.repeat((n + i * 7) % 40)}`)}\n`
      valid += line
      all += i % 100 === 0 ? `${line}{"type":"actor","id":"actor:${i}"}\n` : line
    }
    yield { all, valid }
    bytes += all.length
  }
}

/** Follows the greatest memory (kB) that a process has held; nothing is known of it but on Linux. */
function memoryOf(child: ChildProcess): () => number {
  let most = 0
  const timer = setInterval(() => {
    const status = `/proc/${child.pid}/status`
    if (!existsSync(status)) return
    most = Math.max(most, Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0))
  }, 20)
  child.on('exit', () => clearInterval(timer))
  return () => most
}

function expectBounded(most: number, limit = MOST_MEMORY): void {
  if (process.platform === 'linux') expect(most).toBeGreaterThan(20_000)
  expect(most).toBeLessThan(limit)
}

async function send(child: ChildProcess, chunks: Iterable<string | Buffer>): Promise<void> {
  for (const chunk of chunks)
    if (!child.stdin!.write(chunk)) await new Promise((resolve) => child.stdin!.once('drain', resolve))
  child.stdin!.end()
}

const summaryOf = (text: string) => JSON.parse(text.trimEnd().split('\n').at(-1)!).summary

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

describe(`a stream of ${MEGABYTES} MB`, () => {
  test.each(['1', '2'])(
    'killed half-way and resumed with %s threads it gives the valid lines, byte for byte, in little memory',
    async (jobs) => {
      const cwd = folderWith({})
      const file = openSync(join(cwd, 'in.ndjson'), 'w')
      const valid = createHash('sha256')
      for (const block of blocks()) {
        writeSync(file, block.all)
        valid.update(block.valid)
      }
      closeSync(file)
      const output = (name: string) => ['--out', `${name}.out`, '--rejects', `${name}.rejects`]
      const whole = start(['filter', 'in.ndjson', '--jobs', jobs, ...output('whole')], cwd)
      const memory = memoryOf(whole)
      expect((await ended(whole)).code).toBe(0)
      if (jobs === '1') expectBounded(memory())
      expect(await digest(join(cwd, 'whole.out'))).toBe(valid.digest('hex'))

      const args = ['filter', 'in.ndjson', '--jobs', jobs, ...output('cut'), '--resume', 'checkpoint']
      const killed = start(args, cwd)
      const half = statSync(join(cwd, 'whole.out')).size / 2
      const written = () => statSync(join(cwd, 'cut.out'), { throwIfNoEntry: false })?.size ?? 0
      while (killed.exitCode === null && written() < half)
        await new Promise((resolve) => setTimeout(resolve, 1))
      killed.kill('SIGKILL')
      expect((await ended(killed)).signal).toBe('SIGKILL')
      const rejects = readFileSync(join(cwd, 'cut.rejects'), 'utf8')
      expect(rejects).not.toContain('"summary"')

      expect(communique(args, { cwd }).code).toBe(0)
      for (const end of ['out', 'rejects'])
        expect(await digest(join(cwd, `cut.${end}`))).toBe(await digest(join(cwd, `whole.${end}`)))
      expect(existsSync(join(cwd, 'checkpoint'))).toBe(false)
    },
  )

  test('a slow reader is waited for', async () => {
    const child = start(['filter'])
    const memory = memoryOf(child)
    child.stderr!.resume()
    let received = 0
    // The first second nothing is read at all.
    setTimeout(() => child.stdout!.on('data', (chunk: Buffer) => (received += chunk.length)), 1000)
    let expected = 0
    await send(
      child,
      (function* () {
        for (const { all, valid } of blocks()) {
          expected += Buffer.byteLength(valid)
          yield all
        }
      })(),
    )
    expect((await ended(child)).code).toBe(0)
    expect(received).toBe(expected)
    expectBounded(memory())
  })

  test('a line without an end is passed over', async () => {
    const child = start(['filter'])
    const memory = memoryOf(child)
    let told = ''
    child.stderr!.on('data', (chunk) => (told += chunk))
    const part = Buffer.alloc(1e6, 'x')
    await send(
      child,
      (function* () {
        for (let i = 0; i < MEGABYTES; i++) yield part
      })(),
    )
    expect((await ended(child)).code).toBe(0)
    expect(summaryOf(told)).toMatchObject({ lines: 1, rejected: 1, rules: { 'schema/too-long': 1 } })
    expectBounded(memory())
  })
})

describe('hundreds of thousands of bad lines', () => {
  test.each([
    ['filter', 500],
    ['verdicts', 200],
  ])('%s tells each of them in little memory', async (command, bytesOfEach) => {
    const lines = 300_000
    const child = start([command])
    const memory = memoryOf(child)
    let told = 0
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (told += chunk.length))
    await send(child, Array(lines / 1000).fill('{"type":"actor"}\n'.repeat(1000)))
    expect((await ended(child)).code).toBe(0)
    expect(told).toBeGreaterThan(lines * bytesOfEach)
    // What the telling of each leaves behind is collected late, by Node 24 latest of all.
    expectBounded(memory(), 200_000)
  })

  test('check shows people the first of them and counts the rest', () => {
    const cwd = folderWith({ 'a.ndjson': '{"type":"actor"}\n'.repeat(50_000) })
    const { code, out } = communique(['check', 'a.ndjson'], { cwd })
    expect(code).toBe(1)
    expect(out.length).toBeLessThan(200_000)
    expect(out).toMatch(/\d+ more findings are not shown/)
    expect(out).toMatch(/50000 actors: \d+ errors/)
  })
})
