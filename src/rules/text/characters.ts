/** A code point as Unicode writes it, such as `U+200B`. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x0009, 'tabulator'],
  [0x000a, 'line feed'],
  [0x000d, 'carriage return'],
  [0x001b, 'escape'],
  [0x007f, 'delete'],
  [0x0085, 'next line'],
  [0x00ad, 'soft hyphen'],
  [0x061c, 'Arabic letter mark'],
  [0x115f, 'Hangul filler'],
  [0x1160, 'Hangul filler'],
  [0x180e, 'Mongolian vowel separator'],
  [0x200b, 'zero width space'],
  [0x200c, 'zero width non-joiner'],
  [0x200d, 'zero width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0x2800, 'blank braille pattern'],
  [0x3164, 'Hangul filler'],
  [0xfeff, 'byte order mark'],
  [0xffa0, 'Hangul filler'],
])

/** A character that cannot be seen, by code point and name: `U+200B (zero width space)`. */
export function nameOfInvisible(codePoint: number): string {
  const name = NAMES.get(codePoint) ?? groupOf(codePoint)
  return `${codePointName(codePoint)} (${name})`
}

function groupOf(codePoint: number): string {
  if (codePoint < 0xa0) return 'control character'
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return 'tag character'
  if (codePoint >= 0xfe00 && codePoint <= 0xfe0f) return 'variation selector'
  if (codePoint >= 0xe0100 && codePoint <= 0xe01ef) return 'variation selector'
  return 'invisible character'
}

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u05d0-\u05f2\u0620-\u06ff\u0710-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|\ud83a/

/** Whether a text holds letters that run from right to left, such as Arabic or Hebrew ones. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** The text around a place, with an ellipsis where it is cut; characters outside the basic plane stay whole. */
export function excerpt(text: string, at: number): string {
  let start = Math.max(0, at - 30)
  let end = Math.min(text.length, at + 30)
  if (isWithinPair(text, start)) start--
  if (isWithinPair(text, end)) end++
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

function isWithinPair(text: string, at: number): boolean {
  return at > 0 && text.codePointAt(at - 1)! > 0xffff
}
