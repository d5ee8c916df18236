/**
 * Runs the fuzz once more as users run the code: bundled, and where nothing may be made from strings of code. The
 * arguments are those of `main.ts`; another seed when there are none.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '../..')
const OTHER_SEED = '20210815'
// Beside the modules that stay outside the bundle.
const CACHE = join(ROOT, 'node_modules/.cache')

mkdirSync(CACHE, { recursive: true })
const folder = mkdtempSync(join(CACHE, 'communique-fuzz-'))
try {
  const program = join(folder, 'fuzz.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  const given = process.argv.slice(2)
  const args = [
    '--disallow-code-generation-from-strings',
    program,
    ...(given.length > 0 ? given : [OTHER_SEED]),
  ]
  console.log('bundled, without code from strings:')
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
