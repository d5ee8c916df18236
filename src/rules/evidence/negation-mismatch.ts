import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { ADDED, amid, borneOut, passageName, REMOVED } from './borne-out.ts'

export const rule = dossierRule({
  id: 'evidence/negation-mismatch',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A statement denies something that its passage affirms, or the other way round.',
  why: 'A lost or added "not" turns a statement into its opposite, and everything else still looks right.',
  fix: 'Read the passage again and correct the statement, or cite the passage that says so.',
  check(dossier, report) {
    for (const pair of borneOut(dossier)) {
      const { negations } = pair.guards
      if (!negations) continue
      const [added] = negations.added
      const missing = pair.isAlike ? negations.missing[0] : undefined
      if (added)
        report({
          record: pair.statement,
          path: ['text'],
          message: `The statement says "${amid(pair.wording, added.span, ADDED)}", and ${passageName(pair)} has no such negation: "${shorten(pair.passage)}".`,
          related: pair.related,
        })
      else if (missing)
        report({
          record: pair.statement,
          path: ['text'],
          message: `The statement "${shorten(pair.wording)}" has no negation, and ${passageName(pair)} says "${amid(pair.passage, missing.span, REMOVED)}".`,
          related: pair.related,
        })
    }
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'negation-lost',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has not signed the agreement' } })],
        statements: [
          assertion('a', { text: 'State A has signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'negation-added',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has signed the agreement' } })],
        statements: [
          assertion('a', { text: 'State A never signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'both-deny',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has not signed the agreement' } })],
        statements: [
          assertion('a', { text: 'State A did not sign the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'other-word-for-no',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A has never signed the agreement' } })],
        statements: [
          assertion('a', { text: 'State A has not signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
    {
      title: 'passage-that-says-more',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [
          citation('b', {
            passage: {
              exact: 'State A has signed the agreement. Its text was not released, and no date was given.',
            },
          }),
        ],
        statements: [
          assertion('a', { text: 'State A has signed the agreement.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
}
