import { describe, expect, it } from 'vitest'
import { agreement, assertion, citation, source, state } from '../../../src/rules/example.ts'
import { rule } from '../../../src/rules/reference/unresolved.ts'
import type { Actor, Statement } from '../../../src/types.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const missing = (at: string, kind: string, id: string) => ({ at, message: `No ${kind} has the id "${id}".` })

describe('reference/unresolved', () => {
  it('finds every reference of an actor', () => {
    const body: Actor = {
      type: 'actor',
      kind: 'state-body',
      id: 'actor:body',
      name: 'Body',
      partOf: 'actor:m1',
      country: 'actor:m2',
      governs: [{ actor: 'actor:m3', citations: ['citation:m4'] }],
      recognition: [{ by: 'actor:m5', stance: 'engaged' }],
      designations: [{ by: 'actor:m6', label: 'Label' }],
      succeeds: ['actor:m7'],
      citations: ['citation:m8'],
    }
    expect(findingsAmong(rule, { actors: [body] })).toEqual([
      missing('actor:body partOf', 'actor', 'actor:m1'),
      missing('actor:body country', 'actor', 'actor:m2'),
      missing('actor:body governs/0/actor', 'actor', 'actor:m3'),
      missing('actor:body governs/0/citations/0', 'citation', 'citation:m4'),
      missing('actor:body recognition/0/by', 'actor', 'actor:m5'),
      missing('actor:body designations/0/by', 'actor', 'actor:m6'),
      missing('actor:body succeeds/0', 'actor', 'actor:m7'),
      missing('actor:body citations/0', 'citation', 'citation:m8'),
    ])
  })

  it('finds members, offices, affiliations and nationalities', () => {
    const actors: Actor[] = [
      { type: 'actor', kind: 'coalition', id: 'actor:c', name: 'C', members: ['actor:p', 'actor:m1'] },
      {
        type: 'actor',
        kind: 'person',
        id: 'actor:p',
        name: 'P',
        nationality: 'actor:m2',
        tenures: [{ office: 'O', status: 'acting', body: 'actor:m3' }],
      },
      {
        type: 'actor',
        kind: 'unidentified',
        id: 'actor:u',
        name: 'U',
        reason: 'unknown',
        affiliation: 'actor:m4',
      },
    ]
    expect(findingsAmong(rule, { actors }).map(({ at }) => at)).toEqual([
      'actor:c members/1',
      'actor:p nationality',
      'actor:p tenures/0/body',
      'actor:u affiliation',
    ])
  })

  it('finds every reference of an agreement and never takes its own ids for references', () => {
    const one = agreement('x', {
      relations: [{ kind: 'amends', agreement: 'agreement:m1' }],
      documents: ['source:m2'],
      provisions: [{ kind: 'obligation', text: 'T', basis: 'text', obligors: ['actor:m3'] }],
      events: [
        {
          kind: 'signature',
          id: 'event:x/1',
          by: [{ actor: 'actor:a', onBehalfOf: 'actor:m4', person: 'actor:m5' }],
          recipients: ['actor:m6'],
          concerns: ['event:m7'],
        },
      ],
    })
    expect(findingsAmong(rule, { actors: [state('a'), state('b')], agreements: [one] })).toEqual([
      missing('agreement:x provisions/0/obligors/0', 'actor', 'actor:m3'),
      missing('agreement:x relations/0/agreement', 'agreement', 'agreement:m1'),
      missing('agreement:x documents/0', 'source', 'source:m2'),
      missing('agreement:x events/0/by/0/onBehalfOf', 'actor', 'actor:m4'),
      missing('agreement:x events/0/by/0/person', 'actor', 'actor:m5'),
      missing('agreement:x events/0/recipients/0', 'actor', 'actor:m6'),
      missing('agreement:x events/0/concerns/0', 'event', 'event:m7'),
    ])
  })

  it('finds every reference of a statement, a citation and a source', () => {
    const said: Statement = {
      type: 'statement',
      kind: 'paraphrase',
      id: 'statement:s',
      text: 'T',
      speakers: [{ actor: 'actor:m1' }],
      quotes: [{ exact: 'T', translator: 'actor:m2' }],
      about: ['statement:m3'],
      relations: [{ kind: 'denies', statement: 'statement:m4' }],
      claims: [
        { about: 'event:m5', property: 'participant', value: 'actor:m6' },
        { about: 'actor:m7', property: 'recognition', value: { by: 'actor:m8', stance: 'de-jure' } },
      ],
    }
    const found = findingsAmong(rule, {
      statements: [said],
      citations: [citation('c')],
      sources: [source('s', { publisher: 'actor:m9', derivedFrom: ['source:m10'] })],
    })
    expect(found.map(({ at }) => at)).toEqual([
      'statement:s speakers/0/actor',
      'statement:s quotes/0/translator',
      'statement:s about/0',
      'statement:s claims/0/about',
      'statement:s claims/0/value',
      'statement:s claims/1/value/by',
      'statement:s claims/1/about',
      'statement:s relations/0/statement',
      'citation:c source',
      'source:s publisher',
      'source:s derivedFrom/0',
    ])
  })

  it('suggests the nearest id of the same kind', () => {
    const [found] = findingsIn(rule, {
      actors: [{ ...state('alpha'), country: 'actor:alhpa' } as Actor],
      agreements: [],
      sources: [source('alhpa')],
    })
    expect(found).toEqual({
      at: 'actor:alpha country',
      message: 'No actor has the id "actor:alhpa".',
      suggestion: 'actor:alpha',
    })
  })

  it('suggests an event', () => {
    const found = findingsAmong(rule, {
      actors: [state('a'), state('b')],
      agreements: [
        agreement('x', {
          events: [
            { kind: 'suspension', id: 'event:suspension' },
            { kind: 'adoption' },
            { kind: 'resumption', concerns: ['event:suspention'] },
          ],
        }),
      ],
    })
    expect(found.map(({ suggestion }) => suggestion)).toEqual(['event:suspension'])
  })

  it('tells a missing id wherever it stands, with the same suggestion', () => {
    const found = findingsAmong(rule, {
      sources: [source('alpha', { derivedFrom: ['source:alfa1', 'source:alpa', 'source:alpa'] })],
    })
    expect(found.map(({ at, suggestion }) => [at, suggestion])).toEqual([
      ['source:alpha derivedFrom/0', undefined],
      ['source:alpha derivedFrom/1', 'source:alpha'],
      ['source:alpha derivedFrom/2', 'source:alpha'],
    ])
  })

  it('gives up the search for suggestions in a file with too many missing ids, and still tells each', () => {
    const sources = Array.from({ length: 1000 }, (_, i) =>
      source(`known-${'x'.repeat(i % 7)}${i}`, {
        derivedFrom: [`source:missing-${i}`, `source:knwon-x${i}`],
      }),
    )
    const found = findingsAmong(rule, { sources })
    expect(found).toHaveLength(2000)
    expect(found[3]!.suggestion).toBe('source:known-x1')
    expect(found[1991]!.message).toBe('No source has the id "source:knwon-x995".')
    expect(found[1991]!.suggestion).toBeUndefined()
  })

  it('says that the brief is missing, at the dossier', () => {
    expect(findingsIn(rule, { brief: 'source:brief' })).toEqual([
      missing('dossier:example brief', 'source', 'source:brief'),
    ])
  })

  it('lets a statement speak of another dossier, which is another file', () => {
    expect(
      findingsIn(rule, {
        sources: [source('a')],
        statements: [assertion('a', { about: ['dossier:other'] })],
      }),
    ).toEqual([])
  })

  it('shortens a long id', () => {
    const id = `source:${'x'.repeat(150)}` as const
    const [found] = findingsAmong(rule, { statements: [assertion('a', { appearsIn: { source: id } })] })
    expect(found!.message).toBe(`No source has the id "source:${'x'.repeat(72)}…".`)
  })
})
