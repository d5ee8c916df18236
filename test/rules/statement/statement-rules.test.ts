import { describe, expect, it } from 'vitest'
import {
  agreement,
  assertion,
  citation,
  paraphrase,
  person,
  source,
  state,
} from '../../../src/rules/example.ts'
import { rule as deniedElsewhere } from '../../../src/rules/statement/denied-elsewhere.ts'
import { rule as futureAsFact } from '../../../src/rules/statement/future-as-fact.ts'
import { rule as missingTarget } from '../../../src/rules/statement/missing-target.ts'
import { rule as officeAtTheTime } from '../../../src/rules/statement/office-at-the-time.ts'
import { rule as relationClash } from '../../../src/rules/statement/relation-clash.ts'
import { rule as selfCorroboration } from '../../../src/rules/statement/self-corroboration.ts'
import { rule as speakerDead } from '../../../src/rules/statement/speaker-dead.ts'
import { rule as uncited } from '../../../src/rules/statement/uncited.ts'
import type {
  Claim,
  Paraphrase,
  Source,
  Speaker,
  Statement,
  StatementRelationKind,
  Tenure,
} from '../../../src/types.ts'
import { findingsAmong, findingsIn } from '../run-rule.ts'

const judgement: Statement = {
  type: 'statement',
  kind: 'assessment',
  id: 'statement:j',
  text: 'It will hold.',
}
const to = (kind: StatementRelationKind, name: string) => ({ kind, statement: `statement:${name}` }) as const

describe('statement/uncited', () => {
  const inBrief = (...statements: Statement[]) =>
    findingsIn(uncited, { brief: 'source:brief', statements }).map(({ at, message }) => `${at}: ${message}`)

  it('finds what the brief says without a citation, and what comes from nowhere', () => {
    const standing = { appearsIn: { source: 'source:brief' } } as const
    expect(
      inBrief(
        assertion('x', { ...standing, text: 'It was signed.' }),
        paraphrase('y', standing),
        paraphrase('z', { appearsIn: undefined }),
        judgement,
      ),
    ).toEqual([
      'statement:x id: The statement "It was signed." stands in the brief and cites nothing.',
      'statement:y id: The statement "Person P said that something is so." stands in the brief and cites nothing.',
      'statement:z id: The statement "Person P said that something is so." names no source in which it stands and cites nothing.',
      'statement:j id: The statement "It will hold." names no source in which it stands and cites nothing.',
    ])
  })

  it('lets pass what is backed', () => {
    const standing = { appearsIn: { source: 'source:brief' } } as const
    expect(
      inBrief(
        assertion('x', { ...standing, citations: ['citation:x'] }),
        assertion('other'),
        { ...judgement, ...standing },
        { ...judgement, assessors: ['actor:p'] },
        { ...judgement, citations: ['citation:x'] },
      ),
    ).toEqual([])
  })

  it('lets pass what repeats another statement or is based on one', () => {
    const standing = { appearsIn: { source: 'source:brief' } } as const
    const related = (...kinds: StatementRelationKind[]) =>
      inBrief(assertion('x', { ...standing, relations: kinds.map((kind) => to(kind, 'y')) }))
    expect(related('elaborates', 'repeats')).toEqual([])
    expect(related('based-on')).toEqual([])
    expect(related('elaborates')).toHaveLength(1)
  })

  it('does not take assessors for evidence of what is no judgement', () => {
    const odd = { ...paraphrase('x', { appearsIn: undefined }), assessors: ['actor:p'] } as Statement
    expect(inBrief(odd)).toHaveLength(1)
  })

  it('knows no brief where there is none', () => {
    expect(findingsIn(uncited, { statements: [assertion('x')] })).toEqual([])
    expect(findingsAmong(uncited, { statements: [assertion('x')] })).toEqual([])
    expect(findingsAmong(uncited, { statements: [judgement] })).toHaveLength(1)
  })
})

