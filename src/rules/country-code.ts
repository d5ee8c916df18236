import { countriesByCode } from '../vocabulary/countries.ts'

/** Codes that people write for a country and that ISO 3166-1 does not give to one, with the code to use instead. */
const MISUSED: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
])

/** Codes of two letters that the standard keeps back for other users, such as postal unions; none is a country's. */
const RESERVED: ReadonlySet<string> = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'TA', 'UN'])

/** Codes that everybody may use for purposes of their own: AA, QM to QZ, XA to XZ and ZZ. */
const PRIVATE = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/

/** Whether ISO 3166-1 gives or gave the code of two capital letters to a country, or wide use does (`XK`). */
export function isCountryCode(code: string): boolean {
  return countriesByCode(code).length > 0
}

/** The code that was meant by one that people write instead of it (`UK`), if there is one. */
export function intendedCountryCode(code: string): string | undefined {
  return MISUSED.get(code)
}

/** Why a code of two capital letters is not a country's, as the end of a sentence that begins with the code. */
export function countryCodeFault(code: string): string {
  if (RESERVED.has(code)) return 'is reserved in ISO 3166-1 and is not the code of a country'
  if (PRIVATE.test(code)) return 'is left to private use in ISO 3166-1 and stands for no country'
  return 'is not a country code of ISO 3166-1, now or formerly'
}

/** Whether a code of two capital letters may be the region of a language tag (BCP 47). */
export function isRegionCode(code: string): boolean {
  return isCountryCode(code) || RESERVED.has(code) || PRIVATE.test(code)
}
