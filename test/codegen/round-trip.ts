import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { JsonSchema } from '../../src/schema/index.ts'
import type { Language } from './languages.ts'
import { missingNames, strangeNames } from './names.ts'
import { values } from './values.ts'
import { addRoundTrip, follow, ROOT, run, workplace } from './workplace.ts'

const schema = JSON.parse(
  readFileSync(join(ROOT, 'schemas/v1/draft-07/line.types.json'), 'utf8'),
) as JsonSchema

/**
 * Follows the page of a language, looks at the names of the generated types, and reads every example into them and back.
 * Adds what is wrong to the failures, and says what was done.
 */
export function tryLanguage({ name, roundTrip, types, own }: Language, failures: string[]): string {
  const folder = workplace(name)
  failures.push(...follow(join(ROOT, `docs/guide/languages/${name}.md`), folder))
  const names = types(folder)
  const strange = strangeNames(names, schema, own)
  if (strange.length > 0) failures.push(`Types with names of their own: ${strange.join(', ')}`)
  const missing = missingNames(names, schema)
  if (missing.length > 0) failures.push(`No types for: ${missing.join(', ')}`)

  addRoundTrip(name, folder)
  const lines = values()
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const written = run(`${roundTrip}\n`, folder, input).trimEnd().split('\n')
  if (written.length !== lines.length)
    failures.push(`${lines.length} values were read, ${written.length} written.`)
  for (const [i, line] of lines.entries())
    if (written[i] !== undefined && !isDeepStrictEqual(JSON.parse(written[i]), line))
      failures.push(`Not equal:\n  read    ${JSON.stringify(line)}\n  written ${written[i]}`)
  return `the page runs, ${names.length} types, ${lines.length} values read and written`
}
