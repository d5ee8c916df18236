import { describe, expect, it } from 'vitest'
import { among, by, parties } from '../../../src/rules/agreement/cases.ts'
import { mentionEvent, nameEvent, on, quoted } from '../../../src/rules/agreement/event-wording.ts'
import { rule as likelyDuplicate } from '../../../src/rules/agreement/likely-duplicate.ts'
import { rule as noticePeriod } from '../../../src/rules/agreement/notice-period.ts'
import { rule as parentOrder } from '../../../src/rules/agreement/parent-order.ts'
import { titleWords, wordsOf } from '../../../src/rules/agreement/title-words.ts'
import { agreement, state } from '../../../src/rules/example.ts'
import type { Agreement, AgreementEvent, AgreementRelationKind } from '../../../src/types.ts'
import { findingsIn } from '../run-rule.ts'

const event = (kind: AgreementEvent['kind'], date?: string, ...names: string[]): AgreementEvent => ({
  kind,
  ...(names.length > 0 && { by: by(...names) }),
  ...(date && { date }),
})

describe('agreement/notice-period', () => {
  const find = (notice: Partial<AgreementEvent>, period: string | undefined = 'P6M') =>
    findingsIn(
      noticePeriod,
      among(
        [event('leak'), { kind: 'withdrawal', by: by('a'), ...notice }],
        period === '' ? {} : { noticePeriod: period },
      ),
    )

  it('says when the notice ends', () => {
    expect(find({ date: '2025-06-27', effective: '2025-09-27' })).toEqual([
      {
        at: 'agreement:a events/1/effective',
        message:
          'Withdrawal by "actor:a" on 2025-06-27 takes effect on 2025-09-27, before the notice of P6M ends on 2025-12-27.',
        related: [
          'agreement:a noticePeriod This is the period of notice.',
          'agreement:a events/1/date This is the day of the notice.',
        ],
      },
    ])
  })

  it('reports only what is certainly too early', () => {
    expect(find({ date: '2025-06-27', effective: '2025-12-26' })).toHaveLength(1)
    expect(find({ date: '2025-06-27', effective: '2025-12-27' })).toEqual([])
    expect(find({ date: '2025-06', effective: '2025-12' })).toEqual([])
    expect(find({ date: '2025-06', effective: '2025-11' })).toHaveLength(1)
    expect(find({ date: '2025-06-27' })).toEqual([])
    expect(find({ effective: '2025-06-27' })).toEqual([])
    expect(find({ date: '2025-06-27', effective: '2025-06-28' }, '')).toEqual([])
    expect(find({ date: '9999-12-01', effective: '2025-06-28' })).toEqual([])
    expect(find({ kind: 'denunciation', date: '2025-06-27', effective: '2025-06-28' })).toHaveLength(1)
    expect(find({ kind: 'suspension', date: '2025-06-27', effective: '2025-06-28' })).toEqual([])
    expect(findingsIn(noticePeriod, among([], { events: undefined, noticePeriod: 'P6M' }))).toEqual([])
  })
})

