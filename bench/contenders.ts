import type { LineChecker } from '../src/stream/line-checker.ts'

/** Something that tells valid records from others. */
export type Contender =
  | { of: 'values'; isValid(value: unknown): boolean }
  /** Looks at the bytes of a line itself, and applies the rules that need one record where it is of that level. */
  | { of: 'lines'; checker: LineChecker; level: 'schema' | 'record' }

/** What is compared, by name: how to load it. Each is loaded in a process of its own. */
export const CONTENDERS: Record<string, () => Promise<Contender>> = {
  'communique stream': async () => {
    const { nodeLineChecker } = await import('../src/stream/node/parts.ts')
    return { of: 'lines', checker: nodeLineChecker({}), level: 'schema' }
  },
  'communique stream, level record': async () => {
    const { nodeLineChecker } = await import('../src/stream/node/parts.ts')
    return { of: 'lines', checker: nodeLineChecker({ level: 'record' }), level: 'record' }
  },
  'communique guard': async () => {
    const { isStreamLine } = await import('../src/generated/guards.ts')
    return { of: 'values', isValid: isStreamLine }
  },
  'zod safeParse': async () => {
    const { StreamLine } = await import('../src/model/index.ts')
    return { of: 'values', isValid: (value) => StreamLine.safeParse(value).success }
  },
  'zod compile + validate': async () => {
    const { compile, validate } = await import('zod')
    const { StreamLine } = await import('../src/model/index.ts')
    const compiled = compile(StreamLine)
    return { of: 'values', isValid: (value) => validate(compiled, value) }
  },
  'Ajv (discriminator)': async () => {
    const { default: Ajv } = await import('ajv/dist/2020.js')
    const validate = new Ajv({ discriminator: true, strict: false }).compile(await peerSchema('bundle'))
    return { of: 'values', isValid: (value) => validate(value) }
  },
  'Ajv (standalone)': async () => {
    const { default: Ajv } = await import('ajv/dist/2020.js')
    const { default: standalone } = await import('ajv/dist/standalone/index.js')
    const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs')
    const { createRequire } = await import('node:module')
    const { dirname, join } = await import('node:path')
    const ajv = new Ajv({ discriminator: true, strict: false, code: { source: true } })
    const source = standalone(ajv, ajv.compile(await peerSchema('bundle')))
    // It requires parts of Ajv, so it must stand where these are found.
    const require = createRequire(import.meta.url)
    const folder = mkdtempSync(join(dirname(require.resolve('ajv/package.json')), '.standalone-'))
    try {
      writeFileSync(join(folder, 'validate.cjs'), source)
      const validate = require(join(folder, 'validate.cjs'))
      return { of: 'values', isValid: (value) => validate(value) }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
  typebox: async () => {
    const { Compile } = await import('typebox/schema')
    const validator = Compile((await peerSchema('bundle')) as never)
    return { of: 'values', isValid: (value) => validator.Check(value) }
  },
  schemasafe: async () => {
    const { validator } = await import('@exodus/schemasafe')
    const validate = validator((await peerSchema('bundle', true)) as never, {
      mode: 'default',
      requireValidation: false,
      requireStringValidation: false,
      formatAssertion: false,
      isJSON: true,
    })
    return { of: 'values', isValid: (value) => validate(value as never) }
  },
  valibot: async () => {
    const { safeParse } = await import('valibot')
    const { valibotModel } = await import('./peer-models.ts')
    const model = valibotModel('StreamLine')
    return { of: 'values', isValid: (value) => safeParse(model, value, { abortEarly: true }).success }
  },
  arktype: async () => {
    const { arktypeModel } = await import('./peer-models.ts')
    return { of: 'values', isValid: arktypeModel('StreamLine') }
  },
}

/**
 * Our published schema without annotations, and without the second pattern that it needs in Python and Java alone:
 * nobody is made slower here by what JavaScript does not need.
 */
async function peerSchema(form: 'bundle' | 'validate', withoutTypeOfConstants = false): Promise<object> {
  const { buildSchema } = await import('../src/schema/index.ts')
  return strip(buildSchema('line', form, '2020-12')) as object

  function strip(value: unknown, isMap = false): unknown {
    if (Array.isArray(value)) return value.map((item) => strip(item))
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).filter(([key, part]) => {
      if (isMap) return true
      if (['title', 'description', 'examples', '$comment', 'deprecated', 'x-enumDescriptions'].includes(key))
        return false
      if (key === 'type' && withoutTypeOfConstants && 'const' in value) return false
      return !(key === 'not' && typeof part === 'object' && 'pattern' in value)
    })
    return Object.fromEntries(
      entries.map(([key, part]) => [key, strip(part, !isMap && (key === 'properties' || key === '$defs'))]),
    )
  }
}
