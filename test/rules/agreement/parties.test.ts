import { describe, expect, it } from 'vitest'
import { among, between, by, parties } from '../../../src/rules/agreement/cases.ts'
import { rule as inForceBySignatureOnly } from '../../../src/rules/agreement/in-force-by-signature-only.ts'
import { rule as objectionWithoutReservation } from '../../../src/rules/agreement/objection-without-reservation.ts'
import { rule as participantWithoutConsent } from '../../../src/rules/agreement/participant-without-consent.ts'
import { rule as partyCount } from '../../../src/rules/agreement/party-count.ts'
import { rule as personAsParty } from '../../../src/rules/agreement/person-as-party.ts'
import { rule as reservationByStranger } from '../../../src/rules/agreement/reservation-by-stranger.ts'
import { rule as signedAndAcceded } from '../../../src/rules/agreement/signed-and-acceded.ts'
import { rule as undisclosedProvision } from '../../../src/rules/agreement/undisclosed-provision.ts'
import { agreement, person, state } from '../../../src/rules/example.ts'
import type { Actor, Agreement, AgreementEvent, InstrumentKind } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const event = (kind: AgreementEvent['kind'], date?: string, ...names: string[]): AgreementEvent => ({
  kind,
  ...(names.length > 0 && { by: by(...names) }),
  ...(date && { date }),
})

describe('agreement/signed-and-acceded', () => {
  const rule = signedAndAcceded

  it('names the actor and both acts', () => {
    const events = [
      event('signature', '2001', 'a', 'b'),
      event('signature', '2002', 'b'),
      event('accession', '2003', 'c', 'b'),
    ]
    expect(findingsIn(rule, among(events))).toEqual([
      {
        at: 'agreement:a events/2/by/1',
        message:
          'Accession by "actor:b" (some time in 2003) stands beside the signature by "actor:b" (some time in 2001).',
        related: ['agreement:a events/0 This is the signature.'],
      },
    ])
  })

  it('knows every kind of signature and nothing else', () => {
    for (const kind of ['signature', 'signature-ad-referendum', 'definitive-signature'] as const)
      expect(
        findingsIn(rule, among([event('accession', '2003', 'b'), event(kind, '2001', 'b')])),
      ).toHaveLength(1)
    expect(
      findingsIn(rule, among([event('accession', '2003', 'b'), event('ratification', '2001', 'b')])),
    ).toEqual([])
    expect(findingsIn(rule, among([event('accession', '2003'), event('signature', '2001', 'b')]))).toEqual([])
    expect(
      findingsIn(rule, among([event('ratification', '2003', 'b'), event('signature', '2001', 'b')])),
    ).toEqual([])
  })

  it('goes by the one acted for', () => {
    const acts: AgreementEvent = { kind: 'accession', by: [{ actor: 'actor:x', onBehalfOf: 'actor:b' }] }
    expect(findingsIn(rule, among([event('signature', '2001', 'b'), acts]))).toHaveLength(1)
    expect(findingsIn(rule, among([event('signature', '2001', 'x'), acts]))).toEqual([])
  })

  it('lets those come back that left before', () => {
    const events = (left: AgreementEvent) =>
      among([event('signature', '2001', 'b'), left, event('accession', '2010', 'b')])
    for (const kind of ['withdrawal', 'denunciation'] as const)
      expect(findingsIn(rule, events(event(kind, '2005', 'b')))).toEqual([])
    expect(findingsIn(rule, events(event('withdrawal', undefined, 'b')))).toEqual([])
    expect(findingsIn(rule, events(event('withdrawal', '2011', 'b')))).toHaveLength(1)
    expect(findingsIn(rule, events(event('withdrawal', '2005', 'c')))).toHaveLength(1)
    expect(findingsIn(rule, events(event('withdrawal', '2005')))).toHaveLength(1)
    const undated = among([
      event('signature', '2001', 'b'),
      event('withdrawal', '2011', 'b'),
      event('accession', undefined, 'b'),
    ])
    expect(findingsIn(rule, undated)).toEqual([])
  })
})

