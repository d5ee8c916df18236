import { splitsGrapheme } from './graphemes.ts'
import { isFaithful, type MatchOptions, matchQuotation, type QuotationMatch } from './match.ts'
import { type Span, sliceSpan } from './offsets.ts'
import { asPrepared, type PreparedText } from './prepare.ts'

/** A passage of a source: its exact text, what stands around it, and where it is (code points, end excluded). */
export interface PassageSelector {
  exact: string
  prefix?: string
  suffix?: string
  start?: number
  end?: number
}

/**
 * What the offsets of a passage say. `none`: there are none. `right`: they hold its exact text, character for
 * character. `wrong`: they hold other text. `outside`: they are reversed or reach beyond the source.
 */
export type OffsetStatus = 'none' | 'right' | 'wrong' | 'outside'

export interface ResolvedPassage {
  /** How the exact text stands in the source; `start` helps to choose between several places. */
  match: QuotationMatch
  offsets: OffsetStatus
  /** The text that stands at the offsets, when they lie in the source and are wrong. */
  textAtOffsets?: string
  /** The offsets that fall inside what a reader sees as one character. */
  splitsGrapheme: ('start' | 'end')[]
  /** The span to store: that of the one match, from its first piece to its last; undefined when there is none. */
  span?: Span
}

/**
 * Looks a passage up in its source, by its text and by its offsets, each on its own: a passage may be there and its
 * offsets wrong. One offset without the other counts as far as it goes.
 */
export function resolvePassage(
  passage: PassageSelector,
  source: string | PreparedText,
  options: Pick<MatchOptions, 'language' | 'spliceGap' | 'nearest'> = {},
): ResolvedPassage {
  const prepared = asPrepared(source)
  const { exact, prefix, suffix, start, end } = passage
  const match = matchQuotation(exact, prepared, {
    ...options,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(start === undefined ? {} : { start }),
  })
  const resolved: ResolvedPassage = { match, offsets: 'none', splitsGrapheme: splits(prepared, passage) }
  const span = spanOf(match)
  if (span) resolved.span = span
  if (start === undefined && end === undefined) return resolved
  const { length } = prepared.offsets
  const from = start ?? Math.max(0, end! - [...exact].length)
  const to = end ?? from + [...exact].length
  if (from < 0 || to > length || from > to || !Number.isInteger(from) || !Number.isInteger(to)) {
    return { ...resolved, offsets: 'outside' }
  }
  const there = sliceSpan(prepared.text, { start: from, end: to }, prepared.offsets)
  if (there === exact) return { ...resolved, offsets: 'right', span: { start: from, end: to } }
  return { ...resolved, offsets: 'wrong', textAtOffsets: there }
}

function splits(source: PreparedText, { start, end }: PassageSelector): ('start' | 'end')[] {
  const found: ('start' | 'end')[] = []
  if (start !== undefined && splitsGrapheme(source.text, start, source.offsets)) found.push('start')
  if (end !== undefined && splitsGrapheme(source.text, end, source.offsets)) found.push('end')
  return found
}

function spanOf(match: QuotationMatch): Span | undefined {
  return isFaithful(match.status) ? { start: match.spans[0]!.start, end: match.spans.at(-1)!.end } : undefined
}
