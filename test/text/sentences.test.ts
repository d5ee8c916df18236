import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../src/text/abbreviations.ts'
import { type SentenceOptions, splitSentences } from '../../src/text/sentences.ts'
import { fc } from '../support/property.ts'

const sentences = (text: string, options?: SentenceOptions) =>
  splitSentences(text, options).map(({ start, end }) => text.slice(start, end))

/** Each case is a text with `|` where it is to be cut. */
function cuts(marked: string, options?: SentenceOptions) {
  const parts = marked.split('|')
  const text = parts.join('')
  expect(sentences(text, options)).toEqual(parts.map((part) => part.trim()))
}

describe('English', () => {
  it.each([
    'The deal was signed. |It was not published.',
    'Gen. A and Lt. Col. B met Mr. C. |They left.',
    'Lt.-Gen. A left. |Maj. Gen. B stayed.',
    'It was signed on Sept. 3 by J. R. Smith. |He left.',
    'The vote fell in Sept. |State A signed later.',
    'Sec. A met the Rt. Hon. B. |They left.',
    'It held until Jan. |The end came.',
    'In Sept. State A signed. |State B did not.',
    'See No. 45/2024 and Art. 5 of the text. |It says so.',
    'He said no. |They agreed.',
    'Decree No. 45/2024. |It says so.',
    'The U.S. Army left. |Officials did not comment.',
    'He lives in the U.S. |The talks go on.',
    'The U.S.-led force left. |It was small.',
    'A U.S. official said so. |U.N. observers agreed.',
    'The talks began at 10 a.m. |Officials said little.',
    'The talks began at 10 a.m. GMT on Monday. |They ended at 3 p.m. Moscow time.',
    'The talks began at 10 a.m. Monday. |They ended.',
    'At 10 a.m. Mr. A left. |He came back.',
    'It cost 3.5 million. |About 1,200.50 was paid.',
    'Acme Inc. sells arms. |It sold them to Acme Corp. |They paid.',
    'He met King Jr. on Monday. |He left.',
    'They chose plan B. |The others left.',
    'So did I. |They agreed.',
    'Tanks, guns, etc. were sent. |Others came.',
    'Tanks, guns, etc. |Others came.',
    'It applies to e.g. State A and i.e. State B. |It ends.',
    'Use https://example.org/a.b?c=d or example.org. |Then read it.',
    '27 people left. |27 came.',
    'It ended in 2024. |27 people left.',
    'Was it signed? |Yes! |It was.',
    'Yahoo! is a company. |So is Acme.',
    'They waited… |Then it came.',
    'They said … that it … Will come. |It did.',
    'They waited... and it came. |It did.',
    'We "[...] Will come" there. |It did.',
    'al-A left. |al-Sadr stayed.',
    '1. The parties agree. |They do.',
    'IV. Provisions follow. |They do.',
    'A headline without a full stop\n|The text begins. |It ends',
    'First paragraph\n\n|Second paragraph',
    'A line\r\n|Another line\u2028|A third',
    'DR. SMITH LEFT. |MR. JONES STAYED.',
    '**Bold text.** |Next text. |_Done._ |Next.',
    '(They left.) |They came back.',
    'They left (see p. 5). |They came back.',
    'The United States (U.S.) Army left. |It did.',
    '. . .',
  ])('%j', (marked) => cuts(marked))
})

describe('quotations', () => {
  it.each([
    'He said: “We are done.” |He left.',
    'He said: "We are done." |He left.',
    'He said we are “done”. |He left.',
    'He said we are "done". |He left.',
    '“Will you come?” he asked. |He left.',
    '“Will you come?” Mr. A asked. |He left.',
    '“Will you come?” |State A did not.',
    '“We came. We saw,” he said. |He left.',
    '"We came. We saw," he said. |He left.',
    'He said: “We came. We saw.” |He left.',
    '“We came,” he said. |“We saw.”',
    '“An opening mark without its end. |It goes on.',
    '6" guns fired. |They hit 5" plates. |So it was.',
    '“We came.” — State A',
    'They will “soon no longer dare” to attack. |He left.',
    '‘We are done.’ |He left.',
    'He works for “Acme Inc.” |He left.',
  ])('%j', (marked) => cuts(marked))

  it('are cut inside when asked', () => {
    cuts('He said: “We came. |We saw.” |He left.', { splitQuotations: true })
  })
})

