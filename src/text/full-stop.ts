import { ORDINAL_MONTHS } from './abbreviations.ts'
import { has, type SentenceWords } from './sentence-words.ts'

// Words after "10 a.m." that still belong to the time.
const TIME_WORDS =
  /^(?:[A-Z]{1,3}[SD]T|GMT|UTC|CES?T|EES?T|MSK|AFT|PKT|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

export type NextKind = 'end' | 'lower' | 'upper' | 'digit' | 'caseless' | 'other'

/** What follows a full stop: where it begins, and its first word. */
export interface Next {
  at: number
  kind: NextKind
  word: string
}

/** Decides for the single full stops of a text whether they end a sentence, stand in a number or mark an abbreviation. */
export class FullStops {
  constructor(
    private readonly text: string,
    private readonly words: SentenceWords,
  ) {}

  /** Whether the single full stop at `at` ends the sentence that began at `start`, given what follows. */
  ends(start: number, at: number, next: Next): boolean {
    const { words, text } = this
    const token = tokenBefore(text, start, at)
    if (token === '') return !this.isSpacedEllipsis(at, next)
    const opens = words.starters.has(next.word.toLowerCase())
    const first = isFirstToken(text, start, at, token)
    if (/^\p{Nd}+$/u.test(token)) {
      if (first && token.length <= 3) return false
      return !this.isOrdinal(start, at, token, next) || opens
    }
    if (first && /^(?:[IVXLC]{1,7}|\p{L})$/u.test(token)) return false
    if (/^(?:[ap]\.m|A\.M|P\.M)$/.test(token)) return this.endsAtTime(start, at, next)
    if (/^[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(token)) {
      return /\p{Nd}\s*$/u.test(text.slice(Math.max(start, at - 6), at - 1))
    }
    if (has(words.joining, token)) return false
    if (has(words.numbered, token)) return next.kind !== 'digit' && (opens || !this.isLead(start, at))
    if (/^(?:г|гг|р|рр)$/.test(token)) return this.endsAtYear(start, at, token, next)
    if (/^\p{Lu}$/u.test(token) || words.loose.has(token)) return opens
    if (/^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(token)) return opens || /^[\p{Script=Cyrillic}.]+$/u.test(token)
    return !(/^\p{Ll}$/u.test(token) && next.kind === 'digit')
  }

  /** Typewriter style: ". . ." */
  private isSpacedEllipsis(at: number, next: Next): boolean {
    return this.text[next.at] === '.' || /\.\s$/.test(this.text.slice(Math.max(0, at - 2), at))
  }

  /** "am 3. September", "im 19. Jahrhundert", but not "Art. 5." */
  private isOrdinal(start: number, at: number, token: string, next: Next): boolean {
    if (token.length > 2 || next.kind === 'digit') return false
    if (ORDINAL_MONTHS.has(next.word.toLowerCase())) return true
    if (!this.words.ordinals) return false
    const label = /(\p{L}{1,12})\.\s+$/u.exec(this.text.slice(Math.max(start, at - 20), at - token.length))
    return label === null || !has(this.words.numbered, label[1]!)
  }

  private endsAtTime(start: number, at: number, next: Next): boolean {
    if (next.kind !== 'upper' || this.isLead(start, at) || TIME_WORDS.test(next.word)) return false
    const after = next.at + next.word.length
    return !/^\s+(?:time|Standard|Daylight)\b/.test(this.text.slice(after, after + 12))
  }

  /** «в сент. 2024 г. Стороны …» ends at «г.» after a year, «г. Москва» does not. */
  private endsAtYear(start: number, at: number, token: string, next: Next): boolean {
    const afterYear = /\p{Nd}\s*$/u.test(this.text.slice(Math.max(start, at - 8), at - token.length))
    return afterYear && next.kind !== 'digit' && !this.isLead(start, at)
  }

  /** Whether the sentence so far is only the opening of a date or a time: "In Sept.", "At 10 a.m.", «В 2024 г.» */
  private isLead(start: number, at: number): boolean {
    if (at - start > 28) return false
    const words = this.text.slice(start, at).split(/\s+/)
    return words.length <= 4 && this.words.leads.has(words[0]!.replace(/^[«“"„(]/, '').toLowerCase())
  }
}

/** The word that ends at `at`, at most 40 units, without what a hyphen, slash, bracket or quotation mark parts from it. */
function tokenBefore(text: string, start: number, at: number): string {
  const back = text.slice(Math.max(start, at - 40), at)
  return /[^\s"“”„«»‘‚()[\]{}<>*_/‐–—-]*$/u.exec(back)![0].replace(/^[’'¿¡]+/, '')
}

function isFirstToken(text: string, start: number, at: number, token: string): boolean {
  return (
    /^[\s"“„«‘([*_#>•-]*$/u.test(text.slice(start, Math.min(at - token.length, start + 8))) &&
    at - token.length - start <= 8
  )
}
