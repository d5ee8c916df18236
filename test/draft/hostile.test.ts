import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { explainAs } from '../../src/check/explain.ts'
import { fromDraft, repairPrompt } from '../../src/draft/index.ts'
import { mutate } from '../support/mutate.ts'
import { fc } from '../support/property.ts'
import { generate, random } from '../support/shape-generator.ts'
import { draft, errorsOf, SOURCES } from './drafts.ts'

const cyclic: Record<string, unknown> = { title: 'A' }
cyclic.actors = [cyclic]
const deep = JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`)

describe('what is no draft', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'schema/wrong-type '],
    ['null', null, 'schema/null '],
    ['text', '{"title":"A"}', 'schema/wrong-type '],
    ['a list', [], 'schema/wrong-type '],
    ['a date', new Date(0), 'schema/wrong-type '],
    ['a cycle', cyclic, 'schema/missing-key '],
    ['an unknown key', { ...draft(), sources: [] }, 'schema/unknown-key /sources'],
    [
      'a code that is not in the list',
      draft({ agreement: { instrument: 'deal' as 'treaty' } }),
      'schema/not-in-list /agreements/0/instrument',
    ],
    ['null where something must be', { ...draft(), title: null }, 'schema/missing-key '],
    ['depth', { ...draft(), actors: deep }, 'schema/wrong-type /actors/0'],
    ['a language in words', { ...draft(), language: 'English' }, 'schema/pattern /language'],
    [
      'a number as text',
      draft({ event: { date: 2024 as unknown as string } }),
      'schema/wrong-type /events/0/date',
    ],
  ])('is told: %s', (_, value, expected) => {
    const result = fromDraft(value, { sources: SOURCES })
    expect(result).toMatchObject({ ok: false, dossier: undefined })
    expect(result.diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)).toContain(expected)
    expect(repairPrompt(result.diagnostics)).toMatch(/^The draft has /)
  })

  it('may throw when it is looked at', () => {
    const trap = {
      ...draft(),
      get title(): string {
        throw new Error('no')
      },
    }
    expect(fromDraft(trap, { sources: SOURCES })).toMatchObject({ ok: false, dossier: undefined })
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    expect(fromDraft(proxy, { sources: SOURCES })).toMatchObject({ ok: false, dossier: undefined })
  })
})

describe('drafts of every sort', () => {
  it('never make it throw, and never come out of the check as something else than a dossier', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed)
      const made = generate('Draft', next)
      const value = seed % 2 === 0 ? made : mutate(made, next)
      const result = fromDraft(value, { sources: SOURCES })
      const isDraft = explainAs('Draft', value, { limit: 1, maxDepth: 64 }).faults.length === 0
      if (isDraft) expect(result.dossier?.type).toBe('dossier')
      expect(result.ok).toBe(result.diagnostics.every(({ severity }) => severity !== 'error'))
    }
  })

  it('never give a dossier with an error that the draft is not told of', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (one, other) => {
        const value = draft({
          title: one,
          agreement: { title: other },
          said: { exact: one, quotes: [other] },
          event: { place: one, dateText: other },
        })
        const result = fromDraft(value, { sources: SOURCES })
        expect(check(result.dossier).ok || !result.ok).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('are not told twice of one thing', () => {
    const errors = errorsOf(draft({ said: { quotes: ['no longer try', 'no longer try'] } }))
    expect(errors).toEqual([
      'evidence/quote-altered /statements/1/quotes/0',
      'evidence/quote-altered /statements/1/quotes/1',
    ])
  })
})
