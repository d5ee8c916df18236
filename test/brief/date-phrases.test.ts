import { describe, expect, it } from 'vitest'
import { type DatePhraseOptions, dateFromReference, datePhrases } from '../../src/brief/date-phrases.ts'
import { parsePeriod, parsePointDate } from '../../src/date/index.ts'
import { fc } from '../support/property.ts'

// The patterns of PointDate and Period, from named parts.
const Y = '[0-9]{4}'
const M = '(?:0[1-9]|1[0-2])'
const D31 = '(?:0[1-9]|[12][0-9]|3[01])'
const D30 = '(?:0[1-9]|[12][0-9]|30)'
const D29 = '(?:0[1-9]|[12][0-9])'
const MD = `(?:(?:0[13578]|1[02])-${D31}|(?:0[469]|11)-${D30}|02-${D29})`
const PLAIN = `${Y}(?:-(?:${M}|${MD}))?`
const UNSP = `(?:[0-9]{3}X|[0-9]{2}XX|${Y}-(?:XX|2[1-4]|${M}-XX|XX-XX|XX-${D31}))`
const DATE = `(?:${PLAIN}|${UNSP})[?~%]?`
const DT = `${Y}-${MD}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,6})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])`
const ITEM = `${PLAIN}(?:[.][.]${PLAIN})?`
const SET = `\\[(?:[.][.]${PLAIN}(?:,${ITEM})*|${ITEM}(?:,${ITEM})*(?:,${PLAIN}[.][.])?|${PLAIN}[.][.])\\]`
const POINT = new RegExp(`^(?:${DATE}|${DT}|${SET})$`)
const PERIOD = new RegExp(`^(?:${DATE}/(?:${DATE}|[.][.])?|[.][.]/${DATE}|/${DATE}|[.][.]/[.][.])$`)

function read(text: string, options?: DatePhraseOptions) {
  const phrases = datePhrases(text, options)
  for (const { date, kind } of phrases) {
    expect(date).toMatch(kind === 'point' ? POINT : PERIOD)
    expect([date, (kind === 'point' ? parsePointDate(date) : parsePeriod(date)) !== undefined]).toEqual([
      date,
      true,
    ])
  }
  return phrases.map(({ text: words, date }) => [words, date])
}

describe('one date', () => {
  it.each<[string, string, string]>([
    ['on 27 May 2026 there', '27 May 2026', '2026-05-27'],
    ['on May 27, 2026, there', 'May 27, 2026', '2026-05-27'],
    ['on May 27 2026.', 'May 27 2026', '2026-05-27'],
    ['on the 27th of May 2026', 'the 27th of May 2026', '2026-05-27'],
    ['on 27th May, 2026', '27th May, 2026', '2026-05-27'],
    ['on Wednesday, 27 May 2026,', 'Wednesday, 27 May 2026', '2026-05-27'],
    ['on Wed. May 27, 2026', 'Wed. May 27, 2026', '2026-05-27'],
    ['on Sept. 3, 2024', 'Sept. 3, 2024', '2024-09-03'],
    ['on 3 Sept. 2024', '3 Sept. 2024', '2024-09-03'],
    ['on 3-Sep-2024', '3-Sep-2024', '2024-09-03'],
    ['on 2024-09-03.', '2024-09-03', '2024-09-03'],
    ['at 2024-09-03T04:00+03:00.', '2024-09-03T04:00+03:00', '2024-09-03T04:00+03:00'],
    ['at 2024-09-03T04:00:05Z,', '2024-09-03T04:00:05Z', '2024-09-03T04:00:05Z'],
    ['at 2024-09-03T04:00,', '2024-09-03T04:00', '2024-09-03'],
    ['on 25/08/2021', '25/08/2021', '2021-08-25'],
    ['on 08/25/2021', '08/25/2021', '2021-08-25'],
    ['on 25.08.2021.', '25.08.2021', '2021-08-25'],
    ['on 2021/08/25', '2021/08/25', '2021-08-25'],
    ['(27 May 2026)', '27 May 2026', '2026-05-27'],
    ['in September 2024', 'September 2024', '2024-09'],
    ['in September of 2024', 'September of 2024', '2024-09'],
    ['in September, 2024', 'September, 2024', '2024-09'],
    ['in 2024-09.', '2024-09', '2024-09'],
    ['In May 2024,', 'May 2024', '2024-05'],
    ['IN MAY 2024', 'MAY 2024', '2024-05'],
    ['in 2024 there', '2024', '2024'],
    ['the talks of 2024.', '2024', '2024'],
    ['in the year 2024', '2024', '2024'],
    ['in 2024 talks began', '2024', '2024'],
    ['in 2000 the', '2000', '2000'],
    ['in spring 2024', 'spring 2024', '2024-21'],
    ['in the summer of 2024', 'the summer of 2024', '2024-22'],
    ['in fall 2024', 'fall 2024', '2024-23'],
    ['in the winter of 2023–24', 'the winter of 2023–24', '2023-24'],
    ['in Q3 2024', 'Q3 2024', '[2024-07..2024-09]'],
    ['in Q1-Q2 2024', 'Q1-Q2 2024', '[2024-01..2024-06]'],
    ['in Q1 and Q2 2024', 'Q1 and Q2 2024', '[2024-01..2024-06]'],
    ['in 2024 Q1', '2024 Q1', '[2024-01..2024-03]'],
    ['in H2 2024', 'H2 2024', '[2024-07..2024-12]'],
    ['in the third quarter of 2024', 'the third quarter of 2024', '[2024-07..2024-09]'],
    ['in the first half of 2024', 'the first half of 2024', '[2024-01..2024-06]'],
    ['in the second half of May 2024', 'the second half of May 2024', '[2024-05-16..2024-05-31]'],
    ['in the 1980s', 'the 1980s', '198X'],
    ['a 1990s treaty', '1990s', '199X'],
    ['in the 1900s', 'the 1900s', '19XX'],
    ['in the 20th century', 'the 20th century', '[1901..2000]'],
  ])('%j', (text, words, date) => {
    expect(read(text)).toEqual([[words, date]])
  })
})

