/** What every generated recogniser begins with: the state that its functions share, and the scanners of plain JSON. */
export const PRELUDE = `/** Open objects with more keys or more levels are left to the parser. */
const MOST_KEYS = 16
const MOST_LEVELS = 8

/** The bytes under examination. */
let b = new Uint8Array(1)
/** The place behind the word that was found last. */
let after = 0
/** The number that was read last. */
let amount = 0
/** How far that number may be off: numbers of many digits are not summed up as exactly as they are parsed. */
let doubt = 0

/** Three numbers for each leaf, text or end of a part that is noted. */
let notes = new Int32Array(3 * 1024)
let noteCount = 0
/** The line that was recognised last. */
let lineStart = 0
let lineEnd = 0

function note(what: number, start: number, end: number): void {
  if (noteCount === notes.length) {
    const more = new Int32Array(2 * noteCount)
    more.set(notes)
    notes = more
  }
  notes[noteCount] = what
  notes[noteCount + 1] = start
  notes[noteCount + 2] = end
  noteCount += 3
}

function table(length: number, runs: readonly number[]): Uint16Array {
  const states = new Uint16Array(length)
  let p = 0
  for (let i = 0; i < runs.length; i += 2) {
    states.fill(runs[i]! << 7, p, p + runs[i + 1]!)
    p += runs[i + 1]!
  }
  return states
}

/** 1 for the characters of a class. */
function classOf(characters: string): Uint8Array {
  const codes = new Uint8Array(256)
  for (const code of bytesOf(characters)) codes[code] = 1
  return codes
}

function bytesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (character) => character.charCodeAt(0))
}

/** 1 for bytes that end a run of a text: controls, the quotation mark and the backslash. */
const STOPS = new Uint8Array(256).fill(1, 0, 32)
STOPS[34] = 1
STOPS[92] = 1
/** 1 for bytes that end a plain run of a text: all these, and everything but printable ASCII. */
const UNPLAIN = STOPS.slice().fill(1, 127)

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

/** The place behind a text, or -1. One with anything but printable ASCII is noted under the number given. */
function text(p: number, what: number): number {
  if (b[p] !== 34) return -1
  const start = p
  p++
  while (UNPLAIN[b[p]!] === 0) {
    if (UNPLAIN[b[p + 1]!] !== 0) {
      p++
      break
    }
    if (UNPLAIN[b[p + 2]!] !== 0) {
      p += 2
      break
    }
    if (UNPLAIN[b[p + 3]!] !== 0) {
      p += 3
      break
    }
    p += 4
  }
  return b[p] === 34 ? p + 1 : unplainText(start, p, what)
}

/** The same for a text with escapes or other characters than those of ASCII, of which the start is plain. */
function unplainText(start: number, p: number, what: number): number {
  for (;;) {
    while (STOPS[b[p]!] === 0) {
      if (STOPS[b[p + 1]!] !== 0) {
        p++
        break
      }
      if (STOPS[b[p + 2]!] !== 0) {
        p += 2
        break
      }
      if (STOPS[b[p + 3]!] !== 0) {
        p += 3
        break
      }
      p += 4
    }
    if (b[p] === 34) break
    if (b[p] !== 92) return -1
    p = escape(p)
    if (p < 0) return -1
  }
  note(what, start, p + 1)
  return p + 1
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

/**
 * The place behind a number without an exponent, or -1; the number is left in \`amount\`. Whole numbers of more than 15
 * digits are left to the parser, which tells whether programs can hold them.
 */
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
  if (digits > 15 && (scale === 1 || digits > 40)) return -1
  if (byte === 69 || byte === 101 || (negative && mantissa === 0)) return -1
  amount = negative ? -mantissa / scale : mantissa / scale
  doubt = digits > 15 ? Math.abs(amount) * 1e-12 : 0
  return p
}

function boolean(p: number): number {
  if (b[p] === 116) return b[p + 1] === 114 && b[p + 2] === 117 && b[p + 3] === 101 ? p + 4 : -1
  return b[p] === 102 && b[p + 1] === 97 && b[p + 2] === 108 && b[p + 3] === 115 && b[p + 4] === 101 ? p + 5 : -1
}

/** Where the keys of open objects begin and end, the keys of each level one after another. */
const keyPlaces = new Int32Array(MOST_LEVELS * MOST_KEYS * 2)

/** The place behind an object with few keys that \`keyEnd\` finds and with any values, or -1. */
function openObject(p: number, level: number, keyEnd: (p: number) => number): number {
  if (b[p] !== 123 || level === MOST_LEVELS) return -1
  p = space(p + 1)
  if (b[p] === 125) return p + 1
  for (let count = 0; count < MOST_KEYS; count++) {
    const end = keyEnd(p)
    if (end < 0 || !isNewKey(p, end, level, count)) return -1
    p = valueStart(end)
    if (p < 0) return -1
    p = anything(p, level + 1)
    if (p < 0) return -1
    p = space(p)
    if (b[p] === 125) return p + 1
    if (b[p] !== 44) return -1
    p = space(p + 1)
  }
  return -1
}

function openList(p: number, level: number): number {
  if (level === MOST_LEVELS) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = anything(p, level + 1)
    if (p < 0) return -1
    p = space(p)
    if (b[p] === 93) return p + 1
    if (b[p] !== 44) return -1
    p = space(p + 1)
  }
}

/** The place behind any value, or -1. */
function anything(p: number, level: number): number {
  switch (b[p]) {
    case 34:
      return text(p, 0)
    case 91:
      return openList(p, level)
    case 102:
    case 116:
      return boolean(p)
    case 110:
      return b[p + 1] === 117 && b[p + 2] === 108 && b[p + 3] === 108 ? p + 4 : -1
    case 123:
      return openObject(p, level, plainKey)
  }
  return number(p, false)
}

/** The place behind a key without escapes, or -1. */
function plainKey(p: number): number {
  const end = text(p, 0)
  for (let i = p; i < end; i++) if (b[i] === 92) return -1
  return end
}

/** Whether a key stands for the first time in its object; remembers it. */
function isNewKey(start: number, end: number, level: number, count: number): boolean {
  const first = level * MOST_KEYS * 2
  const last = first + count * 2
  for (let i = first; i < last; i += 2) {
    const other = keyPlaces[i]!
    if (keyPlaces[i + 1]! - other !== end - start) continue
    let same = 0
    while (start + same < end && b[start + same] === b[other + same]) same++
    if (start + same === end) return false
  }
  keyPlaces[last] = start
  keyPlaces[last + 1] = end
  return true
}

/** The start of the value of a tag in the object that begins at \`p\`, or -1. */
function tagValue(p: number, tag: Uint8Array): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  for (;;) {
    const key = p
    p = text(p, 0)
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
      p = text(p, 0)
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
