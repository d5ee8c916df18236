import type { Diagnostic, Location } from '../check/diagnostic.ts'
import type { LinePlace } from './block.ts'
import type { LineVerdict, Stage } from './line-checker.ts'

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
  /** Offsets in their locations count bytes of the stream. */
  findings: Diagnostic[]
  /** How many findings were counted but not kept. */
  truncated: number
  /** The line as it stood; absent when it is longer than the limit, or than 32 MiB. */
  raw?: string
  /** The bytes of the line where they are no UTF-8. */
  rawBase64?: string
}

/** A longer line is not copied: with every character escaped it would be more than a text can hold. */
const MOST_RAW_BYTES = 1 << 25

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })
const ENCODER = new TextEncoder()

/** The envelope of a rejected line. `raw` are its bytes, absent when it is longer than the limit. */
export function envelopeOf(
  place: LinePlace,
  verdict: LineVerdict,
  raw: Uint8Array | undefined,
  source: string,
  toolVersion: string,
): RejectEnvelope {
  const { id, stage = 'rule', findings, truncated } = verdict
  return {
    v: 1,
    tool: 'communique',
    toolVersion,
    schemaVersion: '1',
    source,
    ...place,
    ...(id !== undefined && { recordId: id }),
    stage,
    findings: inStream(findings, place, raw),
    truncated,
    ...(raw && raw.length <= MOST_RAW_BYTES && copyOf(raw, stage)),
  }
}

function copyOf(raw: Uint8Array, stage: Stage): Pick<RejectEnvelope, 'raw' | 'rawBase64'> {
  return stage === 'decode' ? { rawBase64: base64(raw) } : { raw: DECODER.decode(raw) }
}

/** Findings of one line whose locations tell the line of the stream and offsets in its bytes; columns stay as they are. */
export function inStream(
  findings: readonly Diagnostic[],
  { line, byteOffset }: LinePlace,
  raw: Uint8Array | undefined,
): Diagnostic[] {
  if (!findings.some(({ location }) => location)) return [...findings]
  const bytesBefore = byteCounter(DECODER.decode(raw))
  const place = (location: Location): Location => ({
    ...location,
    line,
    offset: byteOffset + bytesBefore(location.offset),
  })
  return findings.map((finding) => ({
    ...finding,
    ...(finding.location && { location: place(finding.location) }),
    ...(finding.related && {
      related: finding.related.map((other) =>
        other.location ? { ...other, location: place(other.location) } : other,
      ),
    }),
  }))
}

/** How many bytes of UTF-8 stand before a UTF-16 offset. Fast when the offsets come in ascending order. */
function byteCounter(text: string): (offset: number) => number {
  let known = 0
  let bytes = 0
  return (offset) => {
    if (offset < known) {
      known = 0
      bytes = 0
    }
    bytes += ENCODER.encode(text.slice(known, offset)).length
    known = offset
    return bytes
  }
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
