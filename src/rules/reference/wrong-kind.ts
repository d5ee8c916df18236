import type { Actor, Agreement, AgreementEventKind } from '../../types.ts'
import { actorKind } from '../../vocabulary/index.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { agreement, assertion, citation, type RuleExamples, source, state } from '../example.ts'
import { dossierRule, type Report } from '../rule.ts'
import { shorten } from '../wording.ts'
import { admits, eachSeat } from './seats.ts'

export const rule = dossierRule({
  id: 'reference/wrong-kind',
  since: '0.1.0',
  severity: 'error',
  summary:
    'An id resolves, and what it names cannot stand in that place, such as a company as a nationality.',
  why: 'The record says something that cannot be true, and views built on it, such as who signed, go wrong.',
  fix: 'Name the record that is meant, or correct the kind of the one that is named.',
  check(dossier, report) {
    for (const record of dossier.records())
      eachSeat(record, (id, path, seat) => {
        const actor = dossier.actor(id)
        if (!actor || admits(seat.of, actor.kind)) return
        report({
          record,
          path: [...path],
          message: `"${shorten(id)}" is ${nameOfKind(actor)}, and ${seat.need}.`,
          related: [{ record: actor, path: ['kind'], message: 'Its kind is set here.' }],
        })
      })
    for (const one of dossier.agreements) checkConcerns(one, dossier, report)
  },
})

function nameOfKind({ kind }: Actor): string {
  const label = actorKind.codes.find(({ code }) => code === kind)!.label.toLowerCase()
  if (label.endsWith('s')) return label
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`
}

/** Acts that undo or answer an earlier act under the same agreement, in words. */
const ANSWERS: Partial<Record<AgreementEventKind, string>> = {
  objection: 'an objection',
  'objection-withdrawal': 'the withdrawal of an objection',
  'reservation-withdrawal': 'the withdrawal of a reservation',
  resumption: 'a resumption',
  'withdrawal-rescinded': 'the rescission of a withdrawal',
}

function checkConcerns(agreement: Agreement, dossier: DossierIndex, report: Report): void {
  agreement.events?.forEach(({ kind, concerns }, i) => {
    const act = ANSWERS[kind]
    if (!act) return
    concerns?.forEach((id, j) => {
      const target = dossier.event(id)
      // An act under a protocol may answer one under the convention to which it belongs.
      if (!target || target.agreement.id === agreement.id || related(agreement, target.agreement)) return
      report({
        record: agreement,
        path: ['events', i, 'concerns', j],
        message: `"${shorten(id)}" belongs to "${shorten(target.agreement.id)}", and ${act} answers an event of its own agreement.`,
        related: [
          {
            record: target.agreement,
            path: ['events', target.index, 'id'],
            message: 'The event stands here.',
          },
        ],
      })
    })
  })
}

function related(a: Agreement, b: Agreement): boolean {
  return names(a, b) || names(b, a)
}

function names(one: Agreement, other: Agreement): boolean {
  return one.relations?.some((relation) => relation.agreement === other.id) ?? false
}

const reservation = agreement('y', {
  events: [{ kind: 'reservation', id: 'event:y/reservation', by: [{ actor: 'actor:a' }] }],
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'company-as-nationality',
      dossier: {
        actors: [
          { type: 'actor', kind: 'company', id: 'actor:c', name: 'Company C' },
          { type: 'actor', kind: 'person', id: 'actor:p', name: 'Person P', nationality: 'actor:c' },
        ],
      },
    },
    {
      title: 'government-as-country',
      dossier: {
        actors: [
          { type: 'actor', kind: 'government', id: 'actor:g', name: 'Government of A' },
          { type: 'actor', kind: 'company', id: 'actor:c', name: 'Company C', country: 'actor:g' },
        ],
      },
    },
    {
      title: 'signed-by-the-hand-of-a-state',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('x', { events: [{ kind: 'signature', by: [{ actor: 'actor:a', person: 'actor:a' }] }] }),
        ],
      },
    },
    {
      title: 'state-that-holds-an-office',
      dossier: {
        actors: [state('a')],
        sources: [source('a'), source('b')],
        citations: [citation('b')],
        statements: [
          assertion('a', {
            citations: ['citation:b'],
            claims: [
              { about: 'actor:a', property: 'tenure', value: { office: 'Minister', status: 'acting' } },
            ],
          }),
        ],
      },
    },
    {
      title: 'resumption-of-an-unrelated-agreement',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('x', {
            events: [{ kind: 'resumption', concerns: ['event:y/suspension'] }],
          }),
          agreement('y', { events: [{ kind: 'suspension', id: 'event:y/suspension' }] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'person-of-a-state',
      dossier: {
        actors: [
          state('a'),
          { type: 'actor', kind: 'person', id: 'actor:p', name: 'Person P', nationality: 'actor:a' },
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'state-that-publishes',
      dossier: {
        brief: 'source:a',
        actors: [state('a')],
        sources: [source('a', { publisher: 'actor:a' })],
      },
    },
    {
      title: 'unidentified-signatory',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          {
            type: 'actor',
            kind: 'unidentified',
            id: 'actor:deputy',
            name: 'A deputy minister',
            reason: 'not-identified',
          },
        ],
        agreements: [
          agreement('x', {
            events: [{ kind: 'signature', by: [{ actor: 'actor:a', person: 'actor:deputy' }] }],
          }),
        ],
      },
    },
    {
      title: 'withdrawal-under-a-protocol',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('x', {
            relations: [{ kind: 'protocol-to', agreement: 'agreement:y' }],
            events: [
              {
                kind: 'reservation-withdrawal',
                by: [{ actor: 'actor:a' }],
                concerns: ['event:y/reservation'],
              },
            ],
          }),
          reservation,
        ],
      },
    },
  ],
}