describe('statement/speaker-dead', () => {
  const dead = [person('p', { died: '2020-03-01' }), person('q', { died: '2019' }), person('r'), state('a')]

  it('finds every dead speaker and assessor', () => {
    const speakers: Speaker[] = [{ actor: 'actor:r' }, { actor: 'actor:p' }, { actor: 'actor:a' }]
    expect(
      findingsIn(speakerDead, {
        actors: dead,
        statements: [
          paraphrase('x', { speakers, saidOn: '2020-03-02' }),
          { ...judgement, assessors: ['actor:lost', 'actor:q'], saidOn: '2020-01' },
          { ...judgement, saidOn: '2020-01' },
          assertion('y', { saidOn: '2024' }),
        ],
      }),
    ).toEqual([
      {
        at: 'statement:x speakers/1/actor',
        message:
          'Person P died (1 March 2020) before the statement is said to have been made (2 March 2020).',
        related: ['actor:p died The date of death.'],
      },
      {
        at: 'statement:j assessors/1',
        message:
          'Person Q died (some time in 2019) before the statement is said to have been made (some time in January 2020).',
        related: ['actor:q died The date of death.'],
      },
    ])
  })

  it('lets pass what is possible', () => {
    const said = (saidOn: string | undefined) =>
      findingsIn(speakerDead, { actors: dead, statements: [paraphrase('x', { saidOn })] })
    expect(said(undefined)).toEqual([])
    expect(said('2020-03-01')).toEqual([])
    expect(said('2020')).toEqual([])
  })
})

describe('statement/office-at-the-time', () => {
  const minister: Tenure = { office: 'Minister', status: 'incumbent', during: '2018/2021' }
  const speaking = (
    speaker: Partial<Speaker>,
    tenures: Tenure[] | undefined,
    saidOn: string | undefined = '2024-09-03',
  ) =>
    findingsIn(officeAtTheTime, {
      actors: [person('p', { tenures }), state('a')],
      statements: [
        paraphrase('x', {
          speakers: [
            { actor: 'actor:a', office: 'Minister' },
            { actor: 'actor:p', office: 'Minister', ...speaker },
          ],
          saidOn,
        }),
      ],
    })

  it('names the office, the day and the tenures', () => {
    const envoy: Tenure = { office: 'Envoy', status: 'acting', during: '2022/2023', attested: ['2023'] }
    expect(speaking({}, [minister, envoy])).toEqual([
      {
        at: 'statement:x speakers/1/office',
        message:
          'Person P speaks as "Minister" (3 September 2024), but is in no recorded office then: "Minister" from 2018 to 2021, "Envoy" from 2022 to 2023.',
        related: ['actor:p tenures The tenures of the person.'],
      },
    ])
  })

  it.each<[string, Partial<Speaker>, Tenure[] | undefined, string?]>([
    ['any office on that day', {}, [minister, { ...minister, office: 'Envoy', during: '2024/..' }]],
    ['a period that may cover the day', {}, [minister, { ...minister, during: '2023/' }]],
    ['a tenure without a period', {}, [minister, { ...minister, during: undefined }]],
    ['seen in office in that month', {}, [{ ...minister, attested: ['2020', '2024-09'] }]],
    ['no tenures', {}, undefined],
    ['no office', { office: undefined }, [minister]],
    ['somebody who is not held', { actor: 'actor:lost' }, [minister]],
    ['an imprecise day', {}, [minister], '[2020..2024]'],
  ])('lets pass: %s', (_, speaker, tenures, saidOn) => {
    expect(speaking(speaker, tenures, saidOn)).toEqual([])
  })

  it('needs a day of speaking and somebody who speaks', () => {
    const actors = [person('p', { tenures: [minister] })]
    const speakers: Speaker[] = [{ actor: 'actor:p', office: 'Minister' }]
    expect(findingsIn(officeAtTheTime, { actors, statements: [paraphrase('x', { speakers })] })).toEqual([])
    expect(findingsIn(officeAtTheTime, { actors, statements: [assertion('x', { saidOn: '2024' })] })).toEqual(
      [],
    )
  })

  it.each([
    'former minister',
    'the former minister',
    'then-former minister',
    'ex-minister',
    'Former Minister',
    'late minister',
    'onetime minister',
    'one-time minister',
    'outgoing minister',
    'minister-designate',
    'president elect',
    'ancien ministre',
    'ehemaliger Minister',
    'экс-министр',
    'وزیر سابق',
  ])('lets "%s" speak afterwards', (office) => {
    expect(speaking({ office }, [minister])).toEqual([])
  })

  it.each(['executive director', 'minister of former affairs', 'deputy ex officio', 'elect chair'])(
    'takes "%s" for an office that is held',
    (office) => {
      expect(speaking({ office }, [minister])).toHaveLength(1)
    },
  )
})

