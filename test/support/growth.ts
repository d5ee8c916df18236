import { expect } from 'vitest'

/**
 * Expects that four times the input takes not much more than four times the work (quadratic: sixteen times). `make`
 * prepares an input of a size, `run` is measured: its time on the processor, the least of three runs.
 */
export function expectLinear<T>(make: (size: number) => T, run: (input: T) => unknown, size: number): void {
  const small = leastOf(() => make(size), run)
  const large = leastOf(() => make(4 * size), run)
  expect(large).toBeLessThan(8 * small + 30)
}

/** Milliseconds. `make` runs anew each time, because the library remembers what it was given. */
function leastOf<T>(make: () => T, run: (input: T) => unknown): number {
  return Math.min(...[1, 2, 3].map(() => timeOf(make(), run)))
}

function timeOf<T>(input: T, run: (input: T) => unknown): number {
  const before = process.cpuUsage()
  run(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
