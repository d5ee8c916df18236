import type { Dossier } from '../types.ts'
import { inCanonicalOrder } from './canonical.ts'

type Lists = 'actors' | 'agreements' | 'statements' | 'citations' | 'sources'
type Constants = 'type' | 'formatVersion'

/** What `dossier` needs: everything of a dossier but its constants, and the lists that are not empty. */
export type DossierParts = Omit<Dossier, Lists | Constants> & Partial<Pick<Dossier, Lists | Constants>>

/** A whole dossier from its parts: adds the type, the version of the format and empty lists. Checks nothing. */
export function dossier(parts: DossierParts): Dossier {
  return inCanonicalOrder({
    ...parts,
    type: 'dossier',
    formatVersion: '1',
    actors: parts.actors ?? [],
    agreements: parts.agreements ?? [],
    statements: parts.statements ?? [],
    citations: parts.citations ?? [],
    sources: parts.sources ?? [],
  })
}
