import { fold } from './fold.ts'
import { originalRange } from './folded-text.ts'
import {
  CARDINALS,
  CURRENCY_SIGNS,
  HAN_MAGNITUDES,
  MAGNITUDES,
  ORDINALS,
  UNIT_WORDS,
} from './number-words.ts'
import { offsetIndex, type Span } from './offsets.ts'
import { primarySubtag } from './word-lists.ts'

/**
 * A number of a text. `values` are the amounts it may stand for, as plain decimals with magnitudes multiplied out
 * ("45 million" is "45000000"); more than one where the language leaves the separator open ("1.200" is 1200 in
 * German, 1.2 in English). `unit` is "%", "percentage points", "ordinal" or an ISO 4217 currency code; plain numbers
 * have none. `span` counts code points.
 */
export interface FoundNumber {
  text: string
  values: readonly string[]
  unit?: string
  span: Span
}

/**
 * The numbers of a text in order, in digits of any script and, for languages that we know, in words. Dates and times
 * give one number for each part. `language` is a BCP 47 tag; its first part decides separators and words.
 */
export function numbersIn(text: string, language?: string): FoundNumber[] {
  const folded = fold(text)
  const primary = primarySubtag(language) ?? ''
  const raw = [...inDigits(folded.text, primary), ...inWords(folded.text, primary)]
  raw.sort((a, b) => a.from - b.from || b.to - a.to)
  const offsets = offsetIndex(text)
  const found: FoundNumber[] = []
  let end = -1
  for (const number of raw) {
    if (number.from < end) continue
    end = number.to
    const range = originalRange(folded, number.from, number.to)
    found.push({
      text: text.slice(range.start, range.end),
      values: number.values,
      ...(number.unit === undefined ? {} : { unit: number.unit }),
      span: { start: offsets.toCodePoint(range.start), end: offsets.toCodePoint(range.end) },
    })
  }
  return found
}

/** Whether two numbers may be the same: a shared value, and units that do not contradict each other. */
export function sameNumber(a: FoundNumber, b: FoundNumber): boolean {
  return a.values.some((value) => b.values.includes(value)) && unitsAgree(a.unit, b.unit)
}

