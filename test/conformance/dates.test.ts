import { describe, expect, it } from 'vitest'
import { bounds, parseDate, precision } from '../../src/date/index.ts'
import type { DateVector, DateVectorGroup } from '../../src/generate/conformance/date-vectors.ts'
import { Period, PointDate } from '../../src/model/index.ts'
import { failsInCalendar, rangesOf } from '../date/support/oracle.ts'
import { readJson } from './kit.ts'

const groups = readJson('dates.json') as DateVectorGroup[]
const dates = groups.flatMap(({ tests }) => tests)

/** Earliest and latest day by the tests' own reading of dates, which shares no code with src/date. */
function readAgain({ data, leaf }: DateVector): { earliest: string | null; latest: string | null } {
  const ends = leaf === 'Period' ? data.split('/') : [data, data]
  const [start, end] = ends.map((text) => text.replace(/T.*/, '')) as [string, string]
  return { earliest: day(start, (days) => days.at(0)!), latest: day(end, (days) => days.at(-1)!) }
}

function day(text: string, choose: (days: number[]) => number): string | null {
  if (text === '') return null
  if (text === '..') return 'open'
  const chosen = choose(
    rangesOf(text, false)
      .flat()
      .sort((a, b) => a - b),
  )
  if (!Number.isFinite(chosen)) return 'open'
  // Four digits write no year before 0000.
  return new Date(Math.max(chosen, -719_528) * 86_400_000).toISOString().slice(0, 10)
}

describe('the date vectors', () => {
  it('show dates that are written well and exist, that do not exist, and that are not dates', () => {
    expect(dates.filter(({ valid }) => valid).length).toBeGreaterThan(80)
    expect(dates.filter(({ leaf, valid }) => leaf && !valid).length).toBeGreaterThan(8)
    expect(dates.filter(({ leaf }) => !leaf).length).toBeGreaterThan(40)
    expect(new Set(dates.map(({ data }) => data)).size).toBe(dates.length)
  })

  it.each(dates)('$data', ({ data, leaf, valid, earliest, latest, precision: wanted }) => {
    expect(parseDate(data) !== undefined).toBe(valid)
    expect(bounds(data)).toEqual({ earliest, latest })
    expect(precision(data) ?? null).toBe(wanted)
    expect(PointDate.safeParse(data).success).toBe(leaf === 'PointDate')
    expect(Period.safeParse(data).success).toBe(leaf === 'Period')
  })

  it.each(dates.filter(({ leaf }) => leaf))('$data by another reading', (date) => {
    expect(failsInCalendar(date.data.replace(/T.*/, ''))).toBe(!date.valid)
    if (date.valid) expect(readAgain(date)).toEqual({ earliest: date.earliest, latest: date.latest })
  })
})
