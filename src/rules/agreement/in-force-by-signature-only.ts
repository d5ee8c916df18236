import { effectOf } from '../../derive/events.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { between, by } from './cases.ts'
import { mentionEvent, nameEvent } from './event-wording.ts'
import { isBefore } from './order.ts'

/** Forms that as a rule bind only once the sides have consented. */
const TREATIES = new Set([
  'treaty',
  'convention',
  'agreement',
  'protocol',
  'covenant',
  'charter',
  'pact',
  'accord',
  'concordat',
  'framework-agreement',
  'implementing-agreement',
])

/** Acts that show how the sides came to be bound. */
const ACTS_OF_CONSENT = new Set(['deposit', 'notification', 'domestic-approval'])

export const rule = recordRule({
  id: 'agreement/in-force-by-signature-only',
  since: '0.1.0',
  severity: 'info',
  on: ['agreement'],
  needs: ['AgreementEventKind'],
  summary:
    'An agreement is recorded as in force, and the only act that could have brought it there is a signature of unspecified effect.',
  why: 'A signature binds only where the agreement says so, and a reader cannot tell whether this one did or whether ratifications are missing.',
  fix: 'If the signature itself bound the sides record it as `definitive-signature`; otherwise add the ratifications, notifications or exchange that followed.',
  check(agreement, report) {
    const { events } = agreement
    if (!events || events.length < 2 || !TREATIES.has(agreement.instrument)) return
    const force = events.findIndex(({ kind }) => kind === 'entry-into-force')
    if (force < 0 || agreement.legalNature === 'non-binding') return
    // A signature that came later brought nothing into force.
    const signature = events.findIndex(
      ({ kind, date }) => kind === 'signature' && !isBefore(events[force]!.date, date),
    )
    if (signature < 0) return
    if (events.some(({ kind }) => effectOf(kind) === 'consented' || ACTS_OF_CONSENT.has(kind))) return
    report({
      record: agreement,
      path: ['events', force],
      message: `${nameEvent(events[force]!)} follows on nothing but ${mentionEvent(events[signature]!)}.`,
      related: [
        { record: agreement, path: ['events', signature, 'kind'], message: 'This is the signature.' },
      ],
    })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'treaty-in-force-after-a-signature',
      dossier: between(
        [
          { kind: 'signature', date: '2024-06-19' },
          { kind: 'entry-into-force', date: '2024-12-04' },
        ],
        { instrument: 'treaty' },
      ),
    },
  ],
  passing: [
    {
      title: 'treaty-in-force-after-ratifications',
      dossier: between(
        [
          { kind: 'signature', date: '2024-06-19' },
          { kind: 'ratification', by: by('a'), date: '2024-11-09' },
          { kind: 'entry-into-force', date: '2024-12-04' },
        ],
        { instrument: 'treaty' },
      ),
    },
  ],
  nearMiss: [
    {
      title: 'definitive-signature-brings-into-force',
      dossier: between([
        { kind: 'definitive-signature', date: '2024-06-19' },
        { kind: 'entry-into-force', date: '2024-06-19' },
      ]),
    },
    {
      title: 'memorandum-that-took-effect-on-signature',
      dossier: between(
        [
          { kind: 'signature', date: '2024-06-19' },
          { kind: 'entry-into-force', date: '2024-06-19' },
        ],
        { instrument: 'memorandum-of-understanding' },
      ),
    },
    {
      title: 'signed-and-not-known-to-be-in-force',
      dossier: between([{ kind: 'signature', date: '2024-06-19' }], { instrument: 'treaty' }),
    },
  ],
}