describe('agreement/parent-order', () => {
  const find = (
    own: AgreementEvent[],
    others: AgreementEvent[],
    kind: AgreementRelationKind = 'amends',
    more: Partial<Agreement> = {},
  ) =>
    findingsIn(parentOrder, {
      agreements: [
        agreement('child', {
          events: own,
          relations: [
            { kind: 'refers-to', agreement: 'agreement:parent' },
            { kind, agreement: 'agreement:parent' },
          ],
        }),
        agreement('parent', { title: 'Treaty', events: others, ...more }),
      ],
    })

  it('names both steps and the relation', () => {
    expect(
      find(
        [event('signature', '2001-05-01')],
        [event('leak', '1990'), event('signature', '2003', 'a', 'b')],
        'protocol-to',
      ),
    ).toEqual([
      {
        at: 'agreement:child relations/1',
        message:
          'Signature on 2001-05-01 comes before the signature by "actor:a" and "actor:b" (some time in 2003) of "Treaty", which it is a protocol to.',
        related: ['agreement:parent events/1/date This is a step in the making of the other agreement.'],
      },
    ])
  })

  it.each([
    ['amends', 'amends'],
    ['corrects', 'corrects'],
    ['extends', 'extends'],
    ['renews', 'renews'],
    ['interprets', 'interprets'],
    ['consolidates', 'consolidates'],
    ['supersedes', 'supersedes'],
    ['terminates', 'terminates'],
    ['suspends', 'suspends'],
    ['annex-to', 'is an annex to'],
  ] as const)('looks at %s', (kind, verb) => {
    const [found] = find([event('adoption', '2001')], [event('adoption', '2003')], kind)
    expect(found!.message).toMatch(new RegExp(`, which it ${verb}\\.$`))
  })

  it.each(['implements', 'supplements', 'refers-to'] as const)('does not look at %s', (kind) => {
    expect(find([event('adoption', '2001')], [event('adoption', '2003')], kind)).toEqual([])
  })

  it('needs every step to be earlier', () => {
    const made = [event('proposed', '2003'), event('signature', '2005')]
    expect(find([event('signature', '2001'), event('signature', '2002')], made)).toHaveLength(1)
    expect(find([event('signature', '2001'), event('signature', '2003')], made)).toEqual([])
    expect(find([event('signature', '2001'), event('signature')], made)).toEqual([])
    expect(find([event('signature', '2001')], [...made, event('adoption')])).toEqual([])
    expect(find([event('signature', '2004')], made)).toEqual([])
    expect(find([event('leak', '2001')], made)).toEqual([])
    expect(find([event('signature', '2001')], [event('denunciation', '2003')])).toEqual([])
  })

  it.each([
    'proposed',
    'negotiation',
    'text-agreed',
    'initialling',
    'adoption',
    'opened-for-signature',
    'signature',
    'signature-ad-referendum',
    'definitive-signature',
  ] as const)('takes %s for a step', (kind) => {
    expect(find([event(kind, '2001')], [event('signature', '2003')])).toHaveLength(1)
  })

  it('does not take one of many signatures for the first', () => {
    const many = { participants: parties('a', 'b', 'c') }
    const own = [event('signature', '2001')]
    expect(find(own, [event('signature', '2003', 'c')], 'amends', many)).toEqual([])
    expect(find(own, [event('signature', '2003')], 'amends', many)).toHaveLength(1)
    for (const kind of ['adoption', 'opened-for-signature'] as const)
      expect(
        find(own, [event('signature', '2004', 'c'), event(kind, '2003', 'a')], 'amends', many),
      ).toHaveLength(1)
  })

  it('leaves missing and own agreements alone', () => {
    const lone = (id: 'agreement:x' | 'agreement:gone') =>
      findingsIn(parentOrder, {
        agreements: [
          agreement('x', {
            relations: [{ kind: 'amends', agreement: id }],
            events: [event('adoption', '2001')],
          }),
        ],
      })
    expect(lone('agreement:x')).toEqual([])
    expect(lone('agreement:gone')).toEqual([])
    expect(find([event('signature', '2001')], [], 'amends', { events: undefined })).toEqual([])
  })
})

