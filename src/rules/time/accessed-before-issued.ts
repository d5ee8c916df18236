import { describeDate } from '../../date/index.ts'
import { type RuleExamples, source } from '../example.ts'
import { recordRule } from '../rule.ts'
import { isLaterAnywhere } from './days-apart.ts'

export const rule = recordRule({
  id: 'time/accessed-before-issued',
  since: '0.1.0',
  severity: 'error',
  on: ['source'],
  needs: ['/accessed', '/archive'],
  summary: 'A source was read or archived before it was published.',
  why: 'Nobody can read a text before it is out, so one of the dates, or the whole source, is mistaken for another.',
  fix: 'Look both dates up; a page that was updated has the date of the version that was read.',
  check(record, report) {
    const { issued, accessed, archive } = record
    if (issued === undefined) return
    if (accessed !== undefined && isLaterAnywhere(issued, accessed))
      report({
        record,
        path: ['accessed'],
        message: `It was read (${describeDate(accessed)}) before it was published (${describeDate(issued)}).`,
        related: [{ record, path: ['issued'], message: 'The date of publication.' }],
      })
    if (archive && isLaterAnywhere(issued, archive.captured))
      report({
        record,
        path: ['archive', 'captured'],
        message: `It was archived (${describeDate(archive.captured)}) before it was published (${describeDate(issued)}).`,
        related: [{ record, path: ['issued'], message: 'The date of publication.' }],
      })
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'read-a-year-before',
      dossier: {
        brief: 'source:a',
        sources: [source('a', { issued: '2024-09-03', accessed: '2023-09-05' })],
      },
    },
    {
      title: 'archived-a-week-before',
      dossier: {
        brief: 'source:a',
        sources: [
          source('a', {
            issued: '2024-09-10',
            url: 'https://example.org/a',
            archive: { url: 'https://archive.example.org/a', captured: '2024-09-03' },
          }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'read-two-days-after',
      dossier: {
        brief: 'source:a',
        sources: [source('a', { issued: '2024-09-03', accessed: '2024-09-05' })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'read-on-the-eve-in-another-time-zone',
      dossier: {
        brief: 'source:a',
        sources: [source('a', { issued: '2024-09-04', accessed: '2024-09-03' })],
      },
    },
    {
      title: 'read-in-the-month-of-publication',
      dossier: { brief: 'source:a', sources: [source('a', { issued: '2024-09-20', accessed: '2024-09' })] },
    },
  ],
}
