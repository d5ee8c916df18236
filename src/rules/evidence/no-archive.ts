import { citedSources, hasSnapshot } from '../../derive/evidence.ts'
import { type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/no-archive',
  since: '0.1.0',
  severity: 'info',
  summary: 'A source is known only by its web address: no copy of it is kept.',
  why: 'Pages change and vanish, and then nobody can check what was cited.',
  fix: 'Have the page archived and record the copy (`archive`), or store the text.',
  check(dossier, report) {
    if (!dossier.dossier) return
    for (const record of citedSources(dossier))
      if (record.url !== undefined && !hasSnapshot(record, dossier))
        report({ record, path: ['url'], message: `No copy is kept of ${shorten(record.url)}.` })
  },
})

const url = 'https://example.org/article'

export const examples: RuleExamples = {
  failing: [{ title: 'web-address-only', dossier: { sources: [source('a', { url })] } }],
  passing: [
    {
      title: 'archived-page',
      dossier: {
        sources: [source('a', { url, archive: { url: 'https://example.org/copy', captured: '2024-09-04' } })],
      },
    },
  ],
  nearMiss: [
    { title: 'text-stored', dossier: { sources: [sourceWithText('a', 'Two sides sign.', { url })] } },
    { title: 'book-without-an-address', dossier: { sources: [source('a', { kind: 'book' })] } },
    {
      title: 'brief-that-is-checked',
      dossier: { brief: 'source:a', sources: [source('a', { url })] },
    },
  ],
}
