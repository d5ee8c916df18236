/** A line of a text: UTF-16 offsets; `next` is where the line after it starts. */
export interface Line {
  start: number
  end: number
  next: number
  text: string
}

/** The lines of a text. A byte order mark at the top belongs to none. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = text.startsWith('\ufeff') ? 1 : 0
  for (const match of text.matchAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g)) {
    const next = match.index + match[0].length
    lines.push({ start, end: match.index, next, text: text.slice(start, match.index) })
    start = next
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length, text: text.slice(start) })
  return lines
}

export function isBlank(line: Line): boolean {
  return !/\S/.test(line.text)
}

/** The text with every line break made a blank of the same length, so that offsets stay. */
export function onOneLine(text: string): string {
  return text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' ')
}

const TERMINALS = '.!?…:;。｡！？؟۔।॥።։：；⁈⁉‼⁇'
const CLOSERS = '"\'”’»›)]}」』）】》〉］“‘«*_'

/** Whether a line ends as a sentence does: with a full stop or its like, markers and closing marks after it left out. */
export function endsSentence(line: string): boolean {
  return TERMINALS.includes(lastCharacter(line))
}

/** The last character before closing quotation marks, brackets and markers; empty where there is none. */
export function lastCharacter(line: string): string {
  let at = line.length
  for (;;) {
    while (at > 0 && /\s/.test(line[at - 1]!)) at--
    if (at === 0) return ''
    const char = line[at - 1]!
    if (char === ']') {
      const open = line.lastIndexOf('[', at - 1)
      if (open >= 0 && at - open <= 60) {
        at = open
        continue
      }
    }
    if (!CLOSERS.includes(char) && !/[⁰¹²³⁴-⁹⁻⁽⁾·]/.test(char)) return char
    at--
  }
}
