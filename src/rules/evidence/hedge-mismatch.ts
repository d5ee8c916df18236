import { assertion, citation, paraphrase, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { amid, borneOut, passageName, REMOVED } from './borne-out.ts'

export const rule = dossierRule({
  id: 'evidence/hedge-mismatch',
  since: '0.1.0',
  severity: 'warning',
  summary:
    'A statement says as certain what its passage says with a reservation such as "may" or "allegedly".',
  why: 'A possibility that is retold as a fact is the commonest way in which a report becomes wrong.',
  fix: 'Take the reservation over, or make the statement a paraphrase of whoever makes it.',
  check(dossier, report) {
    for (const pair of borneOut(dossier)) {
      const dropped = pair.isAlike ? pair.guards.hedges?.missing[0] : undefined
      if (dropped)
        report({
          record: pair.statement,
          path: ['text'],
          message: `The statement "${shorten(pair.wording)}" leaves out "${dropped.text}" of ${passageName(pair)}: "${amid(pair.passage, dropped.span, REMOVED)}".`,
          related: pair.related,
        })
    }
  },
})

const passage = { passage: { exact: 'State A allegedly shelled the village' } }

export const examples: RuleExamples = {
  failing: [
    {
      title: 'allegation-as-fact',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [assertion('a', { text: 'State A shelled the village.', citations: ['citation:b'] })],
      },
    },
  ],
  passing: [
    {
      title: 'allegation-as-allegation',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          assertion('a', { text: 'State A allegedly shelled the village.', citations: ['citation:b'] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'another-reservation',
      dossier: {
        actors: [person('p')],
        sources: [source('a'), source('b')],
        citations: [citation('b', passage)],
        statements: [
          paraphrase('a', {
            text: 'State A reportedly shelled the village, Person P said.',
            citations: ['citation:b'],
          }),
        ],
      },
    },
    {
      title: 'month-of-may',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { passage: { exact: 'State A shelled the village in May' } })],
        statements: [assertion('a', { text: 'State A shelled the village.', citations: ['citation:b'] })],
      },
    },
  ],
}
