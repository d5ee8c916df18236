import { describe, expect, it } from 'vitest'
import { assertion, citation, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/text/mixed-script-name.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const named = (name: string) => findingsAmong(rule, { actors: [{ ...state('a'), name }] })

describe('text/mixed-script-name', () => {
  it.each<[string, string?, string?, string?, string?]>([
    // Escapes where the letters of the other script cannot be told by eye.
    ['St\u0430te', 'Cyrillic', 'U+0430', 'a', 'State'],
    ['\u0420\u0430kistan', 'Cyrillic', 'U+0420', 'P', 'Pakistan'],
    ['\u0421OMMITTEE', 'Cyrillic', 'U+0421', 'C', 'COMMITTEE'],
    ['Uni\u03bfn', 'Greek', 'U+03BF', 'o', 'Union'],
    ['\u0391thens', 'Greek', 'U+0391', 'A', 'Athens'],
    ['\u041c\u043e\u0441\u043a\u0432a', 'Latin', 'U+0061', '\u0430', '\u041c\u043e\u0441\u043a\u0432\u0430'],
    ['\u0410\u03c9', undefined],
    ['\u0395\u03bb\u03bb\u03acda', undefined],
    ['Z\u03b5\u03cd\u03c2', 'Latin', 'U+005A', '\u0396', '\u0396\u03b5\u03cd\u03c2'],
    ['\u0456nside', 'Cyrillic', 'U+0456', 'i', 'inside'],
    ['\u0458oint', 'Cyrillic', 'U+0458', 'j', 'joint'],
    ['\u0455tate', 'Cyrillic', 'U+0455', 's', 'state'],
  ])('%s', (name, script, codePoint, lookalike, suggestion) => {
    expect(named(`X ${name} Y`)).toEqual(
      script
        ? [
            {
              at: 'actor:a name',
              message: `"X ${name} Y" holds the ${script} letter ${codePoint}, which looks like "${lookalike}", in a word of another script.`,
              suggestion: `X ${suggestion} Y`,
            },
          ]
        : [],
    )
  })

  it.each([
    'State A',
    'Государство А',
    'State A (Государство А)',
    'State-А',
    'VIPы',
    'SMSка',
    'IFNα',
    'μm',
    'Δt',
    '\u0410\u03bf',
    'TVшный',
    'IJSijsк',
    'état',
  ])('lets %j pass', (name) => {
    expect(named(name)).toEqual([])
  })

  it('puts every odd word right and speaks of the first', () => {
    expect(named('Pl\u0430in St\u0435te Ok')).toEqual([
      {
        at: 'actor:a name',
        message:
          '"Pl\u0430in St\u0435te Ok" holds the Cyrillic letter U+0430, which looks like "a", in a word of another script.',
        suggestion: 'Plain Stete Ok',
      },
    ])
  })

  it('speaks of the first odd letter of a word', () => {
    expect(named('B\u0430n\u0435')[0]!.message).toContain('the Cyrillic letter U+0430, which looks like "a"')
  })

  it('leaves a word alone that mixes Cyrillic with Greek and Latin', () => {
    expect(named('a\u0430\u03bf')).toEqual([])
  })

  it('takes marks and accented letters for parts of a word', () => {
    expect(named('\u00c9t\u0430t')[0]!.suggestion).toBe('\u00c9tat')
    expect(named('e\u0301t\u0430t')[0]!.suggestion).toBe('e\u0301tat')
  })

  const twins: [string, string][] = [
    ...'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY аa сc еe іi јj оo рp ѕs хx уy'.split(' '),
    ...'ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΥY ΖZ οo νv'.split(' '),
  ].map((pair) => [pair[0]!, pair[1]!])

  it.each(twins)('takes %s for %s', (letter, latin) => {
    expect(named(`qq${letter}`).map(({ suggestion }) => suggestion)).toEqual([`qq${latin}`])
  })

  it.each(twins.filter(([letter, latin]) => letter < '\u0400' || !'IJSijs'.includes(latin)))(
    'takes a Latin letter for %s',
    (letter, latin) => {
      const greek = letter < '\u0400'
      const word = greek ? 'ωω' : 'щщ'
      expect(named(`${word}${latin}`).map(({ suggestion }) => suggestion?.startsWith(word))).toEqual([true])
    },
  )

  it('looks at names and titles and not at texts', () => {
    const x = 'St\u0430te'
    const found = findingsIn(rule, {
      title: x,
      description: x,
      actors: [{ ...state('a'), name: x }],
      statements: [assertion('s', { text: x })],
      citations: [citation('c', { note: x })],
    })
    expect(found.map(({ at }) => at)).toEqual(['dossier:example title', 'actor:a name'])
  })

  it('shortens a long name', () => {
    expect(named(`St\u0430te${'x'.repeat(90)}`)[0]!.message).toContain(`"St\u0430te${'x'.repeat(74)}…" holds`)
  })
})
