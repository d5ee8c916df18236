import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBrief, renderBrief } from '../../src/brief/index.ts'
import { stringify } from '../../src/build/canonical.ts'
import { check } from '../../src/check/check.ts'
import { offsetIndex, sliceSpan } from '../../src/text/offsets.ts'
import type { Dossier } from '../../src/types.ts'
import { fc } from '../support/property.ts'
import { generateBrief } from './brief-generator.ts'

const fixture = readFileSync(join(import.meta.dirname, 'fixtures/river-pact.txt'), 'utf8')

function textOf(dossier: Dossier): string {
  return dossier.sources[0]!.text?.blocks.map(({ text }) => text).join('') ?? ''
}

function errorsOf(dossier: Dossier): string[] {
  return check(dossier)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule, pointer, message }) => `${rule} ${pointer} ${message}`)
}

function expectFaithful(text: string): void {
  const { dossier } = readBrief(text)
  expect(textOf(dossier)).toBe(text)
  expect(renderBrief(dossier)).toBe(text)
  expect(renderBrief(JSON.parse(stringify(dossier)))).toBe(text)
}

describe('read, then render', () => {
  test('gives back 600 generated briefs, and each dossier passes the check without errors', () => {
    for (let seed = 0; seed < 600; seed++) {
      const { text } = generateBrief(seed)
      expectFaithful(text)
      expect(errorsOf(readBrief(text).dossier), `seed ${seed}`).toEqual([])
    }
  })

  test('gives back any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '[1]',
        '[1, 2]',
        '¹',
        '²³',
        '[^a]',
        '[^a]: ',
        '“',
        '”',
        '"',
        '«',
        '»',
        '„',
        '\n',
        '\r\n',
        '\r',
        '\u2028',
        '\ufeff',
        ' ',
        '\t',
        '. ',
        '.\n',
        '\n\n',
        '> ',
        '- ',
        '1. ',
        '# ',
        '---\n',
        '```\n',
        '| ',
        ': ',
        '— ',
        'said ',
        'He said ',
        'according to ',
        'Analysis\n',
        'References\n',
        'https://example.org/a ',
        '🤝',
        '\u202e',
        'é',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => expectFaithful(pieces.join(''))),
      { numRuns: 1500, seed: 20310312 },
    )
  })

  test.each([
    ['an empty text', ''],
    ['white space', ' \n\t\r\n\u00a0\n'],
    ['a byte order mark', '\ufeffState A signed [1].'],
    ['no final line break', 'State A signed [1].'],
    ['trailing blanks', 'State A signed [1].  \t \n\n  '],
    ['carriage returns only', 'State A signed [1].\rState B did not.\r'],
    ['half of a surrogate pair', 'State A \ud83d signed [1].'],
    ['a null character', 'State A\0 signed [1].'],
    ['right-to-left text', '\u202bهمه چیز روشن است [۱].\u202c\n'],
    ['a line separator', 'State A signed.\u2028State B signed [1].'],
    ['a code fence that never ends', 'State A [1].\n```\nconst a = b[1]\n'],
    ['the fixture', fixture],
    ['the fixture with Windows line ends', fixture.replaceAll('\n', '\r\n')],
  ])('gives back %s', (_, text) => expectFaithful(text))
})

describe('the places of statements', () => {
  test('are the text as it stands, in code points', () => {
    for (let seed = 1000; seed < 1200; seed++) {
      const { text } = generateBrief(seed)
      const index = offsetIndex(text)
      for (const { appearsIn } of readBrief(text).dossier.statements) {
        const { start, end, exact } = appearsIn!
        expect(sliceSpan(text, { start: start!, end: end! }, index)).toBe(exact)
      }
    }
  })

  test('rise and never overlap', () => {
    for (let seed = 1000; seed < 1200; seed++) {
      let last = 0
      for (const { appearsIn } of readBrief(generateBrief(seed).text).dossier.statements) {
        expect(appearsIn!.start).toBeGreaterThanOrEqual(last)
        last = appearsIn!.end!
      }
    }
  })
})

describe('time', () => {
  const long = Array.from({ length: 200 }, (_, i) => generateBrief(i).text)
    .join('\n\n')
    .slice(0, 100_000)

  function seconds(text: string): number {
    const start = performance.now()
    const { dossier } = readBrief(text)
    renderBrief(dossier, { as: 'markdown', renumber: true })
    return (performance.now() - start) / 1000
  }

  test('grows with the length of the text', () => {
    seconds(long)
    const one = Math.min(seconds(long), seconds(long))
    const four = Math.min(seconds(long.repeat(4)), seconds(long.repeat(4)))
    expect(four).toBeLessThan(one * 10 + 0.5)
  })

  test.each([
    '“',
    '"',
    '[',
    '[1',
    '[1]',
    '(',
    '¹',
    '\n',
    'a. ',
    '> ',
    '- ',
    '1. ',
    '`',
    '*',
    '|',
    ':',
    '“a” ',
    'A, ',
    'said ',
    "'a ",
    '说',
    '\r',
    '[^a]: x\n',
    'x\n\n',
  ])('stays small for 100,000 characters of %j', (unit) => {
    expect(seconds(unit.repeat(100_000 / unit.length))).toBeLessThan(10)
  })
})
