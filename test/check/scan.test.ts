import { describe, expect, it } from 'vitest'
import { lineCounter } from '../../src/check/lines.ts'
import { locate } from '../../src/check/locate.ts'
import { scan } from '../../src/check/scan.ts'
import { codePoints } from '../../src/check/wording.ts'
import { fc } from '../support/property.ts'

const DEPTH = 1000

/** JSON text of a value with any white space that JSON allows, and with characters escaped here and there. */
function written(value: unknown, space: (index: number) => string): string {
  let index = 0
  const gap = () => space(index++)
  const text = (part: string) =>
    `"${Array.from(part, (character) => {
      const code = character.codePointAt(0)!
      const plain =
        code >= 0x20 && character !== '"' && character !== '\\' && (code < 0xd800 || code > 0xffff)
      if (plain && index++ % 7 !== 0) return character
      return Array.from(
        { length: character.length },
        (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
      ).join('')
    }).join('')}"`
  const write = (part: unknown): string => {
    if (typeof part === 'string') return text(part)
    if (typeof part !== 'object' || part === null) return JSON.stringify(part)
    if (Array.isArray(part)) return `[${gap()}${part.map((item) => write(item) + gap()).join(`,${gap()}`)}]`
    const members = Object.entries(part).map(
      ([key, item]) => `${text(key)}${gap()}:${gap()}${write(item)}${gap()}`,
    )
    return `{${gap()}${members.join(`,${gap()}`)}}`
  }
  return `${gap()}${write(value)}${gap()}`
}

const SPACES = ['', ' ', '\n', '\r\n', '\t', ' \n  ']
const json = fc.jsonValue({ maxDepth: 6 })
const text = fc.tuple(json, fc.infiniteStream(fc.constantFrom(...SPACES))).map(([value, spaces]) => {
  const taken: string[] = []
  return written(value, (index) => {
    while (taken.length <= index) taken.push(spaces.next().value)
    return taken[index]!
  })
})

function parses(candidate: string): boolean {
  try {
    JSON.parse(candidate)
    return true
  } catch {
    return false
  }
}

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, i) => [i, item])
    : Object.entries(value)
  return [path, ...entries.flatMap(([key, item]) => pathsOf(item, [...path, key]))]
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((held, key) => (held as Record<string | number, unknown>)[key], value)
}

