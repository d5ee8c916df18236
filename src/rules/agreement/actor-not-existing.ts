import { after, before, overlaps } from '../../date/index.ts'
import type { Actor, ActorId, AgreementEventActor } from '../../types.ts'
import type { RuleExamples } from '../example.ts'
import { agreement, person, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { by, parties } from './cases.ts'
import { mentionEvent, on } from './event-wording.ts'

const KEYS = ['actor', 'onBehalfOf', 'person'] as const

export const rule = dossierRule({
  id: 'agreement/actor-not-existing',
  since: '0.1.0',
  severity: 'error',
  summary: 'An actor takes part in an event on a day on which it did not exist.',
  why: 'A state cannot ratify after it was dissolved nor a person sign after death, so the day or the actor is wrong.',
  fix: 'Look the date up again, or name the predecessor or successor that existed on that day.',
  check(dossier, report) {
    for (const record of dossier.agreements) {
      record.events?.forEach((event, index) => {
        const { by: actors, date } = event
        if (!actors || !date) return
        actors.forEach((entry, place) => {
          for (const key of KEYS) {
            const actor = actorOf(entry, key, dossier.actor)
            const lack = actor && absence(actor, date)
            if (!lack) continue
            report({
              record,
              path: ['events', index, 'by', place, key],
              message: `"${shorten(actor.name)}" ${lack.words}, and ${mentionEvent({ ...event, by: undefined })} has it take part.`,
              related: [{ record: actor, path: [lack.key], message: 'This is when it existed.' }],
            })
          }
        })
      })
    }
  },
})

function actorOf(
  entry: AgreementEventActor,
  key: (typeof KEYS)[number],
  find: (id: ActorId) => Actor | undefined,
): Actor | undefined {
  const id = entry[key]
  return id && find(id)
}

/** Why the actor certainly did not exist on the day, in words, with the key that says so. */
function absence(actor: Actor, date: string): { words: string; key: string } | undefined {
  const { during } = actor
  if (during && overlaps(during, date) === 'certainly-not')
    return { words: `existed${on(during)}`, key: 'during' }
  if (actor.kind !== 'person') return undefined
  if (actor.died && after(date, actor.died) === 'certainly')
    return { words: `died${on(actor.died)}`, key: 'died' }
  if (actor.born && before(date, actor.born) === 'certainly')
    return { words: `was born${on(actor.born)}`, key: 'born' }
  return undefined
}

const union = { ...state('union'), name: 'Union of States', during: '1922-12-30/1991-12-26' }

export const examples: RuleExamples = {
  failing: [
    {
      title: 'ratified-after-its-dissolution',
      dossier: {
        actors: [union, state('b')],
        agreements: [
          agreement('a', {
            participants: parties('union', 'b'),
            events: [{ kind: 'ratification', by: by('union'), date: '1992-02' }],
          }),
        ],
      },
    },
    {
      title: 'signed-after-death',
      dossier: {
        actors: [state('a'), state('b'), person('minister', { died: '2019-03-01' })],
        agreements: [
          agreement('a', {
            events: [
              {
                kind: 'signature',
                by: [{ actor: 'actor:a', person: 'actor:minister' }],
                date: '2019-03-02',
              },
            ],
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'ratified-while-it-existed',
      dossier: {
        actors: [union, state('b')],
        agreements: [
          agreement('a', {
            participants: parties('union', 'b'),
            events: [{ kind: 'ratification', by: by('union'), date: '1988-06-01' }],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'ratified-in-the-year-of-its-dissolution',
      dossier: {
        actors: [union, state('b')],
        agreements: [
          agreement('a', {
            participants: parties('union', 'b'),
            events: [{ kind: 'ratification', by: by('union'), date: '1991' }],
          }),
        ],
      },
    },
    {
      title: 'successor-acts-for-itself',
      dossier: {
        actors: [
          union,
          {
            type: 'actor',
            kind: 'state',
            id: 'actor:a',
            name: 'State A',
            during: '1991-12-26/..',
            succeeds: ['actor:union'],
          },
        ],
        agreements: [
          agreement('a', {
            participants: parties('union', 'a'),
            events: [{ kind: 'succession', by: by('a'), date: '1992-02' }],
          }),
        ],
      },
    },
  ],
}
