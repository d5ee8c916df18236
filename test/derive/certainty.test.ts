import { describe, expect, it } from 'vitest'
import { all, any, hasCome, not, notBefore } from '../../src/derive/certainty.ts'

describe('three-valued logic', () => {
  it('takes the strongest of several', () => {
    expect(any([])).toBe('certainly-not')
    expect(any(['certainly-not', 'possibly'])).toBe('possibly')
    expect(any(['possibly', 'certainly-not'])).toBe('possibly')
    expect(any(['possibly', 'certainly', 'certainly-not'])).toBe('certainly')
    expect(any(['certainly-not'])).toBe('certainly-not')
  })

  it('takes the weakest of several', () => {
    expect(all()).toBe('certainly')
    expect(all('certainly', 'possibly')).toBe('possibly')
    expect(all('possibly', 'certainly-not', 'certainly')).toBe('certainly-not')
    expect(all('certainly', 'certainly')).toBe('certainly')
  })

  it('turns a verdict round', () => {
    expect([not('certainly'), not('possibly'), not('certainly-not')]).toEqual([
      'certainly-not',
      'possibly',
      'certainly',
    ])
  })
})

describe('dates against a day', () => {
  it('counts the day itself', () => {
    expect(hasCome('2024-06-19', '2024-06-19', 'possibly')).toBe('certainly')
    expect(hasCome('2024-06-20', '2024-06-19', 'possibly')).toBe('certainly-not')
    expect(hasCome('2024-06', '2024-06-19', 'certainly')).toBe('possibly')
    expect(hasCome(undefined, '2024-06-19', 'certainly')).toBe('certainly')
    expect(hasCome(undefined, '2024-06-19', 'possibly')).toBe('possibly')
  })

  it('settles an order only with two dates', () => {
    expect(notBefore('2024-06-19', '2024-06-19')).toBe('certainly')
    expect(notBefore('2024-06-18', '2024-06-19')).toBe('certainly-not')
    expect(notBefore(undefined, '2024-06-19')).toBe('possibly')
    expect(notBefore('2024-06-19', undefined)).toBe('possibly')
  })
})
