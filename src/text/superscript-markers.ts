import { isReferenceNumber, MAX_IDS, type Marker, marker, range, SUPERSCRIPT_DIGITS } from './marker.ts'
import { atLineStart } from './markup.ts'

const SUPERSCRIPT_RUN = /⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}(?:(?:[⁻‐‑‒–—-]|[·‧˒،、]|[,;] ?)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,9}){0,100}⁾?/y

/** The marker in superscript digits at `start`; undefined for exponents, units and isotopes. */
export function readSuperscriptMarker(
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
