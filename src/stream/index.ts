import { type LinePlace, sortBlock } from './block.ts'
import { type Chunks, cutBlocks } from './blocks.ts'
import { inStream } from './envelope.ts'
import { type LineOptions, type LineVerdict, lineChecker } from './line-checker.ts'

export type { LinePlace } from './block.ts'
export type { Chunks } from './blocks.ts'
export type { LineOptions, LineVerdict, Stage } from './line-checker.ts'

/** The verdict on one line of a record stream, and where the line stands. Offsets of locations count bytes of the stream. */
export interface StreamVerdict extends LinePlace, LineVerdict {
  /** True for a line of white space, which holds no record. */
  blank?: true
}

/** What may be asked of the check of a stream. */
export interface StreamOptions extends LineOptions {
  /** Tells every line, with the id and type of its record, and not only those with findings. */
  all?: boolean | undefined
}

/** So many verdicts of a block are held before they are handed on. */
const MOST_HELD = 100

/**
 * Checks a record stream (NDJSON) of any length: yields a verdict for each line that is refused or that has findings,
 * in order; with `all`, for every line, blank ones too. At most one chunk and one record are held. Throws because of
 * the options only.
 */
export async function* checkStream(
  chunks: Chunks,
  options: StreamOptions = {},
): AsyncGenerator<StreamVerdict, void, undefined> {
  const { all = false } = options
  const checker = lineChecker({ ...options, heads: options.heads ?? all })
  let lines = 0
  let held: StreamVerdict[] = []
  const tell = (place: LinePlace, verdict: LineVerdict | 'blank', raw: Uint8Array | undefined): void => {
    if (verdict === 'blank') {
      if (all) held.push({ ...place, ok: true, blank: true, findings: [], truncated: 0 })
    } else if (all || verdict.findings.length > 0)
      held.push({ ...place, ...verdict, findings: inStream(verdict.findings, place, raw) })
  }
  for await (const block of cutBlocks(chunks, checker.maxRecordBytes)) {
    const isFull = () => held.length >= MOST_HELD
    for (const sorted of sortBlock(block, lines + 1, checker, tell, isFull)) {
      lines += sorted.lines
      const verdicts = held
      held = []
      yield* verdicts
    }
  }
}

/** The same as a pair of web streams, from bytes to verdicts, for `pipeThrough`. Cancelling it stops the check. */
export function checkTransform(options: StreamOptions = {}): {
  readable: ReadableStream<StreamVerdict>
  writable: WritableStream<Uint8Array>
} {
  const pipe = new TransformStream<Uint8Array, Uint8Array>()
  const reader = pipe.readable.getReader()
  const verdicts = checkStream(readAll(reader), options)
  const readable = new ReadableStream<StreamVerdict>(
    {
      async pull(controller) {
        const { done, value } = await verdicts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel(reason) {
        await reader.cancel(reason)
        await verdicts.return()
      },
    },
    { highWaterMark: 0 },
  )
  return { readable, writable: pipe.writable }
}

async function* readAll(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