describe('a part of a date', () => {
  it.each<[string, string, string]>([
    ['in early September 2024', 'early September 2024', '[2024-09-01..2024-09-10]'],
    ['in mid-September 2024', 'mid-September 2024', '[2024-09-11..2024-09-20]'],
    ['in late September 2024', 'late September 2024', '[2024-09-21..2024-09-30]'],
    ['in late February 2024', 'late February 2024', '[2024-02-21..2024-02-29]'],
    ['early in September 2024', 'early in September 2024', '[2024-09-01..2024-09-10]'],
    ['in early 2024', 'early 2024', '[2024-01..2024-04]'],
    ['in mid-2023,', 'mid-2023', '[2023-05..2023-08]'],
    ['in late 2022', 'late 2022', '[2022-09..2022-12]'],
    ['in the early 1980s', 'early 1980s', '[1980..1983]'],
    ['in the late 19th century', 'late 19th century', '[1867..1900]'],
    ['at the end of 2024', 'the end of 2024', '[2024-09..2024-12]'],
    ['at the start of May 2024', 'the start of May 2024', '[2024-05-01..2024-05-10]'],
    ['in the middle of May 2024', 'the middle of May 2024', '[2024-05-11..2024-05-20]'],
    ['in mid- to late May 2024', 'mid- to late May 2024', '[2024-05-11..2024-05-31]'],
    ['in early spring 2024', 'early spring 2024', '2024-21'],
    ['in the first week of May 2024', 'the first week of May 2024', '[2024-05-01..2024-05-07]'],
    ['in the last week of May 2024', 'the last week of May 2024', '[2024-05-25..2024-05-31]'],
    ['in the second week of 2024', 'the second week of 2024', '[2024-01-08..2024-01-14]'],
    ['in the week of 29 May 2024', 'the week of 29 May 2024', '[2024-05-27..2024-06-02]'],
  ])('%j', (text, words, date) => {
    expect(read(text)).toEqual([[words, date]])
  })
})

