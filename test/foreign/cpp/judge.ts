/** Judges with the command line of sourcemeta, as unit tests that expect every instance to be valid. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lines } from '../javascript/lines.ts'

interface UnitTest {
  description: string
  valid: true
  data: unknown
}

const program = process.argv[2]!
const targets = new Map<string, UnitTest[]>()
let schemas: string[] = []
for await (const line of lines()) {
  const message = JSON.parse(line)
  if (schemas.length === 0) {
    schemas = message.schemas
  } else {
    const { id, schema, data } = message
    if (!targets.has(schema)) targets.set(schema, [])
    targets.get(schema)!.push({ description: String(id), valid: true, data })
  }
}

const folder = mkdtempSync(join(tmpdir(), 'communique-'))
try {
  for (const [target, tests] of targets) {
    const file = join(folder, 'test.json')
    writeFileSync(file, JSON.stringify({ target, tests }))
    const resolve = schemas.flatMap((path) => ['--resolve', path])
    const { stdout, stderr } = spawnSync(program, ['test', file, '--json', ...resolve], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    if (!stdout.includes('"results"')) throw new Error(stdout + stderr)
    const report = JSON.parse(stdout) as { results: { tests: { name: string; status: string }[] } }
    for (const { name, status } of report.results.tests)
      console.log(JSON.stringify({ id: Number(name), valid: status === 'passed' }))
  }
} finally {
  rmSync(folder, { recursive: true })
}
