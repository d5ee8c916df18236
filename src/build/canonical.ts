import { resolve, type Shape, variantOf } from '../check/shape.ts'
import type { AnyRecord, Dossier } from '../types.ts'

/**
 * The same record or dossier with its keys in canonical order: type, kind, id, the defining facts, time, provenance,
 * extensions. Keys that the format does not know stand last; keys whose value is undefined are left out.
 */
export function inCanonicalOrder<T extends Dossier | AnyRecord>(record: T): T {
  return ordered(record, 'StreamLine') as T
}

/** JSON text in canonical key order with a line break at its end; one line when `indent` is 0. */
export function stringify(record: Dossier | AnyRecord, { indent = 2 }: { indent?: number } = {}): string {
  return `${JSON.stringify(inCanonicalOrder(record), null, indent)}\n`
}

function ordered(value: unknown, shape: Shape | undefined): unknown {
  if (shape === undefined || typeof value !== 'object' || value === null) return value
  const target = resolve(shape)
  if (Array.isArray(value))
    return value.map((item) => ordered(item, target.is === 'list' ? target.of : undefined))
  const object = value as Record<string, unknown>
  if (target.is === 'union') return ordered(value, variantOf(target, object[target.tag]))
  if (target.is !== 'object') return value
  const known = Object.keys(target.keys).filter((key) => Object.hasOwn(object, key))
  const unknown = Object.keys(object).filter((key) => !Object.hasOwn(target.keys, key))
  return Object.fromEntries(
    [...known, ...unknown]
      .filter((key) => object[key] !== undefined)
      .map((key) => [key, ordered(object[key], target.keys[key])]),
  )
}
