import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { Snapshot, SnapshotFinder } from '../derive/held-text.ts'
import type { Source } from '../types.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { readableText } from './readable-text.ts'

/** A folder of snapshots of sources. */
export interface SourceFolder {
  snapshotOf: SnapshotFinder
  /** What was found and could not be read, one sentence for each file. */
  problems: string[]
}

const ENDINGS = new Set(['.txt', '.md', '.markdown', '.json', '.html', '.htm', '.xhtml'])
const MOST_BYTES = 200_000_000

interface SnapshotFile {
  path: string
  /** The path below the folder, with slashes. */
  name: string
}

/**
 * Opens a folder of snapshots (`--sources`). A source is found by the SHA-256 of the bytes (its `archive.sha256` or
 * `textSha256`), else by its id as file name: `source:ru-af/decree` is `ru-af/decree.html` or `ru-af_decree.html`.
 */
export function openSources(folder: string): SourceFolder {
  requireFolder(folder)
  const files = filesIn(folder)
  const byName = new Map<string, SnapshotFile>()
  for (const file of files) {
    const key = keyOf(file.name.slice(0, -extname(file.name).length))
    if (!byName.has(key)) byName.set(key, file)
  }
  let byDigest: Map<string, SnapshotFile> | undefined
  const read = new Map<string, Snapshot | undefined>()
  const problems: string[] = []
  const snapshotIn = (file: SnapshotFile): Snapshot | undefined => {
    if (!read.has(file.path)) read.set(file.path, readSnapshot(file, problems))
    return read.get(file.path)
  }
  return {
    problems,
    snapshotOf(source) {
      const digests = digestsOf(source)
      if (digests.length > 0) {
        byDigest ??= digestTable(files)
        const file = digests.map((digest) => byDigest!.get(digest)).find((found) => found !== undefined)
        if (file) return snapshotIn(file)
      }
      const named = byName.get(keyOf(source.id.slice('source:'.length)))
      return named && snapshotIn(named)
    },
  }
}

/** The texts of a folder, each under the name of its file without the ending; JSON there is no text to read. */
export function textsIn(folder: string): { texts: { label: string; text: string }[]; problems: string[] } {
  requireFolder(folder)
  const problems: string[] = []
  const texts = filesIn(folder).flatMap((file) => {
    const ending = extname(file.name)
    if (ending.toLowerCase() === '.json') return []
    const snapshot = readSnapshot(file, problems)
    return snapshot ? [{ label: file.name.slice(0, -ending.length), text: snapshot.text }] : []
  })
  return { texts, problems }
}

function requireFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Stop(
      ExitCode.usage,
      `There is no folder ${folder}.`,
      'Name the folder that holds the snapshots.',
    )
}

function digestsOf({ archive, textSha256 }: Source): string[] {
  return [archive?.sha256, textSha256].flatMap((digest) => digest ?? [])
}

/** Names that a file system may not allow are compared without what it forbids. */
function keyOf(name: string): string {
  return name.replace(/^source[:_]/, '').replaceAll(/[/\\:~]/g, '_')
}

/** The files that can be read, in the order of their names; links that lead out of the folder are left out. */
function filesIn(folder: string): SnapshotFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry: Dirent) => entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path, name: relative(folder, path).split(sep).join('/') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function digestTable(files: readonly SnapshotFile[]): Map<string, SnapshotFile> {
  const table = new Map<string, SnapshotFile>()
  for (const file of files) {
    if (statSync(file.path).size > MOST_BYTES) continue
    const digest = createHash('sha256').update(readFileSync(file.path)).digest('hex')
    if (!table.has(digest)) table.set(digest, file)
  }
  return table
}

function readSnapshot({ path, name }: SnapshotFile, problems: string[]): Snapshot | undefined {
  if (statSync(path).size > MOST_BYTES) {
    problems.push(`The snapshot ${name} has more than ${MOST_BYTES} bytes and was not read.`)
    return undefined
  }
  const bytes = readFileSync(path)
  const text = readableText(bytes, extname(name).toLowerCase())
  if (text === undefined) {
    problems.push(`The snapshot ${name} is not text in an encoding that it names; it was not used.`)
    return undefined
  }
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') }
}
