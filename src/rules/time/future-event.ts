import { after, describeDate } from '../../date/index.ts'
import { agreement, type RuleExamples, state } from '../example.ts'
import { recordRule } from '../rule.ts'

export const rule = recordRule({
  id: 'time/future-event',
  since: '0.1.0',
  severity: 'warning',
  on: ['agreement'],
  needs: ['PointDate'],
  summary: 'An event is recorded as having happened after the day for which the dossier speaks.',
  why: 'The list of events says what happened; a plan in it makes the agreement look further along than it is.',
  fix: 'Correct the date or the `asOf` of the dossier, or record the plan as a claim with the modality `future`.',
  check(record, report, { asOf }) {
    const { events } = record
    if (!events) return
    for (let i = 0; i < events.length; i++) {
      const { date, kind } = events[i]!
      if (date === undefined) continue
      if (asOf === undefined) {
        report.skip(
          'nobody said for which day the records speak (`asOf`), so that no event can lie in the future.',
        )
        return
      }
      if (after(date, asOf) === 'certainly')
        report({
          record,
          path: ['events', i, 'date'],
          message: `The event "${kind}" is dated ${describeDate(date)}, after ${describeDate(asOf)}, for which the records speak.`,
        })
    }
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'in-force-next-year',
      dossier: {
        asOf: '2024-12-31',
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [
              { kind: 'signature', date: '2024-09-03' },
              { kind: 'entry-into-force', date: '2025-03-01' },
            ],
          }),
        ],
      },
    },
    {
      title: 'signed-after-the-dossier-was-made',
      dossier: {
        created: '2024-12-31',
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ kind: 'signature', date: '2025' }] })],
      },
    },
  ],
  passing: [
    {
      title: 'signed-before',
      asOf: '2024-12-31',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ kind: 'signature', date: '2024-09-03' }] })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'some-time-in-the-year-of-the-dossier',
      dossier: {
        asOf: '2024-06-30',
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ kind: 'signature', date: '2024' }] })],
      },
    },
    {
      title: 'takes-effect-later',
      dossier: {
        asOf: '2024-12-31',
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [
              { kind: 'withdrawal', by: [{ actor: 'actor:a' }], date: '2024-09-03', effective: '2025-03-03' },
            ],
          }),
        ],
      },
    },
  ],
}
