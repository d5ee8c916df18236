import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check.ts'
import { fromDraft } from '../../src/draft/index.ts'
import type { Dossier, Draft } from '../../src/types.ts'
import {
  actor,
  BRIEF,
  claim,
  draft,
  errorOf,
  errorsOf,
  REPORT,
  SAID,
  SIGNED,
  SOURCES,
  statement,
} from './drafts.ts'

function dossierOf(value: Draft, options: Partial<Parameters<typeof fromDraft>[1]> = {}): Dossier {
  const result = fromDraft(value, { sources: SOURCES, ...options })
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(result.ok).toBe(true)
  return result.dossier!
}

/** The stretch of a text between offsets in code points. */
const between = (text: string, { start, end }: { start?: number | undefined; end?: number | undefined }) =>
  Array.from(text).slice(start, end).join('')

describe('a draft without faults', () => {
  const dossier = dossierOf(draft())

  it('becomes a dossier that passes the check', () => {
    const result = check(dossier)
    expect(result.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(result.ok).toBe(true)
  })

  it('gets ids that say what they stand for, the same every time', () => {
    expect(dossier.id).toBe('dossier:agreement-of-state-a-and-state-b')
    expect(dossier.actors.map(({ id }) => id)).toEqual(['actor:state-a', 'actor:state-b', 'actor:person-p'])
    expect(dossier.agreements[0]!.id).toBe('agreement:agreement-of-geneva')
    expect(dossier.agreements[0]!.events![0]!.id).toBe('event:agreement-of-geneva/signature')
    expect(dossier.statements[1]!.id).toBe('statement:person-p-said-that-state-b')
    expect(dossierOf(draft())).toEqual(dossier)
  })

  it('gets ids from its labels where its words are in another script', () => {
    const text = 'Лицо П. сказало: «Договор подписан».'
    const value: Draft = {
      title: 'Договор',
      language: 'ru',
      actors: [actor('p1', 'person', 'П.')],
      agreements: [],
      events: [],
      statements: [
        statement('s1', {
          kind: 'paraphrase',
          exact: text,
          speakers: [{ actor: 'p1' }],
          quotes: ['Договор подписан'],
        }),
      ],
    }
    const made = dossierOf(value, { sources: [{ label: 'brief', text }] })
    expect([made.id, made.actors[0]!.id, made.statements[0]!.id]).toEqual([
      'dossier:draft',
      'actor:p1',
      'statement:s1',
    ])
  })

  it('gets the offsets of every sentence and passage, in code points', () => {
    const [signed, said] = dossier.statements
    expect(between(BRIEF, signed!.appearsIn!)).toBe(SIGNED)
    expect(between(BRIEF, said!.appearsIn!)).toBe(SAID)
    const cited = dossier.citations.find(({ passage }) => passage)!
    expect(between(REPORT, cited.passage!)).toBe('State B will no longer dare to attack')
    const late = draft({ said: { citations: [{ source: '2', passage: 'The text is secret.' }] } })
    const behindEmoji = dossierOf(late).citations.find(({ passage }) => passage)!.passage!
    expect(between(REPORT, behindEmoji)).toBe('The text is secret.')
  })

  it('has the wording of a sentence without its markers', () => {
    expect(dossier.statements[0]!.text).toBe(
      'State A and State B signed an agreement in Geneva on 3 September 2024.',
    )
  })

  it('has a source for every marker and text, and one citation for each passage', () => {
    expect(dossier.sources.map(({ id, text }) => [id, text !== undefined])).toEqual([
      ['source:brief', true],
      ['source:reference-1', false],
      ['source:reference-2', true],
    ])
    expect(dossier.citations).toEqual([
      { type: 'citation', id: 'citation:1', marker: '1', source: 'source:reference-1' },
      { type: 'citation', id: 'citation:2', marker: '2', source: 'source:reference-2' },
      {
        type: 'citation',
        id: 'citation:2/1',
        marker: '2',
        source: 'source:reference-2',
        passage: { exact: 'State B will no longer dare to attack', start: 21, end: 58 },
      },
    ])
    const again = draft({
      signed: { citations: [{ source: '1' }, { source: '2', passage: 'The text is secret.' }] },
    })
    expect(dossierOf(again).citations.map(({ id }) => id)).toEqual([
      'citation:1',
      'citation:2/1',
      'citation:2/2',
    ])
  })

  it('keeps the markers of sentences that the draft leaves out', () => {
    const text = `${BRIEF}\nNobody else was there [3].\n`
    const made = dossierOf(draft(), { sources: [{ label: 'brief', text }, SOURCES[1]!] })
    expect(made.citations.at(-1)).toEqual({
      type: 'citation',
      id: 'citation:3',
      marker: '3',
      source: 'source:reference-3',
    })
    expect(check(made).ok).toBe(true)
  })

  it('gives events and provisions the citations of the statements that report them', () => {
    const provisions: Draft['agreements'][number]['provisions'] = [
      { kind: 'declaration', text: 'Both sides agree.', obligors: ['a1'], statements: ['s1', 's2'] },
    ]
    const [agreement] = dossierOf(draft({ agreement: { provisions } })).agreements
    expect(agreement!.provisions).toEqual([
      {
        kind: 'declaration',
        text: 'Both sides agree.',
        basis: 'reported',
        obligors: ['actor:state-a'],
        citations: ['citation:1', 'citation:2', 'citation:2/1'],
      },
    ])
    expect(agreement!.events![0]!.citations).toEqual(['citation:1', 'citation:2'])
  })

  it('takes what stands twice once', () => {
    const value = draft({
      event: { statements: ['s1', 's1'] },
      signed: { about: ['g1', 'g1'], citations: [{ source: '1' }, { source: '1' }, { source: '2' }] },
      agreement: {
        participants: [
          { actor: 'a1', roles: ['party'] },
          { actor: 'a2', roles: ['party'] },
          { actor: 'a1', roles: ['host', 'party'] },
        ],
      },
    })
    const { agreements, statements } = dossierOf(value)
    expect(statements[0]).toMatchObject({
      about: ['agreement:agreement-of-geneva'],
      citations: ['citation:1', 'citation:2'],
    })
    expect(agreements[0]!.events![0]!.citations).toEqual(['citation:1', 'citation:2'])
    expect(agreements[0]!.participants).toEqual([
      { actor: 'actor:state-a', roles: ['party', 'host'] },
      { actor: 'actor:state-b', roles: ['party'] },
    ])
  })

  it('leaves out what is said to be unknown', () => {
    expect(Object.keys(dossier.agreements[0]!)).toEqual([
      'type',
      'id',
      'title',
      'instrument',
      'participants',
      'events',
    ])
    const known = dossierOf(draft({ agreement: { legalNature: 'binding', disclosure: 'undisclosed' } }))
    expect(known.agreements[0]).toMatchObject({ legalNature: 'binding', disclosure: 'undisclosed' })
  })

  it('writes a sentence that is broken into lines on one', () => {
    const text = BRIEF.replace('agreement in', 'agreement\n   in')
    const exact = SIGNED.replace('agreement in', 'agreement\n   in')
    const [signed] = dossierOf(draft({ signed: { exact } }), {
      sources: [{ label: 'brief', text }, SOURCES[1]!],
    }).statements
    expect(signed!.text).toBe('State A and State B signed an agreement in Geneva on 3 September 2024.')
    expect(between(text, signed!.appearsIn!)).toBe(exact)
  })

  it('knows a cited text by its marker and by its label', () => {
    const byLabel = draft({ signed: { citations: [{ source: '1' }, { source: 'reference-2' }] } })
    expect(dossierOf(byLabel).statements[0]!.citations).toEqual(['citation:1', 'citation:2'])
    const sources = [SOURCES[0]!, { label: '2', text: REPORT }]
    expect(dossierOf(draft(), { sources })).toEqual(dossier)
  })

  it('takes null, empty text and what is left out for the same', () => {
    const value = draft() as unknown as { statements: object[]; events: object[]; actors: object[] }
    value.statements = value.statements.map((one) => ({
      saidOn: null,
      saidOnText: '',
      likelihood: null,
      ...one,
    }))
    value.actors = value.actors.map((one) => ({ ...one, partOf: null }))
    expect(fromDraft(value, { sources: SOURCES })).toEqual(fromDraft(draft(), { sources: SOURCES }))
  })

  it('may leave the texts out', () => {
    const bare = dossierOf(draft(), { storeTexts: false })
    expect(bare.sources.map(({ text }) => text)).toEqual([undefined, undefined, undefined])
    expect(bare.statements).toEqual(dossier.statements)
  })

  it('takes id, day and what is known of a source from the caller', () => {
    const made = fromDraft(draft(), {
      id: 'ab',
      asOf: '2024-12',
      sources: [
        { label: 'brief', text: BRIEF, record: { kind: 'webpage', title: 'A brief', issued: '2024-09-04' } },
        { label: 'reference-2', text: REPORT, record: { kind: 'report' } },
      ],
    }).dossier!
    expect(made).toMatchObject({ id: 'dossier:ab', asOf: '2024-12', brief: 'source:brief' })
    expect(made.sources).toMatchObject([
      { kind: 'webpage', title: 'A brief', issued: '2024-09-04' },
      {},
      { kind: 'report' },
    ])
    expect(() => fromDraft(draft(), { sources: SOURCES, id: 'no id' })).toThrow(RangeError)
    expect(() => fromDraft(draft(), { sources: SOURCES, asOf: 'soon' })).toThrow(RangeError)
  })

  it('may name a text by its marker, and texts that the brief does not cite', () => {
    const other = statement('s3', { exact: 'The text is secret.', source: '2' })
    const third = statement('s4', {
      exact: 'Nobody agreed.',
      source: 'third',
      citations: [{ source: 'third' }],
    })
    const value = draft()
    value.statements.push(other, third)
    const sources = [...SOURCES, { label: 'third', text: 'Nobody agreed. Nothing was signed [1].' }]
    const made = dossierOf(value, { sources })
    expect(made.statements.slice(2).map(({ appearsIn }) => appearsIn!.source)).toEqual([
      'source:reference-2',
      'source:third',
    ])
    expect(made.statements[3]!.citations).toEqual(['citation:third'])
  })

  it('keeps every kind of actor and statement', () => {
    const value = draft()
    value.actors = [
      ...value.actors.slice(0, 2),
      actor('a3', 'person', 'Person P', {
        otherNames: ['P', 'Person P'],
        offices: [{ office: 'minister', status: 'acting' }],
      }),
      actor('a4', 'coalition', 'A and B', { members: ['a1', 'a2'] }),
      actor('a5', 'unidentified', 'Officials', { partOf: 'a1' }),
      actor('a6', 'state-body', 'Ministry', { partOf: 'a1' }),
    ]
    value.statements.push(
      statement('s3', {
        kind: 'assessment',
        exact: 'The text is secret.',
        source: 'reference-2',
        speakers: [{ actor: 'a5' }],
        likelihood: 'likely',
        confidence: 'low',
      }),
    )
    const made = dossierOf(value)
    expect(made.actors.slice(2)).toMatchObject([
      { names: [{ text: 'P', kind: 'alias' }], tenures: [{ office: 'minister', status: 'acting' }] },
      { members: ['actor:state-a', 'actor:state-b'] },
      { reason: 'not-identified', affiliation: 'actor:state-a' },
      { partOf: 'actor:state-a' },
    ])
    expect(made.statements[2]).toMatchObject({
      assessors: ['actor:officials'],
      likelihood: 'likely',
      confidence: 'low',
    })
  })

  it('takes publishers from the reference list of the brief', () => {
    const text = `${BRIEF}\nReferences\n[1] "Signing in Geneva", News Agency N, 3 September 2024, https://example.org/n\n[2] "Words", Journal J, 4 September 2024, https://example.com/j\n`
    const made = dossierOf(draft(), { sources: [{ label: 'brief', text }, SOURCES[1]!] })
    expect(made.sources[1]).toMatchObject({ title: 'Signing in Geneva', url: 'https://example.org/n' })
    expect(made.sources[1]!.publisher).toBeDefined()
    expect(made.actors.map(({ id }) => id)).toContain(made.sources[1]!.publisher)
    expect(check(made).ok).toBe(true)
  })
})

describe('words that the texts do not have', () => {
  it('are found in quotations, with the nearest passage', () => {
    expect(errorOf(draft({ said: { quotes: ['no longer try'] } }))).toMatchObject({
      rule: 'evidence/quote-altered',
      record: 's2',
      pointer: '/statements/1/quotes/0',
      suggestion: 'no longer dare',
    })
    expect(errorsOf(draft({ said: { quotes: ['a new page in our relations'] } }))).toEqual([
      'evidence/quote-absent /statements/1/quotes/0',
    ])
  })

  it('are found in sentences and passages', () => {
    const altered = SIGNED.replace('3 September', '4 September')
    expect(
      errorsOf(draft({ signed: { exact: altered }, event: { date: undefined, dateText: undefined } })),
    ).toContain('evidence/passage-absent /statements/0/exact')
    const passage = 'State B will never dare to attack'
    expect(errorOf(draft({ said: { citations: [{ source: '2', passage }] } }))).toMatchObject({
      rule: 'evidence/passage-absent',
      pointer: '/statements/1/citations/0/passage',
      suggestion: 'State B will no longer dare to attack',
    })
  })

  it('are found in the names of speakers, places and offices', () => {
    expect(errorsOf(draft({ said: { speakers: [{ actor: 'a3', asWritten: 'The minister' }] } }))).toEqual([
      'draft/wording-absent /statements/1/speakers/0/asWritten',
    ])
    expect(errorsOf(draft({ event: { place: 'Bern' } }))).toEqual(['draft/wording-absent /events/0/place'])
    expect(errorsOf(draft({ event: { by: [{ actor: 'a1', office: 'foreign minister' }] } }))).toEqual([
      'draft/wording-absent /events/0/by/0/office',
    ])
  })

  it('never stop what is right beside them', () => {
    const { dossier } = fromDraft(draft({ event: { place: 'Bern' } }), { sources: SOURCES })
    expect(dossier!.agreements[0]!.events![0]).toMatchObject({
      date: '2024-09-03',
      dateText: '3 September 2024',
    })
    expect(dossier!.agreements[0]!.events![0]).not.toHaveProperty('place')
  })
})

describe('names that lead nowhere', () => {
  it('are told with the label that is meant', () => {
    expect(errorOf(draft({ event: { by: [{ actor: 'state-a' }] } }))).toMatchObject({
      rule: 'reference/unresolved',
      record: 'e1',
      pointer: '/events/0/by/0/actor',
      message: 'Nothing in the draft has the label "state-a".',
    })
    const actors = [
      actor('state-a', 'state', 'State A'),
      actor('a2', 'state', 'State B'),
      actor('a3', 'person', 'P'),
    ]
    const participants: Draft['agreements'][number]['participants'] = [
      { actor: 'state_a', roles: ['party'] },
      { actor: 'a2', roles: ['party'] },
    ]
    const error = fromDraft(draft({ actors, agreement: { participants } }), { sources: SOURCES })
      .diagnostics[0]!
    expect(error.message).toBe('Nothing in the draft has the label "state_a". Did you mean "state-a"?')
    expect(error.suggestion).toBe('state-a')
  })

  it.each<[string, Draft, string[]]>([
    [
      'agreement of an event',
      draft({ event: { agreement: 'g2' } }),
      ['reference/unresolved /events/0/agreement'],
    ],
    [
      'statement that reports',
      draft({ event: { statements: ['s9'] } }),
      ['reference/unresolved /events/0/statements/0'],
    ],
    ['text', draft({ said: { source: 'article' } }), ['reference/unresolved /statements/1/source']],
    [
      'subject of a statement',
      draft({ said: { about: ['x'] } }),
      ['reference/unresolved /statements/1/about/0'],
    ],
    [
      'kind of thing',
      draft({ said: { addressees: ['g1'] } }),
      ['reference/wrong-kind /statements/1/addressees/0'],
    ],
    [
      'party of a claim',
      draft({ signed: { claims: [claim('g1', 'party', 'a9')] } }),
      ['reference/unresolved /statements/0/claims/0/value'],
    ],
    [
      'subject of a claim',
      draft({ signed: { claims: [claim('g1', 'place', 'Geneva')] } }),
      ['reference/wrong-kind /statements/0/claims/0/about'],
    ],
  ])('are told: %s', (_, value, expected) => {
    expect(errorsOf(value).filter((error) => !error.includes('exact'))).toEqual(expected)
  })

  it('are told where the text that they lead to was not given', () => {
    expect(errorsOf(draft({ said: { source: '1' } }))).toEqual(['reference/unresolved /statements/1/source'])
    const citations = [{ source: '1', passage: 'It was signed.' }, { source: '2' }]
    expect(errorOf(draft({ signed: { citations } }))).toMatchObject({
      rule: 'draft/wording-absent',
      pointer: '/statements/0/citations/0/passage',
      message: 'The passage "It was signed." is given as one of a text that was not given to you.',
    })
  })

  it('are told where a label stands twice', () => {
    const actors = [
      actor('a1', 'state', 'State A'),
      actor('a2', 'state', 'State B'),
      actor('a3', 'person', 'P'),
      actor('a1', 'state', 'State C'),
    ]
    expect(errorsOf(draft({ actors }))).toEqual(['reference/duplicate-id /actors/3/id'])
    expect(errorsOf(draft({ said: { id: 'a1' } }))).toEqual(['reference/duplicate-id /statements/1/id'])
  })

  it('are told where a marker does not exist', () => {
    const citations = [{ source: '1' }, { source: '2' }, { source: '3' }]
    expect(errorOf(draft({ signed: { citations } }))).toMatchObject({
      rule: 'evidence/marker-unresolved',
      pointer: '/statements/0/citations/2/source',
      message:
        '"3" is neither a number in brackets of the brief nor the label of a given text. There are "1", "2", "brief", "reference-2".',
    })
  })

  it('are told once where several markers stand in one', () => {
    const value = draft({ signed: { citations: [{ source: '1, 2' }] } })
    const { diagnostics } = fromDraft(value, { sources: SOURCES })
    expect(diagnostics.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'evidence/marker-unresolved /statements/0/citations/0/source',
    ])
  })

  it('take a marker with its brackets', () => {
    expect(errorsOf(draft({ signed: { citations: [{ source: '[1]' }, { source: '[2]' }] } }))).toEqual([])
  })

  it('are told where a sentence prints other markers', () => {
    expect(errorsOf(draft({ signed: { citations: [{ source: '1' }] } }))).toEqual([
      'evidence/marker-mismatch /statements/0/citations',
    ])
  })

  it('are told where another text than the brief is said to cite what the brief cites', () => {
    const value = draft()
    value.statements.push(
      statement('s3', { exact: 'The text is secret.', source: 'reference-2', citations: [{ source: '1' }] }),
    )
    expect(errorOf(value)).toMatchObject({
      rule: 'evidence/marker-unresolved',
      message: '"1" is a number in brackets of the brief, and the statement stands in another text.',
    })
  })
})

