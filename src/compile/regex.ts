/** The parts of a regular expression of the models: no flags, look-around or back-references. */
export type Regex =
  | { is: 'set'; codes: boolean[] }
  | { is: 'sequence'; parts: Regex[] }
  | { is: 'choice'; parts: Regex[] }
  | { is: 'repeat'; part: Regex; min: number; max: number }

/** Patterns are matched against ASCII; a byte beyond it is never part of a patterned text. */
export const ALPHABET = 128

/** Parses an anchored pattern. Throws when it uses anything that the models do not. */
export function parseRegex(source: string): Regex {
  if (!source.startsWith('^') || !source.endsWith('$'))
    throw new Error(`The pattern ${source} is not anchored.`)
  if (!/^[ -~]*$/.test(source)) throw new Error(`The pattern ${source} holds characters beyond ASCII.`)
  const text = source.slice(1, -1)
  let at = 0
  const parsed = choice()
  if (at !== text.length) throw new Error(`The pattern ${source} cannot be read at ${at + 1}.`)
  return parsed

  function choice(): Regex {
    const parts = [sequence()]
    while (text[at] === '|') {
      at++
      parts.push(sequence())
    }
    return parts.length === 1 ? parts[0]! : { is: 'choice', parts }
  }

  function sequence(): Regex {
    const parts: Regex[] = []
    while (at < text.length && text[at] !== '|' && text[at] !== ')') parts.push(quantified(atom()))
    return parts.length === 1 ? parts[0]! : { is: 'sequence', parts }
  }

  function atom(): Regex {
    const character = text[at++]!
    if (character === '(') return group()
    if (character === '[') return set()
    if (character === '\\') return single(escaped())
    if ('.*+?{}^$'.includes(character))
      throw new Error(`The pattern ${source} uses ${character} in a way that is not known.`)
    return single(character)
  }

  function group(): Regex {
    if (!text.startsWith('?:', at))
      throw new Error(`The pattern ${source} has a group that captures or looks around.`)
    at += 2
    const inner = choice()
    if (text[at++] !== ')') throw new Error(`The pattern ${source} has a group that is not closed.`)
    return inner
  }

  function set(): Regex {
    const negated = text[at] === '^'
    if (negated) at++
    const codes = new Array<boolean>(ALPHABET).fill(false)
    while (text[at] !== ']') {
      const low = member()
      const range = text[at] === '-' && text[at + 1] !== ']'
      if (range) at++
      const high = range ? member() : low
      for (let code = low; code <= high; code++) codes[code] = true
    }
    at++
    if (negated)
      throw new Error(`The pattern ${source} has a negated class, which would let other alphabets in.`)
    return { is: 'set', codes }
  }

  function member(): number {
    const character = text[at++]
    if (character === undefined) throw new Error(`The pattern ${source} has a class that is not closed.`)
    return (character === '\\' ? escaped() : character).charCodeAt(0)
  }

  function escaped(): string {
    const character = text[at++]!
    if (/[A-Za-z0-9]/.test(character))
      throw new Error(`The pattern ${source} uses \\${character}, which differs between engines.`)
    return character
  }

  function single(character: string): Regex {
    const codes = new Array<boolean>(ALPHABET).fill(false)
    codes[character.charCodeAt(0)] = true
    return { is: 'set', codes }
  }

  function quantified(part: Regex): Regex {
    const [min, max] = quantity()
    return min === 1 && max === 1 ? part : { is: 'repeat', part, min, max }
  }

  function quantity(): [number, number] {
    const simple: Record<string, [number, number]> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }
    const found = simple[text[at] ?? '']
    if (found) {
      at++
      return found
    }
    const counted = /^\{([0-9]+)(?:(,)([0-9]*))?\}/.exec(text.slice(at))
    if (!counted) return [1, 1]
    at += counted[0].length
    const min = Number(counted[1])
    return [min, counted[2] ? (counted[3] ? Number(counted[3]) : Infinity) : min]
  }
}
