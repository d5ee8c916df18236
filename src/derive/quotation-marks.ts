import { isUnspaced } from '../text/boundaries.ts'
import { fold } from '../text/fold.ts'
import { hasNegation } from '../text/guard-words.ts'
import { type Word, wordsOf } from '../text/words.ts'

const MARK = /["“”„«»「」『』《》]/
const ALWAYS_OPENS = '„「『《'
const ALWAYS_CLOSES = '”」』》'
const STARTS_WORDS = /^[\p{L}\p{N}\p{M}\p{Sc}¿¡'‘([…]/u
/** Spaces, brackets and dashes, and the marks of East Asian scripts, which no space follows. */
const ENDS_WORDS = /[\s([{—–\-\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]/
const FURTHEST = 200
/** So near to the quoted words a negation belongs to them: words before, words after. */
const BEFORE = 3
const AFTER = 1
/** As near as this a negation denies the word that follows, as in "not yet binding". */
const NEXT_TO = 2

/**
 * The negation beside `[start, end)` (UTF-16) that stands between the same quotation marks and is left out: with
 * “will not dare” in the text, the words "dare" alone say the opposite. Undefined when there is none.
 */
export function leftOutNegation(
  text: string,
  start: number,
  end: number,
  language: string | undefined,
): { words: string; wording: string } | undefined {
  const from = openingBefore(text, start)
  const to = closingAfter(text, end)
  if (from === undefined || to === undefined) return undefined
  const before = wordsNextTo(text.slice(from, start)).slice(-BEFORE)
  const after = wordsOf(text.slice(end, to)).slice(0, AFTER)
  for (const { text: word } of [...before, ...after])
    if (hasNegation(fold(word).text, language)) return { words: word, wording: text.slice(from, to) }
  return undefined
}

/** The negation right before `start` (UTF-16), in the same sentence; undefined when there is none. */
export function negationBefore(
  text: string,
  start: number,
  language: string | undefined,
): string | undefined {
  const near = wordsNextTo(text.slice(Math.max(0, start - FURTHEST), start)).slice(-NEXT_TO)
  return near.find(({ text: word }) => hasNegation(fold(word).text, language))?.text
}

/** The words behind the last comma, full stop or other mark: "No, we agree" denies nothing. */
function wordsNextTo(text: string): Word[] {
  const words = wordsOf(text)
  return words.slice(words.findLastIndex(({ kind }) => kind === 'mark') + 1)
}

/** The position after the quotation mark that opens before `at`; undefined when the nearest one closes. */
function openingBefore(text: string, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--)
    if (MARK.test(text[i]!)) return opens(text, i) ? i + 1 : undefined
  return undefined
}

function closingAfter(text: string, at: number): number | undefined {
  for (let i = at; i < Math.min(text.length, at + FURTHEST); i++)
    if (MARK.test(text[i]!)) return opens(text, i) ? undefined : i
  return undefined
}

/** The same character opens in one language and closes in another: what stands before it decides. */
function opens(text: string, at: number): boolean {
  const mark = text[at]!
  if (ALWAYS_OPENS.includes(mark)) return true
  if (ALWAYS_CLOSES.includes(mark)) return false
  const before = text[at - 1]
  const after = text.slice(at + 1, at + 3)
  if (before === undefined || ENDS_WORDS.test(before))
    return STARTS_WORDS.test(after) || (mark === '«' && /^\s/.test(after))
  return mark !== '"' && isUnspaced(before) && isUnspaced(after[0] ?? ' ')
}

/** What stands between quotation marks in a text, in order; marks that are never closed are left out. */
export function quotedStretches(text: string): string[] {
  const stretches: string[] = []
  let from: number | undefined
  for (let at = 0; at < text.length; at++) {
    if (!MARK.test(text[at]!)) continue
    if (from === undefined) {
      if (opens(text, at)) from = at + 1
    } else if (!opens(text, at)) {
      stretches.push(text.slice(from, at))
      from = undefined
    }
  }
  return stretches
}
