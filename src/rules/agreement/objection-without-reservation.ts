import { isActOf } from '../../derive/events.ts'
import type { AgreementEvent } from '../../types.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { among, by } from './cases.ts'
import { nameEvent, quoted } from './event-wording.ts'

export const rule = recordRule({
  id: 'agreement/objection-without-reservation',
  since: '0.1.0',
  severity: 'warning',
  on: ['agreement'],
  needs: ['AgreementEventKind'],
  summary: 'An objection is recorded, and no reservation or declaration that it could answer.',
  why: 'An objection means nothing without what it objects to: readers cannot tell which provision is at stake between whom.',
  fix: 'Record the reservation or declaration as an event of its own and name it under `concerns` of the objection.',
  check(agreement, report) {
    const { events } = agreement
    if (!events) return
    for (let index = 0; index < events.length; index++) {
      const objection = events[index]!
      if (objection.kind !== 'objection' || objection.concerns || isAnswer(objection, events)) continue
      const whose = objection.recipients ? ` of ${quoted(objection.recipients)}` : ''
      report({
        record: agreement,
        path: ['events', index],
        message: `${nameEvent(objection)} answers nothing: no reservation or declaration${whose} is recorded.`,
      })
    }
  },
})

/** Is there a declaration of a recipient, or of anybody where no recipient is named? */
function isAnswer({ recipients }: AgreementEvent, events: readonly AgreementEvent[]): boolean {
  return events.some(
    (event) =>
      (event.kind === 'reservation' || event.kind === 'interpretative-declaration') &&
      (!recipients || !event.by || recipients.some((actor) => isActOf(event, actor))),
  )
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'objection-to-nothing',
      dossier: among([{ kind: 'objection', by: by('b'), recipients: ['actor:a'], date: '2001-12-10' }]),
    },
    {
      title: 'reservation-of-another-state',
      dossier: among([
        { kind: 'reservation', by: by('c'), date: '2001-02-01' },
        { kind: 'objection', by: by('b'), recipients: ['actor:a'], date: '2001-12-10' },
      ]),
    },
  ],
  passing: [
    {
      title: 'objection-to-a-reservation',
      dossier: among([
        { kind: 'reservation', id: 'event:reservation', by: by('a'), date: '2001-02-01' },
        {
          kind: 'objection',
          by: by('b'),
          recipients: ['actor:a'],
          concerns: ['event:reservation'],
          date: '2001-12-10',
        },
      ]),
    },
  ],
  nearMiss: [
    {
      title: 'objection-to-a-declaration',
      dossier: among([
        { kind: 'interpretative-declaration', by: by('a'), date: '2001-02-01' },
        { kind: 'objection', by: by('b'), recipients: ['actor:a'], date: '2001-12-10' },
      ]),
    },
    {
      title: 'objection-to-a-reservation-withdrawn-since',
      dossier: among([
        { kind: 'reservation', id: 'event:reservation', by: by('a'), date: '2001-02-01' },
        { kind: 'objection', by: by('b'), recipients: ['actor:a'], date: '2001-12-10' },
        { kind: 'reservation-withdrawal', by: by('a'), concerns: ['event:reservation'], date: '2005' },
      ]),
    },
    {
      title: 'objection-to-an-accession',
      dossier: among([
        { kind: 'accession', id: 'event:accession', by: by('a'), date: '2001-02-01' },
        { kind: 'objection', by: by('b'), concerns: ['event:accession'], date: '2001-05-01' },
      ]),
    },
  ],
}
