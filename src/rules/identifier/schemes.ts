import { countries, countriesByCode } from '../../vocabulary/countries.ts'
import { intendedCountryCode } from '../country-code.ts'
import { imoOfCompany, imoOfShip, mod10, mod11, mod11of2, mod97, mod97OfBase32 } from './check-characters.ts'

/** How the identifiers of one register are written and proved. */
export interface Scheme {
  /** One identifier of the register, with its article. */
  noun: string
  /** What the identifier consists of, as the end of a sentence. */
  form: string
  /** Spellings that the register lets pass, made one; the same text where there is only one spelling. */
  compact?(value: string): string
  /** The form of the compact value. */
  pattern: RegExp
  /** What is wrong with a compact value of the right form, if anything. */
  fault?(compact: string): string | undefined
  /** What was most likely meant by a value that is wrong; need not be right. */
  tidy?(value: string): string
}

/** The schemes of the code list by their code. */
export const SCHEMES: ReadonlyMap<string, Scheme> = new Map(
  Object.entries({
    wikidata: {
      noun: 'a Wikidata item',
      form: 'the letter Q and a number',
      pattern: /^Q[1-9][0-9]*$/,
      tidy: (value) => lastStep(value).toUpperCase(),
    },
    'iso-3166-1': {
      noun: 'a country code of ISO 3166-1',
      form: 'two capital letters, three capital letters or three digits',
      pattern: /^(?:[A-Z]{2,3}|[0-9]{3})$/,
      fault: (code) =>
        countriesByCode(code).length === 0 ? 'the standard never gave it to a country' : undefined,
      tidy: countryOf,
    },
    'iso-3166-2': {
      noun: 'a subdivision code of ISO 3166-2',
      form: 'a country code of two capital letters, a hyphen and one to three letters or digits',
      pattern: /^[A-Z]{2}-[A-Z0-9]{1,3}$/,
      fault: (code) => {
        const country = code.slice(0, 2)
        return countriesByCode(country).length === 0 ? `no country has the code "${country}"` : undefined
      },
      tidy: (value) => {
        const [country = '', part = ''] = value.toUpperCase().split(/[ ._-]+/)
        return `${intendedCountryCode(country) ?? country}-${part}`
      },
    },
    'un-m49': {
      noun: 'an area code of UN M49',
      form: 'three digits',
      pattern: /^[0-9]{3}$/,
      tidy: (value) => value.trim().padStart(3, '0'),
    },
    cow: {
      noun: 'a state number of the Correlates of War',
      form: 'a number of one to three digits',
      pattern: /^(?:[1-9][0-9]{0,2}|0[1-9][0-9]|00[1-9])$/,
      tidy: (value) => value.trim(),
    },
    lei: {
      noun: 'an LEI',
      form: 'twenty capital letters and digits of which the last two are digits',
      pattern: /^[A-Z0-9]{18}[0-9]{2}$/,
      fault: (value) => checkFault(value, mod97, 2),
      tidy: (value) => value.replace(/[ -]+/g, '').toUpperCase(),
    },
    isni: {
      noun: 'an ISNI',
      form: 'sixteen digits, the last of which may be X, with or without a space after every fourth',
      compact: (value) => (/^.{4} .{4} .{4} .{4}$/.test(value) ? value.replaceAll(' ', '') : value),
      pattern: /^[0-9]{15}[0-9X]$/,
      fault: (value) => checkFault(value, mod11of2, 1),
      tidy: (value) =>
        lastStep(value)
          .replace(/[^0-9Xx]+/g, '')
          .toUpperCase(),
    },
    orcid: {
      noun: 'an ORCID iD',
      form: 'four groups of four digits joined by hyphens, the last digit of which may be X',
      pattern: /^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$/,
      fault: (value) => checkFault(value.replaceAll('-', ''), mod11of2, 1),
      tidy: (value) => {
        const digits = lastStep(value)
          .replace(/[^0-9Xx]+/g, '')
          .toUpperCase()
        return (digits.match(/.{1,4}/g) ?? []).join('-')
      },
    },
    viaf: {
      noun: 'a VIAF number',
      form: 'a number of up to 22 digits that does not begin with zero',
      pattern: /^[1-9][0-9]{0,21}$/,
      tidy: (value) => value.replace(/[^0-9]+/g, ''),
    },
    ror: {
      noun: 'a ROR identifier',
      form: 'nine small letters and digits that begin with zero and end in two digits, without i, l, o and u',
      pattern: /^0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}$/,
      fault: (value) => checkFault(value, mod97OfBase32, 2),
      tidy: (value) => lastStep(value).toLowerCase(),
    },
    opensanctions: {
      noun: 'an OpenSanctions identifier',
      form: 'letters, digits and hyphens without spaces, such as NK- or Q and further characters',
      pattern: /^[A-Za-z0-9][A-Za-z0-9._:-]*$/,
      tidy: lastStep,
    },
    'un-sanctions': {
      noun: 'a reference number of the UN sanctions list',
      form: 'two capital letters, i or e, a dot and three or four digits, such as TAi.001',
      pattern: /^[A-Z]{2}[ei][.][0-9]{3,4}$/,
      tidy: (value) => {
        const [letters = '', number = ''] = value.trim().split('.')
        return `${letters.slice(0, 2).toUpperCase()}${letters.slice(2).toLowerCase()}.${number}`
      },
    },
    unts: {
      noun: 'a registration number of the UN Treaty Series',
      form: 'I or II (A or B for later actions), a hyphen and a number, such as I-4214',
      pattern: /^(?:II?|A|B)-[1-9][0-9]{0,5}$/,
      tidy: (value) => value.trim().toUpperCase().replace(/[ :]+/, '-'),
    },
    celex: {
      noun: 'a CELEX number',
      form: 'a sector, a year of four digits, letters for the type and a number, such as 32016R0679',
      pattern: /^[0-9CE][0-9]{4}[A-Z/][A-Z0-9()_/-]*$/,
      tidy: (value) => value.toUpperCase().replace(/^CELEX[ :]+|[ ]+/g, ''),
    },
    eli: {
      noun: 'a European Legislation Identifier',
      form: 'an http or https address with a step "eli" in its path',
      pattern: /^https?:\/\/[^\s/]+\/(?:\S*\/)?eli\/\S+$/,
      tidy: (value) => value.trim(),
    },
    doi: {
      noun: 'a DOI',
      form: 'a prefix that begins with "10.", a slash and a suffix without spaces',
      pattern: /^10[.][0-9]{4,9}(?:[.][0-9]+)*\/\S+$/,
      tidy: (value) => value.trim().replace(/^(?:https?:\/\/)?(?:(?:dx[.])?doi[.]org\/|doi: ?)/i, ''),
    },
    isbn: {
      noun: 'an ISBN',
      form: 'ten digits, the last of which may be X, or thirteen that begin with 978 or 979',
      compact: (value) => value.replace(/[ -]/g, ''),
      pattern: /^(?:[0-9]{9}[0-9X]|97[89][0-9]{10})$/,
      fault: (value) => checkFault(value, value.length === 10 ? mod11 : mod10, 1),
      tidy: (value) => value.toUpperCase().replace(/^[^0-9]+/, ''),
    },
    issn: {
      noun: 'an ISSN',
      form: 'four digits, a hyphen and four digits, the last of which may be X',
      pattern: /^[0-9]{4}-[0-9]{3}[0-9X]$/,
      fault: (value) => checkFault(value.replace('-', ''), mod11, 1),
      tidy: (value) => {
        const digits = value.toUpperCase().replace(/[^0-9X]+/g, '')
        return `${digits.slice(0, 4)}-${digits.slice(4)}`
      },
    },
    imo: {
      noun: 'an IMO number',
      form: 'seven digits',
      pattern: /^[0-9]{7}$/,
      // Ships and companies share the form and have different check digits.
      fault: (value) =>
        imoOfCompany(value.slice(0, 6)) === value[6] ? undefined : checkFault(value, imoOfShip, 1),
      tidy: (value) => value.replace(/[^0-9]+/g, ''),
    },
    geonames: {
      noun: 'a GeoNames number',
      form: 'a number that does not begin with zero',
      pattern: /^[1-9][0-9]{0,9}$/,
      tidy: (value) => /[0-9]+/.exec(value)?.[0] ?? value,
    },
  } satisfies Record<string, Scheme> as Record<string, Scheme>),
)

