import { crc32, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { gunzipMembers } from '../../../src/stream/node/gzip.ts'

const lines = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `{"line":${from + i},"words":"${(i * 7919) % 1000003}"}\n`).join('')
const zeros = (count: number): Buffer => Buffer.alloc(count)

/** What comes out of packed bytes that arrive in pieces, and the code of the error behind it. */
async function unpacked(packed: Buffer, size = packed.length): Promise<{ text: string; error?: string }> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < packed.length; at += size) yield packed.subarray(at, at + size)
  }
  let text = ''
  try {
    for await (const chunk of gunzipMembers(pieces())) text += Buffer.from(chunk).toString('latin1')
    return { text }
  } catch (error) {
    return { text, error: (error as NodeJS.ErrnoException).code! }
  }
}

const first = lines(1, 1500)
const second = lines(5001, 1500)

describe('what is whole', () => {
  const cases: [name: string, packed: Buffer, text: string][] = [
    ['one member', gzipSync(first), first],
    ['an empty member', gzipSync(''), ''],
    ['two members', Buffer.concat([gzipSync(first), gzipSync(second)]), first + second],
    ['zeros up to the end', Buffer.concat([gzipSync(first), zeros(5000)]), first],
    [
      'zeros between two members',
      Buffer.concat([gzipSync(first), zeros(512), gzipSync(second), zeros(1)]),
      first + second,
    ],
    ['every field of the header', withEveryField(gzipSync(first)), first],
  ]
  test.each(cases)('%s', async (_, packed, text) => {
    for (const size of [packed.length, 4096, 1000, 1])
      expect(await unpacked(packed, size), `in pieces of ${size}`).toEqual({ text })
  })

  /** Extra field, name, comment and the sum of the header. */
  function withEveryField(packed: Buffer): Buffer {
    const header = Buffer.concat([
      packed.subarray(0, 10),
      Buffer.from([3, 0, 1, 2, 3]),
      Buffer.from('name.ndjson\0a comment\0', 'latin1'),
    ])
    header[3] = 2 | 4 | 8 | 16
    const sum = Buffer.alloc(2)
    sum.writeUInt16LE(crc32(header) & 0xffff)
    return Buffer.concat([header, sum, packed.subarray(10)])
  }
})

describe('what is damaged hands on all that was unpacked before', () => {
  const member = gzipSync(first)
  const changed = (at: number): Buffer => {
    const copy = Buffer.from(member)
    copy[at < 0 ? copy.length + at : at]! ^= 0xff
    return copy
  }
  const cases: [name: string, packed: Buffer, text: string, error: string][] = [
    ['something else behind a member', Buffer.concat([member, Buffer.from('junk')]), first, 'Z_DATA_ERROR'],
    [
      'something else behind zeros',
      Buffer.concat([member, zeros(512), Buffer.from('{}')]),
      first,
      'Z_DATA_ERROR',
    ],
    ['a wrong sum', changed(-8), first, 'Z_DATA_ERROR'],
    ['a wrong length', changed(-1), first, 'Z_DATA_ERROR'],
    ['a trailer that is cut off', member.subarray(0, -3), first, 'Z_BUF_ERROR'],
    ['a header that is cut off', Buffer.concat([member, member.subarray(0, 5)]), first, 'Z_BUF_ERROR'],
    ['another way of packing', changed(2), '', 'Z_DATA_ERROR'],
    ['flags that nobody knows', changed(3), '', 'Z_DATA_ERROR'],
  ]
  test.each(cases)('%s', async (_, packed, text, error) => {
    for (const size of [packed.length, 1000, 1])
      expect(await unpacked(packed, size), `in pieces of ${size}`).toEqual({ text, error })
  })

  test('data that are cut off', async () => {
    const { text, error } = await unpacked(member.subarray(0, member.length >> 1))
    expect(error).toBe('Z_BUF_ERROR')
    expect(first.startsWith(text)).toBe(true)
    expect(text.length).toBeGreaterThan(first.length / 3)
  })

  test('damage within the data costs little of what stands before it', async () => {
    const copy = Buffer.from(gzipSync(first + second, { level: 1 }))
    const at = copy.length >> 1
    copy.fill(0xff, at, at + 50)
    const { text, error } = await unpacked(copy)
    expect(error).toBe('Z_DATA_ERROR')
    expect(text.length).toBeGreaterThan((first.length + second.length) / 2 - (1 << 16))
  })
})

test('leaving early closes the input', async () => {
  let isClosed = false
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield gzipSync(first)
    } finally {
      isClosed = true
    }
  }
  for await (const _ of gunzipMembers(endless())) break
  expect(isClosed).toBe(true)
})
