import { describeDate, parsePointDate } from '../../date/index.ts'
import type { AnyRecord } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { agreement, assertion, type RuleExamples, source, state } from '../example.ts'
import { fieldWalker } from '../fields.ts'
import { dossierRule, type Place, type Report } from '../rule.ts'
import { valueAt } from './twin.ts'

const eachWording = fieldWalker(['WordingAsReported'])

const PLAIN_DAY = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/
/** Day and month in either order. With dots between them the day always comes first. */
const NUMBERS = /^([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})$/

export const rule = dossierRule({
  id: 'time/day-month-swap',
  since: '0.1.0',
  severity: 'info',
  summary: 'A date may have its day and its month exchanged.',
  why: 'Some countries write 03/09/2024 for the third of September and others for the ninth of March.',
  fix: 'Look up how the source writes dates, and correct the date if it was read the wrong way round.',
  check(dossier, report) {
    for (const record of dossier.records()) checkWordings(record, report)
    checkClaims(dossier, report)
  },
})

/** The same day of the same year with day and month exchanged; undefined where that is no other day. */
function swapped(date: string): string | undefined {
  const match = PLAIN_DAY.exec(date)
  if (!match || match[2] === match[3]) return undefined
  const other = `${match[1]}-${match[3]}-${match[2]}`
  return parsePointDate(other) ? other : undefined
}

/** Wordings in numbers that can be read both ways. */
function checkWordings(record: AnyRecord, report: Report): void {
  eachWording(record, (wording, path) => {
    const match = NUMBERS.exec(wording.trim())
    if (!match) return
    const key = String(path.at(-1)).slice(0, -'Text'.length)
    const place = [...path.slice(0, -1), key]
    const date = valueAt(record, place)
    const other = typeof date === 'string' ? swapped(date) : undefined
    if (typeof date !== 'string' || !other) return
    const [first, second] = [match[1]!.padStart(2, '0'), match[2]!.padStart(2, '0')]
    const readings = [`${match[3]}-${second}-${first}`, `${match[3]}-${first}-${second}`]
    if (!readings.includes(date)) return
    report({
      record,
      path: place,
      message: `The wording "${wording.trim()}" was read as ${describeDate(date)} and can also mean ${describeDate(other)}.`,
      suggestion: other,
    })
  })
}

/** Dates that records and statements give to one event. */
function checkClaims(dossier: DossierIndex, report: Report): void {
  const given = new Map<string, Map<string, Place>>()
  for (const record of dossier.agreements)
    record.events?.forEach(({ id, date }, i) => {
      if (id && date) given.set(id, new Map([[date, { record, path: ['events', i, 'date'] }]]))
    })
  for (const record of dossier.statements)
    record.claims?.forEach(({ about, property, value }, i) => {
      if (property !== 'date') return
      const places = given.get(about) ?? new Map<string, Place>()
      given.set(about, places)
      if (places.has(value)) return
      const place = { record, path: ['claims', i, 'value'] }
      places.set(value, place)
      const other = swapped(value)
      const otherPlace = other === undefined ? undefined : places.get(other)
      if (other === undefined || !otherPlace) return
      report({
        ...place,
        message: `${describeDate(value)} is ${describeDate(other)}, which is given elsewhere for the same event, with day and month exchanged.`,
        related: [{ ...otherPlace, message: `Here the date is ${describeDate(other)}.` }],
        suggestion: other,
      })
    })
}

const signature = { kind: 'signature', id: 'event:a/signature' } as const

export const examples: RuleExamples = {
  failing: [
    {
      title: 'march-and-september',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [signature] })],
        sources: [source('x'), source('y')],
        statements: [
          assertion('x', { claims: [{ about: 'event:a/signature', property: 'date', value: '2024-09-03' }] }),
          assertion('y', { claims: [{ about: 'event:a/signature', property: 'date', value: '2024-03-09' }] }),
        ],
      },
    },
    {
      title: 'wording-in-numbers',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', { events: [{ kind: 'signature', date: '2024-09-03', dateText: '03/09/2024' }] }),
        ],
      },
    },
  ],
  passing: [
    {
      title: 'wording-with-the-name-of-the-month',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', {
            events: [{ kind: 'signature', date: '2024-09-03', dateText: '3 September 2024' }],
          }),
        ],
      },
    },
  ],
  nearMiss: [
    {
      title: 'day-above-twelve',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [
          agreement('a', { events: [{ kind: 'signature', date: '2024-09-13', dateText: '13/09/2024' }] }),
        ],
      },
    },
    {
      title: 'same-numbers-in-another-year',
      dossier: {
        actors: [state('a'), state('b')],
        agreements: [agreement('a', { events: [{ ...signature, date: '2023-03-09' }] })],
        sources: [source('x')],
        statements: [
          assertion('x', {
            claims: [{ about: 'event:a/signature', property: 'date', value: '2024-09-03', negated: true }],
          }),
        ],
      },
    },
  ],
}
