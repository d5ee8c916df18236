/** What the walk does behind a key: nothing, note a text, or go on inside. */
export type Step =
  | { is: 'skip' }
  | { is: 'note'; field: string }
  | { is: 'object'; keys: Readonly<Record<string, Step>> }
  | { is: 'list'; of: Step }
  | { is: 'variants'; tag: string; steps: readonly [step: Step, ...codes: string[]][] }

/** Whether nothing behind a key is walked. */
export function isIdle(step: Step): boolean {
  switch (step.is) {
    case 'skip':
      return true
    case 'note':
      return false
    case 'object':
      return Object.values(step.keys).every(isIdle)
    case 'list':
      return isIdle(step.of)
    case 'variants':
      return step.steps.every(([variant]) => isIdle(variant))
  }
}

/** One step for all, or undefined where two of them do different things behind the same key. */
export function merge(steps: readonly Step[]): Step | undefined {
  const keys: Record<string, Step> = {}
  for (const step of steps) {
    if (step.is !== 'object') return steps.every(sameAs(step)) ? step : undefined
    for (const [key, value] of Object.entries(step.keys)) {
      const known = keys[key]
      if (known && !sameAs(known)(value)) return undefined
      keys[key] = value
    }
  }
  return { is: 'object', keys }
}

function sameAs(step: Step): (other: Step) => boolean {
  const text = JSON.stringify(step)
  return (other) => JSON.stringify(other) === text
}
