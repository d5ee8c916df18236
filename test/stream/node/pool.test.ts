import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import type { StreamBlock } from '../../../src/stream/blocks.ts'
import { type WorkerPool, workerPool } from '../../../src/stream/node/pool.ts'

const block = (): StreamBlock => ({ is: 'lines', bytes: Buffer.from('{}\n'), offset: 0, unended: false })
const origin = { source: 'a', toolVersion: '1' }

const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`)
const port = "import { parentPort } from 'node:worker_threads';"

async function split(pool: WorkerPool): Promise<unknown> {
  const parts: unknown[] = []
  try {
    for await (const part of pool.split(block(), 1, origin)) parts.push(part)
    return parts
  } catch (error) {
    return (error as Error).message
  }
}

const BROKEN: [name: string, worker: URL, says: RegExp][] = [
  ['is not there', pathToFileURL('/none/worker.js'), /Cannot find module/],
  ['ends by itself', script('process.exit(5)'), /ended with 5 before/],
  ['fails at its first task', script(`${port} parentPort.on('message', () => { throw Error('no') })`), /no/],
]

test.each(BROKEN)('a worker that %s fails each split, early or late', async (_, worker, says) => {
  const pool = workerPool(1, {}, worker)
  try {
    expect(await Promise.all([split(pool), split(pool)])).toEqual([
      expect.stringMatching(says),
      expect.stringMatching(says),
    ])
    await setTimeout(100)
    expect(await split(pool)).toMatch(says)
  } finally {
    await pool.close()
  }
})

test('a pool that is closed fails what was not answered, and nothing else', async () => {
  const worker = script(
    `${port}
    parentPort.on('message', ({ line }) => {
      if (line > 1) return
      parentPort.postMessage(line)
      parentPort.postMessage(undefined)
    })`,
  )
  const pool = workerPool(2, {}, worker)
  expect(await split(pool)).toEqual([1])
  expect(await split(pool)).toEqual([1])
  const unanswered = pool.split(block(), 2, origin)
  await pool.close()
  await expect(async () => {
    for await (const _ of unanswered);
  }).rejects.toThrow(/before its work was done/)
})
