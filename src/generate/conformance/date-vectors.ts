import { bounds, parseDate, precision } from '../../date/index.ts'
import { exportDefinitions } from '../../schema/definitions.ts'
import { DATES } from './date-list.ts'

/** What a date means. `earliest` and `latest` are days, `open` (no such limit) or null (not known, or no date). */
export interface DateVector {
  data: string
  /** The leaf whose pattern matches; null when neither does, so that the schemas refuse the text. */
  leaf: 'PointDate' | 'Period' | null
  /** Whether it also exists in the calendar and stands in order. */
  valid: boolean
  earliest: string | null
  latest: string | null
  precision: string | null
}

export interface DateVectorGroup {
  description: string
  tests: DateVector[]
}

/** The dates of the list with what src/date makes of them. */
export function dateVectors(): DateVectorGroup[] {
  const definitions = exportDefinitions()
  const leaves = (['PointDate', 'Period'] as const).map(
    (name) => [name, new RegExp(definitions[name]!.pattern!)] as const,
  )
  return Object.entries(DATES).map(([description, texts]) => ({
    description,
    tests: texts.map((data) => ({
      data,
      leaf: leaves.find(([, pattern]) => pattern.test(data))?.[0] ?? null,
      valid: parseDate(data) !== undefined,
      ...bounds(data),
      precision: precision(data) ?? null,
    })),
  }))
}
