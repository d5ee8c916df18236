// Generated from src/model by `npm run generate`. Do not edit.

/** The leaves that are noted: the first has the number 1, and so on. */
export const NOTED_LEAVES = ["AgreementEventKind","AgreementSubject","Confidence","CountryCode","Duration","IdentifierScheme","LanguageTag","Likelihood","Period","PointDate","ProvisionBasis","SpeechAct","TenureStatus","WordingAsReported"] as const

/** The parts that are noted: their numbers go on from those of the leaves. */
export const NOTED_PARTS = ["Actor","Agreement","Statement","Citation","Source","Dossier"] as const

/** The keys of the objects that are parts: their numbers go on from those of the parts. */
export const NOTED_OBJECTS: readonly (readonly string[])[] = [
  ["type","kind","id","name","names","description","countryCode","partOf","country","governs","recognition","designations","succeeds","reliability","identifiers","during","duringText","citations","extensions"],
  ["type","kind","id","name","names","description","members","identifiers","during","duringText","citations","extensions"],
  ["type","kind","id","name","names","description","honorific","nationality","tenures","born","bornText","died","diedText","identifiers","during","duringText","citations","extensions"],
  ["type","kind","id","name","names","description","reason","affiliation","identifiers","during","duringText","citations","extensions"],
  ["type","id","title","names","description","instrument","legalNature","disclosure","subjects","participants","provisions","relations","documents","languages","identifiers","duration","noticePeriod","renewal","events","citations","extensions"],
  ["type","kind","id","text","language","translations","speakers","quotes","appearsIn","about","addressees","speechAct","claims","relations","credibility","saidOn","saidOnText","place","occasion","citations","extensions"],
  ["type","kind","id","text","language","translations","speakers","quotes","appearsIn","about","addressees","speechAct","claims","relations","credibility","saidOn","saidOnText","place","occasion","citations","extensions"],
  ["type","kind","id","text","language","translations","appearsIn","about","addressees","speechAct","claims","relations","credibility","saidOn","saidOnText","place","occasion","citations","extensions"],
  ["type","kind","id","text","language","translations","assessors","appearsIn","likelihood","confidence","about","addressees","speechAct","claims","relations","credibility","saidOn","saidOnText","place","occasion","citations","extensions"],
  ["type","id","marker","source","purpose","locator","passage","note","extensions"],
  ["type","kind","id","title","authors","publisher","container","url","archive","language","identifiers","derivedFrom","correction","rights","text","textSha256","issued","issuedText","accessed","extensions"],
  ["$schema","type","formatVersion","id","title","language","description","brief","asOf","created","modified","creators","license","actors","agreements","statements","citations","sources","extensions"],
]

/** The number of long texts. */
export const NOTED_LONG_TEXT = 33

/** The keys of an object are noted in two numbers, so many of them in the first. */
export const KEYS_IN_FIRST = 30

const made = /* @__PURE__ */ recogniser()

/**
 * The place of the line end behind the record that begins at `start`, or -1 when the bytes are not surely a valid
 * record. The bytes must be valid UTF-8 and hold a line feed somewhere after `start`.
 */
export const recogniseLine: (bytes: Uint8Array, start: number) => number = made.line

/** What was met in the line that was recognised last; good until the next one. */
export const lineNotes: () => LineNotes = made.notes

// One function around all: bundlers make variables of the constants of a module, and on those engines cannot rely.
function recogniser(): { line: (bytes: Uint8Array, start: number) => number; notes: () => LineNotes } {
/** Open objects with more keys or more levels are left to the parser. */
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
 * The place behind a number without an exponent, or -1; the number is left in `amount`. Whole numbers of more than 15
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

/** The place behind an object with few keys that `keyEnd` finds and with any values, or -1. */
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

/** The start of the value of a tag in the object that begins at `p`, or -1. */
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

const tag0 = bytesOf('"type"')
const tag1 = bytesOf('"kind"')
const class0 = classOf("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
const class1 = classOf("-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
const table0 = table(512, [0,225,2,26,0,50,3,1,0,2,2,10,0,39,2,26,0,53,2,10,0,39,2,26,0,5])
const accepts0 = Uint8Array.of(0,0,1,0)
const table1 = table(19328, [0,225,2,26,0,102,3,26,0,50,4,1,0,51,5,26,0,53,6,10,0,7,7,26,0,6,8,23,9,1,8,2,0,50,4,1,0,127,10,1,0,2,11,10,0,39,12,26,0,70,13,26,0,6,14,26,0,50,10,1,0,2,15,10,0,39,15,26,0,50,16,1,0,2,15,10,0,39,15,26,0,53,17,10,0,39,17,26,0,53,18,10,0,39,19,26,0,53,19,10,0,39,19,26,0,50,20,1,0,179,21,26,0,53,22,10,0,39,22,26,0,53,23,10,0,39,23,26,0,53,24,10,0,39,24,26,0,50,20,1,0,2,25,10,0,39,25,26,0,53,25,10,0,39,25,26,0,53,26,10,0,39,8,23,9,1,8,2,0,102,27,26,0,53,28,10,0,39,28,26,0,50,29,1,0,2,30,10,0,39,30,26,0,50,31,1,0,2,32,10,0,39,32,26,0,50,33,1,0,2,34,10,0,39,34,26,0,50,10,1,0,2,12,10,0,39,12,26,0,50,35,1,0,130,34,10,0,39,34,26,0,53,36,10,0,39,36,26,0,50,29,1,0,2,37,10,0,39,37,26,0,53,38,10,0,39,38,23,39,1,38,2,0,50,31,1,0,2,40,10,0,39,40,26,0,53,41,10,0,39,42,23,43,1,42,2,0,50,33,1,0,2,44,10,0,39,44,26,0,53,6,10,0,7,45,26,0,6,8,23,9,1,8,2,0,50,46,1,0,2,47,10,0,39,47,26,0,50,29,1,0,2,48,10,0,39,48,26,0,53,49,10,0,39,49,26,0,50,16,1,0,2,49,10,0,39,49,26,0,50,31,1,0,2,50,10,0,39,50,26,0,50,10,1,0,2,51,10,0,39,51,26,0,50,10,1,0,2,52,10,0,39,52,26,0,50,16,1,0,2,52,10,0,39,52,26,0,50,33,1,0,2,53,10,0,39,53,26,0,70,13,26,0,85,54,10,0,39,54,26,0,50,46,1,0,2,55,10,0,39,55,26,0,50,29,1,0,2,56,10,0,39,56,26,0,50,57,1,0,2,58,10,0,39,58,26,0,50,31,1,0,2,59,10,0,39,59,26,0,53,60,10,0,39,60,26,0,53,61,10,0,39,61,26,0,50,33,1,0,2,62,10,0,39,62,26,0,50,63,1,0,2,64,10,0,39,64,26,0,50,46,1,0,2,65,10,0,39,65,26,0,50,29,1,0,2,66,10,0,39,66,26,0,53,67,10,0,39,67,23,68,1,67,2,0,50,57,1,0,2,69,10,0,39,69,26,0,50,31,1,0,2,70,10,0,39,70,26,0,53,71,10,0,39,71,26,0,53,72,10,0,39,72,26,0,50,33,1,0,130,73,10,0,39,73,26,0,50,63,1,0,2,74,10,0,39,74,26,0,50,46,1,0,2,75,10,0,39,75,26,0,50,29,1,0,2,76,10,0,39,76,26,0,53,77,10,0,39,77,26,0,50,16,1,0,2,77,10,0,39,77,26,0,50,57,1,0,2,78,10,0,39,78,26,0,50,31,1,0,2,79,10,0,39,79,26,0,50,80,1,0,2,81,10,0,39,81,26,0,53,81,10,0,39,81,26,0,53,82,10,0,39,82,26,0,50,63,1,0,2,83,10,0,39,83,26,0,50,46,1,0,2,84,10,0,39,84,26,0,50,29,1,0,2,85,10,0,39,85,26,0,50,86,1,0,2,87,10,0,39,87,26,0,50,57,1,0,2,88,10,0,39,88,26,0,50,31,1,0,130,89,10,0,39,90,23,91,1,90,2,0,50,80,1,0,2,92,10,0,39,92,26,0,53,93,10,0,39,93,26,0,50,63,1,0,2,94,10,0,39,94,26,0,50,46,1,0,2,95,10,0,39,95,26,0,50,29,1,0,130,96,10,0,39,96,23,97,1,96,2,0,50,86,1,0,2,98,10,0,39,98,26,0,50,57,1,0,2,99,10,0,39,99,26,0,50,10,1,0,2,100,10,0,39,100,26,0,50,10,1,0,2,101,10,0,39,101,26,0,50,16,1,0,2,101,10,0,39,101,26,0,50,80,1,0,2,102,10,0,39,102,26,0,53,103,10,0,39,103,26,0,50,63,1,0,2,104,10,0,39,104,26,0,50,46,1,0,2,105,10,0,39,105,26,0,53,106,10,0,39,106,26,0,50,16,1,0,2,106,10,0,39,106,26,0,50,86,1,0,2,107,10,0,39,107,26,0,50,57,1,0,2,108,10,0,39,108,26,0,53,109,10,0,39,109,26,0,53,110,10,0,39,110,26,0,50,80,1,0,2,111,10,0,39,111,26,0,53,112,10,0,39,112,26,0,50,63,1,0,2,113,10,0,39,113,26,0,50,46,1,0,127,114,1,0,2,115,10,0,39,115,26,0,50,86,1,0,2,116,10,0,39,116,26,0,50,57,1,0,130,117,10,0,39,117,26,0,53,118,10,0,39,118,26,0,50,80,1,0,130,119,10,0,39,119,26,0,50,63,1,0,2,120,10,0,39,120,26,0,125,121,1,0,52,114,1,0,2,122,10,0,39,122,26,0,50,86,1,0,2,123,10,0,39,123,26,0,50,124,1,0,2,125,10,0,39,125,26,0,53,125,10,0,39,125,26,0,53,126,10,0,39,126,26,0,50,63,1,0,127,16,1,0,127,114,1,0,2,127,10,0,39,127,26,0,50,86,1,0,2,128,10,0,39,128,26,0,53,129,10,0,39,130,23,131,1,130,2,0,50,124,1,0,2,132,10,0,39,132,26,0,53,133,10,0,39,133,26,0,50,114,1,0,2,134,10,0,39,134,26,0,50,86,1,0,127,10,1,0,2,135,10,0,39,135,26,0,50,10,1,0,2,136,10,0,39,136,26,0,50,16,1,0,2,136,10,0,39,136,26,0,50,124,1,0,2,137,10,0,39,137,26,0,178,114,1,0,2,138,10,0,39,138,26,0,53,139,10,0,39,139,26,0,53,140,10,0,39,140,26,0,50,124,1,0,2,141,10,0,39,141,26,0,50,114,1,0,2,142,10,0,39,142,26,0,53,143,10,0,39,143,26,0,53,144,10,0,39,144,26,0,50,124,1,0,127,114,1,0,127,145,1,0,2,146,10,0,39,146,26,0,53,146,10,0,39,146,26,0,53,147,10,0,39,147,23,121,1,147,2,0,50,145,1,0,2,148,10,0,39,148,26,0,50,10,1,0,127,145,1,0,2,149,10,0,39,149,26,0,50,145,1,0,2,150,10,0,39,150,26,0,50,145,1,0,82])
const accepts1 = Uint8Array.of(0,0,0,1,0,1,0,0,0,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1,1,1,0,1,0,0,1,0,1,0,1,0,1,1,0,0,1,0,0,0,1,0,0,1,1,1,1,0,0,1,1,1,1,0,1,1,0,0,1,0,1,1,1,0,0,1,1,1,0,1,1,1,1,1,1,1,0,1,1,1,1,1,0,1,1,0,0,0,1,1,1,1,0,0,1,1,0,0,1,1,1,1,1,1,1,0,0,1,1,1,0,1,1,1,0,1,1,0,1,1,0,1,1,1,1,0,0,0,1,1,1,0,0,1,1,0,0,1,1,1,0,0,1,0,1,1,1)
const table2 = table(6656, [0,174,2,1,3,1,4,10,0,116,5,1,0,129,6,10,0,118,7,10,0,117,8,1,0,128,9,10,0,118,10,10,0,30,11,1,0,85,12,1,0,1,6,10,0,118,13,10,0,30,14,1,0,87,15,10,0,30,16,1,0,127,16,1,0,85,17,1,0,129,18,10,0,30,19,1,0,127,19,1,0,76,20,1,0,7,21,1,0,1,22,1,0,15,20,1,0,62,20,1,0,38,20,1,0,9,22,1,0,15,20,1,0,62,20,1,0,166,17,1,0,7,23,1,0,17,17,1,0,62,17,1,0,38,17,1,0,25,17,1,0,62,17,1,0,48,22,1,0,128,24,1,25,1,26,1,0,37,27,1,0,85,12,1,0,1,6,10,0,118,28,1,29,1,30,1,0,37,31,1,0,88,32,1,33,1,32,1,34,1,32,1,34,1,32,2,34,1,0,118,32,1,34,1,32,1,0,126,16,4,0,163,32,1,0,88,35,1,36,1,35,1,37,1,35,1,37,1,35,2,37,1,0,118,35,1,37,1,35,1,0,126,19,4,0,163,35,1,0,76,20,1,0,7,38,1,0,1,22,1,0,15,20,1,0,62,20,1,0,38,20,1,0,7,39,1,0,1,22,1,0,15,20,1,0,62,20,1,0,38,20,1,0,7,40,1,0,1,22,1,0,15,20,1,0,62,20,1,0,38,17,1,0,7,41,1,0,17,17,1,0,62,17,1,0,38,17,1,0,7,42,1,0,17,17,1,0,62,17,1,0,38,17,1,0,7,43,1,0,17,17,1,0,62,17,1,0,49,44,1,45,2,46,1,0,36,11,1,0,87,44,1,45,2,0,37,11,1,0,87,44,1,45,2,47,1,0,36,11,1,0,87,48,1,49,2,50,1,0,36,14,1,0,87,48,1,49,2,0,37,14,1,0,87,48,1,49,2,51,1,0,36,14,1,0,88,16,9,0,118,16,10,0,118,16,2,0,126,16,1,0,128,19,9,0,118,19,10,0,118,19,2,0,126,19,1,0,79])
const accepts2 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0)
const table3 = table(16896, [0,176,2,10,0,33,3,1,0,84,4,10,0,116,5,1,0,1,6,10,0,118,7,10,0,30,8,1,0,85,9,1,0,129,10,10,0,118,11,10,0,30,12,1,0,127,12,1,0,87,13,10,0,118,14,10,0,107,15,1,0,7,16,1,0,17,15,1,0,62,15,1,0,38,15,1,0,25,15,1,0,62,15,1,0,49,17,10,0,118,18,10,0,246,19,1,20,1,21,1,0,37,22,1,0,87,23,10,0,114,24,1,25,1,26,1,0,46,15,1,0,83,27,1,28,1,27,1,29,1,27,1,29,1,27,2,29,1,0,118,27,1,29,1,27,1,0,126,12,4,0,163,30,1,0,87,31,10,0,118,6,10,0,118,32,1,33,1,0,124,34,1,0,118,15,1,0,7,35,1,0,17,15,1,0,62,15,1,0,38,15,1,0,7,36,1,0,17,15,1,0,62,15,1,0,38,15,1,0,7,37,1,0,17,15,1,0,62,15,1,0,38,15,1,0,7,38,1,0,17,15,1,0,62,15,1,0,45,39,1,40,1,0,47,15,1,0,83,41,1,42,1,41,1,43,1,41,1,43,1,41,2,43,1,0,118,41,1,43,1,41,1,0,125,44,10,0,35,15,1,0,82,45,1,46,2,47,1,0,36,8,1,0,87,45,1,46,2,0,37,8,1,0,87,45,1,46,2,48,1,0,36,8,1,0,87,49,1,50,2,51,1,0,36,8,1,0,87,52,10,0,118,53,1,54,1,0,122,24,1,55,1,26,1,0,46,15,1,0,78,24,1,56,1,26,1,0,46,15,1,0,78,24,1,57,1,26,1,0,46,15,1,0,82,58,10,0,119,59,9,0,118,59,10,0,118,59,2,0,126,59,1,0,128,12,9,0,118,12,10,0,118,12,2,0,126,60,10,0,119,61,1,62,1,61,1,63,1,61,1,63,1,61,2,63,1,0,118,61,1,63,1,61,1,0,125,64,1,65,2,66,1,0,124,64,1,65,2,0,125,64,1,65,2,67,1,0,124,68,10,0,107,15,1,0,25,15,1,0,20,69,1,0,41,15,1,0,49,70,10,0,114,39,1,71,1,0,47,15,1,0,78,39,1,72,1,0,47,15,1,0,78,39,1,73,1,0,47,15,1,0,83,74,9,0,118,74,10,0,118,74,2,0,126,74,1,0,127,75,10,0,118,76,2,77,1,0,125,78,10,0,118,79,1,80,2,81,1,0,124,79,1,80,2,0,125,79,1,80,2,82,1,0,120,24,1,0,1,26,1,0,46,15,1,0,78,24,1,83,1,0,47,15,1,0,82,84,10,0,118,84,4,0,120,39,1,85,1,5,1,0,46,15,1,0,83,86,9,0,118,86,10,0,118,86,2,0,126,86,1,0,127,87,1,88,1,0,136,89,1,0,117,90,1,91,1,0,122,39,1,0,48,15,1,0,83,92,1,93,1,92,1,94,1,92,1,94,1,92,2,94,1,0,118,92,1,94,1,92,1,0,125,95,6,0,123,96,1,97,1,96,1,98,1,96,1,98,1,96,2,98,1,0,118,96,1,98,1,96,1,0,121,24,1,99,1,0,47,15,1,0,78,24,1,100,1,0,47,15,1,0,78,24,1,101,1,0,47,15,1,0,82,102,10,0,114,39,1,103,1,5,1,0,46,15,1,0,78,39,1,104,1,5,1,0,46,15,1,0,78,39,1,105,1,5,1,0,46,15,1,0,82,106,1,107,2,108,1,0,124,106,1,107,2,0,125,106,1,107,2,109,1,0,119,110,1,0,1,110,1,0,12,111,1,0,31,15,1,0,85,112,1,113,2,114,1,0,124,112,1,113,2,0,125,112,1,113,2,115,1,0,125,116,9,0,118,116,10,0,118,116,2,0,126,116,1,0,127,117,1,118,1,0,126,119,6,0,123,120,9,0,118,120,10,0,118,120,2,0,126,120,1,0,123,24,1,0,48,15,1,0,82,121,10,0,118,121,5,0,123,122,10,0,114,39,1,0,1,5,1,0,46,15,1,0,92,123,1,0,112,110,1,0,1,110,1,124,1,0,43,15,1,0,85,125,6,0,122,126,10,0,118,15,10,0,113,110,1,0,1,110,1,0,2,127,10,0,32,15,1,0,80,110,1,0,1,110,1,0,2,128,10,0,32,15,1,0,80,110,1,0,1,110,1,0,2,129,10,0,32,15,1,0,80,110,1,0,1,110,1,0,2,130,10,0,32,15,1,0,80,110,1,0,1,110,1,0,2,131,10,0,32,15,1,0,80,110,1,0,1,110,1,0,44,15,1,0,37])
const accepts3 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)
const table4 = table(512, [0,193,2,26,0,102,3,26,0,165])
const accepts4 = Uint8Array.of(0,0,0,1)
const table5 = table(640, [0,248,2,1,0,52,3,1,0,130,4,10,0,39,4,26,0,50,3,2,0,1,4,10,0,39,4,26,0,5])
const accepts5 = Uint8Array.of(0,0,0,0,1)
const table6 = table(3456, [0,208,2,1,0,95,3,10,0,26,4,1,0,91,5,10,0,10,6,1,0,8,7,1,0,9,8,1,0,1,9,1,0,86,10,10,0,118,11,10,0,10,6,1,0,8,7,1,0,9,8,1,0,1,9,1,0,122,4,1,0,91,12,10,0,246,13,10,0,118,14,10,0,14,8,1,0,103,15,10,0,10,6,1,0,8,7,1,0,9,8,1,0,1,9,1,0,86,16,10,0,10,8,1,0,107,17,10,0,10,8,1,0,8,7,1,0,98,18,10,0,14,8,1,0,103,19,10,0,10,6,1,0,8,7,1,0,9,8,1,0,1,9,1,0,86,20,10,0,10,8,1,0,107,21,10,0,10,8,1,0,8,7,1,0,98,22,10,0,14,8,1,0,123,6,1,0,107,23,10,0,10,8,1,0,107,24,10,0,10,8,1,0,8,7,1,0,98,25,10,0,14,8,1,0,103,26,10,0,10,8,1,0,107,26,10,0,10,8,1,0,8,7,1,0,122,8,1,0,123,8,1,0,59])
const accepts6 = Uint8Array.of(0,0,0,0,0,0,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)
const table7 = table(640, [0,225,2,26,0,50,2,1,3,1,0,1,2,10,0,39,2,26,0,102,4,26,0,50,4,1,0,2,4,10,0,39,4,26,0,5])
const accepts7 = Uint8Array.of(0,0,1,0,1)
const class2 = classOf("-0123456789abcdefghijklmnopqrstuvwxyz")
const table8 = table(4608, [0,225,2,1,0,1,3,1,4,1,5,1,0,13,6,1,0,111,7,1,0,3,8,1,0,129,9,1,0,133,10,1,0,134,11,1,0,120,12,1,0,4,13,1,0,127,14,1,0,125,15,1,0,129,16,1,0,126,17,1,0,113,18,1,0,143,19,1,0,107,20,1,0,141,21,1,0,117,22,1,0,123,23,1,0,145,24,1,0,122,25,1,0,131,26,1,0,129,22,1,0,125,27,1,0,114,28,1,0,142,29,1,0,116,30,1,0,138,27,1,0,110,31,1,0,86,32,1,0,178,11,1,0,123,33,1,0,123,21,1,0,127,27,1,0,74,34,10,0,7,34,26,0,6,34,26,0,116,35,1,0,61,34,13,0,7,34,26,0,4,34,1,0,1,34,26,0,3,34,1,0,111,27,1,0,17])
const accepts8 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,0)
const tag2 = bytesOf('"property"')
const class3 = classOf("0123456789abcdef")
const table9 = table(2944, [0,232,2,1,0,139,3,1,0,127,4,1,0,123,5,1,0,73,6,1,0,56,7,1,0,59,8,1,0,138,6,1,0,116,9,1,0,128,10,10,0,7,10,26,11,1,0,3,10,1,0,1,10,26,0,40,12,1,0,9,13,1,14,1,12,1,10,10,15,1,0,4,12,1,0,1,10,26,0,4,10,1,0,1,10,26,0,51,16,1,0,1,16,11,0,6,16,6,0,26,16,6,0,58,12,1,0,1,12,25,0,1,12,1,0,1,12,29,0,1,12,1,0,1,12,1,0,1,12,26,0,3,12,1,0,46,13,1,0,2,10,10,0,7,10,26,0,4,10,1,0,1,10,26,0,40,12,1,0,11,12,1,10,10,15,1,0,4,12,1,0,1,10,26,0,4,10,1,0,1,10,26,0,53,17,10,0,116,16,1,0,1,16,11,0,6,16,6,0,22,18,1,0,3,16,6,0,60,12,1,0,11,12,1,19,10,0,5,12,1,0,99,12,1,0,11,12,1,0,10,15,1,0,4,12,1,0,99,12,1,0,11,12,1,20,10,0,5,12,1,0,99,12,1,0,11,12,1,21,10,0,5,12,1,0,99,12,1,0,11,12,1,22,10,0,5,12,1,0,99,12,1,0,11,12,1,0,15,12,1,0,64])
const accepts9 = Uint8Array.of(0,0,0,0,0,0,0,0,0,0,1,0,1,0,1,0,0,1,1,1,1,1,1)
const class4 = classOf("!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~")

