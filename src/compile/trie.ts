import { byteAt, equalBytes, plainWord } from './bytes.ts'
import { indented } from './source.ts'

const QUOTE = 34

/**
 * Statements that find out which of some words begins at `place` and is followed by a quotation mark. For each of them
 * `found` writes what to do, given its index and how far behind `place` the mark ends; it must leave the statements.
 * What they fall through to means "none of them".
 */
export function trie(
  words: readonly string[],
  place: string,
  found: (index: number, length: number) => string[],
): string[] {
  return branch(
    words.map((word, index) => ({ word: plainWord(word), index })),
    0,
  )

  function branch(entries: readonly Word[], depth: number): string[] {
    if (entries.length === 1) return leaf(entries[0]!, depth)
    const byCode = new Map<number, Word[]>()
    for (const entry of entries) {
      const code = depth < entry.word.length ? entry.word.charCodeAt(depth) : QUOTE
      byCode.set(code, [...(byCode.get(code) ?? []), entry])
    }
    const cases = [...byCode].flatMap(([code, group]) => [
      `case ${code}: {`,
      ...indented(branch(group, depth + 1)),
      '  break',
      '}',
    ])
    return [`switch (${byteAt(place, depth)}) {`, ...indented(cases), '}']
  }

  function leaf({ word, index }: Word, depth: number): string[] {
    const rest = `${word}"`.slice(depth)
    const actions = found(index, word.length + 1)
    if (rest === '') return actions
    return [`if (${equalBytes(rest, at(depth))}) {`, ...indented(actions), '}']
  }

  function at(depth: number): string {
    return depth === 0 ? place : `${place} + ${depth}`
  }
}

interface Word {
  word: string
  index: number
}
