import type { SourceBlockKind } from '../types.ts'
import {
  analysisLabelLength,
  BYLINE,
  CAPTION,
  DATE_LINE,
  DATELINE,
  isAnalysisHeading,
} from './block-words.ts'
import { endsSentence, isBlank, type Line, lastCharacter, linesOf, onOneLine } from './lines.ts'
import { isWhollyQuoted } from './quotations.ts'

/**
 * A block of a text: UTF-16 offsets, end excluded, blank lines after it included. `passages` are the stretches in
 * which sentences are looked for: the paragraph, or each item of a list without its bullet.
 */
export interface Block {
  kind: SourceBlockKind
  start: number
  end: number
  passages: { start: number; end: number }[]
  /** What the block is beyond its kind, where its text is left unread. */
  unread?: 'table' | 'code' | 'front-matter'
}

type LineKind =
  | 'blank'
  | 'references'
  | 'code'
  | 'definition'
  | 'table'
  | 'rule'
  | 'front-matter'
  | 'heading'
  | 'item'
  | 'text'

interface Group {
  kind: LineKind
  lines: Line[]
  /** Whether a blank line follows. */
  apart: boolean
}

const ITEM = /^[ \t]*(?:[-*+•‣◦▪·][ \t]+|[([]?[0-9]{1,3}[.)\]][ \t]+|[([]?[a-z][)\]][ \t]+)(?=\S)/
const NUMBERED = /^[ \t]*[([]?[0-9]{1,3}[.)\]]/
const RULE = /^\s*(?:[-*_=—–~]\s*){3,}$/
const ATX = /^ {0,3}#{1,6}(?:\s|$)/
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/

/**
 * Divides a text into blocks that together are the text. What a block is follows from its place, its lines and its
 * marks; in doubt it is a paragraph. `references` are the offsets of the reference list.
 */
export function blocksOf(text: string, references?: { start: number; end: number }): Block[] {
  const lines = linesOf(text)
  const groups = groupsOf(lines, lineKinds(lines, references))
  const blocks = new Layout(text, groups).blocks()
  if (blocks.length > 0) blocks[0]!.start = 0
  else if (text !== '') blocks.push({ kind: 'other', start: 0, end: text.length, passages: [] })
  return blocks
}

// ---- lines ----

