export type { Bound, Bounds } from './bounds.ts'
export { bounds, chronologically, dayOf, earliestDay, latestDay, precision } from './bounds.ts'
export { canonicalDate } from './canonical.ts'
export type { Certainty, DateComparison } from './compare.ts'
export { after, before, compareDates, contains, overlaps, sameDate } from './compare.ts'
export { describeDate } from './describe.ts'
export { addDuration, isDuration, parseDuration } from './duration.ts'
export { suggestDate, whyNotADate } from './explain.ts'
export type { WantedDate } from './fault.ts'
export { parseDate, parsePeriod, parsePointDate } from './parse.ts'
export type {
  CalendarDateValue,
  DateTimeValue,
  DateValue,
  PeriodEnd,
  PeriodValue,
  PointDateValue,
  Precision,
  Qualifier,
  SetValue,
} from './value.ts'
