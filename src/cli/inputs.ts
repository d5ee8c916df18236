import { realpathSync, type Stats, statSync } from 'node:fs'
import { extname } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { enumerate } from '../check/wording.ts'
import { whyUnreadable } from '../stream/node/unreadable.ts'
import { isDevice } from './device.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { filesIn, filesMatching } from './glob.ts'
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
    const files = filesIn(path).filter((file) => formatOf(file) !== undefined)
    if (files.length === 0)
      throw new Stop(
        ExitCode.input,
        `The folder ${path} holds no ${enumerate(Object.keys(FORMATS), 'or')} file, packed as .gz or not.`,
        'Name the files, or a folder that holds some; symbolic links in a folder are not followed.',
      )
    return files.map((file) => `${path.replace(/\/+$/, '')}/${file}`)
  }
  if (stats && isDevice(stats))
    throw new Stop(ExitCode.input, `${path} is a device, not a file.`, 'Use - to read standard input.')
  if (stats) return [path]
  if (isDynamicPattern(path)) {
    const files = filesMatching(path)
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

/** What the ending of a name says, in capitals or not. */
function formatOf(path: string): InputFormat | undefined {
  const name = path.toLowerCase()
  return FORMATS[extname(name.endsWith('.gz') ? name.slice(0, -3) : name)]
}

function input(path: string, forced: InputFormat | undefined): Input {
  return {
    name: path === '-' ? '<stdin>' : path,
    format: forced ?? formatOf(path) ?? 'json',
    read: () => readBytes(path),
  }
}
