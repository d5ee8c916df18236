import { offsetIndex, type Span } from './offsets.ts'
import { primarySubtag } from './word-lists.ts'

/** A name: words with capital letters in a row, and where they stand (code points). */
export interface FoundName {
  text: string
  span: Span
}

/** Languages that give capital letters to names and not to all nouns. */
const CAPITALISE_NAMES = new Set([
  'en',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'ru',
  'uk',
  'be',
  'bg',
  'sr',
  'pl',
  'cs',
  'sk',
  'ro',
  'hr',
  'sl',
  'sv',
  'da',
  'nb',
  'nn',
  'no',
  'fi',
  'et',
  'lv',
  'lt',
  'tr',
  'el',
  'ca',
  'gl',
  'hu',
  'sq',
  'mk',
])

const PARTICLES = 'al|ad|as|bin|ibn|bint|de|da|del|della|der|di|do|dos|du|el|la|le|ul|van|von|of|the|y'
const TITLES = 'Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Maj|Capt|Cpl|St|Sen|Rep|Gov|Prof|Adm|Brig|Amb|Pres|Hon'
const PART = `(?:(?:\\p{Lu}|${TITLES})\\.(?=[ \\p{Lu}])|\\p{Lu}[\\p{L}\\p{M}\\p{Nd}'’-]*)`
const NAME = new RegExp(`${PART}(?:[ -]?(?:(?:${PARTICLES}) ){0,2}${PART})*`, 'gu')

/**
 * The names in a text: capitalised words in a row, with "of", "al", "von" between them. A single capitalised word at
 * the beginning of a sentence is left out, since any word would have its capital there, unless it is an acronym or
 * stands capitalised elsewhere in the text too. Undefined for languages that this does not work in.
 */
export function namesIn(text: string, language: string | undefined): FoundName[] | undefined {
  const primary = primarySubtag(language)
  if (primary === undefined || !CAPITALISE_NAMES.has(primary)) return undefined
  const offsets = offsetIndex(text)
  const inside = new Set<string>()
  const all = [...text.matchAll(NAME)].map((match) => {
    const name = trimmed(match[0])
    const initial = beginsSentence(text, match.index)
    if (!initial) for (const word of name.split(' ')) inside.add(word)
    return { name, at: match.index, initial }
  })
  const found: FoundName[] = []
  for (const { name, at, initial } of all) {
    const kept = initial ? withoutFirstWord(name, inside) : name
    if (kept === '' || (primary === 'en' && NO_NAMES.has(kept))) continue
    const start = at + name.length - kept.length
    found.push({
      text: kept,
      span: { start: offsets.toCodePoint(start), end: offsets.toCodePoint(start + kept.length) },
    })
  }
  return found
}

const NO_NAMES = new Set(['I', "I'm", 'I’m', "I've", 'I’ve', "I'll", 'I’ll', "I'd", 'I’d'])

/** Without a possessive or a hyphen at the end. */
function trimmed(name: string): string {
  return name.replace(/['’]s$/, '').replace(/['’-]+$/u, '')
}

function beginsSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.!?…:]["'”’»)\]]*\s+|\n\s*|["“”„«‘]\s?)$/u.test(text.slice(Math.max(0, at - 6), at)) || at === 0
  )
}

/** "The State Council" gives "State Council", "Officials" nothing, "NATO" itself. */
function withoutFirstWord(name: string, inside: ReadonlySet<string>): string {
  const first = name.split(' ')[0]!
  if (/^\p{Lu}{2,}$/u.test(first) || inside.has(first)) return name
  return name.slice(first.length + 1).replace(/^(?:\p{Ll}+ )+/u, '')
}
