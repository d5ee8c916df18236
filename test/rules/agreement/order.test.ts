import { describe, expect, it } from 'vitest'
import { among, between, by } from '../../../src/rules/agreement/cases.ts'
import { rule as consentBeforeSignature } from '../../../src/rules/agreement/consent-before-signature.ts'
import { rule as endBeforeStart } from '../../../src/rules/agreement/end-before-start.ts'
import { rule as eventOrder } from '../../../src/rules/agreement/event-order.ts'
import { rule as forceBeforeSignature } from '../../../src/rules/agreement/force-before-signature.ts'
import { rule as withdrawalBeforeForce } from '../../../src/rules/agreement/withdrawal-before-force.ts'
import type { AgreementEvent, AgreementEventKind } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const event = (kind: AgreementEventKind, date?: string, ...names: string[]): AgreementEvent => ({
  kind,
  ...(names.length > 0 && { by: by(...names) }),
  ...(date && { date }),
})

type Rule = Parameters<typeof findingsIn>[0]
const two = (rule: Rule, ...events: AgreementEvent[]) => findingsIn(rule, between(events))
const three = (rule: Rule, ...events: AgreementEvent[]) => findingsIn(rule, among(events))
const places = (found: ReturnType<typeof findingsIn>) => found.map(({ at }) => at.split('/')[1])
const messages = (found: ReturnType<typeof findingsIn>) => found.map(({ message }) => message)