describe('statement/missing-target', () => {
  const saying = (more: Partial<Paraphrase>) =>
    findingsIn(missingTarget, { statements: [paraphrase('x', more)] }).map(
      ({ at, message }) => `${at}: ${message}`,
    )

  it.each([
    ['threaten', 'a threat and does not say whom it is meant for'],
    ['accuse', 'an accusation and does not say who or what is accused'],
    ['deny', 'a denial and does not say what it denies'],
  ] as const)('finds it where somebody wants to %s', (speechAct, what) => {
    expect(saying({ speechAct })).toEqual([`statement:x speechAct: The statement is recorded as ${what}.`])
  })

  it.each<Partial<Paraphrase>>([
    {},
    { speechAct: 'warn' },
    { speechAct: 'threaten', addressees: ['actor:a'] },
    { speechAct: 'accuse', about: ['actor:a'] },
    { speechAct: 'deny', relations: [to('denies', 'y')] },
    { speechAct: 'deny', claims: [{ about: 'agreement:a', property: 'exists', value: false }] },
  ])('lets %j pass', (more) => {
    expect(saying(more)).toEqual([])
  })
})

describe('statement/relation-clash', () => {
  const related = (...kinds: StatementRelationKind[]) =>
    findingsIn(relationClash, {
      statements: [assertion('x', { relations: kinds.map((kind) => to(kind, 'y')) }), assertion('y')],
    })

  it.each<[StatementRelationKind, StatementRelationKind]>([
    ['corroborates', 'contradicts'],
    ['contradicts', 'corroborates'],
    ['corroborates', 'denies'],
    ['repeats', 'contradicts'],
    ['denies', 'repeats'],
    ['translates', 'contradicts'],
    ['corroborates', 'repeats'],
    ['repeats', 'corroborates'],
  ])('%s and %s exclude each other', (first, second) => {
    expect(related('elaborates', first, second)).toEqual([
      {
        at: 'statement:x relations/2/kind',
        message: `The statement is said to be one that ${first} "statement:y" and one that ${second} it.`,
        related: ['statement:x relations/1/kind The other relation.'],
      },
    ])
  })

  it.each<[StatementRelationKind, StatementRelationKind]>([
    ['corroborates', 'corroborates'],
    ['contradicts', 'denies'],
    ['corroborates', 'elaborates'],
    ['contradicts', 'qualifies'],
    ['translates', 'repeats'],
    ['corroborates', 'corrects'],
    ['repeats', 'elaborates'],
    ['corroborates', 'qualifies'],
  ])('%s and %s go together', (first, second) => {
    expect(related(first, second)).toEqual([])
  })

  const mutual = (kind: StatementRelationKind, answer: StatementRelationKind) =>
    findingsIn(relationClash, {
      statements: [
        assertion('x', { relations: [to('elaborates', 'y'), to(kind, 'y')] }),
        assertion('y', { relations: [to(answer, 'z'), to(answer, 'x')] }),
      ],
    })

  it.each<[StatementRelationKind, StatementRelationKind]>([
    ['corroborates', 'contradicts'],
    ['repeats', 'denies'],
    ['translates', 'denies'],
  ])('%s is not answered by %s', (kind, answer) => {
    expect(mutual(kind, answer)).toEqual([
      {
        at: 'statement:x relations/1/kind',
        message: `The statement ${kind} "statement:y", which ${answer} this statement.`,
        related: ['statement:y relations/1/kind The relation in the other direction.'],
      },
    ])
    expect(mutual(answer, kind)).toEqual([
      {
        at: 'statement:y relations/1/kind',
        message: `The statement ${kind} "statement:x", which ${answer} this statement.`,
        related: ['statement:x relations/1/kind The relation in the other direction.'],
      },
    ])
  })

  it('compares relations to one statement only', () => {
    const relations = [to('corroborates', 'y'), to('contradicts', 'z')]
    const statements = [assertion('x', { relations }), assertion('y'), assertion('z')]
    expect(findingsIn(relationClash, { statements })).toEqual([])
  })

  it('finds an answer that comes first', () => {
    const statements = [
      assertion('x', { relations: [to('corroborates', 'y')] }),
      assertion('y', { relations: [to('denies', 'x')] }),
    ]
    expect(findingsIn(relationClash, { statements }).map(({ related }) => related)).toEqual([
      ['statement:y relations/0/kind The relation in the other direction.'],
    ])
  })

  it('lets other answers pass', () => {
    expect(mutual('contradicts', 'contradicts')).toEqual([])
    expect(mutual('corroborates', 'corroborates')).toEqual([])
    expect(mutual('elaborates', 'contradicts')).toEqual([])
    const selfish = assertion('x', { relations: [to('corroborates', 'x'), to('elaborates', 'x')] })
    expect(findingsIn(relationClash, { statements: [selfish] })).toEqual([])
    const lost = assertion('x', { relations: [to('corroborates', 'lost')] })
    expect(findingsIn(relationClash, { statements: [lost, assertion('y')] })).toEqual([])
  })

  it('reports a clash with itself once', () => {
    const selfish = assertion('x', { relations: [to('corroborates', 'x'), to('contradicts', 'x')] })
    expect(findingsIn(relationClash, { statements: [selfish] })).toHaveLength(1)
  })
})