describe('what the caller hands over', () => {
  it('is told of where no dossier can hold it, at no place of the draft', () => {
    const sources = [SOURCES[0]!, { ...SOURCES[1]!, record: { kind: 'gossip' as 'report' } }]
    const { ok, diagnostics } = fromDraft(draft(), { sources })
    expect(ok).toBe(false)
    expect(diagnostics.map(({ rule, pointer, record }) => [rule, pointer, record])).toEqual([
      ['schema/not-in-list', '', undefined],
    ])
  })
})

describe('what rests on nothing', () => {
  it('is told of events and provisions', () => {
    expect(errorsOf(draft({ event: { statements: [] } }))).toEqual(['draft/no-evidence /events/0/statements'])
    const provisions: Draft['agreements'][number]['provisions'] = [
      { kind: 'obligation', text: 'A pays.', obligors: [], statements: [] },
    ]
    expect(errorsOf(draft({ agreement: { provisions } }))).toEqual([
      'draft/no-evidence /agreements/0/provisions/0/statements',
    ])
  })
})

describe('parts that their kind has no place for', () => {
  it.each<[string, Draft, string[]]>([
    [
      'offices of a state',
      draft({
        actors: [
          actor('a1', 'state', 'State A', { offices: [{ office: 'minister', status: 'acting' }] }),
          ...draft().actors.slice(1),
        ],
      }),
      ['draft/kind-mismatch /actors/0/offices'],
    ],
    [
      'members of a state',
      draft({
        actors: [actor('a1', 'state', 'State A', { members: ['a2', 'a3'] }), ...draft().actors.slice(1)],
      }),
      ['draft/kind-mismatch /actors/0/members'],
    ],
    [
      'a person as part',
      draft({ actors: [...draft().actors.slice(0, 2), actor('a3', 'person', 'P', { partOf: 'a1' })] }),
      ['draft/kind-mismatch /actors/2/partOf'],
    ],
    [
      'a speaker of an assertion',
      draft({ signed: { speakers: [{ actor: 'a3' }] } }),
      ['draft/kind-mismatch /statements/0/speakers'],
    ],
    [
      'a quotation in an assertion',
      draft({ signed: { quotes: ['signed'] } }),
      ['draft/kind-mismatch /statements/0/quotes'],
    ],
    [
      'the likelihood of a fact',
      draft({ signed: { likelihood: 'likely' } }),
      ['draft/kind-mismatch /statements/0/likelihood'],
    ],
    ['nobody who speaks', draft({ said: { speakers: [] } }), ['schema/too-few /statements/1/speakers']],
    [
      'a quotation of nothing',
      draft({ said: { kind: 'quotation', quotes: [] } }),
      ['schema/too-few /statements/1/quotes'],
    ],
    [
      'a coalition of one',
      draft({ actors: [...draft().actors, actor('a4', 'coalition', 'All', { members: ['a1'] })] }),
      ['schema/too-few /actors/3/members'],
    ],
    [
      'an agreement of nobody',
      draft({ agreement: { participants: [] } }),
      ['schema/too-few /agreements/0/participants'],
    ],
    [
      'a participant without a role',
      draft({
        agreement: {
          participants: [
            { actor: 'a1', roles: [] },
            { actor: 'a2', roles: ['party'] },
          ],
        },
      }),
      ['schema/too-few /agreements/0/participants/0/roles'],
    ],
  ])('are told: %s', (_, value, expected) => {
    expect(errorsOf(value)).toEqual(expected)
  })

  it('take what rests on them along without another word', () => {
    const { dossier } = fromDraft(draft({ agreement: { participants: [] } }), { sources: SOURCES })
    expect(dossier!.agreements).toEqual([])
    expect(dossier!.statements[0]!.about).toBeUndefined()
    expect(dossier!.statements[0]!.claims).toBeUndefined()
  })
})

