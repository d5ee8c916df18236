const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Where the text in quotation marks that begins at an offset ends; the end of all where it is not closed. */
export function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1)
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end < 0 ? json.length : end + 1
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(json: string, offset: number): boolean {
  let first = offset
  while (json.charCodeAt(first - 1) === BACKSLASH) first--
  return (offset - first) % 2 === 1
}

/**
 * How many members all objects of a text have, if it is JSON; undefined where it might hold numbers that lose digits or
 * be nested more deeply than that. Much faster than to read it properly.
 */
export function countMembers(json: string, maxDepth: number): number | undefined {
  let members = 0
  let depth = 0
  for (let at = 0; at < json.length; ) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfText(json, at)
      continue
    }
    at++
    if (code === 0x3a) members++
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxDepth) return undefined
    } else if (code === 0x7d || code === 0x5d) depth--
    else if (isDigit(code)) {
      const start = at - 1
      while (isDigit(json.charCodeAt(at))) at++
      const hasExponent = (json.charCodeAt(at) | 0x20) === 0x65
      if (hasExponent || at - start > MOST_DIGITS) return undefined
    }
  }
  return members
}

/** Numbers of so many digits are exact. */
const MOST_DIGITS = 15

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** How many keys all objects of a parsed value have. */
export function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const items = Array.isArray(value) ? value : Object.values(value)
  let keys = Array.isArray(value) ? 0 : items.length
  for (let i = 0; i < items.length; i++) if (typeof items[i] === 'object') keys += countKeys(items[i])
  return keys
}
