import { walkerModule } from '../compile/walker.ts'
import { ID_LEAVES } from '../rules/reference/references.ts'
import { shapes } from './shape.ts'

const TYPES = {
  actor: 'Actor',
  agreement: 'Agreement',
  statement: 'Statement',
  citation: 'Citation',
  source: 'Source',
}

const IDS = new Set<string>(ID_LEAVES)

/** A module that finds ids and references in the bytes of a record, and the kind of an actor, which they depend on. */
export function idWalker(): string {
  return walkerModule(
    shapes(),
    TYPES,
    ({ type, path, name }) => IDS.has(name ?? '') || (type === 'actor' && path === 'kind'),
  )
}
