import * as fs from 'node:fs'
import { join, relative } from 'node:path'
import { globSync } from 'tinyglobby'
import { whyUnreadable } from '../stream/node/unreadable.ts'
import { decodeUtf8 } from './decode.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { readBytes } from './read-bytes.ts'

/** All files below a folder but for what it leaves out, as paths from there. Links are not followed. */
export function filesIn(folder: string): string[] {
  return glob('**/*', folder, ignoredIn(folder))
}

/** The files that a pattern matches. */
export function filesMatching(pattern: string): string[] {
  return glob(pattern)
}

/** Globs, one to a line, that a folder leaves out when it is walked; `#` begins a comment. */
const IGNORE_FILE = '.communiqueignore'

function ignoredIn(folder: string): string[] {
  const file = join(folder, IGNORE_FILE)
  if (!fs.existsSync(file)) return []
  return decodeUtf8(readBytes(file), file)
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
}

function glob(pattern: string, cwd?: string, ignored: string[] = []): string[] {
  const ignore = [
    ...ignored,
    '**/node_modules/**',
    '**/.git/**',
    '**/*.config.json',
    '**/package.json',
    '**/package-lock.json',
    '**/tsconfig*.json',
  ]
  const folders = new FolderReader()
  const found = globSync(pattern, {
    ...(cwd && { cwd }),
    ignore,
    dot: false,
    followSymbolicLinks: false,
    fs: folders,
  })
  const { refused } = folders
  if (refused)
    throw new Stop(
      ExitCode.input,
      `The folder ${relative('.', refused.folder) || '.'} cannot be read. ${refused.reason}`,
      `Mend its permissions, or ${cwd ? `leave it out by a line in ${IGNORE_FILE}` : 'name a narrower pattern'}.`,
    )
  return found.sort()
}

/** How the walk lists folders. It passes over those that it cannot read, so the first of them is noted. */
class FolderReader {
  refused: { folder: string; reason: string } | undefined

  readonly readdirSync = ((folder: string, options: { withFileTypes: true }) => {
    try {
      return fs.readdirSync(folder, options)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ENOTDIR')
        this.refused ??= { folder, reason: whyUnreadable(error) ?? String(code) }
      throw error
    }
  }) as typeof fs.readdirSync
}