describe('agreement/event-order', () => {
  it('says which event comes before which', () => {
    expect(
      two(eventOrder, event('adoption', '2024-06-20'), event('signature', '2024-06-19', 'a', 'b')),
    ).toEqual([
      {
        at: 'agreement:a events/1/date',
        message:
          'Signature by "actor:a" and "actor:b" on 2024-06-19 comes before the adoption on 2024-06-20.',
        related: ['agreement:a events/0/date This has to come first.'],
      },
    ])
  })

  it('says which event comes after which', () => {
    expect(two(eventOrder, event('amendment', '2024-07'), event('expiry', '2024-06'))).toEqual([
      {
        at: 'agreement:a events/0/date',
        message: 'Amendment (some time in July 2024) comes after the expiry (some time in June 2024).',
        related: ['agreement:a events/1/date This leaves no room for it.'],
      },
    ])
  })

  it.each(['text-agreed', 'initialling', 'adoption', 'opened-for-signature'] as const)(
    'puts %s before any signature',
    (kind) => {
      for (const signature of ['signature', 'signature-ad-referendum', 'definitive-signature'] as const) {
        expect(places(three(eventOrder, event(kind, '2001'), event(signature, '2000', 'a')))).toEqual(['1'])
        expect(three(eventOrder, event(kind, '2000'), event(signature, '2000', 'a'))).toEqual([])
      }
    },
  )

  it.each([
    'ratification',
    'acceptance',
    'approval',
    'formal-confirmation',
    'accession',
    'succession',
    'provisional-application',
    'entry-into-force',
    'reservation',
    'interpretative-declaration',
    'denunciation',
    'withdrawal',
  ] as const)('puts the adoption before %s', (kind) => {
    expect(places(three(eventOrder, event(kind, '2000', 'a'), event('adoption', '2001')))).toEqual(['0'])
    expect(three(eventOrder, event(kind, '2001', 'a'), event('adoption', '2001'))).toEqual([])
  })

  it.each(['amendment', 'correction', 'extension', 'renewal', 'suspension'] as const)(
    'puts the making of an agreement before %s',
    (kind) => {
      expect(places(two(eventOrder, event(kind, '2000'), event('signature', '2001', 'a', 'b')))).toEqual([
        '0',
      ])
      expect(places(two(eventOrder, event(kind, '2000'), event('adoption', '2001')))).toEqual(['0'])
      // In a convention one late signature says nothing of the whole.
      expect(three(eventOrder, event(kind, '2000'), event('signature', '2001', 'a'))).toEqual([])
    },
  )

  it('reports a wrong adoption once, whatever stands before it', () => {
    const found = three(
      eventOrder,
      event('signature', '2000', 'a'),
      event('definitive-signature', '2000', 'b'),
      event('accession', '2000', 'c'),
      event('adoption', '2001'),
    )
    expect(places(found)).toEqual(['0'])
  })

  it('takes an adoption for that of all, whoever is named', () => {
    const adoption = event('adoption', '2001', 'a', 'b')
    expect(places(three(eventOrder, event('signature', '2000', 'c'), adoption))).toEqual(['0'])
    const named = { ...adoption, id: 'event:adoption' as const }
    const late = { ...event('reservation', '2000', 'c'), concerns: ['event:adoption' as const] }
    expect(three(eventOrder, named, late, event('adoption', '1999'))).toEqual([])
  })

  it('is content when one of the required events may come first', () => {
    expect(
      three(eventOrder, event('signature', '2000', 'a'), event('adoption', '2001'), event('adoption')),
    ).toEqual([])
    expect(
      three(
        eventOrder,
        event('signature', '2000', 'a'),
        event('adoption', '2001'),
        event('adoption', '1999'),
      ),
    ).toEqual([])
    expect(
      three(
        eventOrder,
        event('signature', '2000', 'a'),
        event('adoption', '1999'),
        event('adoption', '2001'),
      ),
    ).toEqual([])
    expect(three(eventOrder, event('signature', undefined, 'a'), event('adoption', '2001'))).toEqual([])
  })

  it('needs all ratifications of one side before a bilateral agreement is in force', () => {
    const late = [
      event('entry-into-force', '2001'),
      event('ratification', '2000', 'a'),
      event('ratification', '2002', 'b'),
    ]
    expect(messages(two(eventOrder, ...late))).toEqual([
      'Entry into force (some time in 2001) comes before the ratification by "actor:b" (some time in 2002).',
    ])
    expect(three(eventOrder, ...late)).toEqual([])
    expect(
      places(three(eventOrder, event('entry-into-force', '2001', 'c'), event('approval', '2002', 'c'))),
    ).toEqual(['0'])
    expect(three(eventOrder, event('entry-into-force', '2001', 'c'), event('approval', '2002', 'b'))).toEqual(
      [],
    )
    expect(
      places(three(eventOrder, event('entry-into-force', '2001', 'c'), event('approval', '2002'))),
    ).toEqual(['0'])
    const again = [
      event('entry-into-force', '2001', 'c'),
      event('approval', '2002', 'c'),
      event('approval', '2000', 'c'),
    ]
    expect(three(eventOrder, ...again)).toEqual([])
    expect(three(eventOrder, again[0]!, again[2]!, again[1]!)).toEqual([])
  })

  it('leaves single articles aside', () => {
    const adoption = { ...event('adoption', '2001'), articles: ['4'] }
    expect(two(eventOrder, event('signature', '2000'), adoption)).toEqual([])
    expect(
      two(eventOrder, { ...event('amendment', '2002'), articles: ['4'] }, event('expiry', '2001')),
    ).toEqual([])
  })

  describe('answers', () => {
    const reservation = { ...event('reservation', '2001', 'c'), id: 'event:r' as const }

    it('compares an event with what it names', () => {
      const other = { ...event('reservation', '1999', 'c'), id: 'event:s' as const }
      const withdrawal = event('reservation-withdrawal', '2000', 'c')
      expect(three(eventOrder, reservation, other, withdrawal)).toEqual([])
      expect(places(three(eventOrder, reservation, other, { ...withdrawal, concerns: ['event:r'] }))).toEqual(
        ['2'],
      )
      expect(three(eventOrder, reservation, other, { ...withdrawal, concerns: ['event:s'] })).toEqual([])
      // An unknown id settles nothing more than no id.
      expect(three(eventOrder, reservation, other, { ...withdrawal, concerns: ['event:t'] })).toEqual([])
      expect(
        three(eventOrder, { ...reservation, id: undefined }, { ...withdrawal, concerns: ['event:t'] }),
      ).toHaveLength(1)
    })

    it('takes a deposit only with what it names', () => {
      const ratification = { ...event('ratification', '2001', 'a'), id: 'event:x' as const }
      expect(three(eventOrder, ratification, event('deposit', '2000', 'a'))).toEqual([])
      expect(
        messages(
          three(eventOrder, ratification, { ...event('deposit', '2000', 'a'), concerns: ['event:x'] }),
        ),
      ).toEqual([
        'Deposit by "actor:a" (some time in 2000) comes before the ratification by "actor:a" (some time in 2001).',
      ])
      expect(
        three(eventOrder, ratification, { ...event('deposit', '2002', 'a'), concerns: ['event:x'] }),
      ).toEqual([])
    })

    it('takes an objection with the reservations of those it is addressed to', () => {
      const objection = event('objection', '2000', 'a')
      expect(places(three(eventOrder, reservation, { ...objection, recipients: ['actor:c'] }))).toEqual(['1'])
      expect(three(eventOrder, reservation, { ...objection, recipients: ['actor:b'] })).toEqual([])
      expect(places(three(eventOrder, reservation, objection))).toEqual(['1'])
      expect(
        places(
          three(eventOrder, { ...reservation, by: undefined }, { ...objection, recipients: ['actor:b'] }),
        ),
      ).toEqual(['1'])
      expect(places(three(eventOrder, event('interpretative-declaration', '2001', 'c'), objection))).toEqual([
        '1',
      ])
    })

    it.each([
      ['reservation', 'reservation-withdrawal'],
      ['objection', 'objection-withdrawal'],
      ['withdrawal', 'withdrawal-rescinded'],
      ['denunciation', 'withdrawal-rescinded'],
    ] as const)('puts %s before %s of the same actor', (first, second) => {
      expect(places(three(eventOrder, event(second, '2000', 'a'), event(first, '2001', 'a')))).toEqual(['0'])
      expect(three(eventOrder, event(second, '2000', 'a'), event(first, '2001', 'b'))).toEqual([])
      expect(places(three(eventOrder, event(second, '2000'), event(first, '2001', 'b')))).toEqual(['0'])
      expect(three(eventOrder, event(second, '2001', 'a'), event(first, '2001', 'a'))).toEqual([])
    })

    it('puts a suspension before its resumption', () => {
      expect(places(two(eventOrder, event('resumption', '2000'), event('suspension', '2001', 'a')))).toEqual([
        '0',
      ])
      expect(three(eventOrder, event('resumption', '2000'), event('suspension', '2001', 'a'))).toEqual([])
      expect(places(three(eventOrder, event('resumption', '2000'), event('suspension', '2001')))).toEqual([
        '0',
      ])
    })
  })

  describe('what an end precludes', () => {
    it.each([
      'ratification',
      'acceptance',
      'approval',
      'formal-confirmation',
      'accession',
      'reservation',
      'provisional-application',
      'amendment',
      'suspension',
      'denunciation',
      'withdrawal',
    ] as const)('%s', (kind) => {
      for (const end of ['termination', 'expiry', 'invalidation'] as const) {
        expect(places(three(eventOrder, event(end, '2000'), event(kind, '2001', 'a')))).toEqual(['1'])
        expect(three(eventOrder, event(end, '2000'), event(kind, '2000', 'a'))).toEqual([])
      }
      expect(three(eventOrder, event('supersession', '2000'), event(kind, '2001', 'a'))).toEqual([])
    })

    it('waits for the effect of the end', () => {
      const end = { ...event('termination', '2000'), effective: '2002' }
      expect(three(eventOrder, end, event('accession', '2001', 'a'))).toEqual([])
      expect(places(three(eventOrder, end, event('accession', '2003', 'a')))).toEqual(['1'])
      const back = { ...event('invalidation', '2000'), effective: '1990' }
      expect(three(eventOrder, back, event('accession', '1995', 'a'))).toEqual([])
      expect(three(eventOrder, { ...end, date: undefined }, event('accession', '2003', 'a'))).toEqual([])
      expect(three(eventOrder, end, event('accession', undefined, 'a'))).toEqual([])
    })

    it('is not what one party of many ends for itself', () => {
      const end = event('termination', '2000', 'a')
      expect(three(eventOrder, end, event('accession', '2001', 'b'))).toEqual([])
      expect(places(three(eventOrder, end, event('amendment', '2001', 'a')))).toEqual(['1'])
      expect(places(two(eventOrder, end, event('ratification', '2001', 'b')))).toEqual(['1'])
    })

    it('is undone by a renewal or extension that is not certainly earlier', () => {
      const end = event('expiry', '2000')
      const late = event('ratification', '2005', 'a')
      for (const kind of ['renewal', 'extension'] as const) {
        expect(three(eventOrder, end, late, event(kind, '2001'))).toEqual([])
        expect(three(eventOrder, end, late, event(kind))).toEqual([])
        expect(places(three(eventOrder, end, late, event(kind, '1999')))).toEqual(['1'])
      }
    })

    it('leaves no provisional application after the entry into force of the same scope', () => {
      const force = event('entry-into-force', '2000')
      expect(messages(three(eventOrder, force, event('provisional-application', '2001')))).toEqual([
        'Provisional application (some time in 2001) comes after the entry into force (some time in 2000).',
      ])
      expect(three(eventOrder, force, event('provisional-application', '2001', 'c'))).toEqual([])
      expect(places(two(eventOrder, force, event('provisional-application', '2001', 'a')))).toEqual(['1'])
      const own = event('entry-into-force', '2000', 'c')
      expect(places(three(eventOrder, own, event('provisional-application', '2001', 'c')))).toEqual(['1'])
      expect(three(eventOrder, own, event('provisional-application', '2001'))).toEqual([])
      expect(three(eventOrder, own, event('provisional-application', '2001', 'b'))).toEqual([])
    })

    it('leaves no way back once a notice has taken effect', () => {
      const notice = { ...event('withdrawal', '2000', 'a'), effective: '2001', id: 'event:n' as const }
      expect(places(three(eventOrder, notice, event('withdrawal-rescinded', '2002', 'a')))).toEqual(['1'])
      expect(three(eventOrder, notice, event('withdrawal-rescinded', '2001', 'a'))).toEqual([])
      expect(three(eventOrder, notice, event('withdrawal-rescinded', '2002', 'b'))).toEqual([])
      expect(places(three(eventOrder, notice, event('withdrawal-rescinded', '2002')))).toEqual(['1'])
      expect(
        three(eventOrder, { ...notice, effective: undefined }, event('withdrawal-rescinded', '2002', 'a')),
      ).toEqual([])
      const answer = event('withdrawal-rescinded', '2002', 'a')
      expect(places(three(eventOrder, notice, { ...answer, concerns: ['event:n'] }))).toEqual(['1'])
      expect(three(eventOrder, notice, { ...answer, concerns: ['event:m'] })).toEqual([])
    })
  })

  it('leaves to others what they report', () => {
    expect(two(eventOrder, event('ratification', '2000', 'a'), event('signature', '2001', 'a'))).toEqual([])
    expect(two(eventOrder, event('entry-into-force', '2000'), event('signature', '2001', 'a', 'b'))).toEqual(
      [],
    )
    expect(two(eventOrder, event('adoption', '2000'))).toEqual([])
    expect(findingsIn(eventOrder, between([], { events: undefined }))).toEqual([])
  })
})

