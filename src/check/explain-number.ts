import type { FaultText } from './fault.ts'
import type { NumberShape } from './shape.ts'
import { count } from './wording.ts'

/** What is wrong with a finite number, or undefined. `label` says how a message calls the place. */
export function explainNumber(value: number, shape: NumberShape, label: () => string): FaultText | undefined {
  const { whole, min, max } = shape
  if (whole && !Number.isSafeInteger(value))
    return { rule: 'schema/wrong-type', message: `${label()} must be a whole number, not ${value}.` }
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return undefined
  const bounds = max === undefined ? `at least ${min}` : `from ${written(min!)} to ${written(max)}`
  return { rule: 'schema/out-of-range', message: `${label()} must be a number ${bounds}, not ${value}.` }
}

function written(value: number): string {
  return value < 0 ? String(value) : count(value)
}
