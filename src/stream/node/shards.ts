import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { readingState, type Suspicion, suspicionOf, suspiciousHalves } from '../references/first-reading.ts'
import { halfOf } from '../references/key-log.ts'
import { isOfBearer, TAG_MASK, type Tag } from '../references/tag.ts'
import { type CorpusFindings, compareReferences, type ReferenceFindings, readCorpus } from './corpus.ts'
import type { CorpusOptions } from './corpus-reader.ts'
import { hasKey, readKeysFile, writeKeysFile } from './keys-file.ts'
import { BrokenInput } from './read.ts'
import { temporaryFile } from './temporary.ts'

/** Checks the lines of some shards and writes their ids and references to a keys file instead of comparing them. */
export async function emitKeys(
  inputs: readonly { path: string; name: string }[],
  keysFile: string,
  options: CorpusOptions,
): Promise<CorpusFindings> {
  return readCorpus(inputs, options, async (first, read) => {
    // What was not read whole would make references of other shards look broken.
    if (read.some(({ broken }) => broken)) return undefined
    const folder = dirname(resolve(keysFile))
    const shards = read.map(({ path, size }) => ({
      path: relative(folder, resolve(path)).split(sep).join('/'),
      size,
    }))
    writeKeysFile(keysFile, shards, first.state)
    return undefined
  })
}

/** Compares the references of all shards whose keys are given; their suspicious lines are read again. */
export async function mergeKeys(
  keysFiles: readonly string[],
  shardFolder: string | undefined,
  options: CorpusOptions,
): Promise<{ references: ReferenceFindings; shards: string[] }> {
  const spill = temporaryFile()
  try {
    const state = readingState({ memory: options.memory, spill })
    const owners = new Map<string, string>()
    const inputs = keysFiles.flatMap((keysFile) =>
      named(keysFile, () => readKeysFile(keysFile, state)).map(({ path, size }) => {
        const found = pathOf(path, keysFile, shardFolder)
        const owner = owners.get(found)
        if (owner !== undefined)
          throw new BrokenInput(
            `${owner} and ${keysFile} hold the keys of one shard, ${found}.`,
            'Name the keys of each shard once.',
          )
        owners.set(found, keysFile)
        return { path: found, name: found, size, keysFile }
      }),
    )
    const suspicion = suspicionOf(state)
    const suspicious = suspiciousFiles(keysFiles, suspicion)
    const shards = inputs.filter(({ keysFile }) => suspicious.has(keysFile))
    const references = await compareReferences(suspicion, shards, options)
    return { references, shards: inputs.map(({ name }) => name) }
  } finally {
    spill.close()
  }
}

/** The keys files in whose shards something is suspicious; the others need not be read again. */
function suspiciousFiles(keysFiles: readonly string[], suspicion: Suspicion): Set<string> {
  const isSuspicious = suspicion.keepsIds ? undefined : suspiciousHalves(suspicion)
  if (!isSuspicious) return new Set(keysFiles)
  const isWanted = (high: number, tagged: number): boolean =>
    isSuspicious(halfOf(high, isOfBearer((tagged & TAG_MASK) as Tag)))
  return new Set(keysFiles.filter((keysFile) => named(keysFile, () => hasKey(keysFile, isWanted))))
}

function named<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof BrokenInput)) throw error
    throw new BrokenInput(`${name}: ${error.message}`, error.help)
  }
}

/** Where a shard is: beside its keys as it was, or by its name in the folder that holds all shards now. */
function pathOf(path: string, keysFile: string, shardFolder: string | undefined): string {
  if (shardFolder !== undefined) return join(shardFolder, basename(path))
  return isAbsolute(path) ? path : join(dirname(keysFile), path)
}
