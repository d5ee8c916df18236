/** What every generated walker begins with. It walks through text that is known to be valid JSON. */
export const PRELUDE = `/** The bytes that are walked through, and how many they are. */
let b = new Uint8Array(1)
let length = 0
let visit: TextVisitor

/** Texts that go on for so many bytes are searched for their end with the means of the engine. */
const SHORT = 48

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
  const most = p + SHORT < length ? p + SHORT : length
  for (p++; p < most; p++) {
    const byte = b[p]
    if (byte === 34) return p + 1
    if (byte === 92) p++
  }
  for (;;) {
    const mark = b.indexOf(34, p)
    if (mark < 0) return length
    let slashes = mark
    while (slashes > p && b[slashes - 1] === 92) slashes--
    if (((mark - slashes) & 1) === 0) return mark + 1
    p = mark + 1
  }
}

/** Hands the text that begins at \`p\` over and returns the place behind it, or -1 where it holds an escape. */
function visited(p: number, field: number): number {
  const start = p + 1
  for (p = start; p < length; p++) {
    const byte = b[p]
    if (byte === 34) {
      visit(start, p, field)
      return p + 1
    }
    if (byte === 92) return -1
  }
  return -1
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
