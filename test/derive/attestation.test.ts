import { describe, expect, it } from 'vitest'
import { attestationOf } from '../../src/derive/attestation.ts'
import { by, parties } from '../../src/rules/agreement/cases.ts'
import { agreement, assertion, exampleDossier, person, source, state } from '../../src/rules/example.ts'
import type { Actor, Agreement, Claim, Dossier, Statement } from '../../src/types.ts'
import { actingMinister, deniedMemorandum, firstOf, said } from './hard-cases.ts'

const exists: Claim = { about: 'agreement:x', property: 'exists', value: true }
const record = agreement('x', {
  events: [
    { kind: 'signature', id: 'event:signature', by: by('a', 'b'), date: '2024-06-19' },
    { kind: 'breach-alleged', id: 'event:breach' },
    { kind: 'implementation' },
  ],
})

const actors: Actor[] = [
  state('a'),
  state('b'),
  { type: 'actor', kind: 'state-body', id: 'actor:ministry', name: 'Ministry', partOf: 'actor:b' },
  { type: 'actor', kind: 'company', id: 'actor:company', name: 'Company', partOf: 'actor:a' },
  { type: 'actor', kind: 'media-organization', id: 'actor:agency', name: 'Agency', partOf: 'actor:ministry' },
  {
    type: 'actor',
    kind: 'unidentified',
    id: 'actor:officials',
    name: 'Officials',
    reason: 'withheld',
    affiliation: 'actor:ministry',
  },
  { type: 'actor', kind: 'unidentified', id: 'actor:sources', name: 'Sources', reason: 'withheld' },
  person('minister', {
    tenures: [
      { office: 'Minister', body: 'actor:ministry', status: 'incumbent', during: '2020/2024' },
      { office: 'Adviser', status: 'incumbent' },
    ],
  }),
  person('former', { tenures: [{ office: 'Minister', body: 'actor:ministry', status: 'former' }] }),
  person('designate', { tenures: [{ office: 'Minister', body: 'actor:ministry', status: 'designate' }] }),
  person('nobody'),
  { type: 'actor', kind: 'coalition', id: 'actor:bloc', name: 'Bloc', members: ['actor:b', 'actor:c'] },
  state('c'),
]

function attest(statements: Statement[], more: Partial<Dossier> = {}, of: Agreement = record): string {
  const dossier = exampleDossier({ actors, agreements: [of], statements, ...more })
  const { attestation, sides, reportedIn } = attestationOf(of, dossier)
  const names = (ids: string[]) => ids.map((id) => id.slice('statement:'.length)).join(',')
  const told = sides.map(({ acknowledgedIn, deniedIn }) => `${names(acknowledgedIn)}/${names(deniedIn)}`)
  return `${attestation} ${told.join(' ')} ${names(reportedIn)}`.trim()
}

describe('attestationOf', () => {
  it('is acknowledged by all, by some, or only reported', () => {
    const one = said('one', 'a', { claims: [exists] })
    const two = said('two', 'b', { claims: [exists] })
    expect(attest([one, two])).toBe('acknowledged-by-all one/ two/')
    expect(attest([one])).toBe('acknowledged-by-some one/ /')
    expect(attest([assertion('three', { claims: [exists] })])).toBe('reported-only / / three')
    expect(attest([])).toBe('unattested / /')
    expect(attest([said('one', 'c', { claims: [exists] }), two])).toBe('acknowledged-by-some / two/ one')
  })

  it('is denied when one side denies, whatever the others say', () => {
    expect(attestationOf(firstOf(deniedMemorandum), deniedMemorandum)).toEqual({
      attestation: 'denied',
      sides: [
        { actors: ['actor:a'], acknowledgedIn: ['statement:announcement'], deniedIn: [] },
        { actors: ['actor:b'], acknowledgedIn: [], deniedIn: ['statement:denial'] },
      ],
      reportedIn: [],
    })
  })

  it('gives the statements of the flagship case', () => {
    expect(attestationOf(firstOf(actingMinister), actingMinister)).toEqual({
      attestation: 'acknowledged-by-some',
      sides: [
        { actors: ['actor:a'], acknowledgedIn: [], deniedIn: [] },
        { actors: ['actor:authority'], acknowledgedIn: ['statement:three'], deniedIn: [] },
      ],
      reportedIn: ['statement:one', 'statement:two'],
    })
  })

  it('takes both speakers of a joint statement, each once', () => {
    const joint = said('one', 'a', {
      speakers: [{ actor: 'actor:a' }, { actor: 'actor:b' }, { actor: 'actor:ministry' }],
      claims: [exists],
    })
    expect(attest([joint])).toBe('acknowledged-by-all one/ one/')
  })
})

