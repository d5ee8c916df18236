import type { SourceBlock } from '../types.ts'
import type { Block } from './blocks.ts'

const LONGEST_BLOCK = 200_000
const MOST_BLOCKS = 10_000

/** Blocks as records hold them: what is too long is cut, and where there are too many neighbours are joined. */
export function storedBlocks(text: string, blocks: readonly Block[]): SourceBlock[] {
  const perBlock = Math.ceil(blocks.length / MOST_BLOCKS)
  const stored: SourceBlock[] = []
  for (let i = 0; i < blocks.length; i += perBlock) {
    const joined = blocks.slice(i, i + perBlock)
    const kind = joined.every((block) => block.kind === joined[0]!.kind) ? joined[0]!.kind : 'other'
    for (const part of pieces(text.slice(joined[0]!.start, joined.at(-1)!.end)))
      stored.push({ kind, text: part })
  }
  return stored
}

function pieces(text: string): string[] {
  const found: string[] = []
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + LONGEST_BLOCK)
    if (end < text.length && /[\ud800-\udbff\r]/.test(text[end - 1]!)) end--
    found.push(text.slice(start, end))
    start = end
  }
  return found
}
