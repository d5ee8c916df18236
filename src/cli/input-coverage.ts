import type { Diagnostic } from '../check/diagnostic.ts'
import type { CheckOptions } from '../check/options.ts'
import { addCoverage, type Coverage, coverage } from '../derive/coverage.ts'
import type { Records } from '../rules/dossier-index.ts'
import type { AnyRecord, Dossier } from '../types.ts'

/**
 * How far the records of one input are backed by evidence. Undefined where a shape is wrong, where records were not
 * compared with each other, or where there are none.
 */
export function coverageOf(
  value: unknown,
  diagnostics: readonly Diagnostic[],
  { level = 'dossier', snapshotOf }: CheckOptions,
): Coverage | undefined {
  if (level !== 'dossier' || value === undefined || diagnostics.some(isShapeFault)) return undefined
  const parts = (Array.isArray(value) ? value : [value]) as (Dossier | AnyRecord)[]
  const loose: Records = { actors: [], agreements: [], statements: [], citations: [], sources: [] }
  const dossiers: (Dossier | Records)[] = []
  for (const part of parts)
    if (part.type === 'dossier') dossiers.push(part)
    else (loose[`${part.type}s`] as AnyRecord[]).push(part)
  if (loose.statements.length + loose.citations.length + loose.sources.length > 0) dossiers.push(loose)
  return dossiers
    .map((records) => coverage(records, { snapshotOf }))
    .reduce<Coverage | undefined>((sum, one) => (sum ? addCoverage(sum, one) : one), undefined)
}

function isShapeFault({ rule }: Diagnostic): boolean {
  return rule.startsWith('schema/')
}
