import { citedSentences, sentencesToCite } from '../../derive/sentences.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { heldBrief, placeOfBlock } from './brief.ts'
import { shown } from './difference.ts'
import { sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/uncited-sentence',
  since: '0.1.0',
  severity: 'info',
  summary: 'A sentence of the brief reports something and cites no source.',
  why: 'A reader cannot tell whether it was found out, concluded or made up.',
  fix: 'Add a marker, or move the sentence to an analysis if it is the author’s own view.',
  check(dossier, report) {
    const brief = heldBrief(dossier)
    if (!brief) return
    const sentences = sentencesToCite(brief.held, dossier)
    const cited = citedSentences(brief.held, dossier)
    // A text that cites nothing at all has another convention; the coverage tells.
    if (cited.size === 0) return
    for (const sentence of sentences)
      if (!cited.has(sentence))
        report({
          ...placeOfBlock(brief, sentence.block),
          message: `The sentence "${shown(sentence.text)}" cites nothing.`,
        })
  },
})

const cited = assertion('a', { text: 'State A signed.', citations: ['citation:b'] })

export const examples: RuleExamples = {
  failing: [
    {
      title: 'second-sentence-without-a-marker',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed [1]. State B signed later.\n'), source('b')],
        citations: [citation('b', { marker: '1' })],
        statements: [cited],
      },
    },
  ],
  passing: [
    {
      title: 'every-sentence-with-a-marker',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed [1]. State B signed later [1].\n'), source('b')],
        citations: [citation('b', { marker: '1' })],
        statements: [cited],
      },
    },
  ],
  nearMiss: [
    {
      title: 'headline-analysis-and-pull-quote',
      dossier: {
        brief: 'source:a',
        sources: [
          source('a', {
            text: {
              blocks: [
                { kind: 'headline', text: 'State A signs\n' },
                { kind: 'paragraph', text: 'State A signed [1].\n' },
                { kind: 'pull-quote', text: 'State A signed.\n' },
                { kind: 'analysis', text: 'The treaty changes little.\n' },
              ],
            },
          }),
          source('b'),
        ],
        citations: [citation('b', { marker: '1' })],
        statements: [cited],
      },
    },
    {
      title: 'sentence-that-a-statement-cites-for',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed. State B signed later [1].\n'), source('b')],
        citations: [citation('b', { marker: '1' })],
        statements: [cited],
      },
    },
  ],
}
