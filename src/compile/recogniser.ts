import type { ObjectShape, Shape, TextShape, UnionShape } from '../check/shape.ts'
import { equalBytes, plainWord } from './bytes.ts'
import { constantText, type Opening, openingOf } from './opening.ts'
import { patternSource } from './pattern.ts'
import { PRELUDE } from './recogniser-prelude.ts'
import { indented, moduleWriter } from './source.ts'
import { trie } from './trie.ts'

type Written = Exclude<Shape, string>
type Shapes = Readonly<Record<string, Shape>>

const NOTHING: Noted = { leaves: [], parts: [], longTexts: [] }

// Bit operations work on 32 bits and the sign is best left alone.
const MASK_BITS = 30

/** What a recogniser notes of a line beside its verdict. */
export interface Noted {
  /** The names of shapes of which every value is noted. */
  leaves: readonly string[]
  /** The names of shapes of which it is noted where a value begins and ends, such as the records of a dossier. */
  parts: readonly string[]
  /** The names of texts that may have several lines. Those that are not plain are noted apart from the others. */
  longTexts: readonly string[]
}

/**
 * The source of a module that recognises records in UTF-8 bytes without reading them into strings or objects.
 * Each function takes the place where a value begins and returns the place behind it, or -1 for "not surely valid".
 * It never says that something is wrong: whoever gets -1 parses the text and asks the guard.
 */
