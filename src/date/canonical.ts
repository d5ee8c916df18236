import { parseDate } from './parse.ts'

/**
 * One spelling for each meaning, or undefined when the text is no date. Capital `T`, `X` and `Z`; an offset
 * of zero is `Z` (other offsets stay: they carry the day as written); no needless zeros in a fraction of a
 * second; the items of a set in ascending order, none twice, and a range from a date to itself as that date.
 * Nothing else changes: precision, qualifiers and the choice of set or date are the author's.
 */
export function canonicalDate(text: string): string | undefined {
  const upper = text.replace(/[txz]/g, (letter) => letter.toUpperCase())
  const date = parseDate(upper)
  if (date?.kind === 'date-time') return canonicalDateTime(upper)
  return date?.kind === 'set' ? canonicalSet(upper) : date && upper
}

function canonicalDateTime(text: string): string {
  const inUtc = text.replace(/[+-]00:00$/, 'Z')
  const dot = inUtc.indexOf('.')
  if (dot < 0) return inUtc
  const offsetLength = inUtc.endsWith('Z') ? 1 : 6
  const decimals = inUtc.slice(dot + 1, -offsetLength)
  let kept = decimals.length
  while (decimals[kept - 1] === '0') kept--
  return inUtc.slice(0, kept === 0 ? dot : dot + 1 + kept) + inUtc.slice(-offsetLength)
}

function canonicalSet(text: string): string {
  const items = text.slice(1, -1).split(',').map(canonicalItem)
  return `[${[...new Set(items)].sort(byOpenEndsThenText).join(',')}]`
}

function canonicalItem(item: string): string {
  const [from, to] = item.split('..')
  return from === to ? from! : item
}

/** Plain dates sort as text, because a year always has four digits; the open ends keep their places. */
function byOpenEndsThenText(a: string, b: string): number {
  if (a.startsWith('..') || b.endsWith('..')) return -1
  if (b.startsWith('..') || a.endsWith('..')) return 1
  return a < b ? -1 : 1
}