describe('scan', () => {
  it('accepts JSON', () => {
    fc.assert(
      fc.property(text, (candidate) => scan(candidate, DEPTH).readable),
      { numRuns: 1000 },
    )
  })

  it('accepts damaged text exactly when JSON.parse does', () => {
    const pieces = [
      '',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\u12',
      '\\ud800',
      '0',
      '-',
      '.',
      'e',
      '+',
      't',
      'null',
      ' ',
      '\n',
      '\u0000',
      '\u00a0',
      'é',
      '😀',
      '/*',
      '01',
      '1e5',
      '-0',
      '""',
    ]
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(3), fc.constantFrom(...pieces), (good, position, removed, piece) => {
        const at = position % (good.length + 1)
        const candidate = good.slice(0, at) + piece + good.slice(at + removed)
        expect(scan(candidate, DEPTH).readable, JSON.stringify(candidate)).toBe(parses(candidate))
      }),
      { numRuns: 20_000 },
    )
  })

  it.each([
    'true',
    'false',
    'null',
    '-0',
    '0.5',
    '1E+5',
    '1e-5',
    '""',
    '[]',
    '{}',
    ' [ ] ',
    '{ }',
    '"\\u00e9\\/\\b\\f\\n\\r\\t\\\\\\""',
  ])('accepts %s', (candidate) => {
    expect(scan(candidate, DEPTH)).toEqual({ readable: true, faults: [] })
  })

  it('allows objects and lists as deep as the limit and stops at the next', () => {
    expect(scan('[[[]]]', 3)).toEqual({ readable: true, faults: [] })
    expect(scan('[[[[]]]]', 3)).toEqual({
      readable: false,
      faults: [
        {
          rule: 'schema/too-deep',
          message: 'Objects and lists are nested more than 3 levels deep here.',
          offset: 3,
          path: [0, 0, 0],
        },
      ],
    })
    expect(scan('[1,{"a":[]}]', 2).faults[0]).toMatchObject({ offset: 8, path: [1, 'a'] })
  })

  it('reads a text of a million brackets without running out of stack', () => {
    expect(scan('['.repeat(1_000_000), 64).readable).toBe(false)
  })

  it('finds equal keys however they are written', () => {
    const { readable, faults } = scan('{"a":1,"b":{"a":1},"\\u0061":2,"a":3}', DEPTH)
    expect(readable).toBe(true)
    expect(faults).toEqual([
      {
        rule: 'schema/duplicate-key',
        message: 'The key "a" stands twice in the same object.',
        offset: 19,
        path: ['a'],
        related: { message: 'It stands here first.', offset: 1 },
      },
      {
        rule: 'schema/duplicate-key',
        message: 'The key "a" stands twice in the same object.',
        offset: 30,
        path: ['a'],
        related: { message: 'It stands here first.', offset: 1 },
      },
    ])
    expect(scan('{"__proto__":1,"__proto__":2}', DEPTH).faults).toHaveLength(1)
    expect(scan(`{"${'k'.repeat(100)}":1,"${'k'.repeat(100)}":2}`, DEPTH).faults[0]!.message).toBe(
      `The key "${'k'.repeat(60)}…" stands twice in the same object.`,
    )
  })

  it.each([
    ['9007199254740991', []],
    ['-9007199254740991', []],
    ['9007199254740992', ['Most programs read 9007199254740992 as 9007199254740992; write it as text.']],
    ['-9007199254740993', ['Most programs read -9007199254740993 as -9007199254740992; write it as text.']],
    [
      '12345678901234567890',
      ['Most programs read 12345678901234567890 as 12345678901234567168; write it as text.'],
    ],
    ['0.1234567890123456789', []],
    ['1e308', []],
    ['1e309', ['The number 1e309 is larger than any that programs can hold.']],
    ['-1e309', ['The number -1e309 is larger than any that programs can hold.']],
    [`1${'0'.repeat(400)}`, [`The number 1${'0'.repeat(39)}… is larger than any that programs can hold.`]],
  ])('looks at the number %s', (number, messages) => {
    const { faults } = scan(`[${number}]`, DEPTH)
    expect(faults.map(({ message }) => message)).toEqual(messages)
    for (const fault of faults)
      expect(fault).toMatchObject({ rule: 'schema/unsafe-number', offset: 1, path: [0] })
  })

  it('keeps a bounded number of faults', () => {
    expect(scan(`[${'1e999,'.repeat(5000)}1]`, DEPTH).faults).toHaveLength(1000)
  })

  it.each([
    ['', 0, 'The text is empty.'],
    ['\ufeff', 1, 'The text is empty.'],
    [' \n', 2, 'The text is empty.'],
    ['\v', 0, 'Expected a value but found the character U+000B.'],
    ['\u00a0', 0, 'Expected a value but found the character U+00A0.'],
    ['{"a":1,}', 7, 'Expected a key in double quotes but found `}`. Remove the comma after the last item.'],
    ['[1, ]', 4, 'Expected a value but found `]`. Remove the comma after the last item.'],
    ['[,]', 1, 'Expected a value or ] but found `,`.'],
    ['{a:1}', 1, 'Expected a key in double quotes or } but found `a`. Put double quotes around the key.'],
    ["{'a':1}", 1, "Expected a key in double quotes or } but found `'`. JSON uses double quotes."],
    [
      '{“a”:1}',
      1,
      'Expected a key in double quotes or } but found `“` (U+201C). JSON uses the plain double quote ".',
    ],
    ['// a\n{}', 0, 'Expected a value but found `/`. JSON has no comments; put the remark into a `note`.'],
    [
      '[1 /* a */]',
      3,
      'Expected a comma or ] but found `/`. JSON has no comments; put the remark into a `note`.',
    ],
    ['[1 / 2]', 3, 'Expected a comma or ] but found `/`.'],
    ['# a', 0, 'Expected a value but found `#`. JSON has no comments; put the remark into a `note`.'],
    [
      '[NaN]',
      1,
      'Expected a value or ] but found `NaN`. JSON has no NaN; leave the key out when the number is not known.',
    ],
    [
      '[-Infinity]',
      2,
      'Expected a digit but found `Infinity`. JSON has no Infinity; leave the key out when the number is not known.',
    ],
    [
      '[undefined]',
      1,
      'Expected a value or ] but found `undefined`. JSON has no undefined; leave the key out when nothing is known.',
    ],
    [
      '[None]',
      1,
      'Expected a value or ] but found `None`. JSON has no None; leave the key out when nothing is known.',
    ],
    ['[True]', 1, 'Expected a value or ] but found `True`. Write true in small letters.'],
    ['[constructor]', 1, 'Expected a value or ] but found `constructor`. Put double quotes around a text.'],
    ['{"a" 1}', 5, 'Expected a colon after the key but found `1`.'],
    ['{"a":}', 5, 'Expected a value after the colon but found `}`.'],
    ['{"a":1 "b":2}', 7, 'Expected a comma or } but found `"`. A comma is missing before it.'],
    ['[1 2]', 3, 'Expected a comma or ] but found `2`. A comma is missing before it.'],
    ['[01]', 2, 'Expected a comma or ] but found `1`. A number has no leading zeros.'],
    ['01', 1, 'Expected the end of the text but found `1`. A number has no leading zeros.'],
    ['[+1]', 1, 'Expected a value or ] but found `+`. A number begins with a digit or a minus sign.'],
    ['[.5]', 1, 'Expected a value or ] but found `.`. A number begins with a digit or a minus sign.'],
    ['[5.]', 3, 'Expected a digit after the decimal point but found `]`.'],
    ['[5e]', 3, 'Expected a digit in the exponent but found `]`.'],
    ['["a', 3, 'Expected a closing quotation mark but found the end of the text. A text is not closed.'],
    [
      '["a\nb"]',
      3,
      'Expected an escape such as \\n but found a line break. A line break inside a text is written \\n; or a closing quotation mark is missing.',
    ],
    [
      '["a\tb"]',
      3,
      'Expected an escape such as \\n but found a tab. Control characters inside a text are written as escapes.',
    ],
    ['["\\x"]', 2, 'Expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u but found `\\`.'],
    ['["\\', 2, 'Expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u but found `\\`.'],
    ['["\\u12"]', 2, 'Expected four hexadecimal digits after \\u but found `\\`.'],
    [
      '{"a":1',
      6,
      'Expected a comma or } but found the end of the text. The file seems to be cut off; a bracket or brace is not closed.',
    ],
    [
      '{}\n{}',
      3,
      'Expected the end of the text but found `{`. Several JSON values stand one after another; in a record stream (a file that ends in .ndjson) each has a line of its own.',
    ],
    ...['{}\r{}', '{}\r [', '{}\r\r\t{}'].map((text): [string, number, string] => [
      text,
      text.search(/[{[]\}?$/),
      `Expected the end of the text but found \`${text.at(-1) === '[' ? '[' : '{'}\`. The lines end with a carriage return (CR) alone, which divides no records; turn each into a line feed, for example with \`tr '\\r' '\\n'\`.`,
    ]),
    [
      '{}\r\n{}',
      4,
      'Expected the end of the text but found `{`. Several JSON values stand one after another; in a record stream (a file that ends in .ndjson) each has a line of its own.',
    ],
    ['{}x', 2, 'Expected the end of the text but found `x`.'],
    ['<html>', 0, 'Expected a value but found `<`. This looks like HTML or XML.'],
    ['[\u0000]', 1, 'Expected a value or ] but found the character U+0000.'],
    ['[\u202e]', 1, 'Expected a value or ] but found the character U+202E.'],
    ['[é]', 1, 'Expected a value or ] but found `é` (U+00E9).'],
    ['[\u00a01]', 1, 'Expected a value or ] but found the character U+00A0.'],
    ['[😀]', 1, 'Expected a value or ] but found `😀` (U+1F600).'],
    ['tru', 0, 'Expected a value but found `tru`. A dossier or a record in JSON begins with {.'],
    ['[nul]', 1, 'Expected a value or ] but found `nul`. Put double quotes around a text.'],
    [
      '-',
      1,
      'Expected a digit but found the end of the text. The file seems to be cut off; a bracket or brace is not closed.',
    ],
  ])('says what is wrong with %j', (candidate, offset, message) => {
    expect(parses(candidate)).toBe(false)
    const { readable, faults } = scan(candidate, DEPTH)
    expect(readable).toBe(false)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ rule: 'schema/syntax', offset, message })
  })
})

