/**
 * A made-up corpus to judge quotation matching by: news-like sentences with figures, dates, places and negations,
 * harmless copies of them (typography, house style, honest elisions) and tampered ones (a figure, a magnitude, a
 * dropped "not", another verb, country or month). The same seed gives the same corpus everywhere.
 */
export interface Corpus {
  /** All sentences, as one text of about 45 kB. */
  text: string
  harmless: Variant[]
  tampered: Variant[]
}

export interface Variant {
  kind: string
  /** The sentence as it stands in the text. */
  sentence: string
  quotation: string
}

export interface CorpusSize {
  sentences: number
  harmless: number
  tampered: number
}

export function makeCorpus(
  size: CorpusSize = { sentences: 400, harmless: 720, tampered: 513 },
  seed = 1,
): Corpus {
  const random = randomFrom(seed)
  const sentences = makeSentences(size.sentences, random)
  const text = sentences
    .map((sentence, at) => (at % 5 === 4 ? `${sentence}\n\n` : `${sentence} `))
    .join('')
    .trim()
  return {
    text,
    harmless: makeVariants(size.harmless, sentences, HARMLESS, random),
    tampered: makeVariants(size.tampered, sentences, TAMPERED, random),
  }
}

type Random = () => number
type Change = (sentence: string, random: Random) => string | undefined

/** Mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const STATES = ['State A', 'State B', 'State C', 'State D', 'State E', 'State F', 'State G', 'State H']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
]
const OFFICES = [
  'defence minister',
  'foreign minister',
  'acting head of the army',
  'chief negotiator',
  'ambassador',
]
const VERBS = ['sign', 'extend', 'suspend', 'reject', 'renew', 'publish', 'ratify', 'terminate']
const THINGS = ['helicopters', 'patrol boats', 'trucks', 'repair contracts', 'detainees', 'observers']
const SUBJECTS = ['military-technical', 'trade', 'fisheries', 'transit', 'detainee-exchange', 'water-sharing']
const TOPICS = [
  'a “window of opportunity”',
  'the so-called “northern question”',
  'a “new page”',
  'the state’s honour',
]

const TEMPLATES: readonly ((pick: Pick) => string)[] = [
  (p) =>
    `The ${p.of(OFFICES)} of ${p.of(STATES)} said on ${p.day()} ${p.of(MONTHS)} ${p.year()} that it would not ${p.of(VERBS)} the ${p.of(SUBJECTS)} agreement with ${p.of(STATES)}.`,
  (p) =>
    `${p.of(STATES)} will pay $${p.amount()} million for ${p.count()} ${p.of(THINGS)} under the ${p.of(SUBJECTS)} deal — its largest since ${p.year()}.`,
  (p) =>
    `“We have never agreed to ${p.of(VERBS)} ${p.of(TOPICS).replace(/[“”]/g, '’')},” the ${p.of(OFFICES)} told reporters in ${p.of(MONTHS)} ${p.year()}, adding that ${p.of(STATES)} had lost ${p.count()} ${p.of(THINGS)}.`,
  (p) =>
    `Officials of ${p.of(STATES)} called the ${p.of(SUBJECTS)} text ${p.of(TOPICS)}, although ${p.percent()}% of its ${p.count()} articles were not made public before ${p.day()} ${p.of(MONTHS)}.`,
  (p) =>
    `Both sides did not ${p.of(VERBS)} the annex of ${p.day()} ${p.of(MONTHS)} ${p.year()}, which names ${p.count()} ${p.of(THINGS)} and a sum of €${p.amount()} billion.`,
  (p) =>
    `Without the consent of ${p.of(STATES)}, the ${p.of(OFFICES)} said, nobody could ${p.of(VERBS)} article ${p.count()} – not even its ${p.of(OFFICES)} – until ${p.of(MONTHS)} ${p.year()}.`,
]

interface Pick {
  of<T>(list: readonly T[]): T
  day(): number
  year(): number
  amount(): number
  count(): string
  percent(): number
}

function makeSentences(count: number, random: Random): string[] {
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const pick: Pick = {
    of: (list) => list[whole(0, list.length - 1)]!,
    day: () => whole(1, 28),
    year: () => whole(1991, 2026),
    amount: () => whole(12, 980),
    count: () => (random() < 0.5 ? String(whole(11, 99)) : `${whole(1, 9)},${String(whole(100, 999))}`),
    percent: () => whole(11, 89),
  }
  const sentences = new Set<string>()
  while (sentences.size < count) sentences.add(pick.of(TEMPLATES)(pick))
  return [...sentences]
}

function makeVariants(
  count: number,
  sentences: readonly string[],
  changes: Readonly<Record<string, Change>>,
  random: Random,
): Variant[] {
  const kinds = Object.entries(changes)
  const variants: Variant[] = []
  for (let at = 0; variants.length < count; at++) {
    const sentence = sentences[(at * 7) % sentences.length]!
    const [kind, change] = kinds[at % kinds.length]!
    const quotation = change(sentence, random)
    if (quotation !== undefined && quotation !== sentence) variants.push({ kind, sentence, quotation })
  }
  return variants
}

const between = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1))

/** Replaces the n-th space, n at random. */
function atSomeSpaces(sentence: string, random: Random, put: string, share: number): string {
  return sentence.replace(/ /g, (space) => (random() < share ? put : space))
}

