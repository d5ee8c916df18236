// Generated from src/model by `npm run generate`. Do not edit.

/** The walked fields: record type, path (`*` for each member of a list), and variant where it decides. */
export const WALKED: readonly (readonly [type: string, path: string, variant?: string])[] = [
  ['actor', 'kind'],
  ['actor', 'id'],
  ['actor', 'partOf'],
  ['actor', 'country'],
  ['actor', 'citations/*'],
  ['actor', 'governs/*/actor'],
  ['actor', 'governs/*/citations/*'],
  ['actor', 'recognition/*/by'],
  ['actor', 'recognition/*/citations/*'],
  ['actor', 'designations/*/by'],
  ['actor', 'designations/*/citations/*'],
  ['actor', 'succeeds/*'],
  ['actor', 'members/*'],
  ['actor', 'nationality'],
  ['actor', 'tenures/*/body'],
  ['actor', 'tenures/*/citations/*'],
  ['actor', 'affiliation'],
  ['agreement', 'id'],
  ['agreement', 'participants/*/actor'],
  ['agreement', 'participants/*/citations/*'],
  ['agreement', 'provisions/*/by/*'],
  ['agreement', 'provisions/*/beneficiaries/*'],
  ['agreement', 'provisions/*/obligors/*'],
  ['agreement', 'provisions/*/citations/*'],
  ['agreement', 'relations/*/agreement'],
  ['agreement', 'relations/*/citations/*'],
  ['agreement', 'documents/*'],
  ['agreement', 'events/*/id'],
  ['agreement', 'events/*/by/*/actor'],
  ['agreement', 'events/*/by/*/onBehalfOf'],
  ['agreement', 'events/*/by/*/person'],
  ['agreement', 'events/*/recipients/*'],
  ['agreement', 'events/*/concerns/*'],
  ['agreement', 'events/*/citations/*'],
  ['agreement', 'citations/*'],
  ['statement', 'id'],
  ['statement', 'translations/*/translator'],
  ['statement', 'speakers/*/actor'],
  ['statement', 'speakers/*/onBehalfOf'],
  ['statement', 'quotes/*/translator'],
  ['statement', 'appearsIn/source'],
  ['statement', 'about/*'],
  ['statement', 'addressees/*'],
  ['statement', 'assessors/*'],
  ['statement', 'claims/*/about', 'property=date'],
  ['statement', 'claims/*/about', 'property=place'],
  ['statement', 'claims/*/about', 'property=occurred'],
  ['statement', 'claims/*/about', 'property=participant'],
  ['statement', 'claims/*/value', 'property=participant'],
  ['statement', 'claims/*/about', 'property=exists'],
  ['statement', 'claims/*/about', 'property=valid'],
  ['statement', 'claims/*/about', 'property=instrument'],
  ['statement', 'claims/*/about', 'property=legal-nature'],
  ['statement', 'claims/*/about', 'property=disclosure'],
  ['statement', 'claims/*/about', 'property=party'],
  ['statement', 'claims/*/value', 'property=party'],
  ['statement', 'claims/*/about', 'property=subject'],
  ['statement', 'claims/*/about', 'property=tenure'],
  ['statement', 'claims/*/value/body', 'property=tenure'],
  ['statement', 'claims/*/about', 'property=recognition'],
  ['statement', 'claims/*/value/by', 'property=recognition'],
  ['statement', 'claims/*/about', 'property=quantity'],
  ['statement', 'citations/*'],
  ['statement', 'relations/*/statement'],
  ['citation', 'id'],
  ['citation', 'source'],
  ['source', 'id'],
  ['source', 'authors/*/actor'],
  ['source', 'publisher'],
  ['source', 'derivedFrom/*'],
]

/** Where the walked texts of a record stand: three numbers each, of which `count` are used. */
export interface WalkedTexts {
  /** Start and end between the quotation marks, and the number of the field in `WALKED`. */
  places: Int32Array
  count: number
}

/**
 * Finds the walked texts of the record that begins at `start`; the bytes must hold a valid record. The result is good
 * until the next call. Undefined when a text is written with an escape, or when the value is no record: its reader then
 * has to parse it.
 */
