import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './programs.ts'

export type Language = 'JavaScript' | 'Python' | 'Go' | 'Java' | 'Rust' | 'C++'

interface Toolchain {
  /** The folder with the programs and what pins their packages. */
  folder: string
  /** What must be on the machine. */
  tools: readonly string[]
  /** Commands, run in the folder, that fetch the packages and build the programs. */
  steps: readonly (readonly string[])[]
}

export const HERE = import.meta.dirname
/** Everything that is fetched or built; not in git. */
export const CACHE = join(HERE, '.cache')
export const PYTHON = join(CACHE, 'Python/bin/python')
export const TYPESCRIPT: readonly string[] = [process.execPath, '--import', 'tsx']
export const SOURCEMETA = { version: '16.11.0', program: join(CACHE, 'C++/node_modules/.bin/jsonschema') }

const TOOLCHAINS: Record<Language, Toolchain> = {
  JavaScript: { folder: 'javascript', tools: [], steps: [] },
  Python: {
    folder: 'python',
    tools: ['python3'],
    steps: [
      ['python3', '-m', 'venv', join(CACHE, 'Python')],
      [PYTHON, '-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt'],
    ],
  },
  Go: { folder: 'go', tools: ['go'], steps: [['go', 'build', '-o', join(CACHE, 'Go/'), './...']] },
  Java: {
    folder: 'java',
    tools: ['java', 'mvn'],
    steps: [
      [
        'mvn',
        '--quiet',
        '--batch-mode',
        'dependency:copy-dependencies',
        `-DoutputDirectory=${join(CACHE, 'Java')}`,
      ],
    ],
  },
  Rust: {
    folder: 'rust',
    tools: ['cargo'],
    steps: [['cargo', 'build', '--quiet', '--release', '--target-dir', join(CACHE, 'Rust')]],
  },
  'C++': {
    folder: 'cpp',
    tools: ['npm'],
    steps: [
      [
        'npm',
        'install',
        '--no-audit',
        '--no-fund',
        '--prefix',
        join(CACHE, 'C++'),
        `@sourcemeta/jsonschema@${SOURCEMETA.version}`,
      ],
    ],
  },
}

const installations = new Map<Language, Promise<void>>()

/** The tools of a language that are not on the machine. */
export function missingTools(language: Language): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return TOOLCHAINS[language].tools.filter(
    (tool) =>
      !folders.some((folder) => ['', '.exe', '.cmd'].some((end) => existsSync(join(folder, tool + end)))),
  )
}

/** Fetches and builds what a language's programs need, once, and again when one of its files has changed. */
export function install(language: Language): Promise<void> {
  if (!installations.has(language)) installations.set(language, installNow(language))
  return installations.get(language)!
}

async function installNow(language: Language): Promise<void> {
  const { folder, steps } = TOOLCHAINS[language]
  if (steps.length === 0) return
  const cwd = join(HERE, folder)
  const stamp = join(CACHE, language, 'installed.sha256')
  const state = digest(cwd, JSON.stringify(steps))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  mkdirSync(join(CACHE, language), { recursive: true })
  for (const step of steps) await run(step, { cwd })
  writeFileSync(stamp, state)
}

function digest(folder: string, start: string): string {
  const hash = createHash('sha256').update(start)
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
  return hash.digest('hex')
}
