import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  daysInMonth,
  dayText,
  FIRST_DAY,
  firstDayOfMonth,
  isLeapYear,
  joinRanges,
  LAST_DAY,
  lastDayOfMonth,
  monthNumber,
} from '../../src/date/calendar.ts'
import { digits, isPlainDay, plainDay } from '../../src/date/digits.ts'

const DAY = 86_400_000

describe('calendar', () => {
  it('counts days as the JavaScript Date does, from year 0 to 9999', () => {
    const wrong: number[] = []
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 97) {
      const date = new Date(day * DAY)
      const counted = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
      if (counted !== day || dayText(day) !== date.toISOString().slice(0, 10)) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  it('writes the first and last day of every month of four hundred years', () => {
    for (let year = 1800; year <= 2200; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = new Date(Date.UTC(year, month, 0))
        const number = monthNumber(year, month)
        expect(daysInMonth(year, month)).toBe(last.getUTCDate())
        expect(lastDayOfMonth(number)).toBe(last.getTime() / DAY)
        expect(firstDayOfMonth(number)).toBe(Date.UTC(year, month - 1, 1) / DAY)
        expect(dayText(lastDayOfMonth(number))).toBe(last.toISOString().slice(0, 10))
        expect(dayText(firstDayOfMonth(number))).toBe(
          new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10),
        )
      }
    }
  })

  it('knows the ends of what four digits can write', () => {
    expect([FIRST_DAY, LAST_DAY]).toEqual([-719_528, 2_932_896])
    expect([dayText(FIRST_DAY), dayText(LAST_DAY)]).toEqual(['0000-01-01', '9999-12-31'])
    expect([dayText(FIRST_DAY - 1), dayText(LAST_DAY + 1)]).toEqual(['0000-01-01', '9999-12-31'])
    expect(dayText(0)).toBe('1970-01-01')
    expect(dayText(-1)).toBe('1969-12-31')
  })

  it('counts months before year 0', () => {
    expect(monthNumber(-1, 12)).toBe(-1)
    expect(firstDayOfMonth(-1)).toBe(FIRST_DAY - 31)
    expect(lastDayOfMonth(-1)).toBe(FIRST_DAY - 1)
  })

  it.each([
    [0, true],
    [4, true],
    [100, false],
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ])('year %i: leap year %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap)
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
  })

  it('joins ranges that overlap or touch, and keeps the others apart', () => {
    expect(
      joinRanges([
        [5, 6],
        [1, 2],
      ]),
    ).toEqual([
      [1, 2],
      [5, 6],
    ])
    expect(
      joinRanges([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual([[1, 4]])
    expect(
      joinRanges([
        [1, 2],
        [4, 5],
      ]),
    ).toEqual([
      [1, 2],
      [4, 5],
    ])
    expect(
      joinRanges([
        [1, 9],
        [2, 3],
      ]),
    ).toEqual([[1, 9]])
    expect(
      joinRanges([
        [3, 4],
        [1, 3],
      ]),
    ).toEqual([[1, 4]])
    expect(
      joinRanges([
        [5, Infinity],
        [-Infinity, 3],
      ]),
    ).toEqual([
      [-Infinity, 3],
      [5, Infinity],
    ])
    expect(
      joinRanges([
        [1, 1],
        [1, 4],
      ]),
    ).toEqual([[1, 4]])
  })
})

describe('digits', () => {
  it('reads ASCII digits only', () => {
    expect(digits('x2024', 1, 4)).toBe(2024)
    expect(digits('0099', 0, 4)).toBe(99)
    expect(digits('9:', 0, 2)).toBe(-1)
    expect(digits('/1', 0, 2)).toBe(-1)
    expect(digits('1', 0, 2)).toBe(-1)
    expect(digits('٢٠٢٤', 0, 4)).toBe(-1)
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-02-28', true],
    ['2024-06-30', true],
    ['2024-06-31', false],
    ['2024-12-31', true],
    ['2024-12-32', false],
    ['2024-13-01', false],
    ['2024-00-01', false],
    ['2024-01-00', false],
    ['2024-1X-01', false],
    ['202X-01-01', false],
    ['2024-01-0X', false],
    ['2024/01-01', false],
    ['2024-01/01', false],
    ['2024-01-011', false],
    ['2024-01-1', false],
    ['', false],
  ])('%s is a plain day: %s', (text, plain) => {
    expect(isPlainDay(text)).toBe(plain)
    expect(plainDay(text)).toBe(plain ? Date.parse(text) / DAY : Number.NaN)
  })
})
