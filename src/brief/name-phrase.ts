import { countries } from '../vocabulary/countries.ts'
import { type NamedSpeaker, OPEN } from './attribution.ts'
import { HONORIFICS, PARTICLES, PERSONAL, RANKS, STATE_BODIES, TITLES, UNNAMED } from './speech-words.ts'
import type { SpeechToken } from './tokens.ts'

const MOST_WORDS = 12
const ARTICLES = new Set(['the', 'a', 'an'])
const SMALL = new Set(['of', 'for', 'the', 'in', 'at', 'and', 'from', 'to', 'on', "'s", 's'])
/** Words that no name of a speaker holds: then the phrase is more than that. */
const NOT_IN_NAMES = new Set(
  'is was were are be been has had have will would could should can may might must that which who whom whose because but or if when while although after before since until once where as than'.split(
    ' ',
  ),
)

/** "No official", "neither side": nobody speaks. */
const NOBODY = new Set('no neither nobody none nothing few hardly'.split(' '))
/** A text speaks for somebody whom the words do not name. */
const TEXTS = new Set('statement communique report reports'.split(' '))
const LEADS_AWAY = new Set(
  'in on at by with under during following despite over into against between'.split(' '),
)
const VERB_LIKE =
  /^(?!unnamed$|unidentified$|named$|retired$|armed$|united$|concerned$|informed$|elected$|appointed$|involved$|so-called$|allied$|well-placed$)\p{L}{2,}ed$/u

/** Names of countries as the standard has them and in their common short forms. */
const COUNTRY_CODES: ReadonlyMap<string, string> = new Map([
  ...countries
    .filter(({ status }) => status === 'assigned')
    .map(({ name, alpha2 }) => [name.toLowerCase(), alpha2] as const),
  ...([
    ['russia', 'RU'],
    ['russian federation', 'RU'],
    ['iran', 'IR'],
    ['syria', 'SY'],
    ['north korea', 'KP'],
    ['south korea', 'KR'],
    ['united states', 'US'],
    ['united kingdom', 'GB'],
    ['vietnam', 'VN'],
    ['laos', 'LA'],
    ['moldova', 'MD'],
    ['venezuela', 'VE'],
    ['bolivia', 'BO'],
    ['tanzania', 'TZ'],
    ['turkey', 'TR'],
    ['türkiye', 'TR'],
  ] as const),
])

/**
 * Reads the words before or after a verb of speech as its subject: a pronoun, people without names, or a name with
 * its title. Undefined where the words are more or less than that.
 */
export function readSpeaker(words: readonly SpeechToken[], text: string): NamedSpeaker[] | undefined {
  if (words.length === 0 || words.length > MOST_WORDS || words.some(({ kind }) => kind !== 'word'))
    return undefined
  if (words.some(({ lower }) => NOT_IN_NAMES.has(lower))) return undefined
  const whole = readCountry(words, text)
  if (whole) return [whole]
  const and = words.findIndex(({ lower }) => lower === 'and')
  if (and > 0 && and < words.length - 1) {
    const sides = [readOne(words.slice(0, and), text), readOne(words.slice(and + 1), text)]
    if (sides.every((side) => side && (side.naming === 'state' || side.naming === 'person'))) {
      return sides as NamedSpeaker[]
    }
    if (sides.some((side) => side === undefined)) return undefined
  }
  const one = readOne(words, text)
  return one && [one]
}

function readOne(words: readonly SpeechToken[], text: string): NamedSpeaker | undefined {
  if (NOBODY.has(words[0]!.plain)) return undefined
  const asWritten = text.slice(words[0]!.start, words.at(-1)!.end)
  if (words.length === 1 && PERSONAL.has(words[0]!.lower)) {
    return { naming: 'pronoun', name: words[0]!.text, asWritten }
  }
  const bare = ARTICLES.has(words[0]!.lower) ? words.slice(1) : words
  if (bare.length === 0) return undefined
  const country = readCountry(words, text)
  if (country) return country
  const phrase = text.slice(bare[0]!.start, bare.at(-1)!.end)
  if (!isPhraseOfNames(bare)) return readUnnamed(bare, phrase, asWritten)
  return readTitled(withoutState(bare), text, asWritten) ?? readNamed(bare, phrase, asWritten)
}

function readCountry(words: readonly SpeechToken[], text: string): NamedSpeaker | undefined {
  const bare = ARTICLES.has(words[0]!.lower) ? words.slice(1) : words
  if (bare.length === 0 || !isCapital(bare[0]!)) return undefined
  const name = text.slice(bare[0]!.start, bare.at(-1)!.end)
  const countryCode = COUNTRY_CODES.get(name.toLowerCase())
  if (countryCode === undefined) return undefined
  return { naming: 'state', name, asWritten: text.slice(words[0]!.start, words.at(-1)!.end), countryCode }
}

function isCapital({ text }: SpeechToken): boolean {
  return /^\p{Lu}/u.test(text)
}

/** A sentence's first word has a capital in any case: alone it is a name only where it is no common noun. */
function isProper(word: SpeechToken, words: readonly SpeechToken[]): boolean {
  if (!isCapital(word)) return false
  return word !== words[0] || words.length > 1 ? !isCommon(word, words) : !UNNAMED.has(word.lower)
}

