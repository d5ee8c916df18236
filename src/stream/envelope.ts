import type { Diagnostic } from '../check/diagnostic.ts'
import type { Stage, StreamVerdict } from './line-checker.ts'

/** A rejected line with everything that is needed to find, understand and replay it. One JSON line each. */
export interface RejectEnvelope {
  /** The version of the envelope. */
  v: 1
  tool: 'communique'
  toolVersion: string
  /** The version of the record format. */
  schemaVersion: '1'
  /** The name of the file, or `<stdin>`. */
  source: string
  /** From 1. */
  line: number
  byteOffset: number
  /** Without the line feed. */
  byteLength: number
  recordId?: string
  stage: Stage
  findings: Diagnostic[]
  /** How many findings were counted but not kept. */
  truncated: number
  /** The line as it stood; absent when it is longer than the limit. */
  raw?: string
  /** The bytes of the line where they are no UTF-8. */
  rawBase64?: string
}

/** What a run did. It is the last line that the rejects hold: without it the run did not finish. */
export interface StreamSummary {
  lines: number
  blank: number
  accepted: number
  rejected: number
  bytes: number
  /** Findings by rule, those on accepted lines included. */
  rules: Record<string, number>
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

/** The envelope of a rejected line. `raw` are its bytes, absent when it is longer than the limit. */
export function envelopeOf(
  verdict: StreamVerdict,
  raw: Uint8Array | undefined,
  source: string,
  toolVersion: string,
): RejectEnvelope {
  const { line, byteOffset, byteLength, id, stage = 'rule', findings, truncated } = verdict
  return {
    v: 1,
    tool: 'communique',
    toolVersion,
    schemaVersion: '1',
    source,
    line,
    byteOffset,
    byteLength,
    ...(id !== undefined && { recordId: id }),
    stage,
    findings: findings.map((finding) => inStream(finding, line, byteOffset)),
    truncated,
    ...(raw && (stage === 'decode' ? { rawBase64: base64(raw) } : { raw: DECODER.decode(raw) })),
  }
}

/** Lines of a location count in the stream; columns stay those of the line, offsets become bytes of the stream. */
function inStream(finding: Diagnostic, line: number, byteOffset: number): Diagnostic {
  const { location } = finding
  return location
    ? { ...finding, location: { ...location, line, offset: byteOffset + location.offset } }
    : finding
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