describe('agreement/consent-before-signature', () => {
  it('names both', () => {
    expect(
      two(consentBeforeSignature, event('ratification', '2024-06-19', 'a'), event('signature', '2024-06-20')),
    ).toEqual([
      {
        at: 'agreement:a events/0/date',
        message: 'Ratification by "actor:a" on 2024-06-19 comes before the signature on 2024-06-20.',
        related: ['agreement:a events/1/date This is the signature.'],
      },
    ])
  })

  it('looks at each actor by itself', () => {
    const signed = [event('signature', '2001', 'a'), event('signature', '2005', 'b', 'c')]
    expect(places(three(consentBeforeSignature, ...signed, event('approval', '2003', 'b')))).toEqual(['2'])
    expect(three(consentBeforeSignature, ...signed, event('approval', '2003', 'a'))).toEqual([])
    expect(places(three(consentBeforeSignature, ...signed, event('approval', '2003', 'a', 'c')))).toEqual([
      '2',
    ])
    expect(three(consentBeforeSignature, ...signed, event('accession', '2003', 'b'))).toEqual([])
    expect(three(consentBeforeSignature, ...signed, event('ratification', '2000'))).toEqual([])
    expect(
      places(two(consentBeforeSignature, event('signature', '2001', 'a'), event('ratification', '2000'))),
    ).toEqual(['1'])
    expect(two(consentBeforeSignature, event('adoption', '2001'), event('ratification', '2000'))).toEqual([])
  })

  it('reports every such act', () => {
    const signed = event('signature', '2001', 'a', 'b', 'c')
    const acts = [
      event('approval', '2000', 'a'),
      event('approval', '1999', 'b'),
      event('acceptance', '2000', 'c'),
    ]
    expect(places(three(consentBeforeSignature, signed, ...acts)).sort()).toEqual(['1', '2', '3'])
  })

  it('takes who acts for whom into account', () => {
    const acts: AgreementEvent = {
      kind: 'ratification',
      by: [{ actor: 'actor:x', onBehalfOf: 'actor:b' }],
      date: '2000',
    }
    expect(places(three(consentBeforeSignature, event('signature', '2001', 'b'), acts))).toEqual(['1'])
    expect(three(consentBeforeSignature, event('signature', '2001', 'x'), acts)).toEqual([])
  })
})

