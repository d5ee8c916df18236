import { ABBREVIATIONS } from './abbreviations.ts'

/** The words of a language that tell whether a full stop ends a sentence; `abbreviations.ts` says what each list holds. */
export interface SentenceWords {
  joining: ReadonlySet<string>
  numbered: ReadonlySet<string>
  loose: ReadonlySet<string>
  starters: ReadonlySet<string>
  leads: ReadonlySet<string>
  speech: ReadonlySet<string>
  ordinals: boolean
}

const cache = new Map<string, SentenceWords>()

/** The lists of a language (BCP 47 tag), those of English where we have none. */
export function sentenceWords(language: string | undefined): SentenceWords {
  const subtag = (language ?? 'en').slice(0, 3).split('-')[0]!.toLowerCase()
  const own = Object.hasOwn(ABBREVIATIONS, subtag) ? subtag : 'en'
  const known = cache.get(own)
  if (known) return known
  const sources = [own, 'cyrillic', 'arabic', 'devanagari'].map((key) => ABBREVIATIONS[key]!)
  const words = (key: 'joining' | 'numbered' | 'loose' | 'starters' | 'leads' | 'speech') =>
    new Set(sources.flatMap((source) => source[key].split(' ')).filter((word) => word !== ''))
  const found: SentenceWords = {
    joining: words('joining'),
    numbered: words('numbered'),
    loose: words('loose'),
    starters: words('starters'),
    leads: words('leads'),
    speech: words('speech'),
    ordinals: sources[0]!.ordinals === true,
  }
  cache.set(own, found)
  return found
}

/** A lower-case entry also covers the capitalised word, a capitalised one the word in capitals (headlines). */
export function has(list: ReadonlySet<string>, token: string): boolean {
  if (list.has(token)) return true
  if (token.length > 1 && list.has(token.charAt(0).toLowerCase() + token.slice(1))) return true
  return /^\p{Lu}{2,4}$/u.test(token) && list.has(token.charAt(0) + token.slice(1).toLowerCase())
}