/** What is wrong with an identifier, as the end of a sentence that begins with it; undefined where nothing is. */
export function identifierFault(scheme: Scheme, value: string): string | undefined {
  const compact = scheme.compact?.(value) ?? value
  if (!scheme.pattern.test(compact)) return `is not ${scheme.noun}, which is ${scheme.form}`
  const fault = scheme.fault?.(compact)
  return fault && `is not ${scheme.noun}: ${fault}`
}

/** The right identifier that was most likely meant by a wrong one, if one is plain. */
export function intendedIdentifier(scheme: Scheme, value: string): string | undefined {
  const tidied = scheme.tidy?.(value)
  return tidied !== undefined && !identifierFault(scheme, tidied) ? tidied : undefined
}

function checkFault(value: string, compute: (body: string) => string, length: number): string | undefined {
  const given = value.slice(-length)
  const right = compute(value.slice(0, -length))
  if (given === right) return undefined
  return length === 1
    ? `the check character is ${given} and should be ${right} for the digits before it`
    : `the check digits are ${given} and should be ${right} for the characters before them`
}

/** The last step of an address, or the text itself, without spaces around it. */
function lastStep(value: string): string {
  const trimmed = value.trim()
  return trimmed.slice(trimmed.lastIndexOf('/') + 1)
}

function countryOf(value: string): string {
  const code = value.trim().toUpperCase()
  const named = countries.find(({ name }) => name.toUpperCase() === code)
  return named?.alpha2 ?? intendedCountryCode(code) ?? code
}
