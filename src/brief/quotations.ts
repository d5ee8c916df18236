/** Words between quotation marks: UTF-16 offsets with the marks, and the words without them. */
export interface QuotedWords {
  start: number
  end: number
  words: string
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '"': '"',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '＂': '＂',
}
const MARKS = /["“”„‟«»‹›「」『』﹁﹂‘’‚'＂]/g
const DEEPEST = 4

/** The outermost quotations of a sentence, in order. An apostrophe is no quotation mark; titles in 《》 are no quotations. */
export function quotationsIn(text: string): QuotedWords[] {
  const pairs: { start: number; end: number }[] = []
  const open: { char: string; at: number }[] = []
  for (const { 0: char, index: at } of text.matchAll(MARKS)) {
    if (isApostrophe(text, at, char)) continue
    const depth = findOpen(open, char)
    const opens = opensAt(text, at, char)
    if (depth >= 0 && !(opens && open[depth]!.char === char) && closesAt(text, at, char)) {
      pairs.push({ start: open[depth]!.at, end: at + 1 })
      open.length = depth
    } else if (opens) {
      open.push({ char, at })
    }
  }
  return outermost(pairs)
    .map(({ start, end }) => ({ start, end, words: wordsOf(text.slice(start + 1, end - 1)) }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
}

/** The words without the spaces of French marks and without the comma that belongs to the reporter's sentence. */
function wordsOf(inside: string): string {
  return inside
    .trim()
    .replace(/[,،，、]$/, '')
    .trim()
}

function outermost(pairs: { start: number; end: number }[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const pair of pairs.sort((a, b) => a.start - b.start))
    if (pair.start >= (found.at(-1)?.end ?? 0)) found.push(pair)
  return found
}

function findOpen(open: readonly { char: string }[], char: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--)
    if (CLOSING[open[i]!.char]!.includes(char)) return i
  return -1
}

function isApostrophe(text: string, at: number, char: string): boolean {
  if (char !== '’' && char !== "'" && char !== '‘') return false
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.slice(at + 1, at + 3)
  if (/[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true
  return /^[0-9]{2}/.test(after) && !/[\p{L}\p{N}]$/u.test(before)
}

function opensAt(text: string, at: number, char: string): boolean {
  if ('“„‟「『﹁‘‚'.includes(char)) return true
  if ('」』﹂’'.includes(char)) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (char === '«' || char === '‹') return true
  return /[\s([{—–:,.;!?\u3000"“‘«-]/.test(before) && !/\s/.test(after)
}

function closesAt(text: string, at: number, char: string): boolean {
  if (char !== '’' && char !== "'") return true
  return !/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
}

/** The words after a quotation mark that opens a sentence and is not closed in it; undefined where there is none. */
export function unclosedQuotation(sentence: string): string | undefined {
  const mark = sentence[0] ?? ''
  if (!'“„«「『"'.includes(mark) || mark === '' || quotationsIn(sentence)[0]?.start === 0) return undefined
  const words = sentence.slice(1).trim()
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined
}

/** Whether a paragraph is one quotation from its first to its last character, with nobody named beside it. A full stop may follow. */
export function isWhollyQuoted(paragraph: string): boolean {
  const text = paragraph
    .trim()
    .replace(/^[*_]{1,3}(?=\S)/, '')
    .replace(/[*_]{1,3}$/, '')
  const [first, ...more] = quotationsIn(text)
  if (first === undefined || more.length > 0 || first.start !== 0) return false
  return /^[.!?…。。]?$/.test(text.slice(first.end))
}