describe('lines broken to a width', () => {
  const text = 'The deal was\nsigned [1]. He said: “We\ncame. We\nsaw.” \n\nIt is\nnew.'
  it('end sentences only at blank lines when asked', () => {
    expect(sentences(text, { wrapped: true })).toEqual([
      'The deal was\nsigned [1].',
      'He said: “We\ncame. We\nsaw.”',
      'It is\nnew.',
    ])
    expect(sentences(text)).toHaveLength(8)
  })
})

describe('markers belong to the sentence before', () => {
  it.each([
    'The deal was signed [1, 2]. |It was not published [1].',
    'The deal was signed.[3] |It was not published.',
    'The deal was signed. [3] |It was not published.',
    'The deal was signed [3]. |It was not published.',
    'The deal was signed.[3]|It was not published.',
    'They did not comment.[3] |“We will,” said State A.',
    'The deal was signed.[1][2] [3] |It was not published.',
    'The deal was signed.¹·² |It was not published.',
    'The deal was signed.[^1] |It was not published.',
    'He said “done.” [1] |He left.',
    'He said “done.”[1] |He left.',
    'He said “done[1].” |He left.',
    'It lies in the U.S. [3] and in State B. |It is new.',
    'It was signed by Gen. [1] A. |It is new.',
    'It was signed [1,\n2] there. |It is new.',
    'A headline [1]\n|The text.',
  ])('%j', (marked) => cuts(marked))
})

describe('other languages', () => {
  it.each<[string, string]>([
    ['ru', 'Соглашение подписано в сент. 2024 г. |Стороны не сообщили подробностей.'],
    ['ru', 'Соглашение подписано в сент. 2024 г. в Москве. |Стороны довольны.'],
    ['ru', 'В 2024 г. Россия подписала соглашение. |Стороны довольны.'],
    ['ru', 'Встреча прошла в г. Москва. |Стороны довольны.'],
    ['ru', 'Это, т. е. соглашение, ново. |Оно т.е. документ.'],
    ['ru', 'Ген. А. С. Иванов и др. подписали. |Они довольны.'],
    ['ru', 'Танки, пушки и т. д. |Они довольны.'],
    ['ru', '«Вы придёте?» — спросил он. |Они ушли.'],
    ['ru', 'Указ от 3 сент. № 45. |Он подписан.'],
    ['uk', 'Угоду підписано у верес. 2024 р. |Сторони задоволені.'],
    ['de', 'Das Abkommen wurde am 3. September 2024 unterzeichnet. |Es gilt.'],
    ['de', 'Er nannte z. B. Russland. |Dr. A sagte nichts.'],
    ['de', 'Im 19. Jahrhundert war es anders. |Heute nicht.'],
    ['de', 'Das geschah 2024. |Die Parteien schwiegen.'],
    ['de', 'Er sagte: „Wir sind fertig.“ |Dann ging er.'],
    ['de', 'Er sagte: »Wir sind fertig.« |Dann ging er.'],
    ['de', '„Kommen Sie?“, fragte er. |Dann ging er.'],
    ['fr', 'Il a dit : « Nous avons fini. » |Il est parti.'],
    ['fr', 'Il a dit : «\u00a0Nous avons fini.\u00a0»[1] |Il est parti.'],
    ['fr', '« Viendrez-vous ? » a-t-il demandé. |Il est parti.'],
    ['fr', 'M. A et le gén. B sont venus. |Ils sont partis.'],
    ['fr', 'Est-ce fini ? |Oui !'],
    ['es', '¿Se firmó? |¡Sí! |El Sr. A no habló.'],
    ['es', 'Los EE. UU. y otros firmaron. |No hablaron.'],
    ['pt', 'O Sr. A assinou o art. 5. |Não falou.'],
    ['pl', 'Gen. A podpisał art. 5. |Wyszedł.'],
    ['ar', 'هل وقعت الاتفاقية؟ |نعم. |قال د. أحمد ذلك.'],
    ['ar', 'وقعت الاتفاقية عام 2024 م. |قال ذلك.'],
    ['fa', 'توافق امضا شد.[۱] |آیا منتشر شد؟ |نه.'],
    ['ur', 'معاہدہ ہوا۔ |کیا شائع ہوا؟ |نہیں۔'],
    ['zh', '协议已签署。|是否公布？|没有！'],
    ['zh', '“我们会来。”他说。|他走了。'],
    ['zh', '他说。|“我们会来。”|他走了。'],
    ['zh', '协议已签署。[1]|没有公布[2]。|完。'],
    ['ja', '協定に署名した。|「行きます。」と述べた。|終わり。'],
    ['hi', 'समझौता हुआ। |डॉ. अ ने कहा। |क्या छपा?'],
    ['ko', '협정을 체결했다. |공개하지 않았다.'],
    ['am', 'ስምምነት ተፈረመ። |አልታተመም።'],
  ])('%s %j', (language, marked) => cuts(marked, { language }))

  it('a Russian or Arabic text needs no language', () => {
    cuts('Встреча прошла в г. Москва в сент. 2024 г. |Стороны довольны.')
    cuts('قال د. أحمد ذلك. |نعم.')
  })
  it('an unknown language is read with the English lists', () => {
    cuts('Gen. A left. |He did.', { language: 'tlh' })
    cuts('Gen. A left. |He did.', { language: 'constructor' })
  })
})