function unionStreamLine(p: number): number {
  const tag = tagValue(p, tag0)
  if (tag < 0 || b[tag] !== 34) return -1
  switch (word1(tag + 1)) {
    case 0:
      return partActor(p)
    case 1:
      return partAgreement(p)
    case 2:
      return partStatement(p)
    case 3:
      return partCitation(p)
    case 4:
      return partSource(p)
    case 5:
      return partDossier(p)
  }
  return -1
}

function word1(p: number): number {
  switch (b[p]) {
    case 97: {
      switch (b[p + 1]) {
        case 99: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 34) {
            after = p + 6
            return 0
          }
          break
        }
        case 103: {
          if (b[p + 2] === 114 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
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
          if (b[p + 2] === 97 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
            after = p + 10
            return 2
          }
          break
        }
        case 111: {
          if (b[p + 2] === 117 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 34) {
            after = p + 7
            return 4
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 3
      }
      break
    }
    case 100: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 115 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 114 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 5
      }
      break
    }
  }
  return -1
}

function partActor(p: number): number {
  note(15, p, p)
  const end = unionActor(p)
  note(-15, p, end)
  return end
}

function unionActor(p: number): number {
  if (b[p] === 123 && b[p + 1] === 34 && b[p + 2] === 116 && b[p + 3] === 121 && b[p + 4] === 112 && b[p + 5] === 101 && b[p + 6] === 34 && b[p + 7] === 58 && b[p + 8] === 34 && b[p + 9] === 97 && b[p + 10] === 99 && b[p + 11] === 116 && b[p + 12] === 111 && b[p + 13] === 114 && b[p + 14] === 34 && b[p + 15] === 44 && b[p + 16] === 34 && b[p + 17] === 107 && b[p + 18] === 105 && b[p + 19] === 110 && b[p + 20] === 100 && b[p + 21] === 34 && b[p + 22] === 58 && b[p + 23] === 34) {
    const code = word4(p + 24)
    if (b[after] === 44 && b[after + 1] === 34)
      switch (code) {
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
          return membersCollectiveActor(after + 1, 3)
        case 14:
          return membersCoalition(after + 1, 3)
        case 15:
          return membersPerson(after + 1, 3)
        case 16:
          return membersUnidentifiedActor(after + 1, 3)
      }
  }
  const tag = tagValue(p, tag1)
  if (tag < 0 || b[tag] !== 34) return -1
  switch (word4(tag + 1)) {
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

function word4(p: number): number {
  switch (b[p]) {
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
                          if (b[p + 6] === 98 && b[p + 6 + 1] === 111 && b[p + 6 + 2] === 100 && b[p + 6 + 3] === 121 && b[p + 6 + 4] === 34) {
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
      if (b[p + 1] === 111 && b[p + 1 + 1] === 118 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 109 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 116 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 45 && b[p + 1 + 2] === 102 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 45 && b[p + 1 + 8] === 97 && b[p + 1 + 9] === 117 && b[p + 1 + 10] === 116 && b[p + 1 + 11] === 104 && b[p + 1 + 12] === 111 && b[p + 1 + 13] === 114 && b[p + 1 + 14] === 105 && b[p + 1 + 15] === 116 && b[p + 1 + 16] === 121 && b[p + 1 + 17] === 34) {
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
                              if (b[p + 7] === 111 && b[p + 7 + 1] === 114 && b[p + 7 + 2] === 99 && b[p + 7 + 3] === 101 && b[p + 7 + 4] === 115 && b[p + 7 + 5] === 34) {
                                after = p + 13
                                return 4
                              }
                              break
                            }
                            case 103: {
                              if (b[p + 7] === 114 && b[p + 7 + 1] === 111 && b[p + 7 + 2] === 117 && b[p + 7 + 3] === 112 && b[p + 7 + 4] === 34) {
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
      if (b[p + 1] === 110 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 103 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 118 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 114 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 109 && b[p + 1 + 11] === 101 && b[p + 1 + 12] === 110 && b[p + 1 + 13] === 116 && b[p + 1 + 14] === 97 && b[p + 1 + 15] === 108 && b[p + 1 + 16] === 45 && b[p + 1 + 17] === 111 && b[p + 1 + 18] === 114 && b[p + 1 + 19] === 103 && b[p + 1 + 20] === 97 && b[p + 1 + 21] === 110 && b[p + 1 + 22] === 105 && b[p + 1 + 23] === 122 && b[p + 1 + 24] === 97 && b[p + 1 + 25] === 116 && b[p + 1 + 26] === 105 && b[p + 1 + 27] === 111 && b[p + 1 + 28] === 110 && b[p + 1 + 29] === 34) {
        after = p + 31
        return 6
      }
      break
    }
    case 111: {
      if (b[p + 1] === 114 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 122 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 105 && b[p + 1 + 9] === 111 && b[p + 1 + 10] === 110 && b[p + 1 + 11] === 34) {
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
                  if (b[p + 4] === 97 && b[p + 4 + 1] === 110 && b[p + 4 + 2] === 121 && b[p + 4 + 3] === 34) {
                    after = p + 8
                    return 8
                  }
                  break
                }
                case 109: {
                  if (b[p + 4] === 117 && b[p + 4 + 1] === 110 && b[p + 4 + 2] === 105 && b[p + 4 + 3] === 116 && b[p + 4 + 4] === 121 && b[p + 4 + 5] === 34) {
                    after = p + 10
                    return 13
                  }
                  break
                }
              }
              break
            }
            case 97: {
              if (b[p + 3] === 108 && b[p + 3 + 1] === 105 && b[p + 3 + 2] === 116 && b[p + 3 + 3] === 105 && b[p + 3 + 4] === 111 && b[p + 3 + 5] === 110 && b[p + 3 + 6] === 34) {
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
          if (b[p + 2] === 108 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 99 && b[p + 2 + 5] === 97 && b[p + 2 + 6] === 108 && b[p + 2 + 7] === 45 && b[p + 2 + 8] === 112 && b[p + 2 + 9] === 97 && b[p + 2 + 10] === 114 && b[p + 2 + 11] === 116 && b[p + 2 + 12] === 121 && b[p + 2 + 13] === 34) {
            after = p + 16
            return 9
          }
          break
        }
        case 101: {
          if (b[p + 2] === 114 && b[p + 2 + 1] === 115 && b[p + 2 + 2] === 111 && b[p + 2 + 3] === 110 && b[p + 2 + 4] === 34) {
            after = p + 7
            return 15
          }
          break
        }
      }
      break
    }
    case 109: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 45 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 114 && b[p + 1 + 7] === 103 && b[p + 1 + 8] === 97 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 105 && b[p + 1 + 11] === 122 && b[p + 1 + 12] === 97 && b[p + 1 + 13] === 116 && b[p + 1 + 14] === 105 && b[p + 1 + 15] === 111 && b[p + 1 + 16] === 110 && b[p + 1 + 17] === 34) {
        after = p + 19
        return 10
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 117 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 45 && b[p + 1 + 9] === 98 && b[p + 1 + 10] === 111 && b[p + 1 + 11] === 100 && b[p + 1 + 12] === 121 && b[p + 1 + 13] === 34) {
        after = p + 15
        return 11
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 114 && b[p + 1 + 7] === 121 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 12
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 105 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 105 && b[p + 1 + 7] === 102 && b[p + 1 + 8] === 105 && b[p + 1 + 9] === 101 && b[p + 1 + 10] === 100 && b[p + 1 + 11] === 34) {
        after = p + 13
        return 16
      }
      break
    }
  }
  return -1
}

function objectCollectiveActor(p: number): number {
  return b[p] === 123 ? membersCollectiveActor(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersCollectiveActor(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant6(p)
            break member
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = code7(p)
            break member
          }
          break
        }
        case 105: {
          switch (b[p + 1]) {
            case 100: {
              switch (b[p + 2]) {
                case 34: {
                  if ((seen0 & 4) !== 0) return -1
                  seen0 |= 4
                  p = valueStart(p + 3)
                  if (p < 0) return -1
                  p = pattern9(p)
                  break member
                  break
                }
                case 101: {
                  if (b[p + 3] === 110 && b[p + 3 + 1] === 116 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 102 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 101 && b[p + 3 + 6] === 114 && b[p + 3 + 7] === 115 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 16384) !== 0) return -1
                    seen0 |= 16384
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = list10(p)
                    break member
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
                          if ((seen0 & 8) !== 0) return -1
                          seen0 |= 8
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = text14(p)
                          break member
                          break
                        }
                        case 115: {
                          if (b[p + 5] === 34) {
                            if ((seen0 & 16) !== 0) return -1
                            seen0 |= 16
                            p = valueStart(p + 6)
                            if (p < 0) return -1
                            p = list15(p)
                            break member
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
                      if (b[p + 4] === 114 && b[p + 4 + 1] === 105 && b[p + 4 + 2] === 112 && b[p + 4 + 3] === 116 && b[p + 4 + 4] === 105 && b[p + 4 + 5] === 111 && b[p + 4 + 6] === 110 && b[p + 4 + 7] === 34) {
                        if ((seen0 & 32) !== 0) return -1
                        seen0 |= 32
                        p = valueStart(p + 12)
                        if (p < 0) return -1
                        p = text21(p)
                        break member
                      }
                      break
                    }
                    case 105: {
                      if (b[p + 4] === 103 && b[p + 4 + 1] === 110 && b[p + 4 + 2] === 97 && b[p + 4 + 3] === 116 && b[p + 4 + 4] === 105 && b[p + 4 + 5] === 111 && b[p + 4 + 6] === 110 && b[p + 4 + 7] === 115 && b[p + 4 + 8] === 34) {
                        if ((seen0 & 2048) !== 0) return -1
                        seen0 |= 2048
                        p = valueStart(p + 13)
                        if (p < 0) return -1
                        p = list22(p)
                        break member
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
                                  if ((seen0 & 32768) !== 0) return -1
                                  seen0 |= 32768
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPeriod(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 65536) !== 0) return -1
                                    seen0 |= 65536
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
                                      if (b[p + 8] === 111 && b[p + 8 + 1] === 100 && b[p + 8 + 2] === 101 && b[p + 8 + 3] === 34) {
                                        if ((seen0 & 64) !== 0) return -1
                                        seen0 |= 64
                                        p = valueStart(p + 12)
                                        if (p < 0) return -1
                                        p = leafCountryCode(p)
                                        break member
                                      }
                                      break
                                    }
                                    case 34: {
                                      if ((seen0 & 256) !== 0) return -1
                                      seen0 |= 256
                                      p = valueStart(p + 8)
                                      if (p < 0) return -1
                                      p = pattern9(p)
                                      break member
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
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 131072) !== 0) return -1
                seen0 |= 131072
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list31(p)
                break member
              }
              break
            }
          }
          break
        }
        case 112: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 79 && b[p + 1 + 4] === 102 && b[p + 1 + 5] === 34) {
            if ((seen0 & 128) !== 0) return -1
            seen0 |= 128
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 103: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 118 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 34) {
            if ((seen0 & 512) !== 0) return -1
            seen0 |= 512
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = list35(p)
            break member
          }
          break
        }
        case 114: {
          switch (b[p + 1]) {
            case 101: {
              switch (b[p + 2]) {
                case 99: {
                  if (b[p + 3] === 111 && b[p + 3 + 1] === 103 && b[p + 3 + 2] === 110 && b[p + 3 + 3] === 105 && b[p + 3 + 4] === 116 && b[p + 3 + 5] === 105 && b[p + 3 + 6] === 111 && b[p + 3 + 7] === 110 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 1024) !== 0) return -1
                    seen0 |= 1024
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = list37(p)
                    break member
                  }
                  break
                }
                case 108: {
                  if (b[p + 3] === 105 && b[p + 3 + 1] === 97 && b[p + 3 + 2] === 98 && b[p + 3 + 3] === 105 && b[p + 3 + 4] === 108 && b[p + 3 + 5] === 105 && b[p + 3 + 6] === 116 && b[p + 3 + 7] === 121 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 8192) !== 0) return -1
                    seen0 |= 8192
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = objectPublisherReliability(p)
                    break member
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
          if (b[p + 1] === 117 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
            if ((seen0 & 4096) !== 0) return -1
            seen0 |= 4096
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = list45(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 262144) !== 0) return -1
            seen0 |= 262144
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(21, seen0, 0)
  return (seen0 & 15) === 15 ? p + 1 : -1
}

function constant6(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 99 && b[p + 3] === 116 && b[p + 4] === 111 && b[p + 5] === 114 && b[p + 6] === 34 ? p + 7 : -1
}

function code7(p: number): number {
  return b[p] === 34 && word8(p + 1) >= 0 ? after : -1
}

function word8(p: number): number {
  switch (b[p]) {
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
                          if (b[p + 6] === 98 && b[p + 6 + 1] === 111 && b[p + 6 + 2] === 100 && b[p + 6 + 3] === 121 && b[p + 6 + 4] === 34) {
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
      if (b[p + 1] === 111 && b[p + 1 + 1] === 118 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 109 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 116 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 45 && b[p + 1 + 2] === 102 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 45 && b[p + 1 + 8] === 97 && b[p + 1 + 9] === 117 && b[p + 1 + 10] === 116 && b[p + 1 + 11] === 104 && b[p + 1 + 12] === 111 && b[p + 1 + 13] === 114 && b[p + 1 + 14] === 105 && b[p + 1 + 15] === 116 && b[p + 1 + 16] === 121 && b[p + 1 + 17] === 34) {
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
                              if (b[p + 7] === 111 && b[p + 7 + 1] === 114 && b[p + 7 + 2] === 99 && b[p + 7 + 3] === 101 && b[p + 7 + 4] === 115 && b[p + 7 + 5] === 34) {
                                after = p + 13
                                return 4
                              }
                              break
                            }
                            case 103: {
                              if (b[p + 7] === 114 && b[p + 7 + 1] === 111 && b[p + 7 + 2] === 117 && b[p + 7 + 3] === 112 && b[p + 7 + 4] === 34) {
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
      if (b[p + 1] === 110 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 103 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 118 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 114 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 109 && b[p + 1 + 11] === 101 && b[p + 1 + 12] === 110 && b[p + 1 + 13] === 116 && b[p + 1 + 14] === 97 && b[p + 1 + 15] === 108 && b[p + 1 + 16] === 45 && b[p + 1 + 17] === 111 && b[p + 1 + 18] === 114 && b[p + 1 + 19] === 103 && b[p + 1 + 20] === 97 && b[p + 1 + 21] === 110 && b[p + 1 + 22] === 105 && b[p + 1 + 23] === 122 && b[p + 1 + 24] === 97 && b[p + 1 + 25] === 116 && b[p + 1 + 26] === 105 && b[p + 1 + 27] === 111 && b[p + 1 + 28] === 110 && b[p + 1 + 29] === 34) {
        after = p + 31
        return 6
      }
      break
    }
    case 111: {
      if (b[p + 1] === 114 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 122 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 105 && b[p + 1 + 9] === 111 && b[p + 1 + 10] === 110 && b[p + 1 + 11] === 34) {
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
                  if (b[p + 4] === 97 && b[p + 4 + 1] === 110 && b[p + 4 + 2] === 121 && b[p + 4 + 3] === 34) {
                    after = p + 8
                    return 8
                  }
                  break
                }
                case 109: {
                  if (b[p + 4] === 117 && b[p + 4 + 1] === 110 && b[p + 4 + 2] === 105 && b[p + 4 + 3] === 116 && b[p + 4 + 4] === 121 && b[p + 4 + 5] === 34) {
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
      if (b[p + 1] === 111 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 99 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 108 && b[p + 1 + 8] === 45 && b[p + 1 + 9] === 112 && b[p + 1 + 10] === 97 && b[p + 1 + 11] === 114 && b[p + 1 + 12] === 116 && b[p + 1 + 13] === 121 && b[p + 1 + 14] === 34) {
        after = p + 16
        return 9
      }
      break
    }
    case 109: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 45 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 114 && b[p + 1 + 7] === 103 && b[p + 1 + 8] === 97 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 105 && b[p + 1 + 11] === 122 && b[p + 1 + 12] === 97 && b[p + 1 + 13] === 116 && b[p + 1 + 14] === 105 && b[p + 1 + 15] === 111 && b[p + 1 + 16] === 110 && b[p + 1 + 17] === 34) {
        after = p + 19
        return 10
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 117 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 45 && b[p + 1 + 9] === 98 && b[p + 1 + 10] === 111 && b[p + 1 + 11] === 100 && b[p + 1 + 12] === 121 && b[p + 1 + 13] === 34) {
        after = p + 15
        return 11
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 114 && b[p + 1 + 7] === 121 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 12
      }
      break
    }
  }
  return -1
}

function pattern9(p: number): number {
  if (!(b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 99 && b[p + 3] === 116 && b[p + 4] === 111 && b[p + 5] === 114 && b[p + 6] === 58)) return -1
  let i = p + 7
  if (class0[b[i]!] !== 1) return -1
  i++
  while (class1[b[i]!] === 1) i++
  if (b[i] !== 34) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
}

function list10(p: number): number {
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
  return b[p] === 123 ? membersIdentifier(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersIdentifier(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 115: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 104 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 109 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = leafIdentifierScheme(p)
            break member
          }
          break
        }
        case 118: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
      }
      return -1
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

function leafIdentifierScheme(p: number): number {
  const end = pattern13(p)
  note(6, p, end)
  return end
}

function pattern13(p: number): number {
  if (!(b[p] === 34)) return -1
  let i = p + 1
  let state = 128
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table0[state + byte]!
    if (next === 0) break
    state = next
    i++
  }
  if (b[i] !== 34 || accepts0[state >> 7] !== 1) return -1
  if (i - p - 1 > 80) return -1
  return i + 1
}

function text14(p: number): number {
  const end = text(p, 0)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 500 && codePoints(p + 1, end - 1) > 500)) return -1
  return end
}

function list15(p: number): number {
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
  return b[p] === 123 ? membersActorName(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersActorName(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 120 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafLanguageTag(p)
            break member
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = code19(p)
            break member
          }
          break
        }
      }
      return -1
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

function leafLanguageTag(p: number): number {
  const end = pattern18(p)
  note(7, p, end)
  return end
}

function pattern18(p: number): number {
  if (!(b[p] === 34)) return -1
  let i = p + 1
  let state = 128
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table1[state + byte]!
    if (next === 0) break
    state = next
    i++
  }
  if (b[i] !== 34 || accepts1[state >> 7] !== 1) return -1
  if (i - p - 1 > 100) return -1
  return i + 1
}

function code19(p: number): number {
  return b[p] === 34 && word20(p + 1) >= 0 ? after : -1
}

function word20(p: number): number {
  switch (b[p]) {
    case 111: {
      if (b[p + 1] === 102 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 108 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 0
      }
      break
    }
    case 115: {
      switch (b[p + 1]) {
        case 104: {
          if (b[p + 2] === 111 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
            after = p + 6
            return 1
          }
          break
        }
        case 101: {
          if (b[p + 2] === 108 && b[p + 2 + 1] === 102 && b[p + 2 + 2] === 45 && b[p + 2 + 3] === 100 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 115 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 103 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 97 && b[p + 2 + 10] === 116 && b[p + 2 + 11] === 105 && b[p + 2 + 12] === 111 && b[p + 2 + 13] === 110 && b[p + 2 + 14] === 34) {
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
          if (b[p + 2] === 114 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 110 && b[p + 2 + 3] === 121 && b[p + 2 + 4] === 109 && b[p + 2 + 5] === 34) {
            after = p + 8
            return 2
          }
          break
        }
        case 108: {
          if (b[p + 2] === 105 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 34) {
            after = p + 6
            return 3
          }
          break
        }
      }
      break
    }
    case 119: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 107 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 4
      }
      break
    }
    case 102: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 109 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 5
      }
      break
    }
    case 98: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 104 && b[p + 1 + 4] === 34) {
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
                              if (b[p + 7] === 116 && b[p + 7 + 1] === 101 && b[p + 7 + 2] === 114 && b[p + 7 + 3] === 97 && b[p + 7 + 4] === 116 && b[p + 7 + 5] === 105 && b[p + 7 + 6] === 111 && b[p + 7 + 7] === 110 && b[p + 7 + 8] === 34) {
                                after = p + 16
                                return 7
                              }
                              break
                            }
                            case 97: {
                              if (b[p + 7] === 116 && b[p + 7 + 1] === 105 && b[p + 7 + 2] === 111 && b[p + 7 + 3] === 110 && b[p + 7 + 4] === 34) {
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
      if (b[p + 1] === 120 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 121 && b[p + 1 + 4] === 109 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 10
      }
      break
    }
  }
  return -1
}

function text21(p: number): number {
  const end = text(p, 33)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 5000 && codePoints(p + 1, end - 1) > 5000)) return -1
  return end
}

function list22(p: number): number {
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
  return b[p] === 123 ? membersDesignation(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersDesignation(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 98: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 98 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = text14(p)
            break member
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
                                  if ((seen0 & 4) !== 0) return -1
                                  seen0 |= 4
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPeriod(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 8) !== 0) return -1
                                    seen0 |= 8
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 116 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = list28(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
      }
      return -1
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

function leafPeriod(p: number): number {
  const end = pattern25(p)
  note(9, p, end)
  return end
}

function pattern25(p: number): number {
  if (!(b[p] === 34)) return -1
  let i = p + 1
  let state = 128
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table2[state + byte]!
    if (next === 0) break
    state = next
    i++
  }
  if (b[i] !== 34 || accepts2[state >> 7] !== 1) return -1
  if (i - p - 1 > 40) return -1
  return i + 1
}

function leafWordingAsReported(p: number): number {
  const end = text27(p)
  note(14, p, end)
  return end
}

function text27(p: number): number {
  const end = text(p, 33)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 500 && codePoints(p + 1, end - 1) > 500)) return -1
  return end
}

