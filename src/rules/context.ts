import type { Dossier } from '../types.ts'
import type { Context } from './rule.ts'

/** What a rule may know of records in a dossier, or of loose ones; `asOf` is used where a dossier has no day of its own. */
export function contextOf(dossier: Dossier | undefined, asOf: string | undefined): Context {
  return { asOf: dossier?.asOf ?? asOf ?? dossier?.created, language: dossier?.language }
}
