import { describe, expect, it } from 'vitest'
import { assertion, citation, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/text/bidi-control.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const named = (name: string) => findingsAmong(rule, { actors: [{ ...state('a'), name }] })
const said = (text: string) => findingsAmong(rule, { statements: [assertion('a', { text })] })
const HEBREW = '\u05d0\u05d1\u05d2'

const controls: [string, string][] = [
  ['\u202a', 'U+202A (left-to-right embedding)'],
  ['\u202b', 'U+202B (right-to-left embedding)'],
  ['\u202c', 'U+202C (pop directional formatting)'],
  ['\u2066', 'U+2066 (left-to-right isolate)'],
  ['\u2067', 'U+2067 (right-to-left isolate)'],
  ['\u2068', 'U+2068 (first strong isolate)'],
  ['\u2069', 'U+2069 (pop directional isolate)'],
]

describe('text/bidi-control in names', () => {
  it.each(controls)('finds %j', (control, name) => {
    expect(named(`State ${control}A`)).toEqual([
      {
        at: 'actor:a name',
        message: `${name} has nothing to do in "State ${control}A".`,
        suggestion: 'State A',
      },
    ])
  })

  it.each([
    ['\u202d', 'U+202D (left-to-right override)'],
    ['\u202e', 'U+202E (right-to-left override)'],
  ])('finds %j, even in Hebrew and closed', (control, name) => {
    for (const text of [`State ${control}A\u202c`, `${HEBREW} ${control}A\u202c`])
      expect(named(text)).toEqual([
        {
          at: 'actor:a name',
          message: `${name} reorders letters in "${text}".`,
          suggestion: text.replace(/[\u202c-\u202e]/g, ''),
        },
      ])
  })

  it('finds an override that comes first', () => {
    expect(named(`\u202e${HEBREW}\u202c`)[0]!.message).toContain('reorders letters')
  })

  it('lets pairs in Hebrew and Arabic names pass, and finds what is not closed', () => {
    expect(named(`${HEBREW} \u2066A\u2069`)).toEqual([])
    expect(named('\u062f\u0648\u0644\u062a \u202aA\u202c')).toEqual([])
    expect(named(`${HEBREW} \u2066A`)).toEqual([
      {
        at: 'actor:a name',
        message: `U+2066 (left-to-right isolate) is never closed in "${HEBREW} \u2066A".`,
        suggestion: `${HEBREW} A`,
      },
    ])
  })

  it('looks at titles too', () => {
    expect(findingsIn(rule, { title: '\u2068T\u2069' })).toEqual([
      {
        at: 'dossier:example title',
        message: 'U+2068 (first strong isolate) has nothing to do in "\u2068T\u2069".',
        suggestion: 'T',
      },
    ])
  })
})

describe('text/bidi-control in texts', () => {
  it.each([
    '\u2066a\u2069',
    '\u2067a\u2068b\u2069\u2069',
    '\u202aa\u202bb\u202c\u202c',
    '\u2066\u202aa\u202c\u2069',
    '\u202a\u2066a\u2069\u202c',
    '\u2066a\u2069\n\u202bb\u202c',
    `${HEBREW} \u202eA\u202c`,
    `\u202dA\u202c ${HEBREW}`,
  ])('lets %j pass', (text) => {
    expect(said(text)).toEqual([])
  })

  it.each([
    ['a\u2066b', 'U+2066 (left-to-right isolate) is never closed'],
    ['a\u2067b', 'U+2067 (right-to-left isolate) is never closed'],
    ['a\u2068b', 'U+2068 (first strong isolate) is never closed'],
    ['a\u202ab', 'U+202A (left-to-right embedding) is never closed'],
    ['a\u202bb', 'U+202B (right-to-left embedding) is never closed'],
    ['a\u202db', 'U+202D (left-to-right override) is never closed'],
    ['a\u202eb', 'U+202E (right-to-left override) is never closed'],
    ['a\u202cb', 'U+202C (pop directional formatting) closes nothing'],
    ['a\u2069b', 'U+2069 (pop directional isolate) closes nothing'],
    ['\u2066a\u202cb\u2069', 'U+202C (pop directional formatting) closes nothing'],
    ['\u202aa\u2069b\u202c', 'U+202A (left-to-right embedding) is never closed'],
    ['\u202aa\u202c\u202cb', 'U+202C (pop directional formatting) closes nothing'],
    ['\u2066a\nb\u2069', 'U+2066 (left-to-right isolate) is never closed'],
    ['\u2066a\rb\u2069', 'U+2066 (left-to-right isolate) is never closed'],
    ['\u2066a\u0085b\u2069', 'U+2066 (left-to-right isolate) is never closed'],
    ['\u2066a\u2029b\u2069', 'U+2066 (left-to-right isolate) is never closed'],
    ['\u2067a\u2066b\u2069', 'U+2067 (right-to-left isolate) is never closed'],
    ['\u202da\u202c', 'U+202D (left-to-right override) reorders letters'],
    ['x \u202ea\u202c', 'U+202E (right-to-left override) reorders letters'],
  ])('finds %j', (text, fault) => {
    expect(said(text)).toEqual([{ at: 'statement:a text', message: `${fault} in "${text}".` }])
  })

  it('shows the text around the place', () => {
    const text = `${'a'.repeat(100)}\u202e${'b'.repeat(100)}`
    expect(said(text)[0]!.message).toBe(
      `U+202E (right-to-left override) is never closed in "…${'a'.repeat(30)}\u202e${'b'.repeat(29)}…".`,
    )
    const wide = '\u{1f91d}'.repeat(40)
    expect(said(`a${wide}\u202e${wide}`)[0]!.message).toBe(
      `U+202E (right-to-left override) is never closed in "…${'\u{1f91d}'.repeat(15)}\u202e${'\u{1f91d}'.repeat(15)}…".`,
    )
    expect(said(`${'a'.repeat(29)}${wide}\u202e`)[0]!.message).toContain(
      `"…${'\u{1f91d}'.repeat(15)}\u202e".`,
    )
    const exact = `${'a'.repeat(30)}\u202e${'b'.repeat(29)}`
    expect(said(exact)[0]!.message).toContain(`"${exact}".`)
  })

  it('leaves the text before and after a passage alone, which is cut anywhere', () => {
    const found = findingsAmong(rule, {
      statements: [
        assertion('a', {
          appearsIn: { source: 'source:a', prefix: '\u2066', suffix: '\u2069', exact: '\u2066' },
        }),
      ],
      citations: [citation('a', { passage: { exact: 'x', prefix: '\u2066', suffix: '\u2069' } })],
      sources: [source('a', { text: { blocks: [{ kind: 'paragraph', text: 'a\u2066' }] } })],
    })
    expect(found.map(({ at }) => at)).toEqual(['statement:a appearsIn/exact', 'source:a text/blocks/0/text'])
  })

  it.each(['\u05d0', '\u0627', '\u0712', '\u07ca', '\ufb2a', '\ufeb0', '\u{1e900}'])(
    'knows that %j runs from the right',
    (letter) => {
      expect(said(`\u202e${letter}\u202c`)).toEqual([])
    },
  )
})