describe('the lists', () => {
  it('hold each entry once, without a last full stop', () => {
    for (const [language, lists] of Object.entries(ABBREVIATIONS)) {
      for (const key of ['joining', 'numbered', 'loose', 'starters', 'leads', 'speech'] as const) {
        const words = lists[key].split(' ').filter((word) => word !== '')
        expect([language, key, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([
          language,
          key,
          [],
        ])
        expect(words.filter((word) => word.endsWith('.'))).toEqual([])
      }
      const { joining, numbered } = lists
      expect([
        language,
        joining.split(' ').filter((word) => word && numbered.split(' ').includes(word)),
      ]).toEqual([language, []])
    }
  })
})

describe('properties', () => {
  const piece = fc.constantFrom(
    ...[
      '. ',
      '.',
      '!',
      '?',
      '…',
      '。',
      '” ',
      '“',
      '"',
      ' »',
      '« ',
      '(',
      ')',
      ' [1]',
      '[1]',
      '¹',
      '\n',
      '\r\n',
      ' ',
      '\t',
    ],
    ...['Gen', 'U.S', 'a.m', 'He', 'left', 'г', '2024', '3', 'No', 'z', 'B', '\ud800', '😀', '*', '—', "'"],
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  const options = fc.record({
    language: fc.constantFrom(undefined, 'en', 'ru', 'de', 'zh-Hans', 'x'),
    splitQuotations: fc.boolean(),
    wrapped: fc.boolean(),
  })

  it('spans are ordered, apart and in range, and the gaps are white space', () => {
    fc.assert(
      fc.property(text, options, (value, choice) => {
        let done = 0
        for (const { start, end } of splitSentences(value, choice)) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          expect(value.slice(done, start)).toMatch(/^[\s\u0085]*$/)
          expect(value.slice(start, end)).not.toMatch(/^\s|\s$/)
          done = end
        }
        expect(value.slice(done)).toMatch(/^[\s\u0085]*$/)
      }),
      { numRuns: 4000 },
    )
  })

  it('a sentence alone is one sentence again where lines end it', () => {
    const line = fc.constantFrom(
      'The deal was signed [1].',
      '“We came. We saw,” he said.',
      'A headline',
      'In Sept. it fell.',
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        expect(sentences(lines.join('\n'))).toEqual(lines)
      }),
    )
  })
})

describe('hostile input stays linear', () => {
  it.each([
    '.',
    '. ',
    ' ',
    '[',
    '[1',
    '1,',
    '!',
    '"',
    '“',
    '.”',
    '. [1]',
    '. »',
    'a.',
    'A. ',
    'г. ',
    '“a. ',
    '\n',
    '. (',
    '?!… ',
  ])('200 kB of %j', (unit) => {
    const value = unit.repeat(Math.ceil(200_000 / unit.length))
    const started = performance.now()
    splitSentences(value)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
