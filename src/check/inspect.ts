import { notPlain } from './plain.ts'

/** What a list or object holds, read once; or why it is no plain data. */
export type Inspected =
  | { is: 'list'; length: number }
  | { is: 'object'; keys: readonly string[] }
  | { is: 'other'; why: string }

/** The own keys of an object with their values, each read once. Objects are small, so looking a key up is quick. */
export interface Entries {
  keys: string[]
  values: unknown[]
}

/** The value behind a key, or undefined. */
export function valueBehind({ keys, values }: Entries, key: string): unknown {
  return values[keys.indexOf(key)]
}

/** Placeholder for a value that throws when it is read. */
export const UNREADABLE = Symbol('unreadable')

const THROWS = 'cannot be read, because looking at it throws'

/** Looks at a list or object without trusting it: proxies and class instances may do anything. */
export function inspect(value: object): Inspected {
  try {
    const why = notPlain(value)
    if (why) return { is: 'other', why }
    if (!Array.isArray(value)) return { is: 'object', keys: Object.keys(value) }
    const { length } = value
    return Number.isSafeInteger(length) && length >= 0
      ? { is: 'list', length }
      : { is: 'other', why: 'is a list without a length' }
  } catch {
    return { is: 'other', why: THROWS }
  }
}

/** Reads one own key; `UNREADABLE` when that throws. */
export function read(value: object, key: string | number): unknown {
  try {
    return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined
  } catch {
    return UNREADABLE
  }
}

/** What a message says of an `UNREADABLE` value. */
export function unreadable(label: string): string {
  return `${label} ${THROWS}.`
}

/** Whether a value is an object and no list. A proxy may throw when it is asked; it then counts as an object. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isList(value)
}

/** Whether a value is a list, also where asking throws. */
export function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}
