import { atLineStart, markupMask } from './markup.ts'

/** How a citation marker is written: `[1, 2]`, `¹·²` or Markdown's `[^id]`. */
export type MarkerStyle = 'brackets' | 'superscript' | 'footnote'

/**
 * A citation marker in a text. `start` and `end` are UTF-16 offsets, `raw` is the text between them,
 * `ids` are the references it names in the order written, ranges spelled out, digits in ASCII.
 */
export interface Marker {
  start: number
  end: number
  raw: string
  ids: string[]
  style: MarkerStyle
}

export interface MarkerOptions {
  /** Ids of the references that exist. Admits ids that look like something else: `[2015]`, `[a]`. */
  known?: ReadonlySet<string>
}

const MAX_RANGE = 50
const MAX_IDS = 200
const CLOSING: Record<string, string> = { '[': ']', '［': '］', '【': '】', '〔': '〕' }
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Finds citation markers: `[1, 2]`, `[1-3]`, `[1; 3]`, `[1]–[3]`, `¹·²`, `[^id]`, in any script's digits, in order.
 * Leaves alone links and reference definitions, code, web addresses, array indices, exponents and units (`km²`),
 * descending or very wide ranges, and numbers from 1000 on that are not in `known` (years).
 */
export function findMarkers(text: string, options: MarkerOptions = {}): Marker[] {
  const mask = markupMask(text)
  const markers: Marker[] = []
  const candidates = /[[［【〔]|[⁽⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/g
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const start = match.index
    if (mask[start]) continue
    const previous = markers.at(-1)
    const found = CLOSING[match[0]]
      ? readBracketMarker(text, start, previous, options.known)
      : readSuperscriptMarker(text, start, options.known)
    if (!found) continue
    candidates.lastIndex = found.end
    const joined = previous && joinRange(text, previous, found)
    if (joined) markers[markers.length - 1] = joined
    else markers.push(found)
  }
  return markers
}

function marker(text: string, start: number, end: number, ids: string[], style: MarkerStyle): Marker {
  return { start, end, raw: text.slice(start, end), ids, style }
}

/** `[1]–[3]` is one marker: the range is written between the brackets. */
function joinRange(text: string, left: Marker, right: Marker): Marker | undefined {
  if (left.style !== 'brackets' || right.style !== 'brackets') return undefined
  if (left.ids.length !== 1 || right.ids.length !== 1) return undefined
  if (right.start - left.end !== 1 || !isDash(text[left.end]!)) return undefined
  const ids = range(Number(left.ids[0]), Number(right.ids[0]))
  return ids && marker(text, left.start, right.end, ids, 'brackets')
}

function range(from: number, to: number): string[] | undefined {
  if (!(from < to && to - from < MAX_RANGE)) return undefined
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
}

// ---- brackets ----

function readBracketMarker(
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
    if (isDash(text[at] ?? '')) {
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

function isDash(char: string): boolean {
  return char !== '' && '-‐‑‒–—−－'.includes(char)
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

// ---- superscripts ----

const SUPERSCRIPT_RUN = /⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}(?:(?:[⁻‐‑‒–—-]|[·‧˒،、]|[,;] ?)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}){0,100}⁾?/y

function readSuperscriptMarker(
  text: string,
  start: number,
  known: ReadonlySet<string> | undefined,
): Marker | undefined {
  SUPERSCRIPT_RUN.lastIndex = start
  const match = SUPERSCRIPT_RUN.exec(text)
  if (!match) return undefined
  const end = start + match[0].length
  const before = text.slice(Math.max(0, start - 24), start)
  if (/[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]$/.test(before) || /^[⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹ⁿ]/.test(text.slice(end, end + 1))) return undefined
  if (atLineStart(text, start)) return undefined
  // A superscript that stands before a letter is an isotope: ²³⁵U.
  if (/[\s(]$/.test(before) && /^\p{L}/u.test(text.slice(end, end + 2))) return undefined
  const run = plainDigits(match[0])
  const ids = superscriptIds(run, known)
  if (!ids || isExponent(before, ids, known)) return undefined
  return marker(text, start, end, ids, 'superscript')
}

/** The run with ASCII digits, `-` between the ends of a range and `,` between references. */
function plainDigits(raw: string): string {
  return raw
    .replace(/[⁽⁾ ]/g, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (char) => String(SUPERSCRIPT_DIGITS.indexOf(char)))
    .replace(/[⁻‐‑‒–—-]/g, '-')
    .replace(/[^0-9-]/g, ',')
}

/**
 * Superscripts are often set without separators, so `¹²` may be 12 or 1 and 2. The number is preferred unless it
 * makes no sense (`¹²⁻³`) or is not a known reference while its digits are.
 */
function superscriptIds(run: string, known: ReadonlySet<string> | undefined): string[] | undefined {
  const admissible = (ids: string[] | undefined): ids is string[] =>
    ids !== undefined && ids.length <= MAX_IDS && ids.every((id) => id.length <= 3 || known?.has(id))
  const numbers = spellOut(run)
  const digits = spellOut(run.replace(/([0-9])(?=[0-9])/g, '$1,'))
  const apart = admissible(digits) && isAscending(digits)
  if (!admissible(numbers)) return apart ? digits : undefined
  if (apart && known && !numbers.every((id) => known.has(id)) && digits.every((id) => known.has(id)))
    return digits
  return numbers
}

function spellOut(run: string): string[] | undefined {
  const ids: string[] = []
  for (const item of run.split(',')) {
    const [from = '', to, more] = item.split('-')
    if (more !== undefined || !isReferenceNumber(from)) return undefined
    if (to === undefined) ids.push(from)
    else {
      const spread = isReferenceNumber(to) ? range(Number(from), Number(to)) : undefined
      if (!spread) return undefined
      ids.push(...spread)
    }
  }
  return ids
}

function isReferenceNumber(digits: string): boolean {
  return /^[1-9][0-9]*$/.test(digits)
}

function isAscending(ids: string[]): boolean {
  return ids.every((id, i) => i === 0 || Number(ids[i - 1]) < Number(id))
}

const UNITS = new Set([
  'km',
  'cm',
  'mm',
  'dm',
  'nm',
  'µm',
  'μm',
  'ft',
  'yd',
  'mi',
  'mc',
  'kg',
  'км',
  'см',
  'мм',
  'дм',
])

/** `x²`, `km²`, `10⁶`, `s⁻¹`: a power, by what stands directly before it. */
function isExponent(before: string, ids: string[], known: ReadonlySet<string> | undefined): boolean {
  const word = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}µ]+$/u.exec(before)?.[0]
  if (word !== undefined) return word.length === 1 || UNITS.has(word)
  const number = /[0-9][0-9.,]*$/.exec(before)?.[0]
  if (number === undefined || number.length > 3) return false
  return number === '10' || (ids[0] !== '1' && !ids.every((id) => known?.has(id)))
}

// ---- taking markers out, and writing them ----

/** What `stripMarkers` took out: `raw` stood at offset `at` of the remaining text (UTF-16). */
export interface RemovedText {
  at: number
  raw: string
  markers: Marker[]
}

export interface StrippedText {
  text: string
  removed: RemovedText[]
}

/**
 * The text without its markers and without the space that belonged to them: "weapons [1, 2]." gives "weapons.".
 * `restoreMarkers` puts everything back byte for byte.
 */
export function stripMarkers(text: string, options: MarkerOptions = {}): StrippedText {
  const markers = findMarkers(text, options)
  const removed: RemovedText[] = []
  let rest = ''
  let done = 0
  for (let i = 0; i < markers.length; ) {
    const group = [markers[i]!]
    while (i + group.length < markers.length) {
      const next = markers[i + group.length]!
      if (!/^(?:\s?|[,;] ?|[-–—])$/.test(text.slice(group.at(-1)!.end, next.start))) break
      group.push(next)
    }
    i += group.length
    const { start, end } = withItsSpace(text, group[0]!.start, group.at(-1)!.end, done)
    rest += text.slice(done, start)
    removed.push({ at: rest.length, raw: text.slice(start, end), markers: group })
    done = end
  }
  return { text: rest + text.slice(done), removed }
}

const BLANK = /[ \t\u00a0\u2009\u200a\u202f]/

const LINE_BREAK = /[\n\r\u2028\u2029]/
const CLOSES = /[\s.,;:!?…'"”’»)\]}。、，；！？」』）】،؛؟۔।—–-]/

/**
 * Widens a marker by the space that belongs to it, never past `from`: the space before it; the space after it
 * where it opens a line; the line break too where nothing or only punctuation follows it on that line.
 */
function withItsSpace(
  text: string,
  start: number,
  end: number,
  from: number,
): { start: number; end: number } {
  let before = start
  while (before > from && BLANK.test(text[before - 1]!)) before--
  if (before > 0 && !LINE_BREAK.test(text[before - 1]!)) {
    const next = text[end]
    return { start: next === undefined || CLOSES.test(next) ? before : start, end }
  }
  let after = end
  while (after < text.length && BLANK.test(text[after]!)) after++
  const next = text[after]
  if (before === from || (next !== undefined && !CLOSES.test(next))) return { start, end: after }
  if (text[before - 1] === '\n' && text[before - 2] === '\r' && before - 1 > from) before--
  return { start: before - 1, end }
}

/** The inverse of `stripMarkers`. */
export function restoreMarkers(stripped: StrippedText): string {
  let text = ''
  let done = 0
  for (const { at, raw } of stripped.removed) {
    text += stripped.text.slice(done, at) + raw
    done = at
  }
  return text + stripped.text.slice(done)
}

export interface MarkerFormat {
  /** Between references; by default `, `, in superscripts `·`. */
  separator?: string
  /** Between the ends of a range; by default `-`, in superscripts `⁻`. */
  dash?: string
}

/**
 * Writes a marker: `formatMarker(['1', '2', '3', '7'])` is `[1-3, 7]`. Three or more consecutive numbers become a range.
 * Footnotes stand side by side: `[^a][^b]`. Throws a RangeError without ids, or for an id a superscript cannot show.
 */
export function formatMarker(
  ids: readonly string[],
  style: MarkerStyle = 'brackets',
  format: MarkerFormat = {},
): string {
  if (ids.length === 0) throw new RangeError('A citation marker needs at least one reference.')
  if (style === 'footnote') return ids.map((id) => `[^${id}]`).join('')
  if (style === 'brackets') return `[${compress(ids, format.dash ?? '-').join(format.separator ?? ', ')}]`
  const odd = ids.find((id) => !isReferenceNumber(id))
  if (odd !== undefined) {
    throw new RangeError(
      `A superscript marker can only show numbers, and ${JSON.stringify(odd)} is none; write this marker in brackets.`,
    )
  }
  return compress(ids, format.dash ?? '⁻')
    .join(format.separator ?? '·')
    .replace(/[0-9]/g, (digit) => SUPERSCRIPT_DIGITS[Number(digit)]!)
}

function compress(ids: readonly string[], dash: string): string[] {
  const parts: string[] = []
  for (let i = 0; i < ids.length; ) {
    let last = i
    while (last + 1 < ids.length && last + 1 - i < MAX_RANGE && isNext(ids[last]!, ids[last + 1]!)) last++
    if (last - i >= 2) parts.push(`${ids[i]}${dash}${ids[last]}`)
    else parts.push(...ids.slice(i, last + 1))
    i = last + 1
  }
  return parts
}

function isNext(left: string, right: string): boolean {
  return isReferenceNumber(left) && isReferenceNumber(right) && Number(right) === Number(left) + 1
}
