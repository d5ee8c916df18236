import { describe, expect, test } from 'vitest'
import { ruleCases } from '../../src/check/rule-cases.ts'

describe('the cases of a rule', () => {
  test('come with what the rule says of them, and right ones with nothing', () => {
    const groups = ruleCases('text/bidi-control')
    expect(groups.map(({ heading }) => heading)).toEqual([
      'Reported',
      'Not reported',
      'Not reported, though it looks alike',
    ])
    expect(groups[0]!.cases.every(({ reports }) => reports.length > 0)).toBe(true)
    expect(groups.slice(1).flatMap(({ cases }) => cases.flatMap(({ reports }) => reports))).toEqual([])
  })

  test('show the characters that nobody can see', () => {
    const { title, text, reports } = ruleCases('text/bidi-control')[0]!.cases[0]!
    expect(title).toBe('override in a name')
    expect(text).toContain('"name": "State \\u202eA"')
    expect(reports).toEqual([
      'warning at /actors/0/name\n  U+202E (right-to-left override) reorders letters in "State \\u{202e}A".\n  write State A',
    ])
  })

  test('of a rule of shape are its examples, long ones cut', () => {
    const [group, ...others] = ruleCases('schema/too-many')
    expect(others).toEqual([])
    expect(group!.cases[0]!.text).toMatch(/\n… 40[0-9]{2} more lines$/)
    expect(group!.cases[0]!.reports).toHaveLength(1)
  })

  test('tell the day that a case needs', () => {
    const days = ruleCases('time/future-event').flatMap(({ cases }) => cases.map(({ asOf }) => asOf))
    expect(days.some((day) => day !== undefined)).toBe(true)
  })

  test('of a rule that is not there, or has none to show in a file, are none', () => {
    expect(ruleCases('constructor')).toEqual([])
    expect(ruleCases('schema/not-json')).toEqual([])
  })
})
