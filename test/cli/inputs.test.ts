import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { communique, dossierText, folderWith, node, program } from './run.ts'

const CITATION = '{"type":"citation","id":"citation:a","source":"source:a"}\n'
const NOBODY = 65_534
/** Root may read every folder, so the program is run as somebody else. */
const asSomebody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
const canBeRefused =
  process.platform !== 'win32' && spawnSync(node, [program, '--version'], asSomebody).status === 0

describe('the inputs of check', () => {
  test.skipIf(!canBeRefused)('a folder that cannot be read is told, wherever it stands', () => {
    const cwd = folderWith({ 'in/a.json': dossierText(), 'in/secret/b.json': dossierText() })
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'in/secret'), 0)
    const check = (...paths: string[]) =>
      spawnSync(node, [program, 'check', ...paths], { cwd, encoding: 'utf8', ...asSomebody })
    for (const path of ['in', 'in/secret', 'in/**/*.json']) {
      const { status, stderr, stdout } = check(path)
      expect(stderr).toContain('The folder in/secret cannot be read. Permission is denied.')
      expect([status, stdout]).toEqual([3, ''])
    }
    chmodSync(join(cwd, 'in/secret'), 0o755)
    expect(check('in').stdout).toContain('2 inputs')
  })

  test('an ending in a folder may be written in capitals', () => {
    const cwd = folderWith({ 'in/A.JSON': dossierText(), 'in/B.Ndjson': CITATION, 'in/c.txt': 'no' })
    const report = JSON.parse(communique(['check', 'in', '--format', 'json'], { cwd }).out)
    expect(report.inputs.map(({ name }: { name: string }) => name)).toEqual(['in/A.JSON', 'in/B.Ndjson'])
  })

  test('a folder leaves out what its list says, in the case that it says', () => {
    const cwd = folderWith({
      'in/a.json': dossierText(),
      'in/Old/b.json': dossierText(),
      'in/old/c.json': dossierText(),
      'in/.communiqueignore': 'old/** # kept for later\n',
    })
    const report = JSON.parse(communique(['check', 'in', '--format', 'json'], { cwd }).out)
    expect(report.inputs.map(({ name }: { name: string }) => name)).toEqual(['in/Old/b.json', 'in/a.json'])
  })

  test('a folder without inputs says all endings that it looked for', () => {
    const { code, err } = communique(['check', '.'], { cwd: folderWith({ 'a.txt': '' }) })
    expect(err).toContain('no .json, .yaml, .yml, .ndjson or .jsonl file, packed as .gz or not')
    expect(code).toBe(3)
  })

  test.each([
    [['-'], '[]'],
    [['--yaml', '-'], '[]'],
    [['--ndjson', '-'], '\n\n'],
  ])('%j without a record in it is empty, which --allow-empty permits', (args, input) => {
    const { code, out } = communique(['check', ...args], { input })
    expect(out).toMatch(/<stdin> is (?:empty|an empty list)\./)
    expect(code).toBe(3)
    expect(communique(['check', '--allow-empty', ...args], { input }).code).toBe(0)
  })

  test.each(['A word [1]', 'type: dossier', 'a,b\n1,2'])('%j is told to be something else', (input) => {
    const { code, out } = communique(['check', '-'], { input })
    expect(out).toContain('A dossier or a record in JSON begins with {.')
    expect(out).toMatch(/If it is YAML, add --yaml\..*`communique read`/)
    expect(code).toBe(3)
  })

  test('a draft is told to be one', () => {
    const draft = { title: 'A', language: 'en', actors: [], agreements: [], events: [], statements: [] }
    const { out } = communique(['check', '-'], { input: JSON.stringify(draft) })
    expect(out).toContain('It looks like a draft: `communique draft` makes a dossier of it')
  })

  test('records of types that no record has are not counted', () => {
    const input = JSON.stringify([{ type: 'toString' }, { type: '__proto__' }, { type: 'actor' }])
    const report = JSON.parse(communique(['check', '-', '--format', 'json'], { input }).out)
    expect(report.inputs[0].records).toEqual({ actor: 1 })
  })
})