describe('agreement/in-force-by-signature-only', () => {
  const rule = inForceBySignatureOnly
  const events = [event('signature', '2024-06-19', 'a', 'b'), event('entry-into-force', '2024-12-04')]
  const find = (more: Partial<Agreement> = {}) => findingsIn(rule, between(events, more))

  it('leaves a signature that came after the entry into force to agreement/force-before-signature', () => {
    const turned = [event('entry-into-force', '2024-06-19'), event('signature', '2024-12-04', 'a', 'b')]
    expect(findingsIn(rule, between(turned))).toEqual([])
  })

  it('names both', () => {
    expect(find()).toEqual([
      {
        at: 'agreement:a events/1',
        message:
          'Entry into force on 2024-12-04 follows on nothing but the signature by "actor:a" and "actor:b" on 2024-06-19.',
        related: ['agreement:a events/0/kind This is the signature.'],
      },
    ])
  })

  it.each([
    'treaty',
    'convention',
    'agreement',
    'protocol',
    'covenant',
    'charter',
    'pact',
    'accord',
    'concordat',
    'framework-agreement',
    'implementing-agreement',
  ] satisfies InstrumentKind[])('looks at %s', (instrument) => {
    expect(find({ instrument })).toHaveLength(1)
  })

  it.each([
    'exchange-of-notes',
    'ceasefire',
    'joint-statement',
    'contract',
    'unspecified',
  ] satisfies InstrumentKind[])('does not look at %s', (instrument) => {
    expect(find({ instrument })).toEqual([])
  })

  it.each([
    'definitive-signature',
    'ratification',
    'accession',
    'exchange-of-instruments',
    'deposit',
    'notification',
    'domestic-approval',
  ] as const)('is content with a %s', (kind) => {
    expect(find({ events: [...events, event(kind)] })).toEqual([])
  })

  it('needs both events and an agreement that may bind', () => {
    expect(find({ legalNature: 'non-binding' })).toEqual([])
    expect(find({ events: [events[0]!, event('leak')] })).toEqual([])
    expect(find({ events: [events[1]!, event('leak')] })).toEqual([])
    expect(find({ events: [events[1]!, event('leak'), events[0]!] })[0]!.related).toEqual([
      'agreement:a events/2/kind This is the signature.',
    ])
  })
})

describe('agreement/party-count', () => {
  const find = (instrument: InstrumentKind, ...names: string[]) =>
    findingsIn(partyCount, {
      actors: ['a', 'b', 'c', 'd'].map(state),
      agreements: [agreement('a', { instrument, participants: parties(...names) })],
    })

  it('says how many there are and how many there can be', () => {
    expect(find('unilateral-declaration', 'a', 'b')).toEqual([
      {
        at: 'agreement:a participants',
        message: 'A unilateral declaration has one side, and 2 are listed: "actor:a" and "actor:b".',
      },
    ])
    expect(find('exchange-of-notes', 'a')).toEqual([
      {
        at: 'agreement:a participants',
        message: 'An exchange of notes has two sides, and 1 is listed: "actor:a".',
      },
    ])
    expect(find('exchange-of-letters', 'a', 'b', 'c', 'd')).toEqual([
      {
        at: 'agreement:a participants',
        message: 'An exchange of letters has two sides, and 4 are listed: "actor:a", "actor:b" and 2 more.',
      },
    ])
  })

  it('is silent where the number fits or is free', () => {
    expect(find('unilateral-declaration', 'a')).toEqual([])
    expect(find('exchange-of-letters', 'a', 'b')).toEqual([])
    expect(find('treaty', 'a')).toEqual([])
    expect(find('exchange-of-notes')).toEqual([])
  })
})

describe('agreement/person-as-party', () => {
  const actors = [state('a'), state('b'), person('p', { name: 'Person P' })]
  const find = (more: Partial<Agreement>) =>
    findingsIn(personAsParty, { actors, agreements: [agreement('a', more)] })

  it('names the person among the participants', () => {
    expect(find({ participants: parties('a', 'p') })).toEqual([
      {
        at: 'agreement:a participants/1/actor',
        message: '"Person P" is a person and is listed as a party.',
        related: ['actor:p kind This is the person.'],
      },
    ])
    expect(find({ participants: [{ actor: 'actor:p', roles: ['witness', 'party'] }] })).toHaveLength(1)
    expect(find({ participants: [{ actor: 'actor:p', roles: ['witness'] }] })).toEqual([])
    expect(find({ participants: parties('gone') })).toEqual([])
  })

  it('names the person that acts for nobody', () => {
    expect(find({ events: [event('signature', undefined, 'a', 'p')] })).toEqual([
      {
        at: 'agreement:a events/0/by/1/actor',
        message: '"Person P" is a person, and the act does not say for whom.',
        related: ['actor:p kind This is the person.'],
      },
    ])
    for (const kind of [
      'signature-ad-referendum',
      'definitive-signature',
      'ratification',
      'accession',
    ] as const)
      expect(find({ events: [event(kind, undefined, 'p')] })).toHaveLength(1)
    for (const kind of ['negotiation', 'announcement', 'breach-alleged', 'leak'] as const)
      expect(find({ events: [event(kind, undefined, 'p')] })).toEqual([])
    expect(
      find({ events: [{ kind: 'signature', by: [{ actor: 'actor:p', onBehalfOf: 'actor:a' }] }] }),
    ).toEqual([])
    expect(find({ events: [event('signature')] })).toEqual([])
  })

  it('lets people make contracts', () => {
    const events = [event('signature', undefined, 'p')]
    expect(find({ instrument: 'contract', participants: parties('a', 'p'), events })).toEqual([])
  })
})

