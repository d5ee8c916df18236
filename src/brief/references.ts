import { findMarkers } from '../text/markers.ts'
import { isBlank, type Line, linesOf } from './lines.ts'
import { looksLikeReference, type ReferenceDetails, readReference } from './reference-entry.ts'

/** One entry of a reference list. `marker` is its number or label, or its place in a list without numbers. */
export interface ReferenceEntry extends ReferenceDetails {
  marker: string
  /** UTF-16 offsets of the entry with its number, without the line break after it. */
  start: number
  end: number
  raw: string
}

/** The reference list of a brief, its heading included. */
export interface ReferenceList {
  start: number
  end: number
  entries: ReferenceEntry[]
}

/**
 * Finds the reference list under a brief: numbered entries, Markdown definitions and footnotes, bullets or bare
 * addresses, under a heading ("References", «Источники», "Quellen" …) or at the end of the text. A numbered list of
 * the text itself is none: without a heading the entries must be cited and look like references.
 */
export function parseReferences(text: string): ReferenceList | undefined {
  const lines = linesOf(text)
  return listUnderHeading(text, lines) ?? listAtEnd(text, lines)
}

// ---- lines ----

type LabelKind =
  | 'footnote'
  | 'definition'
  | 'bracket'
  | 'number'
  | 'superscript'
  | 'bullet'
  | 'address'
  | 'plain'

interface Label {
  kind: LabelKind
  marker?: string
  /** Length of the label with the space after it. */
  length: number
}

function isRule(line: Line): boolean {
  return /^\s*(?:[-*_=—–]\s*){3,}$/.test(line.text)
}

const DIGITS = '[0-9۰-۹٠-٩०-९０-９]'
const LABELS: ReadonlyArray<readonly [LabelKind, RegExp]> = [
  ['footnote', /^[ \t]{0,3}\[\^([^\s[\]^]{1,100})\]:[ \t]*/],
  ['definition', /^[ \t]{0,3}\[([^\s[\]^]{1,40})\]:[ \t]*(?=<?https?:)/i],
  [
    'bracket',
    new RegExp(
      `^[ \\t]*(?:[-*+•][ \\t]+)?\\\\?[[［【](${DIGITS}{1,4})\\\\?[\\]］】](?:[:.]?[ \\t]+|:?(?=[^\\s\\[\\]:,;.]))`,
    ),
  ],
  [
    'number',
    new RegExp(
      `^[ \\t]*(?:[-*+•][ \\t]+)?\\(?(${DIGITS}{1,3})(?:[.):、．][ \\t]*(?!${DIGITS})|[ \\t]+(?=https?:))(?:\\^[ \\t]*)?`,
    ),
  ],
  ['superscript', /^[ \t]*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[ \t]*(?=\S)/],
  ['address', /^[ \t]*(?:[-*+•][ \t]+)?(?=<?https?:\/\/\S+\s*$)/i],
  ['bullet', /^[ \t]*[-*+•–—][ \t]+(?=\S)/],
]

function labelOf(line: Line): Label | undefined {
  for (const [kind, pattern] of LABELS) {
    const match = pattern.exec(line.text)
    if (match) return { kind, marker: match[1] && plainDigits(match[1]), length: match[0].length }
  }
  return undefined
}

function plainDigits(label: string): string {
  return label
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
}

// ---- headings ----

