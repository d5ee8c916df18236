import { inspect, read, UNREADABLE, unreadable } from './inspect.ts'
import { placeName, tell, type Walk } from './walk.ts'
import { count } from './wording.ts'

/**
 * Looks through a value of any JSON, such as that of an extension, for what JSON cannot hold, for nesting that is too
 * deep and for lists and objects that contain themselves.
 */
export function explainJson(walk: Walk, value: unknown, around: readonly object[] = []): void {
  const why = unwritable(value)
  if (value === UNREADABLE)
    tell(walk, () => ({ rule: 'schema/not-json', message: unreadable(placeName(walk)) }))
  else if (why) notJson(walk, why)
  else if (typeof value === 'object' && value !== null) explainContainer(walk, value, around)
}

function unwritable(value: unknown): string | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : `is ${value}, which JSON cannot hold`
    case 'undefined':
      return 'is an empty place in a list'
    case 'bigint':
      return 'is a BigInt, which JSON cannot hold'
    case 'symbol':
    case 'function':
      return `is a ${typeof value}, which JSON cannot hold`
    default:
      return undefined
  }
}

function explainContainer(walk: Walk, value: object, around: readonly object[]): void {
  if (around.includes(value)) {
    notJson(walk, 'contains itself, which JSON cannot write')
    return
  }
  if (walk.path.length >= walk.maxDepth) {
    tell(walk, () => ({
      rule: 'schema/too-deep',
      message: `${placeName(walk)} is nested more than ${count(walk.maxDepth)} levels deep.`,
    }))
    return
  }
  const content = inspect(value)
  const inside = [...around, value]
  if (content.is === 'other') {
    notJson(walk, content.why)
    return
  }
  if (content.is === 'list') {
    for (let i = 0; i < content.length; i++) {
      const item = read(value, i)
      explainAt(walk, i, item, inside)
      // A list with a hole may be all holes.
      if (item === undefined) return
    }
    return
  }
  for (const key of content.keys) {
    const item = read(value, key)
    if (item !== undefined) explainAt(walk, key, item, inside)
  }
}

function explainAt(walk: Walk, key: string | number, value: unknown, around: readonly object[]): void {
  walk.path.push(key)
  explainJson(walk, value, around)
  walk.path.pop()
}

function notJson(walk: Walk, why: string): void {
  tell(walk, () => ({ rule: 'schema/not-json', message: `${placeName(walk)} ${why}.` }))
}
