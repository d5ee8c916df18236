import type { DossierIndex } from '../rules/dossier-index.ts'
import type { SourceBlockKind } from '../types.ts'
import type { HeldSentence, HeldText } from './held-text.ts'
import { spanOf } from './quotations.ts'

/** Blocks that report; headlines, captions, pull quotes and analyses rest on what these say. */
const REPORTING = new Set<SourceBlockKind>(['lede', 'paragraph', 'list'])

const LETTER = /\p{L}/u

/** The sentences of a text that report something, so that a reader may ask for their source. */
export function sentencesToCite(text: HeldText): HeldSentence[] {
  return text
    .sentences()
    .filter((sentence) => REPORTING.has(sentence.block.kind) && LETTER.test(sentence.text))
}

/** The sentences that print a marker, or for which a statement of the dossier cites something. */
export function citedSentences(text: HeldText, dossier: DossierIndex): Set<HeldSentence> {
  const places = text.markers().map(({ start, end }) => ({ start, end }))
  for (const { appearsIn, citations, text: wording } of dossier.statements) {
    if (!appearsIn || !citations || dossier.heldText(appearsIn.source) !== text) continue
    const span = spanOf(appearsIn, text) ?? spanOf({ exact: wording }, text)
    if (!span) continue
    const { offsets } = text.prepared()
    places.push({ start: offsets.toUtf16(span.start), end: offsets.toUtf16(span.end) })
  }
  places.sort((a, b) => a.start - b.start)
  const cited = new Set<HeldSentence>()
  let next = 0
  for (const sentence of sentencesToCite(text)) {
    while (next < places.length && places[next]!.end <= sentence.start) next++
    const place = places[next]
    if (place && place.start < sentence.end) cited.add(sentence)
  }
  return cited
}
