/**
 * What a rule may need of the characters of one text: one that may be hidden, combined or torn; letters of Latin script
 * beside Cyrillic or Greek ones; letters of any script but the Latin one.
 */
export const CHARACTER_NEEDS = ['odd characters', 'mixed scripts', 'non-Latin letters'] as const

/** One of `CHARACTER_NEEDS`. */
export type CharacterNeed = (typeof CHARACTER_NEEDS)[number]

/** Whether something that a rule needs is a kind of characters. */
export function isOfCharacters(need: string): need is CharacterNeed {
  return CHARACTER_NEEDS.some((known) => known === need)
}

/** Sets of classes that characters belong to; a set is a sum of these. Digits and punctuation belong to none. */
export const LATIN = 1
export const CYRILLIC_OR_GREEK = 2
export const OTHER_SCRIPT = 4
export const ODD = 8
/** How many sets there are. */
export const CLASS_SETS = 16

/** Whether a text with characters of these classes is one that such a need asks for. */
export function meets(classes: number, need: CharacterNeed): boolean {
  if (classes & ODD) return true
  switch (need) {
    case 'odd characters':
      return false
    case 'mixed scripts':
      return (classes & LATIN) !== 0 && (classes & CYRILLIC_OR_GREEK) !== 0
    case 'non-Latin letters':
      return (classes & (CYRILLIC_OR_GREEK | OTHER_SCRIPT)) !== 0
  }
}

/** The code points that are known not to be odd, as hexadecimal ranges. What is not listed counts as odd. */
const KNOWN: readonly (readonly [classes: number, ranges: string])[] = [
  // Space, figures and punctuation; typographic marks, currencies, arrows and signs; those of East Asia in full width.
  [
    0,
    '20-7e a0-ac ae-bf 2b0-2ff 589-58a 5be 5c0 5c3 5f3-5f4 60c-60f 61b 61e-61f 660-66d 6d4 6f0-6f9 2002-200a 2010-2027 202f-205e 2070-2071 2074-208e 2090-209c 20a0-20bf 2100-2125 2127-2129 212c-218b 2190-2328 232b-23ff 2460-27ff 3000-3020 3030 30fb-30fc ff01-ff60 ffe0-ffe6',
  ],
  [LATIN, '41-5a 61-7a aa ba c0-d6 d8-f6 f8-2af 1e00-1eff 2c60-2c7f a722-a787 ff21-ff3a ff41-ff5a'],
  [CYRILLIC_OR_GREEK, '370-373 375-377 37a-37d 37f 384-386 388-38a 38c 38e-3a1 3a3-482 48a-52f'],
  // Armenian, Hebrew, Arabic, Georgian, the kana, Bopomofo, Hangul, Han.
  [
    OTHER_SCRIPT,
    '531-556 561-587 5d0-5ea 620-64a 66e-66f 671-6d3 6d5 6ee-6ef 6fa-6ff 10a0-10c5 10d0-10ff 3005-3007 3041-3096 30a1-30fa 3105-312f 3131-3163 3165-318e 31f0-31ff 3400-4dbf 4e00-9fff ac00-d7a3',
  ],
]

/** The classes of every code point of the basic plane; a character of another plane is odd. */
export function classesOfCodePoints(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(ODD)
  for (const [known, ranges] of KNOWN)
    for (const range of ranges.split(' ')) {
      const [first, last = first] = range.split('-')
      classes.fill(known, Number.parseInt(first!, 16), Number.parseInt(last!, 16) + 1)
    }
  return classes
}
