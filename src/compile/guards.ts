import type { ObjectShape, Shape, UnionShape } from '../check/shape.ts'
import { parseRegex } from './regex.ts'
import { indented, moduleWriter } from './source.ts'

type Written = Exclude<Shape, string>
type Shapes = Readonly<Record<string, Shape>>
type MapShape = Extract<Written, { is: 'map' }>

const HEADER = `// Generated from src/model by \`npm run generate\`. Do not edit.
import type * as Types from '../types.ts'

/** Code points are counted only where the number of code units leaves room for doubt. */
function isLonger(text: string, most: number): boolean {
  return text.length > most && (text.length > 2 * most || [...text].length > most)
}

/** Whether so many keys are all that an object has, and it is no list or instance of a class. */
function isPlain(o: object, keys: number): boolean {
  const prototype = Object.getPrototypeOf(o)
  return Object.getOwnPropertyNames(o).length === keys && (!prototype || !Object.getPrototypeOf(prototype))
}
`

/**
 * The source of a module with one guard per name: `isActor(value)` and so on. A guard walks through the keys that an
 * object lists, reads each once, refuses every key it does not know, and says no more than yes or no. (To ask for every
 * known key by its name would cost several times as much: records come in thousands of combinations of keys, and
 * engines look up a named key fast only where there are few.)
 */
