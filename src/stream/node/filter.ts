import { isUtf8 } from 'node:buffer'
import { sortBlock } from '../block.ts'
import { type Chunks, cutBlocks } from '../blocks.ts'
import { envelopeOf, type StreamSummary } from '../envelope.ts'
import { type LineOptions, lineChecker, type StreamVerdict, tooLong } from '../line-checker.ts'

/** Where the two halves of a stream go. Each promise is kept when more can be written. */
export interface FilterSink {
  /** Bytes of accepted lines, as they stood. */
  accept(bytes: Uint8Array): Promise<void>
  /** Envelopes of rejected lines, one JSON line each. */
  reject(text: string): Promise<void>
}

export interface FilterOptions extends LineOptions {
  /** The name of the input, for the envelopes. */
  source: string
  toolVersion: string
}

/** The summary of a run that has not begun. */
export function emptySummary(): StreamSummary {
  return { lines: 0, blank: 0, accepted: 0, rejected: 0, bytes: 0, rules: {} }
}

/**
 * Splits a record stream: accepted lines go on byte for byte and in order, rejected ones become envelopes.
 * Adds to the summary as it goes.
 */
export async function filterStream(
  chunks: Chunks,
  sink: FilterSink,
  options: FilterOptions,
  summary: StreamSummary,
): Promise<void> {
  const checker = lineChecker({ ...options, isUtf8: isUtf8 as (bytes: Uint8Array) => boolean })
  const firstLine = summary.lines
  let lines = 0
  for await (const block of cutBlocks(chunks, checker.maxRecordBytes)) {
    let rejects = ''
    const reject = (verdict: StreamVerdict, raw: Uint8Array | undefined): void => {
      rejects += `${JSON.stringify(envelopeOf(verdict, raw, options.source, options.toolVersion))}\n`
    }
    if (block.is === 'too-long') {
      lines++
      const verdict = tooLong(block.length, checker.maxRecordBytes)
      count(summary, verdict)
      reject({ line: lines, byteOffset: block.offset, byteLength: block.length, ...verdict }, undefined)
      summary.rejected++
      summary.bytes += block.length + 1
    } else {
      const { bytes, offset } = block
      const result = sortBlock(bytes, checker, (line, start, end, verdict) => {
        if (verdict.findings.length > 0) count(summary, verdict)
        if (!verdict.ok) {
          const raw = verdict.stage === 'frame' ? undefined : bytes.subarray(start, end)
          reject({ line: lines + line, byteOffset: offset + start, byteLength: end - start, ...verdict }, raw)
        }
      })
      lines += result.lines
      summary.blank += result.blank
      summary.accepted += result.accepted
      summary.rejected += result.rejected
      summary.bytes += bytes.length
      for (let i = 0; i < result.runs.length; i += 2)
        await sink.accept(bytes.subarray(result.runs[i], result.runs[i + 1]))
    }
    summary.lines = firstLine + lines
    if (rejects !== '') await sink.reject(rejects)
  }
}

function count(summary: StreamSummary, { findings }: Pick<StreamVerdict, 'findings'>): void {
  for (const { rule } of findings) summary.rules[rule] = (summary.rules[rule] ?? 0) + 1
}
