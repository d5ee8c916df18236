import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { heldBrief, printed } from './brief.ts'
import { sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/marker-unused',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A citation has a marker that the brief prints nowhere.',
  why: 'The source stands in the reference list and backs nothing that a reader can see.',
  fix: 'Print the marker where the source is used, or take it out of the citation.',
  check(dossier, report) {
    const brief = heldBrief(dossier)
    if (!brief) return
    const used = new Set(printed(brief.held).map(({ id }) => id))
    for (const record of dossier.citations)
      if (record.marker !== undefined && !used.has(record.marker))
        report({
          record,
          path: ['marker'],
          message: `The marker "${shorten(record.marker)}" is printed nowhere in "${shorten(brief.record.id)}".`,
        })
  },
})

const cited = assertion('a', { text: 'State A signed.', citations: ['citation:b', 'citation:c'] })

export const examples: RuleExamples = {
  failing: [
    {
      title: 'second-reference-never-printed',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed [1].'), source('b'), source('c')],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [cited],
      },
    },
  ],
  passing: [
    {
      title: 'both-markers-printed',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed [1, 2].'), source('b'), source('c')],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [cited],
      },
    },
  ],
  nearMiss: [
    {
      title: 'marker-within-a-range',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed [1–3].'), source('b'), source('c'), source('d')],
        citations: [
          citation('b', { marker: '1' }),
          citation('c', { marker: '2' }),
          citation('d', { marker: '3' }),
        ],
        statements: [{ ...cited, citations: ['citation:b', 'citation:c', 'citation:d'] }],
      },
    },
    {
      title: 'citation-without-a-marker',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed [1].'), source('b'), source('c')],
        citations: [citation('b', { marker: '1' }), citation('c')],
        statements: [cited],
      },
    },
  ],
}