function insideSomeWords(sentence: string, random: Random, put: string): string {
  return sentence.replace(/(\p{Ll}{3})(?=\p{Ll}{3})/gu, (head) => (random() < 0.4 ? head + put : head))
}

function elide(sentence: string, random: Random, mark: string): string | undefined {
  const words = sentence.split(' ')
  const from = between(random, 3, words.length - 8)
  const to = from + between(random, 2, 5)
  const left = words.slice(from, to).join(' ')
  if (/\b(?:not|never|nobody|without)\b/i.test(left)) return undefined
  return `${words.slice(0, from).join(' ')}${mark}${words.slice(to).join(' ')}`
}

const swapFirst = (sentence: string) =>
  sentence.replace(/^([“"]?)(\p{L})/u, (_, mark: string, letter: string) =>
    letter === letter.toLowerCase() ? mark + letter.toUpperCase() : mark + letter.toLowerCase(),
  )

const HARMLESS: Readonly<Record<string, Change>> = {
  'double spaces': (s, r) => atSomeSpaces(s, r, '  ', 0.3),
  'line breaks': (s, r) => atSomeSpaces(s, r, '\n', 0.2),
  'Windows line breaks': (s, r) => atSomeSpaces(s, r, '\r\n', 0.2),
  'no-break spaces': (s, r) => atSomeSpaces(s, r, '\u00A0', 0.4),
  'thin spaces': (s, r) => atSomeSpaces(s, r, '\u202F', 0.2),
  'soft hyphens': (s, r) => insideSomeWords(s, r, '\u00AD'),
  'zero-width characters': (s, r) => insideSomeWords(s, r, '\u200B'),
  'bidi marks': (s) => `\u2067${s}\u2069\u200E`,
  'words divided at line ends': (s, r) => insideSomeWords(s, r, '-\n'),
  'first letter in the other case': swapFirst,
  'first letter in brackets': (s) =>
    swapFirst(s).replace(/^([“"]?)(\p{L})/u, (_, mark: string, letter: string) => `${mark}[${letter}]`),
  'no full stop': (s) => s.slice(0, -1),
  'comma for full stop': (s) => `${s.slice(0, -1)},`,
  'in quotation marks': (s) => `“${s}”`,
  'full stop outside': (s) => `«${s.slice(0, -1)}».`,
  'straight marks': (s) => s.replace(/[“”]/g, '"').replace(/’/g, "'"),
  'single marks': (s) => s.replace(/“/g, '‘').replace(/”/g, '’'),
  guillemets: (s) => s.replace(/“/g, '«\u00A0').replace(/”/g, '\u00A0»'),
  'comma outside the marks': (s) => s.replace(/,”/g, '”,'),
  'other dashes': (s) => s.replace(/ [—–] /g, '—').replace(/-/g, '\u2011'),
  'typed dashes': (s) => s.replace(/ — /g, ' -- ').replace(/ – /g, ' - '),
  'elided with …': (s, r) => elide(s, r, ' … '),
  'elided with ...': (s, r) => elide(s, r, '... '),
  'elided with […]': (s, r) => elide(s, r, ' […] '),
  'elided with [...]': (s, r) => elide(s, r, ' [...] '),
  'a word in brackets': (s, r) => elide(s, r, ' [the parties] '),
  'an ending in dots': (s) => `${s.split(' ').slice(0, -3).join(' ')} …`,
  'full-width digits': (s) => s.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
}

const swapOne = (list: readonly string[], pattern: RegExp): Change => {
  return (sentence, random) => {
    const found = [...sentence.matchAll(pattern)]
    if (found.length === 0) return undefined
    const match = found[between(random, 0, found.length - 1)]!
    const others = list.filter((word) => word !== match[0])
    const other = others[between(random, 0, others.length - 1)]!
    return sentence.slice(0, match.index) + other + sentence.slice(match.index + match[0].length)
  }
}

const TAMPERED: Readonly<Record<string, Change>> = {
  'last digit': (s, r) => {
    const digits = [...s.matchAll(/\d(?!\d)/g)]
    const at = digits[between(r, 0, digits.length - 1)]?.index
    return at === undefined
      ? undefined
      : `${s.slice(0, at)}${(Number(s[at]) + between(r, 1, 9)) % 10}${s.slice(at + 1)}`
  },
  'magnitude in digits': (s) => s.replace(/([$€]\d+)/, '$10'),
  'magnitude in words': (s) =>
    s.replace(/million|billion/, (word) => (word === 'million' ? 'billion' : 'million')),
  'separator moved': (s) => s.replace(/(\d),(\d{3})/, '$1.$2'),
  'dropped negation': (s) => s.replace(/ (?:not|never)(?= )/, ''),
  'negation behind dots': (s) => s.replace(/ (?:not|never) /, ' … '),
  'added negation': (s) => s.replace(/ (will|would|could|had|were) /, ' $1 not '),
  'other verb': swapOne(VERBS, new RegExp(`\\b(?:${VERBS.join('|')})\\b`, 'g')),
  'other country': swapOne(STATES, /State [A-H]/g),
  'other month': swapOne(MONTHS, new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g')),
  'other office': swapOne(OFFICES, new RegExp(OFFICES.join('|'), 'g')),
  'superscript for digit': (s) => s.replace(/(\d)(?= )/, (d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]!),
}