export function guardModule(shapes: Shapes, names: readonly string[]): string {
  const writer = moduleWriter()
  for (const name of names) testOf(name)
  return `${HEADER}\n${writer.source()}`

  /** The function that tests a named shape; those asked for are exported. */
  function testOf(name: string): string {
    const isGuard = names.includes(name)
    return writer.function(name, `${isGuard ? 'is' : 'test'}${name}`, (test) =>
      [
        ...(isGuard ? [documentation(name)] : []),
        `${isGuard ? 'export ' : ''}function ${test}(value: unknown): ${isGuard ? `value is Types.${name}` : 'boolean'} {`,
        ...indented(body(shapes[name] as Written)),
        '}',
        '',
      ].join('\n'),
    )
  }

  function body(shape: Written): string[] {
    switch (shape.is) {
      case 'union':
        return unionBody(shape)
      case 'object':
        return objectBody(shape)
      case 'map':
        return mapBody(shape)
      case 'codes':
        return codesBody(shape.codes)
      default:
        return [...statements(shape, 'value'), 'return true']
    }
  }

  function unionBody(union: UnionShape): string[] {
    return [
      NO_OBJECT,
      `switch ((value as any)[${JSON.stringify(union.tag)}]) {`,
      ...indented(
        union.variants.flatMap(([variant, ...codes]) => [
          ...cases(codes),
          `  return ${testOf(variant!)}(value)`,
        ]),
      ),
      '}',
      'return false',
    ]
  }

  function objectBody({ keys, required }: ObjectShape): string[] {
    const bodies = new Map<string, { keys: string[]; body: string[] }>()
    for (const [key, shape] of Object.entries(keys)) {
      const body = required.includes(key)
        ? [...statements(shape, 'v'), 'required++', 'break']
        : optionalBody(shape)
      const equal = bodies.get(body.join())
      if (equal) equal.keys.push(key)
      else bodies.set(body.join(), { keys: [key], body })
    }
    return [
      NO_OBJECT,
      'let keys = 0',
      'let required = 0',
      'for (const key in value) {',
      '  const v = (value as any)[key]',
      '  keys++',
      '  switch (key) {',
      ...indented(
        [...bodies.values()].flatMap(({ keys, body }) => [...cases(keys), ...indented(body)]),
        2,
      ),
      '    default:',
      '      return false',
      '  }',
      '}',
      `return required === ${required.length} && isPlain(value, keys)`,
    ]
  }

  function optionalBody(shape: Shape): string[] {
    const refused = conditions(shape, 'v')
    return refused
      ? [`if (v === undefined || !(${refused.join(' || ')})) break`, 'return false']
      : ['if (v === undefined) break', ...statements(shape, 'v'), 'break']
  }

  function mapBody(map: MapShape): string[] {
    return [
      NO_OBJECT,
      'let keys = 0',
      'for (const key in value) {',
      '  keys++',
      // A key need not be asked whether it is a text.
      `  ${refuse(...conditions(map.keys, 'key')!.slice(1))}`,
      '}',
      'return isPlain(value, keys)',
    ]
  }

  function codesBody(codes: readonly string[]): string[] {
    return ['switch (value) {', ...indented([...cases(codes), '  return true']), '}', 'return false']
  }

  /** Statements that return false when the value in a variable does not have the shape. */
  function statements(shape: Shape, v: string): string[] {
    const refused = conditions(shape, v)
    if (refused) return [refuse(...refused)]
    const { of, min, max } = shape as Extract<Written, { is: 'list' }>
    return [
      refuse(`!Array.isArray(${v})`, ...(min > 0 ? [`${v}.length < ${min}`] : []), `${v}.length > ${max}`),
      `for (let i = 0; i < ${v}.length; i++) {`,
      `  const item = ${v}[i]`,
      ...indented(statements(of, 'item')),
      '}',
    ]
  }

  /** What must not be true of the value in a variable that has the shape; undefined for lists, which need more. */
  function conditions(shape: Shape, v: string): string[] | undefined {
    if (typeof shape === 'string') {
      const named = shapes[shape] as Written
      const isInlined = named.is === 'text' || named.is === 'number' || named.is === 'boolean'
      return isInlined ? conditions(named, v) : [`!${testOf(shape)}(${v})`]
    }
    switch (shape.is) {
      case 'constant':
        return [`${v} !== ${JSON.stringify(shape.value)}`]
      case 'boolean':
        return [`typeof ${v} !== 'boolean'`]
      case 'number': {
        const refused = [shape.whole ? `!Number.isSafeInteger(${v})` : `!Number.isFinite(${v})`]
        if (shape.min !== undefined) refused.push(`${v} < ${shape.min}`)
        if (shape.max !== undefined) refused.push(`${v} > ${shape.max}`)
        return refused
      }
      case 'text': {
        const { min = 0, max, pattern } = shape
        const refused = [`typeof ${v} !== 'string'`]
        // Whatever matches a pattern is ASCII, where code units are code points.
        if (min === 1) refused.push(`${v} === ''`)
        else if (min > 1) refused.push(pattern ? `${v}.length < ${min}` : `!isLonger(${v}, ${min - 1})`)
        if (max !== undefined) refused.push(pattern ? `${v}.length > ${max}` : `isLonger(${v}, ${max})`)
        if (pattern) refused.push(`!${patternConstant(pattern)}.test(${v})`)
        return refused
      }
      case 'list':
        return undefined
      default: {
        const test = writer.function(JSON.stringify(shape), `test${writer.size()}`, (name) =>
          [`function ${name}(value: unknown): boolean {`, ...indented(body(shape)), '}', ''].join('\n'),
        )
        return [`!${test}(${v})`]
      }
    }
  }

  function patternConstant(pattern: string): string {
    // Throws where a pattern could match anything beyond ASCII.
    parseRegex(pattern)
    return writer.constant('pattern', String(new RegExp(pattern)))
  }
}

const NO_OBJECT = `if (typeof value !== 'object' || value === null) return false`

function documentation(name: string): string {
  const article = /^[AEIOU]/.test(name) ? 'an' : 'a'
  return [
    `/** Whether a value has the shape of ${article} \`${name}\`: plain data, every key known, every required key there, every`,
    ' * value in bounds. Rules are not applied. */',
  ].join('\n')
}

function refuse(...conditions: string[]): string {
  return `if (${conditions.join(' || ')}) return false`
}

function cases(values: readonly string[]): string[] {
  return values.map((value) => `case ${JSON.stringify(value)}:`)
}
