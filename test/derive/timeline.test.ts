import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type TimelineEntry, timeline } from '../../src/derive/timeline.ts'
import {
  agreement,
  assertion,
  citation,
  exampleDossier,
  paraphrase,
  person,
  source,
  state,
} from '../../src/rules/example.ts'
import type { AgreementEvent, Dossier, Statement } from '../../src/types.ts'

const parties = [state('a'), state('b')]

function of(parts: Partial<Dossier>): TimelineEntry[] {
  return timeline(exampleDossier(parts))
}

function events(...list: AgreementEvent[]): Partial<Dossier> {
  return { actors: parties, agreements: [agreement('a', { events: list })] }
}

const lines = (entries: readonly TimelineEntry[]) =>
  entries.map(({ kind, date, text, pointer }) => `${date} ${kind} ${pointer} ${text}`)

describe('entries', () => {
  it('of an event say who, where and what, with the sources cited', () => {
    expect(
      of({
        ...events({
          kind: 'signature',
          id: 'event:a/signature',
          by: [{ actor: 'actor:a', person: 'actor:p' }, { actor: 'actor:b' }, { actor: 'actor:lost' }],
          date: '2024-09',
          dateText: 'in September',
          place: { name: 'Geneva' },
          citations: ['citation:x', 'citation:x2', 'citation:lost'],
        }),
        actors: [...parties, person('p')],
        citations: [citation('x'), citation('x2', { source: 'source:x' })],
        sources: [source('x', { title: 'Paper X' })],
      }),
    ).toEqual([
      {
        kind: 'event',
        date: '2024-09',
        dateText: 'in September',
        description: 'some time in September 2024',
        earliest: '2024-09-01',
        latest: '2024-09-30',
        text: 'Signature by Person P for State A, State B and actor:lost in Geneva: Agreement A',
        record: 'agreement:a',
        pointer: '/agreements/0/events/0/date',
        sources: [{ id: 'source:x', title: 'Paper X' }],
      },
    ])
  })

  it('of an event leave out what is not known', () => {
    expect(of(events({ kind: 'entry-into-force', date: '2024' }))).toEqual([
      {
        kind: 'event',
        date: '2024',
        description: 'some time in 2024',
        earliest: '2024-01-01',
        latest: '2024-12-31',
        text: 'Entry into force: Agreement A',
        record: 'agreement:a',
        pointer: '/agreements/0/events/0/date',
        sources: [],
      },
    ])
  })

  it('cut a long list of names', () => {
    const by = (...names: string[]) => names.map((name) => ({ actor: `actor:${name}` as const }))
    const text = (...names: string[]) =>
      of(events({ kind: 'signature', date: '2024', by: by(...names) }))[0]!.text
    expect(text('a')).toBe('Signature by State A: Agreement A')
    expect(text('a', 'b')).toBe('Signature by State A and State B: Agreement A')
    expect(text('c', 'd', 'e', 'f')).toBe('Signature by actor:c, actor:d, actor:e and actor:f: Agreement A')
    expect(text('c', 'd', 'e', 'f', 'g')).toBe(
      'Signature by actor:c, actor:d, actor:e and 2 others: Agreement A',
    )
  })

  it('of the effect and the end of an event stand for themselves', () => {
    const entries = of(
      events(
        {
          kind: 'extension',
          date: '2024-09-03',
          effective: '2024-10-01',
          effectiveText: 'on 1 October',
          until: '2025-09-30',
          untilText: 'for a year',
        },
        { kind: 'withdrawal', effective: '2026' },
      ),
    )
    expect(lines(entries)).toEqual([
      '2024-09-03 event /agreements/0/events/0/date Extension: Agreement A',
      '2024-10-01 effect /agreements/0/events/0/effective Takes effect: Extension: Agreement A',
      '2025-09-30 end /agreements/0/events/0/until Lasts until then: Extension: Agreement A',
      '2026 effect /agreements/0/events/1/effective Takes effect: Withdrawal: Agreement A',
    ])
    expect(entries.map(({ dateText }) => dateText)).toEqual([
      undefined,
      'on 1 October',
      'for a year',
      undefined,
    ])
  })

  it('of statements name who said it', () => {
    const judged: Statement = {
      type: 'statement',
      kind: 'assessment',
      id: 'statement:j',
      text: 'It will hold.',
      saidOn: '2024-09-06',
    }
    const entries = of({
      actors: [person('p'), person('q')],
      statements: [
        paraphrase('x', {
          speakers: [{ actor: 'actor:p' }, { actor: 'actor:q' }],
          saidOn: '2024-09-04',
          saidOnText: 'yesterday',
          citations: ['citation:y'],
        }),
        assertion('z', { saidOn: '2024-09-05' }),
        judged,
        { ...judged, assessors: ['actor:p'], saidOn: '2024-09-07' },
        { ...judged, saidOn: undefined },
      ],
      citations: [citation('y')],
    })
    expect(lines(entries)).toEqual([
      '2024-09-04 statement /statements/0/saidOn Person P and Person Q: Person P said that something is so.',
      '2024-09-05 statement /statements/1/saidOn Something is so.',
      '2024-09-06 statement /statements/2/saidOn It will hold.',
      '2024-09-07 statement /statements/3/saidOn Person P: It will hold.',
    ])
    expect(entries[0]).toMatchObject({
      dateText: 'yesterday',
      record: 'statement:x',
      sources: [{ id: 'source:x' }, { id: 'source:y' }],
    })
    expect(entries[2]!.sources).toEqual([])
  })

  it('of sources stand at their publication', () => {
    const entries = of({
      actors: parties,
      sources: [
        source('x', { title: 'Paper X', issued: '2024-09-03', issuedText: 'Tuesday' }),
        source('y', { publisher: 'actor:a', issued: '2024-09-04' }),
        source('z', { issued: '2024-09-05' }),
        source('undated'),
      ],
    })
    expect(lines(entries)).toEqual([
      '2024-09-03 source /sources/0/issued Published: Paper X',
      '2024-09-04 source /sources/1/issued Published: source:y (State A)',
      '2024-09-05 source /sources/2/issued Published: source:z',
    ])
    expect(entries[0]).toMatchObject({
      dateText: 'Tuesday',
      record: 'source:x',
      sources: [{ id: 'source:x', title: 'Paper X' }],
    })
  })

  it('of periods stand at the known ends', () => {
    const entries = of({
      actors: [
        ...parties,
        person('p', {
          tenures: [
            {
              office: 'Minister',
              status: 'acting',
              body: 'actor:a',
              during: '2021/2024',
              duringText: 'for 3 years',
            },
            { office: 'Envoy', status: 'designate', during: '2025/' },
            { office: 'Envoy', status: 'incumbent' },
          ],
        }),
        {
          type: 'actor',
          kind: 'armed-group',
          id: 'actor:g',
          name: 'Group G',
          recognition: [
            { by: 'actor:a', stance: 'de-facto', during: '2020/..', citations: ['citation:x'] },
            { by: 'actor:b', stance: 'not-recognised', during: '../2019' },
          ],
          designations: [{ by: 'actor:a', label: 'prohibited', during: '/2018' }],
          governs: [{ actor: 'actor:b', during: '2016/2017' }],
        },
        { type: 'actor', kind: 'coalition', id: 'actor:c', name: 'C', members: ['actor:a', 'actor:b'] },
      ],
      citations: [citation('x')],
    })
    expect(lines(entries)).toEqual([
      '2016 rule-start /actors/3/governs/0/during Start: Group G governs State B',
      '2017 rule-end /actors/3/governs/0/during End: Group G governs State B',
      '2018 designation-end /actors/3/designations/0/during End: State A designates Group G: prohibited',
      '2019 recognition-end /actors/3/recognition/1/during End: State B towards Group G: not recognised',
      '2020 recognition-start /actors/3/recognition/0/during Start: State A towards Group G: de facto recognition',
      '2021 tenure-start /actors/2/tenures/0/during Start: Person P as acting Minister at State A',
      '2024 tenure-end /actors/2/tenures/0/during End: Person P as acting Minister at State A',
      '2025 tenure-start /actors/2/tenures/1/during Start: Person P as designate Envoy',
    ])
    expect(entries[4]!.sources).toEqual([{ id: 'source:x' }])
    expect(entries[5]!.dateText).toBe('for 3 years')
    expect(entries[5]!.record).toBe('actor:p')
  })

  it('leave out what is no date', () => {
    expect(of(events({ kind: 'signature', date: '2023-02-29' }))).toEqual([])
  })
})

