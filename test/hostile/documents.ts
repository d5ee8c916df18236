import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { communique, dossierText, folderWith } from './run.ts'

const good = dossierText()
const proto = good.replace('"title"', '"__proto__":{"polluted":true},"title"')

/** Each input with the exit code and the words that its one clear sentence must hold. */
const CASES: [name: string, file: string, content: string | Buffer, code: number, words: RegExp][] = [
  ['an empty file', 'a.json', '', 3, /a\.json is empty/],
  ['a file of white space', 'a.json', ' \n\t\n', 3, /a\.json is empty/],
  [
    'invalid UTF-8',
    'a.json',
    Buffer.from([0x7b, 0xff, 0x7d]),
    3,
    /not valid UTF-8: line 1 holds the byte 0xff \(offset 1\)/,
  ],
  [
    'a cut character',
    'a.json',
    Buffer.from([0x22, 0xd0]),
    3,
    /not valid UTF-8: line 1 holds the byte 0xd0 \(offset 1\)/,
  ],
  [
    'an overlong form',
    'a.json',
    Buffer.from([0x0a, 0x22, 0xc0, 0x80, 0x22]),
    3,
    /line 2 holds the byte 0xc0 \(offset 2\)/,
  ],
  ['UTF-16', 'a.json', Buffer.from(`\ufeff${good}`, 'utf16le'), 3, /is UTF-16, not UTF-8/],
  ['a byte order mark', 'a.json', `\ufeff${good}`, 0, /0 errors/],
  ['deep nesting', 'a.json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 1, /schema\/too-deep/],
  ['text that is not JSON', 'a.json', 'Dear reader', 3, /schema\/syntax/],
  ['a large file that is not JSON', 'a.json', Buffer.alloc(50_000_000, 'x'), 3, /schema\/syntax/],
  ['JSON that is cut off', 'a.json', good.slice(0, -1), 3, /end of the text/],
  ['a list of numbers', 'a.json', '[1,2]', 1, /schema\/not-a-record/],
  ['a number', 'a.json', '12', 1, /schema\/not-a-record/],
  ['null', 'a.json', 'null', 1, /schema\/not-a-record/],
  ['an unknown version', 'a.json', dossierText({ formatVersion: '2' }), 1, /schema\/unknown-version/],
  [
    'a duplicate key',
    'a.json',
    good.replace('"title"', '"title":"A","title"'),
    1,
    /The key "title" stands twice/,
  ],
  [
    'a duplicate key in disguise',
    'a.json',
    good.replace('"title"', '"\\u0074itle":"A","title"'),
    1,
    /stands twice/,
  ],
  ['a __proto__ key', 'a.json', proto, 1, /`__proto__` is not part of the format/],
  [
    'an integer beyond 2^53',
    'a.json',
    dossierText({ extensions: { 'x-n': 1 } }).replace('1}', '9007199254740993}'),
    1,
    /schema\/unsafe-number/,
  ],
  [
    'a number beyond all',
    'a.json',
    dossierText({ extensions: { 'x-n': 1 } }).replace('1}', '1e999}'),
    1,
    /schema\/unsafe-number/,
  ],
  ['half a character', 'a.json', good.replace('"Test"', '"\\ud800"'), 1, /text\/unstorable-character/],
  ['a trailing comma', 'a.json', good.replace('"sources":[]', '"sources":[],'), 3, /schema\/syntax/],
  ['YAML that is not YAML', 'a.yaml', 'a: [1,\nb: }', 3, /is not YAML/],
  ['YAML with equal keys', 'a.yaml', 'type: dossier\ntype: actor\n', 3, /is not YAML/],
  ['a cut gzip file', 'a.json.gz', gzipSync(good).subarray(0, 30), 3, /it ends too early/],
  ['a gzip file that is none', 'a.json.gz', good, 3, /it is not a gzip file/],
  ['a gzip file', 'a.json.gz', gzipSync(good), 0, /0 errors/],
  ['a stream without a readable line', 'a.ndjson', 'Dear\nreader\n', 3, /schema\/syntax/],
  ['a stream with one wrong line', 'a.ndjson', `${good}\n{bad\n`, 1, /a\.ndjson:2:2/],
]

describe('broken and hostile input', () => {
  test.each(CASES)('%s', (_, file, content, code, words) => {
    const cwd = folderWith({ [file]: content })
    const run = communique(['check', file], { cwd })
    expect(run.out + run.err).toMatch(words)
    expect(run.out + run.err).not.toMatch(/\n\s+at .*\(|node:internal|Error:/)
    expect(run.code).toBe(code)
    const json = communique(['check', file, '--format', 'json'], { cwd })
    expect(json.code).toBe(code)
    expect(() => JSON.parse(json.out)).not.toThrow()
  })

  test('escapes of the terminal and false lines are printed as text', () => {
    const evil = '\u001b[2J\u001b]0;x\u0007\u202e\n::error::boo'
    const cwd = folderWith({ 'a.json': dossierText({ [evil]: 1, title: evil, language: evil }) })
    const { out } = communique(['check', 'a.json'], { cwd })
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(out).not.toMatch(/^::error/m)
    expect(out).toContain('\\u{1b}')
  })
})
