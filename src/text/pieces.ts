import { hasWords } from './find.ts'

/**
 * What stands between two pieces of a quotation: an `elision` ("…", "[…]", "(...)"), an `insertion` in brackets
 * ("[the minister]"), letters supplied at the beginning of a word (`case`, "[T]he"), or the bracketed end of a `word` ("agree[d]").
 */
export type Join = 'elision' | 'insertion' | 'case' | 'word'

/** A piece of a quotation that claims to be verbatim, folded, with what stands before it. */
export interface Piece {
  wording: string
  join: Join
  /** What the brackets before it hold. */
  inserted: string
  endInWord: boolean
  /** Where it stands in the folded quotation. */
  from: number
  to: number
}

/** A quotation in more pieces than this is none. */
export const MOST_PIECES = 100

const MARKER = /\[\.\.\.\]|\(\.\.\.\)|<\.\.\.>|[[(]中?略[\])]|\.\.\.|\[([^[\]]{0,200})\]/gu
const LOOSENESS: Readonly<Record<Join, number>> = { case: 0, word: 1, insertion: 2, elision: 3 }

/**
 * Splits a folded quotation at its elisions and brackets; undefined when it has none. Pieces without a letter or
 * digit are left out. `tail` is what brackets after the last piece hold.
 */
export function piecesOf(quotation: string): { pieces: Piece[]; tail: string } | undefined {
  const pieces: Piece[] = []
  let next = emptyPiece()
  let from = 0
  let marked = false
  const close = (to: number, endInWord: boolean) => {
    const wording = next.wording + quotation.slice(from, to)
    if (!hasWords(wording)) return
    pieces.push({ ...next, wording, endInWord, to })
    next = emptyPiece()
  }
  for (const match of quotation.matchAll(MARKER)) {
    marked = true
    const end = match.index + match[0].length
    const content = match[1]
    const touchesBefore = isWordUnit(quotation, match.index - 1)
    const touchesAfter = isWordUnit(quotation, end)
    close(match.index, content !== undefined && touchesBefore)
    from = end
    if (next.wording === '') next.from = end
    const join = joinOf(content, touchesBefore, touchesAfter)
    if (LOOSENESS[join] > LOOSENESS[next.join]) next.join = join
    if (join === 'case') {
      next.wording = content!
      next.from = match.index
    } else if (content) next.inserted = next.inserted === '' ? content : `${next.inserted} ${content}`
  }
  if (!marked) return undefined
  close(quotation.length, false)
  return { pieces, tail: next.inserted }
}

function emptyPiece(): Piece {
  return { wording: '', join: 'case', inserted: '', endInWord: false, from: 0, to: 0 }
}

function joinOf(content: string | undefined, touchesBefore: boolean, touchesAfter: boolean): Join {
  if (content === undefined) return 'elision'
  if (touchesBefore) return 'word'
  return touchesAfter && hasWords(content) ? 'case' : 'insertion'
}

function isWordUnit(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[\p{L}\p{Nd}\uD800-\uDFFF]/u.test(text[at]!)
}