export function recogniserModule(
  shapes: Shapes,
  root: string,
  { leaves, parts, longTexts }: Noted = NOTHING,
): string {
  const writer = moduleWriter()
  const objects = parts.flatMap(objectsOf)
  const firstObject = leaves.length + parts.length + 1
  const longText = firstObject + objects.length
  const value = functionFor(root)
  return `// Generated from src/model by \`npm run generate\`. Do not edit.

/** The leaves that are noted: the first has the number 1, and so on. */
export const NOTED_LEAVES = ${JSON.stringify(leaves)} as const

/** The parts that are noted: their numbers go on from those of the leaves. */
export const NOTED_PARTS = ${JSON.stringify(parts)} as const

/** The keys of the objects that are parts: their numbers go on from those of the parts. */
export const NOTED_OBJECTS: readonly (readonly string[])[] = [
${objects.map((name) => `  ${JSON.stringify(Object.keys((shapes[name] as ObjectShape).keys))},`).join('\n')}
]

/** The number of long texts. */
export const NOTED_LONG_TEXT = ${longText}

/** The keys of an object are noted in two numbers, so many of them in the first. */
export const KEYS_IN_FIRST = ${MASK_BITS}

const made = /* @__PURE__ */ recogniser()

/**
 * The place of the line end behind the record that begins at \`start\`, or -1 when the bytes are not surely a valid
 * record. The bytes must be valid UTF-8 and hold a line feed somewhere after \`start\`.
 */
export const recogniseLine: (bytes: Uint8Array, start: number) => number = made.line

/** What was met in the line that was recognised last; good until the next one. */
export const lineNotes: () => LineNotes = made.notes

// One function around all: bundlers make variables of the constants of a module, and on those engines cannot rely.
function recogniser(): { line: (bytes: Uint8Array, start: number) => number; notes: () => LineNotes } {
${PRELUDE}
${writer.source()}
return {
  line: (bytes, start) => {
    b = bytes
    lineStart = start
    noteCount = 0
    let p = ${value}(space(start))
    if (p < 0) return -1
    p = space(p)
    lineEnd = p
    return b[p] === 10 ? p : -1
  },
  notes: () => ({ notes, count: noteCount, start: lineStart, end: lineEnd }),
}
}

/** What a recogniser met in a line. */
export interface LineNotes {
  /**
   * Three numbers for each leaf, in the order of the line: its number, and where its value begins and ends in the
   * bytes. A text with anything but printable ASCII has the number 0, or that of long texts. A part has them twice: before its leaves and,
   * with the number negated, behind them; in between, the number of its object stands with the keys that it has, a
   * bit for each.
   */
  notes: Int32Array
  count: number
  /** Where the line begins and ends in the bytes. */
  start: number
  end: number
}
`

  /** The objects that a named shape can be. */
  function objectsOf(name: string): string[] {
    const shape = shapes[name] as Written
    return shape.is === 'union' ? shape.variants.flatMap(([variant]) => objectsOf(variant!)) : [name]
  }

  /** The function that recognises a shape; equal shapes share one. */
  function functionFor(shape: Shape): string {
    if (typeof shape === 'string') {
      const number = [...leaves, ...parts].indexOf(shape) + 1
      return number > 0 ? notedFunction(shape, number) : namedFunction(shape)
    }
    return plainFunction(shape)
  }

  function notedFunction(shape: string, number: number): string {
    const isPart = parts.includes(shape)
    return writer.function(`noted ${shape}`, `${isPart ? 'part' : 'leaf'}${shape}`, (name) =>
      [
        `function ${name}(p: number): number {`,
        ...(isPart ? [`  note(${number}, p, p)`] : []),
        `  const end = ${namedFunction(shape)}(p)`,
        `  note(${isPart ? -number : number}, p, end)`,
        '  return end',
        '}',
        '',
      ].join('\n'),
    )
  }

  function namedFunction(shape: string): string {
    const named = shapes[shape] as Written
    if (named.is === 'object') {
      const index = objects.indexOf(shape)
      const number = index < 0 ? 0 : firstObject + index
      return writer.function(shape, `object${shape}`, (name) => objectSource(name, named, number))
    }
    if (named.is === 'text' && longTexts.includes(shape))
      return writer.function(`long ${JSON.stringify(named)}`, `text${writer.size()}`, (name) =>
        textSource(name, named, longText),
      )
    if (named.is === 'union')
      return writer.function(shape, `union${shape}`, (name) => unionSource(name, named))
    return functionFor(named)
  }

  function plainFunction(shape: Written): string {
    const key = JSON.stringify(shape)
    const define = (prefix: string, write: (name: string) => string): string =>
      writer.function(key, `${prefix}${writer.size()}`, write)
    switch (shape.is) {
      case 'constant':
        return define('constant', (name) => constantSource(name, shape.value))
      case 'codes':
        return define('code', (name) => codesSource(name, shape.codes))
      case 'boolean':
        return 'boolean'
      case 'number':
        return define('number', (name) => numberSource(name, shape))
      case 'text':
        return shape.pattern
          ? define('pattern', (name) => patternSource(writer, name, shape))
          : define('text', (name) => textSource(name, shape, 0))
      case 'list':
        return define('list', (name) => listSource(name, shape))
      case 'map':
        return define('map', (name) => mapSource(name, shape.keys))
      case 'object':
        return define('object', (name) => objectSource(name, shape))
      case 'union':
        return define('union', (name) => unionSource(name, shape))
    }
  }

  /** With a number the keys that were seen are noted. */
  function objectSource(name: string, shape: ObjectShape, number = 0): string {
    const keys = Object.keys(shape.keys)
    const masks = Array.from({ length: Math.ceil(keys.length / MASK_BITS) }, (_, i) => `seen${i}`)
    const maskOf = (i: number): string => masks[Math.floor(i / MASK_BITS)]!
    const bitOf = (i: number): number => 1 << (i % MASK_BITS)
    const requiredIn = (mask: string): number =>
      keys.reduce(
        (bits, key, i) => (maskOf(i) === mask && shape.required.includes(key) ? bits | bitOf(i) : bits),
        0,
      )
    const members = trie(keys, 'p', (i, length) => [
      `if ((${maskOf(i)} & ${bitOf(i)}) !== 0) return -1`,
      `${maskOf(i)} |= ${bitOf(i)}`,
      `p = valueStart(p + ${length})`,
      'if (p < 0) return -1',
      `p = ${functionFor(shape.keys[keys[i]!]!)}(p)`,
      'break member',
    ])
    return [
      `function ${name}(p: number): number {`,
      `  return b[p] === 123 ? ${membersOf(name)}(space(p + 1), 0) : -1`,
      '}',
      '',
      '/** Goes on before a key; the keys that are marked as seen stand before it. */',
      `function ${membersOf(name)}(p: number, seen0: number): number {`,
      ...masks.slice(1).map((mask) => `  let ${mask} = 0`),
      '  for (;;) {',
      '    if (b[p] !== 34) return -1',
      '    p++',
      '    member: {',
      ...indented(members, 3),
      '      return -1',
      '    }',
      '    if (p < 0) return -1',
      '    if (b[p]! <= 32) p = space(p)',
      '    if (b[p] === 44) {',
      '      p++',
      '      if (b[p]! <= 32) p = space(p)',
      '    } else if (b[p] === 125) break',
      '    else return -1',
      '  }',
      ...(number > 0 ? [`  note(${number}, seen0, ${masks[1] ?? 0})`] : []),
      `  return ${masks.map((mask) => `(${mask} & ${requiredIn(mask)}) === ${requiredIn(mask)}`).join(' && ')} ? p + 1 : -1`,
      '}',
      '',
    ].join('\n')
  }

  /**
   * The tag may stand anywhere among the keys. Where it stands as we write it, behind nothing but constants, all of
   * these are compared at once and not looked at again.
   */
  function unionSource(name: string, union: UnionShape): string {
    const words = wordFunction(codesOf(union))
    const tag = writer.constant('tag', `bytesOf('"${plainWord(union.tag)}"')`)
    const opening = openingOf(union, shapes)
    return [
      `function ${name}(p: number): number {`,
      ...(opening === undefined
        ? []
        : [
            `  if (${equalBytes(opening.text, 'p')}) {`,
            `    const code = ${words}(p + ${opening.text.length})`,
            ...indented(openedSource(union, opening), 2),
            '  }',
          ]),
      `  const tag = tagValue(p, ${tag})`,
      '  if (tag < 0 || b[tag] !== 34) return -1',
      `  switch (${words}(tag + 1)) {`,
      ...indented(
        casesOf(union, (variant) => `${functionFor(variant)}(p)`),
        2,
      ),
      '  }',
      '  return -1',
      '}',
      '',
    ].join('\n')
  }

  /** What to do when the opening was found and the number of the code behind it is known. */
  function openedSource(union: UnionShape, opening: Opening): string[] {
    const isClosed = union.variants.every(
      ([variant]) => (shapes[variant!] as Written).is === 'object' && !parts.includes(variant!),
    )
    if (!isClosed)
      return ['switch (code) {', ...indented(casesOf(union, (variant) => `${functionFor(variant)}(p)`)), '}']
    const seen = (1 << opening.keys) - 1
    const goOn = (variant: string): string => `${membersOf(namedFunction(variant))}(after + 1, ${seen})`
    return [
      'if (b[after] === 44 && b[after + 1] === 34)',
      '  switch (code) {',
      ...indented(casesOf(union, goOn), 2),
      '  }',
    ]
  }

  /** The cases of a switch over the numbers of codes. */
  function casesOf(union: UnionShape, write: (variant: string) => string): string[] {
    const codes = codesOf(union)
    return union.variants.flatMap(([variant, ...own]) => [
      ...own.map((code) => `case ${codes.indexOf(code)}:`),
      `  return ${write(variant!)}`,
    ])
  }

  /** The function that tells which of some words begins at a place; it leaves the place behind its mark in `after`. */
  function wordFunction(words: readonly string[]): string {
    const body = trie(words, 'p', (index, length) => [`after = p + ${length}`, `return ${index}`])
    return writer.function(`words ${words.join(' ')}`, `word${writer.size()}`, (name) =>
      [`function ${name}(p: number): number {`, ...indented(body), '  return -1', '}', ''].join('\n'),
    )
  }

  function codesSource(name: string, codes: readonly string[]): string {
    return [
      `function ${name}(p: number): number {`,
      `  return b[p] === 34 && ${wordFunction(codes)}(p + 1) >= 0 ? after : -1`,
      '}',
      '',
    ].join('\n')
  }

  /** A constant as JSON writes it. */
  function constantSource(name: string, value: string | boolean): string {
    const written = constantText(value)
    return `function ${name}(p: number): number {\n  return ${equalBytes(written, 'p')} ? p + ${written.length} : -1\n}\n`
  }

  /** A text that is not plain is noted under the number. */
  function textSource(name: string, { min = 0, max }: TextShape, number: number): string {
    return [
      `function ${name}(p: number): number {`,
      `  const end = text(p, ${number})`,
      '  if (end < 0) return -1',
      '  const length = end - p - 2',
      `  if (length < ${min} || (length > ${max} && codePoints(p + 1, end - 1) > ${max})) return -1`,
      ...(min > 1 ? [`  if (codePoints(p + 1, end - 1) < ${min}) return -1`] : []),
      '  return end',
      '}',
      '',
    ].join('\n')
  }

  function numberSource(name: string, { whole, min, max }: Extract<Written, { is: 'number' }>): string {
    const tests = [
      ...(min === undefined ? [] : [`amount - doubt < ${min}`]),
      ...(max === undefined ? [] : [`amount + doubt > ${max}`]),
    ]
    return [
      `function ${name}(p: number): number {`,
      `  const end = number(p, ${whole ? 'true' : 'false'})`,
      `  return end < 0${tests.map((test) => ` || ${test}`).join('')} ? -1 : end`,
      '}',
      '',
    ].join('\n')
  }

  function listSource(name: string, { of, min, max }: Extract<Written, { is: 'list' }>): string {
    return [
      `function ${name}(p: number): number {`,
      '  if (b[p] !== 91) return -1',
      '  p = space(p + 1)',
      min === 0 ? '  if (b[p] === 93) return p + 1' : '',
      '  for (let count = 1; ; count++) {',
      `    p = ${functionFor(of)}(p)`,
      '    if (p < 0) return -1',
      '    if (b[p]! <= 32) p = space(p)',
      '    if (b[p] === 44) {',
      '      p++',
      '      if (b[p]! <= 32) p = space(p)',
      `    } else if (b[p] === 93) return ${[...(min > 1 ? [`count < ${min}`] : []), `count > ${max}`].join(' || ')} ? -1 : p + 1`,
      '    else return -1',
      '  }',
      '}',
      '',
    ]
      .filter((line, i, all) => line !== '' || i === all.length - 1)
      .join('\n')
  }

  /** The only open objects: their keys follow a pattern, their values are any JSON. */
  function mapSource(name: string, keys: Shape): string {
    return `function ${name}(p: number): number {\n  return openObject(p, 0, ${functionFor(keys)})\n}\n`
  }
}

/** Every code that a union answers to, in the order of its variants. */
function codesOf(union: UnionShape): string[] {
  return union.variants.flatMap(([, ...codes]) => codes)
}

/** The function that goes on behind the brace of an object. */
function membersOf(name: string): string {
  return name.replace(/^object/, 'members')
}
