import { describe, expect, it } from 'vitest'
import { bounds, canonicalDate, parseDate, precision, sameDate } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'
import { anyDate } from './support/arbitrary.ts'

describe('canonicalDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-09-03', '2024-09-03'],
    ['2024-09~', '2024-09~'],
    ['202x', '202X'],
    ['2024-xx-15', '2024-XX-15'],
    ['2024-09-03t04:00z', '2024-09-03T04:00Z'],
    ['2024-09-03T04:00Z', '2024-09-03T04:00Z'],
    ['2024-09-03T04:00+00:00', '2024-09-03T04:00Z'],
    ['2024-09-03T04:00-00:00', '2024-09-03T04:00Z'],
    ['2024-09-03T04:00+03:00', '2024-09-03T04:00+03:00'],
    ['2024-09-03T04:00+00:30', '2024-09-03T04:00+00:30'],
    ['2024-09-03T04:00:00Z', '2024-09-03T04:00:00Z'],
    ['2024-09-03T04:00:05.000Z', '2024-09-03T04:00:05Z'],
    ['2024-09-03T04:00:05.0+03:00', '2024-09-03T04:00:05+03:00'],
    ['2024-09-03T04:00:05.120Z', '2024-09-03T04:00:05.12Z'],
    ['2024-09-03T04:00:05.100+00:00', '2024-09-03T04:00:05.1Z'],
    ['2024-09-03T04:00:05.012-04:30', '2024-09-03T04:00:05.012-04:30'],
    ['[2024-09-05,2024-09-03]', '[2024-09-03,2024-09-05]'],
    ['[2024-09-03,2024-09-05,2024-09-03]', '[2024-09-03,2024-09-05]'],
    ['[2024-09-03..2024-09-03]', '[2024-09-03]'],
    ['[2024-09-03..2024-09-03,2024-09-03]', '[2024-09-03]'],
    ['[2024-09-03]', '[2024-09-03]'],
    ['[2026,2025,2024..]', '[2025,2026,2024..]'],
    ['[..2026,2025,2024]', '[..2026,2024,2025]'],
    ['[2026-05-27,2024-09-01..2024-09-10]', '[2024-09-01..2024-09-10,2026-05-27]'],
    ['[2024-09,2024]', '[2024,2024-09]'],
    ['2021/2024', '2021/2024'],
    ['202x/', '202X/'],
    ['../..', '../..'],
  ])('%s is written %s', (text, canonical) => {
    expect(canonicalDate(text)).toBe(canonical)
  })

  it.each(['', '2023-02-29', '2024/2023', ' 2024', '2024-9-3', '2024-09-03T04:00', '2024-09-03T04:00utc'])(
    'of %j there is none',
    (text) => {
      expect(canonicalDate(text)).toBeUndefined()
    },
  )

  it('is a date with the same meaning, and its own canonical form', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const canonical = canonicalDate(text)
        expect(canonical !== undefined).toBe(parseDate(text) !== undefined)
        if (canonical === undefined) return
        expect(canonicalDate(canonical)).toBe(canonical)
        expect(canonicalDate(text.toLowerCase())).toBe(canonical)
        expect(bounds(canonical)).toEqual(bounds(text))
        expect(precision(canonical)).toBe(precision(text))
        expect(sameDate(canonical, text)).toBe(sameDate(text, text))
        expect(parseDate(canonical)).toEqual({ ...parseDate(text), text: canonical, ...endsOf(canonical) })
      }),
      { numRuns: 2000 },
    )
  })
})

/** The ends of a period carry their own text, which the canonical form does not change. */
function endsOf(text: string): object {
  const date = parseDate(text)
  return date?.kind === 'interval' ? { start: date.start, end: date.end } : {}
}
