import { describe, expect, it } from 'vitest'
import { type AgreementStatus, type PartyStatus, type Status, statusOf } from '../../src/derive/status.ts'
import { by, parties } from '../../src/rules/agreement/cases.ts'
import { agreement, state } from '../../src/rules/example.ts'
import type { Actor, ActorId, Agreement, AgreementEvent, InstrumentKind } from '../../src/types.ts'
import {
  ceasefire,
  communique,
  convention,
  exchangeOfNotes,
  firstOf,
  supersedingTreaty,
} from './hard-cases.ts'

type More = Partial<Agreement>

const treaty = (events: AgreementEvent[], more: More = {}) =>
  agreement('t', { instrument: 'treaty', events, ...more })
const many = (events: AgreementEvent[], more: More = {}) =>
  treaty(events, { instrument: 'convention', participants: parties('a', 'b', 'c'), ...more })

/** A status in one line: `in-force` for a certain one, `in-force? (signed)` with what else is possible. */
function told({ status, certainty, alternatives = [], since }: Status<string>): string {
  const open = alternatives.length > 0 ? ` (${alternatives.join(', ')})` : ''
  if (alternatives.length > 0) expect(certainty).toBe('possibly')
  return status + (certainty === 'possibly' ? '?' : '') + open + (since ? ` since ${since}` : '')
}

const at = (record: Agreement, asOf: string) => told(statusOf(record, { asOf }))
const of = (record: Agreement, name: string, asOf: string) =>
  told(statusOf(record, { asOf, for: `actor:${name}` }))
const kindsOf = (status: Status<AgreementStatus> | Status<PartyStatus>) =>
  status.because.map(({ kind }) => kind)

describe('the life of a treaty', () => {
  const life = treaty(
    [
      { kind: 'negotiation', date: '2000-01-10' },
      { kind: 'text-agreed', date: '2000-05-01' },
      { kind: 'adoption', date: '2000-06-01' },
      { kind: 'signature', date: '2000-07-01' },
      { kind: 'provisional-application', date: '2000-08-01', until: '2000-12-31' },
      { kind: 'ratification', by: by('a'), date: '2001-02-01' },
      { kind: 'entry-into-force', date: '2001-06-01' },
      { kind: 'suspension', id: 'event:s', date: '2005-03-01' },
      { kind: 'resumption', concerns: ['event:s'], date: '2006-03-01' },
      { kind: 'termination', date: '2010-01-01', effective: '2011-01-01' },
    ],
    { disclosure: 'full-text' },
  )

  it.each([
    ['1999-12-31', 'not-concluded'],
    ['2000-01-10', 'under-negotiation since 2000-01-10'],
    ['2000-06-01', 'adopted since 2000-06-01'],
    ['2000-07-01', 'signed since 2000-07-01'],
    ['2000-08-01', 'provisionally-applied since 2000-08-01'],
    ['2000-12-31', 'provisionally-applied since 2000-08-01'],
    ['2001-01-01', 'signed since 2000-07-01'],
    ['2001-02-01', 'awaiting-entry-into-force since 2001-02-01'],
    ['2001-06-01', 'in-force since 2001-06-01'],
    ['2005-03-01', 'suspended since 2005-03-01'],
    ['2006-03-01', 'in-force since 2001-06-01'],
    ['2010-12-31', 'in-force since 2001-06-01'],
    ['2011-01-01', 'terminated since 2011-01-01'],
  ])('on %s: %s', (day, expected) => {
    expect(at(life, day)).toBe(expected)
  })

  it('names the events that make it so', () => {
    expect(statusOf(life, { asOf: '2005-06-01' })).toEqual({
      status: 'suspended',
      certainty: 'certainly',
      since: '2005-03-01',
      because: [life.events![7]],
    })
    expect(statusOf(life, { asOf: '1990' })).toEqual({
      status: 'not-concluded',
      certainty: 'certainly',
      because: [],
    })
  })
})

