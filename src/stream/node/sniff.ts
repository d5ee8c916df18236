import { BrokenInput } from './read.ts'

/** A bracket alone on the first line, and what then begins the second line of a spread document. */
const SPREAD = /^(?:\xef\xbb\xbf)?([{[])[ \t\r]{0,100}\n[\s"{[]/
/** What may still become that. */
const OPEN = /^(?:\xef(?:\xbb(?:\xbf)?)?)?(?:[{[][ \t\r]{0,100}\n?)?$/

/**
 * Passes chunks on and throws `BrokenInput` where their beginning shows that they are no record stream at all: UTF-16,
 * or one JSON document spread over many lines. Every line of it would be refused, and none of the messages would help.
 */
export async function* refuseOtherFormats(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (start === undefined) {
      yield chunk
      continue
    }
    start = Buffer.concat([start, chunk])
    if (start.length < 2 || OPEN.test(start.toString('latin1', 0, 128))) continue
    refuse(start)
    yield start
    start = undefined
  }
  if (start === undefined || start.length === 0) return
  refuse(start)
  yield start
}

function refuse(start: Buffer): void {
  if (isWide(start)) throw new BrokenInput('It is UTF-16, not UTF-8.', 'Save it as UTF-8 and try again.')
  const bracket = SPREAD.exec(start.toString('latin1', 0, 128))?.[1]
  if (bracket === undefined) return
  throw new BrokenInput(
    `It is one JSON ${bracket === '[' ? 'list' : 'value'} over many lines, not a record stream with one record to a line.`,
    `Write one record to a line, for example with \`jq -c ${bracket === '[' ? "'.[]'" : '.'}\`, or use \`communique check\`.`,
  )
}

/** UTF-16 shows in its byte order mark, or in the zero beside every letter of the Latin alphabet. */
function isWide([a, b]: Buffer): boolean {
  if (b === undefined) return false
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0) !== (b === 0)
}
