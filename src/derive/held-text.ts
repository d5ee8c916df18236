import type { Marker } from '../text/marker.ts'
import { findMarkers } from '../text/markers.ts'
import { offsetIndex, type Span } from '../text/offsets.ts'
import { type PreparedText, prepareText } from '../text/prepare.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Source, SourceBlockKind } from '../types.ts'

/** A copy of a source that is held beside the records. */
export interface Snapshot {
  /** The text of the copy. */
  text: string
  /** The SHA-256 of the bytes that the text was read from: 64 lower-case hex digits. */
  sha256?: string
}

/** Finds the copy of a source; asked only for sources that store no text of their own. */
export type SnapshotFinder = (source: Source) => Snapshot | undefined

/** A block of a held text, and where it begins (UTF-16). */
export interface HeldBlock {
  kind: SourceBlockKind
  text: string
  start: number
  /** Its place among the blocks of the source; undefined in a snapshot, which has no blocks of its own. */
  index: number | undefined
}

/** A sentence of a held text: UTF-16 positions in the text, end excluded. */
export interface HeldSentence {
  block: HeldBlock
  text: string
  start: number
  end: number
}

/** The text of a source that can be looked into. Each part is made when it is first asked for, and kept. */
export interface HeldText {
  text: string
  blocks: readonly HeldBlock[]
  /** Where the text comes from when the source does not store it. */
  snapshot: Snapshot | undefined
  /** Citation markers, UTF-16 positions in the text; those of a reference list are not among them. */
  markers(): readonly Marker[]
  /** The text folded for looking up quotations, which may run across citation markers. */
  prepared(): PreparedText
  sentences(): readonly HeldSentence[]
}

export interface HeldTextOptions {
  /** BCP 47 tag of the text. */
  language: string | undefined
  /** The markers of the citations that exist. */
  markers: ReadonlySet<string>
}

/** The text of a source: its own, or that of its snapshot; undefined when there is neither. */
export function heldTextOf(
  source: Source,
  snapshotOf: SnapshotFinder | undefined,
  { language, markers: known }: HeldTextOptions,
): HeldText | undefined {
  const snapshot = source.text ? undefined : snapshotOf?.(source)
  const blocks = source.text ? blocksOf(source.text.blocks) : snapshot && paragraphsOf(snapshot.text)
  if (!blocks) return undefined
  const text = snapshot ? snapshot.text : source.text!.blocks.map((block) => block.text).join('')
  let markers: readonly Marker[] | undefined
  let prepared: PreparedText | undefined
  let sentences: readonly HeldSentence[] | undefined
  const held: HeldText = {
    text,
    blocks,
    snapshot,
    markers: () => (markers ??= markersOf(blocks, known)),
    prepared: () => (prepared ??= prepareText(text, { skip: skipped(text, held.markers()) })),
    sentences: () => (sentences ??= blocks.flatMap((block) => sentencesOf(block, language, known, snapshot))),
  }
  return held
}

/** The block in which a position (UTF-16) lies. */
export function blockAt({ blocks }: Pick<HeldText, 'blocks'>, at: number): HeldBlock | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return blocks[low - 1]
}

function blocksOf(blocks: readonly { kind: SourceBlockKind; text: string }[]): HeldBlock[] {
  let start = 0
  return blocks.map(({ kind, text }, index) => {
    const block = { kind, text, start, index }
    start += text.length
    return block
  })
}

const BLANK_LINE = /\n[ \t\r]*\n\s*/g

/** The paragraphs of a text without blocks: what stands between blank lines. */
function paragraphsOf(text: string): HeldBlock[] {
  const blocks: HeldBlock[] = []
  let start = 0
  const add = (end: number) => {
    if (end > start) blocks.push({ kind: 'paragraph', text: text.slice(start, end), start, index: undefined })
    start = end
  }
  for (const match of text.matchAll(BLANK_LINE)) add(match.index + match[0].length)
  add(text.length)
  return blocks
}

function markersOf(blocks: readonly HeldBlock[], known: ReadonlySet<string>): Marker[] {
  return blocks.flatMap(({ kind, text, start }) =>
    kind === 'references'
      ? []
      : findMarkers(text, { known }).map((marker) => ({
          ...marker,
          start: marker.start + start,
          end: marker.end + start,
        })),
  )
}

function skipped(text: string, markers: readonly Marker[]): Span[] {
  if (markers.length === 0) return []
  const offsets = offsetIndex(text)
  return markers.map(({ start, end }) => ({
    start: offsets.toCodePoint(start),
    end: offsets.toCodePoint(end),
  }))
}

/** Blocks of one paragraph each: a line break within one only folds a long line. */
const PROSE = new Set<HeldBlock['kind']>(['lede', 'paragraph', 'analysis'])

function sentencesOf(
  block: HeldBlock,
  language: string | undefined,
  known: ReadonlySet<string>,
  snapshot: Snapshot | undefined,
): HeldSentence[] {
  const wrapped = snapshot !== undefined || PROSE.has(block.kind)
  const options = { known, ...(language && { language }), wrapped }
  return splitSentences(block.text, options).map(({ start, end }) => ({
    block,
    text: block.text.slice(start, end),
    start: block.start + start,
    end: block.start + end,
  }))
}
