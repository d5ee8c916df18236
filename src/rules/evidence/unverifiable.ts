import { checkQuotations } from '../../derive/quotations.ts'
import { citation, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { compared, shown } from './difference.ts'
import { quoting, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/unverifiable',
  since: '0.1.0',
  severity: 'info',
  summary: 'A quotation could not be compared with its source, because the text of the source is not held.',
  why: 'The words may be right, but nobody has compared them.',
  fix: 'Store the text of the source, or hand its snapshot to the check (on the command line `--sources`).',
  check(dossier, report) {
    for (const { statement, path, exact, verdict, missing, near } of checkQuotations(dossier)) {
      if (verdict !== 'unverifiable' || missing.length === 0) continue
      const names = missing.map((id) => `"${shorten(id)}"`).join(', ')
      const nearest = near?.match.nearest
      const other =
        nearest && near.source ? ` "${shorten(near.source)}" has "${compared(nearest, exact).from}".` : ''
      report({
        record: statement,
        path,
        message: `The quotation "${shown(exact)}" was not compared with its source: the text of ${names} is not held.${other}`,
      })
    }
  },
})

const words = 'Person P said that the talks were "a new page".'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'cited-source-not-held',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [sourceWithText('a', `${words} [1]`), source('b')],
        citations: [citation('b', { marker: '1' })],
        statements: [quoting(words, 'a new page', { citations: ['citation:b'] })],
      },
    },
    {
      title: 'text-in-which-it-stands-not-held',
      dossier: {
        actors: [person('p')],
        sources: [source('a')],
        statements: [quoting(words, 'a new page')],
      },
    },
  ],
  passing: [
    {
      title: 'cited-source-held',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [sourceWithText('a', `${words} [1]`), sourceWithText('b', 'It is a new page, he said.')],
        citations: [citation('b', { marker: '1' })],
        statements: [quoting(words, 'a new page', { citations: ['citation:b'] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'words-in-the-passage-of-the-citation',
      dossier: {
        brief: 'source:a',
        actors: [person('p')],
        sources: [sourceWithText('a', `${words} [1]`), source('b')],
        citations: [citation('b', { marker: '1', passage: { exact: 'It is a new page, he said.' } })],
        statements: [quoting(words, 'a new page', { citations: ['citation:b'] })],
      },
    },
    {
      title: 'article-that-quotes-is-held',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', words)],
        statements: [quoting(words, 'a new page')],
      },
    },
  ],
}