describe('bounds', () => {
  it.each<[string, string, string]>([
    ['by the end of 2024', 'by the end of 2024', '[..2024-12-31]'],
    ['by the end of September 2024', 'by the end of September 2024', '[..2024-09-30]'],
    ['by September 2024', 'by September 2024', '[..2024-09]'],
    ['by 2024', 'by 2024', '[..2024]'],
    ['by early May 2024', 'by early May 2024', '[..2024-05-10]'],
    ['by 3 May 2024', 'by 3 May 2024', '[..2024-05-03]'],
    ['no later than 3 May 2024', 'no later than 3 May 2024', '[..2024-05-03]'],
    ['not earlier than 3 May 2024', 'not earlier than 3 May 2024', '[2024-05-03..]'],
    ['on or before 3 May 2024', 'on or before 3 May 2024', '[..2024-05-03]'],
    ['on or after 3 May 2024', 'on or after 3 May 2024', '[2024-05-03..]'],
    ['before September 2024', 'before September 2024', '[..2024-08]'],
    ['before January 2024', 'before January 2024', '[..2023-12]'],
    ['before 2024', 'before 2024', '[..2023]'],
    ['before 1 March 2024', 'before 1 March 2024', '[..2024-02-29]'],
    ['not before 2024', 'not before 2024', '[2024..]'],
    ['not until May 2024', 'not until May 2024', '[2024-05..]'],
    ['prior to 2024', 'prior to 2024', '[..2023]'],
    ['before the end of 2024', 'before the end of 2024', '[..2024-12-31]'],
    ['after September 2024', 'after September 2024', '[2024-10..]'],
    ['after December 2024', 'after December 2024', '[2025-01..]'],
    ['after 2024', 'after 2024', '[2025..]'],
    ['after 31 December 2024', 'after 31 December 2024', '[2025-01-01..]'],
    ['after the start of 2024', 'after the start of 2024', '[2024-01..]'],
    ['after the 1980s', 'after the 1980s', '[1990..]'],
    ['circa 1979', 'circa 1979', '1979~'],
    ['c. 1979', 'c. 1979', '1979~'],
    ['c.1979', 'c.1979', '1979~'],
    ['ca. 1979', 'ca. 1979', '1979~'],
    ['about 1979', 'about 1979', '1979~'],
    ['around September 2024', 'around September 2024', '2024-09~'],
    ['on or about 3 May 2024', 'on or about 3 May 2024', '2024-05-03~'],
    ['around the 1980s', 'around the 1980s', '198X~'],
    ['around mid-2023', 'around mid-2023', '[2023-05..2023-08]'],
  ])('%j', (text, words, date) => {
    expect(read(text)).toEqual([[words, date]])
    expect(datePhrases(text)[0]!.kind).toBe('point')
  })
})

describe('two dates', () => {
  it.each<[string, string, string, 'point' | 'period']>([
    ['between 1 and 5 September 2024', 'between 1 and 5 September 2024', '[2024-09-01..2024-09-05]', 'point'],
    ['between May and July 2024', 'between May and July 2024', '[2024-05..2024-07]', 'point'],
    ['between 2021 and 2024', 'between 2021 and 2024', '[2021..2024]', 'point'],
    [
      'between early May and late June 2024',
      'between early May and late June 2024',
      '[2024-05-01..2024-06-30]',
      'point',
    ],
    ['from 3 to 7 May 2024', 'from 3 to 7 May 2024', '2024-05-03/2024-05-07', 'period'],
    ['from May 3 to 7, 2024', 'from May 3 to 7, 2024', '2024-05-03/2024-05-07', 'period'],
    ['3–7 May 2024', '3–7 May 2024', '2024-05-03/2024-05-07', 'period'],
    ['3-7 May 2024', '3-7 May 2024', '2024-05-03/2024-05-07', 'period'],
    ['May 3–7, 2024', 'May 3–7, 2024', '2024-05-03/2024-05-07', 'period'],
    ['28 April – 3 May 2024', '28 April – 3 May 2024', '2024-04-28/2024-05-03', 'period'],
    ['May 28 to June 3, 2024', 'May 28 to June 3, 2024', '2024-05-28/2024-06-03', 'period'],
    ['28 December to 3 January 2025', '28 December to 3 January 2025', '2024-12-28/2025-01-03', 'period'],
    ['on 3 and 4 May 2024', '3 and 4 May 2024', '2024-05-03/2024-05-04', 'period'],
    ['from May to July 2024', 'from May to July 2024', '2024-05/2024-07', 'period'],
    ['from May 2023 to July 2024', 'from May 2023 to July 2024', '2023-05/2024-07', 'period'],
    ['in May and June 2024', 'May and June 2024', '2024-05/2024-06', 'period'],
    ['from spring 2024 to autumn 2025', 'from spring 2024 to autumn 2025', '2024-21/2025-23', 'period'],
    ['from the 1980s to the 1990s', 'from the 1980s to the 1990s', '198X/199X', 'period'],
    ['in May/June 2024', 'May/June 2024', '[2024-05,2024-06]', 'point'],
    ['from 2021 to 2024', 'from 2021 to 2024', '2021/2024', 'period'],
    ['(2021–2024)', '2021–2024', '2021/2024', 'period'],
    ['in 2021–24', '2021–24', '2021/2024', 'period'],
    ['since 2021', 'since 2021', '2021/..', 'period'],
    ['since September 2024', 'since September 2024', '2024-09/..', 'period'],
    ['since the 1980s', 'since the 1980s', '198X/..', 'period'],
    ['since early September 2024', 'since early September 2024', '2024-09/..', 'period'],
    ['since summer 2024', 'since summer 2024', '2024-22/..', 'period'],
    ['from 2021 onwards', 'from 2021 onwards', '2021/..', 'period'],
    ['from 2021 to the present', 'from 2021 to the present', '2021/..', 'period'],
    ['until 2024', 'until 2024', '/2024', 'period'],
    ['up to May 2024', 'up to May 2024', '/2024-05', 'period'],
    ['3 or 4 May 2024', '3 or 4 May 2024', '[2024-05-03,2024-05-04]', 'point'],
    ['in 2023 or 2024', '2023 or 2024', '[2023,2024]', 'point'],
    [
      'in late September or early October 2024',
      'late September or early October 2024',
      '[2024-09-21..2024-09-30,2024-10-01..2024-10-10]',
      'point',
    ],
  ])('%j', (text, words, date, kind) => {
    expect(read(text)).toEqual([[words, date]])
    expect(datePhrases(text)[0]!.kind).toBe(kind)
  })

  it('a shared year goes to both', () => {
    expect(read('on 27 May and 3 June 2024')).toEqual([
      ['27 May', '2024-05-27'],
      ['3 June 2024', '2024-06-03'],
    ])
  })
})

