import { expect, it } from 'vitest'
import { isLaterAnywhere } from '../../../src/rules/time/days-apart.ts'

it.each([
  ['2024-09-05', '2024-09-03', true],
  ['2024-09-04', '2024-09-03', false],
  ['2024-09-03', '2024-09-03', false],
  ['2024-09-03', '2024-09-05', false],
  ['2024-10', '2024-09-29', true],
  ['2024-10', '2024-09', false],
  ['2024-11', '2024-09', true],
  ['2024-09-05~', '2024-09-03', false],
  ['2024-09-04T00:30+00:00', '2024-09-03T23:30+00:00', true],
  ['2024-09-04T00:30+04:30', '2024-09-03T23:30+00:00', false],
  ['2024-09-05T12:00Z', '2024-09-03', true],
  ['2024-09-03', '2024-09-01T00:00Z', true],
  ['2024-09-04T10:00Z', '2024-09-03', false],
  ['2023-02-29', '2020-01-01', false],
])('%s is later than %s wherever on earth: %s', (date, other, later) => {
  expect(isLaterAnywhere(date, other)).toBe(later)
})
