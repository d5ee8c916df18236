import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { communique, folderWith } from '../cli/run.ts'
import { statement } from './row.ts'

const good = `${statement()}\n`
const member = gzipSync(good.repeat(3))

function withWrongSum(): Buffer {
  const copy = Buffer.from(member)
  copy[copy.length - 5]! ^= 1
  return copy
}

/** Packed inputs that break off behind three good lines. */
const BROKEN: [name: string, content: Buffer, says: RegExp, options?: string[]][] = [
  ['something else behind gzip', Buffer.concat([member, Buffer.from(good)]), /damaged/],
  ['something else behind zeros', Buffer.concat([member, Buffer.alloc(512), Buffer.from(good)]), /damaged/],
  ['a second member that is cut off', Buffer.concat([member, member.subarray(0, 8)]), /ends too early/],
  ['a wrong sum', withWrongSum(), /damaged/],
  [
    'a byte beyond the limit',
    gzipSync(good.repeat(4)),
    /unpacks to more than/,
    ['--max-inflated-bytes', String(good.length * 4 - 1)],
  ],
]

describe('of a packed input that breaks off all whole lines before are split', () => {
  test.each(BROKEN)('%s', (_, content, says, options = []) => {
    const cwd = folderWith({ 'a.ndjson.gz': content })
    for (const jobs of ['1', '2']) {
      const run = communique(['filter', 'a.ndjson.gz', '--jobs', jobs, ...options], { cwd })
      expect([run.code, run.out]).toEqual([3, good.repeat(3)])
      const { summary } = JSON.parse(run.err)
      expect([summary.complete, summary.lines]).toEqual([false, 3])
      expect(summary.problems[0].message).toMatch(says)
    }
    if (options.length > 0) return
    for (const corpus of [[], ['--corpus']]) {
      const run = communique(['check', ...corpus, 'a.ndjson.gz'], { cwd })
      expect(run.code).toBe(3)
      expect(run.out).toMatch(says)
    }
  })
})
