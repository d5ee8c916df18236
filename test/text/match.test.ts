import { describe, expect, it } from 'vitest'
import { markDiff } from '../../src/text/diff.ts'
import { isFaithful, type MatchOptions, matchQuotation } from '../../src/text/match.ts'
import { sliceSpan } from '../../src/text/offsets.ts'
import { prepareText } from '../../src/text/prepare.ts'

function statusOf(source: string, quotation: string, options?: MatchOptions) {
  return matchQuotation(quotation, source, options).status
}

function textsOf(source: string, quotation: string, options?: MatchOptions) {
  return matchQuotation(quotation, source, options).spans.map((span) => sliceSpan(source, span))
}

type Case = readonly [what: string, source: string, quotation: string]

describe('verbatim', () => {
  const cases: readonly Case[] = [
    ['a part of a sentence', 'The two states signed it in 2024.', 'two states signed it'],
    ['a whole text', 'Signed.', 'Signed.'],
    ['with its own marks', 'He said “we agree” today.', '“we agree”'],
    ['beside an emoji', 'Signed 😀👩‍👩‍👧 today.', '👩‍👩‍👧 today'],
    ['before a superscript marker', 'Signed in 2024¹ and published.', 'Signed in 2024'],
    ['between Chinese characters', '双方于2024年9月签署了协议。', '2024年9月'],
    ['between Thai characters', 'ข้อตกลงไม่ได้ลงนาม', 'ไม่ได้ลงนาม'],
    ['after a French article', 'Ils ont signé l’accord.', 'accord'],
    ['before a possessive', 'It is Moscow’s offer.', 'Moscow'],
    ['ends with a bracket of the source', 'It is [sic] final.', 'It is [sic] final'],
  ]

  it.each(cases)('%s', (_, source, quotation) => {
    expect(statusOf(source, quotation)).toBe('verbatim')
    expect(textsOf(source, quotation)).toEqual([quotation])
  })

  it('counts its span in code points', () => {
    expect(matchQuotation('signed', '😀😀 signed').spans).toEqual([{ start: 3, end: 9 }])
    expect(matchQuotation('e\u0301t\u00E9', 'un e\u0301t\u00E9').spans).toEqual([{ start: 3, end: 7 }])
  })
})

describe('a number that is cut', () => {
  it.each<[source: string, quotation: string, cut: string | undefined]>([
    ['It will cost $45 million in all.', 'It will cost $45', '$45 million'],
    ['It will cost $45 million in all.', 'million in all', '$45 million'],
    ['It rose by 45 percent.', 'rose by 45', '45 percent'],
    ['It will cost $45 million in all.', 'cost $45 million', undefined],
    ['It will cost $45 million in all.', 'It will cost', undefined],
    ['Signed on 3 September 2024.', '3 September', undefined],
  ])('%s: %s', (source, quotation, cut) => {
    expect(matchQuotation(quotation, source, { language: 'en' }).cutsNumber).toBe(cut)
  })
})

