import { describe, expect, test } from 'vitest'
import { cutBlocks } from '../../src/stream/blocks.ts'
import { random } from '../support/shape-generator.ts'
import { anyStream, inChunks } from './records.ts'

interface Line {
  offset: number
  text: string
}

/** What the splitter must do, in few words: a byte order mark is left out, and each line feed ends a line. */
function reference(stream: Buffer, most: number): Line[] {
  const text = stream.toString('latin1')
  let offset = text.startsWith('\xef\xbb\xbf') ? 3 : 0
  const lines = text.slice(offset).split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => {
    const at = offset
    offset += line.length + 1
    return { offset: at, text: line.length > most ? `long ${line.length}` : line }
  })
}

async function cut(stream: Buffer, size: number | (() => number), most: number): Promise<Line[]> {
  const found: Line[] = []
  for await (const block of cutBlocks(inChunks(stream, size), most)) {
    if (block.is === 'too-long') {
      found.push({ offset: block.offset, text: `long ${block.length}` })
      continue
    }
    expect(block.bytes.at(-1)).toBe(10)
    let { offset } = block
    for (const line of Buffer.from(block.bytes).toString('latin1').slice(0, -1).split('\n')) {
      // A long line may also arrive whole; whoever sorts the block sees its length.
      found.push({ offset, text: line.length > most ? `long ${line.length}` : line })
      offset += line.length + 1
    }
  }
  return found
}

describe('cutting a stream into blocks of lines', () => {
  test('agrees with a plain splitter at every size of chunk', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const rng = random(seed)
      const stream = anyStream(seed, rng.below(12))
      const most = rng.pick([1, 20, 300, 5000, 1 << 23])
      const expected = reference(stream, most)
      for (const size of [1, 2, 3, 7, 64, 1000, 65_536, 1 << 20])
        expect(await cut(stream, size, most), `seed ${seed}, chunks of ${size}, limit ${most}`).toEqual(
          expected,
        )
    }
  })

  test('agrees with it on a stream of several megabytes, in chunks up to one of them and of any mixture', async () => {
    const rng = random(77)
    const stream = anyStream(77, 4000)
    expect(stream.length).toBeGreaterThan(3 << 20)
    for (const most of [2000, 1 << 23]) {
      const expected = reference(stream, most)
      const mixed = () => 1 + rng.below(rng.pick([2, 300, 1 << 20]))
      for (const size of [509, 65_536, 1 << 20, mixed])
        expect(await cut(stream, size, most), `chunks of ${size}, limit ${most}`).toEqual(expected)
    }
  })

  test('chunks may share one buffer that is filled again and again', async () => {
    const stream = anyStream(9, 40)
    for (const size of [5, 300, 4096]) {
      const buffer = Buffer.alloc(size)
      const found: string[] = []
      const chunks = function* () {
        for (const chunk of inChunks(stream, size)) {
          buffer.fill('?').set(chunk)
          yield buffer.subarray(0, chunk.length)
        }
      }
      for await (const block of cutBlocks(chunks(), 1 << 20))
        if (block.is === 'lines') found.push(Buffer.from(block.bytes).toString('latin1'))
      expect(found.join('').replace(/\n$/, '')).toBe(
        reference(stream, 1 << 20)
          .map(({ text }) => text)
          .join('\n'),
      )
    }
  })

  test.each([
    ['nothing', '', []],
    ['one line feed', '\n', ['']],
    ['a last line without a line feed', 'a\nb', ['a', 'b']],
    ['a byte order mark alone', '\ufeff', []],
    ['a byte order mark in a later line', 'a\n\ufeffb\n', ['a', 'ï»¿b']],
    ['two byte order marks', '\ufeff\ufeffa', ['ï»¿a']],
    ['a bare carriage return', 'a\rb\r\nc', ['a\rb\r', 'c']],
    ['other line ends of Unicode', 'a\u2028b\u0085c\n', ['aâ\x80¨bÂ\x85c']],
    ['the start of a byte order mark', Buffer.from([0xef, 0xbb]), ['ï»']],
  ])('%s', async (_, content, lines) => {
    for (const size of [1, 2, 100]) {
      const found = await cut(Buffer.from(content as string), size, 1000)
      expect(found.map(({ text }) => text)).toEqual(lines)
    }
  })

  test('hands a line on as soon as its line feed has come', async () => {
    let given = 0
    const chunks = (function* () {
      for (const chunk of ['\n', 'a\n', 'b', '\n']) {
        given++
        yield Buffer.from(chunk)
      }
    })()
    const blocks = cutBlocks(chunks, 100)
    await blocks.next()
    expect(given).toBe(1)
    await blocks.next()
    expect(given).toBe(2)
    await blocks.next()
    expect(given).toBe(4)
  })

  test('says of which line the line feed was added', async () => {
    const unended = []
    for await (const block of cutBlocks([Buffer.from('a\nb')], 100)) unended.push(block.unended)
    expect(unended).toEqual([false, true])
  })

  test('goes on where an earlier run stopped, and takes no byte order mark there', async () => {
    const blocks = cutBlocks([Buffer.from('\ufeffa\n')], 100, 50)
    expect((await blocks.next()).value).toMatchObject({ offset: 50, bytes: Buffer.from('\ufeffa\n') })
  })
})
