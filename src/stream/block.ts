import { joined, type StreamBlock } from './blocks.ts'
import { type LineChecker, type LineVerdict, tooLong } from './line-checker.ts'

/** The place of a line in its stream. */
export interface LinePlace {
  /** From 1. */
  line: number
  byteOffset: number
  /** Without the line feed. */
  byteLength: number
}

/** Receives the verdict on a line, with its bytes unless it is too long to be read. Blank lines have no verdict. */
export type VerdictSink = (
  place: LinePlace,
  verdict: LineVerdict | 'blank',
  bytes: Uint8Array | undefined,
) => void

/** What became of some lines that stand one after another. */
export interface SortedLines {
  lines: number
  blank: number
  accepted: number
  rejected: number
  /** Where in the stream the last of them ends, its line feed included. */
  end: number
  /** The bytes of the accepted lines as they stood. */
  bytes: Uint8Array
  /** True when the last accepted line has no line feed, because the stream ends without one. */
  unended: boolean
}

const LINE_FEED = 10

/**
 * Sorts the lines of a block, of which the first has the number `line`. Stops between two lines whenever `isFull` says
 * so, and goes on with the next pull; this is how the verdicts on a block of many tiny lines stay within bounds.
 */
export function* sortBlock(
  block: StreamBlock,
  line: number,
  check: LineChecker,
  tell: VerdictSink,
  isFull: () => boolean = () => false,
): Generator<SortedLines, void, undefined> {
  const none = { lines: 0, blank: 0, accepted: 0, rejected: 0, bytes: new Uint8Array(0), unended: false }
  if (block.is === 'too-long') {
    const { offset, length, unended } = block
    tell({ line, byteOffset: offset, byteLength: length }, tooLong(length, check.maxRecordBytes), undefined)
    yield { ...none, lines: 1, rejected: 1, end: offset + length + (unended ? 0 : 1) }
    return
  }
  const { bytes, offset } = block
  const isText = check.isUtf8(bytes)
  let sorted = { ...none }
  /** Pairs of start and end of accepted bytes, neighbours joined. */
  let runs: number[] = []

  const result = (end: number): SortedLines => {
    const atEnd = block.unended && end === bytes.length
    const unended = atEnd && runs.at(-1) === end
    if (unended) runs[runs.length - 1] = end - 1
    const parts: Uint8Array[] = []
    for (let i = 0; i < runs.length; i += 2) parts.push(bytes.subarray(runs[i], runs[i + 1]))
    return { ...sorted, end: offset + end - (atEnd ? 1 : 0), bytes: joined(parts), unended }
  }

  for (let start = 0; start < bytes.length; ) {
    if (start > 0 && isFull()) {
      yield result(start)
      sorted = { ...none }
      runs = []
    }
    const recognised = isText ? check.recognise(bytes, start) : -1
    const end = recognised >= 0 ? recognised : bytes.indexOf(LINE_FEED, start)
    const place = { line, byteOffset: offset + start, byteLength: end - start }
    const content = bytes.subarray(start, end)
    const isLong = content.length > check.maxRecordBytes
    line++
    sorted.lines++
    if (recognised < 0 && !isLong && isBlank(content)) {
      sorted.blank++
      tell(place, 'blank', content)
    } else {
      const verdict = isLong
        ? tooLong(content.length, check.maxRecordBytes)
        : recognised >= 0
          ? check.recognised(content)
          : check.line(content)
      tell(place, verdict, isLong ? undefined : content)
      if (verdict.ok) {
        sorted.accepted++
        if (runs.at(-1) === start) runs[runs.length - 1] = end + 1
        else runs.push(start, end + 1)
      } else sorted.rejected++
    }
    start = end + 1
  }
  yield result(bytes.length)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
}
