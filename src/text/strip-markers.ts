import type { Marker, MarkerOptions } from './marker.ts'
import { findMarkers } from './markers.ts'
import type { Utf16Range } from './offsets.ts'

/** What `stripMarkers` took out: `raw` stood at offset `at` of the remaining text (UTF-16). */
export interface RemovedText {
  at: number
  raw: string
  markers: Marker[]
}

export interface StrippedText {
  text: string
  removed: RemovedText[]
}

/**
 * The text without its markers and without the space that belonged to them: "weapons [1, 2]." gives "weapons.".
 * `restoreMarkers` puts everything back byte for byte.
 */
export function stripMarkers(text: string, options: MarkerOptions = {}): StrippedText {
  const markers = findMarkers(text, options)
  const removed: RemovedText[] = []
  let rest = ''
  let done = 0
  for (let i = 0; i < markers.length; ) {
    const group = [markers[i]!]
    while (i + group.length < markers.length) {
      const next = markers[i + group.length]!
      if (!/^(?:\s?|[,;] ?|[-–—])$/.test(text.slice(group.at(-1)!.end, next.start))) break
      group.push(next)
    }
    i += group.length
    const { start, end } = withItsSpace(text, group[0]!.start, group.at(-1)!.end, done)
    rest += text.slice(done, start)
    removed.push({ at: rest.length, raw: text.slice(start, end), markers: group })
    done = end
  }
  return { text: rest + text.slice(done), removed }
}

const BLANK = /[ \t\u00a0\u2009\u200a\u202f]/

const LINE_BREAK = /[\n\r\u2028\u2029]/
const CLOSES = /[\s.,;:!?…'"”’»)\]}。、，；！？」』）】،؛؟۔।—–-]/

/**
 * Widens a marker by the space that belongs to it, never past `from`: the space before it; the space after it
 * where it opens a line; the line break too where nothing or only punctuation follows it on that line.
 */
function withItsSpace(text: string, start: number, end: number, from: number): Utf16Range {
  let before = start
  while (before > from && BLANK.test(text[before - 1]!)) before--
  if (before > 0 && !LINE_BREAK.test(text[before - 1]!)) {
    const next = text[end]
    return { start: next === undefined || CLOSES.test(next) ? before : start, end }
  }
  let after = end
  while (after < text.length && BLANK.test(text[after]!)) after++
  const next = text[after]
  if (before === from || (next !== undefined && !CLOSES.test(next))) return { start, end: after }
  if (text[before - 1] === '\n' && text[before - 2] === '\r' && before - 1 > from) before--
  return { start: before - 1, end }
}

/** The inverse of `stripMarkers`. */
export function restoreMarkers(stripped: StrippedText): string {
  let text = ''
  let done = 0
  for (const { at, raw } of stripped.removed) {
    text += stripped.text.slice(done, at) + raw
    done = at
  }
  return text + stripped.text.slice(done)
}
