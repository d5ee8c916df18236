import type { AnyRecord, Dossier } from '../../types.ts'
import { agreement, assertion, citation, type RuleExamples, source, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { nearestId } from './nearest-id.ts'
import { eachReference, kindOf } from './references.ts'

export const rule = dossierRule({
  id: 'reference/unresolved',
  since: '0.1.0',
  severity: 'error',
  summary: 'An id refers to a record that is not there.',
  why: 'Nobody can find out who or what is meant, so whatever rests on the reference cannot be checked.',
  fix: 'Correct the id, or add the record that it names.',
  check(dossier, report) {
    const suggest = nearestId(dossier)
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
