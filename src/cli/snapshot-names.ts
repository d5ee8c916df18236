import { extname } from 'node:path'
import type { SourceId } from '../types.ts'

/** A file in a folder of snapshots. */
export interface SnapshotFile {
  path: string
  /** The path below the folder, with slashes. */
  name: string
}

/**
 * Finds the files whose name is the id of a source, those first that have it letter for letter: `source:ru-af/decree` is
 * `ru-af/decree.html`, and also `ru-af_decree.html` or `source_ru-af_decree.html`, for file systems that forbid some signs.
 */
export function fileFinder(files: readonly SnapshotFile[]): (id: SourceId) => SnapshotFile[] {
  const byKey = new Map<string, SnapshotFile[]>()
  for (const file of files)
    for (const key of new Set(stemsOf(file).map(keyOf))) {
      const known = byKey.get(key)
      if (known) known.push(file)
      else byKey.set(key, [file])
    }
  return (id) => {
    const local = id.slice('source:'.length)
    const fitting = (byKey.get(keyOf(local)) ?? []).filter((file) =>
      stemsOf(file).some((stem) => fits(stem, local)),
    )
    return [...fitting.filter((file) => isNamed(file, id)), ...fitting.filter((file) => !isNamed(file, id))]
  }
}

/** Whether a file has the name of a source letter for letter. */
export function isNamed(file: SnapshotFile, id: SourceId): boolean {
  return stemsOf(file)[0] === id.slice('source:'.length)
}

/** The name without its ending, and what it is without the prefix of an id. */
function stemsOf({ name }: SnapshotFile): string[] {
  const stem = name.slice(0, name.length - extname(name).length)
  const bare = stem.replace(/^source[:_]/, '')
  return bare === stem ? [stem] : [stem, bare]
}

/** One underscore stands for each sign that a file system may forbid, and never the other way round. */
function fits(stem: string, local: string): boolean {
  return (
    stem.length === local.length &&
    Array.from(local).every((sign, i) => stem[i] === sign || (stem[i] === '_' && keyOf(sign) === '_'))
  )
}

function keyOf(name: string): string {
  return name.replaceAll(/[/~]/g, '_')
}
