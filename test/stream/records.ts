import { SHAPES } from '../../src/generated/shape.ts'
import { mutate } from '../support/mutate.ts'
import { generate, type Random, random } from '../support/shape-generator.ts'

const RECORDS = ['Actor', 'Agreement', 'Statement', 'Citation', 'Source'].filter((name) => name in SHAPES)

/** A line of a record stream: right, damaged, or no record at all. */
export function anyLine(rng: Random): Buffer {
  const value = generate(rng.pick(RECORDS), rng)
  switch (rng.below(10)) {
    case 0:
      return Buffer.from(JSON.stringify(mutate(structuredClone(value), rng)))
    case 1:
      return Buffer.from(
        rng.pick(['', ' ', '\t\r', '\r', '{', 'null', '[]', '1', '"\u2028"', '\ufeff{}', '{"a":1,"a":2}']),
      )
    case 2:
      return Buffer.from([0x22, rng.pick([0xff, 0xc0, 0xed, 0x80]), 0xa0, 0x80, 0x22])
    case 3:
      return Buffer.from(`${JSON.stringify(value)}\r`)
    case 4:
      return Buffer.from(JSON.stringify(value, undefined, 1).replaceAll('\n', ' '))
    default:
      return Buffer.from(JSON.stringify(value))
  }
}

/** A stream of such lines; sometimes without a line feed at its end, sometimes with a byte order mark. */
export function anyStream(seed: number, lines: number): Buffer {
  const rng = random(seed)
  const content = Array.from({ length: lines }, () => Buffer.concat([anyLine(rng), Buffer.from('\n')]))
  const stream = Buffer.concat([Buffer.from(rng.chance(0.2) ? '\ufeff' : ''), ...content])
  return rng.chance(0.3) ? stream.subarray(0, -1) : stream
}

/** The same bytes in chunks of one size, or of a size that is asked for again and again. */
export function* inChunks(bytes: Uint8Array, size: number | (() => number)): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const end = at + (typeof size === 'number' ? size : size())
    yield bytes.subarray(at, end)
    at = end
  }
}

/** A small valid record of about as many bytes as a statement has. */
export function statementLine(number: number): string {
  return `{"type":"statement","kind":"assertion","id":"statement:s${number}","text":"${'State A and State B agreed on the text. '.repeat(14)}","appearsIn":{"source":"source:s"}}`
}
