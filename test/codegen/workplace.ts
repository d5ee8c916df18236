import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Step, stepsOf } from './page.ts'

export const ROOT = join(import.meta.dirname, '../..')
export const CACHE = join(import.meta.dirname, '.cache')
/** Compiled crates are kept from run to run. */
export const CARGO_TARGET = join(CACHE, 'cargo')
const LIMIT = 15 * 60_000

/** An empty folder of a language with the schemas and examples in it, as a reader of its page has. */
export function workplace(language: string): string {
  const folder = join(CACHE, language)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of ['schemas', 'examples']) symlinkSync(join(ROOT, name), join(folder, name))
  return folder
}

/** Puts the program that reads and writes values beside what the page made. */
export function addRoundTrip(language: string, folder: string): void {
  cpSync(join(import.meta.dirname, language), folder, { recursive: true })
}

/** Does what a page says; the messages tell where its commands do not print what it shows. */
export function follow(page: string, folder: string): string[] {
  return stepsOf(readFileSync(page, 'utf8')).flatMap((step) => take(step, folder))
}

function take(step: Step, folder: string): string[] {
  if ('file' in step) {
    mkdirSync(dirname(join(folder, step.file)), { recursive: true })
    writeFileSync(join(folder, step.file), step.text)
    return []
  }
  const printed = run(step.commands, folder)
  return step.prints === undefined || step.prints === printed
    ? []
    : [`The page shows\n${step.prints}but its commands print\n${printed}`]
}

/** Runs commands of a shell and returns what they print. Throws with what they say on standard error. */
export function run(commands: string, folder: string, input = ''): string {
  const { status, error, stdout, stderr } = spawnSync('nice', ['bash', '-euo', 'pipefail', '-c', commands], {
    cwd: folder,
    input,
    encoding: 'utf8',
    timeout: LIMIT,
    maxBuffer: 1 << 28,
    env: { ...process.env, CARGO_TARGET_DIR: CARGO_TARGET, CARGO_PROFILE_DEV_DEBUG: '0' },
  })
  if (error) throw error
  if (status !== 0)
    throw new Error(`${commands}ended with ${status}:\n${stdout.slice(-4000)}${stderr.slice(-4000)}`)
  return stdout
}

/** Whether a program is installed. */
export function installed(program: string): boolean {
  return spawnSync('bash', ['-c', `command -v ${program}`]).status === 0
}
