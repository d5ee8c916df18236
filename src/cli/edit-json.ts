import { locate, type Position } from '../check/locate.ts'
import type { Path } from '../rules/rule.ts'

/** Whole numbers to write into an object of a text. */
export interface Numbers {
  /** From the root to the object. */
  path: Path
  /** A key of the object behind which new keys are written. */
  after: string
  values: readonly (readonly [key: string, value: number])[]
}

/** A stretch of text (UTF-16 positions, end excluded) and what stands there instead. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** The text with the edits made, all of them at once. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, text: insert } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, start), insert)
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}

/** Writes numbers into objects of JSON text and leaves every other character as it is. */
export function writeNumbers(text: string, wanted: readonly Numbers[]): string {
  const paths = wanted.flatMap(({ path, after, values }) => [
    [...path, after],
    ...values.map(([key]) => [...path, key]),
  ])
  const positions = locate(text, paths)
  const edits: Edit[] = []
  let next = 0
  for (const { values } of wanted) {
    const anchor = positions[next++]!
    const added: string[] = []
    for (const [key, value] of values) {
      const known = positions[next++]
      if (known) edits.push({ start: known.value, end: known.end, text: String(value) })
      else added.push(member(text, anchor, key, value))
    }
    if (added.length > 0) edits.push({ start: anchor.end, end: anchor.end, text: added.join('') })
  }
  return applyEdits(text, edits)
}

/** A new member, written as the one before it is: on a line of its own or not, with the same spaces. */
function member(text: string, { key: at, keyEnd, value }: Position, key: string, number: number): string {
  const lineStart = text.lastIndexOf('\n', at) + 1
  const indent = text.slice(lineStart, at)
  const colon = text.slice(keyEnd, value)
  const comma =
    /^[ \t]*$/.test(indent) && lineStart > 0
      ? `,${lineEnd(text, lineStart)}${indent}`
      : /\s$/.test(colon)
        ? ', '
        : ','
  return `${comma}${JSON.stringify(key)}${colon}${number}`
}

function lineEnd(text: string, lineStart: number): string {
  return text[lineStart - 2] === '\r' ? '\r\n' : '\n'
}
