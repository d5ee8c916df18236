import type { ReadingState } from '../references/first-reading.ts'
import type { InputSize } from './corpus-input.ts'

/** A shard of a corpus: a file, and what it held when its keys were taken. */
export interface Shard {
  /** From the folder of the keys file, with `/` between its parts. */
  path: string
  size: InputSize
}

/** What a keys file says of itself. */
export interface KeysHeader {
  shards: Shard[]
  counts: ReadingState['counts']
  ids: number
  tooManyLinks: boolean
  links: number
}

/** The header that a line holds; undefined where it is none. */
export function parsedHeader(text: string): KeysHeader | undefined {
  try {
    const header = JSON.parse(text) as KeysHeader
    const { shards, counts, ids, links, tooManyLinks } = header
    const isRight =
      Array.isArray(shards) &&
      shards.every(isShard) &&
      ['actor', 'agreement', 'statement', 'citation', 'source'].every((type) =>
        isCount(counts[type as keyof typeof counts]),
      ) &&
      isCount(ids) &&
      isCount(links) &&
      typeof tooManyLinks === 'boolean'
    return isRight ? header : undefined
  } catch {
    return undefined
  }
}

function isShard({ path, size }: Partial<Shard>): boolean {
  return (
    typeof path === 'string' &&
    [size?.bytes, size?.lines, size?.keys].every(isCount) &&
    Number.isInteger(size?.sum)
  )
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
