import { before } from '../../date/index.ts'
import type { Person, Tenure } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'

/** A tenure with the person who held it and its place in the person's list. */
export interface HeldTenure {
  person: Person
  tenure: Tenure
  index: number
}

/** Every tenure of every person of a dossier, in their order. */
export function tenuresOf(dossier: DossierIndex): HeldTenure[] {
  return dossier.actors.flatMap((person) =>
    person.kind === 'person'
      ? (person.tenures ?? []).map((tenure, index) => ({ person, tenure, index }))
      : [],
  )
}

/** An office as it is compared: letter case and the number of spaces do not count. */
export function officeKey({ office, body }: Tenure): string {
  return JSON.stringify([office.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(), body ?? ''])
}

/**
 * Whether two periods certainly have more than one day in common: on the day of a handover the old and the new
 * holder both appear in the office.
 */
export function lastTogether(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a)
}

function startsBeforeEndOf(a: string, b: string): boolean {
  const start = a.split('/')[0]!
  const end = b.split('/')[1]!
  if (start === '' || end === '') return false
  return start === '..' || end === '..' || before(start, end) === 'certainly'
}
