import { after, earliestDay, latestDay, parseDate } from '../../date/index.ts'

/**
 * Whether a date is certainly later than another one that may have been written on the other side of the earth. Days
 * without a time zone must lie two apart: what happens in Tokyo on the 4th is in the papers of New York of the 3rd.
 */
export function isLaterAnywhere(date: string, other: string): boolean {
  if (after(date, other) !== 'certainly') return false
  if (hasZone(date) || hasZone(other)) return true
  return earliestDay(date)! - latestDay(other)! > 1
}

function hasZone(date: string): boolean {
  return parseDate(date)?.kind === 'date-time'
}