/** The numbers of `a` that `b` lacks, each counted as often as it stands there. */
export function numbersMissing(a: readonly FoundNumber[], b: readonly FoundNumber[]): FoundNumber[] {
  const left = [...b]
  return a.filter((number) => {
    const at = left.findIndex((other) => sameNumber(number, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

interface Raw {
  from: number
  to: number
  values: readonly string[]
  unit?: string
}

function unitsAgree(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true
  const strict = (unit: string | undefined) => unit === '%' || unit === 'percentage points'
  return (a === undefined || b === undefined) && !strict(a) && !strict(b)
}

const DIGITS = /\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,']\d+)*/g

function inDigits(text: string, language: string): Raw[] {
  const found: Raw[] = []
  for (const match of text.matchAll(DIGITS)) {
    const from = match.index
    const to = from + match[0].length
    const values = valuesOf(match[0], language)
    if (values === undefined) {
      for (const part of match[0].matchAll(/\d+/g)) {
        found.push({
          from: from + part.index,
          to: from + part.index + part[0].length,
          values: [plain(part[0])],
        })
      }
    } else found.push(withUnit(text, from, to, values, language))
  }
  return found
}

/** The plain decimals that digits with separators may mean; undefined when they are several numbers (a date). */
function valuesOf(digits: string, language: string): string[] | undefined {
  const written = digits.replaceAll(' ', "'")
  const separators = written.replace(/\d/g, '')
  const last = separators.at(-1)
  if (last === undefined) return [plain(written)]
  const groups = written.split(/[.,']/)
  const isGrouped = (parts: string[]) =>
    /^[1-9]\d{0,2}$/.test(parts[0]!) && parts.slice(1).every((part) => part.length === 3)
  const whole = plain(groups.join(''))
  const decimal = plain(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`)
  const kinds = new Set(separators)
  if (kinds.size === 1 && separators.length > 1) return isGrouped(groups) ? [whole] : undefined
  if (kinds.size > 1) {
    const once = separators.indexOf(last) === separators.length - 1
    return once && kinds.size === 2 && isGrouped(groups.slice(0, -1)) ? [decimal] : undefined
  }
  if (!isGrouped(groups)) return last === "'" ? undefined : [decimal]
  if (last === "'") return [whole]
  const decimalSign = DECIMAL_SIGN[language]
  if (decimalSign === undefined) return [whole, decimal]
  return decimalSign === last ? [decimal] : [whole]
}

/** Which sign sets off the decimals; a language with two habits is not here. */
const DECIMAL_SIGN: Readonly<Record<string, string>> = {
  en: '.',
  ja: '.',
  zh: '.',
  ko: '.',
  he: '.',
  th: '.',
  de: ',',
  fr: ',',
  it: ',',
  pt: ',',
  ru: ',',
  uk: ',',
  nl: ',',
  pl: ',',
  tr: ',',
  cs: ',',
  sv: ',',
  da: ',',
  nb: ',',
  fi: ',',
}

const MAGNITUDE_AFTER = /^[ -]?([\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?)/u

const UNIT_AFTER = /^[ -]?(?:de |d')?([\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?)/u

function withUnit(text: string, from: number, to: number, values: readonly string[], language: string): Raw {
  let end = to
  let power = 0
  let unit: string | undefined
  const money = currencyBefore(text, from)
  const start = money ? money.from : signBefore(text, from) ? from - 1 : from
  const han = HAN_MAGNITUDES[text.charAt(to)]
  const attached = money && /^(?:[mk](?![\p{L}\p{Nd}]))/iu.exec(text.slice(to, to + 2))
  if (han !== undefined) {
    power = han
    end = to + 1
  } else if (attached) {
    power = attached[0].toLowerCase() === 'm' ? 6 : 3
    end = to + 1
  } else {
    // "2 hundred thousand": magnitudes may follow each other.
    for (let more = magnitudeAt(text, end, language); more; more = magnitudeAt(text, end, language)) {
      power += more.power
      end = text[more.to] === '.' && text[more.to + 1] === ' ' && more.to - end < 6 ? more.to + 1 : more.to
    }
  }
  if (money) unit = money.unit
  else {
    const after = unitAt(text, end)
    if (after) {
      unit = after.unit
      end = after.to
    }
  }
  const negative = signBefore(text, money ? money.from : from)
  const shifted = values.map((value) => (negative ? '-' : '') + shift(value, power))
  return { from: start, to: end, values: shifted, ...(unit === undefined ? {} : { unit }) }
}

function currencyBefore(text: string, at: number): { from: number; unit: string } | undefined {
  // Three letters or so, a space, and what stands before them: "BUSD" is not "USD".
  const before = text.slice(Math.max(0, at - 6), at)
  const match = /(?:[A-Z]{1,3}\$|\p{Sc}|(?<![\p{L}\p{Nd}])[A-Z]{3}) ?$/u.exec(before)
  if (!match) return undefined
  const unit = CURRENCY_SIGNS[match[0].trim()] ?? CURRENCY_SIGNS[match[0].trim().slice(-1)]
  return unit === undefined ? undefined : { from: at - match[0].length, unit }
}

function signBefore(text: string, at: number): boolean {
  return text[at - 1] === '-' && (at < 2 || /[\s(\p{Sc}]/u.test(text[at - 2]!))
}

function magnitudeAt(text: string, at: number, language: string): { power: number; to: number } | undefined {
  const match = MAGNITUDE_AFTER.exec(text.slice(at, at + 60))
  if (!match) return undefined
  const words = MAGNITUDES[language] ?? MAGNITUDES.en!
  return wordsAt(match[1]!, at + match[0].length, (word) => lookUp(words, word), 'power')
}

function unitAt(text: string, at: number): { unit: string; to: number } | undefined {
  if (text[at] === '%') return { unit: '%', to: at + 1 }
  const sign = /^ ?(\p{Sc}|[A-Z]{3}(?![\p{L}\p{Nd}]))/u.exec(text.slice(at, at + 6))
  const code = sign && CURRENCY_SIGNS[sign[1]!]
  if (code) return { unit: code, to: at + sign[0].length }
  const suffix = /^(?:st|nd|rd|th)(?![\p{L}\p{Nd}])/u.exec(text.slice(at, at + 3))
  if (suffix) return { unit: 'ordinal', to: at + 2 }
  const match = UNIT_AFTER.exec(text.slice(at, at + 60))
  return match
    ? wordsAt(match[1]!, at + match[0].length, (word) => lookUp(UNIT_WORDS, word), 'unit')
    : undefined
}

/** Looks two words up, then the first of them. */
function wordsAt<V, K extends string>(
  words: string,
  to: number,
  find: (word: string) => V | undefined,
  key: K,
): ({ to: number } & Record<K, V>) | undefined {
  const both = words.toLowerCase()
  const first = both.split(' ')[0]!
  const found = find(both)
  const result = found ?? find(first)
  if (result === undefined) return undefined
  const end = found === undefined ? to - (both.length - first.length) : to
  return { to: end, [key]: result } as { to: number } & Record<K, V>
}

type Table<V> = Readonly<Record<string, V>>

const foldedTables = new WeakMap<object, { whole: Map<string, unknown>; prefixes: [string, unknown][] }>()

/** Looks a folded word up in a table, whose words are folded when first needed. */
function lookUp<V>(table: Table<V>, word: string): V | undefined {
  let folded = foldedTables.get(table)
  if (!folded) {
    const entries = Object.entries(table).map(([key, value]): [string, unknown] => [fold(key).text, value])
    folded = {
      whole: new Map(entries),
      prefixes: entries.flatMap(([key, value]) => (key.endsWith('*') ? [[key.slice(0, -1), value]] : [])),
    }
    foldedTables.set(table, folded)
  }
  const whole = folded.whole.get(word)
  return (whole ?? folded.prefixes.find(([prefix]) => word.startsWith(prefix))?.[1]) as V | undefined
}

const WORDS = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu

/** Numbers in words: "seventeen", "twenty-one", "two dozen", "three hundred", "one million", "third". */
function inWords(text: string, language: string): Raw[] {
  const cardinals = CARDINALS[language]
  if (!cardinals) return []
  const ordinals = ORDINALS[language] ?? {}
  const found: Raw[] = []
  for (const match of text.matchAll(WORDS)) {
    const word = match[0].toLowerCase()
    const from = match.index
    const to = from + word.length
    const rank = ordinalOf(word, cardinals, ordinals)
    if (rank !== undefined) {
      found.push({ from, to, values: [String(rank)], unit: 'ordinal' })
      continue
    }
    const amount = cardinalOf(word, cardinals, text, to, language)
    if (amount === undefined) continue
    const dozen = language === 'en' ? /^ dozen(?!\p{L})/u.exec(text.slice(to, to + 7)) : null
    if (dozen) found.push({ from, to: to + dozen[0].length, values: [String(amount * 12)] })
    else found.push(withUnit(text, from, to, [String(amount)], language))
  }
  return found
}

function cardinalOf(
  word: string,
  cardinals: Table<number>,
  text: string,
  to: number,
  language: string,
): number | undefined {
  const whole = lookUp(cardinals, word)
  if (whole !== undefined) return whole
  if ((word === 'one' || word === 'a') && language === 'en')
    return magnitudeAt(text, to, language) ? 1 : undefined
  const [tens, units] = word.split('-')
  return units === undefined
    ? undefined
    : sumOf(cardinals, tens!, units === 'one' ? 1 : lookUp(cardinals, units))
}

function ordinalOf(word: string, cardinals: Table<number>, ordinals: Table<number>): number | undefined {
  const whole = lookUp(ordinals, word)
  if (whole !== undefined) return whole
  const [tens, units] = word.split('-')
  return units === undefined ? undefined : sumOf(cardinals, tens!, lookUp(ordinals, units))
}

/** Tens and units: 20 and 1. */
function sumOf(cardinals: Table<number>, tens: string, units: number | undefined): number | undefined {
  const ten = lookUp(cardinals, tens) ?? 0
  return ten >= 20 && ten < 100 && units !== undefined && units > 0 && units < 10 ? ten + units : undefined
}

/** Without leading zeros, and without trailing ones after the point. */
function plain(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.')
  const head = whole.replace(/^0+(?=\d)/, '') || '0'
  let end = fraction.length
  while (end > 0 && fraction[end - 1] === '0') end--
  return end === 0 ? head : `${head}.${fraction.slice(0, end)}`
}

/** Times ten to the power, on the digits themselves. */
function shift(decimal: string, power: number): string {
  if (power === 0) return decimal
  const [whole = '', fraction = ''] = decimal.split('.')
  const digits = fraction.padEnd(power, '0')
  return plain(`${whole}${digits.slice(0, power)}.${digits.slice(power)}`)
}