describe('normalised', () => {
  const cases: readonly Case[] = [
    ['straight for curly marks', 'They call it a “new page” and don’t wait.', 'a "new page" and don\'t wait'],
    ['single for double marks', 'They call it a “new page”.', 'They call it a ‘new page’'],
    ['a nested name that ends in a digit', 'The ‘Plan 2030’ text is out.', 'The “Plan 2030” text'],
    ['its own marks around it', 'We agree, he said.', '“We agree”'],
    ['a full stop moved inside', 'to attack Afghan territory, he said', '“to attack Afghan territory.”'],
    ['a comma moved outside', 'the so-called ‘page,’ he said', 'the so-called ‘page’, he said'],
    ['the first letter', 'that the plan may be delayed', 'The plan may be delayed'],
    ['the first letter, the other way', 'The plan may be delayed', 'the plan may be delayed'],
    ['the first letter, in Turkish', 'Dedi ki: imzalamayacağız.', 'İmzalamayacağız'],
    ['dots where it begins and ends', 'We will sign it soon.', '… will sign it …'],
    ['spaces', 'We  will\u00A0sign\u202Fit.', 'We will sign it'],
    ['line breaks', 'We will\r\nsign\nit.', 'We will sign it'],
    ['an empty line', 'We will sign.\n\nWe will pay.', 'We will sign. We will pay.'],
    ['dashes', 'The text – a draft – is out.', 'The text — a draft — is out'],
    ['typed dashes', 'The text—a draft—is out.', 'The text -- a draft -- is out'],
    ['hyphens', 'a cease‑fire', 'a cease-fire'],
    ['an ellipsis of the source', 'Well … we will see.', 'Well... we will see'],
    ['a soft hyphen', 'the nego\u00ADtiation', 'the negotiation'],
    ['a word divided at the end of a line', 'in Mos-\ncow today', 'in Moscow today'],
    ['a compound divided at its hyphen', 'a well-\nknown text', 'a well-known text'],
    ['a compound divided, read as one word', 'a well-\nknown text', 'a wellknown text'],
    ['a hanging hyphen at the end of a line', 'pre-\nand post-war', 'pre- and post-war'],
    ['a divided word in the quotation', 'in Moscow today', 'in Mos-\ncow today'],
    ['decomposed letters', 'l\u2019e\u0301lan', 'l\u2019\u00E9lan'],
    ['zero-width characters', 'the agree\u200Bment', 'the agreement'],
    ['ligatures', 'the oﬃcial ﬁle', 'the official file'],
    ['Russian marks', 'Он сказал: «Мы не подпишем».', '„Мы не подпишем“'],
    ['Russian dash and yo', 'Всё ещё — не подписано', 'Все еще - не подписано'],
    ['German marks', 'Er sagt: „Wir haben 1.200 Verträge“.', '»Wir haben 1.200 Verträge«'],
    [
      'French marks and spaces',
      'Il dit : «\u202FNous signerons\u202F; oui\u202F!\u202F»',
      '"Nous signerons; oui!"',
    ],
    ['Japanese marks', '大臣は「合意は署名された」と述べた。', '『合意は署名された』'],
    [
      'Japanese over a line break, full-width digits',
      '合意は2024年9月に\n署名された',
      '合意は２０２４年９月に署名された',
    ],
    ['Arabic digits and marks', 'قال: «لن نوقّع في ٣ سبتمبر ٢٠٢٤».', '"لن نوقّع في 3 سبتمبر 2024"'],
    [
      'Persian yeh, kaf, digits and half-spaces',
      'ما ۴۵ میلیون دلار نمی‌دهیم به کابل',
      'ما 45 ميليون دلار نميدهيم به كابل',
    ],
    ['Hebrew gershayim', 'צה״ל לא יחתום', 'צה"ל לא יחתום'],
    ['Hindi with its full stop', 'वह बोले, “हम समझौता नहीं करेंगे।”', '‘हम समझौता नहीं करेंगे’'],
    ['Spanish marks', 'Dijo: «¿Quién firmará?».', '“¿Quién firmará?”'],
    ['Korean marks', '“합의에 서명하지 않았다”고 밝혔다.', '‘합의에 서명하지 않았다’'],
    ['Greek marks', 'Είπε: «Δεν θα υπογράψουμε».', '“Δεν θα υπογράψουμε”'],
    ['right-to-left isolates', 'He said \u2067לא\u2069 twice', 'He said לא twice'],
  ]

  it.each(cases)('%s', (_, source, quotation) => {
    expect(statusOf(source, quotation)).toBe('normalised')
  })

  it('maps its span back to the original', () => {
    expect(textsOf('😀 He said: “we\u00A0  agree\u00AD” now', '"we agree"')).toEqual([
      '“we\u00A0  agree\u00AD”',
    ])
    expect(textsOf('in Mos-\ncow today', 'Moscow')).toEqual(['Mos-\ncow'])
    expect(textsOf('to attack territory, he said', '“to attack territory.”')).toEqual(['to attack territory'])
  })
})

