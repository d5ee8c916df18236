import { describe, expect, it } from 'vitest'
import { rule as actingTitle } from '../../../src/rules/agreement/acting-title.ts'
import { rule as actorNotExisting } from '../../../src/rules/agreement/actor-not-existing.ts'
import { rule as signatoryWithoutTenure } from '../../../src/rules/agreement/signatory-without-tenure.ts'
import { agreement, assertion, person, state } from '../../../src/rules/example.ts'
import type { Actor, AgreementEvent, Person, Tenure } from '../../../src/types.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

describe('agreement/acting-title', () => {
  const find = (office: string, language = 'en') =>
    findingsIn(actingTitle, { language, actors: [person('p', { tenures: [{ office, status: 'acting' }] })] })

  it('names the office and the word, and says what to write', () => {
    expect(find('Acting Minister of Defence')).toEqual([
      {
        at: 'actor:p tenures/0/office',
        message:
          'The office "Acting Minister of Defence" says "Acting", which is how it is held and not what it is.',
        suggestion: 'Minister of Defence',
      },
    ])
    expect(find('и.о. министра обороны', 'ru')).toEqual([
      {
        at: 'actor:p tenures/0/office',
        message:
          'The office "и.о. министра обороны" says "и.о.", which is how it is held and not what it is.',
      },
    ])
  })

  it.each([
    ['en', 'Acting Minister of Defence', 'Acting', 'Minister of Defence'],
    ['en', 'acting defence minister', 'acting', 'Defence minister'],
    ['en', 'Minister of Defence (acting)', 'acting', 'Minister of Defence'],
    ['en', 'Minister of Defence, Acting', 'Acting', 'Minister of Defence'],
    ['en', 'Interim President', 'Interim', 'President'],
    ['en-GB', 'Caretaker Prime Minister', 'Caretaker', 'Prime Minister'],
    ['en', 'Director ad interim', 'ad interim', 'Director'],
    ['en', 'acting-minister', 'acting', 'Minister'],
    ['de', 'geschäftsführender Verteidigungsminister', 'geschäftsführender', 'Verteidigungsminister'],
    ['de', 'Kommissarische Leiterin', 'Kommissarische', 'Leiterin'],
    ['de', 'Minister (geschäftsführend)', 'geschäftsführend', 'Minister'],
    ['de', 'Leiter ad interim', 'ad interim', 'Leiter'],
    ['nl', 'waarnemend burgemeester', 'waarnemend', 'Burgemeester'],
    ['nl', 'Demissionaire minister', undefined, undefined],
    ['nl', 'minister, demissionair', 'demissionair', 'Minister'],
    ['ru', 'исполняющий обязанности министра', 'исполняющий обязанности', undefined],
    ['ru', 'Временно исполняющая обязанности министра', 'Временно исполняющая обязанности', undefined],
    ['ru', 'И. о. министра', 'И. о.', undefined],
    ['ru', 'врио губернатора', 'врио', undefined],
    ['uk', 'в.о. міністра', 'в.о.', undefined],
    ['uk', 'тимчасово виконувач обовʼязків міністра', 'тимчасово виконувач обовʼязків', undefined],
    ['be', 'в.а. міністра', 'в.а.', undefined],
    ['fa', 'سرپرست وزارت دفاع', 'سرپرست', undefined],
    ['prs', 'وزیر دفاع (سرپرست)', 'سرپرست', undefined],
    ['ps', 'سرپرست وزیر', 'سرپرست', undefined],
    ['ar', 'وزير الدفاع بالوكالة', 'بالوكالة', undefined],
    ['ar', 'القائم بأعمال وزير الدفاع', 'القائم بأعمال وزير', undefined],
    ['fr', 'ministre de la Défense par intérim', 'par intérim', undefined],
    ['fr', 'Ministre par intérim de la Défense', 'par intérim', undefined],
    ['fr', 'Directrice intérimaire', 'intérimaire', undefined],
    ['es', 'Presidente en funciones', 'en funciones', undefined],
    ['es', 'ministra interina de Defensa', 'interina', undefined],
    ['pt', 'Presidente em exercício', 'em exercício', undefined],
    ['pt', 'ministro interino', 'interino', undefined],
    ['it', 'ministro ad interim', 'ad interim', undefined],
    ['it', 'sindaco facente funzioni', 'facente funzioni', undefined],
    ['pl', 'p.o. ministra', 'p.o.', undefined],
    ['pl', 'pełniąca obowiązki dyrektora', 'pełniąca obowiązki', undefined],
    ['zh', '代理国防部长', '代理', undefined],
    ['zh-Hant', '國防部代理部長', '代理', undefined],
  ])('%s: %s', (language, office, word, rest) => {
    const found = find(office, language)
    if (word === undefined) return expect(found).toHaveLength(1)
    expect(found).toHaveLength(1)
    expect(found[0]!.message).toContain(` says "${word}",`)
    expect(found[0]!.suggestion).toBe(rest)
  })

  it.each([
    ['en', 'Minister of Defence'],
    ['en', 'Professor of Acting'],
    ['en', 'Minister of the Interim Government'],
    ['en', 'Head of Interim Affairs'],
    ['en', 'Enacting clerk'],
    ['en', 'Chargé d’affaires ad interim'],
    ['de', 'geschäftsführender Direktor'],
    ['de', 'Geschäftsführende Gesellschafterin'],
    ['de', 'Geschäftsführer'],
    ['fr', 'Chargée d’affaires par intérim'],
    ['fr', 'Président de la Commission'],
    ['es', 'Encargado de negocios interino'],
    ['pt', 'Encarregado'],
    ['it', 'Incaricato d’affari ad interim'],
    ['ru', 'министр обороны'],
    ['ru', 'врионович'],
    ['fa', 'وزیر دفاع'],
    ['ar', 'القائم بالأعمال بالوكالة'],
    ['zh', '代理商'],
    ['hu', 'Acting Minister'],
    ['xx-acting', 'Acting Minister'],
  ])('leaves alone %s: %s', (language, office) => {
    expect(find(office, language)).toEqual([])
  })

  it('leaves nothing to suggest of a title that is nothing else', () => {
    expect(find('Director, acting')[0]!.suggestion).toBe('Director')
    expect(find('(acting)')).toEqual([
      {
        at: 'actor:p tenures/0/office',
        message: 'The office "(acting)" says "acting", which is how it is held and not what it is.',
      },
    ])
  })

  it('does not read paragraphs', () => {
    expect(find(`Acting ${'x'.repeat(193)}`)).toHaveLength(1)
    expect(find(`Acting ${'x'.repeat(194)}`)).toEqual([])
  })

  it('looks at claims in the language of the statement', () => {
    const claim = (office: string | undefined) =>
      ({
        about: 'actor:p',
        property: 'tenure',
        value: { status: 'acting', ...(office && { office }) },
      }) as const
    const find = (language: 'ru' | undefined, office: string | undefined) =>
      findingsIn(actingTitle, {
        statements: [
          assertion('one', {
            language,
            claims: [{ about: 'agreement:x', property: 'exists', value: true }, claim(office)],
          }),
        ],
      })
    expect(find(undefined, 'Acting Minister')).toEqual([
      {
        at: 'statement:one claims/1/value/office',
        message: 'The office "Acting Minister" says "Acting", which is how it is held and not what it is.',
        suggestion: 'Minister',
      },
    ])
    expect(find('ru', 'Acting Minister')).toEqual([])
    expect(find('ru', 'врио министра')).toHaveLength(1)
    expect(find(undefined, undefined)).toEqual([])
    expect(
      findingsIn(actingTitle, { statements: [assertion('one')], actors: [state('a'), person('p')] }),
    ).toEqual([])
  })

  it('needs a language', () => {
    const tenures: Tenure[] = [{ office: 'Acting Minister', status: 'acting' }]
    expect(findingsAmong(actingTitle, { actors: [person('p', { tenures })] })).toEqual([])
  })
})

