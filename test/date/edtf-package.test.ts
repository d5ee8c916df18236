import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { bounds, parseDate } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'
import { anyDate } from './support/arbitrary.ts'
import { rangesOf } from './support/oracle.ts'

/** First and last day, or that the text is refused. */
type Reading = readonly [earliest: string | null, latest: string | null] | 'refused'

function theirs(text: string): Reading {
  try {
    const { min, max } = edtf(text)
    return [asBound(min), asBound(max)]
  } catch {
    return 'refused'
  }
}

function asBound(milliseconds: number | null): string | null {
  if (milliseconds === null) return null
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : 'open'
}

function ours(text: string): Reading {
  const { earliest, latest } = bounds(text)
  return parseDate(text) ? [earliest, latest] : 'refused'
}

interface Difference {
  /** What edtf 4.11.1 gets wrong, or means otherwise. */
  what: string
  concerns: (text: string) => boolean
  examples: readonly (readonly [text: string, theirs: Reading, ours: Reading])[]
}

/** Every difference found between edtf 4.11.1 and this package. */
const KNOWN_DIFFERENCES: readonly Difference[] = [
  {
    what: 'shifts 29 February of a common year to 1 March',
    concerns: (text) => parseDate(text) === undefined,
    examples: [
      ['2023-02-29', ['2023-03-01', '2023-03-01'], 'refused'],
      ['2100-02-29', ['2100-03-01', '2100-03-01'], 'refused'],
    ],
  },
  {
    what: 'takes year 0000, a leap year, for a common one',
    concerns: (text) => /0000-(?:02|XX)/.test(text),
    examples: [
      ['0000-02-28', ['0000-02-28', '0000-02-29'], ['0000-02-28', '0000-02-28']],
      ['0000-02-29', ['0000-03-01', '0000-03-01'], ['0000-02-29', '0000-02-29']],
      ['0000-02-XX', ['0000-02-01', '0000-03-01'], ['0000-02-01', '0000-02-29']],
    ],
  },
  {
    what: 'loses the end of a range in a set, or refuses it when the ends differ in precision',
    concerns: (text) => /[0-9][.][.][0-9]/.test(text),
    examples: [
      ['[2024-09-01..2024-09-10]', ['2024-09-01', '2024-09-01'], ['2024-09-01', '2024-09-10']],
      ['[2024..2026]', ['2024-01-01', '2024-12-31'], ['2024-01-01', '2026-12-31']],
      ['[2023-11..2025]', 'refused', ['2023-11-01', '2025-12-31']],
      ['[2024-09-10..2024-09-01]', ['2024-09-10', '2024-09-10'], 'refused'],
    ],
  },
  {
    what: 'takes the first and last item of a set for its bounds, in whatever order they stand',
    concerns: (text) => text.startsWith('[') && text.includes(','),
    examples: [
      ['[2026,2022]', ['2026-01-01', '2022-12-31'], ['2022-01-01', '2026-12-31']],
      ['[2025,2025-09]', ['2025-01-01', '2025-09-30'], ['2025-01-01', '2025-12-31']],
      ['[2024-09-03,2024-09-05]', ['2024-09-03', '2024-09-05'], ['2024-09-03', '2024-09-05']],
    ],
  },
  {
    what: 'maps seasons to quarters of the year, whichever half of the earth, and refuses them in a period',
    concerns: (text) => /(?:^|[/])[0-9]{4}-2[1-4](?:$|[?~%/])/.test(text),
    examples: [
      ['2024-21', ['2024-01-01', '2024-03-31'], ['2024-01-01', '2024-12-31']],
      ['2024-24', ['2024-10-01', '2024-12-31'], ['2023-12-01', '2025-03-31']],
      ['2024-22~', 'refused', ['2023-12-01', '2025-03-31']],
      ['2024-21/2025', 'refused', ['2024-01-01', '2025-12-31']],
    ],
  },
  {
    what: 'refuses unspecified digits and a qualifier in one text',
    concerns: (text) => /X/.test(text) && /[?~%]/.test(text),
    examples: [
      ['198X~', 'refused', ['1980-01-01', '1989-12-31']],
      ['2024-XX?', 'refused', ['2024-01-01', '2024-12-31']],
      ['2022-XX/2023~', 'refused', ['2022-01-01', '2023-12-31']],
      ['2024-XX-15%', 'refused', ['2024-01-15', '2024-12-15']],
    ],
  },
  {
    what: 'refuses a period whose end does not begin later than its start: one day, or one month to its year',
    concerns: (text) => {
      const [start, end] = text.split('/')
      if (!start || !end || start === '..' || end === '..') return false
      return rangesOf(start, false)[0]![0] >= rangesOf(end, false)[0]![0]
    },
    examples: [
      ['2024-09-03/2024-09', 'refused', ['2024-09-03', '2024-09-30']],
      ['2024-09-03/2024-09-03', 'refused', ['2024-09-03', '2024-09-03']],
    ],
  },
  {
    what: 'tells the day in UTC, not as written, and refuses -00:00',
    concerns: (text) => text.includes('T') && !/(?:Z|[+]00:00)$/.test(text),
    examples: [
      ['2024-09-03T00:30+03:00', ['2024-09-02', '2024-09-02'], ['2024-09-03', '2024-09-03']],
      ['2024-09-03T04:00-00:00', 'refused', ['2024-09-03', '2024-09-03']],
    ],
  },
  {
    what: 'takes what is no EDTF: two digits as a century',
    concerns: (text) => /^[0-9]{2}$/.test(text),
    examples: [['85', ['8500-01-01', '8599-12-31'], 'refused']],
  },
]

describe('the npm package edtf', () => {
  it.each(KNOWN_DIFFERENCES)('$what', ({ concerns, examples }) => {
    for (const [text, their, our] of examples) {
      expect([text, concerns(text)]).toEqual([text, true])
      expect([text, theirs(text)]).toEqual([text, their])
      expect([text, ours(text)]).toEqual([text, our])
    }
  })

  it('reads a time without offset in the zone of the machine; here that is refused', () => {
    expect(theirs('2024-09-03T12:00')).not.toBe('refused')
    expect(ours('2024-09-03T12:00')).toBe('refused')
  })

  it('agrees on every other date', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        fc.pre(!KNOWN_DIFFERENCES.some(({ concerns }) => concerns(text)))
        expect([text, theirs(text)]).toEqual([text, ours(text)])
      }),
      { numRuns: 2000, maxSkipsPerRun: 1000 },
    )
  })
})
