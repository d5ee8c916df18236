// Generated from src/model by `npm run generate`. Do not edit.

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

/** The place behind a number of at most 15 digits without an exponent, or -1; the number is left in `amount`. */
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

/** The start of the value of a tag in the object that begins at `p`, or -1. */
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

const table0 = table(1152, [0,225,2,1,0,129,3,1,0,144,4,1,0,122,5,1,0,130,6,1,0,71,7,1,0,117,8,10,0,7,8,26,0,6,8,26,0,50,8,13,0,7,8,26,0,4,8,1,0,1,8,26,0,3,8,1,0,1])
const accepts0 = Uint8Array.of(0,0,0,0,0,0,0,0,1)
const table1 = table(19328, [0,225,2,26,0,102,3,26,0,50,4,1,0,51,5,26,0,53,6,10,0,7,7,26,0,6,8,23,9,1,8,2,0,50,4,1,0,127,10,1,0,2,11,10,0,39,12,26,0,70,13,26,0,6,14,26,0,50,10,1,0,2,15,10,0,39,15,26,0,50,16,1,0,2,15,10,0,39,15,26,0,53,17,10,0,39,17,26,0,53,18,10,0,39,19,26,0,53,19,10,0,39,19,26,0,50,20,1,0,179,21,26,0,53,22,10,0,39,22,26,0,53,23,10,0,39,23,26,0,53,24,10,0,39,24,26,0,50,20,1,0,2,25,10,0,39,25,26,0,53,25,10,0,39,25,26,0,53,26,10,0,39,8,23,9,1,8,2,0,102,27,26,0,53,28,10,0,39,28,26,0,50,29,1,0,2,30,10,0,39,30,26,0,50,31,1,0,2,32,10,0,39,32,26,0,50,33,1,0,2,34,10,0,39,34,26,0,50,10,1,0,2,12,10,0,39,12,26,0,50,35,1,0,130,34,10,0,39,34,26,0,53,36,10,0,39,36,26,0,50,29,1,0,2,37,10,0,39,37,26,0,53,38,10,0,39,38,23,39,1,38,2,0,50,31,1,0,2,40,10,0,39,40,26,0,53,41,10,0,39,42,23,43,1,42,2,0,50,33,1,0,2,44,10,0,39,44,26,0,53,6,10,0,7,45,26,0,6,8,23,9,1,8,2,0,50,46,1,0,2,47,10,0,39,47,26,0,50,29,1,0,2,48,10,0,39,48,26,0,53,49,10,0,39,49,26,0,50,16,1,0,2,49,10,0,39,49,26,0,50,31,1,0,2,50,10,0,39,50,26,0,50,10,1,0,2,51,10,0,39,51,26,0,50,10,1,0,2,52,10,0,39,52,26,0,50,16,1,0,2,52,10,0,39,52,26,0,50,33,1,0,2,53,10,0,39,53,26,0,70,13,26,0,85,54,10,0,39,54,26,0,50,46,1,0,2,55,10,0,39,55,26,0,50,29,1,0,2,56,10,0,39,56,26,0,50,57,1,0,2,58,10,0,39,58,26,0,50,31,1,0,2,59,10,0,39,59,26,0,53,60,10,0,39,60,26,0,53,61,10,0,39,61,26,0,50,33,1,0,2,62,10,0,39,62,26,0,50,63,1,0,2,64,10,0,39,64,26,0,50,46,1,0,2,65,10,0,39,65,26,0,50,29,1,0,2,66,10,0,39,66,26,0,53,67,10,0,39,67,23,68,1,67,2,0,50,57,1,0,2,69,10,0,39,69,26,0,50,31,1,0,2,70,10,0,39,70,26,0,53,71,10,0,39,71,26,0,53,72,10,0,39,72,26,0,50,33,1,0,130,73,10,0,39,73,26,0,50,63,1,0,2,74,10,0,39,74,26,0,50,46,1,0,2,75,10,0,39,75,26,0,50,29,1,0,2,76,10,0,39,76,26,0,53,77,10,0,39,77,26,0,50,16,1,0,2,77,10,0,39,77,26,0,50,57,1,0,2,78,10,0,39,78,26,0,50,31,1,0,2,79,10,0,39,79,26,0,50,80,1,0,2,81,10,0,39,81,26,0,53,81,10,0,39,81,26,0,53,82,10,0,39,82,26,0,50,63,1,0,2,83,10,0,39,83,26,0,50,46,1,0,2,84,10,0,39,84,26,0,50,29,1,0,2,85,10,0,39,85,26,0,50,86,1,0,2,87,10,0,39,87,26,0,50,57,1,0,2,88,10,0,39,88,26,0,50,31,1,0,130,89,10,0,39,90,23,91,1,90,2,0,50,80,1,0,2,92,10,0,39,92,26,0,53,93,10,0,39,93,26,0,50,63,1,0,2,94,10,0,39,94,26,0,50,46,1,0,2,95,10,0,39,95,26,0,50,29,1,0,130,96,10,0,39,96,23,97,1,96,2,0,50,86,1,0,2,98,10,0,39,98,26,0,50,57,1,0,2,99,10,0,39,99,26,0,50,10,1,0,2,100,10,0,39,100,26,0,50,10,1,0,2,101,10,0,39,101,26,0,50,16,1,0,2,101,10,0,39,101,26,0,50,80,1,0,2,102,10,0,39,102,26,0,53,103,10,0,39,103,26,0,50,63,1,0,2,104,10,0,39,104,26,0,50,46,1,0,2,105,10,0,39,105,26,0,53,106,10,0,39,106,26,0,50,16,1,0,2,106,10,0,39,106,26,0,50,86,1,0,2,107,10,0,39,107,26,0,50,57,1,0,2,108,10,0,39,108,26,0,53,109,10,0,39,109,26,0,53,110,10,0,39,110,26,0,50,80,1,0,2,111,10,0,39,111,26,0,53,112,10,0,39,112,26,0,50,63,1,0,2,113,10,0,39,113,26,0,50,46,1,0,127,114,1,0,2,115,10,0,39,115,26,0,50,86,1,0,2,116,10,0,39,116,26,0,50,57,1,0,130,117,10,0,39,117,26,0,53,118,10,0,39,118,26,0,50,80,1,0,130,119,10,0,39,119,26,0,50,63,1,0,2,120,10,0,39,120,26,0,125,121,1,0,52,114,1,0,2,122,10,0,39,122,26,0,50,86,1,0,2,123,10,0,39,123,26,0,50,124,1,0,2,125,10,0,39,125,26,0,53,125,10,0,39,125,26,0,53,126,10,0,39,126,26,0,50,63,1,0,127,16,1,0,127,114,1,0,2,127,10,0,39,127,26,0,50,86,1,0,2,128,10,0,39,128,26,0,53,129,10,0,39,130,23,131,1,130,2,0,50,124,1,0,2,132,10,0,39,132,26,0,53,133,10,0,39,133,26,0,50,114,1,0,2,134,10,0,39,134,26,0,50,86,1,0,127,10,1,0,2,135,10,0,39,135,26,0,50,10,1,0,2,136,10,0,39,136,26,0,50,16,1,0,2,136,10,0,39,136,26,0,50,124,1,0,2,137,10,0,39,137,26,0,178,114,1,0,2,138,10,0,39,138,26,0,53,139,10,0,39,139,26,0,53,140,10,0,39,140,26,0,50,124,1,0,2,141,10,0,39,141,26,0,50,114,1,0,2,142,10,0,39,142,26,0,53,143,10,0,39,143,26,0,53,144,10,0,39,144,26,0,50,124,1,0,127,114,1,0,127,145,1,0,2,146,10,0,39,146,26,0,53,146,10,0,39,146,26,0,53,147,10,0,39,147,23,121,1,147,2,0,50,145,1,0,2,148,10,0,39,148,26,0,50,10,1,0,127,145,1,0,2,149,10,0,39,149,26,0,50,145,1,0,2,150,10,0,39,150,26,0,50,145,1,0,82])
const accepts1 = Uint8Array.of(0,0,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,1,1,0,1,0,0,1,0,1,0,1,0,1,1,0,0,1,0,0,0,1,0,0,1,1,1,1,0,0,1,1,1,1,0,1,1,0,0,1,0,1,1,1,0,0,1,1,1,0,1,1,1,1,1,1,1,0,1,1,1,1,1,0,1,1,0,0,0,1,1,1,1,0,0,1,1,0,0,1,1,1,1,1,1,1,0,0,1,1,1,0,1,1,1,0,1,1,0,1,1,0,1,1,1,1,0,0,0,1,1,1,0,0,1,1,0,0,1,1,1,0,0,1,0,1,1,1)
const table2 = table(512, [0,193,2,26,0,102,3,26,0,165])
const accepts2 = Uint8Array.of(0,0,0,1)
const table3 = table(6656, [0,174,2,1,3,1,4,10,0,116,5,1,0,129,6,10,0,118,7,10,0,117,8,1,0,128,9,10,0,118,10,10,0,30,11,1,0,85,12,1,0,1,6,10,0,118,13,10,0,30,14,1,0,87,15,10,0,30,16,1,0,127,16,1,0,85,17,1,0,129,18,10,0,30,19,1,0,127,19,1,0,76,20,1,0,7,21,1,0,1,22,1,0,15,20,1,0,62,20,1,0,38,20,1,0,9,22,1,0,15,20,1,0,62,20,1,0,166,17,1,0,7,23,1,0,17,17,1,0,62,17,1,0,38,17,1,0,25,17,1,0,62,17,1,0,48,22,1,0,128,24,1,25,1,26,1,0,37,27,1,0,85,12,1,0,1,6,10,0,118,28,1,29,1,30,1,0,37,31,1,0,88,32,1,33,1,32,1,34,1,32,1,34,1,32,2,34,1,0,118,32,1,34,1,32,1,0,126,16,4,0,163,32,1,0,88,35,1,36,1,35,1,37,1,35,1,37,1,35,2,37,1,0,118,35,1,37,1,35,1,0,126,19,4,0,163,35,1,0,76,20,1,0,7,38,1,0,1,22,1,0,15,20,1,0,62,20,1,0,38,20,1,0,7,39,1,0,1,22,1,0,15,20,1,0,62,20,1,0,38,20,1,0,7,40,1,0,1,22,1,0,15,20,1,0,62,20,1,0,38,17,1,0,7,41,1,0,17,17,1,0,62,17,1,0,38,17,1,0,7,42,1,0,17,17,1,0,62,17,1,0,38,17,1,0,7,43,1,0,17,17,1,0,62,17,1,0,49,44,1,45,2,46,1,0,36,11,1,0,87,44,1,45,2,0,37,11,1,0,87,44,1,45,2,47,1,0,36,11,1,0,87,48,1,49,2,50,1,0,36,14,1,0,87,48,1,49,2,0,37,14,1,0,87,48,1,49,2,51,1,0,36,14,1,0,88,16,9,0,118,16,10,0,118,16,2,0,126,16,1,0,128,19,9,0,118,19,10,0,118,19,2,0,126,19,1,0,79])
const accepts3 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0)
const table4 = table(16896, [0,176,2,10,0,33,3,1,0,84,4,10,0,116,5,1,0,1,6,10,0,118,7,10,0,30,8,1,0,85,9,1,0,129,10,10,0,118,11,10,0,30,12,1,0,127,12,1,0,87,13,10,0,118,14,10,0,107,15,1,0,7,16,1,0,17,15,1,0,62,15,1,0,38,15,1,0,25,15,1,0,62,15,1,0,49,17,10,0,118,18,10,0,246,19,1,20,1,21,1,0,37,22,1,0,87,23,10,0,114,24,1,25,1,26,1,0,46,15,1,0,83,27,1,28,1,27,1,29,1,27,1,29,1,27,2,29,1,0,118,27,1,29,1,27,1,0,126,12,4,0,163,30,1,0,87,31,10,0,118,6,10,0,118,32,1,33,1,0,124,34,1,0,118,15,1,0,7,35,1,0,17,15,1,0,62,15,1,0,38,15,1,0,7,36,1,0,17,15,1,0,62,15,1,0,38,15,1,0,7,37,1,0,17,15,1,0,62,15,1,0,38,15,1,0,7,38,1,0,17,15,1,0,62,15,1,0,45,39,1,40,1,0,47,15,1,0,83,41,1,42,1,41,1,43,1,41,1,43,1,41,2,43,1,0,118,41,1,43,1,41,1,0,125,44,10,0,35,15,1,0,82,45,1,46,2,47,1,0,36,8,1,0,87,45,1,46,2,0,37,8,1,0,87,45,1,46,2,48,1,0,36,8,1,0,87,49,1,50,2,51,1,0,36,8,1,0,87,52,10,0,118,53,1,54,1,0,122,24,1,55,1,26,1,0,46,15,1,0,78,24,1,56,1,26,1,0,46,15,1,0,78,24,1,57,1,26,1,0,46,15,1,0,82,58,10,0,119,59,9,0,118,59,10,0,118,59,2,0,126,59,1,0,128,12,9,0,118,12,10,0,118,12,2,0,126,60,10,0,119,61,1,62,1,61,1,63,1,61,1,63,1,61,2,63,1,0,118,61,1,63,1,61,1,0,125,64,1,65,2,66,1,0,124,64,1,65,2,0,125,64,1,65,2,67,1,0,124,68,10,0,107,15,1,0,25,15,1,0,20,69,1,0,41,15,1,0,49,70,10,0,114,39,1,71,1,0,47,15,1,0,78,39,1,72,1,0,47,15,1,0,78,39,1,73,1,0,47,15,1,0,83,74,9,0,118,74,10,0,118,74,2,0,126,74,1,0,127,75,10,0,118,76,2,77,1,0,125,78,10,0,118,79,1,80,2,81,1,0,124,79,1,80,2,0,125,79,1,80,2,82,1,0,120,24,1,0,1,26,1,0,46,15,1,0,78,24,1,83,1,0,47,15,1,0,82,84,10,0,118,84,4,0,120,39,1,85,1,5,1,0,46,15,1,0,83,86,9,0,118,86,10,0,118,86,2,0,126,86,1,0,127,87,1,88,1,0,136,89,1,0,117,90,1,91,1,0,122,39,1,0,48,15,1,0,83,92,1,93,1,92,1,94,1,92,1,94,1,92,2,94,1,0,118,92,1,94,1,92,1,0,125,95,6,0,123,96,1,97,1,96,1,98,1,96,1,98,1,96,2,98,1,0,118,96,1,98,1,96,1,0,121,24,1,99,1,0,47,15,1,0,78,24,1,100,1,0,47,15,1,0,78,24,1,101,1,0,47,15,1,0,82,102,10,0,114,39,1,103,1,5,1,0,46,15,1,0,78,39,1,104,1,5,1,0,46,15,1,0,78,39,1,105,1,5,1,0,46,15,1,0,82,106,1,107,2,108,1,0,124,106,1,107,2,0,125,106,1,107,2,109,1,0,119,110,1,0,1,110,1,0,12,111,1,0,31,15,1,0,85,112,1,113,2,114,1,0,124,112,1,113,2,0,125,112,1,113,2,115,1,0,125,116,9,0,118,116,10,0,118,116,2,0,126,116,1,0,127,117,1,118,1,0,126,119,6,0,123,120,9,0,118,120,10,0,118,120,2,0,126,120,1,0,123,24,1,0,48,15,1,0,82,121,10,0,118,121,5,0,123,122,10,0,114,39,1,0,1,5,1,0,46,15,1,0,92,123,1,0,112,110,1,0,1,110,1,124,1,0,43,15,1,0,85,125,6,0,122,126,10,0,118,15,10,0,113,110,1,0,1,110,1,0,2,127,10,0,32,15,1,0,80,110,1,0,1,110,1,0,2,128,10,0,32,15,1,0,80,110,1,0,1,110,1,0,2,129,10,0,32,15,1,0,80,110,1,0,1,110,1,0,2,130,10,0,32,15,1,0,80,110,1,0,1,110,1,0,2,131,10,0,32,15,1,0,80,110,1,0,1,110,1,0,44,15,1,0,37])
const accepts4 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)
const table5 = table(1536, [0,227,2,1,0,133,3,1,0,138,4,1,0,108,5,1,0,146,6,1,0,116,7,1,0,133,8,1,0,126,9,1,0,75,10,1,0,117,11,10,0,7,11,26,0,6,11,26,0,50,11,13,0,7,11,26,0,4,11,1,0,1,11,26,0,3,11,1,0,1])
const accepts5 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,0,1)
const table6 = table(512, [0,225,2,26,0,50,3,1,0,2,2,10,0,39,2,26,0,53,2,10,0,39,2,26,0,5])
const accepts6 = Uint8Array.of(0,0,1,0)
const table7 = table(640, [0,248,2,1,0,52,3,1,0,130,4,10,0,39,4,26,0,50,3,2,0,1,4,10,0,39,4,26,0,5])
const accepts7 = Uint8Array.of(0,0,0,0,1)
const tag0 = bytesOf('"kind"')
const table8 = table(1664, [0,225,2,1,0,133,3,1,0,138,4,1,0,114,5,1,0,127,6,1,0,135,7,1,0,119,8,1,0,136,9,1,0,133,10,1,0,69,11,1,0,117,12,10,0,7,12,26,0,6,12,26,0,50,12,13,0,7,12,26,0,4,12,1,0,1,12,26,0,3,12,1,0,1])
const accepts8 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,0,0,1)
const table9 = table(640, [0,225,2,26,0,50,2,1,3,1,0,1,2,10,0,39,2,26,0,102,4,26,0,50,4,1,0,2,4,10,0,39,4,26,0,5])
const accepts9 = Uint8Array.of(0,0,1,0,1)
const table10 = table(1280, [0,243,2,1,0,123,3,1,0,133,4,1,0,124,5,1,0,112,6,1,0,129,7,1,0,84,8,1,0,117,9,10,0,7,9,26,0,6,9,26,0,50,9,13,0,7,9,26,0,4,9,1,0,1,9,26,0,3,9,1,0,1])
const accepts10 = Uint8Array.of(0,0,0,0,0,0,0,0,0,1)
const table11 = table(3456, [0,208,2,1,0,95,3,10,0,26,4,1,0,91,5,10,0,10,6,1,0,8,7,1,0,9,8,1,0,1,9,1,0,86,10,10,0,118,11,10,0,10,6,1,0,8,7,1,0,9,8,1,0,1,9,1,0,122,4,1,0,91,12,10,0,246,13,10,0,118,14,10,0,14,8,1,0,103,15,10,0,10,6,1,0,8,7,1,0,9,8,1,0,1,9,1,0,86,16,10,0,10,8,1,0,107,17,10,0,10,8,1,0,8,7,1,0,98,18,10,0,14,8,1,0,103,19,10,0,10,6,1,0,8,7,1,0,9,8,1,0,1,9,1,0,86,20,10,0,10,8,1,0,107,21,10,0,10,8,1,0,8,7,1,0,98,22,10,0,14,8,1,0,123,6,1,0,107,23,10,0,10,8,1,0,107,24,10,0,10,8,1,0,8,7,1,0,98,25,10,0,14,8,1,0,103,26,10,0,10,8,1,0,107,26,10,0,10,8,1,0,8,7,1,0,122,8,1,0,123,8,1,0,59])
const accepts11 = Uint8Array.of(0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)
const table12 = table(1152, [0,229,2,1,0,144,3,1,0,110,4,1,0,136,5,1,0,133,6,1,0,69,7,1,0,117,8,10,0,7,8,26,0,6,8,26,0,50,8,13,0,7,8,26,0,4,8,1,0,1,8,26,0,3,8,1,0,1])
const table13 = table(1664, [0,243,2,1,0,128,3,1,0,108,4,1,0,146,5,1,0,112,6,1,0,135,7,1,0,119,8,1,0,136,9,1,0,133,10,1,0,69,11,1,0,117,12,10,0,7,12,26,0,6,12,26,0,50,12,13,0,7,12,26,0,4,12,1,0,1,12,26,0,3,12,1,0,1])
const table14 = table(4608, [0,225,2,1,0,1,3,1,4,1,5,1,0,13,6,1,0,111,7,1,0,3,8,1,0,129,9,1,0,133,10,1,0,134,11,1,0,120,12,1,0,4,13,1,0,127,14,1,0,125,15,1,0,129,16,1,0,126,17,1,0,113,18,1,0,143,19,1,0,107,20,1,0,141,21,1,0,117,22,1,0,123,23,1,0,145,24,1,0,122,25,1,0,131,26,1,0,129,22,1,0,125,27,1,0,114,28,1,0,142,29,1,0,116,30,1,0,138,27,1,0,110,31,1,0,86,32,1,0,178,11,1,0,123,33,1,0,123,21,1,0,127,27,1,0,74,34,10,0,7,34,26,0,6,34,26,0,116,35,1,0,61,34,13,0,7,34,26,0,4,34,1,0,1,34,26,0,3,34,1,0,111,27,1,0,17])
const accepts12 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0)
const tag1 = bytesOf('"property"')
const table15 = table(2944, [0,232,2,1,0,139,3,1,0,127,4,1,0,123,5,1,0,73,6,1,0,56,7,1,0,59,8,1,0,138,6,1,0,116,9,1,0,128,10,10,0,7,10,26,11,1,0,3,10,1,0,1,10,26,0,40,12,1,0,9,13,1,14,1,12,1,10,10,15,1,0,4,12,1,0,1,10,26,0,4,10,1,0,1,10,26,0,51,16,1,0,1,16,11,0,6,16,6,0,26,16,6,0,58,12,1,0,1,12,25,0,1,12,1,0,1,12,29,0,1,12,1,0,1,12,1,0,1,12,26,0,3,12,1,0,46,13,1,0,2,10,10,0,7,10,26,0,4,10,1,0,1,10,26,0,40,12,1,0,11,12,1,10,10,15,1,0,4,12,1,0,1,10,26,0,4,10,1,0,1,10,26,0,53,17,10,0,116,16,1,0,1,16,11,0,6,16,6,0,22,18,1,0,3,16,6,0,60,12,1,0,11,12,1,19,10,0,5,12,1,0,99,12,1,0,11,12,1,0,10,15,1,0,4,12,1,0,99,12,1,0,11,12,1,20,10,0,5,12,1,0,99,12,1,0,11,12,1,21,10,0,5,12,1,0,99,12,1,0,11,12,1,22,10,0,5,12,1,0,99,12,1,0,11,12,1,0,15,12,1,0,64])
const accepts13 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,1,0,1,0,1,0,0,1,1,1,1,1,1)
const table16 = table(384, [0,176,2,10,0,39,2,6,0,73,2,10,0,39,2,6,0,25])
const accepts14 = Uint8Array.of(0,0,1)
const table17 = table(1408, [0,228,2,1,0,138,3,1,0,131,4,1,0,127,5,1,0,117,6,1,0,123,7,1,0,140,8,1,0,71,9,1,0,117,10,10,0,7,10,26,0,6,10,26,0,50,10,13,0,7,10,26,0,4,10,1,0,1,10,26,0,3,10,1,0,1])
const accepts15 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,1)
const tag2 = bytesOf('"type"')

function unionStreamLine(p: number): number {
  const tag = tagValue(p, tag2)
  if (tag < 0 || b[tag] !== 34) return -1
  switch (word258(tag + 1)) {
    case 0:
      return unionActor(p)
    case 1:
      return objectAgreement(p)
    case 2:
      return unionStatement(p)
    case 3:
      return objectCitation(p)
    case 4:
      return objectSource(p)
    case 5:
      return objectDossier(p)
  }
  return -1
}

