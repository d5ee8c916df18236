import { RATIFICATIONS, SIGNATURES } from '../../vocabulary/agreement-event-transitions.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { among, between, by } from './cases.ts'
import { mentionEvent, nameEvent } from './event-wording.ts'
import { requirements, tooEarly } from './order.ts'

const CONSENTS = new Set<string>(RATIFICATIONS)
const WATCHED = requirements((kind, { kinds }) => CONSENTS.has(kind) && kinds === SIGNATURES)

export const rule = recordRule({
  id: 'agreement/consent-before-signature',
  since: '0.1.0',
  severity: 'error',
  on: ['agreement'],
  needs: ['AgreementEventKind'],
  summary: 'An actor ratified, accepted or approved an agreement before it signed it.',
  why: 'Ratification confirms a signature, so one of the two dates is wrong or the act was something else, such as an accession or a vote at home.',
  fix: 'Look both dates up again, and record a parliamentary vote as `domestic-approval` and consent without a signature as `accession`.',
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
      title: 'ratified-a-day-early',
      dossier: between([
        { kind: 'signature', date: '2024-06-20' },
        { kind: 'ratification', by: by('a'), date: '2024-06-19' },
      ]),
    },
    {
      title: 'accepted-a-year-early',
      dossier: among([
        { kind: 'signature', by: by('a'), date: '2001-05' },
        { kind: 'signature', by: by('b'), date: '2002-05' },
        { kind: 'acceptance', by: by('b'), date: '2001' },
      ]),
    },
  ],
  passing: [
    {
      title: 'signed-then-ratified',
      dossier: between([
        { kind: 'signature', by: by('a', 'b'), date: '2024-06-19' },
        { kind: 'ratification', by: by('a'), date: '2024-10' },
      ]),
    },
  ],
  nearMiss: [
    {
      title: 'another-state-signed-later',
      dossier: among([
        { kind: 'signature', by: by('a'), date: '2001-05' },
        { kind: 'ratification', by: by('a'), date: '2001-09' },
        { kind: 'signature', by: by('b'), date: '2002-05' },
      ]),
    },
    {
      title: 'year-of-ratification-includes-the-signature',
      dossier: between([
        { kind: 'signature', date: '2024-06-20' },
        { kind: 'ratification', by: by('a'), date: '2024' },
      ]),
    },
    {
      title: 'approved-at-home-before-the-signature',
      dossier: between([
        { kind: 'signature', date: '2024-06-20' },
        { kind: 'domestic-approval', by: by('a'), date: '2024-06-19' },
      ]),
    },
    {
      title: 'signatures-on-dates-that-are-disputed',
      dossier: between([
        { kind: 'signature', by: by('a') },
        { kind: 'ratification', by: by('a'), date: '2024-06-19' },
      ]),
    },
  ],
}
