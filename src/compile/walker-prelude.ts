/** What every generated walker begins with. It walks through text that is known to be valid JSON. */
export const PRELUDE = `/** The bytes that are walked through, and how many they are. */
let b = new Uint8Array(1)
let length = 0
/** Start, end and field number of every text found, and how many numbers that are. */
let texts = new Int32Array(3 * 64)
let count = 0

/** 1 for bytes that end a plain run of a text: the quotation mark and the backslash. */
const STOPS = new Uint8Array(256)
STOPS[34] = 1
STOPS[92] = 1

function bytesOf(word: string): Uint8Array {
  return Uint8Array.from(word, (character) => character.charCodeAt(0))
}

const TYPE = bytesOf('"type"')

function space(p: number): number {
  while (b[p]! <= 32) p++
  return p
}

/** The start of the value behind a key. */
function valueStart(p: number): number {
  if (b[p] !== 58) p = space(p)
  p++
  return b[p]! <= 32 ? space(p) : p
}

/** The place behind the text that begins at \`p\`. */
function textEnd(p: number): number {
  for (p++; p < length; p++) {
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
    if (b[p] === 34) return p + 1
    p++
  }
  return length
}

/** Notes the text that begins at \`p\` and returns the place behind it, or -1 where it holds an escape. */
function noted(p: number, field: number): number {
  const start = p + 1
  for (p = start; STOPS[b[p]!] === 0; p++);
  if (b[p] !== 34) return -1
  if (count === texts.length) {
    const more = new Int32Array(count * 2)
    more.set(texts)
    texts = more
  }
  texts[count] = start
  texts[count + 1] = p
  texts[count + 2] = field
  count += 3
  return p + 1
}

/** The place behind any value. */
function skip(p: number): number {
  const byte = b[p]
  if (byte === 34) return textEnd(p)
  if (byte === 123 || byte === 91) {
    let depth = 0
    while (p < length) {
      switch (b[p]) {
        case 34:
          p = textEnd(p)
          continue
        case 123:
        case 91:
          depth++
          break
        case 125:
        case 93:
          if (--depth === 0) return p + 1
      }
      p++
    }
    return -1
  }
  while (p < length && b[p] !== 44 && b[p] !== 125 && b[p] !== 93 && b[p]! > 32) p++
  return p
}

/** The start of the value of a tag in the object that begins at \`p\`, or -1. */
function tagValue(p: number, tag: Uint8Array): number {
  if (b[p] !== 123) return -1
  p = space(p + 1)
  while (b[p] === 34) {
    const key = p
    p = textEnd(p)
    let same = 0
    while (same < tag.length && b[key + same] === tag[same]) same++
    const isTag = same === tag.length && p === key + same
    p = valueStart(p)
    if (isTag) return p
    p = space(skip(p))
    if (b[p] !== 44) return -1
    p = space(p + 1)
  }
  return -1
}
`
