import { RATIFICATIONS, SIGNATURES } from '../../vocabulary/agreement-event-transitions.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { among, between, by } from './cases.ts'
import { mentionEvent, nameEvent } from './event-wording.ts'
import { requirements, tooEarly, tooLate } from './order.ts'

const HAS_A_RULE_OF_ITS_OWN = new Set<string>([...RATIFICATIONS, 'entry-into-force'])

const WATCHED = requirements((kind, { kinds }) => !(HAS_A_RULE_OF_ITS_OWN.has(kind) && kinds === SIGNATURES))

export const rule = recordRule({
  id: 'agreement/event-order',
  since: '0.1.0',
  severity: 'error',
  on: ['agreement'],
  needs: ['AgreementEventKind'],
  summary: 'Two events of an agreement stand in an order in which they cannot have happened.',
  why: 'A text is adopted before it is signed and nothing is ratified after it has ended, so one of the two dates or one of the two kinds of event is wrong.',
  fix: 'Look both dates up again, check that each event has the right kind, and leave out a date on which the sources disagree.',
  check(agreement, report) {
    tooEarly(agreement, WATCHED, ({ event, other }) =>
      report({
        record: agreement,
        path: ['events', event.index, 'date'],
        message: `${nameEvent(event.event)} comes before ${mentionEvent(other.event)}.`,
        related: [
          { record: agreement, path: ['events', other.index, 'date'], message: 'This has to come first.' },
        ],
      }),
    )
    tooLate(agreement, ({ event, other }) =>
      report({
        record: agreement,
        path: ['events', event.index, 'date'],
        message: `${nameEvent(event.event)} comes after ${mentionEvent(other.event)}.`,
        related: [
          {
            record: agreement,
            path: ['events', other.index, 'date'],
            message: 'This leaves no room for it.',
          },
        ],
      }),
    )
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'adoption-after-signature',
      dossier: between([
        { kind: 'adoption', date: '2024-06-20' },
        { kind: 'signature', date: '2024-06-19' },
      ]),
    },
    {
      title: 'accession-after-termination',
      dossier: among([
        { kind: 'opened-for-signature', date: '2000-05-01' },
        { kind: 'termination', date: '2010-03', effective: '2011-03-01' },
        { kind: 'accession', by: by('c'), date: '2012' },
      ]),
    },
    {
      title: 'objection-before-its-reservation',
      dossier: among([
        { kind: 'reservation', id: 'event:reservation', by: by('a'), date: '2001-02-01' },
        {
          kind: 'objection',
          by: by('b'),
          recipients: ['actor:a'],
          concerns: ['event:reservation'],
          date: '2000-12',
        },
      ]),
    },
    {
      title: 'rescinded-after-the-notice-took-effect',
      dossier: among([
        { kind: 'withdrawal', by: by('a'), date: '2024-01-10', effective: '2025-01-10' },
        { kind: 'withdrawal-rescinded', by: by('a'), date: '2025-02-01' },
      ]),
    },
    {
      title: 'provisional-application-after-entry-into-force',
      dossier: between([
        { kind: 'entry-into-force', date: '2020-03-01' },
        { kind: 'provisional-application', date: '2020-04-01' },
      ]),
    },
  ],
  passing: [
    {
      title: 'adopted-signed-ratified-ended',
      dossier: between([
        { kind: 'adoption', date: '2000-01-10' },
        { kind: 'signature', date: '2000-01-10' },
        { kind: 'ratification', by: by('a'), date: '2000-06' },
        { kind: 'ratification', by: by('b'), date: '2001' },
        { kind: 'entry-into-force', date: '2001-12-01' },
        { kind: 'termination', date: '2020-01-01' },
      ]),
    },
  ],
  nearMiss: [
    {
      title: 'dates-that-may-be-in-order',
      dossier: between([
        { kind: 'adoption', date: '2024-06-20' },
        { kind: 'signature', date: '2024-06' },
      ]),
    },
    {
      title: 'ratified-after-an-expired-term-was-renewed',
      dossier: among([
        { kind: 'signature', date: '2000-01-10' },
        { kind: 'expiry', date: '2005-01-10' },
        { kind: 'renewal', date: '2005-02-01' },
        { kind: 'accession', by: by('c'), date: '2006' },
      ]),
    },
    {
      title: 'a-second-opening-elsewhere',
      dossier: among([
        { kind: 'opened-for-signature', date: '1997-12-03' },
        { kind: 'signature', by: by('a'), date: '1997-12-03' },
        { kind: 'opened-for-signature', date: '1997-12-05' },
      ]),
    },
    {
      title: 'suspended-again-after-a-resumption',
      dossier: between([
        { kind: 'suspension', date: '2020' },
        { kind: 'resumption', date: '2021' },
        { kind: 'suspension', date: '2022' },
      ]),
    },
  ],
}
