import { negationsIn } from './guard-words.ts'
import type { Span } from './offsets.ts'
import type { PreparedText } from './prepare.ts'

/** What an elided quotation leaves out between two of its pieces. */
export interface Gap {
  span: Span
  text: string
  /** In code points. */
  length: number
  /** How many sentences end in it. */
  sentences: number
  /** The negations left out, as written; empty too when the language has no word list. */
  negations: string[]
  /** Longer than allowed, or a whole sentence and more: two remarks made into one. */
  spliced: boolean
}

/** The gaps between the spans of an elided quotation. */
export function describeGaps(
  source: PreparedText,
  spans: readonly Span[],
  longest: number,
  language?: string,
): Gap[] {
  return spans.slice(1).map((next, at) => {
    const span = { start: spans[at]!.end, end: next.start }
    const text = source.text.slice(source.offsets.toUtf16(span.start), source.offsets.toUtf16(span.end))
    const length = Math.max(0, span.end - span.start)
    const sentences = sentenceEnds(text)
    const negations = (negationsIn(text, language) ?? []).map((negation) => negation.text)
    return { span, text, length, sentences, negations, spliced: length > longest || sentences > 1 }
  })
}

/** Counts marks that end a sentence: after a word of some length (no "Gen." or "No."), before a space or the end. */
const SENTENCE_END =
  /(?:[\p{Ll}\p{Lo}\p{M}]{4}|[\p{Nd}\p{Pe}\p{Pf}"'])[.!?](?=["'”’»)\]]*(?:\s|$))|[。！？؟।]/gu

function sentenceEnds(text: string): number {
  return [...text.matchAll(SENTENCE_END)].length
}
