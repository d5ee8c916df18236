import type { Actor, Agreement, AnyRecord, Identifier, Source, Statement } from '../../types.ts'
import type { Path } from '../rule.ts'

/** Receives an identifier with the path of its list and its place there. */
type IdentifierVisitor = (identifier: Identifier, list: Path, index: number) => void

/** Calls `visit` for every identifier of a record, those of its places included. */
export function eachIdentifier(record: AnyRecord, visit: IdentifierVisitor): void {
  if ('identifiers' in record) all((record as Actor | Agreement | Source).identifiers, OWN, visit)
  if (record.type === 'statement') all((record as Statement).place?.identifiers, AT_PLACE, visit)
  if (record.type === 'agreement')
    record.events?.forEach(({ place }, i) => {
      if (place?.identifiers) all(place.identifiers, ['events', i, ...AT_PLACE], visit)
    })
}

const OWN: Path = ['identifiers']
const AT_PLACE: Path = ['place', 'identifiers']

function all(identifiers: readonly Identifier[] | undefined, list: Path, visit: IdentifierVisitor): void {
  identifiers?.forEach((identifier, index) => {
    visit(identifier, list, index)
  })
}
