import { describe, expect, it } from 'vitest'
import { random } from '../../support/shape-generator.ts'
import { comparable, corpusFindings, findingsInMemory, smallCorpus } from './corpora.ts'

describe('the findings of a corpus', () => {
  it('are those of the same lines in memory', () => {
    let findings = 0
    const rules = new Set<string>()
    for (let seed = 0; seed < 250; seed++) {
      const lines = smallCorpus(random(seed))
      const expected = findingsInMemory(lines)
      expect(comparable(corpusFindings(lines)), `seed ${seed}\n${lines.join('\n')}`).toEqual(
        comparable(expected),
      )
      findings += expected.length
      for (const { rule } of expected) rules.add(rule)
    }
    expect(findings).toBeGreaterThan(1_000)
    expect([...rules].sort()).toEqual([
      'reference/cycle',
      'reference/duplicate-id',
      'reference/self',
      'reference/similar-id',
      'reference/unresolved',
      'reference/unused-citation',
      'reference/unused-source',
      'reference/wrong-kind',
    ])
  })
})
