const QUOTATION_MARKS = '"“”„«»「」『』'
const PAIRS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
  '”': '”',
}

/** 1 for every offset at which a cut would fall inside a quotation that opens and closes between two breaks. */
export function quotationMask(text: string, breaks: RegExp): Uint8Array {
  const edges = new Int32Array(text.length + 1)
  let from = 0
  for (const lineBreak of text.matchAll(breaks)) {
    markQuotations(text, from, lineBreak.index, edges)
    from = lineBreak.index + lineBreak[0].length
  }
  markQuotations(text, from, text.length, edges)
  const mask = new Uint8Array(text.length + 1)
  let depth = 0
  for (let i = 0; i <= text.length; i++) {
    depth += edges[i]!
    if (depth > 0) mask[i] = 1
  }
  return mask
}

function markQuotations(text: string, from: number, to: number, edges: Int32Array): void {
  const open: { char: string; at: number }[] = []
  for (let at = from; at < to; at++) {
    const char = text[at]!
    if (!QUOTATION_MARKS.includes(char)) continue
    const depth = findLastOpen(open, char)
    const opening = opensQuotation(text, at, char)
    if (depth >= 0 && !(opening && open[depth]!.char === char)) {
      edges[open[depth]!.at + 1]!++
      edges[at + 1]!--
      open.length = depth
    } else if (opening) {
      open.push({ char, at })
    }
  }
}

/** The innermost open quotation that `char` can close, looking at most three levels up. */
function findLastOpen(open: { char: string }[], char: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - 3); i--) {
    if (PAIRS[open[i]!.char]!.includes(char)) return i
  }
  return -1
}

function opensQuotation(text: string, at: number, char: string): boolean {
  if ('“„«「『'.includes(char)) return true
  if ('」』'.includes(char)) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return /[\s([{—–:\u3000-]/.test(before) && !/\s/.test(after)
}
