import { isMember, wholesOf } from '../../derive/sides.ts'
import type { AgreementEventActor } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { RuleExamples } from '../example.ts'
import { agreement, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { among, by, parties } from './cases.ts'
import { nameEvent } from './event-wording.ts'

export const rule = dossierRule({
  id: 'agreement/reservation-by-stranger',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A reservation is made by an actor that is not among the participants of the agreement.',
  why: 'Only those that sign or consent can make a reservation, so the actor is missing from the participants or is the wrong one.',
  fix: 'Add the actor to the participants, or look up who made the reservation.',
  check(dossier, report) {
    for (const record of dossier.agreements) {
      if (!record.events?.some(({ kind }) => kind === 'reservation')) continue
      const participants = new Set<string>(record.participants.map(({ actor }) => actor))
      record.events.forEach((event, index) => {
        if (event.kind !== 'reservation') return
        event.by?.forEach((entry, place) => {
          if (isKnown(entry, participants, dossier)) return
          report({
            record,
            path: ['events', index, 'by', place, 'actor'],
            message: `${nameEvent({ ...event, by: [entry] })} is that of an actor that does not take part in the agreement.`,
            related: [{ record, path: ['participants'], message: 'These take part.' }],
          })
        })
      })
    }
  },
})

/** Is the actor, the one it acts for, a body of which it is an organ or its coalition among the participants? */
function isKnown(
  { actor, onBehalfOf }: AgreementEventActor,
  participants: ReadonlySet<string>,
  dossier: DossierIndex,
): boolean {
  const ids = [actor, ...wholesOf(onBehalfOf ?? actor, dossier)]
  if (ids.some((id) => participants.has(id))) return true
  for (const participant of participants)
    if (ids.some((id) => isMember(dossier.actor(participant), id))) return true
  return false
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'reservation-of-a-state-outside',
      dossier: {
        actors: [state('a'), state('b'), state('c')],
        agreements: [agreement('a', { events: [{ kind: 'reservation', by: by('c'), date: '2001-02-01' }] })],
      },
    },
  ],
  passing: [
    {
      title: 'reservation-of-a-participant',
      dossier: among([{ kind: 'reservation', by: by('c'), date: '2001-02-01' }]),
    },
  ],
  nearMiss: [
    {
      title: 'ministry-of-a-participant',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          {
            type: 'actor',
            kind: 'state-body',
            id: 'actor:ministry',
            name: 'Ministry of State A',
            partOf: 'actor:a',
          },
        ],
        agreements: [agreement('a', { events: [{ kind: 'reservation', by: by('ministry') }] })],
      },
    },
    {
      title: 'member-of-a-coalition',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          state('c'),
          {
            type: 'actor',
            kind: 'coalition',
            id: 'actor:bloc',
            name: 'Bloc',
            members: ['actor:b', 'actor:c'],
          },
        ],
        agreements: [
          agreement('a', {
            participants: parties('a', 'bloc'),
            events: [{ kind: 'reservation', by: by('c') }],
          }),
        ],
      },
    },
    {
      title: 'territory-for-a-participant',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          { type: 'actor', kind: 'territory', id: 'actor:island', name: 'Island' },
        ],
        agreements: [
          agreement('a', {
            events: [{ kind: 'reservation', by: [{ actor: 'actor:a', onBehalfOf: 'actor:island' }] }],
          }),
        ],
      },
    },
  ],
}
