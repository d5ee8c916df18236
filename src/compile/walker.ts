import type { Shape, UnionShape } from '../check/shape.ts'
import { plainWord } from './bytes.ts'
import { indented, moduleWriter } from './source.ts'
import { trie } from './trie.ts'
import { isIdle, merge, type Step } from './walk-step.ts'
import { PRELUDE } from './walker-prelude.ts'

type Shapes = Readonly<Record<string, Shape>>

/** A text in a record: the type of the record, the path (`*` for each member of a list), and the name of its shape. */
export interface Leaf {
  type: string
  path: string
  name: string | undefined
}

const SKIP: Step = { is: 'skip' }

/**
 * The source of a module that walks through the UTF-8 bytes of a valid record and finds the places of some of its
 * texts, without reading anything else into strings or objects. `types` names the shape of each record type; `isWalked`
 * chooses the texts.
 */
export function walkerModule(
  shapes: Shapes,
  types: Readonly<Record<string, string>>,
  isWalked: (leaf: Leaf) => boolean,
): string {
  const writer = moduleWriter()
  const fields: string[] = []
  const names = Object.keys(types)
  const roots = names.map((type) => functionFor(stepOf(type, types[type]!, [], undefined)))
  const word = wordFunction(names)
  return `// Generated from src/model by \`npm run generate\`. Do not edit.

/** The walked fields: record type, path (\`*\` for each member of a list), and variant where it decides. */
export const WALKED: readonly (readonly [type: string, path: string, variant?: string])[] = [
${fields.map((field) => `  [${field}],`).join('\n')}
]

/** Where the walked texts of a record stand: three numbers each, of which \`count\` are used. */
export interface WalkedTexts {
  /** Start and end between the quotation marks, and the number of the field in \`WALKED\`. */
  places: Int32Array
  count: number
}

/**
 * Finds the walked texts of the record that begins at \`start\`; the bytes must hold a valid record. The result is good
 * until the next call. Undefined when a text is written with an escape, or when the value is no record: its reader then
 * has to parse it.
 */
export const walkRecord: (bytes: Uint8Array, start: number) => WalkedTexts | undefined = /* @__PURE__ */ walker()

function walker(): (bytes: Uint8Array, start: number) => WalkedTexts | undefined {
${PRELUDE}
${writer.source()}
const found: WalkedTexts = { places: texts, count }

function walk(p: number): number {
  const tag = tagValue(p, TYPE)
  if (tag < 0) return -1
  switch (${word}(tag + 1)) {
${roots.map((root, i) => `    case ${i}:\n      return ${root}(p)`).join('\n')}
  }
  return -1
}

return (bytes, start) => {
  b = bytes
  length = bytes.length
  count = 0
  if (walk(space(start)) < 0) return undefined
  found.places = texts
  found.count = count
  return found
}
}
`

  function stepOf(type: string, shape: Shape, path: readonly string[], variant: string | undefined): Step {
    const known = typeof shape === 'string' ? shapes[shape]! : shape
    if (typeof known === 'string') return stepOf(type, known, path, variant)
    const leaf: Leaf = {
      type,
      path: path.join('/'),
      name: typeof shape === 'string' ? shape : undefined,
    }
    switch (known.is) {
      case 'object': {
        const steps = Object.entries(known.keys).map(([key, value]) => [
          key,
          stepOf(type, value, [...path, key], variant),
        ])
        return { is: 'object', keys: Object.fromEntries(steps) }
      }
      case 'list':
        return { is: 'list', of: stepOf(type, known.of, [...path, '*'], variant) }
      case 'union':
        return unionStep(type, known, path)
      case 'text':
      case 'codes':
      case 'constant':
        return isWalked(leaf) ? { is: 'note', field: fieldText(leaf, variant) } : SKIP
      default:
        return SKIP
    }
  }

  /** The variants of a union are walked as one where they agree on every key, and otherwise by their tag. */
  function unionStep(type: string, union: UnionShape, path: readonly string[]): Step {
    const merged = merge(union.variants.map(([name]) => stepOf(type, name!, path, undefined)))
    if (merged) return merged
    const steps = union.variants.map(([name, ...codes]): [Step, ...string[]] => [
      stepOf(type, name!, path, `${union.tag}=${codes[0]}`),
      ...codes,
    ])
    return { is: 'variants', tag: union.tag, steps }
  }

  /** The number of a field: its place among those that are met, in the order of the model. */
  function fieldNumber(field: string): number {
    if (!fields.includes(field)) fields.push(field)
    return fields.indexOf(field)
  }

  function functionFor(step: Step): string {
    const define = (prefix: string, write: (name: string) => string): string =>
      writer.function(JSON.stringify(step), `${prefix}${writer.size()}`, write)
    switch (step.is) {
      case 'skip':
        return 'skip'
      case 'note':
        return define('text', (name) =>
          [
            `function ${name}(p: number): number {`,
            `  return noted(p, ${fieldNumber(step.field)})`,
            '}',
            '',
          ].join('\n'),
        )
      case 'object':
        return define('object', (name) => objectSource(name, step.keys))
      case 'list':
        return isIdle(step.of) ? 'skip' : define('list', (name) => listSource(name, step.of))
      case 'variants':
        return define('variants', (name) => variantsSource(name, step))
    }
  }

  function objectSource(name: string, keys: Readonly<Record<string, Step>>): string {
    const walked = Object.keys(keys).filter((key) => !isIdle(keys[key]!))
    const members = trie(walked, 'p', (i, distance) => [
      `p = ${functionFor(keys[walked[i]!]!)}(valueStart(p + ${distance}))`,
      'break member',
    ])
    return [
      `function ${name}(p: number): number {`,
      '  p = space(p + 1)',
      '  while (b[p] === 34) {',
      '    p++',
      '    member: {',
      ...indented(walked.length > 0 ? members : [], 3),
      '      p = skip(valueStart(textEnd(p - 1)))',
      '    }',
      '    if (p < 0) return -1',
      '    p = space(p)',
      '    if (b[p] !== 44) break',
      '    p = space(p + 1)',
      '  }',
      '  return b[p] === 125 ? p + 1 : -1',
      '}',
      '',
    ].join('\n')
  }

  function listSource(name: string, of: Step): string {
    return [
      `function ${name}(p: number): number {`,
      '  p = space(p + 1)',
      '  if (b[p] === 93) return p + 1',
      '  for (;;) {',
      `    p = ${functionFor(of)}(p)`,
      '    if (p < 0) return -1',
      '    p = space(p)',
      '    if (b[p] !== 44) return b[p] === 93 ? p + 1 : -1',
      '    p = space(p + 1)',
      '  }',
      '}',
      '',
    ].join('\n')
  }

  function variantsSource(name: string, { tag, steps }: Extract<Step, { is: 'variants' }>): string {
    const words = steps.flatMap(([, ...codes]) => codes)
    const tagBytes = writer.constant('tag', `bytesOf('"${plainWord(tag)}"')`)
    return [
      `function ${name}(p: number): number {`,
      `  const tag = tagValue(p, ${tagBytes})`,
      '  if (tag < 0) return -1',
      `  switch (${wordFunction(words)}(tag + 1)) {`,
      ...steps.flatMap(([step, ...codes]) => [
        ...codes.map((code) => `    case ${words.indexOf(code)}:`),
        `      return ${functionFor(step)}(p)`,
      ]),
      '  }',
      '  return -1',
      '}',
      '',
    ].join('\n')
  }

  function wordFunction(words: readonly string[]): string {
    const body = trie(words, 'p', (index) => [`return ${index}`])
    return writer.function(`words ${words.join(' ')}`, `word${writer.size()}`, (name) =>
      [`function ${name}(p: number): number {`, ...indented(body), '  return -1', '}', ''].join('\n'),
    )
  }
}

function fieldText({ type, path }: Leaf, variant: string | undefined): string {
  return [type, path, ...(variant === undefined ? [] : [variant])].map((part) => `'${part}'`).join(', ')
}
