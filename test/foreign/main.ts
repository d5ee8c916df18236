/** Holds validators and regular expression engines of other languages against the conformance kit. */
import { availableParallelism } from 'node:os'
import { readKnown } from './compare.ts'
import { JUDGES, type Judge, judgeOf } from './judges.ts'
import { judgeAll } from './judging.ts'
import { command, type Options } from './options.ts'
import { isUpToDate, type Row, writePage } from './page.ts'
import { differences, ENGINES, type Engine, patterns, texts } from './patterns.ts'
import { cases, FORMS } from './suites.ts'
import { install, type Language, missingTools } from './toolchains.ts'

const SHOWN = 10

const options = command.parse().opts<Options>()
const judges = options.judge ? [judgeOf(options.judge)] : JUDGES.filter(isAsked)
const engines = options.judge ? [] : ENGINES.filter(isAsked)
if (judges.length + engines.length === 0)
  command.error(
    `error: --only takes languages (${list(JUDGES.map(({ language }) => language))}) and validators (${list(JUDGES.map(({ name }) => name))})`,
  )

const all = cases()
const known = readKnown()
const questions = patterns()
const answered = texts(all, questions)
const rows = new Map<Judge, Row[]>()
const different = new Map<Engine, number>()
const told = { ok: 0, FAILED: 0, skipped: 0 }

await inTurn([
  ...engines.map((engine) => () => attempt(engine.name, engine.language, () => match(engine))),
  ...judges.map((judge) => () => attempt(`${judge.name} ${judge.version}`, judge.language, () => ask(judge))),
])

const isWhole = !options.only && !options.judge && !options.dialect && options.most === undefined
if (isWhole && told.skipped === 0) tellPage()
else if (options.write) tell('FAILED', 'docs/conformance.md is only written when nothing is skipped')
console.log(`${told.ok} passed, ${told.FAILED} failed, ${told.skipped} skipped`)
process.exitCode = told.FAILED === 0 ? 0 : 1

/** Does the work of one validator or engine, once its programs are there, and tells in one line how it went. */
async function attempt(
  name: string,
  language: Language | 'own',
  work: () => Promise<{ summary: string; faults: string[] }>,
): Promise<void> {
  const what = language === 'own' ? name.trim() : `${name} (${language})`
  const missing = language === 'own' ? [] : missingTools(language)
  if (missing.length > 0)
    return tell(
      process.env.CI === 'true' ? 'FAILED' : 'skipped',
      `${what}: no ${list(missing)} on this machine`,
    )
  try {
    if (language !== 'own') await install(language)
    const started = performance.now()
    const { summary, faults } = await work()
    const seconds = Math.round((performance.now() - started) / 1000)
    tell(faults.length === 0 ? 'ok' : 'FAILED', `${what}: ${summary}, ${seconds} s`, faults)
  } catch (error) {
    tell('FAILED', what, [(error as Error).message])
  }
}

async function ask(judge: Judge): Promise<{ summary: string; faults: string[] }> {
  const result = await judgeAll(judge, all, known, options)
  rows.set(judge, result.rows)
  const summary = result.rows.map(
    ({ dialect, agreed }) => `${dialect} ${FORMS.map((form) => agreed[form]).join(' + ')}`,
  )
  return { summary: `agrees on ${summary.join(', ')}`, faults: result.faults }
}

async function match(engine: Engine): Promise<{ summary: string; faults: string[] }> {
  const faults = await differences(engine, questions, answered)
  different.set(engine, faults.length)
  return { summary: `${questions.length} patterns with ${answered.length} texts`, faults }
}

function tellPage(): void {
  const results = {
    vectors: all.length,
    rows: judges.flatMap((judge) => rows.get(judge) ?? []),
    engines: engines.map((engine) => ({ engine, different: different.get(engine) ?? 0 })),
    patterns: questions.length,
    texts: answered.length,
    known,
  }
  if (told.FAILED > 0) return
  if (options.write) writePage(results)
  else if (!isUpToDate(results))
    tell('FAILED', 'docs/conformance.md is out of date: npm run test:foreign -- --write')
}

function tell(verdict: keyof typeof told, what: string, details: readonly string[] = []): void {
  console.log(`${verdict.padEnd(9)}${what}`)
  for (const detail of details.slice(0, SHOWN)) console.log(`         ${detail}`)
  if (details.length > SHOWN) console.log(`         and ${details.length - SHOWN} more`)
  told[verdict]++
}

/** As many at a time as there are processors. */
async function inTurn(work: readonly (() => Promise<void>)[]): Promise<void> {
  const queue = [...work]
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

function isAsked({ name, language }: { name: string; language: string }): boolean {
  const words = options.only?.map((word) => word.toLowerCase())
  return words === undefined || [name, language].some((word) => words.includes(word.toLowerCase()))
}

function list(words: readonly string[]): string {
  return [...new Set(words)].join(', ')
}
