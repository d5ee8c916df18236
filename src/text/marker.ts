/** How a citation marker is written: `[1, 2]`, `¹·²` or Markdown's `[^id]`. */
export type MarkerStyle = 'brackets' | 'superscript' | 'footnote'

/**
 * A citation marker in a text. `start` and `end` are UTF-16 offsets, `raw` is the text between them,
 * `ids` are the references it names in the order written, ranges spelled out, digits in ASCII.
 */
export interface Marker {
  start: number
  end: number
  raw: string
  ids: string[]
  style: MarkerStyle
}

export interface MarkerOptions {
  /** Ids of the references that exist. Admits ids that look like something else: `[2015]`, `[a]`. */
  known?: ReadonlySet<string>
}

/** The most references that one range may stand for; a wider one is no range of references. */
export const MAX_RANGE = 50
export const MAX_IDS = 200
export const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export function marker(text: string, start: number, end: number, ids: string[], style: MarkerStyle): Marker {
  return { start, end, raw: text.slice(start, end), ids, style }
}

/** The numbers of an ascending range; undefined where it is none, or wider than references go. */
export function range(from: number, to: number): string[] | undefined {
  if (!(from < to && to - from < MAX_RANGE)) return undefined
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
}

export function isReferenceNumber(digits: string): boolean {
  return /^[1-9][0-9]*$/.test(digits)
}
