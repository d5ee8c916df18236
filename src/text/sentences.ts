import { ABBREVIATIONS, ORDINAL_MONTHS } from './abbreviations.ts'
import type { Marker, MarkerOptions } from './marker.ts'
import { findMarkers } from './markers.ts'
import type { Span } from './markup.ts'

export interface SentenceOptions extends MarkerOptions {
  /** BCP 47 tag of the text; English lists apply without it. */
  language?: string
  /** Also end sentences inside a quotation that closes on the same line. Off: such a quotation stays whole. */
  splitQuotations?: boolean
  /** The lines are broken to a width: only blank lines end a sentence. */
  wrapped?: boolean
}

const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/g
const BLANK_LINES = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])(?:[ \t]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]))+/g

/**
 * The sentences of a text as UTF-16 spans, in order. The gaps between them are white space only and belong to no
 * sentence, so spans and gaps together are the text. A line break always ends a sentence; a citation marker after
 * the full stop belongs to the sentence before it; a quotation that closes on its line is not cut.
 */
export function splitSentences(text: string, options: SentenceOptions = {}): Span[] {
  return new Splitter(text, options).split()
}

const STRONG = '。｡！？؟۔।॥።။។։'
const CLOSERS = '"\'”’»›)]}」』）】》〉］“‘«*_'
const QUOTE_CLOSERS = /["'”’»›」』“‘«]/
const OPENERS = /["'“”‘«»„‚‹›(（[{「『《¿¡*_]/
const ENDINGS = /\.+|[!?…‼⁇⁈⁉]|[。｡！？؟۔।॥።။។։]/y

// Words after "10 a.m." that still belong to the time.
const TIME_WORDS =
  /^(?:[A-Z]{1,3}[SD]T|GMT|UTC|CES?T|EES?T|MSK|AFT|PKT|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

type NextKind = 'end' | 'lower' | 'upper' | 'digit' | 'caseless' | 'other'

interface Next {
  at: number
  kind: NextKind
  word: string
}

interface Lists {
  joining: ReadonlySet<string>
  numbered: ReadonlySet<string>
  loose: ReadonlySet<string>
  starters: ReadonlySet<string>
  leads: ReadonlySet<string>
  speech: ReadonlySet<string>
  ordinals: boolean
}

class Splitter {
  private readonly markers: Marker[]
  private readonly insideQuotation: Uint8Array | undefined
  private readonly lists: Lists
  private readonly breaks: RegExp
  private nextMarker = 0
  private readonly spans: Span[] = []

  constructor(
    private readonly text: string,
    options: SentenceOptions,
  ) {
    this.markers = findMarkers(text, options)
    this.lists = listsFor(options.language)
    this.breaks = options.wrapped ? BLANK_LINES : LINE_BREAKS
    if (!options.splitQuotations) this.insideQuotation = quotationMask(text, this.breaks)
  }

  split(): Span[] {
    let from = 0
    let marker = 0
    for (const lineBreak of this.text.matchAll(this.breaks)) {
      while (marker < this.markers.length && this.markers[marker]!.end <= lineBreak.index) marker++
      if (marker < this.markers.length && this.markers[marker]!.start < lineBreak.index) continue
      this.splitLine(from, lineBreak.index)
      from = lineBreak.index + lineBreak[0].length
    }
    this.splitLine(from, this.text.length)
    return this.spans
  }

  private splitLine(from: number, to: number): void {
    let start = this.skipSpace(from, to)
    let at = start
    while (at < to) {
      const marker = this.markerFrom(at)
      if (marker && marker.start === at) {
        at = marker.end
        continue
      }
      ENDINGS.lastIndex = at
      const ending = ENDINGS.exec(this.text)?.[0]
      if (ending === undefined) {
        at++
        continue
      }
      const end = this.endOfSentence(start, at, to)
      if (end.isEnd) {
        this.spans.push({ start, end: end.at })
        start = this.skipSpace(end.at, to)
        at = start
      } else {
        at = end.at
      }
    }
    this.pushRest(start, to)
  }

  private pushRest(start: number, to: number): void {
    let end = to
    while (end > start && isSpace(this.text[end - 1]!)) end--
    if (end > start) this.spans.push({ start, end })
  }

  /** The first marker that starts at or after `at`. Called with growing offsets. */
  private markerFrom(at: number): Marker | undefined {
    while (this.nextMarker < this.markers.length && this.markers[this.nextMarker]!.start < at)
      this.nextMarker++
    return this.markers[this.nextMarker]
  }

  private skipSpace(at: number, to: number): number {
    while (at < to && isSpace(this.text[at]!)) at++
    return at
  }

  /** Reads the full stop at `at` with the quotation marks, brackets and markers that follow it, and decides. */
  private endOfSentence(start: number, at: number, to: number): { at: number; isEnd: boolean } {
    const { text } = this
    const afterMarker = this.nextMarker > 0 && this.markers[this.nextMarker - 1]!.end === at
    let end = this.skipEndings(at, to)
    const mark = text.slice(at, Math.min(end, at + 8))
    const closed = this.skipClosers(end, to)
    const quoted = QUOTE_CLOSERS.test(text.slice(end, closed))
    const bracketed = closed > end && !quoted
    end = this.skipMarkers(closed, to)
    const marked = end > closed
    const stays = { at: end, isEnd: false }
    if (this.insideQuotation?.[end]) return stays

    const next = this.lookAhead(end, to)
    if (next.kind === 'end') return { at: end, isEnd: true }
    const spaced = next.at > end && isSpace(text[end]!)
    if ([...mark].some((char) => STRONG.includes(char)))
      return { at: end, isEnd: this.afterStrong(end, to, quoted) }
    if (!spaced) {
      const glued = marked
        ? next.kind === 'upper' || next.kind === 'caseless'
        : /[!?]$/.test(mark) && next.kind === 'caseless'
      return { at: end, isEnd: glued && next.at === end }
    }
    if (next.kind === 'lower' && !startsName(text, next.at)) return stays
    if (this.isAttribution(end, to, quoted, mark)) return stays
    if (/^(?:…|\.\.+)$/.test(mark) && !quoted) {
      return { at: end, isEnd: next.kind === 'upper' && !this.isOmission(at, end, bracketed) }
    }
    if (mark !== '.' || quoted || afterMarker) return { at: end, isEnd: true }
    return { at: end, isEnd: this.endsAtFullStop(start, at, next) }
  }

  private skipEndings(at: number, to: number): number {
    for (;;) {
      ENDINGS.lastIndex = at
      if (at >= to || !ENDINGS.test(this.text)) return at
      at = ENDINGS.lastIndex
    }
  }

  /** Closing quotation marks and brackets, among them the French ones after a space. */
  private skipClosers(at: number, to: number): number {
    const { text } = this
    for (;;) {
      const char = text[at]
      if (at >= to || char === undefined) return at
      if (CLOSERS.includes(char) && !this.opensAt(at, to)) {
        at++
        continue
      }
      if (!isSpace(char)) return at
      const next = this.skipSpace(at, to)
      if (next >= to || !'»”'.includes(text[next]!) || this.opensAt(next, to)) return at
      at = next + 1
    }
  }

  // A quotation mark directly before a letter or a digit opens what follows; before Chinese or Japanese its shape tells.
  private opensAt(at: number, to: number): boolean {
    const char = this.text[at]!
    if (!'"\'“‘«»”*_'.includes(char) || at + 1 >= to) return false
    if (!/[\p{L}\p{N}]/u.test(codePointAt(this.text, at + 1))) return false
    return '“‘«'.includes(char) || !isWide(this.text, at + 1)
  }

  /** Markers after the full stop, with the spaces before them and a full stop or quotation mark after them. */
  private skipMarkers(at: number, to: number): number {
    for (;;) {
      const candidate = this.skipSpace(at, to)
      const marker = this.markerFrom(candidate)
      if (marker?.start !== candidate || marker.end > to) return at
      at = this.skipClosers(this.skipEndings(marker.end, to), to)
      while (at > marker.end && isSpace(this.text[at - 1]!)) at--
    }
  }

  private lookAhead(at: number, to: number): Next {
    let next = this.skipSpace(at, to)
    while (next < to && OPENERS.test(this.text[next]!)) next++
    if (next >= to) return { at: to, kind: 'end', word: '' }
    const word = /^[\p{L}\p{M}\p{N}’'-]{0,40}/u.exec(this.text.slice(next, Math.min(to, next + 40)))![0]
    return { at: next, kind: kindOf(codePointAt(this.text, next)), word }
  }

  /** Full-width stops, dandas and their like end a sentence without a space, except before what attributes a quotation. */
  private afterStrong(end: number, to: number, quoted: boolean): boolean {
    if (!quoted) return true
    const after = this.text.slice(end, Math.min(to, end + 14))
    if (/^\p{Script=Hiragana}/u.test(after)) return false
    return !/^\p{Script=Han}{0,10}(?:说|說|表示|称|稱|问|問|道|指出|强调|強調|回答)/u.test(after)
  }

  /** “Will you come?” Ms. A asked. / « Viendrez-vous ? » – demanda … / “We will.” — Ms. A */
  private isAttribution(end: number, to: number, quoted: boolean, mark: string): boolean {
    const after = this.text.slice(end, Math.min(to, end + 80)).trimStart()
    if (/^[–—―]/.test(after)) return quoted || /^[–—―]\s*\p{Ll}/u.test(after)
    if (!quoted || mark === '.') return false
    const words = /^(?:[\p{Lu}][\p{L}.’'-]*\s+){1,5}(\p{Ll}+)/u.exec(after)
    return words !== null && this.lists.speech.has(words[1]!)
  }

  private isOmission(at: number, end: number, bracketed: boolean): boolean {
    if (bracketed && /[[(]/.test(this.text[at - 1] ?? '')) return true
    return end - at <= 3 && isSpace(this.text[at - 1] ?? '')
  }

  /** Whether the single full stop at `at` ends the sentence that began at `start`, given what follows. */
  private endsAtFullStop(start: number, at: number, next: Next): boolean {
    const { lists, text } = this
    const token = tokenBefore(text, start, at)
    if (token === '') return !this.isSpacedEllipsis(at, next)
    const opens = lists.starters.has(next.word.toLowerCase())
    const first = isFirstToken(text, start, at, token)
    if (/^\p{Nd}+$/u.test(token)) {
      if (first && token.length <= 3) return false
      return !this.isOrdinal(start, at, token, next) || opens
    }
    if (first && /^(?:[IVXLC]{1,7}|\p{L})$/u.test(token)) return false
    if (/^(?:[ap]\.m|A\.M|P\.M)$/.test(token)) return this.endsAtTime(start, at, next)
    if (/^[\p{Script=Arabic}\p{Script=Hebrew}]$/u.test(token)) {
      return /\p{Nd}\s*$/u.test(text.slice(Math.max(start, at - 6), at - 1))
    }
    if (has(lists.joining, token)) return false
    if (has(lists.numbered, token)) return next.kind !== 'digit' && (opens || !this.isLead(start, at))
    if (/^(?:г|гг|р|рр)$/.test(token)) return this.endsAtYear(start, at, token, next)
    if (/^\p{Lu}$/u.test(token) || lists.loose.has(token)) return opens
    if (/^\p{L}{1,3}(?:\.\p{L}{1,3})+$/u.test(token)) return opens || /^[\p{Script=Cyrillic}.]+$/u.test(token)
    return !(/^\p{Ll}$/u.test(token) && next.kind === 'digit')
  }

  /** Typewriter style: ". . ." */
  private isSpacedEllipsis(at: number, next: Next): boolean {
    return this.text[next.at] === '.' || /\.\s$/.test(this.text.slice(Math.max(0, at - 2), at))
  }

  /** "am 3. September", "im 19. Jahrhundert", but not "Art. 5." */
  private isOrdinal(start: number, at: number, token: string, next: Next): boolean {
    if (token.length > 2 || next.kind === 'digit') return false
    if (ORDINAL_MONTHS.has(next.word.toLowerCase())) return true
    if (!this.lists.ordinals) return false
    const label = /(\p{L}{1,12})\.\s+$/u.exec(this.text.slice(Math.max(start, at - 20), at - token.length))
    return label === null || !has(this.lists.numbered, label[1]!)
  }

  private endsAtTime(start: number, at: number, next: Next): boolean {
    if (next.kind !== 'upper' || this.isLead(start, at) || TIME_WORDS.test(next.word)) return false
    const after = next.at + next.word.length
    return !/^\s+(?:time|Standard|Daylight)\b/.test(this.text.slice(after, after + 12))
  }

  /** «в сент. 2024 г. Стороны …» ends at «г.» after a year, «г. Москва» does not. */
  private endsAtYear(start: number, at: number, token: string, next: Next): boolean {
    const afterYear = /\p{Nd}\s*$/u.test(this.text.slice(Math.max(start, at - 8), at - token.length))
    return afterYear && next.kind !== 'digit' && !this.isLead(start, at)
  }

  /** Whether the sentence so far is only the opening of a date or a time: "In Sept.", "At 10 a.m.", «В 2024 г.» */
  private isLead(start: number, at: number): boolean {
    if (at - start > 28) return false
    const words = this.text.slice(start, at).split(/\s+/)
    return words.length <= 4 && this.lists.leads.has(words[0]!.replace(/^[«“"„(]/, '').toLowerCase())
  }
}

function isSpace(char: string): boolean {
  return /\s/.test(char)
}

function codePointAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function isWide(text: string, at: number): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(codePointAt(text, at))
}

function kindOf(char: string): NextKind {
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return 'upper'
  if (/\p{Ll}/u.test(char)) return 'lower'
  if (/[\p{N}№]/u.test(char)) return 'digit'
  if (/\p{L}/u.test(char)) return 'caseless'
  return 'other'
}

/** Names that begin with a lower-case article: al-Sadr, el-Sisi. */
function startsName(text: string, at: number): boolean {
  return /^\p{Ll}{1,3}[-‐’']\p{Lu}/u.test(text.slice(at, at + 8))
}

/** The word that ends at `at`, at most 40 units, without what a hyphen, slash, bracket or quotation mark parts from it. */
function tokenBefore(text: string, start: number, at: number): string {
  const back = text.slice(Math.max(start, at - 40), at)
  return /[^\s"“”„«»‘‚()[\]{}<>*_/‐–—-]*$/u.exec(back)![0].replace(/^[’'¿¡]+/, '')
}

function isFirstToken(text: string, start: number, at: number, token: string): boolean {
  return (
    /^[\s"“„«‘([*_#>•-]*$/u.test(text.slice(start, Math.min(at - token.length, start + 8))) &&
    at - token.length - start <= 8
  )
}

/** A lower-case entry also covers the capitalised word, a capitalised one the word in capitals (headlines). */
function has(list: ReadonlySet<string>, token: string): boolean {
  if (list.has(token)) return true
  if (token.length > 1 && list.has(token.charAt(0).toLowerCase() + token.slice(1))) return true
  return /^\p{Lu}{2,4}$/u.test(token) && list.has(token.charAt(0) + token.slice(1).toLowerCase())
}

// ---- lists ----

const cache = new Map<string, Lists>()

function listsFor(language: string | undefined): Lists {
  const subtag = (language ?? 'en').slice(0, 3).split('-')[0]!.toLowerCase()
  const own = Object.hasOwn(ABBREVIATIONS, subtag) ? subtag : 'en'
  const known = cache.get(own)
  if (known) return known
  const sources = [own, 'cyrillic', 'arabic', 'devanagari'].map((key) => ABBREVIATIONS[key]!)
  const words = (key: 'joining' | 'numbered' | 'loose' | 'starters' | 'leads' | 'speech') =>
    new Set(sources.flatMap((source) => source[key].split(' ')).filter((word) => word !== ''))
  const lists: Lists = {
    joining: words('joining'),
    numbered: words('numbered'),
    loose: words('loose'),
    starters: words('starters'),
    leads: words('leads'),
    speech: words('speech'),
    ordinals: sources[0]!.ordinals === true,
  }
  cache.set(own, lists)
  return lists
}

// ---- quotations ----

const QUOTATION_MARKS = '"“”„«»「」『』'
const PAIRS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
  '”': '”',
}

/** 1 for every offset at which a cut would fall inside a quotation that opens and closes between two breaks. */
function quotationMask(text: string, breaks: RegExp): Uint8Array {
  const edges = new Int32Array(text.length + 1)
  let from = 0
  for (const lineBreak of text.matchAll(breaks)) {
    markQuotations(text, from, lineBreak.index, edges)
    from = lineBreak.index + lineBreak[0].length
  }
  markQuotations(text, from, text.length, edges)
  const mask = new Uint8Array(text.length + 1)
  let depth = 0
  for (let i = 0; i <= text.length; i++) {
    depth += edges[i]!
    if (depth > 0) mask[i] = 1
  }
  return mask
}

function markQuotations(text: string, from: number, to: number, edges: Int32Array): void {
  const open: { char: string; at: number }[] = []
  for (let at = from; at < to; at++) {
    const char = text[at]!
    if (!QUOTATION_MARKS.includes(char)) continue
    const depth = findLastOpen(open, char)
    const opening = opensQuotation(text, at, char)
    if (depth >= 0 && !(opening && open[depth]!.char === char)) {
      edges[open[depth]!.at + 1]!++
      edges[at + 1]!--
      open.length = depth
    } else if (opening) {
      open.push({ char, at })
    }
  }
}

/** The innermost open quotation that `char` can close, looking at most three levels up. */
function findLastOpen(open: { char: string }[], char: string): number {
  for (let i = open.length - 1; i >= Math.max(0, open.length - 3); i--) {
    if (PAIRS[open[i]!.char]!.includes(char)) return i
  }
  return -1
}

function opensQuotation(text: string, at: number, char: string): boolean {
  if ('“„«「『'.includes(char)) return true
  if ('」』'.includes(char)) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return /[\s([{—–:\u3000-]/.test(before) && !isSpace(after)
}
