import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/check.ts'

describe('the order of findings', () => {
  test('is that of the keys in the record', () => {
    const actor = { name: 7, zebra: 1, id: 'actor:a', apple: 1, type: 'actor', kind: 'state' }
    const pointers = check(actor).diagnostics.map(({ pointer }) => pointer)
    expect(pointers).toEqual(['/name', '/zebra', '/apple'])
  })

  test('is found out with as many looks at an object for many findings as for a few', () => {
    const looks = (unknownKeys: number) => {
      let count = 0
      const record = { type: 'actor', kind: 'state', id: 'actor:a', name: 'State A' }
      const keys = Array.from({ length: unknownKeys }, (_, i) => [`key${i}`, 1])
      const watched = new Proxy(Object.assign(record, Object.fromEntries(keys)), {
        ownKeys(target) {
          count++
          return Reflect.ownKeys(target)
        },
      })
      expect(check(watched).diagnostics).toHaveLength(unknownKeys)
      return count
    }
    expect(looks(50)).toBe(looks(5))
  })
})
