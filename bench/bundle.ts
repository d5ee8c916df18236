import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'node_modules/.cache/communique-bench')

/** Bundles a script of this folder as our package is bundled, and returns the path of the program. */
export function bundledProgram(script = 'one'): Promise<string> {
  return bundled(script, join(import.meta.dirname, `${script}.ts`))
}

/** The same of the command line. */
export function bundledCommandLine(): Promise<string> {
  return bundled('cli', join(ROOT, 'src/cli/main.ts'))
}

async function bundled(name: string, entry: string): Promise<string> {
  const folder = join(FOLDER, name)
  rmSync(folder, { recursive: true, force: true })
  await build({
    entryPoints: [entry],
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
  return join(folder, `${basename(entry, '.ts')}.mjs`)
}
