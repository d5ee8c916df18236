import { isUtf8 } from 'node:buffer'
import { scan } from '../../src/check/scan.ts'
import { isStreamLine } from '../../src/generated/guards.ts'
import { recogniseLine } from '../../src/generated/recognise.ts'
import { StreamLine } from '../../src/model/index.ts'
import { random } from '../support/shape-generator.ts'
import { mutateText } from './mutate-text.ts'
import { seedRecords } from './seed-records.ts'

/** What became of mutated texts. */
export interface TextOutcome {
  texts: number
  /** Lines that are valid by JSON.parse, zod and the scan of the text. */
  valid: number
  recognised: number
  /** Valid lines that the recogniser left to the parser: they cost time and nothing else. */
  needless: number
  /** Where the recogniser, the guard and zod disagree. */
  failures: string[]
}

const MOST_DEPTH = 64
const LINE_FEED = 10

/** Holds the recogniser and the guard against JSON.parse, zod and the scan of the text. */
export function fuzzTexts(seed: number, count: number): TextOutcome {
  const rng = random(seed)
  const texts = seedRecords(seed, 660).map((record) => JSON.stringify(record))
  const outcome: TextOutcome = { texts: 0, valid: 0, recognised: 0, needless: 0, failures: [] }
  const fail = (what: string, line: string): void => {
    if (outcome.failures.length < 20) outcome.failures.push(`${what}: ${JSON.stringify(line.slice(0, 2000))}`)
  }
  while (outcome.texts < count) {
    const mutant = mutateText(rng.pick(texts), rng.pick(texts), rng)
    const before = rng.pick(['', 'x', '{"a', '\n', '  \n'])
    const bytes = Buffer.from(`${before}${mutant}\n${rng.pick(['', '"}\n', '{}\n'])}`)
    if (!isUtf8(bytes)) throw new Error('The fuzz made bytes that are no text.')
    outcome.texts++
    const start = Buffer.byteLength(before)
    const lineEnd = bytes.indexOf(LINE_FEED, start)
    const line = bytes.toString('utf8', start, lineEnd)
    const end = recogniseLine(bytes, start)
    if (end >= 0 && end !== lineEnd) fail('recognised past the line', line)
    const { isValid, isShaped, guarded } = verdictOf(line)
    if (isShaped !== guarded) fail(`zod says ${isShaped}, the guard ${guarded}`, line)
    if (isValid) outcome.valid++
    if (end >= 0) outcome.recognised++
    if (end >= 0 && !isValid) fail('recognised and not valid', line)
    if (end < 0 && isValid) outcome.needless++
  }
  return outcome
}

function verdictOf(line: string): { isValid: boolean; isShaped: boolean; guarded: boolean } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { isValid: false, isShaped: false, guarded: false }
  }
  const isShaped = StreamLine.safeParse(value).success && !hasPrototypeKey(value)
  const isValid = isShaped && scan(line, MOST_DEPTH).faults.length === 0
  return { isValid, isShaped, guarded: isStreamLine(value) }
}

/** zod passes over a key that JSON may hold and no record may, except where anything may stand. */
function hasPrototypeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Object.hasOwn(value, '__proto__')) return true
  return Object.entries(value).some(([key, part]) =>
    key === 'extensions' ? Object.hasOwn(part ?? {}, '__proto__') : hasPrototypeKey(part),
  )
}
