import type { Footprint } from './footprint.ts'
import type { ReferenceResult } from './references.ts'
import type { Result } from './report.ts'

/** A figure that we want to keep to. */
export interface Goal {
  what: string
  most: number
  measured: number
  unit: string
}

/** Everything that was measured beside the results of the contenders. */
export interface OtherFigures {
  footprints: readonly Footprint[]
  instantiations: number
  megabytes: { schema: number; record: number }
  references: ReferenceResult | undefined
}

/** The goals that were set before the first line was written, each with what was measured. */
export function goals(
  results: readonly Result[],
  { footprints, instantiations, megabytes, references }: OtherFigures,
): Goal[] {
  const ratio = (contender: string, workload: string): number =>
    results.find((result) => result.contender === contender && result.workload === workload)!.check
  const footprint = (what: string): Footprint => footprints.find((entry) => entry.what === what)!
  const floor = '× JSON.parse'
  const row = (what: string, most: number, measured: number, unit = floor): Goal => ({
    what,
    most,
    measured,
    unit,
  })
  const stream = 'communique stream'
  const record = 'communique stream, level record'
  const guard = 'communique guard'
  return [
    row('bytes to verdict, statements', 0.65, ratio(stream, 'statements')),
    row('bytes to verdict, dossiers', 0.42, ratio(stream, 'dossiers')),
    row('bytes to verdict, one dossier of 5 MB', 0.4, ratio(stream, 'one large dossier')),
    row('the same, 1 % bad, with full diagnostics', 0.85, ratio(stream, 'statements, 1 % bad')),
    row('the same, 10 % bad, with full diagnostics', 1.3, ratio(stream, 'statements, 10 % bad')),
    row('guard of parsed statements', 0.5, ratio(guard, 'statements')),
    row('guard of parsed dossiers', 0.65, ratio(guard, 'dossiers')),
    row('guard of a parsed dossier of 5 MB', 0.55, ratio(guard, 'one large dossier')),
    row('with the rules that need one record, statements', 2, ratio(record, 'statements')),
    row('with the rules that need one record, dossiers', 2, ratio(record, 'dossiers')),
    row('with the rules that need one record, one dossier of 5 MB', 2, ratio(record, 'one large dossier')),
    ...(references
      ? [
          row('references of 5 million records', 8, references.check, 's'),
          row('references of 5 million records', 350, references.megabytes, 'MB'),
        ]
      : []),
    row('import of all guards', 8, footprint('all guards').load, 'ms'),
    row('one guard, gzipped', 0.8, footprint('guard of citations').gzipped / 1024, 'KB'),
    row('all guards, gzipped', 7, footprint('all guards').gzipped / 1024, 'KB'),
    row('types that a consumer makes the compiler instantiate', 500, instantiations, ''),
    row('memory of a stream of 1 GB, level schema', 150, megabytes.schema, 'MB'),
    row('memory of a stream of 1 GB, level record', 150, megabytes.record, 'MB'),
  ]
}

/** The goals as the rows of a table. */
export function goalRows(list: readonly Goal[]): string[] {
  const show = (value: number, unit: string): string =>
    `${value >= 20 ? value.toFixed(0) : Number(value.toPrecision(2))}${unit && ` ${unit}`}`
  return [
    '| | goal | measured | |',
    '| --- | ---: | ---: | --- |',
    ...list.map(
      ({ what, most, measured, unit }) =>
        `| ${what} | ≤ ${show(most, unit)} | ${show(measured, unit)} | ${Number(measured.toPrecision(2)) <= most ? 'kept' : '**missed**'} |`,
    ),
  ]
}
