import { nearest } from '../rules/nearest.ts'
import type { FaultText } from './fault.ts'
import { type Member, type ObjectShape, resolve, type Shape, type UnionShape } from './shape.ts'
import { choices, enumerate, tick, withArticle } from './wording.ts'

/** The object in which a key was met: its shape and, where it is one of several variants, the union. */
export interface KeyContext {
  shape: ObjectShape
  /** The variant that the object is, and the union of variants. */
  variant?: { union: UnionShape; unionName: string; code: string }
}

/** What is said of a key that the object must not have. */
export function explainUnknownKey(key: string, { shape, variant }: KeyContext): FaultText {
  const elsewhere = variant ? codesWithKey(variant.union, key) : []
  if (variant && elsewhere.length > 0) {
    const noun = variant.unionName.toLowerCase()
    const { tag } = variant.union
    return {
      rule: variant.unionName === 'Actor' ? 'actor/key-for-kind' : 'schema/unknown-key',
      message: `${tick(key)} belongs to ${withArticle(noun)} of ${tag} ${choices(elsewhere)}; this ${noun} is of ${tag} ${variant.code}.`,
    }
  }
  const meant = meantKey(key, shape)
  if (meant)
    return {
      rule: 'schema/unknown-key',
      message: `${tick(key)} is not part of the format. Did you mean \`${meant}\`?`,
      suggestion: meant,
    }
  const advice =
    key.startsWith('x-') && shape.keys.extensions
      ? 'Keys that begin with `x-` stand inside `extensions`.'
      : `The keys here are ${enumerate(Object.keys(shape.keys).map(tick))}.`
  return { rule: 'schema/unknown-key', message: `${tick(key)} is not part of the format. ${advice}` }
}

/** The key of the shape that a misspelt key stands for, or undefined. */
export function meantKey(key: string, shape: ObjectShape): string | undefined {
  return nearest(key, Object.keys(shape.keys))
}

/** What is said of a key that is absent. */
export function explainMissingKey(key: string, shape: Shape): FaultText {
  return { rule: 'schema/missing-key', message: `\`${key}\` is missing. It must be ${wanted(shape)}.` }
}

/** What is said of null. */
export function explainNull(label: string, { shape, target, optional }: Member): FaultText {
  if (optional)
    return { rule: 'schema/null', message: `${label} is null; leave the key out when nothing is known.` }
  const mayBeEmpty = target.is === 'list' && target.min === 0
  return {
    rule: 'schema/null',
    message: `${label} is null; it must be ${wanted(shape)}${mayBeEmpty ? ', if need be an empty one' : ''}.`,
    help: mayBeEmpty
      ? 'Write [] when there is nothing to list.'
      : 'Write what belongs there; only what is optional may be left out.',
  }
}

/** What a shape wants, for the sentence "it must be …". */
export function wanted(shape: Shape): string {
  const target = resolve(shape)
  switch (target.is) {
    case 'constant':
      return typeof target.value === 'string' ? `"${target.value}"` : String(target.value)
    case 'codes':
      return `one of ${choices(target.codes)}`
    case 'text':
      return target.examples
        ? `text such as ${enumerate(
            target.examples.map((example) => `\`${example}\``),
            'or',
          )}`
        : 'text'
    case 'number':
      return target.whole ? 'a whole number' : 'a number'
    case 'boolean':
      return 'true or false'
    case 'list':
      return 'a list'
    default:
      return 'an object'
  }
}

function codesWithKey(union: UnionShape, key: string): string[] {
  return union.variants.flatMap(([name, ...codes]) => {
    const shape = resolve(name!)
    return shape.is === 'object' && Object.hasOwn(shape.keys, key) ? codes : []
  })
}
