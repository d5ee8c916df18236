import { describe, expect, it } from 'vitest'
import { readReference } from '../../src/brief/reference-entry.ts'
import { parseReferences } from '../../src/brief/references.ts'
import { parsePointDate } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'

const BODY = 'State A and State B signed a treaty [1, 2]. It is not public [2].\n\n'

/** Marker, title, publisher, date and address of each entry; `-` where one is absent. */
function table(text: string) {
  const list = parseReferences(text)
  if (!list) return undefined
  for (const { start, end, raw } of list.entries) expect(text.slice(start, end)).toBe(raw)
  expect(list.end).toBe(list.entries.at(-1)!.end)
  return list.entries.map(({ marker, title = '-', publisher = '-', date = '-', url = '-' }) => [
    marker,
    title,
    publisher,
    date,
    url,
  ])
}

describe('one entry', () => {
  it.each<[string, object]>([
    [
      'A deal is signed, Paper A, 3 May 2024, https://a.example/1',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03', url: 'https://a.example/1' },
    ],
    [
      'A deal, at last, is signed, Paper A, May 3, 2024. https://a.example/1.',
      {
        title: 'A deal, at last, is signed',
        publisher: 'Paper A',
        date: '2024-05-03',
        url: 'https://a.example/1',
      },
    ],
    [
      'A deal is signed. Paper A, 3 May 2024. https://a.example/1',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03', url: 'https://a.example/1' },
    ],
    ['U.S. signs a deal. Paper A, 2024.', { title: 'U.S. signs a deal', publisher: 'Paper A', date: '2024' }],
    [
      '[A deal is signed](https://a.example/1), Paper A, 3 May 2024',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03', url: 'https://a.example/1' },
    ],
    [
      'Paper A: [A deal is signed](https://a.example/1) (3 May 2024)',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03', url: 'https://a.example/1' },
    ],
    [
      '[A deal is signed](<https://a.example/1> "tip")',
      { title: 'A deal is signed', url: 'https://a.example/1' },
    ],
    [
      '[A deal (again)](https://a.example/a_(b)) - Paper A',
      { title: 'A deal (again)', publisher: 'Paper A', url: 'https://a.example/a_(b)' },
    ],
    [
      'A deal is signed, Paper A. [Link](https://a.example/1)',
      { title: 'A deal is signed', publisher: 'Paper A', url: 'https://a.example/1' },
    ],
    [
      '“A deal is signed,” Paper A, 3 May 2024, https://a.example/1',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03', url: 'https://a.example/1' },
    ],
    [
      'Author B, "A deal is signed", Paper A, 2024-05-03',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03' },
    ],
    [
      'Paper A, "The 2019 deal", 3 May 2024',
      { title: 'The 2019 deal', publisher: 'Paper A', date: '2024-05-03' },
    ],
    [
      '«Договор подписан», Газета А, 25 августа 2021 г. https://a.example/1',
      { title: 'Договор подписан', publisher: 'Газета А', date: '2021-08-25', url: 'https://a.example/1' },
    ],
    [
      '„Ein Vertrag“, Zeitung A, 25. März 2021',
      { title: 'Ein Vertrag', publisher: 'Zeitung A', date: '2021-03-25' },
    ],
    ['https://a.example/1 "A deal is signed"', { title: 'A deal is signed', url: 'https://a.example/1' }],
    [
      'A deal is signed — Paper A (May 3, 2024)',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03' },
    ],
    [
      'A deal is signed, *Paper A*, 3 May 2024',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03' },
    ],
    [
      '*A deal is signed*. Paper A, 3 May 2024',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024-05-03' },
    ],
    [
      'Author, B. (2024). A deal is signed. Paper A. https://a.example/1',
      { title: 'A deal is signed', publisher: 'Paper A', date: '2024', url: 'https://a.example/1' },
    ],
    ['Paper A, 25 August 2021', { publisher: 'Paper A', date: '2021-08-25' }],
    [
      'Paper A, 25 August 2021. Accessed 3 May 2024. https://a.example/1',
      { publisher: 'Paper A', date: '2021-08-25', url: 'https://a.example/1' },
    ],
    ['A deal is signed', { title: 'A deal is signed' }],
    [
      'Agency. State A signs a deal. 3 May 2024',
      { title: 'State A signs a deal', publisher: 'Agency', date: '2024-05-03' },
    ],
    ['Agency – State A signs a deal', { title: 'State A signs a deal', publisher: 'Agency' }],
    [
      '**Agency B** (3 May 2024): A deal is signed',
      { title: 'A deal is signed', publisher: 'Agency B', date: '2024-05-03' },
    ],
    ['Agency', { publisher: 'Agency' }],
    ['“A deal” – via Channel C', { title: 'A deal' }],
    ['<https://a.example/1> (A deal)', { title: 'A deal', url: 'https://a.example/1' }],
    ['<https://a.example/1>', { url: 'https://a.example/1' }],
    ['https://a.example/1', { url: 'https://a.example/1' }],
    ['HTTPS://A.example/1', { url: 'https://a.example/1' }],
    ['https://a.example/б', { url: 'https://a.example/%D0%B1' }],
    ['[Click](javascript:alert(1))', { title: 'Click' }],
    ['A deal is signed. Paper A, ftp://a.example/1', { title: 'A deal is signed', publisher: 'Paper A' }],
    ['https://user:secret@a.example/1', {}],
    ['', {}],
  ])('%j', (entry, expected) => {
    expect(readReference(entry)).toEqual(expected)
  })
})