function unionActor(p: number): number {
  const tag = tagValue(p, tag0)
  if (tag < 0 || b[tag] !== 34) return -1
  switch (word62(tag + 1)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
    case 10:
    case 11:
    case 12:
    case 13:
      return objectCollectiveActor(p)
    case 14:
      return objectCoalition(p)
    case 15:
      return objectPerson(p)
    case 16:
      return objectUnidentifiedActor(p)
  }
  return -1
}

function objectCollectiveActor(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word44(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant3(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = code4(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern6(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list8(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = text14(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = pattern15(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = pattern6(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = pattern6(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = list16(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list24(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = list29(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = list32(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = objectPublisherReliability(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = list38(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = pattern18(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = text7(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = list21(p)
        break
      case 18:
        if ((seen0 & 262144) !== 0) return -1
        seen0 |= 262144
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 15) === 15 ? p + 1 : -1
}

function constant3(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 99 && b[p + 3] === 116 && b[p + 4] === 111 && b[p + 5] === 114 && b[p + 6] === 34 ? p + 7 : -1
}

function code4(p: number): number {
  return b[p] === 34 && word5(p + 1) >= 0 ? after : -1
}

function word5(p: number): number {
  switch (b[p + 0]) {
    case 115: {
      switch (b[p + 1]) {
        case 116: {
          switch (b[p + 2]) {
            case 97: {
              switch (b[p + 3]) {
                case 116: {
                  switch (b[p + 4]) {
                    case 101: {
                      switch (b[p + 5]) {
                        case 34: {
                          after = p + 6
                          return 0
                          break
                        }
                        case 45: {
                          if (b[p + 6] === 98 && b[p + 7] === 111 && b[p + 8] === 100 && b[p + 9] === 121 && b[p + 10] === 34) {
                            after = p + 11
                            return 3
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 103: {
      if (b[p + 1] === 111 && b[p + 2] === 118 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 110 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 45 && b[p + 3] === 102 && b[p + 4] === 97 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 111 && b[p + 8] === 45 && b[p + 9] === 97 && b[p + 10] === 117 && b[p + 11] === 116 && b[p + 12] === 104 && b[p + 13] === 111 && b[p + 14] === 114 && b[p + 15] === 105 && b[p + 16] === 116 && b[p + 17] === 121 && b[p + 18] === 34) {
        after = p + 19
        return 2
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 100: {
                      switch (b[p + 5]) {
                        case 45: {
                          switch (b[p + 6]) {
                            case 102: {
                              if (b[p + 7] === 111 && b[p + 8] === 114 && b[p + 9] === 99 && b[p + 10] === 101 && b[p + 11] === 115 && b[p + 12] === 34) {
                                after = p + 13
                                return 4
                              }
                              break
                            }
                            case 103: {
                              if (b[p + 7] === 114 && b[p + 8] === 111 && b[p + 9] === 117 && b[p + 10] === 112 && b[p + 11] === 34) {
                                after = p + 12
                                return 5
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 110 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 103 && b[p + 6] === 111 && b[p + 7] === 118 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 110 && b[p + 11] === 109 && b[p + 12] === 101 && b[p + 13] === 110 && b[p + 14] === 116 && b[p + 15] === 97 && b[p + 16] === 108 && b[p + 17] === 45 && b[p + 18] === 111 && b[p + 19] === 114 && b[p + 20] === 103 && b[p + 21] === 97 && b[p + 22] === 110 && b[p + 23] === 105 && b[p + 24] === 122 && b[p + 25] === 97 && b[p + 26] === 116 && b[p + 27] === 105 && b[p + 28] === 111 && b[p + 29] === 110 && b[p + 30] === 34) {
        after = p + 31
        return 6
      }
      break
    }
    case 111: {
      if (b[p + 1] === 114 && b[p + 2] === 103 && b[p + 3] === 97 && b[p + 4] === 110 && b[p + 5] === 105 && b[p + 6] === 122 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
        after = p + 13
        return 7
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 112: {
                  if (b[p + 4] === 97 && b[p + 5] === 110 && b[p + 6] === 121 && b[p + 7] === 34) {
                    after = p + 8
                    return 8
                  }
                  break
                }
                case 109: {
                  if (b[p + 4] === 117 && b[p + 5] === 110 && b[p + 6] === 105 && b[p + 7] === 116 && b[p + 8] === 121 && b[p + 9] === 34) {
                    after = p + 10
                    return 13
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 111 && b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 99 && b[p + 7] === 97 && b[p + 8] === 108 && b[p + 9] === 45 && b[p + 10] === 112 && b[p + 11] === 97 && b[p + 12] === 114 && b[p + 13] === 116 && b[p + 14] === 121 && b[p + 15] === 34) {
        after = p + 16
        return 9
      }
      break
    }
    case 109: {
      if (b[p + 1] === 101 && b[p + 2] === 100 && b[p + 3] === 105 && b[p + 4] === 97 && b[p + 5] === 45 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 103 && b[p + 9] === 97 && b[p + 10] === 110 && b[p + 11] === 105 && b[p + 12] === 122 && b[p + 13] === 97 && b[p + 14] === 116 && b[p + 15] === 105 && b[p + 16] === 111 && b[p + 17] === 110 && b[p + 18] === 34) {
        after = p + 19
        return 10
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 103 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 117 && b[p + 8] === 115 && b[p + 9] === 45 && b[p + 10] === 98 && b[p + 11] === 111 && b[p + 12] === 100 && b[p + 13] === 121 && b[p + 14] === 34) {
        after = p + 15
        return 11
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 2] === 114 && b[p + 3] === 114 && b[p + 4] === 105 && b[p + 5] === 116 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 121 && b[p + 9] === 34) {
        after = p + 10
        return 12
      }
      break
    }
  }
  return -1
}

function pattern6(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table0[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts0[state >> 7] === 1 ? i + 1 : -1
}

function text7(p: number): number {
  const end = text(p)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 500 && codePoints(p + 1, end - 1) > 500)) return -1
  return end
}

function list8(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectActorName(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectActorName(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word13(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text7(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern10(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = code11(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 5) === 5 ? p + 1 : -1
}

function pattern10(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table1[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 100) return -1
  return accepts1[state >> 7] === 1 ? i + 1 : -1
}

function code11(p: number): number {
  return b[p] === 34 && word12(p + 1) >= 0 ? after : -1
}

function word12(p: number): number {
  switch (b[p + 0]) {
    case 111: {
      if (b[p + 1] === 102 && b[p + 2] === 102 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 105 && b[p + 6] === 97 && b[p + 7] === 108 && b[p + 8] === 34) {
        after = p + 9
        return 0
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 104: {
          if (b[p + 2] === 111 && b[p + 3] === 114 && b[p + 4] === 116 && b[p + 5] === 34) {
            after = p + 6
            return 1
          }
          break
        }
        case 101: {
          if (b[p + 2] === 108 && b[p + 3] === 102 && b[p + 4] === 45 && b[p + 5] === 100 && b[p + 6] === 101 && b[p + 7] === 115 && b[p + 8] === 105 && b[p + 9] === 103 && b[p + 10] === 110 && b[p + 11] === 97 && b[p + 12] === 116 && b[p + 13] === 105 && b[p + 14] === 111 && b[p + 15] === 110 && b[p + 16] === 34) {
            after = p + 17
            return 9
          }
          break
        }
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 99: {
          if (b[p + 2] === 114 && b[p + 3] === 111 && b[p + 4] === 110 && b[p + 5] === 121 && b[p + 6] === 109 && b[p + 7] === 34) {
            after = p + 8
            return 2
          }
          break
        }
        case 108: {
          if (b[p + 2] === 105 && b[p + 3] === 97 && b[p + 4] === 115 && b[p + 5] === 34) {
            after = p + 6
            return 3
          }
          break
        }
      }
      break
    }
    case 119: {
      if (b[p + 1] === 101 && b[p + 2] === 97 && b[p + 3] === 107 && b[p + 4] === 34) {
        after = p + 5
        return 4
      }
      break
    }
    case 102: {
      if (b[p + 1] === 111 && b[p + 2] === 114 && b[p + 3] === 109 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 34) {
        after = p + 7
        return 5
      }
      break
    }
    case 98: {
      if (b[p + 1] === 105 && b[p + 2] === 114 && b[p + 3] === 116 && b[p + 4] === 104 && b[p + 5] === 34) {
        after = p + 6
        return 6
      }
      break
    }
    case 116: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 97: {
              switch (b[p + 3]) {
                case 110: {
                  switch (b[p + 4]) {
                    case 115: {
                      switch (b[p + 5]) {
                        case 108: {
                          switch (b[p + 6]) {
                            case 105: {
                              if (b[p + 7] === 116 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 97 && b[p + 11] === 116 && b[p + 12] === 105 && b[p + 13] === 111 && b[p + 14] === 110 && b[p + 15] === 34) {
                                after = p + 16
                                return 7
                              }
                              break
                            }
                            case 97: {
                              if (b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
                                after = p + 12
                                return 8
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 111 && b[p + 3] === 110 && b[p + 4] === 121 && b[p + 5] === 109 && b[p + 6] === 34) {
        after = p + 7
        return 10
      }
      break
    }
  }
  return -1
}

function word13(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      if (b[p + 1] === 101 && b[p + 2] === 120 && b[p + 3] === 116 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 2
      }
      break
    }
  }
  return -1
}

function text14(p: number): number {
  const end = text(p)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 5000 && codePoints(p + 1, end - 1) > 5000)) return -1
  return end
}

function pattern15(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table2[state + byte]!
    if (state === 0) return -1
    i++
  }
  return accepts2[state >> 7] === 1 ? i + 1 : -1
}

function list16(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectGoverningRelation(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectGoverningRelation(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word23(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern18(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = text7(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = list19(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list21(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function pattern18(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table3[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 40) return -1
  return accepts3[state >> 7] === 1 ? i + 1 : -1
}

function list19(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern20(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function pattern20(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table4[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts4[state >> 7] === 1 ? i + 1 : -1
}

function list21(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern22(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function pattern22(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table5[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts5[state >> 7] === 1 ? i + 1 : -1
}

function word23(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      switch (b[p + 1]) {
        case 99: {
          if (b[p + 2] === 116 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 34) {
            after = p + 6
            return 0
          }
          break
        }
        case 116: {
          if (b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
            after = p + 9
            return 3
          }
          break
        }
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 117: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 110: {
                      switch (b[p + 5]) {
                        case 103: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 1
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 2
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 4
      }
      break
    }
  }
  return -1
}

function list24(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectRecognition(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectRecognition(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word28(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = code26(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern18(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list19(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list21(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function code26(p: number): number {
  return b[p] === 34 && word27(p + 1) >= 0 ? after : -1
}

function word27(p: number): number {
  switch (b[p + 0]) {
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 45: {
              switch (b[p + 3]) {
                case 106: {
                  if (b[p + 4] === 117 && b[p + 5] === 114 && b[p + 6] === 101 && b[p + 7] === 34) {
                    after = p + 8
                    return 0
                  }
                  break
                }
                case 102: {
                  if (b[p + 4] === 97 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 111 && b[p + 8] === 34) {
                    after = p + 9
                    return 1
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 101: {
      if (b[p + 1] === 110 && b[p + 2] === 103 && b[p + 3] === 97 && b[p + 4] === 103 && b[p + 5] === 101 && b[p + 6] === 100 && b[p + 7] === 34) {
        after = p + 8
        return 2
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 2] === 116 && b[p + 3] === 45 && b[p + 4] === 114 && b[p + 5] === 101 && b[p + 6] === 99 && b[p + 7] === 111 && b[p + 8] === 103 && b[p + 9] === 110 && b[p + 10] === 105 && b[p + 11] === 115 && b[p + 12] === 101 && b[p + 13] === 100 && b[p + 14] === 34) {
        after = p + 15
        return 3
      }
      break
    }
    case 119: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 104 && b[p + 4] === 100 && b[p + 5] === 114 && b[p + 6] === 97 && b[p + 7] === 119 && b[p + 8] === 110 && b[p + 9] === 34) {
        after = p + 10
        return 4
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 2] === 110 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 116 && b[p + 7] === 101 && b[p + 8] === 100 && b[p + 9] === 34) {
        after = p + 10
        return 5
      }
      break
    }
  }
  return -1
}

function word28(p: number): number {
  switch (b[p + 0]) {
    case 98: {
      if (b[p + 1] === 121 && b[p + 2] === 34) {
        after = p + 3
        return 0
      }
      break
    }
    case 115: {
      if (b[p + 1] === 116 && b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 117: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 110: {
                      switch (b[p + 5]) {
                        case 103: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 2
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 3
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 97: {
      if (b[p + 1] === 116 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 4
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 5
      }
      break
    }
  }
  return -1
}

function list29(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectDesignation(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectDesignation(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word31(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = text7(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern18(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list19(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list21(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function word31(p: number): number {
  switch (b[p + 0]) {
    case 98: {
      if (b[p + 1] === 121 && b[p + 2] === 34) {
        after = p + 3
        return 0
      }
      break
    }
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 98 && b[p + 3] === 101 && b[p + 4] === 108 && b[p + 5] === 34) {
        after = p + 6
        return 1
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 117: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 110: {
                      switch (b[p + 5]) {
                        case 103: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 2
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 3
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 97: {
      if (b[p + 1] === 116 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 4
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 5
      }
      break
    }
  }
  return -1
}

function list32(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern6(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectPublisherReliability(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word37(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant34(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = code35(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern20(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function constant34(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 100 && b[p + 3] === 109 && b[p + 4] === 105 && b[p + 5] === 114 && b[p + 6] === 97 && b[p + 7] === 108 && b[p + 8] === 116 && b[p + 9] === 121 && b[p + 10] === 34 ? p + 11 : -1
}

function code35(p: number): number {
  return b[p] === 34 && word36(p + 1) >= 0 ? after : -1
}

function word36(p: number): number {
  switch (b[p + 0]) {
    case 65: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 0
      }
      break
    }
    case 66: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 1
      }
      break
    }
    case 67: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 2
      }
      break
    }
    case 68: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 3
      }
      break
    }
    case 69: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 4
      }
      break
    }
    case 70: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 5
      }
      break
    }
  }
  return -1
}

function word37(p: number): number {
  switch (b[p + 0]) {
    case 115: {
      if (b[p + 1] === 99 && b[p + 2] === 97 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 103: {
      if (b[p + 1] === 114 && b[p + 2] === 97 && b[p + 3] === 100 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 1
      }
      break
    }
    case 97: {
      if (b[p + 1] === 115 && b[p + 2] === 115 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 115 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 2
      }
      break
    }
  }
  return -1
}

function list38(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectIdentifier(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectIdentifier(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word41(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern40(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = text7(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function pattern40(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table6[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 80) return -1
  return accepts6[state >> 7] === 1 ? i + 1 : -1
}

function word41(p: number): number {
  switch (b[p + 0]) {
    case 115: {
      if (b[p + 1] === 99 && b[p + 2] === 104 && b[p + 3] === 101 && b[p + 4] === 109 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 118: {
      if (b[p + 1] === 97 && b[p + 2] === 108 && b[p + 3] === 117 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 1
      }
      break
    }
  }
  return -1
}

function map42(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  if (b[p] === 125) return p + 1
  p = pattern43(p)
  if (p < 0) return -1
  p = valueStart(p)
  if (p < 0) return -1
  p = scalar(p)
  if (p < 0) return -1
  p = space(p)
  return b[p] === 125 ? p + 1 : -1
}

function pattern43(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table7[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 64) return -1
  return accepts7[state >> 7] === 1 ? i + 1 : -1
}

function word44(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      if (b[p + 1] === 121 && b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 100: {
          switch (b[p + 2]) {
            case 34: {
              after = p + 3
              return 2
              break
            }
            case 101: {
              if (b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 102 && b[p + 7] === 105 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 115 && b[p + 11] === 34) {
                after = p + 12
                return 14
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 110: {
      switch (b[p + 1]) {
        case 97: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 3
                      break
                    }
                    case 115: {
                      if (b[p + 5] === 34) {
                        after = p + 6
                        return 4
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 115: {
              switch (b[p + 3]) {
                case 99: {
                  if (b[p + 4] === 114 && b[p + 5] === 105 && b[p + 6] === 112 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
                    after = p + 12
                    return 5
                  }
                  break
                }
                case 105: {
                  if (b[p + 4] === 103 && b[p + 5] === 110 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 115 && b[p + 12] === 34) {
                    after = p + 13
                    return 11
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 117: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 110: {
                      switch (b[p + 5]) {
                        case 103: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 15
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 16
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 117: {
              switch (b[p + 3]) {
                case 110: {
                  switch (b[p + 4]) {
                    case 116: {
                      switch (b[p + 5]) {
                        case 114: {
                          switch (b[p + 6]) {
                            case 121: {
                              switch (b[p + 7]) {
                                case 67: {
                                  if (b[p + 8] === 111 && b[p + 9] === 100 && b[p + 10] === 101 && b[p + 11] === 34) {
                                    after = p + 12
                                    return 6
                                  }
                                  break
                                }
                                case 34: {
                                  after = p + 8
                                  return 8
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 17
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 97 && b[p + 2] === 114 && b[p + 3] === 116 && b[p + 4] === 79 && b[p + 5] === 102 && b[p + 6] === 34) {
        after = p + 7
        return 7
      }
      break
    }
    case 103: {
      if (b[p + 1] === 111 && b[p + 2] === 118 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 110 && b[p + 6] === 115 && b[p + 7] === 34) {
        after = p + 8
        return 9
      }
      break
    }
    case 114: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 99: {
              if (b[p + 3] === 111 && b[p + 4] === 103 && b[p + 5] === 110 && b[p + 6] === 105 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
                after = p + 12
                return 10
              }
              break
            }
            case 108: {
              if (b[p + 3] === 105 && b[p + 4] === 97 && b[p + 5] === 98 && b[p + 6] === 105 && b[p + 7] === 108 && b[p + 8] === 105 && b[p + 9] === 116 && b[p + 10] === 121 && b[p + 11] === 34) {
                after = p + 12
                return 13
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 2] === 99 && b[p + 3] === 99 && b[p + 4] === 101 && b[p + 5] === 101 && b[p + 6] === 100 && b[p + 7] === 115 && b[p + 8] === 34) {
        after = p + 9
        return 12
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 18
      }
      break
    }
  }
  return -1
}

function objectCoalition(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word48(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant3(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant46(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern6(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list8(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = text14(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = list47(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = list38(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = pattern18(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = text7(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list21(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 79) === 79 ? p + 1 : -1
}

function constant46(p: number): number {
  return b[p] === 34 && b[p + 1] === 99 && b[p + 2] === 111 && b[p + 3] === 97 && b[p + 4] === 108 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34 ? p + 11 : -1
}

function list47(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern6(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count < 2 || count > 1000 ? -1 : p + 1
    else return -1
  }
}

function word48(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      if (b[p + 1] === 121 && b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 100: {
          switch (b[p + 2]) {
            case 34: {
              after = p + 3
              return 2
              break
            }
            case 101: {
              if (b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 102 && b[p + 7] === 105 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 115 && b[p + 11] === 34) {
                after = p + 12
                return 7
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 110: {
      switch (b[p + 1]) {
        case 97: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 3
                      break
                    }
                    case 115: {
                      if (b[p + 5] === 34) {
                        after = p + 6
                        return 4
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 115 && b[p + 3] === 99 && b[p + 4] === 114 && b[p + 5] === 105 && b[p + 6] === 112 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
            after = p + 12
            return 5
          }
          break
        }
        case 117: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 110: {
                      switch (b[p + 5]) {
                        case 103: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 8
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 9
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 109: {
      if (b[p + 1] === 101 && b[p + 2] === 109 && b[p + 3] === 98 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 115 && b[p + 7] === 34) {
        after = p + 8
        return 6
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 10
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 11
      }
      break
    }
  }
  return -1
}

function objectPerson(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word56(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant3(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant50(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern6(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list8(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = text14(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = text7(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = pattern6(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = list51(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = pattern20(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = text7(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = pattern20(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = text7(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = list38(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = pattern18(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = text7(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = list21(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 15) === 15 ? p + 1 : -1
}

function constant50(p: number): number {
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 101 && b[p + 3] === 114 && b[p + 4] === 115 && b[p + 5] === 111 && b[p + 6] === 110 && b[p + 7] === 34 ? p + 8 : -1
}

function list51(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectTenure(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectTenure(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word55(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text7(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern6(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = code53(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = pattern18(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = text7(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list19(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = list21(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 5) === 5 ? p + 1 : -1
}

function code53(p: number): number {
  return b[p] === 34 && word54(p + 1) >= 0 ? after : -1
}

function word54(p: number): number {
  switch (b[p + 0]) {
    case 105: {
      switch (b[p + 1]) {
        case 110: {
          switch (b[p + 2]) {
            case 99: {
              if (b[p + 3] === 117 && b[p + 4] === 109 && b[p + 5] === 98 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 34) {
                after = p + 10
                return 0
              }
              break
            }
            case 116: {
              if (b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 105 && b[p + 6] === 109 && b[p + 7] === 34) {
                after = p + 8
                return 2
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 97: {
      if (b[p + 1] === 99 && b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 110 && b[p + 5] === 103 && b[p + 6] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 114 && b[p + 3] === 101 && b[p + 4] === 116 && b[p + 5] === 97 && b[p + 6] === 107 && b[p + 7] === 101 && b[p + 8] === 114 && b[p + 9] === 34) {
            after = p + 10
            return 3
          }
          break
        }
        case 111: {
          if (b[p + 2] === 110 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 116 && b[p + 7] === 101 && b[p + 8] === 100 && b[p + 9] === 34) {
            after = p + 10
            return 6
          }
          break
        }
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 115 && b[p + 3] === 105 && b[p + 4] === 103 && b[p + 5] === 110 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 101 && b[p + 9] === 34) {
        after = p + 10
        return 4
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 2] === 115 && b[p + 3] === 112 && b[p + 4] === 101 && b[p + 5] === 110 && b[p + 6] === 100 && b[p + 7] === 101 && b[p + 8] === 100 && b[p + 9] === 34) {
        after = p + 10
        return 5
      }
      break
    }
    case 102: {
      if (b[p + 1] === 111 && b[p + 2] === 114 && b[p + 3] === 109 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 34) {
        after = p + 7
        return 7
      }
      break
    }
  }
  return -1
}

function word55(p: number): number {
  switch (b[p + 0]) {
    case 111: {
      if (b[p + 1] === 102 && b[p + 2] === 102 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 98: {
      if (b[p + 1] === 111 && b[p + 2] === 100 && b[p + 3] === 121 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 115: {
      if (b[p + 1] === 116 && b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 117 && b[p + 5] === 115 && b[p + 6] === 34) {
        after = p + 7
        return 2
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 117: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 110: {
                      switch (b[p + 5]) {
                        case 103: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 3
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 4
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 97: {
      if (b[p + 1] === 116 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 5
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 6
      }
      break
    }
  }
  return -1
}

function word56(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      switch (b[p + 1]) {
        case 121: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 0
          }
          break
        }
        case 101: {
          if (b[p + 2] === 110 && b[p + 3] === 117 && b[p + 4] === 114 && b[p + 5] === 101 && b[p + 6] === 115 && b[p + 7] === 34) {
            after = p + 8
            return 8
          }
          break
        }
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 100: {
          switch (b[p + 2]) {
            case 34: {
              after = p + 3
              return 2
              break
            }
            case 101: {
              if (b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 102 && b[p + 7] === 105 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 115 && b[p + 11] === 34) {
                after = p + 12
                return 13
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 110: {
      switch (b[p + 1]) {
        case 97: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 3
                      break
                    }
                    case 115: {
                      if (b[p + 5] === 34) {
                        after = p + 6
                        return 4
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
            case 116: {
              if (b[p + 3] === 105 && b[p + 4] === 111 && b[p + 5] === 110 && b[p + 6] === 97 && b[p + 7] === 108 && b[p + 8] === 105 && b[p + 9] === 116 && b[p + 10] === 121 && b[p + 11] === 34) {
                after = p + 12
                return 7
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 115 && b[p + 3] === 99 && b[p + 4] === 114 && b[p + 5] === 105 && b[p + 6] === 112 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
            after = p + 12
            return 5
          }
          break
        }
        case 105: {
          switch (b[p + 2]) {
            case 101: {
              switch (b[p + 3]) {
                case 100: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 11
                      break
                    }
                    case 84: {
                      if (b[p + 5] === 101 && b[p + 6] === 120 && b[p + 7] === 116 && b[p + 8] === 34) {
                        after = p + 9
                        return 12
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 117: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 110: {
                      switch (b[p + 5]) {
                        case 103: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 14
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 15
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 104: {
      if (b[p + 1] === 111 && b[p + 2] === 110 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 105 && b[p + 6] === 102 && b[p + 7] === 105 && b[p + 8] === 99 && b[p + 9] === 34) {
        after = p + 10
        return 6
      }
      break
    }
    case 98: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 110: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 9
                      break
                    }
                    case 84: {
                      if (b[p + 5] === 101 && b[p + 6] === 120 && b[p + 7] === 116 && b[p + 8] === 34) {
                        after = p + 9
                        return 10
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 16
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 17
      }
      break
    }
  }
  return -1
}

function objectUnidentifiedActor(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word61(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant3(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant58(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern6(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list8(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = text14(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = code59(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = pattern6(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = list38(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = pattern18(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = text7(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = list21(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 79) === 79 ? p + 1 : -1
}

function constant58(p: number): number {
  return b[p] === 34 && b[p + 1] === 117 && b[p + 2] === 110 && b[p + 3] === 105 && b[p + 4] === 100 && b[p + 5] === 101 && b[p + 6] === 110 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 102 && b[p + 10] === 105 && b[p + 11] === 101 && b[p + 12] === 100 && b[p + 13] === 34 ? p + 14 : -1
}

function code59(p: number): number {
  return b[p] === 34 && word60(p + 1) >= 0 ? after : -1
}

function word60(p: number): number {
  switch (b[p + 0]) {
    case 110: {
      if (b[p + 1] === 111 && b[p + 2] === 116 && b[p + 3] === 45 && b[p + 4] === 105 && b[p + 5] === 100 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 102 && b[p + 11] === 105 && b[p + 12] === 101 && b[p + 13] === 100 && b[p + 14] === 34) {
        after = p + 15
        return 0
      }
      break
    }
    case 119: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 104 && b[p + 4] === 104 && b[p + 5] === 101 && b[p + 6] === 108 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 105: {
      if (b[p + 1] === 108 && b[p + 2] === 108 && b[p + 3] === 101 && b[p + 4] === 103 && b[p + 5] === 105 && b[p + 6] === 98 && b[p + 7] === 108 && b[p + 8] === 101 && b[p + 9] === 34) {
        after = p + 10
        return 2
      }
      break
    }
    case 100: {
      if (b[p + 1] === 105 && b[p + 2] === 115 && b[p + 3] === 112 && b[p + 4] === 117 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 3
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 2] === 107 && b[p + 3] === 110 && b[p + 4] === 111 && b[p + 5] === 119 && b[p + 6] === 110 && b[p + 7] === 34) {
        after = p + 8
        return 4
      }
      break
    }
  }
  return -1
}

function word61(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      if (b[p + 1] === 121 && b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 100: {
          switch (b[p + 2]) {
            case 34: {
              after = p + 3
              return 2
              break
            }
            case 101: {
              if (b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 102 && b[p + 7] === 105 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 115 && b[p + 11] === 34) {
                after = p + 12
                return 8
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 110: {
      switch (b[p + 1]) {
        case 97: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 3
                      break
                    }
                    case 115: {
                      if (b[p + 5] === 34) {
                        after = p + 6
                        return 4
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 115 && b[p + 3] === 99 && b[p + 4] === 114 && b[p + 5] === 105 && b[p + 6] === 112 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
            after = p + 12
            return 5
          }
          break
        }
        case 117: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 110: {
                      switch (b[p + 5]) {
                        case 103: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 9
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 10
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 97 && b[p + 3] === 115 && b[p + 4] === 111 && b[p + 5] === 110 && b[p + 6] === 34) {
        after = p + 7
        return 6
      }
      break
    }
    case 97: {
      if (b[p + 1] === 102 && b[p + 2] === 102 && b[p + 3] === 105 && b[p + 4] === 108 && b[p + 5] === 105 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
        after = p + 12
        return 7
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 11
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 12
      }
      break
    }
  }
  return -1
}

function word62(p: number): number {
  switch (b[p + 0]) {
    case 115: {
      switch (b[p + 1]) {
        case 116: {
          switch (b[p + 2]) {
            case 97: {
              switch (b[p + 3]) {
                case 116: {
                  switch (b[p + 4]) {
                    case 101: {
                      switch (b[p + 5]) {
                        case 34: {
                          after = p + 6
                          return 0
                          break
                        }
                        case 45: {
                          if (b[p + 6] === 98 && b[p + 7] === 111 && b[p + 8] === 100 && b[p + 9] === 121 && b[p + 10] === 34) {
                            after = p + 11
                            return 3
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 103: {
      if (b[p + 1] === 111 && b[p + 2] === 118 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 110 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 45 && b[p + 3] === 102 && b[p + 4] === 97 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 111 && b[p + 8] === 45 && b[p + 9] === 97 && b[p + 10] === 117 && b[p + 11] === 116 && b[p + 12] === 104 && b[p + 13] === 111 && b[p + 14] === 114 && b[p + 15] === 105 && b[p + 16] === 116 && b[p + 17] === 121 && b[p + 18] === 34) {
        after = p + 19
        return 2
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 100: {
                      switch (b[p + 5]) {
                        case 45: {
                          switch (b[p + 6]) {
                            case 102: {
                              if (b[p + 7] === 111 && b[p + 8] === 114 && b[p + 9] === 99 && b[p + 10] === 101 && b[p + 11] === 115 && b[p + 12] === 34) {
                                after = p + 13
                                return 4
                              }
                              break
                            }
                            case 103: {
                              if (b[p + 7] === 114 && b[p + 8] === 111 && b[p + 9] === 117 && b[p + 10] === 112 && b[p + 11] === 34) {
                                after = p + 12
                                return 5
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 110 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 103 && b[p + 6] === 111 && b[p + 7] === 118 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 110 && b[p + 11] === 109 && b[p + 12] === 101 && b[p + 13] === 110 && b[p + 14] === 116 && b[p + 15] === 97 && b[p + 16] === 108 && b[p + 17] === 45 && b[p + 18] === 111 && b[p + 19] === 114 && b[p + 20] === 103 && b[p + 21] === 97 && b[p + 22] === 110 && b[p + 23] === 105 && b[p + 24] === 122 && b[p + 25] === 97 && b[p + 26] === 116 && b[p + 27] === 105 && b[p + 28] === 111 && b[p + 29] === 110 && b[p + 30] === 34) {
        after = p + 31
        return 6
      }
      break
    }
    case 111: {
      if (b[p + 1] === 114 && b[p + 2] === 103 && b[p + 3] === 97 && b[p + 4] === 110 && b[p + 5] === 105 && b[p + 6] === 122 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
        after = p + 13
        return 7
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 112: {
                  if (b[p + 4] === 97 && b[p + 5] === 110 && b[p + 6] === 121 && b[p + 7] === 34) {
                    after = p + 8
                    return 8
                  }
                  break
                }
                case 109: {
                  if (b[p + 4] === 117 && b[p + 5] === 110 && b[p + 6] === 105 && b[p + 7] === 116 && b[p + 8] === 121 && b[p + 9] === 34) {
                    after = p + 10
                    return 13
                  }
                  break
                }
              }
              break
            }
            case 97: {
              if (b[p + 3] === 108 && b[p + 4] === 105 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34) {
                after = p + 10
                return 14
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 111: {
          if (b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 99 && b[p + 7] === 97 && b[p + 8] === 108 && b[p + 9] === 45 && b[p + 10] === 112 && b[p + 11] === 97 && b[p + 12] === 114 && b[p + 13] === 116 && b[p + 14] === 121 && b[p + 15] === 34) {
            after = p + 16
            return 9
          }
          break
        }
        case 101: {
          if (b[p + 2] === 114 && b[p + 3] === 115 && b[p + 4] === 111 && b[p + 5] === 110 && b[p + 6] === 34) {
            after = p + 7
            return 15
          }
          break
        }
      }
      break
    }
    case 109: {
      if (b[p + 1] === 101 && b[p + 2] === 100 && b[p + 3] === 105 && b[p + 4] === 97 && b[p + 5] === 45 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 103 && b[p + 9] === 97 && b[p + 10] === 110 && b[p + 11] === 105 && b[p + 12] === 122 && b[p + 13] === 97 && b[p + 14] === 116 && b[p + 15] === 105 && b[p + 16] === 111 && b[p + 17] === 110 && b[p + 18] === 34) {
        after = p + 19
        return 10
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 103 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 117 && b[p + 8] === 115 && b[p + 9] === 45 && b[p + 10] === 98 && b[p + 11] === 111 && b[p + 12] === 100 && b[p + 13] === 121 && b[p + 14] === 34) {
        after = p + 15
        return 11
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 2] === 114 && b[p + 3] === 114 && b[p + 4] === 105 && b[p + 5] === 116 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 121 && b[p + 9] === 34) {
        after = p + 10
        return 12
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 2] === 105 && b[p + 3] === 100 && b[p + 4] === 101 && b[p + 5] === 110 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 102 && b[p + 9] === 105 && b[p + 10] === 101 && b[p + 11] === 100 && b[p + 12] === 34) {
        after = p + 13
        return 16
      }
      break
    }
  }
  return -1
}

function objectAgreement(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word118(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant64(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern65(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = text66(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = list8(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = text14(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code67(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = code69(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = code71(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = list73(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = list75(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list81(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = list92(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = list98(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = list100(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = list38(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = pattern101(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = pattern101(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = code102(p)
        break
      case 18:
        if ((seen0 & 262144) !== 0) return -1
        seen0 |= 262144
        p = list104(p)
        break
      case 19:
        if ((seen0 & 524288) !== 0) return -1
        seen0 |= 524288
        p = list21(p)
        break
      case 20:
        if ((seen0 & 1048576) !== 0) return -1
        seen0 |= 1048576
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 551) === 551 ? p + 1 : -1
}

function constant64(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 103 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 101 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34 ? p + 11 : -1
}

function pattern65(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table8[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts8[state >> 7] === 1 ? i + 1 : -1
}

function text66(p: number): number {
  const end = text(p)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 1000 && codePoints(p + 1, end - 1) > 1000)) return -1
  return end
}

function code67(p: number): number {
  return b[p] === 34 && word68(p + 1) >= 0 ? after : -1
}

function word68(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      if (b[p + 1] === 114 && b[p + 2] === 101 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 121 && b[p + 6] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 110: {
              switch (b[p + 3]) {
                case 118: {
                  if (b[p + 4] === 101 && b[p + 5] === 110 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34) {
                    after = p + 11
                    return 1
                  }
                  break
                }
                case 99: {
                  if (b[p + 4] === 111 && b[p + 5] === 114 && b[p + 6] === 100 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 34) {
                    after = p + 10
                    return 8
                  }
                  break
                }
                case 116: {
                  if (b[p + 4] === 114 && b[p + 5] === 97 && b[p + 6] === 99 && b[p + 7] === 116 && b[p + 8] === 34) {
                    after = p + 9
                    return 24
                  }
                  break
                }
              }
              break
            }
            case 118: {
              if (b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 97 && b[p + 6] === 110 && b[p + 7] === 116 && b[p + 8] === 34) {
                after = p + 9
                return 4
              }
              break
            }
          }
          break
        }
        case 104: {
          if (b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 116 && b[p + 5] === 101 && b[p + 6] === 114 && b[p + 7] === 34) {
            after = p + 8
            return 5
          }
          break
        }
        case 101: {
          if (b[p + 2] === 97 && b[p + 3] === 115 && b[p + 4] === 101 && b[p + 5] === 102 && b[p + 6] === 105 && b[p + 7] === 114 && b[p + 8] === 101 && b[p + 9] === 34) {
            after = p + 10
            return 23
          }
          break
        }
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 103: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 101: {
                      switch (b[p + 5]) {
                        case 109: {
                          if (b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 34) {
                            after = p + 10
                            return 2
                          }
                          break
                        }
                        case 100: {
                          if (b[p + 6] === 45 && b[p + 7] === 109 && b[p + 8] === 105 && b[p + 9] === 110 && b[p + 10] === 117 && b[p + 11] === 116 && b[p + 12] === 101 && b[p + 13] === 115 && b[p + 14] === 34) {
                            after = p + 15
                            return 12
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 99: {
          if (b[p + 2] === 99 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 100 && b[p + 6] === 34) {
            after = p + 7
            return 7
          }
          break
        }
        case 114: {
          if (b[p + 2] === 114 && b[p + 3] === 97 && b[p + 4] === 110 && b[p + 5] === 103 && b[p + 6] === 101 && b[p + 7] === 109 && b[p + 8] === 101 && b[p + 9] === 110 && b[p + 10] === 116 && b[p + 11] === 34) {
            after = p + 12
            return 13
          }
          break
        }
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 114: {
          if (b[p + 2] === 111 && b[p + 3] === 116 && b[p + 4] === 111 && b[p + 5] === 99 && b[p + 6] === 111 && b[p + 7] === 108 && b[p + 8] === 34) {
            after = p + 9
            return 3
          }
          break
        }
        case 97: {
          if (b[p + 2] === 99 && b[p + 3] === 116 && b[p + 4] === 34) {
            after = p + 5
            return 6
          }
          break
        }
      }
      break
    }
    case 101: {
      switch (b[p + 1]) {
        case 120: {
          switch (b[p + 2]) {
            case 99: {
              switch (b[p + 3]) {
                case 104: {
                  switch (b[p + 4]) {
                    case 97: {
                      switch (b[p + 5]) {
                        case 110: {
                          switch (b[p + 6]) {
                            case 103: {
                              switch (b[p + 7]) {
                                case 101: {
                                  switch (b[p + 8]) {
                                    case 45: {
                                      switch (b[p + 9]) {
                                        case 111: {
                                          switch (b[p + 10]) {
                                            case 102: {
                                              switch (b[p + 11]) {
                                                case 45: {
                                                  switch (b[p + 12]) {
                                                    case 110: {
                                                      if (b[p + 13] === 111 && b[p + 14] === 116 && b[p + 15] === 101 && b[p + 16] === 115 && b[p + 17] === 34) {
                                                        after = p + 18
                                                        return 9
                                                      }
                                                      break
                                                    }
                                                    case 108: {
                                                      if (b[p + 13] === 101 && b[p + 14] === 116 && b[p + 15] === 116 && b[p + 16] === 101 && b[p + 17] === 114 && b[p + 18] === 115 && b[p + 19] === 34) {
                                                        after = p + 20
                                                        return 10
                                                      }
                                                      break
                                                    }
                                                  }
                                                  break
                                                }
                                              }
                                              break
                                            }
                                          }
                                          break
                                        }
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 109: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 109 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 97 && b[p + 6] === 110 && b[p + 7] === 100 && b[p + 8] === 117 && b[p + 9] === 109 && b[p + 10] === 45 && b[p + 11] === 111 && b[p + 12] === 102 && b[p + 13] === 45 && b[p + 14] === 117 && b[p + 15] === 110 && b[p + 16] === 100 && b[p + 17] === 101 && b[p + 18] === 114 && b[p + 19] === 115 && b[p + 20] === 116 && b[p + 21] === 97 && b[p + 22] === 110 && b[p + 23] === 100 && b[p + 24] === 105 && b[p + 25] === 110 && b[p + 26] === 103 && b[p + 27] === 34) {
            after = p + 28
            return 11
          }
          break
        }
        case 111: {
          if (b[p + 2] === 100 && b[p + 3] === 117 && b[p + 4] === 115 && b[p + 5] === 45 && b[p + 6] === 118 && b[p + 7] === 105 && b[p + 8] === 118 && b[p + 9] === 101 && b[p + 10] === 110 && b[p + 11] === 100 && b[p + 12] === 105 && b[p + 13] === 34) {
            after = p + 14
            return 21
          }
          break
        }
      }
      break
    }
    case 102: {
      switch (b[p + 1]) {
        case 114: {
          if (b[p + 2] === 97 && b[p + 3] === 109 && b[p + 4] === 101 && b[p + 5] === 119 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 107 && b[p + 9] === 45 && b[p + 10] === 97 && b[p + 11] === 103 && b[p + 12] === 114 && b[p + 13] === 101 && b[p + 14] === 101 && b[p + 15] === 109 && b[p + 16] === 101 && b[p + 17] === 110 && b[p + 18] === 116 && b[p + 19] === 34) {
            after = p + 20
            return 14
          }
          break
        }
        case 105: {
          if (b[p + 2] === 110 && b[p + 3] === 97 && b[p + 4] === 108 && b[p + 5] === 45 && b[p + 6] === 97 && b[p + 7] === 99 && b[p + 8] === 116 && b[p + 9] === 34) {
            after = p + 10
            return 20
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 109 && b[p + 2] === 112 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 110 && b[p + 11] === 103 && b[p + 12] === 45 && b[p + 13] === 97 && b[p + 14] === 103 && b[p + 15] === 114 && b[p + 16] === 101 && b[p + 17] === 101 && b[p + 18] === 109 && b[p + 19] === 101 && b[p + 20] === 110 && b[p + 21] === 116 && b[p + 22] === 34) {
        after = p + 23
        return 15
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 2] === 116 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 45 && b[p + 7] === 111 && b[p + 8] === 102 && b[p + 9] === 45 && b[p + 10] === 105 && b[p + 11] === 110 && b[p + 12] === 116 && b[p + 13] === 101 && b[p + 14] === 110 && b[p + 15] === 116 && b[p + 16] === 34) {
        after = p + 17
        return 16
      }
      break
    }
    case 106: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 105: {
              switch (b[p + 3]) {
                case 110: {
                  switch (b[p + 4]) {
                    case 116: {
                      switch (b[p + 5]) {
                        case 45: {
                          switch (b[p + 6]) {
                            case 100: {
                              if (b[p + 7] === 101 && b[p + 8] === 99 && b[p + 9] === 108 && b[p + 10] === 97 && b[p + 11] === 114 && b[p + 12] === 97 && b[p + 13] === 116 && b[p + 14] === 105 && b[p + 15] === 111 && b[p + 16] === 110 && b[p + 17] === 34) {
                                after = p + 18
                                return 17
                              }
                              break
                            }
                            case 115: {
                              if (b[p + 7] === 116 && b[p + 8] === 97 && b[p + 9] === 116 && b[p + 10] === 101 && b[p + 11] === 109 && b[p + 12] === 101 && b[p + 13] === 110 && b[p + 14] === 116 && b[p + 15] === 34) {
                                after = p + 16
                                return 18
                              }
                              break
                            }
                            case 99: {
                              if (b[p + 7] === 111 && b[p + 8] === 109 && b[p + 9] === 109 && b[p + 10] === 117 && b[p + 11] === 110 && b[p + 12] === 105 && b[p + 13] === 113 && b[p + 14] === 117 && b[p + 15] === 101 && b[p + 16] === 34) {
                                after = p + 17
                                return 19
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 114: {
      if (b[p + 1] === 111 && b[p + 2] === 97 && b[p + 3] === 100 && b[p + 4] === 109 && b[p + 5] === 97 && b[p + 6] === 112 && b[p + 7] === 34) {
        after = p + 8
        return 22
      }
      break
    }
    case 117: {
      switch (b[p + 1]) {
        case 110: {
          switch (b[p + 2]) {
            case 105: {
              if (b[p + 3] === 108 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 114 && b[p + 8] === 97 && b[p + 9] === 108 && b[p + 10] === 45 && b[p + 11] === 100 && b[p + 12] === 101 && b[p + 13] === 99 && b[p + 14] === 108 && b[p + 15] === 97 && b[p + 16] === 114 && b[p + 17] === 97 && b[p + 18] === 116 && b[p + 19] === 105 && b[p + 20] === 111 && b[p + 21] === 110 && b[p + 22] === 34) {
                after = p + 23
                return 25
              }
              break
            }
            case 115: {
              if (b[p + 3] === 112 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 105 && b[p + 7] === 102 && b[p + 8] === 105 && b[p + 9] === 101 && b[p + 10] === 100 && b[p + 11] === 34) {
                after = p + 12
                return 26
              }
              break
            }
          }
          break
        }
      }
      break
    }
  }
  return -1
}

function code69(p: number): number {
  return b[p] === 34 && word70(p + 1) >= 0 ? after : -1
}

function word70(p: number): number {
  switch (b[p + 0]) {
    case 98: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 105 && b[p + 5] === 110 && b[p + 6] === 103 && b[p + 7] === 34) {
        after = p + 8
        return 0
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 2] === 110 && b[p + 3] === 45 && b[p + 4] === 98 && b[p + 5] === 105 && b[p + 6] === 110 && b[p + 7] === 100 && b[p + 8] === 105 && b[p + 9] === 110 && b[p + 10] === 103 && b[p + 11] === 34) {
        after = p + 12
        return 1
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 2] === 110 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 116 && b[p + 7] === 101 && b[p + 8] === 100 && b[p + 9] === 34) {
        after = p + 10
        return 2
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 2] === 107 && b[p + 3] === 110 && b[p + 4] === 111 && b[p + 5] === 119 && b[p + 6] === 110 && b[p + 7] === 34) {
        after = p + 8
        return 3
      }
      break
    }
  }
  return -1
}

function code71(p: number): number {
  return b[p] === 34 && word72(p + 1) >= 0 ? after : -1
}

function word72(p: number): number {
  switch (b[p + 0]) {
    case 102: {
      if (b[p + 1] === 117 && b[p + 2] === 108 && b[p + 3] === 108 && b[p + 4] === 45 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 120 && b[p + 8] === 116 && b[p + 9] === 34) {
        after = p + 10
        return 0
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 99 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 112 && b[p + 6] === 116 && b[p + 7] === 115 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 117: {
      switch (b[p + 1]) {
        case 110: {
          switch (b[p + 2]) {
            case 100: {
              if (b[p + 3] === 105 && b[p + 4] === 115 && b[p + 5] === 99 && b[p + 6] === 108 && b[p + 7] === 111 && b[p + 8] === 115 && b[p + 9] === 101 && b[p + 10] === 100 && b[p + 11] === 34) {
                after = p + 12
                return 2
              }
              break
            }
            case 107: {
              if (b[p + 3] === 110 && b[p + 4] === 111 && b[p + 5] === 119 && b[p + 6] === 110 && b[p + 7] === 34) {
                after = p + 8
                return 5
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 97 && b[p + 2] === 114 && b[p + 3] === 116 && b[p + 4] === 108 && b[p + 5] === 121 && b[p + 6] === 45 && b[p + 7] === 115 && b[p + 8] === 101 && b[p + 9] === 99 && b[p + 10] === 114 && b[p + 11] === 101 && b[p + 12] === 116 && b[p + 13] === 34) {
        after = p + 14
        return 3
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 2] === 97 && b[p + 3] === 107 && b[p + 4] === 101 && b[p + 5] === 100 && b[p + 6] === 34) {
        after = p + 7
        return 4
      }
      break
    }
  }
  return -1
}

function list73(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern74(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function pattern74(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table9[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 80) return -1
  return accepts9[state >> 7] === 1 ? i + 1 : -1
}

function list75(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectAgreementParticipant(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectAgreementParticipant(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word80(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = list77(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = list21(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function list77(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = code78(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function code78(p: number): number {
  return b[p] === 34 && word79(p + 1) >= 0 ? after : -1
}

function word79(p: number): number {
  switch (b[p + 0]) {
    case 112: {
      if (b[p + 1] === 97 && b[p + 2] === 114 && b[p + 3] === 116 && b[p + 4] === 121 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 110: {
      if (b[p + 1] === 101 && b[p + 2] === 103 && b[p + 3] === 111 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 111 && b[p + 9] === 114 && b[p + 10] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 109: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 100 && b[p + 3] === 105 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 34) {
            after = p + 9
            return 2
          }
          break
        }
        case 111: {
          if (b[p + 2] === 110 && b[p + 3] === 105 && b[p + 4] === 116 && b[p + 5] === 111 && b[p + 6] === 114 && b[p + 7] === 34) {
            after = p + 8
            return 9
          }
          break
        }
      }
      break
    }
    case 102: {
      if (b[p + 1] === 97 && b[p + 2] === 99 && b[p + 3] === 105 && b[p + 4] === 108 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 111 && b[p + 10] === 114 && b[p + 11] === 34) {
        after = p + 12
        return 3
      }
      break
    }
    case 103: {
      if (b[p + 1] === 117 && b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 97 && b[p + 5] === 110 && b[p + 6] === 116 && b[p + 7] === 111 && b[p + 8] === 114 && b[p + 9] === 34) {
        after = p + 10
        return 4
      }
      break
    }
    case 119: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 110 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 115 && b[p + 7] === 34) {
        after = p + 8
        return 5
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 112 && b[p + 3] === 111 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 97 && b[p + 8] === 114 && b[p + 9] === 121 && b[p + 10] === 34) {
        after = p + 11
        return 6
      }
      break
    }
    case 104: {
      if (b[p + 1] === 111 && b[p + 2] === 115 && b[p + 3] === 116 && b[p + 4] === 34) {
        after = p + 5
        return 7
      }
      break
    }
    case 111: {
      if (b[p + 1] === 98 && b[p + 2] === 115 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 118 && b[p + 6] === 101 && b[p + 7] === 114 && b[p + 8] === 34) {
        after = p + 9
        return 8
      }
      break
    }
    case 98: {
      if (b[p + 1] === 101 && b[p + 2] === 110 && b[p + 3] === 101 && b[p + 4] === 102 && b[p + 5] === 105 && b[p + 6] === 99 && b[p + 7] === 105 && b[p + 8] === 97 && b[p + 9] === 114 && b[p + 10] === 121 && b[p + 11] === 34) {
        after = p + 12
        return 10
      }
      break
    }
    case 97: {
      if (b[p + 1] === 102 && b[p + 2] === 102 && b[p + 3] === 101 && b[p + 4] === 99 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 11
      }
      break
    }
  }
  return -1
}

function word80(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      if (b[p + 1] === 99 && b[p + 2] === 116 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 114: {
      if (b[p + 1] === 111 && b[p + 2] === 108 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 34) {
        after = p + 6
        return 1
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 2
      }
      break
    }
  }
  return -1
}

function list81(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectProvision(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectProvision(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word91(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = code83(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = text85(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = code86(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text85(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list32(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list32(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = list32(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = pattern74(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = text7(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = objectQuantity(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list21(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function code83(p: number): number {
  return b[p] === 34 && word84(p + 1) >= 0 ? after : -1
}

function word84(p: number): number {
  switch (b[p + 0]) {
    case 111: {
      if (b[p + 1] === 98 && b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 103 && b[p + 5] === 97 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34) {
        after = p + 11
        return 0
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 111: {
              switch (b[p + 3]) {
                case 104: {
                  if (b[p + 4] === 105 && b[p + 5] === 98 && b[p + 6] === 105 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
                    after = p + 12
                    return 1
                  }
                  break
                }
                case 99: {
                  if (b[p + 4] === 101 && b[p + 5] === 100 && b[p + 6] === 117 && b[p + 7] === 114 && b[p + 8] === 101 && b[p + 9] === 34) {
                    after = p + 10
                    return 4
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 101: {
          if (b[p + 2] === 114 && b[p + 3] === 109 && b[p + 4] === 105 && b[p + 5] === 115 && b[p + 6] === 115 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34) {
            after = p + 11
            return 2
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 105 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34) {
        after = p + 10
        return 3
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 99 && b[p + 3] === 108 && b[p + 4] === 97 && b[p + 5] === 114 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
        after = p + 12
        return 5
      }
      break
    }
  }
  return -1
}

function text85(p: number): number {
  const end = text(p)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 20000 && codePoints(p + 1, end - 1) > 20000)) return -1
  return end
}

function code86(p: number): number {
  return b[p] === 34 && word87(p + 1) >= 0 ? after : -1
}

function word87(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      if (b[p + 1] === 101 && b[p + 2] === 120 && b[p + 3] === 116 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 112 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
  }
  return -1
}

function objectQuantity(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word90(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text7(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = number89(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = number89(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function number89(p: number): number {
  const end = number(p, false)
  return end < 0 ? -1 : end
}

function word90(p: number): number {
  switch (b[p + 0]) {
    case 111: {
      if (b[p + 1] === 102 && b[p + 2] === 34) {
        after = p + 3
        return 0
      }
      break
    }
    case 97: {
      if (b[p + 1] === 109 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 110 && b[p + 5] === 116 && b[p + 6] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 109: {
      if (b[p + 1] === 111 && b[p + 2] === 115 && b[p + 3] === 116 && b[p + 4] === 34) {
        after = p + 5
        return 2
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 2] === 105 && b[p + 3] === 116 && b[p + 4] === 34) {
        after = p + 5
        return 3
      }
      break
    }
  }
  return -1
}

function word91(p: number): number {
  switch (b[p + 0]) {
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 2] === 120 && b[p + 3] === 116 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 98: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 115 && b[p + 3] === 105 && b[p + 4] === 115 && b[p + 5] === 34) {
            after = p + 6
            return 2
          }
          break
        }
        case 121: {
          if (b[p + 2] === 34) {
            after = p + 3
            return 4
          }
          break
        }
        case 101: {
          if (b[p + 2] === 110 && b[p + 3] === 101 && b[p + 4] === 102 && b[p + 5] === 105 && b[p + 6] === 99 && b[p + 7] === 105 && b[p + 8] === 97 && b[p + 9] === 114 && b[p + 10] === 105 && b[p + 11] === 101 && b[p + 12] === 115 && b[p + 13] === 34) {
            after = p + 14
            return 6
          }
          break
        }
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 116 && b[p + 5] === 34) {
        after = p + 6
        return 3
      }
      break
    }
    case 111: {
      if (b[p + 1] === 98 && b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 103 && b[p + 5] === 111 && b[p + 6] === 114 && b[p + 7] === 115 && b[p + 8] === 34) {
        after = p + 9
        return 5
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 2] === 98 && b[p + 3] === 106 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 34) {
        after = p + 8
        return 7
      }
      break
    }
    case 97: {
      if (b[p + 1] === 114 && b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 108 && b[p + 6] === 101 && b[p + 7] === 34) {
        after = p + 8
        return 8
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 121 && b[p + 8] === 34) {
        after = p + 9
        return 9
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 10
      }
      break
    }
  }
  return -1
}

function list92(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectAgreementRelation(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectAgreementRelation(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word97(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = code94(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern65(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = list96(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = list21(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function code94(p: number): number {
  return b[p] === 34 && word95(p + 1) >= 0 ? after : -1
}

function word95(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      switch (b[p + 1]) {
        case 109: {
          if (b[p + 2] === 101 && b[p + 3] === 110 && b[p + 4] === 100 && b[p + 5] === 115 && b[p + 6] === 34) {
            after = p + 7
            return 0
          }
          break
        }
        case 110: {
          if (b[p + 2] === 110 && b[p + 3] === 101 && b[p + 4] === 120 && b[p + 5] === 45 && b[p + 6] === 116 && b[p + 7] === 111 && b[p + 8] === 34) {
            after = p + 9
            return 11
          }
          break
        }
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 117: {
          switch (b[p + 2]) {
            case 112: {
              switch (b[p + 3]) {
                case 101: {
                  if (b[p + 4] === 114 && b[p + 5] === 115 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 101 && b[p + 9] === 115 && b[p + 10] === 34) {
                    after = p + 11
                    return 1
                  }
                  break
                }
                case 112: {
                  if (b[p + 4] === 108 && b[p + 5] === 101 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 115 && b[p + 11] === 34) {
                    after = p + 12
                    return 7
                  }
                  break
                }
              }
              break
            }
            case 115: {
              if (b[p + 3] === 112 && b[p + 4] === 101 && b[p + 5] === 110 && b[p + 6] === 100 && b[p + 7] === 115 && b[p + 8] === 34) {
                after = p + 9
                return 3
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 2] === 114 && b[p + 3] === 109 && b[p + 4] === 105 && b[p + 5] === 110 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 101 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 2
      }
      break
    }
    case 114: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 110: {
              if (b[p + 3] === 101 && b[p + 4] === 119 && b[p + 5] === 115 && b[p + 6] === 34) {
                after = p + 7
                return 4
              }
              break
            }
            case 102: {
              if (b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 115 && b[p + 6] === 45 && b[p + 7] === 116 && b[p + 8] === 111 && b[p + 9] === 34) {
                after = p + 10
                return 13
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 100 && b[p + 6] === 115 && b[p + 7] === 34) {
        after = p + 8
        return 5
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 109: {
          if (b[p + 2] === 112 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 6
          }
          break
        }
        case 110: {
          if (b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 112 && b[p + 6] === 114 && b[p + 7] === 101 && b[p + 8] === 116 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 9
          }
          break
        }
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 110: {
              if (b[p + 3] === 115 && b[p + 4] === 111 && b[p + 5] === 108 && b[p + 6] === 105 && b[p + 7] === 100 && b[p + 8] === 97 && b[p + 9] === 116 && b[p + 10] === 101 && b[p + 11] === 115 && b[p + 12] === 34) {
                after = p + 13
                return 8
              }
              break
            }
            case 114: {
              if (b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 115 && b[p + 8] === 34) {
                after = p + 9
                return 10
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 114 && b[p + 2] === 111 && b[p + 3] === 116 && b[p + 4] === 111 && b[p + 5] === 99 && b[p + 6] === 111 && b[p + 7] === 108 && b[p + 8] === 45 && b[p + 9] === 116 && b[p + 10] === 111 && b[p + 11] === 34) {
        after = p + 12
        return 12
      }
      break
    }
  }
  return -1
}

function list96(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = text7(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function word97(p: number): number {
  switch (b[p + 0]) {
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 103: {
          if (b[p + 2] === 114 && b[p + 3] === 101 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 34) {
            after = p + 10
            return 1
          }
          break
        }
        case 114: {
          if (b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 108 && b[p + 6] === 101 && b[p + 7] === 115 && b[p + 8] === 34) {
            after = p + 9
            return 2
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 3
      }
      break
    }
  }
  return -1
}

function list98(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern99(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function pattern99(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table10[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts10[state >> 7] === 1 ? i + 1 : -1
}

function list100(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern10(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function pattern101(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table11[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 40) return -1
  return accepts11[state >> 7] === 1 ? i + 1 : -1
}

function code102(p: number): number {
  return b[p] === 34 && word103(p + 1) >= 0 ? after : -1
}

function word103(p: number): number {
  switch (b[p + 0]) {
    case 110: {
      if (b[p + 1] === 111 && b[p + 2] === 110 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 116: {
      if (b[p + 1] === 97 && b[p + 2] === 99 && b[p + 3] === 105 && b[p + 4] === 116 && b[p + 5] === 34) {
        after = p + 6
        return 1
      }
      break
    }
    case 98: {
      if (b[p + 1] === 121 && b[p + 2] === 45 && b[p + 3] === 97 && b[p + 4] === 103 && b[p + 5] === 114 && b[p + 6] === 101 && b[p + 7] === 101 && b[p + 8] === 109 && b[p + 9] === 101 && b[p + 10] === 110 && b[p + 11] === 116 && b[p + 12] === 34) {
        after = p + 13
        return 2
      }
      break
    }
  }
  return -1
}

function list104(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectAgreementEvent(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 10000 ? -1 : p + 1
    else return -1
  }
}

function objectAgreementEvent(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word117(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = code106(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern108(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = list109(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = list32(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list112(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list96(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = pattern20(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = text7(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = pattern20(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = text7(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = pattern20(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = text7(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = objectPlace(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = text7(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = text14(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = list21(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function code106(p: number): number {
  return b[p] === 34 && word107(p + 1) >= 0 ? after : -1
}

function word107(p: number): number {
  switch (b[p + 0]) {
    case 112: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 111: {
              switch (b[p + 3]) {
                case 112: {
                  if (b[p + 4] === 111 && b[p + 5] === 115 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
                    after = p + 9
                    return 0
                  }
                  break
                }
                case 118: {
                  if (b[p + 4] === 105 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 97 && b[p + 10] === 108 && b[p + 11] === 45 && b[p + 12] === 97 && b[p + 13] === 112 && b[p + 14] === 112 && b[p + 15] === 108 && b[p + 16] === 105 && b[p + 17] === 99 && b[p + 18] === 97 && b[p + 19] === 116 && b[p + 20] === 105 && b[p + 21] === 111 && b[p + 22] === 110 && b[p + 23] === 34) {
                    after = p + 24
                    return 23
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 117: {
          if (b[p + 2] === 98 && b[p + 3] === 108 && b[p + 4] === 105 && b[p + 5] === 99 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
            after = p + 12
            return 10
          }
          break
        }
      }
      break
    }
    case 110: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 103 && b[p + 3] === 111 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
            after = p + 12
            return 1
          }
          break
        }
        case 111: {
          if (b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 102 && b[p + 5] === 105 && b[p + 6] === 99 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
            after = p + 13
            return 22
          }
          break
        }
      }
      break
    }
    case 116: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 120: {
              if (b[p + 3] === 116 && b[p + 4] === 45 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 114 && b[p + 8] === 101 && b[p + 9] === 101 && b[p + 10] === 100 && b[p + 11] === 34) {
                after = p + 12
                return 2
              }
              break
            }
            case 114: {
              switch (b[p + 3]) {
                case 114: {
                  if (b[p + 4] === 105 && b[p + 5] === 116 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 105 && b[p + 9] === 97 && b[p + 10] === 108 && b[p + 11] === 45 && b[p + 12] === 97 && b[p + 13] === 112 && b[p + 14] === 112 && b[p + 15] === 108 && b[p + 16] === 105 && b[p + 17] === 99 && b[p + 18] === 97 && b[p + 19] === 116 && b[p + 20] === 105 && b[p + 21] === 111 && b[p + 22] === 110 && b[p + 23] === 34) {
                    after = p + 24
                    return 25
                  }
                  break
                }
                case 109: {
                  if (b[p + 4] === 105 && b[p + 5] === 110 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
                    after = p + 12
                    return 43
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 110: {
          switch (b[p + 2]) {
            case 105: {
              if (b[p + 3] === 116 && b[p + 4] === 105 && b[p + 5] === 97 && b[p + 6] === 108 && b[p + 7] === 108 && b[p + 8] === 105 && b[p + 9] === 110 && b[p + 10] === 103 && b[p + 11] === 34) {
                after = p + 12
                return 3
              }
              break
            }
            case 116: {
              if (b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 112 && b[p + 6] === 114 && b[p + 7] === 101 && b[p + 8] === 116 && b[p + 9] === 97 && b[p + 10] === 116 && b[p + 11] === 105 && b[p + 12] === 118 && b[p + 13] === 101 && b[p + 14] === 45 && b[p + 15] === 100 && b[p + 16] === 101 && b[p + 17] === 99 && b[p + 18] === 108 && b[p + 19] === 97 && b[p + 20] === 114 && b[p + 21] === 97 && b[p + 22] === 116 && b[p + 23] === 105 && b[p + 24] === 111 && b[p + 25] === 110 && b[p + 26] === 34) {
                after = p + 27
                return 29
              }
              break
            }
            case 118: {
              if (b[p + 3] === 97 && b[p + 4] === 108 && b[p + 5] === 105 && b[p + 6] === 100 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
                after = p + 13
                return 46
              }
              break
            }
          }
          break
        }
        case 109: {
          if (b[p + 2] === 112 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 97 && b[p + 10] === 116 && b[p + 11] === 105 && b[p + 12] === 111 && b[p + 13] === 110 && b[p + 14] === 34) {
            after = p + 15
            return 32
          }
          break
        }
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 100: {
          if (b[p + 2] === 111 && b[p + 3] === 112 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
            after = p + 9
            return 4
          }
          break
        }
        case 110: {
          if (b[p + 2] === 110 && b[p + 3] === 111 && b[p + 4] === 117 && b[p + 5] === 110 && b[p + 6] === 99 && b[p + 7] === 101 && b[p + 8] === 109 && b[p + 9] === 101 && b[p + 10] === 110 && b[p + 11] === 116 && b[p + 12] === 34) {
            after = p + 13
            return 9
          }
          break
        }
        case 99: {
          switch (b[p + 2]) {
            case 99: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 112: {
                      if (b[p + 5] === 116 && b[p + 6] === 97 && b[p + 7] === 110 && b[p + 8] === 99 && b[p + 9] === 101 && b[p + 10] === 34) {
                        after = p + 11
                        return 15
                      }
                      break
                    }
                    case 115: {
                      if (b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34) {
                        after = p + 10
                        return 18
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 112: {
          if (b[p + 2] === 112 && b[p + 3] === 114 && b[p + 4] === 111 && b[p + 5] === 118 && b[p + 6] === 97 && b[p + 7] === 108 && b[p + 8] === 34) {
            after = p + 9
            return 16
          }
          break
        }
        case 109: {
          if (b[p + 2] === 101 && b[p + 3] === 110 && b[p + 4] === 100 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 34) {
            after = p + 10
            return 35
          }
          break
        }
      }
      break
    }
    case 111: {
      switch (b[p + 1]) {
        case 112: {
          if (b[p + 2] === 101 && b[p + 3] === 110 && b[p + 4] === 101 && b[p + 5] === 100 && b[p + 6] === 45 && b[p + 7] === 102 && b[p + 8] === 111 && b[p + 9] === 114 && b[p + 10] === 45 && b[p + 11] === 115 && b[p + 12] === 105 && b[p + 13] === 103 && b[p + 14] === 110 && b[p + 15] === 97 && b[p + 16] === 116 && b[p + 17] === 117 && b[p + 18] === 114 && b[p + 19] === 101 && b[p + 20] === 34) {
            after = p + 21
            return 5
          }
          break
        }
        case 98: {
          switch (b[p + 2]) {
            case 106: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 99: {
                      switch (b[p + 5]) {
                        case 116: {
                          switch (b[p + 6]) {
                            case 105: {
                              switch (b[p + 7]) {
                                case 111: {
                                  switch (b[p + 8]) {
                                    case 110: {
                                      switch (b[p + 9]) {
                                        case 34: {
                                          after = p + 10
                                          return 30
                                          break
                                        }
                                        case 45: {
                                          if (b[p + 10] === 119 && b[p + 11] === 105 && b[p + 12] === 116 && b[p + 13] === 104 && b[p + 14] === 100 && b[p + 15] === 114 && b[p + 16] === 97 && b[p + 17] === 119 && b[p + 18] === 97 && b[p + 19] === 108 && b[p + 20] === 34) {
                                            after = p + 21
                                            return 31
                                          }
                                          break
                                        }
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 105: {
          switch (b[p + 2]) {
            case 103: {
              switch (b[p + 3]) {
                case 110: {
                  switch (b[p + 4]) {
                    case 97: {
                      switch (b[p + 5]) {
                        case 116: {
                          switch (b[p + 6]) {
                            case 117: {
                              switch (b[p + 7]) {
                                case 114: {
                                  switch (b[p + 8]) {
                                    case 101: {
                                      switch (b[p + 9]) {
                                        case 34: {
                                          after = p + 10
                                          return 6
                                          break
                                        }
                                        case 45: {
                                          if (b[p + 10] === 97 && b[p + 11] === 100 && b[p + 12] === 45 && b[p + 13] === 114 && b[p + 14] === 101 && b[p + 15] === 102 && b[p + 16] === 101 && b[p + 17] === 114 && b[p + 18] === 101 && b[p + 19] === 110 && b[p + 20] === 100 && b[p + 21] === 117 && b[p + 22] === 109 && b[p + 23] === 34) {
                                            after = p + 24
                                            return 7
                                          }
                                          break
                                        }
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 117: {
          switch (b[p + 2]) {
            case 99: {
              if (b[p + 3] === 99 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 115 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34) {
                after = p + 11
                return 19
              }
              break
            }
            case 115: {
              if (b[p + 3] === 112 && b[p + 4] === 101 && b[p + 5] === 110 && b[p + 6] === 115 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34) {
                after = p + 11
                return 37
              }
              break
            }
            case 112: {
              if (b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 115 && b[p + 6] === 101 && b[p + 7] === 115 && b[p + 8] === 115 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
                after = p + 13
                return 45
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 102: {
              if (b[p + 3] === 105 && b[p + 4] === 110 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 118 && b[p + 9] === 101 && b[p + 10] === 45 && b[p + 11] === 115 && b[p + 12] === 105 && b[p + 13] === 103 && b[p + 14] === 110 && b[p + 15] === 97 && b[p + 16] === 116 && b[p + 17] === 117 && b[p + 18] === 114 && b[p + 19] === 101 && b[p + 20] === 34) {
                after = p + 21
                return 8
              }
              break
            }
            case 112: {
              if (b[p + 3] === 111 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 34) {
                after = p + 8
                return 21
              }
              break
            }
            case 110: {
              if (b[p + 3] === 117 && b[p + 4] === 110 && b[p + 5] === 99 && b[p + 6] === 105 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
                after = p + 13
                return 40
              }
              break
            }
          }
          break
        }
        case 111: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 115: {
                      switch (b[p + 5]) {
                        case 116: {
                          switch (b[p + 6]) {
                            case 105: {
                              switch (b[p + 7]) {
                                case 99: {
                                  switch (b[p + 8]) {
                                    case 45: {
                                      switch (b[p + 9]) {
                                        case 97: {
                                          if (b[p + 10] === 112 && b[p + 11] === 112 && b[p + 12] === 114 && b[p + 13] === 111 && b[p + 14] === 118 && b[p + 15] === 97 && b[p + 16] === 108 && b[p + 17] === 34) {
                                            after = p + 18
                                            return 12
                                          }
                                          break
                                        }
                                        case 114: {
                                          if (b[p + 10] === 101 && b[p + 11] === 106 && b[p + 12] === 101 && b[p + 13] === 99 && b[p + 14] === 116 && b[p + 15] === 105 && b[p + 16] === 111 && b[p + 17] === 110 && b[p + 18] === 34) {
                                            after = p + 19
                                            return 13
                                          }
                                          break
                                        }
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 2] === 97 && b[p + 3] === 107 && b[p + 4] === 34) {
        after = p + 5
        return 11
      }
      break
    }
    case 114: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 102 && b[p + 5] === 105 && b[p + 6] === 99 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
            after = p + 13
            return 14
          }
          break
        }
        case 101: {
          switch (b[p + 2]) {
            case 103: {
              if (b[p + 3] === 105 && b[p + 4] === 115 && b[p + 5] === 116 && b[p + 6] === 114 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
                after = p + 13
                return 26
              }
              break
            }
            case 115: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 114: {
                      switch (b[p + 5]) {
                        case 118: {
                          switch (b[p + 6]) {
                            case 97: {
                              switch (b[p + 7]) {
                                case 116: {
                                  switch (b[p + 8]) {
                                    case 105: {
                                      switch (b[p + 9]) {
                                        case 111: {
                                          switch (b[p + 10]) {
                                            case 110: {
                                              switch (b[p + 11]) {
                                                case 34: {
                                                  after = p + 12
                                                  return 27
                                                  break
                                                }
                                                case 45: {
                                                  if (b[p + 12] === 119 && b[p + 13] === 105 && b[p + 14] === 116 && b[p + 15] === 104 && b[p + 16] === 100 && b[p + 17] === 114 && b[p + 18] === 97 && b[p + 19] === 119 && b[p + 20] === 97 && b[p + 21] === 108 && b[p + 22] === 34) {
                                                    after = p + 23
                                                    return 28
                                                  }
                                                  break
                                                }
                                              }
                                              break
                                            }
                                          }
                                          break
                                        }
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
                case 117: {
                  if (b[p + 4] === 109 && b[p + 5] === 112 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34) {
                    after = p + 11
                    return 38
                  }
                  break
                }
              }
              break
            }
            case 110: {
              if (b[p + 3] === 101 && b[p + 4] === 119 && b[p + 5] === 97 && b[p + 6] === 108 && b[p + 7] === 34) {
                after = p + 8
                return 34
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 102: {
      if (b[p + 1] === 111 && b[p + 2] === 114 && b[p + 3] === 109 && b[p + 4] === 97 && b[p + 5] === 108 && b[p + 6] === 45 && b[p + 7] === 99 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 102 && b[p + 11] === 105 && b[p + 12] === 114 && b[p + 13] === 109 && b[p + 14] === 97 && b[p + 15] === 116 && b[p + 16] === 105 && b[p + 17] === 111 && b[p + 18] === 110 && b[p + 19] === 34) {
        after = p + 20
        return 17
      }
      break
    }
    case 101: {
      switch (b[p + 1]) {
        case 120: {
          switch (b[p + 2]) {
            case 99: {
              if (b[p + 3] === 104 && b[p + 4] === 97 && b[p + 5] === 110 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 45 && b[p + 9] === 111 && b[p + 10] === 102 && b[p + 11] === 45 && b[p + 12] === 105 && b[p + 13] === 110 && b[p + 14] === 115 && b[p + 15] === 116 && b[p + 16] === 114 && b[p + 17] === 117 && b[p + 18] === 109 && b[p + 19] === 101 && b[p + 20] === 110 && b[p + 21] === 116 && b[p + 22] === 115 && b[p + 23] === 34) {
                after = p + 24
                return 20
              }
              break
            }
            case 116: {
              if (b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34) {
                after = p + 10
                return 33
              }
              break
            }
            case 112: {
              if (b[p + 3] === 105 && b[p + 4] === 114 && b[p + 5] === 121 && b[p + 6] === 34) {
                after = p + 7
                return 44
              }
              break
            }
          }
          break
        }
        case 110: {
          if (b[p + 2] === 116 && b[p + 3] === 114 && b[p + 4] === 121 && b[p + 5] === 45 && b[p + 6] === 105 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 111 && b[p + 10] === 45 && b[p + 11] === 102 && b[p + 12] === 111 && b[p + 13] === 114 && b[p + 14] === 99 && b[p + 15] === 101 && b[p + 16] === 34) {
            after = p + 17
            return 24
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 2] === 114 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34) {
        after = p + 11
        return 36
      }
      break
    }
    case 98: {
      if (b[p + 1] === 114 && b[p + 2] === 101 && b[p + 3] === 97 && b[p + 4] === 99 && b[p + 5] === 104 && b[p + 6] === 45 && b[p + 7] === 97 && b[p + 8] === 108 && b[p + 9] === 108 && b[p + 10] === 101 && b[p + 11] === 103 && b[p + 12] === 101 && b[p + 13] === 100 && b[p + 14] === 34) {
        after = p + 15
        return 39
      }
      break
    }
    case 119: {
      switch (b[p + 1]) {
        case 105: {
          switch (b[p + 2]) {
            case 116: {
              switch (b[p + 3]) {
                case 104: {
                  switch (b[p + 4]) {
                    case 100: {
                      switch (b[p + 5]) {
                        case 114: {
                          switch (b[p + 6]) {
                            case 97: {
                              switch (b[p + 7]) {
                                case 119: {
                                  switch (b[p + 8]) {
                                    case 97: {
                                      switch (b[p + 9]) {
                                        case 108: {
                                          switch (b[p + 10]) {
                                            case 34: {
                                              after = p + 11
                                              return 41
                                              break
                                            }
                                            case 45: {
                                              if (b[p + 11] === 114 && b[p + 12] === 101 && b[p + 13] === 115 && b[p + 14] === 99 && b[p + 15] === 105 && b[p + 16] === 110 && b[p + 17] === 100 && b[p + 18] === 101 && b[p + 19] === 100 && b[p + 20] === 34) {
                                                after = p + 21
                                                return 42
                                              }
                                              break
                                            }
                                          }
                                          break
                                        }
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
  }
  return -1
}

function pattern108(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table12[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts0[state >> 7] === 1 ? i + 1 : -1
}

function list109(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectAgreementEventActor(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectAgreementEventActor(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word111(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern6(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern6(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function word111(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      if (b[p + 1] === 99 && b[p + 2] === 116 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 111: {
      switch (b[p + 1]) {
        case 110: {
          if (b[p + 2] === 66 && b[p + 3] === 101 && b[p + 4] === 104 && b[p + 5] === 97 && b[p + 6] === 108 && b[p + 7] === 102 && b[p + 8] === 79 && b[p + 9] === 102 && b[p + 10] === 34) {
            after = p + 11
            return 1
          }
          break
        }
        case 102: {
          if (b[p + 2] === 102 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
            after = p + 7
            return 3
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 101 && b[p + 2] === 114 && b[p + 3] === 115 && b[p + 4] === 111 && b[p + 5] === 110 && b[p + 6] === 34) {
        after = p + 7
        return 2
      }
      break
    }
  }
  return -1
}

function list112(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern108(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectPlace(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word116(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text7(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern15(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = number114(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = number115(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list38(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function number114(p: number): number {
  const end = number(p, false)
  return end < 0 || amount < -90 || amount > 90 ? -1 : end
}

function number115(p: number): number {
  const end = number(p, false)
  return end < 0 || amount < -180 || amount > 180 ? -1 : end
}

function word116(p: number): number {
  switch (b[p + 0]) {
    case 110: {
      if (b[p + 1] === 97 && b[p + 2] === 109 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 2] === 117 && b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 114 && b[p + 6] === 121 && b[p + 7] === 34) {
        after = p + 8
        return 1
      }
      break
    }
    case 108: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 116 && b[p + 5] === 117 && b[p + 6] === 100 && b[p + 7] === 101 && b[p + 8] === 34) {
            after = p + 9
            return 2
          }
          break
        }
        case 111: {
          if (b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 105 && b[p + 5] === 116 && b[p + 6] === 117 && b[p + 7] === 100 && b[p + 8] === 101 && b[p + 9] === 34) {
            after = p + 10
            return 3
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 100 && b[p + 2] === 101 && b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 102 && b[p + 7] === 105 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 115 && b[p + 11] === 34) {
        after = p + 12
        return 4
      }
      break
    }
  }
  return -1
}

function word117(p: number): number {
  switch (b[p + 0]) {
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 105: {
      if (b[p + 1] === 100 && b[p + 2] === 34) {
        after = p + 3
        return 1
      }
      break
    }
    case 98: {
      if (b[p + 1] === 121 && b[p + 2] === 34) {
        after = p + 3
        return 2
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 99 && b[p + 3] === 105 && b[p + 4] === 112 && b[p + 5] === 105 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 3
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          if (b[p + 2] === 110 && b[p + 3] === 99 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 110 && b[p + 7] === 115 && b[p + 8] === 34) {
            after = p + 9
            return 4
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 15
          }
          break
        }
      }
      break
    }
    case 97: {
      if (b[p + 1] === 114 && b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 108 && b[p + 6] === 101 && b[p + 7] === 115 && b[p + 8] === 34) {
        after = p + 9
        return 5
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 97: {
          switch (b[p + 2]) {
            case 116: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 6
                      break
                    }
                    case 84: {
                      if (b[p + 5] === 101 && b[p + 6] === 120 && b[p + 7] === 116 && b[p + 8] === 34) {
                        after = p + 9
                        return 7
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 101: {
      switch (b[p + 1]) {
        case 102: {
          switch (b[p + 2]) {
            case 102: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 99: {
                      switch (b[p + 5]) {
                        case 116: {
                          switch (b[p + 6]) {
                            case 105: {
                              switch (b[p + 7]) {
                                case 118: {
                                  switch (b[p + 8]) {
                                    case 101: {
                                      switch (b[p + 9]) {
                                        case 34: {
                                          after = p + 10
                                          return 8
                                          break
                                        }
                                        case 84: {
                                          if (b[p + 10] === 101 && b[p + 11] === 120 && b[p + 12] === 116 && b[p + 13] === 34) {
                                            after = p + 14
                                            return 9
                                          }
                                          break
                                        }
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 120: {
          if (b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 16
          }
          break
        }
      }
      break
    }
    case 117: {
      switch (b[p + 1]) {
        case 110: {
          switch (b[p + 2]) {
            case 116: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 108: {
                      switch (b[p + 5]) {
                        case 34: {
                          after = p + 6
                          return 10
                          break
                        }
                        case 84: {
                          if (b[p + 6] === 101 && b[p + 7] === 120 && b[p + 8] === 116 && b[p + 9] === 34) {
                            after = p + 10
                            return 11
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 108 && b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 12
      }
      break
    }
    case 111: {
      if (b[p + 1] === 99 && b[p + 2] === 99 && b[p + 3] === 97 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
        after = p + 9
        return 13
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 14
      }
      break
    }
  }
  return -1
}

function word118(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      switch (b[p + 1]) {
        case 121: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 0
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 34) {
            after = p + 6
            return 2
          }
          break
        }
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 100: {
          switch (b[p + 2]) {
            case 34: {
              after = p + 3
              return 1
              break
            }
            case 101: {
              if (b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 102 && b[p + 7] === 105 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 115 && b[p + 11] === 34) {
                after = p + 12
                return 14
              }
              break
            }
          }
          break
        }
        case 110: {
          if (b[p + 2] === 115 && b[p + 3] === 116 && b[p + 4] === 114 && b[p + 5] === 117 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34) {
            after = p + 11
            return 5
          }
          break
        }
      }
      break
    }
    case 110: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 109 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 34) {
            after = p + 6
            return 3
          }
          break
        }
        case 111: {
          if (b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 80 && b[p + 7] === 101 && b[p + 8] === 114 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 100 && b[p + 12] === 34) {
            after = p + 13
            return 16
          }
          break
        }
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 115 && b[p + 3] === 99 && b[p + 4] === 114 && b[p + 5] === 105 && b[p + 6] === 112 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
            after = p + 12
            return 4
          }
          break
        }
        case 105: {
          if (b[p + 2] === 115 && b[p + 3] === 99 && b[p + 4] === 108 && b[p + 5] === 111 && b[p + 6] === 115 && b[p + 7] === 117 && b[p + 8] === 114 && b[p + 9] === 101 && b[p + 10] === 34) {
            after = p + 11
            return 7
          }
          break
        }
        case 111: {
          if (b[p + 2] === 99 && b[p + 3] === 117 && b[p + 4] === 109 && b[p + 5] === 101 && b[p + 6] === 110 && b[p + 7] === 116 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 12
          }
          break
        }
        case 117: {
          if (b[p + 2] === 114 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
            after = p + 9
            return 15
          }
          break
        }
      }
      break
    }
    case 108: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 103 && b[p + 3] === 97 && b[p + 4] === 108 && b[p + 5] === 78 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 117 && b[p + 9] === 114 && b[p + 10] === 101 && b[p + 11] === 34) {
            after = p + 12
            return 6
          }
          break
        }
        case 97: {
          if (b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 13
          }
          break
        }
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 2] === 98 && b[p + 3] === 106 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 115 && b[p + 8] === 34) {
        after = p + 9
        return 8
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 114 && b[p + 3] === 116 && b[p + 4] === 105 && b[p + 5] === 99 && b[p + 6] === 105 && b[p + 7] === 112 && b[p + 8] === 97 && b[p + 9] === 110 && b[p + 10] === 116 && b[p + 11] === 115 && b[p + 12] === 34) {
            after = p + 13
            return 9
          }
          break
        }
        case 114: {
          if (b[p + 2] === 111 && b[p + 3] === 118 && b[p + 4] === 105 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 10
          }
          break
        }
      }
      break
    }
    case 114: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 108: {
              if (b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
                after = p + 10
                return 11
              }
              break
            }
            case 110: {
              if (b[p + 3] === 101 && b[p + 4] === 119 && b[p + 5] === 97 && b[p + 6] === 108 && b[p + 7] === 34) {
                after = p + 8
                return 17
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 101: {
      switch (b[p + 1]) {
        case 118: {
          if (b[p + 2] === 101 && b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 115 && b[p + 6] === 34) {
            after = p + 7
            return 18
          }
          break
        }
        case 120: {
          if (b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 20
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 19
      }
      break
    }
  }
  return -1
}

function unionStatement(p: number): number {
  const tag = tagValue(p, tag0)
  if (tag < 0 || b[tag] !== 34) return -1
  switch (word205(tag + 1)) {
    case 0:
      return objectQuotation(p)
    case 1:
      return objectParaphrase(p)
    case 2:
      return objectAssertion(p)
    case 3:
      return objectAssessment(p)
  }
  return -1
}

function objectQuotation(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word192(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant121(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant122(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern123(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text85(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = pattern10(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list124(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = list127(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = list132(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = objectStatementAppearance(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = list140(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list32(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = code142(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = list144(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = list183(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = objectStatementCredibility(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = pattern20(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = text7(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = objectPlace(p)
        break
      case 18:
        if ((seen0 & 262144) !== 0) return -1
        seen0 |= 262144
        p = text7(p)
        break
      case 19:
        if ((seen0 & 524288) !== 0) return -1
        seen0 |= 524288
        p = list21(p)
        break
      case 20:
        if ((seen0 & 1048576) !== 0) return -1
        seen0 |= 1048576
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 207) === 207 ? p + 1 : -1
}

function constant121(p: number): number {
  return b[p] === 34 && b[p + 1] === 115 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 101 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34 ? p + 11 : -1
}

function constant122(p: number): number {
  return b[p] === 34 && b[p + 1] === 113 && b[p + 2] === 117 && b[p + 3] === 111 && b[p + 4] === 116 && b[p + 5] === 97 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34 ? p + 11 : -1
}

function pattern123(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table13[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts8[state >> 7] === 1 ? i + 1 : -1
}

function list124(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectStatementTranslation(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectStatementTranslation(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word126(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern10(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = text85(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern6(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function word126(p: number): number {
  switch (b[p + 0]) {
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 0
      }
      break
    }
    case 116: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 120 && b[p + 3] === 116 && b[p + 4] === 34) {
            after = p + 5
            return 1
          }
          break
        }
        case 114: {
          if (b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 115 && b[p + 5] === 108 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 111 && b[p + 9] === 114 && b[p + 10] === 34) {
            after = p + 11
            return 2
          }
          break
        }
      }
      break
    }
  }
  return -1
}

function list127(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectSpeaker(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectSpeaker(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word131(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern6(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = text7(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = code129(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function code129(p: number): number {
  return b[p] === 34 && word130(p + 1) >= 0 ? after : -1
}

function word130(p: number): number {
  switch (b[p + 0]) {
    case 111: {
      if (b[p + 1] === 110 && b[p + 2] === 45 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 100 && b[p + 9] === 34) {
        after = p + 10
        return 0
      }
      break
    }
    case 98: {
      if (b[p + 1] === 97 && b[p + 2] === 99 && b[p + 3] === 107 && b[p + 4] === 103 && b[p + 5] === 114 && b[p + 6] === 111 && b[p + 7] === 117 && b[p + 8] === 110 && b[p + 9] === 100 && b[p + 10] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 97: {
      if (b[p + 1] === 110 && b[p + 2] === 111 && b[p + 3] === 110 && b[p + 4] === 121 && b[p + 5] === 109 && b[p + 6] === 111 && b[p + 7] === 117 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 2
      }
      break
    }
  }
  return -1
}

function word131(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      switch (b[p + 1]) {
        case 99: {
          if (b[p + 2] === 116 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 34) {
            after = p + 6
            return 0
          }
          break
        }
        case 115: {
          if (b[p + 2] === 87 && b[p + 3] === 114 && b[p + 4] === 105 && b[p + 5] === 116 && b[p + 6] === 116 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 34) {
            after = p + 10
            return 3
          }
          break
        }
        case 116: {
          if (b[p + 2] === 116 && b[p + 3] === 114 && b[p + 4] === 105 && b[p + 5] === 98 && b[p + 6] === 117 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
            after = p + 12
            return 4
          }
          break
        }
      }
      break
    }
    case 111: {
      switch (b[p + 1]) {
        case 110: {
          if (b[p + 2] === 66 && b[p + 3] === 101 && b[p + 4] === 104 && b[p + 5] === 97 && b[p + 6] === 108 && b[p + 7] === 102 && b[p + 8] === 79 && b[p + 9] === 102 && b[p + 10] === 34) {
            after = p + 11
            return 1
          }
          break
        }
        case 102: {
          if (b[p + 2] === 102 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
            after = p + 7
            return 2
          }
          break
        }
      }
      break
    }
  }
  return -1
}

function list132(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectQuote(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectQuote(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word136(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text85(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern10(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = objectOriginalWording(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = pattern10(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = pattern6(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function objectOriginalWording(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word135(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text85(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern10(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function word135(p: number): number {
  switch (b[p + 0]) {
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 116 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
  }
  return -1
}

function word136(p: number): number {
  switch (b[p + 0]) {
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 116 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 111: {
      if (b[p + 1] === 114 && b[p + 2] === 105 && b[p + 3] === 103 && b[p + 4] === 105 && b[p + 5] === 110 && b[p + 6] === 97 && b[p + 7] === 108 && b[p + 8] === 34) {
        after = p + 9
        return 2
      }
      break
    }
    case 116: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 97: {
              switch (b[p + 3]) {
                case 110: {
                  switch (b[p + 4]) {
                    case 115: {
                      switch (b[p + 5]) {
                        case 108: {
                          switch (b[p + 6]) {
                            case 97: {
                              switch (b[p + 7]) {
                                case 116: {
                                  switch (b[p + 8]) {
                                    case 101: {
                                      if (b[p + 9] === 100 && b[p + 10] === 70 && b[p + 11] === 114 && b[p + 12] === 111 && b[p + 13] === 109 && b[p + 14] === 34) {
                                        after = p + 15
                                        return 3
                                      }
                                      break
                                    }
                                    case 111: {
                                      if (b[p + 9] === 114 && b[p + 10] === 34) {
                                        after = p + 11
                                        return 4
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
  }
  return -1
}

function objectStatementAppearance(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word139(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern99(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = text85(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = text85(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text85(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = number138(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = number138(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function number138(p: number): number {
  const end = number(p, true)
  return end < 0 || amount < 0 || amount > 2000000000 ? -1 : end
}

function word139(p: number): number {
  switch (b[p + 0]) {
    case 115: {
      switch (b[p + 1]) {
        case 111: {
          if (b[p + 2] === 117 && b[p + 3] === 114 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
            after = p + 7
            return 0
          }
          break
        }
        case 117: {
          if (b[p + 2] === 102 && b[p + 3] === 102 && b[p + 4] === 105 && b[p + 5] === 120 && b[p + 6] === 34) {
            after = p + 7
            return 3
          }
          break
        }
        case 116: {
          if (b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 116 && b[p + 5] === 34) {
            after = p + 6
            return 4
          }
          break
        }
      }
      break
    }
    case 101: {
      switch (b[p + 1]) {
        case 120: {
          if (b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 116 && b[p + 5] === 34) {
            after = p + 6
            return 1
          }
          break
        }
        case 110: {
          if (b[p + 2] === 100 && b[p + 3] === 34) {
            after = p + 4
            return 5
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 114 && b[p + 2] === 101 && b[p + 3] === 102 && b[p + 4] === 105 && b[p + 5] === 120 && b[p + 6] === 34) {
        after = p + 7
        return 2
      }
      break
    }
  }
  return -1
}

function list140(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern141(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function pattern141(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table14[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts12[state >> 7] === 1 ? i + 1 : -1
}

function code142(p: number): number {
  return b[p] === 34 && word143(p + 1) >= 0 ? after : -1
}

function word143(p: number): number {
  switch (b[p + 0]) {
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 110: {
              switch (b[p + 3]) {
                case 99: {
                  switch (b[p + 4]) {
                    case 108: {
                      if (b[p + 5] === 117 && b[p + 6] === 100 && b[p + 7] === 101 && b[p + 8] === 34) {
                        after = p + 9
                        return 0
                      }
                      break
                    }
                    case 101: {
                      if (b[p + 5] === 100 && b[p + 6] === 101 && b[p + 7] === 34) {
                        after = p + 8
                        return 3
                      }
                      break
                    }
                  }
                  break
                }
                case 102: {
                  if (b[p + 4] === 105 && b[p + 5] === 114 && b[p + 6] === 109 && b[p + 7] === 34) {
                    after = p + 8
                    return 15
                  }
                  break
                }
              }
              break
            }
            case 114: {
              if (b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 34) {
                after = p + 8
                return 16
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 110: {
          if (b[p + 2] === 110 && b[p + 3] === 111 && b[p + 4] === 117 && b[p + 5] === 110 && b[p + 6] === 99 && b[p + 7] === 101 && b[p + 8] === 34) {
            after = p + 9
            return 1
          }
          break
        }
        case 99: {
          if (b[p + 2] === 99 && b[p + 3] === 117 && b[p + 4] === 115 && b[p + 5] === 101 && b[p + 6] === 34) {
            after = p + 7
            return 6
          }
          break
        }
        case 112: {
          if (b[p + 2] === 111 && b[p + 3] === 108 && b[p + 4] === 111 && b[p + 5] === 103 && b[p + 6] === 105 && b[p + 7] === 115 && b[p + 8] === 101 && b[p + 9] === 34) {
            after = p + 10
            return 17
          }
          break
        }
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 2] === 112 && b[p + 3] === 112 && b[p + 4] === 111 && b[p + 5] === 114 && b[p + 6] === 116 && b[p + 7] === 34) {
        after = p + 8
        return 2
      }
      break
    }
    case 114: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 113: {
              if (b[p + 3] === 117 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 116 && b[p + 7] === 34) {
                after = p + 8
                return 4
              }
              break
            }
            case 106: {
              if (b[p + 3] === 101 && b[p + 4] === 99 && b[p + 5] === 116 && b[p + 6] === 34) {
                after = p + 7
                return 8
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 109: {
              if (b[p + 3] === 97 && b[p + 4] === 110 && b[p + 5] === 100 && b[p + 6] === 34) {
                after = p + 7
                return 5
              }
              break
            }
            case 110: {
              if (b[p + 3] === 121 && b[p + 4] === 34) {
                after = p + 5
                return 7
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 116: {
      if (b[p + 1] === 104 && b[p + 2] === 114 && b[p + 3] === 101 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 34) {
        after = p + 9
        return 9
      }
      break
    }
    case 119: {
      if (b[p + 1] === 97 && b[p + 2] === 114 && b[p + 3] === 110 && b[p + 4] === 34) {
        after = p + 5
        return 10
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 111: {
              if (b[p + 3] === 109 && b[p + 4] === 105 && b[p + 5] === 115 && b[p + 6] === 101 && b[p + 7] === 34) {
                after = p + 8
                return 11
              }
              break
            }
            case 101: {
              if (b[p + 3] === 100 && b[p + 4] === 105 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 34) {
                after = p + 8
                return 13
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 111: {
      if (b[p + 1] === 102 && b[p + 2] === 102 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 34) {
        after = p + 6
        return 12
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 112 && b[p + 3] === 108 && b[p + 4] === 97 && b[p + 5] === 105 && b[p + 6] === 110 && b[p + 7] === 34) {
        after = p + 8
        return 14
      }
      break
    }
  }
  return -1
}

function list144(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = unionClaim(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function unionClaim(p: number): number {
  const tag = tagValue(p, tag1)
  if (tag < 0 || b[tag] !== 34) return -1
  switch (word182(tag + 1)) {
    case 0:
      return objectEventDateClaim(p)
    case 1:
      return objectEventPlaceClaim(p)
    case 2:
      return objectEventOccurredClaim(p)
    case 3:
      return objectEventParticipantClaim(p)
    case 4:
      return objectAgreementExistsClaim(p)
    case 5:
      return objectAgreementValidClaim(p)
    case 6:
      return objectAgreementInstrumentClaim(p)
    case 7:
      return objectAgreementLegalNatureClaim(p)
    case 8:
      return objectAgreementDisclosureClaim(p)
    case 9:
      return objectAgreementPartyClaim(p)
    case 10:
      return objectAgreementSubjectClaim(p)
    case 11:
      return objectActorTenureClaim(p)
    case 12:
      return objectActorRecognitionClaim(p)
    case 13:
      return objectQuantityClaim(p)
  }
  return -1
}

function objectEventDateClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern108(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant147(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern20(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant147(p: number): number {
  return b[p] === 34 && b[p + 1] === 100 && b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 34 ? p + 6 : -1
}

function literal148(p: number): number {
  return b[p] === 116 && b[p + 1] === 114 && b[p + 2] === 117 && b[p + 3] === 101 ? p + 4 : -1
}

function code149(p: number): number {
  return b[p] === 34 && word150(p + 1) >= 0 ? after : -1
}

function word150(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      if (b[p + 1] === 99 && b[p + 2] === 116 && b[p + 3] === 117 && b[p + 4] === 97 && b[p + 5] === 108 && b[p + 6] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 102: {
      if (b[p + 1] === 117 && b[p + 2] === 116 && b[p + 3] === 117 && b[p + 4] === 114 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 105 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 97 && b[p + 10] === 108 && b[p + 11] === 34) {
        after = p + 12
        return 2
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 115 && b[p + 3] === 105 && b[p + 4] === 114 && b[p + 5] === 101 && b[p + 6] === 100 && b[p + 7] === 34) {
        after = p + 8
        return 3
      }
      break
    }
  }
  return -1
}

function word151(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      if (b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 112: {
      if (b[p + 1] === 114 && b[p + 2] === 111 && b[p + 3] === 112 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 116 && b[p + 7] === 121 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 118: {
      switch (b[p + 1]) {
        case 97: {
          switch (b[p + 2]) {
            case 108: {
              switch (b[p + 3]) {
                case 117: {
                  switch (b[p + 4]) {
                    case 101: {
                      switch (b[p + 5]) {
                        case 34: {
                          after = p + 6
                          return 2
                          break
                        }
                        case 84: {
                          if (b[p + 6] === 101 && b[p + 7] === 120 && b[p + 8] === 116 && b[p + 9] === 34) {
                            after = p + 10
                            return 3
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 110: {
      if (b[p + 1] === 101 && b[p + 2] === 103 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 101 && b[p + 6] === 100 && b[p + 7] === 34) {
        after = p + 8
        return 4
      }
      break
    }
    case 109: {
      if (b[p + 1] === 111 && b[p + 2] === 100 && b[p + 3] === 97 && b[p + 4] === 108 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 121 && b[p + 8] === 34) {
        after = p + 9
        return 5
      }
      break
    }
  }
  return -1
}

function objectEventPlaceClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern108(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant153(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = text7(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant153(p: number): number {
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 108 && b[p + 3] === 97 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34 ? p + 7 : -1
}

function objectEventOccurredClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern108(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant155(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = boolean(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant155(p: number): number {
  return b[p] === 34 && b[p + 1] === 111 && b[p + 2] === 99 && b[p + 3] === 99 && b[p + 4] === 117 && b[p + 5] === 114 && b[p + 6] === 114 && b[p + 7] === 101 && b[p + 8] === 100 && b[p + 9] === 34 ? p + 10 : -1
}

function objectEventParticipantClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern108(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant157(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern6(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant157(p: number): number {
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 99 && b[p + 7] === 105 && b[p + 8] === 112 && b[p + 9] === 97 && b[p + 10] === 110 && b[p + 11] === 116 && b[p + 12] === 34 ? p + 13 : -1
}

function objectAgreementExistsClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern65(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant159(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = boolean(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant159(p: number): number {
  return b[p] === 34 && b[p + 1] === 101 && b[p + 2] === 120 && b[p + 3] === 105 && b[p + 4] === 115 && b[p + 5] === 116 && b[p + 6] === 115 && b[p + 7] === 34 ? p + 8 : -1
}

function objectAgreementValidClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern65(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant161(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = boolean(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant161(p: number): number {
  return b[p] === 34 && b[p + 1] === 118 && b[p + 2] === 97 && b[p + 3] === 108 && b[p + 4] === 105 && b[p + 5] === 100 && b[p + 6] === 34 ? p + 7 : -1
}

function objectAgreementInstrumentClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern65(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant163(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = code67(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant163(p: number): number {
  return b[p] === 34 && b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 115 && b[p + 4] === 116 && b[p + 5] === 114 && b[p + 6] === 117 && b[p + 7] === 109 && b[p + 8] === 101 && b[p + 9] === 110 && b[p + 10] === 116 && b[p + 11] === 34 ? p + 12 : -1
}

function objectAgreementLegalNatureClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern65(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant165(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = code69(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant165(p: number): number {
  return b[p] === 34 && b[p + 1] === 108 && b[p + 2] === 101 && b[p + 3] === 103 && b[p + 4] === 97 && b[p + 5] === 108 && b[p + 6] === 45 && b[p + 7] === 110 && b[p + 8] === 97 && b[p + 9] === 116 && b[p + 10] === 117 && b[p + 11] === 114 && b[p + 12] === 101 && b[p + 13] === 34 ? p + 14 : -1
}

function objectAgreementDisclosureClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern65(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant167(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = code71(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant167(p: number): number {
  return b[p] === 34 && b[p + 1] === 100 && b[p + 2] === 105 && b[p + 3] === 115 && b[p + 4] === 99 && b[p + 5] === 108 && b[p + 6] === 111 && b[p + 7] === 115 && b[p + 8] === 117 && b[p + 9] === 114 && b[p + 10] === 101 && b[p + 11] === 34 ? p + 12 : -1
}

function objectAgreementPartyClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern65(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant169(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern6(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant169(p: number): number {
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 116 && b[p + 5] === 121 && b[p + 6] === 34 ? p + 7 : -1
}

function objectAgreementSubjectClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern65(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant171(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern74(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant171(p: number): number {
  return b[p] === 34 && b[p + 1] === 115 && b[p + 2] === 117 && b[p + 3] === 98 && b[p + 4] === 106 && b[p + 5] === 101 && b[p + 6] === 99 && b[p + 7] === 116 && b[p + 8] === 34 ? p + 9 : -1
}

function objectActorTenureClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant173(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = objectClaimedTenure(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant173(p: number): number {
  return b[p] === 34 && b[p + 1] === 116 && b[p + 2] === 101 && b[p + 3] === 110 && b[p + 4] === 117 && b[p + 5] === 114 && b[p + 6] === 101 && b[p + 7] === 34 ? p + 8 : -1
}

function objectClaimedTenure(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word175(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text7(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern6(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = code53(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 4) === 4 ? p + 1 : -1
}

function word175(p: number): number {
  switch (b[p + 0]) {
    case 111: {
      if (b[p + 1] === 102 && b[p + 2] === 102 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 98: {
      if (b[p + 1] === 111 && b[p + 2] === 100 && b[p + 3] === 121 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 115: {
      if (b[p + 1] === 116 && b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 117 && b[p + 5] === 115 && b[p + 6] === 34) {
        after = p + 7
        return 2
      }
      break
    }
  }
  return -1
}

function objectActorRecognitionClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant177(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = objectClaimedRecognition(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant177(p: number): number {
  return b[p] === 34 && b[p + 1] === 114 && b[p + 2] === 101 && b[p + 3] === 99 && b[p + 4] === 111 && b[p + 5] === 103 && b[p + 6] === 110 && b[p + 7] === 105 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34 ? p + 13 : -1
}

function objectClaimedRecognition(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word179(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern6(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = code26(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function word179(p: number): number {
  switch (b[p + 0]) {
    case 98: {
      if (b[p + 1] === 121 && b[p + 2] === 34) {
        after = p + 3
        return 0
      }
      break
    }
    case 115: {
      if (b[p + 1] === 116 && b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 1
      }
      break
    }
  }
  return -1
}

function objectQuantityClaim(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word151(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern141(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant181(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = objectQuantity(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text7(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = literal148(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = code149(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant181(p: number): number {
  return b[p] === 34 && b[p + 1] === 113 && b[p + 2] === 117 && b[p + 3] === 97 && b[p + 4] === 110 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 116 && b[p + 8] === 121 && b[p + 9] === 34 ? p + 10 : -1
}

function word182(p: number): number {
  switch (b[p + 0]) {
    case 100: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 0
          }
          break
        }
        case 105: {
          if (b[p + 2] === 115 && b[p + 3] === 99 && b[p + 4] === 108 && b[p + 5] === 111 && b[p + 6] === 115 && b[p + 7] === 117 && b[p + 8] === 114 && b[p + 9] === 101 && b[p + 10] === 34) {
            after = p + 11
            return 8
          }
          break
        }
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 108: {
          if (b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 101 && b[p + 5] === 34) {
            after = p + 6
            return 1
          }
          break
        }
        case 97: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 116: {
                  switch (b[p + 4]) {
                    case 105: {
                      if (b[p + 5] === 99 && b[p + 6] === 105 && b[p + 7] === 112 && b[p + 8] === 97 && b[p + 9] === 110 && b[p + 10] === 116 && b[p + 11] === 34) {
                        after = p + 12
                        return 3
                      }
                      break
                    }
                    case 121: {
                      if (b[p + 5] === 34) {
                        after = p + 6
                        return 9
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 111: {
      if (b[p + 1] === 99 && b[p + 2] === 99 && b[p + 3] === 117 && b[p + 4] === 114 && b[p + 5] === 114 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 2
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 105 && b[p + 3] === 115 && b[p + 4] === 116 && b[p + 5] === 115 && b[p + 6] === 34) {
        after = p + 7
        return 4
      }
      break
    }
    case 118: {
      if (b[p + 1] === 97 && b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 100 && b[p + 5] === 34) {
        after = p + 6
        return 5
      }
      break
    }
    case 105: {
      if (b[p + 1] === 110 && b[p + 2] === 115 && b[p + 3] === 116 && b[p + 4] === 114 && b[p + 5] === 117 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34) {
        after = p + 11
        return 6
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 2] === 103 && b[p + 3] === 97 && b[p + 4] === 108 && b[p + 5] === 45 && b[p + 6] === 110 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 117 && b[p + 10] === 114 && b[p + 11] === 101 && b[p + 12] === 34) {
        after = p + 13
        return 7
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 2] === 98 && b[p + 3] === 106 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 34) {
        after = p + 8
        return 10
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 2] === 110 && b[p + 3] === 117 && b[p + 4] === 114 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 11
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 99 && b[p + 3] === 111 && b[p + 4] === 103 && b[p + 5] === 110 && b[p + 6] === 105 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
        after = p + 12
        return 12
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 121 && b[p + 8] === 34) {
        after = p + 9
        return 13
      }
      break
    }
  }
  return -1
}

function list183(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectStatementRelation(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectStatementRelation(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word187(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = code185(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern123(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function code185(p: number): number {
  return b[p] === 34 && word186(p + 1) >= 0 ? after : -1
}

function word186(p: number): number {
  switch (b[p + 0]) {
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 114: {
                  switch (b[p + 4]) {
                    case 111: {
                      if (b[p + 5] === 98 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 97 && b[p + 9] === 116 && b[p + 10] === 101 && b[p + 11] === 115 && b[p + 12] === 34) {
                        after = p + 13
                        return 0
                      }
                      break
                    }
                    case 101: {
                      if (b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 115 && b[p + 8] === 34) {
                        after = p + 9
                        return 5
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
            case 110: {
              if (b[p + 3] === 116 && b[p + 4] === 114 && b[p + 5] === 97 && b[p + 6] === 100 && b[p + 7] === 105 && b[p + 8] === 99 && b[p + 9] === 116 && b[p + 10] === 115 && b[p + 11] === 34) {
                after = p + 12
                return 2
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 114: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 112: {
              switch (b[p + 3]) {
                case 101: {
                  if (b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 115 && b[p + 7] === 34) {
                    after = p + 8
                    return 1
                  }
                  break
                }
                case 108: {
                  if (b[p + 4] === 105 && b[p + 5] === 101 && b[p + 6] === 115 && b[p + 7] === 45 && b[p + 8] === 116 && b[p + 9] === 111 && b[p + 10] === 34) {
                    after = p + 11
                    return 8
                  }
                  break
                }
              }
              break
            }
            case 116: {
              if (b[p + 3] === 114 && b[p + 4] === 97 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 115 && b[p + 8] === 34) {
                after = p + 9
                return 6
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 110 && b[p + 3] === 105 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 34) {
        after = p + 7
        return 3
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 2] === 97 && b[p + 3] === 108 && b[p + 4] === 105 && b[p + 5] === 102 && b[p + 6] === 105 && b[p + 7] === 101 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 4
      }
      break
    }
    case 101: {
      if (b[p + 1] === 108 && b[p + 2] === 97 && b[p + 3] === 98 && b[p + 4] === 111 && b[p + 5] === 114 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 101 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 7
      }
      break
    }
    case 116: {
      if (b[p + 1] === 114 && b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 115 && b[p + 5] === 108 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 101 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 9
      }
      break
    }
    case 98: {
      if (b[p + 1] === 97 && b[p + 2] === 115 && b[p + 3] === 101 && b[p + 4] === 100 && b[p + 5] === 45 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
        after = p + 9
        return 10
      }
      break
    }
  }
  return -1
}

function word187(p: number): number {
  switch (b[p + 0]) {
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 115: {
      if (b[p + 1] === 116 && b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 34) {
        after = p + 10
        return 1
      }
      break
    }
  }
  return -1
}

function objectStatementCredibility(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word191(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant34(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = code189(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function code189(p: number): number {
  return b[p] === 34 && word190(p + 1) >= 0 ? after : -1
}

function word190(p: number): number {
  switch (b[p + 0]) {
    case 49: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 0
      }
      break
    }
    case 50: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 1
      }
      break
    }
    case 51: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 2
      }
      break
    }
    case 52: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 3
      }
      break
    }
    case 53: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 4
      }
      break
    }
    case 54: {
      if (b[p + 1] === 34) {
        after = p + 2
        return 5
      }
      break
    }
  }
  return -1
}

function word191(p: number): number {
  switch (b[p + 0]) {
    case 115: {
      if (b[p + 1] === 99 && b[p + 2] === 97 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 103: {
      if (b[p + 1] === 114 && b[p + 2] === 97 && b[p + 3] === 100 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 1
      }
      break
    }
  }
  return -1
}

function word192(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      switch (b[p + 1]) {
        case 121: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 0
          }
          break
        }
        case 101: {
          if (b[p + 2] === 120 && b[p + 3] === 116 && b[p + 4] === 34) {
            after = p + 5
            return 3
          }
          break
        }
        case 114: {
          if (b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 115 && b[p + 5] === 108 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 115 && b[p + 12] === 34) {
            after = p + 13
            return 5
          }
          break
        }
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 105: {
      if (b[p + 1] === 100 && b[p + 2] === 34) {
        after = p + 3
        return 2
      }
      break
    }
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 4
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 112: {
          switch (b[p + 2]) {
            case 101: {
              switch (b[p + 3]) {
                case 97: {
                  if (b[p + 4] === 107 && b[p + 5] === 101 && b[p + 6] === 114 && b[p + 7] === 115 && b[p + 8] === 34) {
                    after = p + 9
                    return 6
                  }
                  break
                }
                case 101: {
                  if (b[p + 4] === 99 && b[p + 5] === 104 && b[p + 6] === 65 && b[p + 7] === 99 && b[p + 8] === 116 && b[p + 9] === 34) {
                    after = p + 10
                    return 11
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 97: {
          switch (b[p + 2]) {
            case 105: {
              switch (b[p + 3]) {
                case 100: {
                  switch (b[p + 4]) {
                    case 79: {
                      switch (b[p + 5]) {
                        case 110: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 15
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 16
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 2] === 111 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 34) {
        after = p + 7
        return 7
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 112: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 97 && b[p + 5] === 114 && b[p + 6] === 115 && b[p + 7] === 73 && b[p + 8] === 110 && b[p + 9] === 34) {
            after = p + 10
            return 8
          }
          break
        }
        case 98: {
          if (b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
            after = p + 6
            return 9
          }
          break
        }
        case 100: {
          if (b[p + 2] === 100 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 115 && b[p + 7] === 101 && b[p + 8] === 101 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 10
          }
          break
        }
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 108: {
          if (b[p + 2] === 97 && b[p + 3] === 105 && b[p + 4] === 109 && b[p + 5] === 115 && b[p + 6] === 34) {
            after = p + 7
            return 12
          }
          break
        }
        case 114: {
          if (b[p + 2] === 101 && b[p + 3] === 100 && b[p + 4] === 105 && b[p + 5] === 98 && b[p + 6] === 105 && b[p + 7] === 108 && b[p + 8] === 105 && b[p + 9] === 116 && b[p + 10] === 121 && b[p + 11] === 34) {
            after = p + 12
            return 14
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 19
          }
          break
        }
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 108 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 13
      }
      break
    }
    case 112: {
      if (b[p + 1] === 108 && b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 17
      }
      break
    }
    case 111: {
      if (b[p + 1] === 99 && b[p + 2] === 99 && b[p + 3] === 97 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
        after = p + 9
        return 18
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 20
      }
      break
    }
  }
  return -1
}

function objectParaphrase(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word192(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant121(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant194(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern123(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text85(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = pattern10(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list124(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = list127(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = list132(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = objectStatementAppearance(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = list140(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list32(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = code142(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = list144(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = list183(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = objectStatementCredibility(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = pattern20(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = text7(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = objectPlace(p)
        break
      case 18:
        if ((seen0 & 262144) !== 0) return -1
        seen0 |= 262144
        p = text7(p)
        break
      case 19:
        if ((seen0 & 524288) !== 0) return -1
        seen0 |= 524288
        p = list21(p)
        break
      case 20:
        if ((seen0 & 1048576) !== 0) return -1
        seen0 |= 1048576
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 79) === 79 ? p + 1 : -1
}

function constant194(p: number): number {
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 97 && b[p + 5] === 112 && b[p + 6] === 104 && b[p + 7] === 114 && b[p + 8] === 97 && b[p + 9] === 115 && b[p + 10] === 101 && b[p + 11] === 34 ? p + 12 : -1
}

function objectAssertion(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word197(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant121(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant196(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern123(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text85(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = pattern10(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list124(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = objectStatementAppearance(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = list140(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = list32(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = code142(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list144(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = list183(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = objectStatementCredibility(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = pattern20(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = text7(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = objectPlace(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = text7(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = list21(p)
        break
      case 18:
        if ((seen0 & 262144) !== 0) return -1
        seen0 |= 262144
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 79) === 79 ? p + 1 : -1
}

function constant196(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 115 && b[p + 3] === 115 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34 ? p + 11 : -1
}

function word197(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      switch (b[p + 1]) {
        case 121: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 0
          }
          break
        }
        case 101: {
          if (b[p + 2] === 120 && b[p + 3] === 116 && b[p + 4] === 34) {
            after = p + 5
            return 3
          }
          break
        }
        case 114: {
          if (b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 115 && b[p + 5] === 108 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 115 && b[p + 12] === 34) {
            after = p + 13
            return 5
          }
          break
        }
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 105: {
      if (b[p + 1] === 100 && b[p + 2] === 34) {
        after = p + 3
        return 2
      }
      break
    }
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 4
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 112: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 97 && b[p + 5] === 114 && b[p + 6] === 115 && b[p + 7] === 73 && b[p + 8] === 110 && b[p + 9] === 34) {
            after = p + 10
            return 6
          }
          break
        }
        case 98: {
          if (b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
            after = p + 6
            return 7
          }
          break
        }
        case 100: {
          if (b[p + 2] === 100 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 115 && b[p + 7] === 101 && b[p + 8] === 101 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 8
          }
          break
        }
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 112: {
          if (b[p + 2] === 101 && b[p + 3] === 101 && b[p + 4] === 99 && b[p + 5] === 104 && b[p + 6] === 65 && b[p + 7] === 99 && b[p + 8] === 116 && b[p + 9] === 34) {
            after = p + 10
            return 9
          }
          break
        }
        case 97: {
          switch (b[p + 2]) {
            case 105: {
              switch (b[p + 3]) {
                case 100: {
                  switch (b[p + 4]) {
                    case 79: {
                      switch (b[p + 5]) {
                        case 110: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 13
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 14
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 108: {
          if (b[p + 2] === 97 && b[p + 3] === 105 && b[p + 4] === 109 && b[p + 5] === 115 && b[p + 6] === 34) {
            after = p + 7
            return 10
          }
          break
        }
        case 114: {
          if (b[p + 2] === 101 && b[p + 3] === 100 && b[p + 4] === 105 && b[p + 5] === 98 && b[p + 6] === 105 && b[p + 7] === 108 && b[p + 8] === 105 && b[p + 9] === 116 && b[p + 10] === 121 && b[p + 11] === 34) {
            after = p + 12
            return 12
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 17
          }
          break
        }
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 108 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 11
      }
      break
    }
    case 112: {
      if (b[p + 1] === 108 && b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 15
      }
      break
    }
    case 111: {
      if (b[p + 1] === 99 && b[p + 2] === 99 && b[p + 3] === 97 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
        after = p + 9
        return 16
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 18
      }
      break
    }
  }
  return -1
}

function objectAssessment(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word204(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant121(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant199(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern123(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text85(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = pattern10(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = list124(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = list32(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = objectStatementAppearance(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = code200(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = code202(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list140(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = list32(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = code142(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = list144(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = list183(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = objectStatementCredibility(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = pattern20(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = text7(p)
        break
      case 18:
        if ((seen0 & 262144) !== 0) return -1
        seen0 |= 262144
        p = objectPlace(p)
        break
      case 19:
        if ((seen0 & 524288) !== 0) return -1
        seen0 |= 524288
        p = text7(p)
        break
      case 20:
        if ((seen0 & 1048576) !== 0) return -1
        seen0 |= 1048576
        p = list21(p)
        break
      case 21:
        if ((seen0 & 2097152) !== 0) return -1
        seen0 |= 2097152
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 15) === 15 ? p + 1 : -1
}

function constant199(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 115 && b[p + 3] === 115 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 115 && b[p + 7] === 109 && b[p + 8] === 101 && b[p + 9] === 110 && b[p + 10] === 116 && b[p + 11] === 34 ? p + 12 : -1
}

function code200(p: number): number {
  return b[p] === 34 && word201(p + 1) >= 0 ? after : -1
}

function word201(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      switch (b[p + 1]) {
        case 108: {
          switch (b[p + 2]) {
            case 109: {
              switch (b[p + 3]) {
                case 111: {
                  switch (b[p + 4]) {
                    case 115: {
                      switch (b[p + 5]) {
                        case 116: {
                          switch (b[p + 6]) {
                            case 45: {
                              switch (b[p + 7]) {
                                case 110: {
                                  if (b[p + 8] === 111 && b[p + 9] === 45 && b[p + 10] === 99 && b[p + 11] === 104 && b[p + 12] === 97 && b[p + 13] === 110 && b[p + 14] === 99 && b[p + 15] === 101 && b[p + 16] === 34) {
                                    after = p + 17
                                    return 0
                                  }
                                  break
                                }
                                case 99: {
                                  if (b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 116 && b[p + 11] === 97 && b[p + 12] === 105 && b[p + 13] === 110 && b[p + 14] === 34) {
                                    after = p + 15
                                    return 6
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 118: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 121: {
                  switch (b[p + 4]) {
                    case 45: {
                      switch (b[p + 5]) {
                        case 117: {
                          if (b[p + 6] === 110 && b[p + 7] === 108 && b[p + 8] === 105 && b[p + 9] === 107 && b[p + 10] === 101 && b[p + 11] === 108 && b[p + 12] === 121 && b[p + 13] === 34) {
                            after = p + 14
                            return 1
                          }
                          break
                        }
                        case 108: {
                          if (b[p + 6] === 105 && b[p + 7] === 107 && b[p + 8] === 101 && b[p + 9] === 108 && b[p + 10] === 121 && b[p + 11] === 34) {
                            after = p + 12
                            return 5
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 107 && b[p + 5] === 101 && b[p + 6] === 108 && b[p + 7] === 121 && b[p + 8] === 34) {
        after = p + 9
        return 2
      }
      break
    }
    case 114: {
      if (b[p + 1] === 111 && b[p + 2] === 117 && b[p + 3] === 103 && b[p + 4] === 104 && b[p + 5] === 108 && b[p + 6] === 121 && b[p + 7] === 45 && b[p + 8] === 101 && b[p + 9] === 118 && b[p + 10] === 101 && b[p + 11] === 110 && b[p + 12] === 45 && b[p + 13] === 99 && b[p + 14] === 104 && b[p + 15] === 97 && b[p + 16] === 110 && b[p + 17] === 99 && b[p + 18] === 101 && b[p + 19] === 34) {
        after = p + 20
        return 3
      }
      break
    }
    case 108: {
      if (b[p + 1] === 105 && b[p + 2] === 107 && b[p + 3] === 101 && b[p + 4] === 108 && b[p + 5] === 121 && b[p + 6] === 34) {
        after = p + 7
        return 4
      }
      break
    }
  }
  return -1
}

function code202(p: number): number {
  return b[p] === 34 && word203(p + 1) >= 0 ? after : -1
}

function word203(p: number): number {
  switch (b[p + 0]) {
    case 108: {
      if (b[p + 1] === 111 && b[p + 2] === 119 && b[p + 3] === 34) {
        after = p + 4
        return 0
      }
      break
    }
    case 109: {
      if (b[p + 1] === 111 && b[p + 2] === 100 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 97 && b[p + 6] === 116 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 104: {
      if (b[p + 1] === 105 && b[p + 2] === 103 && b[p + 3] === 104 && b[p + 4] === 34) {
        after = p + 5
        return 2
      }
      break
    }
  }
  return -1
}

function word204(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      switch (b[p + 1]) {
        case 121: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 0
          }
          break
        }
        case 101: {
          if (b[p + 2] === 120 && b[p + 3] === 116 && b[p + 4] === 34) {
            after = p + 5
            return 3
          }
          break
        }
        case 114: {
          if (b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 115 && b[p + 5] === 108 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 115 && b[p + 12] === 34) {
            after = p + 13
            return 5
          }
          break
        }
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 105: {
      if (b[p + 1] === 100 && b[p + 2] === 34) {
        after = p + 3
        return 2
      }
      break
    }
    case 108: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
            after = p + 9
            return 4
          }
          break
        }
        case 105: {
          if (b[p + 2] === 107 && b[p + 3] === 101 && b[p + 4] === 108 && b[p + 5] === 105 && b[p + 6] === 104 && b[p + 7] === 111 && b[p + 8] === 111 && b[p + 9] === 100 && b[p + 10] === 34) {
            after = p + 11
            return 8
          }
          break
        }
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 115: {
          if (b[p + 2] === 115 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 115 && b[p + 6] === 111 && b[p + 7] === 114 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 6
          }
          break
        }
        case 112: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 97 && b[p + 5] === 114 && b[p + 6] === 115 && b[p + 7] === 73 && b[p + 8] === 110 && b[p + 9] === 34) {
            after = p + 10
            return 7
          }
          break
        }
        case 98: {
          if (b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
            after = p + 6
            return 10
          }
          break
        }
        case 100: {
          if (b[p + 2] === 100 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 115 && b[p + 7] === 101 && b[p + 8] === 101 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 11
          }
          break
        }
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          if (b[p + 2] === 110 && b[p + 3] === 102 && b[p + 4] === 105 && b[p + 5] === 100 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 99 && b[p + 9] === 101 && b[p + 10] === 34) {
            after = p + 11
            return 9
          }
          break
        }
        case 108: {
          if (b[p + 2] === 97 && b[p + 3] === 105 && b[p + 4] === 109 && b[p + 5] === 115 && b[p + 6] === 34) {
            after = p + 7
            return 13
          }
          break
        }
        case 114: {
          if (b[p + 2] === 101 && b[p + 3] === 100 && b[p + 4] === 105 && b[p + 5] === 98 && b[p + 6] === 105 && b[p + 7] === 108 && b[p + 8] === 105 && b[p + 9] === 116 && b[p + 10] === 121 && b[p + 11] === 34) {
            after = p + 12
            return 15
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 20
          }
          break
        }
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 112: {
          if (b[p + 2] === 101 && b[p + 3] === 101 && b[p + 4] === 99 && b[p + 5] === 104 && b[p + 6] === 65 && b[p + 7] === 99 && b[p + 8] === 116 && b[p + 9] === 34) {
            after = p + 10
            return 12
          }
          break
        }
        case 97: {
          switch (b[p + 2]) {
            case 105: {
              switch (b[p + 3]) {
                case 100: {
                  switch (b[p + 4]) {
                    case 79: {
                      switch (b[p + 5]) {
                        case 110: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 16
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 17
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 108 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
        after = p + 10
        return 14
      }
      break
    }
    case 112: {
      if (b[p + 1] === 108 && b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 18
      }
      break
    }
    case 111: {
      if (b[p + 1] === 99 && b[p + 2] === 99 && b[p + 3] === 97 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
        after = p + 9
        return 19
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 21
      }
      break
    }
  }
  return -1
}

function word205(p: number): number {
  switch (b[p + 0]) {
    case 113: {
      if (b[p + 1] === 117 && b[p + 2] === 111 && b[p + 3] === 116 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34) {
        after = p + 10
        return 0
      }
      break
    }
    case 112: {
      if (b[p + 1] === 97 && b[p + 2] === 114 && b[p + 3] === 97 && b[p + 4] === 112 && b[p + 5] === 104 && b[p + 6] === 114 && b[p + 7] === 97 && b[p + 8] === 115 && b[p + 9] === 101 && b[p + 10] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 115: {
          switch (b[p + 2]) {
            case 115: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 114: {
                      if (b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34) {
                        after = p + 10
                        return 2
                      }
                      break
                    }
                    case 115: {
                      if (b[p + 5] === 115 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34) {
                        after = p + 11
                        return 3
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
  }
  return -1
}

function objectCitation(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word217(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant207(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern22(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = text208(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = pattern99(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = code209(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = objectCitationLocator(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = objectCitedPassage(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = text14(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 11) === 11 ? p + 1 : -1
}

function constant207(p: number): number {
  return b[p] === 34 && b[p + 1] === 99 && b[p + 2] === 105 && b[p + 3] === 116 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34 ? p + 10 : -1
}

function text208(p: number): number {
  const end = text(p)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 100 && codePoints(p + 1, end - 1) > 100)) return -1
  return end
}

function code209(p: number): number {
  return b[p] === 34 && word210(p + 1) >= 0 ? after : -1
}

function word210(p: number): number {
  switch (b[p + 0]) {
    case 101: {
      if (b[p + 1] === 118 && b[p + 2] === 105 && b[p + 3] === 100 && b[p + 4] === 101 && b[p + 5] === 110 && b[p + 6] === 99 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 0
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 2] === 111 && b[p + 3] === 116 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34) {
        after = p + 10
        return 1
      }
      break
    }
    case 98: {
      if (b[p + 1] === 97 && b[p + 2] === 99 && b[p + 3] === 107 && b[p + 4] === 103 && b[p + 5] === 114 && b[p + 6] === 111 && b[p + 7] === 117 && b[p + 8] === 110 && b[p + 9] === 100 && b[p + 10] === 34) {
        after = p + 11
        return 2
      }
      break
    }
    case 97: {
      if (b[p + 1] === 117 && b[p + 2] === 116 && b[p + 3] === 104 && b[p + 4] === 111 && b[p + 5] === 114 && b[p + 6] === 105 && b[p + 7] === 116 && b[p + 8] === 121 && b[p + 9] === 34) {
        after = p + 10
        return 3
      }
      break
    }
    case 100: {
      if (b[p + 1] === 105 && b[p + 2] === 115 && b[p + 3] === 112 && b[p + 4] === 117 && b[p + 5] === 116 && b[p + 6] === 101 && b[p + 7] === 115 && b[p + 8] === 34) {
        after = p + 9
        return 4
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 2] === 114 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 115 && b[p + 8] === 34) {
        after = p + 9
        return 5
      }
      break
    }
    case 115: {
      if (b[p + 1] === 101 && b[p + 2] === 101 && b[p + 3] === 45 && b[p + 4] === 97 && b[p + 5] === 108 && b[p + 6] === 115 && b[p + 7] === 111 && b[p + 8] === 34) {
        after = p + 9
        return 6
      }
      break
    }
  }
  return -1
}

function objectCitationLocator(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word214(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = code212(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = text7(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function code212(p: number): number {
  return b[p] === 34 && word213(p + 1) >= 0 ? after : -1
}

function word213(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      switch (b[p + 1]) {
        case 99: {
          if (b[p + 2] === 116 && b[p + 3] === 34) {
            after = p + 4
            return 0
          }
          break
        }
        case 112: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 100 && b[p + 6] === 105 && b[p + 7] === 120 && b[p + 8] === 34) {
            after = p + 9
            return 1
          }
          break
        }
        case 114: {
          if (b[p + 2] === 116 && b[p + 3] === 105 && b[p + 4] === 99 && b[p + 5] === 108 && b[p + 6] === 101 && b[p + 7] === 34) {
            after = p + 8
            return 2
          }
          break
        }
      }
      break
    }
    case 98: {
      if (b[p + 1] === 111 && b[p + 2] === 111 && b[p + 3] === 107 && b[p + 4] === 34) {
        after = p + 5
        return 3
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 110 && b[p + 3] === 111 && b[p + 4] === 110 && b[p + 5] === 34) {
            after = p + 6
            return 4
          }
          break
        }
        case 104: {
          if (b[p + 2] === 97 && b[p + 3] === 112 && b[p + 4] === 116 && b[p + 5] === 101 && b[p + 6] === 114 && b[p + 7] === 34) {
            after = p + 8
            return 5
          }
          break
        }
        case 111: {
          if (b[p + 2] === 108 && b[p + 3] === 117 && b[p + 4] === 109 && b[p + 5] === 110 && b[p + 6] === 34) {
            after = p + 7
            return 6
          }
          break
        }
      }
      break
    }
    case 101: {
      switch (b[p + 1]) {
        case 108: {
          if (b[p + 2] === 111 && b[p + 3] === 99 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34) {
            after = p + 10
            return 7
          }
          break
        }
        case 113: {
          if (b[p + 2] === 117 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
            after = p + 9
            return 8
          }
          break
        }
      }
      break
    }
    case 102: {
      switch (b[p + 1]) {
        case 105: {
          if (b[p + 2] === 103 && b[p + 3] === 117 && b[p + 4] === 114 && b[p + 5] === 101 && b[p + 6] === 34) {
            after = p + 7
            return 9
          }
          break
        }
        case 111: {
          if (b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 111 && b[p + 5] === 34) {
            after = p + 6
            return 10
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 115 && b[p + 2] === 115 && b[p + 3] === 117 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 11
      }
      break
    }
    case 108: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 12
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 13
      }
      break
    }
    case 111: {
      if (b[p + 1] === 112 && b[p + 2] === 117 && b[p + 3] === 115 && b[p + 4] === 34) {
        after = p + 5
        return 14
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 97: {
          switch (b[p + 2]) {
            case 103: {
              if (b[p + 3] === 101 && b[p + 4] === 34) {
                after = p + 5
                return 15
              }
              break
            }
            case 114: {
              switch (b[p + 3]) {
                case 97: {
                  if (b[p + 4] === 103 && b[p + 5] === 114 && b[p + 6] === 97 && b[p + 7] === 112 && b[p + 8] === 104 && b[p + 9] === 34) {
                    after = p + 10
                    return 16
                  }
                  break
                }
                case 116: {
                  if (b[p + 4] === 34) {
                    after = p + 5
                    return 17
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 114: {
      if (b[p + 1] === 117 && b[p + 2] === 108 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 18
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 99: {
          switch (b[p + 2]) {
            case 101: {
              if (b[p + 3] === 110 && b[p + 4] === 101 && b[p + 5] === 34) {
                after = p + 6
                return 19
              }
              break
            }
            case 104: {
              if (b[p + 3] === 101 && b[p + 4] === 100 && b[p + 5] === 117 && b[p + 6] === 108 && b[p + 7] === 101 && b[p + 8] === 34) {
                after = p + 9
                return 20
              }
              break
            }
          }
          break
        }
        case 101: {
          if (b[p + 2] === 99 && b[p + 3] === 116 && b[p + 4] === 105 && b[p + 5] === 111 && b[p + 6] === 110 && b[p + 7] === 34) {
            after = p + 8
            return 21
          }
          break
        }
        case 117: {
          switch (b[p + 2]) {
            case 98: {
              if (b[p + 3] === 45 && b[p + 4] === 118 && b[p + 5] === 101 && b[p + 6] === 114 && b[p + 7] === 98 && b[p + 8] === 111 && b[p + 9] === 34) {
                after = p + 10
                return 22
              }
              break
            }
            case 112: {
              if (b[p + 3] === 112 && b[p + 4] === 108 && b[p + 5] === 101 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34) {
                after = p + 11
                return 23
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 116: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 98 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 34) {
            after = p + 6
            return 24
          }
          break
        }
        case 105: {
          switch (b[p + 2]) {
            case 109: {
              if (b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 116 && b[p + 6] === 97 && b[p + 7] === 109 && b[p + 8] === 112 && b[p + 9] === 34) {
                after = p + 10
                return 25
              }
              break
            }
            case 116: {
              if (b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 34) {
                after = p + 6
                return 26
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 118: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 115: {
                  switch (b[p + 4]) {
                    case 101: {
                      if (b[p + 5] === 34) {
                        after = p + 6
                        return 27
                      }
                      break
                    }
                    case 105: {
                      if (b[p + 5] === 111 && b[p + 6] === 110 && b[p + 7] === 34) {
                        after = p + 8
                        return 28
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 111: {
          if (b[p + 2] === 108 && b[p + 3] === 117 && b[p + 4] === 109 && b[p + 5] === 101 && b[p + 6] === 34) {
            after = p + 7
            return 29
          }
          break
        }
      }
      break
    }
  }
  return -1
}

function word214(p: number): number {
  switch (b[p + 0]) {
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 98 && b[p + 3] === 101 && b[p + 4] === 108 && b[p + 5] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 118: {
      if (b[p + 1] === 97 && b[p + 2] === 108 && b[p + 3] === 117 && b[p + 4] === 101 && b[p + 5] === 34) {
        after = p + 6
        return 1
      }
      break
    }
  }
  return -1
}

function objectCitedPassage(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word216(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text85(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = text85(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = text85(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = number138(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = number138(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function word216(p: number): number {
  switch (b[p + 0]) {
    case 101: {
      switch (b[p + 1]) {
        case 120: {
          if (b[p + 2] === 97 && b[p + 3] === 99 && b[p + 4] === 116 && b[p + 5] === 34) {
            after = p + 6
            return 0
          }
          break
        }
        case 110: {
          if (b[p + 2] === 100 && b[p + 3] === 34) {
            after = p + 4
            return 4
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 114 && b[p + 2] === 101 && b[p + 3] === 102 && b[p + 4] === 105 && b[p + 5] === 120 && b[p + 6] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 117: {
          if (b[p + 2] === 102 && b[p + 3] === 102 && b[p + 4] === 105 && b[p + 5] === 120 && b[p + 6] === 34) {
            after = p + 7
            return 2
          }
          break
        }
        case 116: {
          if (b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 116 && b[p + 5] === 34) {
            after = p + 6
            return 3
          }
          break
        }
      }
      break
    }
  }
  return -1
}

function word217(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      if (b[p + 1] === 121 && b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 105: {
      if (b[p + 1] === 100 && b[p + 2] === 34) {
        after = p + 3
        return 1
      }
      break
    }
    case 109: {
      if (b[p + 1] === 97 && b[p + 2] === 114 && b[p + 3] === 107 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 34) {
        after = p + 7
        return 2
      }
      break
    }
    case 115: {
      if (b[p + 1] === 111 && b[p + 2] === 117 && b[p + 3] === 114 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 3
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 117: {
          if (b[p + 2] === 114 && b[p + 3] === 112 && b[p + 4] === 111 && b[p + 5] === 115 && b[p + 6] === 101 && b[p + 7] === 34) {
            after = p + 8
            return 4
          }
          break
        }
        case 97: {
          if (b[p + 2] === 115 && b[p + 3] === 115 && b[p + 4] === 97 && b[p + 5] === 103 && b[p + 6] === 101 && b[p + 7] === 34) {
            after = p + 8
            return 6
          }
          break
        }
      }
      break
    }
    case 108: {
      if (b[p + 1] === 111 && b[p + 2] === 99 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 111 && b[p + 6] === 114 && b[p + 7] === 34) {
        after = p + 8
        return 5
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 7
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 8
      }
      break
    }
  }
  return -1
}

function objectSource(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word241(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = constant219(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = code220(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern99(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text66(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = list222(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = pattern6(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = text66(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = pattern225(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = objectSourceArchive(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = pattern10(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = list38(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = list98(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = objectSourceCorrection(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = text14(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = objectSourceText(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = pattern227(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = pattern20(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = text7(p)
        break
      case 18:
        if ((seen0 & 262144) !== 0) return -1
        seen0 |= 262144
        p = pattern20(p)
        break
      case 19:
        if ((seen0 & 524288) !== 0) return -1
        seen0 |= 524288
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant219(p: number): number {
  return b[p] === 34 && b[p + 1] === 115 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 114 && b[p + 5] === 99 && b[p + 6] === 101 && b[p + 7] === 34 ? p + 8 : -1
}

function code220(p: number): number {
  return b[p] === 34 && word221(p + 1) >= 0 ? after : -1
}

function word221(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 116: {
              switch (b[p + 3]) {
                case 105: {
                  switch (b[p + 4]) {
                    case 99: {
                      switch (b[p + 5]) {
                        case 108: {
                          switch (b[p + 6]) {
                            case 101: {
                              switch (b[p + 7]) {
                                case 45: {
                                  switch (b[p + 8]) {
                                    case 110: {
                                      if (b[p + 9] === 101 && b[p + 10] === 119 && b[p + 11] === 115 && b[p + 12] === 112 && b[p + 13] === 97 && b[p + 14] === 112 && b[p + 15] === 101 && b[p + 16] === 114 && b[p + 17] === 34) {
                                        after = p + 18
                                        return 0
                                      }
                                      break
                                    }
                                    case 109: {
                                      if (b[p + 9] === 97 && b[p + 10] === 103 && b[p + 11] === 97 && b[p + 12] === 122 && b[p + 13] === 105 && b[p + 14] === 110 && b[p + 15] === 101 && b[p + 16] === 34) {
                                        after = p + 17
                                        return 1
                                      }
                                      break
                                    }
                                    case 106: {
                                      if (b[p + 9] === 111 && b[p + 10] === 117 && b[p + 11] === 114 && b[p + 12] === 110 && b[p + 13] === 97 && b[p + 14] === 108 && b[p + 15] === 34) {
                                        after = p + 16
                                        return 2
                                      }
                                      break
                                    }
                                  }
                                  break
                                }
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 119: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 98 && b[p + 3] === 112 && b[p + 4] === 97 && b[p + 5] === 103 && b[p + 6] === 101 && b[p + 7] === 34) {
            after = p + 8
            return 3
          }
          break
        }
        case 105: {
          if (b[p + 2] === 114 && b[p + 3] === 101 && b[p + 4] === 45 && b[p + 5] === 114 && b[p + 6] === 101 && b[p + 7] === 112 && b[p + 8] === 111 && b[p + 9] === 114 && b[p + 10] === 116 && b[p + 11] === 34) {
            after = p + 12
            return 13
          }
          break
        }
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 111: {
          if (b[p + 2] === 115 && b[p + 3] === 116 && b[p + 4] === 34) {
            after = p + 5
            return 4
          }
          break
        }
        case 114: {
          if (b[p + 2] === 101 && b[p + 3] === 115 && b[p + 4] === 115 && b[p + 5] === 45 && b[p + 6] === 114 && b[p + 7] === 101 && b[p + 8] === 108 && b[p + 9] === 101 && b[p + 10] === 97 && b[p + 11] === 115 && b[p + 12] === 101 && b[p + 13] === 34) {
            after = p + 14
            return 11
          }
          break
        }
      }
      break
    }
    case 98: {
      switch (b[p + 1]) {
        case 114: {
          if (b[p + 2] === 111 && b[p + 3] === 97 && b[p + 4] === 100 && b[p + 5] === 99 && b[p + 6] === 97 && b[p + 7] === 115 && b[p + 8] === 116 && b[p + 9] === 34) {
            after = p + 10
            return 5
          }
          break
        }
        case 111: {
          if (b[p + 2] === 111 && b[p + 3] === 107 && b[p + 4] === 34) {
            after = p + 5
            return 15
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 110 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 118 && b[p + 6] === 105 && b[p + 7] === 101 && b[p + 8] === 119 && b[p + 9] === 34) {
        after = p + 10
        return 6
      }
      break
    }
    case 115: {
      if (b[p + 1] === 112 && b[p + 2] === 101 && b[p + 3] === 101 && b[p + 4] === 99 && b[p + 5] === 104 && b[p + 6] === 34) {
        after = p + 7
        return 7
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 112 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 116 && b[p + 6] === 34) {
        after = p + 7
        return 8
      }
      break
    }
    case 116: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 101: {
              if (b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 121 && b[p + 6] === 34) {
                after = p + 7
                return 9
              }
              break
            }
            case 97: {
              if (b[p + 3] === 110 && b[p + 4] === 115 && b[p + 5] === 99 && b[p + 6] === 114 && b[p + 7] === 105 && b[p + 8] === 112 && b[p + 9] === 116 && b[p + 10] === 34) {
                after = p + 11
                return 12
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 2] === 103 && b[p + 3] === 105 && b[p + 4] === 115 && b[p + 5] === 108 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
        after = p + 12
        return 10
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 115 && b[p + 5] === 101 && b[p + 6] === 116 && b[p + 7] === 34) {
            after = p + 8
            return 14
          }
          break
        }
        case 111: {
          if (b[p + 2] === 99 && b[p + 3] === 117 && b[p + 4] === 109 && b[p + 5] === 101 && b[p + 6] === 110 && b[p + 7] === 116 && b[p + 8] === 34) {
            after = p + 9
            return 16
          }
          break
        }
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 2] === 115 && b[p + 3] === 112 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 105 && b[p + 7] === 102 && b[p + 8] === 105 && b[p + 9] === 101 && b[p + 10] === 100 && b[p + 11] === 34) {
        after = p + 12
        return 17
      }
      break
    }
  }
  return -1
}

function list222(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectSourceAuthor(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectSourceAuthor(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word224(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text7(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern6(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function word224(p: number): number {
  switch (b[p + 0]) {
    case 110: {
      if (b[p + 1] === 97 && b[p + 2] === 109 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 97: {
      if (b[p + 1] === 99 && b[p + 2] === 116 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 34) {
        after = p + 6
        return 1
      }
      break
    }
  }
  return -1
}

function pattern225(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table15[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 2048) return -1
  return accepts13[state >> 7] === 1 ? i + 1 : -1
}

function objectSourceArchive(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word228(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = pattern225(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern20(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = pattern227(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function pattern227(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table16[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 < 64) return -1
  if (i - p - 1 > 64) return -1
  return accepts14[state >> 7] === 1 ? i + 1 : -1
}

function word228(p: number): number {
  switch (b[p + 0]) {
    case 117: {
      if (b[p + 1] === 114 && b[p + 2] === 108 && b[p + 3] === 34) {
        after = p + 4
        return 0
      }
      break
    }
    case 99: {
      if (b[p + 1] === 97 && b[p + 2] === 112 && b[p + 3] === 116 && b[p + 4] === 117 && b[p + 5] === 114 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 115: {
      if (b[p + 1] === 104 && b[p + 2] === 97 && b[p + 3] === 50 && b[p + 4] === 53 && b[p + 5] === 54 && b[p + 6] === 34) {
        after = p + 7
        return 2
      }
      break
    }
  }
  return -1
}

function objectSourceCorrection(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word232(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = code230(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = pattern20(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = text7(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = text14(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = pattern225(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function code230(p: number): number {
  return b[p] === 34 && word231(p + 1) >= 0 ? after : -1
}

function word231(p: number): number {
  switch (b[p + 0]) {
    case 99: {
      if (b[p + 1] === 111 && b[p + 2] === 114 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 101 && b[p + 8] === 100 && b[p + 9] === 34) {
        after = p + 10
        return 0
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 116 && b[p + 3] === 114 && b[p + 4] === 97 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 101 && b[p + 8] === 100 && b[p + 9] === 34) {
        after = p + 10
        return 1
      }
      break
    }
  }
  return -1
}

function word232(p: number): number {
  switch (b[p + 0]) {
    case 115: {
      if (b[p + 1] === 116 && b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 117 && b[p + 5] === 115 && b[p + 6] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 97: {
          switch (b[p + 2]) {
            case 116: {
              switch (b[p + 3]) {
                case 101: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 1
                      break
                    }
                    case 84: {
                      if (b[p + 5] === 101 && b[p + 6] === 120 && b[p + 7] === 116 && b[p + 8] === 34) {
                        after = p + 9
                        return 2
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 3
      }
      break
    }
    case 117: {
      if (b[p + 1] === 114 && b[p + 2] === 108 && b[p + 3] === 34) {
        after = p + 4
        return 4
      }
      break
    }
  }
  return -1
}

function objectSourceText(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word240(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = list234(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 1) === 1 ? p + 1 : -1
}

function list234(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectSourceBlock(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 10000 ? -1 : p + 1
    else return -1
  }
}

function objectSourceBlock(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word239(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = code236(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = text238(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function code236(p: number): number {
  return b[p] === 34 && word237(p + 1) >= 0 ? after : -1
}

function word237(p: number): number {
  switch (b[p + 0]) {
    case 104: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 97: {
              switch (b[p + 3]) {
                case 100: {
                  switch (b[p + 4]) {
                    case 108: {
                      if (b[p + 5] === 105 && b[p + 6] === 110 && b[p + 7] === 101 && b[p + 8] === 34) {
                        after = p + 9
                        return 0
                      }
                      break
                    }
                    case 105: {
                      if (b[p + 5] === 110 && b[p + 6] === 103 && b[p + 7] === 34) {
                        after = p + 8
                        return 2
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 98: {
      if (b[p + 1] === 121 && b[p + 2] === 108 && b[p + 3] === 105 && b[p + 4] === 110 && b[p + 5] === 101 && b[p + 6] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 108: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 100 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 3
          }
          break
        }
        case 105: {
          if (b[p + 2] === 115 && b[p + 3] === 116 && b[p + 4] === 34) {
            after = p + 5
            return 5
          }
          break
        }
      }
      break
    }
    case 112: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 114 && b[p + 3] === 97 && b[p + 4] === 103 && b[p + 5] === 114 && b[p + 6] === 97 && b[p + 7] === 112 && b[p + 8] === 104 && b[p + 9] === 34) {
            after = p + 10
            return 4
          }
          break
        }
        case 117: {
          if (b[p + 2] === 108 && b[p + 3] === 108 && b[p + 4] === 45 && b[p + 5] === 113 && b[p + 6] === 117 && b[p + 7] === 111 && b[p + 8] === 116 && b[p + 9] === 101 && b[p + 10] === 34) {
            after = p + 11
            return 6
          }
          break
        }
      }
      break
    }
    case 97: {
      if (b[p + 1] === 110 && b[p + 2] === 97 && b[p + 3] === 108 && b[p + 4] === 121 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 115 && b[p + 8] === 34) {
        after = p + 9
        return 7
      }
      break
    }
    case 99: {
      if (b[p + 1] === 97 && b[p + 2] === 112 && b[p + 3] === 116 && b[p + 4] === 105 && b[p + 5] === 111 && b[p + 6] === 110 && b[p + 7] === 34) {
        after = p + 8
        return 8
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 2] === 102 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 101 && b[p + 6] === 110 && b[p + 7] === 99 && b[p + 8] === 101 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 9
      }
      break
    }
    case 111: {
      if (b[p + 1] === 116 && b[p + 2] === 104 && b[p + 3] === 101 && b[p + 4] === 114 && b[p + 5] === 34) {
        after = p + 6
        return 10
      }
      break
    }
  }
  return -1
}

function text238(p: number): number {
  const end = text(p)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 200000 && codePoints(p + 1, end - 1) > 200000)) return -1
  return end
}

function word239(p: number): number {
  switch (b[p + 0]) {
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 2] === 120 && b[p + 3] === 116 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
  }
  return -1
}

function word240(p: number): number {
  if (b[p + 0] === 98 && b[p + 1] === 108 && b[p + 2] === 111 && b[p + 3] === 99 && b[p + 4] === 107 && b[p + 5] === 115 && b[p + 6] === 34) {
    after = p + 7
    return 0
  }
  return -1
}

function word241(p: number): number {
  switch (b[p + 0]) {
    case 116: {
      switch (b[p + 1]) {
        case 121: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 0
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 34) {
            after = p + 6
            return 3
          }
          break
        }
        case 101: {
          switch (b[p + 2]) {
            case 120: {
              switch (b[p + 3]) {
                case 116: {
                  switch (b[p + 4]) {
                    case 34: {
                      after = p + 5
                      return 14
                      break
                    }
                    case 83: {
                      if (b[p + 5] === 104 && b[p + 6] === 97 && b[p + 7] === 50 && b[p + 8] === 53 && b[p + 9] === 54 && b[p + 10] === 34) {
                        after = p + 11
                        return 15
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 100: {
          switch (b[p + 2]) {
            case 34: {
              after = p + 3
              return 2
              break
            }
            case 101: {
              if (b[p + 3] === 110 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 102 && b[p + 7] === 105 && b[p + 8] === 101 && b[p + 9] === 114 && b[p + 10] === 115 && b[p + 11] === 34) {
                after = p + 12
                return 10
              }
              break
            }
          }
          break
        }
        case 115: {
          switch (b[p + 2]) {
            case 115: {
              switch (b[p + 3]) {
                case 117: {
                  switch (b[p + 4]) {
                    case 101: {
                      switch (b[p + 5]) {
                        case 100: {
                          switch (b[p + 6]) {
                            case 34: {
                              after = p + 7
                              return 16
                              break
                            }
                            case 84: {
                              if (b[p + 7] === 101 && b[p + 8] === 120 && b[p + 9] === 116 && b[p + 10] === 34) {
                                after = p + 11
                                return 17
                              }
                              break
                            }
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 117: {
          if (b[p + 2] === 116 && b[p + 3] === 104 && b[p + 4] === 111 && b[p + 5] === 114 && b[p + 6] === 115 && b[p + 7] === 34) {
            after = p + 8
            return 4
          }
          break
        }
        case 114: {
          if (b[p + 2] === 99 && b[p + 3] === 104 && b[p + 4] === 105 && b[p + 5] === 118 && b[p + 6] === 101 && b[p + 7] === 34) {
            after = p + 8
            return 8
          }
          break
        }
        case 99: {
          if (b[p + 2] === 99 && b[p + 3] === 101 && b[p + 4] === 115 && b[p + 5] === 115 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
            after = p + 9
            return 18
          }
          break
        }
      }
      break
    }
    case 112: {
      if (b[p + 1] === 117 && b[p + 2] === 98 && b[p + 3] === 108 && b[p + 4] === 105 && b[p + 5] === 115 && b[p + 6] === 104 && b[p + 7] === 101 && b[p + 8] === 114 && b[p + 9] === 34) {
        after = p + 10
        return 5
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 110: {
              if (b[p + 3] === 116 && b[p + 4] === 97 && b[p + 5] === 105 && b[p + 6] === 110 && b[p + 7] === 101 && b[p + 8] === 114 && b[p + 9] === 34) {
                after = p + 10
                return 6
              }
              break
            }
            case 114: {
              if (b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 99 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34) {
                after = p + 11
                return 12
              }
              break
            }
          }
          break
        }
      }
      break
    }
    case 117: {
      if (b[p + 1] === 114 && b[p + 2] === 108 && b[p + 3] === 34) {
        after = p + 4
        return 7
      }
      break
    }
    case 108: {
      if (b[p + 1] === 97 && b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 9
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 114 && b[p + 3] === 105 && b[p + 4] === 118 && b[p + 5] === 101 && b[p + 6] === 100 && b[p + 7] === 70 && b[p + 8] === 114 && b[p + 9] === 111 && b[p + 10] === 109 && b[p + 11] === 34) {
        after = p + 12
        return 11
      }
      break
    }
    case 114: {
      if (b[p + 1] === 105 && b[p + 2] === 103 && b[p + 3] === 104 && b[p + 4] === 116 && b[p + 5] === 115 && b[p + 6] === 34) {
        after = p + 7
        return 13
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 19
      }
      break
    }
  }
  return -1
}

function objectDossier(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word257(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text243(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = constant244(p)
        break
      case 2:
        if ((seen0 & 4) !== 0) return -1
        seen0 |= 4
        p = constant245(p)
        break
      case 3:
        if ((seen0 & 8) !== 0) return -1
        seen0 |= 8
        p = pattern246(p)
        break
      case 4:
        if ((seen0 & 16) !== 0) return -1
        seen0 |= 16
        p = text66(p)
        break
      case 5:
        if ((seen0 & 32) !== 0) return -1
        seen0 |= 32
        p = pattern10(p)
        break
      case 6:
        if ((seen0 & 64) !== 0) return -1
        seen0 |= 64
        p = text14(p)
        break
      case 7:
        if ((seen0 & 128) !== 0) return -1
        seen0 |= 128
        p = pattern99(p)
        break
      case 8:
        if ((seen0 & 256) !== 0) return -1
        seen0 |= 256
        p = pattern20(p)
        break
      case 9:
        if ((seen0 & 512) !== 0) return -1
        seen0 |= 512
        p = pattern20(p)
        break
      case 10:
        if ((seen0 & 1024) !== 0) return -1
        seen0 |= 1024
        p = pattern20(p)
        break
      case 11:
        if ((seen0 & 2048) !== 0) return -1
        seen0 |= 2048
        p = list247(p)
        break
      case 12:
        if ((seen0 & 4096) !== 0) return -1
        seen0 |= 4096
        p = text7(p)
        break
      case 13:
        if ((seen0 & 8192) !== 0) return -1
        seen0 |= 8192
        p = list252(p)
        break
      case 14:
        if ((seen0 & 16384) !== 0) return -1
        seen0 |= 16384
        p = list253(p)
        break
      case 15:
        if ((seen0 & 32768) !== 0) return -1
        seen0 |= 32768
        p = list254(p)
        break
      case 16:
        if ((seen0 & 65536) !== 0) return -1
        seen0 |= 65536
        p = list255(p)
        break
      case 17:
        if ((seen0 & 131072) !== 0) return -1
        seen0 |= 131072
        p = list256(p)
        break
      case 18:
        if ((seen0 & 262144) !== 0) return -1
        seen0 |= 262144
        p = map42(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 254014) === 254014 ? p + 1 : -1
}

function text243(p: number): number {
  const end = text(p)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 2048 && codePoints(p + 1, end - 1) > 2048)) return -1
  return end
}

function constant244(p: number): number {
  return b[p] === 34 && b[p + 1] === 100 && b[p + 2] === 111 && b[p + 3] === 115 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 101 && b[p + 7] === 114 && b[p + 8] === 34 ? p + 9 : -1
}

function constant245(p: number): number {
  return b[p] === 34 && b[p + 1] === 49 && b[p + 2] === 34 ? p + 3 : -1
}

function pattern246(p: number): number {
  if (b[p] !== 34) return -1
  let state = 128
  let i = p + 1
  for (;;) {
    const byte = b[i]!
    if (byte === 34) break
    if (byte > 127) return -1
    state = table17[state + byte]!
    if (state === 0) return -1
    i++
  }
  if (i - p - 1 > 200) return -1
  return accepts15[state >> 7] === 1 ? i + 1 : -1
}

function list247(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = objectDossierCreator(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectDossierCreator(p: number): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  let seen0 = 0
  for (;;) {
    if (b[p] !== 34) return -1
    const key = word251(p + 1)
    if (key < 0) return -1
    p = valueStart(after)
    if (p < 0) return -1
    switch (key) {
      case 0:
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = text7(p)
        break
      case 1:
        if ((seen0 & 2) !== 0) return -1
        seen0 |= 2
        p = code249(p)
        break
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  return (seen0 & 3) === 3 ? p + 1 : -1
}

function code249(p: number): number {
  return b[p] === 34 && word250(p + 1) >= 0 ? after : -1
}

function word250(p: number): number {
  switch (b[p + 0]) {
    case 112: {
      if (b[p + 1] === 101 && b[p + 2] === 114 && b[p + 3] === 115 && b[p + 4] === 111 && b[p + 5] === 110 && b[p + 6] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 111: {
      if (b[p + 1] === 114 && b[p + 2] === 103 && b[p + 3] === 97 && b[p + 4] === 110 && b[p + 5] === 105 && b[p + 6] === 122 && b[p + 7] === 97 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34) {
        after = p + 13
        return 1
      }
      break
    }
    case 115: {
      if (b[p + 1] === 111 && b[p + 2] === 102 && b[p + 3] === 116 && b[p + 4] === 119 && b[p + 5] === 97 && b[p + 6] === 114 && b[p + 7] === 101 && b[p + 8] === 34) {
        after = p + 9
        return 2
      }
      break
    }
  }
  return -1
}

function word251(p: number): number {
  switch (b[p + 0]) {
    case 110: {
      if (b[p + 1] === 97 && b[p + 2] === 109 && b[p + 3] === 101 && b[p + 4] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 107: {
      if (b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 100 && b[p + 4] === 34) {
        after = p + 5
        return 1
      }
      break
    }
  }
  return -1
}

function list252(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = unionActor(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function list253(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = objectAgreement(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function list254(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = unionStatement(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function list255(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = objectCitation(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function list256(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = objectSource(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function word257(p: number): number {
  switch (b[p + 0]) {
    case 36: {
      if (b[p + 1] === 115 && b[p + 2] === 99 && b[p + 3] === 104 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 97 && b[p + 7] === 34) {
        after = p + 8
        return 0
      }
      break
    }
    case 116: {
      switch (b[p + 1]) {
        case 121: {
          if (b[p + 2] === 112 && b[p + 3] === 101 && b[p + 4] === 34) {
            after = p + 5
            return 1
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 108 && b[p + 4] === 101 && b[p + 5] === 34) {
            after = p + 6
            return 4
          }
          break
        }
      }
      break
    }
    case 102: {
      if (b[p + 1] === 111 && b[p + 2] === 114 && b[p + 3] === 109 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 86 && b[p + 7] === 101 && b[p + 8] === 114 && b[p + 9] === 115 && b[p + 10] === 105 && b[p + 11] === 111 && b[p + 12] === 110 && b[p + 13] === 34) {
        after = p + 14
        return 2
      }
      break
    }
    case 105: {
      if (b[p + 1] === 100 && b[p + 2] === 34) {
        after = p + 3
        return 3
      }
      break
    }
    case 108: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 110 && b[p + 3] === 103 && b[p + 4] === 117 && b[p + 5] === 97 && b[p + 6] === 103 && b[p + 7] === 101 && b[p + 8] === 34) {
            after = p + 9
            return 5
          }
          break
        }
        case 105: {
          if (b[p + 2] === 99 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 101 && b[p + 7] === 34) {
            after = p + 8
            return 12
          }
          break
        }
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 2] === 115 && b[p + 3] === 99 && b[p + 4] === 114 && b[p + 5] === 105 && b[p + 6] === 112 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 111 && b[p + 10] === 110 && b[p + 11] === 34) {
        after = p + 12
        return 6
      }
      break
    }
    case 98: {
      if (b[p + 1] === 114 && b[p + 2] === 105 && b[p + 3] === 101 && b[p + 4] === 102 && b[p + 5] === 34) {
        after = p + 6
        return 7
      }
      break
    }
    case 97: {
      switch (b[p + 1]) {
        case 115: {
          if (b[p + 2] === 79 && b[p + 3] === 102 && b[p + 4] === 34) {
            after = p + 5
            return 8
          }
          break
        }
        case 99: {
          if (b[p + 2] === 116 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 115 && b[p + 6] === 34) {
            after = p + 7
            return 13
          }
          break
        }
        case 103: {
          if (b[p + 2] === 114 && b[p + 3] === 101 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 14
          }
          break
        }
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 101: {
              switch (b[p + 3]) {
                case 97: {
                  switch (b[p + 4]) {
                    case 116: {
                      switch (b[p + 5]) {
                        case 101: {
                          if (b[p + 6] === 100 && b[p + 7] === 34) {
                            after = p + 8
                            return 9
                          }
                          break
                        }
                        case 111: {
                          if (b[p + 6] === 114 && b[p + 7] === 115 && b[p + 8] === 34) {
                            after = p + 9
                            return 11
                          }
                          break
                        }
                      }
                      break
                    }
                  }
                  break
                }
              }
              break
            }
          }
          break
        }
        case 105: {
          if (b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 115 && b[p + 9] === 34) {
            after = p + 10
            return 16
          }
          break
        }
      }
      break
    }
    case 109: {
      if (b[p + 1] === 111 && b[p + 2] === 100 && b[p + 3] === 105 && b[p + 4] === 102 && b[p + 5] === 105 && b[p + 6] === 101 && b[p + 7] === 100 && b[p + 8] === 34) {
        after = p + 9
        return 10
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 116: {
          if (b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 115 && b[p + 10] === 34) {
            after = p + 11
            return 15
          }
          break
        }
        case 111: {
          if (b[p + 2] === 117 && b[p + 3] === 114 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 115 && b[p + 7] === 34) {
            after = p + 8
            return 17
          }
          break
        }
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 2] === 116 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 115 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 115 && b[p + 10] === 34) {
        after = p + 11
        return 18
      }
      break
    }
  }
  return -1
}

function word258(p: number): number {
  switch (b[p + 0]) {
    case 97: {
      switch (b[p + 1]) {
        case 99: {
          if (b[p + 2] === 116 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 34) {
            after = p + 6
            return 0
          }
          break
        }
        case 103: {
          if (b[p + 2] === 114 && b[p + 3] === 101 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 34) {
            after = p + 10
            return 1
          }
          break
        }
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 116: {
          if (b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 34) {
            after = p + 10
            return 2
          }
          break
        }
        case 111: {
          if (b[p + 2] === 117 && b[p + 3] === 114 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
            after = p + 7
            return 4
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 111 && b[p + 7] === 110 && b[p + 8] === 34) {
        after = p + 9
        return 3
      }
      break
    }
    case 100: {
      if (b[p + 1] === 111 && b[p + 2] === 115 && b[p + 3] === 115 && b[p + 4] === 105 && b[p + 5] === 101 && b[p + 6] === 114 && b[p + 7] === 34) {
        after = p + 8
        return 5
      }
      break
    }
  }
  return -1
}

/**
 * The place of the line end behind the record that begins at `start`, or -1 when the bytes are not surely a valid
 * record. The bytes must be valid UTF-8 and hold a line feed somewhere after `start`.
 */
export function recogniseLine(bytes: Uint8Array, start: number): number {
  b = bytes
  let p = unionStreamLine(space(start))
  if (p < 0) return -1
  p = space(p)
  return b[p] === 10 ? p : -1
}