describe('events that carry no date', () => {
  const signature: AgreementEvent = { kind: 'signature', id: 'event:a/signature', citations: ['citation:e'] }
  const claim = (value: string, valueText?: string) =>
    ({
      about: 'event:a/signature',
      property: 'date',
      value,
      ...(valueText === undefined ? {} : { valueText }),
    }) as const

  const contested = {
    ...events(signature),
    citations: [citation('e'), citation('w')],
    statements: [
      assertion('x', { claims: [claim('2026-05-27')] }),
      assertion('y', {
        claims: [claim('[2024-09-01..2024-09-10]', 'early September')],
        citations: ['citation:w'],
      }),
      assertion('z', { claims: [claim('2026-05-27', 'Wednesday')] }),
    ],
  } satisfies Partial<Dossier>

  it('stand at each date claimed, marked as contested', () => {
    const entries = of(contested)
    expect(entries).toEqual([
      {
        kind: 'event',
        date: '[2024-09-01..2024-09-10]',
        dateText: 'early September',
        description: 'between 1 and 10 September 2024',
        earliest: '2024-09-01',
        latest: '2024-09-10',
        text: 'Signature: Agreement A',
        record: 'agreement:a',
        pointer: '/agreements/0/events/0',
        contested: true,
        statements: ['statement:y'],
        sources: [{ id: 'source:y' }, { id: 'source:w' }],
      },
      {
        kind: 'event',
        date: '2026-05-27',
        dateText: 'Wednesday',
        description: '27 May 2026',
        earliest: '2026-05-27',
        latest: '2026-05-27',
        text: 'Signature: Agreement A',
        record: 'agreement:a',
        pointer: '/agreements/0/events/0',
        contested: true,
        statements: ['statement:x', 'statement:z'],
        sources: [{ id: 'source:x' }, { id: 'source:z' }],
      },
    ])
  })

  it('are not contested where the claims can agree', () => {
    const entries = of({
      ...events(signature),
      statements: [
        assertion('x', { claims: [claim('2024-09-03'), { ...claim('2024-09-04'), negated: true }] }),
        assertion('y', { claims: [claim('2024-09')] }),
        assertion('z', { claims: [{ ...claim('2025'), modality: 'future' }] }),
      ],
    })
    expect(entries.map(({ date, contested }) => [date, contested])).toEqual([
      ['2024-09', undefined],
      ['2024-09-03', undefined],
    ])
  })

  it('are marked as contested also where the event carries a date', () => {
    const [first] = of({ ...contested, ...events({ ...signature, date: '2024-09-03' }) })
    expect(first).toMatchObject({
      date: '2024-09-03',
      contested: true,
      pointer: '/agreements/0/events/0/date',
    })
    expect(first).not.toHaveProperty('statements')
    expect(of({ ...contested, ...events({ ...signature, date: '2024-09-03' }) })).toHaveLength(1)
  })

  it('are left out where nobody gives a date, or the event has no id', () => {
    expect(of(events(signature, { kind: 'registration' }))).toEqual([])
  })

  it('do not take a dispute on another property for one on the date', () => {
    const occurred = (name: string, value: boolean) =>
      assertion(name, { claims: [{ about: 'event:a/signature', property: 'occurred', value }] })
    const entries = of({
      ...events({ ...signature, date: '2024' }),
      statements: [occurred('x', true), occurred('y', false)],
    })
    expect(entries.map(({ contested }) => contested)).toEqual([undefined])
  })
})