function list28(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = leafPointDate(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function leafPointDate(p: number): number {
  const end = pattern30(p)
  note(10, p, end)
  return end
}

function pattern30(p: number): number {
  if (!(b[p] === 34)) return -1
  let i = p + 1
  let state = 128
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table3[state + byte]!
    if (next === 0) break
    state = next
    i++
  }
  if (b[i] !== 34 || accepts3[state >> 7] !== 1) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
}

function list31(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern32(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function pattern32(p: number): number {
  if (!(b[p] === 34 && b[p + 1] === 99 && b[p + 2] === 105 && b[p + 3] === 116 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 58)) return -1
  let i = p + 10
  if (class0[b[i]!] !== 1) return -1
  i++
  while (class1[b[i]!] === 1) i++
  if (b[i] !== 34) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
}

function leafCountryCode(p: number): number {
  const end = pattern34(p)
  note(4, p, end)
  return end
}

function pattern34(p: number): number {
  if (!(b[p] === 34)) return -1
  let i = p + 1
  let state = 128
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table4[state + byte]!
    if (next === 0) break
    state = next
    i++
  }
  if (b[i] !== 34 || accepts4[state >> 7] !== 1) return -1
  return i + 1
}

function list35(p: number): number {
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
  return b[p] === 123 ? membersGoverningRelation(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersGoverningRelation(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          switch (b[p + 1]) {
            case 99: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = pattern9(p)
                break member
              }
              break
            }
            case 116: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 116 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 100 && b[p + 2 + 6] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 9)
                if (p < 0) return -1
                p = list28(p)
                break member
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
                                  if ((seen0 & 2) !== 0) return -1
                                  seen0 |= 2
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPeriod(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 4) !== 0) return -1
                                    seen0 |= 4
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
      }
      return -1
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

function list37(p: number): number {
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
  return b[p] === 123 ? membersRecognition(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersRecognition(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 98: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 116 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = code39(p)
            break member
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
                                  if ((seen0 & 4) !== 0) return -1
                                  seen0 |= 4
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPeriod(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 8) !== 0) return -1
                                    seen0 |= 8
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 116 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = list28(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
      }
      return -1
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

function code39(p: number): number {
  return b[p] === 34 && word40(p + 1) >= 0 ? after : -1
}

function word40(p: number): number {
  switch (b[p]) {
    case 100: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 45: {
              switch (b[p + 3]) {
                case 106: {
                  if (b[p + 4] === 117 && b[p + 4 + 1] === 114 && b[p + 4 + 2] === 101 && b[p + 4 + 3] === 34) {
                    after = p + 8
                    return 0
                  }
                  break
                }
                case 102: {
                  if (b[p + 4] === 97 && b[p + 4 + 1] === 99 && b[p + 4 + 2] === 116 && b[p + 4 + 3] === 111 && b[p + 4 + 4] === 34) {
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
      if (b[p + 1] === 110 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 2
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 45 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 99 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 103 && b[p + 1 + 8] === 110 && b[p + 1 + 9] === 105 && b[p + 1 + 10] === 115 && b[p + 1 + 11] === 101 && b[p + 1 + 12] === 100 && b[p + 1 + 13] === 34) {
        after = p + 15
        return 3
      }
      break
    }
    case 119: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 104 && b[p + 1 + 3] === 100 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 119 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 4
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 100 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 5
      }
      break
    }
  }
  return -1
}

function objectPublisherReliability(p: number): number {
  return b[p] === 123 ? membersPublisherReliability(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersPublisherReliability(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 115: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = constant42(p)
            break member
          }
          break
        }
        case 103: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = code43(p)
            break member
          }
          break
        }
        case 97: {
          if (b[p + 1] === 115 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafPointDate(p)
            break member
          }
          break
        }
      }
      return -1
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

function constant42(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 100 && b[p + 3] === 109 && b[p + 4] === 105 && b[p + 5] === 114 && b[p + 6] === 97 && b[p + 7] === 108 && b[p + 8] === 116 && b[p + 9] === 121 && b[p + 10] === 34 ? p + 11 : -1
}

function code43(p: number): number {
  return b[p] === 34 && word44(p + 1) >= 0 ? after : -1
}

function word44(p: number): number {
  switch (b[p]) {
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

function list45(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern9(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function map46(p: number): number {
  return openObject(p, 0, pattern47)
}

function pattern47(p: number): number {
  if (!(b[p] === 34 && b[p + 1] === 120 && b[p + 2] === 45)) return -1
  let i = p + 3
  let state = 384
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table5[state + byte]!
    if (next === 0) break
    state = next
    i++
  }
  if (b[i] !== 34 || accepts5[state >> 7] !== 1) return -1
  if (i - p - 1 > 64) return -1
  return i + 1
}

function objectCoalition(p: number): number {
  return b[p] === 123 ? membersCoalition(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersCoalition(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant6(p)
            break member
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant49(p)
            break member
          }
          break
        }
        case 105: {
          switch (b[p + 1]) {
            case 100: {
              switch (b[p + 2]) {
                case 34: {
                  if ((seen0 & 4) !== 0) return -1
                  seen0 |= 4
                  p = valueStart(p + 3)
                  if (p < 0) return -1
                  p = pattern9(p)
                  break member
                  break
                }
                case 101: {
                  if (b[p + 3] === 110 && b[p + 3 + 1] === 116 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 102 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 101 && b[p + 3 + 6] === 114 && b[p + 3 + 7] === 115 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 128) !== 0) return -1
                    seen0 |= 128
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = list10(p)
                    break member
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
                          if ((seen0 & 8) !== 0) return -1
                          seen0 |= 8
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = text14(p)
                          break member
                          break
                        }
                        case 115: {
                          if (b[p + 5] === 34) {
                            if ((seen0 & 16) !== 0) return -1
                            seen0 |= 16
                            p = valueStart(p + 6)
                            if (p < 0) return -1
                            p = list15(p)
                            break member
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
              if (b[p + 2] === 115 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 112 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = text21(p)
                break member
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
                                  if ((seen0 & 256) !== 0) return -1
                                  seen0 |= 256
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPeriod(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 512) !== 0) return -1
                                    seen0 |= 512
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 109 && b[p + 1 + 2] === 98 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 34) {
            if ((seen0 & 64) !== 0) return -1
            seen0 |= 64
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = list50(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 1024) !== 0) return -1
            seen0 |= 1024
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 2048) !== 0) return -1
            seen0 |= 2048
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(22, seen0, 0)
  return (seen0 & 79) === 79 ? p + 1 : -1
}

function constant49(p: number): number {
  return b[p] === 34 && b[p + 1] === 99 && b[p + 2] === 111 && b[p + 3] === 97 && b[p + 4] === 108 && b[p + 5] === 105 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34 ? p + 11 : -1
}

function list50(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern9(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count < 2 || count > 1000 ? -1 : p + 1
    else return -1
  }
}

function objectPerson(p: number): number {
  return b[p] === 123 ? membersPerson(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersPerson(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = constant6(p)
                break member
              }
              break
            }
            case 101: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 34) {
                if ((seen0 & 256) !== 0) return -1
                seen0 |= 256
                p = valueStart(p + 8)
                if (p < 0) return -1
                p = list52(p)
                break member
              }
              break
            }
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant57(p)
            break member
          }
          break
        }
        case 105: {
          switch (b[p + 1]) {
            case 100: {
              switch (b[p + 2]) {
                case 34: {
                  if ((seen0 & 4) !== 0) return -1
                  seen0 |= 4
                  p = valueStart(p + 3)
                  if (p < 0) return -1
                  p = pattern9(p)
                  break member
                  break
                }
                case 101: {
                  if (b[p + 3] === 110 && b[p + 3 + 1] === 116 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 102 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 101 && b[p + 3 + 6] === 114 && b[p + 3 + 7] === 115 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 8192) !== 0) return -1
                    seen0 |= 8192
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = list10(p)
                    break member
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
                          if ((seen0 & 8) !== 0) return -1
                          seen0 |= 8
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = text14(p)
                          break member
                          break
                        }
                        case 115: {
                          if (b[p + 5] === 34) {
                            if ((seen0 & 16) !== 0) return -1
                            seen0 |= 16
                            p = valueStart(p + 6)
                            if (p < 0) return -1
                            p = list15(p)
                            break member
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
                  if (b[p + 3] === 105 && b[p + 3 + 1] === 111 && b[p + 3 + 2] === 110 && b[p + 3 + 3] === 97 && b[p + 3 + 4] === 108 && b[p + 3 + 5] === 105 && b[p + 3 + 6] === 116 && b[p + 3 + 7] === 121 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 128) !== 0) return -1
                    seen0 |= 128
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = pattern9(p)
                    break member
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
              if (b[p + 2] === 115 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 112 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = text21(p)
                break member
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
                          if ((seen0 & 2048) !== 0) return -1
                          seen0 |= 2048
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = leafPointDate(p)
                          break member
                          break
                        }
                        case 84: {
                          if (b[p + 5] === 101 && b[p + 5 + 1] === 120 && b[p + 5 + 2] === 116 && b[p + 5 + 3] === 34) {
                            if ((seen0 & 4096) !== 0) return -1
                            seen0 |= 4096
                            p = valueStart(p + 9)
                            if (p < 0) return -1
                            p = leafWordingAsReported(p)
                            break member
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
                                  if ((seen0 & 16384) !== 0) return -1
                                  seen0 |= 16384
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPeriod(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 32768) !== 0) return -1
                                    seen0 |= 32768
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 111 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 102 && b[p + 1 + 6] === 105 && b[p + 1 + 7] === 99 && b[p + 1 + 8] === 34) {
            if ((seen0 & 64) !== 0) return -1
            seen0 |= 64
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = text14(p)
            break member
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
                          if ((seen0 & 512) !== 0) return -1
                          seen0 |= 512
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = leafPointDate(p)
                          break member
                          break
                        }
                        case 84: {
                          if (b[p + 5] === 101 && b[p + 5 + 1] === 120 && b[p + 5 + 2] === 116 && b[p + 5 + 3] === 34) {
                            if ((seen0 & 1024) !== 0) return -1
                            seen0 |= 1024
                            p = valueStart(p + 9)
                            if (p < 0) return -1
                            p = leafWordingAsReported(p)
                            break member
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
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 65536) !== 0) return -1
            seen0 |= 65536
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 131072) !== 0) return -1
            seen0 |= 131072
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(23, seen0, 0)
  return (seen0 & 15) === 15 ? p + 1 : -1
}

function list52(p: number): number {
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
  return b[p] === 123 ? membersTenure(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersTenure(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 111: {
          if (b[p + 1] === 102 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 98: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 121 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 116 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = leafTenureStatus(p)
            break member
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
                                  if ((seen0 & 8) !== 0) return -1
                                  seen0 |= 8
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPeriod(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 16) !== 0) return -1
                                    seen0 |= 16
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 116 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = list28(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 64) !== 0) return -1
            seen0 |= 64
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
      }
      return -1
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

function leafTenureStatus(p: number): number {
  const end = code55(p)
  note(13, p, end)
  return end
}

function code55(p: number): number {
  return b[p] === 34 && word56(p + 1) >= 0 ? after : -1
}

function word56(p: number): number {
  switch (b[p]) {
    case 105: {
      switch (b[p + 1]) {
        case 110: {
          switch (b[p + 2]) {
            case 99: {
              if (b[p + 3] === 117 && b[p + 3 + 1] === 109 && b[p + 3 + 2] === 98 && b[p + 3 + 3] === 101 && b[p + 3 + 4] === 110 && b[p + 3 + 5] === 116 && b[p + 3 + 6] === 34) {
                after = p + 10
                return 0
              }
              break
            }
            case 116: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 114 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 109 && b[p + 3 + 4] === 34) {
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
      if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 103 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 114 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 97 && b[p + 2 + 4] === 107 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 114 && b[p + 2 + 7] === 34) {
            after = p + 10
            return 3
          }
          break
        }
        case 111: {
          if (b[p + 2] === 110 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 116 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 100 && b[p + 2 + 7] === 34) {
            after = p + 10
            return 6
          }
          break
        }
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 4
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 100 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 5
      }
      break
    }
    case 102: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 109 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 7
      }
      break
    }
  }
  return -1
}

function constant57(p: number): number {
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 101 && b[p + 3] === 114 && b[p + 4] === 115 && b[p + 5] === 111 && b[p + 6] === 110 && b[p + 7] === 34 ? p + 8 : -1
}

function objectUnidentifiedActor(p: number): number {
  return b[p] === 123 ? membersUnidentifiedActor(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersUnidentifiedActor(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant6(p)
            break member
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant59(p)
            break member
          }
          break
        }
        case 105: {
          switch (b[p + 1]) {
            case 100: {
              switch (b[p + 2]) {
                case 34: {
                  if ((seen0 & 4) !== 0) return -1
                  seen0 |= 4
                  p = valueStart(p + 3)
                  if (p < 0) return -1
                  p = pattern9(p)
                  break member
                  break
                }
                case 101: {
                  if (b[p + 3] === 110 && b[p + 3 + 1] === 116 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 102 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 101 && b[p + 3 + 6] === 114 && b[p + 3 + 7] === 115 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 256) !== 0) return -1
                    seen0 |= 256
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = list10(p)
                    break member
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
                          if ((seen0 & 8) !== 0) return -1
                          seen0 |= 8
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = text14(p)
                          break member
                          break
                        }
                        case 115: {
                          if (b[p + 5] === 34) {
                            if ((seen0 & 16) !== 0) return -1
                            seen0 |= 16
                            p = valueStart(p + 6)
                            if (p < 0) return -1
                            p = list15(p)
                            break member
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
              if (b[p + 2] === 115 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 112 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = text21(p)
                break member
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
                                  if ((seen0 & 512) !== 0) return -1
                                  seen0 |= 512
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPeriod(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 1024) !== 0) return -1
                                    seen0 |= 1024
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 115 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 34) {
            if ((seen0 & 64) !== 0) return -1
            seen0 |= 64
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = code60(p)
            break member
          }
          break
        }
        case 97: {
          if (b[p + 1] === 102 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 34) {
            if ((seen0 & 128) !== 0) return -1
            seen0 |= 128
            p = valueStart(p + 12)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 2048) !== 0) return -1
            seen0 |= 2048
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 4096) !== 0) return -1
            seen0 |= 4096
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(24, seen0, 0)
  return (seen0 & 79) === 79 ? p + 1 : -1
}

function constant59(p: number): number {
  return b[p] === 34 && b[p + 1] === 117 && b[p + 2] === 110 && b[p + 3] === 105 && b[p + 4] === 100 && b[p + 5] === 101 && b[p + 6] === 110 && b[p + 7] === 116 && b[p + 8] === 105 && b[p + 9] === 102 && b[p + 10] === 105 && b[p + 11] === 101 && b[p + 12] === 100 && b[p + 13] === 34 ? p + 14 : -1
}

function code60(p: number): number {
  return b[p] === 34 && word61(p + 1) >= 0 ? after : -1
}

function word61(p: number): number {
  switch (b[p]) {
    case 110: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 45 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 100 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 105 && b[p + 1 + 9] === 102 && b[p + 1 + 10] === 105 && b[p + 1 + 11] === 101 && b[p + 1 + 12] === 100 && b[p + 1 + 13] === 34) {
        after = p + 15
        return 0
      }
      break
    }
    case 119: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 104 && b[p + 1 + 3] === 104 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 108 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 105: {
      if (b[p + 1] === 108 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 98 && b[p + 1 + 6] === 108 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 2
      }
      break
    }
    case 100: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 3
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 107 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 119 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 4
      }
      break
    }
  }
  return -1
}

function partAgreement(p: number): number {
  note(16, p, p)
  const end = objectAgreement(p)
  note(-16, p, end)
  return end
}

function objectAgreement(p: number): number {
  return b[p] === 123 ? membersAgreement(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreement(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = constant64(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 34) {
                if ((seen0 & 4) !== 0) return -1
                seen0 |= 4
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = text65(p)
                break member
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
                  if ((seen0 & 2) !== 0) return -1
                  seen0 |= 2
                  p = valueStart(p + 3)
                  if (p < 0) return -1
                  p = pattern66(p)
                  break member
                  break
                }
                case 101: {
                  if (b[p + 3] === 110 && b[p + 3 + 1] === 116 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 102 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 101 && b[p + 3 + 6] === 114 && b[p + 3 + 7] === 115 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 16384) !== 0) return -1
                    seen0 |= 16384
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = list10(p)
                    break member
                  }
                  break
                }
              }
              break
            }
            case 110: {
              if (b[p + 2] === 115 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 117 && b[p + 2 + 4] === 109 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 116 && b[p + 2 + 8] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = code67(p)
                break member
              }
              break
            }
          }
          break
        }
        case 110: {
          switch (b[p + 1]) {
            case 97: {
              if (b[p + 2] === 109 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = list15(p)
                break member
              }
              break
            }
            case 111: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 80 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 114 && b[p + 2 + 7] === 105 && b[p + 2 + 8] === 111 && b[p + 2 + 9] === 100 && b[p + 2 + 10] === 34) {
                if ((seen0 & 65536) !== 0) return -1
                seen0 |= 65536
                p = valueStart(p + 13)
                if (p < 0) return -1
                p = leafDuration(p)
                break member
              }
              break
            }
          }
          break
        }
        case 100: {
          switch (b[p + 1]) {
            case 101: {
              if (b[p + 2] === 115 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 112 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = text21(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 115 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 108 && b[p + 2 + 3] === 111 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 117 && b[p + 2 + 6] === 114 && b[p + 2 + 7] === 101 && b[p + 2 + 8] === 34) {
                if ((seen0 & 128) !== 0) return -1
                seen0 |= 128
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = code71(p)
                break member
              }
              break
            }
            case 111: {
              if (b[p + 2] === 99 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 109 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 110 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 4096) !== 0) return -1
                seen0 |= 4096
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list73(p)
                break member
              }
              break
            }
            case 117: {
              if (b[p + 2] === 114 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 34) {
                if ((seen0 & 32768) !== 0) return -1
                seen0 |= 32768
                p = valueStart(p + 9)
                if (p < 0) return -1
                p = leafDuration(p)
                break member
              }
              break
            }
          }
          break
        }
        case 108: {
          switch (b[p + 1]) {
            case 101: {
              if (b[p + 2] === 103 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 108 && b[p + 2 + 3] === 78 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 117 && b[p + 2 + 7] === 114 && b[p + 2 + 8] === 101 && b[p + 2 + 9] === 34) {
                if ((seen0 & 64) !== 0) return -1
                seen0 |= 64
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = code75(p)
                break member
              }
              break
            }
            case 97: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 103 && b[p + 2 + 2] === 117 && b[p + 2 + 3] === 97 && b[p + 2 + 4] === 103 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 8192) !== 0) return -1
                seen0 |= 8192
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list77(p)
                break member
              }
              break
            }
          }
          break
        }
        case 115: {
          if (b[p + 1] === 117 && b[p + 1 + 1] === 98 && b[p + 1 + 2] === 106 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
            if ((seen0 & 256) !== 0) return -1
            seen0 |= 256
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = list78(p)
            break member
          }
          break
        }
        case 112: {
          switch (b[p + 1]) {
            case 97: {
              if (b[p + 2] === 114 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 99 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 112 && b[p + 2 + 6] === 97 && b[p + 2 + 7] === 110 && b[p + 2 + 8] === 116 && b[p + 2 + 9] === 115 && b[p + 2 + 10] === 34) {
                if ((seen0 & 512) !== 0) return -1
                seen0 |= 512
                p = valueStart(p + 13)
                if (p < 0) return -1
                p = list81(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 111 && b[p + 2 + 1] === 118 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 111 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 1024) !== 0) return -1
                seen0 |= 1024
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = list86(p)
                break member
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
                  if (b[p + 3] === 97 && b[p + 3 + 1] === 116 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 111 && b[p + 3 + 4] === 110 && b[p + 3 + 5] === 115 && b[p + 3 + 6] === 34) {
                    if ((seen0 & 2048) !== 0) return -1
                    seen0 |= 2048
                    p = valueStart(p + 10)
                    if (p < 0) return -1
                    p = list96(p)
                    break member
                  }
                  break
                }
                case 110: {
                  if (b[p + 3] === 101 && b[p + 3 + 1] === 119 && b[p + 3 + 2] === 97 && b[p + 3 + 3] === 108 && b[p + 3 + 4] === 34) {
                    if ((seen0 & 131072) !== 0) return -1
                    seen0 |= 131072
                    p = valueStart(p + 8)
                    if (p < 0) return -1
                    p = code101(p)
                    break member
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
              if (b[p + 2] === 101 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 34) {
                if ((seen0 & 262144) !== 0) return -1
                seen0 |= 262144
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = list103(p)
                break member
              }
              break
            }
            case 120: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 110 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 111 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 1048576) !== 0) return -1
                seen0 |= 1048576
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = map46(p)
                break member
              }
              break
            }
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 524288) !== 0) return -1
            seen0 |= 524288
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(25, seen0, 0)
  return (seen0 & 551) === 551 ? p + 1 : -1
}

function constant64(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 103 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 101 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34 ? p + 11 : -1
}

function text65(p: number): number {
  const end = text(p, 0)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 1000 && codePoints(p + 1, end - 1) > 1000)) return -1
  return end
}

function pattern66(p: number): number {
  if (!(b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 103 && b[p + 3] === 114 && b[p + 4] === 101 && b[p + 5] === 101 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 58)) return -1
  let i = p + 11
  if (class0[b[i]!] !== 1) return -1
  i++
  while (class1[b[i]!] === 1) i++
  if (b[i] !== 34) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
}

function code67(p: number): number {
  return b[p] === 34 && word68(p + 1) >= 0 ? after : -1
}