describe('elided', () => {
  const source =
    'We will sign the agreement with both states in May, because the minister asked for it. He thanked them all.'
  const cases: readonly (readonly [quotation: string, pieces: string[]])[] = [
    ['We will sign … in May', ['We will sign', 'in May']],
    ['We will sign... in May', ['We will sign', 'in May']],
    ['We will sign [...] in May', ['We will sign', 'in May']],
    ['We will sign […] in May', ['We will sign', 'in May']],
    ['We will sign (…) in May', ['We will sign', 'in May']],
    ['We will sign <…> in May', ['We will sign', 'in May']],
    ['[The two states] will sign the agreement', ['will sign the agreement']],
    ['because [he] asked for it', ['because', 'asked for it']],
    ['because the minister [of defence] asked for it', ['because the minister', 'asked for it']],
    ['[w]e will sign', ['We will sign']],
    ['in May … [h]e thanked them', ['in May', 'He thanked them']],
    ['the minister ask[s] for it', ['the minister ask', 'for it']],
    ['He thanked them [莫斯科]', ['He thanked them']],
    ['He thanked them all [sic]', ['He thanked them all']],
  ]

  it.each(cases)('%s', (quotation, pieces) => {
    const match = matchQuotation(quotation, source)
    expect(match.status).toBe('elided')
    expect(match.spans.map((span) => sliceSpan(source, span))).toEqual(pieces)
  })

  it.each<Case>([
    ['commas', '“We agree,” he said, “to sign it.” Then he left.', 'We agree to sign it.'],
    ['straight marks', '"We agree," he said, "to sign it." Then he left.', '"We agree to sign it."'],
    ['single marks', '‘We agree,’ he said, ‘to sign it.’', 'We agree to sign it'],
    ['commas outside', '“We agree”, Gen. Example said, “to sign it”.', 'We agree to sign it'],
    ['a new sentence', '“We agree,” the minister said. “It is good.”', '“We agree. It is good.”'],
    ['a question', '“Really?” he asked. “We agree to it.”', 'Really? We agree to it'],
    ['German', '„Wir sind bereit“, sagte er, „das zu tun.“', '„Wir sind bereit, das zu tun“'],
    ['French', '« Nous sommes prêts », a-t-il dit, « à signer. »', '«Nous sommes prêts à signer»'],
    ['twice', '“We agree,” he said, “to sign,” and went on, “to pay.”', 'We agree to sign to pay'],
  ])('joins what an attribution breaks off: %s', (_, text, quotation) => {
    const match = matchQuotation(quotation, text)
    expect(match.status).toBe('elided')
    expect(match.gaps).toHaveLength(match.spans.length - 1)
    expect(match.gaps[0]?.text).toMatch(/said|asked|sagte|dit/)
  })

  it.each<Case>([
    ['another speaker', '“We agree.” The other one said: “Never.”', 'We agree. Never.'],
    ['another sentence', '“We agree,” he said. The other one said, “Never.”', 'We agree. Never.'],
    ['two fragments', 'It is a “new page” in the “old book” now.', 'a new page old book'],
    ['a fragment after a quotation', '“We agree,” he said of the “old book”.', 'We agree old book'],
    ['a dropped negation', '“We agree,” he said, “not to sign it.”', 'We agree to sign it'],
    ['another paragraph', '“We agree,” he said.\n\n“Never,” she said.', 'We agree. Never'],
  ])('does not join %s', (_, text, quotation) => {
    expect(statusOf(text, quotation)).toBe('altered')
  })

  it('describes what is left out', () => {
    const { gaps, spliced } = matchQuotation('We will sign … in May', source, { language: 'en' })
    expect(gaps).toEqual([
      {
        span: { start: 12, end: 44 },
        text: ' the agreement with both states ',
        length: 32,
        sentences: 0,
        negations: [],
        spliced: false,
      },
    ])
    expect(spliced).toBe(false)
  })

  it('takes the tightest way through the source', () => {
    const text =
      'We will go. Then we agreed with them to sign it at once. We agreed long ago. They had to sign it then.'
    expect(textsOf(text, 'agreed … to sign it')).toEqual(['agreed', 'to sign it'])
    expect(matchQuotation('agreed … to sign it', text).gaps[0]?.text).toBe(' with them ')
  })

  it('calls a splice what leaves out a sentence or more', () => {
    const text =
      'We will sign the text. The others waited outside. They did so for long. In the end we will leave the room.'
    const match = matchQuotation('We will sign the text … we will leave the room', text)
    expect(match).toMatchObject({ status: 'elided', spliced: true })
    expect(match.gaps[0]?.sentences).toBeGreaterThan(1)
  })

  it('calls a splice what leaves out more characters than allowed', () => {
    const text = `We will sign the text ${'and so on '.repeat(40)}at the end of it all.`
    expect(matchQuotation('We will sign the text … at the end of it', text).spliced).toBe(true)
    expect(matchQuotation('We will sign the text … at the end of it', text, { spliceGap: 500 }).spliced).toBe(
      false,
    )
  })

  it('names the negations of a longer gap', () => {
    const text = 'We will sign the text, but never without the consent of the council, in the month of May.'
    const match = matchQuotation('We will sign the text … in the month of May', text, { language: 'en' })
    expect(match.gaps[0]?.negations).toEqual(['never', 'without'])
  })
})

