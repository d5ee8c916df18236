import { describe, expect, it } from 'vitest'
import { check } from '../../../src/check/check.ts'
import { quoting, sourceWithText } from '../../../src/rules/evidence/texts.ts'
import { citation, exampleDossier, person, source } from '../../../src/rules/example.ts'
import type { Dossier } from '../../../src/types.ts'

interface Said {
  rule: string
  severity: string
  pointer: string
  message: string
  suggestion?: string
}

/** What the rules on quotations say of a dossier. */
function said(parts: Partial<Dossier>): Said[] {
  return check(exampleDossier({ actors: [person('p')], ...parts }))
    .diagnostics.filter(({ rule }) => /evidence\/(?:quote-|unverifiable)/.test(rule))
    .map(({ rule, severity, pointer, message, suggestion }) => ({
      rule: rule.slice('evidence/'.length),
      severity,
      pointer,
      message,
      ...(suggestion !== undefined && { suggestion }),
    }))
}

/** The rules that fire when words are quoted from an article. */
function rulesFor(text: string, exact: string, language = 'en'): string[] {
  return said({
    language,
    sources: [sourceWithText('a', text)],
    statements: [quoting('Person P spoke.', exact)],
  }).map(({ rule }) => rule)
}

describe('words that are the source’s own', () => {
  it.each([
    ['hyphen at a line end', 'They signed a co-\noperation agree-\nment today.', 'a cooperation agreement'],
    [
      'hyphen at a line end of a hyphenated word',
      'A military-\ntechnical agreement was signed.',
      'military-technical agreement',
    ],
    ['curly quotes for straight ones', "It's the state's “own” affair.", 'It’s the state’s "own" affair'],
    [
      'inner quotation marks',
      'He said: “They call it ‘a first step’ now.”',
      'They call it "a first step" now',
    ],
    ['guillemets with spaces', 'Il a dit : « Nous ne partirons pas. »', 'Nous ne partirons pas'],
    ['ellipsis of one character', 'We have, after talks, reached an agreement.', 'We have … an agreement'],
    [
      'ellipsis in brackets',
      'We have, after talks, reached an agreement.',
      'We have [...] reached an agreement',
    ],
    [
      'words supplied in brackets',
      'They have reached an agreement.',
      '[The ministers] have reached an agreement',
    ],
    ['letter supplied in brackets', 'They have reached an agreement.', '[t]hey have reached an agreement'],
    [
      'markers of notes in the source',
      'We have reached [3] an agreement [1, 2].',
      'We have reached an agreement',
    ],
    ['Arabic with marks of direction', 'وقال: «لن نغادر القاعدة أبدا».', 'لن نغادر \u200fالقاعدة أبدا'],
    ['Persian with another yeh and kaf', 'او گفت: «ما توافق کردیم».', 'ما توافق كرديم'],
    ['Chinese across a line break', '他说：“我们不会离开\n基地。”', '我们不会离开基地'],
    ['Japanese in corner brackets', '大臣は「合意に達した」と述べた。', '合意に達した'],
    ['Russian in its own marks', 'Он сказал: «Договор не подписан».', 'Договор не подписан'],
    ['Hindi', 'उन्होंने कहा: "हम सहमत हैं"।', 'हम सहमत हैं'],
    ['emoji before the words', '🇦🇫🤝 We have signed 🤝 it.', 'We have signed'],
    ['words put in decomposed form', 'L’accord a été signé.', 'L’accord a e\u0301te\u0301 signe\u0301'],
  ])('%s', (_, text, exact) => {
    expect(rulesFor(text, exact)).toEqual([])
  })
})

