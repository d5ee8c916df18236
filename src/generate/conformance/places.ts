import type { Shape } from '../../check/shape.ts'
import { type Shapes, shapeBehind, smallest, smallestObject } from './smallest.ts'

/** Where a named shape stands in the instances of a concept: puts a value there and nothing else that matters. */
export interface Place {
  name: string
  /** The smallest instance of the concept that holds the value. */
  around(value: unknown): unknown
}

/**
 * One place for every named shape that the schema file of a concept defines, the nearest to the root first.
 * Shapes in `elsewhere` have files of their own and are not entered.
 */
export function placesIn(shapes: Shapes, root: string, elsewhere: ReadonlySet<string>): Place[] {
  const places: Place[] = [{ name: root, around: (value) => value }]
  const seen = new Set([root, ...elsewhere])
  for (const place of places)
    for (const { shape, around } of partsOf(shapes, place)) {
      if (seen.has(shape)) continue
      seen.add(shape)
      places.push({ name: shape, around })
    }
  return places
}

interface Part {
  shape: string
  around: Place['around']
}

function partsOf(shapes: Shapes, { name, around }: Place): Part[] {
  const target = shapeBehind(shapes, name)
  switch (target.is) {
    case 'object':
      return Object.entries(target.keys).flatMap(([key, shape]) =>
        named(shapes, shape, (value) => around({ ...smallestObject(shapes, target, key), [key]: value })),
      )
    case 'union':
      return target.variants.map(([variant]) => ({ shape: variant!, around }))
    case 'map':
      return named(shapes, target.keys, (key) => around({ [key as string]: 'any value' }))
    default:
      return []
  }
}

/** The names in a shape that is written out: itself, or what its list holds. */
function named(shapes: Shapes, shape: Shape, around: Place['around']): Part[] {
  if (typeof shape === 'string') return [{ shape, around }]
  if (shape.is !== 'list') return []
  const others = Array.from({ length: Math.max(shape.min - 1, 0) }, () => smallest(shapes, shape.of))
  return named(shapes, shape.of, (value) => around([value, ...others]))
}
