import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import type { Diagnostic } from '../../src/check/diagnostic.ts'
import { exampleDossier, type RuleExample } from '../../src/rules/example.ts'
import { EXAMPLES } from '../../src/rules/examples.ts'
import { RULES } from '../../src/rules/index.ts'

/** What the check finds in the file that a case becomes: the case is also published as JSON. */
function findings({ dossier, asOf }: RuleExample): Diagnostic[] {
  const file = JSON.stringify(exampleDossier(dossier))
  return check(JSON.parse(file), { asOf }).diagnostics
}

function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
}

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const { failing, passing, nearMiss } = EXAMPLES.get(id)!

  it.each(failing)('reports $title', (example) => {
    const diagnostics = findings(example)
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

  it.each([...passing, ...nearMiss])('lets $title pass', (example) => {
    const wrong = findings(example).filter(
      (diagnostic) => diagnostic.rule === id || diagnostic.severity === 'error',
    )
    expect(told(wrong)).toEqual([])
  })
})