const HEADINGS = new Set(
  (
    'references,reference list,sources,source,notes,endnotes,footnotes,citations,works cited,bibliography,links,' +
    'notes and references,references and notes,sources and references,sources and notes,notes and sources,' +
    'quellen,quelle,quellenangaben,quellenverzeichnis,einzelnachweise,belege,literatur,literaturverzeichnis,anmerkungen,fußnoten,' +
    'références,notes et références,bibliographie,источники,источник,примечания,ссылки,литература,сноски,список литературы,' +
    'список источников,джерела,примітки,посилання,література,fuentes,referencias,notas,bibliografía,fontes,referências,' +
    'bibliografia,fonti,riferimenti,note,bronnen,referenties,źródła,przypisy,kaynaklar,kaynakça,dipnotlar,källor,referenser,' +
    'المصادر,المراجع,الهوامش,المصادر والمراجع,منابع,پانویس,پی‌نوشت,پی نوشت,مآخذ,حوالہ جات,حوالے,مصادر,' +
    '参考文献,参考资料,參考資料,来源,來源,资料来源,資料來源,注释,註釋,出典,脚注,출처,참고문헌,참고 문헌,각주,संदर्भ,स्रोत'
  ).split(','),
)

interface Heading {
  /** Index of the line after it. */
  next: number
  /** What follows a colon on the heading's own line, when that is the first entry. */
  rest?: Line
}

function headingAt(lines: readonly Line[], at: number): Heading | undefined {
  const line = lines[at]!
  if (line.text.length <= 80 && HEADINGS.has(headingName(line.text))) {
    const next = lines[at + 1]
    return { next: next && isRule(next) ? at + 2 : at + 1 }
  }
  const colon = /[:：]/.exec(line.text.slice(0, 80))
  if (!colon || !HEADINGS.has(headingName(line.text.slice(0, colon.index)))) return undefined
  const offset = colon.index + 1 + /^[\s*_]*/.exec(line.text.slice(colon.index + 1))![0].length
  const rest = { ...line, start: line.start + offset, text: line.text.slice(offset) }
  const label = labelOf(rest)
  return label && label.kind !== 'bullet' ? { next: at + 1, rest } : undefined
}

