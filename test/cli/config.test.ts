import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { communique, dossierText, folderWith, type Run } from './run.ts'

function checkWith(config: string, command = 'check'): Run {
  const cwd = folderWith({ 'a.json': dossierText(), 'communique.config.json': config })
  return communique([command, 'a.json'], { cwd })
}

describe('a configuration', () => {
  test.each([
    ['{"failOn":"fatal"}', '`failOn` must be "error", "warning", "info" or "never", not "fatal".'],
    ['{"failOn":3}', '`failOn` must be "error", "warning", "info" or "never", not 3.'],
    ['{"failOn":null}', 'not null.'],
    ['{"asOf":5}', '`asOf` must be a date in quotes, such as "2026-05-27", not 5.'],
    ['{"asOf":null}', 'not null.'],
    ['{"asOf":"27 May 2026"}', '`asOf` is no date: '],
    ['{"rules":[]}', '`rules` must be an object such as { "evidence/*": "warning" }, not a list.'],
    ['{"rules":null}', 'not null.'],
    ['{"rules":"x"}', 'not "x".'],
    ['{"rules":{"time/sentinel":"loud"}}', 'must be error, warning, info or off, not loud.'],
    ['{"rules":{"tim/*":"off"}}', 'There is no rule called tim/*. The groups are '],
    ['{"fialOn":"error"}', 'has an unknown key "fialOn".'],
    ['{"failOn":"error","failOn":"never"}', 'line 1, column 19: The key "failOn" stands twice'],
    ['{"$schema":3}', '`$schema` must be text, not 3.'],
    ['[]', 'must be an object, not a list.'],
    ['\ufeff{\n  "failOn" "never"\n}', 'is not JSON, line 2, column 12: Expected a colon after the key'],
  ])('%j is wrong usage that is told with the file and the key', (config, words) => {
    const { code, err, out } = checkWith(config)
    expect(err).toContain('The configuration communique.config.json')
    expect(err).toContain(words)
    expect([code, out]).toEqual([2, ''])
  })

  test.each(['merge-keys', 'filter'])('is looked at as a whole by %s', (command) => {
    const { code, err } = checkWith('{"failOn":"fatal"}', command)
    expect(err).toContain('`failOn` must be')
    expect(code).toBe(2)
  })

  test('may begin with a byte order mark', () => {
    expect(checkWith('\ufeff{"failOn":"never","asOf":"2026-05"}').code).toBe(0)
  })

  test('is no folder', () => {
    const cwd = folderWith({ 'a.json': dossierText() })
    mkdirSync(join(cwd, 'communique.config.json'))
    expect(communique(['check', 'a.json'], { cwd })).toMatchObject({
      code: 2,
      err: 'error The configuration communique.config.json cannot be read. It is a folder.\n',
    })
  })

  test('is no device, and neither is a baseline', () => {
    if (process.platform === 'win32') return
    const cwd = folderWith({ 'a.json': dossierText() })
    for (const option of ['--config', '--baseline'])
      expect(communique(['check', 'a.json', option, '/dev/zero'], { cwd })).toMatchObject({
        code: 2,
        err: expect.stringContaining('/dev/zero is a device, not a file.'),
      })
  })
})
