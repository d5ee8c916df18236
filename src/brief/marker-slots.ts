import { formatMarker } from '../text/format-marker.ts'
import type { Marker, MarkerStyle } from '../text/marker.ts'
import { findMarkers } from '../text/markers.ts'
import { ascending } from './ascending.ts'
import type { BriefText } from './brief-text.ts'
import type { CitedMarkers } from './cited-markers.ts'
import { proseOf } from './sentences.ts'

/** A place of a text where a marker stands, is put, or is taken away (no ids). UTF-16 offsets. */
export interface MarkerSlot {
  start: number
  end: number
  ids: string[]
  style: MarkerStyle
  /** What stands there; empty for a marker that is put in. */
  raw: string
  /** Whether the ids are other than those that stand there. */
  changed: boolean
  /** A blank before a marker that is put in. */
  lead?: string
}

/**
 * The markers of a brief as its statements cite: those of the text, changed where the citations of the statement
 * that stands there are others. `listed` are the markers of the reference list, whose own lines are left out.
 */
export function markerSlots(
  brief: BriefText,
  cited: CitedMarkers,
  listed: { start: number; end: number; markers: ReadonlySet<string> } | undefined,
  options: { unprinted: boolean },
): MarkerSlot[] {
  const slots: MarkerSlot[] = []
  const readings = [cited.printed(), listed?.markers ?? new Set<string>()]
  const style = commonStyle(brief, readings[0]!)
  const stretches = stretcher(brief, listed)
  let done = 0
  const between = (to: number) => {
    for (const { start, end } of stretches(done, to))
      slots.push(...slotsIn(brief.text, start, end, readings[0]!))
  }
  for (const { start, end, citations } of brief.places) {
    between(start)
    slots.push(...slotsOfPlace(brief.text, start, end, cited.keysOf(citations, options), readings, style))
    done = end
  }
  between(brief.text.length)
  return slots
}

/** Gives the parts of the text from one place to a later one, block by block, without the reference list. */
function stretcher(
  { blocks }: BriefText,
  listed: { start: number; end: number } | undefined,
): (from: number, to: number) => { start: number; end: number }[] {
  let at = 0
  return (from, to) => {
    const parts: { start: number; end: number }[] = []
    while (at < blocks.length && blocks[at]!.end <= from) at++
    for (let i = at; i < blocks.length && blocks[i]!.start < to; i++) {
      const block = blocks[i]!
      const part = { start: Math.max(block.start, from), end: Math.min(block.end, to) }
      const inList = listed && part.start >= listed.start && part.end <= listed.end
      if (part.start < part.end && block.kind !== 'references' && !inList) parts.push(part)
    }
    return parts
  }
}

function slotsIn(text: string, start: number, end: number, known: ReadonlySet<string>): MarkerSlot[] {
  return findMarkers(proseOf(text.slice(start, end)), { known }).map((marker) => slotOf(text, start, marker))
}

function slotOf(text: string, offset: number, { start, end, ids, style }: Marker): MarkerSlot {
  const raw = text.slice(offset + start, offset + end)
  return { start: offset + start, end: offset + end, ids, style, raw, changed: false }
}

function slotsOfPlace(
  text: string,
  start: number,
  end: number,
  wanted: readonly string[],
  readings: readonly ReadonlySet<string>[],
  style: MarkerStyle,
): MarkerSlot[] {
  let slots: MarkerSlot[] = []
  for (const known of readings) {
    slots = slotsIn(text, start, end, known)
    if (isSame(new Set(slots.flatMap(({ ids }) => ids)), wanted)) return slots
  }
  return edited(text, start, end, slots, wanted, style)
}

function isSame(found: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return found.size === wanted.length && wanted.every((id) => found.has(id))
}

/** Takes out what is no longer cited, adds what is cited now to the last marker, or puts a marker at the end. */
function edited(
  text: string,
  start: number,
  end: number,
  slots: readonly MarkerSlot[],
  wanted: readonly string[],
  style: MarkerStyle,
): MarkerSlot[] {
  const found = new Set(slots.flatMap(({ ids }) => ids))
  const added = wanted.filter((id) => !found.has(id))
  const kept = slots.map((slot) => {
    const ids = slot.ids.filter((id) => wanted.includes(id))
    return ids.length === slot.ids.length ? slot : { ...slot, ids, changed: true }
  })
  const last = kept.findLastIndex(({ ids }) => ids.length > 0)
  const target = last >= 0 ? last : added.length > 0 ? kept.length - 1 : -1
  if (target >= 0 && added.length > 0) {
    const slot = kept[target]!
    kept[target] = { ...slot, ids: ascending([...slot.ids, ...added]), changed: true }
  } else if (added.length > 0) {
    return [newSlot(text, start, end, added, style)]
  }
  return kept.map((slot) => (slot.ids.length > 0 ? slot : withItsBlank(text, start, slot)))
}

/** A marker that goes takes the blank before it along. */
function withItsBlank(text: string, from: number, slot: MarkerSlot): MarkerSlot {
  const next = text[slot.end]
  const closes = next === undefined || /[\s.,;:!?…。、，；！？)\]»”"']/.test(next)
  const start = closes && slot.start > from && text[slot.start - 1] === ' ' ? slot.start - 1 : slot.start
  return { ...slot, start }
}

/** Before the full stop at the end of the sentence, or after it where the text is Chinese, Japanese or has none. */
function newSlot(
  text: string,
  start: number,
  end: number,
  ids: readonly string[],
  style: MarkerStyle,
): MarkerSlot {
  const stop = /[.!?]["'”’»)\]]*$/.exec(text.slice(Math.max(start, end - 20), end))
  const plain = stop !== null && stop[0].length === 1
  const at = plain ? end - 1 : end
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？]$/u.test(
    text.slice(Math.max(start, at - 2), at),
  )
  return {
    start: at,
    end: at,
    ids: ascending(ids),
    style,
    raw: '',
    changed: true,
    lead: style === 'brackets' && !wide ? ' ' : '',
  }
}

function commonStyle({ text, blocks }: BriefText, known: ReadonlySet<string>): MarkerStyle {
  for (const { start, end } of blocks.slice(0, 200)) {
    const [first] = findMarkers(text.slice(start, end), { known })
    if (first) return first.style
  }
  return 'brackets'
}

/** The characters of a slot: what stands there, or the marker written anew in the same manner. */
export function writeSlot({ ids, style, raw, changed, lead = '' }: MarkerSlot): string {
  if (!changed) return raw
  if (ids.length === 0) return ''
  const numbers = ids.every((id) => /^[1-9][0-9]*$/.test(id))
  const dash = /[–—‑‐−－]/.exec(raw)?.[0]
  const written = formatMarker(ids, style === 'superscript' && !numbers ? 'brackets' : style, {
    ...(dash && style === 'brackets' && { dash }),
  })
  return lead + inScriptOf(raw, written)
}

const ZEROS = ['٠', '۰', '०', '০', '０']

/** Digits and brackets as the marker had them that stood there. */
function inScriptOf(raw: string, written: string): string {
  const zero = ZEROS.find((digit) => {
    const code = digit.charCodeAt(0)
    return [...raw].some((char) => char.charCodeAt(0) >= code && char.charCodeAt(0) <= code + 9)
  })
  const digits =
    zero === undefined
      ? written
      : written.replace(/[0-9]/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)))
  if (!/^[［【〔]/.test(raw)) return digits
  return `${raw[0]}${digits.slice(1, -1)}${raw.at(-1)}`
}
