import type { AnyRecord, Dossier } from '../../types.ts'
import type { Path } from '../rule.ts'

/** The key that holds the wording of a date: `dateText` beside `date`. */
export function twinKey(key: string | number): string {
  return `${key}Text`
}

/** The value at a path of a record. */
export function valueAt(record: AnyRecord | Dossier, path: Path): unknown {
  let value: unknown = record
  for (const key of path) value = (value as Record<string | number, unknown>)[key]
  return value
}

/** Whether the wording of a date, as the source gives it, stands beside the date. */
export function hasTwin(record: AnyRecord | Dossier, path: Path): boolean {
  const around = valueAt(record, path.slice(0, -1)) as Record<string, unknown>
  return around[twinKey(path.at(-1)!)] !== undefined
}
