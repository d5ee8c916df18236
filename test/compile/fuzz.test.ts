import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { fuzzObjects } from '../fuzz/objects.ts'
import { fuzzTexts } from '../fuzz/texts.ts'

// A small share of `npm run test:fuzz`.
const SEED = 1_969

describe(`mutated records (seed ${SEED})`, () => {
  it('as text: nothing is recognised that is not valid', () => {
    const { texts, recognised, needless, failures } = fuzzTexts(SEED, 8000)
    expect(failures).toEqual([])
    expect(recognised).toBeGreaterThan(texts / 5)
    expect(needless).toBeLessThan(recognised / 50)
  })

  it('as objects: guards and zod agree', () => {
    const { objects, valid, failures } = fuzzObjects(SEED, 3000)
    expect(failures).toEqual([])
    expect(valid).toBeGreaterThan(objects / 5)
  })
})

describe('without code made from strings', () => {
  it('the guards and the recogniser work', () => {
    const program = `
      import { isStreamLine } from './src/generated/guards.ts'
      import { recogniseLine } from './src/generated/recognise.ts'
      let refused = false
      try { new Function('') } catch { refused = true }
      const line = '{"type":"citation","id":"citation:a","source":"source:a"}'
      const end = recogniseLine(new TextEncoder().encode(line + '\\n'), 0)
      console.log(refused, end === line.length, isStreamLine(JSON.parse(line)))`
    const args = [
      '--disallow-code-generation-from-strings',
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      program,
    ]
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()).toBe('true true true')
  })
})
