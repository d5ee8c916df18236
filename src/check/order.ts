import type { Path } from '../rules/rule.ts'
import { inspect, read } from './inspect.ts'

/** Where a path lies in a value: for each step the position of the key among the keys of its object. */
export function positionOf(root: unknown, path: Path): number[] {
  let value = root
  return path.map((key) => {
    const position = typeof key === 'number' ? key : keyPosition(value, key)
    value = typeof value === 'object' && value !== null ? read(value, key) : undefined
    return position
  })
}

/** Orders positions as a reader meets them: an object before what it holds. */
export function comparePositions(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}

function keyPosition(value: unknown, key: string): number {
  if (typeof value !== 'object' || value === null) return 0
  const content = inspect(value)
  return content.is === 'object' ? content.keys.indexOf(key) : 0
}
