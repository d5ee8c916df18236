import type { Actor, Dossier } from '../types.ts'
import { briefTextOf } from './brief-text.ts'
import { CitedMarkers } from './cited-markers.ts'
import { type MarkerSlot, markerSlots, writeSlot } from './marker-slots.ts'
import { referenceLine } from './reference-lines.ts'
import { parseReferences, type ReferenceList } from './references.ts'
import { type ListedThing, renderMarkdown } from './render-markdown.ts'
import { newNumbers, renumbered, renumberedList } from './renumber.ts'
import { textOfStatements } from './statement-text.ts'

/** How `renderBrief` writes a dossier. */
export interface RenderBriefOptions {
  /** `text`: the text as it was; `markdown`: escaped, with a numbered list of the sources. Default `text`. */
  as?: 'text' | 'markdown'
  /** Number the references anew, in the order in which the text first cites them. */
  renumber?: boolean
}

/**
 * Writes the text that a dossier structures, with its markers. As `text` the stored text comes back byte for byte;
 * a marker is written anew only where the citations of its sentence are others now. A dossier that stores no text is
 * written from its statements in order, with a list of the sources.
 */
export function renderBrief(
  dossier: Dossier,
  { as = 'text', renumber = false }: RenderBriefOptions = {},
): string {
  const stored = briefTextOf(dossier)
  const brief = stored ?? textOfStatements(dossier)
  const cited = new CitedMarkers(dossier)
  const list = stored && parseReferences(stored.text)
  const markers = list?.entries.map(({ marker }) => marker) ?? []
  const found = markerSlots(
    brief,
    cited,
    list && { start: list.start, end: list.end, markers: new Set(markers) },
    {
      unprinted: renumber || !stored,
    },
  )
  const numbers = renumber
    ? newNumbers(found, [...markers, ...cited.printed()])
    : missingNumbers(found, cited)
  const slots = renumbered(found, numbers)
  const listed = listOf(cited, slots, numbers)
  if (as === 'markdown') return renderMarkdown(brief, slots, listed, dossier.actors)
  const text = withSlots(brief.text, slots, renumber ? list : undefined, numbers)
  return stored ? text : text + printedList(listed, dossier.actors)
}

/** Numbers for what has no marker; what has one keeps it. */
function missingNumbers(slots: readonly MarkerSlot[], cited: CitedMarkers): Map<string, string> {
  const taken = cited.printed()
  for (const { ids, changed } of slots) if (!changed) for (const id of ids) taken.add(id)
  const numbers = new Map([...taken].map((id) => [id, id]))
  let next = 1
  for (const { ids } of slots)
    for (const id of ids) {
      if (numbers.has(id)) continue
      while (taken.has(String(next))) next++
      numbers.set(id, String(next++))
    }
  return numbers
}

/** The sources that a list under the text shows, in the order of their markers. */
function listOf(
  cited: CitedMarkers,
  slots: readonly MarkerSlot[],
  numbers: ReadonlyMap<string, string>,
): ListedThing[] {
  const used = new Set(slots.flatMap(({ ids }) => ids))
  const listed = [...cited.things.values()].flatMap((thing) => {
    const marker = numbers.get(thing.key) ?? thing.key
    return thing.printed || used.has(marker) ? [{ marker, thing }] : []
  })
  const numeric = listed.every(({ marker }) => /^[0-9]{1,9}$/.test(marker))
  return numeric ? listed.sort((a, b) => Number(a.marker) - Number(b.marker)) : listed
}

function withSlots(
  text: string,
  slots: readonly MarkerSlot[],
  list: ReferenceList | undefined,
  numbers: ReadonlyMap<string, string>,
): string {
  const edits = slots
    .filter(({ changed }) => changed)
    .map((slot) => ({ start: slot.start, end: slot.end, text: writeSlot(slot) }))
  if (list) edits.push(renumberedList(text, list, numbers))
  let written = ''
  let done = 0
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    written += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return written + text.slice(done)
}

function printedList(listed: readonly ListedThing[], actors: readonly Actor[]): string {
  if (listed.length === 0) return ''
  const lines = listed.map(({ marker, thing }) => `[${marker}] ${referenceLine(thing, actors, false)}\n`)
  return `\nReferences\n${lines.join('')}`
}
