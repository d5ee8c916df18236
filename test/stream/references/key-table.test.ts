import { describe, expect, test } from 'vitest'
import { type KeyTable, keyTable } from '../../../src/stream/references/key-table.ts'
import type { Tag } from '../../../src/stream/references/tag.ts'
import { type Random, random } from '../../support/shape-generator.ts'
import { memorySpill } from './corpora.ts'

type Key = [high: number, low: number, tag: number]

function someKeys(rng: Random, count: number): Key[] {
  return Array.from({ length: count }, () => [
    rng.pick([0, 1, 0xffffffff, rng.below(2 ** 32)]),
    (rng.pick([0, 16, 0xfffffff0, rng.below(2 ** 32)]) & ~15) >>> 0,
    rng.below(13),
  ])
}

function filled(table: KeyTable, keys: readonly Key[]): KeyTable {
  for (const [high, low, tag] of keys) table.add({ high: high | 0, low: low | 9 }, tag as Tag)
  return table
}

/** Every hash with how often it has each tag, two at most, in the order of the hashes. */
function groupsOf(table: KeyTable): string[] {
  const groups: string[] = []
  table.forEach((high, low, counts) => {
    groups.push(`${high} ${low} ${counts.join(',')}`)
  })
  return groups
}

function expectedGroups(keys: readonly Key[]): string[] {
  const groups = new Map<string, Key[]>()
  for (const key of keys) {
    const name = `${key[0]} ${key[1]}`
    groups.set(name, [...(groups.get(name) ?? []), key])
  }
  return [...groups.values()]
    .sort(([a], [b]) => a![0] - b![0] || a![1] - b![1])
    .map((group) => {
      const counts = Array.from({ length: 16 }, (_, tag) =>
        Math.min(2, group.filter((key) => key[2] === tag).length),
      )
      return `${group[0]![0] | 0} ${group[0]![1] | 0} ${counts.join(',')}`
    })
}

describe('the table of keys', () => {
  test('groups keys by hash, in memory or spilled, however small the memory', () => {
    for (let seed = 0; seed < 8; seed++) {
      const rng = random(seed)
      const keys = someKeys(rng, rng.below(20_000))
      const expected = expectedGroups(keys)
      const spill = memorySpill()
      expect(groupsOf(filled(keyTable(1 << 24, spill), keys))).toEqual(expected)
      expect(spill.length).toBe(0)
      expect(groupsOf(filled(keyTable(1 << 12, spill), keys))).toEqual(expected)
      if (keys.length > 10_000) expect(spill.length).toBeGreaterThan(0)
    }
  })

  test('hands its keys over so that another table holds the same', () => {
    const keys = someKeys(random(3), 5000)
    const other = keyTable(1 << 20, memorySpill())
    filled(keyTable(1 << 12, memorySpill()), keys).forEachKey(other.addKey)
    expect(groupsOf(other)).toEqual(expectedGroups(keys))
  })

  test('keys that stand very often take little room on disk', () => {
    const spill = memorySpill()
    const key: Key = [5, 16, 8]
    filled(
      keyTable(1 << 12, spill),
      Array.from({ length: 100_000 }, () => key),
    )
    expect(spill.length).toBeLessThan(10_000)
  })

  test('a disk that is full is told', () => {
    const full = {
      write() {
        throw new Error('the disk is full')
      },
      read() {},
    }
    expect(() => filled(keyTable(1 << 12, full), someKeys(random(1), 20_000))).toThrow('the disk is full')
  })
})