function word68(p: number): number {
  switch (b[p]) {
    case 116: {
      if (b[p + 1] === 114 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 121 && b[p + 1 + 5] === 34) {
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
                  if (b[p + 4] === 101 && b[p + 4 + 1] === 110 && b[p + 4 + 2] === 116 && b[p + 4 + 3] === 105 && b[p + 4 + 4] === 111 && b[p + 4 + 5] === 110 && b[p + 4 + 6] === 34) {
                    after = p + 11
                    return 1
                  }
                  break
                }
                case 99: {
                  if (b[p + 4] === 111 && b[p + 4 + 1] === 114 && b[p + 4 + 2] === 100 && b[p + 4 + 3] === 97 && b[p + 4 + 4] === 116 && b[p + 4 + 5] === 34) {
                    after = p + 10
                    return 8
                  }
                  break
                }
                case 116: {
                  if (b[p + 4] === 114 && b[p + 4 + 1] === 97 && b[p + 4 + 2] === 99 && b[p + 4 + 3] === 116 && b[p + 4 + 4] === 34) {
                    after = p + 9
                    return 24
                  }
                  break
                }
              }
              break
            }
            case 118: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 110 && b[p + 3 + 2] === 97 && b[p + 3 + 3] === 110 && b[p + 3 + 4] === 116 && b[p + 3 + 5] === 34) {
                after = p + 9
                return 4
              }
              break
            }
          }
          break
        }
        case 104: {
          if (b[p + 2] === 97 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 114 && b[p + 2 + 5] === 34) {
            after = p + 8
            return 5
          }
          break
        }
        case 101: {
          if (b[p + 2] === 97 && b[p + 2 + 1] === 115 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 102 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 114 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 34) {
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
                          if (b[p + 6] === 101 && b[p + 6 + 1] === 110 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                            after = p + 10
                            return 2
                          }
                          break
                        }
                        case 100: {
                          if (b[p + 6] === 45 && b[p + 6 + 1] === 109 && b[p + 6 + 2] === 105 && b[p + 6 + 3] === 110 && b[p + 6 + 4] === 117 && b[p + 6 + 5] === 116 && b[p + 6 + 6] === 101 && b[p + 6 + 7] === 115 && b[p + 6 + 8] === 34) {
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
          if (b[p + 2] === 99 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 100 && b[p + 2 + 4] === 34) {
            after = p + 7
            return 7
          }
          break
        }
        case 114: {
          if (b[p + 2] === 114 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 110 && b[p + 2 + 3] === 103 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 109 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 110 && b[p + 2 + 8] === 116 && b[p + 2 + 9] === 34) {
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
          if (b[p + 2] === 111 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 111 && b[p + 2 + 3] === 99 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 108 && b[p + 2 + 6] === 34) {
            after = p + 9
            return 3
          }
          break
        }
        case 97: {
          if (b[p + 2] === 99 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 34) {
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
                                                      if (b[p + 13] === 111 && b[p + 13 + 1] === 116 && b[p + 13 + 2] === 101 && b[p + 13 + 3] === 115 && b[p + 13 + 4] === 34) {
                                                        after = p + 18
                                                        return 9
                                                      }
                                                      break
                                                    }
                                                    case 108: {
                                                      if (b[p + 13] === 101 && b[p + 13 + 1] === 116 && b[p + 13 + 2] === 116 && b[p + 13 + 3] === 101 && b[p + 13 + 4] === 114 && b[p + 13 + 5] === 115 && b[p + 13 + 6] === 34) {
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
          if (b[p + 2] === 109 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 97 && b[p + 2 + 4] === 110 && b[p + 2 + 5] === 100 && b[p + 2 + 6] === 117 && b[p + 2 + 7] === 109 && b[p + 2 + 8] === 45 && b[p + 2 + 9] === 111 && b[p + 2 + 10] === 102 && b[p + 2 + 11] === 45 && b[p + 2 + 12] === 117 && b[p + 2 + 13] === 110 && b[p + 2 + 14] === 100 && b[p + 2 + 15] === 101 && b[p + 2 + 16] === 114 && b[p + 2 + 17] === 115 && b[p + 2 + 18] === 116 && b[p + 2 + 19] === 97 && b[p + 2 + 20] === 110 && b[p + 2 + 21] === 100 && b[p + 2 + 22] === 105 && b[p + 2 + 23] === 110 && b[p + 2 + 24] === 103 && b[p + 2 + 25] === 34) {
            after = p + 28
            return 11
          }
          break
        }
        case 111: {
          if (b[p + 2] === 100 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 45 && b[p + 2 + 4] === 118 && b[p + 2 + 5] === 105 && b[p + 2 + 6] === 118 && b[p + 2 + 7] === 101 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 100 && b[p + 2 + 10] === 105 && b[p + 2 + 11] === 34) {
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
          if (b[p + 2] === 97 && b[p + 2 + 1] === 109 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 119 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 114 && b[p + 2 + 6] === 107 && b[p + 2 + 7] === 45 && b[p + 2 + 8] === 97 && b[p + 2 + 9] === 103 && b[p + 2 + 10] === 114 && b[p + 2 + 11] === 101 && b[p + 2 + 12] === 101 && b[p + 2 + 13] === 109 && b[p + 2 + 14] === 101 && b[p + 2 + 15] === 110 && b[p + 2 + 16] === 116 && b[p + 2 + 17] === 34) {
            after = p + 20
            return 14
          }
          break
        }
        case 105: {
          if (b[p + 2] === 110 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 108 && b[p + 2 + 3] === 45 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 99 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
            after = p + 10
            return 20
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 109 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 109 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 105 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 103 && b[p + 1 + 11] === 45 && b[p + 1 + 12] === 97 && b[p + 1 + 13] === 103 && b[p + 1 + 14] === 114 && b[p + 1 + 15] === 101 && b[p + 1 + 16] === 101 && b[p + 1 + 17] === 109 && b[p + 1 + 18] === 101 && b[p + 1 + 19] === 110 && b[p + 1 + 20] === 116 && b[p + 1 + 21] === 34) {
        after = p + 23
        return 15
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 45 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 102 && b[p + 1 + 8] === 45 && b[p + 1 + 9] === 105 && b[p + 1 + 10] === 110 && b[p + 1 + 11] === 116 && b[p + 1 + 12] === 101 && b[p + 1 + 13] === 110 && b[p + 1 + 14] === 116 && b[p + 1 + 15] === 34) {
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
                              if (b[p + 7] === 101 && b[p + 7 + 1] === 99 && b[p + 7 + 2] === 108 && b[p + 7 + 3] === 97 && b[p + 7 + 4] === 114 && b[p + 7 + 5] === 97 && b[p + 7 + 6] === 116 && b[p + 7 + 7] === 105 && b[p + 7 + 8] === 111 && b[p + 7 + 9] === 110 && b[p + 7 + 10] === 34) {
                                after = p + 18
                                return 17
                              }
                              break
                            }
                            case 115: {
                              if (b[p + 7] === 116 && b[p + 7 + 1] === 97 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 101 && b[p + 7 + 4] === 109 && b[p + 7 + 5] === 101 && b[p + 7 + 6] === 110 && b[p + 7 + 7] === 116 && b[p + 7 + 8] === 34) {
                                after = p + 16
                                return 18
                              }
                              break
                            }
                            case 99: {
                              if (b[p + 7] === 111 && b[p + 7 + 1] === 109 && b[p + 7 + 2] === 109 && b[p + 7 + 3] === 117 && b[p + 7 + 4] === 110 && b[p + 7 + 5] === 105 && b[p + 7 + 6] === 113 && b[p + 7 + 7] === 117 && b[p + 7 + 8] === 101 && b[p + 7 + 9] === 34) {
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
      if (b[p + 1] === 111 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 109 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 112 && b[p + 1 + 6] === 34) {
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
              if (b[p + 3] === 108 && b[p + 3 + 1] === 97 && b[p + 3 + 2] === 116 && b[p + 3 + 3] === 101 && b[p + 3 + 4] === 114 && b[p + 3 + 5] === 97 && b[p + 3 + 6] === 108 && b[p + 3 + 7] === 45 && b[p + 3 + 8] === 100 && b[p + 3 + 9] === 101 && b[p + 3 + 10] === 99 && b[p + 3 + 11] === 108 && b[p + 3 + 12] === 97 && b[p + 3 + 13] === 114 && b[p + 3 + 14] === 97 && b[p + 3 + 15] === 116 && b[p + 3 + 16] === 105 && b[p + 3 + 17] === 111 && b[p + 3 + 18] === 110 && b[p + 3 + 19] === 34) {
                after = p + 23
                return 25
              }
              break
            }
            case 115: {
              if (b[p + 3] === 112 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 105 && b[p + 3 + 4] === 102 && b[p + 3 + 5] === 105 && b[p + 3 + 6] === 101 && b[p + 3 + 7] === 100 && b[p + 3 + 8] === 34) {
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

function leafDuration(p: number): number {
  const end = pattern70(p)
  note(5, p, end)
  return end
}

function pattern70(p: number): number {
  if (!(b[p] === 34 && b[p + 1] === 80)) return -1
  let i = p + 2
  let state = 256
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table6[state + byte]!
    if (next === 0) break
    state = next
    i++
  }
  if (b[i] !== 34 || accepts6[state >> 7] !== 1) return -1
  if (i - p - 1 > 40) return -1
  return i + 1
}

function code71(p: number): number {
  return b[p] === 34 && word72(p + 1) >= 0 ? after : -1
}

function word72(p: number): number {
  switch (b[p]) {
    case 102: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 45 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 120 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 0
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 112 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
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
              if (b[p + 3] === 105 && b[p + 3 + 1] === 115 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 108 && b[p + 3 + 4] === 111 && b[p + 3 + 5] === 115 && b[p + 3 + 6] === 101 && b[p + 3 + 7] === 100 && b[p + 3 + 8] === 34) {
                after = p + 12
                return 2
              }
              break
            }
            case 107: {
              if (b[p + 3] === 110 && b[p + 3 + 1] === 111 && b[p + 3 + 2] === 119 && b[p + 3 + 3] === 110 && b[p + 3 + 4] === 34) {
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
      if (b[p + 1] === 97 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 121 && b[p + 1 + 5] === 45 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 99 && b[p + 1 + 9] === 114 && b[p + 1 + 10] === 101 && b[p + 1 + 11] === 116 && b[p + 1 + 12] === 34) {
        after = p + 14
        return 3
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 107 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 100 && b[p + 1 + 5] === 34) {
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
  if (!(b[p] === 34 && b[p + 1] === 115 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 114 && b[p + 5] === 99 && b[p + 6] === 101 && b[p + 7] === 58)) return -1
  let i = p + 8
  if (class0[b[i]!] !== 1) return -1
  i++
  while (class1[b[i]!] === 1) i++
  if (b[i] !== 34) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
}

function code75(p: number): number {
  return b[p] === 34 && word76(p + 1) >= 0 ? after : -1
}

function word76(p: number): number {
  switch (b[p]) {
    case 98: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 0
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 45 && b[p + 1 + 3] === 98 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 110 && b[p + 1 + 9] === 103 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 1
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 100 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 2
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 107 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 119 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 3
      }
      break
    }
  }
  return -1
}

function list77(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = leafLanguageTag(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function list78(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = leafAgreementSubject(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function leafAgreementSubject(p: number): number {
  const end = pattern80(p)
  note(2, p, end)
  return end
}

function pattern80(p: number): number {
  if (!(b[p] === 34)) return -1
  let i = p + 1
  let state = 128
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table7[state + byte]!
    if (next === 0) break
    state = next
    i++
    if (state === 512) {
      while (class2[b[i]!] === 1) i++
      break
    }
  }
  if (b[i] !== 34 || accepts7[state >> 7] !== 1) return -1
  if (i - p - 1 > 80) return -1
  return i + 1
}

function list81(p: number): number {
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
  return b[p] === 123 ? membersAgreementParticipant(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementParticipant(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 114: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = list83(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
      }
      return -1
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

function list83(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = code84(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function code84(p: number): number {
  return b[p] === 34 && word85(p + 1) >= 0 ? after : -1
}

function word85(p: number): number {
  switch (b[p]) {
    case 112: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 121 && b[p + 1 + 4] === 34) {
        after = p + 6
        return 0
      }
      break
    }
    case 110: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 111 && b[p + 1 + 8] === 114 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 109: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 100 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 116 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 114 && b[p + 2 + 6] === 34) {
            after = p + 9
            return 2
          }
          break
        }
        case 111: {
          if (b[p + 2] === 110 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 111 && b[p + 2 + 4] === 114 && b[p + 2 + 5] === 34) {
            after = p + 8
            return 9
          }
          break
        }
      }
      break
    }
    case 102: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 114 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 3
      }
      break
    }
    case 103: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 114 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 4
      }
      break
    }
    case 119: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 5
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 114 && b[p + 1 + 8] === 121 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 6
      }
      break
    }
    case 104: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 7
      }
      break
    }
    case 111: {
      if (b[p + 1] === 98 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 118 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 114 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 8
      }
      break
    }
    case 98: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 102 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 99 && b[p + 1 + 6] === 105 && b[p + 1 + 7] === 97 && b[p + 1 + 8] === 114 && b[p + 1 + 9] === 121 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 10
      }
      break
    }
    case 97: {
      if (b[p + 1] === 102 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 11
      }
      break
    }
  }
  return -1
}

function list86(p: number): number {
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
  return b[p] === 123 ? membersProvision(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersProvision(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = code88(p)
            break member
          }
          break
        }
        case 116: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 120 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text90(p)
            break member
          }
          break
        }
        case 98: {
          switch (b[p + 1]) {
            case 97: {
              if (b[p + 2] === 115 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 34) {
                if ((seen0 & 4) !== 0) return -1
                seen0 |= 4
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = leafProvisionBasis(p)
                break member
              }
              break
            }
            case 121: {
              if (b[p + 2] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 3)
                if (p < 0) return -1
                p = list45(p)
                break member
              }
              break
            }
            case 101: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 102 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 99 && b[p + 2 + 5] === 105 && b[p + 2 + 6] === 97 && b[p + 2 + 7] === 114 && b[p + 2 + 8] === 105 && b[p + 2 + 9] === 101 && b[p + 2 + 10] === 115 && b[p + 2 + 11] === 34) {
                if ((seen0 & 64) !== 0) return -1
                seen0 |= 64
                p = valueStart(p + 14)
                if (p < 0) return -1
                p = list45(p)
                break member
              }
              break
            }
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 8) !== 0) return -1
            seen0 |= 8
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = text90(p)
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 111 && b[p + 1 + 5] === 114 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = list45(p)
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 117 && b[p + 1 + 1] === 98 && b[p + 1 + 2] === 106 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 34) {
            if ((seen0 & 128) !== 0) return -1
            seen0 |= 128
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = leafAgreementSubject(p)
            break member
          }
          break
        }
        case 97: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 34) {
            if ((seen0 & 256) !== 0) return -1
            seen0 |= 256
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 113: {
          if (b[p + 1] === 117 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 512) !== 0) return -1
            seen0 |= 512
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = objectQuantity(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 1024) !== 0) return -1
            seen0 |= 1024
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
      }
      return -1
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

function code88(p: number): number {
  return b[p] === 34 && word89(p + 1) >= 0 ? after : -1
}

function word89(p: number): number {
  switch (b[p]) {
    case 111: {
      if (b[p + 1] === 98 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 105 && b[p + 1 + 7] === 111 && b[p + 1 + 8] === 110 && b[p + 1 + 9] === 34) {
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
                  if (b[p + 4] === 105 && b[p + 4 + 1] === 98 && b[p + 4 + 2] === 105 && b[p + 4 + 3] === 116 && b[p + 4 + 4] === 105 && b[p + 4 + 5] === 111 && b[p + 4 + 6] === 110 && b[p + 4 + 7] === 34) {
                    after = p + 12
                    return 1
                  }
                  break
                }
                case 99: {
                  if (b[p + 4] === 101 && b[p + 4 + 1] === 100 && b[p + 4 + 2] === 117 && b[p + 4 + 3] === 114 && b[p + 4 + 4] === 101 && b[p + 4 + 5] === 34) {
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
          if (b[p + 2] === 114 && b[p + 2 + 1] === 109 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 105 && b[p + 2 + 6] === 111 && b[p + 2 + 7] === 110 && b[p + 2 + 8] === 34) {
            after = p + 11
            return 2
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 3
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 5
      }
      break
    }
  }
  return -1
}

function text90(p: number): number {
  const end = text(p, 33)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 20000 && codePoints(p + 1, end - 1) > 20000)) return -1
  return end
}

function leafProvisionBasis(p: number): number {
  const end = code92(p)
  note(11, p, end)
  return end
}

function code92(p: number): number {
  return b[p] === 34 && word93(p + 1) >= 0 ? after : -1
}

function word93(p: number): number {
  switch (b[p]) {
    case 116: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 120 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 1
      }
      break
    }
  }
  return -1
}

function objectQuantity(p: number): number {
  return b[p] === 123 ? membersQuantity(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersQuantity(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 111: {
          if (b[p + 1] === 102 && b[p + 1 + 1] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 97: {
          if (b[p + 1] === 109 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = number95(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = number95(p)
            break member
          }
          break
        }
        case 117: {
          if (b[p + 1] === 110 && b[p + 1 + 1] === 105 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 34) {
            if ((seen0 & 8) !== 0) return -1
            seen0 |= 8
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
      }
      return -1
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

function number95(p: number): number {
  const end = number(p, false)
  return end < 0 ? -1 : end
}

function list96(p: number): number {
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
  return b[p] === 123 ? membersAgreementRelation(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementRelation(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = code98(p)
            break member
          }
          break
        }
        case 97: {
          switch (b[p + 1]) {
            case 103: {
              if (b[p + 2] === 114 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
                if ((seen0 & 2) !== 0) return -1
                seen0 |= 2
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = pattern66(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 108 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 115 && b[p + 2 + 6] === 34) {
                if ((seen0 & 4) !== 0) return -1
                seen0 |= 4
                p = valueStart(p + 9)
                if (p < 0) return -1
                p = list100(p)
                break member
              }
              break
            }
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 8) !== 0) return -1
            seen0 |= 8
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list31(p)
            break member
          }
          break
        }
      }
      return -1
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

function code98(p: number): number {
  return b[p] === 34 && word99(p + 1) >= 0 ? after : -1
}

function word99(p: number): number {
  switch (b[p]) {
    case 97: {
      switch (b[p + 1]) {
        case 109: {
          if (b[p + 2] === 101 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 100 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 34) {
            after = p + 7
            return 0
          }
          break
        }
        case 110: {
          if (b[p + 2] === 110 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 120 && b[p + 2 + 3] === 45 && b[p + 2 + 4] === 116 && b[p + 2 + 5] === 111 && b[p + 2 + 6] === 34) {
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
                  if (b[p + 4] === 114 && b[p + 4 + 1] === 115 && b[p + 4 + 2] === 101 && b[p + 4 + 3] === 100 && b[p + 4 + 4] === 101 && b[p + 4 + 5] === 115 && b[p + 4 + 6] === 34) {
                    after = p + 11
                    return 1
                  }
                  break
                }
                case 112: {
                  if (b[p + 4] === 108 && b[p + 4 + 1] === 101 && b[p + 4 + 2] === 109 && b[p + 4 + 3] === 101 && b[p + 4 + 4] === 110 && b[p + 4 + 5] === 116 && b[p + 4 + 6] === 115 && b[p + 4 + 7] === 34) {
                    after = p + 12
                    return 7
                  }
                  break
                }
              }
              break
            }
            case 115: {
              if (b[p + 3] === 112 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 110 && b[p + 3 + 3] === 100 && b[p + 3 + 4] === 115 && b[p + 3 + 5] === 34) {
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
      if (b[p + 1] === 101 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 109 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
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
              if (b[p + 3] === 101 && b[p + 3 + 1] === 119 && b[p + 3 + 2] === 115 && b[p + 3 + 3] === 34) {
                after = p + 7
                return 4
              }
              break
            }
            case 102: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 114 && b[p + 3 + 2] === 115 && b[p + 3 + 3] === 45 && b[p + 3 + 4] === 116 && b[p + 3 + 5] === 111 && b[p + 3 + 6] === 34) {
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
      if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 100 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 5
      }
      break
    }
    case 105: {
      switch (b[p + 1]) {
        case 109: {
          if (b[p + 2] === 112 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
            after = p + 11
            return 6
          }
          break
        }
        case 110: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 112 && b[p + 2 + 4] === 114 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
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
              if (b[p + 3] === 115 && b[p + 3 + 1] === 111 && b[p + 3 + 2] === 108 && b[p + 3 + 3] === 105 && b[p + 3 + 4] === 100 && b[p + 3 + 5] === 97 && b[p + 3 + 6] === 116 && b[p + 3 + 7] === 101 && b[p + 3 + 8] === 115 && b[p + 3 + 9] === 34) {
                after = p + 13
                return 8
              }
              break
            }
            case 114: {
              if (b[p + 3] === 114 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 116 && b[p + 3 + 4] === 115 && b[p + 3 + 5] === 34) {
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
      if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 108 && b[p + 1 + 7] === 45 && b[p + 1 + 8] === 116 && b[p + 1 + 9] === 111 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 12
      }
      break
    }
  }
  return -1
}

function list100(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = text14(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function code101(p: number): number {
  return b[p] === 34 && word102(p + 1) >= 0 ? after : -1
}

function word102(p: number): number {
  switch (b[p]) {
    case 110: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 0
      }
      break
    }
    case 116: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
        after = p + 6
        return 1
      }
      break
    }
    case 98: {
      if (b[p + 1] === 121 && b[p + 1 + 1] === 45 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 109 && b[p + 1 + 8] === 101 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 116 && b[p + 1 + 11] === 34) {
        after = p + 13
        return 2
      }
      break
    }
  }
  return -1
}

function list103(p: number): number {
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
  return b[p] === 123 ? membersAgreementEvent(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementEvent(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = leafAgreementEventKind(p)
            break member
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern108(p)
            break member
          }
          break
        }
        case 98: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = list109(p)
            break member
          }
          break
        }
        case 114: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 112 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 8) !== 0) return -1
            seen0 |= 8
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = list45(p)
            break member
          }
          break
        }
        case 99: {
          switch (b[p + 1]) {
            case 111: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 110 && b[p + 2 + 5] === 115 && b[p + 2 + 6] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 9)
                if (p < 0) return -1
                p = list111(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 32768) !== 0) return -1
                seen0 |= 32768
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list31(p)
                break member
              }
              break
            }
          }
          break
        }
        case 97: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = list100(p)
            break member
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
                          if ((seen0 & 64) !== 0) return -1
                          seen0 |= 64
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = leafPointDate(p)
                          break member
                          break
                        }
                        case 84: {
                          if (b[p + 5] === 101 && b[p + 5 + 1] === 120 && b[p + 5 + 2] === 116 && b[p + 5 + 3] === 34) {
                            if ((seen0 & 128) !== 0) return -1
                            seen0 |= 128
                            p = valueStart(p + 9)
                            if (p < 0) return -1
                            p = leafWordingAsReported(p)
                            break member
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
                                              if ((seen0 & 256) !== 0) return -1
                                              seen0 |= 256
                                              p = valueStart(p + 10)
                                              if (p < 0) return -1
                                              p = leafPointDate(p)
                                              break member
                                              break
                                            }
                                            case 84: {
                                              if (b[p + 10] === 101 && b[p + 10 + 1] === 120 && b[p + 10 + 2] === 116 && b[p + 10 + 3] === 34) {
                                                if ((seen0 & 512) !== 0) return -1
                                                seen0 |= 512
                                                p = valueStart(p + 14)
                                                if (p < 0) return -1
                                                p = leafWordingAsReported(p)
                                                break member
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
              if (b[p + 2] === 116 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 110 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 111 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 65536) !== 0) return -1
                seen0 |= 65536
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = map46(p)
                break member
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
                              if ((seen0 & 1024) !== 0) return -1
                              seen0 |= 1024
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = leafPointDate(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 2048) !== 0) return -1
                                seen0 |= 2048
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 108 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 4096) !== 0) return -1
            seen0 |= 4096
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = objectPlace(p)
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
            if ((seen0 & 8192) !== 0) return -1
            seen0 |= 8192
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 110: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 16384) !== 0) return -1
            seen0 |= 16384
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text21(p)
            break member
          }
          break
        }
      }
      return -1
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

function leafAgreementEventKind(p: number): number {
  const end = code106(p)
  note(1, p, end)
  return end
}

function code106(p: number): number {
  return b[p] === 34 && word107(p + 1) >= 0 ? after : -1
}

