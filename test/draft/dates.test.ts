import { describe, expect, it } from 'vitest'
import { fromDraft } from '../../src/draft/index.ts'
import { BRIEF, draft, errorOf, errorsOf, SIGNED } from './drafts.ts'

/** The signature of a brief that words its date so, as the draft gives it. */
function signature(words: string, given: { date?: string; dateText?: string }, issued?: string) {
  const text = BRIEF.replace('on 3 September 2024', words)
  const exact = SIGNED.replace('on 3 September 2024', words)
  const sources = [{ label: 'brief', text, ...(issued && { record: { issued } }) }]
  const value = draft({
    event: { date: given.date, dateText: given.dateText },
    signed: { exact, claims: [] },
    said: { citations: [{ source: '2' }] },
  })
  const { dossier } = fromDraft(value, { sources })
  const { date, dateText } = dossier!.agreements[0]!.events![0]!
  return { date, dateText, errors: errorsOf(value, sources), value, sources }
}

describe('dates', () => {
  it.each([
    ['on 3 September 2024', { date: '2024-09-03', dateText: '3 September 2024' }, '2024-09-03'],
    [
      'in early September 2024',
      { date: '2024-09', dateText: 'early September 2024' },
      '[2024-09-01..2024-09-10]',
    ],
    ['in early September 2024', { dateText: 'early September 2024' }, '[2024-09-01..2024-09-10]'],
    ['on 3 September 2024', { date: '2024', dateText: '3 September 2024' }, '2024-09-03'],
    ['in 2024', { date: '2024', dateText: '2024' }, '2024'],
  ])('%s with %o is stored as the words say', (words, given, expected) => {
    expect(signature(words, given)).toMatchObject({ date: expected, dateText: given.dateText, errors: [] })
  })

  it('keep a hedge that the model left out of the words', () => {
    expect(
      signature('in early September 2024', { date: '2024-09', dateText: 'September 2024' }),
    ).toMatchObject({ date: '[2024-09-01..2024-09-10]', dateText: 'early September 2024', errors: [] })
  })

  it('are counted from the date of the brief', () => {
    const given = { dateText: 'Wednesday' }
    expect(signature('on Wednesday', given, '2024-09-05')).toMatchObject({ date: '2024-09-04', errors: [] })
    expect(signature('on Wednesday', given)).toMatchObject({
      date: undefined,
      dateText: 'Wednesday',
      errors: [],
    })
  })

  it("keep the model's date where nobody else can read the words", () => {
    const given = { date: '2024-09-15', dateText: 'the feast of the harvest' }
    expect(signature('at the feast of the harvest', given)).toMatchObject({ date: '2024-09-15', errors: [] })
  })

  it('are read from their own words where a sentence has several', () => {
    const words = 'on 3 September 2024, after talks on 12 May 2023,'
    expect(signature(words, { dateText: '3 September 2024' })).toMatchObject({
      date: '2024-09-03',
      errors: [],
    })
    const both = { date: '2023', dateText: '3 September 2024, after talks on 12 May 2023' }
    expect(signature(words, both)).toMatchObject({ date: '2023', errors: [] })
  })

  it('of something that lasted are left in words', () => {
    expect(signature('since 2021', { dateText: 'since 2021' })).toMatchObject({
      date: undefined,
      dateText: 'since 2021',
      errors: [],
    })
  })

  it('must be what their words say', () => {
    const { errors, date, dateText, value, sources } = signature('in early September 2024', {
      date: '2024-10',
      dateText: 'early September 2024',
    })
    expect(errors).toEqual(['draft/date-mismatch /events/0/date'])
    expect({ date, dateText }).toEqual({ date: undefined, dateText: 'early September 2024' })
    expect(errorOf(value, sources)).toMatchObject({
      message: 'The date "2024-10" is not what "early September 2024" says: between 1 and 10 September 2024.',
      suggestion: '[2024-09-01..2024-09-10]',
    })
  })

  it('may not be finer than their words', () => {
    expect(signature('in September 2024', { date: '2024-09-03', dateText: 'September 2024' }).errors).toEqual(
      ['time/false-precision /events/0/date'],
    )
  })

  it('need words', () => {
    expect(signature('on 3 September 2024', { date: '2024-09-03' })).toMatchObject({
      errors: ['draft/wording-missing /events/0/dateText'],
      date: undefined,
    })
  })

  it('need words that stand in the text', () => {
    const { value, sources, date } = signature('in early September 2024', {
      date: '2024-10',
      dateText: 'October 2024',
    })
    expect(date).toBeUndefined()
    expect(errorOf(value, sources)).toMatchObject({
      rule: 'draft/wording-absent',
      pointer: '/events/0/dateText',
      suggestion: 'early September 2024',
    })
  })

  it('that cannot be read are told', () => {
    const words = { dateText: '3 September 2024' }
    const unreadable = signature('on 3 September 2024', { date: 'the third', ...words })
    expect(unreadable.errors).toEqual(['schema/pattern /events/0/date'])
    expect(errorOf(unreadable.value, unreadable.sources).suggestion).toBe('2024-09-03')
    expect(signature('on 3 September 2024', { date: '2023-02-29', ...words }).errors).toEqual([
      'time/not-a-date /events/0/date',
    ])
  })

  it('on which something was said follow the same rules', () => {
    const said = { saidOn: '2024-09-03', saidOnText: 'on Tuesday' }
    expect(errorsOf(draft({ said }))).toEqual(['draft/wording-absent /statements/1/saidOnText'])
  })
})
