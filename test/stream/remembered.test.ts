import { describe, expect, test } from 'vitest'
import { remembered } from '../../src/stream/remembered.ts'

const judged: (string | undefined)[] = []
const verdictOn = remembered((value) => {
  judged.push(value)
  return value === undefined ? -1 : Number(value.replace(/[^0-9]/g, ''))
})

function ask(text: string): { verdict: number; judged: (string | undefined)[] } {
  const bytes = Buffer.from(`"${text}"`)
  judged.length = 0
  const verdict = verdictOn(bytes, 1, bytes.length - 1)
  return { verdict, judged: [...judged] }
}

describe('what is remembered of values', () => {
  test('is what was said of the very same value, and is asked for once', () => {
    expect(ask('2024-09-03')).toEqual({ verdict: 20240903, judged: ['2024-09-03'] })
    expect(ask('2024-09-03')).toEqual({ verdict: 20240903, judged: [] })
    expect(ask('2024-09-0')).toEqual({ verdict: 2024090, judged: ['2024-09-0'] })
  })

  test('is never that of another value, however many fall into the same place', () => {
    for (let round = 0; round < 2; round++)
      for (let i = 0; i < 20_000; i++) expect(ask(`v-${i}`).verdict).toBe(i)
  })

  test('is nothing of long values, of empty ones, and of those that are written with escapes or beyond ASCII', () => {
    for (const text of ['1'.repeat(41), '', '\\u0031', '1é'])
      for (let times = 0; times < 2; times++) expect(ask(text)).toEqual({ verdict: -1, judged: [undefined] })
  })
})