function headingName(text: string): string {
  return text
    .replace(/^[\s#*_>=]{0,20}/, '')
    .replace(/[\s#*_:：=]{1,20}$/, '')
    .toLowerCase()
}

function listUnderHeading(text: string, lines: readonly Line[]): ReferenceList | undefined {
  const headings = lines.flatMap((_, at) => {
    const heading = headingAt(lines, at)
    return heading ? [{ at, ...heading }] : []
  })
  // The last heading with a list under it; a few suffice, and the time stays linear.
  for (const { at, next, rest } of headings.slice(-5).reverse()) {
    const entries = collect(text, rest ? [rest, ...lines.slice(next)] : lines.slice(next), true)
    if (entries.length === 0 || !isPlausible(text, lines[at]!.start, entries)) continue
    return { start: lines[at]!.start, end: entries.at(-1)!.end, entries: entries.map(toReference) }
  }
  return undefined
}

// ---- lists ----

interface Entry {
  marker: string
  kind: LabelKind
  start: number
  end: number
  raw: string
  content: string
}

function toReference({ marker, start, end, raw, content }: Entry): ReferenceEntry {
  return { marker, start, end, raw, ...readReference(content) }
}

/** Reads entries until something else begins: another heading, or a paragraph that is no entry. */
function collect(text: string, lines: readonly Line[], headed: boolean): Entry[] {
  const found: { line: Line; label: Label; end: number }[] = []
  let afterBlank = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (isBlank(line)) {
      afterBlank = true
      continue
    }
    const label = labelOf(line)
    const last = found.at(-1)
    if (isRule(line) || /^\s{0,3}#{1,6}\s/.test(line.text) || (last && headingAt(lines, i))) break
    if (label && startsEntry(label, found[0]?.label)) {
      found.push({ line, label, end: trimmedEnd(line) })
    } else if (last && (!afterBlank || /^(?: {2,}|\t)/.test(line.text)) && last.label.kind !== 'plain') {
      last.end = trimmedEnd(line)
    } else if (headed && (!last || last.label.kind === 'plain') && looksLikeReference(line.text)) {
      found.push({
        line,
        label: { kind: 'plain', length: /^\s*/.exec(line.text)![0].length },
        end: trimmedEnd(line),
      })
    } else {
      break
    }
    afterBlank = false
  }
  return found.map(({ line, label, end }, index) => ({
    marker: label.marker ?? String(index + 1),
    kind: label.kind,
    start: line.start,
    end,
    raw: text.slice(line.start, end),
    content: text.slice(line.start + label.length, end),
  }))
}

/** Entries of a numbered list have numbers; bullets and addresses mix. */
function startsEntry(label: Label, first: Label | undefined): boolean {
  if (!first) return true
  if (first.kind === 'plain') return label.marker === undefined
  return (first.marker === undefined) === (label.marker === undefined)
}

function trimmedEnd(line: Line): number {
  return line.start + line.text.trimEnd().length
}

/** Under a heading: something is cited, or at least half of the entries look like references. */
function isPlausible(text: string, bodyEnd: number, entries: readonly Entry[]): boolean {
  if (likeness(entries) >= 0.5) return true
  const cited = citedIn(text, bodyEnd)
  return entries.some(({ marker, kind }) => kind !== 'bullet' && kind !== 'plain' && cited.has(marker))
}

function likeness(entries: readonly Entry[]): number {
  return entries.filter(({ content }) => looksLikeReference(content)).length / entries.length
}

function citedIn(text: string, end: number): Set<string> {
  return new Set(findMarkers(text.slice(0, end)).flatMap(({ ids }) => ids))
}

// ---- a list without a heading ----

function listAtEnd(text: string, lines: readonly Line[]): ReferenceList | undefined {
  const top = topOfLastList(lines)
  if (top === undefined) return undefined
  const entries = collect(text, lines.slice(top), false)
  const first = entries[0]
  const last = entries.at(-1)
  if (!first || !last || text.slice(last.end).trim() !== '') return undefined
  if (!isListAtEnd(text, lines, top, entries)) return undefined
  return { start: first.start, end: last.end, entries: entries.map(toReference) }
}

function isListAtEnd(text: string, lines: readonly Line[], top: number, entries: readonly Entry[]): boolean {
  const { kind, start } = entries[0]!
  if (kind === 'footnote' || kind === 'definition') return true
  const apart = top === 0 || isBlank(lines[top - 1]!) || isRule(lines[top - 1]!)
  const cited = citedIn(text, start)
  if (kind === 'address') return apart && (entries.length >= 2 || cited.size > 0)
  const details = entries.map(({ content }) => readReference(content))
  const sourced = details.filter(
    ({ url, publisher, date }) => url !== undefined || (publisher !== undefined && date !== undefined),
  )
  if (kind === 'bullet' || sourced.length < entries.length / 2) return false
  const addressed = details.every(({ url }) => url !== undefined)
  if (kind === 'bracket' && addressed) return true
  return (apart || addressed) && entries.some(({ marker }) => cited.has(marker))
}

/** Walks up from the end over entries of one kind with falling numbers, and over the lines that continue them. */
function topOfLastList(lines: readonly Line[]): number | undefined {
  let top: number | undefined
  let kind: LabelKind | undefined
  let number = Number.POSITIVE_INFINITY
  let loose = 0
  let touching = false
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    if (isBlank(line)) {
      if (loose > 0) break
      touching = false
      continue
    }
    if (isRule(line)) break
    const label = labelOf(line)
    const value = label?.marker === undefined ? undefined : Number(label.marker)
    const falls = value === undefined || Number.isNaN(value) || value < number
    // An address on a line of its own right under a numbered entry belongs to that entry.
    const owns = kind === 'address' && touching && label?.marker !== undefined
    touching = true
    if (label && label.kind !== 'bullet' && (kind === undefined || label.kind === kind || owns) && falls) {
      top = i
      kind = label.kind
      if (value !== undefined && !Number.isNaN(value)) number = value
      loose = 0
    } else if (++loose > 4) {
      break
    }
  }
  return top
}