describe('the order', () => {
  const dates = (...list: string[]) =>
    of(events(...list.map((date) => ({ kind: 'signature', date }) as const))).map(
      ({ date, pointer }) => `${date} ${pointer.split('/')[4]}`,
    )

  it('is by the earliest day, then by the latest, open ends first and last', () => {
    expect(dates('2024', '[2024-01-01..]', '2024-01-01', '[..2024-12-31]', '2023-12-31', '[..2020]')).toEqual(
      ['[..2020] 5', '[..2024-12-31] 3', '2023-12-31 4', '2024-01-01 2', '2024 0', '[2024-01-01..] 1'],
    )
  })

  it('is by the time of day where it is known, and else that of the records', () => {
    expect(
      dates(
        '2024-09-03T12:00Z',
        '2024-09-03',
        '2024-09-03T09:30+03:00',
        '2024-09-03',
        '2024-09-03T12:00+00:00',
      ),
    ).toEqual([
      '2024-09-03 1',
      '2024-09-03 3',
      '2024-09-03T09:30+03:00 2',
      '2024-09-03T12:00Z 0',
      '2024-09-03T12:00+00:00 4',
    ])
  })

  it('puts open bounds as such', () => {
    const [entry] = of(events({ kind: 'signature', date: '[..2020]' }))
    expect(entry).toMatchObject({ earliest: 'open', latest: '2020-12-31' })
  })

  it('of one day is actors, agreements, statements, sources', () => {
    const day = '2024-09-03'
    const entries = of({
      ...events({ kind: 'signature', date: day }),
      actors: [person('p', { tenures: [{ office: 'O', status: 'acting', during: `${day}/..` }] })],
      statements: [assertion('x', { saidOn: day })],
      sources: [source('x', { issued: day })],
    })
    expect(entries.map(({ kind }) => kind)).toEqual(['tenure-start', 'event', 'statement', 'source'])
  })
})

it('shows both dates of the flagship signature', () => {
  const file = new URL('../../examples/taliban-russia-military-technical.dossier.json', import.meta.url)
  const entries = timeline(JSON.parse(readFileSync(file, 'utf8')))
  const contested = entries.filter((entry) => entry.contested)
  expect(contested.map(({ date }) => date)).toEqual(['[2024-09-01..2024-09-10]', '2026-05-27'])
  expect(contested[0]!.sources.map(({ id }) => id)).toContain('source:brief')
  expect(contested[1]!.sources.map(({ id }) => id)).toContain('source:the-cradle')
})
