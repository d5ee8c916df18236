import type { DossierIndex } from '../rules/dossier-index.ts'
import type { ActorId, SourceId, Statement } from '../types.ts'

/**
 * Who vouches for a statement: the sources in which it first stood and the actors whose words or judgement it is.
 * Both sorted by id; both empty where nobody is named.
 */
export interface Witness {
  origins: readonly SourceId[]
  voices: readonly ActorId[]
}

/** Finds the sources that a source reprints or translates in the end; itself when it derives from none. */
export type OriginFinder = (source: SourceId) => readonly SourceId[]

/** Makes an origin finder for the sources of a dossier; what it finds is kept. A cycle counts as one source. */
export function originFinder(dossier: Pick<DossierIndex, 'source'>): OriginFinder {
  const known = new Map<SourceId, readonly SourceId[]>()
  return (source) => known.get(source) ?? findOrigins(source, dossier, known)
}

interface Step {
  source: SourceId
  parents: readonly SourceId[]
  next: number
  found: Set<SourceId>
}

/** Walks up with a stack of its own, because a chain of reprints may be longer than the call stack. */
function findOrigins(
  start: SourceId,
  dossier: Pick<DossierIndex, 'source'>,
  known: Map<SourceId, readonly SourceId[]>,
): readonly SourceId[] {
  const path: Step[] = [stepOf(start, dossier)]
  const places = new Map([[start, 0]])
  for (;;) {
    const step = path.at(-1)!
    const parent = step.parents[step.next]
    if (parent === undefined) {
      const origins = step.found.size === 0 ? [step.source] : [...step.found].sort()
      known.set(step.source, origins)
      places.delete(step.source)
      path.pop()
      if (path.length === 0) return origins
      continue
    }
    const origins = known.get(parent)
    const place = places.get(parent)
    if (!origins && place === undefined) {
      places.set(parent, path.length)
      path.push(stepOf(parent, dossier))
      continue
    }
    for (const origin of origins ?? [leastOf(path.slice(place))]) step.found.add(origin)
    step.next++
  }
}

function stepOf(source: SourceId, dossier: Pick<DossierIndex, 'source'>): Step {
  return { source, parents: dossier.source(source)?.derivedFrom ?? [], next: 0, found: new Set() }
}

function leastOf(cycle: readonly Step[]): SourceId {
  return cycle.map(({ source }) => source).sort()[0]!
}

/**
 * Makes a function that names the witness of a statement; what it finds is kept. Where the statement does not say in which source it
 * stands, the sources that it cites stand in.
 */
export function witnessFinder(dossier: DossierIndex): (statement: Statement) => Witness {
  const originsOf = originFinder(dossier)
  const known = new Map<Statement, Witness>()
  const find = (statement: Statement): Witness => {
    const origins = new Set<SourceId>()
    for (const source of standsIn(statement, dossier))
      for (const origin of originsOf(source)) origins.add(origin)
    return { origins: [...origins].sort(), voices: voicesOf(statement) }
  }
  return (statement) => {
    const witness = known.get(statement) ?? find(statement)
    known.set(statement, witness)
    return witness
  }
}

/** The source in which a statement stands; where that is not said, the sources that it cites. */
export function standsIn(statement: Statement, dossier: DossierIndex): SourceId[] {
  if (statement.appearsIn) return [statement.appearsIn.source]
  return (statement.citations ?? []).flatMap((id) => dossier.citation(id)?.source ?? [])
}

/** The actors whose words or judgement a statement is; none for what a source says in its own voice. */
export function voicesOf(statement: Statement): ActorId[] {
  if (statement.kind === 'assertion') return []
  const voices =
    statement.kind === 'assessment'
      ? (statement.assessors ?? [])
      : statement.speakers.map(({ actor }) => actor)
  return [...new Set(voices)].sort()
}

/** Whether two statements come from one witness: the same origins in the same voice. Unknown ones never do. */
export function sameWitness(a: Witness, b: Witness): boolean {
  const known = a.origins.length + a.voices.length > 0
  return known && sameList(a.origins, b.origins) && sameList(a.voices, b.voices)
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
