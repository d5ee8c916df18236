import { existsSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs'
import { devNull } from 'node:os'
import { extname, join } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { whyUnreadable } from '../stream/node/unreadable.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { readBytes } from './read-bytes.ts'

/** How the bytes of an input are read. */
export type InputFormat = 'json' | 'yaml' | 'ndjson'

/** One file, or standard input. */
export interface Input {
  /** The path as given, or `<stdin>`. */
  name: string
  format: InputFormat
  read(): Buffer
}

const FORMATS: Record<string, InputFormat> = {
  '.json': 'json',
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
}
const IN_FOLDERS = Object.keys(FORMATS).flatMap((ending) => [`**/*${ending}`, `**/*${ending}.gz`])

/**
 * The inputs that the arguments name: files, folders, globs and `-` for standard input, in the order given. A file that
 * is named twice is one input, also under two names.
 */
export function findInputs(paths: readonly string[], forced?: InputFormat): Input[] {
  const byFile = new Map<string, string>()
  for (const name of (paths.length > 0 ? paths : ['-']).flatMap(expand)) {
    const file = statsOf(name)?.isFile() ? realpathSync(name) : name
    if (!byFile.has(file)) byFile.set(file, name)
  }
  return [...byFile.values()].map((name) => input(name, forced))
}

function expand(path: string): string[] {
  if (path === '-') return ['-']
  const stats = statsOf(path)
  if (stats?.isDirectory()) {
    const files = glob(IN_FOLDERS, path, ignoredIn(path))
    if (files.length === 0)
      throw new Stop(
        ExitCode.input,
        `The folder ${path} holds no .json, .yaml, .ndjson or .jsonl file.`,
        'Name the files, or a folder that holds some; symbolic links in a folder are not followed.',
      )
    return files.map((file) => `${path.replace(/\/+$/, '')}/${file}`)
  }
  if (stats && isDevice(stats))
    throw new Stop(ExitCode.input, `${path} is a device, not a file.`, 'Use - to read standard input.')
  if (stats) return [path]
  if (isDynamicPattern(path)) {
    const files = glob([path])
    if (files.length > 0) return files
    throw new Stop(ExitCode.input, `No file matches ${path}.`, 'Check the pattern, and put it in quotes.')
  }
  throw new Stop(ExitCode.input, `There is no file ${path}.`, 'Check the path; use - to read standard input.')
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    const reason = whyUnreadable(error)
    throw reason === undefined ? error : new Stop(ExitCode.input, `${path} cannot be read. ${reason}`)
  }
}

/** Devices give bytes without end, but for the one that gives none. */
function isDevice(stats: Stats): boolean {
  if (stats.isBlockDevice()) return true
  return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev
}

/** Globs, one to a line, that a folder leaves out when it is walked; `#` begins a comment. */
const IGNORE_FILE = '.communiqueignore'

function ignoredIn(folder: string): string[] {
  const file = join(folder, IGNORE_FILE)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
}

function glob(patterns: string[], cwd?: string, ignored: string[] = []): string[] {
  const ignore = [
    ...ignored,
    '**/node_modules/**',
    '**/.git/**',
    '**/*.config.json',
    '**/package.json',
    '**/package-lock.json',
    '**/tsconfig*.json',
  ]
  return globSync(patterns, { ...(cwd && { cwd }), ignore, dot: false, followSymbolicLinks: false }).sort()
}

function input(path: string, forced: InputFormat | undefined): Input {
  const ending = extname(path.endsWith('.gz') ? path.slice(0, -3) : path).toLowerCase()
  return {
    name: path === '-' ? '<stdin>' : path,
    format: forced ?? FORMATS[ending] ?? 'json',
    read: () => readBytes(path),
  }
}
