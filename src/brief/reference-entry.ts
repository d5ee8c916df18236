import { addressEnd } from '../text/markup.ts'
import { splitSentences } from '../text/sentences.ts'
import { isDateWording } from './month-translations.ts'
import { dateFromReference } from './reference-date.ts'

/** What one entry of a reference list says of a source; what it does not say is absent. */
export interface ReferenceDetails {
  title?: string
  publisher?: string
  /** Date of publication, EDTF. */
  date?: string
  /** http or https, ASCII. */
  url?: string
}

const MAX_ENTRY = 4_000
const MAX_TITLE = 1_000
const MAX_PUBLISHER = 500

/**
 * Reads an entry without its number: "Title, Publisher, 3 May 2024, https://…", "“Title.” Publisher (2024)",
 * "[Title](https://…), Publisher", "https://… "Title"". A name alone before a date is the publisher.
 */
export function readReference(entry: string): ReferenceDetails {
  const text = entry.slice(0, MAX_ENTRY).replace(/\s+/g, ' ').trim()
  const link = readLink(text)
  const bare = link?.url ?? firstAddress(text)
  const rest = withoutAddresses(link ? text.slice(0, link.start) + MARKED_TITLE + text.slice(link.end) : text)
  const linkTitle = link && isTitle(link.label) ? link.label : undefined
  const names = linkTitle
    ? namesAround(rest, MARKED_TITLE, linkTitle)
    : readNames(rest.replace(MARKED_TITLE, ' '))
  return compact({
    title: clean(names.title, MAX_TITLE),
    publisher: clean(names.publisher, MAX_PUBLISHER),
    date:
      dateFromReference(rest.replace(MARKED_TITLE, ' ').replace(/[“"«„][^”"»“]{0,400}[”"»“]/g, ' ')) ??
      dateFromReference(rest),
    url: bare === undefined ? undefined : webAddress(bare),
  })
}

/** Whether an entry says something only references say: an address, a date or a linked or quoted title. */
export function looksLikeReference(entry: string): boolean {
  const { url, date } = readReference(entry)
  return url !== undefined || date !== undefined
}

function compact(details: ReferenceDetails): ReferenceDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
}

// ---- addresses ----

const LABEL = '[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*'
const HOST = `(?:${LABEL}(?:[.]${LABEL})*[.]?|\\[[0-9A-Fa-f:.]+\\])`
const WEB_ADDRESS = new RegExp(
  `^https?://${HOST}(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%\\[\\]-]*)?$`,
)

/** An address as the records take it: http or https, ASCII, without credentials; other characters percent-encoded. */
function webAddress(raw: string): string | undefined {
  if (raw.length > 2_048) return undefined
  if (WEB_ADDRESS.test(raw)) return raw
  try {
    const { href, protocol, username, password } = new URL(raw)
    const web = (protocol === 'http:' || protocol === 'https:') && username === '' && password === ''
    return web && href.length <= 2_048 && WEB_ADDRESS.test(href) ? href : undefined
  } catch {
    return undefined
  }
}

function firstAddress(text: string): string | undefined {
  const match = /https?:\/\//i.exec(text)
  return match ? text.slice(match.index, addressEnd(text, match.index)) : undefined
}

function withoutAddresses(text: string): string {
  let rest = ''
  let done = 0
  for (const match of text.matchAll(/<?(?:https?:\/\/|www\.)/gi)) {
    if (match.index < done) continue
    const start = match[0].startsWith('<') ? match.index + 1 : match.index
    rest += `${text.slice(done, match.index)} `
    done = addressEnd(text, start)
    if (text[done] === '>') done++
  }
  return rest + text.slice(done)
}

interface Link {
  start: number
  end: number
  label: string
  url?: string
}

/** The first Markdown link, `[label](target)`; only web addresses count as its address. */
function readLink(text: string): Link | undefined {
  const middle = text.indexOf('](')
  if (middle < 0) return undefined
  let start = middle - 1
  for (let depth = 0; start >= 0; start--) {
    if (text[start] === ']') depth++
    else if (text[start] === '[' && depth-- === 0) break
  }
  const target = middle + 2 + (text[middle + 2] === '<' ? 1 : 0)
  const close = text.indexOf(
    ')',
    /^https?:/i.test(text.slice(target, target + 6)) ? addressEnd(text, target) : target,
  )
  if (start < 0 || close < 0) return undefined
  const address = /^https?:\/\//i.test(text.slice(target, target + 8))
    ? text.slice(target, addressEnd(text, target))
    : undefined
  return { start, end: close + 1, label: text.slice(start + 1, middle), url: address }
}

/** A link labelled "link", "[1]" or with its own address has no title. */
function isTitle(label: string): boolean {
  if (/^(?:https?:|www\.)/i.test(label) || !/\p{L}{2}/u.test(label)) return false
  return !/^(?:link|source|here|url|online|archive|archived|pdf|[\w-]+(?:\.[\w-]+)+)$/i.test(label.trim())
}

// ---- names ----

interface Names {
  title?: string
  publisher?: string
}

/** Stands for a linked title while the rest of the entry is read. */
const MARKED_TITLE = '\u0001'
/** Stands for the comma of "May 27, 2026" while commas are split. */
const DATE_COMMA = '\u0002'

const QUOTED =
  /“([^”]{2,400})”|"([^"]{2,400})"|«\s?([^»]{2,400}?)\s?»|„([^“”]{2,400})[“”]|「([^」]{2,400})」|《([^》]{2,400})》/

