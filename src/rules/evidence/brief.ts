import type { HeldBlock, HeldText } from '../../derive/held-text.ts'
import type { Marker } from '../../text/marker.ts'
import type { Source } from '../../types.ts'
import type { DossierIndex } from '../dossier-index.ts'
import type { Path, Place } from '../rule.ts'

/** The brief of a dossier with its text. */
export interface HeldBrief {
  record: Source
  held: HeldText
}

/** The brief, when its text is held. */
export function heldBrief(dossier: DossierIndex): HeldBrief | undefined {
  const id = dossier.dossier?.brief
  const record = id && dossier.source(id)
  const held = record && dossier.heldText(record.id)
  return held && { record, held }
}

/** The place of a block in the record of its source; the record itself when the text comes from a snapshot. */
export function placeOfBlock({ record }: HeldBrief, block: HeldBlock | undefined): Place {
  const path: Path = block?.index === undefined ? ['id'] : ['text', 'blocks', block.index, 'text']
  return { record, path }
}

/** The sentence around a position (UTF-16), for showing where something stands. */
export function sentenceAt({ held }: HeldBrief, at: number): string {
  const sentence = held.sentences().find(({ start, end }) => start <= at && at < end)
  return sentence?.text ?? held.text.slice(Math.max(0, at - 40), at + 40)
}

/** The markers that the citations of a dossier carry. */
export function citedMarkers(dossier: DossierIndex): Set<string> {
  return new Set(dossier.citations.flatMap(({ marker }) => marker ?? []))
}

/** The number or name that is in the text, once for each time that it is printed. */
export function printed(held: HeldText): { id: string; marker: Marker }[] {
  return held.markers().flatMap((marker) => marker.ids.map((id) => ({ id, marker })))
}
