import { type } from 'arktype'
import * as v from 'valibot'
import type { Shape } from '../src/check/shape.ts'
import { resolve } from '../src/check/shape.ts'

/** Our model in valibot. Its lengths count UTF-16 units, ours code points. */
export function valibotModel(shape: Shape): v.GenericSchema {
  const known = new Map<string, v.GenericSchema>()
  return build(shape)

  function build(shape: Shape): v.GenericSchema {
    const key = JSON.stringify(shape)
    const found = known.get(key) ?? make(shape)
    known.set(key, found)
    return found
  }

  function make(shape: Shape): v.GenericSchema {
    const target = resolve(shape)
    switch (target.is) {
      case 'constant':
        return v.literal(target.value)
      case 'codes':
        return v.picklist(target.codes)
      case 'boolean':
        return v.boolean()
      case 'number': {
        const checks = [
          ...(target.whole ? [v.safeInteger()] : []),
          ...(target.min === undefined ? [] : [v.minValue(target.min)]),
          ...(target.max === undefined ? [] : [v.maxValue(target.max)]),
        ]
        return v.pipe(v.number(), v.finite(), ...(checks as []))
      }
      case 'text': {
        const checks = [
          ...(target.min === undefined ? [] : [v.minLength(target.min)]),
          ...(target.max === undefined ? [] : [v.maxLength(target.max)]),
          ...(target.pattern === undefined ? [] : [v.regex(new RegExp(target.pattern))]),
        ]
        return v.pipe(v.string(), ...(checks as []))
      }
      case 'list':
        return v.pipe(v.array(build(target.of)), v.minLength(target.min), v.maxLength(target.max))
      case 'map':
        return v.record(v.pipe(build(target.keys) as v.GenericSchema<string>), v.unknown())
      case 'object':
        return v.strictObject(
          Object.fromEntries(
            Object.entries(target.keys).map(([key, part]) => [
              key,
              target.required.includes(key) ? build(part) : v.optional(build(part)),
            ]),
          ),
        )
      case 'union':
        return v.variant(
          target.tag,
          target.variants.map(([variant]) => build(variant!)) as unknown as [
            v.StrictObjectSchema<never, undefined>,
          ],
        )
    }
  }
}

/** Our model in arktype. Its lengths count UTF-16 units, ours code points. */
export function arktypeModel(shape: Shape): (value: unknown) => boolean {
  const known = new Map<string, { allows(value: unknown): boolean }>()
  const model = build(shape)
  return (value) => model.allows(value)

  // The types of arktype describe the values, which are not known here.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  function build(shape: Shape): any {
    const key = JSON.stringify(shape)
    const found = known.get(key) ?? make(shape)
    known.set(key, found)
    return found
  }

  // biome-ignore lint/suspicious/noExplicitAny: see above
  function make(shape: Shape): any {
    const target = resolve(shape)
    switch (target.is) {
      case 'constant':
        return type.unit(target.value)
      case 'codes':
        return type.enumerated(...target.codes)
      case 'boolean':
        return type('boolean')
      case 'number': {
        let built = type(target.whole ? 'number.safe' : 'number')
        if (target.whole) built = built.divisibleBy(1)
        if (target.min !== undefined) built = built.atLeast(target.min)
        if (target.max !== undefined) built = built.atMost(target.max)
        return built
      }
      case 'text': {
        let built = type('string')
        if (target.min !== undefined) built = built.atLeastLength(target.min)
        if (target.max !== undefined) built = built.atMostLength(target.max)
        if (target.pattern !== undefined) built = built.matching(new RegExp(target.pattern))
        return built
      }
      case 'list':
        return build(target.of).array().atLeastLength(target.min).atMostLength(target.max)
      case 'map':
        return type({ '[string]': 'unknown' }).narrow((value) =>
          Object.keys(value).every((key) => build(target.keys).allows(key)),
        )
      case 'object':
        return type({
          '+': 'reject',
          ...Object.fromEntries(
            Object.entries(target.keys).map(([key, part]) => [
              target.required.includes(key) ? key : `${key}?`,
              build(part),
            ]),
          ),
        } as never)
      case 'union':
        return type.or(...target.variants.map(([variant]) => build(variant!)))
    }
  }
}
