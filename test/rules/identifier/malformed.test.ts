import { describe, expect, it } from 'vitest'
import { agreement, assertion, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/identifier/malformed.ts'
import { SCHEMES } from '../../../src/rules/identifier/schemes.ts'
import type { Actor } from '../../../src/types.ts'
import { codesOf, identifierScheme } from '../../../src/vocabulary/index.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

/** What is found at an identifier: the message and what is suggested. */
function judge(scheme: string, value: string): [string, string | undefined] | undefined {
  const actor = { ...state('a'), identifiers: [{ scheme, value }] } as Actor
  const [found] = findingsAmong(rule, { actors: [actor] })
  return found && [found.message, found.suggestion]
}

describe('identifier/malformed', () => {
  it('knows every register of the list', () => {
    expect([...SCHEMES.keys()]).toEqual(codesOf(identifierScheme))
  })

  it.each([
    ['wikidata', ['Q1', 'Q159', 'Q4115189']],
    ['iso-3166-1', ['RU', 'RUS', '643', '004', 'SU', 'SUN', 'XK', 'GB']],
    ['iso-3166-2', ['GB-SCT', 'FR-75C', 'US-NY', 'RU-MOW', 'JP-13', 'AT-9']],
    ['un-m49', ['001', '643', '840']],
    ['cow', ['2', '365', '990', '002', '020', '70']],
    ['lei', ['HWUPKR0MPOU8FGXBT394', '529900T8BM49AURSDO55']],
    ['isni', ['0000000121032683', '0000 0001 2103 2683', '000000021694233X', '0000 0002 1694 233X']],
    ['orcid', ['0000-0002-1825-0097', '0000-0002-1694-233X']],
    ['viaf', ['1', '113230702', '9'.repeat(22)]],
    ['ror', ['03yrm5c26', '05gq02987']],
    ['opensanctions', ['NK-5sBT2QFyGVBoQSKRX2yg4o', 'Q7747', 'ofac-12345', 'gb_fcdo.x:1']],
    ['un-sanctions', ['TAi.001', 'TAe.012', 'QDi.430', 'KPi.0033']],
    ['unts', ['I-4214', 'II-965', 'I-1', 'I-999999', 'A-4214', 'B-1']],
    [
      'celex',
      [
        '32016R0679',
        '12016E267',
        '22002A1230(01)',
        '02016R0679-20160504',
        '12012M/TXT',
        'E2004C0195',
        'C2023/345/02',
      ],
    ],
    ['eli', ['http://data.europa.eu/eli/reg/2016/679/oj', 'https://www.example.org/x/eli/loi/2016']],
    ['doi', ['10.1000/182', '10.1000.10/123', '10.123456789/a/b(c)<d>']],
    [
      'isbn',
      ['978-3-16-148410-0', '9783161484100', '0-306-40615-2', '0306406152', '080442957X', '0 8044 2957 X'],
    ],
    ['issn', ['0378-5955', '2434-561X']],
    ['imo', ['9074729', '8814275', '1000003']],
    ['geonames', ['524901', '1']],
  ])('lets %s as the register writes it pass', (scheme, values) => {
    for (const value of values) expect(judge(scheme, value), value).toBeUndefined()
  })

  const FORMS: Record<string, string> = {
    wikidata: 'a Wikidata item, which is the letter Q and a number',
    'iso-3166-1':
      'a country code of ISO 3166-1, which is two capital letters, three capital letters or three digits',
    'iso-3166-2':
      'a subdivision code of ISO 3166-2, which is a country code of two capital letters, a hyphen and one to three letters or digits',
    'un-m49': 'an area code of UN M49, which is three digits',
    cow: 'a state number of the Correlates of War, which is a number of one to three digits',
    lei: 'an LEI, which is twenty capital letters and digits of which the last two are digits',
    isni: 'an ISNI, which is sixteen digits, the last of which may be X, with or without a space after every fourth',
    orcid:
      'an ORCID iD, which is four groups of four digits joined by hyphens, the last digit of which may be X',
    viaf: 'a VIAF number, which is a number of up to 22 digits that does not begin with zero',
    ror: 'a ROR identifier, which is nine small letters and digits that begin with zero and end in two digits, without i, l, o and u',
    opensanctions:
      'an OpenSanctions identifier, which is letters, digits and hyphens without spaces, such as NK- or Q and further characters',
    'un-sanctions':
      'a reference number of the UN sanctions list, which is two capital letters, i or e, a dot and three or four digits, such as TAi.001',
    unts: 'a registration number of the UN Treaty Series, which is I or II (A or B for later actions), a hyphen and a number, such as I-4214',
    celex:
      'a CELEX number, which is a sector, a year of four digits, letters for the type and a number, such as 32016R0679',
    eli: 'a European Legislation Identifier, which is an http or https address with a step "eli" in its path',
    doi: 'a DOI, which is a prefix that begins with "10.", a slash and a suffix without spaces',
    isbn: 'an ISBN, which is ten digits, the last of which may be X, or thirteen that begin with 978 or 979',
    issn: 'an ISSN, which is four digits, a hyphen and four digits, the last of which may be X',
    imo: 'an IMO number, which is seven digits',
    geonames: 'a GeoNames number, which is a number that does not begin with zero',
  }

  it.each<[string, string, string?]>([
    ['wikidata', 'https://www.wikidata.org/wiki/Q159', 'Q159'],
    ['wikidata', 'q159', 'Q159'],
    ['wikidata', ' Q159 ', 'Q159'],
    ['wikidata', 'P159'],
    ['wikidata', 'Q0'],
    ['wikidata', 'Q0159'],
    ['wikidata', 'xQ159'],
    ['wikidata', 'Q159x'],
    ['iso-3166-1', 'ru', 'RU'],
    ['iso-3166-1', 'Rus ', 'RUS'],
    ['iso-3166-1', 'Afghanistan', 'AF'],
    ['iso-3166-1', 'R'],
    ['iso-3166-1', 'RUSS'],
    ['iso-3166-1', '4'],
    ['iso-3166-1', '0643'],
    ['iso-3166-1', 'uk', 'GB'],
    ['iso-3166-2', 'us-ny', 'US-NY'],
    ['iso-3166-2', 'US NY', 'US-NY'],
    ['iso-3166-2', 'US_NY', 'US-NY'],
    ['iso-3166-2', 'US.NY', 'US-NY'],
    ['iso-3166-2', 'US'],
    ['iso-3166-2', 'US-'],
    ['iso-3166-2', 'US-NYNY'],
    ['iso-3166-2', 'XUS-NY'],
    ['iso-3166-2', 'uk-sct', 'GB-SCT'],
    ['un-m49', '4', '004'],
    ['un-m49', '40 ', '040'],
    ['un-m49', '1643'],
    ['un-m49', 'A01'],
    ['cow', '0'],
    ['cow', '000'],
    ['cow', '1000'],
    ['cow', ' 365', '365'],
    ['cow', 'RUS'],
    ['lei', 'hwupkr0mpou8fgxbt394', 'HWUPKR0MPOU8FGXBT394'],
    ['lei', 'HWUP KR0M POU8 FGXB T394', 'HWUPKR0MPOU8FGXBT394'],
    ['lei', 'HWUP-KR0M-POU8-FGXB-T394', 'HWUPKR0MPOU8FGXBT394'],
    ['lei', 'HWUPKR0MPOU8FGXBT39'],
    ['lei', 'HWUPKR0MPOU8FGXBT3940'],
    ['lei', 'HWUPKR0MPOU8FGXBT3A4'],
    ['isni', 'https://isni.org/isni/0000000121032683', '0000000121032683'],
    ['isni', '0000-0001-2103-2683', '0000000121032683'],
    ['isni', '000000021694233x', '000000021694233X'],
    ['isni', '0000 000121032683', '0000000121032683'],
    ['isni', '00000001210326'],
    ['isni', '10000000121032683'],
    ['orcid', 'https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['orcid', '0000000218250097', '0000-0002-1825-0097'],
    ['orcid', '0000-0002-1694-233x', '0000-0002-1694-233X'],
    ['orcid', '0000-0002-1825'],
    ['orcid', ''],
    ['viaf', 'https://viaf.org/viaf/113230702', '113230702'],
    ['viaf', '0113230702'],
    ['viaf', '9'.repeat(23)],
    ['ror', 'https://ror.org/03yrm5c26', '03yrm5c26'],
    ['ror', '03YRM5C26', '03yrm5c26'],
    ['ror', '03yrm5c2'],
    ['ror', '13yrm5c26'],
    ['ror', '03yrl5c26'],
    ['ror', '03yrm5c265'],
    ['opensanctions', 'https://www.opensanctions.org/entities/Q7747', 'Q7747'],
    ['opensanctions', 'Q 7747'],
    ['opensanctions', '-x'],
    ['un-sanctions', 'TAI.001', 'TAi.001'],
    ['un-sanctions', 'tai.001', 'TAi.001'],
    ['un-sanctions', ' TAi.001', 'TAi.001'],
    ['un-sanctions', 'TA.001'],
    ['un-sanctions', 'TAi.01'],
    ['un-sanctions', 'TAi001'],
    ['un-sanctions', 'TAi.00001'],
    ['un-sanctions', 'XTAi.001'],
    ['unts', '4214'],
    ['unts', 'No. 4214'],
    ['unts', 'I:33521', 'I-33521'],
    ['unts', 'i 33521', 'I-33521'],
    ['unts', ' II-965', 'II-965'],
    ['unts', 'III-965'],
    ['unts', 'I-0965'],
    ['unts', 'I-1234567'],
    ['unts', '1833 UNTS 3'],
    ['celex', 'CELEX:32016R0679', '32016R0679'],
    ['celex', 'celex: 32016r0679', '32016R0679'],
    ['celex', '32016 R 0679', '32016R0679'],
    ['celex', '2016/679'],
    ['celex', '3201R0679'],
    ['celex', 'X32016R0679'],
    ['celex', '32016R0679*'],
    ['eli', 'eli/reg/2016/679/oj'],
    ['eli', 'http://data.europa.eu/reg/2016/679'],
    ['eli', ' http://data.europa.eu/eli/reg/2016', 'http://data.europa.eu/eli/reg/2016'],
    ['eli', 'http://data.europa.eu/eli/'],
    ['eli', 'http://data.europa.eu/eli/a b'],
    ['eli', 'http:///eli/reg'],
    ['eli', 'ftp://data.europa.eu/eli/reg'],
    ['doi', 'https://doi.org/10.1000/182', '10.1000/182'],
    ['doi', 'http://dx.doi.org/10.1000/182', '10.1000/182'],
    ['doi', 'doi.org/10.1000/182', '10.1000/182'],
    ['doi', 'doi:10.1000/182', '10.1000/182'],
    ['doi', 'DOI: 10.1000/182 ', '10.1000/182'],
    ['doi', '10.1000'],
    ['doi', '10.100/182'],
    ['doi', '10.1000/'],
    ['doi', '10.1000/1 2'],
    ['doi', 'x10.1000/182'],
    ['doi', '10.1234567890/1'],
    ['isbn', 'ISBN 978-3-16-148410-0', '978-3-16-148410-0'],
    ['isbn', '080442957x', '080442957X'],
    ['isbn', '977-3-16-148410-0'],
    ['isbn', '97831614841'],
    ['isbn', '97831614841000'],
    ['isbn', '03064061520'],
    ['isbn', '978316148410X'],
    ['issn', '03785955', '0378-5955'],
    ['issn', 'ISSN 0378-5955', '0378-5955'],
    ['issn', '2434-561x', '2434-561X'],
    ['issn', '0378-595'],
    ['issn', '0378-59555'],
    ['issn', '10378-5955'],
    ['imo', 'IMO 9074729', '9074729'],
    ['imo', '907472'],
    ['imo', '90747299'],
    ['geonames', 'https://www.geonames.org/524901/moscow.html', '524901'],
    ['geonames', '0524901'],
    ['geonames', 'Moscow'],
    ['geonames', '12345678901'],
  ])('%s: %j is not of the form', (scheme, value, suggestion) => {
    expect(judge(scheme, value)).toEqual([`"${value}" is not ${FORMS[scheme]}.`, suggestion])
  })

  const character = (given: string, right: string) =>
    `the check character is ${given} and should be ${right} for the digits before it`
  const digits = (given: string, right: string) =>
    `the check digits are ${given} and should be ${right} for the characters before them`

  it.each<[string, string, string, string, string?]>([
    ['iso-3166-1', 'UK', 'a country code of ISO 3166-1', 'the standard never gave it to a country', 'GB'],
    ['iso-3166-1', 'EL', 'a country code of ISO 3166-1', 'the standard never gave it to a country', 'GR'],
    ['iso-3166-1', 'ZZ', 'a country code of ISO 3166-1', 'the standard never gave it to a country'],
    ['iso-3166-1', '999', 'a country code of ISO 3166-1', 'the standard never gave it to a country'],
    ['iso-3166-1', 'XYZ', 'a country code of ISO 3166-1', 'the standard never gave it to a country'],
    ['iso-3166-2', 'ZZ-1', 'a subdivision code of ISO 3166-2', 'no country has the code "ZZ"'],
    ['iso-3166-2', 'UK-SCT', 'a subdivision code of ISO 3166-2', 'no country has the code "UK"', 'GB-SCT'],
    ['lei', 'HWUPKR0MPOU8FGXBT395', 'an LEI', digits('95', '94')],
    ['lei', 'HWUPKR0MPOU8FGXBT349', 'an LEI', digits('49', '94')],
    ['isni', '0000 0001 2103 2684', 'an ISNI', character('4', '3')],
    ['isni', '000000021694233X'.replace('X', '1'), 'an ISNI', character('1', 'X')],
    ['orcid', '0000-0002-1825-0098', 'an ORCID iD', character('8', '7')],
    ['ror', '03yrm5c27', 'a ROR identifier', digits('27', '26')],
    ['isbn', '978-3-16-148410-1', 'an ISBN', character('1', '0')],
    ['isbn', '0-306-40615-3', 'an ISBN', character('3', '2')],
    ['issn', '0378-5954', 'an ISSN', character('4', '5')],
    ['imo', '9074728', 'an IMO number', character('8', '9')],
  ])('%s: %j has the form and is wrong', (scheme, value, noun, fault, suggestion) => {
    expect(judge(scheme, value)).toEqual([`"${value}" is not ${noun}: ${fault}.`, suggestion])
  })

  it('leaves registers that it does not know alone', () => {
    expect(judge('newsroom', 'anything')).toBeUndefined()
  })

  it('shortens a long value', () => {
    expect(judge('wikidata', 'x'.repeat(90))![0]).toBe(
      `"${'x'.repeat(79)}…" is not a Wikidata item, which is the letter Q and a number.`,
    )
  })

  it('answers quickly to values made to tie it up', () => {
    const values = ['/eli/'.repeat(100), `10.1000${'.1'.repeat(240)}`, ' '.repeat(500), '0-'.repeat(250)]
    const start = performance.now()
    for (const scheme of codesOf(identifierScheme)) for (const value of values) judge(scheme, value)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('looks at identifiers of every record and of every place', () => {
    const wrong = [
      { scheme: 'wikidata', value: 'Q1' },
      { scheme: 'wikidata', value: 'x' },
    ]
    const right = [{ scheme: 'wikidata', value: 'Q1' }]
    const found = findingsIn(rule, {
      actors: [{ ...state('a'), identifiers: wrong } as Actor, state('b')],
      agreements: [
        agreement('x', {
          identifiers: wrong,
          events: [
            { kind: 'adoption' },
            { kind: 'adoption', place: { name: 'P' } },
            { kind: 'signature', place: { name: 'P', identifiers: wrong } },
          ],
        }),
        agreement('y', { identifiers: right }),
      ],
      statements: [
        assertion('s', { place: { name: 'P', identifiers: wrong } }),
        assertion('t', { place: { name: 'P' } }),
        assertion('u'),
      ],
      sources: [source('s', { identifiers: wrong })],
    })
    expect(found.map(({ at }) => at)).toEqual([
      'actor:a identifiers/1/value',
      'agreement:x identifiers/1/value',
      'agreement:x events/2/place/identifiers/1/value',
      'statement:s place/identifiers/1/value',
      'source:s identifiers/1/value',
    ])
  })
})
