/**
 * Which UTF-16 units of a text are not prose: code spans and fences, HTML tags, web addresses and Markdown
 * links. One byte per unit, 1 where the unit belongs to such a construct. Linear in the length of the text.
 */
export function markupMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  maskFences(text, mask)
  maskCodeSpans(text, mask)
  maskPattern(text, mask, /<[A-Za-z/!][^<>\n]*>/g)
  maskAddresses(text, mask)
  maskLinks(text, mask)
  return mask
}

function maskFences(text: string, mask: Uint8Array): void {
  const fences = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/gm
  let open: { start: number; mark: string } | undefined
  for (const match of text.matchAll(fences)) {
    const mark = match[1]!
    const rest = match[2]!
    if (!open) {
      if (mark[0] === '`' && rest.includes('`')) continue
      open = { start: match.index, mark }
    } else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && rest.trim() === '') {
      mask.fill(1, open.start, match.index + match[0].length)
      open = undefined
    }
  }
  if (open) mask.fill(1, open.start)
}

/** A code span opens with a run of backticks and closes with the next run of the same length in its paragraph. */
function maskCodeSpans(text: string, mask: Uint8Array): void {
  const runs: { start: number; length: number; paragraph: number }[] = []
  let paragraph = 0
  for (const match of text.matchAll(/`+|\n[ \t]*(?=\n)/g)) {
    if (match[0][0] !== '`') paragraph++
    else if (!mask[match.index]) runs.push({ start: match.index, length: match[0].length, paragraph })
  }
  const next = new Int32Array(runs.length).fill(-1)
  const latest = new Map<string, number>()
  for (let i = runs.length - 1; i >= 0; i--) {
    const key = `${runs[i]!.paragraph}:${runs[i]!.length}`
    next[i] = latest.get(key) ?? -1
    latest.set(key, i)
  }
  let i = 0
  while (i < runs.length) {
    const open = runs[i]!
    const close = runs[next[i]!]
    if (close && closesCode(text, open.start + open.length, close.start)) {
      mask.fill(1, open.start, close.start + close.length)
      i = next[i]! + 1
    } else {
      i++
    }
  }
}

// Wire copy writes ``quotation'' with backticks: there the second run of backticks follows a space and opens again.
function closesCode(text: string, from: number, to: number): boolean {
  return !isBlank(text[to - 1]) || isBlank(text[from])
}

function isBlank(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char)
}

function maskPattern(text: string, mask: Uint8Array, pattern: RegExp): void {
  for (const match of text.matchAll(pattern)) {
    if (!mask[match.index]) mask.fill(1, match.index, match.index + match[0].length)
  }
}

/** Where a web address that starts at `start` ends: before white space, quotes and unbalanced closing brackets. */
export function addressEnd(text: string, start: number): number {
  let round = 0
  let square = 0
  let at = start
  for (; at < text.length; at++) {
    const char = text[at]!
    if (/[\s<>"“”«»„‘’`|\\^{}。，、；！？「」『』（）【】《》،؛؟۔।]/.test(char)) break
    if (char === '(') round++
    else if (char === ')' && --round < 0) break
    else if (char === '[') {
      // A full stop before a bracket ends the sentence and the address with it: "https://example.org.[1]".
      if (/[.,;:!?]/.test(text[at - 1] ?? '')) break
      square++
    } else if (char === ']' && --square < 0) break
  }
  while (at > start && /[.,;:!?'*_]/.test(text[at - 1]!)) at--
  return at
}

function maskAddresses(text: string, mask: Uint8Array): void {
  let done = 0
  for (const match of text.matchAll(/(?:https?|ftp):\/\/|www\.(?=[A-Za-z0-9])/gi)) {
    if (match.index < done || mask[match.index]) continue
    done = addressEnd(text, match.index)
    mask.fill(1, match.index, done)
  }
}

/** Inline links and images, `[text](address)`; the text may itself hold balanced brackets. */
function maskLinks(text: string, mask: Uint8Array): void {
  const edges = new Int32Array(text.length + 1)
  const open: number[] = []
  for (const match of text.matchAll(/[[\]]/g)) {
    const at = match.index
    if (text[at - 1] === '\\') continue
    if (match[0] === '[') {
      if (!mask[at]) open.push(at)
      continue
    }
    if (mask[at]) continue
    const start = open.pop()
    if (start === undefined || text[at + 1] !== '(') continue
    const end = linkTargetEnd(text, at + 1)
    if (end === undefined) continue
    edges[start]!++
    edges[end]!--
  }
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    depth += edges[i]!
    if (depth > 0) mask[i] = 1
  }
}

function linkTargetEnd(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]!
    if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at + 1
    else if (char === '\n' || char === '[' || char === ']') return undefined
  }
  return undefined
}

/** Whether only blanks and list or quotation marks stand between the start of the line and `at`. */
export function atLineStart(text: string, at: number): boolean {
  for (let i = at - 1, seen = 0; i >= 0; i--, seen++) {
    const char = text[i]!
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return true
    if (seen > 8 || !/[ \t>*+\-•]/.test(char)) return false
  }
  return true
}