describe('altered', () => {
  const cases: readonly Case[] = [
    ['another digit', 'We lost 17 helicopters in 2024.', 'We lost 19 helicopters in 2024'],
    ['another magnitude', 'It is worth $45 million today.', 'It is worth $450 million today'],
    ['another year', 'It was signed in 2024 in Moscow.', 'It was signed in 2023 in Moscow'],
    ['a separator', 'We have 1.200 men there.', 'We have 1,200 men there'],
    ['a superscript made a digit', 'It is 10² metres long there.', 'It is 102 metres long there'],
    ['a marker made a digit', 'It was signed in 2024¹ there.', 'It was signed in 20241 there'],
    ['a dropped "not"', 'We will not sign the text.', 'We will sign the text'],
    ['a dropped "не"', 'Мы не подпишем этот текст.', 'Мы подпишем этот текст'],
    ['an added "not"', 'We will sign the text.', 'We will not sign the text'],
    ['another verb', 'We will sign the text.', 'We will burn the text'],
    ['another month', 'They signed it in May of that year.', 'They signed it in June of that year'],
    ['another case inside', 'They praised the Polish offer.', 'They praised the polish offer'],
    ['a question made an answer', 'Will we attack them? He asked.', 'Will we attack them!'],
    ['an added sign', 'It was 5 degrees there.', '−5 degrees there'],
    [
      'a hyphen elsewhere than at the end of a line',
      'They re-sign the well-\nknown text of the old treaty.',
      'They resign the well-known text of the old treaty',
    ],
    ['words in another order', 'He said yes and then no to us.', 'He said no and then yes to us'],
    ['a word left out without dots', 'We will soon sign the text.', 'We will sign the text'],
  ]

  it.each(cases)('%s', (_, source, quotation) => {
    const match = matchQuotation(quotation, source)
    expect(match.status).toBe('altered')
    expect(match.nearest?.similarity).toBeGreaterThanOrEqual(0.5)
    expect(match.nearest?.diff.some((part) => part.kind !== 'equal')).toBe(true)
  })

  it('shows the two texts with the difference marked', () => {
    const { nearest, spans } = matchQuotation(
      '“We will pay $450 million for 17 jets.”',
      'Before. We will not pay $45 million for 17 jets today.',
    )
    expect(nearest?.text).toBe('We will not pay $45 million for 17 jets')
    expect(spans).toEqual([nearest?.span])
    expect(markDiff(nearest?.diff ?? [])).toEqual({
      from: 'We will [-not-] pay [-$45-] million for 17 jets',
      to: 'We will pay {+$450+} million for 17 jets',
    })
  })

  it('does not count the first letter as a difference', () => {
    const { nearest } = matchQuotation('The deal is off for now', 'He said the deal is on for now.')
    expect(markDiff(nearest?.diff ?? []).to).toBe('The deal is {+off+} for now')
  })

  it.each([
    ['We will … sign it', 'We will not sign it.', 'negation-left-out'],
    ['We will [gladly] sign it', 'We will not sign it.', 'negation-left-out'],
    ['We will [not] sign it', 'We will sign it.', 'negation-left-out'],
    ['[We do not say that] they sign it', 'But they sign it.', 'negation-left-out'],
    ['It costs [$450 million] today', 'It costs $45 million today.', 'number-replaced'],
    ['[19] jets were lost', 'Here 17 jets were lost.', 'number-replaced'],
    ['我们……签署这项协议', '我们不会签署这项协议。', 'negation-left-out'],
    ['合意に[…]署名', '合意に未だ署名。', 'negation-left-out'],
    ['Мы … подпишем это', 'Мы никогда не подпишем это.', 'negation-left-out'],
    ['lost in [2023]', 'It was lost in 2024.', 'number-replaced'],
    ['went home … He came here', 'He came here and he went home.', 'out-of-order'],
  ] as const)('%s: the pieces are there, but not so', (quotation, source, fault) => {
    expect(matchQuotation(quotation, source)).toMatchObject({ status: 'altered', fault })
  })

  it('lets no other place far off vouch for what the nearest denies', () => {
    const end = 'In the end he may sign the text.'
    const text = `The two states will not sign the text. ${'Other things happened too. '.repeat(30)}${end}`
    const match = matchQuotation('The two states will … sign the text', text)
    expect(match).toMatchObject({ status: 'altered', fault: 'negation-left-out' })
    expect(match.nearest?.text).toBe('The two states will not sign the text')
  })

  it('shows the piece of an elided quotation that is not there', () => {
    const text = `We will sign the text. ${'Other things happened too. '.repeat(30)}In the end 17 of them left us.`
    const { status, nearest } = matchQuotation('We will sign the text … In the end 19 of them left us', text)
    expect(status).toBe('altered')
    expect(markDiff(nearest?.diff ?? [])).toEqual({
      from: 'In the end [-17-] of them left us',
      to: 'In the end {+19+} of them left us',
    })
  })

  it('can be asked to look no further', () => {
    expect(statusOf('We lost 17 jets.', 'We lost 19 jets', { nearest: false })).toBe('absent')
  })
})

