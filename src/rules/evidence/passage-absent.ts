import { resolvedPassages } from '../../derive/passages.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { compared, shown } from './difference.ts'
import { passageOf, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/passage-absent',
  since: '0.1.0',
  severity: 'error',
  summary:
    'A passage that is cited, or the sentence in which a statement stands, is not in the text of its source.',
  why: 'A reader who follows the citation will not find it, and what rests on the passage rests on nothing.',
  fix: 'Copy the passage from the source as it stands there, or cite another one.',
  check(dossier, report) {
    for (const { record, path, exact, source, resolved } of resolvedPassages(dossier)) {
      const { match, offsets } = resolved
      if (offsets === 'right' || (match.status !== 'altered' && match.status !== 'absent')) continue
      const where = `"${shorten(source)}"`
      if (!match.nearest)
        report({
          record,
          path: [...path, 'exact'],
          message: `The passage "${shown(exact)}" does not stand in ${where}.`,
        })
      else {
        const { from, to, passage } = compared(match.nearest, exact)
        report({
          record,
          path: [...path, 'exact'],
          message: `The passage reads "${to}", but ${where} has "${from}".`,
          suggestion: passage,
        })
      }
    }
  },
})

const text = 'State A and State B signed the agreement in Geneva on 3 September 2024.'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'other-day-than-in-the-source',
      dossier: {
        sources: [sourceWithText('b', text)],
        citations: [passageOf('b', 'signed the agreement in Geneva on 4 September 2024')],
      },
    },
    {
      title: 'sentence-that-the-text-does-not-have',
      dossier: {
        sources: [sourceWithText('a', text)],
        statements: [
          assertion('a', { appearsIn: { source: 'source:a', exact: 'Both sides remained silent.' } }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'passage-of-the-source',
      dossier: {
        sources: [sourceWithText('b', text)],
        citations: [passageOf('b', 'signed the agreement in Geneva on 3 September 2024')],
      },
    },
  ],
  nearMiss: [
    {
      title: 'source-not-held',
      dossier: {
        sources: [source('b')],
        citations: [citation('b', { passage: { exact: 'signed the agreement in Geneva' } })],
      },
    },
    {
      title: 'other-line-breaks-and-a-marker',
      dossier: {
        sources: [sourceWithText('a', 'State A and State B signed the agree-\nment in Geneva [1].')],
        statements: [
          assertion('a', {
            appearsIn: { source: 'source:a', exact: 'State A and State B signed the agreement in Geneva.' },
          }),
        ],
      },
    },
  ],
}
