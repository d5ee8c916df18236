import { gzipSync } from 'node:zlib'
import { statement } from './row.ts'

/** An input of which nothing can be split: `filter` and `check` end with 3 and say why. */
export interface UnreadableRow {
  name: string
  file?: string
  content: string | Buffer
  says: RegExp
  /** What `check` makes of it, where it reads what `filter` cannot. */
  check?: { code: number; says: RegExp }
}

const good = statement()
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
const wider = (text: string): Buffer =>
  Buffer.concat([...text].map((letter) => Buffer.from([letter.codePointAt(0)!, 0, 0, 0])))

export const UNREADABLE: UnreadableRow[] = [
  { name: 'nothing', content: '', says: /no record|is empty/ },
  { name: 'blank lines only', content: '\n\n \r\n', says: /no record|is empty/ },
  { name: 'a byte order mark alone', content: '\ufeff', says: /no record|is empty/ },
  { name: 'UTF-16', content: wide(`\ufeff${good}\n`), says: /UTF-16/ },
  { name: 'UTF-16, big end first', content: wide(`\ufeff${good}`).swap16(), says: /UTF-16/ },
  { name: 'UTF-16 without a mark', content: wide(good), says: /UTF-16/ },
  {
    name: 'UTF-32',
    content: Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), wider(good)]),
    says: /UTF-32/,
  },
  { name: 'UTF-32 without a mark', content: wider(good), says: /UTF-32/ },
  {
    name: 'a JSON text sequence',
    content: `\x1e${good}\n\x1e${good}\n`,
    says: /RFC 7464.*tr -d/s,
  },
  {
    name: 'a record over many lines',
    content: JSON.stringify(JSON.parse(good), undefined, 2),
    says: /jq -c \./,
  },
  {
    name: 'a list over many lines',
    content: `[\n${good},\n${good}\n]\n`,
    says: /jq -c '\.\[\]'/,
  },
  {
    name: 'a record with its first key beside the brace, behind a blank line',
    content: `\n${good.replaceAll(',"', ',\n "')}\n`,
    says: /one JSON value over many lines/,
  },
  {
    name: 'a list that begins beside its bracket',
    content: `[${good},\n${good}]`,
    says: /one JSON list over many lines/,
  },
  { name: 'a name that promises gzip', file: 'a.ndjson.gz', content: good, says: /not a gzip file/ },
  { name: 'an empty file that should be gzip', file: 'a.ndjson.gz', content: '', says: /not a gzip file/ },
  {
    name: 'gzip of which only the head is left',
    file: 'a.ndjson.gz',
    content: gzipSync(good).subarray(0, 12),
    says: /ends too early/,
  },
  {
    name: 'gzip that is damaged',
    file: 'a.ndjson.gz',
    content: Buffer.concat([gzipSync(good).subarray(0, 10), Buffer.alloc(100, 0xff)]),
    says: /damaged/,
  },
  {
    name: 'something else behind zeros behind gzip',
    file: 'a.ndjson.gz',
    content: Buffer.concat([gzipSync(' \n'), Buffer.alloc(512), Buffer.from(good)]),
    says: /damaged/,
  },
  {
    name: 'gzip that unpacks to a thousand times its size',
    file: 'a.ndjson.gz',
    content: gzipSync(Buffer.alloc(510_000_000, ' ')),
    says: /unpacks to more than 1048576 bytes|more than 500000000 bytes/,
  },
]
