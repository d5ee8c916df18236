import { describe, expect, it } from 'vitest'
import { agreement, assertion, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/reference/self.ts'
import type { Actor, AgreementRelationKind, StatementRelationKind } from '../../../src/types.ts'
import { agreementRelationKind, codesOf, statementRelationKind } from '../../../src/vocabulary/index.ts'
import { findingsAmong } from '../run-rule.ts'

describe('reference/self', () => {
  it('finds actors that are a part, a member, a successor or an affiliate of themselves', () => {
    const actors: Actor[] = [
      {
        type: 'actor',
        kind: 'organization',
        id: 'actor:o',
        name: 'O',
        partOf: 'actor:o',
        succeeds: ['actor:c', 'actor:o'],
      },
      { type: 'actor', kind: 'coalition', id: 'actor:c', name: 'C', members: ['actor:o', 'actor:c'] },
      {
        type: 'actor',
        kind: 'unidentified',
        id: 'actor:u',
        name: 'U',
        reason: 'unknown',
        affiliation: 'actor:u',
      },
      { type: 'actor', kind: 'unidentified', id: 'actor:v', name: 'V', reason: 'unknown' },
      { type: 'actor', kind: 'person', id: 'actor:p', name: 'P' },
      state('a'),
    ]
    expect(findingsAmong(rule, { actors })).toEqual([
      { at: 'actor:o partOf', message: '"actor:o" is part of itself.' },
      { at: 'actor:o succeeds/1', message: '"actor:o" succeeds itself.' },
      { at: 'actor:c members/1', message: '"actor:c" has among its members itself.' },
      { at: 'actor:u affiliation', message: '"actor:u" is affiliated to itself.' },
    ])
  })

  const agreementVerbs: Record<AgreementRelationKind, string> = {
    amends: 'amends',
    supersedes: 'supersedes',
    terminates: 'terminates',
    suspends: 'suspends',
    renews: 'renews',
    extends: 'extends',
    implements: 'implements',
    supplements: 'supplements',
    consolidates: 'consolidates',
    interprets: 'interprets',
    corrects: 'corrects',
    'annex-to': 'is an annex to',
    'protocol-to': 'is a protocol to',
    'refers-to': 'refers to',
  }

  it.each(codesOf(agreementRelationKind))('finds an agreement in the relation %s to itself', (kind) => {
    const relations = [
      { kind, agreement: 'agreement:y' as const },
      { kind, agreement: 'agreement:x' as const },
    ]
    expect(findingsAmong(rule, { agreements: [agreement('x', { relations })] })).toEqual([
      { at: 'agreement:x relations/1/agreement', message: `"agreement:x" ${agreementVerbs[kind]} itself.` },
    ])
  })

  const statementVerbs: Record<StatementRelationKind, string> = {
    corroborates: 'corroborates',
    repeats: 'repeats',
    contradicts: 'contradicts',
    denies: 'denies',
    qualifies: 'qualifies',
    corrects: 'corrects',
    retracts: 'retracts',
    elaborates: 'elaborates',
    'replies-to': 'replies to',
    translates: 'translates',
    'based-on': 'is based on',
  }

  it.each(codesOf(statementRelationKind))('finds a statement in the relation %s to itself', (kind) => {
    const relations = [{ kind, statement: 'statement:x' as const }]
    expect(findingsAmong(rule, { statements: [assertion('x', { relations }), assertion('y')] })).toEqual([
      { at: 'statement:x relations/0/statement', message: `"statement:x" ${statementVerbs[kind]} itself.` },
    ])
  })

  it('finds an event that concerns itself, and leaves those without an id alone', () => {
    const found = findingsAmong(rule, {
      agreements: [
        agreement('x', {
          events: [
            { kind: 'resumption', concerns: ['event:2'] },
            { kind: 'suspension', id: 'event:2', concerns: ['event:1', 'event:2'] },
            { kind: 'suspension', id: 'event:3' },
          ],
        }),
        agreement('y'),
      ],
    })
    expect(found).toEqual([{ at: 'agreement:x events/1/concerns/1', message: '"event:2" concerns itself.' }])
  })

  it('finds a source that is derived from itself', () => {
    const sources = [source('a', { derivedFrom: ['source:b', 'source:a'] }), source('b')]
    expect(findingsAmong(rule, { sources })).toEqual([
      { at: 'source:a derivedFrom/1', message: '"source:a" is derived from itself.' },
    ])
  })
})
