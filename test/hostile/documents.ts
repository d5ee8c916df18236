import { gzipSync } from 'node:zlib'
import { dossierText } from '../cli/run.ts'

const good = dossierText()
const proto = good.replace('"title"', '"__proto__":{"polluted":true},"title"')

const ACTOR = { type: 'actor', kind: 'state', id: 'actor:a', name: 'A' }
/** Each line holds the one before it ten times. */
const LAUGHS = Array.from(
  { length: 12 },
  (_, i) =>
    `a${i}: &a${i} [${
      i === 0
        ? '"ha"'
        : Array(10)
            .fill(`*a${i - 1}`)
            .join()
    }]\n`,
).join('')

/** Documents that `check` is given, with its exit code and the words that it must say. */
export const DOCUMENTS: [name: string, file: string, content: string | Buffer, code: number, says: RegExp][] =
  [
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
    ['YAML that is not YAML', 'a.yaml', 'a: [1,\nb: }', 3, /schema\/syntax {2}a\.yaml:2:1/],
    ['YAML with equal keys', 'a.yaml', 'type: dossier\ntype: actor\n', 1, /schema\/duplicate-key/],
    ['a cut gzip file', 'a.json.gz', gzipSync(good).subarray(0, 30), 3, /ends too early/],
    ['a gzip file that is none', 'a.json.gz', good, 3, /not a gzip file/],
    ['a gzip file', 'a.json.gz', gzipSync(good), 0, /0 errors/],
    ['a stream without a readable line', 'a.ndjson', 'Dear\nreader\n', 3, /schema\/syntax/],
    ['a stream with one wrong line', 'a.ndjson', `${good}\n{bad\n`, 1, /a\.ndjson:2:2/],
    ['a packed file without the ending', 'a.json', gzipSync(good), 0, /0 errors/],
    ['UTF-32', 'a.json', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b]), 3, /is UTF-32, not UTF-8/],
    ['YAML that doubles itself', 'a.yaml', LAUGHS, 3, /repeats parts of itself/],
    [
      'YAML that contains itself',
      'a.yaml',
      'a: &a [*a]\n',
      3,
      /a\.yaml:1:8 refers to a part that it belongs to/,
    ],
    [
      'YAML nested ten thousand deep',
      'a.yaml',
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      3,
      /nested more than 200 levels/,
    ],
    ['YAML lists in lists on one line', 'a.yaml', '- '.repeat(10_000), 3, /nested more than 200 levels/],
    [
      'YAML nested a hundred deep',
      'a.yaml',
      `${'['.repeat(100)}${']'.repeat(100)}`,
      1,
      /schema\/not-a-record/,
    ],
    [
      'YAML with a key __proto__',
      'a.yaml',
      `${good.slice(0, -1)},"__proto__":{"ok":true}}`,
      1,
      /`__proto__`/,
    ],
    [
      'YAML with a tag that runs code',
      'a.yaml',
      'a: !!js/function "function () {}"\n',
      1,
      /schema\/not-a-record/,
    ],
    [
      'an id that stands twice',
      'a.json',
      dossierText({ actors: [ACTOR, ACTOR] }),
      1,
      /reference\/duplicate-id/,
    ],
    [
      'an id that names nothing',
      'a.json',
      dossierText({ actors: [{ ...ACTOR, partOf: 'actor:b' }] }),
      1,
      /reference\/unresolved/,
    ],
    [
      'an actor that is part of itself',
      'a.json',
      dossierText({ actors: [{ ...ACTOR, partOf: 'actor:a' }] }),
      1,
      /reference\/self/,
    ],
    [
      'actors that are part of each other',
      'a.json',
      dossierText({
        actors: [
          { ...ACTOR, partOf: 'actor:b' },
          { ...ACTOR, id: 'actor:b', partOf: 'actor:a' },
        ],
      }),
      1,
      /reference\/cycle/,
    ],
    [
      'a thousand findings of one record',
      'a.json',
      dossierText({ actors: [{ ...ACTOR, succeeds: Array(1000).fill(1) }] }),
      1,
      /counted but not kept/,
    ],
  ]
