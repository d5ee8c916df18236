import { blockAt } from '../../derive/held-text.ts'
import { assertion, citation, type RuleExamples } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { citedMarkers, heldBrief, placeOfBlock, printed, sentenceAt } from './brief.ts'
import { shown } from './difference.ts'
import { sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/marker-unresolved',
  since: '0.1.0',
  severity: 'error',
  summary: 'The brief prints a marker such as [3], and no citation has it.',
  why: 'A reader is promised a source that does not exist.',
  fix: 'Add the citation with that `marker`, or correct the marker in the text.',
  check(dossier, report) {
    const brief = heldBrief(dossier)
    if (!brief) return
    const known = citedMarkers(dossier)
    for (const { id, marker } of printed(brief.held))
      if (!known.has(id))
        report({
          ...placeOfBlock(brief, blockAt(brief.held, marker.start)),
          message: `No citation has the marker "${shorten(id)}" of ${shorten(marker.raw)} in "${shown(sentenceAt(brief, marker.start))}".`,
        })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'third-of-two-citations',
      dossier: {
        brief: 'source:a',
        sources: [
          sourceWithText('a', 'State A signed [1]. State B signed [3].'),
          sourceWithText('b', 'State A signed.'),
        ],
        citations: [citation('b', { marker: '1' })],
        statements: [assertion('a', { text: 'State A signed.', citations: ['citation:b'] })],
      },
    },
  ],
  passing: [
    {
      title: 'every-marker-has-its-citation',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed [1].'), sourceWithText('b', 'State A signed.')],
        citations: [citation('b', { marker: '1' })],
        statements: [assertion('a', { text: 'State A signed.', citations: ['citation:b'] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'year-in-brackets',
      dossier: {
        brief: 'source:a',
        sources: [
          sourceWithText('a', 'State A signed the treaty [2015] at last [1].'),
          sourceWithText('b', 'State A signed.'),
        ],
        citations: [citation('b', { marker: '1' })],
        statements: [assertion('a', { text: 'State A signed.', citations: ['citation:b'] })],
      },
    },
  ],
}
