import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { project, tool } from './packed.ts'

const COMPILERS = { '5.5': 'ts55', '5.9': 'typescript', '6.0': 'ts60', '7.0': 'ts70' }

const CONSUMER = `
import { actorId, check, dossier, type Actor, type Dossier } from 'communique'
import * as zod from 'communique/zod'

const russia: Actor = { type: 'actor', kind: 'state', id: actorId('russia'), name: 'Russia', countryCode: 'RU' }
const made: Dossier = dossier({ id: 'dossier:made', title: 'Made', language: 'en', actors: [russia] })
const result = check(made)
if (result.ok) console.log(result.value)
const parsed: Dossier = zod.Dossier.parse(made)
export { parsed }

// @ts-expect-error an agreement's id is not an actor's
const wrong: Actor = { type: 'actor', kind: 'state', id: 'agreement:x', name: 'X' }
export { wrong }
`

const options = (more: object) =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2022'],
      types: ['node'],
      rootDir: '.',
      skipLibCheck: false,
      ...more,
    },
    files: ['consumer.ts'],
  })

const compile = (compiler: string, config: string, ...flags: string[]) =>
  execFileSync(process.execPath, [tool(`${compiler}/bin/tsc`), '-p', config, ...flags], {
    cwd: project({}),
    encoding: 'utf8',
    stdio: 'pipe',
  })

describe.each(Object.entries(COMPILERS))('a consumer with TypeScript %s', (_, compiler) => {
  test('compiles as an ES module and as CommonJS, with exact optional keys', () => {
    project({
      'package.json': '{"type":"module"}',
      'consumer.ts': CONSUMER,
      'esm.json': options({
        module: 'nodenext',
        moduleResolution: 'nodenext',
        exactOptionalPropertyTypes: true,
      }),
      'bundler.json': options({ module: 'esnext', moduleResolution: 'bundler' }),
    })
    expect(compile(compiler, 'esm.json')).toBe('')
    expect(compile(compiler, 'bundler.json')).toBe('')
  })
})

test('the types of a dossier cost a consumer at most 500 instantiations', () => {
  project({
    'package.json': '{"type":"module"}',
    'consumer.ts': `
import type { Dossier, Statement } from 'communique'
export const titles = (dossiers: Dossier[]): string[] => dossiers.map((d) => d.title)
export const spoken = (statement: Statement): string[] => ('quotes' in statement ? (statement.quotes ?? []).map((q) => q.exact) : [])
`,
    'budget.json': options({
      module: 'nodenext',
      moduleResolution: 'nodenext',
      types: [],
      skipLibCheck: true,
    }),
  })
  const out = compile('typescript', 'budget.json', '--extendedDiagnostics')
  expect(Number(out.match(/Instantiations:\s+(\d+)/)![1])).toBeLessThanOrEqual(500)
})
