import { join } from 'node:path'
import { allSchemas, type JsonSchema } from '../../src/schema/index.ts'
import { readJson } from '../conformance/kit.ts'
import { run } from './programs.ts'
import type { Case } from './suites.ts'
import { CACHE, HERE, type Language, PYTHON } from './toolchains.ts'

/** A regular expression engine: a flag of this one, or a program that speaks the protocol of docs/conformance.md. */
export interface Engine {
  name: string
  language: Language
  match: readonly string[] | { flags: string }
}

/** A pattern of the schemas, and what stands beside it under `not`. */
interface Question {
  pattern: string
  not: string
}

export const ENGINES: readonly Engine[] = [
  { name: 'RegExp', language: 'JavaScript', match: { flags: '' } },
  { name: 'RegExp, flag u', language: 'JavaScript', match: { flags: 'u' } },
  { name: 're', language: 'Python', match: [PYTHON, join(HERE, 'python/patterns.py')] },
  { name: 'regexp (RE2)', language: 'Go', match: [join(CACHE, 'Go/patterns')] },
  {
    name: 'java.util.regex',
    language: 'Java',
    match: ['java', '-cp', join(CACHE, 'Java/*'), join(HERE, 'java/Patterns.java')],
  },
  { name: 'regex', language: 'Rust', match: [join(CACHE, 'Rust/release/patterns')] },
]

const LINE_BREAKS = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029']

/** Every pattern of the schemas with the pattern beside it, once. */
export function patterns(): Question[] {
  const found = new Map<string, Question>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { pattern, not } = value as JsonSchema
    if (typeof pattern === 'string' && not?.pattern) found.set(pattern, { pattern, not: not.pattern })
    for (const child of Object.values(value)) visit(child)
  }
  for (const schema of allSchemas().values()) visit(schema)
  return [...found.values()]
}

/** Every text and key of the vectors, every date of the kit, and what matches with line breaks after it. */
export function texts(all: readonly Case[], questions: readonly Question[]): string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value === 'string') found.add(value)
    if (typeof value !== 'object' || value === null) return
    for (const [key, child] of Object.entries(value)) {
      found.add(key)
      visit(child)
    }
  }
  for (const { file, data } of all) if (file !== 'large.json') visit(data)
  visit(readJson('dates.json'))
  const expressions = questions.map(({ pattern }) => new RegExp(pattern, 'u'))
  const matching = [...found].filter((text) => expressions.some((expression) => expression.test(text)))
  for (const text of matching) for (const end of LINE_BREAKS) found.add(text + end)
  return [...found]
}

/** The pairs of pattern and text on which an engine says otherwise than JavaScript with the flag u. */
export async function differences(
  { match }: Engine,
  questions: readonly Question[],
  all: readonly string[],
): Promise<string[]> {
  const asked = questions.flatMap(({ pattern, not }) => [pattern, not])
  const expected = matches('u', asked, all)
  const answers = 'flags' in match ? matches(match.flags, asked, all) : await ask(match, asked, all)
  const accepts = (lists: boolean[][], question: number, text: number) =>
    lists[2 * question]![text]! && !lists[2 * question + 1]![text]!
  return questions.flatMap(({ pattern }, question) =>
    all
      .filter((_, text) => accepts(answers, question, text) !== accepts(expected, question, text))
      .map((text) => `${pattern} on ${JSON.stringify(text)}`),
  )
}

function matches(flags: string, asked: readonly string[], all: readonly string[]): boolean[][] {
  return asked.map((pattern) => {
    const expression = new RegExp(pattern, flags)
    return all.map((text) => expression.test(text))
  })
}

async function ask(
  command: readonly string[],
  asked: readonly string[],
  all: readonly string[],
): Promise<boolean[][]> {
  const input = asked.map((pattern) => `${JSON.stringify({ pattern, texts: all })}\n`)
  const printed = await run(command, { input })
  return printed
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { matches: boolean[] }).matches)
}
