import type { DossierIndex } from '../dossier-index.ts'
import { eachReference } from './references.ts'

/** Every id to which the dossier or a record other than its bearer refers. */
export function referredIds(dossier: DossierIndex): Set<string> {
  const ids = new Set<string>()
  if (dossier.dossier) eachReference(dossier.dossier, (id) => ids.add(id))
  for (const record of dossier.records())
    eachReference(record, (id) => {
      if (id !== record.id) ids.add(id)
    })
  return ids
}