describe('imprecise and missing dates', () => {
  it('leaves open what a coarse date leaves open', () => {
    const record = treaty([
      { kind: 'entry-into-force', date: '2001-06-01' },
      { kind: 'termination', date: '2010' },
    ])
    expect(at(record, '2009-12-31')).toBe('in-force since 2001-06-01')
    expect(at(record, '2010-05-01')).toBe('in-force? (terminated) since 2001-06-01')
    expect(at(record, '2010-12-31')).toBe('terminated since 2010')
    expect(at(record, '2010')).toBe('in-force? (terminated) since 2001-06-01')
  })

  it('counts an event without a date, and says that it may not have come', () => {
    const record = treaty([{ kind: 'negotiation', date: '2020-01-01' }, { kind: 'signature' }])
    expect(at(record, '2024-01-01')).toBe('signed? (under-negotiation)')
    expect(at(treaty([{ kind: 'termination' }]), '2024')).toBe('terminated?')
  })

  it('takes a date without an end like a missing one', () => {
    const record = treaty([
      { kind: 'negotiation', date: '2020-01-01' },
      { kind: 'signature', date: '[2024-10..]' },
    ])
    expect(at(record, '2026-01-01')).toBe('signed? (under-negotiation) since [2024-10..]')
    expect(at(record, '2024-09-30')).toBe('under-negotiation since 2020-01-01')
    const early = treaty([{ kind: 'signature', date: '[..2024-12-31]' }])
    expect(at(early, '2024-06-01')).toBe('unknown? (signed)')
  })

  it('refuses a day that is none', () => {
    expect(() => statusOf(treaty([]), { asOf: 'yesterday' })).toThrow(
      new RangeError('"yesterday" is not a date. Write one such as 2024-09-03.'),
    )
    expect(() => statusOf(treaty([]), { asOf: 'x'.repeat(100) })).toThrow(`"${'x'.repeat(80)}" is not`)
  })

  it('knows nothing of an agreement of which nothing is recorded', () => {
    expect(at(agreement('t'), '2024')).toBe('unknown')
    expect(at(treaty([{ kind: 'breach-alleged', date: '2020-01-01' }]), '2024')).toBe('unknown')
    expect(at(treaty([{ kind: 'termination', date: '2020-01-01' }]), '2010-01-01')).toBe('unknown')
    expect(
      at(
        treaty([
          { kind: 'negotiation', date: '2020-01-01' },
          { kind: 'signature', date: '2021' },
        ]),
        '2010',
      ),
    ).toBe('not-concluded')
    expect(at(treaty([{ kind: 'proposed', date: '2020-01-01' }]), '2010')).toBe('not-concluded')
    expect(at(treaty([{ kind: 'adoption', date: '2020-01-01' }]), '2010')).toBe('not-concluded')
    expect(
      at(
        treaty([
          { kind: 'adoption', date: '2010' },
          { kind: 'signature', date: '2021' },
        ]),
        '2010-05-01',
      ),
    ).toBe('unknown? (adopted)')
    // The one signature recorded of a convention may be a late one.
    expect(at(many([{ kind: 'signature', by: by('c'), date: '2010-01-01' }]), '2000')).toBe('unknown')
    expect(at(many([{ kind: 'adoption', date: '2010-01-01' }]), '2000')).toBe('not-concluded')
    expect(at(many([{ kind: 'adoption', date: '2010-05-01' }]), '2010')).toBe('unknown? (adopted)')
  })
})

