import { agreement, assertion, citation, type RuleExamples, source, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { USERS_OF_SOURCES, useOf } from './usage.ts'

export const rule = dossierRule({
  id: 'reference/unused-source',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A source is listed and nothing refers to it.',
  why: 'Readers take a listed source for evidence, while no statement, agreement or citation rests on it.',
  fix: 'Cite the source where it is used, or take it out.',
  check(dossier, report) {
    // A file of sources alone is a bibliography: what would use them stands elsewhere.
    if (!USERS_OF_SOURCES.some((type) => dossier.holds(type))) return
    const isUsed = useOf(dossier)
    for (const record of dossier.sources)
      if (!isUsed(record.id))
        report({
          record,
          path: ['id'],
          message: `Nothing cites "${shorten(record.id)}"${record.title ? ` (${shorten(record.title)})` : ''}.`,
        })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'source-that-nobody-cites',
      dossier: {
        sources: [source('a'), source('b'), source('c', { title: 'Report C' })],
        statements: [assertion('a', { citations: ['citation:b'] })],
        citations: [citation('b')],
      },
    },
  ],
  passing: [
    {
      title: 'every-source-is-used',
      dossier: {
        sources: [source('a'), source('b')],
        statements: [assertion('a', { citations: ['citation:b'] })],
        citations: [citation('b')],
      },
    },
  ],
  nearMiss: [
    {
      title: 'brief-document-and-original',
      dossier: {
        brief: 'source:brief',
        actors: [state('a'), state('b')],
        sources: [source('brief', { derivedFrom: ['source:original'] }), source('original'), source('text')],
        agreements: [agreement('x', { documents: ['source:text'] })],
      },
    },
    { title: 'bibliography', dossier: { sources: [source('a'), source('b')] } },
  ],
}
