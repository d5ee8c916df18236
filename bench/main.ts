/**
 * What validation costs beside `JSON.parse` of the same bytes, ours and that of others:
 * `npm run bench` writes bench/RESULTS.md and bench/chart.svg; `npm run bench -- --quick` only compares ours with
 * generous limits and ends with 1 when one is passed.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledProgram } from './bundle.ts'
import { CONTENDERS } from './contenders.ts'
import { footprints } from './footprint.ts'
import type { Measured } from './one.ts'
import { chart, markdown, type Result } from './report.ts'
import { WORKLOADS } from './workloads.ts'

const ROUNDS = 3
const MILLISECONDS = 2000

/** Ratios to `JSON.parse` that even a busy machine keeps to. */
const LIMITS: [contender: string, workload: string, limit: number][] = [
  ['communique stream', 'statements', 0.85],
  ['communique stream', 'dossiers', 0.65],
  ['communique stream', 'statements, 1 % bad', 1.3],
  ['communique guard', 'statements', 0.75],
  ['communique guard', 'dossiers', 0.75],
]
const MOST_GZIPPED = { 'guard of citations': 900, 'all guards': 7000 }

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

async function full(): Promise<void> {
  const results: Result[] = []
  const names = Object.keys(CONTENDERS)
  for (const workload of WORKLOADS) {
    const found = new Map<string, Measured[]>(names.map((name) => [name, []]))
    for (let round = 0; round < ROUNDS; round++)
      for (let i = 0; i < names.length; i++) {
        const name = names[(i + round * 3) % names.length]!
        found.get(name)!.push(measure(workload, name, MILLISECONDS))
      }
    for (const name of names) {
      const runs = found.get(name)!
      const ratios = runs.map(({ floor, check }) => check / floor).sort((a, b) => a - b)
      const readsBytes = name === 'communique stream'
      results.push({
        workload,
        contender: name,
        check: ratios[0]!,
        median: ratios[Math.floor(ROUNDS / 2)]!,
        pipeline: ratios[0]! + (readsBytes ? 0 : 1),
        parseSpeed: Math.max(...runs.map(({ bytes, floor }) => bytes / floor / 1000)),
        otherVerdicts: runs[0]!.otherVerdicts,
      })
      console.log(
        `${workload.padEnd(24)}${name.padEnd(26)}${ratios.map((ratio) => ratio.toFixed(2)).join('  ')}`,
      )
    }
  }
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), markdown(results, await footprints()))
  writeFileSync(join(import.meta.dirname, 'chart.svg'), chart(results))
}

if (process.argv.includes('--quick')) process.exitCode = (await quick()) ? 0 : 1
else await full()
