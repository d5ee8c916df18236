/** Collects the parts of a generated module: constants and functions, each written once and named in order. */
export interface ModuleWriter {
  /** The name of a constant with this expression. */
  constant(prefix: string, expression: string): string
  /** The name of a function with this identity; `write` makes its source when it is met first. */
  function(key: string, name: string, write: (name: string) => string): string
  /** How many functions there are; makes names that differ. */
  size(): number
  /** The source of everything collected. */
  source(): string
}

export function moduleWriter(): ModuleWriter {
  const constants = new Map<string, { name: string; line: string }>()
  const functions = new Map<string, { name: string; source: string }>()
  const counts = new Map<string, number>()
  const next = (prefix: string): string => {
    const count = counts.get(prefix) ?? 0
    counts.set(prefix, count + 1)
    return `${prefix}${count}`
  }
  return {
    constant(prefix, expression) {
      const known = constants.get(expression)
      if (known) return known.name
      const name = next(prefix)
      constants.set(expression, { name, line: `const ${name} = ${expression}` })
      return name
    },
    function(key, name, write) {
      const known = functions.get(key)
      if (known) return known.name
      const entry = { name, source: '' }
      functions.set(key, entry)
      entry.source = write(entry.name)
      return entry.name
    },
    size: () => functions.size,
    source: () =>
      [
        ...[...constants.values()].map(({ line }) => line),
        '',
        ...[...functions.values()].map(({ source }) => source),
      ].join('\n'),
  }
}

/** Lines set further to the right. */
export function indented(lines: readonly string[], steps = 1): string[] {
  return lines.map((line) => `${'  '.repeat(steps)}${line}`)
}
