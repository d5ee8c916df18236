import { spanOf } from '../../derive/quotation-comparison.ts'
import type { Statement } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { citedMarkers, type HeldBrief, heldBrief } from './brief.ts'
import { sourceWithText } from './texts.ts'

export const rule = dossierRule({
  id: 'evidence/marker-mismatch',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A statement cites other sources than the markers behind its sentence say.',
  why: 'The record gives a statement evidence that the text does not give it, or loses some.',
  fix: 'Give the statement the citations whose markers its sentence prints.',
  check(dossier, report) {
    const brief = heldBrief(dossier)
    if (!brief || brief.held.markers().length === 0) return
    const known = citedMarkers(dossier)
    for (const record of dossier.statements) {
      const markers = markersOf(record, brief)
      if (!markers) continue
      const cited = citedBy(record, dossier)
      const missing = [...markers.sentence].filter((id) => known.has(id) && !cited.has(id))
      const added = [...cited].filter((id) => !markers.block.has(id))
      const difference = [
        ...missing.map((id) => `the text has [${shorten(id)}], the statement does not cite it`),
        ...added.map((id) => `the statement cites [${shorten(id)}], the text does not have it`),
      ]
      if (difference.length > 0)
        report({
          record,
          path: [record.citations ? 'citations' : 'id'],
          message: `Behind "${shorten(record.text)}" ${difference.join('; ')}.`,
        })
    }
  },
})

function citedBy({ citations }: Statement, dossier: DossierIndex): Set<string> {
  return new Set((citations ?? []).flatMap((id) => dossier.citation(id)?.marker ?? []))
}

/**
 * The markers of the sentences in which a statement stands, and of the whole block: a marker at the end of a paragraph
 * may stand for all of it. Undefined when the place is not known.
 */
function markersOf(
  { appearsIn, text }: Statement,
  { record, held }: HeldBrief,
): { sentence: Set<string>; block: Set<string> } | undefined {
  if (appearsIn?.source !== record.id) return undefined
  const span = spanOf(appearsIn, held) ?? spanOf({ exact: text }, held)
  if (!span) return undefined
  const { offsets } = held.prepared()
  const start = offsets.toUtf16(span.start)
  const end = offsets.toUtf16(span.end)
  const sentences = held.sentences().filter((one) => one.start < end && one.end > start)
  const [first] = sentences
  const last = sentences.at(-1)
  if (!first || !last) return undefined
  const idsWithin = (from: number, to: number) =>
    new Set(
      held
        .markers()
        .filter((marker) => marker.start >= from && marker.end <= to)
        .flatMap(({ ids }) => ids),
    )
  return {
    sentence: idsWithin(Math.max(first.start, start), last.end),
    block: idsWithin(first.block.start, last.block.start + last.block.text.length),
  }
}

const text = 'State A signed [1]. State B signed later [2].\n'
const references = [citation('b', { marker: '1' }), citation('c', { marker: '2' })]
const sources = [sourceWithText('a', text), source('b'), source('c')]

export const examples: RuleExamples = {
  failing: [
    {
      title: 'marker-of-the-sentence-not-cited',
      dossier: {
        brief: 'source:a',
        sources,
        citations: references,
        statements: [
          assertion('a', { text: 'State A signed.', citations: ['citation:b'] }),
          assertion('later', {
            text: 'State B signed later.',
            appearsIn: { source: 'source:a' },
            citations: ['citation:b'],
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'cites-what-the-sentence-prints',
      dossier: {
        brief: 'source:a',
        sources,
        citations: references,
        statements: [
          assertion('a', { text: 'State A signed.', citations: ['citation:b'] }),
          assertion('later', {
            text: 'State B signed later.',
            appearsIn: { source: 'source:a' },
            citations: ['citation:c'],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'marker-at-the-end-of-the-paragraph',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed. State B signed later [1].\n'), source('b')],
        citations: [citation('b', { marker: '1' })],
        statements: [assertion('a', { text: 'State A signed.', citations: ['citation:b'] })],
      },
    },
    {
      title: 'text-that-was-stored-without-its-markers',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed.\n'), source('b')],
        citations: [citation('b', { marker: '1' })],
        statements: [assertion('a', { text: 'State A signed.', citations: ['citation:b'] })],
      },
    },
    {
      title: 'statement-of-another-text',
      dossier: {
        brief: 'source:a',
        sources,
        citations: references,
        statements: [
          assertion('b', {
            text: 'State A signed.',
            appearsIn: { source: 'source:b' },
            citations: ['citation:c'],
          }),
        ],
      },
    },
    {
      title: 'sentence-between-two-others',
      dossier: {
        brief: 'source:a',
        sources: [
          sourceWithText('a', 'It rained [1]. State A signed [2]. State B left [1].\n'),
          source('b'),
          source('c'),
        ],
        citations: references,
        statements: [assertion('a', { text: 'State A signed.', citations: ['citation:c'] })],
      },
    },
    {
      title: 'further-source-without-a-marker',
      dossier: {
        brief: 'source:a',
        sources: [sourceWithText('a', 'State A signed [1].\n'), source('b'), source('c')],
        citations: [citation('b', { marker: '1' }), citation('c')],
        statements: [assertion('a', { text: 'State A signed.', citations: ['citation:b', 'citation:c'] })],
      },
    },
  ],
}
