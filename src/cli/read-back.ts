import { isDeepStrictEqual } from 'node:util'
import type { Numbers } from './edit-json.ts'

/**
 * Whether an edited text holds what the text held before with these numbers in it, and nothing else. Both texts are read
 * with `parse`; an edited text that it cannot read does not.
 */
export function readsBack(
  before: string,
  after: string,
  numbers: readonly Numbers[],
  parse: (text: string) => unknown,
): boolean {
  const expected = parse(before)
  for (const { path, values } of numbers) {
    const holder = path.reduce((value, key) => (value as Record<string, unknown>)[key], expected)
    for (const [key, value] of values) (holder as Record<string, unknown>)[key] = value
  }
  try {
    return isDeepStrictEqual(parse(after), expected)
  } catch {
    return false
  }
}
