/** What every generated recogniser begins with: the state that its functions share, and the scanners of plain JSON. */
export const PRELUDE = `// Generated from src/model by \`npm run generate\`. Do not edit.

/** The bytes under examination. */
let b = new Uint8Array(1)
/** The place behind the word that was found last. */
let after = 0
/** The number that was read last. */
let amount = 0

function table(length: number, runs: readonly number[]): Uint16Array {
  const states = new Uint16Array(length)
  let p = 0
  for (let i = 0; i < runs.length; i += 2) {
    states.fill(runs[i]! << 7, p, p + runs[i + 1]!)
    p += runs[i + 1]!
  }
  return states
}

function bytesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (character) => character.charCodeAt(0))
}

/** 1 for bytes that end a plain run of a text: controls, the quotation mark and the backslash. */
const STOPS = new Uint8Array(256).fill(1, 0, 32)
STOPS[34] = 1
STOPS[92] = 1

const HEX = new Uint8Array(256)
for (const digit of bytesOf('0123456789abcdefABCDEF')) HEX[digit] = 1

/** A line feed ends the record, so it is no space here. */
function space(p: number): number {
  for (;;) {
    const byte = b[p]
    if (byte !== 32 && byte !== 9 && byte !== 13) return p
    p++
  }
}

/** The start of the value behind a key, or -1. */
function valueStart(p: number): number {
  if (b[p]! <= 32) p = space(p)
  if (b[p] !== 58) return -1
  p++
  return b[p]! <= 32 ? space(p) : p
}

/** The place behind an escape, or -1. Halves of characters are left to the parser, which reports them. */
function escape(p: number): number {
  switch (b[p + 1]) {
    case 34:
    case 47:
    case 92:
    case 98:
    case 102:
    case 110:
    case 114:
    case 116:
      return p + 2
    case 117: {
      if (HEX[b[p + 2]!] !== 1 || HEX[b[p + 3]!] !== 1 || HEX[b[p + 4]!] !== 1 || HEX[b[p + 5]!] !== 1) return -1
      const isSurrogate = (b[p + 2]! | 32) === 100 && b[p + 3]! > 55
      return isSurrogate ? -1 : p + 6
    }
  }
  return -1
}

/** The place behind a text, or -1. */
function text(p: number): number {
  if (b[p] !== 34) return -1
  p++
  for (;;) {
    while (STOPS[b[p]!] === 0) p++
    if (b[p] === 34) return p + 1
    if (b[p] !== 92) return -1
    p = escape(p)
    if (p < 0) return -1
  }
}

/** How many code points stand between two places of a text; escapes are left to the parser. */
function codePoints(from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const byte = b[i]!
    if (byte === 92) return Infinity
    if ((byte & 0xc0) !== 0x80) count++
  }
  return count
}

/** The place behind a number of at most 15 digits without an exponent, or -1; the number is left in \`amount\`. */
function number(p: number, whole: boolean): number {
  const negative = b[p] === 45
  if (negative) p++
  const first = p
  let mantissa = 0
  let byte = b[p]!
  while (byte >= 48 && byte <= 57) {
    mantissa = mantissa * 10 + byte - 48
    byte = b[++p]!
  }
  let digits = p - first
  if (digits === 0 || (digits > 1 && b[first] === 48)) return -1
  let scale = 1
  if (byte === 46) {
    if (whole) return -1
    const point = p
    byte = b[++p]!
    while (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48
      scale *= 10
      byte = b[++p]!
    }
    if (p - point < 2) return -1
    digits += p - point - 1
  }
  if (digits > 15 || byte === 69 || byte === 101 || (negative && mantissa === 0)) return -1
  amount = negative ? -mantissa / scale : mantissa / scale
  return p
}

function boolean(p: number): number {
  if (b[p] === 116) return b[p + 1] === 114 && b[p + 2] === 117 && b[p + 3] === 101 ? p + 4 : -1
  return b[p] === 102 && b[p + 1] === 97 && b[p + 2] === 108 && b[p + 3] === 115 && b[p + 4] === 101 ? p + 5 : -1
}

/** The place behind a text, number, true or false, or -1. */
function scalar(p: number): number {
  const byte = b[p]!
  if (byte === 34) return text(p)
  return byte === 116 || byte === 102 ? boolean(p) : number(p, false)
}

/** The start of the value of a tag in the object that begins at \`p\`, or -1. */
function tagValue(p: number, tag: Uint8Array): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  for (;;) {
    const key = p
    p = text(p)
    if (p < 0) return -1
    let i = 0
    while (i < tag.length && b[key + i] === tag[i]) i++
    const found = i === tag.length && p === key + i
    p = valueStart(p)
    if (p < 0 || found) return p
    p = skip(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return -1
    p = space(p + 1)
  }
}

/** The place behind a value that somebody else examines, or -1. */
function skip(p: number): number {
  let depth = 0
  for (;;) {
    const byte = b[p]!
    if (byte === 34) {
      p = text(p)
      if (p < 0) return -1
    } else if (byte === 10) return -1
    else if (byte === 123 || byte === 91) {
      depth++
      p++
    } else if (byte === 125 || byte === 93) {
      if (depth === 0) return p
      depth--
      p++
    } else if (byte === 44 && depth === 0) return p
    else p++
    if (depth === 0 && (b[p] === 44 || b[p] === 125)) return p
  }
}
`