function word107(p: number): number {
  switch (b[p]) {
    case 112: {
      switch (b[p + 1]) {
        case 114: {
          switch (b[p + 2]) {
            case 111: {
              switch (b[p + 3]) {
                case 112: {
                  if (b[p + 4] === 111 && b[p + 4 + 1] === 115 && b[p + 4 + 2] === 101 && b[p + 4 + 3] === 100 && b[p + 4 + 4] === 34) {
                    after = p + 9
                    return 0
                  }
                  break
                }
                case 118: {
                  if (b[p + 4] === 105 && b[p + 4 + 1] === 115 && b[p + 4 + 2] === 105 && b[p + 4 + 3] === 111 && b[p + 4 + 4] === 110 && b[p + 4 + 5] === 97 && b[p + 4 + 6] === 108 && b[p + 4 + 7] === 45 && b[p + 4 + 8] === 97 && b[p + 4 + 9] === 112 && b[p + 4 + 10] === 112 && b[p + 4 + 11] === 108 && b[p + 4 + 12] === 105 && b[p + 4 + 13] === 99 && b[p + 4 + 14] === 97 && b[p + 4 + 15] === 116 && b[p + 4 + 16] === 105 && b[p + 4 + 17] === 111 && b[p + 4 + 18] === 110 && b[p + 4 + 19] === 34) {
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
          if (b[p + 2] === 98 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 99 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 34) {
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
          if (b[p + 2] === 103 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 34) {
            after = p + 12
            return 1
          }
          break
        }
        case 111: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 102 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 99 && b[p + 2 + 5] === 97 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 105 && b[p + 2 + 8] === 111 && b[p + 2 + 9] === 110 && b[p + 2 + 10] === 34) {
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
              if (b[p + 3] === 116 && b[p + 3 + 1] === 45 && b[p + 3 + 2] === 97 && b[p + 3 + 3] === 103 && b[p + 3 + 4] === 114 && b[p + 3 + 5] === 101 && b[p + 3 + 6] === 101 && b[p + 3 + 7] === 100 && b[p + 3 + 8] === 34) {
                after = p + 12
                return 2
              }
              break
            }
            case 114: {
              switch (b[p + 3]) {
                case 114: {
                  if (b[p + 4] === 105 && b[p + 4 + 1] === 116 && b[p + 4 + 2] === 111 && b[p + 4 + 3] === 114 && b[p + 4 + 4] === 105 && b[p + 4 + 5] === 97 && b[p + 4 + 6] === 108 && b[p + 4 + 7] === 45 && b[p + 4 + 8] === 97 && b[p + 4 + 9] === 112 && b[p + 4 + 10] === 112 && b[p + 4 + 11] === 108 && b[p + 4 + 12] === 105 && b[p + 4 + 13] === 99 && b[p + 4 + 14] === 97 && b[p + 4 + 15] === 116 && b[p + 4 + 16] === 105 && b[p + 4 + 17] === 111 && b[p + 4 + 18] === 110 && b[p + 4 + 19] === 34) {
                    after = p + 24
                    return 25
                  }
                  break
                }
                case 109: {
                  if (b[p + 4] === 105 && b[p + 4 + 1] === 110 && b[p + 4 + 2] === 97 && b[p + 4 + 3] === 116 && b[p + 4 + 4] === 105 && b[p + 4 + 5] === 111 && b[p + 4 + 6] === 110 && b[p + 4 + 7] === 34) {
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
              if (b[p + 3] === 116 && b[p + 3 + 1] === 105 && b[p + 3 + 2] === 97 && b[p + 3 + 3] === 108 && b[p + 3 + 4] === 108 && b[p + 3 + 5] === 105 && b[p + 3 + 6] === 110 && b[p + 3 + 7] === 103 && b[p + 3 + 8] === 34) {
                after = p + 12
                return 3
              }
              break
            }
            case 116: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 114 && b[p + 3 + 2] === 112 && b[p + 3 + 3] === 114 && b[p + 3 + 4] === 101 && b[p + 3 + 5] === 116 && b[p + 3 + 6] === 97 && b[p + 3 + 7] === 116 && b[p + 3 + 8] === 105 && b[p + 3 + 9] === 118 && b[p + 3 + 10] === 101 && b[p + 3 + 11] === 45 && b[p + 3 + 12] === 100 && b[p + 3 + 13] === 101 && b[p + 3 + 14] === 99 && b[p + 3 + 15] === 108 && b[p + 3 + 16] === 97 && b[p + 3 + 17] === 114 && b[p + 3 + 18] === 97 && b[p + 3 + 19] === 116 && b[p + 3 + 20] === 105 && b[p + 3 + 21] === 111 && b[p + 3 + 22] === 110 && b[p + 3 + 23] === 34) {
                after = p + 27
                return 29
              }
              break
            }
            case 118: {
              if (b[p + 3] === 97 && b[p + 3 + 1] === 108 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 100 && b[p + 3 + 4] === 97 && b[p + 3 + 5] === 116 && b[p + 3 + 6] === 105 && b[p + 3 + 7] === 111 && b[p + 3 + 8] === 110 && b[p + 3 + 9] === 34) {
                after = p + 13
                return 46
              }
              break
            }
          }
          break
        }
        case 109: {
          if (b[p + 2] === 112 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 97 && b[p + 2 + 8] === 116 && b[p + 2 + 9] === 105 && b[p + 2 + 10] === 111 && b[p + 2 + 11] === 110 && b[p + 2 + 12] === 34) {
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
          if (b[p + 2] === 111 && b[p + 2 + 1] === 112 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 34) {
            after = p + 9
            return 4
          }
          break
        }
        case 110: {
          if (b[p + 2] === 110 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 117 && b[p + 2 + 3] === 110 && b[p + 2 + 4] === 99 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 109 && b[p + 2 + 7] === 101 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 116 && b[p + 2 + 10] === 34) {
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
                      if (b[p + 5] === 116 && b[p + 5 + 1] === 97 && b[p + 5 + 2] === 110 && b[p + 5 + 3] === 99 && b[p + 5 + 4] === 101 && b[p + 5 + 5] === 34) {
                        after = p + 11
                        return 15
                      }
                      break
                    }
                    case 115: {
                      if (b[p + 5] === 115 && b[p + 5 + 1] === 105 && b[p + 5 + 2] === 111 && b[p + 5 + 3] === 110 && b[p + 5 + 4] === 34) {
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
          if (b[p + 2] === 112 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 111 && b[p + 2 + 3] === 118 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 108 && b[p + 2 + 6] === 34) {
            after = p + 9
            return 16
          }
          break
        }
        case 109: {
          if (b[p + 2] === 101 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 100 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
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
          if (b[p + 2] === 101 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 100 && b[p + 2 + 4] === 45 && b[p + 2 + 5] === 102 && b[p + 2 + 6] === 111 && b[p + 2 + 7] === 114 && b[p + 2 + 8] === 45 && b[p + 2 + 9] === 115 && b[p + 2 + 10] === 105 && b[p + 2 + 11] === 103 && b[p + 2 + 12] === 110 && b[p + 2 + 13] === 97 && b[p + 2 + 14] === 116 && b[p + 2 + 15] === 117 && b[p + 2 + 16] === 114 && b[p + 2 + 17] === 101 && b[p + 2 + 18] === 34) {
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
                                          if (b[p + 10] === 119 && b[p + 10 + 1] === 105 && b[p + 10 + 2] === 116 && b[p + 10 + 3] === 104 && b[p + 10 + 4] === 100 && b[p + 10 + 5] === 114 && b[p + 10 + 6] === 97 && b[p + 10 + 7] === 119 && b[p + 10 + 8] === 97 && b[p + 10 + 9] === 108 && b[p + 10 + 10] === 34) {
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
                                          if (b[p + 10] === 97 && b[p + 10 + 1] === 100 && b[p + 10 + 2] === 45 && b[p + 10 + 3] === 114 && b[p + 10 + 4] === 101 && b[p + 10 + 5] === 102 && b[p + 10 + 6] === 101 && b[p + 10 + 7] === 114 && b[p + 10 + 8] === 101 && b[p + 10 + 9] === 110 && b[p + 10 + 10] === 100 && b[p + 10 + 11] === 117 && b[p + 10 + 12] === 109 && b[p + 10 + 13] === 34) {
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
              if (b[p + 3] === 99 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 115 && b[p + 3 + 3] === 115 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 111 && b[p + 3 + 6] === 110 && b[p + 3 + 7] === 34) {
                after = p + 11
                return 19
              }
              break
            }
            case 115: {
              if (b[p + 3] === 112 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 110 && b[p + 3 + 3] === 115 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 111 && b[p + 3 + 6] === 110 && b[p + 3 + 7] === 34) {
                after = p + 11
                return 37
              }
              break
            }
            case 112: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 114 && b[p + 3 + 2] === 115 && b[p + 3 + 3] === 101 && b[p + 3 + 4] === 115 && b[p + 3 + 5] === 115 && b[p + 3 + 6] === 105 && b[p + 3 + 7] === 111 && b[p + 3 + 8] === 110 && b[p + 3 + 9] === 34) {
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
              if (b[p + 3] === 105 && b[p + 3 + 1] === 110 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 116 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 118 && b[p + 3 + 6] === 101 && b[p + 3 + 7] === 45 && b[p + 3 + 8] === 115 && b[p + 3 + 9] === 105 && b[p + 3 + 10] === 103 && b[p + 3 + 11] === 110 && b[p + 3 + 12] === 97 && b[p + 3 + 13] === 116 && b[p + 3 + 14] === 117 && b[p + 3 + 15] === 114 && b[p + 3 + 16] === 101 && b[p + 3 + 17] === 34) {
                after = p + 21
                return 8
              }
              break
            }
            case 112: {
              if (b[p + 3] === 111 && b[p + 3 + 1] === 115 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 116 && b[p + 3 + 4] === 34) {
                after = p + 8
                return 21
              }
              break
            }
            case 110: {
              if (b[p + 3] === 117 && b[p + 3 + 1] === 110 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 105 && b[p + 3 + 4] === 97 && b[p + 3 + 5] === 116 && b[p + 3 + 6] === 105 && b[p + 3 + 7] === 111 && b[p + 3 + 8] === 110 && b[p + 3 + 9] === 34) {
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
                                          if (b[p + 10] === 112 && b[p + 10 + 1] === 112 && b[p + 10 + 2] === 114 && b[p + 10 + 3] === 111 && b[p + 10 + 4] === 118 && b[p + 10 + 5] === 97 && b[p + 10 + 6] === 108 && b[p + 10 + 7] === 34) {
                                            after = p + 18
                                            return 12
                                          }
                                          break
                                        }
                                        case 114: {
                                          if (b[p + 10] === 101 && b[p + 10 + 1] === 106 && b[p + 10 + 2] === 101 && b[p + 10 + 3] === 99 && b[p + 10 + 4] === 116 && b[p + 10 + 5] === 105 && b[p + 10 + 6] === 111 && b[p + 10 + 7] === 110 && b[p + 10 + 8] === 34) {
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
      if (b[p + 1] === 101 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 107 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 11
      }
      break
    }
    case 114: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 102 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 99 && b[p + 2 + 5] === 97 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 105 && b[p + 2 + 8] === 111 && b[p + 2 + 9] === 110 && b[p + 2 + 10] === 34) {
            after = p + 13
            return 14
          }
          break
        }
        case 101: {
          switch (b[p + 2]) {
            case 103: {
              if (b[p + 3] === 105 && b[p + 3 + 1] === 115 && b[p + 3 + 2] === 116 && b[p + 3 + 3] === 114 && b[p + 3 + 4] === 97 && b[p + 3 + 5] === 116 && b[p + 3 + 6] === 105 && b[p + 3 + 7] === 111 && b[p + 3 + 8] === 110 && b[p + 3 + 9] === 34) {
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
                                                  if (b[p + 12] === 119 && b[p + 12 + 1] === 105 && b[p + 12 + 2] === 116 && b[p + 12 + 3] === 104 && b[p + 12 + 4] === 100 && b[p + 12 + 5] === 114 && b[p + 12 + 6] === 97 && b[p + 12 + 7] === 119 && b[p + 12 + 8] === 97 && b[p + 12 + 9] === 108 && b[p + 12 + 10] === 34) {
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
                  if (b[p + 4] === 109 && b[p + 4 + 1] === 112 && b[p + 4 + 2] === 116 && b[p + 4 + 3] === 105 && b[p + 4 + 4] === 111 && b[p + 4 + 5] === 110 && b[p + 4 + 6] === 34) {
                    after = p + 11
                    return 38
                  }
                  break
                }
              }
              break
            }
            case 110: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 119 && b[p + 3 + 2] === 97 && b[p + 3 + 3] === 108 && b[p + 3 + 4] === 34) {
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
      if (b[p + 1] === 111 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 109 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 45 && b[p + 1 + 6] === 99 && b[p + 1 + 7] === 111 && b[p + 1 + 8] === 110 && b[p + 1 + 9] === 102 && b[p + 1 + 10] === 105 && b[p + 1 + 11] === 114 && b[p + 1 + 12] === 109 && b[p + 1 + 13] === 97 && b[p + 1 + 14] === 116 && b[p + 1 + 15] === 105 && b[p + 1 + 16] === 111 && b[p + 1 + 17] === 110 && b[p + 1 + 18] === 34) {
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
              if (b[p + 3] === 104 && b[p + 3 + 1] === 97 && b[p + 3 + 2] === 110 && b[p + 3 + 3] === 103 && b[p + 3 + 4] === 101 && b[p + 3 + 5] === 45 && b[p + 3 + 6] === 111 && b[p + 3 + 7] === 102 && b[p + 3 + 8] === 45 && b[p + 3 + 9] === 105 && b[p + 3 + 10] === 110 && b[p + 3 + 11] === 115 && b[p + 3 + 12] === 116 && b[p + 3 + 13] === 114 && b[p + 3 + 14] === 117 && b[p + 3 + 15] === 109 && b[p + 3 + 16] === 101 && b[p + 3 + 17] === 110 && b[p + 3 + 18] === 116 && b[p + 3 + 19] === 115 && b[p + 3 + 20] === 34) {
                after = p + 24
                return 20
              }
              break
            }
            case 116: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 110 && b[p + 3 + 2] === 115 && b[p + 3 + 3] === 105 && b[p + 3 + 4] === 111 && b[p + 3 + 5] === 110 && b[p + 3 + 6] === 34) {
                after = p + 10
                return 33
              }
              break
            }
            case 112: {
              if (b[p + 3] === 105 && b[p + 3 + 1] === 114 && b[p + 3 + 2] === 121 && b[p + 3 + 3] === 34) {
                after = p + 7
                return 44
              }
              break
            }
          }
          break
        }
        case 110: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 121 && b[p + 2 + 3] === 45 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 45 && b[p + 2 + 9] === 102 && b[p + 2 + 10] === 111 && b[p + 2 + 11] === 114 && b[p + 2 + 12] === 99 && b[p + 2 + 13] === 101 && b[p + 2 + 14] === 34) {
            after = p + 17
            return 24
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 105 && b[p + 1 + 7] === 111 && b[p + 1 + 8] === 110 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 36
      }
      break
    }
    case 98: {
      if (b[p + 1] === 114 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 104 && b[p + 1 + 5] === 45 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 108 && b[p + 1 + 8] === 108 && b[p + 1 + 9] === 101 && b[p + 1 + 10] === 103 && b[p + 1 + 11] === 101 && b[p + 1 + 12] === 100 && b[p + 1 + 13] === 34) {
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
                                              if (b[p + 11] === 114 && b[p + 11 + 1] === 101 && b[p + 11 + 2] === 115 && b[p + 11 + 3] === 99 && b[p + 11 + 4] === 105 && b[p + 11 + 5] === 110 && b[p + 11 + 6] === 100 && b[p + 11 + 7] === 101 && b[p + 11 + 8] === 100 && b[p + 11 + 9] === 34) {
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
  if (!(b[p] === 34 && b[p + 1] === 101 && b[p + 2] === 118 && b[p + 3] === 101 && b[p + 4] === 110 && b[p + 5] === 116 && b[p + 6] === 58)) return -1
  let i = p + 7
  if (class0[b[i]!] !== 1) return -1
  i++
  while (class1[b[i]!] === 1) i++
  if (b[i] !== 34) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
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
  return b[p] === 123 ? membersAgreementEventActor(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementEventActor(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 111: {
          switch (b[p + 1]) {
            case 110: {
              if (b[p + 2] === 66 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 104 && b[p + 2 + 3] === 97 && b[p + 2 + 4] === 108 && b[p + 2 + 5] === 102 && b[p + 2 + 6] === 79 && b[p + 2 + 7] === 102 && b[p + 2 + 8] === 34) {
                if ((seen0 & 2) !== 0) return -1
                seen0 |= 2
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = pattern9(p)
                break member
              }
              break
            }
            case 102: {
              if (b[p + 2] === 102 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = text14(p)
                break member
              }
              break
            }
          }
          break
        }
        case 112: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 115 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
      }
      return -1
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

function list111(p: number): number {
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
  return b[p] === 123 ? membersPlace(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersPlace(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 110: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 109 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 117 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 121 && b[p + 1 + 6] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = leafCountryCode(p)
            break member
          }
          break
        }
        case 108: {
          switch (b[p + 1]) {
            case 97: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 117 && b[p + 2 + 4] === 100 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 34) {
                if ((seen0 & 4) !== 0) return -1
                seen0 |= 4
                p = valueStart(p + 9)
                if (p < 0) return -1
                p = number113(p)
                break member
              }
              break
            }
            case 111: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 103 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 116 && b[p + 2 + 4] === 117 && b[p + 2 + 5] === 100 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = number114(p)
                break member
              }
              break
            }
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 102 && b[p + 1 + 6] === 105 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 114 && b[p + 1 + 9] === 115 && b[p + 1 + 10] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 12)
            if (p < 0) return -1
            p = list10(p)
            break member
          }
          break
        }
      }
      return -1
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

function number113(p: number): number {
  const end = number(p, false)
  return end < 0 || amount - doubt < -90 || amount + doubt > 90 ? -1 : end
}

function number114(p: number): number {
  const end = number(p, false)
  return end < 0 || amount - doubt < -180 || amount + doubt > 180 ? -1 : end
}

function partStatement(p: number): number {
  note(17, p, p)
  const end = unionStatement(p)
  note(-17, p, end)
  return end
}

function unionStatement(p: number): number {
  if (b[p] === 123 && b[p + 1] === 34 && b[p + 2] === 116 && b[p + 3] === 121 && b[p + 4] === 112 && b[p + 5] === 101 && b[p + 6] === 34 && b[p + 7] === 58 && b[p + 8] === 34 && b[p + 9] === 115 && b[p + 10] === 116 && b[p + 11] === 97 && b[p + 12] === 116 && b[p + 13] === 101 && b[p + 14] === 109 && b[p + 15] === 101 && b[p + 16] === 110 && b[p + 17] === 116 && b[p + 18] === 34 && b[p + 19] === 44 && b[p + 20] === 34 && b[p + 21] === 107 && b[p + 22] === 105 && b[p + 23] === 110 && b[p + 24] === 100 && b[p + 25] === 34 && b[p + 26] === 58 && b[p + 27] === 34) {
    const code = word117(p + 28)
    if (b[after] === 44 && b[after + 1] === 34)
      switch (code) {
        case 0:
          return membersQuotation(after + 1, 3)
        case 1:
          return membersParaphrase(after + 1, 3)
        case 2:
          return membersAssertion(after + 1, 3)
        case 3:
          return membersAssessment(after + 1, 3)
      }
  }
  const tag = tagValue(p, tag1)
  if (tag < 0 || b[tag] !== 34) return -1
  switch (word117(tag + 1)) {
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

function word117(p: number): number {
  switch (b[p]) {
    case 113: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 0
      }
      break
    }
    case 112: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 112 && b[p + 1 + 4] === 104 && b[p + 1 + 5] === 114 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 101 && b[p + 1 + 9] === 34) {
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
                      if (b[p + 5] === 116 && b[p + 5 + 1] === 105 && b[p + 5 + 2] === 111 && b[p + 5 + 3] === 110 && b[p + 5 + 4] === 34) {
                        after = p + 10
                        return 2
                      }
                      break
                    }
                    case 115: {
                      if (b[p + 5] === 115 && b[p + 5 + 1] === 109 && b[p + 5 + 2] === 101 && b[p + 5 + 3] === 110 && b[p + 5 + 4] === 116 && b[p + 5 + 5] === 34) {
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

function objectQuotation(p: number): number {
  return b[p] === 123 ? membersQuotation(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersQuotation(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = constant119(p)
                break member
              }
              break
            }
            case 101: {
              if (b[p + 2] === 120 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 108 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 115 && b[p + 2 + 10] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 13)
                if (p < 0) return -1
                p = list120(p)
                break member
              }
              break
            }
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant122(p)
            break member
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern123(p)
            break member
          }
          break
        }
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafLanguageTag(p)
            break member
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
                      if (b[p + 4] === 107 && b[p + 4 + 1] === 101 && b[p + 4 + 2] === 114 && b[p + 4 + 3] === 115 && b[p + 4 + 4] === 34) {
                        if ((seen0 & 64) !== 0) return -1
                        seen0 |= 64
                        p = valueStart(p + 9)
                        if (p < 0) return -1
                        p = list124(p)
                        break member
                      }
                      break
                    }
                    case 101: {
                      if (b[p + 4] === 99 && b[p + 4 + 1] === 104 && b[p + 4 + 2] === 65 && b[p + 4 + 3] === 99 && b[p + 4 + 4] === 116 && b[p + 4 + 5] === 34) {
                        if ((seen0 & 2048) !== 0) return -1
                        seen0 |= 2048
                        p = valueStart(p + 10)
                        if (p < 0) return -1
                        p = leafSpeechAct(p)
                        break member
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
                                  if ((seen0 & 32768) !== 0) return -1
                                  seen0 |= 32768
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPointDate(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 65536) !== 0) return -1
                                    seen0 |= 65536
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 117 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
            if ((seen0 & 128) !== 0) return -1
            seen0 |= 128
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = list131(p)
            break member
          }
          break
        }
        case 97: {
          switch (b[p + 1]) {
            case 112: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 73 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 34) {
                if ((seen0 & 256) !== 0) return -1
                seen0 |= 256
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = objectStatementAppearance(p)
                break member
              }
              break
            }
            case 98: {
              if (b[p + 2] === 111 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                if ((seen0 & 512) !== 0) return -1
                seen0 |= 512
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = list136(p)
                break member
              }
              break
            }
            case 100: {
              if (b[p + 2] === 100 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 1024) !== 0) return -1
                seen0 |= 1024
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = list45(p)
                break member
              }
              break
            }
          }
          break
        }
        case 99: {
          switch (b[p + 1]) {
            case 108: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 109 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 34) {
                if ((seen0 & 4096) !== 0) return -1
                seen0 |= 4096
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = list138(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 101 && b[p + 2 + 1] === 100 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 98 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 108 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 116 && b[p + 2 + 8] === 121 && b[p + 2 + 9] === 34) {
                if ((seen0 & 16384) !== 0) return -1
                seen0 |= 16384
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = objectStatementCredibility(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 524288) !== 0) return -1
                seen0 |= 524288
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list31(p)
                break member
              }
              break
            }
          }
          break
        }
        case 114: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 8192) !== 0) return -1
            seen0 |= 8192
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list177(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 108 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 131072) !== 0) return -1
            seen0 |= 131072
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = objectPlace(p)
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
            if ((seen0 & 262144) !== 0) return -1
            seen0 |= 262144
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 1048576) !== 0) return -1
            seen0 |= 1048576
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(26, seen0, 0)
  return (seen0 & 207) === 207 ? p + 1 : -1
}

