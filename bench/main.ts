/**
 * What validation costs beside `JSON.parse` of the same bytes, ours and that of others:
 * `npm run bench` writes bench/RESULTS.md and bench/chart.svg; `npm run bench -- --quick` only compares ours with
 * generous limits and ends with 1 when one is passed.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledCommandLine, bundledProgram } from './bundle.ts'
import { CONTENDERS } from './contenders.ts'
import { footprints } from './footprint.ts'
import { goalRows, goals } from './goals.ts'
import { instantiations } from './instantiations.ts'
import type { Measured } from './one.ts'
import { otherPrograms, startUps, streamMemory } from './programs.ts'
import { measureReferences, wordsOf } from './references.ts'
import { chart, markdown, type Result } from './report.ts'
import { WORKLOADS } from './workloads.ts'

const ROUNDS = 3
const PEER_ROUNDS = 2
const MILLISECONDS = 1000

/** Ratios to `JSON.parse` that even a busy machine keeps to. */
const LIMITS: [contender: string, workload: string, limit: number][] = [
  ['communique stream', 'statements', 0.85],
  ['communique stream', 'dossiers', 0.65],
  ['communique stream', 'statements, 1 % bad', 1.1],
  ['communique stream', 'statements, 10 % bad', 2],
  ['communique stream, level record', 'statements', 3],
  ['communique stream, level record', 'dossiers', 3],
  ['communique guard', 'statements', 0.75],
  ['communique guard', 'dossiers', 0.75],
]
const MOST_GZIPPED = { 'guard of citations': 819, 'all guards': 7000 }

const program = await bundledProgram()

function measure(workload: string, contender: string, milliseconds: number): Measured {
  const args = [program, workload, contender, String(milliseconds)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

async function quick(): Promise<boolean> {
  let passed = 0
  let failed = 0
  const tell = (ok: boolean, text: string): void => {
    console.log(`${ok ? 'ok' : 'FAILED'}  ${text}`)
    if (ok) passed++
    else failed++
  }
  for (const [contender, workload, limit] of LIMITS) {
    const { floor, check, otherVerdicts } = measure(workload, contender, 1500)
    const ratio = check / floor
    tell(
      ratio <= limit && otherVerdicts === 0,
      `${contender}, ${workload}: ${ratio.toFixed(2)} of JSON.parse, at most ${limit}; ${otherVerdicts} other verdicts`,
    )
  }
  for (const { what, gzipped } of await footprints()) {
    const most = MOST_GZIPPED[what as keyof typeof MOST_GZIPPED]
    if (most) tell(gzipped <= most, `${what}: ${gzipped} bytes gzipped, at most ${most}`)
  }
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0
}

/** Measures all contenders in turns; one whose process fails is told and left out. */
function measureAll(workload: string): Result[] {
  const runs = new Map<string, Measured[]>(Object.keys(CONTENDERS).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, measured] of runs) {
      const isOurs = name.startsWith('communique')
      if (!isOurs && round >= PEER_ROUNDS) continue
      try {
        measured.push(measure(workload, name, isOurs ? 2 * MILLISECONDS : MILLISECONDS))
      } catch (error) {
        console.log(`${name} failed on ${workload}: ${(error as Error).message.split('\n')[0]}`)
        runs.delete(name)
      }
    }
  return [...runs].map(([name, measured]) => resultOf(workload, name, measured))
}

function resultOf(workload: string, contender: string, runs: readonly Measured[]): Result {
  const ratios = runs.map(({ floor, check }) => check / floor).sort((a, b) => a - b)
  return {
    workload,
    contender,
    check: ratios[0]!,
    median: ratios[Math.floor(ratios.length / 2)]!,
    pipeline: ratios[0]! + (contender.startsWith('communique stream') ? 0 : 1),
    parseSpeed: Math.max(...runs.map(({ bytes, floor }) => bytes / floor / 1000)),
    otherVerdicts: runs[0]!.otherVerdicts,
  }
}

async function full(): Promise<void> {
  const results: Result[] = []
  for (const workload of WORKLOADS)
    for (const result of measureAll(workload)) {
      results.push(result)
      console.log(`${workload.padEnd(24)}${result.contender.padEnd(34)}${result.check.toFixed(2)}`)
    }
  const commandLine = await bundledCommandLine()
  const startUpFigures = startUps(commandLine)
  const megabytes = {
    schema: await streamMemory(commandLine, 'schema'),
    record: await streamMemory(commandLine, 'record'),
  }
  console.log(`memory of a stream of 1 GB: ${JSON.stringify(megabytes)} MB`)
  const others = await otherPrograms(commandLine)
  const references = await measureReferences()
  console.log(wordsOf(references))
  const figures = {
    footprints: await footprints(),
    instantiations: instantiations(),
    megabytes,
    references,
  }
  writeFileSync(
    join(import.meta.dirname, 'RESULTS.md'),
    markdown(results, figures, { startUps: startUpFigures, others }),
  )
  writeFileSync(join(import.meta.dirname, 'chart.svg'), chart(results))
  for (const row of goalRows(goals(results, figures))) console.log(row)
}

if (process.argv.includes('--quick')) process.exitCode = (await quick()) ? 0 : 1
else await full()
