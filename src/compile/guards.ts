import type { Shape } from '../check/shape.ts'
import { access, type ModuleWriter, moduleWriter } from './source.ts'

type Written = Exclude<Shape, string>
type Shapes = Readonly<Record<string, Shape>>

const HEADER = `// Generated from src/model by \`npm run generate\`. Do not edit.
import type * as Types from '../types.ts'
`

const HELPERS = `/** Code points are counted only where the number of code units leaves room for doubt. */
function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
`

/**
 * The source of a module with one guard per name: \`isActor(value)\` and so on. A guard is one flat function: it reads
 * each key once, refuses every key it does not know, and says no more than yes or no.
 */
export function guardModule(shapes: Shapes, names: readonly string[]): string {
  const writer = moduleWriter()
  const exported = names.map((name) => {
    const test = namedTest(shapes, writer, name)
    return `/** Whether a value has the shape of ${article(name)}: every key known, every required key there, every value in bounds. */
export function is${name}(value: unknown): value is Types.${name} {
  return ${test}(value)
}
`
  })
  return [HEADER, HELPERS, writer.source(), ...exported].join('\n')
}

function article(name: string): string {
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} \`${name}\``
}

/** The function that tests a named object or union. */
function namedTest(shapes: Shapes, writer: ModuleWriter, name: string): string {
  const shape = shapes[name] as Written
  return writer.function(name, `test${name}`, (test) => {
    if (shape.is === 'union') return unionSource(shapes, writer, test, shape)
    if (shape.is === 'object') return objectSource(shapes, writer, test, shape)
    if (shape.is === 'map') return mapSource(shapes, writer, test, shape)
    return `function ${test}(v: any): boolean {\n  ${statements(shapes, writer, shape, 'v').join('\n  ')}\n  return true\n}\n`
  })
}

function unionSource(
  shapes: Shapes,
  writer: ModuleWriter,
  test: string,
  union: Extract<Written, { is: 'union' }>,
): string {
  const cases = union.variants.map(
    ([variant, ...codes]) =>
      `    ${codes.map((code) => `case ${JSON.stringify(code)}:`).join('\n    ')}\n      return ${namedTest(shapes, writer, variant!)}(o)`,
  )
  return [
    `function ${test}(o: any): boolean {`,
    `  if (typeof o !== 'object' || o === null) return false`,
    `  switch (${access('o', union.tag)}) {`,
    ...cases,
    '    default:',
    '      return false',
    '  }',
    '}',
    '',
  ].join('\n')
}

function objectSource(
  shapes: Shapes,
  writer: ModuleWriter,
  test: string,
  object: Extract<Written, { is: 'object' }>,
): string {
  const lines = Object.entries(object.keys).flatMap(([key, shape], i) => {
    const value = `v${i}`
    const body = statements(shapes, writer, shape, value)
    const read = `const ${value} = ${access('o', key)}`
    return object.required.includes(key)
      ? [read, ...body]
      : [read, `if (${value} !== undefined) {`, ...body.map((line) => `  ${line}`), '}']
  })
  return [
    `function ${test}(o: any): boolean {`,
    `  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false`,
    ...lines.map((line) => `  ${line}`),
    '  for (const key in o)',
    '    switch (key) {',
    ...Object.keys(object.keys).map((key) => `      case ${JSON.stringify(key)}:`),
    '        break',
    '      default:',
    '        return false',
    '    }',
    '  return true',
    '}',
    '',
  ].join('\n')
}

function mapSource(
  shapes: Shapes,
  writer: ModuleWriter,
  test: string,
  map: Extract<Written, { is: 'map' }>,
): string {
  return [
    `function ${test}(o: any): boolean {`,
    `  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false`,
    '  for (const key in o) {',
    ...statements(shapes, writer, map.keys, 'key').map((line) => `    ${line}`),
    '  }',
    '  return true',
    '}',
    '',
  ].join('\n')
}

/** Statements that return false when the value in a variable does not have the shape. */
function statements(shapes: Shapes, writer: ModuleWriter, shape: Shape, v: string): string[] {
  const refuse = (condition: string): string => `if (${condition}) return false`
  if (typeof shape === 'string') {
    const named = shapes[shape] as Written
    if (named.is === 'object' || named.is === 'union' || named.is === 'map' || named.is === 'codes')
      return [refuse(`!${namedTest(shapes, writer, shape)}(${v})`)]
    return statements(shapes, writer, named, v)
  }
  switch (shape.is) {
    case 'constant':
      return [refuse(`${v} !== ${JSON.stringify(shape.value)}`)]
    case 'boolean':
      return [refuse(`typeof ${v} !== 'boolean'`)]
    case 'codes':
      return [
        `switch (${v}) {`,
        ...shape.codes.map((code) => `  case ${JSON.stringify(code)}:`),
        '    break',
        '  default:',
        '    return false',
        '}',
      ]
    case 'number': {
      const conditions = [shape.whole ? `!Number.isSafeInteger(${v})` : `!Number.isFinite(${v})`]
      if (shape.min !== undefined) conditions.push(`${v} < ${shape.min}`)
      if (shape.max !== undefined) conditions.push(`${v} > ${shape.max}`)
      return [refuse(conditions.join(' || '))]
    }
    case 'text': {
      const { min = 0, max, pattern } = shape
      const conditions = [`typeof ${v} !== 'string'`]
      if (min === 1) conditions.push(`${v} === ''`)
      else if (min > 1) conditions.push(`(${v}.length < ${min * 2} && codePoints(${v}) < ${min})`)
      if (max !== undefined) conditions.push(`(${v}.length > ${max} && codePoints(${v}) > ${max})`)
      if (pattern) conditions.push(`!${writer.constant('pattern', String(new RegExp(pattern)))}.test(${v})`)
      return [refuse(conditions.join(' || '))]
    }
    case 'list': {
      const conditions = [`!Array.isArray(${v})`]
      if (shape.min > 0) conditions.push(`${v}.length < ${shape.min}`)
      conditions.push(`${v}.length > ${shape.max}`)
      return [
        refuse(conditions.join(' || ')),
        `for (let i = 0; i < ${v}.length; i++) {`,
        `  const item = ${v}[i]`,
        ...statements(shapes, writer, shape.of, 'item').map((line) => `  ${line}`),
        '}',
      ]
    }
    default:
      throw new Error(`A guard cannot be written for ${shape.is} without a name.`)
  }
}
