/** Holds validators and regular expression engines in other languages against the conformance kit. */
import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { DIALECTS, type Dialect } from '../../src/schema/index.ts'
import { compare, readKnown } from './compare.ts'
import { JUDGES, type Judge } from './judges.ts'
import { isUpToDate, type Row, writePage } from './page.ts'
import { differences, ENGINES, type Engine, patterns, texts } from './patterns.ts'
import { run } from './programs.ts'
import { cases, casesOf, FORMS, messages } from './suites.ts'
import { install, missingTools } from './toolchains.ts'

interface Options {
  only?: string[]
  judge?: string
  dialect?: Dialect
  most?: number
  write?: boolean
}

const SHOWN = 10

const command = new Command('npm run test:foreign --')
  .description(
    'Holds validators and regular expression engines in other languages against the conformance kit.',
  )
  .option('--only <names...>', 'languages or names of validators')
  .addOption(
    new Option('--judge <command>', 'a validator of your own; docs/conformance.md says how').conflicts([
      'only',
      'write',
    ]),
  )
  .addOption(
    new Option('--dialect <dialect>', 'one dialect only').choices(Object.keys(DIALECTS)).conflicts('write'),
  )
  .addOption(
    new Option('--most <n>', 'leave out vectors with a longer list').argParser(count).conflicts('write'),
  )
  .addOption(new Option('--write', 'write docs/conformance.md').conflicts('only'))
  .parse()
const options = command.opts<Options>()

const judges = options.judge ? [ownJudge(options.judge)] : JUDGES.filter(isAsked)
const engines = options.judge ? [] : ENGINES.filter(isAsked)
if (judges.length + engines.length === 0)
  command.error(
    `--only knows the languages ${list(JUDGES.map(({ language }) => language))}, and the validators ${list(JUDGES.map(({ name }) => name))}`,
  )

const all = cases()
const known = readKnown()
const questions = patterns()
const asked = texts(all, questions)
const rows = new Map<string, Row>()
const different = new Map<Engine, number>()
let passed = 0
let failed = 0
let skipped = 0

await inTurn([
  ...judges.map((judge) => () => attempt(judge, `${judge.name} ${judge.version}`, () => judgeAll(judge))),
  ...engines.map((engine) => () => attempt(engine, engine.name, () => matchAll(engine))),
])

const isWhole = !options.only && !options.judge && !options.dialect && !options.most && skipped === 0
if (isWhole) tellPage()
else if (options.write)
  tell('FAILED', 'docs/conformance.md', ['It is not written when a validator was skipped.'])
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exitCode = failed === 0 ? 0 : 1

/** Runs one validator or engine, once its tools are there, and tells how it went in one line. */
async function attempt(
  { language }: Pick<Judge, 'language'>,
  name: string,
  work: () => Promise<[summary: string, faults: string[]]>,
): Promise<void> {
  const what = `${name} (${language})`
  const missing = options.judge ? [] : missingTools(language)
  if (missing.length > 0) {
    const isFatal = process.env.CI === 'true'
    tell(isFatal ? 'FAILED' : 'skipped', `${what}: ${list(missing)} not found`, [])
    return
  }
  const started = performance.now()
  try {
    if (!options.judge) await install(language)
    const [summary, faults] = await work()
    const seconds = Math.round((performance.now() - started) / 1000)
    tell(faults.length === 0 ? 'ok' : 'FAILED', `${what}: ${summary}, ${seconds} s`, faults)
  } catch (error) {
    tell('FAILED', what, [(error as Error).message])
  }
}

async function judgeAll(judge: Judge): Promise<[string, string[]]> {
  const faults: string[] = []
  const summary: string[] = []
  for (const dialect of judge.dialects.filter((name) => name === (options.dialect ?? name))) {
    const row: Row = {
      judge,
      dialect,
      agreed: { plain: 0, bundle: 0, validate: 0 },
      disagreed: 0,
      explained: 0,
    }
    for (const form of FORMS) {
      const suite = { dialect, form }
      const vectors = casesOf(suite, all, Math.min(options.most ?? Infinity, judge.most ?? Infinity))
      const printed = await run(judge.command, { input: messages(suite, vectors) })
      const listed = known.filter(
        (entry) => entry.judge === judge.name && entry.dialect === dialect && entry.form === form,
      )
      const { agreed, disagreements, explained, gone } = compare(vectors, printed, listed)
      row.agreed[form] = agreed
      row.disagreed += disagreements.length
      row.explained += explained
      faults.push(
        ...disagreements.map((vector) => `${dialect} ${form}: ${vector}`),
        ...gone.map(
          (vector) => `${dialect} ${form}: listed in known.json, but judged as the kit wants: ${vector}`,
        ),
      )
    }
    rows.set(judge.name + judge.language + dialect, row)
    summary.push(`${dialect} ${FORMS.map((form) => row.agreed[form]).join(' + ')} agreed`)
  }
  return [summary.join(', '), faults]
}

async function matchAll(engine: Engine): Promise<[string, string[]]> {
  const faults = await differences(engine, questions, asked)
  different.set(engine, faults.length)
  return [`${questions.length} patterns, ${asked.length} texts`, faults]
}

function tellPage(): void {
  const results = {
    vectors: all.length,
    rows: judges.flatMap((judge) =>
      judge.dialects.flatMap((dialect) => rows.get(judge.name + judge.language + dialect) ?? []),
    ),
    engines: engines.map((engine) => ({ engine, different: different.get(engine) ?? 0 })),
    patterns: questions.length,
    texts: asked.length,
    known,
  }
  if (options.write) writePage(results)
  else if (!isUpToDate(results))
    tell('FAILED', 'docs/conformance.md is not up to date', ['npm run test:foreign -- --write writes it.'])
}

function tell(verdict: 'ok' | 'FAILED' | 'skipped', what: string, details: readonly string[]): void {
  console.log(`${verdict.padEnd(8)}${what}`)
  for (const detail of details.slice(0, SHOWN)) console.log(`          ${detail}`)
  if (details.length > SHOWN) console.log(`          and ${details.length - SHOWN} more`)
  if (verdict === 'ok') passed++
  else if (verdict === 'skipped') skipped++
  else failed++
}

/** As many at a time as there are processors; the first are those that take longest to build. */
async function inTurn(work: (() => Promise<void>)[]): Promise<void> {
  const queue = work.toReversed()
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

function isAsked({ name, language }: { name: string; language: string }): boolean {
  const asked = options.only?.map((word) => word.toLowerCase())
  return asked === undefined || [name, language].some((word) => asked.includes(word.toLowerCase()))
}

function ownJudge(line: string): Judge {
  const shell = process.platform === 'win32' ? ['cmd', '/c', line] : ['sh', '-c', line]
  return {
    name: line,
    language: 'JavaScript',
    version: '',
    dialects: ['2020-12', 'draft-07'],
    command: shell,
  }
}

function count(text: string): number {
  if (!/^[0-9]+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(text)
}

function list(words: readonly string[]): string {
  return [...new Set(words)].join(', ')
}
