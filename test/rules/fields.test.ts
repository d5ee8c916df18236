import { describe, expect, it } from 'vitest'
import { exampleDossier, source, state } from '../../src/rules/example.ts'
import { fieldWalker, type Leaf } from '../../src/rules/fields.ts'
import type { AnyRecord, Dossier, Statement } from '../../src/types.ts'

function leavesOf(record: AnyRecord | Dossier, ...leaves: Leaf[]): string[] {
  const found: string[] = []
  fieldWalker(leaves)(record, (value, path, leaf) => {
    found.push(`${path.join('/')} ${leaf} ${value}`)
  })
  return found
}

const statement: Statement = {
  type: 'statement',
  kind: 'paraphrase',
  id: 'statement:s',
  citations: ['citation:1', 'citation:2'],
  text: 'T',
  speakers: [{ actor: 'actor:a' }],
  claims: [
    { about: 'event:e', property: 'date', value: '2024', valueText: 'in 2024' },
    { about: 'event:e', property: 'place', value: 'P' },
    { about: 'event:e', property: 'occurred', value: true },
    { about: 'event:e', property: 'participant', value: 'actor:b' },
    { about: 'actor:c', property: 'recognition', value: { by: 'actor:d', stance: 'engaged' } },
    { about: 'source:x', property: 'quantity', value: { of: 'Q', amount: 1 } },
  ],
}

describe('fieldWalker', () => {
  it('visits every leaf of the names given, in the order of the model', () => {
    expect(leavesOf(statement, 'Passage', 'CitationId', 'ActorId')).toEqual([
      'text Passage T',
      'speakers/0/actor ActorId actor:a',
      'claims/3/value ActorId actor:b',
      'claims/4/value/by ActorId actor:d',
      'claims/4/about ActorId actor:c',
      'citations/0 CitationId citation:1',
      'citations/1 CitationId citation:2',
    ])
  })

  it('takes a leaf by the variant in which it stands', () => {
    expect(leavesOf(statement, 'PointDate')).toEqual(['claims/0/value PointDate 2024'])
    expect(leavesOf(statement, 'Label')).toEqual(['claims/1/value Label P', 'claims/5/value/of Label Q'])
    expect(leavesOf(statement, 'EventId')).toHaveLength(4)
    expect(leavesOf(statement, 'AnyId')).toEqual(['claims/5/about AnyId source:x'])
  })

  it('passes over leaves that are no texts', () => {
    expect(leavesOf({ ...state('a'), extensions: { 'x-a': 1 } }, 'Extensions')).toEqual([])
  })

  it('visits what a dossier says of itself, and none of its records', () => {
    const dossier = exampleDossier({
      brief: 'source:a',
      creators: [{ name: 'Desk', kind: 'organization' }],
      actors: [state('a')],
      sources: [source('a', { title: 'T' })],
    })
    expect(leavesOf(dossier, 'Title', 'Label', 'SourceId', 'ActorId')).toEqual([
      'title Title Example',
      'brief SourceId source:a',
      'creators/0/name Label Desk',
    ])
  })
})
