import { before } from '../../date/index.ts'
import { lateralityOf } from '../../derive/laterality.ts'
import type { Agreement, AgreementEvent, AgreementRelationKind } from '../../types.ts'
import type { RuleExamples } from '../example.ts'
import { agreement, state } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { parties } from './cases.ts'
import { mentionEvent, nameEvent } from './event-wording.ts'

/** Relations to an agreement that must be there already. */
const VERBS = new Map<AgreementRelationKind, string>([
  ['amends', 'amends'],
  ['corrects', 'corrects'],
  ['extends', 'extends'],
  ['renews', 'renews'],
  ['interprets', 'interprets'],
  ['consolidates', 'consolidates'],
  ['supersedes', 'supersedes'],
  ['terminates', 'terminates'],
  ['suspends', 'suspends'],
  ['protocol-to', 'is a protocol to'],
  ['annex-to', 'is an annex to'],
])

const MAKING = new Set([
  'proposed',
  'negotiation',
  'text-agreed',
  'initialling',
  'adoption',
  'opened-for-signature',
  'signature',
  'signature-ad-referendum',
  'definitive-signature',
])

export const rule = dossierRule({
  id: 'agreement/parent-order',
  since: '0.1.0',
  severity: 'error',
  summary: 'An amendment, protocol or annex was made before the agreement that it belongs to.',
  why: 'What amends, replaces or is attached to an agreement cannot be older than it, so a date or the direction of the relation is wrong.',
  fix: 'Look both dates up again, and check that the relation is written in the later agreement and names the earlier one.',
  check(dossier, report) {
    for (const record of dossier.agreements) {
      record.relations?.forEach(({ kind, agreement: id }, index) => {
        const verb = VERBS.get(kind)
        const parent = verb && dossier.agreement(id)
        if (!parent || parent === record) return
        const own = stepsOf(record)
        const others = parent.events ? stepsOf(parent) : []
        if (!isAllBefore(own, others) || !mayBeFirst(parent, others)) return
        const [last] = own
        const [first] = others
        report({
          record,
          path: ['relations', index],
          message: `${nameEvent(last!)} comes before ${mentionEvent(first!)} of "${shorten(parent.title)}", which it ${verb}.`,
          related: [
            {
              record: parent,
              path: ['events', parent.events!.indexOf(first!), 'date'],
              message: 'This is a step in the making of the other agreement.',
            },
          ],
        })
      })
    }
  },
})

/** The steps in the making of an agreement. */
function stepsOf({ events = [] }: Agreement): AgreementEvent[] {
  return events.filter(({ kind }) => MAKING.has(kind))
}

/** Does every step come certainly before every other? A step without a date settles nothing. */
function isAllBefore(steps: readonly AgreementEvent[], others: readonly AgreementEvent[]): boolean {
  return (
    steps.length > 0 &&
    others.length > 0 &&
    steps.every(
      ({ date }) => date && others.every((other) => other.date && before(date, other.date) === 'certainly'),
    )
  )
}

/** One signature among those of many may be a late one; then nothing is known of the first step. */
function mayBeFirst(record: Agreement, steps: readonly AgreementEvent[]): boolean {
  return (
    lateralityOf(record) === 'bilateral' ||
    steps.some(({ kind, by }) => kind === 'adoption' || kind === 'opened-for-signature' || !by)
  )
}

const actors = [state('a'), state('b')]

function pair(child: AgreementEvent[], parent: AgreementEvent[], kind: AgreementRelationKind): Agreement[] {
  return [
    agreement('parent', { title: 'Treaty on Borders', events: parent }),
    agreement('child', {
      title: 'Protocol on Rivers',
      instrument: 'protocol',
      relations: [{ kind, agreement: 'agreement:parent' }],
      events: child,
    }),
  ]
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'protocol-before-its-treaty',
      dossier: {
        actors,
        agreements: pair(
          [{ kind: 'signature', date: '2001-05-01' }],
          [{ kind: 'signature', date: '2003-05-01' }],
          'protocol-to',
        ),
      },
    },
    {
      title: 'amendment-before-the-adoption',
      dossier: {
        actors,
        agreements: pair(
          [{ kind: 'adoption', date: '1999' }],
          [
            { kind: 'adoption', date: '2000-05-01' },
            { kind: 'entry-into-force', date: '2002-05-01' },
          ],
          'amends',
        ),
      },
    },
  ],
  passing: [
    {
      title: 'protocol-after-its-treaty',
      dossier: {
        actors,
        agreements: pair(
          [{ kind: 'signature', date: '2005-05-01' }],
          [{ kind: 'signature', date: '2003-05-01' }],
          'protocol-to',
        ),
      },
    },
  ],
  nearMiss: [
    {
      title: 'protocol-signed-with-its-treaty',
      dossier: {
        actors,
        agreements: pair(
          [{ kind: 'signature', date: '2003-05-01' }],
          [{ kind: 'signature', date: '2003-05' }],
          'protocol-to',
        ),
      },
    },
    {
      title: 'reference-to-a-later-agreement',
      dossier: {
        actors,
        agreements: pair(
          [{ kind: 'signature', date: '2001-05-01' }],
          [{ kind: 'signature', date: '2003-05-01' }],
          'refers-to',
        ),
      },
    },
    {
      title: 'only-a-late-withdrawal-of-the-parent-recorded',
      dossier: {
        actors,
        agreements: pair(
          [{ kind: 'signature', date: '2001-05-01' }],
          [{ kind: 'denunciation', date: '2003-05-01' }],
          'amends',
        ),
      },
    },
    {
      title: 'only-a-late-signature-of-a-convention-recorded',
      dossier: {
        actors: [...actors, state('c')],
        agreements: [
          agreement('parent', {
            instrument: 'convention',
            participants: parties('a', 'b', 'c'),
            events: [{ kind: 'signature', by: [{ actor: 'actor:c' }], date: '2003-05-01' }],
          }),
          agreement('child', {
            title: 'Amendment',
            relations: [{ kind: 'amends', agreement: 'agreement:parent' }],
            events: [{ kind: 'adoption', date: '2001-05-01' }],
          }),
        ],
      },
    },
  ],
}
