import type { JsonSchema } from '../../src/schema/index.ts'
import { type Fault, type Point, pointsOf, SchemaWalk } from './schema-walk.ts'

/** A point of a schema with what proves it: an accepted instance that meets it and a refused one that breaks it alone. */
export interface Proof extends Point {
  accepted: boolean
  refused: boolean
}

/** An instance, its verdict, and the `$id` of the schema that it is judged by. */
interface Instance {
  schema: string
  data: unknown
  valid: boolean
}

/**
 * Which points of the schemas the instances prove. A refused instance proves a point only when nothing else is wrong
 * with it; an accepted instance proves a bound only when it lies on it.
 */
export function measure(schemas: readonly JsonSchema[], instances: Iterable<Instance>): Proof[] {
  const proofs = new Map(
    schemas.flatMap((schema) =>
      pointsOf(schema).map((point): [string, Proof] => [
        point.id,
        { ...point, accepted: false, refused: false },
      ]),
    ),
  )
  const prove = (id: string, by: 'accepted' | 'refused') => {
    const proof = proofs.get(id)
    if (proof) proof[by] = true
  }
  const walk = new SchemaWalk(schemas)
  for (const { schema, data, valid } of instances) {
    const { met, faults } = walk.judge(schema, data)
    if (valid && faults.length === 0) for (const id of met) prove(id, 'accepted')
    if (!valid) for (const id of brokenAlone(faults)) prove(id, 'refused')
  }
  return [...proofs.values()]
}

/** Whether a point has both proofs. */
export function isProven({ accepted, refused }: Proof): boolean {
  return accepted && refused
}

/** The points that the instance breaks, when all its faults are one and the same fault. */
function brokenAlone(faults: readonly Fault[]): string[] {
  const [first] = faults
  if (!first || faults.some(({ cause }) => cause !== first.cause)) return []
  return faults.flatMap(({ points }) => points)
}