describe('statement/self-corroboration', () => {
  const from = (name: string, ...parents: string[]): Source =>
    source(
      name,
      parents.length === 0 ? {} : { derivedFrom: parents.map((parent) => `source:${parent}` as const) },
    )
  const confirming = (other: Statement, sources: Source[], one: Statement = assertion('x')) =>
    findingsIn(selfCorroboration, {
      sources,
      statements: [
        { ...one, relations: [to('elaborates', 'y'), to('corroborates', 'y')] } as Statement,
        other,
      ],
      citations: [citation('x')],
    })

  it('names the shared origin', () => {
    expect(confirming(assertion('y'), [from('x', 'wire'), from('y', 'wire')])).toEqual([
      {
        at: 'statement:x relations/1/statement',
        message: 'It is said to corroborate "statement:y", but both come from "source:wire".',
        related: ['statement:y id The statement that it is said to confirm.'],
      },
    ])
    expect(confirming(assertion('y'), [from('x', 'v', 'w'), from('y', 'v', 'w')])[0]!.message).toBe(
      'It is said to corroborate "statement:y", but both come from "source:v", "source:w".',
    )
  })

  it('finds one of two origins, whichever statement has more', () => {
    expect(confirming(assertion('y'), [from('x', 'v', 'w'), from('y', 'v')])).toHaveLength(1)
    expect(confirming(assertion('y'), [from('x', 'v'), from('y', 'v', 'w')])).toHaveLength(1)
    expect(confirming(assertion('y'), [from('x', 'v', 'u'), from('y', 'v', 'w')])).toEqual([])
  })

  it('takes what is cited where a statement stands nowhere', () => {
    const cited = { ...judgement, id: 'statement:y', citations: ['citation:x'] } as Statement
    expect(confirming(cited, [])).toHaveLength(1)
    expect(confirming({ ...judgement, id: 'statement:y' } as Statement, [])).toEqual([])
  })

  it('hears different persons in one source', () => {
    const same = { appearsIn: { source: 'source:x' } } as const
    const said = (name: string, ...actors: ('p' | 'q')[]) =>
      paraphrase(name, { ...same, speakers: actors.map((actor) => ({ actor: `actor:${actor}` as const })) })
    expect(confirming(said('y', 'q'), [], said('x', 'p'))).toEqual([])
    expect(confirming(said('y', 'p', 'q'), [], said('x', 'p'))).toHaveLength(1)
    expect(confirming(said('y', 'p'), [], said('x', 'p', 'q'))).toHaveLength(1)
    expect(confirming(assertion('y', same), [], said('x', 'p'))).toHaveLength(1)
    expect(confirming(said('y', 'p'), [], assertion('x', same))).toHaveLength(1)
  })

  it('leaves other relations and unknown statements alone', () => {
    const lonely = (relation: ReturnType<typeof to>) =>
      findingsIn(selfCorroboration, {
        statements: [
          assertion('x', { relations: [relation] }),
          assertion('y', { appearsIn: { source: 'source:x' } }),
        ],
      })
    expect(lonely(to('repeats', 'y'))).toEqual([])
    expect(lonely(to('corroborates', 'lost'))).toEqual([])
    expect(lonely(to('corroborates', 'x'))).toEqual([])
    expect(lonely(to('corroborates', 'y'))).toHaveLength(1)
  })
})

