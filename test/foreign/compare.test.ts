import { describe, expect, it } from 'vitest'
import { compare, nameOf } from './compare.ts'

const asked = [true, false, false].map((valid, id) => ({
  id,
  file: 'actor.json',
  group: 'Actor',
  description: `vector ${id}`,
  valid,
}))
const says = (...verdicts: boolean[]) => verdicts.map((valid, id) => JSON.stringify({ id, valid })).join('\n')

describe('verdicts held against the kit', () => {
  it('agree', () => {
    expect(compare(asked, says(true, false, false), [])).toEqual({
      agreed: 3,
      disagreements: [],
      explained: 0,
      gone: [],
    })
  })

  it('disagree by name', () => {
    const { agreed, disagreements } = compare(asked, says(true, true, false), [])
    expect(agreed).toBe(2)
    expect(disagreements).toEqual(['actor.json: Actor: vector 1 (the kit refuses it)'])
  })

  it('may disagree where that is listed, and only as long as they do', () => {
    const known = [{ vector: nameOf(asked[1]!) }]
    expect(compare(asked, says(true, true, false), known)).toEqual({
      agreed: 2,
      disagreements: [],
      explained: 1,
      gone: [],
    })
    expect(compare(asked, says(true, false, false), known).gone).toEqual(['actor.json: Actor: vector 1'])
  })

  it('must be complete, single and on vectors that were asked', () => {
    expect(() => compare(asked, says(true, false), [])).toThrow('2 verdicts on 3 vectors')
    expect(() => compare(asked, says(true, false, false, true), [])).toThrow('4 verdicts on 3 vectors')
    expect(() => compare(asked, `${says(true, false, false)}\n{"id":0,"valid":true}`, [])).toThrow('single')
    expect(() => compare(asked, '{"id":0}', [])).toThrow('single')
  })
})
