import { addDuration, isDuration } from './duration.ts'
import { type DateFault, fault } from './fault.ts'
import { parsePointDate } from './parse.ts'

/** Explains texts with a slash that are no period; `explainPoint` explains what is wrong with one side. */
export function explainPeriod(
  text: string,
  explainPoint: (side: string) => DateFault,
): DateFault | undefined {
  const [start, end, ...more] = text.split('/')
  if (start === undefined || end === undefined) return undefined
  if (more.length > 0) return fault('A period has one slash, between its start and its end: 2021-08/2024-09')
  if (start === '' && end === '') return fault('A period needs a start or an end: 2021/ or /2024')
  if (isEmptyOrOpen(start) && isEmptyOrOpen(end)) {
    return fault('When one side of a period is unknown (empty) the other must be a date: 2021/ or /2024')
  }
  if (isDuration(end)) {
    return fault(
      'A period is written with two dates, not with a duration',
      `${start}/${addDuration(start, end)}`,
    )
  }
  return (
    explainSide('start', start, explainPoint, (date) => `${date}/${end}`) ??
    explainSide('end', end, explainPoint, (date) => `${start}/${date}`) ??
    fault(`The period ends (${end}) before it starts (${start})`, `${end}/${start}`)
  )
}

function isEmptyOrOpen(side: string): boolean {
  return side === '' || side === '..'
}

/** `inPlace` puts a better side into the period. */
function explainSide(
  name: 'start' | 'end',
  side: string,
  explainPoint: (side: string) => DateFault,
  inPlace: (date: string) => string,
): DateFault | undefined {
  const kind = parsePointDate(side)?.kind
  if (isEmptyOrOpen(side) || kind === 'date') return undefined
  if (kind === 'date-time')
    return fault(`The ${name} of a period is a day without a time`, inPlace(side.slice(0, 10)))
  if (kind === 'set') return fault(`The ${name} of a period is one date, not a set: 2024 or 2024-09`)
  const { what, proposals } = explainPoint(side)
  return fault(`The ${name} of this period is no date. ${what}`, ...proposals.map(inPlace))
}

/** Explains a period where one point in time is wanted. */
export function explainPeriodForPoint(text: string): DateFault {
  const [start = '', end = ''] = text.split('/')
  const range = `[${start === '..' ? '' : start}..${end === '..' ? '' : end}]`
  return fault('This is a period, but one point in time is wanted here', range)
}

/** Explains one point in time where a period is wanted. */
export function explainPointForPeriod(text: string): DateFault {
  const what = 'A period has a start and an end with a slash between them'
  if (text.startsWith('[')) return fault(what, text.slice(1, -1).replace('..', '/'))
  const day = text.split('T')[0]
  return fault(what, `${day}/..`, `${day}/`)
}
