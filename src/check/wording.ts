import { isList } from './inspect.ts'

/** Longest piece of a user's own text that a message repeats, in code points. */
const LONGEST = 60

/** A text in double quotes, escaped as in JSON and shortened. */
export function quote(text: string): string {
  return JSON.stringify(shorten(text))
}

/** A key or code as messages write it: between backticks, escaped and shortened. */
export function tick(text: string): string {
  return `\`${JSON.stringify(shorten(text)).slice(1, -1)}\``
}

/** The number of Unicode code points of a text or a part of it, without building a list of them. */
export function codePoints(text: string, start = 0, end = text.length): number {
  let pairs = 0
  for (let i = start; i < end - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) !== 0xd800) continue
    if ((text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) continue
    pairs++
    i++
  }
  return end - start - pairs
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}

/** The codes that may be written; a long list is cut after the first ones. */
export function choices(codes: readonly string[]): string {
  const shown = codes.length > 14 ? codes.slice(0, 10) : codes
  const rest = codes.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : enumerate(shown, 'or')
}

/** A whole number with commas between the thousands. */
export function count(value: number): string {
  return String(value).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',')
}

/** `1 item`, `2 items`. */
export function plural(value: number, word: string): string {
  return `${count(value)} ${word}${value === 1 ? '' : 's'}`
}

/** `a state`, `an agreement`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

/** What a value is, for the sentence "must be text, not …". */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value === '' ? 'an empty text' : `the text ${quote(value)}`
    case 'number':
      return Number.isFinite(value) ? `the number ${value}` : `${value}, which JSON cannot hold`
    case 'boolean':
      return String(value)
    case 'bigint':
      return 'a BigInt, which JSON cannot hold'
    case 'undefined':
      return 'an empty place'
    case 'symbol':
    case 'function':
      return `a ${typeof value}, which JSON cannot hold`
    default:
      return value === null ? 'null' : isList(value) ? 'a list' : 'an object'
  }
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  const kept = Array.from(text.slice(0, LONGEST * 2 + 2)).slice(0, LONGEST)
  const cut = kept.join('')
  return cut.length < text.length ? `${cut}…` : text
}