describe('ends', () => {
  it.each([
    ['termination', 'terminated'],
    ['expiry', 'expired'],
    ['supersession', 'superseded'],
    ['invalidation', 'invalidated'],
  ] as const)('%s makes it %s', (kind, status) => {
    const record = treaty([
      { kind: 'entry-into-force', date: '2001' },
      { kind, date: '2010-05-01' },
    ])
    expect(at(record, '2010-04-30')).toBe('in-force since 2001')
    expect(at(record, '2010-05-01')).toBe(`${status} since 2010-05-01`)
  })

  it('looks past ends of single articles', () => {
    const record = treaty([
      { kind: 'entry-into-force', date: '2001' },
      { kind: 'termination', articles: ['5'], date: '2010' },
      { kind: 'suspension', articles: ['6'], date: '2010' },
    ])
    expect(at(record, '2020')).toBe('in-force since 2001')
  })

  it('lets a renewal revive what ended and an extension what expired', () => {
    const record = (end: AgreementEvent['kind'], revival: AgreementEvent['kind'], date?: string) =>
      treaty([
        { kind: 'entry-into-force', date: '2001' },
        { kind: end, date: '2010-01-01' },
        { kind: revival, ...(date && { date }) },
      ])
    expect(at(record('expiry', 'renewal', '2011-01-01'), '2010-06-01')).toBe('expired since 2010-01-01')
    expect(at(record('expiry', 'renewal', '2011-01-01'), '2012')).toBe('in-force since 2001')
    expect(at(record('expiry', 'extension', '2010-01-01'), '2012')).toBe('in-force since 2001')
    expect(at(record('termination', 'renewal', '2011-01-01'), '2012')).toBe('in-force since 2001')
    expect(at(record('termination', 'extension', '2011-01-01'), '2012')).toBe('terminated since 2010-01-01')
    expect(at(record('expiry', 'renewal', '2005-01-01'), '2012')).toBe('expired since 2010-01-01')
    expect(at(record('expiry', 'renewal', '[2009..2010]'), '2012')).toBe('in-force? (expired) since 2001')
    expect(at(record('expiry', 'renewal'), '2012')).toBe('in-force? (expired) since 2001')
  })

  it('ends a bilateral agreement by the denunciation of one side', () => {
    const record = treaty([
      { kind: 'entry-into-force', date: '2001' },
      { kind: 'denunciation', by: by('a'), date: '2010-01-01', effective: '2010-07-01' },
    ])
    expect(at(record, '2010-06-30')).toBe('in-force since 2001')
    expect(at(record, '2010-07-01')).toBe('terminated since 2010-07-01')
    expect(of(record, 'a', '2010-07-01')).toBe('withdrawn since 2010-07-01')
    expect(of(record, 'b', '2010-07-01')).toBe('former-party since 2010-07-01')
    expect(of(record, 'b', '2010-06-30')).toBe('party since 2001')
  })

  it('counts the period of notice from the notice', () => {
    const notice: AgreementEvent = { kind: 'denunciation', by: by('a'), date: '2010-01-15' }
    const force: AgreementEvent = { kind: 'entry-into-force', date: '2001' }
    const record = treaty([force, notice], { noticePeriod: 'P1Y' })
    expect(at(record, '2011-01-14')).toBe('in-force since 2001')
    expect(at(record, '2011-01-15')).toBe('terminated since 2011-01-15')
    const open = treaty([force, notice])
    expect(at(open, '2010-01-14')).toBe('in-force since 2001')
    expect(at(open, '2010-01-15')).toBe('terminated? (in-force) since 2010-01-15')
    const undated = treaty([force, { ...notice, date: undefined }], { noticePeriod: 'P1Y' })
    expect(at(undated, '2011')).toBe('terminated? (in-force)')
  })

  it('ends no multilateral agreement by the act of one party', () => {
    for (const kind of ['denunciation', 'withdrawal', 'termination'] as const) {
      const record = many([
        { kind: 'entry-into-force', date: '2001' },
        { kind, by: by('a'), date: '2010-01-01', effective: '2010-01-01' },
      ])
      expect(at(record, '2020')).toBe('in-force since 2001')
    }
    const all = many([
      { kind: 'entry-into-force', date: '2001' },
      { kind: 'termination', by: by('a', 'b', 'c'), date: '2010-01-01' },
    ])
    expect(at(all, '2020')).toBe('terminated since 2010-01-01')
    const nobody = many([
      { kind: 'entry-into-force', date: '2001' },
      { kind: 'withdrawal', date: '2010-01-01' },
    ])
    expect(at(nobody, '2020')).toBe('in-force since 2001')
  })

  it('lets a notice be rescinded', () => {
    const events = (rescission: Partial<AgreementEvent>): AgreementEvent[] => [
      { kind: 'entry-into-force', date: '2001' },
      { kind: 'denunciation', id: 'event:n', by: by('a'), date: '2010-01-01', effective: '2011-01-01' },
      { kind: 'withdrawal-rescinded', by: by('a'), ...rescission },
    ]
    expect(at(treaty(events({ date: '2010-05-01' })), '2020')).toBe('in-force since 2001')
    expect(at(treaty(events({ concerns: ['event:n'] })), '2020')).toBe('in-force? (terminated) since 2001')
    expect(at(treaty(events({ date: '2009-05-01' })), '2020')).toBe('terminated since 2011-01-01')
    expect(at(treaty(events({ date: '2009-05-01', concerns: ['event:n'] })), '2020')).toBe(
      'in-force since 2001',
    )
    expect(at(treaty(events({ date: '2010-05-01', concerns: ['event:other'] })), '2020')).toBe(
      'terminated since 2011-01-01',
    )
    expect(at(treaty(events({ date: '2010-05-01', by: by('b') })), '2020')).toBe(
      'terminated since 2011-01-01',
    )
    expect(at(treaty(events({ date: '2010-05-01', by: undefined })), '2020')).toBe('in-force since 2001')
  })

  it('ends a unilateral declaration by its withdrawal', () => {
    const record = agreement('t', {
      instrument: 'unilateral-declaration',
      participants: parties('a'),
      events: [
        { kind: 'publication', date: '1999-01-01' },
        { kind: 'withdrawal', by: by('a'), date: '2001-01-01', effective: '2001-01-01' },
      ],
    })
    expect(at(record, '2000')).toBe('concluded since 1999-01-01')
    expect(at(record, '2002')).toBe('terminated since 2001-01-01')
  })
})

describe('ends and sides', () => {
  it('takes an end named by one side of many for that side alone', () => {
    const two = { participants: parties('a', 'b', 'c') }
    const record = many(
      [
        { kind: 'entry-into-force', date: '2001' },
        { kind: 'termination', by: by('a', 'b'), date: '2010' },
      ],
      two,
    )
    expect(at(record, '2020')).toBe('in-force since 2001')
  })

  it('keeps the first of two events of one day', () => {
    const events: AgreementEvent[] = [
      { kind: 'entry-into-force', date: '2001-01-01' },
      { kind: 'entry-into-force', by: by('a'), date: '2002-01-01' },
      { kind: 'entry-into-force', by: by('b'), date: '2010' },
    ]
    expect(statusOf(many(events), { asOf: '2005-01-01' }).because).toEqual(events.slice(0, 2))
    expect(at(many(events), '2005-01-01')).toBe('in-force since 2001-01-01')
    expect(at(many([events[1]!, events[0]!]), '2005-01-01')).toBe('in-force since 2001-01-01')
    expect(statusOf(many(events), { asOf: '2010-05-01' }).because).toEqual(events.slice(0, 2))
  })
})

