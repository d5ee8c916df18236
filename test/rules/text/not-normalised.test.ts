import { describe, expect, it } from 'vitest'
import { assertion, citation, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/text/not-normalised.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const judge = (name: string) => findingsAmong(rule, { actors: [{ ...state('a'), name }] })

describe('text/not-normalised', () => {
  it.each([
    ['e\u0301', 'U+0065 U+0301', 'U+00E9', '\u00e9'],
    ['Cafe\u0301 A', 'U+0065 U+0301', 'U+00E9', 'Caf\u00e9 A'],
    ['a\u0323\u0302', 'U+0061 U+0323 U+0302', 'U+1EAD', '\u1ead'],
    ['a\u0302\u0323', 'U+0061 U+0302 U+0323', 'U+1EAD', '\u1ead'],
    ['x\u0304\u0331y', 'U+0078 U+0304 U+0331', 'U+0078 U+0331 U+0304', 'x\u0331\u0304y'],
    ['\u212bngstrom', 'U+212B', 'U+00C5', '\u00c5ngstrom'],
    ['\u1112\u1161\u11ab', 'U+1112 U+1161 U+11AB', 'U+D55C', '\ud55c'],
    ['\u0627\u0653', 'U+0627 U+0653', 'U+0622', '\u0622'],
  ])('finds %j', (name, pieces, whole, suggestion) => {
    expect(judge(name)).toEqual([
      {
        at: 'actor:a name',
        message: `"${name}" writes ${pieces} where normal form C has ${whole}.`,
        suggestion,
      },
    ])
  })

  it.each(['plain', 'Caf\u00e9', 'x\u0331\u0304', '\ud55c', 'Договор', 'دولت', '\u{1f91d}', 'ﬁ ²'])(
    'lets %j pass',
    (name) => {
      expect(judge(name)).toEqual([])
    },
  )

  it('looks at names and titles, and leaves the words of sources alone', () => {
    const e = 'e\u0301'
    const found = findingsIn(rule, {
      title: e,
      description: e,
      actors: [{ ...state('a'), description: e, names: [{ text: e, kind: 'alias' }] }],
      statements: [
        {
          type: 'statement',
          kind: 'quotation',
          id: 'statement:q',
          text: e,
          speakers: [{ actor: 'actor:a', asWritten: e, office: e }],
          quotes: [{ exact: e }],
          saidOn: '2024',
          saidOnText: e,
          occasion: e,
        },
        assertion('s', { place: { name: e } }),
      ],
      citations: [citation('c', { marker: e, note: e, locator: { label: 'page', value: e } })],
    })
    expect(found.map(({ at }) => at)).toEqual([
      'dossier:example title',
      'actor:a names/0/text',
      'statement:q speakers/0/office',
      'statement:q occasion',
      'statement:s place/name',
      'citation:c locator/value',
    ])
  })

  it('shortens a long name', () => {
    expect(judge(`${'a'.repeat(99)}e\u0301`)[0]!.message).toBe(
      `"${'a'.repeat(79)}…" writes U+0065 U+0301 where normal form C has U+00E9.`,
    )
  })
})