describe('lists that are found', () => {
  const one = ['1', 'A deal', 'Paper A', '2024-05-03', 'https://a.example/1']
  const two = ['2', 'A denial', 'Paper B', '2024-05-04', 'https://b.example/2']
  const [first, second] = [
    'A deal, Paper A, 3 May 2024, https://a.example/1',
    'A denial, Paper B, 4 May 2024, https://b.example/2',
  ]
  it.each([
    `References\n1. ${first}\n2. ${second}`,
    `References:\n\n1. ${first}\n\n2. ${second}\n`,
    `## Sources\n\n1) ${first}\n2) ${second}`,
    `**Sources**\n[1] ${first}\n[2] ${second}`,
    `Sources\n-------\n[1]: ${first}\n[2]: ${second}`,
    `Notes\n- [1] ${first}\n- [2] ${second}`,
    `Источники\n1. ${first}\n2. ${second}`,
    `Quellen:\n1. ${first}\n2. ${second}`,
    `Références\n(1) ${first}\n(2) ${second}`,
    `منابع\n۱. ${first}\n۲. ${second}`,
    `REFERENCES\n¹ ${first}\n² ${second}`,
    `References\n- ${first}\n- ${second}`,
    `References\n${first}\n${second}`,
    `References: [1] ${first}\n[2] ${second}`,
    `[1] ${first}\n[2] ${second}`,
    `1. ${first}\n2. ${second}`,
    `---\n1. ${first}\n2. ${second}\n\n`,
    `[^1]: ${first}\n[^2]: ${second}`,
    `[^1]: [A deal](https://a.example/1), Paper A, 3 May 2024\n[^2]: [A denial](https://b.example/2), Paper B, 4 May 2024`,
    `- [1] [A deal](https://a.example/1), Paper A, 3 May 2024\n- [2] [A denial](https://b.example/2), Paper B, 4 May 2024`,
    `1. A deal, Paper A,\n   3 May 2024, https://a.example/1\n2. A denial, Paper B,\n   4 May 2024, https://b.example/2`,
    `References\r\n1. ${first}\r\n2. ${second}\r\n`,
  ])('%j', (list) => {
    expect(table(BODY + list)).toEqual([one, two])
    const { start, end } = parseReferences(BODY + list)!
    expect((BODY + list).slice(0, start).replace(/---\n$/, '')).toBe(BODY)
    expect((BODY + list).slice(end).trim()).toBe('')
  })

  it('definitions with a title', () => {
    expect(table(`${BODY}[1]: https://a.example/1 "A deal"\n[2]: https://b.example/2`)).toEqual([
      ['1', 'A deal', '-', '-', 'https://a.example/1'],
      ['2', '-', '-', '-', 'https://b.example/2'],
    ])
  })
  it('bare addresses, with and without a heading', () => {
    const urls = 'https://a.example/1\nhttps://b.example/2'
    const expected = [
      ['1', '-', '-', '-', 'https://a.example/1'],
      ['2', '-', '-', '-', 'https://b.example/2'],
    ]
    expect(table(BODY + urls)).toEqual(expected)
    expect(table(`${BODY}Sources:\n${urls}`)).toEqual(expected)
    expect(table(`${BODY}Sources:\n1. https://a.example/1\n2 https://b.example/2`)).toEqual(expected)
  })
  it('an address on a line of its own belongs to the entry above', () => {
    expect(
      table(`${BODY}[1] A deal, Paper A\nhttps://a.example/1\n[2] A denial, Paper B\nhttps://b.example/2`),
    ).toEqual([
      ['1', 'A deal', 'Paper A', '-', 'https://a.example/1'],
      ['2', 'A denial', 'Paper B', '-', 'https://b.example/2'],
    ])
  })
  it('named footnotes', () => {
    expect(table('A treaty.[^a] Denied.[^b-1]\n\n[^a]: A deal, Paper A\n[^b-1]: A note.')).toEqual([
      ['a', 'A deal', 'Paper A', '-', '-'],
      ['b-1', 'A note', '-', '-', '-'],
    ])
  })
  it('ends where something else begins', () => {
    const text = `${BODY}References\n1. ${first}\n2. ${second}\n\nAbout this paper: it is printed daily.\n`
    expect(table(text)).toEqual([one, two])
    expect(table(`${BODY}References\n1. ${first}\n2. ${second}\n## About\nText`)).toEqual([one, two])
  })
  it.each(['\v', '\f', '\u0085', '\u2028', '\r'])('entries on lines that %j parts', (line) => {
    const list = ['Sources', '[1] https://a.example/1', '[2] https://a.example/2', ''].join(line)
    expect(table(`\ufeff${BODY}${list}`)?.map(([marker, , , , url]) => [marker, url])).toEqual([
      ['1', 'https://a.example/1'],
      ['2', 'https://a.example/2'],
    ])
  })

  it('the last heading with a list wins', () => {
    expect(table(`Sources\nOfficials said little.\n\n${BODY}Sources\n1. ${first}\n2. ${second}`)).toEqual([
      one,
      two,
    ])
  })
  it('gives offsets, the heading included', () => {
    const text = `A [1].\nSources\n1. Paper A, 2024\n`
    expect(parseReferences(text)).toEqual({
      start: 7,
      end: 31,
      entries: [
        { marker: '1', start: 15, end: 31, raw: '1. Paper A, 2024', publisher: 'Paper A', date: '2024' },
      ],
    })
  })
})

