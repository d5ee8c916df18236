import { isUtf8 } from 'node:buffer'
import { firstWrongByte } from '../stream/utf8.ts'
import { ExitCode, Stop } from './exit-code.ts'

// V8 cannot hold a longer string.
const MOST_BYTES = 500_000_000

/** The text of a file. Only UTF-8 is accepted, and nothing is repaired: wrong bytes are named with their place. */
export function decodeUtf8(bytes: Buffer, name: string): string {
  if (bytes.length > MOST_BYTES)
    throw new Stop(
      ExitCode.input,
      `${name} has ${bytes.length} bytes; one document may have at most ${MOST_BYTES}.`,
      'Write one record to a line and check it as a record stream (.ndjson): its length has no limit.',
    )
  const wide = wideEncoding(bytes)
  if (wide)
    throw new Stop(ExitCode.input, `${name} is ${wide}, not UTF-8.`, `Save it as UTF-8 and try again.`)
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const body = bytes.subarray(start)
  if (!isUtf8(body)) {
    const offset = firstWrongByte(body)
    const line = lineAt(body, offset)
    throw new Stop(
      ExitCode.input,
      `${name} is not valid UTF-8: line ${line} holds the byte 0x${body[offset]!.toString(16).padStart(2, '0')} (offset ${offset + start}).`,
      'The file is damaged or in another encoding; save it as UTF-8. Nothing was guessed or repaired.',
    )
  }
  return body.toString('utf8')
}

function wideEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'UTF-32' : 'UTF-16'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16'
  if (bytes.length >= 4 && (bytes[0] === 0) !== (bytes[1] === 0)) return 'UTF-16'
  return undefined
}

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++
  return line
}
