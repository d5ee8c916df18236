import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/check/diagnostic.ts'
import { checkExample, ruleCases } from '../../src/check/rule-cases.ts'
import { EXAMPLES } from '../../src/rules/examples.ts'
import { RULES } from '../../src/rules/index.ts'

function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
}

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const { failing, passing, nearMiss } = EXAMPLES.get(id)!

  it.each(failing)('reports $title', (example) => {
    const diagnostics = checkExample(example)
    const own = diagnostics.filter((diagnostic) => diagnostic.rule === id)
    const otherErrors = diagnostics.filter(
      (diagnostic) => diagnostic.rule !== id && diagnostic.severity === 'error',
    )
    expect(
      own.map(({ severity }) => severity),
      told(diagnostics).join('\n'),
    ).toContain(rule.severity)
    expect(told(otherErrors)).toEqual([])
  })

  it('reports what its page in the reference says', () => {
    const page = readFileSync(new URL(`../../docs/reference/rules/${id}.md`, import.meta.url), 'utf8')
    const reports = ruleCases(id).flatMap(({ cases }) => cases.flatMap((one) => one.reports))
    expect(reports.length).toBeGreaterThanOrEqual(failing.length)
    for (const report of reports) expect(page).toContain(report)
  })

  it.each([...passing, ...nearMiss])('lets $title pass', (example) => {
    const wrong = checkExample(example).filter(
      (diagnostic) => diagnostic.rule === id || diagnostic.severity === 'error',
    )
    expect(told(wrong)).toEqual([])
  })
})
