import { describe, expect, it } from 'vitest'
import * as check from '../../../src/rules/identifier/check-characters.ts'

// Identifiers that their registers publish; the check characters are the last ones.
describe.each([
  [
    'mod97',
    check.mod97,
    2,
    ['HWUPKR0MPOU8FGXBT394', '7LTWFZYICNSX8D621K86', '5493001KJTIIGC8Y1R12', '529900T8BM49AURSDO55'],
  ],
  [
    'mod97OfBase32',
    check.mod97OfBase32,
    2,
    ['03yrm5c26', '05gq02987', '04fa4r544', '02twcfp32', '00k4n6c32', '052gg0110'],
  ],
  [
    'mod11of2',
    check.mod11of2,
    1,
    ['0000000121032683', '0000000218250097', '0000000151093700', '000000021694233X'],
  ],
  ['mod11', check.mod11, 1, ['0306406152', '080442957X', '03785955', '20493630', '2434561X']],
  ['mod10', check.mod10, 1, ['9780306406157', '9783161484100']],
  ['imoOfShip', check.imoOfShip, 1, ['9074729', '9319466', '8814275']],
] as const)('%s', (_, compute, length, identifiers) => {
  it.each(identifiers)('ends %s', (identifier) => {
    expect(compute(identifier.slice(0, -length))).toBe(identifier.slice(-length))
  })
})

it('computes the number of a company by weights 8, 6, 4, 2, 9 and 7', () => {
  expect(check.imoOfCompany('100000')).toBe('3')
  expect(check.imoOfCompany('010000')).toBe('5')
  expect(check.imoOfCompany('001000')).toBe('7')
  expect(check.imoOfCompany('000100')).toBe('9')
  expect(check.imoOfCompany('000010')).toBe('2')
  expect(check.imoOfCompany('000001')).toBe('4')
  // A remainder of 10 leaves 1, a remainder of 0 leaves 11 and so 1.
  expect(check.imoOfCompany('000000')).toBe('1')
  expect(check.imoOfCompany('001100')).toBe('5')
  expect(check.imoOfCompany('010010')).toBe('7')
  expect(check.imoOfCompany('011000')).toBe('1')
})

it('agrees with the definition of MOD 97-10 in whole numbers', () => {
  for (let n = 0; n < 500; n++) {
    const body = (n * 7919).toString(36).toUpperCase().padStart(18, '0')
    const digits = Array.from(body, (character) => Number.parseInt(character, 36)).join('')
    const expected = 98n - (BigInt(`${digits}00`) % 97n)
    expect(check.mod97(body), body).toBe(String(expected).padStart(2, '0'))
  }
})