describe('what is no reference list', () => {
  it.each([
    'State A signed a treaty.',
    'The parties agree:\n1. State A leaves.\n2. State B stays.',
    'The parties agree [1]:\n\n1. State A leaves.\n2. State B stays.',
    'The parties agree:\n\n1. State A leaves by 3 May 2024.\n2. State B stays until 2025.',
    'The parties agree [1]:\n\n1. State A leaves by 3 May 2024.\n2. State B stays until 2025.',
    'The parties agree.\n\nNotes\n1. State A leaves.\n2. State B stays.',
    'Sources said the deal was signed.\n\nIt was signed in 2024.',
    'Notes\nThe deal is new.\nIt is not public.',
    'It was repaired\n[2] and then it left in 2024.',
    'It was signed [1, 2]\n[3] in 2024.',
    'Read more:\nhttps://a.example/1',
    '- State A leaves\n- State B stays in 2024',
    'References',
    'References\n\n',
    '',
  ])('%j', (text) => {
    expect(parseReferences(text)).toBeUndefined()
  })
  it('a numbered list of the text stays in the text when a reference list follows', () => {
    const text = 'They agree [1]:\n1. State A leaves.\n2. State B stays.\n\n1. A deal, Paper A, 2024'
    expect(table(text)).toEqual([['1', 'A deal', 'Paper A', '2024', '-']])
  })
})

