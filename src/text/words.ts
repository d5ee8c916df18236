/** A word, a number or a mark of a text: UTF-16 positions, end excluded. */
export interface Word {
  text: string
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
}

// Each character of a script without spaces counts as a word; katakana does not: it writes names, whole.
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const NUMBER = "\\p{Sc}?\\p{Nd}+(?:[.,٫٬'’:]\\p{Nd}+)*[%٪％‰]?"
const WORD = `(?:(?![${UNSPACED}])[\\p{L}\\p{M}])(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\u00AD\\u200C\\u200D])*`
const TOKEN = new RegExp(
  `${NUMBER}|[${UNSPACED}]\\p{M}*|${WORD}(?:['’ʼ][\\p{L}\\p{M}]+)*|\\.\\.\\.|[^\\s\\p{L}\\p{M}\\p{Nd}]`,
  'gu',
)
const STARTS_NUMBER = /^\p{Sc}?\p{Nd}/u
const STARTS_WORD = /^[\p{L}\p{M}]/u

/**
 * Splits a text into words, numbers with their sign and separators ("$1,200", "45%"), and single marks; spaces are
 * left out. Apostrophes belong to words, hyphens do not.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(TOKEN)) {
    const found = match[0]
    const kind = STARTS_WORD.test(found) ? 'word' : STARTS_NUMBER.test(found) ? 'number' : 'mark'
    words.push({ text: found, start: match.index, end: match.index + found.length, kind })
  }
  return words
}
