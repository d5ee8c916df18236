import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/check/catalogue.ts'
import { check } from '../../src/check/check.ts'
import { checkText } from '../../src/check/check-text.ts'
import type { RuleVector, RuleVectorGroup } from '../../src/generate/conformance/rule-vectors.ts'
import { KIT, readJson } from './kit.ts'

const files = readdirSync(join(KIT, 'rules'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .sort()
const groups = files.map((file) => ({ file, group: (readJson(`rules/${file}`) as RuleVectorGroup[])[0]! }))

function findingsOf({ text, data, asOf }: RuleVector): RuleVector['findings'] {
  const { diagnostics } = text === undefined ? check(data, { asOf }) : checkText(text, { asOf })
  return diagnostics.map(({ rule, severity, pointer }) => ({ rule, severity, pointer }))
}

describe('the rule vectors', () => {
  it('stand in the file that the rule names', () => {
    for (const { file, group } of groups) expect(file.replaceAll('\\', '/')).toBe(`${group.rule}.json`)
  })

  it('show every rule that a file can break', () => {
    const shown = new Set(
      groups.flatMap(({ group }) => group.tests.flatMap(({ findings }) => findings.map(({ rule }) => rule))),
    )
    const hidden = rules
      .map(({ id }) => id)
      // What is wrong with a draft is told before there is a dossier.
      .filter((id) => !shown.has(id) && !id.startsWith('draft/'))
    // A value that is not JSON exists only in memory.
    expect(hidden).toEqual(['schema/not-json'])
  })

  it('show each rule of the records both ways', () => {
    for (const { group } of groups) {
      const reported = group.tests.filter(({ findings }) => findings.some(({ rule }) => rule === group.rule))
      expect(reported.length, group.rule).toBeGreaterThan(0)
      if (!group.rule.startsWith('schema/') && group.rule !== 'actor/key-for-kind')
        expect(group.tests.length - reported.length, group.rule).toBeGreaterThan(0)
    }
  })

  it.each(groups.map(({ group }) => group))('$rule is found where the vectors say', ({ tests }) => {
    for (const test of tests) expect(findingsOf(test), test.description).toEqual(test.findings)
  })
})
