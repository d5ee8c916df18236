import type { QuotationComparison } from '../../derive/quotation-comparison.ts'
import { type DiffPart, diffWords, markDiff } from '../../text/diff.ts'
import type { AlignmentFault } from '../../text/elided.ts'
import type { NearestPassage } from '../../text/nearest.ts'
import type { Place } from '../rule.ts'
import { shorten } from '../wording.ts'

/** Equal text is cut to so many characters beside a difference. */
const AROUND = 40
/** And no stretch that differs is longer than this. */
const LONGEST = 120

/** A stretch of a text as one line: line breaks, their hyphens and soft hyphens are how a page was set. */
export function oneLine(text: string): string {
  return text.replace(LINE_END_HYPHEN, '$1').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
}

const LINE_END_HYPHEN = /(\p{Ll})[-‐\u00ad][ \t]*\r?\n\s*(?=\p{Ll})/gu

/** A stretch of a text that is short enough for a message, on one line. */
export function shown(text: string): string {
  return shorten(oneLine(text))
}

/** The passage of a source that comes nearest to a wording, and both with their differences marked. */
export function compared(nearest: NearestPassage, wording: string) {
  const passage = oneLine(nearest.text)
  const line = oneLine(wording)
  const isSet = passage === nearest.text && line === wording
  return { passage, ...sideBySide(isSet ? nearest.diff : diffWords(passage, line)) }
}

/**
 * How words differ from the passage that comes nearest, as a message about the `subject`, and what to write in their
 * place; undefined where none comes near.
 */
export function alteration(
  subject: string,
  exact: string,
  comparison: QuotationComparison,
): { message: string; suggestion?: string } | undefined {
  const { leftOut, match } = comparison
  const name = subjectOf(comparison)
  if (leftOut)
    return {
      message: `The ${subject} "${shown(exact)}" leaves out "${leftOut.words}", which ${name} has between the same quotation marks: "${shown(leftOut.wording)}".`,
      suggestion: oneLine(leftOut.wording),
    }
  const { nearest, fault } = match
  if (!nearest) return undefined
  const { from, to, passage } = compared(nearest, exact)
  return fault
    ? { message: `The ${subject} "${shown(exact)}" ${FAULTS[fault]} ${name} has: "${shown(passage)}".` }
    : { message: `The ${subject} reads "${to}", but ${name} has "${from}".`, suggestion: passage }
}

const FAULTS: Record<AlignmentFault, string> = {
  'negation-left-out': 'hides or adds a negation, in its dots or brackets, that changes what',
  'number-replaced': 'puts another number in brackets than',
  'out-of-order': 'joins words in another order, or from further apart, than',
}

/**
 * Two texts with their differences marked, `[-so-]` in the first and `{+so+}` in the second, and what is equal cut
 * short, so that both fit into a message.
 */
function sideBySide(diff: readonly DiffPart[]): { from: string; to: string } {
  const last = diff.length - 1
  const cut = diff.map((part, at): DiffPart => {
    const keep = { before: at > 0, after: at < last }
    return part.kind === 'equal'
      ? { kind: 'equal', from: around(part.from, keep), to: around(part.to, keep) }
      : { kind: part.kind, from: middle(part.from), to: middle(part.to) }
  })
  const { from, to } = markDiff(cut.length > 9 ? [...cut.slice(0, 8), ELLIPSIS] : cut)
  return { from: from.trim(), to: to.trim() }
}

const ELLIPSIS: DiffPart = { kind: 'equal', from: '…', to: '…' }

/** The ends of an equal stretch that touch a difference. */
function around(text: string, keep: { before: boolean; after: boolean }): string {
  const characters = Array.from(text)
  const most = (keep.before ? AROUND : 0) + (keep.after ? AROUND : 0)
  if (characters.length <= most + 1) return text
  const start = keep.before ? characters.slice(0, AROUND).join('') : ''
  const end = keep.after ? characters.slice(-AROUND).join('') : ''
  return `${start}…${end}`
}

function middle(text: string): string {
  const characters = Array.from(text)
  if (characters.length <= LONGEST) return text
  return `${characters.slice(0, LONGEST / 2).join('')}…${characters.slice(-LONGEST / 2).join('')}`
}

/** What words were compared with, for the end of a sentence. */
export function nameOf({ with: kind, source, citation }: QuotationComparison): string {
  if (kind === 'wording') return 'the statement itself'
  if (kind === 'passage') return `the passage of "${shorten(citation!.id)}"`
  return `"${shorten(source!)}"${kind === 'place' ? ', in which the statement stands' : ', which is cited for it'}`
}

/** The same as the subject of a sentence. */
function subjectOf(comparison: QuotationComparison): string {
  const name = nameOf(comparison)
  return name.includes(',') ? `${name},` : name
}

/** The citation of the text that words were compared with, as a place to look at; none where nothing is cited. */
export function citedFor({ citation }: QuotationComparison): (Place & { message: string })[] {
  if (!citation) return []
  return [{ record: citation, path: ['source'], message: 'The citation that should hold the words.' }]
}
