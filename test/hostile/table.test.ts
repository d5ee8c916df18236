import { describe, expect, test } from 'vitest'
import { communique, folderWith, type Run } from '../cli/run.ts'
import { BYTES } from './bytes.ts'
import { DOCUMENTS } from './documents.ts'
import { JSON_ROWS } from './json.ts'
import { expectSafe } from './safe.ts'
import { UNREADABLE } from './unreadable.ts'
import { VALUES } from './values.ts'

interface RejectLine {
  line: number
  stage: string
  findings: { rule: string }[]
  summary?: { complete: boolean; rejected: number; rules: Record<string, number> }
}

const linesOf = ({ err }: Run): RejectLine[] =>
  err
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

const named = <T extends { name: string }>(rows: readonly T[]): [string, T][] =>
  rows.map((row) => [row.name, row])

describe('a hostile stream through filter', () => {
  test.each(named([...BYTES, ...JSON_ROWS, ...VALUES]))(
    '%s',
    (_, { input, passes, rejects, remarks = [], options = [] }) => {
      const args = ['filter', '--level', 'record', '--as-of', '2026', '--max-rejects', '0']
      const run = communique([...args, ...options], { input: Buffer.from(input) })
      const lines = linesOf(run)
      expect(lines.slice(0, -1).map(({ line, stage, findings }) => [line, stage, findings[0]!.rule])).toEqual(
        rejects,
      )
      expect(run.out).toBe(passes === 'all' ? input.toString() : passes)
      const { complete, rejected, rules } = lines.at(-1)!.summary!
      expect([complete, rejected]).toEqual([true, rejects.length])
      if (rejects.length === 0) expect(Object.keys(rules)).toEqual(remarks)
      for (const { findings = [] } of lines) expect(findings.length).toBeLessThanOrEqual(100)
      expect(run.code).toBe(rejects.length > 0 ? 1 : 0)
      expectSafe(run.err)
    },
  )
})

describe('what cannot be read at all', () => {
  test.each(named(UNREADABLE))('%s', (_, { file = 'a.ndjson', content, says, check = { code: 3, says } }) => {
    const cwd = folderWith({ [file]: content })
    const limit = ['--max-inflated-bytes', '1M']
    const told = communique(['filter', file, ...limit], { cwd })
    expect([told.code, told.out]).toEqual([3, ''])
    expect(JSON.stringify(linesOf(told).at(-1)!.summary)).toMatch(says)
    const checked = communique(['check', file], { cwd })
    expect(checked.code).toBe(check.code)
    expect(checked.out).toMatch(check.says)
    for (const run of [told, checked]) expectSafe(run.out + run.err)
  })
})

describe('a hostile document through check', () => {
  test.each(DOCUMENTS)('%s', (_, file, content, code, says) => {
    const cwd = folderWith({ [file]: content })
    const run = communique(['check', file], { cwd })
    expect(run.out).toMatch(says)
    expect(run.code).toBe(code)
    expectSafe(run.out + run.err)
  })
})

describe('a hostile document through a command that takes one dossier', () => {
  test.each(DOCUMENTS)('%s', (_, file, content) => {
    const cwd = folderWith({ [file]: content })
    const run = communique(['timeline', file], { cwd })
    expect([0, 1, 3]).toContain(run.code)
    expectSafe(run.out + run.err)
  })
})