describe('words that are not', () => {
  it.each([
    ['digit', 'They handed over 17 helicopters.', 'handed over 19 helicopters'],
    ['magnitude', 'It costs $45 million a year.', 'It costs $45 billion a year'],
    ['decimal', 'Prices rose by 4.5% again.', 'Prices rose by 45% again'],
    ['superscript taken for a digit', 'They signed in 2024¹ at last.', 'They signed in 20241 at last'],
    ['negation dropped', 'We will not leave the base.', 'We will leave the base'],
    ['negation dropped inside dots', 'We will not leave the base.', 'We will … leave the base'],
    ['contraction undone', "We can't accept the terms now.", 'We can accept the terms now'],
    ['part of a word', 'They dared to attack us first.', 'They dare to attack us first'],
    ['case of a name', 'We met the Polish delegation there.', 'We met the polish delegation there'],
    ['order', 'State A attacked State B last night.', 'State B attacked State A last night'],
    ['Arabic negation', 'وقال: «لن نغادر القاعدة أبدا هذا العام».', 'نغادر القاعدة دائما هذا العام'],
    ['Chinese negation', '他说我们不会离开这个基地。', '他说我们会离开这个基地'],
    ['Russian negation', 'Он сказал: договор не подписан сегодня.', 'договор подписан сегодня'],
    ['German negation', 'Er sagte: Wir werden nicht gehen, nie.', 'Wir werden gehen, nie'],
    ['Persian digits', 'او گفت ۱۷ بالگرد تحویل دادیم.', 'او گفت ۱۹ بالگرد تحویل دادیم'],
    ['month', 'It was signed on 3 September 2024 there.', 'It was signed on 3 October 2024 there'],
  ])('%s', (_, text, exact) => {
    expect(rulesFor(text, exact)).toEqual(['quote-altered'])
  })

  it('says nothing like it is there', () => {
    expect(rulesFor('The delegations met for three hours.', 'a new page in our relations')).toEqual([
      'quote-absent',
    ])
  })
})

describe('a negation beside the quoted words', () => {
  it.each([
    ['English', 'He said it would "not be binding" at all.', 'be binding', 'en'],
    ['French', 'Le texte « ne sera pas contraignant », a-t-il dit.', 'contraignant', 'fr'],
    ['German', 'Er nannte es „nicht verbindlich“.', 'verbindlich', 'de'],
    ['Russian', 'Он назвал его «не обязательным».', 'обязательным', 'ru'],
    ['Spanish', 'Dijo que “no es vinculante”.', 'es vinculante', 'es'],
  ])('%s', (_, text, exact, language) => {
    expect(rulesFor(text, exact, language)).toEqual(['quote-altered'])
  })

  it.each([
    ['outside the quotation marks', 'He did not say that it would "be binding" at all.', 'be binding'],
    ['in another sentence', 'He said: "It is not over. The text is binding."', 'The text is binding'],
    ['a “no” of its own', 'He said: "No, we will go there."', 'we will go there'],
    ['in another quotation', 'He said "not now" and then "it is binding".', 'it is binding'],
    ['without quotation marks', 'The text will not be binding.', 'be binding'],
  ])('but not %s', (_, text, exact) => {
    expect(rulesFor(text, exact)).toEqual([])
  })
})

