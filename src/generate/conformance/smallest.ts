import type { ListShape, ObjectShape, Shape } from '../../check/shape.ts'
import { textsOf } from './leaf-texts.ts'

export type Written = Exclude<Shape, string>
export type Shapes = Readonly<Record<string, Shape>>

/** The shape behind a name. */
export function shapeBehind(shapes: Shapes, shape: Shape): Written {
  let found = shape
  while (typeof found === 'string') found = shapes[found]!
  return found
}

/** The smallest right instance of a shape: required keys only, first codes, shortest lists. */
export function smallest(shapes: Shapes, shape: Shape): unknown {
  const target = shapeBehind(shapes, shape)
  switch (target.is) {
    case 'constant':
      return target.value
    case 'boolean':
      return true
    case 'codes':
      return target.codes[0]
    case 'number':
      return 1
    case 'text':
      return textsOf(shape as string, target).accepted[0]
    case 'list':
      return smallestList(shapes, target)
    case 'map':
      return {}
    case 'union': {
      const [variant, code] = target.variants[0]!
      return { ...(smallest(shapes, variant!) as object), [target.tag]: code }
    }
    case 'object':
      return smallestObject(shapes, target)
  }
}

/** The smallest right object, with one more key where it is named. */
export function smallestObject(shapes: Shapes, target: ObjectShape, more?: string): Record<string, unknown> {
  const keys = Object.keys(target.keys).filter((key) => key === more || target.required.includes(key))
  return Object.fromEntries(keys.map((key) => [key, present(shapes, target.keys[key]!)]))
}

/** An instance that is not empty, so that something of the key is seen. */
function present(shapes: Shapes, shape: Shape): unknown {
  const target = shapeBehind(shapes, shape)
  if (target.is === 'map') return { [smallest(shapes, target.keys) as string]: 'any value' }
  return smallest(shapes, shape)
}

function smallestList(shapes: Shapes, { of, min }: ListShape): unknown[] {
  return Array.from({ length: min }, () => smallest(shapes, of))
}
