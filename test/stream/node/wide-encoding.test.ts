import { expect, test } from 'vitest'
import { wideEncoding } from '../../../src/stream/node/sniff.ts'

const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

test.each([
  ['UTF-16', Buffer.from('{"a"', 'utf16le')],
  ['UTF-16', swapped('{"a"')],
  ['UTF-16', Buffer.from('\ufeff{', 'utf16le')],
  ['UTF-16', Buffer.from('{', 'utf16le')],
  ['UTF-32', Buffer.from([0x7b, 0, 0, 0, 0x22, 0, 0, 0])],
  ['UTF-32', Buffer.from([0, 0, 0, 0x7b])],
])('%s is recognised: %j', (encoding, bytes) => {
  expect(wideEncoding(bytes)).toBe(encoding)
})

test.each(['{\0"a"', '\0{"a"', 'a\0bc', '\0a\r\n', '{"a":1}', '', 'a'])(
  '%j in UTF-8 is not taken for it',
  (text) => {
    expect(wideEncoding(Buffer.from(text))).toBeUndefined()
  },
)
