import { describe, expect, it } from 'vitest'
import { assertion, citation, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/text/unstorable-character.ts'
import type { Actor } from '../../../src/types.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const described = (description: string) => findingsAmong(rule, { actors: [{ ...state('a'), description }] })

describe('text/unstorable-character', () => {
  it.each([
    ['a\0b', 'U+0000, which is null'],
    ['\0', 'U+0000, which is null'],
    ['a\ud83d', 'U+D83D, which is half of a character'],
    ['a\udd1db', 'U+DD1D, which is half of a character'],
    ['\udd1d\ud83d', 'U+DD1D, which is half of a character'],
    ['\u{1f91d}\ud800', 'U+D800, which is half of a character'],
  ])('finds %j', (text, what) => {
    expect(described(text)).toEqual([{ at: 'actor:a description', message: `${what}, stands in "${text}".` }])
  })

  it.each(['\u{1f91d}', 'a\u0001', '', 'Договор', '\ufffd'])('lets %j pass', (text) => {
    expect(described(text)).toEqual([])
  })

  it('looks at every sort of text', () => {
    const x = 'x\0'
    const found = findingsIn(rule, {
      title: x,
      license: x,
      statements: [assertion('s', { text: x, saidOn: '2024', saidOnText: x })],
      citations: [citation('c', { marker: x, note: x })],
      sources: [source('s', { title: x, text: { blocks: [{ kind: 'paragraph', text: x }] } })],
    })
    expect(found.map(({ at }) => at)).toEqual([
      'dossier:example title',
      'dossier:example license',
      'statement:s text',
      'statement:s saidOnText',
      'citation:c marker',
      'citation:c note',
      'source:s title',
      'source:s text/blocks/0/text',
    ])
  })

  it('looks at values and keys of extensions, at any depth', () => {
    const actor = {
      ...state('a'),
      extensions: {
        'x-one': [1, null, true, 'fine', ['a\0']],
        'x-two': { 'key\0': 'b\0', fine: 'fine' },
      },
    } as Actor
    expect(
      findingsAmong(rule, { actors: [actor] })
        .map(({ at }) => at)
        .sort(),
    ).toEqual([
      'actor:a extensions/x-one/4/0',
      'actor:a extensions/x-two/key\0',
      'actor:a extensions/x-two/key\0',
    ])
  })

  it('walks extensions of any depth', () => {
    let deep: unknown = 'a\0'
    for (let i = 0; i < 50_000; i++) deep = [deep]
    const actor = { ...state('a'), extensions: { 'x-deep': deep } } as Actor
    expect(findingsAmong(rule, { actors: [actor] })).toHaveLength(1)
  })
})