describe('agreement/likely-duplicate', () => {
  interface Titled extends Partial<Agreement> {
    title: string
    date?: string
  }
  const record = (id: string, { date, ...more }: Titled) =>
    agreement(id, { events: [event('signature', date)], ...more })
  const actors = [
    state('a'),
    { ...state('b'), name: 'Republic of B', names: [{ text: 'Bee Land', kind: 'short' as const }] },
    state('c'),
  ]
  const find = (...titled: Titled[]) =>
    findingsIn(likelyDuplicate, { actors, agreements: titled.map((one, index) => record(`${index}`, one)) })
  const pair = (one: Titled, two: Titled) => find(one, two).length === 1
  const trade = { title: 'Agreement on Trade', date: '2024-05-01' }

  it('names both', () => {
    expect(find(trade, { title: 'Trade Agreement', date: '2024-05' })).toEqual([
      {
        at: 'agreement:1 title',
        message:
          '"Trade Agreement" has the parties of "Agreement on Trade", may have been signed on the same day, and has a similar title.',
        related: ['agreement:0 title This is the other agreement.'],
      },
    ])
    expect(find(trade, trade, trade)).toHaveLength(3)
  })

  it('compares the words of the subject', () => {
    const says = (title: string) => pair(trade, { ...trade, title })
    expect(says('AGREEMENT, on trade!')).toBe(true)
    expect(says('Agreement between State A and the Republic of B on trade')).toBe(true)
    expect(says('Trade agreement with Bee Land')).toBe(true)
    expect(says('Trade deal')).toBe(true)
    expect(says('Agreement on trade in steel')).toBe(true)
    expect(says('Agreement on trades')).toBe(true)
    expect(says('Agreement on Energy')).toBe(false)
    expect(says('Agreement on Trade II')).toBe(false)
    expect(says('Additional agreement on Trade')).toBe(false)
    expect(pair({ ...trade, title: 'Trade in steel' }, { ...trade, title: 'Trade in grain' })).toBe(false)
    expect(pair({ ...trade, title: 'Trade in steel' }, trade)).toBe(true)
  })

  it('asks for a day that may be the same', () => {
    expect(pair(trade, { ...trade, date: '2024-05-02' })).toBe(false)
    expect(pair(trade, { ...trade, date: '2024' })).toBe(true)
    expect(pair(trade, { ...trade, date: undefined })).toBe(true)
    expect(pair({ ...trade, date: undefined }, trade)).toBe(true)
    // Without a day only the same words will do.
    expect(pair(trade, { title: 'Agreement on Trade in Steel' })).toBe(false)
    const days = (...dates: string[]) => ({
      title: trade.title,
      events: dates.map((date) => event('signature', date)),
    })
    expect(pair(days('2020', '2021', '2024-05-01'), trade)).toBe(true)
    expect(pair(days('2020', '2021', '2022', '2023', '2024-05-01'), trade)).toBe(false)
  })

  it('takes the day of adoption where nobody signed', () => {
    const adopted = {
      title: trade.title,
      events: [event('adoption', '2024-05-02'), event('leak', '2024-05-01')],
    }
    expect(pair(trade, adopted)).toBe(false)
    expect(pair({ ...trade, date: '2024-05-02' }, adopted)).toBe(true)
    const bound = {
      title: trade.title,
      events: [event('adoption', '2024-05-01'), event('accession', '2024-06-01')],
    }
    expect(pair(trade, bound)).toBe(false)
    expect(pair(trade, { ...adopted, events: [...adopted.events, event('signature', '2024-05-01')] })).toBe(
      true,
    )
    expect(pair({ ...trade, events: undefined }, { ...trade, events: undefined })).toBe(true)
  })

  it('tells titles without a subject apart by the day alone', () => {
    const joint = { title: 'Joint Statement' }
    expect(pair({ ...joint, date: '2024-05-01' }, { ...joint, date: '2024-05-01' })).toBe(true)
    expect(pair({ ...joint, date: '2024-05-01' }, { ...joint, date: '2024-05' })).toBe(false)
    expect(pair(joint, joint)).toBe(false)
    expect(pair({ ...joint, date: '2024-05-01' }, trade)).toBe(false)
    expect(pair(trade, { ...joint, date: '2024-05-01' })).toBe(false)
  })

  it('asks for the same parties and form', () => {
    expect(pair(trade, { ...trade, participants: parties('b', 'a') })).toBe(true)
    expect(pair(trade, { ...trade, participants: parties('a', 'c') })).toBe(false)
    expect(
      pair(trade, { ...trade, participants: [...parties('a', 'b'), { actor: 'actor:c', roles: ['host'] }] }),
    ).toBe(true)
    const hosted = { ...trade, participants: [{ actor: 'actor:c' as const, roles: ['host' as const] }] }
    expect(pair(hosted, hosted)).toBe(false)
    expect(pair(trade, { ...trade, instrument: 'protocol' })).toBe(false)
    expect(pair(trade, { ...trade, instrument: 'unspecified' })).toBe(true)
    expect(pair({ ...trade, instrument: 'unspecified' }, trade)).toBe(true)
    expect(pair({ ...trade, participants: parties('x') }, { ...trade, participants: parties('x') })).toBe(
      true,
    )
  })

  it('leaves alone what is known to be two', () => {
    const to = (id: string) => ({
      relations: [{ kind: 'refers-to' as const, agreement: `agreement:${id}` as const }],
    })
    expect(pair({ ...trade, ...to('1') }, trade)).toBe(false)
    expect(pair(trade, { ...trade, ...to('0') })).toBe(false)
    expect(pair({ ...trade, ...to('parent') }, { ...trade, ...to('parent') })).toBe(false)
    expect(pair({ ...trade, ...to('x') }, { ...trade, ...to('y') })).toBe(true)
    const known = (scheme: string, value: string) => ({ identifiers: [{ scheme, value }] })
    expect(pair({ ...trade, ...known('unts', 'I-1') }, { ...trade, ...known('unts', 'I-2') })).toBe(false)
    expect(pair({ ...trade, ...known('unts', 'I-1') }, { ...trade, ...known('unts', 'I-1') })).toBe(true)
    expect(pair({ ...trade, ...known('unts', 'I-1') }, { ...trade, ...known('doi', 'I-2') })).toBe(true)
    expect(pair({ ...trade, ...known('unts', 'I-1') }, trade)).toBe(true)
    const both = { identifiers: [...known('doi', '10.1/x').identifiers, ...known('unts', 'I-1').identifiers] }
    expect(pair({ ...trade, ...both }, { ...trade, ...known('unts', 'I-2') })).toBe(false)
    expect(pair({ ...trade, ...known('unts', 'I-2') }, { ...trade, ...both })).toBe(false)
    const relations = [...to('x').relations, ...to('0').relations]
    expect(pair(trade, { ...trade, relations })).toBe(false)
  })

  it('looks at the same words only, among very many', () => {
    const many = Array.from({ length: 1001 }, (_, i) => ({
      title: `Agreement on w${i}x`,
      date: '2024-05-01',
    }))
    expect(find(...many, { title: 'w5x agreement', date: '2024-05-01' })).toHaveLength(1)
    expect(find(...many, { title: 'Agreement on w5x and more', date: '2024-05-01' })).toEqual([])
    const words = [
      { title: 'Rivers and lakes', date: '2024-05-01' },
      { title: 'Lakes and rivers', date: '2024-05-01' },
    ]
    expect(find(...many, ...words)).toHaveLength(1)
    expect(
      find(...many.slice(0, 999), { title: 'Agreement on w5x and more', date: '2024-05-01' }),
    ).toHaveLength(1)
  })
})