describe('what is no date', () => {
  it.each([
    'they may go',
    'it may 2024 times',
    'the March on Kabul',
    'March on',
    '1400/06/14',
    '1403-06-14',
    '04/09/2024',
    '4/9/2024',
    '31 June 2024 is none',
    '2023-02-29',
    '2024-13-01',
    'No. 45/2024',
    'no. 2024-09',
    'Ms May 2019',
    'between spring 2024 and summer 2024',
    'the end of the year',
    'in 1,200 cases',
    'in 2024.5',
    'about 2000 soldiers',
    'around 1500 people',
    'by 2000 villagers',
    'at 1500 hours',
    'after 1800 GMT',
    'in 3000',
    'in 1204',
    'Resolution 2255 (2015)',
    'a loan of $2024',
    'the 2024 agreement',
    'they talked about 27 May',
    'on 27 May',
    'in September',
    'on Wednesday',
    'yesterday',
    'last year',
    'by summer 2024',
    'before winter 2024',
    'from 3 to 7',
    'between 1500 and 2000 troops',
    'Article 3 or 4',
    '3-7',
    '12:30',
    '+93 2024 1990',
    'the constructor of',
  ])('%j', (text) => {
    expect(read(text)).toEqual([])
  })
  it('other languages are not read', () => {
    expect(read('on 27 May 2026', { language: 'de' })).toEqual([])
    expect(read('on 27 May 2026', { language: 'en-GB' })).toHaveLength(1)
  })
})

