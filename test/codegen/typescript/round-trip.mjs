// Writes every value as a literal of the generated type, lets the compiler check them, and prints what was compiled.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const lines = readFileSync(0, 'utf8').trimEnd().split('\n')
const literals = lines.map((line, i) => `const value${i}: StreamLine = ${line}`)
const names = lines.map((_, i) => `value${i}`)
writeFileSync(
  'values.ts',
  [`import type { StreamLine } from './communique.js'`, ...literals, `export default [${names}]`].join('\n'),
)
execFileSync('npx', ['tsc', '--strict', '--module', 'nodenext', '--outDir', 'build', 'values.ts'], {
  stdio: 'inherit',
})
const { default: values } = await import('./build/values.js')
for (const value of values) console.log(JSON.stringify(value))
