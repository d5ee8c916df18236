import { after, parsePointDate } from '../../date/index.ts'

/**
 * Whether a date is certainly later than another one that may have been written on the other side of the earth. Days
 * without a time zone must lie two apart: what happens in Tokyo on the 4th is in the papers of New York of the 3rd.
 */
export function isLaterAnywhere(date: string, other: string): boolean {
  if (after(date, other) !== 'certainly') return false
  const later = parsePointDate(date)!
  const earlier = parsePointDate(other)!
  if (later.kind === 'date-time' || earlier.kind === 'date-time') return true
  return later.possible[0]![0] - earlier.possible.at(-1)![1] > 1
}