describe("with the text's own date", () => {
  // 2026-05-29 was a Friday.
  const anchor = '2026-05-29'
  it.each<[string, string, string]>([
    ['on 27 May', '27 May', '2026-05-27'],
    ['on May 27.', 'May 27', '2026-05-27'],
    ['in September', 'September', '2026-09'],
    ['since March', 'since March', '2026-03/..'],
    ['by September', 'by September', '[..2026-09]'],
    ['in early May', 'early May', '[2026-05-01..2026-05-10]'],
    ['in the first week of May', 'the first week of May', '[2026-05-01..2026-05-07]'],
    ['from 3 to 7 May', 'from 3 to 7 May', '2026-05-03/2026-05-07'],
    ['late last year', 'late last year', '[2025-09..2025-12]'],
    ['by the end of the year', 'by the end of the year', '[..2026-12-31]'],
    ['at the end of the month', 'the end of the month', '[2026-05-21..2026-05-31]'],
    ['from July to September', 'from July to September', '2026-07/2026-09'],
    ['on Wednesday.', 'Wednesday', '2026-05-27'],
    ['said Friday that', 'Friday', '2026-05-29'],
    ['last Friday', 'last Friday', '2026-05-22'],
    ['next Monday', 'next Monday', '2026-06-01'],
    ['will meet on Monday', 'Monday', '[2026-05-25,2026-06-01]'],
    ['before Wednesday', 'before Wednesday', '[..2026-05-26]'],
    ['since Wednesday', 'since Wednesday', '2026-05-27/..'],
    ['yesterday', 'yesterday', '2026-05-28'],
    ['Yesterday it ended', 'Yesterday', '2026-05-28'],
    ['three days ago', 'three days ago', '2026-05-26'],
    ['two weeks ago', 'two weeks ago', '2026-05-15~'],
    ['two months ago', 'two months ago', '2026-03~'],
    ['a year ago', 'a year ago', '2025~'],
    ['last year', 'last year', '2025'],
    ['last month', 'last month', '2026-04'],
    ['this week', 'this week', '[2026-05-25..2026-05-31]'],
    ['last September', 'last September', '2025-09'],
    ['next May', 'next May', '2027-05'],
    ['earlier this month', 'earlier this month', '[2026-05-01..2026-05-29]'],
    ['later this year', 'later this year', '[2026-05-29..2026-12-31]'],
  ])('%j', (text, words, date) => {
    expect(read(text, { anchor })).toEqual([[words, date]])
    expect(datePhrases(text, { anchor })[0]!.anchored).toBe(true)
  })

  it.each([
    'signed by May',
    'the 27 May agreement',
    'the Sunday Times',
    'Bloody Sunday',
    'this Wednesday',
    "Russia Today's report",
    'they may go',
    'the March on Kabul',
    'by next',
  ])('%j stays unread', (text) => {
    expect(read(text, { anchor })).toEqual([])
  })

  it('a month at the other end of the year is the nearer one', () => {
    expect(read('on 28 December', { anchor: '2026-01-03' })).toEqual([['28 December', '2025-12-28']])
    expect(read('on 3 January', { anchor: '2025-12-28' })).toEqual([['3 January', '2026-01-03']])
    expect(read('on 3 January', { anchor: '2025' })).toEqual([['3 January', '2025-01-03']])
  })
  it.each<[string, string | undefined]>([
    ['It took effect on September 3.', undefined],
    ['On September 3, it took effect.', undefined],
    ['Both sides have been at peace since September.', undefined],
    ['since September', undefined],
    ['They agreed to meet in September.', undefined],
    ['Talks resume in March.', undefined],
    ['Officials said that talks resume in March.', undefined],
    ['It will be signed on 3 March.', undefined],
    ['The accord of 27 April is void.', undefined],
    ['It will take effect on September 3.', '2026-09-03'],
    ['It is to be signed on 3 September.', '2026-09-03'],
    ['Talks were suspended and will resume in September.', '2026-09'],
    ['The text was signed in March.', '2026-03'],
    ['Officials said in March that it was over.', '2026-03'],
    ['Talks were held from 3 to 7 April.', '2026-04-03/2026-04-07'],
    ['The sides plan talks in May.', '2026-05'],
  ])('the tense decides whether a date is of this year: %s', (text, date) => {
    expect(datePhrases(text, { anchor }).map((phrase) => phrase.date)).toEqual(date ? [date] : [])
  })

  it('an anchor without a day reads no weekday, one that is no date reads nothing', () => {
    expect(read('on Wednesday 27 May', { anchor: '2026-05' })).toEqual([['Wednesday 27 May', '2026-05-27']])
    expect(read('on Wednesday', { anchor: '2026-05' })).toEqual([])
    expect(read('on 27 May', { anchor: 'soon' })).toEqual([])
    expect(read('on Wednesday', { anchor: '2026-05-29T10:00Z' })).toEqual([['Wednesday', '2026-05-27']])
  })
  it('a date with its own year is not anchored', () => {
    expect(datePhrases('on 27 May 2024', { anchor })[0]!.anchored).toBeUndefined()
  })
})

