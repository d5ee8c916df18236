import { describe, expect, test } from 'vitest'
import { halfOf, keyLog } from '../../../src/stream/references/key-log.ts'
import { Tag } from '../../../src/stream/references/tag.ts'
import { random } from '../../support/shape-generator.ts'
import { memorySpill } from './corpora.ts'

describe('the log of keys', () => {
  test('tells the blocks that hold a key, spilled or not', () => {
    const rng = random(8)
    for (let i = 0; i < 20; i++) {
      const spill = memorySpill()
      const log = keyLog(i % 2 === 0 ? 1 << 20 : 0, spill)
      const blocks = Array.from({ length: 1 + rng.below(40) }, () =>
        Array.from({ length: rng.below(60) }, () => rng.below(400) * 2),
      )
      for (const block of blocks) {
        for (const high of block) log.add({ high, low: 0 }, Tag.reference)
        log.endBlock()
      }
      const wanted = [rng.below(400) * 2, rng.below(400) * 2].map((high) => halfOf(high, false))
      const flags = log.blocksWith((half) => wanted.includes(half))
      expect([...flags!]).toEqual(
        blocks.map((block) => Number(block.some((high) => wanted.includes(halfOf(high, false))))),
      )
    }
  })

  test('tells ids from references', () => {
    const log = keyLog(0, memorySpill())
    log.add({ high: 6, low: 0 }, Tag.idOfPerson)
    log.endBlock()
    log.add({ high: 6, low: 0 }, Tag.toPerson)
    log.endBlock()
    expect([...log.blocksWith((half) => half === halfOf(6, true))!]).toEqual([1, 0])
    expect([...log.blocksWith((half) => half === halfOf(6, false))!]).toEqual([0, 1])
  })

  test('does without where nothing can be written', () => {
    const log = keyLog(0, {
      write() {
        throw new Error('the disk is full')
      },
      read() {},
    })
    for (let i = 0; i < 10_000; i++) log.add({ high: i, low: 0 }, Tag.id)
    log.endBlock()
    expect(log.blocksWith(() => true)).toBeUndefined()
  })
})