export const walkRecord: (bytes: Uint8Array, start: number) => WalkedTexts | undefined = /* @__PURE__ */ walker()

function walker(): (bytes: Uint8Array, start: number) => WalkedTexts | undefined {
/** The bytes that are walked through, and how many they are. */
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

/** The place behind the text that begins at `p`. */
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

/** Notes the text that begins at `p` and returns the place behind it, or -1 where it holds an escape. */
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

/** The start of the value of a tag in the object that begins at `p`, or -1. */
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

const tag0 = bytesOf('"property"')

function object0(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 107: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 100 && b[p + 1 + 3] === 34) {
            p = text1(valueStart(p + 5))
            break member
          }
          break
        }
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            p = text2(valueStart(p + 3))
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 79 && b[p + 1 + 4] === 102 && b[p + 1 + 5] === 34) {
            p = text3(valueStart(p + 7))
            break member
          }
          break
        }
        case 99: {
          switch (b[p + 1]) {
            case 111: {
              if (b[p + 2] === 117 && b[p + 2 + 1] === 110 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 121 && b[p + 2 + 5] === 34) {
                p = text4(valueStart(p + 8))
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                p = list5(valueStart(p + 10))
                break member
              }
              break
            }
          }
          break
        }
        case 103: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 118 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 34) {
            p = list7(valueStart(p + 8))
            break member
          }
          break
        }
        case 114: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 34) {
            p = list12(valueStart(p + 12))
            break member
          }
          break
        }
        case 100: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 115 && b[p + 1 + 11] === 34) {
            p = list17(valueStart(p + 13))
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 117 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 99 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
            p = list22(valueStart(p + 9))
            break member
          }
          break
        }
        case 109: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 109 && b[p + 1 + 2] === 98 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 34) {
            p = list24(valueStart(p + 8))
            break member
          }
          break
        }
        case 110: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 108 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 116 && b[p + 1 + 9] === 121 && b[p + 1 + 10] === 34) {
            p = text26(valueStart(p + 12))
            break member
          }
          break
        }
        case 116: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 34) {
            p = list27(valueStart(p + 8))
            break member
          }
          break
        }
        case 97: {
          if (b[p + 1] === 102 && b[p + 1 + 1] === 102 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 34) {
            p = text32(valueStart(p + 12))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text1(p: number): number {
  return noted(p, 0)
}

function text2(p: number): number {
  return noted(p, 1)
}

function text3(p: number): number {
  return noted(p, 2)
}

function text4(p: number): number {
  return noted(p, 3)
}

function list5(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text6(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text6(p: number): number {
  return noted(p, 4)
}

function list7(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object8(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object8(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
            p = text9(valueStart(p + 6))
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list10(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text9(p: number): number {
  return noted(p, 5)
}

function list10(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text11(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text11(p: number): number {
  return noted(p, 6)
}

function list12(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object13(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object13(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 98: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 34) {
            p = text14(valueStart(p + 3))
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list15(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text14(p: number): number {
  return noted(p, 7)
}

function list15(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text16(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text16(p: number): number {
  return noted(p, 8)
}

function list17(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object18(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object18(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 98: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 34) {
            p = text19(valueStart(p + 3))
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list20(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text19(p: number): number {
  return noted(p, 9)
}

function list20(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text21(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text21(p: number): number {
  return noted(p, 10)
}

function list22(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text23(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text23(p: number): number {
  return noted(p, 11)
}

function list24(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text25(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text25(p: number): number {
  return noted(p, 12)
}

function text26(p: number): number {
  return noted(p, 13)
}

function list27(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object28(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object28(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 98: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 100 && b[p + 1 + 2] === 121 && b[p + 1 + 3] === 34) {
            p = text29(valueStart(p + 5))
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list30(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text29(p: number): number {
  return noted(p, 14)
}

function list30(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text31(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text31(p: number): number {
  return noted(p, 15)
}

function text32(p: number): number {
  return noted(p, 16)
}

function object33(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            p = text34(valueStart(p + 3))
            break member
          }
          break
        }
        case 112: {
          switch (b[p + 1]) {
            case 97: {
              if (b[p + 2] === 114 && b[p + 2 + 1] === 116 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 99 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 112 && b[p + 2 + 6] === 97 && b[p + 2 + 7] === 110 && b[p + 2 + 8] === 116 && b[p + 2 + 9] === 115 && b[p + 2 + 10] === 34) {
                p = list35(valueStart(p + 13))
                break member
              }
              break
            }
            case 114: {
              if (b[p + 2] === 111 && b[p + 2 + 1] === 118 && b[p + 2 + 2] === 105 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 105 && b[p + 2 + 5] === 111 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                p = list40(valueStart(p + 11))
                break member
              }
              break
            }
          }
          break
        }
        case 114: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list50(valueStart(p + 10))
            break member
          }
          break
        }
        case 100: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 109 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list55(valueStart(p + 10))
            break member
          }
          break
        }
        case 101: {
          if (b[p + 1] === 118 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
            p = list57(valueStart(p + 7))
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list71(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text34(p: number): number {
  return noted(p, 17)
}

function list35(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object36(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object36(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
            p = text37(valueStart(p + 6))
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list38(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text37(p: number): number {
  return noted(p, 18)
}

function list38(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text39(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text39(p: number): number {
  return noted(p, 19)
}

function list40(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object41(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object41(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 98: {
          switch (b[p + 1]) {
            case 121: {
              if (b[p + 2] === 34) {
                p = list42(valueStart(p + 3))
                break member
              }
              break
            }
            case 101: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 102 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 99 && b[p + 2 + 5] === 105 && b[p + 2 + 6] === 97 && b[p + 2 + 7] === 114 && b[p + 2 + 8] === 105 && b[p + 2 + 9] === 101 && b[p + 2 + 10] === 115 && b[p + 2 + 11] === 34) {
                p = list44(valueStart(p + 14))
                break member
              }
              break
            }
          }
          break
        }
        case 111: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 111 && b[p + 1 + 5] === 114 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
            p = list46(valueStart(p + 9))
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list48(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function list42(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text43(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text43(p: number): number {
  return noted(p, 20)
}

function list44(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text45(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text45(p: number): number {
  return noted(p, 21)
}

function list46(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text47(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text47(p: number): number {
  return noted(p, 22)
}

function list48(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text49(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text49(p: number): number {
  return noted(p, 23)
}

function list50(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object51(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object51(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 103 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 109 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 34) {
            p = text52(valueStart(p + 10))
            break member
          }
          break
        }
        case 99: {
          if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list53(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text52(p: number): number {
  return noted(p, 24)
}

function list53(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text54(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text54(p: number): number {
  return noted(p, 25)
}

function list55(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text56(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text56(p: number): number {
  return noted(p, 26)
}

function list57(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object58(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object58(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            p = text59(valueStart(p + 3))
            break member
          }
          break
        }
        case 98: {
          if (b[p + 1] === 121 && b[p + 1 + 1] === 34) {
            p = list60(valueStart(p + 3))
            break member
          }
          break
        }
        case 114: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 112 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 101 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 115 && b[p + 1 + 9] === 34) {
            p = list65(valueStart(p + 11))
            break member
          }
          break
        }
        case 99: {
          switch (b[p + 1]) {
            case 111: {
              if (b[p + 2] === 110 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 110 && b[p + 2 + 5] === 115 && b[p + 2 + 6] === 34) {
                p = list67(valueStart(p + 9))
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                p = list69(valueStart(p + 10))
                break member
              }
              break
            }
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text59(p: number): number {
  return noted(p, 27)
}

function list60(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object61(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object61(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
            p = text62(valueStart(p + 6))
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 110 && b[p + 1 + 1] === 66 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 104 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 108 && b[p + 1 + 6] === 102 && b[p + 1 + 7] === 79 && b[p + 1 + 8] === 102 && b[p + 1 + 9] === 34) {
            p = text63(valueStart(p + 11))
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 115 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 34) {
            p = text64(valueStart(p + 7))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text62(p: number): number {
  return noted(p, 28)
}

function text63(p: number): number {
  return noted(p, 29)
}

function text64(p: number): number {
  return noted(p, 30)
}

function list65(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text66(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text66(p: number): number {
  return noted(p, 31)
}

function list67(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text68(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text68(p: number): number {
  return noted(p, 32)
}

function list69(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text70(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text70(p: number): number {
  return noted(p, 33)
}

function list71(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text72(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text72(p: number): number {
  return noted(p, 34)
}

function object73(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            p = text74(valueStart(p + 3))
            break member
          }
          break
        }
        case 116: {
          if (b[p + 1] === 114 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 115 && b[p + 1 + 4] === 108 && b[p + 1 + 5] === 97 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 115 && b[p + 1 + 11] === 34) {
            p = list75(valueStart(p + 13))
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 112 && b[p + 1 + 1] === 101 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 107 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 114 && b[p + 1 + 6] === 115 && b[p + 1 + 7] === 34) {
            p = list78(valueStart(p + 9))
            break member
          }
          break
        }
        case 113: {
          if (b[p + 1] === 117 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
            p = list82(valueStart(p + 7))
            break member
          }
          break
        }
        case 97: {
          switch (b[p + 1]) {
            case 112: {
              if (b[p + 2] === 112 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 97 && b[p + 2 + 3] === 114 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 73 && b[p + 2 + 6] === 110 && b[p + 2 + 7] === 34) {
                p = object85(valueStart(p + 10))
                break member
              }
              break
            }
            case 98: {
              if (b[p + 2] === 111 && b[p + 2 + 1] === 117 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 34) {
                p = list87(valueStart(p + 6))
                break member
              }
              break
            }
            case 100: {
              if (b[p + 2] === 100 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 101 && b[p + 2 + 6] === 101 && b[p + 2 + 7] === 115 && b[p + 2 + 8] === 34) {
                p = list89(valueStart(p + 11))
                break member
              }
              break
            }
            case 115: {
              if (b[p + 2] === 115 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 115 && b[p + 2 + 3] === 115 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 114 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                p = list91(valueStart(p + 10))
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
                p = list93(valueStart(p + 7))
                break member
              }
              break
            }
            case 105: {
              if (b[p + 2] === 116 && b[p + 2 + 1] === 97 && b[p + 2 + 2] === 116 && b[p + 2 + 3] === 105 && b[p + 2 + 4] === 111 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 115 && b[p + 2 + 7] === 34) {
                p = list130(valueStart(p + 10))
                break member
              }
              break
            }
          }
          break
        }
        case 114: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 115 && b[p + 1 + 8] === 34) {
            p = list132(valueStart(p + 10))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text74(p: number): number {
  return noted(p, 35)
}

function list75(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object76(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object76(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 116 && b[p + 1] === 114 && b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 115 && b[p + 5] === 108 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 111 && b[p + 9] === 114 && b[p + 10] === 34) {
        p = text77(valueStart(p + 11))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text77(p: number): number {
  return noted(p, 36)
}

function list78(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object79(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object79(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 99 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 34) {
            p = text80(valueStart(p + 6))
            break member
          }
          break
        }
        case 111: {
          if (b[p + 1] === 110 && b[p + 1 + 1] === 66 && b[p + 1 + 2] === 101 && b[p + 1 + 3] === 104 && b[p + 1 + 4] === 97 && b[p + 1 + 5] === 108 && b[p + 1 + 6] === 102 && b[p + 1 + 7] === 79 && b[p + 1 + 8] === 102 && b[p + 1 + 9] === 34) {
            p = text81(valueStart(p + 11))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text80(p: number): number {
  return noted(p, 37)
}

function text81(p: number): number {
  return noted(p, 38)
}

function list82(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object83(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object83(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 116 && b[p + 1] === 114 && b[p + 2] === 97 && b[p + 3] === 110 && b[p + 4] === 115 && b[p + 5] === 108 && b[p + 6] === 97 && b[p + 7] === 116 && b[p + 8] === 111 && b[p + 9] === 114 && b[p + 10] === 34) {
        p = text84(valueStart(p + 11))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text84(p: number): number {
  return noted(p, 39)
}

function object85(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 115 && b[p + 1] === 111 && b[p + 2] === 117 && b[p + 3] === 114 && b[p + 4] === 99 && b[p + 5] === 101 && b[p + 6] === 34) {
        p = text86(valueStart(p + 7))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text86(p: number): number {
  return noted(p, 40)
}

function list87(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text88(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text88(p: number): number {
  return noted(p, 41)
}

function list89(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text90(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text90(p: number): number {
  return noted(p, 42)
}

function list91(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text92(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text92(p: number): number {
  return noted(p, 43)
}

function list93(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = variants94(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function variants94(p: number): number {
  const tag = tagValue(p, tag0)
  if (tag < 0) return -1
  switch (word95(tag + 1)) {
    case 0:
      return object96(p)
    case 1:
      return object98(p)
    case 2:
      return object100(p)
    case 3:
      return object102(p)
    case 4:
      return object105(p)
    case 5:
      return object107(p)
    case 6:
      return object109(p)
    case 7:
      return object111(p)
    case 8:
      return object113(p)
    case 9:
      return object115(p)
    case 10:
      return object118(p)
    case 11:
      return object120(p)
    case 12:
      return object124(p)
    case 13:
      return object128(p)
  }
  return -1
}

function word95(p: number): number {
  switch (b[p]) {
    case 100: {
      switch (b[p + 1]) {
        case 97: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 34) {
            return 0
          }
          break
        }
        case 105: {
          if (b[p + 2] === 115 && b[p + 2 + 1] === 99 && b[p + 2 + 2] === 108 && b[p + 2 + 3] === 111 && b[p + 2 + 4] === 115 && b[p + 2 + 5] === 117 && b[p + 2 + 6] === 114 && b[p + 2 + 7] === 101 && b[p + 2 + 8] === 34) {
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
                        return 3
                      }
                      break
                    }
                    case 121: {
                      if (b[p + 5] === 34) {
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
        return 2
      }
      break
    }
    case 101: {
      if (b[p + 1] === 120 && b[p + 1 + 1] === 105 && b[p + 1 + 2] === 115 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 34) {
        return 4
      }
      break
    }
    case 118: {
      if (b[p + 1] === 97 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 100 && b[p + 1 + 4] === 34) {
        return 5
      }
      break
    }
    case 105: {
      if (b[p + 1] === 110 && b[p + 1 + 1] === 115 && b[p + 1 + 2] === 116 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 117 && b[p + 1 + 5] === 109 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 110 && b[p + 1 + 8] === 116 && b[p + 1 + 9] === 34) {
        return 6
      }
      break
    }
    case 108: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 103 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 108 && b[p + 1 + 4] === 45 && b[p + 1 + 5] === 110 && b[p + 1 + 6] === 97 && b[p + 1 + 7] === 116 && b[p + 1 + 8] === 117 && b[p + 1 + 9] === 114 && b[p + 1 + 10] === 101 && b[p + 1 + 11] === 34) {
        return 7
      }
      break
    }
    case 115: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 98 && b[p + 1 + 2] === 106 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 99 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 34) {
        return 10
      }
      break
    }
    case 116: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 110 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 114 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
        return 11
      }
      break
    }
    case 114: {
      if (b[p + 1] === 101 && b[p + 1 + 1] === 99 && b[p + 1 + 2] === 111 && b[p + 1 + 3] === 103 && b[p + 1 + 4] === 110 && b[p + 1 + 5] === 105 && b[p + 1 + 6] === 116 && b[p + 1 + 7] === 105 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 110 && b[p + 1 + 10] === 34) {
        return 12
      }
      break
    }
    case 113: {
      if (b[p + 1] === 117 && b[p + 1 + 1] === 97 && b[p + 1 + 2] === 110 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 116 && b[p + 1 + 6] === 121 && b[p + 1 + 7] === 34) {
        return 13
      }
      break
    }
  }
  return -1
}

function object96(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text97(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text97(p: number): number {
  return noted(p, 44)
}

function object98(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text99(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text99(p: number): number {
  return noted(p, 45)
}

function object100(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text101(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text101(p: number): number {
  return noted(p, 46)
}

function object102(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            p = text103(valueStart(p + 6))
            break member
          }
          break
        }
        case 118: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            p = text104(valueStart(p + 6))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text103(p: number): number {
  return noted(p, 47)
}

function text104(p: number): number {
  return noted(p, 48)
}

function object105(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text106(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text106(p: number): number {
  return noted(p, 49)
}

function object107(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text108(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text108(p: number): number {
  return noted(p, 50)
}

function object109(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text110(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text110(p: number): number {
  return noted(p, 51)
}

function object111(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text112(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text112(p: number): number {
  return noted(p, 52)
}

function object113(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text114(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text114(p: number): number {
  return noted(p, 53)
}

function object115(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            p = text116(valueStart(p + 6))
            break member
          }
          break
        }
        case 118: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            p = text117(valueStart(p + 6))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text116(p: number): number {
  return noted(p, 54)
}

function text117(p: number): number {
  return noted(p, 55)
}

function object118(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text119(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text119(p: number): number {
  return noted(p, 56)
}

function object120(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            p = text121(valueStart(p + 6))
            break member
          }
          break
        }
        case 118: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            p = object122(valueStart(p + 6))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text121(p: number): number {
  return noted(p, 57)
}

function object122(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 98 && b[p + 1] === 111 && b[p + 2] === 100 && b[p + 3] === 121 && b[p + 4] === 34) {
        p = text123(valueStart(p + 5))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text123(p: number): number {
  return noted(p, 58)
}

function object124(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 97: {
          if (b[p + 1] === 98 && b[p + 1 + 1] === 111 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 34) {
            p = text125(valueStart(p + 6))
            break member
          }
          break
        }
        case 118: {
          if (b[p + 1] === 97 && b[p + 1 + 1] === 108 && b[p + 1 + 2] === 117 && b[p + 1 + 3] === 101 && b[p + 1 + 4] === 34) {
            p = object126(valueStart(p + 6))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text125(p: number): number {
  return noted(p, 59)
}

function object126(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 98 && b[p + 1] === 121 && b[p + 2] === 34) {
        p = text127(valueStart(p + 3))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text127(p: number): number {
  return noted(p, 60)
}

function object128(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 98 && b[p + 2] === 111 && b[p + 3] === 117 && b[p + 4] === 116 && b[p + 5] === 34) {
        p = text129(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text129(p: number): number {
  return noted(p, 61)
}

function list130(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text131(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text131(p: number): number {
  return noted(p, 62)
}

function list132(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object133(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object133(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 115 && b[p + 1] === 116 && b[p + 2] === 97 && b[p + 3] === 116 && b[p + 4] === 101 && b[p + 5] === 109 && b[p + 6] === 101 && b[p + 7] === 110 && b[p + 8] === 116 && b[p + 9] === 34) {
        p = text134(valueStart(p + 10))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text134(p: number): number {
  return noted(p, 63)
}

function object135(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            p = text136(valueStart(p + 3))
            break member
          }
          break
        }
        case 115: {
          if (b[p + 1] === 111 && b[p + 1 + 1] === 117 && b[p + 1 + 2] === 114 && b[p + 1 + 3] === 99 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 34) {
            p = text137(valueStart(p + 7))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text136(p: number): number {
  return noted(p, 64)
}

function text137(p: number): number {
  return noted(p, 65)
}

function object138(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      switch (b[p]) {
        case 105: {
          if (b[p + 1] === 100 && b[p + 1 + 1] === 34) {
            p = text139(valueStart(p + 3))
            break member
          }
          break
        }
        case 97: {
          if (b[p + 1] === 117 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 104 && b[p + 1 + 3] === 111 && b[p + 1 + 4] === 114 && b[p + 1 + 5] === 115 && b[p + 1 + 6] === 34) {
            p = list140(valueStart(p + 8))
            break member
          }
          break
        }
        case 112: {
          if (b[p + 1] === 117 && b[p + 1 + 1] === 98 && b[p + 1 + 2] === 108 && b[p + 1 + 3] === 105 && b[p + 1 + 4] === 115 && b[p + 1 + 5] === 104 && b[p + 1 + 6] === 101 && b[p + 1 + 7] === 114 && b[p + 1 + 8] === 34) {
            p = text143(valueStart(p + 10))
            break member
          }
          break
        }
        case 100: {
          if (b[p + 1] === 101 && b[p + 1 + 1] === 114 && b[p + 1 + 2] === 105 && b[p + 1 + 3] === 118 && b[p + 1 + 4] === 101 && b[p + 1 + 5] === 100 && b[p + 1 + 6] === 70 && b[p + 1 + 7] === 114 && b[p + 1 + 8] === 111 && b[p + 1 + 9] === 109 && b[p + 1 + 10] === 34) {
            p = list144(valueStart(p + 12))
            break member
          }
          break
        }
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text139(p: number): number {
  return noted(p, 66)
}

function list140(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = object141(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function object141(p: number): number {
  p = space(p + 1)
  while (b[p] === 34) {
    p++
    member: {
      if (b[p] === 97 && b[p + 1] === 99 && b[p + 2] === 116 && b[p + 3] === 111 && b[p + 4] === 114 && b[p + 5] === 34) {
        p = text142(valueStart(p + 6))
        break member
      }
      p = skip(valueStart(textEnd(p - 1)))
    }
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) break
    p = space(p + 1)
  }
  return b[p] === 125 ? p + 1 : -1
}

function text142(p: number): number {
  return noted(p, 67)
}

function text143(p: number): number {
  return noted(p, 68)
}

function list144(p: number): number {
  p = space(p + 1)
  if (b[p] === 93) return p + 1
  for (;;) {
    p = text145(p)
    if (p < 0) return -1
    p = space(p)
    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1
    p = space(p + 1)
  }
}

function text145(p: number): number {
  return noted(p, 69)
}

function word146(p: number): number {
  switch (b[p]) {
    case 97: {
      switch (b[p + 1]) {
        case 99: {
          if (b[p + 2] === 116 && b[p + 2 + 1] === 111 && b[p + 2 + 2] === 114 && b[p + 2 + 3] === 34) {
            return 0
          }
          break
        }
        case 103: {
          if (b[p + 2] === 114 && b[p + 2 + 1] === 101 && b[p + 2 + 2] === 101 && b[p + 2 + 3] === 109 && b[p + 2 + 4] === 101 && b[p + 2 + 5] === 110 && b[p + 2 + 6] === 116 && b[p + 2 + 7] === 34) {
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
            return 2
          }
          break
        }
        case 111: {
          if (b[p + 2] === 117 && b[p + 2 + 1] === 114 && b[p + 2 + 2] === 99 && b[p + 2 + 3] === 101 && b[p + 2 + 4] === 34) {
            return 4
          }
          break
        }
      }
      break
    }
    case 99: {
      if (b[p + 1] === 105 && b[p + 1 + 1] === 116 && b[p + 1 + 2] === 97 && b[p + 1 + 3] === 116 && b[p + 1 + 4] === 105 && b[p + 1 + 5] === 111 && b[p + 1 + 6] === 110 && b[p + 1 + 7] === 34) {
        return 3
      }
      break
    }
  }
  return -1
}

const found: WalkedTexts = { places: texts, count }

function walk(p: number): number {
  const tag = tagValue(p, TYPE)
  if (tag < 0) return -1
  switch (word146(tag + 1)) {
    case 0:
      return object0(p)
    case 1:
      return object33(p)
    case 2:
      return object73(p)
    case 3:
      return object135(p)
    case 4:
      return object138(p)
  }
  return -1
}

return (bytes, start) => {
  b = bytes
  length = bytes.length
  count = 0
  if (walk(space(start)) < 0) return undefined
  found.places = texts
  found.count = count
  return found
}
}
