import type { Fault, FaultText } from './fault.ts'
import { tick } from './wording.ts'

/** How far an explanation goes. */
export interface ExplainOptions {
  /** Objects and lists may be nested so deeply. */
  maxDepth: number
  /** So many faults of one record are told; the rest is counted. */
  limit: number
}

/** Where an explanation is, and what it has found. */
export interface Walk extends ExplainOptions {
  readonly path: (string | number)[]
  readonly faults: Fault[]
  /** Faults past the limit. */
  more: number
  /** Faults told of the record at hand. */
  told: number
}

export function startWalk({ maxDepth, limit }: ExplainOptions): Walk {
  return { maxDepth, limit, path: [], faults: [], more: 0, told: 0 }
}

/** Adds a fault at the present place. The text is asked for only while there is room. */
export function tell(walk: Walk, text: () => FaultText, atKey = false): void {
  if (walk.told >= walk.limit) {
    walk.more++
    return
  }
  walk.told++
  walk.faults.push({ ...text(), path: [...walk.path], ...(atKey && { atKey }) })
}

/** How a message calls the present place: its key, or the item of a list. */
export function placeName({ path }: Walk): string {
  const last = path.at(-1)
  if (last === undefined) return 'The record'
  if (typeof last === 'string') return tick(last)
  const list = path.at(-2)
  return typeof list === 'string' ? `Item ${last + 1} of ${tick(list)}` : `Item ${last + 1}`
}
