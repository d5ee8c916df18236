import type { QuotedWords } from './quotations.ts'
import { HONORIFICS, TITLES } from './speech-words.ts'

/** A word, a mark or a whole quotation of a sentence. */
export interface SpeechToken {
  kind: 'word' | 'mark' | 'quotation'
  text: string
  lower: string
  /** The word in lower case where it is written so or opens the sentence; empty for names and initials. */
  plain: string
  start: number
  end: number
}

const QUOTATION = '\u0001'
const TOKEN = /\u0001+|[\p{L}\p{M}\p{N}\u200c]+(?:[’'.&/‐-][\p{L}\p{M}\p{N}\u200c]+)*|\S/gu

/** The sentence with each quotation made one run of a control character, its length kept. */
export function withoutQuotations(text: string, quotations: readonly QuotedWords[]): string {
  let outer = ''
  let done = 0
  for (const { start, end } of quotations) {
    outer += text.slice(done, start).replaceAll(QUOTATION, ' ') + QUOTATION.repeat(end - start)
    done = end
  }
  return outer + text.slice(done).replaceAll(QUOTATION, ' ')
}

/** Words, marks and quotations of a sentence; the full stop of "Gen." and "A." belongs to the word. */
export function speechTokens(text: string, quotations: readonly QuotedWords[]): SpeechToken[] {
  const tokens: SpeechToken[] = []
  let opening = true
  for (const { 0: raw, index: start } of withoutQuotations(text, quotations).matchAll(TOKEN)) {
    const last = tokens.at(-1)
    if (raw === '.' && start + 1 < text.length && last?.end === start && isAbbreviation(last)) {
      last.end++
      last.text += '.'
      last.plain = ''
      continue
    }
    const kind = raw[0] === QUOTATION ? 'quotation' : /^[\p{L}\p{M}\p{N}]/u.test(raw) ? 'word' : 'mark'
    const lower = kind === 'word' ? raw.toLowerCase().replaceAll('’', "'") : ''
    tokens.push({
      kind,
      text: kind === 'quotation' ? '' : raw,
      lower,
      plain: opening || !/^[\p{Lu}\p{Lt}]/u.test(raw) ? lower : '',
      start,
      end: start + raw.length,
    })
    if (kind !== 'mark') opening = false
  }
  return tokens
}

function isAbbreviation({ kind, text, lower }: SpeechToken): boolean {
  if (kind !== 'word') return false
  return /^\p{Lu}$|\./u.test(text) || (lower.length <= 5 && (HONORIFICS.has(lower) || TITLES.has(lower)))
}