describe('messages', () => {
  const text = 'Person P said that State B will "soon no longer dare" to attack [1].'
  const brief = { brief: 'source:a', citations: [citation('b', { marker: '1' })] } as const

  it('show the two texts side by side and suggest the words of the source', () => {
    expect(
      said({
        ...brief,
        citations: [...brief.citations],
        sources: [sourceWithText('a', text), sourceWithText('b', 'It will soon no longer wish to attack.')],
        statements: [quoting(text.replace(' [1]', ''), 'soon no longer dare', { citations: ['citation:b'] })],
      }),
    ).toEqual([
      {
        rule: 'quote-altered',
        severity: 'error',
        pointer: '/statements/0/quotes/0/exact',
        message:
          'The quotation reads "soon no longer {+dare+}", but "source:b", which is cited for it, has "soon no longer [-wish-]".',
        suggestion: 'soon no longer wish',
      },
    ])
  })

  it('name the text that is not held, and what another source has', () => {
    expect(
      said({
        brief: 'source:a',
        citations: [citation('b', { marker: '1' }), citation('c')],
        sources: [
          sourceWithText('a', text),
          sourceWithText('b', 'It will soon no longer wish to attack.'),
          source('c'),
        ],
        statements: [
          quoting(text.replace(' [1]', ''), 'soon no longer dare', {
            citations: ['citation:b', 'citation:c'],
          }),
        ],
      }),
    ).toEqual([
      {
        rule: 'unverifiable',
        severity: 'info',
        pointer: '/statements/0/quotes/0/exact',
        message:
          'The quotation "soon no longer dare" was not compared with its source: the text of "source:c" is not held. "source:b" has "soon no longer [-wish-]".',
      },
    ])
  })

  it('lead to the citation, and to the line and sentence in the brief', () => {
    const statement = quoting('State B will "soon no longer dare" to go.', 'soon no longer dare', {
      citations: ['citation:b'],
    })
    const related = (text: string) =>
      check(
        exampleDossier({
          actors: [person('p')],
          brief: 'source:a',
          citations: [citation('b')],
          sources: [
            sourceWithText('a', 'A headline.\n\nFirst. State B will "soon no longer dare" to\ngo [1]. Last.'),
            sourceWithText('b', text),
          ],
          statements: [statement],
        }),
      ).diagnostics.find(({ rule }) => rule.startsWith('evidence/quote-'))!.related
    const expected = [
      {
        message: 'The citation that should hold the words.',
        record: 'citation:b',
        pointer: '/citations/0/source',
      },
      {
        message: 'Line 3 of "source:a": "State B will "soon no longer dare" to go [1]."',
        record: 'source:a',
        pointer: '/sources/0/text/blocks/0/text',
      },
    ]
    expect(related('It will soon no longer wish to attack.')).toEqual(expected)
    expect(related('Nothing of the kind.')).toEqual(expected)
  })

  it('tell what stands between two parts of a splice', () => {
    const talks = 'He turned to trade. They spoke of grain and of gas. He thanked the hosts.'
    expect(
      said({
        sources: [sourceWithText('a', `We will leave the base. ${talks} It will be by next summer.`)],
        statements: [quoting('Person P spoke.', 'We will leave the base … by next summer')],
      }),
    ).toEqual([
      {
        rule: 'quote-spliced',
        severity: 'warning',
        pointer: '/statements/0/quotes/0/exact',
        message:
          'The quotation "We will leave the base … by next summer" joins words between which "source:a" has 87 characters: "He turned to trade. They spoke of grain and of gas. He thanked the hosts. It wi…".',
      },
    ])
  })

  it('count the places of words that stand twice', () => {
    expect(
      said({
        sources: [sourceWithText('a', 'He spoke of peace. She spoke of peace.')],
        statements: [quoting('Person P spoke.', 'spoke of peace')],
      }),
    ).toMatchObject([
      {
        rule: 'quote-ambiguous',
        severity: 'warning',
        message:
          'The quotation "spoke of peace" stands at 2 places of "source:a", in which the statement stands.',
      },
    ])
  })
})

describe('which texts count', () => {
  const words = 'Person P called it "a first step".'

  it('the passage tells which of two places is meant', () => {
    expect(
      said({
        brief: 'source:a',
        citations: [citation('b', { passage: { exact: 'Person P called it a first step' } })],
        sources: [
          sourceWithText('a', words),
          sourceWithText('b', 'Person P called it a first step. Others called it a first step too.'),
        ],
        statements: [quoting(words, 'a first step', { citations: ['citation:b'] })],
      }),
    ).toEqual([])
  })

  it('only citations for the quotation, where there are any', () => {
    const citations = [citation('b'), citation('c', { purpose: 'quotation' })]
    const parts = {
      brief: 'source:a' as const,
      citations,
      statements: [quoting(words, 'a first step', { citations: ['citation:b', 'citation:c'] })],
    }
    expect(
      said({
        ...parts,
        sources: [
          sourceWithText('a', words),
          sourceWithText('b', 'It is a first step.'),
          sourceWithText('c', 'None.'),
        ],
      }).map(({ rule }) => rule),
    ).toEqual(['quote-absent'])
  })

  it.each(['background', 'see-also', 'disputes', 'corrects'] as const)('no citation for %s', (purpose) => {
    expect(
      said({
        brief: 'source:a',
        citations: [citation('b', { purpose })],
        sources: [sourceWithText('a', words), sourceWithText('b', 'Nothing of the kind.')],
        statements: [quoting(words, 'a first step', { citations: ['citation:b'] })],
      }),
    ).toEqual([])
  })

  it('a passage of a source that is not held refutes words that are nearly its own', () => {
    expect(
      said({
        brief: 'source:a',
        citations: [citation('b', { passage: { exact: 'It is a first stop, he said.' } })],
        sources: [sourceWithText('a', words), source('b')],
        statements: [quoting(words, 'a first step', { citations: ['citation:b'] })],
      }).map(({ rule, message }) => `${rule} ${message}`),
    ).toEqual([
      'quote-altered The quotation reads "a first {+step+}", but the passage of "citation:b" has "a first [-stop-]".',
    ])
  })

  it('the words as spoken are compared with a source in their language', () => {
    const russian = (text: string) =>
      said({
        brief: 'source:a',
        citations: [citation('b')],
        sources: [sourceWithText('a', words), sourceWithText('b', text, { language: 'ru' })],
        statements: [
          quoting(words, 'a first step', {
            quotes: [{ exact: 'a first step', original: { exact: 'первый шаг', language: 'ru' } }],
            citations: ['citation:b'],
          }),
        ],
      }).map(({ rule, pointer }) => `${rule} ${pointer}`)
    expect(russian('Это первый шаг, сказал он.')).toEqual([])
    expect(russian('Это последний шаг, сказал он.')).toEqual([
      'quote-altered /statements/0/quotes/0/original/exact',
    ])
  })

  it('the statement itself, even when it stands in a text that is held', () => {
    expect(
      said({
        sources: [sourceWithText('a', words)],
        statements: [quoting('Person P called it "a first stop".', 'a first step')],
      }).map(({ rule, message }) => `${rule} ${message}`),
    ).toEqual([
      'quote-altered The quotation reads "a first {+step+}", but the statement itself has "a first [-stop-]".',
    ])
  })

  it('a statement may print only part of what is quoted', () => {
    expect(
      said({
        sources: [sourceWithText('a', 'Person P said: "It is a first step, and it is ours."')],
        statements: [quoting('Person P called it "a first step".', 'It is a first step, and it is ours')],
      }),
    ).toEqual([])
  })

  it('a snapshot where the source stores no text', () => {
    const dossier = exampleDossier({
      actors: [person('p')],
      sources: [source('a')],
      statements: [quoting(words, 'a last step')],
    })
    const { diagnostics } = check(dossier, {
      snapshotOf: ({ id }) => (id === 'source:a' ? { text: words } : undefined),
    })
    expect(diagnostics.map(({ rule }) => rule)).toContain('evidence/quote-altered')
  })
})