describe('agreement/signatory-without-tenure', () => {
  const find = (signer: Person, event: Partial<AgreementEvent> = {}) =>
    findingsIn(signatoryWithoutTenure, {
      actors: [state('a'), state('b'), signer],
      agreements: [
        agreement('a', {
          events: [
            {
              kind: 'signature',
              by: [{ actor: 'actor:b' }, { actor: 'actor:a', person: 'actor:p' }],
              date: '2021-05-04',
              ...event,
            },
          ],
        }),
      ],
    })
  const office: Tenure = { office: 'Minister', status: 'incumbent', during: '2016/2020' }
  const holder = (...tenures: Tenure[]) => person('p', { name: 'Person P', tenures })

  it('names the person and the offices', () => {
    const other: Tenure = { office: 'Governor', status: 'former', during: '2010/2012' }
    expect(find(holder(office, other, other, other))).toEqual([
      {
        at: 'agreement:a events/0/by/1/person',
        message: '"Person P" is not known to have held an office at the signature on 2021-05-04.',
        related: [
          'actor:p tenures Recorded: Minister (2016/2020), Governor (2010/2012), Governor (2010/2012).',
        ],
      },
    ])
  })

  it('is content with one office that may cover the day', () => {
    expect(find(holder(office, { ...office, during: undefined }))).toEqual([])
    expect(find(holder(office, { ...office, during: '2021/..' }))).toEqual([])
    expect(find(holder({ ...office, attested: ['2019', '2021-05'] }))).toEqual([])
    expect(find(holder({ ...office, attested: ['2019'] }))).toHaveLength(1)
    expect(find(person('p'))).toEqual([])
    expect(find(holder(office), { date: '2020' })).toEqual([])
    expect(find(holder(office), { date: undefined })).toEqual([])
    expect(find(holder(office), { by: undefined })).toEqual([])
    expect(find({ ...state('p') } as unknown as Person)).toEqual([])
  })

  it('looks at signatures and initials', () => {
    for (const kind of ['signature-ad-referendum', 'definitive-signature', 'initialling'] as const)
      expect(find(holder(office), { kind })).toHaveLength(1)
    for (const kind of ['ratification', 'negotiation', 'announcement'] as const)
      expect(find(holder(office), { kind })).toEqual([])
  })
})

