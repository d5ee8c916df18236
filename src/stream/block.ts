import { recogniseLine } from '../generated/recognise.ts'
import { type LineChecker, type LineVerdict, tooLong } from './line-checker.ts'

/** What became of the lines of a block. */
export interface BlockResult {
  lines: number
  blank: number
  accepted: number
  rejected: number
  /** Pairs of start and end: the bytes of accepted lines, line feeds included, neighbours joined. */
  runs: number[]
}

/** Receives the verdict on a line: its number in the block from 1, and its bytes without the line feed. */
export type VerdictSink = (line: number, start: number, end: number, verdict: LineVerdict) => void

const LINE_FEED = 10
const CLEAN: LineVerdict = { ok: true, findings: [], truncated: 0 }

/**
 * Sorts the lines of a block, which ends with a line feed. With rules, every line is parsed; without, most lines are
 * only recognised in their bytes.
 */
export function sortBlock(bytes: Uint8Array, check: LineChecker, tell: VerdictSink): BlockResult {
  const result: BlockResult = { lines: 0, blank: 0, accepted: 0, rejected: 0, runs: [] }
  const { runs } = result
  const fast = check.shapeOnly && check.isUtf8(bytes)
  for (let start = 0; start < bytes.length; ) {
    result.lines++
    const recognised = fast ? recogniseLine(bytes, start) : -1
    const end = recognised >= 0 ? recognised : bytes.indexOf(LINE_FEED, start)
    const long = end - start > check.maxRecordBytes
    if (recognised < 0 && !long && isBlank(bytes, start, end)) result.blank++
    else {
      const verdict = long
        ? tooLong(end - start, check.maxRecordBytes)
        : recognised >= 0
          ? CLEAN
          : check.line(bytes.subarray(start, end))
      tell(result.lines, start, end, verdict)
      if (verdict.ok) {
        result.accepted++
        if (runs.length > 0 && runs[runs.length - 1] === start) runs[runs.length - 1] = end + 1
        else runs.push(start, end + 1)
      } else result.rejected++
    }
    start = end + 1
  }
  return result
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!
    if (byte !== 32 && byte !== 9 && byte !== 13) return false
  }
  return true
}
