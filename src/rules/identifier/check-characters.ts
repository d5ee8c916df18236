/**
 * The check characters that the standards compute from the rest of an identifier. Each function takes the characters
 * before the check character, digits or capital letters, and gives what should follow them.
 */

/** ISO 7064 MOD 97-10: two digits (LEI). A letter counts as the number 10 to 35. */
export function mod97(body: string): string {
  let rest = 0
  for (const character of `${body}00`) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return String(98 - rest).padStart(2, '0')
}

/** ISO 7064 MOD 97-10 over seven characters in the base 32 of Crockford: two digits (ROR). */
export function mod97OfBase32(body: string): string {
  let rest = 0
  for (const character of body) rest = (rest * 32 + BASE_32.indexOf(character)) % 97
  return String(98 - ((rest * 100) % 97)).padStart(2, '0')
}

const BASE_32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** ISO 7064 MOD 11-2: a digit or X (ISNI, ORCID). */
export function mod11of2(body: string): string {
  let total = 0
  for (const digit of body) total = (total + Number(digit)) * 2
  return elevenths(12 - (total % 11))
}

/** Modulus 11 with weights that fall to 2: a digit or X (ISBN of ten digits, ISSN). */
export function mod11(body: string): string {
  let total = 0
  for (let i = 0; i < body.length; i++) total += Number(body[i]) * (body.length + 1 - i)
  return elevenths(11 - (total % 11))
}

/** Modulus 10 with weights 1 and 3 in turn: a digit (ISBN of thirteen digits). */
export function mod10(body: string): string {
  let total = 0
  for (let i = 0; i < body.length; i++) total += Number(body[i]) * (i % 2 === 0 ? 1 : 3)
  return String((10 - (total % 10)) % 10)
}

/** The last digit of the sum with weights 7 to 2 (IMO number of a ship). */
export function imoOfShip(body: string): string {
  return String(weighted(body, [7, 6, 5, 4, 3, 2]) % 10)
}

/** Modulus 11, then 10, with weights 8, 6, 4, 2, 9 and 7 (IMO number of a company). */
export function imoOfCompany(body: string): string {
  return String((11 - (weighted(body, [8, 6, 4, 2, 9, 7]) % 11)) % 10)
}

function weighted(body: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
}

function elevenths(value: number): string {
  return value % 11 === 10 ? 'X' : String(value % 11)
}
