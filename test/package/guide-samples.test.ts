import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { installed, project, tool } from './packed.ts'

const home = join(installed().folder, 'node_modules/communique')
const GUIDES = readdirSync(join(home, 'docs/guide')).filter((name) => name.endsWith('.md'))
const PAGES = ['README.md', ...GUIDES.map((name) => `docs/guide/${name}`)]

/** What the reader of a page brings along. */
const GIVEN: Record<string, string> = {
  'docs/guide/language-models.md': `declare const draft: unknown, article: string, report: string
declare function ask(prompt: string): Promise<void>`,
}

const samples = PAGES.flatMap((page) => {
  const text = readFileSync(join(home, page), 'utf8')
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, block]) => block!)
  return blocks.map((block, index) => ({
    page,
    name: `sample-${page.replace(/\W/g, '-')}-${index}.ts`,
    block,
  }))
})

const options = (more: object) =>
  JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      rootDir: '.',
      ...more,
    },
    files: samples.map(({ name }) => name),
  })

describe('the TypeScript of the README and the guides', () => {
  test('is found', () => {
    expect(new Set(samples.map(({ page }) => page)).size).toBeGreaterThan(3)
  })

  test.each([
    ['Node', { lib: ['es2022'], types: ['node'] }],
    ['the lib of browsers', { lib: ['es2022', 'dom', 'dom.asynciterable'], types: ['node'] }],
  ])('compiles under strict with the types of %s', (_, more) => {
    const files = samples.map(({ page, name, block }) => [name, `${GIVEN[page] ?? ''}\n${block}`])
    const cwd = project({
      'package.json': '{"type":"module"}',
      ...Object.fromEntries(files),
      'samples.json': options(more),
    })
    const run = () =>
      execFileSync(process.execPath, [tool('typescript/bin/tsc'), '-p', 'samples.json'], {
        cwd,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    expect(outputOf(run)).toBe('')
  })
})

/** What a compiler prints, also where it ends with an error. */
function outputOf(run: () => string): string {
  try {
    return run()
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