describe('locate', () => {
  it('finds every value where it stands', () => {
    fc.assert(
      fc.property(text, (candidate) => {
        const value = JSON.parse(candidate)
        const paths = pathsOf(value)
        const positions = locate(candidate, paths)
        paths.forEach((path, i) => {
          const position = positions[i]!
          expect(JSON.parse(candidate.slice(position.value, position.end))).toEqual(valueAt(value, path))
          const key = path.at(-1)
          if (typeof key === 'string')
            expect(JSON.parse(candidate.slice(position.key, position.keyEnd))).toBe(key)
          else expect([position.key, position.keyEnd]).toEqual([position.value, position.value])
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('finds nothing where a path leads nowhere', () => {
    expect(locate('{"a":[1]}', [['b'], ['a', 1], ['a', 0, 'c'], []])).toEqual([
      undefined,
      undefined,
      undefined,
      { key: 0, keyEnd: 0, value: 0, end: 9 },
    ])
  })

  it('takes the last of two equal keys, as JSON.parse does', () => {
    expect(locate('{"a":1,"a":2}', [['a']])).toEqual([{ key: 7, keyEnd: 10, value: 11, end: 12 }])
  })

  it('begins after a byte order mark', () => {
    expect(locate('\ufeff {"a":1}', [['a']])).toEqual([{ key: 3, keyEnd: 6, value: 7, end: 8 }])
  })
})

describe('lineCounter', () => {
  it('counts lines, and columns in code points', () => {
    const lineOf = lineCounter('ab\n😀c\r\nd')
    expect([0, 2, 3, 5, 6, 8].map(lineOf)).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 1, column: 3, offset: 2 },
      { line: 2, column: 1, offset: 3 },
      { line: 2, column: 2, offset: 5 },
      { line: 2, column: 3, offset: 6 },
      { line: 3, column: 1, offset: 8 },
    ])
  })

  it('may go back', () => {
    const lineOf = lineCounter('a\nb\nc')
    expect(lineOf(4)).toEqual({ line: 3, column: 1, offset: 4 })
    expect(lineOf(2)).toEqual({ line: 2, column: 1, offset: 2 })
  })

  it('does not count a byte order mark', () => {
    expect(lineCounter('\ufeffab')(2)).toEqual({ line: 1, column: 2, offset: 2 })
  })

  it('agrees with counting from the start', () => {
    const source = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀', 'é') })
    fc.assert(
      fc.property(source, fc.array(fc.nat()), (candidate, numbers) => {
        const lineOf = lineCounter(candidate)
        for (const number of numbers) {
          // Nothing stands between the halves of a character.
          const somewhere = number % (candidate.length + 1)
          const offset = candidate.codePointAt(somewhere - 1)! > 0xffff ? somewhere + 1 : somewhere
          const before = candidate.slice(0, offset).split('\n')
          expect(lineOf(offset)).toEqual({
            line: before.length,
            column: codePoints(before.at(-1)!) + 1,
            offset,
          })
        }
      }),
    )
  })
})
