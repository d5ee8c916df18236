import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const IMPORTS = 15

/** What importing a module costs. */
export interface Footprint {
  what: string
  bytes: number
  gzipped: number
  /** Milliseconds to load it in a fresh process. */
  load: number
}

const MODULES: [what: string, source: string][] = [
  ['guard of citations', "export { isCitation } from './src/generated/guards.ts'"],
  ['guard of actors', "export { isActor } from './src/generated/guards.ts'"],
  ['guard of statements', "export { isStatement } from './src/generated/guards.ts'"],
  ['all guards', "export * from './src/generated/guards.ts'"],
  ['recogniser', "export * from './src/generated/recognise.ts'"],
  ['zod schemas', "export { StreamLine } from './src/model/index.ts'"],
]

/** Each module bundled and minified by itself. */
export async function footprints(): Promise<Footprint[]> {
  const found: Footprint[] = []
  for (const [what, contents] of MODULES) {
    const stdin = { contents, resolveDir: ROOT, loader: 'ts' as const }
    const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', write: false })
    const code = Buffer.from(outputFiles[0]!.contents)
    found.push({
      what,
      bytes: code.length,
      gzipped: gzipSync(code, { level: 9 }).length,
      load: loadTime(code),
    })
  }
  return found
}

function loadTime(code: Buffer): number {
  const folder = mkdtempSync(join(tmpdir(), 'footprint-'))
  try {
    const path = join(folder, 'module.mjs')
    writeFileSync(path, code)
    const program = `const start = performance.now()
      await import(${JSON.stringify(pathToFileURL(path).href)})
      console.log(performance.now() - start)`
    const times = Array.from({ length: IMPORTS }, () =>
      Number(
        execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }),
      ),
    )
    return times.sort((a, b) => a - b)[Math.floor(IMPORTS / 4)]!
  } finally {
    rmSync(folder, { recursive: true })
  }
}
