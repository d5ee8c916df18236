import { resolvedPassages } from '../../derive/passages.ts'
import { checkQuotations } from '../../derive/quotations.ts'
import { citation, person, type RuleExamples } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { nameOf, shown } from './difference.ts'
import { quoting, sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/quote-ambiguous',
  since: '0.1.0',
  severity: 'warning',
  summary:
    'A quotation or passage stands in its source more than once, and nothing says which place is meant.',
  why: 'The words around it decide what a quotation means, and a reader cannot know which ones to read.',
  fix: 'Cite a longer passage, or give the words right before and after it (`prefix`, `suffix`).',
  check(dossier, report) {
    for (const { statement, path, exact, verdict, decisive } of checkQuotations(dossier))
      if (verdict === 'ambiguous' && decisive)
        report({
          record: statement,
          path,
          message: `The quotation "${shown(exact)}" stands at ${decisive.match.places} places of ${nameOf(decisive)}.`,
        })
    for (const { record, path, exact, source, resolved } of resolvedPassages(dossier))
      if (resolved.match.status === 'ambiguous' && resolved.offsets !== 'right')
        report({
          record,
          path: [...path, 'exact'],
          message: `The passage "${shown(exact)}" stands at ${resolved.match.places} places of "${shorten(source)}".`,
        })
  },
})

const twice = 'Person P called the treaty a first step. The opposition called it a first step too.'

export const examples: RuleExamples = {
  failing: [
    {
      title: 'words-that-the-source-has-twice',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', twice)],
        statements: [quoting('Person P spoke of the treaty.', 'a first step')],
      },
    },
    {
      title: 'passage-that-the-source-has-twice',
      dossier: {
        sources: [sourceWithText('b', twice)],
        citations: [citation('b', { passage: { exact: 'a first step' } })],
      },
    },
  ],
  passing: [
    {
      title: 'words-that-the-source-has-once',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', 'Person P called the treaty a first step.')],
        statements: [quoting('Person P spoke of the treaty.', 'a first step')],
      },
    },
  ],
  nearMiss: [
    {
      title: 'one-place-in-the-sentence-of-the-statement',
      dossier: {
        actors: [person('p')],
        sources: [sourceWithText('a', twice)],
        statements: [quoting('Person P called the treaty a first step.', 'a first step')],
      },
    },
    {
      title: 'repeated-in-the-headline',
      dossier: {
        actors: [person('p')],
        sources: [
          {
            ...sourceWithText('a', ''),
            text: {
              blocks: [
                { kind: 'headline', text: 'Treaty is a first step\n' },
                { kind: 'paragraph', text: 'Person P called the treaty a first step.' },
              ],
            },
          },
        ],
        statements: [quoting('Person P spoke of the treaty.', 'a first step')],
      },
    },
    {
      title: 'passage-singled-out-by-the-words-before-it',
      dossier: {
        sources: [sourceWithText('b', twice)],
        citations: [citation('b', { passage: { exact: 'a first step', prefix: 'called it ' } })],
      },
    },
  ],
}
