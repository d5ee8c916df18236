import type { ReadAttribution } from './attribution.ts'
import { attributeEnglish } from './attribution-english.ts'
import { attributeSpaced } from './attribution-spaced.ts'
import { attributeUnspaced } from './attribution-unspaced.ts'
import type { QuotedWords } from './quotations.ts'
import { SPEECH_GRAMMARS } from './speech-grammars.ts'
import { speechTokens } from './tokens.ts'

/** A longer sentence is left unread: nobody can tell its speaker at a glance either. */
const LONGEST = 4_000

/** Who a sentence (without markers) says is speaking, in the languages for which there are words. */
export function readAttribution(
  text: string,
  quotations: readonly QuotedWords[],
  language: string,
): ReadAttribution {
  if (text.length > LONGEST) return undefined
  const primary = language.split('-')[0]!
  if (primary === 'zh' || primary === 'ja') return attributeUnspaced(text, quotations, primary)
  if (primary === 'en') return attributeEnglish(text, speechTokens(text, quotations))
  const grammar = Object.hasOwn(SPEECH_GRAMMARS, primary) ? SPEECH_GRAMMARS[primary] : undefined
  return grammar && attributeSpaced(text, speechTokens(text, quotations), grammar)
}
