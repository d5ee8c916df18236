import type { Location } from './diagnostic.ts'
import { codePoints } from './wording.ts'

/** Turns offsets into lines and columns. Fast when the offsets come in ascending order. */
export function lineCounter(text: string): (offset: number) => Location {
  let line: number
  let column: number
  /** The offset whose line and column are known. */
  let known: number
  /** Where the line ends: the next line feed, or past the end of the text. */
  let lineEnd: number

  function startAt(offset: number): void {
    known = offset
    column = 1
    const next = text.indexOf('\n', offset)
    lineEnd = next < 0 ? Number.POSITIVE_INFINITY : next
  }

  function rewind(): void {
    line = 1
    startAt(text.charCodeAt(0) === 0xfeff ? 1 : 0)
  }

  rewind()
  return (offset) => {
    if (offset < known) rewind()
    while (lineEnd < offset) {
      line++
      startAt(lineEnd + 1)
    }
    column += codePoints(text, known, offset)
    known = offset
    return { line, column, offset }
  }
}
