import type { Location } from './diagnostic.ts'
import { codePoints } from './wording.ts'

/** Turns offsets into lines and columns. Fast when the offsets come in ascending order. */
export function lineCounter(text: string): (offset: number) => Location {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let lineStart = start
  let line = 1
  let known = start
  let column = 1
  return (offset) => {
    if (offset < known) {
      lineStart = start
      line = 1
      known = start
      column = 1
    }
    for (let next = text.indexOf('\n', known); next >= 0 && next < offset; next = text.indexOf('\n', known)) {
      line++
      lineStart = next + 1
      known = lineStart
      column = 1
    }
    column += codePoints(text.slice(known, offset))
    known = offset
    return { line, column, offset }
  }
}