describe('absent', () => {
  const cases: readonly Case[] = [
    ['something else', 'The two states signed it.', 'Nobody has ever heard of fisheries'],
    ['nothing but marks', 'The two states signed it.', '“…”'],
    ['nothing at all', 'The two states signed it.', ''],
    ['an empty source', '', 'The two states'],
    ['pieces without words', 'The two states signed it.', '[…] … [...]'],
  ]

  it.each(cases)('%s', (_, source, quotation) => {
    expect(matchQuotation(quotation, source)).toMatchObject({ status: 'absent', spans: [], places: 0 })
  })
})

describe('boundaries', () => {
  const cases: readonly (readonly [source: string, quotation: string])[] = [
    ['They dared us.', 'dare'],
    ['Он подписался.', 'подписал'],
    ['والاتفاق', 'الاتفاق'],
    ['نمی‌خواهم', 'می‌خواهم'],
    ['합의하지 않았다', '합의'],
    ['ロシアは', 'シア'],
    ['我们不同意这项协议', '同意这项协议'],
    ['合意しない', '合意し'],
    ['四十五億円', '五億円'],
    ['45億円', '45'],
    ['We can’t pay.', 'We can'],
    ['a non-binding text', 'binding text'],
    ['a nuclear-free zone', 'nuclear'],
    ['it rose by 45.5 points', 'it rose by 45'],
    ['it rose by 45% today', 'it rose by 45'],
    ['with 1,200,000 men', '200,000 men'],
    ['with 1\u00A0200 men', '200 men'],
    ['at −5 degrees', '5 degrees'],
    ['the Su-35 jets', '35 jets'],
    ['twenty-one men', 'one men'],
    ['No. 45/2024 holds', 'No. 45'],
    ['it is il-\nlegal', 'legal'],
    ['an oﬃce', 'ce'],
    ['we met 👩‍👩‍👧 there', 'we met 👩'],
    ['un cafe\u0301 noir', 'un cafe'],
  ]

  it.each(cases)('%s: not %s', (source, quotation) => {
    expect(isFaithful(statusOf(source, quotation))).toBe(false)
  })

  it('shows the whole word that was cut', () => {
    expect(matchQuotation('binding text', 'a non-binding text').nearest?.text).toBe('non-binding text')
    expect(matchQuotation('dares', 'They dared us').nearest?.text).toBe('dared')
  })
})