describe('agreement/force-before-signature', () => {
  it('names both', () => {
    expect(
      two(
        forceBeforeSignature,
        event('signature', '2024-06-19', 'a'),
        event('entry-into-force', '2024-05-19'),
      ),
    ).toEqual([
      {
        at: 'agreement:a events/1/date',
        message: 'Entry into force on 2024-05-19 comes before the signature by "actor:a" on 2024-06-19.',
        related: ['agreement:a events/0/date This is the signature.'],
      },
    ])
  })

  it('waits for the last side of a bilateral agreement and for none of many', () => {
    const events = [
      event('signature', '2000', 'a'),
      event('signature', '2002', 'b'),
      event('entry-into-force', '2001'),
    ]
    expect(places(two(forceBeforeSignature, ...events))).toEqual(['2'])
    expect(three(forceBeforeSignature, ...events)).toEqual([])
    expect(
      places(three(forceBeforeSignature, event('signature', '2002'), event('entry-into-force', '2001'))),
    ).toEqual(['1'])
    expect(
      three(forceBeforeSignature, event('ratification', '2002'), event('entry-into-force', '2001')),
    ).toEqual([])
  })
})

describe('agreement/withdrawal-before-force', () => {
  const rule = withdrawalBeforeForce

  it('names both', () => {
    expect(
      two(rule, event('denunciation', '2000-01-01', 'a'), event('entry-into-force', '2001-01-01')),
    ).toEqual([
      {
        at: 'agreement:a events/0/date',
        message: 'Denunciation by "actor:a" on 2000-01-01 comes before the entry into force on 2001-01-01.',
        related: ['agreement:a events/1/date This is the entry into force.'],
      },
    ])
  })

  it('asks for the entry into force that concerns the actor', () => {
    const left = event('withdrawal', '2000', 'a')
    expect(places(three(rule, left, event('entry-into-force', '2001')))).toEqual(['0'])
    expect(places(three(rule, left, event('entry-into-force', '2001', 'a')))).toEqual(['0'])
    expect(three(rule, left, event('entry-into-force', '2001', 'b'))).toEqual([])
    expect(places(two(rule, left, event('entry-into-force', '2001', 'b')))).toEqual(['0'])
    expect(places(three(rule, event('withdrawal', '2000'), event('entry-into-force', '2001', 'b')))).toEqual([
      '0',
    ])
    expect(
      three(rule, left, event('entry-into-force', '1999'), event('entry-into-force', '2001', 'a')),
    ).toEqual([])
    expect(
      three(rule, left, event('entry-into-force', '2001', 'a'), event('entry-into-force', '1999')),
    ).toEqual([])
    expect(three(rule, left, event('entry-into-force', '2001'), event('entry-into-force'))).toEqual([])
    const two2 = three(rule, left, event('entry-into-force', '2003'), event('entry-into-force', '2001', 'a'))
    expect(two2[0]!.related).toEqual(['agreement:a events/1/date This is the entry into force.'])
    expect(three(rule, event('withdrawal', undefined, 'a'), event('entry-into-force', '2001'))).toEqual([])
    expect(three(rule, left, event('signature', '2001'))).toEqual([])
    expect(three(rule, left)).toEqual([])
  })

  it('looks at the day of effect of the entry into force', () => {
    const force = { ...event('entry-into-force', '2001'), effective: '1999' }
    expect(three(rule, event('withdrawal', '2000', 'a'), force)).toEqual([])
  })

  it('lets the actor come back', () => {
    const left = event('withdrawal', '2000', 'a')
    const force = event('entry-into-force', '2003')
    expect(three(rule, left, force, event('accession', '2002', 'a'))).toEqual([])
    expect(three(rule, left, force, event('accession', undefined, 'a'))).toEqual([])
    expect(places(three(rule, left, force, event('accession', '1999', 'a')))).toEqual(['0'])
    expect(places(three(rule, left, force, event('accession', '2002', 'b')))).toEqual(['0'])
    expect(places(three(rule, left, force, event('signature', '2002', 'a')))).toEqual(['0'])
    expect(places(three(rule, event('withdrawal', '2000'), force, event('accession', '2002', 'a')))).toEqual([
      '0',
    ])
    expect(three(rule, left, force, event('provisional-application', '1999'))).toEqual([])
  })
})

