import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { escapeText } from '../../src/text/escape.ts'
import { expectSarif, isSarif, readAnnotation, readXml } from './report-readers.ts'
import { communique, dossierText, folderWith } from './run.ts'

const EVIL = '\u001b[2J\u202e\r\n::error::boo\n]]>&<"\'%0A\u0000\ufffe'
const EVIL_KEY = '\\u001b[2J'
const NO_TITLE = '{"type":"dossier","formatVersion":"1","id":"dossier:test"}'
const NAME = 'a b,c:ü%.json'

const hostile = {
  [NAME]: dossierText({ [EVIL]: 1, language: EVIL }),
  'records.ndjson': `{"type":"actor","id":"actor:a"}\n{"type":"actor","kind":"state","id":"actor:b","name":"A","x${'😀'}":1}\n`,
  'good.json': dossierText(),
}

const warnings = dossierText({
  actors: [{ type: 'actor', kind: 'state', id: 'actor:a', name: 'Re\u0301publique A' }],
})

function check(format: string, files: Record<string, string>, ...more: string[]) {
  const cwd = folderWith(files)
  return { cwd, ...communique(['check', ...Object.keys(files), '--format', format, ...more], { cwd }) }
}

describe('formats of check', () => {
  test('the same findings in every format', () => {
    const json = JSON.parse(check('json', hostile).out)
    const count = json.inputs.flatMap((input: { diagnostics: unknown[] }) => input.diagnostics).length
    expect(count).toBeGreaterThan(3)
    const ndjson = check('ndjson', hostile)
      .out.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(ndjson.length - 1).toBe(count)
    expect(ndjson.at(-1).summary).toEqual(json.summary)
    const sarif = JSON.parse(check('sarif', hostile).out)
    expect(sarif.runs[0].results).toHaveLength(count)
    expect(check('github', hostile).out.match(/^::(?:error|warning|notice) /gm)).toHaveLength(count)
    expect(readXml(check('junit', hostile).out).filter(({ tag }) => tag === 'failure')).toHaveLength(count)
  })

  test.each(['ndjson', 'sarif', 'junit', 'github'])('%s: exit codes are those of the check', (format) => {
    expect(check(format, hostile).code).toBe(1)
    expect(check(format, { 'good.json': dossierText() }).code).toBe(0)
    expect(check(format, { 'a.json': warnings }).code).toBe(0)
    expect(check(format, { 'a.json': warnings }, '--fail-on', 'warning').code).toBe(1)
    expect(check(format, { 'a.json': '' }).code).toBe(3)
  })

  test('nothing that was read reaches the output as a control character or as a new line', () => {
    for (const format of ['junit', 'github']) {
      const { out } = check(format, hostile)
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
      expect(out).not.toMatch(/^::error::boo/m)
    }
    expect(check('junit', hostile).out).not.toContain('\ufffe')
    for (const format of ['sarif', 'ndjson'])
      expect(check(format, hostile).out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })

  test('sarif: every report is one by the schema of SARIF 2.1.0', () => {
    expectSarif(check('sarif', hostile).out)
    expectSarif(check('sarif', { 'good.json': dossierText() }).out)
    expectSarif(check('sarif', { 'a.json': '', 'b.json': '{', 'c.json': warnings }).out)
    expectSarif(communique(['check', 'examples', '--format', 'sarif']).out)
    expectSarif(check('sarif', { 'a.ndjson': '{"type":"actor"}\n'.repeat(25_010) }).out)
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
  })

  test('sarif: version, encoded addresses, places from 1, and a description of every rule', () => {
    const [run] = JSON.parse(check('sarif', hostile).out).runs
    const results = run.results as {
      ruleId: string
      level: string
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: string }
            region: { startLine: number; startColumn: number }
          }
        },
      ]
    }[]
    expect(run.tool.driver.name).toBe('communique')
    expect(run.columnKind).toBe('unicodeCodePoints')
    expect(run.invocations[0].executionSuccessful).toBe(true)
    const uris = new Set(results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri))
    expect([...uris]).toEqual(['a%20b%2Cc%3A%C3%BC%25.json', 'records.ndjson'])
    for (const { level, locations } of results) {
      expect(['error', 'warning', 'note']).toContain(level)
      const { startLine, startColumn } = locations[0].physicalLocation.region
      expect(startLine).toBeGreaterThanOrEqual(1)
      expect(startColumn).toBeGreaterThanOrEqual(1)
    }
    const described = run.tool.driver.rules.map(({ id }: { id: string }) => id)
    expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(new Set(described))
    expect(results.at(-1)!.locations[0].physicalLocation.region.startLine).toBe(2)
  })

  test('sarif: results are capped and the rest is told; an unreadable input is told too', () => {
    const bad = '{"type":"actor"}\n'.repeat(25_010)
    const [run] = JSON.parse(check('sarif', { 'a.ndjson': bad }).out).runs
    expect(run.results).toHaveLength(25_000)
    expect(JSON.stringify(run.invocations)).toMatch(/[0-9]+ more findings are not listed/)
    const [broken] = JSON.parse(check('sarif', { 'a.json': '' }).out).runs
    expect(broken.invocations[0].executionSuccessful).toBe(false)
    expect(broken.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/empty/)
  })

  test('sarif: a file outside the working folder has a full address', () => {
    const cwd = folderWith({ 'sub/x': '', 'a b.json': '{}' })
    const { out } = communique(['check', '../a b.json', '--format', 'sarif'], { cwd: join(cwd, 'sub') })
    const { uri } = JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toMatch(/^file:\/\/\/.*\/a%20b\.json$/)
    expect(uri).not.toContain('..')
  })

  test.skipIf(process.platform === 'win32')(
    'sarif: names with dots and backslashes below it stay relative',
    () => {
      const { out } = check('sarif', { '..x.json': '{}', 'c:\\x.json': '{}' })
      const uris = JSON.parse(out).runs[0].results.map(
        ({ locations }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          locations[0]!.physicalLocation.artifactLocation.uri,
      )
      expect([...new Set(uris)]).toEqual(['..x.json', 'c%3A%5Cx.json'])
    },
  )

  test('human: places are escaped, cut where no screen holds them, and end without a space', () => {
    const key = 'k'.repeat(5000)
    const twice = `{"type":"actor","${EVIL_KEY}":1,"${EVIL_KEY}":2}`
    const { out } = check('human', {
      'a.json': dossierText({ [key]: 1 }),
      'b.json': twice,
      'c.json': NO_TITLE,
    })
    expect(out).not.toContain('k'.repeat(1000))
    expect(out).toMatch(/ at dossier:test \/k{299}…\n/)
    expect(out).toMatch(/ at dossier:test\n/)
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })

  test('junit: counts agree with what is listed', () => {
    const read = readXml(check('junit', { ...hostile, 'w.json': warnings }).out)
    const suites = read.filter(({ tag }) => tag === 'testsuite')
    expect(suites).toHaveLength(4)
    const sum = (key: string) => suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0)
    expect(sum('tests')).toBe(read.filter(({ tag }) => tag === 'testcase').length)
    expect(sum('failures')).toBe(read.filter(({ tag }) => tag === 'failure').length)
    expect(suites.map(({ attributes }) => attributes.name)).toContain('good.json')
  })

  test('junit: names and messages are those of the findings', () => {
    const read = readXml(check('junit', hostile).out)
    const found = JSON.parse(check('json', hostile).out).inputs[0].diagnostics
    const failures = read.filter(({ tag }) => tag === 'failure').map(({ attributes }) => attributes.type)
    expect(failures.slice(0, found.length)).toEqual(found.map(({ rule }: { rule: string }) => rule))
    const broken = readXml(check('junit', { 'a.json': '' }).out)
    expect(broken.find(({ tag }) => tag === 'error')!.attributes.message).toMatch(/a\.json is empty/)
  })

  test('github: what would end a property or a message is encoded, and nothing else is lost', () => {
    const lines = check('github', hostile).out.trimEnd().split('\n')
    const read = lines.slice(0, -1).map(readAnnotation)
    const found = JSON.parse(check('json', hostile).out).inputs.flatMap(
      ({ name, diagnostics }: { name: string; diagnostics: object[] }) =>
        diagnostics.map((diagnostic) => ({ name, ...diagnostic })),
    )
    expect(lines.at(-1)).toMatch(/^\d+ errors, \d+ warnings, \d+ info$/)
    expect(read.map(({ properties }) => properties)).toEqual(
      found.map(
        ({ name, rule, location }: { name: string; rule: string; location: Record<string, number> }) => ({
          file: name,
          line: String(location.line),
          col: String(location.column),
          title: rule,
        }),
      ),
    )
    for (const [i, { command, message }] of read.entries()) {
      expect(command).toBe('error')
      expect(message.split('\n')[0]).toBe(escapeText(found[i].message))
      expect(message.split('\n').at(-1)).toBe(`fix: ${escapeText(found[i].help)}`)
    }
    expect(check('github', { 'w.json': warnings }).out).toMatch(/^::warning /)
  })
})