describe('ambiguous', () => {
  const source = 'State A signed it. State B signed it. State C signed it too.'

  it('is what stands there more than once', () => {
    const match = matchQuotation('signed it', source)
    expect(match).toMatchObject({ status: 'ambiguous', places: 3 })
    expect(match.spans.map((span) => sliceSpan(source, span))).toEqual([
      'signed it',
      'signed it',
      'signed it',
    ])
  })

  it.each<[string, MatchOptions, number]>([
    ['the text before it', { prefix: 'State B ' }, 27],
    ['the text before it, in other typography', { prefix: '“State\u00A0B' }, 27],
    ['the text after it', { suffix: ' too' }, 46],
    ['where it begins', { start: 27 }, 27],
  ])('is singled out by %s', (_, options, start) => {
    const options_ = options.prefix?.startsWith('“') ? { prefix: 'State\u00A0B' } : options
    expect(matchQuotation('signed it', source, options_)).toMatchObject({
      status: 'verbatim',
      spans: [{ start, end: start + 9 }],
    })
  })

  it('stays so when the context fits none or several', () => {
    expect(matchQuotation('signed it', source, { prefix: 'State X ' })).toMatchObject({
      status: 'ambiguous',
      contextAgrees: false,
    })
    expect(matchQuotation('signed it', source, { suffix: '. State' })).toMatchObject({
      status: 'ambiguous',
      contextAgrees: true,
    })
    expect(statusOf(source, 'signed it', { start: 28 })).toBe('ambiguous')
  })

  it('does not arise where one place has the very characters', () => {
    expect(textsOf('the deal and The deal', 'The deal')).toEqual(['The deal'])
    expect(textsOf('a “deal” and a "deal"', 'a "deal"')).toEqual(['a "deal"'])
  })

  it('holds for elisions that are equally tight', () => {
    const text = 'We do agree here to it. We do agree here to it.'
    expect(matchQuotation('We do … to it', text)).toMatchObject({ status: 'ambiguous', places: 2 })
  })

  it('says whether the context of a single place agrees', () => {
    expect(matchQuotation('too', source, { prefix: 'signed it ' }).contextAgrees).toBe(true)
    expect(matchQuotation('too', source, { prefix: 'denied it ' })).toMatchObject({
      status: 'verbatim',
      contextAgrees: false,
    })
  })
})

describe('a prepared source', () => {
  it('gives the same as the text itself', () => {
    const text = 'We will sign it. They will not.'
    const source = prepareText(text)
    for (const quotation of ['will sign it', '“they will not”', 'We … sign it', 'They will sign', 'No way']) {
      expect(matchQuotation(quotation, source)).toEqual(matchQuotation(quotation, text))
    }
  })

  it('leaves out what it was told to skip', () => {
    const text = '😀 He said so [1, 2]. They agreed [3] to sign.'
    const marks = [
      { start: 13, end: 19 },
      { start: 33, end: 36 },
    ]
    expect(marks.map((span) => sliceSpan(text, span))).toEqual(['[1, 2]', '[3]'])
    const source = prepareText(text, { skip: marks })
    const match = matchQuotation('He said so. They agreed to sign', source)
    expect(match.status).toBe('normalised')
    expect(sliceSpan(text, match.spans[0]!)).toBe('He said so [1, 2]. They agreed [3] to sign')
    expect(statusOf(text, 'He said so. They agreed to sign')).toBe('altered')
  })
})
