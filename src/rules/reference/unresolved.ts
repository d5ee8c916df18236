import type { AnyRecord, Dossier } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { agreement, assertion, citation, type RuleExamples, source, state } from '../example.ts'
import { nearest } from '../nearest.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { eachReference, kindOf } from './references.ts'

export const rule = dossierRule({
  id: 'reference/unresolved',
  since: '0.1.0',
  severity: 'error',
  summary: 'An id refers to a record that is not there.',
  why: 'Nobody can find out who or what is meant, so whatever rests on the reference cannot be checked.',
  fix: 'Correct the id, or add the record that it names.',
  check(dossier, report) {
    const suggest = suggester(dossier)
    const look = (record: AnyRecord | Dossier) =>
      eachReference(record, (id, path) => {
        // Another dossier is another file: whether it exists cannot be seen from here.
        if (dossier.has(id) || kindOf(id) === 'dossier') return
        const suggestion = suggest(id)
        report({
          record,
          path: [...path],
          message: `No ${kindOf(id)} has the id "${shorten(id)}".`,
          ...(suggestion && { suggestion }),
        })
      })
    if (dossier.dossier) look(dossier.dossier)
    for (const record of dossier.records()) look(record)
  },
})

/** So many ids are compared before the search for the nearest one is given up; a fixed number, never a time. */
const MOST_COMPARISONS = 500_000

/** Finds the existing id that was most likely meant, each missing id once. */
function suggester(dossier: DossierIndex): (id: string) => string | undefined {
  const ids = new Map<string, string[]>()
  const found = new Map<string, string | undefined>()
  let comparisons = 0
  const collect = () => {
    for (const record of dossier.records()) {
      add(record.id)
      if (record.type === 'agreement') for (const event of record.events ?? []) if (event.id) add(event.id)
    }
  }
  const add = (id: string) => {
    const kind = kindOf(id)
    const local = id.slice(kind.length + 1)
    const known = ids.get(kind)
    if (known) known.push(local)
    else ids.set(kind, [local])
  }
  return (id) => {
    if (found.has(id)) return found.get(id)
    if (found.size === 0) collect()
    const kind = kindOf(id)
    const candidates = ids.get(kind) ?? []
    comparisons += candidates.length
    const local = comparisons > MOST_COMPARISONS ? undefined : nearest(id.slice(kind.length + 1), candidates)
    const suggestion = local && `${kind}:${local}`
    found.set(id, suggestion)
    return suggestion
  }
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'misspelt-party',
      dossier: {
        actors: [state('alpha'), state('beta')],
        agreements: [
          agreement('a', {
            participants: [
              { actor: 'actor:alpha', roles: ['party'] },
              { actor: 'actor:beta', roles: ['party'] },
              { actor: 'actor:alhpa', roles: ['depositary'] },
            ],
          }),
        ],
      },
    },
    {
      title: 'citation-of-a-missing-source',
      dossier: {
        sources: [source('a')],
        statements: [assertion('a', { citations: ['citation:a'] })],
        citations: [citation('a', { source: 'source:reference-2' })],
      },
    },
    {
      title: 'claim-about-a-missing-event',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [
          assertion('a', {
            citations: ['citation:b'],
            claims: [{ about: 'event:a/signature', property: 'date', value: '2024-09' }],
          }),
        ],
      },
    },
    { title: 'missing-brief', dossier: { brief: 'source:brief' } },
  ],
  passing: [
    {
      title: 'every-id-resolves',
      dossier: {
        brief: 'source:a',
        sources: [source('a', { publisher: 'actor:a' }), source('b')],
        actors: [state('a')],
        statements: [assertion('a', { about: ['actor:a'], citations: ['citation:b'] })],
        citations: [citation('b')],
      },
    },
  ],
  nearMiss: [
    {
      title: 'statement-about-another-dossier',
      dossier: {
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [assertion('a', { about: ['dossier:another'], citations: ['citation:b'] })],
      },
    },
  ],
}
