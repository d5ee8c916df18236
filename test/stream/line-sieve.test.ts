import { isUtf8 } from 'node:buffer'
import { describe, expect, test, vi } from 'vitest'
import { checkText } from '../../src/check/check-text.ts'
import { assertion, exampleDossier, source } from '../../src/rules/example.ts'
import { EXAMPLES } from '../../src/rules/examples.ts'
import { lineChecker } from '../../src/stream/line-checker.ts'
import type { AnyRecord } from '../../src/types.ts'
import { mutate } from '../support/mutate.ts'
import { realistic, USUAL_DOSSIER } from '../support/realistic.ts'
import { random } from '../support/shape-generator.ts'

const LISTS = ['actors', 'agreements', 'statements', 'citations', 'sources'] as const
const AS_OF = '2026'

const examples = [...EXAMPLES.values()].flatMap(({ failing, passing, nearMiss }) =>
  [...failing, ...passing, ...nearMiss].map(({ dossier }) => exampleDossier(dossier)),
)

/** Examples of every rule: as dossiers, and each of their records by itself. */
const lines = examples.flatMap((dossier) => [dossier, ...LISTS.flatMap((list): AnyRecord[] => dossier[list])])

const plain = lineChecker({ level: 'record', asOf: AS_OF })
const whole = lineChecker({ level: 'dossier', asOf: AS_OF })
const native = lineChecker({ level: 'record', asOf: AS_OF, isUtf8 } as Parameters<typeof lineChecker>[0])

/** Holds the verdict on a recognised line against the check that applies every rule; false when it is not recognised. */
function agrees(value: unknown, checker = plain, level: 'record' | 'dossier' = 'record'): boolean {
  const text = JSON.stringify(value)
  const block = Buffer.from(`  ${text} \nx`)
  const end = checker.recognise(block, 1)
  if (end < 0) return false
  const line = block.subarray(1, end)
  const { diagnostics } = checkText(line.toString(), { level, asOf: AS_OF })
  expect(checker.recognised(line).findings, text).toEqual(diagnostics)
  return true
}

/** Most of the Han and Hangul characters are left out: their tables have no gaps. */
function isOfManyAlike(code: number): boolean {
  return (code > 0x3400 && code < 0x9ffe) || (code > 0xac00 && code < 0xd7a2)
}

describe('the sieve of rules', () => {
  test('leaves out no rule that finds something in the examples of all rules', () => {
    expect(lines.filter((line) => agrees(line)).length).toBeGreaterThan(lines.length * 0.9)
    for (const line of lines) agrees(line, native)
  })

  test('leaves out no rule of a whole dossier', () => {
    expect(examples.filter((dossier) => agrees(dossier, whole, 'dossier')).length).toBeGreaterThan(
      examples.length * 0.9,
    )
    for (const line of lines) agrees(line, whole, 'dossier')
  })

  test('leaves out none in records and dossiers of ordinary variety', () => {
    const records = realistic(3)
    for (let i = 0; i < 300; i++) {
      expect(agrees(records.statement())).toBe(true)
      agrees(records.agreement())
      agrees(records.actor(), native)
      agrees(records.source())
      if (i % 10 === 0) agrees(records.dossier(USUAL_DOSSIER), native)
    }
  })

  test('leaves out none in damaged examples that kept their shape', () => {
    const rng = random(5)
    let recognised = 0
    for (let i = 0; i < 6000; i++)
      if (agrees(mutate(structuredClone(rng.pick(lines)) as object, rng))) recognised++
    expect(recognised).toBeGreaterThan(500)
  })

  test('leaves out none for any character of the basic plane, alone, in a Latin word or in a Cyrillic one', () => {
    const actor = (name: string, description: string) => ({
      type: 'actor',
      kind: 'person',
      id: 'actor:a',
      name,
      description,
    })
    for (let code = 0; code <= 0xffff; code += isOfManyAlike(code) ? 97 : 1) {
      const character = String.fromCharCode(code)
      const isHalf = code >= 0xd800 && code < 0xe000
      expect(agrees(actor(`a${character}`, character.repeat(30)), native)).toBe(!isHalf)
      const names = [{ text: `АВ${character}`, language: 'en', kind: 'alias' }]
      expect(agrees({ ...actor('A', 'A'), names }, native)).toBe(!isHalf)
    }
  })

  test('gives the records of a dossier its language', () => {
    const dossier = exampleDossier({
      sources: [source('a')],
      statements: [assertion('a', { text: 'Written in another language than this.' })],
    })
    const findings = (value: object): number => {
      const line = Buffer.from(`${JSON.stringify(value)}\n`)
      const end = plain.recognise(line, 0)
      expect(end).toBe(line.length - 1)
      return plain.recognised(line.subarray(0, end)).findings.length
    }
    expect(findings({ ...dossier, language: 'en' })).toBe(0)
    expect(findings({ ...dossier, language: 'ru' })).toBe(1)
    const { language: _, ...rest } = dossier
    expect(findings({ ...rest, language: 'ru' })).toBe(1)
  })

  test('is idle for a record in which nothing stands that a rule looks for', () => {
    const line = Buffer.from(
      '{"type":"statement","kind":"assertion","id":"statement:a","text":"A was signed.","language":"en","appearsIn":{"source":"source:a"},"speechAct":"announce","saidOn":"2024-09-03"}\n',
    )
    const end = plain.recognise(line, 0)
    const parse = vi.spyOn(JSON, 'parse')
    expect(plain.recognised(line.subarray(0, end))).toMatchObject({ ok: true, findings: [] })
    expect(parse).not.toHaveBeenCalled()
    parse.mockRestore()
  })
})
