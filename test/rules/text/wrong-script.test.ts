import { describe, expect, it } from 'vitest'
import { agreement, assertion, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/text/wrong-script.ts'
import type { Actor, ActorNameKind, Dossier, Quote, Statement } from '../../../src/types.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const LATIN = 'The two sides have signed the treaty'
const RUSSIAN = 'Стороны подписали договор'
const GREEK = 'Τα μέρη υπέγραψαν'
const dossierIn = (language: string, parts: Partial<Dossier>) =>
  findingsIn(rule, { title: '2024', language, ...parts })
const said = (text: string, language?: string) =>
  findingsAmong(rule, { statements: [assertion('a', { text, ...(language && { language }) })] })
const wrong = (text: string, expected: string, found: string, language: string) =>
  `"${text}" has no ${expected} letter and is written in ${found} ones, while its language is "${language}".`

describe('text/wrong-script', () => {
  it.each([
    [RUSSIAN, 'en', 'Latin', 'Cyrillic'],
    [LATIN, 'ru', 'Cyrillic', 'Latin'],
    [GREEK, 'bg', 'Cyrillic', 'Greek'],
    ['الطرفان', 'de', 'Latin', 'Arabic'],
    [LATIN, 'ps', 'Arabic', 'Latin'],
    ['הצדדים', 'ar', 'Arabic', 'Hebrew'],
    ['ひらがな', 'ru', 'Cyrillic', 'Kana'],
    ['条約署名', 'fr', 'Latin', 'Han'],
    [RUSSIAN, 'ja', 'Kana or Han', 'Cyrillic'],
    ['한국어', 'zh', 'Han or Bopomofo', 'Hangul'],
    [GREEK, 'sr', 'Cyrillic or Latin', 'Greek'],
    [RUSSIAN, 'uz-Latn', 'Latin', 'Cyrillic'],
    [LATIN, 'sr-Cyrl-RS', 'Cyrillic', 'Latin'],
    [RUSSIAN, 'en-GB', 'Latin', 'Cyrillic'],
  ])('%s is not %s', (text, language, expected, found) => {
    expect(said(text, language)).toEqual([
      { at: 'statement:a text', message: wrong(text, expected, found, language) },
    ])
  })

  it.each([
    [RUSSIAN, 'ru'],
    [RUSSIAN, 'sr'],
    [LATIN, 'sr'],
    [LATIN, 'uz'],
    [LATIN, 'ru-Latn'],
    [`${LATIN} ${RUSSIAN}`, 'ru'],
    [`${RUSSIAN} a`, 'en'],
    ['2024-09-03', 'ru'],
    ['…', 'en'],
    ['OK', 'ru'],
    [LATIN.slice(0, 22), 'ru'],
    ['До', 'en'],
    [RUSSIAN, 'und'],
    [RUSSIAN, 'tlh'],
    [RUSSIAN, 'en-Zyyy'],
    ['مسودة', 'pa'],
    ['ਪੰਜਾਬ', 'pa'],
  ])('%s may be %s', (text, language) => {
    expect(said(text, language)).toEqual([])
  })

  it('counts twenty Latin letters and three of another script', () => {
    expect(said('a'.repeat(19), 'ru')).toEqual([])
    expect(said('a'.repeat(20), 'ru')).toHaveLength(1)
    expect(said('дог', 'en')).toHaveLength(1)
    expect(said('до!', 'en')).toEqual([])
  })

  it('shortens a long text', () => {
    expect(said('д'.repeat(100), 'en')[0]!.message).toBe(
      wrong(`${'д'.repeat(79)}…`, 'Latin', 'Cyrillic', 'en'),
    )
  })

  it('takes the language of the dossier where the statement has none, and none where there is no dossier', () => {
    const statements = [assertion('a', { text: RUSSIAN })]
    expect(dossierIn('en', { statements })).toHaveLength(1)
    expect(dossierIn('ru', { statements })).toEqual([])
    expect(findingsAmong(rule, { statements })).toEqual([])
  })

  it('looks at translations, quotations and their originals', () => {
    const statement: Statement = {
      type: 'statement',
      kind: 'quotation',
      id: 'statement:q',
      text: LATIN,
      translations: [
        { language: 'el', text: GREEK },
        { language: 'el', text: RUSSIAN },
      ],
      speakers: [{ actor: 'actor:a' }],
      quotes: [
        { exact: LATIN },
        { exact: RUSSIAN },
        { exact: RUSSIAN, language: 'ru', original: { exact: RUSSIAN, language: 'el' } },
        { exact: LATIN, language: 'ru' },
      ],
    }
    expect(dossierIn('en', { statements: [statement] })).toEqual([
      { at: 'statement:q translations/1/text', message: wrong(RUSSIAN, 'Greek', 'Cyrillic', 'el') },
      { at: 'statement:q quotes/1/exact', message: wrong(RUSSIAN, 'Latin', 'Cyrillic', 'en') },
      { at: 'statement:q quotes/2/original/exact', message: wrong(RUSSIAN, 'Greek', 'Cyrillic', 'el') },
      { at: 'statement:q quotes/3/exact', message: wrong(LATIN, 'Cyrillic', 'Latin', 'ru') },
    ])
  })

  it('lets words without a language be in that of the statement or of the dossier', () => {
    const quoting = (language: string | undefined, exact: string, more: Partial<Quote> = {}): Statement => ({
      type: 'statement',
      kind: 'paraphrase',
      id: 'statement:q',
      text: '2024',
      ...(language && { language }),
      speakers: [{ actor: 'actor:a' }],
      quotes: [{ exact, ...more }],
    })
    const found = (statement: Statement) =>
      dossierIn('en', { statements: [statement] }).map(({ message }) => message)
    expect(found(quoting('ru', RUSSIAN))).toEqual([])
    expect(found(quoting('ru', LATIN))).toEqual([])
    expect(found(quoting('ru', GREEK))).toEqual([wrong(GREEK, 'Cyrillic', 'Greek', 'ru')])
    expect(found(quoting(undefined, GREEK))).toEqual([wrong(GREEK, 'Latin', 'Greek', 'en')])
    expect(findingsAmong(rule, { statements: [quoting(undefined, GREEK)] })).toEqual([])
    expect(findingsAmong(rule, { statements: [quoting('ru', GREEK)] })).toHaveLength(1)
    expect(found({ ...quoting('en', LATIN), quotes: undefined } as Statement)).toEqual([])
  })

  it('looks at names that have a language of their own', () => {
    const names = (kind: ActorNameKind) => ({
      names: [
        { text: RUSSIAN, kind },
        { text: RUSSIAN, language: 'en', kind },
      ],
    })
    const message = wrong(RUSSIAN, 'Latin', 'Cyrillic', 'en')
    expect(findingsAmong(rule, { actors: [{ ...state('a'), ...names('official') } as Actor] })).toEqual([
      { at: 'actor:a names/1/text', message },
    ])
    expect(findingsAmong(rule, { agreements: [agreement('x', names('short'))] })).toEqual([
      { at: 'agreement:x names/1/text', message },
    ])
    for (const kind of ['transliteration', 'acronym', 'self-designation'] as const)
      expect(findingsAmong(rule, { actors: [{ ...state('a'), ...names(kind) } as Actor] })).toEqual([])
    expect(dossierIn('en', { actors: [{ ...state('a'), name: RUSSIAN }, state('b')] })).toEqual([])
  })

  it('judges the text of a source as a whole', () => {
    const held = (language: string | undefined, ...texts: string[]) =>
      source('s', {
        ...(language && { language }),
        text: { blocks: texts.map((text) => ({ kind: 'paragraph', text })) },
      })
    const found = (one: ReturnType<typeof held>) => dossierIn('en', { sources: [one] })
    expect(found(held('ru', LATIN, RUSSIAN))).toEqual([])
    expect(found(held('ru', '2024', LATIN, LATIN))).toEqual([
      { at: 'source:s text/blocks/1/text', message: wrong(LATIN, 'Cyrillic', 'Latin', 'ru') },
    ])
    expect(found(held(undefined, RUSSIAN))).toEqual([
      { at: 'source:s text/blocks/0/text', message: wrong(RUSSIAN, 'Latin', 'Cyrillic', 'en') },
    ])
    expect(found(held('ru', '2024'))).toEqual([])
    expect(found(held('tlh', RUSSIAN))).toEqual([])
    expect(findingsAmong(rule, { sources: [held(undefined, RUSSIAN), source('t')] })).toEqual([])
  })

  it('looks at the title and the description of a dossier', () => {
    expect(findingsIn(rule, { language: 'en', title: RUSSIAN, description: GREEK })).toEqual([
      { at: 'dossier:example title', message: wrong(RUSSIAN, 'Latin', 'Cyrillic', 'en') },
      { at: 'dossier:example description', message: wrong(GREEK, 'Latin', 'Greek', 'en') },
    ])
    expect(findingsIn(rule, { language: 'en', title: 'T' })).toEqual([])
  })
})
