import { MAX_IDS, type Marker, marker, range } from './marker.ts'
import { atLineStart } from './markup.ts'
import { isDash } from './surroundings.ts'

/** The brackets that may hold a marker, each with the one that closes it. */
export const CLOSING: Record<string, string> = { '[': ']', '［': '］', '【': '】', '〔': '〕' }

/** The marker in brackets that opens at `start`, `previous` being the marker before it; undefined where it is none. */
export function readBracketMarker(
  text: string,
  start: number,
  previous: Marker | undefined,
  known: ReadonlySet<string> | undefined,
): Marker | undefined {
  const before = text[start - 1]
  if (before === '\\' || before === '[') return undefined
  const footnote = readFootnote(text, start)
  const found = footnote ?? readList(text, start, known) ?? readNames(text, start, known)
  if (!found) return undefined
  const after = text[found.end]
  if (after === '(' || (after === ']' && before === '[')) return undefined
  if (after === '[' && text[found.end + 1] === ']') return undefined
  if (after === ':' && atLineStart(text, start)) return undefined
  if (footnote) return marker(text, start, found.end, found.ids, 'footnote')
  const chained = previous !== undefined && previous.end === start
  if (!chained && (isLinkLabel(text, start) || isIndex(text, start, found.end))) return undefined
  return marker(text, start, found.end, found.ids, 'brackets')
}

interface Found {
  end: number
  ids: string[]
}

function readFootnote(text: string, start: number): Found | undefined {
  if (text[start] !== '[' || text[start + 1] !== '^') return undefined
  const label = /[^\s[\]^]{1,100}\]/y
  label.lastIndex = start + 2
  const match = label.exec(text)
  return match ? { end: label.lastIndex, ids: [match[0].slice(0, -1)] } : undefined
}

/** Numbers and ascending ranges between commas or semicolons. */
function readList(text: string, start: number, known: ReadonlySet<string> | undefined): Found | undefined {
  const close = CLOSING[text[start]!]!
  const ids: string[] = []
  let at = skipSpace(text, start + 1)
  for (;;) {
    const first = readNumber(text, at)
    if (!first) return undefined
    at = skipSpace(text, first.end)
    if (isDash(text.charCodeAt(at))) {
      const last = readNumber(text, skipSpace(text, at + 1))
      const spread = last && range(first.value, last.value)
      if (!spread) return undefined
      ids.push(...spread)
      at = skipSpace(text, last.end)
    } else {
      ids.push(String(first.value))
    }
    if (ids.length > MAX_IDS) return undefined
    if (text[at] === close) break
    if (!/[,;،؛、，；]/.test(text[at] ?? '')) return undefined
    at = skipSpace(text, at + 1)
  }
  return ids.every((id) => id.length <= 3 || known?.has(id)) ? { end: at + 1, ids } : undefined
}

/** Ids that are not numbers count only where all of them are known references. */
function readNames(text: string, start: number, known: ReadonlySet<string> | undefined): Found | undefined {
  if (!known?.size || text[start] !== '[') return undefined
  const inside = /[^[\]\n]{1,200}\]/y
  inside.lastIndex = start + 1
  const match = inside.exec(text)
  if (!match) return undefined
  const ids = match[0]
    .slice(0, -1)
    .split(/[,;]/)
    .map((id) => id.trim())
  return ids.every((id) => known.has(id)) ? { end: inside.lastIndex, ids } : undefined
}

function readNumber(text: string, start: number): { value: number; end: number } | undefined {
  let value = 0
  let end = start
  for (; end < text.length && end - start < 9; end++) {
    const digit = digitValue(text.charCodeAt(end))
    if (digit < 0 || (digit === 0 && end === start)) break
    value = value * 10 + digit
  }
  return end > start ? { value, end } : undefined
}

// ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full-width.
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

function digitValue(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero
  return -1
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && /\s/.test(text[at]!)) at++
  return at
}

/** `[the report][1]`: the label of a Markdown reference link. Editorial brackets such as `[…]` or `[sic]` are not link text. */
function isLinkLabel(text: string, start: number): boolean {
  if (text[start - 1] !== ']') return false
  const back = text.slice(Math.max(0, start - 300), start - 1)
  const open = back.lastIndexOf('[')
  if (open < 0) return false
  const inside = back.slice(open + 1)
  return /\p{L}/u.test(inside) && !/^(?:sic|\.\.\.|…)\W*$/i.test(inside)
}

const CODE_NAMES = new Set(['array', 'arr', 'args', 'argv', 'vec', 'vector', 'matrix', 'tuple'])

/** `array[1]`, `x[2]`, `row_id[3]`, `items[1].name`: an index, not a citation glued to a word of prose. */
function isIndex(text: string, start: number, end: number): boolean {
  const name = /[\p{L}\p{M}\p{N}_$]{1,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0]
  if (name === undefined) return false
  if (/[_$]|^[a-z]$|^[a-z]+[0-9]|^[a-z]{2,}[A-Z]/.test(name) || CODE_NAMES.has(name)) return true
  return /^(?:[=_(]|\.[a-z])/.test(text.slice(end, end + 2))
}