describe('terms', () => {
  const term = (more: More, ...events: AgreementEvent[]) =>
    treaty([{ kind: 'entry-into-force', date: '2001-06-01' }, ...events], { duration: 'P5Y', ...more })

  it('run out', () => {
    expect(at(term({ renewal: 'none' }), '2006-06-01')).toBe('in-force since 2001-06-01')
    expect(at(term({ renewal: 'none' }), '2006-06-02')).toBe('expired since 2006-06-01')
    expect(at(term({}), '2010')).toBe('in-force? (expired) since 2001-06-01')
    expect(at(term({ renewal: 'by-agreement' }), '2010')).toBe('in-force? (expired) since 2001-06-01')
    expect(at(term({ renewal: 'tacit' }), '2010')).toBe('in-force since 2001-06-01')
    expect(at(term({}), '2005')).toBe('in-force since 2001-06-01')
  })

  it('are prolonged', () => {
    const longer: AgreementEvent = { kind: 'extension', date: '2006-05-01', until: '2008-12-31' }
    const longest: AgreementEvent = { kind: 'renewal', date: '2008-05-01', until: '2015-12-31' }
    const record = term({ renewal: 'none' }, longest, longer)
    expect(at(record, '2007')).toBe('in-force since 2001-06-01')
    expect(at(record, '2015-12-31')).toBe('in-force since 2001-06-01')
    expect(at(record, '2016')).toBe('expired since 2015-12-31')
    expect(at(term({ renewal: 'none' }, longer), '2009-01-01')).toBe('expired since 2008-12-31')
    expect(statusOf(record, { asOf: '2016' }).because).toEqual([longest])
    expect(at(term({ renewal: 'none' }, { kind: 'extension', date: '2006-05-01' }), '2020')).toBe(
      'in-force since 2001-06-01',
    )
    // What has not happened yet prolongs nothing.
    expect(at(term({ renewal: 'none' }, { ...longer, date: '2007-05-01' }), '2006-12-01')).toBe(
      'expired since 2006-06-01',
    )
  })

  it('count from an entry into force of the whole', () => {
    const record = many(
      [
        { kind: 'signature', date: '2000-01-01' },
        { kind: 'entry-into-force', by: by('a'), date: '2001-01-01' },
      ],
      { duration: 'P1Y', renewal: 'none' },
    )
    expect(at(record, '2010')).toBe('in-force since 2001-01-01')
    expect(at({ ...record, participants: parties('a', 'b') }, '2010')).toBe('expired since 2002-01-01')
    expect(
      at(treaty([{ kind: 'signature', date: '2000' }], { duration: 'P1Y', renewal: 'none' }), '2010'),
    ).toBe('signed since 2000')
  })

  it('are chosen by the entry into force of the whole', () => {
    const record = many(
      [
        { kind: 'entry-into-force', by: by('a'), date: '2001-01-01' },
        { kind: 'entry-into-force', date: '2005-01-01' },
      ],
      { duration: 'P1Y', renewal: 'none' },
    )
    expect(at(record, '2005-06-01')).toBe('in-force since 2001-01-01')
    expect(at(record, '2006-06-01')).toBe('expired since 2006-01-01')
    const two = { ...record, participants: parties('a', 'b') }
    expect(at(two, '2003-06-01')).toBe('in-force since 2001-01-01')
  })

  it('count from the signature where nothing enters into force', () => {
    const record = agreement('t', {
      instrument: 'ceasefire',
      duration: 'PT72H',
      renewal: 'none',
      events: [{ kind: 'signature', date: '2024-11-26', effective: '2024-11-27' }],
    })
    expect(at(record, '2024-11-26')).toBe('not-concluded')
    expect(at(record, '2024-11-30')).toBe('concluded since 2024-11-27')
    expect(at(record, '2024-12-01')).toBe('expired since 2024-11-30')
  })
})

