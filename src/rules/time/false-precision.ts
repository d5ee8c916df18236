import { type DateValue, describeDate, parseDate } from '../../date/index.ts'
import { readWording } from '../../date/wording.ts'
import { agreement, assertion, type RuleExamples, source, state } from '../example.ts'
import { fieldWalker } from '../fields.ts'
import { recordRule } from '../rule.ts'
import { shorten } from '../wording.ts'
import { valueAt } from './twin.ts'

const eachWording = fieldWalker(['WordingAsReported'])

const NAMED_PART_OF_YEAR =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)/i
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const LEADING_WORDS = /^(?:some ?time )?(?:in|on|during) /i
/** Wordings that name a span counted from the day of writing. */
const RELATIVE_SPAN =
  /^(?:(?:earlier |later )?(?:in )?(?:this|last|next) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:in )?recent (?:days|weeks|months|years)|(?:some |several |a few )?(?:days|weeks|months|years) ago)$/i

export const rule = recordRule({
  id: 'time/false-precision',
  since: '0.1.0',
  severity: 'warning',
  on: ['actor', 'agreement', 'statement', 'source'],
  needs: ['WordingAsReported'],
  passes: (wording) => !mayBeWider(wording),
  summary: 'A date is stored more exactly than the source words it.',
  why: 'The exact day was made up on the way, and it will be compared with other reports as if somebody had said it.',
  fix: 'Store what the wording says: a month as `2024-09`, a span as `[2024-09-01..2024-09-10]`.',
  check(record, report) {
    eachWording(record, (wording, path) => {
      if (!mayBeWider(wording)) return
      const key = String(path.at(-1)).slice(0, -'Text'.length)
      const place = [...path.slice(0, -1), key]
      const stored = valueAt(record, place)
      if (typeof stored !== 'string') return
      const date = parseDate(stored)
      if (!date || date.kind === 'interval') return
      const meant = meaningOf(wording, stored)
      const isMadeUp = meant ? isFiner(date, meant) : isDay(date) && RELATIVE_SPAN.test(wording.trim())
      if (!isMadeUp) return
      const meaning = meant ? `, which means ${describeDate(meant)}` : ''
      report({
        record,
        path: place,
        message: `The date ${describeDate(stored)} is more exact than its wording "${shorten(wording)}"${meaning}.`,
        ...(meant ? { suggestion: meant } : {}),
      })
    })
  },
})

/** Whether a wording can leave more days open than one: others are not worth the reading. */
function mayBeWider(wording: string): boolean {
  return mayMeanDate(wording) || RELATIVE_SPAN.test(wording.trim())
}

function mayMeanDate(wording: string): boolean {
  return !WEEKDAY.test(wording) && (/[0-9]/.test(wording) || NAMED_PART_OF_YEAR.test(wording))
}

/** The date that an English wording means, the year taken from the stored date where the wording leaves it out. */
function meaningOf(wording: string, stored: string): string | undefined {
  if (!mayMeanDate(wording)) return undefined
  const words = wording.trim().replace(LEADING_WORDS, '')
  const meanings = readWording(words)
  if (meanings.length > 0) return isDeadline(meanings) ? undefined : meanings[0]
  const year = /[0-9]{4}/.exec(stored)
  if (!year || !NAMED_PART_OF_YEAR.test(words)) return undefined
  const withYear = readWording(`${words} ${year[0]}`)
  return isDeadline(withYear) ? undefined : withYear[0]
}

/** "until 3 September" and "from 3 September on" name their day exactly. */
function isDeadline(meanings: readonly string[]): boolean {
  return meanings.length > 1 && /^\[\.\.|\.\.\]$/.test(meanings[0]!)
}

type PointValue = Exclude<DateValue, { kind: 'interval' }>

/** Whether the date leaves fewer days open than the wording does, and only days that the wording leaves open. */
function isFiner(date: PointValue, meant: string): boolean {
  const wording = parseDate(meant)
  if (!wording || wording.kind === 'interval') return false
  const days = date.kind === 'date-time' ? date.days : date.possible
  const isWithin = days.every(([first, last]) =>
    wording.possible.some((range) => range[0] <= first && last <= range[1]),
  )
  return isWithin && countDays(days) < countDays(wording.possible)
}

function countDays(ranges: PointValue['days']): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
}

function isDay(date: PointValue): boolean {
  return countDays(date.possible) === 1
}

export const examples: RuleExamples = {
  failing: [
    {
      title: 'early-september-as-a-day',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [{ kind: 'signature', date: '2024-09-03', dateText: 'early September' }],
          }),
        ],
      },
    },
    {
      title: 'year-as-its-first-day',
      dossier: {
        brief: 'source:a',
        sources: [source('a', { issued: '2024-01-01', issuedText: '2024' })],
      },
    },
    {
      title: 'about-a-day-as-that-day',
      dossier: {
        sources: [source('a')],
        statements: [assertion('a', { saidOn: '2024-09-03', saidOnText: 'around 3 September 2024' })],
      },
    },
  ],
  passing: [
    {
      title: 'early-september-as-a-span',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [
              { kind: 'signature', date: '[2024-09-01..2024-09-10]', dateText: 'early September 2024' },
            ],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'day-and-month-without-the-year',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', { events: [{ kind: 'signature', date: '2024-09-03', dateText: '3 September' }] }),
        ],
      },
    },
    {
      title: 'weekday-of-a-dated-report',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', { events: [{ kind: 'signature', date: '2024-09-03', dateText: 'Tuesday' }] }),
        ],
      },
    },
    {
      title: 'last-day-of-an-extension',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [
              {
                kind: 'extension',
                date: '2024-09-03',
                until: '2025-09-03',
                untilText: 'until 3 September 2025',
              },
            ],
          }),
        ],
      },
    },
  ],
}
