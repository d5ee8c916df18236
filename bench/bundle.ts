import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'node_modules/.cache/communique-bench')

/** Bundles what measures one contender as our package is bundled, and returns the path of its program. */
export async function bundledProgram(): Promise<string> {
  rmSync(FOLDER, { recursive: true, force: true })
  await build({
    entryPoints: [join(import.meta.dirname, 'one.ts')],
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  return join(FOLDER, 'one.mjs')
}
