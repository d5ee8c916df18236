import { describe, expect, it } from 'vitest'
import { agreement, citation, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/reference/similar-id.ts'
import type { Actor } from '../../../src/types.ts'
import { findingsAmong } from '../run-rule.ts'

const actors = (...ids: string[]) => ids.map((id) => ({ ...state('a'), id: `actor:${id}` }) as Actor)

describe('reference/similar-id', () => {
  it('compares each id with the first of its kind of spelling', () => {
    expect(findingsAmong(rule, { actors: actors('alpha', 'beta', 'ALPHA', 'alpha-') })).toEqual([
      {
        at: 'actor:ALPHA id',
        message: 'The id "actor:ALPHA" differs from "actor:alpha" only in capital letters.',
        related: ['actor:alpha id The other id.'],
      },
      {
        at: 'actor:alpha- id',
        message: 'The id "actor:alpha-" differs from "actor:alpha" only in a sign at the end.',
        related: ['actor:alpha id The other id.'],
      },
    ])
  })

  it.each(['alpha.', 'alpha_', 'alpha~', 'alpha/', 'alpha-', 'alpha..-'])('takes %s for alpha', (id) => {
    expect(findingsAmong(rule, { actors: actors('alpha', id) })).toHaveLength(1)
  })

  it.each(['alpha.1', 'alph', 'al-pha', 'alpha1'])('does not take %s for alpha', (id) => {
    expect(findingsAmong(rule, { actors: actors('alpha', id) })).toEqual([])
  })

  it('leaves equal ids to another rule', () => {
    expect(findingsAmong(rule, { actors: actors('alpha', 'alpha') })).toEqual([])
  })

  it('looks at events and leaves those without an id alone', () => {
    const found = findingsAmong(rule, {
      agreements: [
        agreement('x', {
          events: [
            { kind: 'adoption' },
            { kind: 'signature', id: 'event:x/Signature' },
            { kind: 'adoption' },
            { kind: 'signature', id: 'event:x/signature' },
          ],
        }),
        agreement('y'),
      ],
      citations: [citation('x')],
      sources: [source('x')],
    })
    expect(found).toEqual([
      {
        at: 'agreement:x events/3/id',
        message: 'The id "event:x/signature" differs from "event:x/Signature" only in capital letters.',
        related: ['agreement:x events/1/id The other id.'],
      },
    ])
  })
})
