import { describe, expect, test } from 'vitest'
import { checkStream, checkTransform, type StreamVerdict } from '../../src/stream/index.ts'
import { anyStream, inChunks, statementLine } from './records.ts'

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

describe('a stream in a program', () => {
  test('tells the lines with findings; with `all`, every line', async () => {
    const stream = Buffer.from(`${statementLine(1)}\n\n{}\n${statementLine(4)}`)
    const told = await all(checkStream([stream]))
    expect(told.map(({ line, ok }) => [line, ok])).toEqual([[3, false]])
    const every = await all(checkStream([stream], { all: true }))
    expect(every.map(({ line, ok, id, blank }) => [line, ok, id, blank])).toEqual([
      [1, true, 'statement:s1', undefined],
      [2, true, undefined, true],
      [3, false, undefined, undefined],
      [4, true, 'statement:s4', undefined],
    ])
  })

  test('the transform stream tells the same as the generator, for any size of chunk', async () => {
    const stream = anyStream(5, 80)
    const expected = await all(checkStream([stream], { all: true, level: 'record' }))
    for (const size of [1, 17, 1 << 20]) {
      const source = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const chunk of inChunks(stream, size)) controller.enqueue(chunk)
          controller.close()
        },
      })
      const verdicts = source.pipeThrough(checkTransform({ all: true, level: 'record' }))
      expect(await all(verdicts as unknown as AsyncIterable<StreamVerdict>)).toEqual(expected)
    }
  })

  test('nothing is read ahead of a reader that waits', async () => {
    let given = 0
    const source = new ReadableStream<Uint8Array>({
      pull(controller) {
        given++
        controller.enqueue(Buffer.from('{}\n'))
      },
    })
    const reader = source.pipeThrough(checkTransform()).getReader()
    for (let i = 0; i < 5; i++) await reader.read()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(given).toBeLessThan(12)
    await reader.cancel()
  })

  test('a reader that stops ends the source, even while no data comes', async () => {
    let cancelled = false
    const source = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from('{}\n')),
      cancel() {
        cancelled = true
      },
    })
    const reader = source.pipeThrough(checkTransform()).getReader()
    await reader.read()
    const pending = reader.read()
    await reader.cancel()
    await pending
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(cancelled).toBe(true)
  })

  test('an error of the source reaches the reader', async () => {
    const source = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('gone')),
    })
    await expect(source.pipeThrough(checkTransform()).getReader().read()).rejects.toThrow('gone')
  })

  test('wrong options are told', async () => {
    await expect(all(checkStream([], { rules: { 'no/such': 'off' } }))).rejects.toThrow('no/such')
  })

  test('leaving the loop stops the source', async () => {
    let stopped = false
    async function* source() {
      try {
        for (;;) yield Buffer.from('{}\n')
      } finally {
        stopped = true
      }
    }
    for await (const verdict of checkStream(source())) if (verdict.line > 3) break
    expect(stopped).toBe(true)
  })
})