describe('properties', () => {
  const piece = fc.constantFrom(
    ...[
      'References',
      'Sources:',
      'Notes',
      '\n',
      '\n',
      '\n\n',
      '\r\n',
      '1. ',
      '2. ',
      '[1] ',
      '[2]: ',
      '[^a]: ',
      '- ',
      '* ',
      '# ',
      '---',
    ],
    ...[
      'https://a.example/1',
      '<',
      '>',
      '(',
      ')',
      '](',
      '[',
      '"',
      '“',
      '”',
      'A deal',
      ', ',
      'Paper A',
      ' ',
      '3 May 2024',
      '2024',
      '*',
      '\u0001',
      '\ud800',
    ],
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  it('entries are ordered, apart, inside the list, and hold what the records take', () => {
    fc.assert(
      fc.property(text, (value) => {
        const list = parseReferences(value)
        if (!list) return
        expect(list.entries.length).toBeGreaterThan(0)
        let done = list.start
        for (const { start, end, raw, marker, date, url, title } of list.entries) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(raw).toBe(value.slice(start, end))
          expect(marker).not.toBe('')
          expect(title).not.toBe('')
          if (date !== undefined) expect([date, parsePointDate(date) !== undefined]).toEqual([date, true])
          if (url !== undefined) expect(url).toMatch(/^https?:\/\/[\x21-\x7e]+$/)
          done = end
        }
        expect(list.end).toBe(done)
      }),
      { numRuns: 4000 },
    )
  })
  it('a written list is read back', () => {
    const entry = fc.record({
      title: fc.constantFrom('A deal is signed', 'What State B said', 'Treaty no. 5'),
      publisher: fc.constantFrom('Paper A', 'Agency B', 'The Daily C'),
      date: fc.constantFrom('2024-05-03', '2021-08-25'),
    })
    const shapes = [
      (n: number, e: { title: string; publisher: string; date: string }) =>
        `${n}. ${e.title}, ${e.publisher}, ${e.date}, https://a.example/${n}`,
      (n: number, e: { title: string; publisher: string; date: string }) =>
        `[${n}] “${e.title}.” ${e.publisher}, ${e.date}. https://a.example/${n}`,
      (n: number, e: { title: string; publisher: string; date: string }) =>
        `[^${n}]: [${e.title}](https://a.example/${n}), ${e.publisher}, ${e.date}`,
    ]
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...shapes),
        (entries, shape) => {
          const body = `They signed${entries.map((_, i) => ` [${i + 1}]`).join('')}.\n\n`
          const read = table(body + entries.map((e, i) => shape(i + 1, e)).join('\n'))
          expect(read).toEqual(
            entries.map((e, i) => [
              String(i + 1),
              e.title,
              e.publisher,
              e.date,
              `https://a.example/${i + 1}`,
            ]),
          )
        },
      ),
    )
  })
})

describe('hostile input stays linear', () => {
  it.each([
    '[',
    '1,',
    '.',
    ' ',
    '1. ',
    '\n',
    '\n1. ',
    '\n[1] ',
    'References\n',
    'References\n1. x\n',
    '\n- ',
    'https://',
    '\nhttps://a ',
    '](',
    '"',
    '*a',
    '(',
    '\n[^a]: ',
  ])('200 kB of %j', (unit) => {
    const value = unit.repeat(Math.ceil(200_000 / unit.length))
    const started = performance.now()
    parseReferences(value)
    parseReferences(`References\n${value}`)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})