function constant119(p: number): number {
  return b[p] === 34 && b[p + 1] === 115 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 101 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 34 ? p + 11 : -1
}

function list120(p: number): number {
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
  return b[p] === 123 ? membersStatementTranslation(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersStatementTranslation(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafLanguageTag(p)
            break member
          }
          break
        }
        case 116: {
          switch (b[p + 1]) {
            case 101: {
              if (b[p + 2] === 120 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 34) {
                if ((seen0 & 2) !== 0) return -1
                seen0 |= 2
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 108 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 111 && b[p + 2 + 7] === 114 && b[p + 2 + 8] === 34) {
                if ((seen0 & 4) !== 0) return -1
                seen0 |= 4
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = pattern9(p)
                break member
              }
              break
            }
          }
          break
        }
      }
      return -1
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

function constant122(p: number): number {
  return b[p] === 34 && b[p + 1] === 113 && b[p + 2] === 117 && b[p + 3] === 111 && b[p + 4] === 116 && b[p + 5] === 97 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34 ? p + 11 : -1
}

function pattern123(p: number): number {
  if (!(b[p] === 34 && b[p + 1] === 115 && b[p + 2] === 116 && b[p + 3] === 97 && b[p + 4] === 116 && b[p + 5] === 101 && b[p + 6] === 109 && b[p + 7] === 101 && b[p + 8] === 110 && b[p + 9] === 116 && b[p + 10] === 58)) return -1
  let i = p + 11
  if (class0[b[i]!] !== 1) return -1
  i++
  while (class1[b[i]!] === 1) i++
  if (b[i] !== 34) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
}

function list124(p: number): number {
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
  return b[p] === 123 ? membersSpeaker(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersSpeaker(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          switch (b[p + 1]) {
            case 99: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = pattern9(p)
                break member
              }
              break
            }
            case 115: {
              if (b[p + 2] === 87 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 116 && b[p + 2 + 4] === 116 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = text14(p)
                break member
              }
              break
            }
            case 116: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 98 && b[p + 2 + 4] === 117 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = code126(p)
                break member
              }
              break
            }
          }
          break
        }
        case 111: {
          switch (b[p + 1]) {
            case 110: {
              if (b[p + 2] === 66 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 104 && b[p + 2 + 3] === 97 && b[p + 2 + 4] === 108 && b[p + 2 + 5] === 102 && b[p + 2 + 6] === 79 && b[p + 2 + 7] === 102 && b[p + 2 + 8] === 34) {
                if ((seen0 & 2) !== 0) return -1
                seen0 |= 2
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = pattern9(p)
                break member
              }
              break
            }
            case 102: {
              if (b[p + 2] === 102 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 34) {
                if ((seen0 & 4) !== 0) return -1
                seen0 |= 4
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = text14(p)
                break member
              }
              break
            }
          }
          break
        }
      }
      return -1
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

function code126(p: number): number {
  return b[p] === 34 && word127(p + 1) >= 0 ? after : -1
}

function word127(p: number): number {
  switch (b[p]) {
    case 111: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 45 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 114 && b[p + 1 + 7] === 100 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 0
      }
      break
    }
    case 98: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 107 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 117 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 100 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 1
      }
      break
    }
    case 97: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 121 && b[p + 1 + 4] === 109 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 117 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 2
      }
      break
    }
  }
  return -1
}

function leafSpeechAct(p: number): number {
  const end = code129(p)
  note(12, p, end)
  return end
}

function code129(p: number): number {
  return b[p] === 34 && word130(p + 1) >= 0 ? after : -1
}

function word130(p: number): number {
  switch (b[p]) {
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 110: {
              switch (b[p + 3]) {
                case 99: {
                  switch (b[p + 4]) {
                    case 108: {
                      if (b[p + 5] === 117 && b[p + 5 + 1] === 100 && b[p + 5 + 2] === 101 && b[p + 5 + 3] === 34) {
                        after = p + 9
                        return 0
                      }
                      break
                    }
                    case 101: {
                      if (b[p + 5] === 100 && b[p + 5 + 1] === 101 && b[p + 5 + 2] === 34) {
                        after = p + 8
                        return 3
                      }
                      break
                    }
                  }
                  break
                }
                case 102: {
                  if (b[p + 4] === 105 && b[p + 4 + 1] === 114 && b[p + 4 + 2] === 109 && b[p + 4 + 3] === 34) {
                    after = p + 8
                    return 15
                  }
                  break
                }
              }
              break
            }
            case 114: {
              if (b[p + 3] === 114 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 116 && b[p + 3 + 4] === 34) {
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
          if (b[p + 2] === 110 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 117 && b[p + 2 + 3] === 110 && b[p + 2 + 4] === 99 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 34) {
            after = p + 9
            return 1
          }
          break
        }
        case 99: {
          if (b[p + 2] === 99 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 34) {
            after = p + 7
            return 6
          }
          break
        }
        case 112: {
          if (b[p + 2] === 111 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 111 && b[p + 2 + 3] === 103 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 115 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 34) {
            after = p + 10
            return 17
          }
          break
        }
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 34) {
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
              if (b[p + 3] === 117 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 115 && b[p + 3 + 3] === 116 && b[p + 3 + 4] === 34) {
                after = p + 8
                return 4
              }
              break
            }
            case 106: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 99 && b[p + 3 + 2] === 116 && b[p + 3 + 3] === 34) {
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
              if (b[p + 3] === 97 && b[p + 3 + 1] === 110 && b[p + 3 + 2] === 100 && b[p + 3 + 3] === 34) {
                after = p + 7
                return 5
              }
              break
            }
            case 110: {
              if (b[p + 3] === 121 && b[p + 3 + 1] === 34) {
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
      if (b[p + 1] === 104 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 9
      }
      break
    }
    case 119: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 34) {
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
              if (b[p + 3] === 109 && b[p + 3 + 1] === 105 && b[p + 3 + 2] === 115 && b[p + 3 + 3] === 101 && b[p + 3 + 4] === 34) {
                after = p + 8
                return 11
              }
              break
            }
            case 101: {
              if (b[p + 3] === 100 && b[p + 3 + 1] === 105 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 116 && b[p + 3 + 4] === 34) {
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
      if (b[p + 1] === 102 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
        after = p + 6
        return 12
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 14
      }
      break
    }
  }
  return -1
}

function list131(p: number): number {
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
  return b[p] === 123 ? membersQuote(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersQuote(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = text90(p)
            break member
          }
          break
        }
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafLanguageTag(p)
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 105 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 108 && b[p + 1 + 7] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = objectOriginalWording(p)
            break member
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
                                          if (b[p + 9] === 100 && b[p + 9 + 1] === 70 && b[p + 9 + 2] === 114 && b[p + 9 + 3] === 111 && b[p + 9 + 4] === 109 && b[p + 9 + 5] === 34) {
                                            if ((seen0 & 8) !== 0) return -1
                                            seen0 |= 8
                                            p = valueStart(p + 15)
                                            if (p < 0) return -1
                                            p = leafLanguageTag(p)
                                            break member
                                          }
                                          break
                                        }
                                        case 111: {
                                          if (b[p + 9] === 114 && b[p + 9 + 1] === 34) {
                                            if ((seen0 & 16) !== 0) return -1
                                            seen0 |= 16
                                            p = valueStart(p + 11)
                                            if (p < 0) return -1
                                            p = pattern9(p)
                                            break member
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
  return b[p] === 123 ? membersOriginalWording(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersOriginalWording(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = text90(p)
            break member
          }
          break
        }
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafLanguageTag(p)
            break member
          }
          break
        }
      }
      return -1
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

function objectStatementAppearance(p: number): number {
  return b[p] === 123 ? membersStatementAppearance(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersStatementAppearance(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 115: {
          switch (b[p + 1]) {
            case 111: {
              if (b[p + 2] === 117 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = pattern74(p)
                break member
              }
              break
            }
            case 117: {
              if (b[p + 2] === 102 && b[p + 2 + 1] === 102 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 120 && b[p + 2 + 4] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 116: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = number135(p)
                break member
              }
              break
            }
          }
          break
        }
        case 101: {
          switch (b[p + 1]) {
            case 120: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                if ((seen0 & 2) !== 0) return -1
                seen0 |= 2
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 110: {
              if (b[p + 2] === 100 && b[p + 2 + 1] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 4)
                if (p < 0) return -1
                p = number135(p)
                break member
              }
              break
            }
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 102 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 120 && b[p + 1 + 5] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = text90(p)
            break member
          }
          break
        }
      }
      return -1
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

function number135(p: number): number {
  const end = number(p, true)
  return end < 0 || amount - doubt < 0 || amount + doubt > 2000000000 ? -1 : end
}

function list136(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  for (let count = 1; ; count++) {
    p = pattern137(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 1000 ? -1 : p + 1
    else return -1
  }
}

function pattern137(p: number): number {
  if (!(b[p] === 34)) return -1
  let i = p + 1
  let state = 128
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table8[state + byte]!
    if (next === 0) break
    state = next
    i++
    if (state === 4352) {
      while (class1[b[i]!] === 1) i++
      break
    }
  }
  if (b[i] !== 34 || accepts8[state >> 7] !== 1) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
}

function list138(p: number): number {
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
  const tag = tagValue(p, tag2)
  if (tag < 0 || b[tag] !== 34) return -1
  switch (word140(tag + 1)) {
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

function word140(p: number): number {
  switch (b[p]) {
    case 100: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
            after = p + 5
            return 0
          }
          break
        }
        case 105: {
          if (b[p + 2] === 115 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 108 && b[p + 2 + 3] === 111 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 117 && b[p + 2 + 6] === 114 && b[p + 2 + 7] === 101 && b[p + 2 + 8] === 34) {
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
          if (b[p + 2] === 97 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 34) {
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
                      if (b[p + 5] === 99 && b[p + 5 + 1] === 105 && b[p + 5 + 2] === 112 && b[p + 5 + 3] === 97 && b[p + 5 + 4] === 110 && b[p + 5 + 5] === 116 && b[p + 5 + 6] === 34) {
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
      if (b[p + 1] === 99 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 2
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 1 + 1] === 105 && b[p + 1 + 2] === 115 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 4
      }
      break
    }
    case 118: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 100 && b[p + 1 + 4] === 34) {
        after = p + 6
        return 5
      }
      break
    }
    case 105: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 117 && b[p + 1 + 5] === 109 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 116 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 6
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 45 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 117 && b[p + 1 + 9] === 114 && b[p + 1 + 10] === 101 && b[p + 1 + 11] === 34) {
        after = p + 13
        return 7
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 98 && b[p + 1 + 2] === 106 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 10
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 11
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 12
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 13
      }
      break
    }
  }
  return -1
}

