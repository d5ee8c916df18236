import { checkQuotations } from '../../derive/quotations.ts'
import { citation, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { citedFor, nameOf, shown } from './difference.ts'
import { inTheText } from './in-the-text.ts'
import { quoting, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/quote-absent',
  since: '0.1.0',
  severity: 'error',
  summary: 'A quotation does not stand in the text that should hold it, nor anything like it.',
  why: 'Nobody can show that the words were ever said; invented quotations look exactly like this.',
  fix: 'Cite the source that has the words, or take the quotation out.',
  check(dossier, report) {
    for (const { statement, path, exact, verdict, decisive } of checkQuotations(dossier)) {
      if (verdict !== 'failed' || !decisive || decisive.leftOut || decisive.match.nearest) continue
      report({
        record: statement,
        path,
        message: `The quotation "${shown(exact)}" does not stand in ${nameOf(decisive)}.`,
        related: [...citedFor(decisive), ...inTheText(statement, dossier)],
      })
    }
  },
})

const words = 'Person P said that the talks were "a new page in our relations".'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'not-in-the-cited-source',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [
          sourceWithText('a', `${words} [1]`),
          sourceWithText('b', 'The two delegations met for three hours. No statement was made.'),
        ],
        citations: [citation('b', { marker: '1' })],
        statements: [quoting(words, 'a new page in our relations', { citations: ['citation:b'] })],
      },
    },
    {
      title: 'not-in-the-text-in-which-it-stands',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', 'The two delegations met for three hours.')],
        statements: [quoting('Person P spoke of relations.', 'a new page in our relations')],
      },
    },
  ],
  passing: [
    {
      title: 'in-the-cited-source',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [
          sourceWithText('a', `${words} [1]`),
          sourceWithText('b', 'It was “a new page in our relations,” Person P told the press.'),
        ],
        citations: [citation('b', { marker: '1' })],
        statements: [quoting(words, 'a new page in our relations', { citations: ['citation:b'] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'text-not-held',
      dossier: {
        actors: [person('p')],
        sources: [source('a')],
        statements: [quoting(words, 'a new page in our relations')],
      },
    },
    {
      title: 'other-cited-source-not-held',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [
          sourceWithText('a', `${words} [1, 2]`),
          sourceWithText('b', 'The two delegations met for three hours.'),
          source('c'),
        ],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [
          quoting(words, 'a new page in our relations', { citations: ['citation:b', 'citation:c'] }),
        ],
      },
    },
    {
      title: 'translated-words-of-a-source-in-another-language',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', 'Лицо П. сказало: «Договор подписан».', { language: 'ru' })],
        statements: [
          {
            ...quoting('Person P said: "The treaty is signed."', 'The treaty is signed'),
            quotes: [
              { exact: 'The treaty is signed', original: { exact: 'Договор подписан', language: 'ru' } },
            ],
          },
        ],
      },
    },
  ],
}
