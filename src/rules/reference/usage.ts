import type { AnyRecord, Dossier } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { DOSSIER_LISTS } from '../dossier-lists.ts'
import { eachReference } from './references.ts'

/** The records that may use sources and citations: where there are none, what uses them stands elsewhere. */
export const USERS_OF_SOURCES = ['citation', 'statement', 'agreement'] as const
export const USERS_OF_CITATIONS = ['statement', 'agreement', 'actor'] as const

/** Tells whether the dossier, a record other than the bearer, or something beyond them refers to an id. */
export function useOf(dossier: DossierIndex): (id: string) => boolean {
  const referred = referredIds(dossier)
  return (id) => referred.has(id) || dossier.isUsedBeyond(id)
}

/** Every id to which the dossier or a record other than its bearer refers. */
function referredIds(dossier: DossierIndex): Set<string> {
  const ids = new Set<string>()
  if (dossier.dossier) eachReference(dossier.dossier, (id) => ids.add(id))
  for (const record of dossier.records())
    eachReference(record, (id) => {
      if (id !== record.id) ids.add(id)
    })
  return ids
}

/** The ids to which a dossier refers and which it does not hold itself; they are those of loose records around it. */
export function idsBeyond(dossier: Dossier): Set<string> {
  const own = new Set<string>([dossier.id])
  const referred = new Set<string>()
  const look = (record: AnyRecord | Dossier) => eachReference(record, (id) => referred.add(id))
  look(dossier)
  for (const list of DOSSIER_LISTS)
    for (const record of dossier[list]) {
      own.add(record.id)
      look(record)
    }
  for (const { events } of dossier.agreements) for (const { id } of events ?? []) if (id) own.add(id)
  for (const id of own) referred.delete(id)
  return referred
}
