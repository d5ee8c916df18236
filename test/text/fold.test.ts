import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { originalRange } from '../../src/text/folded-text.ts'
import { fc } from '../support/property.ts'

const cases: readonly (readonly [what: string, text: string, folded: string])[] = [
  ['quotation marks, single and double', 'He said “yes”, ‘no’ and "so"', "He said 'yes,' 'no' and 'so'"],
  ['apostrophes', 'don’t donʼt don´t', "don't don't don't"],
  ['marks that touch count as one', '“‘Yes,’ he said”', "'Yes,' he said'"],
  ['typewriter marks', "``so''", "'so'"],
  ['French guillemets with their spaces', 'dit « oui » et «\u202Fnon\u202F».', "dit 'oui' et 'non.'"],
  ['German guillemets, the other way round', 'sagte »ja« und ging', "sagte 'ja' und ging"],
  ['German and Polish low marks', '„ja“ „tak”', "'ja' 'tak'"],
  ['Japanese and Chinese marks', '「はい」『否』“是”', "'はい'否'是'"],
  ['Hebrew gershayim', 'צה״ל', "צה'ל"],
  ['feet and inches stay apart', '6\' and 6" and 5″', '6\' and 6" and 5"'],
  [
    'a mark repeated where a quotation goes on in a new paragraph',
    '“We go.\n\n“We stay.”',
    "'We go. We stay.'",
  ],
  ['a mark that closes after a digit', 'the “Plan 2030” text', "the 'Plan 2030' text"],
  ['hyphens', 'well‐known well‑known \u22125', 'well-known well-known -5'],
  ['dashes with and without spaces', 'a — b – c—d -- e - f', 'a-b-c-d-e-f'],
  ['a hyphen with one space keeps it', 'pre- and post-war', 'pre- and post-war'],
  ['spaces and line breaks', ' a\u00A0b\u2009c\td\r\n\r\ne\u2028f ', 'a b c d e f'],
  ['the ellipsis', 'so… and . . . so.... on', 'so...and...so...on'],
  ['invisible characters', 'a\u00ADb\u200Bc\u200Cd\u200De\uFEFFf\u200Eg\u2067h\u2069', 'abcdefgh'],
  ['composition', 'cafe\u0301 e\u00AD\u0301 \u1100\u1161\u11A8', 'caf\u00E9 \u00E9 \uAC01'],
  ['superscripts and fractions are no digits', '10² 2024¹ ½ H₂O', '10² 2024¹ ½ H₂O'],
  ['a superscript with a mark is no digit either', '10²\u0307', '10²\u0307'],
  ['Arabic yeh and kaf', 'عربي كان على', 'عربی کان علی'],
  ['the Arabic stretching stroke', 'اتفـــاق', 'اتفاق'],
  ['digits of other scripts', '٢٠٢٤ ۲۰۲۴ २०२४ ２０２４', '2024 2024 2024 2024'],
  ['Arabic punctuation', 'لا، نعم؛ هل؟ ۴۵٫۵٪', 'لا, نعم; هل? 45.5%'],
  ['Russian yo', 'Ещё всё', 'Еще все'],
  ['spaces before high punctuation', 'Quoi ? 45 % oui\u202F!', 'Quoi? 45% oui!'],
  ['no spaces between Chinese or Japanese characters', '日本 語\n東京 2024 年', '日本語東京2024年'],
  ['ligatures of typesetting', 'eﬃcient oﬀer ﬁne', 'efficient offer fine'],
  ['a soft hyphen at the end of a line', 'Mos\u00AD\ncow', 'Moscow'],
  ['a hyphen at the end of a line', 'Mos-\ncow', 'Moscow'],
  ['a range or a name over the end of a line', '2020-\n2024 Soviet-\nEra', '2020-2024 Soviet-Era'],
  ['case stays', 'May may Polish polish', 'May may Polish polish'],
  ['separators in numbers stay', '1,200 1.200 1 200', '1,200 1.200 1 200'],
  ['emoji keep their parts', '👩‍👩‍👧 ❤️', '👩👩👧 ❤'],
]

describe('fold', () => {
  it.each(cases)('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('says where a hyphen at the end of a line was', () => {
    expect(fold('well-\nknown').lineHyphens).toEqual([4])
    expect(fold('well-known').lineHyphens).toEqual([])
  })

  it('maps each unit back to where it came from', () => {
    const folded = fold('e\u0301 “a…”')
    expect(folded.text).toBe("é 'a...'")
    expect([...folded.starts]).toEqual([0, 2, 3, 4, 5, 5, 5, 6])
    expect([...folded.ends]).toEqual([2, 3, 4, 5, 6, 6, 6, 7])
  })

  it('leaves out what it is told to skip', () => {
    const text = 'to attack [2], he said [1, 2].'
    const skip = [
      { start: 10, end: 13 },
      { start: 23, end: 29 },
    ]
    expect(fold(text, { skip }).text).toBe('to attack, he said.')
  })

  it('keeps its map in order and in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { text: folded, starts, ends } = fold(text)
        expect(starts.length).toBe(folded.length)
        for (let at = 0; at < folded.length; at++) {
          const inside = starts[at]! < ends[at]! && ends[at]! <= text.length
          const ordered = at === 0 || starts[at]! >= starts[at - 1]!
          if (!inside || !ordered) expect.fail(`unit ${at} of ${JSON.stringify(text)}`)
        }
      }),
    )
  })

  it('folds plain text to itself, unit by unit', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1 }), (words) => {
        const text = words.join(' ')
        const folded = fold(text)
        expect(folded.text).toBe(text)
        expect(originalRange(folded, 0, text.length)).toEqual({ start: 0, end: text.length })
      }),
    )
  })

  it('gives the same for the composed and the decomposed form of a text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('é', 'ü', 'ñ', 'й', 'Å', '각', 'ệ', 'a', ' ', '.') }),
        (text) => {
          expect(fold(text.normalize('NFD')).text).toBe(fold(text).text)
        },
      ),
    )
  })
})
