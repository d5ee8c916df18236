import type { Certainty } from '../../../src/date/index.ts'

/**
 * A second, slow reading of dates for tests: days by the JavaScript `Date`, verdicts by trying possible worlds.
 * It shares nothing with the code under test.
 */
export type Range = [first: number, last: number]

const MARGIN: Record<string, number> = { '?': 1, '~': 1, '%': 2 }

function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / 86_400_000
}

function months(year: number, first: number, last: number): Range {
  return [utcDay(year, first, 1), utcDay(year, last + 1, 0)]
}

/** The days that a date without time names; with `widened` also those that its qualifier allows. */
export function rangesOf(text: string, widened: boolean): Range[] {
  if (text.startsWith('[')) {
    return text
      .slice(1, -1)
      .split(',')
      .map((item) => rangeOfItem(item))
  }
  const qualifier = /[?~%]$/.exec(text)?.[0]
  const margin = qualifier && widened ? MARGIN[qualifier]! : 0
  const body = qualifier ? text.slice(0, -1) : text
  const year = Number(body.slice(0, 4).replaceAll('X', '0'))
  const month = body.slice(5, 7)
  if (/^[0-9]{4}$/.test(body)) return [[utcDay(year - margin, 1, 1), utcDay(year + margin, 12, 31)]]
  if (/^[0-9]{3}X$/.test(body))
    return [[utcDay(year - 10 * margin, 1, 1), utcDay(year + 9 + 10 * margin, 12, 31)]]
  if (/^[0-9]{2}XX$/.test(body))
    return [[utcDay(year - 100 * margin, 1, 1), utcDay(year + 99 + 100 * margin, 12, 31)]]
  if (/-XX(?:-XX)?$/.test(body) && month === 'XX')
    return [[utcDay(year - margin, 1, 1), utcDay(year + margin, 12, 31)]]
  if (/-2[13]$/.test(body) && body.length === 7) return [months(year, 1 - 3 * margin, 12 + 3 * margin)]
  if (/-2[24]$/.test(body) && body.length === 7) return [months(year, -3 * margin, 15 + 3 * margin)]
  if (month === 'XX') {
    if (margin > 0) return [[utcDay(year - margin, 1, 1), utcDay(year + margin, 12, 31)]]
    const day = Number(body.slice(8))
    return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
      .filter((m) => day <= new Date(Date.UTC(2000 + (year % 400), m, 0)).getUTCDate())
      .map((m) => [utcDay(year, m, day), utcDay(year, m, day)])
  }
  if (body.length === 7 || body.endsWith('XX'))
    return [months(year, Number(month) - margin, Number(month) + margin)]
  const day = utcDay(year, Number(month), Number(body.slice(8)))
  return [[day - margin, day + margin]]
}

function rangeOfItem(item: string): Range {
  const [from, to] = item.includes('..') ? item.split('..') : [item, item]
  return [
    from === '' ? -Infinity : rangesOf(from!, false)[0]![0],
    to === '' ? Infinity : rangesOf(to!, false)[0]![1],
  ]
}

/** True when the calendar lacks a day of the text, or a range or period in it ends before it starts. */
export function failsInCalendar(text: string): boolean {
  for (const [, year] of text.matchAll(/([0-9]{4})-02-29/g)) {
    if (utcDay(Number(year), 2, 29) === utcDay(Number(year), 3, 1)) return true
  }
  if (text.startsWith('[')) return rangesOf(text, false).some(([first, last]) => first > last)
  const [start, end] = text.split('/')
  if (!start || !end || start === '..' || end === '..') return false
  return rangesOf(start, false)[0]![0] > rangesOf(end, false).at(-1)![1]
}

/** One way the truth can be: the first and the last day. */
type World = [start: number, end: number]

const FAR = [1e9, 1e9 + 1, 1e9 + 2]

function endRanges(text: string, open: number): Range[] {
  if (text === '') return [[-Infinity, Infinity]]
  return text === '..' ? [[open, open]] : rangesOf(text, true)
}

function sidesOf(text: string): Range[][] {
  const [start, end] = text.split('/')
  return end === undefined ? [rangesOf(text, true)] : [endRanges(start!, -Infinity), endRanges(end, Infinity)]
}

function within(ranges: Range[], grid: number[]): number[] {
  return grid.filter((day) => ranges.some(([first, last]) => first <= day && day <= last))
}

function worldsOf(text: string, grid: number[]): World[] {
  const [start, end] = sidesOf(text)
  if (!end) return within(start!, grid.filter(Number.isFinite)).map((day) => [day, day])
  return within(start!, grid).flatMap((first) =>
    within(end, grid)
      .filter((last) => first <= last)
      .map((last): World => [first, last]),
  )
}

const RELATIONS = {
  before: ([, endA]: World, [startB]: World) => endA < startB,
  after: ([startA]: World, [, endB]: World) => startA > endB,
  overlaps: ([startA, endA]: World, [startB, endB]: World) => startA <= endB && startB <= endA,
  contains: ([startA, endA]: World, [startB, endB]: World) => startA <= startB && endB <= endA,
  sameDate: ([startA, endA]: World, [startB, endB]: World) => startA === startB && endA === endB,
}

export type Relation = keyof typeof RELATIONS

/** The verdict found by trying every pair of worlds on the days where either date can begin or end. */
export function verdictByWorlds(relation: Relation, a: string, b: string): Certainty {
  const edges = [a, b].flatMap(sidesOf).flat(2).filter(Number.isFinite)
  const days = edges.flatMap((day) => [day - 1, day, day + 1])
  const grid = [...new Set([...days, ...FAR, ...FAR.map((day) => -day), Infinity, -Infinity])]
  let seenTrue = false
  let seenFalse = false
  const worldsB = worldsOf(b, grid)
  for (const worldA of worldsOf(a, grid)) {
    for (const worldB of worldsB) {
      if (RELATIONS[relation](worldA, worldB)) seenTrue = true
      else seenFalse = true
      if (seenTrue && seenFalse) return 'possibly'
    }
  }
  return seenTrue ? 'certainly' : 'certainly-not'
}
