import type { DossierIndex } from '../rules/dossier-index.ts'
import { fold } from '../text/fold.ts'
import { type PassageSelector, type ResolvedPassage, resolvePassage } from '../text/passage.ts'
import { stripMarkers } from '../text/strip-markers.ts'
import type { Citation, SourceId, Statement } from '../types.ts'
import { languageOfSource } from './evidence.ts'

/** A passage that a record says stands in a source: a cited passage, or the sentence in which a statement stands. */
export interface PassageOfRecord {
  record: Citation | Statement
  /** From the record to the object that holds the offsets. */
  path: readonly [string]
  source: SourceId
  exact: string | undefined
  start: number | undefined
  end: number | undefined
}

/** All passages of a dossier, in the order of its records. */
export function passagesOf(dossier: DossierIndex): PassageOfRecord[] {
  const passages: PassageOfRecord[] = []
  for (const record of dossier.statements) {
    const { appearsIn } = record
    if (appearsIn)
      passages.push({
        record,
        path: ['appearsIn'],
        source: appearsIn.source,
        exact: appearsIn.exact,
        start: appearsIn.start,
        end: appearsIn.end,
      })
  }
  for (const record of dossier.citations) {
    const { passage } = record
    if (passage)
      passages.push({
        record,
        path: ['passage'],
        source: record.source,
        exact: passage.exact,
        start: passage.start,
        end: passage.end,
      })
  }
  return passages
}

/** A passage looked up in the text of its source. */
export interface LocatedPassage extends PassageOfRecord {
  exact: string
  resolved: ResolvedPassage
}

const known = new WeakMap<DossierIndex, LocatedPassage[]>()

/** The passages whose wording is given and whose source is held. Looked up once for each index. */
export function resolvedPassages(dossier: DossierIndex): readonly LocatedPassage[] {
  let located = known.get(dossier)
  if (!located) {
    located = passagesOf(dossier).flatMap((passage) => locate(passage, dossier))
    known.set(dossier, located)
  }
  return located
}

function locate(passage: PassageOfRecord, dossier: DossierIndex): LocatedPassage[] {
  const { exact, record, source } = passage
  const held = exact === undefined ? undefined : dossier.heldText(source)
  if (exact === undefined || !held) return []
  const selector = selectorOf(record)!
  const language = languageOfSource(dossier.source(source), dossier)
  const options = language === undefined ? {} : { language }
  const resolved = resolvePassage({ ...selector, exact }, held.prepared(), options)
  if (resolved.span || resolved.match.status === 'ambiguous') return [{ ...passage, exact, resolved }]
  // The text is folded without its citation markers; a passage copied with them is looked up without them too.
  const bare = stripMarkers(exact).text
  const again =
    bare === exact ? undefined : resolvePassage({ ...selector, exact: bare }, held.prepared(), options)
  return [{ ...passage, exact, resolved: again?.span ? again : resolved }]
}

/** The passage as a selector. */
export function selectorOf(
  record: Citation | Statement,
): (Omit<PassageSelector, 'exact'> & { exact?: string }) | undefined {
  return record.type === 'citation' ? record.passage : record.appearsIn
}

/** Whether both offsets are given and hold the passage, typography and citation markers aside. */
export function isAtOffsets(passage: LocatedPassage): boolean {
  const { exact, start, end, resolved } = passage
  if (start === undefined || end === undefined) return false
  if (resolved.offsets === 'right') return true
  if (resolved.offsets !== 'wrong') return false
  const { span, textAtOffsets } = resolved
  return (span?.start === start && span.end === end) || isSameText(exact, textAtOffsets!)
}

/** Whether two texts are the same but for typography and citation markers. */
export function isSameText(a: string, b: string): boolean {
  const [one, other] = [stripMarkers(a).text, stripMarkers(b).text]
  return spacesAround(one) === spacesAround(other) && fold(one).text === fold(other).text
}

/** Folding takes spaces off the ends; at the end of a passage they count. */
function spacesAround(text: string): number {
  return text.length - text.trim().length
}
