import { describe, expect, it } from 'vitest'
import { agreement, assertion, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/vocabulary/unregistered-code.ts'
import type { Actor, Agreement } from '../../../src/types.ts'
import { countries } from '../../../src/vocabulary/countries.ts'
import { agreementSubject, codesOf, identifierScheme } from '../../../src/vocabulary/index.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const ofLanguage = (language: string) => findingsIn(rule, { language })
const ofCountry = (countryCode: string) =>
  findingsAmong(rule, { actors: [{ ...state('a'), countryCode } as Actor] })
const ofSubject = (...subjects: string[]) =>
  findingsAmong(rule, { agreements: [agreement('x', { subjects })] })
const ofScheme = (scheme: string) =>
  findingsAmong(rule, { actors: [{ ...state('a'), identifiers: [{ scheme, value: '1' }] } as Actor] })

describe('vocabulary/unregistered-code', () => {
  it('knows every code of its lists', () => {
    expect(ofSubject(...codesOf(agreementSubject))).toEqual([])
    for (const scheme of codesOf(identifierScheme)) expect(ofScheme(scheme)).toEqual([])
    for (const { alpha2 } of countries) expect(ofCountry(alpha2)).toEqual([])
  })

  it.each([
    ['defense', 'defence'],
    ['defence.traning', 'defence.training'],
    ['ceasefire.monitorring', 'ceasefire.monitoring'],
    ['astrology', undefined],
    ['defence.astrology', undefined],
  ])('subject %s', (subject, suggestion) => {
    expect(ofSubject('trade', subject)).toEqual([
      {
        at: 'agreement:x subjects/1',
        message: `"${subject}" is not on the list of subjects.`,
        ...(suggestion && { suggestion }),
      },
    ])
  })

  it.each([
    ['wiki-data', 'wikidata'],
    ['iso3166-1', 'iso-3166-1'],
    ['iso-3166', undefined],
    ['newsroom', undefined],
  ])('register %s', (scheme, suggestion) => {
    expect(ofScheme(scheme)).toEqual([
      {
        at: 'actor:a identifiers/0/scheme',
        message: `"${scheme}" is not on the list of registers.`,
        ...(suggestion && { suggestion }),
      },
    ])
  })

  it.each([
    ['UK', 'is not a country code of ISO 3166-1, now or formerly', 'GB'],
    ['EL', 'is not a country code of ISO 3166-1, now or formerly', 'GR'],
    ['BX', 'is not a country code of ISO 3166-1, now or formerly', undefined],
    ['EU', 'is reserved in ISO 3166-1 and is not the code of a country', undefined],
    ['UN', 'is reserved in ISO 3166-1 and is not the code of a country', undefined],
    ['AA', 'is left to private use in ISO 3166-1 and stands for no country', undefined],
    ['QM', 'is left to private use in ISO 3166-1 and stands for no country', undefined],
    ['QZ', 'is left to private use in ISO 3166-1 and stands for no country', undefined],
    ['XA', 'is left to private use in ISO 3166-1 and stands for no country', undefined],
    ['ZZ', 'is left to private use in ISO 3166-1 and stands for no country', undefined],
    ['QL', 'is not a country code of ISO 3166-1, now or formerly', undefined],
  ])('country %s', (code, fault, suggestion) => {
    expect(ofCountry(code)).toEqual([
      { at: 'actor:a countryCode', message: `"${code}" ${fault}.`, ...(suggestion && { suggestion }) },
    ])
  })

  it.each([
    ['eng', 'en', 'en'],
    ['eng-GB', 'en', 'en-GB'],
    ['iw', 'he', 'he'],
    ['fas-AF', 'fa', 'fa-AF'],
  ])('language %s has another code', (tag, code, suggestion) => {
    expect(ofLanguage(tag)).toEqual([
      {
        at: 'dossier:example language',
        message: `"${tag.split('-')[0]}" is not a language code of the registry for language tags, which writes it "${code}".`,
        suggestion,
      },
    ])
  })

  it('language xx has none', () => {
    expect(ofLanguage('xx-GB')).toEqual([
      {
        at: 'dossier:example language',
        message: '"xx" is not a language code of the registry for language tags.',
      },
    ])
  })

  it.each([
    ['en-UK', 'UK', 'en-GB'],
    ['zh-Hant-UK', 'UK', 'zh-Hant-GB'],
    ['en-BX', 'BX', undefined],
  ])('language %s has no such region', (tag, region, suggestion) => {
    expect(ofLanguage(tag)).toEqual([
      {
        at: 'dossier:example language',
        message: `"${region}" in "${tag}" is not a region of the registry for language tags.`,
        ...(suggestion && { suggestion }),
      },
    ])
  })

  it.each([
    'en',
    'prs',
    'und',
    'en-GB',
    'en-EU',
    'en-ZZ',
    'es-419',
    'zh-Hant-TW',
    'ru-SU',
    'de-1996',
    'en-x-uk',
    'qaa',
  ])('lets language %s pass', (tag) => {
    expect(ofLanguage(tag)).toEqual([])
  })

  it('looks at every language, subject, register and country of every record', () => {
    const identifiers = [{ scheme: 'zzz', value: '1' }]
    const place = { name: 'P', country: 'BX', identifiers }
    const treaty: Agreement = agreement('x', {
      names: [{ text: 'N', language: 'xx', kind: 'short' }],
      languages: ['xx'],
      identifiers,
      provisions: [{ kind: 'obligation', text: 'T', basis: 'text', subject: 'astrology' }],
      events: [{ kind: 'signature', place }],
    })
    const found = findingsIn(rule, {
      language: 'xx',
      actors: [{ ...state('a'), names: [{ text: 'N', language: 'xx', kind: 'short' }] }],
      agreements: [treaty],
      statements: [
        assertion('s', {
          language: 'xx',
          translations: [{ language: 'xx', text: 'T' }],
          place,
          claims: [
            { about: 'agreement:x', property: 'subject', value: 'astrology' },
            { about: 'agreement:x', property: 'instrument', value: 'treaty' },
          ],
        }),
        {
          type: 'statement',
          kind: 'quotation',
          id: 'statement:q',
          text: 'T',
          speakers: [{ actor: 'actor:a' }],
          quotes: [
            { exact: 'T', language: 'xx', original: { exact: 'T', language: 'xx' }, translatedFrom: 'xx' },
          ],
        },
      ],
      sources: [source('s', { language: 'xx', identifiers })],
    })
    expect(found.map(({ at }) => at)).toEqual([
      'dossier:example language',
      'actor:a names/0/language',
      'agreement:x names/0/language',
      'agreement:x provisions/0/subject',
      'agreement:x languages/0',
      'agreement:x identifiers/0/scheme',
      'agreement:x events/0/place/country',
      'agreement:x events/0/place/identifiers/0/scheme',
      'statement:s language',
      'statement:s translations/0/language',
      'statement:s claims/0/value',
      'statement:s place/country',
      'statement:s place/identifiers/0/scheme',
      'statement:q quotes/0/language',
      'statement:q quotes/0/original/language',
      'statement:q quotes/0/translatedFrom',
      'source:s language',
      'source:s identifiers/0/scheme',
    ])
  })
})
