import { describe, expect, it } from 'vitest'
import { readText } from '../../src/check/read-text.ts'
import { scan } from '../../src/check/scan.ts'
import { fc } from '../support/property.ts'

/** Texts close to JSON in which keys stand twice, numbers are long and brackets stand deep or alone. */
const token = fc.constantFrom(
  ...['{', '}', '[', ']', ',', ':', '"a":', '"a"', '"\\u0061":', '"\\\\":', '"b":', '"\\"":', '"__proto__":'],
  ...['1', '-1', '123456789012345', '1234567890123456', '9007199254740993', '-9007199254740993'],
  ...['1e999', '1E400', '1.5e-3', '0.1234567890123456789', `${'9'.repeat(400)}`, 'true', 'null'],
  ...[' ', '\n', '"x:y"', '"{"', '"]"', '"e"', '"\\\\"', '\ufeff', '"é😀"'],
)
const value: fc.Arbitrary<string> = fc.letrec<{ value: string; member: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'json' },
    token.filter((text) => !/[{}[\],:\ufeff]$/.test(text) && text.trim() !== ''),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc.array(tie('member'), { maxLength: 4 }).map((members) => `{${members.join(',')}}`),
  ),
  member: fc
    .tuple(fc.constantFrom('"a"', '"\\u0061"', '"b"', '"\\""', '"__proto__"', '"1"'), tie('value'))
    .map(([key, text]) => `${key}: ${text}`),
})).value
const tokens = fc.array(token, { maxLength: 12 }).map((parts) => parts.join(''))

function sameAsScan(text: string, maxDepth: number): void {
  const { readable, value: read, faults } = readText(text, maxDepth)
  const scanned = scan(text, maxDepth)
  expect({ readable, faults }, JSON.stringify(text)).toEqual(scanned)
  expect(read).toEqual(readable ? JSON.parse(text.replace(/^\ufeff/, '')) : undefined)
}

describe('readText', () => {
  it('finds what a scan finds and reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.oneof(value, tokens), fc.constantFrom(1, 2, 3, 64), (text, depth) => {
        sameAsScan(text, depth)
        sameAsScan(`\ufeff${text}`, depth)
      }),
      { numRuns: 20_000 },
    )
  })

  it.each([
    ['{"a":{"b":1},"a":{}}', 1],
    ['[{"a":1,"\\u0061":1}]', 1],
    ['{"__proto__":1,"__proto__":1}', 1],
    ['[9007199254740993]', 1],
    ['[9007199254740991,123456789012345]', 0],
    ['[-1e999]', 1],
    ['{"a":"b:c","d":["e:f"]}', 0],
  ])('finds in %s %i faults', (text, faults) => {
    expect(readText(text, 64)).toMatchObject({ readable: true, value: JSON.parse(text) })
    expect(readText(text, 64).faults).toHaveLength(faults)
  })

  it('reads nothing that is nested too deeply', () => {
    expect(readText('[[1]]', 1)).toMatchObject({ readable: false, value: undefined })
    expect(readText('['.repeat(1_000_000), 64)).toMatchObject({ readable: false, value: undefined })
  })
})
