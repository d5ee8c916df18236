import { escapeText } from '../../text/escape.ts'

const WIDTH = 100

/**
 * The line around an offset (UTF-16) with its neighbours, the place marked with a caret. Only what is shown is read,
 * so a line of any length costs the same.
 */
export function codeFrame(text: string, offset: number, line: number): string[] {
  const start = lineStart(text, offset)
  const before = start > 0 ? window(text, lineStart(text, start - 1), start - 1) : undefined
  const end = lineEnd(text, offset)
  const after = end < text.length ? window(text, end + 1, lineEnd(text, end + 1)) : undefined
  const gutter = String(line + 1).length
  const row = (mark: string, number: number, content: string): string =>
    `${mark} ${String(number).padStart(gutter)} | ${content}`.trimEnd()
  const left = Math.max(start, offset - WIDTH / 2)
  const shown = window(text, left, end, start)
  const caret = ' '.repeat((left > start ? 1 : 0) + columns(escapeText(text.slice(left, offset))))
  return [
    ...(before === undefined ? [] : [row(' ', line - 1, before)]),
    row('>', line, shown),
    `  ${' '.repeat(gutter)} | ${caret}^`,
    ...(after === undefined ? [] : [row(' ', line + 1, after)]),
  ]
}

/** At most a screen's width of a line, safe to print; an ellipsis stands where it is cut. */
function window(text: string, from: number, to: number, start = from): string {
  const cut = Math.min(to, from + WIDTH)
  return (
    (from > start ? '…' : '') + escapeText(text.slice(from, cut).replace(/\r$/, '')) + (cut < to ? '…' : '')
  )
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

function columns(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
