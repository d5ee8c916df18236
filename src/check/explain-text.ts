import { suggestDate, whyNotADate } from '../date/index.ts'
import { explainId, ID_PREFIXES } from './explain-id.ts'
import type { FaultText } from './fault.ts'
import type { TextShape } from './shape.ts'
import { codePoints, count, enumerate, quote, withArticle } from './wording.ts'

/** What a patterned leaf is called, and how the text that somebody meant may be found. */
interface LeafWords {
  is: string
  hint?: string
  repair?: (text: string) => string | undefined
}

const LEAVES: Record<string, LeafWords> = {
  AnyId: {
    is: 'an id with its kind in front',
    hint: `An id is one of ${ID_PREFIXES.map((prefix) => `\`${prefix}:\``).join(', ')} and letters, digits or . _ ~ / - after it.`,
  },
  ExtensionKey: { is: 'the name of an extension', repair: (text) => `x-${text.toLowerCase()}` },
  LanguageTag: {
    is: 'a language tag of BCP 47 in canonical case',
    hint: 'It begins with a language code of two or three small letters.',
    repair: canonicalCase,
  },
  CountryCode: {
    is: 'a country code of two capital letters',
    repair: (text) => text.toUpperCase(),
  },
  WebUrl: {
    is: 'a web address in ASCII that begins with http:// or https://',
    hint: 'Letters outside ASCII and spaces are written percent-encoded, and no user name may stand in it.',
    repair: (text) => (/^[a-z0-9-]+(?:[.][a-z0-9-]+)+(?:\/|$)/i.test(text) ? `https://${text}` : text.trim()),
  },
  Sha256: {
    is: 'a SHA-256 digest of 64 hexadecimal digits in small letters',
    repair: (text) => text.toLowerCase(),
  },
  Duration: { is: 'a duration of ISO 8601', hint: 'P5Y is five years, P3M three months, P60D sixty days.' },
  IdentifierScheme: { is: 'the name of a register in small letters', repair: kebab },
  AgreementSubject: {
    is: 'a subject in small letters, with a dot between its two levels',
    repair: (text) => text.split('.').map(kebab).join('.'),
  },
}

const compiled = new Map<string, RegExp>()

/** Whether a text follows a pattern of the model. */
export function matches(pattern: string, text: string): boolean {
  let regex = compiled.get(pattern)
  if (!regex) {
    regex = new RegExp(pattern)
    compiled.set(pattern, regex)
  }
  return regex.test(text)
}

/** What is wrong with a text, or undefined. `name` is the leaf, `label` says how a message calls the place. */
export function explainText(
  text: string,
  shape: TextShape,
  name: string,
  label: () => string,
  optional: boolean,
): FaultText | undefined {
  const { min = 0, max = Number.POSITIVE_INFINITY, pattern } = shape
  if (text === '' && (pattern || min > 0))
    return {
      rule: 'schema/too-short',
      message: optional
        ? `${label()} is an empty text; leave the key out when nothing is known.`
        : `${label()} is an empty text and must say something.`,
    }
  if (pattern && !matches(pattern, text)) return explainPattern(text, shape, name, label())
  // A text has at most as many code points as code units, so short texts need no counting.
  if (text.length > max && codePoints(text) > max)
    return {
      rule: 'schema/too-long',
      message: `${label()} has ${count(codePoints(text))} characters; at most ${count(max)} are allowed.`,
    }
  if (text.length < min * 2 && codePoints(text) < min)
    return {
      rule: 'schema/too-short',
      message: `${label()} has ${count(codePoints(text))} characters; it needs at least ${count(min)}.`,
    }
  return undefined
}

function explainPattern(text: string, shape: TextShape, name: string, label: string): FaultText {
  if (name === 'PointDate' || name === 'Period') return explainDate(text, shape, name, label)
  const examples = enumerate(
    shape.examples!.map((example) => `\`${example}\``),
    'or',
  )
  const { is, hint, repaired } = wordsFor(text, shape, name)
  const sentences = [`${label} must be ${is}, such as ${examples}, not ${quote(text)}.`]
  if (hint) sentences.push(hint)
  const suggestion =
    repaired !== undefined && repaired !== text && fits(repaired, shape) ? repaired : undefined
  if (suggestion) sentences.push(`Did you mean ${quote(suggestion)}?`)
  return { rule: 'schema/pattern', message: sentences.join(' '), ...(suggestion && { suggestion }) }
}

function wordsFor(
  text: string,
  shape: TextShape,
  name: string,
): { is: string; hint?: string | undefined; repaired: string | undefined } {
  const prefix = ID_PREFIXES.find((candidate) => leafOf(candidate) === name)
  if (prefix)
    return {
      is: `the id of ${withArticle(prefix)}`,
      ...explainId(text, prefix, (id) => matches(shape.pattern!, id)),
    }
  const { is, hint, repair } = LEAVES[name]!
  return { is, hint, repaired: repair?.(text) }
}

function explainDate(text: string, shape: TextShape, name: string, label: string): FaultText {
  const wanted = name === 'Period' ? 'period' : 'point'
  const what =
    name === 'Period' ? 'a period with a slash between start and end' : 'a date with the year first'
  const examples = enumerate(
    shape.examples!.map((example) => `\`${example}\``),
    'or',
  )
  const suggestion = suggestDate(text, wanted)
  const why = whyNotADate(text, wanted)
  return {
    rule: 'schema/pattern',
    message: `${label} must be ${what}, such as ${examples}, not ${quote(text)}.${why ? ` ${why}` : ''}`,
    ...(suggestion && fits(suggestion, shape) && { suggestion }),
  }
}

function fits(text: string, { pattern, max = Number.POSITIVE_INFINITY, min = 0 }: TextShape): boolean {
  const length = codePoints(text)
  return (!pattern || matches(pattern, text)) && length <= max && length >= min
}

function leafOf(prefix: string): string {
  return `${prefix[0]!.toUpperCase()}${prefix.slice(1)}Id`
}

function kebab(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

/** Language in small letters, script with a capital, region in capitals. */
function canonicalCase(text: string): string {
  const parts = text.trim().replaceAll('_', '-').split('-')
  return parts
    .map((part, index) => {
      const lower = part.toLowerCase()
      if (index === 0) return lower
      if (index < 3 && /^[a-z]{4}$/.test(lower)) return lower[0]!.toUpperCase() + lower.slice(1)
      return index < 3 && /^[a-z]{2}$/.test(lower) ? lower.toUpperCase() : lower
    })
    .join('-')
}
