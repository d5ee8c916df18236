import { expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { hardCases } from '../../derive/hard-cases.ts'

// Agreements as they are in the world must be writable without a finding of the rules on agreements.
it.each(Object.entries(hardCases))('finds nothing wrong with %s', (_, dossier) => {
  const { diagnostics } = check(JSON.parse(JSON.stringify(dossier)))
  const wrong = diagnostics.filter(
    ({ rule, severity }) => severity === 'error' || (rule.startsWith('agreement/') && severity === 'warning'),
  )
  expect(wrong.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
})
