import { describeDate } from '../../date/index.ts'
import { assertion, paraphrase, person, type RuleExamples, source } from '../example.ts'
import { dossierRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { isLaterAnywhere } from './days-apart.ts'

export const rule = dossierRule({
  id: 'time/stated-after-published',
  since: '0.1.0',
  severity: 'error',
  summary: 'A statement was made after the text in which it stands had been published.',
  why: 'A text cannot report words that nobody has spoken yet, so a date or the source is wrong.',
  fix: 'Look both dates up; `saidOn` is the day of speaking and never the date of what is spoken about.',
  check(dossier, report) {
    for (const record of dossier.statements) {
      if (!record.saidOn || !record.appearsIn) continue
      const source = dossier.source(record.appearsIn.source)
      if (!source?.issued || !isLaterAnywhere(record.saidOn, source.issued)) continue
      report({
        record,
        path: ['saidOn'],
        message: `It was said (${describeDate(record.saidOn)}) after "${shorten(source.id)}", in which it stands, was published (${describeDate(source.issued)}).`,
        related: [{ record: source, path: ['issued'], message: 'The date of publication.' }],
      })
    }
  },
})

export const examples: RuleExamples = {
  failing: [
    {
      title: 'said-a-week-after-the-article',
      dossier: {
        actors: [person('p')],
        sources: [source('a', { issued: '2024-09-03' })],
        statements: [paraphrase('a', { saidOn: '2024-09-10' })],
      },
    },
  ],
  passing: [
    {
      title: 'said-the-day-before-the-article',
      dossier: {
        actors: [person('p')],
        sources: [source('a', { issued: '2024-09-03' })],
        statements: [paraphrase('a', { saidOn: '2024-09-02' })],
      },
    },
  ],
  nearMiss: [
    {
      title: 'said-early-in-the-east-printed-late-in-the-west',
      dossier: {
        actors: [person('p')],
        sources: [source('a', { issued: '2024-09-03' })],
        statements: [paraphrase('a', { saidOn: '2024-09-04' })],
      },
    },
    {
      title: 'said-in-the-month-of-the-article',
      dossier: {
        sources: [source('a', { issued: '2024-09-03' })],
        statements: [assertion('a', { saidOn: '2024-09' })],
      },
    },
  ],
}