function objectEventDateClaim(p: number): number {
  return b[p] === 123 ? membersEventDateClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersEventDateClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern108(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant142(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = leafPointDate(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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

function constant142(p: number): number {
  return b[p] === 34 && b[p + 1] === 100 && b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 34 ? p + 6 : -1
}

function constant143(p: number): number {
  return b[p] === 116 && b[p + 1] === 114 && b[p + 2] === 117 && b[p + 3] === 101 ? p + 4 : -1
}

function code144(p: number): number {
  return b[p] === 34 && word145(p + 1) >= 0 ? after : -1
}

function word145(p: number): number {
  switch (b[p]) {
    case 97: {
      if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 102: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 97 && b[p + 1 + 9] === 108 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 2
      }
      break
    }
    case 100: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 3
      }
      break
    }
  }
  return -1
}

function objectEventPlaceClaim(p: number): number {
  return b[p] === 123 ? membersEventPlaceClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersEventPlaceClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern108(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant147(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = text14(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 108 && b[p + 3] === 97 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34 ? p + 7 : -1
}

function objectEventOccurredClaim(p: number): number {
  return b[p] === 123 ? membersEventOccurredClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersEventOccurredClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern108(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant149(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = boolean(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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

function constant149(p: number): number {
  return b[p] === 34 && b[p + 1] === 111 && b[p + 2] === 99 && b[p + 3] === 99 && b[p + 4] === 117 && b[p + 5] === 114 && b[p + 6] === 114 && b[p + 7] === 101 && b[p + 8] === 100 && b[p + 9] === 34 ? p + 10 : -1
}

function objectEventParticipantClaim(p: number): number {
  return b[p] === 123 ? membersEventParticipantClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersEventParticipantClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern108(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant151(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = pattern9(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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

function constant151(p: number): number {
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 116 && b[p + 5] === 105 && b[p + 6] === 99 && b[p + 7] === 105 && b[p + 8] === 112 && b[p + 9] === 97 && b[p + 10] === 110 && b[p + 11] === 116 && b[p + 12] === 34 ? p + 13 : -1
}

function objectAgreementExistsClaim(p: number): number {
  return b[p] === 123 ? membersAgreementExistsClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementExistsClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern66(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant153(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = boolean(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 101 && b[p + 2] === 120 && b[p + 3] === 105 && b[p + 4] === 115 && b[p + 5] === 116 && b[p + 6] === 115 && b[p + 7] === 34 ? p + 8 : -1
}

function objectAgreementValidClaim(p: number): number {
  return b[p] === 123 ? membersAgreementValidClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementValidClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern66(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant155(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = boolean(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 118 && b[p + 2] === 97 && b[p + 3] === 108 && b[p + 4] === 105 && b[p + 5] === 100 && b[p + 6] === 34 ? p + 7 : -1
}

function objectAgreementInstrumentClaim(p: number): number {
  return b[p] === 123 ? membersAgreementInstrumentClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementInstrumentClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern66(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant157(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = code67(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 105 && b[p + 2] === 110 && b[p + 3] === 115 && b[p + 4] === 116 && b[p + 5] === 114 && b[p + 6] === 117 && b[p + 7] === 109 && b[p + 8] === 101 && b[p + 9] === 110 && b[p + 10] === 116 && b[p + 11] === 34 ? p + 12 : -1
}

function objectAgreementLegalNatureClaim(p: number): number {
  return b[p] === 123 ? membersAgreementLegalNatureClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementLegalNatureClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern66(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant159(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = code75(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 108 && b[p + 2] === 101 && b[p + 3] === 103 && b[p + 4] === 97 && b[p + 5] === 108 && b[p + 6] === 45 && b[p + 7] === 110 && b[p + 8] === 97 && b[p + 9] === 116 && b[p + 10] === 117 && b[p + 11] === 114 && b[p + 12] === 101 && b[p + 13] === 34 ? p + 14 : -1
}

function objectAgreementDisclosureClaim(p: number): number {
  return b[p] === 123 ? membersAgreementDisclosureClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementDisclosureClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern66(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant161(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = code71(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 100 && b[p + 2] === 105 && b[p + 3] === 115 && b[p + 4] === 99 && b[p + 5] === 108 && b[p + 6] === 111 && b[p + 7] === 115 && b[p + 8] === 117 && b[p + 9] === 114 && b[p + 10] === 101 && b[p + 11] === 34 ? p + 12 : -1
}

function objectAgreementPartyClaim(p: number): number {
  return b[p] === 123 ? membersAgreementPartyClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementPartyClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern66(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant163(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = pattern9(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 116 && b[p + 5] === 121 && b[p + 6] === 34 ? p + 7 : -1
}

function objectAgreementSubjectClaim(p: number): number {
  return b[p] === 123 ? membersAgreementSubjectClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAgreementSubjectClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern66(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant165(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = leafAgreementSubject(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 115 && b[p + 2] === 117 && b[p + 3] === 98 && b[p + 4] === 106 && b[p + 5] === 101 && b[p + 6] === 99 && b[p + 7] === 116 && b[p + 8] === 34 ? p + 9 : -1
}

function objectActorTenureClaim(p: number): number {
  return b[p] === 123 ? membersActorTenureClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersActorTenureClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant167(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = objectClaimedTenure(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 116 && b[p + 2] === 101 && b[p + 3] === 110 && b[p + 4] === 117 && b[p + 5] === 114 && b[p + 6] === 101 && b[p + 7] === 34 ? p + 8 : -1
}

function objectClaimedTenure(p: number): number {
  return b[p] === 123 ? membersClaimedTenure(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersClaimedTenure(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 111: {
          if (b[p + 1] === 102 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 98: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 121 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 116 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = leafTenureStatus(p)
            break member
          }
          break
        }
      }
      return -1
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

function objectActorRecognitionClaim(p: number): number {
  return b[p] === 123 ? membersActorRecognitionClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersActorRecognitionClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant170(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = objectClaimedRecognition(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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

function constant170(p: number): number {
  return b[p] === 34 && b[p + 1] === 114 && b[p + 2] === 101 && b[p + 3] === 99 && b[p + 4] === 111 && b[p + 5] === 103 && b[p + 6] === 110 && b[p + 7] === 105 && b[p + 8] === 116 && b[p + 9] === 105 && b[p + 10] === 111 && b[p + 11] === 110 && b[p + 12] === 34 ? p + 13 : -1
}

function objectClaimedRecognition(p: number): number {
  return b[p] === 123 ? membersClaimedRecognition(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersClaimedRecognition(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 98: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 116 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = code39(p)
            break member
          }
          break
        }
      }
      return -1
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

function objectQuantityClaim(p: number): number {
  return b[p] === 123 ? membersQuantityClaim(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersQuantityClaim(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern137(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = constant173(p)
            break member
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
                              if ((seen0 & 4) !== 0) return -1
                              seen0 |= 4
                              p = valueStart(p + 6)
                              if (p < 0) return -1
                              p = objectQuantity(p)
                              break member
                              break
                            }
                            case 84: {
                              if (b[p + 6] === 101 && b[p + 6 + 1] === 120 && b[p + 6 + 2] === 116 && b[p + 6 + 3] === 34) {
                                if ((seen0 & 8) !== 0) return -1
                                seen0 |= 8
                                p = valueStart(p + 10)
                                if (p < 0) return -1
                                p = leafWordingAsReported(p)
                                break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = constant143(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = code144(p)
            break member
          }
          break
        }
      }
      return -1
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
  return b[p] === 34 && b[p + 1] === 113 && b[p + 2] === 117 && b[p + 3] === 97 && b[p + 4] === 110 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 116 && b[p + 8] === 121 && b[p + 9] === 34 ? p + 10 : -1
}

function objectStatementCredibility(p: number): number {
  return b[p] === 123 ? membersStatementCredibility(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersStatementCredibility(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 115: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = constant42(p)
            break member
          }
          break
        }
        case 103: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = code175(p)
            break member
          }
          break
        }
      }
      return -1
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

function code175(p: number): number {
  return b[p] === 34 && word176(p + 1) >= 0 ? after : -1
}

function word176(p: number): number {
  switch (b[p]) {
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

function list177(p: number): number {
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
  return b[p] === 123 ? membersStatementRelation(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersStatementRelation(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = code179(p)
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 116 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 109 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = pattern123(p)
            break member
          }
          break
        }
      }
      return -1
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

function code179(p: number): number {
  return b[p] === 34 && word180(p + 1) >= 0 ? after : -1
}

function word180(p: number): number {
  switch (b[p]) {
    case 99: {
      switch (b[p + 1]) {
        case 111: {
          switch (b[p + 2]) {
            case 114: {
              switch (b[p + 3]) {
                case 114: {
                  switch (b[p + 4]) {
                    case 111: {
                      if (b[p + 5] === 98 && b[p + 5 + 1] === 111 && b[p + 5 + 2] === 114 && b[p + 5 + 3] === 97 && b[p + 5 + 4] === 116 && b[p + 5 + 5] === 101 && b[p + 5 + 6] === 115 && b[p + 5 + 7] === 34) {
                        after = p + 13
                        return 0
                      }
                      break
                    }
                    case 101: {
                      if (b[p + 5] === 99 && b[p + 5 + 1] === 116 && b[p + 5 + 2] === 115 && b[p + 5 + 3] === 34) {
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
              if (b[p + 3] === 116 && b[p + 3 + 1] === 114 && b[p + 3 + 2] === 97 && b[p + 3 + 3] === 100 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 99 && b[p + 3 + 6] === 116 && b[p + 3 + 7] === 115 && b[p + 3 + 8] === 34) {
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
                  if (b[p + 4] === 97 && b[p + 4 + 1] === 116 && b[p + 4 + 2] === 115 && b[p + 4 + 3] === 34) {
                    after = p + 8
                    return 1
                  }
                  break
                }
                case 108: {
                  if (b[p + 4] === 105 && b[p + 4 + 1] === 101 && b[p + 4 + 2] === 115 && b[p + 4 + 3] === 45 && b[p + 4 + 4] === 116 && b[p + 4 + 5] === 111 && b[p + 4 + 6] === 34) {
                    after = p + 11
                    return 8
                  }
                  break
                }
              }
              break
            }
            case 116: {
              if (b[p + 3] === 114 && b[p + 3 + 1] === 97 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 116 && b[p + 3 + 4] === 115 && b[p + 3 + 5] === 34) {
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
      if (b[p + 1] === 101 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 3
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 102 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 4
      }
      break
    }
    case 101: {
      if (b[p + 1] === 108 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 98 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 7
      }
      break
    }
    case 116: {
      if (b[p + 1] === 114 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 9
      }
      break
    }
    case 98: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 100 && b[p + 1 + 4] === 45 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 10
      }
      break
    }
  }
  return -1
}

function objectParaphrase(p: number): number {
  return b[p] === 123 ? membersParaphrase(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersParaphrase(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = constant119(p)
                break member
              }
              break
            }
            case 101: {
              if (b[p + 2] === 120 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 108 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 115 && b[p + 2 + 10] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 13)
                if (p < 0) return -1
                p = list120(p)
                break member
              }
              break
            }
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant182(p)
            break member
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern123(p)
            break member
          }
          break
        }
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafLanguageTag(p)
            break member
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
                      if (b[p + 4] === 107 && b[p + 4 + 1] === 101 && b[p + 4 + 2] === 114 && b[p + 4 + 3] === 115 && b[p + 4 + 4] === 34) {
                        if ((seen0 & 64) !== 0) return -1
                        seen0 |= 64
                        p = valueStart(p + 9)
                        if (p < 0) return -1
                        p = list124(p)
                        break member
                      }
                      break
                    }
                    case 101: {
                      if (b[p + 4] === 99 && b[p + 4 + 1] === 104 && b[p + 4 + 2] === 65 && b[p + 4 + 3] === 99 && b[p + 4 + 4] === 116 && b[p + 4 + 5] === 34) {
                        if ((seen0 & 2048) !== 0) return -1
                        seen0 |= 2048
                        p = valueStart(p + 10)
                        if (p < 0) return -1
                        p = leafSpeechAct(p)
                        break member
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
                                  if ((seen0 & 32768) !== 0) return -1
                                  seen0 |= 32768
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPointDate(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 65536) !== 0) return -1
                                    seen0 |= 65536
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 117 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
            if ((seen0 & 128) !== 0) return -1
            seen0 |= 128
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = list131(p)
            break member
          }
          break
        }
        case 97: {
          switch (b[p + 1]) {
            case 112: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 73 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 34) {
                if ((seen0 & 256) !== 0) return -1
                seen0 |= 256
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = objectStatementAppearance(p)
                break member
              }
              break
            }
            case 98: {
              if (b[p + 2] === 111 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                if ((seen0 & 512) !== 0) return -1
                seen0 |= 512
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = list136(p)
                break member
              }
              break
            }
            case 100: {
              if (b[p + 2] === 100 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 1024) !== 0) return -1
                seen0 |= 1024
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = list45(p)
                break member
              }
              break
            }
          }
          break
        }
        case 99: {
          switch (b[p + 1]) {
            case 108: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 109 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 34) {
                if ((seen0 & 4096) !== 0) return -1
                seen0 |= 4096
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = list138(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 101 && b[p + 2 + 1] === 100 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 98 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 108 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 116 && b[p + 2 + 8] === 121 && b[p + 2 + 9] === 34) {
                if ((seen0 & 16384) !== 0) return -1
                seen0 |= 16384
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = objectStatementCredibility(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 524288) !== 0) return -1
                seen0 |= 524288
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list31(p)
                break member
              }
              break
            }
          }
          break
        }
        case 114: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 8192) !== 0) return -1
            seen0 |= 8192
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list177(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 108 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 131072) !== 0) return -1
            seen0 |= 131072
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = objectPlace(p)
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
            if ((seen0 & 262144) !== 0) return -1
            seen0 |= 262144
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 1048576) !== 0) return -1
            seen0 |= 1048576
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(27, seen0, 0)
  return (seen0 & 79) === 79 ? p + 1 : -1
}

function constant182(p: number): number {
  return b[p] === 34 && b[p + 1] === 112 && b[p + 2] === 97 && b[p + 3] === 114 && b[p + 4] === 97 && b[p + 5] === 112 && b[p + 6] === 104 && b[p + 7] === 114 && b[p + 8] === 97 && b[p + 9] === 115 && b[p + 10] === 101 && b[p + 11] === 34 ? p + 12 : -1
}

function objectAssertion(p: number): number {
  return b[p] === 123 ? membersAssertion(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAssertion(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = constant119(p)
                break member
              }
              break
            }
            case 101: {
              if (b[p + 2] === 120 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 108 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 115 && b[p + 2 + 10] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 13)
                if (p < 0) return -1
                p = list120(p)
                break member
              }
              break
            }
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant184(p)
            break member
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern123(p)
            break member
          }
          break
        }
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafLanguageTag(p)
            break member
          }
          break
        }
        case 97: {
          switch (b[p + 1]) {
            case 112: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 73 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 34) {
                if ((seen0 & 64) !== 0) return -1
                seen0 |= 64
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = objectStatementAppearance(p)
                break member
              }
              break
            }
            case 98: {
              if (b[p + 2] === 111 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                if ((seen0 & 128) !== 0) return -1
                seen0 |= 128
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = list136(p)
                break member
              }
              break
            }
            case 100: {
              if (b[p + 2] === 100 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 256) !== 0) return -1
                seen0 |= 256
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = list45(p)
                break member
              }
              break
            }
          }
          break
        }
        case 115: {
          switch (b[p + 1]) {
            case 112: {
              if (b[p + 2] === 101 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 104 && b[p + 2 + 4] === 65 && b[p + 2 + 5] === 99 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
                if ((seen0 & 512) !== 0) return -1
                seen0 |= 512
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = leafSpeechAct(p)
                break member
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
                                  if ((seen0 & 8192) !== 0) return -1
                                  seen0 |= 8192
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPointDate(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 16384) !== 0) return -1
                                    seen0 |= 16384
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
              if (b[p + 2] === 97 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 109 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 34) {
                if ((seen0 & 1024) !== 0) return -1
                seen0 |= 1024
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = list138(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 101 && b[p + 2 + 1] === 100 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 98 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 108 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 116 && b[p + 2 + 8] === 121 && b[p + 2 + 9] === 34) {
                if ((seen0 & 4096) !== 0) return -1
                seen0 |= 4096
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = objectStatementCredibility(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 131072) !== 0) return -1
                seen0 |= 131072
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list31(p)
                break member
              }
              break
            }
          }
          break
        }
        case 114: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 2048) !== 0) return -1
            seen0 |= 2048
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list177(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 108 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 32768) !== 0) return -1
            seen0 |= 32768
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = objectPlace(p)
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
            if ((seen0 & 65536) !== 0) return -1
            seen0 |= 65536
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 262144) !== 0) return -1
            seen0 |= 262144
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(28, seen0, 0)
  return (seen0 & 79) === 79 ? p + 1 : -1
}

function constant184(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 115 && b[p + 3] === 115 && b[p + 4] === 101 && b[p + 5] === 114 && b[p + 6] === 116 && b[p + 7] === 105 && b[p + 8] === 111 && b[p + 9] === 110 && b[p + 10] === 34 ? p + 11 : -1
}

function objectAssessment(p: number): number {
  return b[p] === 123 ? membersAssessment(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersAssessment(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = constant119(p)
                break member
              }
              break
            }
            case 101: {
              if (b[p + 2] === 120 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 108 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 111 && b[p + 2 + 8] === 110 && b[p + 2 + 9] === 115 && b[p + 2 + 10] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 13)
                if (p < 0) return -1
                p = list120(p)
                break member
              }
              break
            }
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant186(p)
            break member
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern123(p)
            break member
          }
          break
        }
        case 108: {
          switch (b[p + 1]) {
            case 97: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 103 && b[p + 2 + 2] === 117 && b[p + 2 + 3] === 97 && b[p + 2 + 4] === 103 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 9)
                if (p < 0) return -1
                p = leafLanguageTag(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 107 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 108 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 104 && b[p + 2 + 5] === 111 && b[p + 2 + 6] === 111 && b[p + 2 + 7] === 100 && b[p + 2 + 8] === 34) {
                if ((seen0 & 256) !== 0) return -1
                seen0 |= 256
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = leafLikelihood(p)
                break member
              }
              break
            }
          }
          break
        }
        case 97: {
          switch (b[p + 1]) {
            case 115: {
              if (b[p + 2] === 115 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 114 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 64) !== 0) return -1
                seen0 |= 64
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list45(p)
                break member
              }
              break
            }
            case 112: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 73 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 34) {
                if ((seen0 & 128) !== 0) return -1
                seen0 |= 128
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = objectStatementAppearance(p)
                break member
              }
              break
            }
            case 98: {
              if (b[p + 2] === 111 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                if ((seen0 & 1024) !== 0) return -1
                seen0 |= 1024
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = list136(p)
                break member
              }
              break
            }
            case 100: {
              if (b[p + 2] === 100 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 2048) !== 0) return -1
                seen0 |= 2048
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = list45(p)
                break member
              }
              break
            }
          }
          break
        }
        case 99: {
          switch (b[p + 1]) {
            case 111: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 102 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 100 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 99 && b[p + 2 + 7] === 101 && b[p + 2 + 8] === 34) {
                if ((seen0 & 512) !== 0) return -1
                seen0 |= 512
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = leafConfidence(p)
                break member
              }
              break
            }
            case 108: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 109 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 34) {
                if ((seen0 & 8192) !== 0) return -1
                seen0 |= 8192
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = list138(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 101 && b[p + 2 + 1] === 100 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 98 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 108 && b[p + 2 + 6] === 105 && b[p + 2 + 7] === 116 && b[p + 2 + 8] === 121 && b[p + 2 + 9] === 34) {
                if ((seen0 & 32768) !== 0) return -1
                seen0 |= 32768
                p = valueStart(p + 12)
                if (p < 0) return -1
                p = objectStatementCredibility(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 1048576) !== 0) return -1
                seen0 |= 1048576
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list31(p)
                break member
              }
              break
            }
          }
          break
        }
        case 115: {
          switch (b[p + 1]) {
            case 112: {
              if (b[p + 2] === 101 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 104 && b[p + 2 + 4] === 65 && b[p + 2 + 5] === 99 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
                if ((seen0 & 4096) !== 0) return -1
                seen0 |= 4096
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = leafSpeechAct(p)
                break member
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
                                  if ((seen0 & 65536) !== 0) return -1
                                  seen0 |= 65536
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPointDate(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 131072) !== 0) return -1
                                    seen0 |= 131072
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
          if (b[p + 1] === 101 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            if ((seen0 & 16384) !== 0) return -1
            seen0 |= 16384
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = list177(p)
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 108 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 262144) !== 0) return -1
            seen0 |= 262144
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = objectPlace(p)
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
            if ((seen0 & 524288) !== 0) return -1
            seen0 |= 524288
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 2097152) !== 0) return -1
            seen0 |= 2097152
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(29, seen0, 0)
  return (seen0 & 15) === 15 ? p + 1 : -1
}

function constant186(p: number): number {
  return b[p] === 34 && b[p + 1] === 97 && b[p + 2] === 115 && b[p + 3] === 115 && b[p + 4] === 101 && b[p + 5] === 115 && b[p + 6] === 115 && b[p + 7] === 109 && b[p + 8] === 101 && b[p + 9] === 110 && b[p + 10] === 116 && b[p + 11] === 34 ? p + 12 : -1
}

function leafLikelihood(p: number): number {
  const end = code188(p)
  note(8, p, end)
  return end
}

function code188(p: number): number {
  return b[p] === 34 && word189(p + 1) >= 0 ? after : -1
}

function word189(p: number): number {
  switch (b[p]) {
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
                                  if (b[p + 8] === 111 && b[p + 8 + 1] === 45 && b[p + 8 + 2] === 99 && b[p + 8 + 3] === 104 && b[p + 8 + 4] === 97 && b[p + 8 + 5] === 110 && b[p + 8 + 6] === 99 && b[p + 8 + 7] === 101 && b[p + 8 + 8] === 34) {
                                    after = p + 17
                                    return 0
                                  }
                                  break
                                }
                                case 99: {
                                  if (b[p + 8] === 101 && b[p + 8 + 1] === 114 && b[p + 8 + 2] === 116 && b[p + 8 + 3] === 97 && b[p + 8 + 4] === 105 && b[p + 8 + 5] === 110 && b[p + 8 + 6] === 34) {
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
                          if (b[p + 6] === 110 && b[p + 6 + 1] === 108 && b[p + 6 + 2] === 105 && b[p + 6 + 3] === 107 && b[p + 6 + 4] === 101 && b[p + 6 + 5] === 108 && b[p + 6 + 6] === 121 && b[p + 6 + 7] === 34) {
                            after = p + 14
                            return 1
                          }
                          break
                        }
                        case 108: {
                          if (b[p + 6] === 105 && b[p + 6 + 1] === 107 && b[p + 6 + 2] === 101 && b[p + 6 + 3] === 108 && b[p + 6 + 4] === 121 && b[p + 6 + 5] === 34) {
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
      if (b[p + 1] === 110 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 107 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 108 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 2
      }
      break
    }
    case 114: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 117 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 104 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 121 && b[p + 1 + 6] === 45 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 118 && b[p + 1 + 9] === 101 && b[p + 1 + 10] === 110 && b[p + 1 + 11] === 45 && b[p + 1 + 12] === 99 && b[p + 1 + 13] === 104 && b[p + 1 + 14] === 97 && b[p + 1 + 15] === 110 && b[p + 1 + 16] === 99 && b[p + 1 + 17] === 101 && b[p + 1 + 18] === 34) {
        after = p + 20
        return 3
      }
      break
    }
    case 108: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 107 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 121 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 4
      }
      break
    }
  }
  return -1
}

function leafConfidence(p: number): number {
  const end = code191(p)
  note(3, p, end)
  return end
}

function code191(p: number): number {
  return b[p] === 34 && word192(p + 1) >= 0 ? after : -1
}

function word192(p: number): number {
  switch (b[p]) {
    case 108: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 119 && b[p + 1 + 2] === 34) {
        after = p + 4
        return 0
      }
      break
    }
    case 109: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 1
      }
      break
    }
    case 104: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 104 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 2
      }
      break
    }
  }
  return -1
}

function partCitation(p: number): number {
  note(18, p, p)
  const end = objectCitation(p)
  note(-18, p, end)
  return end
}

function objectCitation(p: number): number {
  return b[p] === 123 ? membersCitation(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersCitation(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = constant195(p)
            break member
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern32(p)
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 107 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = text196(p)
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 117 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
            if ((seen0 & 8) !== 0) return -1
            seen0 |= 8
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = pattern74(p)
            break member
          }
          break
        }
        case 112: {
          switch (b[p + 1]) {
            case 117: {
              if (b[p + 2] === 114 && b[p + 2 + 1] === 112 && b[p + 2 + 2] === 111 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 8)
                if (p < 0) return -1
                p = code197(p)
                break member
              }
              break
            }
            case 97: {
              if (b[p + 2] === 115 && b[p + 2 + 1] === 115 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 103 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 34) {
                if ((seen0 & 64) !== 0) return -1
                seen0 |= 64
                p = valueStart(p + 8)
                if (p < 0) return -1
                p = objectCitedPassage(p)
                break member
              }
              break
            }
          }
          break
        }
        case 108: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 111 && b[p + 1 + 5] === 114 && b[p + 1 + 6] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = objectCitationLocator(p)
            break member
          }
          break
        }
        case 110: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 128) !== 0) return -1
            seen0 |= 128
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text21(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 256) !== 0) return -1
            seen0 |= 256
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(30, seen0, 0)
  return (seen0 & 11) === 11 ? p + 1 : -1
}

function constant195(p: number): number {
  return b[p] === 34 && b[p + 1] === 99 && b[p + 2] === 105 && b[p + 3] === 116 && b[p + 4] === 97 && b[p + 5] === 116 && b[p + 6] === 105 && b[p + 7] === 111 && b[p + 8] === 110 && b[p + 9] === 34 ? p + 10 : -1
}

function text196(p: number): number {
  const end = text(p, 33)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 100 && codePoints(p + 1, end - 1) > 100)) return -1
  return end
}

function code197(p: number): number {
  return b[p] === 34 && word198(p + 1) >= 0 ? after : -1
}

function word198(p: number): number {
  switch (b[p]) {
    case 101: {
      if (b[p + 1] === 118 && b[p + 1 + 1] === 105 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 99 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 0
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 1
      }
      break
    }
    case 98: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 107 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 117 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 100 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 2
      }
      break
    }
    case 97: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 104 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 121 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 3
      }
      break
    }
    case 100: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 4
      }
      break
    }
    case 99: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 5
      }
      break
    }
    case 115: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 45 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 6
      }
      break
    }
  }
  return -1
}

function objectCitedPassage(p: number): number {
  return b[p] === 123 ? membersCitedPassage(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersCitedPassage(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 101: {
          switch (b[p + 1]) {
            case 120: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 110: {
              if (b[p + 2] === 100 && b[p + 2 + 1] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 4)
                if (p < 0) return -1
                p = number135(p)
                break member
              }
              break
            }
          }
          break
        }
        case 112: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 102 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 120 && b[p + 1 + 5] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = text90(p)
            break member
          }
          break
        }
        case 115: {
          switch (b[p + 1]) {
            case 117: {
              if (b[p + 2] === 102 && b[p + 2 + 1] === 102 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 120 && b[p + 2 + 4] === 34) {
                if ((seen0 & 4) !== 0) return -1
                seen0 |= 4
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = text90(p)
                break member
              }
              break
            }
            case 116: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = number135(p)
                break member
              }
              break
            }
          }
          break
        }
      }
      return -1
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

function objectCitationLocator(p: number): number {
  return b[p] === 123 ? membersCitationLocator(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersCitationLocator(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 98 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = code201(p)
            break member
          }
          break
        }
        case 118: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
      }
      return -1
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

function code201(p: number): number {
  return b[p] === 34 && word202(p + 1) >= 0 ? after : -1
}

