/** Measures one contender on one workload in a process of its own and prints the figures as JSON. */
import { isUtf8 } from 'node:buffer'
import { performance } from 'node:perf_hooks'
import { check } from '../src/check/check.ts'
import { isStreamLine } from '../src/generated/guards.ts'
import type { LineChecker } from '../src/stream/line-checker.ts'
import { CONTENDERS } from './contenders.ts'
import { workload } from './workloads.ts'

/** What one process measured, in milliseconds for the whole workload. */
export interface Measured {
  bytes: number
  /** `JSON.parse` of every line, the line cut out and decoded. */
  floor: number
  /** The check alone: of parsed values, or of the bytes. */
  check: number
  /** How many lines got another verdict than from our guard, and from the check where rules are applied. */
  otherVerdicts: number
}

const LINE_FEED = 10
/** Floor and check take turns on pieces of about this size, so that both meet the same noise. */
const PIECE = 300_000

const [name, contenderName, milliseconds] = process.argv.slice(2)
const { bytes } = workload(name!)
const contender = await CONTENDERS[contenderName!]!()

function piecesOf(): [start: number, end: number][] {
  const found: [number, number][] = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, Math.min(bytes.length, start + PIECE) - 1) + 1
    found.push([start, end])
    start = end
  }
  return found
}

function parseLines(start: number, end: number): unknown[] {
  const values: unknown[] = []
  for (let from = start; from < end; ) {
    const to = bytes.indexOf(LINE_FEED, from)
    values.push(JSON.parse(bytes.toString('utf8', from, to)))
    from = to + 1
  }
  return values
}

function checkLines(checker: LineChecker, start: number, end: number, verdicts?: boolean[]): void {
  if (!isUtf8(bytes.subarray(start, end))) throw new Error('The workload is no text.')
  for (let from = start; from < end; ) {
    let to = checker.recognise(bytes, from)
    let ok = to >= 0
    if (ok) ok = checker.recognised(bytes.subarray(from, to)).ok
    else {
      to = bytes.indexOf(LINE_FEED, from)
      ok = checker.line(bytes.subarray(from, to)).ok
    }
    verdicts?.push(ok)
    from = to + 1
  }
}

function verdicts(): boolean[] {
  if (contender.of === 'values') return parseLines(0, bytes.length).map(contender.isValid)
  const found: boolean[] = []
  checkLines(contender.checker, 0, bytes.length, found)
  return found
}

const withRules = contender.of === 'lines' && contender.level === 'record'
const expected = parseLines(0, bytes.length).map(
  (value) => isStreamLine(value) && (!withRules || check(value, { level: 'record' }).ok),
)
const otherVerdicts = verdicts().filter((verdict, i) => verdict !== expected[i]).length

const pieces = piecesOf()
const floor = pieces.map(() => Infinity)
const checking = pieces.map(() => Infinity)
const timeOf = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}
/** Processor time, so that a busy machine shortens nothing. */
const spent = (): number => (process.cpuUsage().user - before) / 1000
const before = process.cpuUsage().user
do {
  for (const [i, [start, end]] of pieces.entries()) {
    let values: unknown[] = []
    floor[i] = Math.min(
      floor[i]!,
      timeOf(() => {
        values = parseLines(start, end)
      }),
    )
    const time =
      contender.of === 'values'
        ? timeOf(() => {
            for (const value of values) contender.isValid(value)
          })
        : timeOf(() => checkLines(contender.checker, start, end))
    checking[i] = Math.min(checking[i]!, time)
  }
} while (spent() < Number(milliseconds))

const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time)
const measured: Measured = { bytes: bytes.length, floor: sum(floor), check: sum(checking), otherVerdicts }
console.log(JSON.stringify(measured))
