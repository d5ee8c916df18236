import { isEvidence } from '../../derive/evidence.ts'
import { originFinder } from '../../derive/witness.ts'
import type { Source } from '../../types.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'evidence/retracted-source',
  since: '0.1.0',
  severity: 'error',
  summary: 'A source is cited as evidence although its publisher has withdrawn it.',
  why: 'Nobody stands by the text any more, so it can back nothing.',
  fix: 'Cite another source, or say why it is still cited (`purpose`: `disputes`, `corrects` or `background`).',
  check(dossier, report) {
    const originsOf = originFinder(dossier)
    for (const record of dossier.citations) {
      if (!isEvidence(record)) continue
      const cited = dossier.source(record.source)
      if (!cited) continue
      if (isRetracted(cited)) {
        report({
          record,
          path: ['source'],
          message: `"${shorten(cited.id)}" was retracted${when(cited)}.`,
          related: [{ record: cited, path: ['correction', 'status'], message: 'The retraction.' }],
        })
        continue
      }
      const origins = originsOf(cited.id).flatMap((id) => dossier.source(id) ?? [])
      const [first] = origins
      if (first && first !== cited && origins.every(isRetracted))
        report({
          record,
          path: ['source'],
          message: `"${shorten(cited.id)}" reprints "${shorten(first.id)}", which was retracted${when(first)}.`,
          related: [{ record: first, path: ['correction', 'status'], message: 'The retraction.' }],
        })
    }
  },
})

function isRetracted({ correction }: Source): boolean {
  return correction?.status === 'retracted'
}

function when({ correction }: Source): string {
  return correction?.date ? ` (${correction.date})` : ''
}

const withdrawn = { correction: { status: 'retracted', date: '2024-09-10' } } as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'article-that-was-withdrawn',
      dossier: {
        sources: [source('a'), source('b', withdrawn)],
        citations: [citation('b')],
        statements: [assertion('a', { citations: ['citation:b'] })],
      },
    },
    {
      title: 'reprint-of-a-withdrawn-report',
      dossier: {
        sources: [source('a'), source('b', { derivedFrom: ['source:wire'] }), source('wire', withdrawn)],
        citations: [citation('b')],
        statements: [assertion('a', { citations: ['citation:b'] })],
      },
    },
  ],
  passing: [
    {
      title: 'article-that-stands',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [assertion('a', { citations: ['citation:b'] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'article-that-was-corrected',
      dossier: {
        sources: [source('a'), source('b', { correction: { status: 'corrected' } })],
        citations: [citation('b')],
        statements: [assertion('a', { citations: ['citation:b'] })],
      },
    },
    {
      title: 'cited-as-what-is-disputed',
      dossier: {
        sources: [source('a'), source('b', withdrawn)],
        citations: [citation('b', { purpose: 'disputes' })],
        statements: [assertion('a', { citations: ['citation:b'] })],
      },
    },
  ],
}