describe('one after the other', () => {
  it('a good quotation, and what comes after it', () => {
    const statements = ['a first step', 'a last step', 'a first stop', 'nothing like it at all'].map(
      (exact, i) => ({
        ...quoting('Person P spoke.', exact),
        id: `statement:${i}` as const,
      }),
    )
    expect(
      said({ sources: [sourceWithText('a', 'It is a first step.')], statements }).map(
        ({ rule, pointer }) => `${rule} ${pointer.slice(0, 13)}`,
      ),
    ).toEqual(['quote-altered /statements/1', 'quote-altered /statements/2', 'quote-absent /statements/3'])
  })

  it('a source in another language, and one in the language of the words', () => {
    expect(
      said({
        brief: 'source:a',
        citations: [citation('b'), citation('c')],
        sources: [
          sourceWithText('a', 'Person P called it "a first step".'),
          sourceWithText('b', 'Это первый шаг.', { language: 'ru' }),
          sourceWithText('c', 'It is a last step.'),
        ],
        statements: [
          quoting('Person P called it "a first step".', 'a first step', {
            citations: ['citation:b', 'citation:c'],
          }),
        ],
      }).map(({ rule }) => rule),
    ).toEqual([])
  })

  it('the offsets of the sentence tell which of two places is meant', () => {
    const text = 'He called it a first step. She called it a first step.'
    const at = (start: number, end: number) =>
      said({
        sources: [sourceWithText('a', text)],
        statements: [
          quoting('Somebody spoke.', 'a first step', { appearsIn: { source: 'source:a', start, end } }),
        ],
      }).map(({ rule }) => rule)
    expect(at(27, 54)).toEqual([])
    expect(at(0, text.length)).toEqual([])
    expect(at(0, 5)).toEqual(['quote-ambiguous'])
  })
})

describe('many quotations', () => {
  it('fold each source once', () => {
    const text = Array.from(
      { length: 4000 },
      (_, i) => `Sentence ${i} says that item ${i} was delivered.`,
    ).join(' ')
    const statements = Array.from({ length: 300 }, (_, i) => ({
      ...quoting('Person P spoke.', `item ${i * 7} was delivered`),
      id: `statement:${i}` as const,
    }))
    const started = performance.now()
    expect(said({ sources: [sourceWithText('a', text)], statements })).toEqual([])
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