describe('agreement/actor-not-existing', () => {
  const find = (actors: Actor[], event: Partial<AgreementEvent>) =>
    findingsIn(actorNotExisting, {
      actors,
      agreements: [agreement('a', { events: [{ kind: 'ratification', ...event }] })],
    })
  const union: Actor = { ...state('u'), name: 'Union', during: '1922-12-30/1991-12-26' } as Actor

  it('names the actor and when it existed', () => {
    expect(find([union], { by: [{ actor: 'actor:a' }, { actor: 'actor:u' }], date: '1992-02-01' })).toEqual([
      {
        at: 'agreement:a events/0/by/1/actor',
        message:
          '"Union" existed (from 30 December 1922 to 26 December 1991), and the ratification on 1992-02-01 has it take part.',
        related: ['actor:u during This is when it existed.'],
      },
    ])
  })

  it('looks at everybody in the act', () => {
    const places = (by: AgreementEvent['by']) => find([union], { by, date: '1992' }).map(({ at }) => at)
    expect(places([{ actor: 'actor:a', onBehalfOf: 'actor:u' }])).toEqual([
      'agreement:a events/0/by/0/onBehalfOf',
    ])
    expect(places([{ actor: 'actor:a', person: 'actor:u' }])).toEqual(['agreement:a events/0/by/0/person'])
    expect(find([union], { by: [{ actor: 'actor:u' }], date: '1991' })).toEqual([])
    expect(find([union], { by: [{ actor: 'actor:u' }] })).toEqual([])
    expect(find([union], { date: '1992', recipients: ['actor:u'] })).toEqual([])
  })

  it('knows when people live', () => {
    const signer = (more: Partial<Person>) =>
      find([person('p', { name: 'Person P', ...more })], {
        by: [{ actor: 'actor:a', person: 'actor:p' }],
        date: '2019-03-02',
      })
    expect(signer({ died: '2019-03-01', born: '1950' })).toEqual([
      {
        at: 'agreement:a events/0/by/0/person',
        message: '"Person P" died on 2019-03-01, and the ratification on 2019-03-02 has it take part.',
        related: ['actor:p died This is when it existed.'],
      },
    ])
    expect(signer({ born: '2020' })).toEqual([
      {
        at: 'agreement:a events/0/by/0/person',
        message:
          '"Person P" was born (some time in 2020), and the ratification on 2019-03-02 has it take part.',
        related: ['actor:p born This is when it existed.'],
      },
    ])
    expect(signer({ died: '2019-03' })).toEqual([])
    expect(signer({ born: '2019' })).toEqual([])
    expect(signer({ died: '2019-03-02', born: '2019-03-02' })).toEqual([])
    expect(signer({ during: '/2018' })[0]!.related).toEqual(['actor:p during This is when it existed.'])
    expect(signer({ during: '1950/..' })).toEqual([])
  })
})