function lineKinds(lines: readonly Line[], references?: { start: number; end: number }): LineKind[] {
  const kinds: LineKind[] = []
  const matter = frontMatterEnd(lines)
  let fence: string | undefined
  for (const [i, line] of lines.entries()) {
    if (references && line.next > references.start && line.start < references.end) kinds.push('references')
    else if (i < matter) kinds.push('front-matter')
    else if (fence !== undefined) {
      kinds.push('code')
      if (line.text.trim().startsWith(fence) && line.text.trim().replaceAll(fence[0]!, '') === '')
        fence = undefined
    } else if (FENCE.test(line.text) && closesLater(lines, i)) {
      kinds.push('code')
      fence = /[`~]{3,}/.exec(line.text)![0]
    } else if (isBlank(line)) kinds.push('blank')
    else if (RULE.test(line.text)) kinds.push('rule')
    else if (ATX.test(line.text)) kinds.push('heading')
    else if (/^\s*\|.*\|\s*$/.test(line.text)) kinds.push('table')
    else if (/^ {0,3}\[\^?[^\s[\]]{1,100}\]:\s/.test(line.text)) kinds.push('definition')
    else kinds.push(ITEM.test(line.text) ? 'item' : 'text')
  }
  return kinds
}

function closesLater(lines: readonly Line[], from: number): boolean {
  const mark = /[`~]{3,}/.exec(lines[from]!.text)![0]
  for (let i = from + 1; i < Math.min(lines.length, from + 500); i++)
    if (lines[i]!.text.trim().startsWith(mark)) return true
  return false
}

/** Front matter: `key: value` lines between two lines of hyphens at the top. */
function frontMatterEnd(lines: readonly Line[]): number {
  if (!/^---\s*$/.test(lines[0]?.text ?? '')) return 0
  for (let i = 1; i < Math.min(lines.length, 60); i++) {
    if (/^(?:---|\.\.\.)\s*$/.test(lines[i]!.text)) return i + 1
    if (!/^(?:[\w-]+\s*:|\s+\S|\s*-\s|#)/.test(lines[i]!.text) && !isBlank(lines[i]!)) return 0
  }
  return 0
}

// ---- groups ----

function groupsOf(lines: readonly Line[], kinds: readonly LineKind[]): Group[] {
  const groups: Group[] = []
  let at = 0
  while (at < lines.length) {
    const kind = kinds[at]!
    let end = at + 1
    while (end < lines.length && (kinds[end] === kind || (kind === 'item' && kinds[end] === 'text'))) {
      if (kind === 'heading' || kind === 'rule') break
      // After a list item a line that is not indented goes on with it only where the item is not finished.
      if (kind === 'item' && kinds[end] === 'text' && !continuesItem(lines[end - 1]!, lines[end]!)) break
      end++
    }
    const run = lines.slice(at, end)
    at = end
    if (kind === 'blank') {
      if (groups.length > 0) groups.at(-1)!.apart = true
      else groups.push({ kind, lines: run, apart: true })
    } else if (kind === 'text' || (kind === 'item' && !isList(run))) {
      for (const paragraph of paragraphsOf(run)) groups.push({ kind: 'text', lines: paragraph, apart: false })
    } else {
      groups.push({ kind, lines: run, apart: false })
    }
  }
  return groups
}

function continuesItem(before: Line, line: Line): boolean {
  return /^\s{2,}|^\t/.test(line.text) || (!endsSentence(before.text) && /^\s*\p{Ll}/u.test(line.text))
}

/** One numbered line may be a date ("3. September …"); numbers of a list stand on several lines and grow. */
function isList(run: readonly Line[]): boolean {
  const numbers = run.flatMap(({ text }) => {
    const number = NUMBERED.exec(text)
    return number ? [Number(/[0-9]+/.exec(number[0])![0])] : []
  })
  if (numbers.length === 0) return true
  if (numbers.length < run.filter(({ text }) => ITEM.test(text)).length) return true
  return numbers.length > 1 && numbers.every((number, i) => i === 0 || number > numbers[i - 1]!)
}

const NARROWEST = 30
const WIDEST = 130

/** Lines without a blank line between them: paragraphs of one line each, or paragraphs broken to a width. */
function paragraphsOf(run: readonly Line[]): Line[][] {
  const width = run.reduce((most, { text }) => Math.max(most, text.trimEnd().length), 0)
  const filled = run.map((line, i) => {
    const next = run[i + 1]
    return next !== undefined && line.text.trimEnd().length + 1 + firstWordLength(next.text) > width
  })
  const unfinished = run.map(({ text }) => !endsSentence(text))
  const broken = width >= NARROWEST && width <= WIDEST && filled.some((full, i) => full && unfinished[i])
  const paragraphs: Line[][] = []
  for (const [i, line] of run.entries()) {
    const joins =
      i > 0 && ((broken && filled[i - 1]) || (unfinished[i - 1] && /^[>\s]*\p{Ll}/u.test(line.text)))
    if (joins) paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

function firstWordLength(line: string): number {
  const word = /^[>\s]*(\S{1,40})/.exec(line)?.[1] ?? ''
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? 1 : word.length
}

// ---- kinds ----

class Layout {
  private readonly found: Block[] = []
  private prose = 0
  private inAnalysis = false
  private begun = false

  constructor(
    private readonly text: string,
    private readonly groups: readonly Group[],
  ) {}

  blocks(): Block[] {
    for (const [i, group] of this.groups.entries()) this.add(group, i)
    return this.found
  }

  private add(group: Group, at: number): void {
    const start = group.lines[0]!.start
    const contentEnd = group.lines.at(-1)!.end
    const next = this.groups[at + 1]
    const end = next ? next.lines[0]!.start : this.text.length
    const content = this.text.slice(start, contentEnd)
    const kind = this.kindOf(group, at, content)
    const last = this.found.at(-1)
    if (group.kind === 'blank') return
    // A rule stands with the block before it.
    if (last && group.kind === 'rule') {
      last.end = end
      return
    }
    const block: Block = { kind, start, end, passages: [] }
    if (group.kind === 'table' || group.kind === 'code' || group.kind === 'front-matter')
      block.unread = group.kind
    else if (kind === 'list') block.passages = itemsOf(group.lines)
    else if (kind === 'lede' || kind === 'paragraph' || kind === 'analysis') {
      block.passages = [{ start: start + this.leadLength(content), end: contentEnd }]
      this.prose++
    }
    this.found.push(block)
    this.begun ||= kind !== 'other'
  }

  private leadLength(content: string): number {
    const mark = /^\s*(?:>[ \t]?)*/.exec(content)![0].length
    const opening = content.slice(mark, mark + 200)
    const dateline = this.prose === 0 ? (DATELINE.exec(opening)?.[0].length ?? 0) : 0
    return mark + (dateline || analysisLabelLength(opening))
  }

  private kindOf(group: Group, at: number, content: string): SourceBlockKind {
    switch (group.kind) {
      case 'references':
        this.inAnalysis = false
        return 'references'
      case 'heading':
        return this.headingKind(content)
      case 'item':
        return 'list'
      case 'text':
        return this.textKind(group, at, content)
      default:
        return 'other'
    }
  }

  private headingKind(content: string): SourceBlockKind {
    this.inAnalysis = isAnalysisHeading(content)
    const level = /^\s{0,3}(#{1,6})/.exec(content)?.[1]?.length
    return this.isTop() && level !== undefined && (level === 1 || this.isOnlyOfItsLevel(level))
      ? 'headline'
      : 'heading'
  }

  /** Whether the first heading is above all others. */
  private isOnlyOfItsLevel(level: number): boolean {
    const marks = this.groups.filter(({ kind }) => kind === 'heading')
    return marks.every(({ lines }, i) => i === 0 || /#+/.exec(lines[0]!.text)![0].length > level)
  }

  /** Whether nothing but front matter and blank lines stands above. */
  private isTop(): boolean {
    return !this.begun
  }

  private textKind(group: Group, at: number, content: string): SourceBlockKind {
    const flat = onOneLine(content).replace(/(^|\s)>[ \t]?/g, '$1')
    if (CAPTION.test(flat)) return 'caption'
    if (isAnalysisHeading(flat)) return this.headingKind(content)
    if (this.isUnderlined(group, at, flat)) return this.isTop() ? 'headline' : this.headingKind(content)
    if (this.isTop() && this.isHeadline(group, at, flat)) return 'headline'
    if (this.isByline(flat)) return 'byline'
    if (isWhollyQuoted(flat) && !this.isIntroduced()) return 'pull-quote'
    if (this.isHeading(group, at, flat)) return this.headingKind(content)
    if (this.inAnalysis || analysisLabelLength(flat.slice(0, 200)) > 0) return 'analysis'
    return this.prose === 0 ? 'lede' : 'paragraph'
  }

  /** A setext heading: a line with a line of = or - right under it. */
  private isUnderlined(group: Group, at: number, flat: string): boolean {
    const next = this.groups[at + 1]
    if (group.apart || next?.kind !== 'rule' || flat.length > 150) return false
    const mark = next.lines[0]!.text.trim()
    return /^=+$/.test(mark) || (/^-+$/.test(mark) && !endsSentence(flat))
  }

  private isHeadline(group: Group, at: number, flat: string): boolean {
    const next = this.groups[at + 1]
    if (!next || flat.length > 250 || !/\p{L}/u.test(flat) || isWhollyQuoted(flat) || BYLINE.test(flat))
      return false
    if (
      !/^[\p{L}\p{N}“"«„‘'「『*_¿¡(]/u.test(flat.trimStart()) ||
      ':：;；,，、،'.includes(lastCharacter(flat))
    )
      return false
    if (group.apart) return !endsSentence(flat) || (/[?!？！؟]$/.test(flat.trim()) && flat.length <= 150)
    if (endsSentence(flat) || flat.length > 150) return false
    return next.kind === 'text' && isLongerThan(next, flat.length * 1.5)
  }

  private isByline(flat: string): boolean {
    if (this.prose > 0 || flat.length > 120 || this.found.length > 4) return false
    return DATE_LINE.test(flat) || (BYLINE.test(flat) && !endsSentence(flat))
  }

  /** "The minister said:" on the line before: then the quoted paragraph is somebody's words. */
  private isIntroduced(): boolean {
    const last = this.found.at(-1)
    return (
      last !== undefined && /[:：]\s*$/.test(this.text.slice(Math.max(last.start, last.end - 40), last.end))
    )
  }

  /** A short line without a full stop, with prose of greater length under it. */
  private isHeading(group: Group, at: number, flat: string): boolean {
    const next = this.groups[at + 1]
    if (!next || group.lines.length > 1 || flat.length > 80) return false
    if (next.kind !== 'text' && next.kind !== 'item') return false
    const leadsToList = next.kind === 'item' && /[:：]\s*$/.test(flat)
    if (endsSentence(flat) && !leadsToList) return false
    if (!/^[\p{Lu}\p{Lo}\p{N}*_¿]/u.test(flat.trim()) || /[[\]⁰¹²³⁴-⁹“”"«»]/.test(flat)) return false
    if (',،，、'.includes(lastCharacter(flat)) || flat.trim().split(/\s+/).length > 10) return false
    const before = this.groups[at - 1]
    const stands =
      before === undefined ||
      before.apart ||
      before.kind !== 'text' ||
      endsSentence(before.lines.at(-1)!.text)
    return stands && (next.kind === 'item' || isLongerThan(next, flat.length * 1.5))
  }
}

function isLongerThan(group: Group, length: number): boolean {
  const { lines } = group
  return lines.at(-1)!.end - lines[0]!.start > length && endsSentence(lines.at(-1)!.text)
}

/** The items of a list, each with its continuation lines and without its bullet or number. */
function itemsOf(lines: readonly Line[]): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = []
  for (const line of lines) {
    const label = ITEM.exec(line.text)
    if (label || items.length === 0)
      items.push({ start: line.start + (label?.[0].length ?? 0), end: line.end })
    else items.at(-1)!.end = line.end
  }
  return items
}
