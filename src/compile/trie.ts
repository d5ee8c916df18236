const QUOTE = 34

/**
 * Statements that find out which of some words begins at \`p\` and is followed by a quotation mark: they return its
 * index and leave the place behind the mark in \`after\`. What they fall through to means "none of them".
 */
export function trieBody(words: readonly string[]): string {
  return branch(
    words.map((word, index) => ({ word, index })),
    0,
  ).join('\n')
}

interface Word {
  word: string
  index: number
}

function branch(words: readonly Word[], depth: number): string[] {
  if (words.length === 1) return leaf(words[0]!, depth)
  const byCode = new Map<number, Word[]>()
  for (const entry of words) {
    const code = depth < entry.word.length ? entry.word.charCodeAt(depth) : QUOTE
    byCode.set(code, [...(byCode.get(code) ?? []), entry])
  }
  const lines = [`  switch (b[p + ${depth}]) {`]
  for (const [code, group] of byCode)
    lines.push(
      `    case ${code}: {`,
      ...branch(group, depth + 1).map((line) => `    ${line}`),
      '      break',
      '    }',
    )
  return [...lines, '  }']
}

function leaf({ word, index }: Word, depth: number): string[] {
  const rest = `${word}"`
  const tests: string[] = []
  for (let i = depth; i < rest.length; i++) tests.push(`b[p + ${i}] === ${rest.charCodeAt(i)}`)
  const found = [`after = p + ${rest.length}`, `return ${index}`]
  if (tests.length === 0) return found.map((line) => `  ${line}`)
  return [`  if (${tests.join(' && ')}) {`, ...found.map((line) => `    ${line}`), '  }']
}
