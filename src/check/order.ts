import type { Path } from '../rules/rule.ts'
import { inspect, read } from './inspect.ts'

/**
 * Makes a function that says where a path lies in a value: for each step the position of the key among the keys of
 * its object, which are read once for all paths.
 */
export function positionsIn(root: unknown): (path: Path) => number[] {
  const keysOf = new Map<object, readonly string[] | undefined>()
  const positionOfKey = (value: unknown, key: string): number => {
    if (typeof value !== 'object' || value === null) return 0
    if (!keysOf.has(value)) {
      const content = inspect(value)
      keysOf.set(value, content.is === 'object' ? content.keys : undefined)
    }
    return keysOf.get(value)?.indexOf(key) ?? 0
  }
  return (path) => {
    let value = root
    return path.map((key) => {
      const position = typeof key === 'number' ? key : positionOfKey(value, key)
      value = typeof value === 'object' && value !== null ? read(value, key) : undefined
      return position
    })
  }
}

/** Orders positions as a reader meets them: an object before what it holds. */
export function comparePositions(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}