describe('suspension', () => {
  const force: AgreementEvent = { kind: 'entry-into-force', date: '2001' }
  const suspension: AgreementEvent = { kind: 'suspension', id: 'event:s', by: by('a'), date: '2010-01-01' }

  it('by one side halts a bilateral agreement and no multilateral one', () => {
    expect(at(treaty([force, suspension]), '2011')).toBe('suspended since 2010-01-01')
    expect(of(treaty([force, suspension]), 'b', '2011')).toBe('suspended since 2001')
    const record = many([force, suspension])
    expect(at(record, '2011')).toBe('in-force since 2001')
    expect(of(record, 'a', '2011')).toBe('suspended since 2001')
    expect(of(record, 'b', '2011')).toBe('party since 2001')
    expect(at(many([force, { ...suspension, by: undefined }]), '2011')).toBe('suspended since 2010-01-01')
    expect(of(many([force, { ...suspension, by: undefined }]), 'b', '2011')).toBe('suspended since 2001')
  })

  it('ends on its last day', () => {
    const record = treaty([force, { ...suspension, until: '2010-06-30' }])
    expect(at(record, '2010-06-30')).toBe('suspended since 2010-01-01')
    expect(at(record, '2010-07-01')).toBe('in-force since 2001')
  })

  it('ends with the resumption that answers it', () => {
    const resumed = (resumption: Partial<AgreementEvent>) =>
      at(treaty([force, suspension, { kind: 'resumption', ...resumption }]), '2012')
    expect(resumed({ date: '2011-01-01' })).toBe('in-force since 2001')
    expect(resumed({ date: '2009-01-01' })).toBe('suspended since 2010-01-01')
    expect(resumed({ date: '2011-01-01', by: by('b') })).toBe('suspended since 2010-01-01')
    expect(resumed({ date: '2011-01-01', concerns: ['event:t'] })).toBe('suspended since 2010-01-01')
    expect(resumed({ date: '[2009..2010]' })).toBe('in-force? (suspended) since 2001')
    expect(resumed({ date: '2013' })).toBe('suspended since 2010-01-01')
  })

  it('is answered only by an event that can name it', () => {
    const nameless = { ...suspension, id: undefined }
    const record = treaty([
      force,
      nameless,
      { kind: 'resumption', date: '2011-01-01', concerns: ['event:s'] },
    ])
    expect(at(record, '2012')).toBe('suspended since 2010-01-01')
  })

  it('shows that what goes on again was in force', () => {
    expect(at(treaty([{ kind: 'renewal', date: '2011-01-01' }]), '2012')).toBe('in-force since 2011-01-01')
    const roadmap = agreement('t', { instrument: 'roadmap', events: [{ kind: 'renewal', date: '2011' }] })
    expect(at(roadmap, '2012')).toBe('concluded since 2011')
    expect(at({ ...roadmap, events: [{ kind: 'resumption', date: '2011' }] }, '2012')).toBe(
      'concluded since 2011',
    )
    expect(at({ ...roadmap, events: [{ kind: 'leak', date: '2011' }] }, '2012')).toBe('unknown')
    const record = treaty([suspension, { kind: 'resumption', date: '2011-01-01' }])
    expect(at(record, '2012')).toBe('in-force since 2011-01-01')
  })
})

describe('consent that brings an agreement into force', () => {
  const signs = (...names: string[]): AgreementEvent => ({
    kind: 'definitive-signature',
    by: by(...names),
    date: '2020-05-01',
  })

  it('takes the definitive signature of both sides', () => {
    expect(at(treaty([signs('a', 'b')]), '2021')).toBe('in-force since 2020-05-01')
    expect(at(treaty([signs('a')]), '2021')).toBe('awaiting-entry-into-force since 2020-05-01')
    expect(at(treaty([signs('a'), { ...signs('b'), date: '2020-06-01' }]), '2021')).toBe(
      'in-force since 2020-06-01',
    )
    expect(at(treaty([signs('a'), { ...signs('b'), date: '2020-06-01' }]), '2020-05-15')).toBe(
      'awaiting-entry-into-force since 2020-05-01',
    )
    expect(at(treaty([{ kind: 'definitive-signature', date: '2020-05-01' }]), '2021')).toBe(
      'in-force since 2020-05-01',
    )
    expect(kindsOf(statusOf(treaty([signs('a', 'b')]), { asOf: '2021' }))).toEqual(['definitive-signature'])
  })

  it('lets a recorded entry into force decide', () => {
    const record = treaty([signs('a', 'b'), { kind: 'entry-into-force', date: '2022-01-01' }])
    expect(at(record, '2021')).toBe('awaiting-entry-into-force since 2020-05-01')
    expect(at(record, '2022-01-01')).toBe('in-force since 2022-01-01')
  })

  it('does not say so of many', () => {
    expect(at(many([signs('a', 'b', 'c')]), '2021')).toBe('awaiting-entry-into-force since 2020-05-01')
  })

  it('is unsure of two ratifications', () => {
    const record = treaty([
      { kind: 'ratification', by: by('a'), date: '2020-05-01' },
      { kind: 'ratification', by: by('b'), date: '2020-07-01' },
    ])
    expect(at(record, '2021')).toBe('awaiting-entry-into-force? (in-force) since 2020-05-01')
    expect(at(record, '2020-06-01')).toBe('awaiting-entry-into-force since 2020-05-01')
  })

  it('takes an exchange of instruments', () => {
    expect(at(firstOf(exchangeOfNotes), '2024')).toBe('in-force since 2023-03-15')
    expect(at(firstOf(exchangeOfNotes), '2023-03-10')).toBe('under-negotiation since 2023-03-01')
  })

  it('takes a plain signature for no more than that', () => {
    expect(at(treaty([{ kind: 'signature', by: by('a', 'b'), date: '2020' }]), '2021')).toBe(
      'signed since 2020',
    )
    expect(at(treaty([{ kind: 'signature-ad-referendum', date: '2020' }]), '2021')).toBe('signed since 2020')
  })
})

