import { listedParties } from '../../derive/events.ts'
import { sidesOf } from '../../derive/sides.ts'
import type { RuleExamples } from '../example.ts'
import { agreement, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { parties } from './cases.ts'
import { quoted } from './event-wording.ts'

/** Instruments whose form fixes how many sides there are. */
const SIDES = new Map([
  ['unilateral-declaration', 1],
  ['exchange-of-notes', 2],
  ['exchange-of-letters', 2],
])

const NAMES = new Map([
  ['unilateral-declaration', 'A unilateral declaration has one side'],
  ['exchange-of-notes', 'An exchange of notes has two sides'],
  ['exchange-of-letters', 'An exchange of letters has two sides'],
])

export const rule = dossierRule({
  id: 'agreement/party-count',
  since: '0.1.0',
  severity: 'warning',
  summary: 'The number of sides does not fit the form of the instrument.',
  why: 'A unilateral declaration is made by one side and notes are exchanged between two, so either a side is missing or too many are listed, or the form is wrong.',
  fix: 'Give the role `party` to the sides alone (witnesses, hosts and mediators have roles of their own), or choose the form that fits, such as `joint-declaration`.',
  check(dossier, report) {
    for (const record of dossier.agreements) {
      const expected = SIDES.get(record.instrument)
      if (expected === undefined) continue
      const listed = listedParties(record)
      if (listed.length === 0) continue
      const sides = sidesOf(record, dossier)
      if (sides.length === expected) continue
      report({
        record,
        path: ['participants'],
        message: `${NAMES.get(record.instrument)}, and ${sides.length} ${sides.length === 1 ? 'is' : 'are'} listed: ${quoted(listed)}.`,
      })
    }
  },
})

const ministry = {
  type: 'actor',
  kind: 'state-body',
  id: 'actor:ministry-of-a',
  name: 'Ministry of State A',
  partOf: 'actor:a',
} as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'unilateral-declaration-of-two',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { instrument: 'unilateral-declaration' })],
      },
    },
    {
      title: 'exchange-of-notes-with-one-side',
      dossier: {
        actors: [state('a')],
        agreements: [agreement('a', { instrument: 'exchange-of-notes', participants: parties('a') })],
      },
    },
    {
      title: 'exchange-of-letters-among-three',
      dossier: {
        actors: [state('a'), state('b'), state('c')],
        agreements: [
          agreement('a', { instrument: 'exchange-of-letters', participants: parties('a', 'b', 'c') }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'exchange-of-notes-between-two',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { instrument: 'exchange-of-notes' })],
      },
    },
    {
      title: 'unilateral-declaration-of-one',
      dossier: {
        actors: [state('a')],
        agreements: [agreement('a', { instrument: 'unilateral-declaration', participants: parties('a') })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'state-and-its-ministry-are-one-side',
      dossier: {
        actors: [state('a'), ministry, state('b')],
        agreements: [
          agreement('a', {
            instrument: 'exchange-of-letters',
            participants: parties('a', 'ministry-of-a', 'b'),
          }),
        ],
      },
    },
    {
      title: 'declaration-addressed-to-another-state',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            instrument: 'unilateral-declaration',
            participants: [...parties('a'), { actor: 'actor:b', roles: ['beneficiary'] }],
          }),
        ],
      },
    },
    {
      title: 'agreement-with-one-known-party',
      dossier: {
        actors: [state('a')],
        agreements: [agreement('a', { participants: parties('a') })],
      },
    },
    {
      title: 'exchange-of-notes-with-unknown-sides',
      dossier: {
        actors: [state('c')],
        agreements: [
          agreement('a', {
            instrument: 'exchange-of-notes',
            participants: [{ actor: 'actor:c', roles: ['host'] }],
          }),
        ],
      },
    },
  ],
}
