import { CLOSING, readBracketMarker } from './bracket-markers.ts'
import { type Marker, type MarkerOptions, marker, range } from './marker.ts'
import { markupMask } from './markup.ts'
import { readSuperscriptMarker } from './superscript-markers.ts'
import { isDash } from './surroundings.ts'

/**
 * Finds citation markers: `[1, 2]`, `[1-3]`, `[1; 3]`, `[1]–[3]`, `¹·²`, `[^id]`, in any script's digits, in order.
 * Leaves alone links and reference definitions, code, web addresses, array indices, exponents and units (`km²`),
 * descending or very wide ranges, and numbers from 1000 on that are not in `known` (years).
 */
export function findMarkers(text: string, options: MarkerOptions = {}): Marker[] {
  const mask = markupMask(text)
  const markers: Marker[] = []
  const candidates = /[[［【〔]|[⁽⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/g
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const start = match.index
    if (mask[start]) continue
    const previous = markers.at(-1)
    const found = CLOSING[match[0]]
      ? readBracketMarker(text, start, previous, options.known)
      : readSuperscriptMarker(text, start, options.known)
    if (!found) continue
    candidates.lastIndex = found.end
    const joined = previous && joinRange(text, previous, found)
    if (joined) markers[markers.length - 1] = joined
    else markers.push(found)
  }
  return markers
}

/** `[1]–[3]` is one marker: the range is written between the brackets. */
function joinRange(text: string, left: Marker, right: Marker): Marker | undefined {
  if (left.style !== 'brackets' || right.style !== 'brackets') return undefined
  if (left.ids.length !== 1 || right.ids.length !== 1) return undefined
  if (right.start - left.end !== 1 || !isDash(text.charCodeAt(left.end))) return undefined
  const ids = range(Number(left.ids[0]), Number(right.ids[0]))
  return ids && marker(text, left.start, right.end, ids, 'brackets')
}
