import { parsePeriod, parsePointDate, suggestDate, whyNotADate } from '../../date/index.ts'
import { agreement, person, type RuleExamples, source, state } from '../example.ts'
import { fieldWalker } from '../fields.ts'
import { recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'

const DATES = ['PointDate', 'Period'] as const
const eachDate = fieldWalker(DATES)

export const rule = recordRule({
  id: 'time/not-a-date',
  since: '0.1.0',
  severity: 'error',
  on: ['actor', 'agreement', 'statement', 'citation', 'source', 'dossier'],
  needs: DATES,
  passes: (text, leaf) => (leaf === 'Period' ? parsePeriod(text) : parsePointDate(text)) !== undefined,
  summary: 'A date is written correctly and names a day or a span that the calendar does not have.',
  why: 'Such a date comes from a slip of typing or reading, and nothing can be put in order by it.',
  fix: 'Look the date up in the source, or write it less precisely, such as 2023-02.',
  check(record, report) {
    eachDate(record, (text, path, leaf) => {
      const isPeriod = leaf === 'Period'
      if (isPeriod ? parsePeriod(text) : parsePointDate(text)) return
      const wanted = isPeriod ? 'period' : 'point'
      const suggestion = suggestDate(text, wanted)
      report({
        record,
        path: [...path],
        message: `"${shorten(text)}" names no date. ${whyNotADate(text, wanted)}`,
        ...(suggestion === undefined ? {} : { suggestion }),
      })
    })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'leap-day-of-a-common-year',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ kind: 'signature', date: '2023-02-29' }] })],
      },
    },
    {
      title: 'set-that-ends-before-it-starts',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ kind: 'signature', date: '[2024-09-10..2024-09-01]' }] })],
      },
    },
    {
      title: 'period-that-ends-before-it-starts',
      dossier: { actors: [person('p', { during: '1999/1959' })] },
    },
  ],
  passing: [
    {
      title: 'day-month-year-and-set',
      dossier: {
        sources: [source('a', { issued: '2024-09-03' }), source('b', { issued: '[2024-09-01..2024-09-10]' })],
        actors: [person('p', { born: '1959', during: '1959-04/..' })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'leap-day-of-a-leap-year',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ kind: 'signature', date: '2024-02-29' }] })],
      },
    },
  ],
}
