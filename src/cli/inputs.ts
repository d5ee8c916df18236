import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { ExitCode, Stop } from './exit-code.ts'

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
const MOST_INFLATED = 1 << 30

/** The inputs that the arguments name: files, folders, globs and `-` for standard input, in the order given. */
export function findInputs(paths: readonly string[], forced?: InputFormat): Input[] {
  const seen = new Set<string>()
  const names = (paths.length > 0 ? paths : ['-']).flatMap(expand)
  return names.filter((name) => !seen.has(name) && seen.add(name)).map((name) => input(name, forced))
}

function expand(path: string): string[] {
  if (path === '-') return ['-']
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isDirectory()) {
    const files = glob(IN_FOLDERS, path, ignoredIn(path))
    if (files.length === 0)
      throw new Stop(
        ExitCode.input,
        `The folder ${path} holds no .json, .yaml, .ndjson or .jsonl file.`,
        'Name the files, or a folder that holds some.',
      )
    return files.map((file) => `${path.replace(/\/+$/, '')}/${file}`)
  }
  if (stats) return [path]
  if (isDynamicPattern(path)) {
    const files = glob([path])
    if (files.length > 0) return files
    throw new Stop(ExitCode.input, `No file matches ${path}.`, 'Check the pattern, and put it in quotes.')
  }
  throw new Stop(ExitCode.input, `There is no file ${path}.`, 'Check the path; use - to read standard input.')
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

function input(name: string, forced: InputFormat | undefined): Input {
  if (name === '-') return { name: '<stdin>', format: forced ?? 'json', read: () => readFileSync(0) }
  const zipped = name.endsWith('.gz')
  const format = forced ?? FORMATS[extname(zipped ? name.slice(0, -3) : name).toLowerCase()] ?? 'json'
  return { name, format, read: () => (zipped ? inflate(name, readBytes(name)) : readBytes(name)) }
}

function readBytes(name: string): Buffer {
  try {
    return readFileSync(name)
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'EACCES'
        ? 'permission is denied'
        : String((error as NodeJS.ErrnoException).code)
    throw new Stop(ExitCode.input, `${name} cannot be read: ${reason}.`)
  }
}

function inflate(name: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_INFLATED })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason =
      code === 'ERR_BUFFER_TOO_LARGE'
        ? `it unpacks to more than ${MOST_INFLATED} bytes`
        : code === 'Z_BUF_ERROR'
          ? 'it ends too early; the file was cut off'
          : 'it is not a gzip file'
    throw new Stop(ExitCode.input, `${name} cannot be unpacked: ${reason}.`)
  }
}
