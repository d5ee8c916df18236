import { describe, expect, test } from 'vitest'
import { type Hasher, halfSipHash } from '../../../src/stream/references/hash.ts'
import { random } from '../../support/shape-generator.ts'
import { comparable, corpusFindings, findingsInMemory, memorySpill, smallCorpus } from './corpora.ts'

const BAD = {
  unresolved: '{"type":"citation","id":"citation:a","source":"source:missing"}',
  source: '{"type":"source","kind":"book","id":"source:a"}',
}

describe('the references of a corpus', () => {
  test('a hash with few values hides faults, and never reports one that is none', () => {
    const strong = halfSipHash([3, 4])
    /** Sixteen hashes in all. */
    const weak: Hasher = (bytes, start, end) => ({ high: strong(bytes, start, end).high & 15, low: 0 })
    let found = 0
    for (let seed = 0; seed < 80; seed++) {
      const lines = smallCorpus(random(seed))
      const expected = new Set(comparable(findingsInMemory(lines).map(withoutSuggestion)))
      const reported = comparable(corpusFindings(lines, { hasher: weak }).map(withoutSuggestion))
      for (const finding of reported) expect(expected).toContain(finding)
      found += reported.length
    }
    expect(found).toBeGreaterThan(200)
  })

  test('two ids with one hash are no duplicates', () => {
    const same: Hasher = () => ({ high: 1, low: 16 })
    const lines = ['a', 'b', 'c'].map((name) => `{"type":"source","kind":"book","id":"source:${name}"}`)
    expect(corpusFindings(lines, { hasher: same })).toEqual([])
    const found = corpusFindings([...lines, lines[1]!], { hasher: same })
    expect(found.map(({ rule, record }) => [rule, record])).toEqual([['reference/duplicate-id', 'source:b']])
  })

  test('what is spilled is found as well', () => {
    const lines = Array.from({ length: 40 }, (_, seed) => smallCorpus(random(seed))).flat()
    const spill = memorySpill()
    const found = corpusFindings(lines, { memory: 1 << 10, spill })
    expect(spill.length).toBeGreaterThan(0)
    expect(found).toEqual(corpusFindings(lines))
  })

  test('lines past the limit are counted, and the others are told as before', () => {
    const lines = Array.from({ length: 20 }, (_, i) => BAD.unresolved.replace('citation:a', `citation:a${i}`))
    expect(corpusFindings(lines)).toHaveLength(20)
    expect(corpusFindings(lines, { lines: 5 })).toEqual(corpusFindings(lines.slice(0, 5)))
  })

  test('the order of the lines decides nothing but which of two equal ids is the first', () => {
    for (let seed = 0; seed < 60; seed++) {
      const rng = random(seed)
      const lines = [...new Set(smallCorpus(rng))].filter((line) => line !== '')
      const shuffled = [...lines].map((line) => [rng.next(), line] as const)
      shuffled.sort(([a], [b]) => a - b)
      const facts = (all: readonly string[]): string[] =>
        corpusFindings(all)
          .filter(({ rule }) => !['reference/duplicate-id', 'reference/similar-id'].includes(rule))
          .filter(({ message }) => !/actor|belongs to/.test(message))
          .map(({ rule, message, record, pointer }) => JSON.stringify([rule, message, record, pointer]))
          .sort()
      expect(facts(shuffled.map(([, line]) => line)), `seed ${seed}`).toEqual(facts(lines))
    }
  })

  test('nothing is said of an empty corpus, nor of a bibliography', () => {
    expect(corpusFindings([])).toEqual([])
    expect(corpusFindings([BAD.source])).toEqual([])
    expect(
      corpusFindings([BAD.source, BAD.source.replace(':a', ':b'), BAD.unresolved.replace('missing', 'a')]),
    ).toHaveLength(1)
  })
})

function withoutSuggestion<T extends { suggestion?: string }>({
  suggestion: _,
  ...finding
}: T): Omit<T, 'suggestion'> {
  return finding
}
