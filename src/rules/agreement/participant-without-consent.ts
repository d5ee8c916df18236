import { effectOf, principalOf } from '../../derive/events.ts'
import { sidesOf, wholesOf } from '../../derive/sides.ts'
import type { Agreement } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { RuleExamples } from '../example.ts'
import { agreement, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { among, between, by, parties } from './cases.ts'
import { quoted } from './event-wording.ts'

export const rule = dossierRule({
  id: 'agreement/participant-without-consent',
  since: '0.1.0',
  severity: 'info',
  summary: 'Acts of some sides of an agreement are recorded, and for another side no act at all.',
  why: 'A reader sees who signed or consented and will ask about the side of which nothing is told.',
  fix: 'Add the signature or consent of that side if a source reports it; if none does, leave the record as it is.',
  check(dossier, report) {
    for (const record of dossier.agreements) {
      if (!record.events || record.participants.length < 2) continue
      const acting = actorsOfActs(record, dossier)
      if (acting.size === 0) continue
      const sides = sidesOf(record, dossier)
      for (const side of sides) {
        if (side.some((actor) => isActing(actor, acting, dossier))) continue
        const index = record.participants.findIndex(({ actor }) => actor === side[0])
        if (index < 0) continue
        report({
          record,
          path: ['participants', index],
          message: `No signature or act of consent is recorded of ${quoted(side)}, while others have one.`,
        })
      }
    }
  },
})

/** Those that signed or consented, with the bodies behind them; nobody where such an act is one of all sides. */
function actorsOfActs({ events }: Agreement, dossier: DossierIndex): ReadonlySet<string> {
  const actors = new Set<string>()
  for (const { kind, by } of events!) {
    const effect = effectOf(kind)
    if (effect !== 'signed' && effect !== 'consented') continue
    if (!by) return new Set()
    for (const entry of by) {
      actors.add(entry.actor)
      for (const whole of wholesOf(principalOf(entry), dossier)) actors.add(whole)
    }
  }
  return actors
}

/** Did the actor act itself, through a body behind it, or through a member of its coalition? */
function isActing(
  id: Parameters<typeof wholesOf>[0],
  acting: ReadonlySet<string>,
  dossier: DossierIndex,
): boolean {
  if (wholesOf(id, dossier).some((whole) => acting.has(whole))) return true
  const actor = dossier.actor(id)
  return actor?.kind === 'coalition' && actor.members.some((member) => acting.has(member))
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'one-of-two-signed',
      dossier: between([{ kind: 'signature', by: by('a'), date: '2024-06-19' }]),
    },
  ],
  passing: [
    {
      title: 'all-signed-or-acceded',
      dossier: among([
        { kind: 'signature', by: by('a', 'b'), date: '2001-05-01' },
        { kind: 'accession', by: by('c'), date: '2003-02-01' },
      ]),
    },
  ],
  nearMiss: [
    {
      title: 'signature-of-all',
      dossier: between([
        { kind: 'signature', date: '2024-06-19' },
        { kind: 'ratification', by: by('a'), date: '2024-08-01' },
      ]),
    },
    {
      title: 'mediator-does-not-sign',
      dossier: {
        actors: [state('a'), state('b'), state('c')],
        agreements: [
          agreement('a', {
            participants: [...parties('a', 'b'), { actor: 'actor:c', roles: ['mediator', 'host'] }],
            events: [{ kind: 'signature', by: by('a', 'b') }],
          }),
        ],
      },
    },
    {
      title: 'ministry-signs-for-its-state',
      dossier: {
        actors: [
          state('a'),
          state('b'),
          {
            type: 'actor',
            kind: 'state-body',
            id: 'actor:ministry',
            name: 'Ministry of State B',
            partOf: 'actor:b',
          },
        ],
        agreements: [agreement('a', { events: [{ kind: 'signature', by: by('a', 'ministry') }] })],
      },
    },
    {
      title: 'nothing-recorded-of-anybody',
      dossier: between([{ kind: 'announcement', by: by('a'), date: '2024-06-19' }]),
    },
  ],
}
