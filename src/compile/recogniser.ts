import type { ObjectShape, Shape, UnionShape } from '../check/shape.ts'
import { compileDfa, type Dfa } from './dfa.ts'
import { PRELUDE } from './recogniser-prelude.ts'
import { ALPHABET } from './regex.ts'
import { moduleWriter } from './source.ts'
import { trieBody } from './trie.ts'

type Written = Exclude<Shape, string>
type Shapes = Readonly<Record<string, Shape>>

const QUOTE = 34
// Bit operations work on 32 bits and the sign is best left alone.
const MASK_BITS = 30

/**
 * The source of a module that recognises records in UTF-8 bytes without reading them into strings or objects.
 * Each function takes the place where a value begins and returns the place behind it, or -1 for "not surely valid".
 * It never says that something is wrong: whoever gets -1 parses the text and asks the guard.
 */
export function recogniserModule(shapes: Shapes, root: string): string {
  const writer = moduleWriter()
  const value = functionFor(root)
  return `${PRELUDE}
${writer.source()}
/**
 * The place of the line end behind the record that begins at \`start\`, or -1 when the bytes are not surely a valid
 * record. The bytes must be valid UTF-8 and hold a line feed somewhere after \`start\`.
 */
export function recogniseLine(bytes: Uint8Array, start: number): number {
  b = bytes
  let p = ${value}(space(start))
  if (p < 0) return -1
  p = space(p)
  return b[p] === 10 ? p : -1
}
`

  /** The function that recognises a shape; equal shapes share one. */
  function functionFor(shape: Shape): string {
    if (typeof shape === 'string') {
      const named = shapes[shape] as Written
      if (named.is === 'object')
        return writer.function(shape, `object${shape}`, (name) => objectSource(name, named))
      if (named.is === 'union')
        return writer.function(shape, `union${shape}`, (name) => unionSource(name, named))
      return functionFor(named)
    }
    const key = JSON.stringify(shape)
    const define = (prefix: string, write: (name: string) => string): string =>
      writer.function(key, `${prefix}${writer.size()}`, write)
    switch (shape.is) {
      case 'constant':
        return typeof shape.value === 'boolean'
          ? define('literal', (name) => wordSource(name, String(shape.value)))
          : define('constant', (name) => wordSource(name, JSON.stringify(shape.value)))
      case 'codes':
        return define('code', (name) => codesSource(name, shape.codes))
      case 'boolean':
        return 'boolean'
      case 'number':
        return define('number', (name) => numberSource(name, shape))
      case 'text':
        return shape.pattern
          ? define('pattern', (name) => patternSource(name, shape.pattern!, shape.min ?? 0, shape.max))
          : define('text', (name) => textSource(name, shape.min ?? 0, shape.max!))
      case 'list':
        return define('list', (name) => listSource(name, shape))
      case 'map':
        return define('map', (name) => mapSource(name, shape.keys))
      default:
        throw new Error(`A recogniser cannot be written for ${shape.is} without a name.`)
    }
  }

  function objectSource(name: string, shape: ObjectShape): string {
    const keys = Object.keys(shape.keys)
    const masks = Array.from({ length: Math.ceil(keys.length / MASK_BITS) }, (_, i) => `seen${i}`)
    const maskOf = (i: number): string => masks[Math.floor(i / MASK_BITS)]!
    const bitOf = (i: number): number => 1 << (i % MASK_BITS)
    const requiredIn = (mask: string): number =>
      keys.reduce(
        (bits, key, i) => (maskOf(i) === mask && shape.required.includes(key) ? bits | bitOf(i) : bits),
        0,
      )
    const cases = keys.flatMap((key, i) => [
      `      case ${i}:`,
      `        if ((${maskOf(i)} & ${bitOf(i)}) !== 0) return -1`,
      `        ${maskOf(i)} |= ${bitOf(i)}`,
      `        p = ${functionFor(shape.keys[key]!)}(p)`,
      '        break',
    ])
    return [
      `function ${name}(p: number): number {`,
      '  if (b[p] !== 123) return -1',
      '  p = space(p + 1)',
      ...masks.map((mask) => `  let ${mask} = 0`),
      '  for (;;) {',
      '    if (b[p] !== 34) return -1',
      `    const key = ${keyFunction(keys)}(p + 1)`,
      '    if (key < 0) return -1',
      '    p = valueStart(after)',
      '    if (p < 0) return -1',
      '    switch (key) {',
      ...cases,
      '    }',
      '    if (p < 0) return -1',
      '    if (b[p]! <= 32) p = space(p)',
      '    if (b[p] === 44) {',
      '      p++',
      '      if (b[p]! <= 32) p = space(p)',
      '    } else if (b[p] === 125) break',
      '    else return -1',
      '  }',
      `  return ${masks.map((mask) => `(${mask} & ${requiredIn(mask)}) === ${requiredIn(mask)}`).join(' && ')} ? p + 1 : -1`,
      '}',
      '',
    ].join('\n')
  }

  /** The tag may stand anywhere among the keys; where it comes first it costs nothing to find. */
  function unionSource(name: string, shape: UnionShape): string {
    const codes = shape.variants.flatMap(([, ...list]) => list)
    const cases = shape.variants.flatMap(([variant, ...list]) => [
      ...list.map((code) => `    case ${codes.indexOf(code)}:`),
      `      return ${functionFor(variant!)}(p)`,
    ])
    const tag = writer.constant('tag', `bytesOf('"${shape.tag}"')`)
    return [
      `function ${name}(p: number): number {`,
      `  const tag = tagValue(p, ${tag})`,
      '  if (tag < 0 || b[tag] !== 34) return -1',
      `  switch (${keyFunction(codes)}(tag + 1)) {`,
      ...cases,
      '  }',
      '  return -1',
      '}',
      '',
    ].join('\n')
  }

  /** The function that tells which of some words stands behind a quotation mark. */
  function keyFunction(words: readonly string[]): string {
    return writer.function(`words ${words.join(' ')}`, `word${writer.size()}`, (name) =>
      [`function ${name}(p: number): number {`, trieBody(words), '  return -1', '}', ''].join('\n'),
    )
  }

  function codesSource(name: string, codes: readonly string[]): string {
    return [
      `function ${name}(p: number): number {`,
      `  return b[p] === ${QUOTE} && ${keyFunction(codes)}(p + 1) >= 0 ? after : -1`,
      '}',
      '',
    ].join('\n')
  }

  function wordSource(name: string, word: string): string {
    const tests = [...word].map((character, i) => `b[p${i ? ` + ${i}` : ''}] === ${character.charCodeAt(0)}`)
    return `function ${name}(p: number): number {\n  return ${tests.join(' && ')} ? p + ${word.length} : -1\n}\n`
  }

  function patternSource(name: string, pattern: string, min: number, max: number | undefined): string {
    const dfa = compileDfa(pattern)
    const table = writer.constant('table', tableExpression(dfa))
    const accepts = writer.constant('accepts', `Uint8Array.of(${dfa.accepts.map(Number).join(',')})`)
    const bounds = [
      ...(min > 0 ? [`  if (i - p - 1 < ${min}) return -1`] : []),
      ...(max === undefined ? [] : [`  if (i - p - 1 > ${max}) return -1`]),
    ]
    return [
      `function ${name}(p: number): number {`,
      '  if (b[p] !== 34) return -1',
      `  let state = ${ALPHABET}`,
      '  let i = p + 1',
      '  for (;;) {',
      '    const byte = b[i]!',
      '    if (byte === 34) break',
      '    if (byte > 127) return -1',
      `    state = ${table}[state + byte]!`,
      '    if (state === 0) return -1',
      '    i++',
      '  }',
      ...bounds,
      `  return ${accepts}[state >> 7] === 1 ? i + 1 : -1`,
      '}',
      '',
    ].join('\n')
  }

  function textSource(name: string, min: number, max: number): string {
    return [
      `function ${name}(p: number): number {`,
      '  const end = text(p)',
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
      ...(min === undefined ? [] : [`amount < ${min}`]),
      ...(max === undefined ? [] : [`amount > ${max}`]),
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

  /** One key with a plain value is recognised; equal keys and deep values are left to the parser. */
  function mapSource(name: string, keys: Shape): string {
    return [
      `function ${name}(p: number): number {`,
      '  if (b[p] !== 123) return -1',
      '  p = space(p + 1)',
      '  if (b[p] === 125) return p + 1',
      `  p = ${functionFor(keys)}(p)`,
      '  if (p < 0) return -1',
      '  p = valueStart(p)',
      '  if (p < 0) return -1',
      '  p = scalar(p)',
      '  if (p < 0) return -1',
      '  p = space(p)',
      '  return b[p] === 125 ? p + 1 : -1',
      '}',
      '',
    ].join('\n')
  }
}

/** The transitions as runs of equal states, each state multiplied by 128. */
function tableExpression(dfa: Dfa): string {
  const runs: number[] = []
  for (let i = 0; i < dfa.next.length; ) {
    let end = i
    while (end < dfa.next.length && dfa.next[end] === dfa.next[i]) end++
    runs.push(dfa.next[i]!, end - i)
    i = end
  }
  return `table(${dfa.next.length}, [${runs.join(',')}])`
}