describe('words of a title', () => {
  it('leaves out small words, forms and names', () => {
    expect(wordsOf('Agreement, on “Café”-Trade № 5!')).toEqual([
      'agreement',
      'on',
      'café',
      'trade',
      'no',
      '5',
    ])
    expect(wordsOf('…')).toEqual([])
    const { subject, numerals } = titleWords(
      'Second Protocol to the Treaty of 2000 between A and Bee on Rivers',
      new Set(['bee']),
    )
    expect([...subject]).toEqual(['rivers'])
    expect(numerals).toBe('2000 second')
  })
})

describe('wording of events', () => {
  it('names and mentions', () => {
    expect(nameEvent(event('reservation-withdrawal'))).toBe('Withdrawal of a reservation')
    expect(mentionEvent(event('entry-into-force', '2024-06', 'a'))).toBe(
      'the entry into force by "actor:a" (some time in June 2024)',
    )
    expect(mentionEvent(event('signature', '[2024-09-01..2024-09-10]', 'a', 'b', 'c'))).toBe(
      'the signature by "actor:a", "actor:b" and 1 more (between 1 and 10 September 2024)',
    )
    expect(quoted(['x'.repeat(90)])).toBe(`"${'x'.repeat(79)}…"`)
  })

  it('gives single days as they are written', () => {
    expect([on(undefined), on('2024-06-19'), on('2024-06-19?'), on('2024-06-19T10:00Z')]).toEqual([
      '',
      ' on 2024-06-19',
      ' (possibly 19 June 2024)',
      ' (19 June 2024 at 10:00 (UTC))',
    ])
  })
})
