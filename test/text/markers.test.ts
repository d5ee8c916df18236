import { describe, expect, it } from 'vitest'
import { formatMarker } from '../../src/text/format-marker.ts'
import { findMarkers } from '../../src/text/markers.ts'
import { restoreMarkers, stripMarkers } from '../../src/text/strip-markers.ts'
import { fc } from '../support/property.ts'

const ids = (text: string, known?: string[]) =>
  findMarkers(text, known && { known: new Set(known) }).map((marker) => marker.ids.join(' '))

describe('markers that are found', () => {
  it.each<[string, string[]]>([
    ['repair weapons [1, 2].', ['1 2']],
    ['repair weapons.[1]', ['1']],
    ['repair weapons. [1] The deal', ['1']],
    ['repair weapons[12] and', ['12']],
    ['repair [1-3] weapons', ['1 2 3']],
    ['repair [1–3, 7] weapons', ['1 2 3 7']],
    ['repair [1 – 3] weapons', ['1 2 3']],
    ['repair [1][2] weapons', ['1', '2']],
    ['repair [1] [2] weapons', ['1', '2']],
    ['repair [1], [2] weapons', ['1', '2']],
    ['repair [1]–[3] weapons', ['1 2 3']],
    ['repair [1; 3] weapons', ['1 3']],
    ['repair [1;3,5-6] weapons', ['1 3 5 6']],
    ['repair [ 1,2 ] weapons', ['1 2']],
    ['repair [1,\n2] weapons', ['1 2']],
    ['in 2024[3] and', ['3']],
    ['the G7[3] and', ['3']],
    ['Plan B[3] and', ['3']],
    ['Res. 2255 [2015][1]', ['1']],
    ['“We … [sic][1]', ['1']],
    ['done”[1]', ['1']],
    ['(see above)[1]', ['1']],
    ['سلاح [۱، ۲].', ['1 2']],
    ['سلاح [١؛ ٣]', ['1 3']],
    ['हथियार [१]', ['1']],
    ['武器［1、2］。', ['1 2']],
    ['武器【1】。', ['1']],
    ['weapons[^1] and[^note-a].', ['1', 'note-a']],
    ['weapons[^1][^2]', ['1', '2']],
    ['weapons.¹ The', ['1']],
    ['weapons¹ and', ['1']],
    ['weapons¹² and', ['12']],
    ['weapons¹·² and', ['1 2']],
    ['weapons¹,² and', ['1 2']],
    ['weapons¹, ² and', ['1 2']],
    ['weapons²⁻⁴ and', ['2 3 4']],
    ['weapons¹²⁻³ and', ['1 2 3']],
    ['weapons¹,³⁻⁵ and', ['1 3 4 5']],
    ['in 2024¹ and', ['1']],
    ['in 2024² and', ['2']],
    ['17¹ and', ['1']],
    ['said”² and', ['2']],
    ['协议¹。', ['1']],
    ["``We will'' [1] and ``They", ['1']],
    ['See https://example.org/a [1].', ['1']],
    ['See https://example.org/a.[1] Next', ['1']],
    ['(https://example.org/a)[1]', ['1']],
    ['<sup>[1]</sup>', ['1']],
    ['in Moscow\n[1, 2]. Then', ['1 2']],
  ])('%j', (text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  it('gives UTF-16 offsets, the raw text and the style', () => {
    expect(findMarkers('😀 a [1–2].[^x] b³')).toEqual([
      { start: 5, end: 10, raw: '[1–2]', ids: ['1', '2'], style: 'brackets' },
      { start: 11, end: 15, raw: '[^x]', ids: ['x'], style: 'footnote' },
    ])
    expect(findMarkers('word³')).toEqual([{ start: 4, end: 5, raw: '³', ids: ['3'], style: 'superscript' }])
  })
})

describe('what is no marker', () => {
  it.each([
    'array[0]',
    'array[1] is read',
    'x[2] = 3',
    'row_id[3]',
    'userIds[3]',
    'item2[3]',
    'items[1].name',
    '[0]',
    '[00]',
    '[01]',
    '[3-1]',
    '[3-3]',
    '[1-99]',
    '[1,, 2]',
    '[1,]',
    '[,1]',
    '[1 2]',
    '[]',
    '[ ]',
    '[x]',
    '[1',
    '1]',
    '[1.5]',
    '[2015]',
    'Res. 2255 [2015]',
    '[2015-2020]',
    '[12](http://x)',
    '[[1]](http://x)',
    '[see [1] there](http://x)',
    '![1](a.png)',
    '[the report][1]',
    '[1][]',
    '[4]: http://example.org/',
    'text\n[4]: http://example.org/',
    'text\n  [^4]: A note',
    'https://example.org/a[1]',
    'http://example.org/?q[1]=2',
    'www.example.org/a[1]',
    '`[1]`',
    '``a [1] b``',
    '```\n[1]\n```',
    '~~~\n[1]',
    '<a href="#[1]">',
    '\\[1\\]',
    'x²',
    'an area of 5 km²',
    'an area of 5 m² and',
    '5 км²',
    '10⁶',
    '10²',
    '17² and',
    's⁻¹',
    'km⁻²',
    'E = mc²',
    'Ca²⁺',
    'uranium ²³⁵U',
    '⁰',
    'weapons⁰',
    '¹ A footnote under the text',
    'a sausage [sic] [emphasis added] […] [...]',
  ])('%j', (text) => {
    expect(ids(text)).toEqual([])
  })
})

describe('known references', () => {
  it('admit years and names', () => {
    expect(ids('said [2015].', ['2015'])).toEqual(['2015'])
    expect(ids('said [2015].', ['1'])).toEqual([])
    expect(ids('said [A1, b].', ['A1', 'b'])).toEqual(['A1 b'])
    expect(ids('said [A1, c].', ['A1', 'b'])).toEqual([])
  })
  it('do not hide a marker without a reference: it is for a rule to report', () => {
    expect(ids('said [9].', ['1'])).toEqual(['9'])
  })
  it('settle what superscripts without separators mean', () => {
    expect(ids('word¹²', ['1', '2'])).toEqual(['1 2'])
    expect(ids('word¹²', ['1', '2', '12'])).toEqual(['12'])
    expect(ids('17²', ['1', '2'])).toEqual(['2'])
  })
})

describe('stripMarkers', () => {
  it.each([
    ['weapons [1, 2].', 'weapons.'],
    ['weapons.[1] The', 'weapons. The'],
    ['weapons. [1] The', 'weapons. The'],
    ['weapons [1] and', 'weapons and'],
    ['weapons [1][2] and', 'weapons and'],
    ['weapons [1], [2].', 'weapons.'],
    ['weapons¹·².', 'weapons.'],
    ['weapons [1]and', 'weapons and'],
    ['said [1]“We', 'said “We'],
    ['[1] The deal', 'The deal'],
    ['weapons\n[1] and', 'weapons\nand'],
    ['weapons\n[1]. The', 'weapons. The'],
    ['weapons.\n[1]\nThe', 'weapons.\nThe'],
    ['weapons.\r\n[1]\r\nThe', 'weapons.\r\nThe'],
    ['weapons [1]', 'weapons'],
    ['[1]', ''],
    ['nothing here', 'nothing here'],
  ])('%j becomes %j', (text, bare) => {
    const stripped = stripMarkers(text)
    expect(stripped.text).toBe(bare)
    expect(restoreMarkers(stripped)).toBe(text)
  })

  it('says what stood where', () => {
    expect(stripMarkers('a deal [1]; b')).toEqual({
      text: 'a deal; b',
      removed: [
        {
          at: 6,
          raw: ' [1]',
          markers: [{ start: 7, end: 10, raw: '[1]', ids: ['1'], style: 'brackets' }],
        },
      ],
    })
  })
})

describe('formatMarker', () => {
  it.each<[string[], string, string, string]>([
    [['1'], '[1]', '¹', '[^1]'],
    [['1', '2'], '[1, 2]', '¹·²', '[^1][^2]'],
    [['1', '2', '3', '7'], '[1-3, 7]', '¹⁻³·⁷', '[^1][^2][^3][^7]'],
    [['7', '1', '2'], '[7, 1, 2]', '⁷·¹·²', '[^7][^1][^2]'],
    [['10', '11', '12'], '[10-12]', '¹⁰⁻¹²', '[^10][^11][^12]'],
  ])('%j', (list, brackets, superscript, footnote) => {
    expect(formatMarker(list)).toBe(brackets)
    expect(formatMarker(list, 'superscript')).toBe(superscript)
    expect(formatMarker(list, 'footnote')).toBe(footnote)
  })
  it('takes separators', () => {
    expect(formatMarker(['1', '2', '3', '7'], 'brackets', { separator: '; ', dash: '–' })).toBe('[1–3; 7]')
  })
  it('refuses what cannot be written', () => {
    expect(() => formatMarker([])).toThrow('at least one reference')
    expect(() => formatMarker(['a'], 'superscript')).toThrow('"a"')
  })
})

describe('properties', () => {
  const piece = fc.constantFrom(
    ...'[ ] [1] [1, 2] [3-1] [^ ^a] ¹ ² ⁻ ³ ( ) : http://x/ ` `` ``` ~~~ < > \\ . , word km 2015 [2015] ! \n \r\n'.split(
      ' ',
    ),
    ' ',
    '\u00a0',
    '😀',
    '\ud800',
  )
  const hostile = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))
  const text = fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 }))

  it('spans are ordered, apart, in range, and hold their raw text', () => {
    fc.assert(
      fc.property(text, (value) => {
        let done = 0
        for (const { start, end, raw, ids } of findMarkers(value)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(value.length)
          expect(raw).toBe(value.slice(start, end))
          expect(ids.length).toBeGreaterThan(0)
          done = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('strip then restore gives back every byte, and nothing is left to strip from a plain marker', () => {
    fc.assert(
      fc.property(text, (value) => restoreMarkers(stripMarkers(value)) === value),
      { numRuns: 3000 },
    )
  })

  it('a written marker is read back with the same references', () => {
    const list = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(list, fc.constantFrom('brackets', 'superscript', 'footnote'), (numbers, style) => {
        const written = formatMarker(numbers.map(String), style as 'brackets')
        const read = findMarkers(`word${written}.`).flatMap((marker) => marker.ids)
        expect(read).toEqual(numbers.map(String))
      }),
    )
  })
})

describe('hostile input stays linear', () => {
  it.each([
    '[',
    ']',
    '[1',
    '1,',
    '[1,',
    '[^',
    '](',
    '[](',
    '[a](x',
    '.',
    ' ',
    '`',
    '` ``',
    '<a',
    '¹',
    '¹,',
    '⁻',
    'http://[',
    'www.',
    '[1]-',
    '\n```\n',
    '[[1]](x)',
    '\n ',
    '] [1]',
  ])('200 kB of %j', (unit) => {
    const value = unit.repeat(Math.ceil(200_000 / unit.length))
    const started = performance.now()
    const stripped = stripMarkers(value)
    expect(performance.now() - started).toBeLessThan(2_000)
    expect(restoreMarkers(stripped) === value).toBe(true)
  })
  it('200 kB of nested brackets that end in links', () => {
    const value = '['.repeat(50_000) + '](x)'.repeat(50_000)
    const started = performance.now()
    expect(findMarkers(value)).toEqual([])
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