describe('what does not enter into force', () => {
  const signature: AgreementEvent = { kind: 'signature', date: '2020-05-01' }
  const signed = (instrument: InstrumentKind, more: More = {}) =>
    at(agreement('t', { instrument, events: [signature], ...more }), '2021')

  it.each([
    'memorandum-of-understanding',
    'agreed-minutes',
    'arrangement',
    'letter-of-intent',
    'joint-declaration',
    'joint-statement',
    'joint-communique',
    'final-act',
    'roadmap',
    'ceasefire',
    'contract',
    'unilateral-declaration',
  ] as const)('%s is concluded', (instrument) => {
    expect(signed(instrument)).toBe('concluded since 2020-05-01')
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
    'exchange-of-notes',
    'exchange-of-letters',
    'framework-agreement',
    'implementing-agreement',
    'modus-vivendi',
    'unspecified',
  ] as const)('%s is signed', (instrument) => {
    expect(signed(instrument)).toBe('signed since 2020-05-01')
    expect(signed(instrument, { legalNature: 'non-binding' })).toBe('concluded since 2020-05-01')
  })

  it('asks whether a memorandum binds', () => {
    expect(signed('memorandum-of-understanding', { legalNature: 'binding' })).toBe('signed since 2020-05-01')
    expect(signed('memorandum-of-understanding', { legalNature: 'contested' })).toBe(
      'concluded since 2020-05-01',
    )
    for (const instrument of ['ceasefire', 'contract', 'unilateral-declaration'] as const)
      expect(signed(instrument, { legalNature: 'binding' })).toBe('concluded since 2020-05-01')
  })

  it('believes a recorded entry into force, but not of what does not bind', () => {
    const events: AgreementEvent[] = [signature, { kind: 'entry-into-force', date: '2022' }]
    expect(signed('ceasefire', { events })).toBe('signed since 2020-05-01')
    expect(at(agreement('t', { instrument: 'ceasefire', events }), '2023')).toBe('in-force since 2022')
    expect(at(agreement('t', { instrument: 'treaty', legalNature: 'non-binding', events }), '2023')).toBe(
      'concluded since 2020-05-01',
    )
  })

  it('is concluded by adoption, publication or coming into effect as well', () => {
    for (const kind of ['adoption', 'publication', 'entry-into-force', 'exchange-of-instruments'] as const)
      expect(
        at(
          agreement('t', {
            instrument: 'roadmap',
            legalNature: 'non-binding',
            events: [{ kind, date: '2020' }],
          }),
          '2021',
        ),
      ).toBe('concluded since 2020')
    expect(
      at(agreement('t', { instrument: 'roadmap', events: [{ kind: 'announcement', date: '2020' }] }), '2021'),
    ).toBe('unknown')
    expect(
      at(agreement('t', { instrument: 'roadmap', events: [{ kind: 'negotiation', date: '2020' }] }), '2021'),
    ).toBe('under-negotiation since 2020')
  })

  it('is made by its announcement, when it is a unilateral declaration', () => {
    const events: AgreementEvent[] = [{ kind: 'announcement', by: by('a'), date: '2020-06-08' }]
    const declaration = agreement('t', {
      instrument: 'unilateral-declaration',
      participants: parties('a'),
      events,
    })
    expect(at(declaration, '2021')).toBe('concluded since 2020-06-08')
    expect(of(declaration, 'a', '2021')).toBe('participant since 2020-06-08')
    expect(at({ ...declaration, instrument: 'joint-statement' }, '2021')).toBe('unknown')
  })

  it('can be suspended and run out', () => {
    expect(at(firstOf(ceasefire), '2025-02-18')).toBe('concluded since 2024-11-27T04:00+02:00')
    expect(at(firstOf(ceasefire), '2025-02-19')).toBe('concluded? (expired) since 2024-11-27T04:00+02:00')
    const record = agreement('t', {
      instrument: 'ceasefire',
      events: [signature, { kind: 'suspension', by: by('a'), date: '2020-06-01' }],
    })
    expect(at(record, '2021')).toBe('suspended since 2020-06-01')
    expect(of(record, 'a', '2021')).toBe('suspended since 2020-05-01')
  })

  it('has participants and no parties', () => {
    expect(of(firstOf(communique), 'a', '1973')).toBe('participant since 1972-02-28')
    expect(of(firstOf(communique), 'a', '1971')).toBe('never-party')
    expect(of(firstOf(communique), 'z', '1973')).toBe('never-party')
    const ended = agreement('t', {
      instrument: 'roadmap',
      events: [signature, { kind: 'termination', date: '2021-05-01' }],
    })
    expect(of(ended, 'a', '2022')).toBe('former-participant since 2021-05-01')
    const some = many([{ ...signature, by: by('a') }], { instrument: 'joint-statement' })
    expect(of(some, 'a', '2022')).toBe('participant since 2020-05-01')
    expect(of(some, 'b', '2022')).toBe('never-party')
    const two = agreement('t', { instrument: 'joint-statement', events: [{ ...signature, by: by('a') }] })
    expect(of(two, 'b', '2022')).toBe('participant since 2020-05-01')
  })
})

