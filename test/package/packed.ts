import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const root = join(import.meta.dirname, '../..')
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

let made: { folder: string; tarball: string } | undefined
afterAll(() => {
  if (made) rmSync(made.folder, { recursive: true, force: true })
  made = undefined
})

/** An empty project in which the packed tarball is installed with its dependencies, as a user would have it. */
export function installed(): { folder: string; tarball: string } {
  if (made) return made
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('dist is missing: run `npm run build` first.')
  const folder = mkdtempSync(join(tmpdir(), 'communique-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    stdio: 'pipe',
  })
  const tarball = join(folder, `communique-${manifest.version}.tgz`)
  const home = join(folder, 'node_modules/communique')
  mkdirSync(home, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1'])
  for (const dependency of [...Object.keys(manifest.dependencies), '@types/node', 'undici-types']) {
    const target = join(folder, 'node_modules', dependency)
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(join(root, 'node_modules', dependency), target)
  }
  made = { folder, tarball }
  return made
}

/** Writes files into the empty project. */
export function project(files: Record<string, string>): string {
  const { folder } = installed()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** Runs Node in the empty project and returns what it prints. */
export function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: installed().folder, encoding: 'utf8', stdio: 'pipe' })
}

/** The path of a program of the development dependencies. */
export function tool(path: string): string {
  return join(root, 'node_modules', path)
}
