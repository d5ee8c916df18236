import { explainAs } from '../check/explain.ts'
import type { Fault } from '../check/fault.ts'
import type { Draft } from '../types.ts'

const OPTIONS = { limit: 100, maxDepth: 64 }

/**
 * A draft of the right shape without what says nothing: null and empty text mean unknown and are left out. Else the
 * faults. The value is copied before it is looked at, so nothing that it does later can change the outcome.
 */
export function readDraft(value: unknown): { draft: Draft } | { faults: readonly Fault[] } {
  const copy = copyOf(value)
  const { faults } = explainAs('Draft', copy === undefined ? value : withoutUnknowns(copy), OPTIONS)
  if (faults.length > 0) return { faults }
  if (copy === undefined) return { faults: [UNREADABLE] }
  return { draft: withoutUnknowns(copy) as Draft }
}

const UNREADABLE: Fault = {
  rule: 'schema/not-json',
  message: 'The draft cannot be written as JSON.',
  path: [],
}

/** The value as JSON keeps it; undefined where it cannot. */
function copyOf(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value))
  } catch {
    return undefined
  }
}

/** JSON that came from text is never deeper than the parser went, so this ends. */
function withoutUnknowns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknowns)
  if (typeof value !== 'object' || value === null) return value
  const known = Object.entries(value).filter(([, item]) => item !== null && item !== '')
  return Object.fromEntries(known.map(([key, item]) => [key, withoutUnknowns(item)]))
}