describe('agreement/undisclosed-provision', () => {
  const provision = { kind: 'obligation', text: `State A ${'x'.repeat(100)}`, basis: 'text' } as const

  it('quotes the provision and says what to write', () => {
    const record = agreement('a', {
      disclosure: 'undisclosed',
      provisions: [{ ...provision, basis: 'reported' }, provision],
    })
    expect(findingsIn(undisclosedProvision, { agreements: [record] })).toEqual([
      {
        at: 'agreement:a provisions/1/basis',
        message: `The provision "State A ${'x'.repeat(71)}…" is taken from the text, which is recorded as undisclosed.`,
        related: ['agreement:a disclosure This says that the text is not public.'],
        suggestion: 'reported',
      },
    ])
  })

  it('is silent when a text is out', () => {
    for (const disclosure of [
      undefined,
      'full-text',
      'excerpts',
      'partly-secret',
      'leaked',
      'unknown',
    ] as const)
      expect(
        findingsIn(undisclosedProvision, {
          agreements: [agreement('a', { disclosure, provisions: [provision] })],
        }),
      ).toEqual([])
    expect(
      findingsIn(undisclosedProvision, { agreements: [agreement('a', { disclosure: 'undisclosed' })] }),
    ).toEqual([])
  })
})

describe('agreement/objection-without-reservation', () => {
  const find = (...events: AgreementEvent[]) => findingsIn(objectionWithoutReservation, among(events))
  const objection: AgreementEvent = {
    kind: 'objection',
    by: by('b'),
    recipients: ['actor:a'],
    date: '2001-12-10',
  }

  it('names the objection and those it is addressed to', () => {
    expect(find(event('accession', undefined, 'a'), objection)).toEqual([
      {
        at: 'agreement:a events/1',
        message:
          'Objection by "actor:b" on 2001-12-10 answers nothing: no reservation or declaration of "actor:a" is recorded.',
      },
    ])
    expect(find({ kind: 'objection' })).toEqual([
      {
        at: 'agreement:a events/0',
        message: 'Objection answers nothing: no reservation or declaration is recorded.',
      },
    ])
  })

  it('finds the declaration that is meant', () => {
    expect(find(objection, event('reservation', undefined, 'c', 'a'))).toEqual([])
    expect(find(objection, event('reservation'))).toEqual([])
    expect(find(objection, event('reservation', undefined, 'c'))).toHaveLength(1)
    expect(find({ ...objection, recipients: undefined }, event('reservation', undefined, 'c'))).toEqual([])
    expect(find(objection, event('interpretative-declaration', undefined, 'a'))).toEqual([])
    expect(find(objection, event('reservation-withdrawal', undefined, 'a'))).toHaveLength(1)
    expect(find({ ...objection, concerns: ['event:elsewhere'] })).toEqual([])
    expect(find(objection, objection)).toHaveLength(2)
    const forA: AgreementEvent = { kind: 'reservation', by: [{ actor: 'actor:x', onBehalfOf: 'actor:a' }] }
    expect(find(objection, forA)).toEqual([])
    expect(
      find({ ...objection, recipients: ['actor:c', 'actor:a'] }, event('reservation', undefined, 'a')),
    ).toEqual([])
  })
})

