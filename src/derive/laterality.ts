import type { Agreement } from '../types.ts'
import { type Actors, sidesOf } from './sides.ts'

/** How many sides an agreement has; `unknown` when none is recorded. */
export type Laterality = 'unilateral' | 'bilateral' | 'multilateral' | 'unknown'

const OPEN_TO_OTHERS = new Set(['opened-for-signature', 'accession', 'succession'])

/**
 * Counts the sides of an agreement: one is unilateral, two bilateral, three or more multilateral. An agreement that
 * others could join (opened for signature, acceded to) is multilateral however few of its parties are recorded.
 * Whether a multilateral agreement is closed, which some call plurilateral, cannot be told from what is absent.
 * With the dossier at hand the bodies of one state count as one side, and so does a coalition with its members.
 * Terms: United Nations Treaty Collection.
 */
export function lateralityOf(agreement: Agreement, dossier?: Actors): Laterality {
  if (agreement.events?.some(({ kind }) => OPEN_TO_OTHERS.has(kind))) return 'multilateral'
  const sides = sidesOf(agreement, dossier).length
  if (sides > 2) return 'multilateral'
  return sides === 0 ? 'unknown' : sides === 1 ? 'unilateral' : 'bilateral'
}
