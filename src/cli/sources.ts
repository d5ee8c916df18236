import { createHash } from 'node:crypto'
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { enumerate } from '../check/wording.ts'
import type { Snapshot, SnapshotFinder } from '../derive/held-text.ts'
import type { Source, SourceId } from '../types.ts'
import { ExitCode, Stop } from './exit-code.ts'
import { readableText } from './readable-text.ts'
import { fileFinder, isNamed, type SnapshotFile } from './snapshot-names.ts'

/** A folder of snapshots of sources. */
export interface SourceFolder {
  snapshotOf: SnapshotFinder
  /** What was found and not used, or may be the wrong text, one sentence for each. Complete once all sources were asked for. */
  readonly problems: readonly string[]
}

const ENDINGS = new Set(['.txt', '.md', '.markdown', '.json', '.html', '.htm', '.xhtml'])
const MOST_BYTES = 200_000_000
const MOST_NAMES = 3

/**
 * Opens a folder of snapshots (`--sources`). A source is found by the SHA-256 of the bytes (its `archive.sha256` or
 * `textSha256`), else by its id as file name: `source:ru-af/decree` is `ru-af/decree.html` or `ru-af_decree.html`.
 */
export function openSources(folder: string): SourceFolder {
  requireFolder(folder)
  const all = filesIn(folder)
  const files = all.filter(isReadable)
  const filesNamed = fileFinder(files)
  let byDigest: Map<string, SnapshotFile> | undefined
  const read = new Map<string, Snapshot | undefined>()
  const unread: string[] = []
  const snapshotIn = (file: SnapshotFile): Snapshot | undefined => {
    if (!read.has(file.path)) read.set(file.path, readSnapshot(file, unread))
    return read.get(file.path)
  }
  const named = new Map<SourceId, SnapshotFile[]>()
  let isAsked = false
  return {
    get problems() {
      return [...unread, ...doubtsOf(named), ...(isAsked ? unusedIn(folder, all, read, named) : [])]
    },
    snapshotOf(source) {
      isAsked = true
      const digests = digestsOf(source)
      if (digests.length > 0) {
        byDigest ??= digestTable(files)
        const file = digests.map((digest) => byDigest!.get(digest)).find((found) => found !== undefined)
        if (file) return snapshotIn(file)
      }
      const fitting = filesNamed(source.id)
      if (fitting.length === 0) return undefined
      named.set(source.id, fitting)
      return snapshotIn(fitting[0]!)
    },
  }
}

/** Sources for which several files have the right name, and files that have the name of several sources. */
function doubtsOf(named: ReadonlyMap<SourceId, readonly SnapshotFile[]>): string[] {
  const used = new Map<SnapshotFile, SourceId[]>()
  for (const [id, [file]] of named) used.set(file!, [...(used.get(file!) ?? []), id])
  const isOfAnother = (file: SnapshotFile) => used.get(file)?.some((id) => isNamed(file, id)) === true
  const several = [...named].flatMap(([id, [file, ...others]]) => {
    const rivals = others.filter((other) => !isOfAnother(other)).map(({ name }) => name)
    if (rivals.length === 0) return []
    return [
      `${file!.name} was used as the snapshot of ${id}, and ${enumerate(rivals)} not, whose name fits it too; keep one of them.`,
    ]
  })
  const shared = [...used].flatMap(([file, ids]) =>
    ids.length > 1
      ? [`${file.name} was used as the snapshot of ${enumerate(ids)}; give each of them a file of its own.`]
      : [],
  )
  return [...several, ...shared]
}

function unusedIn(
  folder: string,
  files: readonly SnapshotFile[],
  read: ReadonlyMap<string, unknown>,
  named: ReadonlyMap<SourceId, readonly SnapshotFile[]>,
): string[] {
  const known = new Set([...named.values()].flat())
  const names = files.filter((file) => !read.has(file.path) && !known.has(file)).map(({ name }) => name)
  if (names.length === 0) return []
  const shown = names.slice(0, MOST_NAMES)
  const more = names.length > MOST_NAMES ? [`${names.length - MOST_NAMES} more`] : []
  return [
    `Not used from ${folder}: ${enumerate([...shown, ...more])}. A snapshot is a file in .txt, .md, .html or .json that is named like the id of a source without a stored text.`,
  ]
}

/** The texts of a folder, each under the name of its file without the ending; JSON there is no text to read. */
export function textsIn(folder: string): { texts: { label: string; text: string }[]; problems: string[] } {
  requireFolder(folder)
  const problems: string[] = []
  const texts = filesIn(folder)
    .filter(isReadable)
    .flatMap((file) => {
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

/** The files in the order of their names; hidden files and links, which may lead out of the folder, are left out. */
function filesIn(folder: string): SnapshotFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry: Dirent) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path, name: relative(folder, path).split(sep).join('/') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function isReadable({ name }: SnapshotFile): boolean {
  return ENDINGS.has(extname(name).toLowerCase())
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
    problems.push(
      `The snapshot ${name} is not text in an encoding that it names; it was not used. Save it as UTF-8.`,
    )
    return undefined
  }
  if (text.trim() === '') {
    problems.push(
      `The snapshot ${name} ${bytes.length === 0 ? 'is empty' : 'holds no words'}; it was not used.`,
    )
    return undefined
  }
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') }
}
