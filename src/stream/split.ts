import { escapeJson } from '../text/escape.ts'
import { sortBlock } from './block.ts'
import type { StreamBlock } from './blocks.ts'
import { envelopeOf } from './envelope.ts'
import type { LineChecker } from './line-checker.ts'
import { countRules, emptySummary, type StreamSummary } from './summary.ts'

/** Some lines of a stream, split into those to pass on and those to put aside. */
export interface SplitPart extends StreamSummary {
  /** The accepted lines as they stood. */
  passed: Uint8Array
  /** True when the last accepted line has no line feed, because the stream ends without one. */
  unended: boolean
  /** The envelopes of the rejected lines, one JSON line each. */
  rejects: string
  /** Where in the stream the part ends. */
  end: number
}

/** What envelopes say of their origin. */
export interface Origin {
  source: string
  toolVersion: string
}

/** Envelopes are handed on when they have so many characters. */
const FULL = 1 << 16

/** Splits a block, of which the first line has the number `line`, into parts of bounded size. */
export function* splitBlock(
  block: StreamBlock,
  line: number,
  check: LineChecker,
  { source, toolVersion }: Origin,
): Generator<SplitPart, void, undefined> {
  let rejects = ''
  let rules: Record<string, number> = {}
  let end = block.offset
  const sorted = sortBlock(
    block,
    line,
    check,
    (place, verdict, raw) => {
      if (verdict === 'blank' || (verdict.ok && verdict.findings.length === 0)) return
      countRules(rules, verdict.findings)
      if (!verdict.ok)
        rejects += `${escapeJson(JSON.stringify(envelopeOf(place, verdict, raw, source, toolVersion)))}\n`
    },
    () => rejects.length > FULL,
  )
  for (const { bytes: passed, ...counts } of sorted) {
    yield {
      ...emptySummary(),
      ...counts,
      passed,
      rejects,
      rules,
      notApplied: [...check.notApplied],
      bytes: counts.end - end,
    }
    end = counts.end
    rejects = ''
    rules = {}
  }
}
