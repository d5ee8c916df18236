import { BrokenInput } from './read.ts'
import { spreadBracket } from './spread.ts'

const SEQUENCE = /^(?:\xef\xbb\xbf)?\x1e/
/** The longest mark of an encoding. */
const MARK_BYTES = 4

/**
 * Passes chunks on and throws `BrokenInput` where their beginning shows that they are no record stream at all: UTF-16,
 * a JSON text sequence, or one JSON document spread over many lines. Every line of it would be refused, and none of
 * the messages would help.
 */
export async function* refuseOtherFormats(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Buffer | undefined = Buffer.alloc(0)
  let other: ReturnType<typeof otherFormat>
  try {
    for await (const chunk of chunks) {
      if (start === undefined) {
        yield chunk
        continue
      }
      start = Buffer.concat([start, chunk])
      if (start.length < MARK_BYTES) continue
      other = otherFormat(start, false)
      if (other === undefined) continue
      if (other) throw other
      yield start
      start = undefined
    }
  } catch (error) {
    // What was read before an input breaks off counts.
    if (error !== other && start !== undefined) yield start
    throw error
  }
  if (start === undefined || start.length === 0) return
  other = otherFormat(start, true)
  if (other) throw other
  yield start
}

/** Why bytes begin no record stream, `false` where they do, and `undefined` where more of them are needed to tell. */
export function otherFormat(start: Buffer, isWhole: boolean): BrokenInput | false | undefined {
  const wide = wideEncoding(start)
  if (wide) return new BrokenInput(`It is ${wide}, not UTF-8.`, 'Save it as UTF-8 and try again.')
  if (SEQUENCE.test(start.toString('latin1', 0, 4)))
    return new BrokenInput(
      'It is a JSON text sequence (RFC 7464), in which the character U+001E stands before each record.',
      "Remove these characters, for example with `tr -d '\\036'`.",
    )
  const bracket = spreadBracket(start, isWhole)
  if (!bracket) return bracket
  return new BrokenInput(
    `It is one JSON ${bracket === '[' ? 'list' : 'value'} over many lines, not a record stream with one record to a line.`,
    `Write one record to a line, for example with \`jq -c ${bracket === '[' ? "'.[]'" : '.'}\`, or let its name end with .json and use \`communique check\`.`,
  )
}

/** UTF-16 and UTF-32 show in their byte order mark, or in the zeros beside every letter of the Latin alphabet. */
export function wideEncoding([a, b, c, d]: Buffer): 'UTF-16' | 'UTF-32' | undefined {
  if (b === undefined) return undefined
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  if (a === 0 && b === 0) return (c === 0xfe && d === 0xff) || (c === 0 && d !== 0) ? 'UTF-32' : undefined
  if (b === 0 && c === 0 && d === 0) return 'UTF-32'
  // One zero alone is a stray character in UTF-8.
  const second = c === undefined || d === undefined ? [a, b] : [c, d]
  const isWide =
    (a === 0 && second[0] === 0 && second[1] !== 0) || (b === 0 && second[1] === 0 && second[0] !== 0)
  return isWide ? 'UTF-16' : undefined
}
