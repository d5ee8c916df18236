import { isEvidence } from '../../derive/evidence.ts'
import { originFinder } from '../../derive/witness.ts'
import type { AnyRecord, Citation } from '../../types.ts'
import { assertion, citation, type RuleExamples, source } from '../example.ts'
import { fieldWalker } from '../fields.ts'
import { dossierRule, type Path } from '../rule.ts'
import { shorten } from '../wording.ts'

export const rule = dossierRule({
  id: 'evidence/false-corroboration',
  since: '0.1.0',
  severity: 'warning',
  summary: 'Several citations look like independent confirmation but come from one report.',
  why: 'Ten papers that print one wire story are one witness; if it is wrong, all of them are.',
  fix: 'Cite the original report alone, or add a source that reports on its own.',
  check(dossier, report) {
    const originsOf = originFinder(dossier)
    for (const record of dossier.records())
      for (const { path, ids } of citationLists(record)) {
        const cited = ids.flatMap((id) => dossier.citation(id) ?? []).filter(isEvidence)
        for (const group of groupsOf(cited, ({ source }) => originsOf(source).join(' ')))
          report({
            record,
            path,
            message: `${namesOf(group)} ${group.length > 2 ? 'all' : 'both'} go back to ${originsOf(
              group[0]!.source,
            )
              .map((id) => `"${shorten(id)}"`)
              .join(' and ')}: they are one witness.`,
          })
      }
  },
})

const walk = fieldWalker(['CitationId'])

/** Each list of citations in a record, with its path. */
function citationLists(record: AnyRecord): { path: Path; ids: string[] }[] {
  const lists = new Map<string, { path: Path; ids: string[] }>()
  walk(record, (id, path) => {
    if (path.at(-2) !== 'citations') return
    const list = path.slice(0, -1)
    const key = list.join('/')
    const known = lists.get(key)
    if (known) known.ids.push(id)
    else lists.set(key, { path: list, ids: [id] })
  })
  return [...lists.values()]
}

/** Citations of at least two sources with the same origins. */
function groupsOf(citations: readonly Citation[], originOf: (citation: Citation) => string): Citation[][] {
  const groups = new Map<string, Citation[]>()
  for (const one of citations) {
    const origin = originOf(one)
    const group = groups.get(origin)
    if (group) group.push(one)
    else groups.set(origin, [one])
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ source }) => source)).size > 1)
}

function namesOf(citations: readonly Citation[]): string {
  const names = citations.map(({ id, marker }) => (marker === undefined ? `"${shorten(id)}"` : `[${marker}]`))
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const cited = { citations: ['citation:b', 'citation:c'] } satisfies Parameters<typeof assertion>[1]

export const examples: RuleExamples = {
  failing: [
    {
      title: 'two-reprints-of-one-wire-report',
      dossier: {
        brief: 'source:a',
        sources: [
          source('a'),
          source('b', { derivedFrom: ['source:wire'] }),
          source('c', { derivedFrom: ['source:wire'] }),
          source('wire', { kind: 'wire-report' }),
        ],
        citations: [citation('b', { marker: '1' }), citation('c', { marker: '2' })],
        statements: [assertion('a', cited)],
      },
    },
    {
      title: 'report-and-its-reprint',
      dossier: {
        sources: [source('a'), source('b', { derivedFrom: ['source:c'] }), source('c')],
        citations: [citation('b'), citation('c')],
        statements: [assertion('a', cited)],
      },
    },
    {
      title: 'three-reprints-of-two-wire-reports',
      dossier: {
        sources: [
          source('a'),
          ...(['b', 'c', 'd'] as const).map((name) =>
            source(name, { derivedFrom: ['source:first-wire', 'source:second-wire'] }),
          ),
          source('first-wire', { kind: 'wire-report' }),
          source('second-wire', { kind: 'wire-report' }),
        ],
        citations: [citation('b'), citation('c'), citation('d')],
        statements: [assertion('a', { citations: ['citation:b', 'citation:c', 'citation:d'] })],
      },
    },
  ],
  passing: [
    {
      title: 'two-independent-reports',
      dossier: {
        sources: [source('a'), source('b'), source('c')],
        citations: [citation('b'), citation('c')],
        statements: [assertion('a', cited)],
      },
    },
  ],
  nearMiss: [
    {
      title: 'reprint-with-reporting-of-its-own',
      dossier: {
        sources: [
          source('a'),
          source('b', { derivedFrom: ['source:c', 'source:d'] }),
          source('c'),
          source('d'),
        ],
        citations: [citation('b'), citation('c')],
        statements: [assertion('a', cited)],
      },
    },
    {
      title: 'two-passages-of-one-source',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b'), citation('c', { source: 'source:b' })],
        statements: [assertion('a', cited)],
      },
    },
    {
      title: 'reprint-cited-for-background',
      dossier: {
        sources: [source('a'), source('b', { derivedFrom: ['source:c'] }), source('c')],
        citations: [citation('b', { purpose: 'background' }), citation('c')],
        statements: [assertion('a', cited)],
      },
    },
  ],
}
