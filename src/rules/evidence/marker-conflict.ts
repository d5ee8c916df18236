import type { Citation } from '../../types.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'evidence/marker-conflict',
  since: '0.1.0',
  severity: 'warning',
  summary: 'One source is cited under two markers.',
  why: 'A reader counts two sources where there is one, and the reference list names it twice.',
  fix: 'Use one marker for each source; one marker may stand for several sources.',
  check(dossier, report) {
    const first = new Map<string, Citation>()
    for (const record of dossier.citations) {
      if (record.marker === undefined) continue
      const key = sourceKey(record, dossier.source(record.source)?.url)
      const other = first.get(key)
      if (!other) first.set(key, record)
      else if (other.marker !== record.marker)
        report({
          record,
          path: ['marker'],
          message: `"${shorten(record.source)}" is cited as [${shorten(record.marker)}] here and as [${shorten(other.marker!)}] elsewhere.`,
          related: [{ record: other, path: ['marker'], message: 'The other marker.' }],
        })
    }
  },
})

/** A source is the same under two ids when it has one address. */
function sourceKey({ source: id }: Citation, url: string | undefined): string {
  return url === undefined ? id : url.replace(/#.*$/, '').replace(/\/$/, '')
}

const cited = assertion('a', { citations: ['citation:b', 'citation:c'] })

export const examples: RuleExamples = {
  failing: [
    {
      title: 'one-source-under-two-numbers',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b', { marker: '1' }), citation('c', { source: 'source:b', marker: '2' })],
        statements: [cited],
      },
    },
    {
      title: 'one-address-under-two-numbers',
      dossier: {
        sources: [
          source('a'),
          source('b', { url: 'https://example.org/report' }),
          source('c', { url: 'https://example.org/report/#top' }),
        ],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [cited],
      },
    },
  ],
  passing: [
    {
      title: 'two-sources-two-numbers',
      dossier: {
        sources: [source('a'), source('b'), source('c')],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [cited],
      },
    },
  ],
  nearMiss: [
    {
      title: 'one-number-for-two-sources',
      dossier: {
        sources: [source('a'), source('b'), source('c')],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '1' })],
        statements: [cited],
      },
    },
    {
      title: 'two-passages-under-one-number',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [
          citation('b', { marker: '1', passage: { exact: 'one passage' } }),
          citation('c', { source: 'source:b', marker: '1', passage: { exact: 'another one' } }),
        ],
        statements: [cited],
      },
    },
  ],
}
