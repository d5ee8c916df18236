import { SHAPES } from '../../src/generated/shape.ts'
import type { Random } from '../support/shape-generator.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|-?[0-9.eE+-]+|true|false|null|[{}[\],:]|\s+/g

const KEYS = [
  ...new Set(
    Object.values(SHAPES).flatMap((shape) =>
      typeof shape === 'object' && shape.is === 'object' ? Object.keys(shape.keys) : [],
    ),
  ),
].map((key) => JSON.stringify(key))

/** Longest texts of the leaves, and one more, in characters of one, two and four bytes. */
const LONG = [64, 80, 200, 500, 1000, 5000]
  .flatMap((length) => [length, length + 1])
  .flatMap((length) => ['a', 'é', '😀'].map((character) => `"${character.repeat(length)}"`))

const NUMBERS =
  '0 -0 1 -1 01 1. .5 1.0 1.50 1e2 1E-2 -90 90 90.0 90.00000000000001 90.000000000000000001 89.99999999999999999999 -180 180.0000001 1.7976931348623157 2000000000 2000000001 2000000000.0 9007199254740991 9007199254740992 9007199254740993 123456789012345 1234567890123456 0.1234567890123456789 1e309 -1e309 00 - + NaN Infinity 0x10 5e-324 12345678901234567890123456789012345678901234567890.5'.split(
    ' ',
  )

const VALUES = [
  ...NUMBERS,
  ...LONG,
  ...'null true false tru nul [] {} [[]] [{}] [null] "" " " "\\n" "a\\n" "\\u0061" "\\ud83d\\ude00" "\\ud83d" "\\udc00" "\ud83d\ude00" "\\" "\\x" "\\u12" "\\u00zz" "a\u0000" "a\tb" "\u007f" "\u2028" "\ufeff"'.split(
    ' ',
  ),
  '"2024-02-30"',
  '"2024-06-31"',
  '"2024-13"',
  '"[2024-09-01..2024-09-10,2026]"',
  '"[..]"',
  '"2024/.."',
  '"/"',
  '"actor:a"',
  '"actor:"',
  '"actor:ä"',
  '"actor:a\\u002fb"',
  '"event:a/b~c"',
  '"https://example.org/?a=[1]"',
  '"http://a..b/"',
  '"javascript:alert(1)"',
  '"en-US"',
  '"EN"',
  '"P1Y2W"',
  '"x-a"',
  '{"x-a":{"b":[1,{"c":null}]}}',
  '{"x-a":1,"x-a":2}',
  '{"x-a":1,"x-b":2}',
  '{"x-a":1e400}',
  '{"x-a":{"b":1,"b":2}}',
  '{"x-a":{"b":1,"\\u0062":2}}',
  '{"x-a":{"ab":1,"b":[{"b":2},{"b":3}],"c":{"ab":4}},"x-b":null}',
  '{"x-a":{"__proto__":1}}',
  '{"y":1}',
  '{"__proto__":{}}',
  `{"x-a":${'['.repeat(70)}${']'.repeat(70)}}`,
]

const BYTES = '"\\{}[],: \t\r\n0-1e.Ttn/a\u0000\u0001\u001f\u007fé€😀\u2028'

/** Damages a text of JSON in up to three places, or changes it to another that may be right as well. */
export function mutateText(text: string, donor: string, rng: Random): string {
  let result = text
  for (let times = rng.below(4); times > 0; times--)
    result = rng.chance(0.35) ? mutateCharacters(result, rng) : mutateTokens(result, donor, rng)
  return result
}

function mutateCharacters(text: string, rng: Random): string {
  const at = rng.below(text.length + 1)
  const length = rng.below(4)
  switch (rng.below(5)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length)
    case 1:
      return text.slice(0, at) + rng.pick([...BYTES]) + text.slice(at)
    case 2:
      return text.slice(0, at) + rng.pick([...BYTES]) + text.slice(at + length)
    case 3:
      return text.slice(0, at) + text.slice(Math.max(0, at - length * 8))
    default:
      return rng.chance(0.5)
        ? text.slice(0, at)
        : text + rng.pick([' ', '\r', '\t', ',', '{}', '\u0000', '}'])
  }
}

function mutateTokens(text: string, donor: string, rng: Random): string {
  const tokens = text.match(TOKEN) ?? [text]
  const at = rng.below(tokens.length)
  const token = tokens[at]!
  const put = (...replacement: string[]): string => tokens.toSpliced(at, 1, ...replacement).join('')
  switch (rng.below(10)) {
    case 0:
      return put()
    case 1:
      return put(token, token)
    case 2:
      return put(rng.pick(VALUES))
    case 3:
      return put(rng.pick([' ', '\t', '\r', '  ', '\n']), token, rng.pick(['', ' ', '\r']))
    case 4:
      return put(rng.pick(donor.match(TOKEN) ?? ['']))
    case 5:
      return token.startsWith('"') ? put(withEscape(token, rng)) : put(token, rng.pick(VALUES))
    case 6:
      return token.startsWith('"') ? put(rng.pick(KEYS)) : put(rng.pick(NUMBERS))
    case 7:
      return tokens[at + 1] === ':' ? put(token, ':', rng.pick(VALUES), ',', token) : put(token, ' ')
    case 8:
      return withMember(tokens, at, donor, rng)
    default:
      return swapped(tokens, at, rng.below(tokens.length)).join('')
  }
}

/** The same text with a character written as an escape, or with an escape more. */
function withEscape(token: string, rng: Random): string {
  const at = 1 + rng.below(Math.max(1, token.length - 1))
  const code = token.charCodeAt(at)
  const escaped = rng.pick([
    `\\u${code.toString(16).padStart(4, '0')}`,
    '\\n',
    '\\/',
    '\\"',
    '\\u0000',
    '\\b',
  ])
  return token.slice(0, at) + escaped + token.slice(rng.chance(0.7) ? at + 1 : at)
}

/** Adds a member behind a brace: one that stands in the text already, one of another record, or a new one. */
function withMember(tokens: readonly string[], from: number, donor: string, rng: Random): string {
  const brace = tokens.indexOf('{', from)
  const other = rng.chance(0.5) ? tokens : (donor.match(TOKEN) ?? [])
  const colon = other.indexOf(':', rng.below(other.length))
  if (brace < 0 || colon < 1) return tokens.join('')
  const key = rng.chance(0.8) ? other[colon - 1]! : rng.pick(KEYS)
  const value = rng.chance(0.7) ? (other[colon + 1] ?? '1') : rng.pick(VALUES)
  const member = [key, ':', value, ...(/[[{]/.test(value) ? [value === '[' ? ']' : '}'] : []), ',']
  return tokens.toSpliced(brace + 1, 0, ...member).join('')
}

function swapped(tokens: readonly string[], a: number, b: number): string[] {
  const result = [...tokens]
  result[a] = tokens[b]!
  result[b] = tokens[a]!
  return result
}
