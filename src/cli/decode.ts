import { isUtf8 } from 'node:buffer'
import { wideEncoding } from '../stream/node/sniff.ts'
import { firstWrongByte } from '../stream/utf8.ts'
import { ExitCode, Stop } from './exit-code.ts'

/** The text of a file. Only UTF-8 is accepted, and nothing is repaired: wrong bytes are named with their place. */
export function decodeUtf8(bytes: Buffer, name: string): string {
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

function lineAt(bytes: Buffer, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++
  return line
}
