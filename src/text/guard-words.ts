import { fold } from './fold.ts'
import { originalRange } from './folded-text.ts'
import { type OffsetIndex, offsetIndex, type Span } from './offsets.ts'
import { type GuardWords, guardLanguages, guardWords, primarySubtag } from './word-lists.ts'

/** A word that a guard watches, or a few that mean something together: as written, folded to lower case, and where it stands (code points). */
export interface GuardedWord {
  text: string
  word: string
  span: Span
}

/**
 * The negations of a text ("not", "n't", "never", "denied", "не", "kein"). Undefined when we have no list for the
 * language (a BCP 47 tag, its first part counts). Contractions give "not".
 */
export function negationsIn(text: string, language: string | undefined): GuardedWord[] | undefined {
  const words = matcher(language, 'negations')
  return words && find(text, offsetIndex(text), words, matcher(language, 'denials'))
}

/** The words that take a statement back by half ("alleged", "may", "якобы"); undefined without a list. */
export function hedgesIn(text: string, language: string | undefined): GuardedWord[] | undefined {
  const words = matcher(language, 'hedges')
  if (!words) return undefined
  const offsets = offsetIndex(text)
  const found = find(text, offsets, words)
  return primarySubtag(language) === 'en'
    ? found.filter((hedge) => !isMonthOfMay(text, offsets, hedge))
    : found
}

/** Whether folded text has a negation (no verb of denial) in the language, or in any that we know when none is given. */
export function hasNegation(folded: string, language?: string): boolean {
  if (UNSPACED_NEGATION.test(folded)) return true
  const words = matcher(language, 'negations') ?? anyNegation()
  if (words.phrases && folded.search(words.phrases) >= 0) return true
  for (const [word] of folded.matchAll(WORD)) if (baseOf(word, words) !== undefined) return true
  return false
}

/** Chinese, Japanese, Thai and Korean negations, which are written together with what they negate. */
const UNSPACED_NEGATION =
  /不|没|沒|未(?![来來])|無|无(?!人机|锡|线)|非(?![洲常])|勿|ない|なかっ|なく|ません|ไม่|않|못하|아니|없/u

interface Matcher {
  whole: ReadonlySet<string>
  prefixes: readonly string[]
  /** Several words; undefined where there are none. */
  phrases: RegExp | undefined
}

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu
const CONTRACTION = /n't$/
const matchers = new Map<string, Matcher>()

function matcher(language: string | undefined, list: keyof GuardWords): Matcher | undefined {
  const words = guardWords(language)?.[list]
  if (!words) return undefined
  const key = `${list} ${primarySubtag(language)}`
  const known = matchers.get(key)
  if (known) return known
  const made = makeMatcher(words)
  matchers.set(key, made)
  return made
}

function anyNegation(): Matcher {
  const known = matchers.get('')
  if (known) return known
  const made = makeMatcher(guardLanguages().flatMap((language) => guardWords(language)?.negations ?? []))
  matchers.set('', made)
  return made
}

function makeMatcher(words: readonly string[]): Matcher {
  const folded = words.map((word) => fold(word).text.toLowerCase())
  const phrases = folded.filter((word) => word.includes(' ')).map((phrase) => phrase.replaceAll(' ', '\\s+'))
  return {
    whole: new Set(folded.filter((word) => !word.endsWith('*'))),
    prefixes: folded.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    phrases:
      phrases.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{M}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}])`, 'giu')
        : undefined,
  }
}

function baseOf(written: string, words: Matcher): string | undefined {
  const word = written.toLowerCase()
  if (words.whole.has(word)) return word === 'cannot' ? 'not' : word
  if (words.whole.has("n't") && CONTRACTION.test(word)) return 'not'
  if (words.prefixes.some((prefix) => word.startsWith(prefix))) return word
  // "l'absence", "peut-être": the parts of a joined word count too.
  const part = /['-]/.test(word) ? word.split(/['-]/).find((p) => words.whole.has(p)) : undefined
  return part
}

function find(text: string, offsets: OffsetIndex, words: Matcher, others?: Matcher): GuardedWord[] {
  const folded = fold(text)
  const found: GuardedWord[] = []
  const add = (match: RegExpExecArray, word: string): void => {
    const range = originalRange(folded, match.index, match.index + match[0].length)
    const span = { start: offsets.toCodePoint(range.start), end: offsets.toCodePoint(range.end) }
    found.push({ text: text.slice(range.start, range.end), word, span })
  }
  for (const match of folded.text.matchAll(WORD)) {
    const word = baseOf(match[0], words) ?? (others && baseOf(match[0], others))
    if (word !== undefined) add(match, word)
  }
  if (!words.phrases) return found
  for (const match of folded.text.matchAll(words.phrases)) add(match, match[0].toLowerCase())
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** "May 2026", "in May", "27 May": the month and no hedge. */
function isMonthOfMay(text: string, offsets: OffsetIndex, hedge: GuardedWord): boolean {
  if (hedge.text !== 'May') return false
  const start = offsets.toUtf16(hedge.span.start)
  const end = offsets.toUtf16(hedge.span.end)
  const before = text.slice(Math.max(0, start - 12), start)
  return /^,?\s+\p{Nd}/u.test(text.slice(end, end + 8)) || /[\p{L}\p{Nd},]\s+$/u.test(before)
}
