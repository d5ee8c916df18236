import { stat } from 'node:fs/promises'
import type { Diagnostic } from '../../check/diagnostic.ts'
import type { Severity } from '../../rules/rule.ts'
import type { Digest } from '../references/first-reading.ts'
import { type LineSet, lineSet } from '../references/line-set.ts'
import { isPlainFile, plainChunks } from './plain-chunks.ts'
import { type BrokenInput, readChunks } from './read.ts'
import { refuseOtherFormats } from './sniff.ts'
import { type TemporaryFile, temporaryFile } from './temporary.ts'

/** What must be the same when an input is read again. */
export interface InputSize {
  bytes: number
  lines: number
  keys: number
  sum: number
}

/** A piece of an input. */
export interface BlockPlace extends Digest {
  offset: number
  length: number
  /** The number of its first line. */
  line: number
}

/** One input of a corpus after it was read once. */
export interface CorpusInput {
  path: string
  /** What people call it. */
  name: string
  /** Findings on single lines, and on dossiers within themselves. */
  diagnostics: Diagnostic[]
  /** Findings past the limits of a record or of the run. */
  suppressed: number
  /** The worst severity among the findings past the limit of the run. */
  hidden: Severity | undefined
  /** How many valid records and dossiers its lines hold, by type. */
  records: Record<string, number>
  /** Whether it has lines, and none of them is JSON. */
  unreadable: boolean
  size: InputSize
  /** Why it could not be read to its end. */
  broken: BrokenInput | undefined
  /** Lines that hold a record or dossier of the right shape. */
  valid: LineSet
  /** The pieces in which it was read, each of whole lines. */
  blocks: BlockPlace[]
  /** Its bytes, where they cannot be asked for again. */
  spool: TemporaryFile | undefined
}

/** An input that was not read yet. */
export async function newInput(path: string, name: string): Promise<CorpusInput> {
  return {
    path,
    name,
    diagnostics: [],
    suppressed: 0,
    hidden: undefined,
    records: {},
    unreadable: false,
    size: { bytes: 0, lines: 0, keys: 0, sum: 0 },
    broken: undefined,
    valid: lineSet(),
    blocks: [],
    spool: (await comesOnce(path)) ? temporaryFile() : undefined,
  }
}

/** Its bytes, which are put aside on the way where they come once only. Throws `BrokenInput`. */
export function chunksOf({ path, spool }: CorpusInput, maxInflatedBytes: number): AsyncIterable<Uint8Array> {
  const isPlain = !spool && isPlainFile(path)
  const chunks = refuseOtherFormats(isPlain ? plainChunks(path) : readChunks(path, { maxInflatedBytes }))
  return spool ? spooled(chunks, spool) : chunks
}

/** What comes out of a pipe comes once only. */
async function comesOnce(path: string): Promise<boolean> {
  if (path === '-') return true
  const stats = await stat(path).catch(() => undefined)
  return stats !== undefined && !stats.isFile()
}

async function* spooled(chunks: AsyncIterable<Uint8Array>, spool: TemporaryFile): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    spool.write(chunk)
    yield chunk
  }
}
