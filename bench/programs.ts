import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSchema } from '../src/schema/index.ts'
import { costOf, startTime } from './process.ts'
import { workload } from './workloads.ts'

const NODE = process.execPath
const STARTS = 15
const GIGABYTE = 1e9
const SOURCEMETA = '@sourcemeta/jsonschema@16.11.0'

/** A figure with its name, for the tables. */
export interface Figure {
  what: string
  value: string
}

/** How long the command line takes to start and to check one small record; an empty program of Node for comparison. */
export function startUps(commandLine: string): Figure[] {
  return inFolder((folder) => {
    const record = join(folder, 'record.ndjson')
    writeFileSync(record, '{"type":"citation","id":"citation:a","source":"source:a"}\n')
    const commands: [what: string, args: string[]][] = [
      ['an empty program of Node', ['-e', '0']],
      ['`communique --version`', [commandLine, '--version']],
      ['`communique filter` of one record', [commandLine, 'filter', record]],
      ['`communique check` of one record', [commandLine, 'check', '--level', 'record', record]],
    ]
    return commands.map(([what, args]) => ({
      what,
      value: `${startTime(NODE, args, STARTS).toFixed(0)} ms`,
    }))
  })
}

/** The most memory of `communique filter` while a gigabyte of statements, one in a hundred bad, flows through it. */
export async function streamMemory(commandLine: string, level: 'schema' | 'record'): Promise<number> {
  const { bytes } = workload('statements, 1 % bad')
  const times = Math.ceil(GIGABYTE / bytes.length)
  const stream = (function* () {
    for (let i = 0; i < times; i++) yield bytes
  })()
  const { megabytes, code } = await costOf(NODE, [commandLine, 'filter', '--level', level], stream)
  if (code !== 0) throw new Error(`communique filter ended with ${code}.`)
  return megabytes ?? Number.NaN
}

/** What other programs take for a record, beside ours: processor time and the most memory of the whole run. */
export async function otherPrograms(commandLine: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  try {
    const { bytes } = workload('statements')
    const lines = bytes.toString().trimEnd().split('\n')
    const write = (name: string, count: number): string => {
      const path = join(folder, `${name}-${count}.jsonl`)
      const texts = Array.from({ length: count }, (_, i) => `${lines[i % lines.length]}\n`)
      writeFileSync(path, texts.join(''))
      return path
    }
    const schema = join(folder, 'schema.json')
    writeFileSync(schema, JSON.stringify(buildSchema('line', 'validate', '2020-12')))
    /** The cost of a record is the difference of two runs, so that starting costs nothing. */
    const measure = async (what: string, few: number, command: string, args: (path: string) => string[]) => {
      const many = few * 5
      const short = await costOf(command, args(write('few', few)))
      const long = await costOf(command, args(write('many', many)))
      if (short.code !== 0 || long.code !== 0) return { what, value: 'refused the valid records' }
      const microseconds = ((long.seconds - short.seconds) / (many - few)) * 1e6
      return {
        what,
        value: `${Number(microseconds.toPrecision(2))} µs a record, ${long.megabytes} MB for ${many} records`,
      }
    }
    const figures = [
      await measure('`communique filter`', 100_000, NODE, (path) => [commandLine, 'filter', path]),
    ]
    const sourcemeta = installedSourcemeta(folder)
    figures.push(
      sourcemeta
        ? await measure('sourcemeta jsonschema (C++), `--fast`', 20_000, sourcemeta, (path) => [
            'validate',
            '--fast',
            schema,
            path,
          ])
        : { what: 'sourcemeta jsonschema (C++)', value: 'could not be installed' },
    )
    const hasPython = spawnSync('python3', ['-c', 'import jsonschema']).status === 0
    figures.push(
      hasPython
        ? await measure('python3-jsonschema', 300, 'python3', (path) => ['-c', PYTHON, schema, path])
        : { what: 'python3-jsonschema', value: 'is not installed' },
    )
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const PYTHON = `
import json, sys
from jsonschema import Draft202012Validator
validator = Draft202012Validator(json.load(open(sys.argv[1])))
sys.exit(not all(validator.is_valid(json.loads(line)) for line in open(sys.argv[2])))
`

/** The program, installed into a folder that is thrown away. */
function installedSourcemeta(folder: string): string | undefined {
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', SOURCEMETA], {
      cwd: folder,
      stdio: 'ignore',
    })
    // The program itself: what stands in `.bin` only starts it, and would be measured in its place.
    const name = `jsonschema-${process.platform}-${process.arch === 'x64' ? 'x86_64' : process.arch}`
    const path = join(folder, 'node_modules/@sourcemeta/jsonschema/build/github-releases', name)
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
