import type { AnyRecord, Dossier } from '../../types.ts'
import { fieldWalker, type Leaf } from '../fields.ts'
import type { Path } from '../rule.ts'

/** The leaves of the model that hold ids. */
export const ID_LEAVES: readonly Leaf[] = [
  'ActorId',
  'AgreementId',
  'EventId',
  'StatementId',
  'CitationId',
  'SourceId',
  'DossierId',
  'AnyId',
]

const walk = fieldWalker(ID_LEAVES)

/** Calls `visit` for every id by which a record refers to another; the path is valid only during the call. */
export function eachReference(record: AnyRecord | Dossier, visit: (id: string, path: Path) => void): void {
  walk(record, (id, path) => {
    if (path.at(-1) !== 'id') visit(id, path)
  })
}

/** What an id names: the word before the colon, such as `actor`. */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'))
}
