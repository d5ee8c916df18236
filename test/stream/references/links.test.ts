import { describe, expect, test } from 'vitest'
import { halfSipHash, hashText } from '../../../src/stream/references/hash.ts'
import { type Links, links } from '../../../src/stream/references/links.ts'
import { random } from '../../support/shape-generator.ts'

const hasher = halfSipHash([1, 2])
const hash = (id: string) => hashText(id, hasher)

function withLinks(pairs: readonly string[], most = 1000): Links {
  const all = links(most)
  for (const pair of pairs) all.link('part', hash(pair[0]!), hash(pair[1]!))
  return all
}

/** The pairs that may lie on a cycle. */
function cyclicPairs(all: Links, pairs: readonly string[], chain = 'part'): string[] {
  const { isCyclic } = all.findCyclic()
  return pairs.filter((pair) => isCyclic(chain, hash(pair[0]!), hash(pair[1]!)))
}

describe('links', () => {
  test('ways into a cycle and out of it are no suspects', () => {
    const pairs = ['ab', 'bc', 'cb', 'cd', 'de', 'xy']
    expect(cyclicPairs(withLinks(pairs), pairs)).toEqual(['bc', 'cb'])
    expect(withLinks(pairs).findCyclic().count).toBe(2)
    const none = ['ab', 'bc', 'ac', 'cd']
    expect(cyclicPairs(withLinks(none), none)).toEqual([])
    expect(withLinks([]).findCyclic().count).toBe(0)
    expect(cyclicPairs(withLinks([]), ['ab'])).toEqual([])
  })

  test('each chain is a graph of its own', () => {
    const all = withLinks(['ab'])
    all.link('succeeds', hash('b'), hash('a'))
    expect(all.findCyclic().count).toBe(0)
    all.link('succeeds', hash('a'), hash('b'))
    expect(cyclicPairs(all, ['ab'], 'succeeds')).toEqual(['ab'])
    expect(cyclicPairs(all, ['ab'])).toEqual([])
  })

  test('what is left is what plain pruning leaves', () => {
    const rng = random(4)
    for (let i = 0; i < 300; i++) {
      const pairs = Array.from(
        { length: rng.below(25) },
        () => `${rng.pick([...'abcdefgh'])}${rng.pick([...'abcdefgh'])}`,
      )
      let left = pairs
      for (;;) {
        const next = left.filter(
          (pair) => left.some((other) => other[1] === pair[0]) && left.some((other) => other[0] === pair[1]),
        )
        if (next.length === left.length) break
        left = next
      }
      const nodes = new Set(left.flatMap((pair) => [...pair]))
      expect(withLinks(pairs).findCyclic().count, pairs.join(' ')).toBe(nodes.size)
      expect(cyclicPairs(withLinks(pairs), left)).toEqual(left)
    }
  })

  test('are handed over as numbers', () => {
    const pairs = ['ab', 'ba', 'bc']
    const other = withLinks(['ca'])
    other.addNumbers(withLinks(pairs).numbers())
    expect(cyclicPairs(other, [...pairs, 'ca'])).toEqual([...pairs, 'ca'])
  })

  test('too many are given up, and that is said', () => {
    const all = withLinks(['ab', 'ba', 'bc'], 2)
    expect(all.tooMany).toBe(true)
    expect(all.numbers()).toHaveLength(0)
    all.link('part', hash('a'), hash('b'))
    all.addNumbers(withLinks(['ab', 'ba']).numbers())
    expect(all.findCyclic().count).toBe(0)
    expect(withLinks(['ab', 'ba'], 2).tooMany).toBe(false)
  })
})
