import { effectOf } from '../../derive/events.ts'
import type { Agreement } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { RuleExamples } from '../example.ts'
import { agreement, person, state } from '../example.ts'
import { dossierRule, type Report } from '../rule.ts'
import { shorten } from '../wording.ts'
import { parties } from './cases.ts'

export const rule = dossierRule({
  id: 'agreement/person-as-party',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A person stands where a side of the agreement belongs.',
  why: 'Whoever signs for a state or an organisation binds that body and not the person, so the side itself is missing from the record.',
  fix: 'Name the state, authority or organisation as the actor and put the one who signed under `person`.',
  check(dossier, report) {
    for (const record of dossier.agreements) {
      // In private law people make contracts.
      if (record.instrument === 'contract') continue
      checkParticipants(record, dossier, report)
      checkEvents(record, dossier, report)
    }
  },
})

function checkParticipants(record: Agreement, dossier: DossierIndex, report: Report): void {
  record.participants.forEach(({ actor, roles }, index) => {
    const found = roles.includes('party') ? dossier.actor(actor) : undefined
    if (found?.kind !== 'person') return
    report({
      record,
      path: ['participants', index, 'actor'],
      message: `"${shorten(found.name)}" is a person and is listed as a party.`,
      related: [{ record: found, path: ['kind'], message: 'This is the person.' }],
    })
  })
}

function checkEvents(record: Agreement, dossier: DossierIndex, report: Report): void {
  record.events?.forEach(({ kind, by }, index) => {
    const effect = effectOf(kind)
    if (!by || (effect !== 'signed' && effect !== 'consented')) return
    by.forEach(({ actor, onBehalfOf }, place) => {
      const found = onBehalfOf ? undefined : dossier.actor(actor)
      if (found?.kind !== 'person') return
      report({
        record,
        path: ['events', index, 'by', place, 'actor'],
        message: `"${shorten(found.name)}" is a person, and the act does not say for whom.`,
        related: [{ record: found, path: ['kind'], message: 'This is the person.' }],
      })
    })
  })
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'minister-listed-as-party',
      dossier: {
        actors: [state('a'), person('minister')],
        agreements: [agreement('a', { participants: parties('a', 'minister') })],
      },
    },
    {
      title: 'minister-signs-for-nobody',
      dossier: {
        actors: [state('a'), state('b'), person('minister')],
        agreements: [agreement('a', { events: [{ kind: 'signature', by: [{ actor: 'actor:minister' }] }] })],
      },
    },
  ],
  passing: [
    {
      title: 'minister-signs-for-a-state',
      dossier: {
        actors: [state('a'), state('b'), person('minister')],
        agreements: [
          agreement('a', {
            events: [{ kind: 'signature', by: [{ actor: 'actor:a', person: 'actor:minister' }] }],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'person-as-mediator',
      dossier: {
        actors: [state('a'), state('b'), person('envoy')],
        agreements: [
          agreement('a', {
            participants: [...parties('a', 'b'), { actor: 'actor:envoy', roles: ['mediator'] }],
          }),
        ],
      },
    },
    {
      title: 'person-in-a-contract',
      dossier: {
        actors: [state('a'), person('consultant')],
        agreements: [agreement('a', { instrument: 'contract', participants: parties('a', 'consultant') })],
      },
    },
    {
      title: 'person-who-alleges-a-breach',
      dossier: {
        actors: [state('a'), state('b'), person('minister')],
        agreements: [
          agreement('a', {
            events: [
              {
                kind: 'breach-alleged',
                by: [{ actor: 'actor:minister', onBehalfOf: 'actor:a' }],
                recipients: ['actor:b'],
              },
            ],
          }),
        ],
      },
    },
  ],
}
