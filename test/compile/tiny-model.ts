import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import type { Shape } from '../../src/check/shape.ts'
import { guardModule } from '../../src/compile/guards.ts'
import { recogniserModule } from '../../src/compile/recogniser.ts'

/** A model that has every kind of part once, and nothing of the product in it. */
export const TINY: Record<string, Shape> = {
  Colour: { is: 'codes', codes: ['red', 'reddish', 'blue', 'b'] },
  Tag: { is: 'text', max: 6, pattern: '^x-[a-z]+(?:-[a-z]+)*$', examples: ['x-a', 'x-b'] },
  Tags: { is: 'map', keys: 'Tag' },
  Circle: {
    is: 'object',
    required: ['kind', 'radius'],
    keys: {
      kind: { is: 'constant', value: 'circle' },
      radius: { is: 'number', min: -10, max: 10 },
      colour: 'Colour',
      tags: 'Tags',
    },
  },
  Polygon: {
    is: 'object',
    required: ['kind', 'sides'],
    keys: {
      kind: { is: 'codes', codes: ['square', 'triangle'] },
      sides: { is: 'list', of: { is: 'number', whole: true, min: 0 }, min: 2, max: 4 },
      name: { is: 'text', min: 2, max: 3 },
      closed: { is: 'boolean' },
      line: {
        is: 'object',
        required: ['width'],
        keys: { width: { is: 'number', min: 0 }, style: { is: 'codes', codes: ['solid', 'dashed'] } },
      },
      filled: { is: 'constant', value: true },
      inner: { is: 'list', of: 'Drawing', min: 0, max: 2 },
    },
  },
  Drawing: {
    is: 'union',
    tag: 'kind',
    variants: [
      ['Circle', 'circle'],
      ['Polygon', 'square', 'triangle'],
    ],
  },
  Wide: {
    is: 'object',
    required: ['k0', 'k40'],
    keys: Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`k${i}`, { is: 'boolean' }])),
  },
}

export interface TinyModules {
  guards: Record<string, (value: unknown) => boolean>
  recognise(root: string, text: string): boolean
}

/** The modules that are generated for a model, loaded. */
export async function loadModules(
  shapes: Record<string, Shape>,
  names: readonly string[],
): Promise<TinyModules> {
  const guards = await loadModule(guardModule(shapes, names))
  const recognisers = new Map<string, (bytes: Uint8Array, start: number) => number>()
  for (const name of names) {
    const { recogniseLine } = await loadModule(recogniserModule(shapes, name))
    recognisers.set(name, recogniseLine!)
  }
  return {
    guards,
    recognise(root, text) {
      const bytes = Buffer.from(`${text}\n`)
      const end = recognisers.get(root)!(bytes, 0)
      if (end >= 0 && end !== bytes.length - 1) throw new Error(`The recogniser ended at ${end}.`)
      return end >= 0
    },
  }
}

/** What a generated module exports. */
export async function loadModule(source: string): Promise<Record<string, never>> {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  try {
    const path = join(folder, 'module.mjs')
    writeFileSync(path, javaScript(source))
    return await import(pathToFileURL(path).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function javaScript(source: string): string {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  })
  return outputText
}