describe('a rule that could not be applied', () => {
  const signed = JSON.stringify({
    type: 'agreement',
    id: 'agreement:a',
    title: 'A',
    instrument: 'treaty',
    participants: [
      { actor: 'actor:a', roles: ['party'] },
      { actor: 'actor:b', roles: ['party'] },
    ],
    events: [{ kind: 'signature', date: '2024-06-19' }],
  })

  test.each([[[]], [['--corpus']]])('is told apart from findings, with %j', (more) => {
    const args = ['check', '-', '--ndjson', '--format', 'json', '--rule', 'reference/*=off', ...more]
    const { out, err, code } = communique([...args, '--fail-on', 'info'], { input: `${signed}\n` })
    const { summary, inputs } = JSON.parse(out)
    expect(summary).toMatchObject({ rules: {}, notApplied: ['time/future-event'] })
    expect(inputs[0].diagnostics).toEqual([])
    expect(err).toBe('info time/future-event was not applied; name a day with --as-of.\n')
    expect(code).toBe(0)
    const known = communique([...args, '--as-of', '2024-01-01'], { input: `${signed}\n` })
    expect(JSON.parse(known.out).summary).toMatchObject({
      rules: { 'time/future-event': 1 },
      notApplied: [],
    })
  })
})

describe('baseline', () => {
  test('several findings of one rule in one record are told as many and kept as one', () => {
    const decomposed = 'Re\u0301publique A'
    const actor = {
      type: 'actor',
      kind: 'state',
      id: 'actor:a',
      name: decomposed,
      names: [{ text: decomposed, kind: 'short' }],
    }
    const cwd = folderWith({ 'a.json': dossierText({ actors: [actor] }) })
    const { err } = communique(['check', 'a.json', '--write-baseline', 'known.json'], { cwd })
    expect(err).toBe('2 findings are known now; known.json holds 1 pair of a record and a rule.\n')
  })

  test('a device is written to, and what it cannot take is told', () => {
    const cwd = folderWith({ 'a.json': warnings })
    expect(communique(['check', 'a.json', '--write-baseline', 'no/such/known.json'], { cwd })).toMatchObject({
      code: 74,
      err: expect.stringContaining('no/such/known.json cannot be written'),
    })
    if (process.platform !== 'linux') return
    expect(communique(['check', 'a.json', '--write-baseline', '/dev/full'], { cwd })).toMatchObject({
      code: 74,
      err: expect.stringContaining('/dev/full cannot be written'),
    })
  })

  test('what it knows stays quiet, what is new does not, and faults of shape always speak', () => {
    const cwd = folderWith({ 'a.json': warnings })
    const write = communique(['check', 'a.json', '--fail-on', 'warning', '--write-baseline', 'known.json'], {
      cwd,
    })
    expect(write.code).toBe(0)
    expect(write.err).toBe('1 finding is known now (see known.json).\n')
    const known = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'))
    expect(known).toEqual({ v: 1, known: [{ record: 'actor:a', rule: 'text/not-normalised' }] })
    const again = communique(
      ['check', 'a.json', '--fail-on', 'warning', '--baseline', 'known.json', '--format', 'json'],
      { cwd },
    )
    expect(again.code).toBe(0)
    expect(JSON.parse(again.out).inputs[0].diagnostics).toEqual([])
    const other = folderWith({
      'a.json': warnings.replaceAll('actor:a', 'actor:b'),
      'b.json': dossierText({ actors: [{ type: 'actor', kind: 'state', id: 'actor:a', name: 'A', x: 1 }] }),
      'known.json': JSON.stringify({
        v: 1,
        known: [...known.known, { record: 'actor:a', rule: 'schema/unknown-key' }],
      }),
    })
    for (const file of ['a.json', 'b.json'])
      expect(
        communique(['check', file, '--fail-on', 'warning', '--baseline', 'known.json'], { cwd: other }).code,
      ).toBe(1)
    expect(communique(['check', 'b.json', '--write-baseline', 'new.json'], { cwd: other }).code).toBe(1)
    expect(JSON.parse(readFileSync(join(other, 'new.json'), 'utf8')).known).toEqual([])
  })

  test('a baseline written with an older one keeps what that knew', () => {
    const cwd = folderWith({
      'a.json': warnings,
      'old.json': '{"v":1,"known":[{"record":"actor:z","rule":"time/sentinel"}]}',
    })
    communique(['check', 'a.json', '--baseline', 'old.json', '--write-baseline', 'new.json'], { cwd })
    expect(
      JSON.parse(readFileSync(join(cwd, 'new.json'), 'utf8')).known.map(
        ({ record }: { record: string }) => record,
      ),
    ).toEqual(['actor:a', 'actor:z'])
  })

  test.each([['none.json'], ['text.json'], ['list.json']])('%s is refused', (file) => {
    const cwd = folderWith({
      'a.json': warnings,
      'text.json': 'Dear reader',
      'list.json': '{"v":1,"known":[1]}',
    })
    const run = communique(['check', 'a.json', '--baseline', file], { cwd })
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(/baseline/)
  })
})
