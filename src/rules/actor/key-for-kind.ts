import type { CollectiveActor, CollectiveActorKind } from '../../types.ts'
import { collectiveActorKind } from '../../vocabulary/index.ts'
import { type RuleExamples, state } from '../example.ts'
import { recordRule } from '../rule.ts'

interface Misplaced {
  key: keyof CollectiveActor
  kinds: ReadonlySet<CollectiveActorKind>
  /** Why the key says nothing sensible of such an actor. */
  because: string
}

const MISPLACED: readonly Misplaced[] = [
  {
    key: 'countryCode',
    kinds: kindsBut('state', 'territory', 'government', 'de-facto-authority'),
    because: 'a country code belongs to a state or territory',
  },
  {
    key: 'country',
    kinds: new Set(['state']),
    because: 'a state does not belong to another one',
  },
  {
    key: 'governs',
    kinds: new Set(['organization', 'company', 'media-organization', 'community']),
    because: 'countries are governed by governments and other authorities',
  },
  {
    key: 'recognition',
    kinds: new Set(['organization', 'company', 'media-organization', 'armed-forces', 'state-body']),
    because: 'only states, governments and bodies that claim to be one are recognised',
  },
  {
    key: 'reliability',
    kinds: new Set(['state', 'territory', 'community']),
    because: 'the grade judges a publisher, and what publishes is a body within it',
  },
]

export const rule = recordRule({
  id: 'actor/key-for-kind',
  since: '0.1.0',
  severity: 'warning',
  on: ['actor'],
  needs: ['/countryCode', '/country', '/governs', '/recognition', '/reliability'],
  summary: 'A key stands in an actor of a kind that does not have it, or of which it says nothing sensible.',
  why: 'Tenures of a state or a country code of an armed group show that two actors were mixed up, or that the kind is wrong.',
  fix: 'Correct the kind of the actor, or move the key to the actor it speaks of.',
  check(record, report) {
    const actor = record as CollectiveActor
    for (const { key, kinds, because } of MISPLACED) {
      if (actor[key] === undefined || !kinds.has(actor.kind)) continue
      // A state may name itself as its country.
      if (actor[key] === actor.id) continue
      report({
        record,
        path: [key],
        message: `An actor of the kind "${record.kind}" has the key "${key}", but ${because}.`,
      })
    }
  },
})

function kindsBut(...allowed: CollectiveActorKind[]): ReadonlySet<CollectiveActorKind> {
  const kinds = collectiveActorKind.codes.map(({ code }) => code)
  return new Set(kinds.filter((kind) => !allowed.includes(kind)))
}

const group: CollectiveActor = { type: 'actor', kind: 'armed-group', id: 'actor:g', name: 'Group G' }
const company: CollectiveActor = { type: 'actor', kind: 'company', id: 'actor:c', name: 'Company C' }

export const examples: RuleExamples = {
  failing: [
    {
      title: 'country-code-of-an-armed-group',
      dossier: { actors: [{ ...group, countryCode: 'AF' }] },
    },
    {
      title: 'company-that-governs',
      dossier: { actors: [state('a'), { ...company, governs: [{ actor: 'actor:a' }] }] },
    },
    {
      title: 'recognition-of-a-company',
      dossier: {
        actors: [state('a'), { ...company, recognition: [{ by: 'actor:a', stance: 'de-jure' }] }],
      },
    },
    {
      title: 'reliability-of-a-community',
      dossier: {
        actors: [
          {
            type: 'actor',
            kind: 'community',
            id: 'actor:t',
            name: 'Tribe T',
            reliability: { scale: 'admiralty', grade: 'B' },
          },
        ],
      },
    },
    {
      title: 'state-that-belongs-to-another',
      dossier: {
        actors: [
          state('a'),
          { type: 'actor', kind: 'state', id: 'actor:b', name: 'State B', country: 'actor:a' },
        ],
      },
    },
  ],
  passing: [
    {
      title: 'country-code-of-a-state',
      dossier: {
        actors: [{ type: 'actor', kind: 'state', id: 'actor:a', name: 'Kenya', countryCode: 'KE' }],
      },
    },
  ],
  nearMiss: [
    {
      title: 'armed-group-that-governs-and-is-recognised',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          {
            ...group,
            country: 'actor:a',
            governs: [{ actor: 'actor:a' }],
            recognition: [{ by: 'actor:b', stance: 'de-facto' }],
          },
        ],
      },
    },
    {
      title: 'state-body-that-publishes',
      dossier: {
        actors: [
          {
            type: 'actor',
            kind: 'state-body',
            id: 'actor:m',
            name: 'Ministry M',
            reliability: { scale: 'admiralty', grade: 'C' },
          },
        ],
      },
    },
    {
      title: 'state-as-its-own-country',
      dossier: {
        actors: [{ type: 'actor', kind: 'state', id: 'actor:a', name: 'State A', country: 'actor:a' }],
      },
    },
  ],
}
