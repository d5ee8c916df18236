/** Part of a stream: whole lines that end with a line feed, or one line that is too long to be held. */
export type StreamBlock =
  | {
      is: 'lines'
      bytes: Uint8Array
      offset: number
      /** True when the last line feed was added, because the stream ends without one. */
      unended: boolean
    }
  | { is: 'too-long'; offset: number; length: number; unended: boolean }

const LINE_FEED = 10
const MARK = [0xef, 0xbb, 0xbf]

/** The chunks of a stream. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * Cuts a stream of bytes after its line feeds and nowhere else. Offsets count bytes of the stream; the chunks begin at
 * `offset`. A byte order mark at the very start is left out, and the last line gets a line feed when it has none. At
 * most one line of `maxRecordBytes` and one chunk are held. A block may be a view of its chunk: it is good until the
 * next one is asked for.
 */
export async function* cutBlocks(
  chunks: Chunks,
  maxRecordBytes: number,
  offset = 0,
): AsyncGenerator<StreamBlock> {
  let held: Uint8Array[] = []
  let heldBytes = 0
  /** The length so far of a line that is not held any more. */
  let passedOver = 0

  for await (const { bytes, skipped } of offset > 0 ? unmarked(chunks) : withoutMark(chunks)) {
    offset += skipped
    let chunk = bytes
    if (passedOver > 0) {
      const end = chunk.indexOf(LINE_FEED)
      passedOver += end < 0 ? chunk.length : end
      if (end < 0) continue
      yield { is: 'too-long', offset, length: passedOver, unended: false }
      offset += passedOver + 1
      passedOver = 0
      chunk = chunk.subarray(end + 1)
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    if (end > 0) {
      // Only the line that lies across two chunks is copied.
      const first = heldBytes > 0 ? chunk.indexOf(LINE_FEED) + 1 : 0
      const blocks = [joined([...held, chunk.subarray(0, first)]), chunk.subarray(first, end)]
      held = []
      heldBytes = 0
      for (const lines of blocks) {
        if (lines.length > 0) yield { is: 'lines', bytes: lines, offset, unended: false }
        offset += lines.length
      }
    }
    if (end < chunk.length) held.push(new Uint8Array(chunk.subarray(end)))
    heldBytes += chunk.length - end
    if (heldBytes > maxRecordBytes) {
      passedOver = heldBytes
      held = []
      heldBytes = 0
    }
  }
  if (passedOver > 0) yield { is: 'too-long', offset, length: passedOver, unended: true }
  else if (heldBytes > 0)
    yield { is: 'lines', bytes: joined([...held, Uint8Array.of(LINE_FEED)]), offset, unended: true }
}

interface Piece {
  bytes: Uint8Array
  skipped: number
}

async function* unmarked(chunks: Chunks): AsyncGenerator<Piece> {
  for await (const bytes of chunks) yield { bytes, skipped: 0 }
}

/** The chunks without a byte order mark at the start; `skipped` is its length, once. */
async function* withoutMark(chunks: Chunks): AsyncGenerator<Piece> {
  let start: Uint8Array | undefined = new Uint8Array(0)
  for await (const chunk of chunks) {
    if (start === undefined) {
      yield { bytes: chunk, skipped: 0 }
      continue
    }
    start = joined([start, chunk])
    if (start.length < MARK.length && start.every((byte, i) => byte === MARK[i])) continue
    yield markRemoved(start)
    start = undefined
  }
  if (start !== undefined) yield markRemoved(start)
}

function markRemoved(bytes: Uint8Array): Piece {
  const skipped = MARK.every((byte, i) => bytes[i] === byte) ? MARK.length : 0
  return { bytes: bytes.subarray(skipped), skipped }
}

/** The parts one after another; a single part is handed back as it is. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
