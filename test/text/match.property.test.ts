import { describe, expect, it } from 'vitest'
import { isBoundary } from '../../src/text/boundaries.ts'
import { isFaithful, matchQuotation } from '../../src/text/match.ts'
import { offsetIndex, sliceSpan } from '../../src/text/offsets.ts'
import { prepareText } from '../../src/text/prepare.ts'
import { fc } from '../support/property.ts'
import { makeCorpus } from './corpus.ts'

/** Words, numbers and marks of many scripts, with everything that folding looks at. */
const bit = fc.constantFrom(
  ...[
    'agree',
    'Not',
    'may',
    'May',
    'don’t',
    'non-binding',
    'l’accord',
    'été',
    'e\u0301te\u0301',
    'нет',
    'Ещё',
    '日本',
    '不',
    'カナ',
  ],
  ...[
    '한국',
    'لا',
    'كي',
    'می‌خواهم',
    '17',
    '1,200',
    '$45',
    '45%',
    '2024¹',
    '٢٠٢٤',
    '½',
    '😀',
    '👩‍👩‍👧',
    '🇩🇪',
    'ﬁne',
    'so\u00ADft',
  ],
  ...[
    '“',
    '”',
    '"',
    '«\u202F',
    '\u202F»',
    '(',
    ')',
    '[',
    ']',
    '—',
    '–',
    '-',
    '-\n',
    '…',
    '...',
    '.',
    ',',
    ';',
    ' !',
    '?',
  ],
  ...[' ', ' ', ' ', ' ', '  ', '\u00A0', '\n', '\r\n\r\n', '\u200B', '\u2067', '\uD800', '\uDC00'],
)
const anyText = fc.array(bit, { minLength: 1, maxLength: 40 }).map((bits) => bits.join(''))

describe('matching any text', () => {
  it('finds every stretch between boundaries, verbatim and at the right offsets', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const wording = text.slice(from, to).trim()
        const start = from + text.slice(from, to).indexOf(wording)
        fc.pre(
          /^[\p{L}\p{Nd}](?:.*[\p{L}\p{Nd}])?$/su.test(wording) &&
            isBoundary(text, start) &&
            isBoundary(text, start + wording.length),
        )
        const match = matchQuotation(wording, text)
        expect(['verbatim', 'ambiguous']).toContain(match.status)
        const span = {
          start: offsetIndex(text).toCodePoint(start),
          end: offsetIndex(text).toCodePoint(start + wording.length),
        }
        expect(match.spans).toContainEqual(span)
        expect(sliceSpan(text, span)).toBe(wording)
      }),
      { numRuns: 1500 },
    )
  })

  it('never throws, and never reports a span outside the source or an empty one', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, quotation) => {
        const { spans } = matchQuotation(quotation, text)
        const length = [...text].length
        for (const { start, end } of spans) expect(start >= 0 && start < end && end <= length).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes any text for what it is when its spaces, marks and dashes are changed', () => {
    const word = fc.constantFrom('agree', 'été', 'нет', 'لا', '17', '1,200', 'State A', 'don’t')
    const joint = fc.constantFrom(' ', ', ', ' — ', '; ', ' “x” ')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joint), { minLength: 2, maxLength: 20 }), (pairs) => {
        const text = pairs.map(([a, b], at) => (at === pairs.length - 1 ? a : a + b)).join('')
        const changed = text
          .replace(/ — /g, '—')
          .replace(/ /g, '\u00A0\n')
          .replace(/[“”]/g, '"')
          .replace(/’/g, "'")
          .normalize('NFD')
        expect(isFaithful(matchQuotation(changed, text).status)).toBe(true)
      }),
    )
  })
})

describe('changing what counts', () => {
  const corpus = makeCorpus({ sentences: 300, harmless: 0, tampered: 0 }, 7)
  const source = prepareText(corpus.text)
  const sentences = corpus.text.split(/(?<=\.)\s+/)
  const sentence = fc.constantFrom(...sentences)
  const passes = (quotation: string) =>
    isFaithful(matchQuotation(quotation, source, { nearest: false }).status)

  it('has sentences that pass unchanged', () => {
    expect(sentences.length).toBe(300)
    for (const one of sentences) expect(matchQuotation(one, source).status).toBe('verbatim')
  })

  it('no other digit ever passes', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, pick, by) => {
        const digits = [...text.matchAll(/\d/g)]
        const { index } = digits[pick % digits.length]!
        const digit = (Number(text[index]) + by) % 10
        expect(passes(text.slice(0, index) + digit + text.slice(index + 1))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('no digit more or less ever passes', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.boolean(), (text, pick, more) => {
        const digits = [...text.matchAll(/\d/g)]
        const { index } = digits[pick % digits.length]!
        const changed = more ? `${text[index]}${text[index]}` : ''
        expect(passes(text.slice(0, index) + changed + text.slice(index + 1))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  it('no word left out, doubled or exchanged ever passes', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.constantFrom('drop', 'double', 'swap', 'add'), (text, pick, how) => {
        const words = text.split(' ')
        const at = 1 + (pick % (words.length - 3))
        const word = words[at]!
        fc.pre(/\p{L}|\p{Nd}/u.test(word) && word !== words[at + 1])
        if (how === 'drop') words.splice(at, 1)
        if (how === 'double') words.splice(at, 0, word)
        if (how === 'add') words.splice(at, 0, 'not')
        if (how === 'swap') words.splice(at, 2, words[at + 1]!, word)
        expect(passes(words.join(' '))).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('no letter more, less or other ever passes', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.constantFrom('', 'x', 'xy'), (text, pick, put) => {
        const letters = [...text.matchAll(/\p{Ll}/gu)]
        const { index } = letters[pick % letters.length]!
        fc.pre(index > 0 && text[index] !== put)
        expect(passes(text.slice(0, index) + put + text.slice(index + 1))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
