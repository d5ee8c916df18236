import type { DossierIndex } from '../rules/dossier-index.ts'
import type { SourceBlockKind, Statement } from '../types.ts'
import type { HeldSentence, HeldText } from './held-text.ts'
import { spanOf } from './quotation-comparison.ts'

/** Blocks that report; headlines, captions, pull quotes and analyses rest on what these say. */
const REPORTING = new Set<SourceBlockKind>(['lede', 'paragraph', 'list'])

const LETTER = /\p{L}/u

/**
 * The sentences of a text that report something, so that a reader may ask for their source. A sentence that the dossier
 * records as a judgement is an analysis, wherever it stands.
 */
export function sentencesToCite(text: HeldText, dossier: DossierIndex): HeldSentence[] {
  const reporting = text
    .sentences()
    .filter((sentence) => REPORTING.has(sentence.block.kind) && LETTER.test(sentence.text))
  const judgements = dossier.statements.flatMap((statement) =>
    statement.kind === 'assessment' ? placeOf(statement, text, dossier) : [],
  )
  const judged = covered(reporting, judgements)
  return reporting.filter((sentence) => !judged.has(sentence))
}

/** The sentences that print a marker, or for which a statement of the dossier cites something. */
export function citedSentences(text: HeldText, dossier: DossierIndex): Set<HeldSentence> {
  const places: Stretch[] = text.markers().map(({ start, end }) => ({ start, end }))
  for (const statement of dossier.statements)
    if (statement.citations) places.push(...placeOf(statement, text, dossier))
  return covered(sentencesToCite(text, dossier), places)
}

/** UTF-16 positions in a text, end excluded. */
interface Stretch {
  start: number
  end: number
}

/** Where a statement stands in a text; none when it stands elsewhere or nobody knows where. */
function placeOf({ appearsIn, text: wording }: Statement, text: HeldText, dossier: DossierIndex): Stretch[] {
  if (!appearsIn || dossier.heldText(appearsIn.source) !== text) return []
  const span = spanOf(appearsIn, text) ?? spanOf({ exact: wording }, text)
  if (!span) return []
  const { offsets } = text.prepared()
  return [{ start: offsets.toUtf16(span.start), end: offsets.toUtf16(span.end) }]
}

/** The sentences that share a character with a stretch. Both come in the order of the text. */
function covered(sentences: readonly HeldSentence[], stretches: Stretch[]): Set<HeldSentence> {
  stretches.sort((a, b) => a.start - b.start)
  const found = new Set<HeldSentence>()
  let next = 0
  for (const sentence of sentences) {
    while (next < stretches.length && stretches[next]!.end <= sentence.start) next++
    const stretch = stretches[next]
    if (stretch && stretch.start < sentence.end) found.add(sentence)
  }
  return found
}