function readNames(text: string): Names {
  const quoted = QUOTED.exec(text)
  if (quoted) {
    const title = quoted.slice(1).find((group) => group !== undefined)!
    return namesAround(text.replace(quoted[0], MARKED_TITLE), MARKED_TITLE, title)
  }
  const emphasis = /(?<![\p{L}*_])([*_]{1,2})([^*_]{2,300})\1(?![\p{L}*_])/u.exec(text)
  if (emphasis && /\p{L}/u.test(text.slice(0, emphasis.index))) {
    const title = segments(text.slice(0, emphasis.index)).join(', ')
    if (title !== '') return { title, publisher: emphasis[2] }
  } else if (emphasis) {
    const rest = plainNames(text.slice(emphasis.index + emphasis[0].length))
    const name = rest.title ?? rest.publisher
    if (name !== undefined && words(emphasis[2]!) <= 2 && words(name) >= 2) {
      return { title: name, publisher: emphasis[2] }
    }
    return namesAround(text.replace(emphasis[0], MARKED_TITLE), MARKED_TITLE, emphasis[2]!)
  }
  return plainNames(text)
}

/** With the title known, the publisher is the first name after it, else the last before it. */
function namesAround(text: string, mark: string, title: string): Names {
  const [before = '', after = ''] = text.split(mark)
  const name = (part: string) => sentences(part).flatMap((sentence) => segments(sentence))
  return { title, publisher: name(after)[0] ?? name(before).at(-1) }
}

/** Neither link nor quotation: "Title. Publisher, date", "Title — Publisher", "Title, Publisher, date". */
function plainNames(text: string): Names {
  const apa = /^[^.(]{2,120}\.?\s\([0-9]{4}[^)]{0,20}\)\.\s/.exec(text)
  const parts = sentences(apa ? text.slice(apa[0].length) : text)
    .map((part) => segments(part))
    .filter((part) => part.length > 0)
  const [first, second] = parts
  if (first && second) return inOrder(first.join(', '), second.join(', '), second[0]!)
  const [head, tail] = text.split(/\s[—–|]\s|\s-\s/).map((part) => segments(part))
  if (head?.length && tail?.length) return inOrder(head.join(', '), tail.join(', '), tail[0]!)
  if (!first) return {}
  if (first.length >= 2) return { title: first.slice(0, -1).join(', '), publisher: first.at(-1) }
  return isName(first[0]!, dateFromReference(text) !== undefined)
    ? { publisher: first[0] }
    : { title: first[0] }
}

/** "Title. Publisher" and, where the first part is one or two words and the second is longer, "Agency. Title". */
function inOrder(first: string, second: string, name: string): Names {
  const agencyFirst = words(first) <= 2 && words(second) > 2
  return agencyFirst ? { title: second, publisher: first } : { title: first, publisher: name }
}

/** One or two capitalised words, three before a date. */
function isName(text: string, dated: boolean): boolean {
  return words(text) <= (dated ? 3 : 2) && text.split(' ').every((word) => /^\P{Ll}/u.test(word))
}

function words(text: string): number {
  return text.split(' ').length
}

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end))
}

/** The parts between commas that are names: no dates, no "accessed …", no "available at". */
function segments(text: string): string[] {
  return text
    .replace(/[([]([^()[\]]{1,60})[)\]]/g, (whole, inside: string) => (isDateWording(inside) ? ',' : whole))
    .replace(/(\p{L}{3,9}\.? [0-9]{1,2}), ([0-9]{4})/gu, `$1${DATE_COMMA} $2`)
    .split(/[,;，、،؛]/)
    .map((part) => withoutTrailingDate(part.replace(DATE_COMMA, ',')))
    .map(trimMarks)
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !isDateWording(part) && !NOTES.test(part))
}

const NOTES =
  /^(?:accessed|retrieved|last (?:visited|checked|accessed)|available|archived|online|url|link|doi|via|abgerufen|zuletzt|consulté|consultado|дата обращения)(?![\p{L}])/iu

function withoutTrailingDate(part: string): string {
  const match =
    /[\s:]((?:[0-9]{1,2}\.? )?(?:de )?\p{L}{3,12}\.? (?:de )?(?:[0-9]{1,2},? )?[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})\s?(?:г\.?)?\.?$/u.exec(
      part,
    )
  return match && isDateWording(match[1]!) ? part.slice(0, match.index) : part
}

function trimMarks(part: string): string {
  return part.replace(/^[\s\-–—|:.,;*_()[\]^“”"'«»]+/u, '').replace(/[\s\-–—|:.,;*_([“”"'«»]+$/u, '')
}

function clean(name: string | undefined, most: number): string | undefined {
  if (name === undefined) return undefined
  const trimmed = name
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .replace(/^[\s*_]+|[\s*_,.;:]+$/g, '')
    .replace(/^[^(]*\)$/, (whole) => whole.slice(0, -1))
    .trim()
  return trimmed !== '' && trimmed.length <= most ? trimmed : undefined
}
