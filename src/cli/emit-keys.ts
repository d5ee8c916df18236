import { emitKeys } from '../stream/node/shards.ts'
import { corpusOptions, DEFAULT_MEMORY, orStop } from './corpus.ts'
import { ExitCode, Stop } from './exit-code.ts'

/** Keys lead back to a file that holds the records. */
export function refuseKeysWithoutShard(out: string | undefined): void {
  if (out === undefined)
    throw new Stop(
      ExitCode.usage,
      '--emit-keys needs --out: what the keys raise a suspicion of is read again there.',
      'Add --out with a file for the valid lines.',
    )
}

/** Writes the keys of a file of valid lines. */
export async function writeKeysOf(path: string, keysFile: string): Promise<void> {
  await orStop(emitKeys([{ path, name: path }], keysFile, corpusOptions({ level: 'schema' }, DEFAULT_MEMORY)))
}
