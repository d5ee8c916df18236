import { explainAs } from '../check/explain.ts'
import type { Fault } from '../check/fault.ts'
import type { Draft } from '../types.ts'

const DEEPEST = 64
const OPTIONS = { limit: 100, maxDepth: DEEPEST }

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

function withoutUnknowns(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((item) => withoutUnknowns(item, depth + 1))
  const known = Object.entries(value).filter(([, item]) => item !== null && item !== '')
  return Object.fromEntries(known.map(([key, item]) => [key, withoutUnknowns(item, depth + 1)]))
}
