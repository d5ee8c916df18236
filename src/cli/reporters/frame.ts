import { escapeText } from '../escape.ts'

const CONTEXT = 1
const WIDTH = 100

/** The lines around a place, the place marked with a caret. Columns count Unicode code points from 1. */
export function codeFrame(lines: readonly string[], line: number, column: number, length = 1): string[] {
  const first = Math.max(1, line - CONTEXT)
  const last = Math.min(lines.length, line + CONTEXT)
  const gutter = String(last).length
  const frame: string[] = []
  for (let number = first; number <= last; number++) {
    const focus = number === line
    const window = cut(lines[number - 1] ?? '', focus ? column : 1)
    frame.push(`${focus ? '>' : ' '} ${String(number).padStart(gutter)} | ${window.text}`.trimEnd())
    if (focus) {
      const caret = ' '.repeat(window.width(column - 1))
      frame.push(
        `  ${' '.repeat(gutter)} | ${caret}${'^'.repeat(Math.max(1, Math.min(length, WIDTH - window.width(column - 1))))}`,
      )
    }
  }
  return frame
}

/** The part of a long line that surrounds a column, safe to print. */
function cut(line: string, column: number): { text: string; width(until: number): number } {
  const points = [...line.replace(/\r$/, '')]
  const start =
    points.length <= WIDTH ? 0 : Math.max(0, Math.min(column - 1 - WIDTH / 2, points.length - WIDTH))
  const part = points.slice(start, start + WIDTH)
  const before = start > 0 ? '…' : ''
  const after = start + WIDTH < points.length ? '…' : ''
  return {
    text: before + escapeText(part.join('')) + after,
    width: (until) => before.length + escapeText(part.slice(0, Math.max(0, until - start)).join('')).length,
  }
}
