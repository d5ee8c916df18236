import { agreement, person, type RuleExamples, state } from '../example.ts'
import { fieldWalker } from '../fields.ts'
import { recordRule } from '../rule.ts'
import { hasTwin } from './twin.ts'

const DATES = ['PointDate', 'Period'] as const
const eachDate = fieldWalker(DATES)

/** What each date is known to stand for in data that programs write. */
const SENTINELS: readonly (readonly [start: string, meaning: string])[] = [
  ['9999', 'which programs write for "no end"'],
  ['2999-12-31', 'which programs write for "no end"'],
  ['0000', 'which programs write for "no date"'],
  ['0001-01-01', 'which programs write for "no date"'],
  ['1899-12-30', 'the day from which spreadsheets count'],
  ['1899-12-31', 'the day from which spreadsheets count'],
  ['1900-01-01', 'the day from which spreadsheets count'],
  ['1970-01-01', 'the day from which computers count'],
]
const SUSPICIOUS = /9999|2999-12-31|0000|0001-01-01|1899-12-3|1900-01-01|1970-01-01/
const ENDLESS = /^(?:9999|2999)/

export const rule = recordRule({
  id: 'time/sentinel',
  since: '0.1.0',
  severity: 'warning',
  on: ['actor', 'agreement', 'statement', 'citation', 'source', 'dossier'],
  needs: DATES,
  passes: (text) => !SUSPICIOUS.test(text),
  summary: 'A date looks like the stand-in that programs write when they have none.',
  why: 'Readers and programs take it for a real day, and every comparison with it goes wrong.',
  fix: 'Leave an unknown date out, write an open end as `..`, or add the wording of the source beside a real date.',
  check(record, report) {
    eachDate(record, (text, path) => {
      if (!SUSPICIOUS.test(text)) return
      for (const part of partsOf(text)) {
        const sentinel = SENTINELS.find(([start]) => part.startsWith(start))
        if (!sentinel || hasTwin(record, path)) continue
        const suggestion = openEnd(text, part)
        report({
          record,
          path: [...path],
          message: `The date "${text}" contains ${part}, ${sentinel[1]}.`,
          ...(suggestion === undefined ? {} : { suggestion }),
        })
      }
    })
  },
})

/** The single dates in a date, a period or a set. */
function partsOf(text: string): readonly string[] {
  if (text.includes('/')) return text.split('/')
  return text.startsWith('[') ? text.slice(1, -1).split(/\.\.|,/) : [text]
}

/** The same period or set without its end, where the end is the stand-in. */
function openEnd(text: string, part: string): string | undefined {
  if (!ENDLESS.test(part)) return undefined
  if (text.endsWith(`/${part}`)) return `${text.slice(0, -part.length)}..`
  return text.endsWith(`..${part}]`) ? `${text.slice(0, -part.length - 1)}]` : undefined
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'tenure-until-the-end-of-time',
      dossier: {
        actors: [
          person('p', {
            tenures: [{ office: 'Minister', status: 'incumbent', during: '2021-09-07/9999-12-31' }],
          }),
        ],
      },
    },
    {
      title: 'signed-when-computers-began-to-count',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ kind: 'signature', date: '1970-01-01' }] })],
      },
    },
    {
      title: 'born-when-spreadsheets-began-to-count',
      dossier: { actors: [person('p', { born: '1900-01-01' })] },
    },
  ],
  passing: [
    {
      title: 'open-end',
      dossier: {
        actors: [
          person('p', { tenures: [{ office: 'Minister', status: 'incumbent', during: '2021-09-07/..' }] }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'new-years-day-in-the-words-of-the-source',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [{ kind: 'entry-into-force', date: '1970-01-01', dateText: '1 January 1970' }],
          }),
        ],
      },
    },
    {
      title: 'only-the-year-of-the-first-computer-clock',
      dossier: { actors: [person('p', { born: '1970' })] },
    },
  ],
}
