import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { ADDED, amid, borneOut, passageName, REMOVED } from './borne-out.ts'

export const rule = dossierRule({
  id: 'evidence/name-mismatch',
  since: '0.1.0',
  severity: 'info',
  summary:
    'A statement names somebody or something that its passage does not name, where the passage has another name.',
  why: 'Names are easily confused, and the rest of the sentence does not show it.',
  fix: 'Compare the names; where both are meant, cite a passage that has them.',
  check(dossier, report) {
    for (const pair of borneOut(dossier)) {
      const added = pair.guards.names?.added[0]
      const missing = pair.guards.names?.missing[0]
      if (added && missing && pair.isAlike)
        report({
          record: pair.statement,
          path: ['text'],
          message: `The statement names "${amid(pair.wording, added.span, ADDED)}", where ${passageName(pair)} has "${amid(pair.passage, missing.span, REMOVED)}".`,
          related: pair.related,
        })
    }
  },
})

const passage = { passage: { exact: 'the minister signed the agreement in Geneva' } }

export const examples: RuleExamples = {
  failing: [
    {
      title: 'another-city',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'The minister signed the agreement in Vienna.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'the-same-city',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'The agreement was signed in Geneva.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'name-for-an-office',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'Minister Person P signed it in Geneva.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
}
