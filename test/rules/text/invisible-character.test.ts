import { describe, expect, it } from 'vitest'
import { assertion, citation, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/text/invisible-character.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const named = (name: string) => findingsAmong(rule, { actors: [{ ...state('a'), name }] })
const said = (text: string) => findingsAmong(rule, { statements: [assertion('a', { text })] })

const hidden: [string, string][] = [
  ['\u0001', 'U+0001 (control character)'],
  ['\u0008', 'U+0008 (control character)'],
  ['\u001b', 'U+001B (escape)'],
  ['\u001f', 'U+001F (control character)'],
  ['\u007f', 'U+007F (delete)'],
  ['\u0080', 'U+0080 (control character)'],
  ['\u0085', 'U+0085 (next line)'],
  ['\u009f', 'U+009F (control character)'],
  ['\u00ad', 'U+00AD (soft hyphen)'],
  ['\u061c', 'U+061C (Arabic letter mark)'],
  ['\u115f', 'U+115F (Hangul filler)'],
  ['\u1160', 'U+1160 (Hangul filler)'],
  ['\u180e', 'U+180E (Mongolian vowel separator)'],
  ['\u200b', 'U+200B (zero width space)'],
  ['\u200c', 'U+200C (zero width non-joiner)'],
  ['\u200d', 'U+200D (zero width joiner)'],
  ['\u200e', 'U+200E (left-to-right mark)'],
  ['\u200f', 'U+200F (right-to-left mark)'],
  ['\u2060', 'U+2060 (word joiner)'],
  ['\u2065', 'U+2065 (invisible character)'],
  ['\u206a', 'U+206A (invisible character)'],
  ['\u2800', 'U+2800 (blank braille pattern)'],
  ['\u3164', 'U+3164 (Hangul filler)'],
  ['\ufe0f', 'U+FE0F (variation selector)'],
  ['\ufeff', 'U+FEFF (byte order mark)'],
  ['\uffa0', 'U+FFA0 (Hangul filler)'],
  ['\ufff9', 'U+FFF9 (invisible character)'],
  ['\u{e0041}', 'U+E0041 (tag character)'],
  ['\u{e007f}', 'U+E007F (tag character)'],
  ['\u{e0100}', 'U+E0100 (variation selector)'],
  ['\u{e01ef}', 'U+E01EF (variation selector)'],
]

describe('text/invisible-character in names', () => {
  it.each(hidden)('finds %j', (character, description) => {
    expect(named(`Sta${character}te A`)).toEqual([
      {
        at: 'actor:a name',
        message: `${description} stands in "Sta${character}te A".`,
        suggestion: 'State A',
      },
    ])
  })

  it.each([
    ['\t', 'U+0009 (tabulator)'],
    ['\n', 'U+000A (line feed)'],
    ['\r', 'U+000D (carriage return)'],
    ['\u000b', 'U+000B (control character)'],
    ['\u2028', 'U+2028 (line separator)'],
    ['\u2029', 'U+2029 (paragraph separator)'],
  ])('finds %j and suggests a space', (character, description) => {
    expect(named(`State${character}A`)).toEqual([
      {
        at: 'actor:a name',
        message: `${description} stands in "State${character}A".`,
        suggestion: 'State A',
      },
    ])
  })

  it('takes every hidden character out of the suggestion, and the spaces that they leave', () => {
    expect(named('\ufeffState \u200b A\r\n')[0]!.suggestion).toBe('State A')
    expect(named('\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u062f\ufeff')[0]!.suggestion).toBe(
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u062f',
    )
  })

  it('suggests nothing where nothing is left', () => {
    expect(named('\u200b\u200b')).toEqual([
      { at: 'actor:a name', message: 'U+200B (zero width space) stands in "\u200b\u200b".' },
    ])
  })

  it('passes over what has a use and finds what has none', () => {
    expect(named('\u0645\u06cc\u200c\u062e A\u200bB')[0]!.message).toMatch(/^U[+]200B /)
  })

  it.each([
    ['a Persian word with a non-joiner', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u062f'],
    ['a Persian word that ends in a non-joiner', '\u0645\u06cc\u200c A'],
    ['a non-joiner before an Arabic letter', 'A\u200c\u0645'],
    ['a joiner in Sinhala', '\u0dc1\u0dca\u200d\u0dbb\u0dd3'],
    ['a joiner before Devanagari', 'x\u200d\u0915'],
    ['a non-joiner in Bengali', '\u0995\u09cd\u200c\u09b7'],
    ['a joiner in Arabic presentation forms', '\ufeb0\u200d'],
    ['a family of emoji', '\u{1f468}\u200d\u{1f469}'],
    ['a joined heart', '\u2764\ufe0f\u200d\u{1f525}'],
    ['a zero width space in Thai', '\u0e01\u200b\u0e01'],
    ['a zero width space in Khmer', 'A\u200b\u1780'],
    ['a zero width space in Burmese', '\u1000\u200bA'],
    ['a right-to-left mark in Hebrew', 'A\u200f \u05d0'],
    ['a left-to-right mark in Arabic', '\u0627 \u200eA'],
    ['a letter mark in Arabic', '\u0627\u061cA'],
    ['a filler among Hangul letters', '\u115f\u1161'],
    ['a vowel filler among Hangul letters', '\u1100\u1160'],
    ['a vowel separator in Mongolian', '\u1820\u180e\u1820'],
    ['blank braille among braille', '\u2801\u2800'],
    ['an emoji with a selector', '\u2764\ufe0f'],
    ['a digit with a selector', '1\ufe0f\u20e3'],
    ['a Han character with a selector', '\u845b\u{e0100}'],
    ['a rare Han character with a selector', '\u{20000}\u{e0101}'],
    ['the flag of Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['plain text', 'State A (Государство А) é'],
  ])('lets %s pass', (_, name) => {
    expect(named(name)).toEqual([])
  })

  it.each([
    ['a selector after a selector', '\u2764\ufe0f\ufe0f'],
    ['a selector at the start', '\ufe0fA'],
    ['a selector after a space', 'A \ufe0f'],
    ['a vowel separator before Mongolian', 'A\u180e\u1820'],
    ['tags after another emoji', '\u{1f44d}\u{e0067}'],
    ['tags at the start', '\u{e0067}\u{e0062}A'],
    ['a joiner after a letter and before an emoji', 'A\u200d\u{1f469}'],
    ['a zero width space in Arabic', '\u0627\u200b\u0627'],
    ['a joiner in Hebrew', '\u05d0\u200d\u05d0'],
  ])('finds %s', (_, name) => {
    expect(named(name)).toHaveLength(1)
  })
})

describe('text/invisible-character in texts', () => {
  it.each([
    '\u0001',
    '\u0008',
    '\u000b',
    '\u000c',
    '\u000e',
    '\u001f',
    '\u007f',
    '\u0084',
    '\u0086',
    '\u0092',
    '\u{e0041}',
  ])('finds %j', (character) => {
    const [found, ...more] = said(`The sides${character} agreed.`)
    expect(more).toEqual([])
    expect(found!.at).toBe('statement:a text')
    expect(found!.message).toContain(`stands in "The sides${character} agreed.".`)
    expect(found!.suggestion).toBeUndefined()
  })

  it.each(['\t', '\n', '\r\n', '\u0085', '\u2028', '\u00ad', '\u200b', '\ufeff', '\u2060', '\u00a0'])(
    'lets %j pass',
    (character) => {
      expect(said(`The sides${character} agreed.`)).toEqual([])
    },
  )

  it('shows the place', () => {
    expect(said(`${'a'.repeat(100)}\u0007`)[0]!.message).toBe(
      `U+0007 (control character) stands in "…${'a'.repeat(30)}\u0007".`,
    )
  })

  it('looks at every sort of text', () => {
    const x = 'x\u0007'
    const found = findingsIn(rule, {
      description: x,
      statements: [
        assertion('s', {
          text: x,
          saidOn: '2024',
          saidOnText: x,
          appearsIn: { source: 'source:s', exact: x },
        }),
      ],
      citations: [citation('c', { marker: x, note: x, passage: { exact: x } })],
      sources: [source('s', { title: x, text: { blocks: [{ kind: 'paragraph', text: x }] } })],
    })
    expect(found.map(({ at }) => at)).toEqual([
      'dossier:example description',
      'statement:s text',
      'statement:s appearsIn/exact',
      'statement:s saidOnText',
      'citation:c marker',
      'citation:c passage/exact',
      'citation:c note',
      'source:s title',
      'source:s text/blocks/0/text',
    ])
  })

  it('judges each text afresh', () => {
    expect(named('\u200bState')).toHaveLength(1)
    expect(named('\u200bState')).toHaveLength(1)
    expect(said('\u0007')).toHaveLength(1)
    expect(said('\u0007')).toHaveLength(1)
  })
})
