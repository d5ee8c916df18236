import type { Shape, UnionShape } from '../check/shape.ts'
import { plainWord } from './bytes.ts'

type Written = Exclude<Shape, string>
type Shapes = Readonly<Record<string, Shape>>

/** How objects begin, and how many keys that is. */
export interface Opening {
  text: string
  keys: number
}

/** How every variant begins as we write it, up to the mark before the code of the tag; undefined when they differ. */
export function openingOf(union: UnionShape, shapes: Shapes): Opening | undefined {
  const [first, ...others] = union.variants.map(([variant, ...codes]) =>
    openingOfVariant(variant!, union.tag, codes, shapes),
  )
  return others.every((other) => other?.text === first?.text) ? first : undefined
}

function openingOfVariant(
  variant: string,
  tag: string,
  codes: readonly string[],
  shapes: Shapes,
): Opening | undefined {
  const shape = shapes[variant] as Written
  if (shape.is === 'union') {
    const text = `{"${plainWord(tag)}":"`
    return openingOf(shape, shapes)?.text.startsWith(text) ? { text, keys: 1 } : undefined
  }
  if (shape.is !== 'object') return undefined
  let text = '{'
  for (const [i, [key, value]] of Object.entries(shape.keys).entries()) {
    const resolved = (typeof value === 'string' ? shapes[value] : value) as Written
    if (!shape.required.includes(key)) return undefined
    text += `"${plainWord(key)}":`
    if (key === tag) {
      const own: readonly unknown[] =
        resolved.is === 'codes' ? resolved.codes : resolved.is === 'constant' ? [resolved.value] : []
      return codes.every((code) => own.includes(code)) ? { text: `${text}"`, keys: i + 1 } : undefined
    }
    if (resolved.is !== 'constant') return undefined
    text += `${constantText(resolved.value)},`
  }
  return undefined
}

/** A constant as JSON writes it. */
export function constantText(value: string | boolean): string {
  return typeof value === 'string' ? `"${plainWord(value)}"` : String(value)
}
