import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** A dossier with faults of shape, of text and of rules, so that every kind of message is written. */
const PROGRAM = `
import { check, checkText } from './src/index.ts'
import { EXAMPLES } from './src/rules/examples.ts'
import { exampleDossier } from './src/rules/example.ts'
const out = []
for (const { failing } of EXAMPLES.values())
  for (const { dossier, asOf } of failing) out.push(checkText(JSON.stringify(exampleDossier(dossier), null, 2), { asOf }))
out.push(check({ type: 'actor', kind: 'STATE', id: 'actor:I', name: 'İ', born: '3 September 1960' }))
console.log(JSON.stringify(out))
`

function run(environment: Record<string, string>): string {
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, ...environment },
  })
}

describe('check', () => {
  it('says the same everywhere on earth and in every language', { timeout: 120_000 }, () => {
    const here = run({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
    expect(JSON.parse(here).length).toBeGreaterThan(50)
    expect(run({ TZ: 'Asia/Kabul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(here)
    expect(run({ TZ: 'Pacific/Apia', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' })).toBe(here)
  })
})
