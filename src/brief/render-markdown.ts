import type { Actor } from '../types.ts'
import type { BriefText } from './brief-text.ts'
import type { CitedThing } from './cited-markers.ts'
import { escapeInline, escapeLineStart, fenced } from './markdown.ts'
import { type MarkerSlot, writeSlot } from './marker-slots.ts'
import { referenceLine } from './reference-lines.ts'

/** A source as the list under the text shows it. */
export interface ListedThing {
  /** What the markers print for it. */
  marker: string
  thing: CitedThing
}

/** The text as Markdown: its blocks, escaped, and a list of the sources in place of its own. */
export function renderMarkdown(
  { text, blocks }: BriefText,
  slots: readonly MarkerSlot[],
  listed: readonly ListedThing[],
  actors: readonly Actor[],
): string {
  const parts: string[] = []
  let slot = 0
  for (const { kind, start, end } of blocks) {
    const own: MarkerSlot[] = []
    while (slot < slots.length && slots[slot]!.end <= end) own.push(slots[slot++]!)
    // The list is made from the records; where they know no source, the printed one stays.
    if (kind === 'references' && listed.length > 0) continue
    const written =
      kind === 'other' ? writeOther(text.slice(start, end)) : writeBlock(text, kind, start, end, own)
    if (written !== '') parts.push(written)
  }
  const footnotes = new Set(slots.flatMap(({ style, ids }) => (style === 'footnote' ? ids : [])))
  if (listed.length > 0) parts.push('## References', referenceList(listed, actors, footnotes))
  return parts.length > 0 ? `${parts.join('\n\n')}\n` : ''
}

function writeOther(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? fenced(text.replace(/^\ufeff?\s*\n/, '')) : ''
}

function writeBlock(
  text: string,
  kind: string,
  start: number,
  end: number,
  slots: readonly MarkerSlot[],
): string {
  const lines = markedLines(text, start, end, slots)
  switch (kind) {
    case 'headline':
    case 'heading': {
      const title = lines
        .filter((line) => !/^\\?[=-]{3,}$/.test(line))
        .map((line) => line.replace(/^\\?#{1,6}\s+/, '').replace(/\s#+$/, ''))
        .join(' ')
      return title === '' ? '' : `${kind === 'headline' ? '#' : '##'} ${title}`
    }
    case 'list':
      return lines.map(writeItem).join('\n')
    case 'pull-quote':
      return lines.map((line) => `> ${withoutMark(line)}`).join('\n')
    default:
      return lines.map(withoutMark).join('\n')
  }
}

/** The lines of a block, escaped, with the markers as they are to be printed; blank lines and rules left out. */
function markedLines(text: string, start: number, end: number, slots: readonly MarkerSlot[]): string[] {
  const parts: string[] = []
  let done = start
  for (const slot of slots) {
    parts.push(afterMarker(parts.at(-1), escapeInline(text.slice(done, slot.start))))
    parts.push(writeSlot(slot).replace(/\s+/g, ' '))
    done = slot.end
  }
  parts.push(afterMarker(parts.at(-1), escapeInline(text.slice(done, end))))
  return parts
    .join('')
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(escapeLineStart)
    .filter((line) => line !== '' && !/^(?:\\?[-*_=]\s*){3,}$/.test(line))
}

/** "(" or ":" right after a marker would make a link or a definition of it. */
function afterMarker(before: string | undefined, piece: string): string {
  return before?.endsWith(']') ? piece.replace(/^[(:]/, '\\$&') : piece
}

function withoutMark(line: string): string {
  return escapeLineStart(line.replace(/^(?:\\>\s*)+/, '').replace(/^\\([#+=-])/, '$1'))
}

const BULLET = /^\\?(?:[-+•‣◦▪·]|\\\*)\s+/
const NUMBER = /^\(?([0-9]{1,3})\\?[.)\]]\s+/

function writeItem(line: string): string {
  const number = NUMBER.exec(line)
  if (number) return `${number[1]}. ${escapeLineStart(line.slice(number[0].length))}`
  return BULLET.test(line) ? `- ${escapeLineStart(line.replace(BULLET, ''))}` : `  ${line}`
}

/** Markdown shows a footnote only where the text has its mark; what is cited in brackets is listed as such. */
function referenceList(
  listed: readonly ListedThing[],
  actors: readonly Actor[],
  footnotes: ReadonlySet<string>,
): string {
  const noted = listed.filter(({ marker }) => footnotes.has(marker))
  const others = listed.filter(({ marker }) => !footnotes.has(marker))
  const numbered = noted.length === 0 && others.every(({ marker }, i) => marker === String(i + 1))
  const items = others.map(({ marker, thing }) => {
    const line = referenceLine(thing, actors, true)
    return numbered ? `${marker}. ${line}` : `- ${escapeInline(`[${marker}]`)} ${line}`
  })
  const notes = noted.map(({ marker, thing }) => `[^${marker}]: ${referenceLine(thing, actors, true)}`)
  return [items, notes].flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')
}
