import { expect } from 'vitest'

// Controls but the line feed, DEL, marks of direction, invisible characters, line separators, tags.
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u

/** Nothing of the data moves the cursor, turns the text or begins a workflow command, and no stack trace is shown. */
export function expectSafe(output: string): void {
  expect(output).not.toMatch(UNSAFE)
  expect(output).not.toMatch(/^::(?:error|add-mask)::owned/m)
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$|node:internal|internal error/m)
}
