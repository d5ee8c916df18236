import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { communique, dossierText, folderWith, node, program, root } from './run.ts'

const FLAGSHIP = 'examples/taliban-russia-military-technical.dossier.json'

describe('communique', () => {
  test('without arguments says what it can do and that nothing was asked', () => {
    const { code, out } = communique([])
    expect(out).toContain('communique check dossier.json')
    expect(code).toBe(2)
  })

  test('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(communique(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test.each([
    [['chekc'], /unknown command 'chekc'[\s\S]*check/],
    [['check', '--formt', 'json'], /unknown option '--formt'[\s\S]*--format/],
    [['check', '--format', 'xml', 'a.json'], /It must be human/],
    [['check', '--rule', 'time/sentinel=loud', 'a.json'], /It must be error, warning, info or off/],
    [['check', '--rule', 'evidence/*', 'a.json'], /It must be RULE=SEVERITY, as in time\/sentinel=off/],
    [['check', '--rule', 'tim/*=off', 'a.json'], /no rule called tim\/\*\. The groups are .*time\/\*/],
    [['check', '--as-of', '27 May 2026', 'a.json'], /--as-of <date>.*write 2026-05-27/],
    [['check', '--memory', '1M', 'a.json'], /--memory goes with --corpus/],
    [['check', '--emit-keys', 'a.keys', 'a.json'], /--emit-keys goes with --corpus/],
    [['check', '--quiet', '--format', 'json', 'a.json'], /--quiet goes with --format human/],
    [
      ['draft', '--quiet', '--format', 'json', '--sources', '.', 'a.json'],
      /--quiet goes with --format human/,
    ],
    [
      ['schema', 'dossier.types'],
      /no schema called dossier\.types in .*2020-12[\s\S]*Add --dialect draft-07/,
    ],
    [['explain', 'time/reverse'], /Did you mean time\/reversed/],
    [['schema', 'dosier'], /Did you mean dossier/],
  ])('%j is a mistake that is explained', (args, words) => {
    const { code, err, out } = communique(args)
    expect(err).toMatch(words)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('check of a wrong rule or date says so', () => {
    expect(communique(['check', '--rule', 'time/nothing=off', FLAGSHIP])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no rule called time/nothing'),
    })
    expect(communique(['check', '--as-of', 'soon', FLAGSHIP])).toMatchObject({
      code: 2,
      err: expect.stringContaining("option '--as-of <date>' argument 'soon' is invalid"),
    })
  })

  test('check passes the flagship dossier and reports the dispute', () => {
    const { code, out } = communique(['check', FLAGSHIP])
    expect(out).toMatch(/info claim\/contested/)
    expect(out).toMatch(/0 errors/)
    expect(code).toBe(0)
  })

  test('check --fail-on info fails on the dispute', () => {
    expect(communique(['check', '--fail-on', 'info', FLAGSHIP]).code).toBe(1)
    expect(communique(['check', '--fail-on', 'never', 'examples/invalid']).code).toBe(0)
  })

  test('check reads standard input, folders, globs and several files', () => {
    const input = readFileSync(join(root, FLAGSHIP))
    expect(communique(['check', '-'], { input }).code).toBe(0)
    const cwd = folderWith({
      'in/a.json': dossierText(),
      'in/b/c.yaml': 'type: citation\nid: citation:a\nsource: source:a\n',
    })
    for (const args of [['in'], ['in/**/*'], ['in/a.json', 'in/b']])
      expect(communique(['check', ...args], { cwd }).out).toMatch(
        args.length > 1 || args[0] === 'in' ? /2 inputs/ : /2 inputs/,
      )
    expect(communique(['check', 'nothing-*.json'], { cwd })).toMatchObject({
      code: 3,
      err: expect.stringContaining('No file matches'),
    })
    expect(communique(['check', 'missing.json'], { cwd })).toMatchObject({
      code: 3,
      err: expect.stringContaining('There is no file missing.json'),
    })
  })

  test('YAML keeps what was written and says where brackets need quotes', () => {
    const yaml = dossierText()
    const cwd = folderWith({
      'ok.yaml': 'type: source\nkind: report\nid: source:a\nissued: 2024\n',
      'no.yaml': 'type: source\nkind: report\nid: source:a\nissued: [2024-09-01..2024-09-10]\n',
      'json.yaml': yaml,
    })
    expect(communique(['check', 'ok.yaml', 'json.yaml'], { cwd }).code).toBe(0)
    const { out, code } = communique(['check', 'no.yaml'], { cwd })
    expect(out).toContain('no.yaml:4:9')
    expect(out).toContain('Put quotes around it.')
    expect(code).toBe(1)
  })

  test('a configuration sets severities, and the command line wins', () => {
    const cwd = folderWith({
      'a.json': dossierText({
        sources: [{ type: 'source', kind: 'report', id: 'source:a', issued: '1900-01-01' }],
      }),
      'communique.config.json': JSON.stringify({ rules: { 'time/sentinel': 'error' } }),
      'bad.config.json': '{"rule": {}}',
    })
    expect(communique(['check', 'a.json'], { cwd }).code).toBe(1)
    expect(communique(['check', 'a.json', '--rule', 'time/sentinel=off'], { cwd }).code).toBe(0)
    expect(communique(['check', 'a.json', '--config', 'bad.config.json'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('unknown key "rule"'),
    })
  })

  test('disputes names both dates of the flagship and their sources', () => {
    const { code, out } = communique(['disputes', FLAGSHIP])
    expect(code).toBe(0)
    expect(out).toMatch(/early September 2024[\s\S]*source:brief[\s\S]*27 May[\s\S]*source:the-cradle/)
    const [dispute] = JSON.parse(communique(['disputes', FLAGSHIP, '--format', 'json']).out)
    expect(dispute.sides).toHaveLength(2)
  })

  test('timeline is in the order of time', () => {
    const entries = JSON.parse(communique(['timeline', FLAGSHIP, '--format', 'json']).out)
    const days = entries.map((entry: { earliest: string }) => entry.earliest)
    expect(days).toEqual([...days].sort())
    expect(communique(['timeline', FLAGSHIP]).out).toContain('27 May 2026')
  })

  test('a command on one dossier refuses anything else', () => {
    const cwd = folderWith({
      'a.json': '{"type":"citation","id":"citation:a","source":"source:a"}',
      'b.json': '{',
    })
    expect(communique(['disputes', 'a.json'], { cwd })).toMatchObject({
      code: 1,
      err: expect.stringContaining('holds a record of type citation'),
    })
    expect(communique(['timeline', 'b.json'], { cwd })).toMatchObject({ code: 3 })
    expect(communique(['timeline', 'c.json'], { cwd })).toMatchObject({ code: 3 })
  })

  test('schema prints, lists and writes schemas', () => {
    expect(JSON.parse(communique(['schema', 'dossier.bundle']).out).title).toBe('Dossier')
    expect(JSON.parse(communique(['schema', 'record', '--dialect', 'draft-07']).out).$schema).toContain(
      'draft-07',
    )
    expect(communique(['schema']).out.split('\n')).toContain('statement')
    const cwd = folderWith({})
    expect(communique(['schema', '--out', 'out'], { cwd }).code).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'out/actor.json'), 'utf8')).title).toBe('Actor')
    const { out } = communique(['schema', 'dossier.json', '--out', 'one'], { cwd })
    expect([out, readdirSync(join(cwd, 'one'))]).toEqual(['1 schema written to one\n', ['dossier.json']])
    expect(communique(['schema', '--out', 'one/dossier.json'], { cwd })).toMatchObject({
      code: 74,
      err: expect.stringContaining('one/dossier.json cannot be made'),
    })
  })

  test('rules and explain come from the catalogue', () => {
    expect(communique(['rules']).out).toMatch(/^reference\/unresolved +error/m)
    const all = JSON.parse(communique(['rules', '--format', 'json']).out)
    for (const { id } of [all[0], all.at(-1), { id: 'claim/contested' }]) {
      const { code, out } = communique(['explain', id])
      expect(code).toBe(0)
      expect(out).toContain('Why')
    }
  })

  test('a closed pipe is quiet', () => {
    const { stderr, stdout } = spawnSync(
      'bash',
      ['-c', `"${node}" "${program}" rules --format json | head -c 10`],
      { cwd: root, encoding: 'utf8' },
    )
    expect(stdout).toHaveLength(10)
    expect(stderr).toBe('')
  })

  test('the report does not depend on time zone or language', () => {
    const here = communique(['check', FLAGSHIP, '--format', 'json'])
    const there = communique(['check', FLAGSHIP, '--format', 'json'], {
      env: { TZ: 'Asia/Kabul', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    })
    expect(there).toEqual(here)
  })
})
