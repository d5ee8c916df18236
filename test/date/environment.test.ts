import { isMainThread } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import {
  addDuration,
  bounds,
  canonicalDate,
  describeDate,
  before as isBefore,
  suggestDate,
  whyNotADate,
} from '../../src/date/index.ts'

const TEXTS = [
  '2024-03-31',
  '2024-10',
  '2024-09-03T04:00+03:00',
  '[2024-09-01..2024-09-10]',
  '2021/..',
  '2023-02-29',
]
const WORDS = ['EARLY SEPTEMBER 2024', 'ın 2024', 'FRIDAY 3 JULY 2024', '2024-09-03t04:00z']

function everything(): unknown {
  return [
    ...TEXTS.map((text) => [
      bounds(text),
      describeDate(text),
      addDuration(text, 'P1Y1M1D'),
      addDuration(text, 'PT25H'),
      isBefore(text, '2024-09-03'),
    ]),
    ...WORDS.map((text) => [suggestDate(text), whyNotADate(text), canonicalDate(text)]),
  ]
}

describe('results do not depend on the machine', () => {
  const { TZ, LANG, LC_ALL } = process.env

  afterEach(() => {
    Object.assign(process.env, { TZ: TZ ?? 'UTC', LANG: LANG ?? 'C', LC_ALL: LC_ALL ?? 'C' })
  })

  it.each([
    ['Asia/Kabul', 'tr_TR.UTF-8'],
    ['America/St_Johns', 'ar_SA.UTF-8'],
    ['Pacific/Apia', 'th_TH.UTF-8'],
    ['Pacific/Kiritimati', 'fa_AF.UTF-8'],
  ])('time zone %s, locale %s', (zone, locale) => {
    process.env.TZ = 'UTC'
    const expected = everything()
    Object.assign(process.env, { TZ: zone, LANG: locale, LC_ALL: locale })
    // A worker thread keeps the zone of its process, so only the main thread can prove that the zone changed.
    if (isMainThread) expect(new Date(2024, 8, 3).getTime()).not.toBe(Date.UTC(2024, 8, 3))
    expect(everything()).toEqual(expected)
  })
})