describe('what a statement says', () => {
  const claims = (...list: Claim[]) => attest([said('one', 'a', { claims: list })])
  const affirms = 'acknowledged-by-some one/ /'
  const denies = 'denied /one /'
  const nothing = 'unattested / /'

  it('reads existence and events', () => {
    expect(claims(exists)).toBe(affirms)
    expect(claims({ ...exists, value: false } as Claim)).toBe(denies)
    expect(claims({ ...exists, negated: true } as Claim)).toBe(denies)
    expect(claims({ ...exists, value: false, negated: true } as Claim)).toBe(affirms)
    expect(claims({ about: 'event:signature', property: 'occurred', value: true })).toBe(affirms)
    expect(claims({ about: 'event:signature', property: 'occurred', value: false })).toBe(denies)
    expect(claims({ about: 'event:breach', property: 'occurred', value: true })).toBe(affirms)
    expect(claims({ about: 'event:breach', property: 'occurred', value: false })).toBe(nothing)
  })

  it('takes other claims for granted, and their denial for nothing', () => {
    const date: Claim = { about: 'event:signature', property: 'date', value: '2024-06-19' }
    expect(claims(date)).toBe(affirms)
    expect(claims({ ...date, negated: true })).toBe(nothing)
    expect(claims({ about: 'agreement:x', property: 'legal-nature', value: 'binding' })).toBe(affirms)
    expect(claims({ about: 'agreement:y', property: 'legal-nature', value: 'binding' })).toBe(nothing)
  })

  it('reads who is a party', () => {
    const party: Claim = { about: 'agreement:x', property: 'party', value: 'actor:b' }
    expect(claims(party)).toBe(affirms)
    // That another is no party says nothing of oneself.
    expect(claims({ ...party, negated: true })).toBe(nothing)
    expect(claims({ ...party, value: 'actor:a', negated: true })).toBe(denies)
  })

  it('counts only what is said to be so', () => {
    for (const modality of ['future', 'conditional', 'desired'] as const)
      expect(claims({ ...exists, modality } as Claim)).toBe(nothing)
    expect(claims({ ...exists, modality: 'actual' } as Claim)).toBe(affirms)
  })

  it('lets a denial outweigh the rest of the statement', () => {
    const date: Claim = { about: 'event:signature', property: 'date', value: '2024-06-19' }
    const denial = { ...exists, value: false } as Claim
    expect(claims(date, denial)).toBe(denies)
    expect(claims(denial, date)).toBe(denies)
    expect(claims({ ...date, negated: true }, exists)).toBe(affirms)
  })

  it('reads the speech act where there are no claims', () => {
    const speech = (speechAct: Statement['speechAct'], about: Statement['about'] = ['agreement:x']) =>
      attest([said('one', 'a', { speechAct, about })])
    for (const act of ['announce', 'conclude', 'confirm'] as const) expect(speech(act)).toBe(affirms)
    expect(speech('deny')).toBe(denies)
    expect(speech('deny', ['event:signature'])).toBe(denies)
    expect(speech('deny', ['event:breach'])).toBe(nothing)
    expect(speech('confirm', ['event:breach'])).toBe(affirms)
    expect(speech('confirm', ['actor:b', 'agreement:x'])).toBe(affirms)
    expect(speech('deny', ['actor:b', 'agreement:x', 'event:breach'])).toBe(denies)
    expect(speech('warn')).toBe(nothing)
    expect(speech(undefined)).toBe(nothing)
    expect(speech('deny', ['agreement:y'])).toBe(nothing)
    expect(attest([said('one', 'a', { speechAct: 'deny' })])).toBe(nothing)
    // What exactly is denied stands in the claims.
    const secret: Claim = {
      about: 'agreement:x',
      property: 'disclosure',
      value: 'partly-secret',
      negated: true,
    }
    expect(attest([said('one', 'a', { speechAct: 'deny', about: ['agreement:x'], claims: [secret] })])).toBe(
      nothing,
    )
    const other: Claim = { about: 'agreement:y', property: 'exists', value: true }
    expect(attest([said('one', 'a', { speechAct: 'deny', about: ['agreement:x'], claims: [other] })])).toBe(
      denies,
    )
  })

  it('follows relations between statements', () => {
    const report = assertion('two', { claims: [exists] })
    const related = (kind: 'denies' | 'corroborates' | 'repeats' | 'retracts', other: Statement = report) =>
      attest([other, said('one', 'a', { relations: [{ kind, statement: 'statement:two' }] })])
    expect(related('denies')).toBe('denied /one / two')
    expect(related('corroborates')).toBe('acknowledged-by-some one/ / two')
    expect(related('repeats')).toBe('reported-only / / two')
    const denial = said('two', 'b', { claims: [{ ...exists, value: false } as Claim] })
    expect(related('corroborates', denial)).toBe('denied /one /two')
    expect(related('denies', denial)).toBe('denied / /two')
    expect(related('retracts', denial)).toBe('unattested / /')
    const own = [{ kind: 'retracts', statement: 'statement:one' }] as const
    expect(attest([said('one', 'a', { claims: [exists], relations: [...own] })])).toBe(
      'acknowledged-by-some one/ /',
    )
    expect(attest([said('one', 'a', { relations: [{ kind: 'denies', statement: 'statement:gone' }] })])).toBe(
      nothing,
    )
  })
})

