/**
 * Follows the page of each language in `docs/guide/languages/` from an empty folder, reads every example into the
 * generated types and back, and looks at their names: `npm run test:codegen`, or `-- --only python` for one language.
 * A language whose tools are missing is skipped, and a failure where `CI` is `true`. Ends with 1 when anything fails.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import type { JsonSchema } from '../../src/schema/index.ts'
import { LANGUAGES, type Language } from './languages.ts'
import { missingNames, strangeNames } from './names.ts'
import { values } from './values.ts'
import { addRoundTrip, follow, installed, run, workplace } from './workplace.ts'

const SCHEMA = join(import.meta.dirname, '../../schemas/v1/draft-07/line.types.json')
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as JsonSchema
const lines = values()

function failuresOf(language: Language): string[] {
  const failures: string[] = []
  try {
    tryOut(language, failures)
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error))
  }
  return failures
}

function tryOut({ name, roundTrip, types, own }: Language, failures: string[]): void {
  const folder = workplace(name)
  failures.push(...follow(name, folder))
  const names = types(folder)
  const strange = strangeNames(names, schema, own)
  if (strange.length > 0) failures.push(`Types with names of their own: ${strange.join(', ')}`)
  const missing = missingNames(names, schema)
  if (missing.length > 0) failures.push(`No types for: ${missing.join(', ')}`)
  addRoundTrip(name, folder)
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const written = run(`${roundTrip}\n`, folder, input).trimEnd().split('\n')
  if (written.length !== lines.length)
    failures.push(`${lines.length} values were read, ${written.length} written.`)
  for (const [i, line] of lines.entries())
    if (written[i] !== undefined && !isDeepStrictEqual(JSON.parse(written[i]), line))
      failures.push(`Not equal:\n  read    ${JSON.stringify(line)}\n  written ${written[i]}`)
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const chosen = LANGUAGES.filter(({ name }) => only === undefined || name === only)
if (chosen.length === 0) {
  console.error(`There is no language "${only}"; there are ${LANGUAGES.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

let passed = 0
let failed = 0
let skipped = 0
for (const language of chosen) {
  const absent = language.tools.filter((tool) => !installed(tool))
  if (absent.length > 0 && process.env.CI !== 'true') {
    console.log(`skipped  ${language.name}: ${absent.join(', ')} not installed`)
    skipped++
    continue
  }
  const start = performance.now()
  const failures =
    absent.length > 0 ? absent.map((tool) => `${tool} is not installed.`) : failuresOf(language)
  const seconds = Math.round((performance.now() - start) / 1000)
  if (failures.length === 0) {
    console.log(
      `ok       ${language.name}: the page runs, ${lines.length} values read and written (${seconds} s)`,
    )
    passed++
  } else {
    console.log(`FAILED   ${language.name} (${seconds} s)`)
    for (const failure of failures) console.log(failure.replace(/^/gm, '    '))
    failed++
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1
