import type { ListShape, NumberShape, Shape, TextShape } from '../../check/shape.ts'
import { textsOf } from './leaf-texts.ts'
import { type Shapes, shapeBehind, smallest } from './smallest.ts'
import { repeatedList, repeatedText, type Vector } from './vector.ts'

/** A value of a JSON type that the shape never takes. */
export function ofWrongType(shapes: Shapes, shape: Shape): unknown {
  switch (shapeBehind(shapes, shape).is) {
    case 'text':
    case 'codes':
      return 7
    case 'number':
      return '1'
    case 'boolean':
      return 'true'
    case 'list':
      return { 0: 'a' }
    case 'constant':
      return ['1']
    default:
      return 'text'
  }
}

/** Texts that a text leaf takes and refuses. */
export function textVectors(name: string, shape: TextShape): Vector[] {
  const { accepted, refused, longest } = textsOf(name, shape)
  return [
    ...accepted.map((data) => ({ description: `${name} ${shown(data)}`, data, valid: true })),
    ...refused.map((data) => ({ description: `no ${name}: ${shown(data)}`, data, valid: false })),
    ...(shape.pattern ? lineBreaks(name, accepted[0], shape.max) : lengths(name, shape)),
    ...(longest
      ? [
          { description: `${name} of ${[...longest[0]].length} characters`, data: longest[0], valid: true },
          {
            description: `${name} of ${[...longest[1]].length} characters is too long`,
            data: longest[1],
            valid: false,
          },
        ]
      : []),
    ...(shape.pattern && shape.max !== undefined && !longest ? [tooLong(name, shape.max)] : []),
  ]
}

/** For a pattern whose own texts are shorter than the bound: nothing but a longer text of another form passes it. */
function tooLong(name: string, max: number): Vector {
  return { description: `no ${name}: ${max + 1} characters`, data: '2'.repeat(max + 1), valid: false }
}

/** In Python, Java and others `$` matches before a final line break. The text stays within its bound. */
function lineBreaks(name: string, right: string, max = Infinity): Vector[] {
  const text = right.slice(0, max - 1)
  const breaks = {
    'a line feed': '\n',
    'a carriage return': '\r',
    'U+0085': '\u0085',
    'U+2028': '\u2028',
    'U+2029': '\u2029',
  }
  return Object.entries(breaks).map(([title, end]) => ({
    description: `no ${name}: ${title} at the end`,
    data: text + end,
    valid: false,
  }))
}

/** Lengths count Unicode code points; an emoji is two units of UTF-16 and four bytes of UTF-8. */
function lengths(name: string, { max }: TextShape): Vector[] {
  if (max === undefined) return []
  return ['a', '😀'].flatMap((character) => [
    {
      description: `${name} of ${max} characters, each ${shown(character)}`,
      data: repeatedText(character, max),
      valid: true,
    },
    {
      description: `${name} of ${max + 1} characters, each ${shown(character)}, is too long`,
      data: repeatedText(character, max + 1),
      valid: false,
    },
  ])
}

/** Numbers at the bounds and beyond them. */
export function numberVectors(key: string, { min, max, whole }: NumberShape): Vector[] {
  const accepted = new Set([min, max, 0, ...(whole ? [1] : [0.5, -0.5, 1e-7])].filter((n) => n !== undefined))
  const beyond = whole ? 1 : 1e-3
  return [
    ...[...accepted].map((data) => ({ description: `${key} ${data}`, data, valid: true })),
    ...(min === undefined ? [] : [{ description: `${key} below ${min}`, data: min - beyond, valid: false }]),
    ...(max === undefined ? [] : [{ description: `${key} above ${max}`, data: max + beyond, valid: false }]),
    ...(whole ? [{ description: `${key} that is not whole`, data: 0.5, valid: false }] : []),
    { description: `${key} in quotes`, data: '1', valid: false },
  ]
}

/** Lists that are too short, as long as allowed, too long, or hold something else. */
export function listVectors(shapes: Shapes, key: string, { of, min, max }: ListShape): Vector[] {
  const member = smallest(shapes, of)
  const one = Array.from({ length: Math.max(min, 1) }, () => member)
  return [
    { description: `${key} with ${one.length}`, data: one, valid: true },
    { description: `${key} with ${max}`, data: repeatedList(member, max), valid: true },
    { description: `${key} with ${max + 1} is too long`, data: repeatedList(member, max + 1), valid: false },
    { description: `${key} without members`, data: [], valid: min === 0 },
    ...(min > 1
      ? [{ description: `${key} with ${min - 1} is too short`, data: one.slice(1), valid: false }]
      : []),
    { description: `${key} without its brackets`, data: member, valid: false },
    {
      description: `${key} with a member of the wrong type`,
      data: [...one.slice(0, -1), ofWrongType(shapes, of)],
      valid: false,
    },
    { description: `${key} with null`, data: [...one, null], valid: false },
  ]
}

/** Each code, and the same code written in another way. */
export function codeVectors(name: string, codes: readonly string[]): Vector[] {
  return [
    ...codes.flatMap((code) => [
      { description: `${name} ${code}`, data: code, valid: true },
      {
        description: `no ${name}: ${shown(miswritten(code, codes))}`,
        data: miswritten(code, codes),
        valid: false,
      },
    ]),
    { description: `no ${name}: empty text`, data: '', valid: false },
    { description: `no ${name}: a code that is not in the list`, data: 'no-such-code', valid: false },
  ]
}

/** A code in capitals, with an underscore or with a space: never a code itself. */
export function miswritten(code: string, codes: readonly string[]): string {
  const ways = [
    code.replaceAll('-', '_'),
    code[0]!.toUpperCase() + code.slice(1),
    code.toLowerCase(),
    `${code} `,
  ]
  return ways.find((way) => !codes.includes(way))!
}

function shown(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[\u007f-\u009f\u200e\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return escaped.length > 60 ? `${escaped.slice(0, 56)}…"` : escaped
}
