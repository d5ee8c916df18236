import { describe, expect, it } from 'vitest'
import { disputes } from '../../src/derive/disputes.ts'
import { blockAt } from '../../src/derive/held-text.ts'
import { wholesOf } from '../../src/derive/sides.ts'
import { witnessFinder } from '../../src/derive/witness.ts'
import { indexDossier } from '../../src/rules/dossier-index.ts'
import { agreement, assertion, exampleDossier, source } from '../../src/rules/example.ts'
import type { Actor, Claim } from '../../src/types.ts'
import { expectLinear } from '../support/growth.ts'

describe('large dossiers take work in proportion to their size', () => {
  it('many dates that one witness gives for an event', () => {
    expectLinear(
      (size) =>
        exampleDossier({
          agreements: [agreement('a', { events: [{ kind: 'signature', id: 'event:a/signature' }] })],
          sources: [source('a')],
          statements: Array.from({ length: size }, (_, year) => {
            const value = String(1000 + year)
            const claim = { about: 'event:a/signature', property: 'date', value } as Claim
            return assertion(`${year}`, { claims: [claim], appearsIn: { source: 'source:a' } })
          }),
        }),
      (dossier) => expect(disputes(dossier)).toEqual([]),
      1_000,
    )
  })

  it('a long chain of bodies that belong to each other', () => {
    expectLinear(
      (size) => {
        const bodies = Array.from({ length: size }, (_, i) => {
          const body = { type: 'actor', kind: 'state-body', id: `actor:${i}`, name: 'Body' }
          return { ...body, partOf: `actor:${i + 1}` } as Actor
        })
        return indexDossier(exampleDossier({ actors: bodies }))
      },
      (dossier) => expect(wholesOf('actor:0', dossier)).toHaveLength(dossier.actors.length + 1),
      5_000,
    )
  })
})

describe('blockAt', () => {
  it('finds the block of a position and looks at few of them', () => {
    let looks = 0
    const blocks = Array.from({ length: 1000 }, (_, index) => ({
      kind: 'headline' as const,
      text: 'Yes. ',
      index,
      get start() {
        looks++
        return index * 5
      },
    }))
    for (const at of [0, 4, 5, 2503, 4999, 9999])
      expect(blockAt({ blocks }, at)?.index).toBe(Math.min(999, Math.floor(at / 5)))
    expect(looks).toBeLessThan(6 * 12)
    expect(blockAt({ blocks: [] }, 0)).toBeUndefined()
  })

  it('gives the last of those that begin at one place', () => {
    const block = (index: number, start: number) => ({ kind: 'paragraph' as const, text: '', start, index })
    expect(blockAt({ blocks: [block(0, 0), block(1, 0), block(2, 3)] }, 0)?.index).toBe(1)
  })
})

describe('witnessFinder', () => {
  it('keeps what it finds for a statement', () => {
    const statement = assertion('a', { appearsIn: { source: 'source:a' } })
    const witnessOf = witnessFinder(indexDossier(exampleDossier({ statements: [statement] })))
    expect(witnessOf(statement)).toBe(witnessOf(statement))
  })
})
