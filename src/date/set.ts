import { type DayRange, joinRanges } from './calendar.ts'
import { parsePlain } from './calendar-date.ts'
import type { SetValue } from './value.ts'

/** Longest point date; only sets can reach it. */
export const MAX_LENGTH = 200

/**
 * Reads a one-of set. A set may be open at one end, not at both: `..date` only as its first item,
 * `date..` only as its last.
 */
export function parseSet(text: string): SetValue | undefined {
  if (text.length > MAX_LENGTH || !text.startsWith('[') || !text.endsWith(']')) return undefined
  const items = text.slice(1, -1).split(',')
  const ranges: DayRange[] = []
  for (const [index, item] of items.entries()) {
    const range = parseItem(item)
    if (!range) return undefined
    if (range[0] === -Infinity && index !== 0) return undefined
    if (range[1] === Infinity && index !== items.length - 1) return undefined
    ranges.push(range)
  }
  if (ranges[0]![0] === -Infinity && ranges.at(-1)![1] === Infinity) return undefined
  const days = joinRanges(ranges)
  return { kind: 'set', text, precision: 'set', days, possible: days }
}

/** The days of one item; undefined when it is malformed or its range ends before it starts. */
function parseItem(item: string): DayRange | undefined {
  const dots = item.indexOf('..')
  if (dots < 0) return parsePlain(item)
  const from = item.slice(0, dots)
  const to = item.slice(dots + 2)
  if (from === '' && to === '') return undefined
  const first = from === '' ? -Infinity : parsePlain(from)?.[0]
  const last = to === '' ? Infinity : parsePlain(to)?.[1]
  return first === undefined || last === undefined || first > last ? undefined : [first, last]
}
