import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
const program = join(root, 'dist/cli.js')

export interface Run {
  code: number | null
  out: string
  err: string
}

/** Runs the built command line. */
export function communique(
  args: string[],
  options: { input?: string | Buffer; cwd?: string; env?: object } = {},
): Run {
  if (!existsSync(program)) throw new Error('dist is missing: run `npm run build` first.')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: options.cwd ?? root,
    input: options.input ?? '',
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}

/** An empty folder with these files in it. */
export function folderWith(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-cli-'))
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