describe('the standing of one actor', () => {
  const record = firstOf(convention)

  it.each([
    ['a', '1997-12-02', 'never-party'],
    ['a', '1997-12-03', 'signatory since 1997-12-03'],
    ['a', '1998-10-01', 'contracting since 1998-10-01'],
    ['a', '1999-03-01', 'party since 1999-03-01'],
    ['b', '1999-03-01', 'signatory since 1997-12-03'],
    ['b', '2000-07-31', 'signatory since 1997-12-03'],
    ['b', '2000-08-01', 'party since 2000-08-01'],
    ['b', '2025-12-26', 'party since 2000-08-01'],
    ['b', '2025-12-27', 'withdrawn since 2025-12-27'],
    ['c', '2003-10-31', 'never-party'],
    ['c', '2003-11-01', 'party since 2003-11-01'],
    ['c', '2025-12-31', 'party since 2003-11-01'],
    ['c', '2026-01-10', 'party? (withdrawn) since 2003-11-01'],
    ['c', '2026-02-01', 'withdrawn since 2026-01'],
    ['d', '2026-02-01', 'signatory since 1998-06-01'],
    ['e', '2026-02-01', 'never-party'],
    ['z', '2026-02-01', 'never-party'],
  ])('of %s on %s: %s', (name, day, expected) => {
    expect(of(record, name, day)).toBe(expected)
  })

  it('follows a successor and one that comes back', () => {
    const back = many([
      { kind: 'entry-into-force', date: '1990-01-01' },
      { kind: 'accession', by: by('a'), date: '1991-01-01' },
      { kind: 'withdrawal', by: by('a'), date: '2000-01-01', effective: '2001-01-01' },
      { kind: 'accession', by: by('a'), date: '2010-01-01' },
      { kind: 'succession', by: by('b'), date: '1993-01-01' },
    ])
    expect(of(back, 'a', '2005')).toBe('withdrawn since 2001-01-01')
    expect(of(back, 'a', '2011')).toBe('party since 1991-01-01')
    expect(of(back, 'b', '2011')).toBe('party since 1993-01-01')
    const undated = many([
      { kind: 'entry-into-force', date: '1990-01-01' },
      { kind: 'accession', by: by('a') },
      { kind: 'withdrawal', by: by('a'), date: '2000-01-01', effective: '2001-01-01' },
    ])
    expect(of(undated, 'a', '2005')).toBe('withdrawn since 2001-01-01')
  })

  it('takes its own entry into force before anything else', () => {
    const own = many([
      { kind: 'ratification', by: by('a'), date: '2000-01-01' },
      { kind: 'entry-into-force', date: '2000-06-01' },
      { kind: 'entry-into-force', by: by('a'), date: '2001-06-01' },
    ])
    expect(of(own, 'a', '2001')).toBe('contracting? (party) since 2000-01-01')
    expect(of(own, 'a', '2001-05-31')).toBe('contracting since 2000-01-01')
    expect(of(own, 'a', '2001-06-01')).toBe('party since 2001-06-01')
    expect(at(own, '2000-06-01')).toBe('in-force since 2000-06-01')
  })

  it('takes the entry into force for one as that of the agreement', () => {
    const record = many([
      { kind: 'ratification', by: by('b'), date: '2000-01-01' },
      { kind: 'entry-into-force', by: by('a'), date: '2001-06-01' },
    ])
    expect(at(record, '2002')).toBe('in-force since 2001-06-01')
    expect(of(record, 'b', '2002')).toBe('party since 2001-06-01')
    expect(of(record, 'b', '2001-01-01')).toBe('contracting since 2000-01-01')
    expect(of(record, 'c', '2002')).toBe('never-party')
  })

  it('takes listed parties for bound where nobody in particular consented', () => {
    const record = many([{ kind: 'entry-into-force', date: '2001-06-01' }])
    expect(of(record, 'c', '2002')).toBe('party since 2001-06-01')
    expect(of(record, 'z', '2002')).toBe('never-party')
    const signed = many([
      { kind: 'signature', by: by('a', 'b'), date: '2000-01-01' },
      { kind: 'entry-into-force', date: '2001-06-01' },
    ])
    expect(of(signed, 'b', '2002')).toBe('party since 2001-06-01')
    const whole = many([
      { kind: 'signature', date: '2000-01-01' },
      { kind: 'ratification', date: '2000-05-01' },
    ])
    expect(of(whole, 'a', '2002')).toBe('contracting since 2000-05-01')
    expect(of(whole, 'z', '2002')).toBe('never-party')
  })

  it('sees provisional application', () => {
    const record = many([
      { kind: 'signature', by: by('a', 'b'), date: '2000-01-01' },
      { kind: 'provisional-application', by: by('a'), date: '2000-03-01', until: '2001-03-01' },
    ])
    expect(of(record, 'a', '2000-06-01')).toBe('provisionally-applying since 2000-03-01')
    expect(of(record, 'b', '2000-06-01')).toBe('signatory since 2000-01-01')
    expect(of(record, 'a', '2001-04-01')).toBe('signatory since 2000-01-01')
    expect(at(record, '2000-06-01')).toBe('provisionally-applied since 2000-03-01')
  })

  it('makes former parties of all when the agreement ends', () => {
    const old = firstOf(supersedingTreaty)
    expect(of(old, 'a', '2024-12-03')).toBe('party since 2000-10')
    expect(of(old, 'a', '2024-12-04')).toBe('former-party since 2024-12-04')
    expect(kindsOf(statusOf(old, { asOf: '2025', for: 'actor:a' }))).toEqual([
      'supersession',
      'entry-into-force',
    ])
    const never = many([
      { kind: 'ratification', by: by('a'), date: '2000-05-01' },
      { kind: 'entry-into-force', date: '2000-06-01' },
      { kind: 'termination', date: '2010-01-01' },
    ])
    expect(of(never, 'b', '2011')).toBe('never-party')
    expect(
      of(
        treaty([
          { kind: 'signature', date: '2000' },
          { kind: 'termination', date: '2010' },
        ]),
        'a',
        '2011',
      ),
    ).toBe('signatory since 2000')
  })

  it('keeps never-party open where nothing has a date', () => {
    expect(of(many([{ kind: 'signature', by: by('a') }]), 'a', '2011')).toBe('signatory? (never-party)')
  })
})

