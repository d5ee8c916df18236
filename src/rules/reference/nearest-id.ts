import type { DossierIndex } from '../dossier-index.ts'
import { nearest } from '../nearest.ts'
import { kindOf } from './references.ts'

/** So many ids are compared before the search for the nearest one is given up; a fixed number, never a time. */
export const MOST_COMPARISONS = 500_000

/** Finds the existing id that was most likely meant, each missing id once. */
export function nearestId(dossier: DossierIndex): (id: string) => string | undefined {
  const candidates = new Map<string, readonly string[]>()
  const found = new Map<string, string | undefined>()
  let comparisons = 0
  const localIds = (kind: string): readonly string[] => {
    const known = candidates.get(kind)
    if (known) return known
    const ids = dossier.idsOf(kind).map((id) => id.slice(kind.length + 1))
    candidates.set(kind, ids)
    return ids
  }
  return (id) => {
    if (found.has(id)) return found.get(id)
    const kind = kindOf(id)
    const ids = localIds(kind)
    comparisons += ids.length
    const local = comparisons > MOST_COMPARISONS ? undefined : nearest(id.slice(kind.length + 1), ids)
    const suggestion = local && `${kind}:${local}`
    found.set(id, suggestion)
    return suggestion
  }
}
