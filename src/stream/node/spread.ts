import { scan } from '../../check/scan.ts'

/** So many bytes are looked at; what shows no document by then is taken for a stream. */
const LOOK = 1 << 20
const DEPTH = 64

/**
 * The bracket with which a JSON document begins that goes on over line feeds; `false` for any other text, and
 * `undefined` where more bytes are needed to tell. A stream of which the first record was cut or broken in two is no
 * document: whole records follow.
 */
export function spreadBracket(start: Buffer, isWhole: boolean): '{' | '[' | false | undefined {
  const isEnough = isWhole || start.length >= LOOK
  // The characters that JSON is built of are ASCII.
  const text = start.toString('latin1', 0, LOOK).replace(/^\xef\xbb\xbf/, '')
  const begin = text.search(/[^ \t\r\n]/)
  if (begin < 0) return isEnough ? false : undefined
  const bracket = text[begin]
  if (bracket !== '{' && bracket !== '[') return false
  const end = text.indexOf('\n', begin)
  if (end < 0) return isEnough ? false : undefined
  if (isJson(text.slice(begin, end))) return false

  const reach = reachOf(text)
  if (reach <= end) return false
  const others = linesOf(text, end + 1, isWhole)
  // A line that is whole in itself stands in a list as well as behind a record that was cut.
  const telling = others.find((line) => line.end > reach || !isJson(line.text))
  if (!telling) return isEnough ? false : undefined
  if (telling.end > reach) return false
  if (!isJson(text.slice(0, reach))) return bracket
  const next = others.find((line) => line.end > reach)
  if (!next) return isEnough ? bracket : undefined
  return isJson(next.text) ? false : bracket
}

interface Line {
  text: string
  end: number
}

/** The lines from `start` on that are not blank, and of which the end is known. */
function linesOf(text: string, start: number, isWhole: boolean): Line[] {
  const lines: Line[] = []
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    if (feed < 0 && !isWhole) break
    const end = feed < 0 ? text.length : feed
    const line = text.slice(start, end)
    if (line.trim() !== '') lines.push({ text: line, end })
    start = end + 1
  }
  return lines
}

function isJson(text: string): boolean {
  return scan(text, DEPTH).readable
}

/** How far a text is JSON, or the beginning of it. */
function reachOf(text: string): number {
  const { readable, faults } = scan(text, DEPTH)
  return readable ? text.length : faults.at(-1)!.offset
}
