import { expect, it } from 'vitest'
import { readKnown } from './compare.ts'
import { JUDGES } from './judges.ts'
import { isUpToDate } from './page.ts'
import { ENGINES, patterns, texts } from './patterns.ts'
import { cases, casesOf, FORMS } from './suites.ts'

it('docs/conformance.md tells of the vectors, the validators and the versions of today', () => {
  const all = cases()
  const known = readKnown()
  const questions = patterns()
  const rows = JUDGES.flatMap((judge) =>
    judge.dialects.map((dialect) => {
      const explained = (form: string) =>
        known.filter((k) => k.judge === judge.name && k.dialect === dialect && k.form === form).length
      const counts = FORMS.map((form) => [
        form,
        casesOf(form, all, judge.most ?? Infinity).length - explained(form),
      ])
      return {
        judge,
        dialect,
        agreed: Object.fromEntries(counts),
        disagreed: 0,
        explained: FORMS.reduce((sum, form) => sum + explained(form), 0),
      }
    }),
  )
  const results = {
    vectors: all.length,
    rows,
    engines: ENGINES.map((engine) => ({ engine, different: 0 })),
    patterns: questions.length,
    texts: texts(all, questions).length,
    known,
  }
  expect(isUpToDate(results), 'run: npm run test:foreign -- --write').toBe(true)
})
