import { gzipSync } from 'node:zlib'
import { passed, rejected, type StreamRow, statement } from './row.ts'

const good = statement()

/** What stands between the quotation marks of a text, as bytes. */
function bytesInText(...bytes: number[]): Buffer {
  const [before, after] = statement('|').split('|')
  return Buffer.concat([Buffer.from(before!), Buffer.from(bytes), Buffer.from(after!)])
}

/** Line ends, encodings, marks, packing and size: what is wrong before anything is read as JSON. */
export const BYTES: StreamRow[] = [
  passed('U+2028 and U+2029 in a text', statement('a\u2028b\u2029c')),
  passed('U+0085, a line end of other systems', statement('a\u0085b')),
  passed('a bare carriage return between values', good.replace(',"kind"', ',\r"kind"')),
  rejected('bare carriage returns between records', `${good}\r${good}\r`, 'parse', 'schema/syntax'),
  passed('CRLF', `${good}\r\n${good}\r\n`),
  {
    name: 'blank lines and lines of white space',
    input: `\n \n${good}\n\t\r\n`,
    passes: `${good}\n`,
    rejects: [],
  },
  rejected('a line of other white space', '\u00a0\v\n', 'parse', 'schema/syntax'),
  { name: 'a byte order mark at the start', input: `\ufeff${good}\n`, passes: `${good}\n`, rejects: [] },
  {
    name: 'a byte order mark elsewhere',
    input: `${good}\n\ufeff${good}\n`,
    passes: `${good}\n`,
    rejects: [[2, 'parse', 'schema/syntax']],
  },
  rejected('a byte that is no UTF-8', bytesInText(0xff), 'decode', 'schema/syntax'),
  rejected('an overlong form', bytesInText(0xc0, 0x80), 'decode', 'schema/syntax'),
  rejected('half a character in UTF-8', bytesInText(0xed, 0xa0, 0x80), 'decode', 'schema/syntax'),
  rejected('a character beyond Unicode', bytesInText(0xf4, 0x90, 0x80, 0x80), 'decode', 'schema/syntax'),
  rejected('a cut character', bytesInText(0xd0), 'decode', 'schema/syntax'),
  rejected('a raw NUL', bytesInText(0), 'parse', 'schema/syntax'),
  rejected('a raw tabulator in a text', bytesInText(9), 'parse', 'schema/syntax'),
  rejected('a raw ESC in a text', bytesInText(0x1b), 'parse', 'schema/syntax'),
  { name: 'gzip', input: gzipSync(`${good}\n`), passes: `${good}\n`, rejects: [] },
  {
    name: 'gzip of two members',
    input: Buffer.concat([gzipSync(`${good}\n`), gzipSync(`${good}\n{}\n`)]),
    passes: `${good}\n${good}\n`,
    rejects: [[3, 'schema', 'schema/not-a-record']],
  },
  {
    name: 'gzip of two members with zeros between and behind them',
    input: Buffer.concat([gzipSync(`${good}\n`), Buffer.alloc(512), gzipSync('broken\n'), Buffer.alloc(9)]),
    passes: `${good}\n`,
    rejects: [[2, 'parse', 'schema/syntax']],
  },
  {
    name: 'a line beyond the limit between two good ones',
    input: `${good}\n${statement('x'.repeat(200_000))}\n${good}\n`,
    passes: `${good}\n${good}\n`,
    rejects: [[2, 'frame', 'schema/too-long']],
    options: ['--max-record-bytes', '64k'],
  },
  rejected('nine million bytes without a line feed', 'x'.repeat(9_000_000), 'frame', 'schema/too-long'),
  {
    name: 'a good last line without a line feed after a cut one',
    input: `${good.slice(0, 80)}\n${good}`,
    passes: good,
    rejects: [[1, 'parse', 'schema/syntax']],
  },
]
