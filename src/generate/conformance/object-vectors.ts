import type { ObjectShape, Shape, UnionShape } from '../../check/shape.ts'
import { type Shapes, shapeBehind, smallest, smallestObject } from './smallest.ts'
import { listVectors, miswritten, numberVectors, ofWrongType } from './value-vectors.ts'
import type { Vector } from './vector.ts'

/** Objects with and without each key, with keys of the wrong type, and with keys that do not belong there. */
export function objectVectors(shapes: Shapes, name: string, target: ObjectShape): Vector[] {
  const whole = smallestObject(shapes, target)
  const everything = Object.fromEntries(
    Object.keys(target.keys).map((key) => [key, smallestObject(shapes, target, key)[key]]),
  )
  return [
    { description: `${name} with no more than it must have`, data: whole, valid: true },
    { description: `${name} with every key`, data: everything, valid: true },
    { description: `${name} that is text`, data: 'text', valid: false },
    { description: `${name} that is a list`, data: [whole], valid: false },
    { description: `${name} that is null`, data: null, valid: false },
    ...unknownKeys(name, target, whole),
    ...Object.entries(target.keys).flatMap(([key, shape]) =>
      keyVectors(shapes, key, shape, target.required.includes(key)).map(({ description, data, valid }) => ({
        description: `${name}: ${description}`,
        data: data === ABSENT ? without(whole, key) : { ...smallestObject(shapes, target, key), [key]: data },
        valid,
      })),
    ),
  ]
}

const ABSENT = Symbol('absent')

function unknownKeys(name: string, target: ObjectShape, whole: Record<string, unknown>): Vector[] {
  const [key] = Object.keys(target.keys) as [string]
  const capital = key[0]!.toUpperCase() + key.slice(1)
  return ['unknown', 'x-note', 'constructor', '', ...(capital in target.keys ? [] : [capital])].map(
    (unknown) => ({
      description: `${name} with the unknown key ${JSON.stringify(unknown)}`,
      data: { ...whole, [unknown]: 'text' },
      valid: false,
    }),
  )
}

function without(object: Record<string, unknown>, key: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key))
}

/** Values under one key. What a named shape takes is shown in a group of its own. */
function keyVectors(shapes: Shapes, key: string, shape: Shape, required: boolean): Vector[] {
  const target = shapeBehind(shapes, shape)
  return [
    { description: `without ${key}`, data: ABSENT, valid: !required },
    { description: `${key} is null`, data: null, valid: false },
    { description: `${key} of the wrong type`, data: ofWrongType(shapes, shape), valid: false },
    ...(required ? [] : [{ description: `with ${key}`, data: present(shapes, shape), valid: true }]),
    ...(target.is === 'text' && target.pattern
      ? [{ description: `${key} of another form`, data: '#', valid: false }]
      : []),
    ...(target.is === 'list' ? listVectors(shapes, key, target) : []),
    ...(target.is === 'number' ? numberVectors(key, target) : []),
    ...(target.is === 'boolean'
      ? [true, false].map((data) => ({ description: `${key} ${data}`, data, valid: true }))
      : []),
    ...(target.is === 'constant' ? constantVectors(key, target.value) : []),
  ]
}

function present(shapes: Shapes, shape: Shape): unknown {
  return smallestObject(shapes, { is: 'object', required: [], keys: { key: shape } }, 'key').key
}

function constantVectors(key: string, value: string | boolean): Vector[] {
  const others =
    typeof value === 'boolean' ? [!value, String(value)] : [miswritten(value, [value]), 'no-such-code']
  return others.map((data) => ({ description: `${key} is ${JSON.stringify(data)}`, data, valid: false }))
}

/** Objects with every code of the tag, with none, with others, and with the keys of another variant. */
export function unionVectors(shapes: Shapes, name: string, { tag, variants }: UnionShape): Vector[] {
  const codes = variants.flatMap(([, ...list]) => list)
  const first = smallest(shapes, name) as Record<string, unknown>
  return [
    ...variants.flatMap(([variant, ...list]) =>
      list.map((code) => ({
        description: `${name} with ${tag} ${code}`,
        data: { ...(smallest(shapes, variant!) as object), [tag]: code },
        valid: true,
      })),
    ),
    ...codes
      .map((code) => miswritten(code, codes))
      .map((other) => ({
        description: `${name} with ${tag} ${JSON.stringify(other)}`,
        data: { ...first, [tag]: other },
        valid: false,
      })),
    ...['no-such-code', '', null, 1, [codes[0]]].map((other) => ({
      description: `${name} with ${tag} ${JSON.stringify(other)}`,
      data: { ...first, [tag]: other },
      valid: false,
    })),
    { description: `${name} without ${tag}`, data: without(first, tag), valid: false },
    ...['text', 1, true, null, [], {}, [first]].map((data) => ({
      description: `${name} that is ${JSON.stringify(data).slice(0, 20)}`,
      data,
      valid: false,
    })),
    ...variants.map(([variant]) => ({
      description: `${name}: ${variant} with the unknown key "other"`,
      data: { ...(smallest(shapes, variant!) as object), other: 'text' },
      valid: false,
    })),
    ...foreignKeys(shapes, name, variants),
  ]
}

/** The smallest instance of each variant with a key that only other variants have. */
function foreignKeys(shapes: Shapes, name: string, variants: UnionShape['variants']): Vector[] {
  const objects = variants.flatMap(([variant]) => {
    const target = shapeBehind(shapes, variant!)
    return target.is === 'object' ? [{ variant: variant!, target }] : []
  })
  return objects.flatMap(({ variant, target }) => {
    const foreign = new Map(
      objects
        .flatMap(({ target: other }) => Object.entries(other.keys))
        .filter(([key]) => !(key in target.keys)),
    )
    return [...foreign].map(([key, shape]) => ({
      description: `${name}: ${variant} has no ${key}`,
      data: { ...smallestObject(shapes, target), [key]: present(shapes, shape) },
      valid: false,
    }))
  })
}