describe('with the dossier', () => {
  const actors: Actor[] = [
    state('a'),
    state('b'),
    state('c'),
    { type: 'actor', kind: 'state-body', id: 'actor:ministry', name: 'Ministry', partOf: 'actor:a' },
    { type: 'actor', kind: 'coalition', id: 'actor:bloc', name: 'Bloc', members: ['actor:b', 'actor:c'] },
  ]
  const standing = (record: Agreement, name: string, asOf: string) =>
    told(statusOf(record, { asOf, for: `actor:${name}`, dossier: { actors } }))

  it('counts the act of a ministry as one of its state', () => {
    const record = many([{ kind: 'signature', by: by('ministry'), date: '2000' }])
    expect(of(record, 'a', '2001')).toBe('never-party')
    expect(standing(record, 'a', '2001')).toBe('signatory since 2000')
    expect(standing(record, 'ministry', '2001')).toBe('signatory since 2000')
    expect(standing(record, 'b', '2001')).toBe('never-party')
  })

  it('counts an act on behalf of another as one of both', () => {
    const entry = { actor: 'actor:x' as ActorId, onBehalfOf: 'actor:a' as ActorId }
    const record = many([{ kind: 'signature', by: [entry], date: '2000' }])
    for (const name of ['a', 'x']) expect(of(record, name, '2001')).toBe('signatory since 2000')
    const ministry = many([
      { kind: 'signature', by: [{ ...entry, onBehalfOf: 'actor:ministry' }], date: '2000' },
    ])
    expect(standing(ministry, 'a', '2001')).toBe('signatory since 2000')
  })

  it('lets members share what their coalition does', () => {
    const record = treaty([{ kind: 'entry-into-force', date: '2000' }], {
      participants: parties('a', 'bloc'),
    })
    expect(standing(record, 'b', '2001')).toBe('party since 2000')
    expect(of(record, 'b', '2001')).toBe('never-party')
    const signed = treaty([{ kind: 'signature', by: by('bloc'), date: '2000' }], {
      participants: parties('a', 'bloc'),
    })
    expect(standing(signed, 'c', '2001')).toBe('signatory since 2000')
  })

  it('counts sides and not names', () => {
    const record = treaty(
      [
        { kind: 'entry-into-force', date: '2000' },
        { kind: 'denunciation', by: by('b'), date: '2005-01-01', effective: '2005-01-01' },
      ],
      { participants: parties('a', 'ministry', 'b') },
    )
    expect(at(record, '2006')).toBe('in-force since 2000')
    expect(told(statusOf(record, { asOf: '2006', dossier: { actors } }))).toBe('terminated since 2005-01-01')
  })
})