it('reports no denial of outsiders', () => {
  const denial: Claim = { ...exists, value: false } as Claim
  expect(attest([said('one', 'c', { claims: [denial] })])).toBe('unattested / /')
})

it('finds nothing in an agreement without events', () => {
  const bare = agreement('x')
  const confirmed = said('one', 'a', { speechAct: 'confirm', about: ['event:signature'] })
  expect(attest([confirmed], {}, bare)).toBe('unattested / /')
  expect(
    attest(
      [assertion('two', { claims: [exists] })],
      { sources: [source('two', { publisher: 'actor:gone' })] },
      bare,
    ),
  ).toBe('reported-only / / two')
})

describe('for whom a statement speaks', () => {
  const b = (actor: string, more: Parameters<typeof said>[2] = {}) =>
    attest([said('one', actor, { claims: [exists], ...more })])
  const counts = 'acknowledged-by-some / one/'
  const reports = 'reported-only / / one'

  it('an organ, an office, an affiliation', () => {
    expect(b('ministry')).toBe(counts)
    expect(b('minister')).toBe(counts)
    expect(b('officials')).toBe(counts)
    expect(b('nobody')).toBe(reports)
    expect(b('sources')).toBe(reports)
    expect(b('company')).toBe(reports)
    expect(b('gone')).toBe(reports)
  })

  it('an office only while it is held', () => {
    expect(b('minister', { saidOn: '2022' })).toBe(counts)
    expect(b('minister', { saidOn: '2025-01-01' })).toBe(reports)
    expect(b('former')).toBe(reports)
    expect(b('designate')).toBe(reports)
  })

  it('the one on whose behalf it is said', () => {
    expect(b('x', { speakers: [{ actor: 'actor:ministry', onBehalfOf: 'actor:c' }] })).toBe(reports)
    expect(b('x', { speakers: [{ actor: 'actor:nobody', onBehalfOf: 'actor:b' }] })).toBe(counts)
  })

  it('nobody, off the record', () => {
    for (const attribution of ['background', 'anonymous'] as const)
      expect(b('x', { speakers: [{ actor: 'actor:b', attribution }] })).toBe(reports)
    expect(b('x', { speakers: [{ actor: 'actor:b', attribution: 'on-record' }] })).toBe(counts)
  })

  it('the publisher of an assertion, unless it is a news medium', () => {
    const published = (publisher: `actor:${string}` | undefined) =>
      attest([assertion('one', { claims: [exists] })], { sources: [source('one', { publisher })] })
    expect(published('actor:ministry')).toBe(counts)
    expect(published('actor:agency')).toBe(reports)
    expect(published(undefined)).toBe(reports)
    const dated = (issued: string) =>
      attest([assertion('one', { claims: [exists] })], {
        sources: [source('one', { publisher: 'actor:minister', issued })],
      })
    expect(dated('2023')).toBe(counts)
    expect(dated('2026')).toBe(reports)
  })

  it('nobody, when it judges', () => {
    const assessment: Statement = {
      type: 'statement',
      kind: 'assessment',
      id: 'statement:one',
      text: 'It is likely.',
      assessors: ['actor:b'],
      claims: [exists],
      relations: [{ kind: 'denies', statement: 'statement:two' }],
    }
    expect(attest([assessment, said('two', 'a', { claims: [exists] })])).toBe('acknowledged-by-some two/ /')
  })

  it('a coalition, through its members', () => {
    const bloc = agreement('x', { participants: parties('a', 'bloc') })
    const spoken = (actor: string) => attest([said('one', actor, { claims: [exists] })], {}, bloc)
    expect(spoken('bloc')).toBe(counts)
    expect(spoken('c')).toBe(counts)
    expect(spoken('ministry')).toBe(counts)
    expect(spoken('a')).toBe('acknowledged-by-some one/ /')
  })

  it('a state, when one of its ministries is listed and another speaks', () => {
    const other: Actor = {
      type: 'actor',
      kind: 'state-body',
      id: 'actor:other',
      name: 'Other',
      partOf: 'actor:b',
    }
    const listed = agreement('x', { participants: parties('a', 'ministry') })
    expect(attest([said('one', 'other', { claims: [exists] })], { actors: [...actors, other] }, listed)).toBe(
      counts,
    )
  })

  it('an authority, for the state that it governs at the time', () => {
    const authority: Actor = {
      type: 'actor',
      kind: 'de-facto-authority',
      id: 'actor:authority',
      name: 'Authority',
      governs: [{ actor: 'actor:b', during: '2021/..' }],
    }
    const spoken = (saidOn: string) =>
      attest([said('one', 'authority', { claims: [exists], saidOn })], { actors: [...actors, authority] })
    expect(spoken('2022')).toBe(counts)
    expect(spoken('2020')).toBe(reports)
  })
})
