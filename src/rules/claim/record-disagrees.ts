import { describeClaim } from '../../derive/claim-labels.ts'
import { statedClaims } from '../../derive/stated-claims.ts'
import { agreement, assertion, person, type RuleExamples, source, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { disagreementOf } from './own-values.ts'

export const rule = dossierRule({
  id: 'claim/record-disagrees',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A statement claims one thing and the record of the event, agreement or actor says another.',
  why: 'The record has taken sides where sources disagree, and the reader of the record does not see it.',
  fix: 'Correct the record or the claim; while sources disagree, leave the value out of the record and keep the claims.',
  check(dossier, report) {
    for (const stated of statedClaims(dossier)) {
      const own = disagreementOf(stated, dossier)
      if (!own) continue
      const { statement, claim, claimIndex } = stated
      report({
        record: statement,
        path: ['claims', claimIndex, 'value'],
        message: `The claim on "${claim.property}" says: ${shorten(describeClaim(claim, dossier))}. "${shorten(claim.about)}" says: ${shorten(own.says)}.`,
        related: [{ record: own.record, path: own.path, message: 'What the record says.' }],
      })
    }
  },
})

const event = { kind: 'signature', id: 'event:a/signature' } as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'another-date-than-the-event',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ ...event, date: '2024-09-03' }] })],
        sources: [source('x')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2026-05-27' }] }),
        ],
      },
    },
    {
      title: 'another-instrument',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a')],
        sources: [source('x')],
        statements: [
          assertion('x', {
            claims: [{ about: 'agreement:a', property: 'instrument', value: 'memorandum-of-understanding' }],
          }),
        ],
      },
    },
    {
      title: 'party-that-does-not-take-part',
      dossier: {
        actors: [state('a'), state('b'), state('c')],
        agreements: [agreement('a')],
        sources: [source('x')],
        statements: [
          assertion('x', { claims: [{ about: 'agreement:a', property: 'party', value: 'actor:c' }] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'date-of-the-event',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ ...event, date: '2024-09-03' }] })],
        sources: [source('x')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2024-09-03' }] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'month-of-the-event',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ ...event, date: '2024-09-03' }] })],
        sources: [source('x')],
        statements: [assertion('x', { claims: [{ about: event.id, property: 'date', value: '2024-09' }] })],
      },
    },
    {
      title: 'signatory-whom-the-event-does-not-name',
      dossier: {
        actors: [state('a'), state('b'), person('p')],
        agreements: [agreement('a', { events: [{ ...event, by: [{ actor: 'actor:a' }] }] })],
        sources: [source('x')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'participant', value: 'actor:p' }] }),
        ],
      },
    },
    {
      title: 'event-without-a-date',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [event] })],
        sources: [source('x')],
        statements: [
          assertion('x', { claims: [{ about: event.id, property: 'date', value: '2026-05-27' }] }),
        ],
      },
    },
    {
      title: 'other-form-that-is-only-wanted',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a')],
        sources: [source('x')],
        statements: [
          assertion('x', {
            claims: [{ about: 'agreement:a', property: 'instrument', value: 'treaty', modality: 'desired' }],
          }),
        ],
      },
    },
  ],
}