function word202(p: number): number {
  switch (b[p]) {
    case 97: {
      switch (b[p + 1]) {
        case 99: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 34) {
            after = p + 4
            return 0
          }
          break
        }
        case 112: {
          if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 110 && b[p + 2 + 3] === 100 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 120 && b[p + 2 + 6] === 34) {
            after = p + 9
            return 1
          }
          break
        }
        case 114: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 108 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 34) {
            after = p + 8
            return 2
          }
          break
        }
      }
      break
    }
    case 98: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 107 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 3
      }
      break
    }
    case 99: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 110 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 110 && b[p + 2 + 3] === 34) {
            after = p + 6
            return 4
          }
          break
        }
        case 104: {
          if (b[p + 2] === 97 && b[p + 2 + 1] === 112 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 114 && b[p + 2 + 5] === 34) {
            after = p + 8
            return 5
          }
          break
        }
        case 111: {
          if (b[p + 2] === 108 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 109 && b[p + 2 + 3] === 110 && b[p + 2 + 4] === 34) {
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
          if (b[p + 2] === 111 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 116 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 111 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 34) {
            after = p + 10
            return 7
          }
          break
        }
        case 113: {
          if (b[p + 2] === 117 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 34) {
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
          if (b[p + 2] === 103 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 34) {
            after = p + 7
            return 9
          }
          break
        }
        case 111: {
          if (b[p + 2] === 108 && b[p + 2 + 1] === 105 && b[p + 2 + 2] === 111 && b[p + 2 + 3] === 34) {
            after = p + 6
            return 10
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 115 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
        after = p + 6
        return 11
      }
      break
    }
    case 108: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 12
      }
      break
    }
    case 110: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
        after = p + 5
        return 13
      }
      break
    }
    case 111: {
      if (b[p + 1] === 112 && b[p + 1 + 1] === 117 && b[p + 1 + 2] === 115 && b[p + 1 + 3] === 34) {
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
              if (b[p + 3] === 101 && b[p + 3 + 1] === 34) {
                after = p + 5
                return 15
              }
              break
            }
            case 114: {
              switch (b[p + 3]) {
                case 97: {
                  if (b[p + 4] === 103 && b[p + 4 + 1] === 114 && b[p + 4 + 2] === 97 && b[p + 4 + 3] === 112 && b[p + 4 + 4] === 104 && b[p + 4 + 5] === 34) {
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
      if (b[p + 1] === 117 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
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
              if (b[p + 3] === 110 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 34) {
                after = p + 6
                return 19
              }
              break
            }
            case 104: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 100 && b[p + 3 + 2] === 117 && b[p + 3 + 3] === 108 && b[p + 3 + 4] === 101 && b[p + 3 + 5] === 34) {
                after = p + 9
                return 20
              }
              break
            }
          }
          break
        }
        case 101: {
          if (b[p + 2] === 99 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 111 && b[p + 2 + 4] === 110 && b[p + 2 + 5] === 34) {
            after = p + 8
            return 21
          }
          break
        }
        case 117: {
          switch (b[p + 2]) {
            case 98: {
              if (b[p + 3] === 45 && b[p + 3 + 1] === 118 && b[p + 3 + 2] === 101 && b[p + 3 + 3] === 114 && b[p + 3 + 4] === 98 && b[p + 3 + 5] === 111 && b[p + 3 + 6] === 34) {
                after = p + 10
                return 22
              }
              break
            }
            case 112: {
              if (b[p + 3] === 112 && b[p + 3 + 1] === 108 && b[p + 3 + 2] === 101 && b[p + 3 + 3] === 109 && b[p + 3 + 4] === 101 && b[p + 3 + 5] === 110 && b[p + 3 + 6] === 116 && b[p + 3 + 7] === 34) {
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
          if (b[p + 2] === 98 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 34) {
            after = p + 6
            return 24
          }
          break
        }
        case 105: {
          switch (b[p + 2]) {
            case 109: {
              if (b[p + 3] === 101 && b[p + 3 + 1] === 115 && b[p + 3 + 2] === 116 && b[p + 3 + 3] === 97 && b[p + 3 + 4] === 109 && b[p + 3 + 5] === 112 && b[p + 3 + 6] === 34) {
                after = p + 10
                return 25
              }
              break
            }
            case 116: {
              if (b[p + 3] === 108 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 34) {
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
                      if (b[p + 5] === 111 && b[p + 5 + 1] === 110 && b[p + 5 + 2] === 34) {
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
          if (b[p + 2] === 108 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 109 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 34) {
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

function partSource(p: number): number {
  note(19, p, p)
  const end = objectSource(p)
  note(-19, p, end)
  return end
}

function objectSource(p: number): number {
  return b[p] === 123 ? membersSource(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersSource(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 116: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
                if ((seen0 & 1) !== 0) return -1
                seen0 |= 1
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = constant205(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 34) {
                if ((seen0 & 8) !== 0) return -1
                seen0 |= 8
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = text65(p)
                break member
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
                          if ((seen0 & 16384) !== 0) return -1
                          seen0 |= 16384
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = objectSourceText(p)
                          break member
                          break
                        }
                        case 83: {
                          if (b[p + 5] === 104 && b[p + 5 + 1] === 97 && b[p + 5 + 2] === 50 && b[p + 5 + 3] === 53 && b[p + 5 + 4] === 54 && b[p + 5 + 5] === 34) {
                            if ((seen0 & 32768) !== 0) return -1
                            seen0 |= 32768
                            p = valueStart(p + 11)
                            if (p < 0) return -1
                            p = pattern212(p)
                            break member
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
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = code213(p)
            break member
          }
          break
        }
        case 105: {
          switch (b[p + 1]) {
            case 100: {
              switch (b[p + 2]) {
                case 34: {
                  if ((seen0 & 4) !== 0) return -1
                  seen0 |= 4
                  p = valueStart(p + 3)
                  if (p < 0) return -1
                  p = pattern74(p)
                  break member
                  break
                }
                case 101: {
                  if (b[p + 3] === 110 && b[p + 3 + 1] === 116 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 102 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 101 && b[p + 3 + 6] === 114 && b[p + 3 + 7] === 115 && b[p + 3 + 8] === 34) {
                    if ((seen0 & 1024) !== 0) return -1
                    seen0 |= 1024
                    p = valueStart(p + 12)
                    if (p < 0) return -1
                    p = list10(p)
                    break member
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
                                  if ((seen0 & 65536) !== 0) return -1
                                  seen0 |= 65536
                                  p = valueStart(p + 7)
                                  if (p < 0) return -1
                                  p = leafPointDate(p)
                                  break member
                                  break
                                }
                                case 84: {
                                  if (b[p + 7] === 101 && b[p + 7 + 1] === 120 && b[p + 7 + 2] === 116 && b[p + 7 + 3] === 34) {
                                    if ((seen0 & 131072) !== 0) return -1
                                    seen0 |= 131072
                                    p = valueStart(p + 11)
                                    if (p < 0) return -1
                                    p = leafWordingAsReported(p)
                                    break member
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
              if (b[p + 2] === 116 && b[p + 2 + 1] === 104 && b[p + 2 + 2] === 111 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 8)
                if (p < 0) return -1
                p = list215(p)
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 99 && b[p + 2 + 1] === 104 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 118 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 34) {
                if ((seen0 & 256) !== 0) return -1
                seen0 |= 256
                p = valueStart(p + 8)
                if (p < 0) return -1
                p = objectSourceArchive(p)
                break member
              }
              break
            }
            case 99: {
              if (b[p + 2] === 99 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 100 && b[p + 2 + 6] === 34) {
                if ((seen0 & 262144) !== 0) return -1
                seen0 |= 262144
                p = valueStart(p + 9)
                if (p < 0) return -1
                p = leafPointDate(p)
                break member
              }
              break
            }
          }
          break
        }
        case 112: {
          if (b[p + 1] === 117 && b[p + 1 + 1] === 98 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 104 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 114 && b[p + 1 + 8] === 34) {
            if ((seen0 & 32) !== 0) return -1
            seen0 |= 32
            p = valueStart(p + 10)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
        case 99: {
          switch (b[p + 1]) {
            case 111: {
              switch (b[p + 2]) {
                case 110: {
                  if (b[p + 3] === 116 && b[p + 3 + 1] === 97 && b[p + 3 + 2] === 105 && b[p + 3 + 3] === 110 && b[p + 3 + 4] === 101 && b[p + 3 + 5] === 114 && b[p + 3 + 6] === 34) {
                    if ((seen0 & 64) !== 0) return -1
                    seen0 |= 64
                    p = valueStart(p + 10)
                    if (p < 0) return -1
                    p = text65(p)
                    break member
                  }
                  break
                }
                case 114: {
                  if (b[p + 3] === 114 && b[p + 3 + 1] === 101 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 116 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 111 && b[p + 3 + 6] === 110 && b[p + 3 + 7] === 34) {
                    if ((seen0 & 4096) !== 0) return -1
                    seen0 |= 4096
                    p = valueStart(p + 11)
                    if (p < 0) return -1
                    p = objectSourceCorrection(p)
                    break member
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
          if (b[p + 1] === 114 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 34) {
            if ((seen0 & 128) !== 0) return -1
            seen0 |= 128
            p = valueStart(p + 4)
            if (p < 0) return -1
            p = pattern218(p)
            break member
          }
          break
        }
        case 108: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 103 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 103 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
            if ((seen0 & 512) !== 0) return -1
            seen0 |= 512
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafLanguageTag(p)
            break member
          }
          break
        }
        case 100: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 118 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 70 && b[p + 1 + 7] === 114 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 109 && b[p + 1 + 10] === 34) {
            if ((seen0 & 2048) !== 0) return -1
            seen0 |= 2048
            p = valueStart(p + 12)
            if (p < 0) return -1
            p = list73(p)
            break member
          }
          break
        }
        case 114: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 104 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
            if ((seen0 & 8192) !== 0) return -1
            seen0 |= 8192
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = text21(p)
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 524288) !== 0) return -1
            seen0 |= 524288
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(31, seen0, 0)
  return (seen0 & 7) === 7 ? p + 1 : -1
}

function constant205(p: number): number {
  return b[p] === 34 && b[p + 1] === 115 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 114 && b[p + 5] === 99 && b[p + 6] === 101 && b[p + 7] === 34 ? p + 8 : -1
}

function objectSourceText(p: number): number {
  return b[p] === 123 ? membersSourceText(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersSourceText(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      if (b[p] === 98 && b[p + 1] === 108 && b[p + 2] === 111 && b[p + 3] === 99 && b[p + 4] === 107 && b[p + 5] === 115 && b[p + 6] === 34) {
        if ((seen0 & 1) !== 0) return -1
        seen0 |= 1
        p = valueStart(p + 7)
        if (p < 0) return -1
        p = list207(p)
        break member
      }
      return -1
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

function list207(p: number): number {
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
  return b[p] === 123 ? membersSourceBlock(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersSourceBlock(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = code209(p)
            break member
          }
          break
        }
        case 116: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 120 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text211(p)
            break member
          }
          break
        }
      }
      return -1
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

function code209(p: number): number {
  return b[p] === 34 && word210(p + 1) >= 0 ? after : -1
}

function word210(p: number): number {
  switch (b[p]) {
    case 104: {
      switch (b[p + 1]) {
        case 101: {
          switch (b[p + 2]) {
            case 97: {
              switch (b[p + 3]) {
                case 100: {
                  switch (b[p + 4]) {
                    case 108: {
                      if (b[p + 5] === 105 && b[p + 5 + 1] === 110 && b[p + 5 + 2] === 101 && b[p + 5 + 3] === 34) {
                        after = p + 9
                        return 0
                      }
                      break
                    }
                    case 105: {
                      if (b[p + 5] === 110 && b[p + 5 + 1] === 103 && b[p + 5 + 2] === 34) {
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
      if (b[p + 1] === 121 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 1
      }
      break
    }
    case 108: {
      switch (b[p + 1]) {
        case 101: {
          if (b[p + 2] === 100 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
            after = p + 5
            return 3
          }
          break
        }
        case 105: {
          if (b[p + 2] === 115 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 34) {
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
          if (b[p + 2] === 114 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 103 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 112 && b[p + 2 + 6] === 104 && b[p + 2 + 7] === 34) {
            after = p + 10
            return 4
          }
          break
        }
        case 117: {
          if (b[p + 2] === 108 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 45 && b[p + 2 + 3] === 113 && b[p + 2 + 4] === 117 && b[p + 2 + 5] === 111 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 101 && b[p + 2 + 8] === 34) {
            after = p + 11
            return 6
          }
          break
        }
      }
      break
    }
    case 97: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 121 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 7
      }
      break
    }
    case 99: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 111 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 34) {
        after = p + 8
        return 8
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 99 && b[p + 1 + 7] === 101 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
        after = p + 11
        return 9
      }
      break
    }
    case 111: {
      if (b[p + 1] === 116 && b[p + 1 + 1] === 104 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
        after = p + 6
        return 10
      }
      break
    }
  }
  return -1
}

function text211(p: number): number {
  const end = text(p, 33)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 200000 && codePoints(p + 1, end - 1) > 200000)) return -1
  return end
}

function pattern212(p: number): number {
  if (!(b[p] === 34)) return -1
  let i = p + 1
  if (class3[b[i]!] !== 1) return -1
  i++
  while (class3[b[i]!] === 1) i++
  if (b[i] !== 34) return -1
  if (i - p - 1 < 64) return -1
  if (i - p - 1 > 64) return -1
  return i + 1
}

function code213(p: number): number {
  return b[p] === 34 && word214(p + 1) >= 0 ? after : -1
}

function word214(p: number): number {
  switch (b[p]) {
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
                                      if (b[p + 9] === 101 && b[p + 9 + 1] === 119 && b[p + 9 + 2] === 115 && b[p + 9 + 3] === 112 && b[p + 9 + 4] === 97 && b[p + 9 + 5] === 112 && b[p + 9 + 6] === 101 && b[p + 9 + 7] === 114 && b[p + 9 + 8] === 34) {
                                        after = p + 18
                                        return 0
                                      }
                                      break
                                    }
                                    case 109: {
                                      if (b[p + 9] === 97 && b[p + 9 + 1] === 103 && b[p + 9 + 2] === 97 && b[p + 9 + 3] === 122 && b[p + 9 + 4] === 105 && b[p + 9 + 5] === 110 && b[p + 9 + 6] === 101 && b[p + 9 + 7] === 34) {
                                        after = p + 17
                                        return 1
                                      }
                                      break
                                    }
                                    case 106: {
                                      if (b[p + 9] === 111 && b[p + 9 + 1] === 117 && b[p + 9 + 2] === 114 && b[p + 9 + 3] === 110 && b[p + 9 + 4] === 97 && b[p + 9 + 5] === 108 && b[p + 9 + 6] === 34) {
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
          if (b[p + 2] === 98 && b[p + 2 + 1] === 112 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 103 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 34) {
            after = p + 8
            return 3
          }
          break
        }
        case 105: {
          if (b[p + 2] === 114 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 45 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 112 && b[p + 2 + 6] === 111 && b[p + 2 + 7] === 114 && b[p + 2 + 8] === 116 && b[p + 2 + 9] === 34) {
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
          if (b[p + 2] === 115 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 34) {
            after = p + 5
            return 4
          }
          break
        }
        case 114: {
          if (b[p + 2] === 101 && b[p + 2 + 1] === 115 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 45 && b[p + 2 + 4] === 114 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 108 && b[p + 2 + 7] === 101 && b[p + 2 + 8] === 97 && b[p + 2 + 9] === 115 && b[p + 2 + 10] === 101 && b[p + 2 + 11] === 34) {
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
          if (b[p + 2] === 111 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 100 && b[p + 2 + 3] === 99 && b[p + 2 + 4] === 97 && b[p + 2 + 5] === 115 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
            after = p + 10
            return 5
          }
          break
        }
        case 111: {
          if (b[p + 2] === 111 && b[p + 2 + 1] === 107 && b[p + 2 + 2] === 34) {
            after = p + 5
            return 15
          }
          break
        }
      }
      break
    }
    case 105: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 118 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 119 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 6
      }
      break
    }
    case 115: {
      if (b[p + 1] === 112 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 104 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 7
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 34) {
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
              if (b[p + 3] === 97 && b[p + 3 + 1] === 116 && b[p + 3 + 2] === 121 && b[p + 3 + 3] === 34) {
                after = p + 7
                return 9
              }
              break
            }
            case 97: {
              if (b[p + 3] === 110 && b[p + 3 + 1] === 115 && b[p + 3 + 2] === 99 && b[p + 3 + 3] === 114 && b[p + 3 + 4] === 105 && b[p + 3 + 5] === 112 && b[p + 3 + 6] === 116 && b[p + 3 + 7] === 34) {
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
      if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 10
      }
      break
    }
    case 100: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 116 && b[p + 2 + 5] === 34) {
            after = p + 8
            return 14
          }
          break
        }
        case 111: {
          if (b[p + 2] === 99 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 109 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 110 && b[p + 2 + 5] === 116 && b[p + 2 + 6] === 34) {
            after = p + 9
            return 16
          }
          break
        }
      }
      break
    }
    case 117: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 112 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 102 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 101 && b[p + 1 + 9] === 100 && b[p + 1 + 10] === 34) {
        after = p + 12
        return 17
      }
      break
    }
  }
  return -1
}

function list215(p: number): number {
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
  return b[p] === 123 ? membersSourceAuthor(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersSourceAuthor(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 110: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 109 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 97: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern9(p)
            break member
          }
          break
        }
      }
      return -1
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

function objectSourceArchive(p: number): number {
  return b[p] === 123 ? membersSourceArchive(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersSourceArchive(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 117: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 4)
            if (p < 0) return -1
            p = pattern218(p)
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 112 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafPointDate(p)
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 104 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 50 && b[p + 1 + 3] === 53 && b[p + 1 + 4] === 54 && b[p + 1 + 5] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = pattern212(p)
            break member
          }
          break
        }
      }
      return -1
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

function pattern218(p: number): number {
  if (!(b[p] === 34 && b[p + 1] === 104 && b[p + 2] === 116 && b[p + 3] === 116 && b[p + 4] === 112)) return -1
  let i = p + 5
  let state = 640
  for (;;) {
    const byte = b[i]!
    if (byte > 127) return -1
    const next = table9[state + byte]!
    if (next === 0) break
    state = next
    i++
    if (state === 1536) {
      while (class4[b[i]!] === 1) i++
      break
    }
  }
  if (b[i] !== 34 || accepts9[state >> 7] !== 1) return -1
  if (i - p - 1 > 2048) return -1
  return i + 1
}

function objectSourceCorrection(p: number): number {
  return b[p] === 123 ? membersSourceCorrection(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersSourceCorrection(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 115: {
          if (b[p + 1] === 116 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 117 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 7)
            if (p < 0) return -1
            p = code220(p)
            break member
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
                          if ((seen0 & 2) !== 0) return -1
                          seen0 |= 2
                          p = valueStart(p + 5)
                          if (p < 0) return -1
                          p = leafPointDate(p)
                          break member
                          break
                        }
                        case 84: {
                          if (b[p + 5] === 101 && b[p + 5 + 1] === 120 && b[p + 5 + 2] === 116 && b[p + 5 + 3] === 34) {
                            if ((seen0 & 4) !== 0) return -1
                            seen0 |= 4
                            p = valueStart(p + 9)
                            if (p < 0) return -1
                            p = leafWordingAsReported(p)
                            break member
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
          if (b[p + 1] === 111 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 8) !== 0) return -1
            seen0 |= 8
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text21(p)
            break member
          }
          break
        }
        case 117: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 34) {
            if ((seen0 & 16) !== 0) return -1
            seen0 |= 16
            p = valueStart(p + 4)
            if (p < 0) return -1
            p = pattern218(p)
            break member
          }
          break
        }
      }
      return -1
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

function code220(p: number): number {
  return b[p] === 34 && word221(p + 1) >= 0 ? after : -1
}

function word221(p: number): number {
  switch (b[p]) {
    case 99: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 100 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 0
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 100 && b[p + 1 + 8] === 34) {
        after = p + 10
        return 1
      }
      break
    }
  }
  return -1
}

function partDossier(p: number): number {
  note(20, p, p)
  const end = objectDossier(p)
  note(-20, p, end)
  return end
}

function objectDossier(p: number): number {
  return b[p] === 123 ? membersDossier(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersDossier(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 36: {
          if (b[p + 1] === 115 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 104 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 109 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 8)
            if (p < 0) return -1
            p = text224(p)
            break member
          }
          break
        }
        case 116: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
                if ((seen0 & 2) !== 0) return -1
                seen0 |= 2
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = constant225(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 108 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 34) {
                if ((seen0 & 16) !== 0) return -1
                seen0 |= 16
                p = valueStart(p + 6)
                if (p < 0) return -1
                p = text65(p)
                break member
              }
              break
            }
          }
          break
        }
        case 102: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 109 && b[p + 1 + 3] === 97 && b[p + 1 + 4] === 116 && b[p + 1 + 5] === 86 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 114 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 105 && b[p + 1 + 10] === 111 && b[p + 1 + 11] === 110 && b[p + 1 + 12] === 34) {
            if ((seen0 & 4) !== 0) return -1
            seen0 |= 4
            p = valueStart(p + 14)
            if (p < 0) return -1
            p = constant226(p)
            break member
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            if ((seen0 & 8) !== 0) return -1
            seen0 |= 8
            p = valueStart(p + 3)
            if (p < 0) return -1
            p = pattern227(p)
            break member
          }
          break
        }
        case 108: {
          switch (b[p + 1]) {
            case 97: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 103 && b[p + 2 + 2] === 117 && b[p + 2 + 3] === 97 && b[p + 2 + 4] === 103 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 34) {
                if ((seen0 & 32) !== 0) return -1
                seen0 |= 32
                p = valueStart(p + 9)
                if (p < 0) return -1
                p = leafLanguageTag(p)
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 99 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 110 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 34) {
                if ((seen0 & 4096) !== 0) return -1
                seen0 |= 4096
                p = valueStart(p + 8)
                if (p < 0) return -1
                p = text14(p)
                break member
              }
              break
            }
          }
          break
        }
        case 100: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 112 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 34) {
            if ((seen0 & 64) !== 0) return -1
            seen0 |= 64
            p = valueStart(p + 12)
            if (p < 0) return -1
            p = text21(p)
            break member
          }
          break
        }
        case 98: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 105 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 102 && b[p + 1 + 4] === 34) {
            if ((seen0 & 128) !== 0) return -1
            seen0 |= 128
            p = valueStart(p + 6)
            if (p < 0) return -1
            p = pattern74(p)
            break member
          }
          break
        }
        case 97: {
          switch (b[p + 1]) {
            case 115: {
              if (b[p + 2] === 79 && b[p + 2 + 1] === 102 && b[p + 2 + 2] === 34) {
                if ((seen0 & 256) !== 0) return -1
                seen0 |= 256
                p = valueStart(p + 5)
                if (p < 0) return -1
                p = leafPointDate(p)
                break member
              }
              break
            }
            case 99: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 34) {
                if ((seen0 & 8192) !== 0) return -1
                seen0 |= 8192
                p = valueStart(p + 7)
                if (p < 0) return -1
                p = list228(p)
                break member
              }
              break
            }
            case 103: {
              if (b[p + 2] === 114 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 16384) !== 0) return -1
                seen0 |= 16384
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = list229(p)
                break member
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
                              if (b[p + 6] === 100 && b[p + 6 + 1] === 34) {
                                if ((seen0 & 512) !== 0) return -1
                                seen0 |= 512
                                p = valueStart(p + 8)
                                if (p < 0) return -1
                                p = leafPointDate(p)
                                break member
                              }
                              break
                            }
                            case 111: {
                              if (b[p + 6] === 114 && b[p + 6 + 1] === 115 && b[p + 6 + 2] === 34) {
                                if ((seen0 & 2048) !== 0) return -1
                                seen0 |= 2048
                                p = valueStart(p + 9)
                                if (p < 0) return -1
                                p = list230(p)
                                break member
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
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                if ((seen0 & 65536) !== 0) return -1
                seen0 |= 65536
                p = valueStart(p + 10)
                if (p < 0) return -1
                p = list234(p)
                break member
              }
              break
            }
          }
          break
        }
        case 109: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 102 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 100 && b[p + 1 + 7] === 34) {
            if ((seen0 & 1024) !== 0) return -1
            seen0 |= 1024
            p = valueStart(p + 9)
            if (p < 0) return -1
            p = leafPointDate(p)
            break member
          }
          break
        }
        case 115: {
          switch (b[p + 1]) {
            case 116: {
              if (b[p + 2] === 97 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                if ((seen0 & 32768) !== 0) return -1
                seen0 |= 32768
                p = valueStart(p + 11)
                if (p < 0) return -1
                p = list235(p)
                break member
              }
              break
            }
            case 111: {
              if (b[p + 2] === 117 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 34) {
                if ((seen0 & 131072) !== 0) return -1
                seen0 |= 131072
                p = valueStart(p + 8)
                if (p < 0) return -1
                p = list236(p)
                break member
              }
              break
            }
          }
          break
        }
        case 101: {
          if (b[p + 1] === 120 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 111 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            if ((seen0 & 262144) !== 0) return -1
            seen0 |= 262144
            p = valueStart(p + 11)
            if (p < 0) return -1
            p = map46(p)
            break member
          }
          break
        }
      }
      return -1
    }
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 125) break
    else return -1
  }
  note(32, seen0, 0)
  return (seen0 & 254014) === 254014 ? p + 1 : -1
}

function text224(p: number): number {
  const end = text(p, 0)
  if (end < 0) return -1
  const length = end - p - 2
  if (length < 1 || (length > 2048 && codePoints(p + 1, end - 1) > 2048)) return -1
  return end
}

function constant225(p: number): number {
  return b[p] === 34 && b[p + 1] === 100 && b[p + 2] === 111 && b[p + 3] === 115 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 101 && b[p + 7] === 114 && b[p + 8] === 34 ? p + 9 : -1
}

function constant226(p: number): number {
  return b[p] === 34 && b[p + 1] === 49 && b[p + 2] === 34 ? p + 3 : -1
}

function pattern227(p: number): number {
  if (!(b[p] === 34 && b[p + 1] === 100 && b[p + 2] === 111 && b[p + 3] === 115 && b[p + 4] === 115 && b[p + 5] === 105 && b[p + 6] === 101 && b[p + 7] === 114 && b[p + 8] === 58)) return -1
  let i = p + 9
  if (class0[b[i]!] !== 1) return -1
  i++
  while (class1[b[i]!] === 1) i++
  if (b[i] !== 34) return -1
  if (i - p - 1 > 200) return -1
  return i + 1
}

function list228(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = partActor(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function list229(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = partAgreement(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function list230(p: number): number {
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
  return b[p] === 123 ? membersDossierCreator(space(p + 1), 0) : -1
}

/** Goes on before a key; the keys that are marked as seen stand before it. */
function membersDossierCreator(p: number, seen0: number): number {
  for (;;) {
    if (b[p] !== 34) return -1
    p++
    member: {
      switch (b[p]) {
        case 110: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 109 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 34) {
            if ((seen0 & 1) !== 0) return -1
            seen0 |= 1
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = text14(p)
            break member
          }
          break
        }
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            if ((seen0 & 2) !== 0) return -1
            seen0 |= 2
            p = valueStart(p + 5)
            if (p < 0) return -1
            p = code232(p)
            break member
          }
          break
        }
      }
      return -1
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

function code232(p: number): number {
  return b[p] === 34 && word233(p + 1) >= 0 ? after : -1
}

function word233(p: number): number {
  switch (b[p]) {
    case 112: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 115 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 34) {
        after = p + 7
        return 0
      }
      break
    }
    case 111: {
      if (b[p + 1] === 114 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 110 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 122 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 105 && b[p + 1 + 9] === 111 && b[p + 1 + 10] === 110 && b[p + 1 + 11] === 34) {
        after = p + 13
        return 1
      }
      break
    }
    case 115: {
      if (b[p + 1] === 111 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 119 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 114 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 34) {
        after = p + 9
        return 2
      }
      break
    }
  }
  return -1
}

function list234(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = partCitation(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function list235(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = partStatement(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

function list236(p: number): number {
  if (b[p] !== 91) return -1
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (let count = 1; ; count++) {
    p = partSource(p)
    if (p < 0) return -1
    if (b[p]! <= 32) p = space(p)
    if (b[p] === 44) {
      p++
      if (b[p]! <= 32) p = space(p)
    } else if (b[p] === 93) return count > 100000 ? -1 : p + 1
    else return -1
  }
}

return {
  line: (bytes, start) => {
    b = bytes
    lineStart = start
    noteCount = 0
    let p = unionStreamLine(space(start))
    if (p < 0) return -1
    p = space(p)
    lineEnd = p
    return b[p] === 10 ? p : -1
  },
  notes: () => ({ notes, count: noteCount, start: lineStart, end: lineEnd }),
}
}

/** What a recogniser met in a line. */
export interface LineNotes {
  /**
   * Three numbers for each leaf, in the order of the line: its number, and where its value begins and ends in the
   * bytes. A text with anything but printable ASCII has the number 0, or that of long texts. A part has them twice: before its leaves and,
   * with the number negated, behind them; in between, the number of its object stands with the keys that it has, a
   * bit for each.
   */
  notes: Int32Array
  count: number
  /** Where the line begins and ends in the bytes. */
  start: number
  end: number
}
