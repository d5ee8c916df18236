import { isUtf8 } from 'node:buffer'
import { type Chunks, cutBlocks, type StreamBlock } from '../blocks.ts'
import { type LineOptions, lineChecker, MOST_RECORD_BYTES } from '../line-checker.ts'
import { type Origin, type SplitPart, splitBlock } from '../split.ts'
import type { WorkerPool } from './pool.ts'

/** Where in an input a split begins: the bytes and lines before. */
export interface Start {
  offset: number
  lines: number
}

export interface SplitOptions extends Origin {
  check: LineOptions
  start: Start
}

/** Makes the checker of `check` with the fast test of UTF-8 that Node has. */
export function nodeLineChecker(check: LineOptions): ReturnType<typeof lineChecker> {
  return lineChecker({ ...check, isUtf8: isUtf8 as (bytes: Uint8Array) => boolean })
}

/** Splits a stream into parts in the order of its lines. The chunks begin where `start` says. */
export async function* splitStream(
  chunks: Chunks,
  { check, start, ...origin }: SplitOptions,
): AsyncGenerator<SplitPart, void, undefined> {
  const checker = nodeLineChecker(check)
  let { lines } = start
  for await (const block of cutBlocks(chunks, checker.maxRecordBytes, start.offset))
    for (const part of splitBlock(block, lines + 1, checker, origin)) {
      lines += part.lines
      yield part
    }
}

/** The same with the work shared among the workers of a pool; the parts are the same and in the same order. */
export async function* splitInParallel(
  chunks: Chunks,
  { check, start, ...origin }: SplitOptions,
  pool: WorkerPool,
): AsyncGenerator<SplitPart, void, undefined> {
  let { lines } = start
  const running: AsyncIterable<SplitPart>[] = []
  let failure: { error: unknown } | undefined
  const blocks = cutBlocks(chunks, check.maxRecordBytes ?? MOST_RECORD_BYTES, start.offset)
  try {
    for (;;) {
      // Where the input breaks off, what was read before still counts.
      const next = await blocks.next().catch((error: unknown) => {
        failure = { error }
      })
      if (!next || next.done) break
      running.push(pool.split(next.value, lines + 1, origin))
      lines += lineCount(next.value)
      if (running.length >= pool.size * 2) yield* running.shift()!
    }
  } finally {
    await blocks.return(undefined)
  }
  for (const parts of running) yield* parts
  if (failure) throw failure.error
}

function lineCount(block: StreamBlock): number {
  if (block.is === 'too-long') return 1
  let count = 0
  for (let at = block.bytes.indexOf(10); at >= 0; at = block.bytes.indexOf(10, at + 1)) count++
  return count
}
