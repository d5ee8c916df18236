import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { installed, manifest, node, project } from './packed.ts'

const modules = Object.keys(manifest.exports).filter((key) => !key.endsWith('.json'))
const specifier = (key: string) => `communique${key.slice(1)}`

function leaves(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves)
}

describe('the packed package', () => {
  test.each(modules)('%s loads as an ES module and as CommonJS with the same names', (key) => {
    project({
      'names.mjs': `import * as all from '${specifier(key)}'; console.log(JSON.stringify(Object.keys(all).filter((n) => n !== 'default').sort()))`,
      'names.cjs': `console.log(JSON.stringify(Object.keys(require('${specifier(key)}')).sort()))`,
    })
    const esm = JSON.parse(node('names.mjs'))
    expect(esm.length).toBeGreaterThan(0)
    expect(JSON.parse(node('names.cjs'))).toEqual(esm)
  })

  test('holds every file that its exports and its bin name', () => {
    const home = join(installed().folder, 'node_modules/communique')
    const targets = leaves([manifest.exports, manifest.bin]).filter((target) => !target.includes('*'))
    for (const target of targets) expect(existsSync(join(home, target)), target).toBe(true)
  })

  test('ships schemas that can be imported by name', () => {
    project({
      'schema.mjs': `import schema from 'communique/schemas/v1/dossier.bundle.json' with { type: 'json' }; console.log(schema.title)`,
    })
    expect(node('--no-warnings', 'schema.mjs').trim()).toBe('Dossier')
  })

  test('ships neither sources nor tests', () => {
    const home = join(installed().folder, 'node_modules/communique')
    const documents = ['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md']
    const folders = ['bench', 'dist', 'docs', 'examples', 'schemas']
    expect(readdirSync(home).sort()).toEqual([...documents, ...folders, 'package.json'].sort())
    expect(readdirSync(join(home, 'bench')).sort()).toEqual(['RESULTS.md', 'chart.svg'])
  })

  test('does not mention zod in the types of its main entry', () => {
    const home = join(installed().folder, 'node_modules/communique')
    const read = (path: string): string => {
      const text = readFileSync(join(home, 'dist', path), 'utf8')
      const others = [...text.matchAll(/from '\.\/([^']+)\.js'/g)].map((match) => read(`${match[1]}.d.ts`))
      return [text, ...others].join('\n')
    }
    expect(read('index.d.ts')).not.toMatch(/\bzod\b/i)
  })
})
