import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { anyStream } from '../stream/records.ts'
import { hostileLines } from './hostile.ts'
import { values } from './values.ts'
import { CACHE, follow, ROOT, run } from './workplace.ts'

const SEED = 20_260_527
const GENERATED = 3000
/** The validator in Python takes its time over long examples. */
const LONGEST = 4000
const MARK = Buffer.from('\ufeff')
const LINE_FEED = Buffer.from('\n')

/**
 * Follows the page of `examples/python/`, runs its `filter.py` and `communique filter` on one stream and compares what
 * they pass on and refuse. Adds what is wrong to the failures, and says what was compared.
 */
export function comparePipelines(failures: string[]): string {
  const folder = copyOfExample()
  failures.push(...follow(join(folder, 'README.md'), folder))
  const stream = mixedStream()
  writeFileSync(join(folder, 'in.ndjson'), stream)
  run('.venv/bin/python filter.py < in.ndjson > ours.ndjson 2> ours.rejects\n', folder)
  const communique = `npx tsx ${join(ROOT, 'src/cli/main.ts')} filter`
  run(`${communique} in.ndjson --out its.ndjson --rejects its.rejects\n`, folder)

  const read = (file: string) => readFileSync(join(folder, file))
  if (!read('ours.ndjson').equals(read('its.ndjson'))) failures.push('The accepted lines are not the same.')
  const ours = rejectedLines(read('ours.rejects'))
  const its = rejectedLines(read('its.rejects'))
  const lines = stream.toString('latin1').split('\n')
  const shown = (numbers: number[]) =>
    numbers.map((number) => `  ${number}: ${lines[number - 1]!.slice(0, 300)}`)
  const onlyOurs = shown([...ours].filter((number) => !its.has(number)))
  const onlyIts = shown([...its].filter((number) => !ours.has(number)))
  if (onlyOurs.length > 0) failures.push(['Only filter.py refuses these lines:', ...onlyOurs].join('\n'))
  if (onlyIts.length > 0) failures.push(['Only communique refuses these lines:', ...onlyIts].join('\n'))
  const passed = read('its.ndjson').toString('latin1').split('\n').length
  return `the page runs, both pass the same ${passed} lines and refuse the same ${its.size}`
}

/** The example in a folder of its own, with the schemas where it looks for them. */
function copyOfExample(): string {
  const root = join(CACHE, 'pipeline')
  const folder = join(root, 'examples/python')
  rmSync(root, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(ROOT, 'examples/python'), folder, { recursive: true })
  symlinkSync(join(ROOT, 'schemas'), join(root, 'schemas'))
  return folder
}

/** Hostile, generated, damaged and real lines; a byte order mark first, no line feed last. */
function mixedStream(): Buffer {
  const real = values()
    .map((value) => Buffer.from(JSON.stringify(value)))
    .filter(({ length }) => length < LONGEST)
  const lines = [...hostileLines(), ...real].flatMap((line) => [line, LINE_FEED])
  return Buffer.concat([MARK, ...lines, withoutEnds(anyStream(SEED, GENERATED))])
}

function withoutEnds(stream: Buffer): Buffer {
  const start = stream.subarray(0, 3).equals(MARK) ? 3 : 0
  return stream.subarray(start, stream.at(-1) === LINE_FEED[0] ? -1 : undefined)
}

function rejectedLines(rejects: Buffer): Set<number> {
  const written = rejects.toString().trimEnd().split('\n')
  return new Set(
    written.map((line) => (JSON.parse(line) as { line?: number }).line).filter((line) => line !== undefined),
  )
}