function isCommon(word: SpeechToken, words: readonly SpeechToken[]): boolean {
  return word === words[0] && UNNAMED.has(word.lower) && !words.slice(1).some(isCapital)
}

function isUnnamed(word: SpeechToken): boolean {
  return UNNAMED.has(word.lower) && !isCapital(word)
}

function isPhraseOfNames(words: readonly SpeechToken[]): boolean {
  if (!words.some((word) => isProper(word, words) && !UNNAMED.has(word.lower))) return false
  // "One official", "Senior diplomats": the capital is that of the sentence.
  if (words[0]!.plain !== '' && !words.slice(1).some(isCapital) && words.some(isUnnamed)) return false
  const last = words.at(-1)!
  // "Foreign Ministry spokesman", "State A officials": somebody of a named body, not the body.
  if (UNNAMED.has(last.lower) && !isCapital(last)) return false
  const head = words.findIndex(
    ({ lower }) => lower === 'of' || lower === 'for' || lower === 'at' || lower === 'from',
  )
  return !(head > 0 && UNNAMED.has(words[head - 1]!.lower) && !isCapital(words[head - 1]!))
}

/** People without names. Their head is a noun such as "officials". */
function readUnnamed(
  words: readonly SpeechToken[],
  phrase: string,
  asWritten: string,
): NamedSpeaker | undefined {
  const head = words.findIndex(
    ({ lower }, i) => UNNAMED.has(lower) && !UNNAMED.has(words[i + 1]?.lower ?? ''),
  )
  // A verb before the noun shows that the phrase is a clause.
  if (head < 0 || words.slice(0, head).some(({ plain }) => LEADS_AWAY.has(plain) || VERB_LIKE.test(plain)))
    return undefined
  if (TEXTS.has(words[head]!.lower)) return { ...OPEN, asWritten }
  const name = phrase.charAt(0).toUpperCase() + phrase.slice(1)
  return { naming: 'unnamed', name, asWritten }
}

/** "Prime Minister A. Name of State A": what follows the name belongs to the title. */
function withoutState(words: readonly SpeechToken[]): readonly SpeechToken[] {
  const of = words.findIndex(({ lower }) => lower === 'of')
  return of > 1 && words.slice(0, of).some(isTitle) && !isTitle(words[of - 1]!) ? words.slice(0, of) : words
}

/** A title and a name: "acting defense minister Mullah A. Name". */
function readTitled(
  words: readonly SpeechToken[],
  text: string,
  asWritten: string,
): NamedSpeaker | undefined {
  let from = words.length
  while (from > 0 && isPartOfName(words[from - 1]!) && !isTitle(words[from - 1]!)) from--
  while (from < words.length && PARTICLES.has(words[from]!.lower) && !isCapital(words[from]!)) from++
  const name = words.slice(from)
  const before = words.slice(0, from)
  const last = before.at(-1)
  if (name.length === 0 || name.length > 5 || !last || !isTitle(last)) return undefined
  const titles = before.filter(({ lower }) => HONORIFICS.has(bareTitle(lower)))
  let end = before.length
  while (end > 0 && HONORIFICS.has(bareTitle(before[end - 1]!.lower))) end--
  // Ranks are titles of address; with other words they are an office.
  if (before.slice(0, end).every(({ lower }) => RANKS.has(bareTitle(lower)))) {
    titles.unshift(...before.slice(0, end))
    end = 0
  }
  const office = before.slice(0, end)
  if (
    office.some(
      (word) => !isCapital(word) && !TITLES.has(word.lower) && !SMALL.has(word.lower) && !isAdjective(word),
    )
  )
    return undefined
  return {
    naming: 'person',
    name: text.slice(name[0]!.start, name.at(-1)!.end),
    asWritten,
    ...(titles.length > 0 && { honorific: titles.map((title) => title.text).join(' ') }),
    ...(office.length > 0 && { office: text.slice(office[0]!.start, office.at(-1)!.end) }),
  }
}

function isPartOfName(word: SpeechToken): boolean {
  return isCapital(word) || PARTICLES.has(word.lower)
}

function isTitle({ lower }: SpeechToken): boolean {
  return TITLES.has(bareTitle(lower)) || HONORIFICS.has(bareTitle(lower))
}

function bareTitle(lower: string): string {
  return lower.replace(/\.$/, '')
}

function isAdjective({ lower }: SpeechToken): boolean {
  return /(?:ly|ish|ese|ian|al|ry|ty|or|ing|ce)$/.test(lower)
}

/** A name that may be a person's, a place's or a body's. Small words in it are allowed, other words are not. */
function readNamed(
  words: readonly SpeechToken[],
  phrase: string,
  asWritten: string,
): NamedSpeaker | undefined {
  const plain = words.every(
    (word) =>
      isCapital(word) || SMALL.has(word.lower) || PARTICLES.has(word.lower) || /^\p{N}/u.test(word.text),
  )
  const titled = words.every(
    (word) => isCapital(word) || SMALL.has(word.lower) || TITLES.has(word.lower) || UNNAMED.has(word.lower),
  )
  if (!plain && !titled) return undefined
  const body =
    words.some(({ lower }) => STATE_BODIES.has(lower)) &&
    isCapital(words.find(({ lower }) => STATE_BODIES.has(lower))!)
  return { naming: body ? 'state-body' : 'named', name: phrase, asWritten }
}