describe('agreement/end-before-start', () => {
  const rule = endBeforeStart

  it('names both', () => {
    expect(two(rule, event('entry-into-force', '2001-03-01'), event('termination', '2000'))).toEqual([
      {
        at: 'agreement:a events/1/date',
        message: 'Termination (some time in 2000) comes before the entry into force on 2001-03-01.',
        related: ['agreement:a events/0/date This is the beginning.'],
      },
    ])
    expect(two(rule, event('signature', '2001'), { kind: 'expiry', effective: '1999-12-31' })).toEqual([
      {
        at: 'agreement:a events/1/effective',
        message: 'Expiry on 1999-12-31 comes before the signature (some time in 2001).',
        related: ['agreement:a events/0/date This is the beginning.'],
      },
    ])
  })

  it.each([
    'adoption',
    'opened-for-signature',
    'signature',
    'signature-ad-referendum',
    'definitive-signature',
    'entry-into-force',
  ] as const)('takes %s for a beginning', (kind) => {
    for (const end of ['termination', 'expiry', 'supersession', 'invalidation'] as const) {
      expect(places(two(rule, event(kind, '2001'), event(end, '2000')))).toEqual(['1'])
      expect(two(rule, event(kind, '2001'), event(end, '2001'))).toEqual([])
      expect(two(rule, event(kind), event(end, '2000'))).toEqual([])
      expect(two(rule, event(kind, '2001'), event(end))).toEqual([])
    }
    expect(two(rule, event(kind, '2001'), event('denunciation', '2000', 'a'))).toEqual([])
    expect(two(rule, { ...event(kind, '2001'), articles: ['1'] }, event('termination', '2000'))).toEqual([])
    expect(two(rule, event(kind, '2001'), { ...event('termination', '2000'), articles: ['1'] })).toEqual([])
  })

  it('needs both the act and its effect to come before', () => {
    expect(
      two(rule, event('signature', '2001'), { ...event('termination', '2000'), effective: '2002' }),
    ).toEqual([])
    expect(
      two(rule, event('signature', '2001'), { ...event('termination', '2002'), effective: '2000' }),
    ).toEqual([])
    expect(
      places(two(rule, event('signature', '2001'), { ...event('termination', '1999'), effective: '2000' })),
    ).toEqual(['1'])
  })

  it('looks at ends and beginnings of the whole', () => {
    expect(three(rule, event('entry-into-force', '2001', 'b'), event('termination', '2000'))).toEqual([])
    expect(three(rule, event('entry-into-force', '2001'), event('termination', '2000', 'a'))).toEqual([])
    expect(places(two(rule, event('entry-into-force', '2001'), event('termination', '2000', 'a')))).toEqual([
      '1',
    ])
    expect(two(rule, event('negotiation', '2001'), event('termination', '2000'))).toEqual([])
    for (const kind of ['renewal', 'extension'] as const)
      expect(
        two(rule, event('entry-into-force', '2001'), event('expiry', '2000'), event(kind, '2000')),
      ).toEqual([])
  })
})