describe('in a sentence', () => {
  it('gives offsets, words and the rule', () => {
    const text = 'The agreement was signed in Moscow in early September 2024 [1, 2].'
    expect(datePhrases(text)).toEqual([
      {
        start: 38,
        end: 58,
        text: 'early September 2024',
        date: '[2024-09-01..2024-09-10]',
        kind: 'point',
        rule: 'part',
      },
    ])
  })
  it('finds several', () => {
    expect(read('Banned in 2003, recognised in July 2025; talks ran from 26 to 28 May 2026.')).toEqual([
      ['2003', '2003'],
      ['July 2025', '2025-07'],
      ['from 26 to 28 May 2026', '2026-05-26/2026-05-28'],
    ])
  })
})

describe('dateFromReference', () => {
  it.each<[string, string | undefined]>([
    ['Paper A, 25 August 2021', '2021-08-25'],
    ['Paper A, Aug. 25, 2021', '2021-08-25'],
    ['Paper A, 2021-08-25', '2021-08-25'],
    ['Paper A (2021)', '2021'],
    ['Paper A, 2021', '2021'],
    ['Paper A, August 2021', '2021-08'],
    ['Treaty of 2019, Paper A, 25 August 2021', '2021-08-25'],
    ['Paper A, 25 August 2021. Accessed 3 May 2024.', '2021-08-25'],
    ['Paper A. Retrieved 2024-05-03.', undefined],
    ['Газета А, 25 августа 2021 г.', '2021-08-25'],
    ['Journal A, 1er août 2021', '2021-08-01'],
    ['Zeitung A, 25. März 2021', '2021-03-25'],
    ['Diario A, 25 de agosto de 2021', '2021-08-25'],
    ['Journal A, août 2021', '2021-08'],
    ['甲报，2021年8月25日', '2021-08-25'],
    ['No. 45/2024', undefined],
    ['Paper A', undefined],
    ['', undefined],
  ])('%j', (text, date) => {
    expect(dateFromReference(text)).toBe(date)
  })
})

describe('properties', () => {
  const piece = fc.constantFrom(
    ...[
      'early',
      'mid',
      '-',
      '–',
      'late',
      'the',
      'end',
      'of',
      'by',
      'before',
      'after',
      'since',
      'from',
      'to',
      'and',
      'or',
      'between',
    ],
    ...[
      '1',
      '5',
      '31',
      '2024',
      '1980',
      's',
      'th',
      'century',
      'May',
      'may',
      'Feb',
      '.',
      ',',
      'September',
      'spring',
      'Q',
      '3',
      'week',
    ],
    ...[
      'first',
      'last',
      'next',
      'Wednesday',
      'ago',
      'two',
      'days',
      'in',
      'circa',
      'until',
      '/',
      'T',
      ':',
      'Z',
      '00',
      '12',
      '\ud800',
    ],
  )
  const words = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 30 })
    .map((parts) => parts.map(([word, gap]) => word + gap).join(''))
  const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 200 }))
  const anchor = fc.constantFrom(undefined, '2024', '2024-02', '2024-02-29', '2023-12-31', '[2024..]')

  it('spans are ordered, apart, in range; every date is in the grammar and on the calendar', () => {
    fc.assert(
      fc.property(text, anchor, (value, own) => {
        let done = 0
        for (const { start, end, text: raw, date, kind } of datePhrases(value, { anchor: own })) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(raw).toBe(value.slice(start, end))
          expect(date).toMatch(kind === 'point' ? POINT : PERIOD)
          expect([date, (kind === 'point' ? parsePointDate(date) : parsePeriod(date)) !== undefined]).toEqual(
            [date, true],
          )
          done = end
        }
      }),
      { numRuns: 5000 },
    )
  })
  it('a reference date is in the grammar', () => {
    fc.assert(
      fc.property(text, (value) => POINT.test(dateFromReference(value) ?? '2024')),
      { numRuns: 2000 },
    )
  })
})

describe('hostile input stays linear', () => {
  it.each([
    '1,',
    '.',
    ' ',
    '[',
    '2024-',
    '2024 ',
    'early ',
    'the ',
    'between 1 and ',
    'May ',
    '1 to ',
    'Wed, ',
    'by the end of ',
    'mid-',
    'will Monday ',
  ])('200 kB of %j', (unit) => {
    const value = unit.repeat(Math.ceil(200_000 / unit.length))
    const started = performance.now()
    datePhrases(value, { anchor: '2026-05-29' })
    dateFromReference(value)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
