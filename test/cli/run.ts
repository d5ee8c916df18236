import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

export const root = join(import.meta.dirname, '../..')
/** What is tested: the built program under the Node that runs the tests, or what the environment names. */
export const program = process.env.COMMUNIQUE_PROGRAM ?? join(root, 'dist/cli.js')
export const node = process.env.COMMUNIQUE_NODE ?? process.execPath

export interface Run {
  code: number | null
  out: string
  err: string
}

interface Options {
  input?: string | Buffer
  cwd?: string
  env?: object
}

/** Runs the built command line. */
export function communique(args: string[], { input = '', cwd = root, env }: Options = {}): Run {
  if (!existsSync(program)) throw new Error('dist is missing: run `npm run build` first.')
  const { status, stdout, stderr } = spawnSync(node, [program, ...args], {
    cwd,
    input,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** Starts the built command line and leaves it running. */
export function start(args: string[], cwd = root): ChildProcess {
  return spawn(node, [program, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** How a program ended, once all its output has come. */
export function ended(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder with these files in it, which is removed after the tests of the file. */
export function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-cli-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A dossier with nothing in it, and what is put into it. */
export function dossierText(more: object = {}): string {
  return JSON.stringify({
    type: 'dossier',
    formatVersion: '1',
    id: 'dossier:test',
    title: 'Test',
    language: 'en',
    actors: [],
    agreements: [],
    statements: [],
    citations: [],
    sources: [],
    ...more,
  })
}