describe('agreement/reservation-by-stranger', () => {
  const ministry: Actor = { type: 'actor', kind: 'state-body', id: 'actor:m', name: 'M', partOf: 'actor:b' }
  const bloc: Actor = {
    type: 'actor',
    kind: 'coalition',
    id: 'actor:bloc',
    name: 'Bloc',
    members: ['actor:d', 'actor:e'],
  }
  const actors = [state('a'), state('b'), state('c'), state('d'), ministry, bloc]
  const find = (by: AgreementEvent['by'], more: Partial<Agreement> = {}) =>
    findingsIn(reservationByStranger, {
      actors,
      agreements: [
        agreement('a', {
          participants: parties('a', 'b', 'bloc'),
          events: [{ kind: 'reservation', by }],
          ...more,
        }),
      ],
    })

  it('names the actor', () => {
    expect(find(by('a', 'c'))).toEqual([
      {
        at: 'agreement:a events/0/by/1/actor',
        message: 'Reservation by "actor:c" is that of an actor that does not take part in the agreement.',
        related: ['agreement:a participants These take part.'],
      },
    ])
  })

  it('knows who stands for a participant', () => {
    expect(find(by('a', 'm', 'd', 'bloc'))).toEqual([])
    expect(find([{ actor: 'actor:c', onBehalfOf: 'actor:m' }])).toEqual([])
    expect(find([{ actor: 'actor:a', onBehalfOf: 'actor:c' }])).toEqual([])
    expect(find([{ actor: 'actor:c', onBehalfOf: 'actor:d' }])).toEqual([])
    expect(find([{ actor: 'actor:gone' }])).toHaveLength(1)
    expect(find(undefined)).toEqual([])
    expect(find(undefined, { events: [event('objection', undefined, 'c')] })).toEqual([])
    expect(
      find(undefined, { events: [event('reservation', undefined, 'a'), event('objection', undefined, 'c')] }),
    ).toEqual([])
    expect(find(by('c'), { participants: [{ actor: 'actor:c', roles: ['observer'] }] })).toEqual([])
  })
})

describe('agreement/participant-without-consent', () => {
  const find = (parts: Parameters<typeof findingsIn>[1]) => findingsIn(participantWithoutConsent, parts)

  it('names the side', () => {
    expect(find(among([event('signature', undefined, 'a'), event('accession', undefined, 'c')]))).toEqual([
      {
        at: 'agreement:a participants/1',
        message: 'No signature or act of consent is recorded of "actor:b", while others have one.',
      },
    ])
  })

  it('is silent when an act is one of all', () => {
    expect(find(among([event('signature'), event('ratification', undefined, 'a')]))).toEqual([])
    expect(find(among([event('ratification', undefined, 'a'), event('signature')]))).toEqual([])
    expect(find(among([event('negotiation', undefined, 'a')]))).toEqual([])
    expect(find(among([event('negotiation'), event('ratification', undefined, 'a', 'b')]))).toHaveLength(1)
    expect(find(among([event('entry-into-force', undefined, 'a')]))).toEqual([])
    expect(
      find({
        agreements: [
          agreement('a', { participants: parties('a'), events: [event('signature', undefined, 'b')] }),
        ],
      }),
    ).toEqual([])
    expect(find({ agreements: [agreement('a')] })).toEqual([])
  })

  it('counts organs, members and those acted for', () => {
    const ministry: Actor = { type: 'actor', kind: 'state-body', id: 'actor:m', name: 'M', partOf: 'actor:b' }
    const bloc: Actor = {
      type: 'actor',
      kind: 'coalition',
      id: 'actor:bloc',
      name: 'Bloc',
      members: ['actor:c', 'actor:d'],
    }
    const actors = [state('a'), state('b'), state('c'), state('d'), ministry, bloc]
    const signed = (participants: string[], by: AgreementEvent['by']) =>
      find({
        actors,
        agreements: [
          agreement('x', { participants: parties(...participants), events: [{ kind: 'signature', by }] }),
        ],
      })
    expect(signed(['a', 'b'], by('a', 'm'))).toEqual([])
    expect(signed(['a', 'm'], by('a', 'b'))).toEqual([])
    expect(signed(['a', 'bloc'], by('a', 'd'))).toEqual([])
    expect(signed(['a', 'bloc'], by('a'))).toHaveLength(1)
    expect(signed(['a', 'b'], [...by('a'), { actor: 'actor:x', onBehalfOf: 'actor:m' }])).toEqual([])
    expect(signed(['a', 'x'], [...by('a'), { actor: 'actor:x', onBehalfOf: 'actor:m' }])).toEqual([])
    const [found] = signed(['a', 'b', 'm'], by('a'))
    expect(found!.message).toBe(
      'No signature or act of consent is recorded of "actor:b" and "actor:m", while others have one.',
    )
    expect(found!.at).toBe('agreement:x participants/1')
  })
})
