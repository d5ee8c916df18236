import { classesOfCodePoints, ODD } from '../rules/character-needs.ts'

const BACKSLASH = 92
/** The letters of the escapes of characters that are not odd: marks, and in a long text line ends and tabs. */
const MARKS = bytesOf('"\\/')
const MARKS_AND_LINES = bytesOf('"\\/nrt')

let table: Uint8Array | undefined

/** The classes of all characters of a text, which stands in valid UTF-8 as JSON writes it. */
export function characterClasses(bytes: Uint8Array, start: number, end: number, isLong: boolean): number {
  table ??= classesOfCodePoints()
  const escapes = isLong ? MARKS_AND_LINES : MARKS
  let classes = 0
  for (let p = start; p < end; ) {
    const byte = bytes[p]!
    if (byte === BACKSLASH) {
      if (!escapes.includes(bytes[p + 1]!)) return ODD
      p += 2
    } else if (byte < 0x80) {
      classes |= table[byte]!
      p++
    } else if (byte < 0xe0) {
      classes |= table[((byte & 0x1f) << 6) | (bytes[p + 1]! & 0x3f)]!
      p += 2
    } else if (byte < 0xf0) {
      classes |= table[((byte & 0x0f) << 12) | ((bytes[p + 1]! & 0x3f) << 6) | (bytes[p + 2]! & 0x3f)]!
      p += 3
    } else return ODD
  }
  return classes
}

function bytesOf(letters: string): readonly number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0))
}
