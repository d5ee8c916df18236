import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'node_modules/.cache/communique-bench')

/** Bundles a script of this folder as our package is bundled, and returns the path of the program. */
export async function bundledProgram(script = 'one'): Promise<string> {
  const folder = join(FOLDER, script)
  rmSync(folder, { recursive: true, force: true })
  await build({
    entryPoints: [join(import.meta.dirname, `${script}.ts`)],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  return join(folder, `${script}.mjs`)
}
