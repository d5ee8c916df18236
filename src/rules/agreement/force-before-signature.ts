import { SIGNATURES } from '../../vocabulary/agreement-event-transitions.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { among, between, by } from './cases.ts'
import { mentionEvent, nameEvent } from './event-wording.ts'
import { requirements, tooEarly } from './order.ts'

const WATCHED = requirements((kind, { kinds }) => kind === 'entry-into-force' && kinds === SIGNATURES)

export const rule = recordRule({
  id: 'agreement/force-before-signature',
  since: '0.1.0',
  severity: 'error',
  on: ['agreement'],
  needs: ['AgreementEventKind'],
  summary: 'An agreement entered into force before it was signed.',
  why: 'Nothing binds a side before that side has signed, so one of the two dates is wrong or they belong to different agreements.',
  fix: 'Look both dates up again; for an effect that reaches back give the day of the act as `date` and the earlier day as `effective`.',
  check(agreement, report) {
    tooEarly(agreement, WATCHED, ({ event, other }) =>
      report({
        record: agreement,
        path: ['events', event.index, 'date'],
        message: `${nameEvent(event.event)} comes before ${mentionEvent(other.event)}.`,
        related: [
          { record: agreement, path: ['events', other.index, 'date'], message: 'This is the signature.' },
        ],
      }),
    )
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'in-force-a-month-before-the-signature',
      dossier: between([
        { kind: 'signature', by: by('a', 'b'), date: '2024-06-19' },
        { kind: 'entry-into-force', date: '2024-05-19' },
      ]),
    },
    {
      title: 'in-force-for-one-state-before-it-signed',
      dossier: among([
        { kind: 'entry-into-force', by: by('b'), date: '2001-05-01' },
        { kind: 'signature', by: by('b'), date: '[2001-06..2001-08]' },
      ]),
    },
  ],
  passing: [
    {
      title: 'in-force-on-the-day-of-signature',
      dossier: between([
        { kind: 'definitive-signature', by: by('a', 'b'), date: '2024-06-19' },
        { kind: 'entry-into-force', date: '2024-06-19' },
      ]),
    },
  ],
  nearMiss: [
    {
      title: 'one-of-many-signed-when-it-was-in-force',
      dossier: among([
        { kind: 'entry-into-force', date: '1999-03-01' },
        { kind: 'signature', by: by('b'), date: '2004-02-10' },
      ]),
    },
    {
      title: 'effect-that-reaches-back',
      dossier: between([
        { kind: 'signature', date: '2024-06-19' },
        { kind: 'entry-into-force', date: '2024-06-19', effective: '2024-01-01' },
      ]),
    },
    {
      title: 'month-that-includes-both',
      dossier: between([
        { kind: 'signature', date: '2024-06-19' },
        { kind: 'entry-into-force', date: '2024-06' },
      ]),
    },
  ],
}
