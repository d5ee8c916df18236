import { checkQuotations } from '../../derive/quotations.ts'
import { citation, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { alteration, citedFor } from './difference.ts'
import { inTheText } from './in-the-text.ts'
import { quoting, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/quote-altered',
  since: '0.1.0',
  severity: 'error',
  summary: 'A quotation is not what its source says: words, digits or a negation differ.',
  why: 'Words between quotation marks are read as the words themselves; one changed word can turn a promise into a threat.',
  fix: 'Copy the words from the source, mark what is left out with "…", or take the quotation marks away.',
  check(dossier, report) {
    for (const { statement, path, exact, verdict, decisive } of checkQuotations(dossier)) {
      const altered = verdict === 'failed' && decisive && alteration('quotation', exact, decisive)
      if (altered)
        report({
          record: statement,
          path,
          ...altered,
          related: [...citedFor(decisive), ...inTheText(statement, dossier)],
        })
    }
  },
})

const dare = 'Person P said that State B will "no longer dare" to attack.'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'other-word-than-in-the-cited-source',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [
          sourceWithText('a', `${dare} [1]`),
          sourceWithText('b', 'State B "will no longer wish" to attack, Person P said.'),
        ],
        citations: [citation('b', { marker: '1' })],
        statements: [quoting(dare, 'no longer dare', { citations: ['citation:b'] })],
      },
    },
    {
      title: 'other-number-than-in-the-text',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', 'Person P said: "We have received 45 helicopters."')],
        statements: [quoting('Person P spoke of helicopters.', 'We have received 54 helicopters')],
      },
    },
    {
      title: 'negation-left-out-at-the-edge',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', dare)],
        statements: [quoting(dare, 'longer dare')],
      },
    },
    {
      title: 'other-words-than-the-statement-prints',
      dossier: {
        actors: [person('p')],
        sources: [source('a')],
        statements: [quoting(dare, 'no longer date')],
      },
    },
  ],
  passing: [
    {
      title: 'word-for-word',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [
          sourceWithText('a', `${dare} [1]`),
          sourceWithText('b', 'State B will no longer dare to attack, Person P said.'),
        ],
        citations: [citation('b', { marker: '1' })],
        statements: [quoting(dare, 'no longer dare', { citations: ['citation:b'] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'other-typography',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', 'Person P said: “We won’t – ever – leave State\u00a0B.”')],
        statements: [quoting('Person P spoke of State B.', "We won't - ever - leave State B")],
      },
    },
    {
      title: 'shortened-with-an-ellipsis',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', 'Person P said: "We have, after long talks, reached an agreement."')],
        statements: [quoting('Person P spoke of talks.', 'We have … reached an agreement')],
      },
    },
    {
      title: 'verbatim-in-one-of-two-sources',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [
          sourceWithText('a', `${dare} [1, 2]`),
          sourceWithText('b', 'State B "will no longer wish" to attack, Person P said.'),
          sourceWithText('c', 'Person P: State B will no longer dare to attack.'),
        ],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [quoting(dare, 'no longer dare', { citations: ['citation:b', 'citation:c'] })],
      },
    },
  ],
}
