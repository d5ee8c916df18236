import { offsetIndex } from '../text/offsets.ts'
import type { CitationId, Dossier, Source, Statement } from '../types.ts'

/** The text of a dossier's brief, and what stands where in it. */
export interface BriefText {
  text: string
  blocks: { kind: string; start: number; end: number }[]
  /** Stretches of the text with the statements that stand there, in order, apart from each other. UTF-16 offsets. */
  places: { start: number; end: number; citations: CitationId[] }[]
}

/** The text that a dossier structures; undefined where it is not stored. */
export function briefTextOf(dossier: Dossier): BriefText | undefined {
  const source = briefOf(dossier)
  if (!source?.text) return undefined
  const blocks: BriefText['blocks'] = []
  let text = ''
  for (const block of source.text.blocks) {
    blocks.push({ kind: block.kind, start: text.length, end: text.length + block.text.length })
    text += block.text
  }
  return { text, blocks, places: placesOf(text, dossier.statements, source) }
}

function briefOf({ brief, sources }: Dossier): Source | undefined {
  if (brief !== undefined) return sources.find(({ id }) => id === brief)
  const stored = sources.filter(({ text }) => text !== undefined)
  return stored.length === 1 ? stored[0] : undefined
}

function placesOf(text: string, statements: readonly Statement[], source: Source): BriefText['places'] {
  const index = offsetIndex(text)
  const found = statements.flatMap(({ appearsIn, citations }) => {
    if (appearsIn?.source !== source.id) return []
    const { exact } = appearsIn
    const start = appearsIn.start === undefined ? undefined : index.toUtf16(appearsIn.start)
    const end = appearsIn.end === undefined ? undefined : index.toUtf16(appearsIn.end)
    if (start !== undefined && end !== undefined && start < end) {
      if (exact === undefined || text.slice(start, end) === exact)
        return [{ start, end, citations: citations ?? [] }]
    }
    return placeOf(text, exact).map((place) => ({ ...place, citations: citations ?? [] }))
  })
  return joinOverlaps(found.sort((a, b) => a.start - b.start || a.end - b.end))
}

/** Where wording stands that has no offsets, or wrong ones; nowhere where it stands more than once. */
function placeOf(text: string, exact: string | undefined): { start: number; end: number }[] {
  if (exact === undefined || exact === '') return []
  const start = text.indexOf(exact)
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) return []
  return [{ start, end: start + exact.length }]
}

function joinOverlaps(places: BriefText['places']): BriefText['places'] {
  const joined: BriefText['places'] = []
  for (const place of places) {
    const last = joined.at(-1)
    if (last && place.start < last.end) {
      last.end = Math.max(last.end, place.end)
      last.citations = [...new Set([...last.citations, ...place.citations])]
    } else {
      joined.push({ ...place })
    }
  }
  return joined
}