describe('statement/future-as-fact', () => {
  const claim: Claim = { about: 'event:e', property: 'date', value: '2024-09-03' }
  const claiming = (more: object, issued: string | undefined, saidOn?: string) =>
    findingsIn(futureAsFact, {
      sources: [source('x', { issued })],
      statements: [
        assertion('w'),
        assertion('x', {
          saidOn,
          claims: [
            { about: 'event:e', property: 'occurred', value: true },
            { ...claim, ...more },
          ],
        }),
      ],
    })

  it('names the dates', () => {
    expect(claiming({}, '2024-08-20')).toEqual([
      {
        at: 'statement:x claims/1/value',
        message:
          'The event is dated 3 September 2024, but the statement was published before: 20 August 2024.',
      },
    ])
    expect(claiming({ modality: 'actual' }, '2024-10', '2024-08-20')).toEqual([
      {
        at: 'statement:x claims/1/value',
        message: 'The event is dated 3 September 2024, but the statement was made before: 20 August 2024.',
      },
    ])
  })

  it.each([
    ['a plan', { modality: 'future' }, '2024-08-20'],
    ['a wish', { modality: 'desired' }, '2024-08-20'],
    ['a negation', { negated: true }, '2024-08-20'],
    ['a day in another zone', {}, '2024-09-02'],
    ['the same month', {}, '2024-09'],
    ['no date', {}, undefined],
    ['said afterwards', {}, '2024-08-20', '2024-09-04'],
  ])('lets pass: %s', (_, more, issued, saidOn?: string) => {
    expect(claiming(more, issued, saidOn)).toEqual([])
  })
})

describe('statement/denied-elsewhere', () => {
  const date: Claim = { about: 'event:e', property: 'date', value: '2024-09-03' }
  const denial: Claim = { about: 'event:e', property: 'occurred', value: false }
  const claiming = (claims: Claim[], denying: Claim[], relations?: Statement['relations']) =>
    findingsIn(deniedElsewhere, {
      agreements: [agreement('a')],
      statements: [assertion('x', { claims }), assertion('y', { claims: denying, relations })],
    })

  it('names the statement that denies, once', () => {
    const relations = [to('elaborates', 'x'), to('denies', 'x')]
    const expected = {
      at: 'statement:x id',
      message: '"statement:y" denies this statement.',
      related: ['statement:y relations/1 The denial.'],
    }
    expect(claiming([], [], relations)).toEqual([expected])
    expect(claiming([date], [denial], relations)).toEqual([expected])
  })

  it('tells of the first denial of several', () => {
    const denying = (name: string) => assertion(name, { relations: [to('denies', 'x')] })
    const found = findingsIn(deniedElsewhere, { statements: [assertion('x'), denying('y'), denying('z')] })
    expect(found.map(({ message }) => message)).toEqual(['"statement:y" denies this statement.'])
  })

  it('finds claims that take for granted what is denied', () => {
    const expected = {
      at: 'statement:x claims/1',
      message: 'The claim takes for granted what "statement:y" denies: that "event:e" happened.',
      related: ['statement:y claims/0 The denial.'],
    }
    const occurred: Claim = { about: 'event:e', property: 'occurred', value: true }
    expect(claiming([occurred, date], [denial])).toEqual([expected])
    expect(claiming([occurred, date], [{ ...occurred, negated: true }])).toEqual([expected])
    const party: Claim = { about: 'agreement:a', property: 'party', value: 'actor:a' }
    expect(claiming([party], [{ about: 'agreement:a', property: 'exists', value: false }])).toEqual([
      {
        at: 'statement:x claims/0',
        message: 'The claim takes for granted what "statement:y" denies: that "agreement:a" exists.',
        related: ['statement:y claims/0 The denial.'],
      },
    ])
  })

  it('names the first of several denials', () => {
    const denying = (name: string) => assertion(name, { claims: [denial] })
    const statements = [assertion('x', { claims: [date] }), denying('y'), denying('z')]
    expect(findingsIn(deniedElsewhere, { statements }).map(({ related }) => related)).toEqual([
      ['statement:y claims/0 The denial.'],
    ])
  })

  it.each<[string, Claim[], Claim[]]>([
    ['nothing is denied', [date], [{ ...denial, value: true }]],
    ['a double negation', [date], [{ ...denial, negated: true }]],
    ['another event', [date], [{ ...denial, about: 'event:f' }]],
    ['a negated claim', [{ ...date, negated: true }], [denial]],
    ['a plain answer', [{ about: 'event:e', property: 'occurred', value: true }], [denial]],
    ['a plan that is denied', [date], [{ ...denial, modality: 'future' }]],
    ['validity only', [date], [{ about: 'agreement:a', property: 'valid', value: false }]],
  ])('lets pass: %s', (_, claims, denying) => {
    expect(claiming(claims, denying)).toEqual([])
  })

  it('lets one statement say both', () => {
    expect(claiming([], [denial, date])).toEqual([])
    const selfish = assertion('x', { relations: [to('denies', 'x')] })
    expect(findingsIn(deniedElsewhere, { statements: [selfish] })).toEqual([])
  })
})