describe('claims', () => {
  it('have values of the sort that their property has in a record', () => {
    const claims = [
      claim('g1', 'exists', 'true'),
      claim('g1', 'instrument', 'treaty'),
      claim('e1', 'place', 'Geneva', 'Geneva'),
      { ...claim('e1', 'occurred', 'false'), negated: true, modality: 'conditional' as const },
      claim('e1', 'participant', 'a2', 'State B'),
    ]
    expect(dossierOf(draft({ signed: { claims } })).statements[0]!.claims).toEqual([
      { about: 'agreement:agreement-of-geneva', property: 'exists', value: true },
      { about: 'agreement:agreement-of-geneva', property: 'instrument', value: 'treaty' },
      {
        about: 'event:agreement-of-geneva/signature',
        property: 'place',
        value: 'Geneva',
        valueText: 'Geneva',
      },
      {
        about: 'event:agreement-of-geneva/signature',
        property: 'occurred',
        value: false,
        negated: true,
        modality: 'conditional',
      },
      {
        about: 'event:agreement-of-geneva/signature',
        property: 'participant',
        value: 'actor:state-b',
        valueText: 'State B',
      },
    ])
  })

  it('are refused with values that are not in the list', () => {
    expect(errorOf(draft({ signed: { claims: [claim('g1', 'instrument', 'treety')] } }))).toMatchObject({
      rule: 'schema/not-in-list',
      pointer: '/statements/0/claims/0/value',
      suggestion: 'treaty',
    })
    expect(errorsOf(draft({ signed: { claims: [claim('g1', 'exists', 'yes')] } }))).toEqual([
      'schema/not-in-list /statements/0/claims/0/value',
    ])
  })

  it('are refused with words that the sentence does not have', () => {
    expect(errorsOf(draft({ signed: { claims: [claim('e1', 'place', 'Bern', 'Bern')] } }))).toEqual([
      'draft/wording-absent /statements/0/claims/0/valueText',
    ])
  })

  it('of subjects lead to the list, whose members may have moved', () => {
    expect(errorsOf(draft({ agreement: { subjects: ['trade', 'trade', 'gardening'] } }))).toEqual([
      'vocabulary/unregistered-code /agreements/0/subjects',
    ])
  })

  it('are found by their place in the draft, also when one before them is left out', () => {
    const claims = [claim('g1', 'party', 'a9'), claim('g1', 'subject', 'gardening')]
    expect(errorsOf(draft({ signed: { claims } }))).toEqual([
      'reference/unresolved /statements/0/claims/0/value',
      'vocabulary/unregistered-code /statements/0/claims/1/value',
    ])
  })
})
