import { describe, expect, test } from 'vitest'
import { rejectLimit } from '../../src/cli/reject-limit.ts'

describe('the limit of rejects', () => {
  test.each([
    ['0.57%', 57, 10_000, false],
    ['0.57%', 58, 10_000, true],
    ['0.29%', 29, 10_000, false],
    ['1.1%', 11, 1000, false],
    ['1.1%', 12, 1000, true],
    ['0.000001%', 1, 100_000_000, false],
    ['0.000001%', 2, 100_000_000, true],
    ['0.000001%', 90_071_992, 9_007_199_254_740_991, false],
    ['0.000001%', 90_071_993, 9_007_199_254_740_991, true],
    ['100%', 5, 5, false],
    ['100.000000%', 5, 5, false],
    ['0%', 1, 1_000_000_000, true],
    ['0%', 0, 0, false],
    ['7', 7, 8, false],
    ['7', 8, 8, true],
    ['007', 8, 8, true],
  ])('%s: %i of %i records', (text, rejected, all, isPassed) => {
    expect(rejectLimit(text).passedBy({ rejected, accepted: all - rejected })).toBe(isPassed)
  })

  test.each(['', '%', '-1', '1.5', '1.0', '1e3', '.5%', '5.%', '100.000001%', '101%', '0.0000001%', ' 1'])(
    'not %j',
    (text) => {
      expect(() => rejectLimit(text)).toThrow('It must be a whole number, or a share from 0% to 100%.')
    },
  )
})
