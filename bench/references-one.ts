/** Measures one reading of a corpus in a process of its own and prints the figures as JSON: `floor` or `check`. */
import { openSync, readFileSync, readSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { corpusOptions } from '../src/cli/corpus.ts'
import { keepHeapSmall } from '../src/cli/small-heap.ts'
import { checkCorpus } from '../src/stream/node/corpus.ts'

/** What one process measured. */
export interface MeasuredReferences {
  milliseconds: number
  /** The most memory that the process held at any time, in megabytes. */
  megabytes: number
  /** Rule and record of every finding. */
  findings: string[]
}

const [what, path, memory] = process.argv.slice(2)
keepHeapSmall()
const start = performance.now()
const findings = what === 'floor' ? parseEach(path!) : await check(path!)
const milliseconds = performance.now() - start
const measured: MeasuredReferences = { milliseconds, megabytes: peakMegabytes(), findings }
console.log(JSON.stringify(measured))

function parseEach(file: string): string[] {
  const descriptor = openSync(file, 'r')
  const buffer = Buffer.alloc(1 << 19)
  let held = 0
  for (;;) {
    const count = readSync(descriptor, buffer, held, buffer.length - held, null)
    if (count === 0) return []
    const end = held + count
    let from = 0
    for (let to = buffer.indexOf(10, from); to >= 0 && to < end; to = buffer.indexOf(10, from)) {
      JSON.parse(buffer.toString('utf8', from, to))
      from = to + 1
    }
    buffer.copyWithin(0, from, end)
    held = end - from
  }
}

async function check(file: string): Promise<string[]> {
  const options = corpusOptions({ level: 'schema' }, Number(memory))
  const { references, inputs } = await checkCorpus([{ path: file, name: file }], options)
  const all = [...inputs.flatMap(({ diagnostics }) => diagnostics), ...references!.diagnostics]
  return all.map(({ rule, record }) => `${rule} ${record}`)
}

function peakMegabytes(): number {
  const [, kilobytes] = /VmHWM:\s+([0-9]+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}
