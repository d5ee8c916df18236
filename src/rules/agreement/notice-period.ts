import { addDuration, before } from '../../date/index.ts'
import { effectOf } from '../../derive/events.ts'
import type { RuleExamples } from '../example.ts'
import { recordRule } from '../rule.ts'
import { among, between, by } from './cases.ts'
import { nameEvent, on } from './event-wording.ts'

export const rule = recordRule({
  id: 'agreement/notice-period',
  since: '0.1.0',
  severity: 'warning',
  on: ['agreement'],
  needs: ['Duration'],
  summary: 'A withdrawal or denunciation takes effect before the period of notice has run out.',
  why: 'Until then the agreement binds the party that leaves, so a wrong day makes a breach of what was none, or the other way round.',
  fix: 'Look up the day on which the notice was received and the period in the text, and correct `date`, `effective` or `noticePeriod`.',
  check(agreement, report) {
    const { events, noticePeriod } = agreement
    if (!noticePeriod || !events) return
    events.forEach((notice, index) => {
      if (effectOf(notice.kind) !== 'left' || !notice.date || !notice.effective) return
      const earliest = addDuration(notice.date, noticePeriod)
      if (!earliest || before(notice.effective, earliest) !== 'certainly') return
      report({
        record: agreement,
        path: ['events', index, 'effective'],
        message: `${nameEvent(notice)} takes effect${on(notice.effective)}, before the notice of ${noticePeriod} ends${on(earliest)}.`,
        related: [
          { record: agreement, path: ['noticePeriod'], message: 'This is the period of notice.' },
          { record: agreement, path: ['events', index, 'date'], message: 'This is the day of the notice.' },
        ],
      })
    })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'left-after-three-months-of-six',
      dossier: among([{ kind: 'withdrawal', by: by('a'), date: '2025-06-27', effective: '2025-09-27' }], {
        noticePeriod: 'P6M',
      }),
    },
    {
      title: 'denounced-with-immediate-effect',
      dossier: between([{ kind: 'denunciation', by: by('a'), date: '2020-05', effective: '2020-05' }], {
        noticePeriod: 'P1Y',
      }),
    },
  ],
  passing: [
    {
      title: 'left-after-six-months',
      dossier: among([{ kind: 'withdrawal', by: by('a'), date: '2025-06-27', effective: '2025-12-27' }], {
        noticePeriod: 'P6M',
      }),
    },
  ],
  nearMiss: [
    {
      title: 'month-that-may-be-late-enough',
      dossier: among([{ kind: 'withdrawal', by: by('a'), date: '2025-06-27', effective: '2025-12' }], {
        noticePeriod: 'P6M',
      }),
    },
    {
      title: 'notice-without-a-day-of-effect',
      dossier: among([{ kind: 'withdrawal', by: by('a'), date: '2025-06-27' }], { noticePeriod: 'P6M' }),
    },
    {
      title: 'ended-by-consent-without-notice',
      dossier: between([{ kind: 'termination', date: '2020-05-01', effective: '2020-05-02' }], {
        noticePeriod: 'P1Y',
      }),
    },
  ],
}
