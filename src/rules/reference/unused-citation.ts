import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { USERS_OF_CITATIONS, useOf } from './usage.ts'

export const rule = dossierRule({
  id: 'reference/unused-citation',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A citation supports nothing: no record names it.',
  why: 'The evidence was recorded for something, and what it was meant to support now stands without it.',
  fix: 'Name the citation where its evidence belongs, or take it out.',
  check(dossier, report) {
    // Citations alone, or with their sources, are a reference list: what they support stands elsewhere.
    if (!USERS_OF_CITATIONS.some((type) => dossier.holds(type))) return
    const isUsed = useOf(dossier)
    for (const record of dossier.citations)
      if (!isUsed(record.id))
        report({
          record,
          path: ['id'],
          message: `Nothing rests on "${shorten(record.id)}", which cites "${shorten(record.source)}".`,
        })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'citation-that-no-statement-names',
      dossier: {
        sources: [source('a'), source('b'), source('c')],
        statements: [assertion('a', { citations: ['citation:b'] })],
        citations: [citation('b'), citation('c')],
      },
    },
  ],
  passing: [
    {
      title: 'citation-of-a-statement',
      dossier: {
        sources: [source('a'), source('b')],
        statements: [assertion('a', { citations: ['citation:b'] })],
        citations: [citation('b')],
      },
    },
  ],
  nearMiss: [
    {
      title: 'citation-of-a-tenure-only',
      dossier: {
        sources: [source('b')],
        actors: [
          {
            type: 'actor',
            kind: 'person',
            id: 'actor:p',
            name: 'Person P',
            tenures: [{ office: 'Minister', status: 'acting', citations: ['citation:b'] }],
          },
        ],
        citations: [citation('b')],
      },
    },
    { title: 'reference-list', dossier: { sources: [source('b')], citations: [citation('b')] } },
  ],
}
