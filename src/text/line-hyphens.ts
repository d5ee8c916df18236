import { endsWord, MOST_COMPARED, MOST_PLACES, type Place, startsWord } from './find.ts'
import type { FoldedText } from './folded-text.ts'
import type { PreparedText } from './prepare.ts'

/** Folded text without any hyphen, and where each unit stood. */
interface Bare {
  text: string
  at: Uint32Array
}

const bareTexts = new WeakMap<FoldedText, Bare>()

/**
 * Finds wording where a hyphen at the end of a line leaves open whether the word has one: "well-⏎known" is
 * "well-known" and "wellknown". Everywhere else a hyphen must stand in both texts or in none.
 */
export function findAcrossLines(
  source: PreparedText,
  wording: FoldedText,
  from: number,
  to: number,
): Place[] {
  const { folded } = source
  if (folded.lineHyphens.length === 0 && wording.lineHyphens.length === 0) return []
  const bare = bareOf(folded)
  const needle = withoutHyphens(wording.text.slice(from, to)).text
  const found: Place[] = []
  if (needle === '') return found
  const tries = Math.ceil(MOST_COMPARED / needle.length)
  let at = bare.text.indexOf(needle)
  for (let tried = 0; at >= 0 && found.length < MOST_PLACES && tried < tries; tried++) {
    const place = { from: bare.at[at]!, to: bare.at[at + needle.length - 1]! + 1 }
    at = bare.text.indexOf(needle, at + 1)
    if (!startsWord(source, place.from) || !endsWord(source, place.to)) continue
    if (agree(folded, place, wording, { from, to })) found.push(place)
  }
  return found
}

function bareOf(folded: FoldedText): Bare {
  let bare = bareTexts.get(folded)
  if (!bare) {
    bare = withoutHyphens(folded.text)
    bareTexts.set(folded, bare)
  }
  return bare
}

function withoutHyphens(text: string): Bare {
  const at = new Uint32Array(text.length)
  const parts: string[] = []
  let length = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== 0x2d) {
      at[length++] = i
      continue
    }
    parts.push(text.slice(from, i))
    // "pre- and" may have lost its space with its line break.
    if (text.charCodeAt(i + 1) === 0x20) i++
    from = i + 1
  }
  parts.push(text.slice(from))
  return { text: parts.join(''), at: at.subarray(0, length) }
}

/** Whether two stretches are the same but for hyphens that one of them has at the end of a line. */
function agree(a: FoldedText, inA: Place, b: FoldedText, inB: Place): boolean {
  let i = inA.from
  let j = inB.from
  while (i < inA.to && j < inB.to) {
    if (a.text[i] === b.text[j]) {
      i++
      j++
    } else if (a.text[i] === '-' && isLineHyphen(b, j)) i += a.text[i + 1] === ' ' ? 2 : 1
    else if (b.text[j] === '-' && isLineHyphen(a, i)) j += b.text[j + 1] === ' ' ? 2 : 1
    else return false
  }
  return i >= inA.to && j >= inB.to
}

function isLineHyphen(folded: FoldedText, at: number): boolean {
  const { lineHyphens } = folded
  let low = 0
  let high = lineHyphens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (lineHyphens[middle] === at) return true
    if (lineHyphens[middle]! < at) low = middle + 1
    else high = middle - 1
  }
  return false
}
