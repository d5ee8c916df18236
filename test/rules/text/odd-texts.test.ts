import { describe, expect, it } from 'vitest'
import { state } from '../../../src/rules/example.ts'
import { oddTexts } from '../../../src/rules/text/odd-texts.ts'

const run = () => ({ asOf: undefined, language: 'en' })

describe('oddTexts', () => {
  it('tells names and texts apart by what is plain in them', () => {
    const record = { ...state('a'), name: 'A\tB', description: 'A\tB\r\nC', honorific: undefined }
    expect(oddTexts(record, run())).toEqual([{ text: 'A\tB', path: ['name'], leaf: 'Label' }])
    const accented = { ...state('a'), name: 'é', description: 'é' }
    expect(oddTexts(accented, run()).map(({ path }) => path)).toEqual([['name'], ['description']])
    expect(oddTexts({ ...state('a'), name: ' ~\x7f' }, run())).toHaveLength(1)
    expect(oddTexts({ ...state('a'), name: ' ~' }, run())).toEqual([])
  })

  it('reads a record once in a run and afresh in the next', () => {
    const record = { ...state('a'), name: 'é' }
    const context = run()
    const first = oddTexts(record, context)
    expect(oddTexts(record, context)).toBe(first)
    expect(oddTexts(state('b'), context)).toEqual([])
    record.name = 'e'
    expect(oddTexts(record, context)).toEqual([])
    record.name = 'ö'
    expect(oddTexts(record, run()).map(({ text }) => text)).toEqual(['ö'])
  })
})
