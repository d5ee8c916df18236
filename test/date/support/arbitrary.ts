import { fc } from '../../support/property.ts'
import { failsInCalendar } from './oracle.ts'
import { ALPHABET } from './pattern.ts'

const two = (value: number) => String(value).padStart(2, '0')
const four = (value: number) => String(value).padStart(4, '0')

/** Mostly years near each other, so that dates meet; sometimes any year. */
const year = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 2022, max: 2026 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 4, 99, 100, 1900, 2000, 2100, 9999) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }) },
)

const monthText = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${four(y)}-${two(m)}`)

/** Any day, and often the edges of a month. */
const dayText = fc
  .tuple(monthText, fc.oneof(fc.constantFrom(1, 15, 28, 29, 30, 31), fc.integer({ min: 1, max: 28 })))
  .map(([month, day]) => `${month}-${two(day)}`)
  .filter((text) => isRealDay(text))

function isRealDay(text: string): boolean {
  const [y, m, d] = text.split('-').map(Number)
  const date = new Date(0)
  date.setUTCFullYear(y!, m! - 1, d!)
  return date.getUTCMonth() === m! - 1
}

export const plain = fc.oneof(year.map(four), monthText, dayText)

const unspecified = fc.oneof(
  year.map((y) => `${four(y).slice(0, 3)}X`),
  year.map((y) => `${four(y).slice(0, 2)}XX`),
  year.map((y) => `${four(y)}-XX`),
  year.map((y) => `${four(y)}-XX-XX`),
  monthText.map((month) => `${month}-XX`),
  fc.tuple(year, fc.integer({ min: 1, max: 31 })).map(([y, d]) => `${four(y)}-XX-${two(d)}`),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${four(y)}-${season}`),
)

export const calendarDate = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: unspecified }),
    fc.constantFrom('', '', '', '?', '~', '%'),
  )
  .map(([date, qualifier]) => date + qualifier)

export const dateTime = fc
  .tuple(
    dayText,
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('', ':00', ':59', ':05.5', ':05.000', ':05.120', ':30.123456'),
    fc.oneof(
      fc.constantFrom('Z', '+00:00', '-00:00', '+03:00', '+04:30', '-12:00', '+14:00'),
      fc
        .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 59 }))
        .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`),
    ),
  )
  .map(([day, hour, minute, seconds, offset]) => `${day}T${two(hour)}:${two(minute)}${seconds}${offset}`)

const item = fc.oneof(
  plain,
  fc.tuple(plain, plain).map(([a, b]) => (failsInCalendar(`[${a}..${b}]`) ? `${b}..${a}` : `${a}..${b}`)),
)

export const closedSet = fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => `[${items.join(',')}]`)

export const openSet = fc.oneof(
  fc
    .tuple(plain, fc.array(item, { maxLength: 2 }))
    .map(([last, items]) => `[${[`..${last}`, ...items].join(',')}]`),
  fc
    .tuple(plain, fc.array(item, { maxLength: 2 }))
    .map(([first, items]) => `[${[...items, `${first}..`].join(',')}]`),
)

export const pointDate = fc.oneof(
  { weight: 4, arbitrary: calendarDate },
  { weight: 2, arbitrary: dateTime },
  { weight: 2, arbitrary: closedSet },
  { weight: 1, arbitrary: openSet },
)

export const period = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(calendarDate, calendarDate)
      .map(([a, b]) => (failsInCalendar(`${a}/${b}`) ? `${b}/${a}` : `${a}/${b}`)),
  },
  { weight: 1, arbitrary: calendarDate.map((date) => `${date}/..`) },
  { weight: 1, arbitrary: calendarDate.map((date) => `../${date}`) },
  { weight: 1, arbitrary: calendarDate.map((date) => `${date}/`) },
  { weight: 1, arbitrary: calendarDate.map((date) => `/${date}`) },
  { weight: 1, arbitrary: fc.constant('../..') },
)

export const anyDate = fc.oneof({ weight: 3, arbitrary: pointDate }, { weight: 2, arbitrary: period })

/** A date with some characters replaced, taken out or put in: mostly no date, but close to one. */
export const nearlyDate = fc
  .tuple(
    anyDate,
    fc.array(
      fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 2 }), fc.constantFrom(...ALPHABET, '..', 'XX', '02-29')),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([date, edits]) =>
    edits.reduce((text, [place, kind, character]) => {
      const at = place % (text.length + 1)
      const inserted = kind === 1 ? '' : character
      return text.slice(0, at) + inserted + text.slice(kind === 2 ? at : at + 1)
    }, date),
  )
