import { FullStops, type Next, type NextKind } from './full-stop.ts'
import type { Marker, MarkerOptions } from './marker.ts'
import { findMarkers } from './markers.ts'
import type { Utf16Range } from './offsets.ts'
import { quotationMask } from './quotation-mask.ts'
import { type SentenceWords, sentenceWords } from './sentence-words.ts'

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
export function splitSentences(text: string, options: SentenceOptions = {}): Utf16Range[] {
  return new Splitter(text, options).split()
}

const STRONG = '。｡！？؟۔।॥።။។։'
const CLOSERS = '"\'”’»›)]}」』）】》〉］“‘«*_'
const QUOTE_CLOSERS = /["'”’»›」』“‘«]/
const OPENERS = /["'“”‘«»„‚‹›(（[{「『《¿¡*_]/
const ENDINGS = /\.+|[!?…‼⁇⁈⁉]|[。｡！？؟۔।॥።။។։]/y

class Splitter {
  private readonly markers: Marker[]
  private readonly insideQuotation: Uint8Array | undefined
  private readonly words: SentenceWords
  private readonly fullStops: FullStops
  private readonly breaks: RegExp
  private nextMarker = 0
  private readonly spans: Utf16Range[] = []

  constructor(
    private readonly text: string,
    options: SentenceOptions,
  ) {
    this.markers = findMarkers(text, options)
    this.words = sentenceWords(options.language)
    this.fullStops = new FullStops(text, this.words)
    this.breaks = options.wrapped ? BLANK_LINES : LINE_BREAKS
    if (!options.splitQuotations) this.insideQuotation = quotationMask(text, this.breaks)
  }

  split(): Utf16Range[] {
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
    return { at: end, isEnd: this.fullStops.ends(start, at, next) }
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
    return words !== null && this.words.speech.has(words[1]!)
  }

  private isOmission(at: number, end: number, bracketed: boolean): boolean {
    if (bracketed && /[[(]/.test(this.text[at - 1] ?? '')) return true
    return end - at <= 3 && isSpace(this.text[at - 1] ?? '')
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
