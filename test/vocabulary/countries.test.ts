import { describe, expect, it } from 'vitest'
import { countries, countriesByCode } from '../../src/vocabulary/countries.ts'

const withStatus = (status: string) => countries.filter((country) => country.status === status)

describe('countries', () => {
  it('holds the 249 codes of ISO 3166-1, each once', () => {
    const assigned = withStatus('assigned')
    expect(assigned).toHaveLength(249)
    for (const key of ['alpha2', 'alpha3', 'numeric', 'name'] as const) {
      expect(new Set(assigned.map((country) => country[key])).size, key).toBe(249)
    }
  })

  it('holds Kosovo as the one user-assigned code', () => {
    expect(withStatus('user-assigned')).toEqual([
      { alpha2: 'XK', alpha3: 'XKX', name: 'Kosovo', status: 'user-assigned' },
    ])
  })

  it('writes every code in its form and every name without stray spaces', () => {
    for (const country of countries) {
      expect(country.alpha2).toMatch(/^[A-Z]{2}$/)
      expect(country.alpha3).toMatch(/^[A-Z]{3}$/)
      expect(country.numeric ?? '000').toMatch(/^[0-9]{3}$/)
      expect(country.name).toMatch(/^\S.*\S$/)
      expect(country.name).toBe(country.name.normalize('NFC'))
    }
  })

  it('holds the 31 withdrawn codes of ISO 3166-3 with their years', () => {
    const former = withStatus('former')
    expect(former).toHaveLength(31)
    for (const country of former) {
      expect(country.from, country.name).toBeGreaterThanOrEqual(1974)
      expect(country.until, country.name).toBeGreaterThan(country.from!)
      expect(country.until, country.name).toBeLessThanOrEqual(2010)
    }
  })

  it('gives years to former codes only', () => {
    expect(countries.filter((country) => country.status !== 'former' && country.from !== undefined)).toEqual(
      [],
    )
  })

  it('names successors that have codes themselves', () => {
    const known = new Set(countries.map((country) => country.alpha2))
    for (const country of withStatus('former')) {
      expect(country.successors!.length, country.name).toBeGreaterThan(0)
      expect(
        country.successors!.filter((code) => !known.has(code)),
        country.name,
      ).toEqual([])
    }
  })
})

describe('countriesByCode', () => {
  it.each(['AF', 'AFG', '004'])('finds Afghanistan by %s', (code) => {
    expect(countriesByCode(code).map((country) => country.name)).toEqual(['Afghanistan'])
  })

  it.each([
    ['SU', 'USSR', 1992],
    ['DD', 'German Democratic Republic', 1990],
    ['YU', 'Yugoslavia', 2003],
    ['ZR', 'Zaire', 1997],
    ['AN', 'Netherlands Antilles', 2010],
    ['BU', 'Burma', 1989],
    ['TP', 'East Timor', 2002],
  ])('finds the withdrawn code %s', (code, name, until) => {
    expect(countriesByCode(code)).toMatchObject([{ name, until, status: 'former' }])
  })

  it('finds both bearers of a code given out twice, the current one first', () => {
    expect(countriesByCode('CS').map((country) => country.name)).toEqual([
      'Czechoslovakia',
      'Serbia and Montenegro',
    ])
    expect(countriesByCode('SK').map((country) => country.name)).toEqual(['Slovakia', 'Sikkim'])
  })

  it.each(['ZZ', 'UK', 'af', '', 'Afghanistan', '-', '__proto__'])('finds nothing for %j', (code) => {
    expect(countriesByCode(code)).toEqual([])
  })
})
