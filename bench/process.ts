import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { finished } from 'node:stream/promises'

/** What a program took from its start to its end. */
export interface ProgramCost {
  /** Seconds of processor time. */
  seconds: number
  /** The most memory that it held; undefined where the system does not tell. */
  megabytes: number | undefined
  code: number | null
}

const TICKS_PER_SECOND = 100
const MILLISECONDS_BETWEEN_LOOKS = 5

/** Runs a program and watches it; `chunks` are written to its standard input. Its output is thrown away. */
export async function costOf(
  command: string,
  args: readonly string[],
  chunks: Iterable<Uint8Array> = [],
): Promise<ProgramCost> {
  const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'ignore'] })
  const cost: ProgramCost = { seconds: 0, megabytes: undefined, code: null }
  const timer = setInterval(() => look(child.pid!, cost), MILLISECONDS_BETWEEN_LOOKS)
  try {
    const end = new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    // A program that reads nothing may close its input at once.
    child.stdin.on('error', () => {})
    for (const chunk of chunks)
      if (!child.stdin.write(chunk)) await new Promise((resolve) => child.stdin.once('drain', resolve))
    child.stdin.end()
    await finished(child.stdin).catch(() => {})
    cost.code = await end
    return cost
  } finally {
    clearInterval(timer)
  }
}

/** Reads from the process table of Linux; elsewhere nothing is learnt. */
function look(pid: number, cost: ProgramCost): void {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    if (peak) cost.megabytes = Math.round(Number(peak[1]) / 1024)
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    cost.seconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
  } catch {
    // It has ended.
  }
}

/** The least time that a command took from start to end, in milliseconds. */
export function startTime(command: string, args: readonly string[], runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    const { status } = spawnSync(command, args, { stdio: 'ignore' })
    if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status}.`)
    return performance.now() - start
  })
  return Math.min(...times)
}
