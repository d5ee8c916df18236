import { isEvidence } from '../../derive/evidence.ts'
import { citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { passageOf } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/no-passage',
  since: '0.1.0',
  severity: 'info',
  summary: 'A citation names a source but not the passage of it.',
  why: 'A reader has to search the whole source, and no program can say whether it bears the statement out.',
  fix: 'Add the words that are cited (`passage`), or where they stand (`locator`).',
  check(dossier, report) {
    // Loose records are a corpus in the making; the advice is for a dossier that stands alone.
    if (!dossier.dossier) return
    for (const record of dossier.citations)
      if (isEvidence(record) && !record.passage && !record.locator)
        report({
          record,
          path: ['source'],
          message: `The citation names "${shorten(record.source)}" and no passage of it.`,
        })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'source-without-a-passage',
      dossier: { sources: [source('b')], citations: [citation('b')] },
    },
  ],
  passing: [
    {
      title: 'source-with-a-passage',
      dossier: { sources: [source('b')], citations: [passageOf('b', 'signed the agreement')] },
    },
  ],
  nearMiss: [
    {
      title: 'page-of-a-source',
      dossier: {
        sources: [source('b')],
        citations: [citation('b', { locator: { label: 'page', value: '12' } })],
      },
    },
    {
      title: 'further-reading',
      dossier: { sources: [source('b')], citations: [citation('b', { purpose: 'see-also' })] },
    },
  ],
}
