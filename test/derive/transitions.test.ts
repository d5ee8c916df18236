import { describe, expect, it } from 'vitest'
import { agreementEventKind } from '../../src/vocabulary/agreement-event-kind.ts'
import { agreementEventTransitions } from '../../src/vocabulary/agreement-event-transitions.ts'

const kinds = new Set<string>(agreementEventKind.codes.map(({ code }) => code))

describe('the transition table', () => {
  it('has one line for each kind at most', () => {
    const lines = agreementEventTransitions.map(({ kind }) => kind)
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  it('leaves out only kinds that change nothing', () => {
    const lines = new Set<string>(agreementEventTransitions.map(({ kind }) => kind))
    expect([...kinds].filter((kind) => !lines.has(kind))).toEqual([
      'announcement',
      'publication',
      'leak',
      'domestic-approval',
      'domestic-rejection',
      'notification',
      'territorial-application',
      'registration',
      'implementation',
      'breach-alleged',
    ])
  })

  it.each(agreementEventTransitions)('names a source for all that $kind does', (line) => {
    const conditions = [...(line.requires ?? []), ...(line.precludes ?? [])]
    for (const { source, kinds: others } of [...conditions, { ...line.causes, kinds: [] }]) {
      if (source === undefined) continue
      expect(source).toMatch(
        /^(?:Vienna Convention on .+ (?:1969|1978|1986), art\. [0-9]+|UN Treaty Handbook$|Diplomatic practice$)/,
      )
      expect(others.filter((kind) => !kinds.has(kind))).toEqual([])
    }
    expect(conditions.length > 0 || line.causes !== undefined).toBe(true)
  })

  it('never lets a kind require or preclude itself', () => {
    for (const { kind, requires = [], precludes = [] } of agreementEventTransitions)
      for (const { kinds: others } of [...requires, ...precludes]) expect(others).not.toContain(kind)
  })
})
