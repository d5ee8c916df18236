import { agreement, type RuleExamples, source, state } from '../example.ts'
import { recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { eachLink } from './relations.ts'

export const rule = recordRule({
  id: 'reference/self',
  since: '0.1.0',
  severity: 'error',
  on: ['actor', 'agreement', 'statement', 'source'],
  needs: {
    actor: ['/partOf', '/succeeds', '/members', '/affiliation'],
    agreement: ['/relations', 'AgreementEventKind'],
    statement: ['/relations'],
    source: ['/derivedFrom'],
  },
  summary: 'A record stands in a relation to itself that only two different things can have.',
  why: 'Nothing can be a part, a successor, a reprint or an amendment of itself, so another record must be meant.',
  fix: 'Name the record that is meant, or take the relation out.',
  check(record, report) {
    eachLink(record, ({ path, from, to, verb }) => {
      if (from === to) report({ record, path, message: `"${shorten(from)}" ${verb} itself.` })
    })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'part-of-itself',
      dossier: {
        actors: [
          {
            type: 'actor',
            kind: 'state-body',
            id: 'actor:ministry',
            name: 'Ministry',
            partOf: 'actor:ministry',
          },
        ],
      },
    },
    {
      title: 'agreement-that-amends-itself',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { relations: [{ kind: 'amends', agreement: 'agreement:a' }] })],
      },
    },
    {
      title: 'reprint-of-itself',
      dossier: {
        brief: 'source:a',
        sources: [source('a', { derivedFrom: ['source:a'] })],
      },
    },
  ],
  passing: [
    {
      title: 'part-of-another',
      dossier: {
        actors: [
          state('a'),
          { type: 'actor', kind: 'state-body', id: 'actor:ministry', name: 'Ministry', partOf: 'actor:a' },
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'state-as-its-own-country',
      dossier: {
        actors: [{ type: 'actor', kind: 'state', id: 'actor:a', name: 'State A', country: 'actor:a' }],
      },
    },
  ],
}
