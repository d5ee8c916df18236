import { sortBlock } from './block.ts'
import { type Chunks, cutBlocks } from './blocks.ts'
import { type LineOptions, lineChecker, type StreamVerdict, tooLong } from './line-checker.ts'

export type { Chunks } from './blocks.ts'
export type { LineOptions, LineVerdict, Stage, StreamVerdict } from './line-checker.ts'

/**
 * Checks a record stream (NDJSON) of any length: yields a verdict for each line that is refused or that has findings,
 * in order; with `all`, for every line. At most one chunk and one record are held. Throws because of the options only.
 */
export async function* checkStream(
  chunks: Chunks,
  options: LineOptions & { all?: boolean } = {},
): AsyncGenerator<StreamVerdict, void, undefined> {
  const checker = lineChecker(options)
  let lines = 0
  for await (const block of cutBlocks(chunks, checker.maxRecordBytes)) {
    if (block.is === 'too-long') {
      lines++
      const verdict = tooLong(block.length, checker.maxRecordBytes)
      yield { line: lines, byteOffset: block.offset, byteLength: block.length, ...verdict }
      continue
    }
    const verdicts: StreamVerdict[] = []
    const result = sortBlock(block.bytes, checker, (line, start, end, verdict) => {
      if (options.all || !verdict.ok || verdict.findings.length > 0)
        verdicts.push({
          line: lines + line,
          byteOffset: block.offset + start,
          byteLength: end - start,
          ...verdict,
        })
    })
    lines += result.lines
    yield* verdicts
  }
}

/** The same as a `TransformStream` from bytes to verdicts, for pipelines of web streams. */
export function checkTransform(options: LineOptions & { all?: boolean } = {}): {
  readable: ReadableStream<StreamVerdict>
  writable: WritableStream<Uint8Array>
} {
  const pipe = new TransformStream<Uint8Array, Uint8Array>()
  const verdicts = checkStream(readAll(pipe.readable), options)
  const readable = new ReadableStream<StreamVerdict>(
    {
      async pull(controller) {
        const { done, value } = await verdicts.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await verdicts.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
  return { readable, writable: pipe.writable }
}

async function* readAll(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    reader.releaseLock()
  }
}
