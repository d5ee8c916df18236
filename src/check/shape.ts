import { SHAPES } from '../generated/shape.ts'

/** What a value must look like: the name of a shape, or a shape written out. Generated from the models. */
export type Shape =
  | string
  | ObjectShape
  | UnionShape
  | ListShape
  | TextShape
  | NumberShape
  | { is: 'map'; keys: Shape }
  | { is: 'codes'; codes: readonly string[] }
  | { is: 'constant'; value: string | boolean }
  | { is: 'boolean' }

/** A closed object; `keys` stand in canonical order. */
export interface ObjectShape {
  is: 'object'
  required: readonly string[]
  keys: Readonly<Record<string, Shape>>
}

/** Objects told apart by the code at `tag`; each variant is its name followed by its codes. */
export interface UnionShape {
  is: 'union'
  tag: string
  variants: readonly (readonly string[])[]
}

export interface ListShape {
  is: 'list'
  of: Shape
  min: number
  max: number
}

/** Lengths are in Unicode code points. A pattern comes with two good examples. */
export interface TextShape {
  is: 'text'
  min?: number
  max?: number
  pattern?: string
  examples?: readonly string[]
}

export interface NumberShape {
  is: 'number'
  whole?: true
  min?: number
  max?: number
}

/** The shape behind a name; anything else is returned as it is. */
export function resolve(shape: Shape): Exclude<Shape, string> {
  let found = shape
  while (typeof found === 'string') found = SHAPES[found]!
  return found
}

/** A key of an object: what stands behind it, and whether it may be absent. */
export interface Member {
  shape: Shape
  target: Exclude<Shape, string>
  optional: boolean
}

const membersOfShapes = new WeakMap<ObjectShape, ReadonlyMap<string, Member>>()

/** The keys of an object shape, made ready to be looked up. */
export function membersOf(shape: ObjectShape): ReadonlyMap<string, Member> {
  let members = membersOfShapes.get(shape)
  if (!members) {
    const entries = Object.entries(shape.keys)
    members = new Map(
      entries.map(([key, of]) => [
        key,
        { shape: of, target: resolve(of), optional: !shape.required.includes(key) },
      ]),
    )
    membersOfShapes.set(shape, members)
  }
  return members
}

/** The variant that answers to a code, or undefined. */
export function variantOf(union: UnionShape, code: unknown): string | undefined {
  return union.variants.find((variant) => variant.indexOf(code as string, 1) > 0)?.[0]
}

/** Every code that a union answers to, in the order of its variants. */
export function codesOf(union: UnionShape): string[] {
  return union.variants.flatMap((variant) => variant.slice(1))
}
